-- A census: enumeration districts, dwellings, households, residents and the enumerators who visited them.
CREATE TABLE enum_district (
  district_code VARCHAR(8),
  parish VARCHAR(40),
  county VARCHAR(40),
  terrain VARCHAR(20),
  planned_dwellings INT,
  PRIMARY KEY (district_code)
);
CREATE TABLE enumerator (
  enumerator_id INT,
  name VARCHAR(60),
  age INT,
  home_county VARCHAR(40),
  mother_tongue VARCHAR(30),
  daily_wage DECIMAL(6,2),
  PRIMARY KEY (enumerator_id)
);
CREATE TABLE assignment (
  enumerator_id INT,
  district_code VARCHAR(8),
  from_date DATE,
  to_date DATE,
  forms_returned INT,
  PRIMARY KEY (enumerator_id, district_code),
  FOREIGN KEY (enumerator_id) REFERENCES enumerator (enumerator_id),
  FOREIGN KEY (district_code) REFERENCES enum_district (district_code)
);
CREATE TABLE dwelling (
  dwelling_id INT,
  district_code VARCHAR(8),
  dwelling_type VARCHAR(30),
  year_built INT,
  rooms INT,
  water_source VARCHAR(30),
  PRIMARY KEY (dwelling_id),
  FOREIGN KEY (district_code) REFERENCES enum_district (district_code)
);
CREATE TABLE resident (
  resident_id INT,
  dwelling_id INT,
  given_name VARCHAR(40),
  surname VARCHAR(40),
  gender VARCHAR(10),
  age INT,
  marital_status VARCHAR(20),
  occupation VARCHAR(40),
  PRIMARY KEY (resident_id),
  FOREIGN KEY (dwelling_id) REFERENCES dwelling (dwelling_id)
);

-- en: How many residents were counted as Widowed?
-- zh: 登记为Widowed的居民有多少人？
SELECT count(*) FROM resident WHERE marital_status = 'Widowed';

-- en: Full names of all Shepherds above 70.
-- zh: 70岁以上的Shepherd都叫什么名字（名和姓）？
SELECT given_name, surname FROM resident WHERE occupation = 'Shepherd' AND age > 70;

-- en: Which different enumerators covered districts in Kelso?
-- zh: 哪些普查员负责过Kelso的普查区？姓名去重列出。
SELECT DISTINCT enumerator.name FROM enumerator JOIN assignment ON enumerator.enumerator_id = assignment.enumerator_id JOIN enum_district ON assignment.district_code = enum_district.district_code WHERE enum_district.county = 'Kelso';

-- en: How many people live in Ardmoor?
-- zh: Ardmoor住着多少人？
SELECT count(*) FROM resident JOIN dwelling ON resident.dwelling_id = dwelling.dwelling_id JOIN enum_district ON dwelling.district_code = enum_district.district_code WHERE enum_district.parish = 'Ardmoor';

-- en: Water source of the house where Agnes Tolland lives?
-- zh: Agnes Tolland家用的是什么水源？
SELECT dwelling.water_source FROM dwelling JOIN resident ON dwelling.dwelling_id = resident.dwelling_id WHERE resident.given_name = 'Agnes' AND resident.surname = 'Tolland';

-- en: Show every occupation with the average age of those who practise it, from the oldest down.
-- zh: 各职业从业者的平均年龄是多少？按从高到低排列。
SELECT occupation, avg(age) FROM resident GROUP BY occupation ORDER BY avg(age) DESC;

-- en: What is the commonest surname?
-- zh: 最常见的姓氏是什么？
SELECT surname FROM resident GROUP BY surname ORDER BY count(*) DESC LIMIT 1;

-- en: For each enumerator give the name and how many forms he or she returned altogether.
-- zh: 每位普查员总共交回多少份表格？请列出姓名和总数。
SELECT enumerator.name, sum(assignment.forms_returned) FROM enumerator JOIN assignment ON enumerator.enumerator_id = assignment.enumerator_id GROUP BY enumerator.enumerator_id, enumerator.name;

-- en: In which parishes are there dwellings of the Caravan type?
-- zh: 哪些教区有Caravan类住所？
SELECT enum_district.parish FROM enum_district JOIN dwelling ON enum_district.district_code = dwelling.district_code WHERE dwelling.dwelling_type = 'Caravan';

-- en: Who is the youngest enumerator that grew up with Welsh?
-- zh: 母语为Welsh的普查员中，最年轻的是谁？
SELECT name FROM enumerator WHERE mother_tongue = 'Welsh' ORDER BY age LIMIT 1;

-- en: Give the codes of districts to which no enumerator was assigned.
-- zh: 没有分配普查员的普查区编码有哪些？
SELECT district_code FROM enum_district WHERE district_code NOT IN (SELECT district_code FROM assignment);

-- en: Which dwelling types are built both in Island and in Mountain districts?
-- zh: 哪些住所类型在Island和Mountain地形的普查区里都有？
SELECT dwelling.dwelling_type FROM dwelling JOIN enum_district ON dwelling.district_code = enum_district.district_code WHERE enum_district.terrain = 'Island' INTERSECT SELECT dwelling.dwelling_type FROM dwelling JOIN enum_district ON dwelling.district_code = enum_district.district_code WHERE enum_district.terrain = 'Mountain';

-- en: What's the average number of rooms in a house with a Well?
-- zh: 以Well为水源的住所平均有几间房？
SELECT avg(rooms) FROM dwelling WHERE water_source = 'Well';

-- en: Which county has the largest number of dwellings planned in total?
-- zh: 计划普查的住所总数最多的是哪个郡？
SELECT county FROM enum_district GROUP BY county ORDER BY sum(planned_dwellings) DESC LIMIT 1;

-- en: Names of enumerators whose wage is higher than average.
-- zh: 日薪高于平均水平的普查员有哪些？
SELECT name FROM enumerator WHERE daily_wage > (SELECT avg(daily_wage) FROM enumerator);

-- en: The oldest resident of a house built before 1850 – what's the given name, the surname and the age?
-- zh: 住在1850年以前建的房子里、年纪最大的居民叫什么名字、姓什么、多大年纪？
SELECT resident.given_name, resident.surname, resident.age FROM resident JOIN dwelling ON resident.dwelling_id = dwelling.dwelling_id WHERE dwelling.year_built < 1850 ORDER BY resident.age DESC LIMIT 1;

-- en: Which districts (by code) did Rhys Penhale visit, and until when?
-- zh: Rhys Penhale走访了哪些普查区（编码）？分别到哪天为止？
SELECT district_code, to_date FROM assignment JOIN enumerator ON assignment.enumerator_id = enumerator.enumerator_id WHERE enumerator.name = 'Rhys Penhale';

-- en: Count Female residents by county.
-- zh: 各郡的Female居民分别有多少？
SELECT enum_district.county, count(*) FROM enum_district JOIN dwelling ON enum_district.district_code = dwelling.district_code JOIN resident ON dwelling.dwelling_id = resident.dwelling_id WHERE resident.gender = 'Female' GROUP BY enum_district.county;

-- en: How many different occupations are recorded?
-- zh: 一共登记了多少种不同的职业？
SELECT count(DISTINCT occupation) FROM resident;

-- en: Find occupations held by Male residents but by no Female ones.
-- zh: 有哪些职业只有Male居民从事，而没有Female居民从事？
SELECT occupation FROM resident WHERE gender = 'Male' EXCEPT SELECT occupation FROM resident WHERE gender = 'Female';

-- en: Which parishes have 10 dwellings or more?
-- zh: 哪些教区的住所达到或超过10处？
SELECT enum_district.parish FROM enum_district JOIN dwelling ON enum_district.district_code = dwelling.district_code GROUP BY enum_district.parish HAVING count(*) >= 10;

-- en: List the ids of dwellings in which nobody lives.
-- zh: 列出无人居住的住所编号。
SELECT dwelling_id FROM dwelling WHERE dwelling_id NOT IN (SELECT dwelling_id FROM resident);
