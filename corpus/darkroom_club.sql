-- An analogue photography club: members, cameras, film rolls and darkroom bookings.
CREATE TABLE members (
  member_id INT,
  first_name VARCHAR(40),
  last_name VARCHAR(40),
  suburb VARCHAR(40),
  join_date DATE,
  birth_date DATE,
  level VARCHAR(20),
  PRIMARY KEY (member_id)
);
CREATE TABLE cameras (
  camera_id INT,
  owner_id INT,
  brand VARCHAR(40),
  model VARCHAR(40),
  made_year INT,
  film_format VARCHAR(20),
  value DECIMAL(10,2),
  PRIMARY KEY (camera_id),
  FOREIGN KEY (owner_id) REFERENCES members (member_id)
);
CREATE TABLE rolls (
  roll_id INT,
  camera_id INT,
  brand VARCHAR(40),
  iso INT,
  exposures INT,
  shot_date DATE,
  developed_date DATE,
  PRIMARY KEY (roll_id),
  FOREIGN KEY (camera_id) REFERENCES cameras (camera_id)
);
CREATE TABLE darkrooms (
  darkroom_id INT,
  name VARCHAR(40),
  suburb VARCHAR(40),
  enlargers INT,
  hourly_price DECIMAL(10,2),
  PRIMARY KEY (darkroom_id)
);
CREATE TABLE bookings (
  booking_id INT,
  darkroom_id INT,
  member_id INT,
  booking_date DATE,
  hours INT,
  status VARCHAR(20),
  PRIMARY KEY (booking_id),
  FOREIGN KEY (darkroom_id) REFERENCES darkrooms (darkroom_id),
  FOREIGN KEY (member_id) REFERENCES members (member_id)
);

-- en: Which brands of camera do members own? Show every brand once.
-- zh: 会员拥有哪些品牌的相机？每个品牌只列一次。
SELECT DISTINCT brand FROM cameras;

-- en: Which brands of film roll have been used? Show every brand once.
-- zh: 用过哪些品牌的胶卷？每个品牌只列一次。
SELECT DISTINCT brand FROM rolls;

-- en: How many bookings did each darkroom get? Name and number.
-- zh: 每间暗房被预订了多少次？给出名称和次数。
SELECT darkrooms.name, count(*) FROM darkrooms JOIN bookings ON darkrooms.darkroom_id = bookings.darkroom_id GROUP BY darkrooms.darkroom_id, darkrooms.name;

-- en: How many hours was each darkroom booked for? Name and number.
-- zh: 每间暗房被预订了多少小时？给出名称和小时数。
SELECT darkrooms.name, sum(bookings.hours) FROM darkrooms JOIN bookings ON darkrooms.darkroom_id = bookings.darkroom_id GROUP BY darkrooms.darkroom_id, darkrooms.name;

-- en: How many rolls were shot in 2023, from 2023-01-01 to 2023-12-31?
-- zh: 2023-01-01到2023-12-31之间拍摄的胶卷有多少卷？
SELECT count(*) FROM rolls WHERE shot_date BETWEEN '2023-01-01' AND '2023-12-31';

-- en: How many rolls were developed in 2023, from 2023-01-01 to 2023-12-31?
-- zh: 2023-01-01到2023-12-31之间冲洗的胶卷有多少卷？
SELECT count(*) FROM rolls WHERE developed_date BETWEEN '2023-01-01' AND '2023-12-31';

-- en: When did Nadia Ferro join?
-- zh: Nadia Ferro是什么时候入会的？
SELECT join_date FROM members WHERE first_name = 'Nadia' AND last_name = 'Ferro';

-- en: Ids of the rolls that are waiting to be developed.
-- zh: 还没有冲洗的胶卷编号是？
SELECT roll_id FROM rolls WHERE developed_date IS NULL;

-- en: Beginners who live in Northcote, by first and last name (level beginner).
-- zh: 列出住在Northcote的beginner会员的名和姓。
SELECT first_name, last_name FROM members WHERE level = 'beginner' AND suburb = 'Northcote';

-- en: What does an hour of darkroom cost on average?
-- zh: 暗房每小时平均多少钱？
SELECT avg(hourly_price) FROM darkrooms;

-- en: What are all the cameras using 120 film worth together? The film format is "120".
-- zh: 片幅为120的相机总价值是多少？
SELECT sum(value) FROM cameras WHERE film_format = '120';

-- en: Count the cameras of each film format.
-- zh: 统计每种片幅的相机数量。
SELECT film_format, count(*) FROM cameras GROUP BY film_format;

-- en: Which level do the most members have?
-- zh: 人数最多的是哪个级别的会员？
SELECT level FROM members GROUP BY level ORDER BY count(*) DESC LIMIT 1;

-- en: Suburbs with at least 3 members, and how many.
-- zh: 至少有3名会员的郊区有哪些？各多少人？
SELECT suburb, count(*) FROM members GROUP BY suburb HAVING count(*) >= 3;

-- en: Brand and model of the oldest camera.
-- zh: 最老的相机是什么品牌和型号？
SELECT brand, model FROM cameras ORDER BY made_year LIMIT 1;

-- en: Who is our youngest member? First and last name.
-- zh: 我们最年轻的会员是谁？给出名和姓。
SELECT first_name, last_name FROM members ORDER BY birth_date DESC LIMIT 1;

-- en: Last names of people who own a Rolleiflex (a model)?
-- zh: 拥有Rolleiflex型号相机的人姓什么？
SELECT members.last_name FROM members JOIN cameras ON members.member_id = cameras.owner_id WHERE cameras.model = 'Rolleiflex';

-- en: On which dates did members with the surname Ferro book the Red Room?
-- zh: 姓Ferro的会员在哪些日期预订过Red Room？
SELECT bookings.booking_date FROM members JOIN bookings ON members.member_id = bookings.member_id JOIN darkrooms ON bookings.darkroom_id = darkrooms.darkroom_id WHERE members.last_name = 'Ferro' AND darkrooms.name = 'Red Room';

-- en: Which member shot the most rolls? First and last name.
-- zh: 拍胶卷最多的会员是谁？给出名和姓。
SELECT members.first_name, members.last_name FROM members JOIN cameras ON members.member_id = cameras.owner_id JOIN rolls ON cameras.camera_id = rolls.camera_id GROUP BY members.member_id, members.first_name, members.last_name ORDER BY count(*) DESC LIMIT 1;

-- en: Darkrooms that no one has booked yet.
-- zh: 还没有人预订过的暗房有哪些？
SELECT name FROM darkrooms WHERE darkroom_id NOT IN (SELECT darkroom_id FROM bookings);

-- en: Models worth more than the average camera.
-- zh: 价值高于平均值的相机型号有哪些？
SELECT model FROM cameras WHERE value > (SELECT avg(value) FROM cameras);

-- en: Suburbs where members live but there is no darkroom.
-- zh: 哪些郊区有会员居住却没有暗房？
SELECT suburb FROM members EXCEPT SELECT suburb FROM darkrooms;
