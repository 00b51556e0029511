-- Rotor blade inspections and rope access repairs at wind parks.
CREATE TABLE park (
  park_id INT,
  park_name VARCHAR(50),
  operator VARCHAR(50),
  province VARCHAR(30),
  offshore VARCHAR(3),
  PRIMARY KEY (park_id)
);
CREATE TABLE blade (
  serial_no VARCHAR(20),
  park_id INT,
  tower_no INT,
  length_m DOUBLE,
  moulded_year INT,
  maker VARCHAR(40),
  PRIMARY KEY (serial_no),
  FOREIGN KEY (park_id) REFERENCES park (park_id)
);
CREATE TABLE technician (
  tech_id INT,
  full_name VARCHAR(50),
  rope_level INT,
  hired DATE,
  PRIMARY KEY (tech_id)
);
CREATE TABLE damage (
  damage_id INT,
  serial_no VARCHAR(20),
  found_on DATE,
  cause VARCHAR(30),
  category INT,
  PRIMARY KEY (damage_id),
  FOREIGN KEY (serial_no) REFERENCES blade (serial_no)
);
CREATE TABLE repair (
  repair_id INT,
  damage_id INT,
  tech_id INT,
  finished DATE,
  hours DOUBLE,
  resin_kg DOUBLE,
  PRIMARY KEY (repair_id),
  FOREIGN KEY (damage_id) REFERENCES damage (damage_id),
  FOREIGN KEY (tech_id) REFERENCES technician (tech_id)
);

-- en: Which wind parks lie offshore (Yes)?
-- zh: 哪些风电场位于海上（Yes）？
SELECT park_name FROM park WHERE offshore = 'Yes';

-- en: Who operates the park Nordhang?
-- zh: Nordhang风电场由谁运营？
SELECT operator FROM park WHERE park_name = 'Nordhang';

-- en: How many blades were moulded before 2012?
-- zh: 2012年之前成型的叶片有多少片？
SELECT count(*) FROM blade WHERE moulded_year < 2012;

-- en: Names of technicians with rope level 3, by hiring date.
-- zh: 绳索等级为3的技师姓名，按入职日期排列。
SELECT full_name FROM technician WHERE rope_level = 3 ORDER BY hired;

-- en: How many damages were caused by Lightning?
-- zh: 由Lightning造成的损伤有多少处？
SELECT count(*) FROM damage WHERE cause = 'Lightning';

-- en: How many damages were caused by Erosion?
-- zh: 由Erosion造成的损伤有多少处？
SELECT count(*) FROM damage WHERE cause = 'Erosion';

-- en: How much resin has been used in all?
-- zh: 一共用掉了多少公斤树脂？
SELECT sum(resin_kg) FROM repair;

-- en: Number of blades by maker.
-- zh: 各制造商的叶片数量。
SELECT maker, count(*) FROM blade GROUP BY maker;

-- en: What is the commonest cause of damage?
-- zh: 最常见的损伤原因是什么？
SELECT cause FROM damage GROUP BY cause ORDER BY count(*) DESC LIMIT 1;

-- en: Which operators run more than 4 parks?
-- zh: 哪些运营商拥有超过4个风电场？
SELECT operator FROM park GROUP BY operator HAVING count(*) > 4;

-- en: How many blades turn in each park?
-- zh: 每个风电场有多少片叶片？
SELECT park.park_name, count(*) FROM park JOIN blade ON park.park_id = blade.park_id GROUP BY park.park_id, park.park_name;

-- en: In which park has blade WX-20931 been mounted?
-- zh: 叶片WX-20931装在哪个风电场？
SELECT park.park_name FROM park JOIN blade ON park.park_id = blade.park_id WHERE blade.serial_no = 'WX-20931';

-- en: Which parks recorded category 5 damage?
-- zh: 哪些风电场出现过5级损伤？
SELECT park.park_name FROM park JOIN blade ON park.park_id = blade.park_id JOIN damage ON blade.serial_no = damage.serial_no WHERE damage.category = 5;

-- en: Total repair hours per technician.
-- zh: 每位技师的维修总工时。
SELECT technician.full_name, sum(repair.hours) FROM technician JOIN repair ON technician.tech_id = repair.tech_id GROUP BY technician.tech_id, technician.full_name;

-- en: Which technician carried out the most repairs?
-- zh: 完成维修次数最多的技师是谁？
SELECT technician.full_name FROM technician JOIN repair ON technician.tech_id = repair.tech_id GROUP BY technician.tech_id, technician.full_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which technicians have mended Lightning damage?
-- zh: 哪些技师修过Lightning造成的损伤？
SELECT technician.full_name FROM technician JOIN repair ON technician.tech_id = repair.tech_id JOIN damage ON repair.damage_id = damage.damage_id WHERE damage.cause = 'Lightning';

-- en: How long on average does a repair take for each damage category?
-- zh: 每个损伤等级的维修平均需要多少小时？
SELECT damage.category, avg(repair.hours) FROM damage JOIN repair ON damage.damage_id = repair.damage_id GROUP BY damage.category;

-- en: At which parks has Joao Matos worked? No repeats.
-- zh: Joao Matos在哪些风电场干过活？不要重复。
SELECT DISTINCT park.park_name FROM park JOIN blade ON park.park_id = blade.park_id JOIN damage ON blade.serial_no = damage.serial_no JOIN repair ON damage.damage_id = repair.damage_id JOIN technician ON repair.tech_id = technician.tech_id WHERE technician.full_name = 'Joao Matos';

-- en: Damages that still await repair: show id and the date of discovery.
-- zh: 还没有维修的损伤，列出编号和发现日期。
SELECT damage_id, found_on FROM damage WHERE damage_id NOT IN (SELECT damage_id FROM repair);

-- en: Serial numbers of blades without any damage.
-- zh: 没有任何损伤的叶片序列号。
SELECT serial_no FROM blade WHERE serial_no NOT IN (SELECT serial_no FROM damage);

-- en: Provinces with both offshore (Yes) and onshore (No) parks.
-- zh: 既有海上（Yes）又有陆上（No）风电场的省份。
SELECT province FROM park WHERE offshore = 'Yes' INTERSECT SELECT province FROM park WHERE offshore = 'No';

-- en: When was damage found on the blades made by Tembra?
-- zh: Tembra制造的叶片是什么时候发现损伤的？
SELECT damage.found_on FROM damage JOIN blade ON damage.serial_no = blade.serial_no WHERE blade.maker = 'Tembra';
