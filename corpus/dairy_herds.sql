-- Dairy farms: cows and their mothers, breeds, daily milkings, and the vet's treatments.
CREATE TABLE farm (
  fid INT,
  fname VARCHAR(50),
  owner VARCHAR(50),
  village VARCHAR(40),
  pasture_ha DOUBLE,
  organic VARCHAR(3),
  PRIMARY KEY (fid)
);
CREATE TABLE breed (
  bid INT,
  bname VARCHAR(40),
  origin VARCHAR(40),
  avg_fat_pct DOUBLE,
  PRIMARY KEY (bid)
);
CREATE TABLE cow (
  ear_tag VARCHAR(12),
  nickname VARCHAR(30),
  bid INT,
  fid INT,
  mother_tag VARCHAR(12),
  born DATE,
  weight_kg DOUBLE,
  PRIMARY KEY (ear_tag),
  FOREIGN KEY (bid) REFERENCES breed (bid),
  FOREIGN KEY (fid) REFERENCES farm (fid),
  FOREIGN KEY (mother_tag) REFERENCES cow (ear_tag)
);
CREATE TABLE milking (
  mid INT,
  ear_tag VARCHAR(12),
  milk_date DATE,
  session VARCHAR(10),
  litres DOUBLE,
  fat_pct DOUBLE,
  PRIMARY KEY (mid),
  FOREIGN KEY (ear_tag) REFERENCES cow (ear_tag)
);
CREATE TABLE vet (
  vid INT,
  vname VARCHAR(50),
  village VARCHAR(40),
  phone VARCHAR(20),
  call_fee DECIMAL(10,2),
  PRIMARY KEY (vid)
);
CREATE TABLE treatment (
  tid INT,
  ear_tag VARCHAR(12),
  vid INT,
  t_date DATE,
  illness VARCHAR(40),
  drug VARCHAR(40),
  cost DECIMAL(10,2),
  PRIMARY KEY (tid),
  FOREIGN KEY (ear_tag) REFERENCES cow (ear_tag),
  FOREIGN KEY (vid) REFERENCES vet (vid)
);

-- en: What are the nicknames of cows born before 2016-01-01?
-- zh: 2016-01-01之前出生的奶牛昵称有哪些？
SELECT nickname FROM cow WHERE born < '2016-01-01';

-- en: Phone number of the vet Jorun Haug?
-- zh: 兽医Jorun Haug的电话号码是多少？
SELECT phone FROM vet WHERE vname = 'Jorun Haug';

-- en: How many farms are organic (Yes)?
-- zh: 有机（Yes）农场有多少家？
SELECT count(*) FROM farm WHERE organic = 'Yes';

-- en: How many litres in all were milked in the Morning on 2023-06-15?
-- zh: 2023-06-15的Morning一共挤了多少升奶？
SELECT sum(litres) FROM milking WHERE session = 'Morning' AND milk_date = '2023-06-15';

-- en: Show the heaviest cow's nickname and weight.
-- zh: 最重的奶牛昵称和体重是什么？
SELECT nickname, weight_kg FROM cow ORDER BY weight_kg DESC LIMIT 1;

-- en: How many cows of each breed do we keep? List the breed name.
-- zh: 每个品种饲养了多少头奶牛？列出品种名。
SELECT breed.bname, count(*) FROM breed JOIN cow ON breed.bid = cow.bid GROUP BY breed.bid, breed.bname;

-- en: Who is the owner of the cow called Clover with ear tag NL-0042?
-- zh: 耳标为NL-0042、名叫Clover的奶牛主人是谁？
SELECT farm.owner FROM farm JOIN cow ON farm.fid = cow.fid WHERE cow.nickname = 'Clover' AND cow.ear_tag = 'NL-0042';

-- en: What is the nickname of Daisy's mother?
-- zh: Daisy的母亲昵称是什么？
SELECT m.nickname FROM cow AS c JOIN cow AS m ON c.mother_tag = m.ear_tag WHERE c.nickname = 'Daisy';

-- en: Average fat percentage by session.
-- zh: 不同挤奶时段的平均乳脂率。
SELECT session, avg(fat_pct) FROM milking GROUP BY session;

-- en: Which illness has been treated most frequently?
-- zh: 治疗次数最多的疾病是什么？
SELECT illness FROM treatment GROUP BY illness ORDER BY count(*) DESC LIMIT 1;

-- en: Which cows were never treated? Nicknames please.
-- zh: 哪些奶牛从未接受过治疗？请给出昵称。
SELECT nickname FROM cow WHERE ear_tag NOT IN (SELECT ear_tag FROM treatment);

-- en: Which vets from Askim treated a cow for Mastitis?
-- zh: Askim的哪些兽医给奶牛治疗过Mastitis？
SELECT vet.vname FROM vet JOIN treatment ON vet.vid = treatment.vid WHERE vet.village = 'Askim' AND treatment.illness = 'Mastitis';

-- en: Names of the farms that keep cows of a breed from Jersey (distinct farm names).
-- zh: 哪些农场饲养原产于Jersey的品种的奶牛？农场名去重。
SELECT DISTINCT farm.fname FROM farm JOIN cow ON farm.fid = cow.fid JOIN breed ON cow.bid = breed.bid WHERE breed.origin = 'Jersey';

-- en: What's the average amount of milk per milking for each farm?
-- zh: 每家农场平均每次挤奶的产量是多少升？
SELECT farm.fname, avg(milking.litres) FROM farm JOIN cow ON farm.fid = cow.fid JOIN milking ON cow.ear_tag = milking.ear_tag GROUP BY farm.fid, farm.fname;

-- en: Villages with at least two farms.
-- zh: 至少有两家农场的村子有哪些？
SELECT village FROM farm GROUP BY village HAVING count(*) >= 2;

-- en: Cows lighter than the average cow, lightest first.
-- zh: 体重低于平均值的奶牛，从轻到重列出昵称。
SELECT nickname FROM cow WHERE weight_kg < (SELECT avg(weight_kg) FROM cow) ORDER BY weight_kg;

-- en: How many different drugs have been used?
-- zh: 用过多少种不同的药物？
SELECT count(DISTINCT drug) FROM treatment;

-- en: Which farm spent the most on treatments?
-- zh: 哪家农场的治疗花费总额最高？
SELECT farm.fname FROM farm JOIN cow ON farm.fid = cow.fid JOIN treatment ON cow.ear_tag = treatment.ear_tag GROUP BY farm.fid, farm.fname ORDER BY sum(treatment.cost) DESC LIMIT 1;

-- en: In which villages is there both a farm and a vet?
-- zh: 哪些村子既有农场又有兽医？
SELECT village FROM farm INTERSECT SELECT village FROM vet;

-- en: Give me the three breeds with the richest milk, by average fat.
-- zh: 平均乳脂率最高的三个品种是哪些？
SELECT bname FROM breed ORDER BY avg_fat_pct DESC LIMIT 3;

-- en: Nicknames of cows that once gave more than 30 litres in one milking.
-- zh: 单次挤奶曾超过30升的奶牛昵称。
SELECT nickname FROM cow WHERE ear_tag IN (SELECT ear_tag FROM milking WHERE litres > 30);

-- en: Farm names with owners where the village is Hegra or the pasture exceeds 80 ha.
-- zh: 位于Hegra村或牧场面积超过80公顷的农场名称和场主。
SELECT fname, owner FROM farm WHERE village = 'Hegra' OR pasture_ha > 80;
