-- Historic expeditions to the poles: vessels, explorers, sledge camps, finds and sponsors.
CREATE TABLE vessel (
  vessel_id INT,
  vessel_name VARCHAR(40),
  built_year INT,
  tonnage INT,
  rig VARCHAR(20),
  fate VARCHAR(20),
  PRIMARY KEY (vessel_id)
);
CREATE TABLE explorer (
  explorer_id INT,
  name VARCHAR(60),
  nationality VARCHAR(30),
  born_year INT,
  trade VARCHAR(30),
  PRIMARY KEY (explorer_id)
);
CREATE TABLE expedition (
  exp_id INT,
  exp_name VARCHAR(80),
  destination VARCHAR(40),
  vessel_id INT,
  commander_id INT,
  departed DATE,
  returned DATE,
  outcome VARCHAR(20),
  PRIMARY KEY (exp_id),
  FOREIGN KEY (vessel_id) REFERENCES vessel (vessel_id),
  FOREIGN KEY (commander_id) REFERENCES explorer (explorer_id)
);
CREATE TABLE crew_list (
  exp_id INT,
  explorer_id INT,
  duty VARCHAR(30),
  survived VARCHAR(3),
  PRIMARY KEY (exp_id, explorer_id),
  FOREIGN KEY (exp_id) REFERENCES expedition (exp_id),
  FOREIGN KEY (explorer_id) REFERENCES explorer (explorer_id)
);
CREATE TABLE sponsor (
  sponsor_id INT,
  sponsor_name VARCHAR(60),
  city VARCHAR(40),
  PRIMARY KEY (sponsor_id)
);
CREATE TABLE funding (
  exp_id INT,
  sponsor_id INT,
  pounds DECIMAL(10,2),
  PRIMARY KEY (exp_id, sponsor_id),
  FOREIGN KEY (exp_id) REFERENCES expedition (exp_id),
  FOREIGN KEY (sponsor_id) REFERENCES sponsor (sponsor_id)
);
CREATE TABLE camp (
  camp_id INT,
  exp_id INT,
  camp_name VARCHAR(40),
  latitude DOUBLE,
  pitched DATE,
  coldest_c DOUBLE,
  PRIMARY KEY (camp_id),
  FOREIGN KEY (exp_id) REFERENCES expedition (exp_id)
);

-- en: Who commanded the Silver Floe Expedition?
-- zh: Silver Floe Expedition由谁指挥？
SELECT explorer.name FROM explorer JOIN expedition ON explorer.explorer_id = expedition.commander_id WHERE expedition.exp_name = 'Silver Floe Expedition';

-- en: Ships that were Crushed or Wrecked, by name.
-- zh: 结局为Crushed或Wrecked的船只名称。
SELECT vessel_name FROM vessel WHERE fate = 'Crushed' OR fate = 'Wrecked';

-- en: On what different ships did Einar Skog sail?
-- zh: Einar Skog乘过哪些不同的船？
SELECT DISTINCT vessel.vessel_name FROM vessel JOIN expedition ON vessel.vessel_id = expedition.vessel_id JOIN crew_list ON expedition.exp_id = crew_list.exp_id JOIN explorer ON crew_list.explorer_id = explorer.explorer_id WHERE explorer.name = 'Einar Skog';

-- en: How many expeditions set out for Franz Josef Land?
-- zh: 前往Franz Josef Land的探险有多少次？
SELECT count(*) FROM expedition WHERE destination = 'Franz Josef Land';

-- en: Who perished (survived No) on the Silver Floe Expedition?
-- zh: 谁在Silver Floe Expedition中没能生还（No）？
SELECT explorer.name FROM explorer JOIN crew_list ON explorer.explorer_id = crew_list.explorer_id JOIN expedition ON crew_list.exp_id = expedition.exp_id WHERE expedition.exp_name = 'Silver Floe Expedition' AND crew_list.survived = 'No';

-- en: Danish explorers born after 1870: name and trade.
-- zh: 1870年以后出生的Danish探险家，姓名和职业是什么？
SELECT name, trade FROM explorer WHERE nationality = 'Danish' AND born_year > 1870;

-- en: What was the lowest temperature measured at any camp beyond latitude 85?
-- zh: 纬度85度以上的营地测到的最低温度是多少？
SELECT min(coldest_c) FROM camp WHERE latitude > 85;

-- en: Count explorers by trade, the most usual trade on top.
-- zh: 按职业统计探险家人数，最常见的排在最前。
SELECT trade, count(*) FROM explorer GROUP BY trade ORDER BY count(*) DESC;

-- en: How much money did the Copper Guild put into expeditions?
-- zh: Copper Guild一共为探险出了多少钱？
SELECT sum(funding.pounds) FROM funding JOIN sponsor ON funding.sponsor_id = sponsor.sponsor_id WHERE sponsor.sponsor_name = 'Copper Guild';

-- en: Which expeditions were paid for by backers in Dundee?
-- zh: Dundee的赞助人资助过哪些探险？
SELECT expedition.exp_name FROM expedition JOIN funding ON expedition.exp_id = funding.exp_id JOIN sponsor ON funding.sponsor_id = sponsor.sponsor_id WHERE sponsor.city = 'Dundee';

-- en: The northernmost camp (greatest latitude)?
-- zh: 纬度最高的营地叫什么？
SELECT camp_name FROM camp ORDER BY latitude DESC LIMIT 1;

-- en: Which expedition had the most people on its crew list?
-- zh: 船员名单上人数最多的是哪次探险？
SELECT expedition.exp_name FROM expedition JOIN crew_list ON expedition.exp_id = crew_list.exp_id GROUP BY expedition.exp_id, expedition.exp_name ORDER BY count(*) DESC LIMIT 1;

-- en: Vessels never used on any expedition.
-- zh: 从未用于任何探险的船只。
SELECT vessel_name FROM vessel WHERE vessel_id NOT IN (SELECT vessel_id FROM expedition);

-- en: Average tonnage of vessels rigged as Barque.
-- zh: Barque帆装的船平均吨位是多少？
SELECT avg(tonnage) FROM vessel WHERE rig = 'Barque';

-- en: Show each destination that at least three expeditions aimed for.
-- zh: 至少有三次探险前往的目的地有哪些？
SELECT destination FROM expedition GROUP BY destination HAVING count(*) >= 3;

-- en: Which explorers have both commanded an expedition and served as crew? Give their ids.
-- zh: 哪些探险家既指挥过探险又当过队员？给出他们的编号。
SELECT commander_id FROM expedition INTERSECT SELECT explorer_id FROM crew_list;

-- en: Different nationalities of the people who served as Cook.
-- zh: 当过Cook的人是哪些不同国籍的？
SELECT DISTINCT explorer.nationality FROM explorer JOIN crew_list ON explorer.explorer_id = crew_list.explorer_id WHERE crew_list.duty = 'Cook';

-- en: List expeditions that left between 1890-01-01 and 1899-12-31 and ended in Success.
-- zh: 1890-01-01至1899-12-31之间出发、结果为Success的探险。
SELECT exp_name FROM expedition WHERE departed BETWEEN '1890-01-01' AND '1899-12-31' AND outcome = 'Success';

-- en: How many camps did each expedition pitch? Give the expedition's name.
-- zh: 每次探险扎了多少个营地？列出探险名称。
SELECT expedition.exp_name, count(*) FROM expedition JOIN camp ON expedition.exp_id = camp.exp_id GROUP BY expedition.exp_id, expedition.exp_name;

-- en: Ships heavier than the average ship, with the year they were built.
-- zh: 吨位高于平均值的船，名称和建造年份是什么？
SELECT vessel_name, built_year FROM vessel WHERE tonnage > (SELECT avg(tonnage) FROM vessel);

-- en: When was Camp Despair pitched, and by which expedition?
-- zh: Camp Despair是哪天、由哪次探险扎下的？
SELECT camp.pitched, expedition.exp_name FROM camp JOIN expedition ON camp.exp_id = expedition.exp_id WHERE camp.camp_name = 'Camp Despair';

-- en: Which explorers took part in two expeditions or more? Name and number.
-- zh: 参加过两次及以上探险的人有谁？各几次？
SELECT explorer.name, count(*) FROM explorer JOIN crew_list ON explorer.explorer_id = crew_list.explorer_id GROUP BY explorer.explorer_id, explorer.name HAVING count(*) >= 2;
