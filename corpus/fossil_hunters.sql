-- Amateur fossil hunters, the sites they search, their finds and the species identified.
CREATE TABLE hunter (
  hunter_id INT,
  first_name VARCHAR(40),
  surname VARCHAR(40),
  age INT,
  town VARCHAR(40),
  trade VARCHAR(40),
  PRIMARY KEY (hunter_id)
);
CREATE TABLE site (
  site_id INT,
  site_name VARCHAR(60),
  county VARCHAR(40),
  rock VARCHAR(30),
  period VARCHAR(30),
  access_fee DECIMAL(10,2),
  PRIMARY KEY (site_id)
);
CREATE TABLE species (
  species_id INT,
  latin_name VARCHAR(60),
  common_name VARCHAR(60),
  family VARCHAR(40),
  PRIMARY KEY (species_id)
);
CREATE TABLE find (
  find_id INT,
  hunter_id INT,
  site_id INT,
  species_id INT,
  found_on DATE,
  length_cm DOUBLE,
  condition_grade VARCHAR(10),
  value_estimate DECIMAL(10,2),
  PRIMARY KEY (find_id),
  FOREIGN KEY (hunter_id) REFERENCES hunter (hunter_id),
  FOREIGN KEY (site_id) REFERENCES site (site_id),
  FOREIGN KEY (species_id) REFERENCES species (species_id)
);

-- en: What are the first names and surnames of the hunters who live in Lyme?
-- zh: 住在Lyme的化石猎人有哪些？给出名和姓。
SELECT first_name, surname FROM hunter WHERE town = 'Lyme';

-- en: How many sites date from the Jurassic?
-- zh: Jurassic时期的地点有多少处？
SELECT count(*) FROM site WHERE period = 'Jurassic';

-- en: Return the latin names of the species of which somebody found a specimen longer than 50 centimetres.
-- zh: 有人找到过长度超过50厘米标本的物种，拉丁名是什么？
SELECT species.latin_name FROM species JOIN find ON species.species_id = find.species_id WHERE find.length_cm > 50;

-- en: For each site, show the site's name and how many finds were made there.
-- zh: 列出每处地点的名称以及在那里的发现数量。
SELECT site.site_name, count(*) FROM site JOIN find ON site.site_id = find.site_id GROUP BY site.site_id, site.site_name;

-- en: What is the average access fee of the sites of each kind of rock?
-- zh: 每种岩石类型的地点平均入场费是多少？
SELECT rock, avg(access_fee) FROM site GROUP BY rock;

-- en: Which sites has Mary Penhale searched successfully?
-- zh: Mary Penhale在哪些地点有过发现？
SELECT site.site_name FROM site JOIN find ON site.site_id = find.site_id JOIN hunter ON find.hunter_id = hunter.hunter_id WHERE hunter.first_name = 'Mary' AND hunter.surname = 'Penhale';

-- en: When was the most valuable fossil found?
-- zh: 估价最高的化石是哪天发现的？
SELECT found_on FROM find ORDER BY value_estimate DESC LIMIT 1;

-- en: Which species have never been found? Give their common names.
-- zh: 哪些物种从未被发现过？给出俗名。
SELECT common_name FROM species WHERE species_id NOT IN (SELECT species_id FROM find);

-- en: Which family has the largest number of species?
-- zh: 哪个科的物种最多？
SELECT family FROM species GROUP BY family ORDER BY count(*) DESC LIMIT 1;

-- en: What trades do the people follow who have found an Ammonite?
-- zh: 找到过Ammonite的人从事什么行业？
SELECT hunter.trade FROM hunter JOIN find ON hunter.hunter_id = find.hunter_id JOIN species ON find.species_id = species.species_id WHERE species.common_name = 'Ammonite';

-- en: How long are the shortest and the longest of the fossils in Perfect condition?
-- zh: 品相为Perfect的化石中，最短和最长分别是多少？
SELECT min(length_cm), max(length_cm) FROM find WHERE condition_grade = 'Perfect';

-- en: Which counties have both a Triassic and a Cretaceous site?
-- zh: 哪些郡既有Triassic地点又有Cretaceous地点？
SELECT county FROM site WHERE period = 'Triassic' INTERSECT SELECT county FROM site WHERE period = 'Cretaceous';

-- en: Who has made the most finds? State the first name and the surname.
-- zh: 谁的发现最多？给出名和姓。
SELECT hunter.first_name, hunter.surname FROM hunter JOIN find ON hunter.hunter_id = find.hunter_id GROUP BY hunter.hunter_id, hunter.first_name, hunter.surname ORDER BY count(*) DESC LIMIT 1;

-- en: Which finds are worth more than the average find? Give their ids.
-- zh: 哪些化石的估价高于平均值？给出它们的编号。
SELECT find_id FROM find WHERE value_estimate > (SELECT avg(value_estimate) FROM find);

-- en: List the names of the sites in Dorset in alphabetical order.
-- zh: 按字母顺序列出Dorset的地点名称。
SELECT site_name FROM site WHERE county = 'Dorset' ORDER BY site_name;

-- en: What is the total value of the finds made on Whitby Scar?
-- zh: 在Whitby Scar发现的化石总估价是多少？
SELECT sum(find.value_estimate) FROM find JOIN site ON find.site_id = site.site_id WHERE site.site_name = 'Whitby Scar';

-- en: Which hunters have found at least three fossils? Their surnames will do.
-- zh: 哪些化石猎人至少找到过3块化石？给出姓即可。
SELECT hunter.surname FROM hunter JOIN find ON hunter.hunter_id = find.hunter_id GROUP BY hunter.hunter_id, hunter.surname HAVING count(*) >= 3;

-- en: In which towns do there live more than four hunters?
-- zh: 哪些镇住着4名以上的化石猎人？
SELECT town FROM hunter GROUP BY town HAVING count(*) > 4;

-- en: Which species were found in Limestone by hunters under 18? Show the common names.
-- zh: 18岁以下的猎人在Limestone中找到过哪些物种？给出俗名。
SELECT species.common_name FROM species JOIN find ON species.species_id = find.species_id JOIN hunter ON find.hunter_id = hunter.hunter_id JOIN site ON find.site_id = site.site_id WHERE site.rock = 'Limestone' AND hunter.age < 18;

-- en: How many different species have been found by people with the trade of a Postman?
-- zh: 职业为Postman的猎人一共找到过多少个不同的物种？
SELECT count(DISTINCT find.species_id) FROM find JOIN hunter ON find.hunter_id = hunter.hunter_id WHERE hunter.trade = 'Postman';

-- en: Who found the longest fossil, and where? Give the surname and the name of the site.
-- zh: 最长的化石是谁在哪里发现的？给出姓和地点名称。
SELECT hunter.surname, site.site_name FROM find JOIN hunter ON find.hunter_id = hunter.hunter_id JOIN site ON find.site_id = site.site_id ORDER BY find.length_cm DESC LIMIT 1;

-- en: Find the common names of the species in the family Trigoniidae or in the family Gryphaeidae.
-- zh: 属于Trigoniidae科或Gryphaeidae科的物种俗名有哪些？
SELECT common_name FROM species WHERE family = 'Trigoniidae' OR family = 'Gryphaeidae';
