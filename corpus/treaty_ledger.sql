-- Treaties, the states that signed them and where.
CREATE TABLE state (
  state_code VARCHAR(4),
  state_name VARCHAR(40),
  continent VARCHAR(20),
  capital VARCHAR(40),
  government VARCHAR(30),
  PRIMARY KEY (state_code)
);
CREATE TABLE treaty (
  treaty_id INT,
  treaty_name VARCHAR(80),
  subject VARCHAR(30),
  signed_date DATE,
  signed_at VARCHAR(40),
  articles INT,
  status VARCHAR(20),
  PRIMARY KEY (treaty_id)
);
CREATE TABLE signature (
  treaty_id INT,
  state_code VARCHAR(4),
  delegate VARCHAR(50),
  ratified_year INT,
  reservation VARCHAR(3),
  PRIMARY KEY (treaty_id, state_code),
  FOREIGN KEY (treaty_id) REFERENCES treaty (treaty_id),
  FOREIGN KEY (state_code) REFERENCES state (state_code)
);

-- en: Which states signed the Convention of Lorne?
-- zh: 哪些国家签署了Convention of Lorne？
SELECT state.state_name FROM state JOIN signature ON state.state_code = signature.state_code JOIN treaty ON signature.treaty_id = treaty.treaty_id WHERE treaty.treaty_name = 'Convention of Lorne';

-- en: How many treaties are still In force?
-- zh: 仍处于In force状态的条约有多少项？
SELECT count(*) FROM treaty WHERE status = 'In force';

-- en: Give the name and signing date of every treaty on Fisheries.
-- zh: 给出所有关于Fisheries的条约的名称和签署日期。
SELECT treaty_name, signed_date FROM treaty WHERE subject = 'Fisheries';

-- en: What is the capital of Ostrovia?
-- zh: Ostrovia的首都是哪里？
SELECT capital FROM state WHERE state_name = 'Ostrovia';

-- en: Which treaty has the most articles?
-- zh: 条款最多的是哪项条约？
SELECT treaty_name FROM treaty ORDER BY articles DESC LIMIT 1;

-- en: Show every treaty's name with its number of signatories.
-- zh: 列出每项条约的名称及其签署国数量。
SELECT treaty.treaty_name, count(*) FROM treaty JOIN signature ON treaty.treaty_id = signature.treaty_id GROUP BY treaty.treaty_id, treaty.treaty_name;

-- en: Which states haven't signed any treaty?
-- zh: 哪些国家没有签署过任何条约？
SELECT state_name FROM state WHERE state_code NOT IN (SELECT state_code FROM signature);

-- en: Who signed the Halden Accord for Brenland?
-- zh: 代表Brenland签署Halden Accord的是谁？
SELECT signature.delegate FROM signature JOIN treaty ON signature.treaty_id = treaty.treaty_id JOIN state ON signature.state_code = state.state_code WHERE treaty.treaty_name = 'Halden Accord' AND state.state_name = 'Brenland';

-- en: Number of states for each continent, sorted from largest number down
-- zh: 各大洲的国家数量，按数量从多到少排序
SELECT continent, count(*) FROM state GROUP BY continent ORDER BY count(*) DESC;

-- en: Which place has seen the most treaties signed?
-- zh: 在哪个地方签署的条约最多？
SELECT signed_at FROM treaty GROUP BY signed_at ORDER BY count(*) DESC LIMIT 1;

-- en: What are the average, smallest and largest numbers of articles in a treaty?
-- zh: 条约条款数的平均值、最小值和最大值分别是多少？
SELECT avg(articles), min(articles), max(articles) FROM treaty;

-- en: List the titles of treaties signed by at least one Monarchy, each only once.
-- zh: 列出至少有一个Monarchy国家签署的条约名称，每项只列一次。
SELECT DISTINCT treaty.treaty_name FROM treaty JOIN signature ON treaty.treaty_id = signature.treaty_id JOIN state ON signature.state_code = state.state_code WHERE state.government = 'Monarchy';

-- en: Which state has put its name to the largest number of treaties?
-- zh: 签署条约最多的是哪个国家？
SELECT state.state_name FROM state JOIN signature ON state.state_code = signature.state_code GROUP BY state.state_code, state.state_name ORDER BY count(*) DESC LIMIT 1;

-- en: Treaties concluded at Port Sable or Mirenza, please list their names.
-- zh: 请列出在Port Sable或Mirenza缔结的条约名称。
SELECT treaty_name FROM treaty WHERE signed_at = 'Port Sable' OR signed_at = 'Mirenza';

-- en: How many signatures carry a reservation (Yes)?
-- zh: 附有保留意见（Yes）的签署有多少个？
SELECT count(*) FROM signature WHERE reservation = 'Yes';

-- en: Find treaties longer than the average in articles that were Terminated.
-- zh: 找出条款数高于平均值且已Terminated的条约。
SELECT treaty_name FROM treaty WHERE articles > (SELECT avg(articles) FROM treaty) AND status = 'Terminated';

-- en: Which states signed treaties on both Trade and Disarmament?
-- zh: 哪些国家既签署过关于Trade的条约，又签署过关于Disarmament的条约？
SELECT state.state_name FROM state JOIN signature ON state.state_code = signature.state_code JOIN treaty ON signature.treaty_id = treaty.treaty_id WHERE treaty.subject = 'Trade' INTERSECT SELECT state.state_name FROM state JOIN signature ON state.state_code = signature.state_code JOIN treaty ON signature.treaty_id = treaty.treaty_id WHERE treaty.subject = 'Disarmament';

-- en: Subjects with no fewer than 4 treaties?
-- zh: 哪些主题的条约不少于4项？
SELECT subject FROM treaty GROUP BY subject HAVING count(*) >= 4;

-- en: Which delegates signed on behalf of states in Africa?
-- zh: 代表Africa国家签字的代表有哪些？
SELECT signature.delegate FROM signature JOIN state ON signature.state_code = state.state_code WHERE state.continent = 'Africa';

-- en: In which year was the Treaty of the Two Capes first ratified by anybody?
-- zh: Treaty of the Two Capes最早在哪一年被批准？
SELECT min(signature.ratified_year) FROM signature JOIN treaty ON signature.treaty_id = treaty.treaty_id WHERE treaty.treaty_name = 'Treaty of the Two Capes';

-- en: Give the most recent treaty signed before 1914-07-28.
-- zh: 给出1914-07-28之前最晚签署的条约。
SELECT treaty_name FROM treaty WHERE signed_date < '1914-07-28' ORDER BY signed_date DESC LIMIT 1;

-- en: Forms of government found in Europe but not in Asia
-- zh: Europe有而Asia没有的政体
SELECT government FROM state WHERE continent = 'Europe' EXCEPT SELECT government FROM state WHERE continent = 'Asia';
