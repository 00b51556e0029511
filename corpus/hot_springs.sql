-- Hot spring resorts: springs, bath houses, pools, treatments offered and guests' visits.
CREATE TABLE Spring (
  SpringId INT,
  SpringName VARCHAR(50),
  Prefecture VARCHAR(40),
  WaterType VARCHAR(30),
  Temperature DOUBLE,
  FlowRate DOUBLE,
  DiscoveredYear INT,
  PRIMARY KEY (SpringId)
);
CREATE TABLE BathHouse (
  HouseId INT,
  SpringId INT,
  HouseName VARCHAR(60),
  OwnerName VARCHAR(50),
  EntryFee DECIMAL(10,2),
  Stars INT,
  BuiltYear INT,
  PRIMARY KEY (HouseId),
  FOREIGN KEY (SpringId) REFERENCES Spring (SpringId)
);
CREATE TABLE Pool (
  PoolId INT,
  HouseId INT,
  PoolName VARCHAR(40),
  Setting VARCHAR(20),
  Temperature DOUBLE,
  Capacity INT,
  PRIMARY KEY (PoolId),
  FOREIGN KEY (HouseId) REFERENCES BathHouse (HouseId)
);
CREATE TABLE Treatment (
  TreatmentId INT,
  HouseId INT,
  TreatmentName VARCHAR(50),
  Minutes INT,
  Price DECIMAL(10,2),
  PRIMARY KEY (TreatmentId),
  FOREIGN KEY (HouseId) REFERENCES BathHouse (HouseId)
);
CREATE TABLE Guest (
  GuestId INT,
  GuestName VARCHAR(50),
  HomeTown VARCHAR(40),
  Gender VARCHAR(10),
  BirthYear INT,
  PRIMARY KEY (GuestId)
);
CREATE TABLE Visit (
  VisitId INT,
  GuestId INT,
  HouseId INT,
  VisitDate DATE,
  Spent DECIMAL(10,2),
  Score INT,
  PRIMARY KEY (VisitId),
  FOREIGN KEY (GuestId) REFERENCES Guest (GuestId),
  FOREIGN KEY (HouseId) REFERENCES BathHouse (HouseId)
);

-- en: Which spring is the hottest?
-- zh: 哪眼温泉的水温最高？
SELECT SpringName FROM Spring ORDER BY Temperature DESC LIMIT 1;

-- en: Which pool is the hottest?
-- zh: 哪个浴池的水温最高？
SELECT PoolName FROM Pool ORDER BY Temperature DESC LIMIT 1;

-- en: How many springs have Sulphur water?
-- zh: 水质为Sulphur的温泉有多少眼？
SELECT count(*) FROM Spring WHERE WaterType = 'Sulphur';

-- en: How many bath houses use Sulphur water?
-- zh: 使用Sulphur水质的浴馆有多少家？
SELECT count(*) FROM BathHouse JOIN Spring ON BathHouse.SpringId = Spring.SpringId WHERE Spring.WaterType = 'Sulphur';

-- en: Which bath houses do not offer any treatment?
-- zh: 哪些浴馆不提供任何理疗项目？
SELECT HouseName FROM BathHouse WHERE HouseId NOT IN (SELECT HouseId FROM Treatment);

-- en: Which bath houses offer a Mud Wrap?
-- zh: 哪些浴馆提供Mud Wrap？
SELECT HouseName FROM BathHouse WHERE HouseId IN (SELECT HouseId FROM Treatment WHERE TreatmentName = 'Mud Wrap');

-- en: What is the cheapest treatment at Maple Mist Baths?
-- zh: Maple Mist Baths最便宜的理疗项目是什么？
SELECT Treatment.TreatmentName FROM Treatment JOIN BathHouse ON Treatment.HouseId = BathHouse.HouseId WHERE BathHouse.HouseName = 'Maple Mist Baths' ORDER BY Treatment.Price LIMIT 1;

-- en: What is the longest treatment at Maple Mist Baths?
-- zh: Maple Mist Baths时间最长的理疗项目是什么？
SELECT Treatment.TreatmentName FROM Treatment JOIN BathHouse ON Treatment.HouseId = BathHouse.HouseId WHERE BathHouse.HouseName = 'Maple Mist Baths' ORDER BY Treatment.Minutes DESC LIMIT 1;

-- en: What is the total amount spent by Aiko Mori?
-- zh: Aiko Mori一共消费了多少钱？
SELECT sum(Visit.Spent) FROM Visit JOIN Guest ON Visit.GuestId = Guest.GuestId WHERE Guest.GuestName = 'Aiko Mori';

-- en: What is the average amount spent by Aiko Mori on a visit?
-- zh: Aiko Mori平均每次消费多少钱？
SELECT avg(Visit.Spent) FROM Visit JOIN Guest ON Visit.GuestId = Guest.GuestId WHERE Guest.GuestName = 'Aiko Mori';

-- en: What is the average score that each bath house has received? Show its name.
-- zh: 每家浴馆得到的平均评分是多少？请列出浴馆名称。
SELECT BathHouse.HouseName, avg(Visit.Score) FROM BathHouse JOIN Visit ON BathHouse.HouseId = Visit.HouseId GROUP BY BathHouse.HouseId, BathHouse.HouseName;

-- en: Which bath house has had the most visits?
-- zh: 哪家浴馆接待的来访次数最多？
SELECT BathHouse.HouseName FROM BathHouse JOIN Visit ON BathHouse.HouseId = Visit.HouseId GROUP BY BathHouse.HouseId, BathHouse.HouseName ORDER BY count(*) DESC LIMIT 1;

-- en: Which bath house has had the fewest visits, among those that have had any?
-- zh: 在有人光顾过的浴馆中，哪家的来访次数最少？
SELECT BathHouse.HouseName FROM BathHouse JOIN Visit ON BathHouse.HouseId = Visit.HouseId GROUP BY BathHouse.HouseId, BathHouse.HouseName ORDER BY count(*) LIMIT 1;

-- en: What are the names of the Outdoor pools that hold more than 30 people?
-- zh: 可容纳30人以上的Outdoor浴池叫什么名字？
SELECT PoolName FROM Pool WHERE Setting = 'Outdoor' AND Capacity > 30;

-- en: How many springs were discovered before 1700 in each prefecture?
-- zh: 每个县在1700年之前发现的温泉各有多少眼？
SELECT Prefecture, count(*) FROM Spring WHERE DiscoveredYear < 1700 GROUP BY Prefecture;

-- en: Which prefectures have at least three springs?
-- zh: 哪些县有至少三眼温泉？
SELECT Prefecture FROM Spring GROUP BY Prefecture HAVING count(*) >= 3;

-- en: Who owns the bath house in which the Cedar Pool is found?
-- zh: Cedar Pool所在的浴馆归谁所有？
SELECT BathHouse.OwnerName FROM BathHouse JOIN Pool ON BathHouse.HouseId = Pool.HouseId WHERE Pool.PoolName = 'Cedar Pool';

-- en: What are the names of the guests from Sendai who visited on 2024-01-02?
-- zh: 2024-01-02到访的来自Sendai的客人叫什么名字？
SELECT Guest.GuestName FROM Guest JOIN Visit ON Guest.GuestId = Visit.GuestId WHERE Guest.HomeTown = 'Sendai' AND Visit.VisitDate = '2024-01-02';

-- en: In which prefectures are there pools warmer than 43 degrees? Show each different prefecture.
-- zh: 哪些不同的县有水温高于43度的浴池？
SELECT DISTINCT Spring.Prefecture FROM Spring JOIN BathHouse ON Spring.SpringId = BathHouse.SpringId JOIN Pool ON BathHouse.HouseId = Pool.HouseId WHERE Pool.Temperature > 43;

-- en: Which 4-star bath houses charge more than the average entry fee? Show their names and fees.
-- zh: 哪些4星级浴馆的门票高于平均门票？请列出名称和门票。
SELECT HouseName, EntryFee FROM BathHouse WHERE Stars = 4 AND EntryFee > (SELECT avg(EntryFee) FROM BathHouse);

-- en: Which guests have been both to Maple Mist Baths and to Heron Spa?
-- zh: 哪些客人既去过Maple Mist Baths又去过Heron Spa？
SELECT Guest.GuestName FROM Guest JOIN Visit ON Guest.GuestId = Visit.GuestId JOIN BathHouse ON Visit.HouseId = BathHouse.HouseId WHERE BathHouse.HouseName = 'Maple Mist Baths' INTERSECT SELECT Guest.GuestName FROM Guest JOIN Visit ON Guest.GuestId = Visit.GuestId JOIN BathHouse ON Visit.HouseId = BathHouse.HouseId WHERE BathHouse.HouseName = 'Heron Spa';

-- en: Which guests have been to Maple Mist Baths but not to Heron Spa?
-- zh: 哪些客人去过Maple Mist Baths却没去过Heron Spa？
SELECT Guest.GuestName FROM Guest JOIN Visit ON Guest.GuestId = Visit.GuestId JOIN BathHouse ON Visit.HouseId = BathHouse.HouseId WHERE BathHouse.HouseName = 'Maple Mist Baths' EXCEPT SELECT Guest.GuestName FROM Guest JOIN Visit ON Guest.GuestId = Visit.GuestId JOIN BathHouse ON Visit.HouseId = BathHouse.HouseId WHERE BathHouse.HouseName = 'Heron Spa';
