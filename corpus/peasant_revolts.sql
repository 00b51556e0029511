-- Peasant revolts of the past: provinces, the risings, their leaders and the demands raised.
CREATE TABLE province (
  prov_id INT,
  prov_name VARCHAR(50),
  overlord VARCHAR(50),
  main_crop VARCHAR(30),
  PRIMARY KEY (prov_id)
);
CREATE TABLE revolt (
  revolt_id INT,
  prov_id INT,
  name VARCHAR(60),
  start_year INT,
  end_year INT,
  participants INT,
  cause VARCHAR(40),
  outcome VARCHAR(20),
  PRIMARY KEY (revolt_id),
  FOREIGN KEY (prov_id) REFERENCES province (prov_id)
);
CREATE TABLE leader (
  leader_id INT,
  revolt_id INT,
  name VARCHAR(50),
  trade VARCHAR(30),
  fate VARCHAR(30),
  PRIMARY KEY (leader_id),
  FOREIGN KEY (revolt_id) REFERENCES revolt (revolt_id)
);
CREATE TABLE demand (
  demand_id INT,
  revolt_id INT,
  topic VARCHAR(40),
  granted VARCHAR(3),
  PRIMARY KEY (demand_id),
  FOREIGN KEY (revolt_id) REFERENCES revolt (revolt_id)
);

-- en: Which revolts were sparked by a Salt Tax?
-- zh: 哪些起义由Salt Tax引发？
SELECT name FROM revolt WHERE cause = 'Salt Tax';

-- en: When did the Bread Rising begin and when did it end?
-- zh: Bread Rising从哪一年开始，到哪一年结束？
SELECT start_year, end_year FROM revolt WHERE name = 'Bread Rising';

-- en: How many risings ended as Suppressed?
-- zh: 有多少次起义以Suppressed告终？
SELECT count(*) FROM revolt WHERE outcome = 'Suppressed';

-- en: Which uprising involved the most people?
-- zh: 参与人数最多的起义是哪次？
SELECT name FROM revolt ORDER BY participants DESC LIMIT 1;

-- en: Which uprising involved the fewest people?
-- zh: 参与人数最少的起义是哪次？
SELECT name FROM revolt ORDER BY participants LIMIT 1;

-- en: Number of revolts for each cause.
-- zh: 每种起因各引发了多少次起义？
SELECT cause, count(*) FROM revolt GROUP BY cause;

-- en: Who led the Bread Rising?
-- zh: 谁领导了Bread Rising？
SELECT leader.name FROM leader JOIN revolt ON leader.revolt_id = revolt.revolt_id WHERE revolt.name = 'Bread Rising';

-- en: Name the revolts in the province of Karst.
-- zh: 列出Karst省发生的起义。
SELECT revolt.name FROM revolt JOIN province ON revolt.prov_id = province.prov_id WHERE province.prov_name = 'Karst';

-- en: Which overlords faced a rising led by a Blacksmith?
-- zh: 哪些领主遭遇过由Blacksmith领导的起义？
SELECT province.overlord FROM province JOIN revolt ON province.prov_id = revolt.prov_id JOIN leader ON revolt.revolt_id = leader.revolt_id WHERE leader.trade = 'Blacksmith';

-- en: How many revolts did each province see?
-- zh: 每个省发生过多少次起义？
SELECT province.prov_name, count(*) FROM province JOIN revolt ON province.prov_id = revolt.prov_id GROUP BY province.prov_id, province.prov_name;

-- en: Which province was the most rebellious, going by the number of revolts?
-- zh: 起义次数最多的是哪个省？
SELECT province.prov_name FROM province JOIN revolt ON province.prov_id = revolt.prov_id GROUP BY province.prov_id, province.prov_name ORDER BY count(*) DESC LIMIT 1;

-- en: Provinces that never rose up.
-- zh: 从未发生过起义的省。
SELECT prov_name FROM province WHERE prov_id NOT IN (SELECT prov_id FROM revolt);

-- en: Which topics were demanded in more than four cases?
-- zh: 哪些议题被提出过超过四次？
SELECT topic FROM demand GROUP BY topic HAVING count(*) > 4;

-- en: What was granted (Yes) to the rebels of the Bread Rising?
-- zh: Bread Rising的起义者有哪些诉求得到满足（Yes）？
SELECT demand.topic FROM demand JOIN revolt ON demand.revolt_id = revolt.revolt_id WHERE revolt.name = 'Bread Rising' AND demand.granted = 'Yes';

-- en: How many leaders met each fate?
-- zh: 各种结局的领袖各有多少人？
SELECT fate, count(*) FROM leader GROUP BY fate;

-- en: Leaders who were Pardoned or Exiled.
-- zh: 结局为Pardoned或Exiled的领袖。
SELECT name FROM leader WHERE fate = 'Pardoned' OR fate = 'Exiled';

-- en: In which different provinces was Fishing Rights a demand?
-- zh: 哪些不同的省提出过Fishing Rights的诉求？
SELECT DISTINCT province.prov_name FROM province JOIN revolt ON province.prov_id = revolt.prov_id JOIN demand ON revolt.revolt_id = demand.revolt_id WHERE demand.topic = 'Fishing Rights';

-- en: Average number of participants for each outcome.
-- zh: 每种结果的起义平均参与人数。
SELECT outcome, avg(participants) FROM revolt GROUP BY outcome;

-- en: Revolts with both a Priest and a Miller among their leaders.
-- zh: 领袖中既有Priest又有Miller的起义。
SELECT revolt.name FROM revolt JOIN leader ON revolt.revolt_id = leader.revolt_id WHERE leader.trade = 'Priest' INTERSECT SELECT revolt.name FROM revolt JOIN leader ON revolt.revolt_id = leader.revolt_id WHERE leader.trade = 'Miller';

-- en: Which risings have no known leader?
-- zh: 哪些起义没有已知的领袖？
SELECT name FROM revolt WHERE revolt_id NOT IN (SELECT revolt_id FROM leader);

-- en: Names and causes of the revolts that broke out from 1520 to 1530, in order of time.
-- zh: 1520年到1530年间爆发的起义的名称和起因，按时间先后排列。
SELECT name, cause FROM revolt WHERE start_year BETWEEN 1520 AND 1530 ORDER BY start_year;

-- en: What is the main crop of the provinces where a revolt was Successful?
-- zh: 起义结果为Successful的省，主要作物是什么？
SELECT province.main_crop FROM province JOIN revolt ON province.prov_id = revolt.prov_id WHERE revolt.outcome = 'Successful';
