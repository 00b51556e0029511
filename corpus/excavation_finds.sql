-- Archaeological digs: sites, trenches, archaeologists, the finds they unearth and the dating tests.
CREATE TABLE dig_site (
  site_no INT,
  site_name VARCHAR(60),
  county VARCHAR(40),
  culture VARCHAR(40),
  discovered_year INT,
  protected VARCHAR(3),
  PRIMARY KEY (site_no)
);
CREATE TABLE trench (
  trench_no INT,
  site_no INT,
  label VARCHAR(10),
  width_m DOUBLE,
  depth_m DOUBLE,
  opened_on DATE,
  supervisor_no INT,
  PRIMARY KEY (trench_no),
  FOREIGN KEY (site_no) REFERENCES dig_site (site_no),
  FOREIGN KEY (supervisor_no) REFERENCES archaeologist (arch_no)
);
CREATE TABLE archaeologist (
  arch_no INT,
  arch_name VARCHAR(60),
  university VARCHAR(80),
  speciality VARCHAR(40),
  email VARCHAR(60),
  PRIMARY KEY (arch_no)
);
CREATE TABLE find_item (
  find_no INT,
  trench_no INT,
  found_by INT,
  description VARCHAR(80),
  material VARCHAR(30),
  weight_g DOUBLE,
  found_on DATE,
  kept_at VARCHAR(60),
  PRIMARY KEY (find_no),
  FOREIGN KEY (trench_no) REFERENCES trench (trench_no),
  FOREIGN KEY (found_by) REFERENCES archaeologist (arch_no)
);
CREATE TABLE dating_test (
  test_no INT,
  find_no INT,
  method VARCHAR(30),
  laboratory VARCHAR(60),
  estimated_year INT,
  margin_years INT,
  price DECIMAL(10,2),
  PRIMARY KEY (test_no),
  FOREIGN KEY (find_no) REFERENCES find_item (find_no)
);

-- en: What is the email of Imre Falk?
-- zh: Imre Falk的邮箱是什么？
SELECT email FROM archaeologist WHERE arch_name = 'Imre Falk';

-- en: List the sites of the Beaker culture that are protected (Yes).
-- zh: 列出受保护（Yes）的Beaker文化遗址。
SELECT site_name FROM dig_site WHERE culture = 'Beaker' AND protected = 'Yes';

-- en: How many finds are made of Bronze?
-- zh: Bronze材质的出土物有多少件？
SELECT count(*) FROM find_item WHERE material = 'Bronze';

-- en: What's the heaviest find? Show description and weight.
-- zh: 最重的出土物是什么？给出描述和重量。
SELECT description, weight_g FROM find_item ORDER BY weight_g DESC LIMIT 1;

-- en: How many trenches does each site have?
-- zh: 每处遗址各开了多少条探沟？
SELECT dig_site.site_name, count(*) FROM dig_site JOIN trench ON dig_site.site_no = trench.site_no GROUP BY dig_site.site_no, dig_site.site_name;

-- en: Who supervises trench C7 at Hollow Barrow?
-- zh: Hollow Barrow的C7探沟由谁负责？
SELECT archaeologist.arch_name FROM archaeologist JOIN trench ON archaeologist.arch_no = trench.supervisor_no JOIN dig_site ON trench.site_no = dig_site.site_no WHERE trench.label = 'C7' AND dig_site.site_name = 'Hollow Barrow';

-- en: What did Sabine Orlo find, and when?
-- zh: Sabine Orlo发现了什么，什么时候发现的？
SELECT find_item.description, find_item.found_on FROM find_item JOIN archaeologist ON find_item.found_by = archaeologist.arch_no WHERE archaeologist.arch_name = 'Sabine Orlo';

-- en: Average price of a Radiocarbon test?
-- zh: Radiocarbon检测的平均价格是多少？
SELECT avg(price) FROM dating_test WHERE method = 'Radiocarbon';

-- en: Number of finds for each material, in descending order of number.
-- zh: 各材质的出土物数量，按数量从多到少排列。
SELECT material, count(*) FROM find_item GROUP BY material ORDER BY count(*) DESC;

-- en: Which archaeologists never found anything?
-- zh: 哪些考古人员没有发现过任何东西？
SELECT arch_name FROM archaeologist WHERE arch_no NOT IN (SELECT found_by FROM find_item);

-- en: Which laboratory carried out the most dating tests?
-- zh: 做年代测定最多的是哪家实验室？
SELECT laboratory FROM dating_test GROUP BY laboratory ORDER BY count(*) DESC LIMIT 1;

-- en: In which counties were gold objects dug up (material Gold)? Unique counties.
-- zh: 哪些郡出土过Gold材质的物品？郡名去重。
SELECT DISTINCT dig_site.county FROM dig_site JOIN trench ON dig_site.site_no = trench.site_no JOIN find_item ON trench.trench_no = find_item.trench_no WHERE find_item.material = 'Gold';

-- en: Trenches deeper than the average, with label and depth.
-- zh: 深度超过平均值的探沟，给出编号标签和深度。
SELECT label, depth_m FROM trench WHERE depth_m > (SELECT avg(depth_m) FROM trench);

-- en: Which universities sent us three archaeologists or more?
-- zh: 哪些大学派来了三名或以上的考古人员？
SELECT university FROM archaeologist GROUP BY university HAVING count(*) >= 3;

-- en: What are the estimated years of finds described as bone comb?
-- zh: 描述为bone comb的出土物，测定年代分别是哪一年？
SELECT dating_test.estimated_year FROM dating_test JOIN find_item ON dating_test.find_no = find_item.find_no WHERE find_item.description = 'bone comb';

-- en: Show everything found at the site Crow Hill between 2016-07-01 and 2016-08-31: description and material.
-- zh: 列出2016-07-01至2016-08-31期间在Crow Hill遗址出土的物品描述和材质。
SELECT find_item.description, find_item.material FROM find_item JOIN trench ON find_item.trench_no = trench.trench_no JOIN dig_site ON trench.site_no = dig_site.site_no WHERE dig_site.site_name = 'Crow Hill' AND find_item.found_on BETWEEN '2016-07-01' AND '2016-08-31';

-- en: Which site has produced the most finds?
-- zh: 出土物最多的是哪处遗址？
SELECT dig_site.site_name FROM dig_site JOIN trench ON dig_site.site_no = trench.site_no JOIN find_item ON trench.trench_no = find_item.trench_no GROUP BY dig_site.site_no, dig_site.site_name ORDER BY count(*) DESC LIMIT 1;

-- en: How many different places keep our finds, and what's the total weight of all of them?
-- zh: 出土物存放在多少个不同的地点？总重量是多少？
SELECT count(DISTINCT kept_at), sum(weight_g) FROM find_item;

-- en: Sites discovered before 1900 or lying in Dunmoor county.
-- zh: 1900年以前发现的或位于Dunmoor郡的遗址有哪些？
SELECT site_name FROM dig_site WHERE discovered_year < 1900 OR county = 'Dunmoor';

-- en: Descriptions of finds which were tested by Thermoluminescence.
-- zh: 做过Thermoluminescence检测的出土物描述是什么？
SELECT description FROM find_item WHERE find_no IN (SELECT find_no FROM dating_test WHERE method = 'Thermoluminescence');

-- en: Which 3 tests had the smallest margin of years? Give method, laboratory and margin.
-- zh: 误差年数最小的3次检测是哪些？给出方法、实验室和误差。
SELECT method, laboratory, margin_years FROM dating_test ORDER BY margin_years LIMIT 3;

-- en: Who has both supervised a trench and made a find of Iron?
-- zh: 谁既负责过探沟又发现过Iron材质的物品？
SELECT archaeologist.arch_name FROM archaeologist JOIN trench ON archaeologist.arch_no = trench.supervisor_no INTERSECT SELECT archaeologist.arch_name FROM archaeologist JOIN find_item ON archaeologist.arch_no = find_item.found_by WHERE find_item.material = 'Iron';
