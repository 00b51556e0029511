-- Glaciers, the stakes drilled into them, the teams that survey them and the mass balance of each year.
CREATE TABLE massif (
  massif_id INT,
  massif_name VARCHAR(50),
  country VARCHAR(40),
  highest_peak INT,
  PRIMARY KEY (massif_id)
);
CREATE TABLE glacier (
  glacier_id INT,
  designation VARCHAR(50),
  massif_id INT,
  feeds_glacier_id INT,
  area_km2 DOUBLE,
  length_km DOUBLE,
  aspect VARCHAR(5),
  form VARCHAR(20),
  PRIMARY KEY (glacier_id),
  FOREIGN KEY (massif_id) REFERENCES massif (massif_id),
  FOREIGN KEY (feeds_glacier_id) REFERENCES glacier (glacier_id)
);
CREATE TABLE team (
  team_id INT,
  title VARCHAR(50),
  institute VARCHAR(60),
  leader VARCHAR(50),
  country VARCHAR(40),
  PRIMARY KEY (team_id)
);
CREATE TABLE stake (
  stake_id INT,
  code VARCHAR(10),
  glacier_id INT,
  altitude INT,
  drilled_on DATE,
  material VARCHAR(15),
  PRIMARY KEY (stake_id),
  FOREIGN KEY (glacier_id) REFERENCES glacier (glacier_id)
);
CREATE TABLE balance (
  glacier_id INT,
  year INT,
  team_id INT,
  winter_gain DOUBLE,
  summer_loss DOUBLE,
  snout_retreat DOUBLE,
  PRIMARY KEY (glacier_id, year),
  FOREIGN KEY (glacier_id) REFERENCES glacier (glacier_id),
  FOREIGN KEY (team_id) REFERENCES team (team_id)
);

-- en: Which glaciers of the form Cirque face NE?
-- zh: 朝向NE、形态为Cirque的冰川有哪些？
SELECT designation FROM glacier WHERE form = 'Cirque' AND aspect = 'NE';

-- en: Which glaciers belong to the massif of Brenn Alps?
-- zh: Brenn Alps山群有哪些冰川？
SELECT glacier.designation FROM glacier JOIN massif ON glacier.massif_id = massif.massif_id WHERE massif.massif_name = 'Brenn Alps';

-- en: Which glacier covers the largest area?
-- zh: 面积最大的冰川是哪条？
SELECT designation FROM glacier ORDER BY area_km2 DESC LIMIT 1;

-- en: Which different teams have measured the glacier Fonnvik?
-- zh: 有哪些不同的队伍测量过Fonnvik冰川？
SELECT DISTINCT team.title FROM team JOIN balance ON team.team_id = balance.team_id JOIN glacier ON balance.glacier_id = glacier.glacier_id WHERE glacier.designation = 'Fonnvik';

-- en: What is the average length of the glaciers of each form?
-- zh: 各种形态的冰川平均长度是多少？
SELECT form, avg(length_km) FROM glacier GROUP BY form;

-- en: How many stakes made of Bamboo have been drilled above 3000 metres?
-- zh: 在海拔3000米以上打设的Bamboo材质测杆有多少根？
SELECT count(*) FROM stake WHERE material = 'Bamboo' AND altitude > 3000;

-- en: How many stakes does each glacier have?
-- zh: 每条冰川上各有多少根测杆？
SELECT glacier.designation, count(*) FROM glacier JOIN stake ON glacier.glacier_id = stake.glacier_id GROUP BY glacier.glacier_id, glacier.designation;

-- en: On which glacier does the stake S-31 stand?
-- zh: 测杆S-31位于哪条冰川？
SELECT glacier.designation FROM glacier JOIN stake ON glacier.glacier_id = stake.glacier_id WHERE stake.code = 'S-31';

-- en: Which teams come from the Frost Institute?
-- zh: 来自Frost Institute的队伍有哪些？
SELECT title FROM team WHERE institute = 'Frost Institute';

-- en: Into which glacier does the glacier Little Kar flow?
-- zh: 冰川Little Kar汇入哪条冰川？
SELECT b.designation FROM glacier AS a JOIN glacier AS b ON a.feeds_glacier_id = b.glacier_id WHERE a.designation = 'Little Kar';

-- en: Which glaciers have no mass balance for any year?
-- zh: 哪些冰川没有任何年份的物质平衡记录？
SELECT designation FROM glacier WHERE glacier_id NOT IN (SELECT glacier_id FROM balance);

-- en: What was the greatest summer loss in 2003, and what was the average?
-- zh: 2003年夏季消融量的最大值和平均值分别是多少？
SELECT max(summer_loss), avg(summer_loss) FROM balance WHERE year = 2003;

-- en: Which massif has the most glaciers?
-- zh: 冰川数量最多的山群是哪个？
SELECT massif.massif_name FROM massif JOIN glacier ON massif.massif_id = glacier.massif_id GROUP BY massif.massif_id, massif.massif_name ORDER BY count(*) DESC LIMIT 1;

-- en: In which years was the average retreat of the snouts greater than 25 metres?
-- zh: 哪些年份的冰舌平均退缩超过25米？
SELECT year FROM balance GROUP BY year HAVING avg(snout_retreat) > 25;

-- en: Which countries have both a glaciated massif and a survey team?
-- zh: 哪些国家既有冰川山群又有测量队伍？
SELECT country FROM massif INTERSECT SELECT country FROM team;

-- en: Which glaciers did the team led by Sigrun Vale measure in 2016?
-- zh: 由Sigrun Vale带领的队伍在2016年测量了哪些冰川？
SELECT glacier.designation FROM glacier JOIN balance ON glacier.glacier_id = balance.glacier_id JOIN team ON balance.team_id = team.team_id WHERE team.leader = 'Sigrun Vale' AND balance.year = 2016;

-- en: Which glaciers are shorter than the average glacier?
-- zh: 哪些冰川的长度低于平均值？
SELECT designation FROM glacier WHERE length_km < (SELECT avg(length_km) FROM glacier);

-- en: What is the total area of the glaciers in Valgard?
-- zh: Valgard的冰川总面积是多少？
SELECT sum(glacier.area_km2) FROM glacier JOIN massif ON glacier.massif_id = massif.massif_id WHERE massif.country = 'Valgard';

-- en: How many stakes are there of each material?
-- zh: 每种材质的测杆各有多少根？
SELECT material, count(*) FROM stake GROUP BY material;

-- en: Which glaciers have a stake drilled before 1980-01-01?
-- zh: 哪些冰川上有1980-01-01之前打设的测杆？
SELECT designation FROM glacier WHERE glacier_id IN (SELECT glacier_id FROM stake WHERE drilled_on < '1980-01-01');

-- en: In which year did the glacier Hvitbre gain the most snow in winter?
-- zh: Hvitbre冰川哪一年的冬季积累最多？
SELECT balance.year FROM balance JOIN glacier ON balance.glacier_id = glacier.glacier_id WHERE glacier.designation = 'Hvitbre' ORDER BY balance.winter_gain DESC LIMIT 1;

-- en: What are the codes and altitudes of the stakes, from the highest to the lowest?
-- zh: 请按海拔从高到低列出测杆的编号和海拔。
SELECT code, altitude FROM stake ORDER BY altitude DESC;
