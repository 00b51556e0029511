-- Comets, the people who discovered them and each return to the inner sky.
CREATE TABLE discoverers (
  discoverer_id INT,
  full_name VARCHAR(60),
  nationality VARCHAR(40),
  birth_year INT,
  profession VARCHAR(40),
  PRIMARY KEY (discoverer_id)
);
CREATE TABLE comets (
  comet_code VARCHAR(12),
  comet_name VARCHAR(50),
  discoverer_id INT,
  discovery_year INT,
  orbital_period DOUBLE,
  comet_class VARCHAR(30),
  nucleus_km DOUBLE,
  PRIMARY KEY (comet_code),
  FOREIGN KEY (discoverer_id) REFERENCES discoverers (discoverer_id)
);
CREATE TABLE apparitions (
  apparition_id INT,
  comet_code VARCHAR(12),
  perihelion_date DATE,
  peak_magnitude DOUBLE,
  tail_length_deg DOUBLE,
  naked_eye VARCHAR(3),
  PRIMARY KEY (apparition_id),
  FOREIGN KEY (comet_code) REFERENCES comets (comet_code)
);

-- en: Who discovered comet Wexford-2?
-- zh: 彗星Wexford-2是谁发现的？
SELECT discoverers.full_name FROM discoverers JOIN comets ON discoverers.discoverer_id = comets.discoverer_id WHERE comets.comet_name = 'Wexford-2';

-- en: List the names of comets found before 1850.
-- zh: 列出1850年以前发现的彗星名称。
SELECT comet_name FROM comets WHERE discovery_year < 1850;

-- en: How many comets are classed as Halley-type?
-- zh: 属于Halley-type的彗星有多少颗？
SELECT count(*) FROM comets WHERE comet_class = 'Halley-type';

-- en: Which comet has the shortest orbital period?
-- zh: 轨道周期最短的是哪颗彗星？
SELECT comet_name FROM comets ORDER BY orbital_period LIMIT 1;

-- en: For each discoverer, give the name and the number of comets credited to them.
-- zh: 给出每位发现者的姓名及其发现的彗星数量。
SELECT discoverers.full_name, count(*) FROM discoverers JOIN comets ON discoverers.discoverer_id = comets.discoverer_id GROUP BY discoverers.discoverer_id, discoverers.full_name;

-- en: What are the different professions of the discoverers?
-- zh: 发现者从事过哪些不同的职业？
SELECT DISTINCT profession FROM discoverers;

-- en: On what dates did C-118 reach perihelion?
-- zh: C-118在哪些日期到达近日点？
SELECT perihelion_date FROM apparitions WHERE comet_code = 'C-118';

-- en: Show names of comets that have no recorded apparition.
-- zh: 哪些彗星没有任何回归记录？
SELECT comet_name FROM comets WHERE comet_code NOT IN (SELECT comet_code FROM apparitions);

-- en: What is the average nucleus diameter for every comet class?
-- zh: 各类彗星的平均彗核直径是多少？
SELECT comet_class, avg(nucleus_km) FROM comets GROUP BY comet_class;

-- en: Which comet has been seen at the most apparitions?
-- zh: 回归次数最多的是哪颗彗星？
SELECT comets.comet_name FROM comets JOIN apparitions ON comets.comet_code = apparitions.comet_code GROUP BY comets.comet_code, comets.comet_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which nationality has the most discoverers?
-- zh: 哪个国籍的发现者最多？
SELECT nationality FROM discoverers GROUP BY nationality ORDER BY count(*) DESC LIMIT 1;

-- en: How long was the longest tail recorded in degrees?
-- zh: 记录到的最长彗尾是多少度？
SELECT max(tail_length_deg) FROM apparitions;

-- en: Names and discovery years of comets found by Italian observers, please.
-- zh: 请给出由Italian籍观测者发现的彗星名称和发现年份。
SELECT comets.comet_name, comets.discovery_year FROM comets JOIN discoverers ON comets.discoverer_id = discoverers.discoverer_id WHERE discoverers.nationality = 'Italian';

-- en: Find the comets larger in nucleus than the average comet.
-- zh: 找出彗核直径大于平均值的彗星。
SELECT comet_name FROM comets WHERE nucleus_km > (SELECT avg(nucleus_km) FROM comets);

-- en: Which comets could be seen with the naked eye? The flag should be Yes, and list each name once.
-- zh: 哪些彗星肉眼可见（标记为Yes）？每个名称只列一次。
SELECT DISTINCT comets.comet_name FROM comets JOIN apparitions ON comets.comet_code = apparitions.comet_code WHERE apparitions.naked_eye = 'Yes';

-- en: How many apparitions reached perihelion between 1900-01-01 and 1999-12-31?
-- zh: 有多少次回归的近日点日期在1900-01-01到1999-12-31之间？
SELECT count(*) FROM apparitions WHERE perihelion_date BETWEEN '1900-01-01' AND '1999-12-31';

-- en: Which discoverer was born in 1802 and worked as a Clockmaker?
-- zh: 哪位发现者出生于1802年且职业是Clockmaker？
SELECT full_name FROM discoverers WHERE birth_year = 1802 AND profession = 'Clockmaker';

-- en: Which classes have at least 3 comets, and how many do they have?
-- zh: 哪些类别至少有3颗彗星？各有多少颗？
SELECT comet_class, count(*) FROM comets GROUP BY comet_class HAVING count(*) >= 3;

-- en: Who found the comet that showed the longest tail?
-- zh: 彗尾最长的那颗彗星是谁发现的？
SELECT discoverers.full_name FROM discoverers JOIN comets ON discoverers.discoverer_id = comets.discoverer_id JOIN apparitions ON comets.comet_code = apparitions.comet_code ORDER BY apparitions.tail_length_deg DESC LIMIT 1;

-- en: Which nationalities include both a Priest and a Farmer among the discoverers?
-- zh: 哪些国籍的发现者中既有Priest又有Farmer？
SELECT nationality FROM discoverers WHERE profession = 'Priest' INTERSECT SELECT nationality FROM discoverers WHERE profession = 'Farmer';

-- en: List the people who discovered at least 2 comets with a period over 200 years.
-- zh: 列出至少发现过2颗周期超过200年的彗星的人。
SELECT discoverers.full_name FROM discoverers JOIN comets ON discoverers.discoverer_id = comets.discoverer_id WHERE comets.orbital_period > 200 GROUP BY discoverers.discoverer_id, discoverers.full_name HAVING count(*) >= 2;

-- en: What magnitude did Ostrava's Comet peak at when it passed perihelion on 1956-04-08?
-- zh: Ostrava's Comet在1956-04-08过近日点时的峰值星等是多少？
SELECT apparitions.peak_magnitude FROM apparitions JOIN comets ON apparitions.comet_code = comets.comet_code WHERE comets.comet_name = 'Ostrava''s Comet' AND apparitions.perihelion_date = '1956-04-08';
