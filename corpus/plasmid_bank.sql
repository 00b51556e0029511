-- A plasmid repository: depositors, plasmids, inserts, resistance markers and requests.
CREATE TABLE depositor (
  dep_id INT,
  surname VARCHAR(40),
  given_name VARCHAR(40),
  institute VARCHAR(60),
  country VARCHAR(40),
  PRIMARY KEY (dep_id)
);
CREATE TABLE plasmid (
  plasmid_id INT,
  name VARCHAR(40),
  vector_type VARCHAR(30),
  size_bp INT,
  deposited DATE,
  price DECIMAL(10,2),
  dep_id INT,
  parent_id INT,
  PRIMARY KEY (plasmid_id),
  FOREIGN KEY (dep_id) REFERENCES depositor (dep_id),
  FOREIGN KEY (parent_id) REFERENCES plasmid (plasmid_id)
);
CREATE TABLE marker (
  marker_id INT,
  name VARCHAR(40),
  type VARCHAR(20),
  dose_ug DOUBLE,
  PRIMARY KEY (marker_id)
);
CREATE TABLE plasmid_marker (
  plasmid_id INT,
  marker_id INT,
  strand VARCHAR(10),
  PRIMARY KEY (plasmid_id, marker_id),
  FOREIGN KEY (plasmid_id) REFERENCES plasmid (plasmid_id),
  FOREIGN KEY (marker_id) REFERENCES marker (marker_id)
);
CREATE TABLE freezer (
  freezer_id INT,
  name VARCHAR(30),
  building VARCHAR(30),
  temperature INT,
  capacity INT,
  PRIMARY KEY (freezer_id)
);
CREATE TABLE aliquot (
  aliquot_id INT,
  plasmid_id INT,
  freezer_id INT,
  volume_ul DOUBLE,
  frozen DATE,
  status VARCHAR(20),
  PRIMARY KEY (aliquot_id),
  FOREIGN KEY (plasmid_id) REFERENCES plasmid (plasmid_id),
  FOREIGN KEY (freezer_id) REFERENCES freezer (freezer_id)
);

-- en: List the plasmids of vector type Lentiviral that are under 8000 bp.
-- zh: 列出载体类型为Lentiviral且小于8000 bp的质粒。
SELECT name FROM plasmid WHERE vector_type = 'Lentiviral' AND size_bp < 8000;

-- en: Which institute does Yuki Tanabe work at?
-- zh: Yuki Tanabe在哪个研究所工作？
SELECT institute FROM depositor WHERE given_name = 'Yuki' AND surname = 'Tanabe';

-- en: Plasmids deposited before 2009-01-01, cheapest first.
-- zh: 2009-01-01以前保藏的质粒，按价格从低到高排列。
SELECT name FROM plasmid WHERE deposited < '2009-01-01' ORDER BY price;

-- en: When was pKite3 deposited?
-- zh: pKite3是什么时候保藏的？
SELECT deposited FROM plasmid WHERE name = 'pKite3';

-- en: When were aliquots of pKite3 frozen?
-- zh: pKite3的分装样品是什么时候冷冻的？
SELECT aliquot.frozen FROM aliquot JOIN plasmid ON aliquot.plasmid_id = plasmid.plasmid_id WHERE plasmid.name = 'pKite3';

-- en: How many aliquots are Empty?
-- zh: 有多少份分装样品是Empty？
SELECT count(*) FROM aliquot WHERE status = 'Empty';

-- en: What is the average size of a plasmid?
-- zh: 质粒的平均大小是多少？
SELECT avg(size_bp) FROM plasmid;

-- en: What is the average price of a plasmid?
-- zh: 质粒的平均价格是多少？
SELECT avg(price) FROM plasmid;

-- en: What is the coldest temperature of a freezer in Block C?
-- zh: Block C的冷冻柜最低温度是多少？
SELECT min(temperature) FROM freezer WHERE building = 'Block C';

-- en: How many depositors are there per country?
-- zh: 每个国家各有多少名保藏者？
SELECT country, count(*) FROM depositor GROUP BY country;

-- en: Total freezer capacity per building?
-- zh: 每栋楼的冷冻柜总容量是多少？
SELECT building, sum(capacity) FROM freezer GROUP BY building;

-- en: Vector types with at least 5 plasmids.
-- zh: 至少有5个质粒的载体类型有哪些？
SELECT vector_type FROM plasmid GROUP BY vector_type HAVING count(*) >= 5;

-- en: Which freezer has the largest capacity?
-- zh: 容量最大的冷冻柜是哪台？
SELECT name FROM freezer ORDER BY capacity DESC LIMIT 1;

-- en: Which freezer holds the most aliquots?
-- zh: 存放分装样品最多的冷冻柜是哪台？
SELECT freezer.name FROM freezer JOIN aliquot ON freezer.freezer_id = aliquot.freezer_id GROUP BY freezer.freezer_id, freezer.name ORDER BY count(*) DESC LIMIT 1;

-- en: What is the biggest plasmid called?
-- zh: 最大的质粒叫什么？
SELECT name FROM plasmid ORDER BY size_bp DESC LIMIT 1;

-- en: Which plasmids carry Ampicillin?
-- zh: 哪些质粒带有Ampicillin？
SELECT plasmid.name FROM plasmid JOIN plasmid_marker ON plasmid.plasmid_id = plasmid_marker.plasmid_id JOIN marker ON plasmid_marker.marker_id = marker.marker_id WHERE marker.name = 'Ampicillin';

-- en: For each plasmid that was derived from another, show its name and that of its parent.
-- zh: 对每个由其他质粒衍生的质粒，列出其名称和亲本名称。
SELECT a.name, b.name FROM plasmid AS a JOIN plasmid AS b ON a.parent_id = b.plasmid_id;

-- en: Surname and number of plasmids of each depositor, please.
-- zh: 请列出每位保藏者的姓及其质粒数量。
SELECT depositor.surname, count(*) FROM depositor JOIN plasmid ON depositor.dep_id = plasmid.dep_id GROUP BY depositor.dep_id, depositor.surname;

-- en: In which buildings can one find material from Israel? Each building once.
-- zh: 来自Israel的材料存放在哪些不同的楼里？
SELECT DISTINCT freezer.building FROM freezer JOIN aliquot ON freezer.freezer_id = aliquot.freezer_id JOIN plasmid ON aliquot.plasmid_id = plasmid.plasmid_id JOIN depositor ON plasmid.dep_id = depositor.dep_id WHERE depositor.country = 'Israel';

-- en: What plasmids have no aliquot in stock at all?
-- zh: 哪些质粒没有任何分装样品？
SELECT name FROM plasmid WHERE plasmid_id NOT IN (SELECT plasmid_id FROM aliquot);

-- en: Which plasmids are more costly than average?
-- zh: 哪些质粒的价格高于平均价格？
SELECT name FROM plasmid WHERE price > (SELECT avg(price) FROM plasmid);

-- en: What vector types exist among plasmids over 10000 bp but not among those under 3000 bp?
-- zh: 哪些载体类型在大于10000 bp的质粒中有，而在小于3000 bp的质粒中没有？
SELECT vector_type FROM plasmid WHERE size_bp > 10000 EXCEPT SELECT vector_type FROM plasmid WHERE size_bp < 3000;
