-- Rivers of an almanac and the dams built across them.
CREATE TABLE river (
  river_id INT,
  name VARCHAR(50),
  source_region VARCHAR(50),
  mouth VARCHAR(50),
  length_km DOUBLE,
  discharge DOUBLE,
  PRIMARY KEY (river_id)
);
CREATE TABLE dam (
  dam_id INT,
  name VARCHAR(60),
  river_id INT,
  province VARCHAR(40),
  height_m DOUBLE,
  completed_year INT,
  purpose VARCHAR(30),
  power_mw DOUBLE,
  PRIMARY KEY (dam_id),
  FOREIGN KEY (river_id) REFERENCES river (river_id)
);

-- en: What are the names and heights of the dams in Salta province?
-- zh: Salta省的水坝叫什么名字，各有多高？
SELECT name, height_m FROM dam WHERE province = 'Salta';

-- en: How many dams stand on the Varga?
-- zh: Varga河上建有多少座水坝？
SELECT count(*) FROM dam JOIN river ON dam.river_id = river.river_id WHERE river.name = 'Varga';

-- en: Which river is the longest?
-- zh: 最长的河流是哪一条？
SELECT name FROM river ORDER BY length_km DESC LIMIT 1;

-- en: Name the rivers that have never been dammed.
-- zh: 哪些河流上没有建过水坝？
SELECT name FROM river WHERE river_id NOT IN (SELECT river_id FROM dam);

-- en: For each purpose, how many dams are there?
-- zh: 按用途统计水坝的数量。
SELECT purpose, count(*) FROM dam GROUP BY purpose;

-- en: Show the dam names together with the names of their rivers.
-- zh: 列出每座水坝的名称及其所在河流的名称。
SELECT dam.name, river.name FROM dam JOIN river ON dam.river_id = river.river_id;

-- en: What is the average height of dams used for Irrigation?
-- zh: 用于Irrigation的水坝平均高度是多少？
SELECT avg(height_m) FROM dam WHERE purpose = 'Irrigation';

-- en: Which river has the most dams?
-- zh: 哪条河上的水坝最多？
SELECT river.name FROM river JOIN dam ON river.river_id = dam.river_id GROUP BY river.river_id, river.name ORDER BY count(*) DESC LIMIT 1;

-- en: Where does the river with the most powerful dam end?
-- zh: 装机功率最大的水坝所在的河流注入哪里？
SELECT river.mouth FROM river JOIN dam ON river.river_id = dam.river_id ORDER BY dam.power_mw DESC LIMIT 1;

-- en: Give the source region of the river on which the Kestrel Gorge dam was built.
-- zh: Kestrel Gorge水坝所在的河流发源于哪个地区？
SELECT river.source_region FROM river JOIN dam ON river.river_id = dam.river_id WHERE dam.name = 'Kestrel Gorge';

-- en: List the dams completed between 1950 and 1970, oldest first.
-- zh: 列出1950年到1970年间建成的水坝，从最早的开始。
SELECT name FROM dam WHERE completed_year BETWEEN 1950 AND 1970 ORDER BY completed_year;

-- en: In which provinces do at least 2 dams lie?
-- zh: 哪些省份至少有2座水坝？
SELECT province FROM dam GROUP BY province HAVING count(*) >= 2;

-- en: What is the total power of all dams on rivers flowing into the Amber Sea?
-- zh: 流入Amber Sea的河流上所有水坝的总装机功率是多少？
SELECT sum(dam.power_mw) FROM dam JOIN river ON dam.river_id = river.river_id WHERE river.mouth = 'Amber Sea';

-- en: Which dams are taller than the average dam?
-- zh: 哪些水坝的高度超过平均水平？
SELECT name FROM dam WHERE height_m > (SELECT avg(height_m) FROM dam);

-- en: How many different places do the rivers flow into?
-- zh: 这些河流一共注入多少个不同的地方？
SELECT count(DISTINCT mouth) FROM river;

-- en: Which provinces have both Flood control dams and Hydropower dams?
-- zh: 哪些省份既有Flood control水坝又有Hydropower水坝？
SELECT province FROM dam WHERE purpose = 'Flood control' INTERSECT SELECT province FROM dam WHERE purpose = 'Hydropower';

-- en: Give me the three youngest dams and the year each was finished.
-- zh: 给出最晚建成的3座水坝及其建成年份。
SELECT name, completed_year FROM dam ORDER BY completed_year DESC LIMIT 3;

-- en: For every river with a dam, report its name and the height of its tallest dam.
-- zh: 对每条建有水坝的河流，给出河名及其最高水坝的高度。
SELECT river.name, max(dam.height_m) FROM river JOIN dam ON river.river_id = dam.river_id GROUP BY river.river_id, river.name;

-- en: What are the minimum and maximum lengths of rivers rising in the Orlen Hills?
-- zh: 发源于Orlen Hills的河流，最短和最长分别是多少？
SELECT min(length_km), max(length_km) FROM river WHERE source_region = 'Orlen Hills';

-- en: Average discharge by mouth, please.
-- zh: 请按注入地给出河流的平均流量。
SELECT mouth, avg(discharge) FROM river GROUP BY mouth;

-- en: Find the names of rivers that carry a dam finished after 1990 in Tarn province.
-- zh: 找出在Tarn省有1990年之后建成的水坝的河流名称。
SELECT river.name FROM river JOIN dam ON river.river_id = dam.river_id WHERE dam.completed_year > 1990 AND dam.province = 'Tarn';

-- en: On which rivers is there a dam for Hydropower but none for Irrigation? Give the river ids.
-- zh: 哪些河流上有Hydropower水坝但没有Irrigation水坝？给出河流编号。
SELECT river_id FROM dam WHERE purpose = 'Hydropower' EXCEPT SELECT river_id FROM dam WHERE purpose = 'Irrigation';
