-- Mineral exploration: licences, drill holes, assay samples and the geologists who log them.
CREATE TABLE licence (
  lic_no INT,
  lic_name VARCHAR(50),
  holder VARCHAR(60),
  country VARCHAR(40),
  area_km2 DOUBLE,
  granted DATE,
  expires DATE,
  PRIMARY KEY (lic_no)
);
CREATE TABLE geologist (
  geo_id INT,
  name VARCHAR(50),
  nationality VARCHAR(40),
  yrs_exp INT,
  email VARCHAR(60),
  PRIMARY KEY (geo_id)
);
CREATE TABLE hole (
  hole_id INT,
  hole_code VARCHAR(20),
  lic_no INT,
  logged_by INT,
  planned_by INT,
  depth_m DOUBLE,
  dip INT,
  drilled DATE,
  rig_type VARCHAR(20),
  PRIMARY KEY (hole_id),
  FOREIGN KEY (lic_no) REFERENCES licence (lic_no),
  FOREIGN KEY (logged_by) REFERENCES geologist (geo_id),
  FOREIGN KEY (planned_by) REFERENCES geologist (geo_id)
);
CREATE TABLE lab (
  lab_id INT,
  lab_name VARCHAR(50),
  city VARCHAR(40),
  country VARCHAR(40),
  price_per_sample DECIMAL(10,2),
  PRIMARY KEY (lab_id)
);
CREATE TABLE sample (
  smp_id INT,
  hole_id INT,
  lab_id INT,
  from_m DOUBLE,
  to_m DOUBLE,
  rock VARCHAR(30),
  au_gpt DOUBLE,
  cu_pct DOUBLE,
  PRIMARY KEY (smp_id),
  FOREIGN KEY (hole_id) REFERENCES hole (hole_id),
  FOREIGN KEY (lab_id) REFERENCES lab (lab_id)
);

-- en: Which licences does Karroo Metals hold?
-- zh: Karroo Metals持有哪些勘探许可证？
SELECT lic_name FROM licence WHERE holder = 'Karroo Metals';

-- en: What is the code of the deepest hole?
-- zh: 最深的钻孔编号是什么？
SELECT hole_code FROM hole ORDER BY depth_m DESC LIMIT 1;

-- en: Count the holes drilled on licences in Namibia.
-- zh: 在Namibia的许可证区内一共打了多少个钻孔？
SELECT count(*) FROM hole JOIN licence ON hole.lic_no = licence.lic_no WHERE licence.country = 'Namibia';

-- en: Average gold grade per rock type, please.
-- zh: 请给出各种岩性的平均金品位。
SELECT rock, avg(au_gpt) FROM sample GROUP BY rock;

-- en: Who logged hole BX-017?
-- zh: 钻孔BX-017是谁编录的？
SELECT geologist.name FROM geologist JOIN hole ON geologist.geo_id = hole.logged_by WHERE hole.hole_code = 'BX-017';

-- en: Find the names of geologists who planned holes deeper than 500 m.
-- zh: 设计过深度超过500米的钻孔的地质师叫什么名字？
SELECT geologist.name FROM geologist JOIN hole ON geologist.geo_id = hole.planned_by WHERE hole.depth_m > 500;

-- en: Which geologists have never logged a hole?
-- zh: 哪些地质师从来没有编录过钻孔？
SELECT name FROM geologist WHERE geo_id NOT IN (SELECT logged_by FROM hole);

-- en: How many samples were there from Basalt or Gabbro?
-- zh: 岩性为Basalt或Gabbro的样品有多少个？
SELECT count(*) FROM sample WHERE rock = 'Basalt' OR rock = 'Gabbro';

-- en: Show name and email of the geologists with over 15 years of experience, in alphabetical order of name.
-- zh: 列出从业15年以上的地质师的姓名和邮箱，按姓名字母顺序排列。
SELECT name, email FROM geologist WHERE yrs_exp > 15 ORDER BY name ASC;

-- en: Which lab handled the most samples?
-- zh: 哪家实验室化验的样品最多？
SELECT lab.lab_name FROM lab JOIN sample ON lab.lab_id = sample.lab_id GROUP BY lab.lab_id, lab.lab_name ORDER BY count(*) DESC LIMIT 1;

-- en: List all countries in which we have either a licence or a lab.
-- zh: 我们有许可证或有实验室的国家都有哪些？
SELECT country FROM licence UNION SELECT country FROM lab;

-- en: What is the total area of licences expiring before 2026-01-01?
-- zh: 在2026-01-01之前到期的许可证总面积是多少？
SELECT sum(area_km2) FROM licence WHERE expires < '2026-01-01';

-- en: Give the copper percentage and rock of every sample tested in the city of Perth.
-- zh: 给出在Perth市化验的每个样品的铜含量和岩性。
SELECT sample.cu_pct, sample.rock FROM sample JOIN lab ON sample.lab_id = lab.lab_id WHERE lab.city = 'Perth';

-- en: For each licence, give its name and the total metres drilled.
-- zh: 每个许可证的名称和累计钻探进尺是多少？
SELECT licence.lic_name, sum(hole.depth_m) FROM licence JOIN hole ON licence.lic_no = hole.lic_no GROUP BY licence.lic_no, licence.lic_name;

-- en: How many holes were drilled with each rig type?
-- zh: 每种钻机类型各打了多少个孔？
SELECT rig_type, count(*) FROM hole GROUP BY rig_type;

-- en: Codes of the holes where a sample exceeded 10 grams of gold per tonne?
-- zh: 有样品金品位超过10克/吨的钻孔，编号是哪些？
SELECT hole_code FROM hole WHERE hole_id IN (SELECT hole_id FROM sample WHERE au_gpt > 10);

-- en: Which lab charges less than the average price per sample?
-- zh: 哪些实验室的单样价格低于平均价？
SELECT lab_name FROM lab WHERE price_per_sample < (SELECT avg(price_per_sample) FROM lab);

-- en: Which nationality is most common among the geologists?
-- zh: 地质师中哪个国籍的人最多？
SELECT nationality FROM geologist GROUP BY nationality ORDER BY count(*) DESC LIMIT 1;

-- en: Name the three cheapest labs and their prices.
-- zh: 最便宜的三家实验室及其价格是什么？
SELECT lab_name, price_per_sample FROM lab ORDER BY price_per_sample ASC LIMIT 3;

-- en: Holes drilled by a Diamond rig that go between 200 and 300 metres deep: show code and date drilled.
-- zh: 用Diamond钻机施工、深度在200到300米之间的钻孔，列出编号和施工日期。
SELECT hole_code, drilled FROM hole WHERE rig_type = 'Diamond' AND depth_m BETWEEN 200 AND 300;

-- en: Which rock types are found in holes of the Silver Ridge licence but not in those of Old Camp?
-- zh: 哪些岩性出现在Silver Ridge许可证的钻孔中，却没有出现在Old Camp的钻孔中？
SELECT sample.rock FROM sample JOIN hole ON sample.hole_id = hole.hole_id JOIN licence ON hole.lic_no = licence.lic_no WHERE licence.lic_name = 'Silver Ridge' EXCEPT SELECT sample.rock FROM sample JOIN hole ON sample.hole_id = hole.hole_id JOIN licence ON hole.lic_no = licence.lic_no WHERE licence.lic_name = 'Old Camp';

-- en: What's the highest copper value ever assayed?
-- zh: 化验得到的最高铜含量是多少？
SELECT max(cu_pct) FROM sample;
