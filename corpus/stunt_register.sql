-- Stunt performers, the productions they work on, the stunts done and injuries reported.
CREATE TABLE performers (
  id INT,
  name VARCHAR(50),
  speciality VARCHAR(30),
  heightcm INT,
  licensed VARCHAR(3),
  joined INT,
  PRIMARY KEY (id)
);
CREATE TABLE productions (
  id INT,
  name VARCHAR(80),
  director VARCHAR(50),
  genre VARCHAR(20),
  budget BIGINT,
  year INT,
  PRIMARY KEY (id)
);
CREATE TABLE stunts (
  id INT,
  productionid INT,
  performerid INT,
  coordinatorid INT,
  type VARCHAR(30),
  risk INT,
  shotdate DATE,
  PRIMARY KEY (id),
  FOREIGN KEY (productionid) REFERENCES productions (id),
  FOREIGN KEY (performerid) REFERENCES performers (id),
  FOREIGN KEY (coordinatorid) REFERENCES performers (id)
);
CREATE TABLE injuries (
  id INT,
  stuntid INT,
  bodypart VARCHAR(20),
  daysoff INT,
  PRIMARY KEY (id),
  FOREIGN KEY (stuntid) REFERENCES stunts (id)
);

-- en: Whose speciality is High Falls?
-- zh: 专长为High Falls的特技演员有哪些？
SELECT name FROM performers WHERE speciality = 'High Falls';

-- en: How many people on the register hold a licence (Yes)?
-- zh: 名册上持有执照（Yes）的有多少人？
SELECT count(*) FROM performers WHERE licensed = 'Yes';

-- en: Productions of 2022 together with their directors, alphabetically by production.
-- zh: 列出2022年的制作项目及导演，按项目名称字母顺序排列。
SELECT name, director FROM productions WHERE year = 2022 ORDER BY name;

-- en: Which production had the biggest budget?
-- zh: 预算最高的制作项目是哪个？
SELECT name FROM productions ORDER BY budget DESC LIMIT 1;

-- en: How many stunts did each person perform?
-- zh: 每位特技演员完成了多少次特技？
SELECT performers.name, count(*) FROM performers JOIN stunts ON performers.id = stunts.performerid GROUP BY performers.id, performers.name;

-- en: How many stunts did each person coordinate?
-- zh: 每个人各担任过多少次特技指导？
SELECT performers.name, count(*) FROM performers JOIN stunts ON performers.id = stunts.coordinatorid GROUP BY performers.id, performers.name;

-- en: Which production used the greatest number of stunts?
-- zh: 特技场次最多的制作项目是哪个？
SELECT productions.name FROM productions JOIN stunts ON productions.id = stunts.productionid GROUP BY productions.id, productions.name ORDER BY count(*) DESC LIMIT 1;

-- en: Who did the car stunts (Car Roll) in Iron Canyon?
-- zh: Iron Canyon里的翻车特技（Car Roll）是谁做的？
SELECT performers.name FROM performers JOIN stunts ON performers.id = stunts.performerid JOIN productions ON stunts.productionid = productions.id WHERE productions.name = 'Iron Canyon' AND stunts.type = 'Car Roll';

-- en: Show performer and coordinator of every stunt rated with a risk of 5.
-- zh: 列出风险等级为5的每次特技的表演者和指导。
SELECT T2.name, T3.name FROM stunts AS T1 JOIN performers AS T2 ON T1.performerid = T2.id JOIN performers AS T3 ON T1.coordinatorid = T3.id WHERE T1.risk = 5;

-- en: Names of people who have both performed and coordinated stunts.
-- zh: 既表演过特技又做过特技指导的人有谁？
SELECT performers.name FROM performers JOIN stunts ON performers.id = stunts.performerid INTERSECT SELECT performers.name FROM performers JOIN stunts ON performers.id = stunts.coordinatorid;

-- en: Productions where no stunt was ever shot.
-- zh: 没有拍过任何特技的制作项目。
SELECT name FROM productions WHERE id NOT IN (SELECT productionid FROM stunts);

-- en: Which kinds of stunt have been done more than 40 times?
-- zh: 哪些类型的特技做过超过40次？
SELECT type FROM stunts GROUP BY type HAVING count(*) > 40;

-- en: Average risk for each kind of stunt?
-- zh: 每种特技的平均风险等级是多少？
SELECT type, avg(risk) FROM stunts GROUP BY type;

-- en: Who has been hurt at the Knee?
-- zh: 谁的Knee受过伤？
SELECT performers.name FROM performers JOIN stunts ON performers.id = stunts.performerid JOIN injuries ON stunts.id = injuries.stuntid WHERE injuries.bodypart = 'Knee';

-- en: How many days off work did injuries cause in all for each production?
-- zh: 每个制作项目因受伤累计停工多少天？
SELECT productions.name, sum(injuries.daysoff) FROM productions JOIN stunts ON productions.id = stunts.productionid JOIN injuries ON stunts.id = injuries.stuntid GROUP BY productions.id, productions.name;

-- en: What type of stunt led to the longest absence?
-- zh: 导致休养时间最长的是哪种特技？
SELECT stunts.type FROM stunts JOIN injuries ON stunts.id = injuries.stuntid ORDER BY injuries.daysoff DESC LIMIT 1;

-- en: Which body part gets injured most often?
-- zh: 最常受伤的身体部位是哪里？
SELECT bodypart FROM injuries GROUP BY bodypart ORDER BY count(*) DESC LIMIT 1;

-- en: Different directors of the Western and Thriller genres.
-- zh: 执导过Western或Thriller类型的导演，不要重复。
SELECT DISTINCT director FROM productions WHERE genre = 'Western' OR genre = 'Thriller';

-- en: Performers taller than the average on the register.
-- zh: 身高超过名册平均值的特技演员。
SELECT name FROM performers WHERE heightcm > (SELECT avg(heightcm) FROM performers);

-- en: Dates on which Mara Quill was filmed doing a stunt.
-- zh: Mara Quill拍摄特技的日期有哪些？
SELECT stunts.shotdate FROM stunts JOIN performers ON stunts.performerid = performers.id WHERE performers.name = 'Mara Quill';

-- en: How many different performers has the director Jules Anker worked with?
-- zh: 导演Jules Anker与多少位不同的特技演员合作过？
SELECT count(DISTINCT stunts.performerid) FROM stunts JOIN productions ON stunts.productionid = productions.id WHERE productions.director = 'Jules Anker';

-- en: What is the smallest, the largest and the average budget of a Comedy?
-- zh: Comedy类项目的预算最低、最高和平均各是多少？
SELECT min(budget), max(budget), avg(budget) FROM productions WHERE genre = 'Comedy';
