-- Bats: the roosts where they live, the volunteers who count them, the species and the bands put on single animals.
CREATE TABLE roosts (
  roost_ref VARCHAR(8),
  headline VARCHAR(60),
  setting VARCHAR(20),
  parish VARCHAR(40),
  grid_east INT,
  protected_since INT,
  PRIMARY KEY (roost_ref)
);
CREATE TABLE bat_species (
  species_no INT,
  designation VARCHAR(40),
  genus VARCHAR(30),
  forearm_mm DOUBLE,
  call_khz DOUBLE,
  status VARCHAR(20),
  PRIMARY KEY (species_no)
);
CREATE TABLE volunteers (
  volunteer_no INT,
  given_name VARCHAR(30),
  surname VARCHAR(30),
  email VARCHAR(60),
  parish VARCHAR(40),
  joined INT,
  PRIMARY KEY (volunteer_no)
);
CREATE TABLE roost_counts (
  count_no INT,
  roost_ref VARCHAR(8),
  species_no INT,
  volunteer_no INT,
  counted_on DATE,
  bats INT,
  season VARCHAR(10),
  temperature DOUBLE,
  PRIMARY KEY (count_no),
  FOREIGN KEY (roost_ref) REFERENCES roosts (roost_ref),
  FOREIGN KEY (species_no) REFERENCES bat_species (species_no),
  FOREIGN KEY (volunteer_no) REFERENCES volunteers (volunteer_no)
);
CREATE TABLE bands (
  band_code VARCHAR(10),
  species_no INT,
  roost_ref VARCHAR(8),
  banded_on DATE,
  sex VARCHAR(6),
  age_class VARCHAR(10),
  weight_g DOUBLE,
  PRIMARY KEY (band_code),
  FOREIGN KEY (species_no) REFERENCES bat_species (species_no),
  FOREIGN KEY (roost_ref) REFERENCES roosts (roost_ref)
);

-- en: Which roosts are situated in a Cave?
-- zh: 哪些栖息地位于Cave中？
SELECT headline FROM roosts WHERE setting = 'Cave';

-- en: What is the email of Rufus Delaney?
-- zh: Rufus Delaney的电子邮箱是什么？
SELECT email FROM volunteers WHERE given_name = 'Rufus' AND surname = 'Delaney';

-- en: Which different species have been counted at the roost Saint Orm Tower?
-- zh: 在Saint Orm Tower栖息地统计到过哪些不同的蝙蝠种类？
SELECT DISTINCT bat_species.designation FROM bat_species JOIN roost_counts ON bat_species.species_no = roost_counts.species_no JOIN roosts ON roost_counts.roost_ref = roosts.roost_ref WHERE roosts.headline = 'Saint Orm Tower';

-- en: How many bats were banded as Juvenile and Male?
-- zh: 环志时为Juvenile且性别为Male的蝙蝠有多少只？
SELECT count(*) FROM bands WHERE age_class = 'Juvenile' AND sex = 'Male';

-- en: Which species has the highest call?
-- zh: 叫声频率最高的是哪种蝙蝠？
SELECT designation FROM bat_species ORDER BY call_khz DESC LIMIT 1;

-- en: How many counts has each volunteer made? Show the given name and the surname.
-- zh: 每位志愿者各做过多少次统计？请列出名和姓。
SELECT volunteers.given_name, volunteers.surname, count(*) FROM volunteers JOIN roost_counts ON volunteers.volunteer_no = roost_counts.volunteer_no GROUP BY volunteers.volunteer_no, volunteers.given_name, volunteers.surname;

-- en: Which species of the genus Plecotina are Vulnerable?
-- zh: Plecotina属中有哪些蝙蝠属于Vulnerable？
SELECT designation FROM bat_species WHERE genus = 'Plecotina' AND status = 'Vulnerable';

-- en: What is the average temperature at the counts of each season?
-- zh: 各季节统计时的平均温度是多少？
SELECT season, avg(temperature) FROM roost_counts GROUP BY season;

-- en: Which roosts has nobody counted yet?
-- zh: 哪些栖息地还没有人统计过？
SELECT headline FROM roosts WHERE roost_ref NOT IN (SELECT roost_ref FROM roost_counts);

-- en: At which roosts did Ada Finch count more than 200 bats?
-- zh: Ada Finch在哪些栖息地统计到过200只以上的蝙蝠？
SELECT roosts.headline FROM roosts JOIN roost_counts ON roosts.roost_ref = roost_counts.roost_ref JOIN volunteers ON roost_counts.volunteer_no = volunteers.volunteer_no WHERE volunteers.given_name = 'Ada' AND volunteers.surname = 'Finch' AND roost_counts.bats > 200;

-- en: Which parishes have a roost in a Church as well as a roost in a Mine?
-- zh: 哪些教区既有Church中的栖息地又有Mine中的栖息地？
SELECT parish FROM roosts WHERE setting = 'Church' INTERSECT SELECT parish FROM roosts WHERE setting = 'Mine';

-- en: What are the weights of the banded bats of the species Moth-eared Bat?
-- zh: Moth-eared Bat这一种类中，环志个体的体重分别是多少？
SELECT bands.weight_g FROM bands JOIN bat_species ON bands.species_no = bat_species.species_no WHERE bat_species.designation = 'Moth-eared Bat';

-- en: What was the largest number of bats seen in Winter, and what was the average?
-- zh: Winter季节单次统计到的蝙蝠数量最多和平均各是多少？
SELECT max(bats), avg(bats) FROM roost_counts WHERE season = 'Winter';

-- en: At which roost have the most bats been banded?
-- zh: 环志蝙蝠数量最多的栖息地是哪里？
SELECT roosts.headline FROM roosts JOIN bands ON roosts.roost_ref = bands.roost_ref GROUP BY roosts.roost_ref, roosts.headline ORDER BY count(*) DESC LIMIT 1;

-- en: Which species have a longer forearm than the average species?
-- zh: 哪些种类的前臂长度超过平均值？
SELECT designation FROM bat_species WHERE forearm_mm > (SELECT avg(forearm_mm) FROM bat_species);

-- en: Which volunteers from Little Wick joined before 2005? Give their surnames in alphabetical order.
-- zh: 来自Little Wick、2005年以前加入的志愿者有哪些？请按字母顺序给出姓氏。
SELECT surname FROM volunteers WHERE parish = 'Little Wick' AND joined < 2005 ORDER BY surname;

-- en: How many different species have been banded at a roost in the parish of Thornage?
-- zh: 在Thornage教区的栖息地环志过多少种不同的蝙蝠？
SELECT count(DISTINCT bands.species_no) FROM bands JOIN roosts ON bands.roost_ref = roosts.roost_ref WHERE roosts.parish = 'Thornage';

-- en: Which genera have three or more species?
-- zh: 哪些属包含三个或更多种类？
SELECT genus FROM bat_species GROUP BY genus HAVING count(*) >= 3;

-- en: When and where was the bat with the band LX2207 banded? Give the date and the roost.
-- zh: 环号为LX2207的蝙蝠是何时何地环志的？请给出日期和栖息地。
SELECT bands.banded_on, roosts.headline FROM bands JOIN roosts ON bands.roost_ref = roosts.roost_ref WHERE bands.band_code = 'LX2207';

-- en: Which species are known from a Summer count but not from an Autumn count?
-- zh: 哪些种类在Summer统计中出现过而在Autumn统计中没有出现？
SELECT bat_species.designation FROM bat_species JOIN roost_counts ON bat_species.species_no = roost_counts.species_no WHERE roost_counts.season = 'Summer' EXCEPT SELECT bat_species.designation FROM bat_species JOIN roost_counts ON bat_species.species_no = roost_counts.species_no WHERE roost_counts.season = 'Autumn';

-- en: Which roost has been protected for the longest time?
-- zh: 受保护时间最长的栖息地是哪个？
SELECT headline FROM roosts ORDER BY protected_since LIMIT 1;

-- en: Which roosts have had an Adult bat banded that weighed more than 30 grams?
-- zh: 哪些栖息地环志过体重超过30克的Adult蝙蝠？
SELECT headline FROM roosts WHERE roost_ref IN (SELECT roost_ref FROM bands WHERE age_class = 'Adult' AND weight_g > 30);
