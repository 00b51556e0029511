-- Skippers, their boats and the regattas they sailed.
CREATE TABLE skipper (
  skipper_id INT,
  name VARCHAR(50),
  nationality VARCHAR(30),
  age INT,
  certificate VARCHAR(20),
  PRIMARY KEY (skipper_id)
);
CREATE TABLE boat (
  boat_id INT,
  boat_name VARCHAR(40),
  boat_type VARCHAR(30),
  length_m DOUBLE,
  year_built INT,
  skipper_id INT,
  PRIMARY KEY (boat_id),
  FOREIGN KEY (skipper_id) REFERENCES skipper (skipper_id)
);
CREATE TABLE regatta_entry (
  entry_id INT,
  boat_id INT,
  regatta VARCHAR(50),
  year INT,
  finish_place INT,
  hours DOUBLE,
  PRIMARY KEY (entry_id),
  FOREIGN KEY (boat_id) REFERENCES boat (boat_id)
);

-- en: Find the names of all catamarans.
-- zh: 找出所有catamaran的船名。
SELECT boat_name FROM boat WHERE boat_type = 'catamaran';

-- en: Which skippers hold no certificate?
-- zh: 哪些船长没有证书？
SELECT name FROM skipper WHERE certificate IS NULL;

-- en: Boats longer than 12 metres built after 2005: give name and type.
-- zh: 2005年以后建造、长度超过12米的船，给出船名和类型。
SELECT boat_name, boat_type FROM boat WHERE length_m > 12 AND year_built > 2005;

-- en: How many regatta entries were there in 2016?
-- zh: 2016年的帆船赛报名共有多少条？
SELECT count(*) FROM regatta_entry WHERE year = 2016;

-- en: What is the average length of the boats of Swedish skippers, those from Sweden?
-- zh: Sweden船长的船平均长度是多少？
SELECT avg(boat.length_m) FROM boat JOIN skipper ON boat.skipper_id = skipper.skipper_id WHERE skipper.nationality = 'Sweden';

-- en: How many regattas, counting each name once, have been sailed?
-- zh: 一共参加过多少个不同的帆船赛？
SELECT count(DISTINCT regatta) FROM regatta_entry;

-- en: What's the average length of each type of boat?
-- zh: 每类船的平均长度是多少？
SELECT boat_type, avg(length_m) FROM boat GROUP BY boat_type;

-- en: Which regatta has had the most entries?
-- zh: 报名最多的是哪个帆船赛？
SELECT regatta FROM regatta_entry GROUP BY regatta ORDER BY count(*) DESC LIMIT 1;

-- en: List nationalities that have at least two skippers, with the number of skippers.
-- zh: 列出至少有两名船长的国籍以及船长人数。
SELECT nationality, count(*) FROM skipper GROUP BY nationality HAVING count(*) >= 2;

-- en: What is the name of the oldest boat?
-- zh: 船龄最老的船叫什么名字？
SELECT boat_name FROM boat ORDER BY year_built ASC LIMIT 1;

-- en: Who's the youngest skipper?
-- zh: 最年轻的船长是谁？
SELECT name FROM skipper ORDER BY age ASC LIMIT 1;

-- en: Who is the skipper of the Sea Thistle?
-- zh: Sea Thistle的船长是谁？
SELECT skipper.name FROM skipper JOIN boat ON skipper.skipper_id = boat.skipper_id WHERE boat.boat_name = 'Sea Thistle';

-- en: In which years did a boat of Karin Ek sail?
-- zh: Karin Ek的船在哪些年份参赛？
SELECT regatta_entry.year FROM regatta_entry JOIN boat ON regatta_entry.boat_id = boat.boat_id JOIN skipper ON boat.skipper_id = skipper.skipper_id WHERE skipper.name = 'Karin Ek';

-- en: How many boats does each skipper have?
-- zh: 每位船长有多少条船？
SELECT skipper.name, count(*) FROM skipper JOIN boat ON skipper.skipper_id = boat.skipper_id GROUP BY skipper.skipper_id, skipper.name;

-- en: Which boats came first in the Round Island Cup?
-- zh: 哪些船在Round Island Cup中获得第1名？
SELECT boat.boat_name FROM boat JOIN regatta_entry ON boat.boat_id = regatta_entry.boat_id WHERE regatta_entry.regatta = 'Round Island Cup' AND regatta_entry.finish_place = 1;

-- en: Which boat has won the most regattas (finish place 1)?
-- zh: 夺冠（名次为1）次数最多的船是哪一条？
SELECT boat.boat_name FROM boat JOIN regatta_entry ON boat.boat_id = regatta_entry.boat_id WHERE regatta_entry.finish_place = 1 GROUP BY boat.boat_id, boat.boat_name ORDER BY count(*) DESC LIMIT 1;

-- en: What types of boat do Danish skippers, nationality Denmark, sail?
-- zh: Denmark的船长驾驶什么类型的船？
SELECT boat.boat_type FROM boat JOIN skipper ON boat.skipper_id = skipper.skipper_id WHERE skipper.nationality = 'Denmark';

-- en: Show the best time in hours for each boat.
-- zh: 给出每条船的最快用时（小时）。
SELECT boat.boat_name, min(regatta_entry.hours) FROM boat JOIN regatta_entry ON boat.boat_id = regatta_entry.boat_id GROUP BY boat.boat_id, boat.boat_name;

-- en: Which boats have sailed in three or more regattas?
-- zh: 哪些船参加过三次或以上的比赛？
SELECT boat.boat_name FROM boat JOIN regatta_entry ON boat.boat_id = regatta_entry.boat_id GROUP BY boat.boat_id, boat.boat_name HAVING count(*) >= 3;

-- en: Boats that have never entered a regatta?
-- zh: 从未参加过帆船赛的船有哪些？
SELECT boat_name FROM boat WHERE boat_id NOT IN (SELECT boat_id FROM regatta_entry);

-- en: Give the names of the boats shorter than the average boat.
-- zh: 给出短于平均长度的船名。
SELECT boat_name FROM boat WHERE length_m < (SELECT avg(length_m) FROM boat);

-- en: Which regattas were held both in 2012 and in 2019?
-- zh: 哪些帆船赛在2012年和2019年都举办了？
SELECT regatta FROM regatta_entry WHERE year = 2012 INTERSECT SELECT regatta FROM regatta_entry WHERE year = 2019;
