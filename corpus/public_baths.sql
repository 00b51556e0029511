-- Municipal baths: pools, season tickets, lifeguards, their shifts and incidents.
CREATE TABLE Bath (
  BathId INT,
  BathName VARCHAR(50),
  District VARCHAR(40),
  BuiltIn INT,
  Style VARCHAR(30),
  EntryFee DECIMAL(6,2),
  PRIMARY KEY (BathId)
);
CREATE TABLE Pool (
  PoolId INT,
  BathId INT,
  PoolName VARCHAR(40),
  Kind VARCHAR(20),
  LengthM DOUBLE,
  DepthM DOUBLE,
  Temperature DOUBLE,
  PRIMARY KEY (PoolId),
  FOREIGN KEY (BathId) REFERENCES Bath (BathId)
);
CREATE TABLE Lifeguard (
  GuardId INT,
  GuardName VARCHAR(60),
  Gender VARCHAR(10),
  Age INT,
  Certificate VARCHAR(20),
  District VARCHAR(40),
  PRIMARY KEY (GuardId)
);
CREATE TABLE Shift (
  GuardId INT,
  PoolId INT,
  Weekday VARCHAR(10),
  StartHour INT,
  EndHour INT,
  PRIMARY KEY (GuardId, PoolId, Weekday),
  FOREIGN KEY (GuardId) REFERENCES Lifeguard (GuardId),
  FOREIGN KEY (PoolId) REFERENCES Pool (PoolId)
);
CREATE TABLE Pass (
  PassNo INT,
  BathId INT,
  HolderName VARCHAR(60),
  HolderAge INT,
  Tariff VARCHAR(20),
  ValidUntil DATE,
  Price DECIMAL(8,2),
  PRIMARY KEY (PassNo),
  FOREIGN KEY (BathId) REFERENCES Bath (BathId)
);
CREATE TABLE Incident (
  IncidentNo INT,
  PoolId INT,
  GuardId INT,
  HappenedAt DATETIME,
  Category VARCHAR(30),
  Outcome VARCHAR(30),
  PRIMARY KEY (IncidentNo),
  FOREIGN KEY (PoolId) REFERENCES Pool (PoolId),
  FOREIGN KEY (GuardId) REFERENCES Lifeguard (GuardId)
);

-- en: Which baths in the Nordend district cost less than 6 to get in?
-- zh: Nordend区门票低于6的浴场有哪些？
SELECT BathName FROM Bath WHERE District = 'Nordend' AND EntryFee < 6;

-- en: Water temperature of each pool in the Amalienbad, with the name of the pool.
-- zh: Amalienbad的各个池子叫什么？水温多少？
SELECT Pool.PoolName, Pool.Temperature FROM Pool JOIN Bath ON Pool.BathId = Bath.BathId WHERE Bath.BathName = 'Amalienbad';

-- en: Who is on guard on Sunday at the Amalienbad?
-- zh: Sunday在Amalienbad值班的救生员是谁？
SELECT Lifeguard.GuardName FROM Lifeguard JOIN Shift ON Lifeguard.GuardId = Shift.GuardId JOIN Pool ON Shift.PoolId = Pool.PoolId JOIN Bath ON Pool.BathId = Bath.BathId WHERE Shift.Weekday = 'Sunday' AND Bath.BathName = 'Amalienbad';

-- en: Count lifeguards holding the Platinum certificate.
-- zh: 持有Platinum证书的救生员有多少名？
SELECT count(*) FROM Lifeguard WHERE Certificate = 'Platinum';

-- en: How many pools has each bath got? Bath name and number, please.
-- zh: 每家浴场各有几个池子？请给出浴场名和数量。
SELECT Bath.BathName, count(*) FROM Bath JOIN Pool ON Bath.BathId = Pool.BathId GROUP BY Bath.BathId, Bath.BathName;

-- en: In which different baths did a Slip accident happen?
-- zh: 哪些浴场发生过Slip事故？名称去重。
SELECT DISTINCT Bath.BathName FROM Bath JOIN Pool ON Bath.BathId = Pool.BathId JOIN Incident ON Pool.PoolId = Incident.PoolId WHERE Incident.Category = 'Slip';

-- en: Which kind of pool is the warmest on average?
-- zh: 平均水温最高的是哪一类池子？
SELECT Kind FROM Pool GROUP BY Kind ORDER BY avg(Temperature) DESC LIMIT 1;

-- en: Name, age and pass price of the Senior pass holders older than 80.
-- zh: 80岁以上的Senior月票持有人叫什么、多大、票价多少？
SELECT HolderName, HolderAge, Price FROM Pass WHERE Tariff = 'Senior' AND HolderAge > 80;

-- en: What is the earliest hour at which Ronja Felber starts a shift?
-- zh: Ronja Felber最早几点上班？
SELECT min(Shift.StartHour) FROM Shift JOIN Lifeguard ON Shift.GuardId = Lifeguard.GuardId WHERE Lifeguard.GuardName = 'Ronja Felber';

-- en: Give the name of the bath that sold the most passes.
-- zh: 卖出月票最多的是哪家浴场？
SELECT Bath.BathName FROM Bath JOIN Pass ON Bath.BathId = Pass.BathId GROUP BY Bath.BathId, Bath.BathName ORDER BY count(*) DESC LIMIT 1;

-- en: List the longest pool's name, length and depth.
-- zh: 最长的池子叫什么？长和深各多少？
SELECT PoolName, LengthM, DepthM FROM Pool ORDER BY LengthM DESC LIMIT 1;

-- en: Which lifeguards have never had an incident to deal with?
-- zh: 哪些救生员从未处理过事故？
SELECT GuardName FROM Lifeguard WHERE GuardId NOT IN (SELECT GuardId FROM Incident);

-- en: How old is the average holder of a Student pass?
-- zh: Student票持有人的平均年龄是多少？
SELECT avg(HolderAge) FROM Pass WHERE Tariff = 'Student';

-- en: What income do Art Nouveau baths get from passes?
-- zh: Art Nouveau风格的浴场靠月票收入多少？
SELECT sum(Pass.Price) FROM Pass JOIN Bath ON Pass.BathId = Bath.BathId WHERE Bath.Style = 'Art Nouveau';

-- en: For every tariff tell me the number of passes and the average price.
-- zh: 各票种分别有多少张、均价多少？
SELECT Tariff, count(*), avg(Price) FROM Pass GROUP BY Tariff;

-- en: Pools that are deeper than the average of all pools.
-- zh: 深度超过所有池子平均深度的池子有哪些？
SELECT PoolName FROM Pool WHERE DepthM > (SELECT avg(DepthM) FROM Pool);

-- en: Which guards dealt with a Cramp incident in a Wave pool?
-- zh: 哪些救生员在Wave池处理过Cramp事故？
SELECT Lifeguard.GuardName FROM Lifeguard JOIN Incident ON Lifeguard.GuardId = Incident.GuardId JOIN Pool ON Incident.PoolId = Pool.PoolId WHERE Incident.Category = 'Cramp' AND Pool.Kind = 'Wave';

-- en: Show districts where a bath stands and where at least one Female lifeguard lives.
-- zh: 哪些区既有浴场，又有Female救生员居住？
SELECT District FROM Bath INTERSECT SELECT District FROM Lifeguard WHERE Gender = 'Female';

-- en: Lifeguards with three or more shifts a week?
-- zh: 每周至少排了三个班的救生员有哪些？
SELECT Lifeguard.GuardName FROM Lifeguard JOIN Shift ON Lifeguard.GuardId = Shift.GuardId GROUP BY Lifeguard.GuardId, Lifeguard.GuardName HAVING count(*) >= 3;

-- en: Find the baths which do not have a Sauna pool.
-- zh: 哪些浴场没有Sauna池？
SELECT BathName FROM Bath WHERE BathId NOT IN (SELECT BathId FROM Pool WHERE Kind = 'Sauna');

-- en: What are the names of those whose passes for Riverside Lido expired before 2024-01-01?
-- zh: Riverside Lido的月票在2024-01-01之前就已过期的人叫什么？
SELECT Pass.HolderName FROM Pass JOIN Bath ON Pass.BathId = Bath.BathId WHERE Bath.BathName = 'Riverside Lido' AND Pass.ValidUntil < '2024-01-01';

-- en: List the styles of baths built before 1910 together with those of baths in Hafen, all in one list.
-- zh: 1910年前建成的浴场的风格，加上Hafen区浴场的风格，合并成一张表。
SELECT Style FROM Bath WHERE BuiltIn < 1910 UNION SELECT Style FROM Bath WHERE District = 'Hafen';
