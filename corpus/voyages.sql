-- Sailors, sailing vessels and the voyages they went on.
CREATE TABLE vessel (
  vessel_id INT,
  vessel_name VARCHAR(50),
  rig VARCHAR(30),
  home_port VARCHAR(40),
  launched INT,
  crew_size INT,
  PRIMARY KEY (vessel_id)
);
CREATE TABLE voyage (
  voyage_id INT,
  vessel_id INT,
  from_port VARCHAR(40),
  to_port VARCHAR(40),
  departed DATE,
  days INT,
  cargo VARCHAR(30),
  PRIMARY KEY (voyage_id),
  FOREIGN KEY (vessel_id) REFERENCES vessel (vessel_id)
);
CREATE TABLE sailor (
  sailor_id INT,
  sailor_name VARCHAR(50),
  birthplace VARCHAR(40),
  age INT,
  PRIMARY KEY (sailor_id)
);
CREATE TABLE muster (
  voyage_id INT,
  sailor_id INT,
  post VARCHAR(30),
  wage DOUBLE,
  PRIMARY KEY (voyage_id, sailor_id),
  FOREIGN KEY (voyage_id) REFERENCES voyage (voyage_id),
  FOREIGN KEY (sailor_id) REFERENCES sailor (sailor_id)
);

-- en: Which vessels are rigged as a brig?
-- zh: 哪些船是brig帆装？
SELECT vessel_name FROM vessel WHERE rig = 'brig';

-- en: When did voyages carrying salt depart?
-- zh: 运载salt的航行是什么时候出发的？
SELECT departed FROM voyage WHERE cargo = 'salt';

-- en: List the sailors born in Bergen, by age from old to young.
-- zh: 按年龄从大到小列出出生于Bergen的水手。
SELECT sailor_name FROM sailor WHERE birthplace = 'Bergen' ORDER BY age DESC;

-- en: How many voyages took more than 60 days?
-- zh: 超过60天的航行有多少次？
SELECT count(*) FROM voyage WHERE days > 60;

-- en: What was the average duration of voyages from Lisbon?
-- zh: 从Lisbon出发的航行平均多少天？
SELECT avg(days) FROM voyage WHERE from_port = 'Lisbon';

-- en: In how many different home ports are our vessels registered?
-- zh: 船只登记的母港有多少个？
SELECT count(DISTINCT home_port) FROM vessel;

-- en: How many voyages carried each cargo?
-- zh: 每种货物各有多少次航行运载？
SELECT cargo, count(*) FROM voyage GROUP BY cargo;

-- en: Which destination was sailed to most often?
-- zh: 航行次数最多的目的港是哪里？
SELECT to_port FROM voyage GROUP BY to_port ORDER BY count(*) DESC LIMIT 1;

-- en: For each rig, what is the average crew size?
-- zh: 每种帆装的船平均船员人数是多少？
SELECT rig, avg(crew_size) FROM vessel GROUP BY rig;

-- en: Which is the oldest vessel?
-- zh: 最老的船是哪一艘？
SELECT vessel_name FROM vessel ORDER BY launched ASC LIMIT 1;

-- en: What is the name of the vessel that made the longest voyage?
-- zh: 航行天数最长的那次是哪艘船？
SELECT vessel.vessel_name FROM vessel JOIN voyage ON vessel.vessel_id = voyage.vessel_id ORDER BY voyage.days DESC LIMIT 1;

-- en: Where has the Grey Gull sailed to?
-- zh: Grey Gull航行到过哪些港口？
SELECT voyage.to_port FROM voyage JOIN vessel ON voyage.vessel_id = vessel.vessel_id WHERE vessel.vessel_name = 'Grey Gull';

-- en: Who served as cook on voyage 17?
-- zh: 第17号航行的cook是谁？
SELECT sailor.sailor_name FROM sailor JOIN muster ON sailor.sailor_id = muster.sailor_id WHERE muster.post = 'cook' AND muster.voyage_id = 17;

-- en: How many voyages has each vessel made?
-- zh: 每艘船航行过多少次？
SELECT vessel.vessel_name, count(*) FROM vessel JOIN voyage ON vessel.vessel_id = voyage.vessel_id GROUP BY vessel.vessel_id, vessel.vessel_name;

-- en: Which sailor earned the most in wages?
-- zh: 工资总额最高的水手是谁？
SELECT sailor.sailor_name FROM sailor JOIN muster ON sailor.sailor_id = muster.sailor_id GROUP BY sailor.sailor_id, sailor.sailor_name ORDER BY sum(muster.wage) DESC LIMIT 1;

-- en: To which ports has Nils Aas travelled?
-- zh: Nils Aas去过哪些目的港？
SELECT voyage.to_port FROM voyage JOIN muster ON voyage.voyage_id = muster.voyage_id JOIN sailor ON muster.sailor_id = sailor.sailor_id WHERE sailor.sailor_name = 'Nils Aas';

-- en: What cargoes were carried by vessels from the home port of Cadiz?
-- zh: 母港为Cadiz的船运过哪些货物？
SELECT voyage.cargo FROM voyage JOIN vessel ON voyage.vessel_id = vessel.vessel_id WHERE vessel.home_port = 'Cadiz';

-- en: Sailors who have been on at least three voyages?
-- zh: 至少参加过三次航行的水手有哪些？
SELECT sailor.sailor_name FROM sailor JOIN muster ON sailor.sailor_id = muster.sailor_id GROUP BY sailor.sailor_id, sailor.sailor_name HAVING count(*) >= 3;

-- en: Which vessel spent the most days at sea?
-- zh: 累计航行天数最多的是哪艘船？
SELECT vessel.vessel_name FROM vessel JOIN voyage ON vessel.vessel_id = voyage.vessel_id GROUP BY vessel.vessel_id, vessel.vessel_name ORDER BY sum(voyage.days) DESC LIMIT 1;

-- en: Which vessels never left port on a voyage?
-- zh: 哪些船从未出海航行？
SELECT vessel_name FROM vessel WHERE vessel_id NOT IN (SELECT vessel_id FROM voyage);

-- en: Which sailors have never served as mate?
-- zh: 哪些水手从未担任过mate？
SELECT sailor_name FROM sailor WHERE sailor_id NOT IN (SELECT sailor_id FROM muster WHERE post = 'mate');

-- en: Which cargoes were shipped from Porto and also from Genoa?
-- zh: 哪些货物既从Porto运出过，也从Genoa运出过？
SELECT cargo FROM voyage WHERE from_port = 'Porto' INTERSECT SELECT cargo FROM voyage WHERE from_port = 'Genoa';
