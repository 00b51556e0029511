-- Rowing clubs, rowers, boats, crews and regatta races.
CREATE TABLE club (
  club_code VARCHAR(6),
  club_name VARCHAR(50),
  river VARCHAR(30),
  town VARCHAR(30),
  founded INT,
  blade_colour VARCHAR(30),
  PRIMARY KEY (club_code)
);
CREATE TABLE rower (
  rower_id INT,
  rower_name VARCHAR(50),
  club_code VARCHAR(6),
  sex VARCHAR(6),
  birth_date DATE,
  weight DOUBLE,
  height DOUBLE,
  PRIMARY KEY (rower_id),
  FOREIGN KEY (club_code) REFERENCES club (club_code)
);
CREATE TABLE boat (
  boat_id INT,
  boat_name VARCHAR(40),
  club_code VARCHAR(6),
  boat_class VARCHAR(6),
  builder VARCHAR(30),
  built INT,
  price DECIMAL(10,2),
  PRIMARY KEY (boat_id),
  FOREIGN KEY (club_code) REFERENCES club (club_code)
);
CREATE TABLE regatta (
  regatta_id INT,
  regatta_name VARCHAR(50),
  town VARCHAR(30),
  regatta_date DATE,
  course_m INT,
  PRIMARY KEY (regatta_id)
);
CREATE TABLE crew (
  crew_id INT,
  regatta_id INT,
  boat_id INT,
  event_code VARCHAR(10),
  lane INT,
  finish_seconds DOUBLE,
  place INT,
  PRIMARY KEY (crew_id),
  FOREIGN KEY (regatta_id) REFERENCES regatta (regatta_id),
  FOREIGN KEY (boat_id) REFERENCES boat (boat_id)
);
CREATE TABLE crew_seat (
  crew_id INT,
  seat VARCHAR(6),
  rower_id INT,
  PRIMARY KEY (crew_id, seat),
  FOREIGN KEY (crew_id) REFERENCES crew (crew_id),
  FOREIGN KEY (rower_id) REFERENCES rower (rower_id)
);

-- en: Which clubs row on the Ouster?
-- zh: 哪些俱乐部在Ouster河上训练？
SELECT club_name FROM club WHERE river = 'Ouster';

-- en: What club does Callum Frew belong to?
-- zh: Callum Frew属于哪个俱乐部？
SELECT club.club_name FROM club JOIN rower ON club.club_code = rower.club_code WHERE rower.rower_name = 'Callum Frew';

-- en: How many 8+ boats does the club with code TSR own?
-- zh: 代码为TSR的俱乐部拥有多少条8+艇？
SELECT count(*) FROM boat WHERE boat_class = '8+' AND club_code = 'TSR';

-- en: Who is the heaviest rower?
-- zh: 体重最重的赛艇手是谁？
SELECT rower_name FROM rower ORDER BY weight DESC LIMIT 1;

-- en: How many rowers are there in every club? Show club names.
-- zh: 每个俱乐部有多少名赛艇手？请列出俱乐部名称。
SELECT club.club_name, count(*) FROM club JOIN rower ON club.club_code = rower.club_code GROUP BY club.club_code, club.club_name;

-- en: Names of the rowers who sat in the Stroke seat at the Marlow Reach Regatta
-- zh: 在Marlow Reach Regatta中坐Stroke位的赛艇手姓名
SELECT rower.rower_name FROM rower JOIN crew_seat ON rower.rower_id = crew_seat.rower_id JOIN crew ON crew_seat.crew_id = crew.crew_id JOIN regatta ON crew.regatta_id = regatta.regatta_id WHERE crew_seat.seat = 'Stroke' AND regatta.regatta_name = 'Marlow Reach Regatta';

-- en: Average price of boats by builder
-- zh: 各造船商的艇平均价格
SELECT builder, avg(price) FROM boat GROUP BY builder;

-- en: Boats which have never raced
-- zh: 从未参赛的艇
SELECT boat_name FROM boat WHERE boat_id NOT IN (SELECT boat_id FROM crew);

-- en: List regattas held after 2015-07-01 over a course of 2000 metres.
-- zh: 列出2015-07-01之后举行、赛道长2000米的赛事。
SELECT regatta_name FROM regatta WHERE regatta_date > '2015-07-01' AND course_m = 2000;

-- en: What was the fastest finish in event M8+?
-- zh: M8+项目的最快完成时间是多少秒？
SELECT min(finish_seconds) FROM crew WHERE event_code = 'M8+';

-- en: Which club's boats have won the most races (place 1)?
-- zh: 哪个俱乐部的艇获得第1名的次数最多？
SELECT club.club_name FROM club JOIN boat ON club.club_code = boat.club_code JOIN crew ON boat.boat_id = crew.boat_id WHERE crew.place = 1 GROUP BY club.club_code, club.club_name ORDER BY count(*) DESC LIMIT 1;

-- en: In which boats has Callum Frew raced? Each name once.
-- zh: Callum Frew划过哪些艇参赛？每个艇名只列一次。
SELECT DISTINCT boat.boat_name FROM boat JOIN crew ON boat.boat_id = crew.boat_id JOIN crew_seat ON crew.crew_id = crew_seat.crew_id JOIN rower ON crew_seat.rower_id = rower.rower_id WHERE rower.rower_name = 'Callum Frew';

-- en: Towns with more than one regatta
-- zh: 举办过不止一场赛事的城镇
SELECT town FROM regatta GROUP BY town HAVING count(*) > 1;

-- en: Female rowers taller than the average rower
-- zh: 身高超过赛艇手平均身高的Female选手
SELECT rower_name FROM rower WHERE sex = 'Female' AND height > (SELECT avg(height) FROM rower);

-- en: Which towns are home to a club and host a regatta as well?
-- zh: 哪些城镇既有俱乐部又举办赛事？
SELECT town FROM club INTERSECT SELECT town FROM regatta;

-- en: Number of crews entered at each regatta, from most to fewest, with the regatta name
-- zh: 每场赛事的参赛艇组数，从多到少，列出赛事名称
SELECT regatta.regatta_name, count(*) FROM regatta JOIN crew ON regatta.regatta_id = crew.regatta_id GROUP BY regatta.regatta_id, regatta.regatta_name ORDER BY count(*) DESC;

-- en: What are the blade colours of the clubs founded before 1870?
-- zh: 1870年以前成立的俱乐部桨叶是什么颜色？
SELECT blade_colour FROM club WHERE founded < 1870;

-- en: The two youngest rowers with their dates of birth
-- zh: 最年轻的两名赛艇手及其出生日期
SELECT rower_name, birth_date FROM rower ORDER BY birth_date DESC LIMIT 2;

-- en: Rowers who have sat in at least 12 crews
-- zh: 至少参加过12次艇组的赛艇手
SELECT rower.rower_name FROM rower JOIN crew_seat ON rower.rower_id = crew_seat.rower_id GROUP BY rower.rower_id, rower.rower_name HAVING count(*) >= 12;

-- en: How many different clubs took part in the regatta of 2019-08-24?
-- zh: 2019-08-24的赛事共有多少个不同的俱乐部参加？
SELECT count(DISTINCT boat.club_code) FROM boat JOIN crew ON boat.boat_id = crew.boat_id JOIN regatta ON crew.regatta_id = regatta.regatta_id WHERE regatta.regatta_date = '2019-08-24';

-- en: Which class of boat is most common?
-- zh: 最常见的艇型是哪种？
SELECT boat_class FROM boat GROUP BY boat_class ORDER BY count(*) DESC LIMIT 1;

-- en: Clubs of Henbury that own a boat by Empress but none by Stellan
-- zh: Henbury拥有Empress造的艇但没有Stellan造的艇的俱乐部
SELECT club_name FROM club WHERE town = 'Henbury' AND club_code IN (SELECT club_code FROM boat WHERE builder = 'Empress') AND club_code NOT IN (SELECT club_code FROM boat WHERE builder = 'Stellan');
