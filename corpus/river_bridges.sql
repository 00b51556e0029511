-- Bridges over rivers: engineers, builders, inspections and defects.
CREATE TABLE river (
  river_code VARCHAR(6),
  river_name VARCHAR(40),
  length_km DOUBLE,
  mouth VARCHAR(40),
  PRIMARY KEY (river_code)
);
CREATE TABLE engineer (
  eng_no INT,
  eng_name VARCHAR(60),
  born_in VARCHAR(40),
  birth_year INT,
  alma_mater VARCHAR(60),
  PRIMARY KEY (eng_no)
);
CREATE TABLE bridge (
  br_no INT,
  br_name VARCHAR(60),
  river_code VARCHAR(6),
  town VARCHAR(40),
  br_type VARCHAR(20),
  material VARCHAR(20),
  span_m DOUBLE,
  length_m DOUBLE,
  opened INT,
  toll DECIMAL(6,2),
  PRIMARY KEY (br_no),
  FOREIGN KEY (river_code) REFERENCES river (river_code)
);
CREATE TABLE designed_by (
  br_no INT,
  eng_no INT,
  part VARCHAR(20),
  PRIMARY KEY (br_no, eng_no),
  FOREIGN KEY (br_no) REFERENCES bridge (br_no),
  FOREIGN KEY (eng_no) REFERENCES engineer (eng_no)
);
CREATE TABLE inspection (
  insp_no INT,
  br_no INT,
  insp_date DATE,
  inspector VARCHAR(60),
  grade VARCHAR(1),
  PRIMARY KEY (insp_no),
  FOREIGN KEY (br_no) REFERENCES bridge (br_no)
);
CREATE TABLE defect (
  def_no INT,
  insp_no INT,
  kind VARCHAR(20),
  severity INT,
  repair_cost DECIMAL(12,2),
  repaired_on DATE,
  PRIMARY KEY (def_no),
  FOREIGN KEY (insp_no) REFERENCES inspection (insp_no)
);

-- en: Which bridges cross the Orva?
-- zh: 横跨Orva的桥有哪些？
SELECT bridge.br_name FROM bridge JOIN river ON bridge.river_code = river.river_code WHERE river.river_name = 'Orva';

-- en: Who engineered Millers Leap?
-- zh: Millers Leap是谁设计的？
SELECT engineer.eng_name FROM engineer JOIN designed_by ON engineer.eng_no = designed_by.eng_no JOIN bridge ON designed_by.br_no = bridge.br_no WHERE bridge.br_name = 'Millers Leap';

-- en: Steel suspension bridges (Steel, Suspension) opened before 1920.
-- zh: 1920年以前通行的Steel材质Suspension桥。
SELECT br_name FROM bridge WHERE material = 'Steel' AND br_type = 'Suspension' AND opened < 1920;

-- en: What is the average toll in Port Adley?
-- zh: Port Adley的桥平均过桥费是多少？
SELECT avg(toll) FROM bridge WHERE town = 'Port Adley';

-- en: How many bridges of each type do we know?
-- zh: 每种类型的桥各有多少座？
SELECT br_type, count(*) FROM bridge GROUP BY br_type;

-- en: Engineers born in Basel after 1900.
-- zh: 1900年以后出生在Basel的工程师。
SELECT eng_name FROM engineer WHERE born_in = 'Basel' AND birth_year > 1900;

-- en: Name and span of the bridge with the greatest span.
-- zh: 跨度最大的桥叫什么，跨度多少？
SELECT br_name, span_m FROM bridge ORDER BY span_m DESC LIMIT 1;

-- en: When was Millers Leap inspected by Hugo Stamm?
-- zh: Hugo Stamm在哪些日期检查过Millers Leap？
SELECT inspection.insp_date FROM inspection JOIN bridge ON inspection.br_no = bridge.br_no WHERE bridge.br_name = 'Millers Leap' AND inspection.inspector = 'Hugo Stamm';

-- en: Sum of the repair costs for Corrosion.
-- zh: Corrosion的维修费用总计多少？
SELECT sum(repair_cost) FROM defect WHERE kind = 'Corrosion';

-- en: Which bridges suffered from Scour?
-- zh: 哪些桥出现过Scour缺陷？
SELECT bridge.br_name FROM bridge JOIN inspection ON bridge.br_no = inspection.br_no JOIN defect ON inspection.insp_no = defect.insp_no WHERE defect.kind = 'Scour';

-- en: Bridges that haven't been inspected even once.
-- zh: 一次也没检查过的桥。
SELECT br_name FROM bridge WHERE br_no NOT IN (SELECT br_no FROM inspection);

-- en: Rivers with at least 4 bridges, together with the count.
-- zh: 至少有4座桥的河流及其桥数。
SELECT river.river_name, count(*) FROM river JOIN bridge ON river.river_code = bridge.river_code GROUP BY river.river_code, river.river_name HAVING count(*) >= 4;

-- en: Which engineer has designed the most bridges?
-- zh: 设计桥梁最多的工程师是谁？
SELECT engineer.eng_name FROM engineer JOIN designed_by ON engineer.eng_no = designed_by.eng_no GROUP BY engineer.eng_no, engineer.eng_name ORDER BY count(*) DESC LIMIT 1;

-- en: Distinct towns where graduates of ETH Nordhaus have built.
-- zh: ETH Nordhaus毕业的工程师在哪些不同的城镇造过桥？
SELECT DISTINCT bridge.town FROM bridge JOIN designed_by ON bridge.br_no = designed_by.br_no JOIN engineer ON designed_by.eng_no = engineer.eng_no WHERE engineer.alma_mater = 'ETH Nordhaus';

-- en: How many inspections ended in grade D?
-- zh: 评级为D的检查有多少次？
SELECT count(*) FROM inspection WHERE grade = 'D';

-- en: Bridges longer than the average one in Stone.
-- zh: 比Stone桥平均长度更长的桥。
SELECT br_name FROM bridge WHERE length_m > (SELECT avg(length_m) FROM bridge WHERE material = 'Stone');

-- en: Towns with both a Stone bridge and a Timber bridge.
-- zh: 既有Stone桥又有Timber桥的城镇。
SELECT town FROM bridge WHERE material = 'Stone' INTERSECT SELECT town FROM bridge WHERE material = 'Timber';

-- en: For each river name, the year its first bridge opened.
-- zh: 每条河上第一座桥是哪一年通行的？列出河名。
SELECT river.river_name, min(bridge.opened) FROM river JOIN bridge ON river.river_code = bridge.river_code GROUP BY river.river_code, river.river_name;

-- en: Inspectors who carried out 10 inspections or more.
-- zh: 做过10次或以上检查的检查员。
SELECT inspector FROM inspection GROUP BY inspector HAVING count(*) >= 10;

-- en: Kinds of defects not yet repaired with severity above 3.
-- zh: 严重程度高于3且尚未修复的缺陷有哪些种类？
SELECT kind FROM defect WHERE repaired_on IS NULL AND severity > 3;

-- en: Which bridge needed the costliest single repair?
-- zh: 单项维修费用最高的是哪座桥？
SELECT bridge.br_name FROM bridge JOIN inspection ON bridge.br_no = inspection.br_no JOIN defect ON inspection.insp_no = defect.insp_no ORDER BY defect.repair_cost DESC LIMIT 1;

-- en: List the bridges with a toll on rivers that flow into Lake Sorn, cheapest toll first. Include the toll.
-- zh: 列出注入Lake Sorn的河流上收费（过桥费大于0）的桥及其过桥费，从便宜到贵。
SELECT bridge.br_name, bridge.toll FROM bridge JOIN river ON bridge.river_code = river.river_code WHERE river.mouth = 'Lake Sorn' AND bridge.toll > 0 ORDER BY bridge.toll;
