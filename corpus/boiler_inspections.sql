-- Industrial boilers, the plants that own them, inspectors and the inspections they carry out.
CREATE TABLE plant (
  plant_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  opened DATE,
  status VARCHAR(20),
  PRIMARY KEY (plant_id)
);
CREATE TABLE boiler (
  boiler_id INT,
  plant_id INT,
  serial_no VARCHAR(30),
  maker VARCHAR(40),
  fuel VARCHAR(20),
  pressure_bar DOUBLE,
  price DECIMAL(10,2),
  year_built INT,
  status VARCHAR(20),
  PRIMARY KEY (boiler_id),
  FOREIGN KEY (plant_id) REFERENCES plant (plant_id)
);
CREATE TABLE inspector (
  inspector_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  birth_date DATE,
  hire_date DATE,
  grade VARCHAR(10),
  PRIMARY KEY (inspector_id)
);
CREATE TABLE inspection (
  inspection_id INT,
  boiler_id INT,
  inspector_id INT,
  date DATE,
  result VARCHAR(20),
  fee DECIMAL(10,2),
  duration_h DOUBLE,
  PRIMARY KEY (inspection_id),
  FOREIGN KEY (boiler_id) REFERENCES boiler (boiler_id),
  FOREIGN KEY (inspector_id) REFERENCES inspector (inspector_id)
);

-- en: List the serial numbers and makers of boilers fired with Biomass.
-- zh: 列出以Biomass为燃料的锅炉的序列号和制造商。
SELECT serial_no, maker FROM boiler WHERE fuel = 'Biomass';

-- en: Which inspector was hired first?
-- zh: 哪位检验员入职最早？
SELECT name FROM inspector ORDER BY hire_date LIMIT 1;

-- en: Which inspector is the oldest?
-- zh: 年纪最大的检验员是谁？
SELECT name FROM inspector ORDER BY birth_date LIMIT 1;

-- en: How many inspections ended with the result Failed?
-- zh: 结果为Failed的检验有多少次？
SELECT count(*) FROM inspection WHERE result = 'Failed';

-- en: How many boilers have ever had the inspection result Failed?
-- zh: 曾有检验结果为Failed的锅炉共有多少台？
SELECT count(DISTINCT boiler_id) FROM inspection WHERE result = 'Failed';

-- en: What are the names of the plants in Torvale that are Idle?
-- zh: Torvale有哪些处于Idle状态的工厂？
SELECT name FROM plant WHERE city = 'Torvale' AND status = 'Idle';

-- en: Which plants have boilers that are Idle? List each plant once with distinct names.
-- zh: 哪些工厂有处于Idle状态的锅炉？名称不要重复。
SELECT DISTINCT plant.name FROM plant JOIN boiler ON plant.plant_id = boiler.plant_id WHERE boiler.status = 'Idle';

-- en: What is the average working pressure of boilers made by Hartwell?
-- zh: Hartwell制造的锅炉平均压力是多少？
SELECT avg(pressure_bar) FROM boiler WHERE maker = 'Hartwell';

-- en: Give the highest and the lowest inspection fee.
-- zh: 检验费用最高和最低各是多少？
SELECT max(fee), min(fee) FROM inspection;

-- en: How many boilers burn each fuel?
-- zh: 每种燃料各有多少台锅炉？
SELECT fuel, count(*) FROM boiler GROUP BY fuel;

-- en: Which maker built the most boilers?
-- zh: 哪家制造商的锅炉最多？
SELECT maker FROM boiler GROUP BY maker ORDER BY count(*) DESC LIMIT 1;

-- en: Which grades are held by two or more inspectors?
-- zh: 哪些等级有两名或以上的检验员？
SELECT grade FROM inspector GROUP BY grade HAVING count(*) >= 2;

-- en: Tell me the serial number of the priciest boiler.
-- zh: 最贵的锅炉序列号是什么？
SELECT serial_no FROM boiler ORDER BY price DESC LIMIT 1;

-- en: Tell me the serial number of the boiler that has been inspected most often.
-- zh: 被检验次数最多的锅炉序列号是什么？
SELECT boiler.serial_no FROM boiler JOIN inspection ON boiler.boiler_id = inspection.boiler_id GROUP BY boiler.boiler_id, boiler.serial_no ORDER BY count(*) DESC LIMIT 1;

-- en: For every plant, show its name and the number of boilers it has.
-- zh: 给出每家工厂的名称及其锅炉数量。
SELECT plant.name, count(*) FROM plant JOIN boiler ON plant.plant_id = boiler.plant_id GROUP BY plant.plant_id, plant.name;

-- en: On which dates did Greta Moll inspect a boiler, and what were the results?
-- zh: Greta Moll在哪些日期检验过锅炉，结果分别如何？
SELECT inspection.date, inspection.result FROM inspection JOIN inspector ON inspection.inspector_id = inspector.inspector_id WHERE inspector.name = 'Greta Moll';

-- en: Show the different names of inspectors who have worked at Northgate Mill.
-- zh: 列出在Northgate Mill做过检验的检验员姓名（去重）。
SELECT DISTINCT inspector.name FROM inspector JOIN inspection ON inspector.inspector_id = inspection.inspector_id JOIN boiler ON inspection.boiler_id = boiler.boiler_id JOIN plant ON boiler.plant_id = plant.plant_id WHERE plant.name = 'Northgate Mill';

-- en: What did the inspections of boiler BX-204 cost in total?
-- zh: 锅炉BX-204的检验费用总共是多少？
SELECT sum(inspection.fee) FROM inspection JOIN boiler ON inspection.boiler_id = boiler.boiler_id WHERE boiler.serial_no = 'BX-204';

-- en: Which boilers have never been inspected? Give serial numbers.
-- zh: 哪些锅炉从未接受过检验？给出序列号。
SELECT serial_no FROM boiler WHERE boiler_id NOT IN (SELECT boiler_id FROM inspection);

-- en: Find the serial numbers of boilers dearer than the average boiler.
-- zh: 找出价格高于平均价的锅炉的序列号。
SELECT serial_no FROM boiler WHERE price > (SELECT avg(price) FROM boiler);

-- en: Names of inspectors who have done an inspection lasting over 6 hours?
-- zh: 做过时长超过6小时的检验的检验员有哪些？
SELECT name FROM inspector WHERE inspector_id IN (SELECT inspector_id FROM inspection WHERE duration_h > 6);

-- en: Which cities have both a plant and an inspector?
-- zh: 哪些城市既有工厂又有检验员？
SELECT city FROM plant INTERSECT SELECT city FROM inspector;
