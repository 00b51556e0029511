-- A hospice: its guests, volunteers, shifts and the requests that volunteers fulfil.
CREATE TABLE wing (
  wing_id INT,
  wing_name VARCHAR(30),
  floor_no INT,
  rooms INT,
  head_nurse VARCHAR(50),
  PRIMARY KEY (wing_id)
);
CREATE TABLE guest (
  guest_id INT,
  wing_id INT,
  name VARCHAR(50),
  birth_date DATE,
  admitted DATE,
  religion VARCHAR(30),
  home_town VARCHAR(40),
  PRIMARY KEY (guest_id),
  FOREIGN KEY (wing_id) REFERENCES wing (wing_id)
);
CREATE TABLE volunteer (
  volunteer_id INT,
  name VARCHAR(50),
  birth_date DATE,
  trained DATE,
  home_town VARCHAR(40),
  occupation VARCHAR(40),
  PRIMARY KEY (volunteer_id)
);
CREATE TABLE shift (
  shift_id INT,
  volunteer_id INT,
  wing_id INT,
  shift_date DATE,
  hours DOUBLE,
  kind VARCHAR(20),
  PRIMARY KEY (shift_id),
  FOREIGN KEY (volunteer_id) REFERENCES volunteer (volunteer_id),
  FOREIGN KEY (wing_id) REFERENCES wing (wing_id)
);
CREATE TABLE wish (
  wish_id INT,
  guest_id INT,
  volunteer_id INT,
  kind VARCHAR(30),
  asked_on DATE,
  done_on DATE,
  cost DECIMAL(10,2),
  PRIMARY KEY (wish_id),
  FOREIGN KEY (guest_id) REFERENCES guest (guest_id),
  FOREIGN KEY (volunteer_id) REFERENCES volunteer (volunteer_id)
);

-- en: Guests whose home town is Lohja?
-- zh: 家乡是Lohja的住客有哪些？
SELECT name FROM guest WHERE home_town = 'Lohja';

-- en: Volunteers whose home town is Lohja?
-- zh: 家乡是Lohja的志愿者有哪些？
SELECT name FROM volunteer WHERE home_town = 'Lohja';

-- en: Who has worked the largest number of shifts?
-- zh: 值班次数最多的志愿者是谁？
SELECT volunteer.name FROM volunteer JOIN shift ON volunteer.volunteer_id = shift.volunteer_id GROUP BY volunteer.volunteer_id, volunteer.name ORDER BY count(*) DESC LIMIT 1;

-- en: Who has worked the largest number of hours?
-- zh: 值班总小时数最多的志愿者是谁？
SELECT volunteer.name FROM volunteer JOIN shift ON volunteer.volunteer_id = shift.volunteer_id GROUP BY volunteer.volunteer_id, volunteer.name ORDER BY sum(shift.hours) DESC LIMIT 1;

-- en: How many wishes were asked for on 2022-12-24?
-- zh: 2022-12-24提出了多少个心愿？
SELECT count(*) FROM wish WHERE asked_on = '2022-12-24';

-- en: How many wishes were fulfilled on 2022-12-24?
-- zh: 2022-12-24完成了多少个心愿？
SELECT count(*) FROM wish WHERE done_on = '2022-12-24';

-- en: Which guest was admitted most recently?
-- zh: 最近入住的住客是谁？
SELECT name FROM guest ORDER BY admitted DESC LIMIT 1;

-- en: Names of volunteers who are a Florist or a Teacher by occupation.
-- zh: 职业是Florist或Teacher的志愿者姓名。
SELECT name FROM volunteer WHERE occupation = 'Florist' OR occupation = 'Teacher';

-- en: Ids of wishes not done yet.
-- zh: 尚未完成的心愿编号。
SELECT wish_id FROM wish WHERE done_on IS NULL;

-- en: Who heads the wing called Birch?
-- zh: Birch病区的护士长是谁？
SELECT head_nurse FROM wing WHERE wing_name = 'Birch';

-- en: What did wishes cost in total and on average?
-- zh: 心愿的总花费和平均花费是多少？
SELECT sum(cost), avg(cost) FROM wish;

-- en: How many rooms are there on floor 2?
-- zh: 2楼共有多少个房间？
SELECT sum(rooms) FROM wing WHERE floor_no = 2;

-- en: Per kind of shift, the average hours.
-- zh: 各类班次的平均小时数。
SELECT kind, avg(hours) FROM shift GROUP BY kind;

-- en: How many guests are there of each religion?
-- zh: 各宗教信仰的住客分别有多少位？
SELECT religion, count(*) FROM guest GROUP BY religion;

-- en: Occupations that two volunteers or more have.
-- zh: 至少两位志愿者从事的职业。
SELECT occupation FROM volunteer GROUP BY occupation HAVING count(*) >= 2;

-- en: Which three volunteers finished their training earliest?
-- zh: 最早完成培训的三位志愿者是谁？
SELECT name FROM volunteer ORDER BY trained LIMIT 3;

-- en: Which different volunteers fulfilled wishes of Helmi Salo?
-- zh: 哪些不同的志愿者帮Helmi Salo实现过心愿？
SELECT DISTINCT volunteer.name FROM volunteer JOIN wish ON volunteer.volunteer_id = wish.volunteer_id JOIN guest ON wish.guest_id = guest.guest_id WHERE guest.name = 'Helmi Salo';

-- en: On which floor does Helmi Salo stay?
-- zh: Helmi Salo住在几楼？
SELECT wing.floor_no FROM wing JOIN guest ON wing.wing_id = guest.wing_id WHERE guest.name = 'Helmi Salo';

-- en: What kinds of wishes have guests in the Birch wing made? Distinct kinds.
-- zh: Birch病区的住客提过哪些不同种类的心愿？
SELECT DISTINCT wish.kind FROM wish JOIN guest ON wish.guest_id = guest.guest_id JOIN wing ON guest.wing_id = wing.wing_id WHERE wing.wing_name = 'Birch';

-- en: Volunteers who have never done a shift.
-- zh: 从未值过班的志愿者。
SELECT name FROM volunteer WHERE volunteer_id NOT IN (SELECT volunteer_id FROM shift);

-- en: Wings with more rooms than the average wing.
-- zh: 房间数多于平均值的病区。
SELECT wing_name FROM wing WHERE rooms > (SELECT avg(rooms) FROM wing);

-- en: Home towns shared by guests and volunteers.
-- zh: 既是住客家乡又是志愿者家乡的地方。
SELECT home_town FROM guest INTERSECT SELECT home_town FROM volunteer;
