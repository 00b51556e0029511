-- Angling licences of a province: anglers, waters, wardens, licences, catches and fines.
CREATE TABLE angler (
  anglerId INT,
  firstName VARCHAR(30),
  lastName VARCHAR(30),
  birthDate DATE,
  town VARCHAR(40),
  PRIMARY KEY (anglerId)
);
CREATE TABLE water (
  waterId INT,
  name VARCHAR(50),
  type VARCHAR(20),
  town VARCHAR(40),
  areaHa DOUBLE,
  depthM DOUBLE,
  PRIMARY KEY (waterId)
);
CREATE TABLE licence (
  licenceId INT,
  anglerId INT,
  type VARCHAR(20),
  issuedOn DATE,
  expiresOn DATE,
  price DECIMAL(10,2),
  PRIMARY KEY (licenceId),
  FOREIGN KEY (anglerId) REFERENCES angler (anglerId)
);
CREATE TABLE fishCatch (
  catchId INT,
  anglerId INT,
  waterId INT,
  species VARCHAR(30),
  weightKg DOUBLE,
  lengthCm DOUBLE,
  caughtOn DATE,
  PRIMARY KEY (catchId),
  FOREIGN KEY (anglerId) REFERENCES angler (anglerId),
  FOREIGN KEY (waterId) REFERENCES water (waterId)
);
CREATE TABLE fine (
  fineId INT,
  anglerId INT,
  waterId INT,
  offence VARCHAR(40),
  amount DECIMAL(10,2),
  finedOn DATE,
  paidOn DATE,
  PRIMARY KEY (fineId),
  FOREIGN KEY (anglerId) REFERENCES angler (anglerId),
  FOREIGN KEY (waterId) REFERENCES water (waterId)
);

-- en: What waters of type Lake are deeper than 20 m?
-- zh: 类型为Lake且深度超过20米的水域有哪些？
SELECT name FROM water WHERE type = 'Lake' AND depthM > 20;

-- en: First name, last name and town of anglers born before 1950-01-01.
-- zh: 1950-01-01以前出生的钓鱼者的名、姓和所在镇。
SELECT firstName, lastName, town FROM angler WHERE birthDate < '1950-01-01';

-- en: Which fines have not been paid? Show offence and amount.
-- zh: 哪些罚款尚未缴纳？列出违规事项和金额。
SELECT offence, amount FROM fine WHERE paidOn IS NULL;

-- en: What is the total price of all Annual licences?
-- zh: 所有Annual许可证的总价是多少？
SELECT sum(price) FROM licence WHERE type = 'Annual';

-- en: How many Annual licences were sold?
-- zh: 卖出了多少张Annual许可证？
SELECT count(*) FROM licence WHERE type = 'Annual';

-- en: How heavy was the heaviest Pike?
-- zh: 最重的Pike有多重？
SELECT max(weightKg) FROM fishCatch WHERE species = 'Pike';

-- en: How long was the longest Pike?
-- zh: 最长的Pike有多长？
SELECT max(lengthCm) FROM fishCatch WHERE species = 'Pike';

-- en: How many species have been caught, each counted once?
-- zh: 一共钓到过多少个不同的鱼种？
SELECT count(DISTINCT species) FROM fishCatch;

-- en: Average weight for each species of fish caught?
-- zh: 各鱼种渔获的平均重量是多少？
SELECT species, avg(weightKg) FROM fishCatch GROUP BY species;

-- en: Which offence is punished most frequently?
-- zh: 被处罚最频繁的违规事项是什么？
SELECT offence FROM fine GROUP BY offence ORDER BY count(*) DESC LIMIT 1;

-- en: Which offence brings in the most money?
-- zh: 罚款总额最高的违规事项是什么？
SELECT offence FROM fine GROUP BY offence ORDER BY sum(amount) DESC LIMIT 1;

-- en: Species with more than 15 catches?
-- zh: 渔获超过15次的鱼种有哪些？
SELECT species FROM fishCatch GROUP BY species HAVING count(*) > 15;

-- en: What's the largest water by area?
-- zh: 面积最大的水域是哪个？
SELECT name FROM water ORDER BY areaHa DESC LIMIT 1;

-- en: Show species and date of the five heaviest catches.
-- zh: 列出最重的五次渔获的鱼种和日期。
SELECT species, caughtOn FROM fishCatch ORDER BY weightKg DESC LIMIT 5;

-- en: Where has Ewan Birch caught a Trout? Names of the waters.
-- zh: Ewan Birch在哪些水域钓到过Trout？
SELECT water.name FROM water JOIN fishCatch ON water.waterId = fishCatch.waterId JOIN angler ON fishCatch.anglerId = angler.anglerId WHERE angler.firstName = 'Ewan' AND angler.lastName = 'Birch' AND fishCatch.species = 'Trout';

-- en: When does Ewan Birch's licence run out?
-- zh: Ewan Birch的许可证什么时候到期？
SELECT licence.expiresOn FROM licence JOIN angler ON licence.anglerId = angler.anglerId WHERE angler.firstName = 'Ewan' AND angler.lastName = 'Birch';

-- en: For each water, name it and count the catches.
-- zh: 列出每个水域的名称和渔获次数。
SELECT water.name, count(*) FROM water JOIN fishCatch ON water.waterId = fishCatch.waterId GROUP BY water.waterId, water.name;

-- en: Last name of the angler who paid or owes the most in fines overall?
-- zh: 罚款总额最高的钓鱼者姓什么？
SELECT angler.lastName FROM angler JOIN fine ON angler.anglerId = fine.anglerId GROUP BY angler.anglerId, angler.lastName ORDER BY sum(fine.amount) DESC LIMIT 1;

-- en: What offences were committed at waters in Glenbeg?
-- zh: 在Glenbeg的水域发生过哪些违规事项？
SELECT fine.offence FROM fine JOIN water ON fine.waterId = water.waterId WHERE water.town = 'Glenbeg';

-- en: Full names (first, last) of anglers who were never fined.
-- zh: 从未被罚款的钓鱼者的名和姓。
SELECT firstName, lastName FROM angler WHERE anglerId NOT IN (SELECT anglerId FROM fine);

-- en: Waters whose depth is above the average depth?
-- zh: 深度大于平均深度的水域有哪些？
SELECT name FROM water WHERE depthM > (SELECT avg(depthM) FROM water);

-- en: Which towns are home to anglers but have no water?
-- zh: 哪些镇有钓鱼者却没有水域？
SELECT town FROM angler EXCEPT SELECT town FROM water;
