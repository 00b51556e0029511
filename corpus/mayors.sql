-- Towns and the mayors who governed them.
CREATE TABLE town (
  town_id INT,
  town_name VARCHAR(40),
  county VARCHAR(40),
  population INT,
  area_km2 DOUBLE,
  PRIMARY KEY (town_id)
);
CREATE TABLE mayor (
  mayor_id INT,
  mayor_name VARCHAR(50),
  birth_year INT,
  party VARCHAR(30),
  profession VARCHAR(40),
  PRIMARY KEY (mayor_id)
);
CREATE TABLE term (
  term_id INT,
  town_id INT,
  mayor_id INT,
  start_year INT,
  end_year INT,
  vote_share DOUBLE,
  PRIMARY KEY (term_id),
  FOREIGN KEY (town_id) REFERENCES town (town_id),
  FOREIGN KEY (mayor_id) REFERENCES mayor (mayor_id)
);

-- en: What towns lie in Sorrel County?
-- zh: Sorrel County有哪些城镇？
SELECT town_name FROM town WHERE county = 'Sorrel County';

-- en: Give the population and area of Fenwick.
-- zh: 给出Fenwick的人口和面积。
SELECT population, area_km2 FROM town WHERE town_name = 'Fenwick';

-- en: Which mayors are lawyers or teachers by profession ("lawyer", "teacher")?
-- zh: 职业是“lawyer”或“teacher”的镇长有哪些？
SELECT mayor_name FROM mayor WHERE profession = 'lawyer' OR profession = 'teacher';

-- en: How many towns have fewer than 5000 inhabitants?
-- zh: 居民不足5000人的城镇有多少个？
SELECT count(*) FROM town WHERE population < 5000;

-- en: What is the total population of all towns in Marl County?
-- zh: Marl County各城镇的总人口是多少？
SELECT sum(population) FROM town WHERE county = 'Marl County';

-- en: In which towns has a mayor won over 70 percent of the vote?
-- zh: 哪些城镇的镇长得票率曾超过70%？
SELECT town.town_name FROM town JOIN term ON town.town_id = term.town_id WHERE term.vote_share > 70;

-- en: For each county, what's the number of towns and the average population?
-- zh: 每个县有多少个城镇？平均人口是多少？
SELECT county, count(*), avg(population) FROM town GROUP BY county;

-- en: Which party has the most mayors?
-- zh: 镇长最多的党派是哪个？
SELECT party FROM mayor GROUP BY party ORDER BY count(*) DESC LIMIT 1;

-- en: What professions are shared by at least three mayors?
-- zh: 至少有三位镇长从事的职业有哪些？
SELECT profession FROM mayor GROUP BY profession HAVING count(*) >= 3;

-- en: What's the smallest town by area?
-- zh: 面积最小的城镇是哪个？
SELECT town_name FROM town ORDER BY area_km2 ASC LIMIT 1;

-- en: List the three most populous towns with their counties.
-- zh: 列出人口最多的三个城镇及其所在县。
SELECT town_name, county FROM town ORDER BY population DESC LIMIT 3;

-- en: Who has been mayor of Little Aston?
-- zh: 谁当过Little Aston的镇长？
SELECT mayor.mayor_name FROM mayor JOIN term ON mayor.mayor_id = term.mayor_id JOIN town ON term.town_id = town.town_id WHERE town.town_name = 'Little Aston';

-- en: In which towns did Nora Blythe govern and from which year to which?
-- zh: Nora Blythe在哪些城镇任过职？起止年份分别是什么？
SELECT town.town_name, term.start_year, term.end_year FROM town JOIN term ON town.town_id = term.town_id JOIN mayor ON term.mayor_id = mayor.mayor_id WHERE mayor.mayor_name = 'Nora Blythe';

-- en: How many terms has each mayor served?
-- zh: 每位镇长任过多少届？
SELECT mayor.mayor_name, count(*) FROM mayor JOIN term ON mayor.mayor_id = term.mayor_id GROUP BY mayor.mayor_id, mayor.mayor_name;

-- en: Which town has had the most terms on record?
-- zh: 记录的任期届数最多的城镇是哪个？
SELECT town.town_name FROM town JOIN term ON town.town_id = term.town_id GROUP BY town.town_id, town.town_name ORDER BY count(*) DESC LIMIT 1;

-- en: Show the average vote share of each party's mayors.
-- zh: 按党派给出镇长的平均得票率。
SELECT mayor.party, avg(term.vote_share) FROM mayor JOIN term ON mayor.mayor_id = term.mayor_id GROUP BY mayor.party;

-- en: Who got the lowest vote share in Tarn County?
-- zh: Tarn County得票率最低的镇长是谁？
SELECT mayor.mayor_name FROM mayor JOIN term ON mayor.mayor_id = term.mayor_id JOIN town ON term.town_id = town.town_id WHERE town.county = 'Tarn County' ORDER BY term.vote_share ASC LIMIT 1;

-- en: Which towns got an independent mayor (party "Independent") in 2010?
-- zh: 哪些城镇在2010年迎来了“Independent”的镇长？
SELECT town.town_name FROM town JOIN term ON town.town_id = term.town_id JOIN mayor ON term.mayor_id = mayor.mayor_id WHERE mayor.party = 'Independent' AND term.start_year = 2010;

-- en: How many different mayors has Fenwick had?
-- zh: Fenwick有过多少位不同的镇长？
SELECT count(DISTINCT term.mayor_id) FROM term JOIN town ON term.town_id = town.town_id WHERE town.town_name = 'Fenwick';

-- en: For which towns is no mayor recorded?
-- zh: 哪些城镇没有镇长任期记录？
SELECT town_name FROM town WHERE town_id NOT IN (SELECT town_id FROM term);

-- en: Which towns have a larger population than average?
-- zh: 哪些城镇的人口高于平均水平？
SELECT town_name FROM town WHERE population > (SELECT avg(population) FROM town);

-- en: Which parties have had mayors born before 1940 and mayors born after 1970?
-- zh: 哪些党派既有1940年前出生的镇长，也有1970年后出生的镇长？
SELECT party FROM mayor WHERE birth_year < 1940 INTERSECT SELECT party FROM mayor WHERE birth_year > 1970;
