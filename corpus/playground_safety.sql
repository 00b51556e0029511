-- City playgrounds, their equipment, sponsors, and the inspections and defects found.
CREATE TABLE playground (
  pg_id INT,
  pg_name VARCHAR(50),
  neighbourhood VARCHAR(40),
  surface VARCHAR(30),
  size_m2 INT,
  opened INT,
  fenced VARCHAR(3),
  PRIMARY KEY (pg_id)
);
CREATE TABLE maker (
  maker_id INT,
  maker_name VARCHAR(50),
  country VARCHAR(40),
  warranty_years INT,
  PRIMARY KEY (maker_id)
);
CREATE TABLE equipment (
  equip_id INT,
  pg_id INT,
  maker_id INT,
  equip_type VARCHAR(30),
  material VARCHAR(20),
  min_age INT,
  price DECIMAL(10,2),
  set_up DATE,
  PRIMARY KEY (equip_id),
  FOREIGN KEY (pg_id) REFERENCES playground (pg_id),
  FOREIGN KEY (maker_id) REFERENCES maker (maker_id)
);
CREATE TABLE inspector (
  inspector_id INT,
  inspector_name VARCHAR(50),
  licence VARCHAR(10),
  phone VARCHAR(20),
  PRIMARY KEY (inspector_id)
);
CREATE TABLE inspection (
  inspection_id INT,
  pg_id INT,
  inspector_id INT,
  done_on DATE,
  verdict VARCHAR(20),
  duration_min INT,
  PRIMARY KEY (inspection_id),
  FOREIGN KEY (pg_id) REFERENCES playground (pg_id),
  FOREIGN KEY (inspector_id) REFERENCES inspector (inspector_id)
);
CREATE TABLE defect (
  defect_id INT,
  inspection_id INT,
  equip_id INT,
  description VARCHAR(60),
  hazard_level VARCHAR(10),
  fixed_on DATE,
  PRIMARY KEY (defect_id),
  FOREIGN KEY (inspection_id) REFERENCES inspection (inspection_id),
  FOREIGN KEY (equip_id) REFERENCES equipment (equip_id)
);

-- en: Playgrounds laid with Sand in Oakfield?
-- zh: Oakfield有哪些铺Sand的游乐场？
SELECT pg_name FROM playground WHERE surface = 'Sand' AND neighbourhood = 'Oakfield';

-- en: How many Swing sets has the city bought after 2018-06-01?
-- zh: 2018-06-01之后安装的Swing有多少件？
SELECT count(*) FROM equipment WHERE equip_type = 'Swing' AND set_up > '2018-06-01';

-- en: Which companies made the equipment standing in Fox Hollow? Unique names, alphabetically.
-- zh: Fox Hollow的设施由哪些厂商制造？名称去重并按字母顺序排列。
SELECT DISTINCT maker.maker_name FROM maker JOIN equipment ON maker.maker_id = equipment.maker_id JOIN playground ON equipment.pg_id = playground.pg_id WHERE playground.pg_name = 'Fox Hollow' ORDER BY maker.maker_name;

-- en: Who inspected Fox Hollow and with what verdict?
-- zh: Fox Hollow是谁检查的？结论分别是什么？
SELECT inspector.inspector_name, inspection.verdict FROM inspector JOIN inspection ON inspector.inspector_id = inspection.inspector_id JOIN playground ON inspection.pg_id = playground.pg_id WHERE playground.pg_name = 'Fox Hollow';

-- en: Find descriptions of High hazards found on Slide equipment.
-- zh: Slide上发现的High级别隐患，描述都是什么？
SELECT defect.description FROM defect JOIN equipment ON defect.equip_id = equipment.equip_id WHERE defect.hazard_level = 'High' AND equipment.equip_type = 'Slide';

-- en: What is the phone number of Marek Dudas?
-- zh: Marek Dudas的电话是多少？
SELECT phone FROM inspector WHERE inspector_name = 'Marek Dudas';

-- en: The number of playgrounds per neighbourhood, please.
-- zh: 每个街区各有几个游乐场？
SELECT neighbourhood, count(*) FROM playground GROUP BY neighbourhood;

-- en: Which inspector has found the largest number of defects?
-- zh: 查出隐患最多的检查员是谁？
SELECT inspector.inspector_name FROM inspector JOIN inspection ON inspector.inspector_id = inspection.inspector_id JOIN defect ON inspection.inspection_id = defect.inspection_id GROUP BY inspector.inspector_id, inspector.inspector_name ORDER BY count(*) DESC LIMIT 1;

-- en: What does equipment made of Wood cost on average, and what at most?
-- zh: Wood材质的设施平均多少钱？最贵的多少钱？
SELECT avg(price), max(price) FROM equipment WHERE material = 'Wood';

-- en: How much money stands on each playground? Show its name and the total price of its equipment, richest first.
-- zh: 各游乐场的设施总价是多少？列出名称，总价高的在前。
SELECT playground.pg_name, sum(equipment.price) FROM playground JOIN equipment ON playground.pg_id = equipment.pg_id GROUP BY playground.pg_id, playground.pg_name ORDER BY sum(equipment.price) DESC;

-- en: Which playgrounds were never inspected?
-- zh: 从未检查过的游乐场有哪些？
SELECT pg_name FROM playground WHERE pg_id NOT IN (SELECT pg_id FROM inspection);

-- en: Which country has the most equipment makers?
-- zh: 设施制造商最多的是哪个国家？
SELECT country FROM maker GROUP BY country ORDER BY count(*) DESC LIMIT 1;

-- en: Show the type and material of the most expensive piece of equipment coming from Denmark.
-- zh: 来自Denmark的最贵的设施是什么类型、什么材质？
SELECT equipment.equip_type, equipment.material FROM equipment JOIN maker ON equipment.maker_id = maker.maker_id WHERE maker.country = 'Denmark' ORDER BY equipment.price DESC LIMIT 1;

-- en: Give surfaces used in the Oakfield neighbourhood but not in Lindenau.
-- zh: 哪些地面材料在Oakfield街区使用，而在Lindenau没有使用？
SELECT surface FROM playground WHERE neighbourhood = 'Oakfield' EXCEPT SELECT surface FROM playground WHERE neighbourhood = 'Lindenau';

-- en: I want the ids of defects that have not been fixed.
-- zh: 尚未修复的隐患编号有哪些？
SELECT defect_id FROM defect WHERE fixed_on IS NULL;

-- en: Which types of equipment are there in Steel and in Wood alike?
-- zh: 哪些设施类型既有Steel材质的，也有Wood材质的？
SELECT equip_type FROM equipment WHERE material = 'Steel' INTERSECT SELECT equip_type FROM equipment WHERE material = 'Wood';

-- en: Name the five smallest fenced playgrounds (fenced is Yes).
-- zh: 面积最小的五个有围栏（Yes）的游乐场叫什么？
SELECT pg_name FROM playground WHERE fenced = 'Yes' ORDER BY size_m2 LIMIT 5;

-- en: Neighbourhoods in which some inspection ended with Closed; each only once.
-- zh: 哪些街区有检查结论为Closed的游乐场？去重列出。
SELECT DISTINCT playground.neighbourhood FROM playground JOIN inspection ON playground.pg_id = inspection.pg_id WHERE inspection.verdict = 'Closed';

-- en: Which playgrounds have more than 6 pieces of equipment with a minimum age of 3?
-- zh: 最小适用年龄为3岁的设施超过6件的游乐场有哪些？
SELECT playground.pg_name FROM playground JOIN equipment ON playground.pg_id = equipment.pg_id WHERE equipment.min_age = 3 GROUP BY playground.pg_id, playground.pg_name HAVING count(*) > 6;

-- en: Which playgrounds are bigger than the average one?
-- zh: 比平均面积大的游乐场有哪些？
SELECT pg_name FROM playground WHERE size_m2 > (SELECT avg(size_m2) FROM playground);

-- en: How many defects came up in things built by Nordspiel?
-- zh: Nordspiel制造的设施一共查出多少处隐患？
SELECT count(*) FROM defect JOIN equipment ON defect.equip_id = equipment.equip_id JOIN maker ON equipment.maker_id = maker.maker_id WHERE maker.maker_name = 'Nordspiel';

-- en: How long do inspections take on average for each verdict?
-- zh: 不同结论的检查平均用时多少分钟？
SELECT verdict, avg(duration_min) FROM inspection GROUP BY verdict;
