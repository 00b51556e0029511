-- Tailings ponds of mining companies: dams, piezometers and inspections.
CREATE TABLE company (
  company_id INT,
  name VARCHAR(60),
  headquarters VARCHAR(40),
  PRIMARY KEY (company_id)
);
CREATE TABLE pond (
  pond_id INT,
  name VARCHAR(50),
  company_id INT,
  mineral VARCHAR(30),
  dam_height DOUBLE,
  hazard VARCHAR(10),
  year INT,
  PRIMARY KEY (pond_id),
  FOREIGN KEY (company_id) REFERENCES company (company_id)
);
CREATE TABLE piezometer (
  piezo_id INT,
  pond_id INT,
  code VARCHAR(10),
  depth DOUBLE,
  status VARCHAR(10),
  PRIMARY KEY (piezo_id),
  FOREIGN KEY (pond_id) REFERENCES pond (pond_id)
);
CREATE TABLE level_reading (
  reading_id INT,
  piezo_id INT,
  read_on DATE,
  head_m DOUBLE,
  alarm VARCHAR(1),
  PRIMARY KEY (reading_id),
  FOREIGN KEY (piezo_id) REFERENCES piezometer (piezo_id)
);
CREATE TABLE pond_inspection (
  inspection_id INT,
  pond_id INT,
  inspector VARCHAR(50),
  inspected_on DATE,
  crack_count INT,
  PRIMARY KEY (inspection_id),
  FOREIGN KEY (pond_id) REFERENCES pond (pond_id)
);

-- en: Which ponds are in the Extreme hazard class?
-- zh: 危险等级为Extreme的尾矿库有哪些？
SELECT name FROM pond WHERE hazard = 'Extreme';

-- en: Where is Boreal Copper based?
-- zh: Boreal Copper的总部在哪里？
SELECT headquarters FROM company WHERE name = 'Boreal Copper';

-- en: Name and dam height of the ponds built before 1990.
-- zh: 1990年之前建成的尾矿库的名称和坝高。
SELECT name, dam_height FROM pond WHERE year < 1990;

-- en: Name and dam height of the ponds built after 1990.
-- zh: 1990年之后建成的尾矿库的名称和坝高。
SELECT name, dam_height FROM pond WHERE year > 1990;

-- en: How many piezometers are Broken?
-- zh: 状态为Broken的测压管有多少个？
SELECT count(*) FROM piezometer WHERE status = 'Broken';

-- en: How high is the tallest dam?
-- zh: 最高的坝有多高？
SELECT max(dam_height) FROM pond;

-- en: Number of ponds for each mineral.
-- zh: 每种矿物各有多少座尾矿库？
SELECT mineral, count(*) FROM pond GROUP BY mineral;

-- en: Who has done the most inspections?
-- zh: 做检查次数最多的检查员是谁？
SELECT inspector FROM pond_inspection GROUP BY inspector ORDER BY count(*) DESC LIMIT 1;

-- en: Minerals whose dams are over 60 m high on average.
-- zh: 平均坝高超过60米的矿物类别。
SELECT mineral FROM pond GROUP BY mineral HAVING avg(dam_height) > 60;

-- en: Who owns the Red Lake pond?
-- zh: Red Lake尾矿库属于哪家公司？
SELECT company.name FROM company JOIN pond ON company.company_id = pond.company_id WHERE pond.name = 'Red Lake';

-- en: How many ponds does each firm have?
-- zh: 每家公司各有多少座尾矿库？
SELECT company.name, count(*) FROM company JOIN pond ON company.company_id = pond.company_id GROUP BY company.company_id, company.name;

-- en: Which firm has the most ponds of High hazard?
-- zh: 拥有High危险等级尾矿库最多的公司是哪家？
SELECT company.name FROM company JOIN pond ON company.company_id = pond.company_id WHERE pond.hazard = 'High' GROUP BY company.company_id, company.name ORDER BY count(*) DESC LIMIT 1;

-- en: Codes and depths of the piezometers at Red Lake.
-- zh: Red Lake的测压管代码和深度。
SELECT piezometer.code, piezometer.depth FROM piezometer JOIN pond ON piezometer.pond_id = pond.pond_id WHERE pond.name = 'Red Lake';

-- en: At which ponds did an alarm go off (Y)? Each pond once.
-- zh: 哪些尾矿库触发过报警（Y）？每座只列一次。
SELECT DISTINCT pond.name FROM pond JOIN piezometer ON pond.pond_id = piezometer.pond_id JOIN level_reading ON piezometer.piezo_id = level_reading.piezo_id WHERE level_reading.alarm = 'Y';

-- en: Highest water head ever read at each pond.
-- zh: 每座尾矿库测得的最高水头。
SELECT pond.name, max(level_reading.head_m) FROM pond JOIN piezometer ON pond.pond_id = piezometer.pond_id JOIN level_reading ON piezometer.piezo_id = level_reading.piezo_id GROUP BY pond.pond_id, pond.name;

-- en: When did Greta Olsen inspect ponds of Boreal Copper?
-- zh: Greta Olsen在哪些日期检查过Boreal Copper的尾矿库？
SELECT pond_inspection.inspected_on FROM pond_inspection JOIN pond ON pond_inspection.pond_id = pond.pond_id JOIN company ON pond.company_id = company.company_id WHERE pond_inspection.inspector = 'Greta Olsen' AND company.name = 'Boreal Copper';

-- en: Total cracks found on each company's dams.
-- zh: 每家公司的坝体上发现的裂缝总数。
SELECT company.name, sum(pond_inspection.crack_count) FROM company JOIN pond ON company.company_id = pond.company_id JOIN pond_inspection ON pond.pond_id = pond_inspection.pond_id GROUP BY company.company_id, company.name;

-- en: Ponds nobody has inspected.
-- zh: 没有人检查过的尾矿库。
SELECT name FROM pond WHERE pond_id NOT IN (SELECT pond_id FROM pond_inspection);

-- en: Ponds without piezometers.
-- zh: 没有测压管的尾矿库。
SELECT name FROM pond WHERE pond_id NOT IN (SELECT pond_id FROM piezometer);

-- en: Which companies store tailings of both Copper and Zinc?
-- zh: 哪些公司既有Copper尾矿库又有Zinc尾矿库？
SELECT company.name FROM company JOIN pond ON company.company_id = pond.company_id WHERE pond.mineral = 'Copper' INTERSECT SELECT company.name FROM company JOIN pond ON company.company_id = pond.company_id WHERE pond.mineral = 'Zinc';

-- en: Inspectors that visited Red Lake but not Kettle Pond.
-- zh: 检查过Red Lake但没检查过Kettle Pond的检查员。
SELECT pond_inspection.inspector FROM pond_inspection JOIN pond ON pond_inspection.pond_id = pond.pond_id WHERE pond.name = 'Red Lake' EXCEPT SELECT pond_inspection.inspector FROM pond_inspection JOIN pond ON pond_inspection.pond_id = pond.pond_id WHERE pond.name = 'Kettle Pond';

-- en: Average head in readings from 2023-01-01 to 2023-06-30.
-- zh: 2023-01-01至2023-06-30期间读数的平均水头。
SELECT avg(head_m) FROM level_reading WHERE read_on BETWEEN '2023-01-01' AND '2023-06-30';
