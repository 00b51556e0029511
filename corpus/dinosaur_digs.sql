-- Dinosaur genera, dig sites and the specimens dug up.
CREATE TABLE genus (
  genus_id INT,
  genus_name VARCHAR(40),
  diet VARCHAR(20),
  period VARCHAR(30),
  length_m DOUBLE,
  weight_kg INT,
  named_by VARCHAR(50),
  named_year INT,
  PRIMARY KEY (genus_id)
);
CREATE TABLE dig_site (
  site_id INT,
  site_name VARCHAR(50),
  formation VARCHAR(50),
  country VARCHAR(40),
  altitude INT,
  PRIMARY KEY (site_id)
);
CREATE TABLE specimen (
  specimen_no VARCHAR(12),
  genus_id INT,
  site_id INT,
  nickname VARCHAR(30),
  found_on DATE,
  finder VARCHAR(50),
  completeness DOUBLE,
  PRIMARY KEY (specimen_no),
  FOREIGN KEY (genus_id) REFERENCES genus (genus_id),
  FOREIGN KEY (site_id) REFERENCES dig_site (site_id)
);

-- en: Which genera lived in the Late Jurassic?
-- zh: 哪些属生活在Late Jurassic？
SELECT genus_name FROM genus WHERE period = 'Late Jurassic';

-- en: How many dig sites are located in Mongolia?
-- zh: Mongolia境内有多少个发掘地点？
SELECT count(*) FROM dig_site WHERE country = 'Mongolia';

-- en: At which site was the specimen nicknamed Old Bess found?
-- zh: 昵称为Old Bess的标本是在哪个地点发现的？
SELECT dig_site.site_name FROM dig_site JOIN specimen ON dig_site.site_id = specimen.site_id WHERE specimen.nickname = 'Old Bess';

-- en: What is the heaviest genus?
-- zh: 体重最大的是哪个属？
SELECT genus_name FROM genus ORDER BY weight_kg DESC LIMIT 1;

-- en: Average length of the genera for each diet?
-- zh: 各种食性的恐龙属平均体长是多少？
SELECT diet, avg(length_m) FROM genus GROUP BY diet;

-- en: List specimen numbers and the genus each belongs to.
-- zh: 列出标本编号以及各自所属的属名。
SELECT specimen.specimen_no, genus.genus_name FROM specimen JOIN genus ON specimen.genus_id = genus.genus_id;

-- en: Who found the most complete specimen?
-- zh: 最完整的标本是谁发现的？
SELECT finder FROM specimen ORDER BY completeness DESC LIMIT 1;

-- en: Find the site that has yielded the largest number of specimens.
-- zh: 出土标本最多的是哪个地点？
SELECT dig_site.site_name FROM dig_site JOIN specimen ON dig_site.site_id = specimen.site_id GROUP BY dig_site.site_id, dig_site.site_name ORDER BY count(*) DESC LIMIT 1;

-- en: What genera did Harriet Onslow name, and in what years?
-- zh: Harriet Onslow命名了哪些属，分别在哪一年？
SELECT genus_name, named_year FROM genus WHERE named_by = 'Harriet Onslow';

-- en: Genera of which no specimen is recorded
-- zh: 没有任何标本记录的恐龙属
SELECT genus_name FROM genus WHERE genus_id NOT IN (SELECT genus_id FROM specimen);

-- en: In which countries have Herbivore specimens turned up? No repeats please.
-- zh: Herbivore恐龙的标本在哪些国家出土过？请去重。
SELECT DISTINCT dig_site.country FROM dig_site JOIN specimen ON dig_site.site_id = specimen.site_id JOIN genus ON specimen.genus_id = genus.genus_id WHERE genus.diet = 'Herbivore';

-- en: Count the specimens discovered in or after 2005-01-01.
-- zh: 2005-01-01及之后发现的标本有多少件？
SELECT count(*) FROM specimen WHERE found_on >= '2005-01-01';

-- en: For every genus with specimens, give its name and number of specimens, biggest number first.
-- zh: 给出每个有标本的属的名称和标本数量，数量多的排在前面。
SELECT genus.genus_name, count(*) FROM genus JOIN specimen ON genus.genus_id = specimen.genus_id GROUP BY genus.genus_id, genus.genus_name ORDER BY count(*) DESC;

-- en: Which formations cover two or more sites?
-- zh: 哪些地层包含两个或更多发掘地点？
SELECT formation FROM dig_site GROUP BY formation HAVING count(*) >= 2;

-- en: Which specimens are less complete than average? Give their numbers.
-- zh: 哪些标本的完整度低于平均值？给出标本编号。
SELECT specimen_no FROM specimen WHERE completeness < (SELECT avg(completeness) FROM specimen);

-- en: What is the earliest year in which a Carnivore was named?
-- zh: Carnivore最早是在哪一年被命名的？
SELECT min(named_year) FROM genus WHERE diet = 'Carnivore';

-- en: Who has found specimens at both Dry Fork and Sunda Ridge?
-- zh: 谁在Dry Fork和Sunda Ridge两个地点都发现过标本？
SELECT specimen.finder FROM specimen JOIN dig_site ON specimen.site_id = dig_site.site_id WHERE dig_site.site_name = 'Dry Fork' INTERSECT SELECT specimen.finder FROM specimen JOIN dig_site ON specimen.site_id = dig_site.site_id WHERE dig_site.site_name = 'Sunda Ridge';

-- en: How heavy is the genus to which specimen KM-204 belongs?
-- zh: 标本KM-204所属的恐龙属有多重？
SELECT genus.weight_kg FROM genus JOIN specimen ON genus.genus_id = specimen.genus_id WHERE specimen.specimen_no = 'KM-204';

-- en: List genera whose name ends in 'raptor'.
-- zh: 列出名称以'raptor'结尾的属。
SELECT genus_name FROM genus WHERE genus_name LIKE '%raptor';

-- en: Which finder has dug up the greatest number of specimens?
-- zh: 哪位发现者挖出的标本最多？
SELECT finder FROM specimen GROUP BY finder ORDER BY count(*) DESC LIMIT 1;

-- en: What's the average completeness of specimens of Tarvosaurus?
-- zh: Tarvosaurus标本的平均完整度是多少？
SELECT avg(specimen.completeness) FROM specimen JOIN genus ON specimen.genus_id = genus.genus_id WHERE genus.genus_name = 'Tarvosaurus';

-- en: Show the countries with dig sites higher than 1500 or in the Red Mesa formation.
-- zh: 列出海拔高于1500或属于Red Mesa地层的发掘地点所在的国家。
SELECT country FROM dig_site WHERE altitude > 1500 OR formation = 'Red Mesa';
