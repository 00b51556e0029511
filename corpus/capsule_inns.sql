-- Capsule inns near stations: floors of capsules, travellers, nights, extras.
CREATE TABLE Inn (
  InnNo INT,
  Name VARCHAR(60),
  Station VARCHAR(40),
  City VARCHAR(40),
  Stars INT,
  OpenedOn DATE,
  PRIMARY KEY (InnNo)
);
CREATE TABLE Capsule (
  CapsuleNo INT,
  InnNo INT,
  Floor INT,
  Type VARCHAR(20),
  Price DECIMAL(10,2),
  LengthCm INT,
  PRIMARY KEY (CapsuleNo),
  FOREIGN KEY (InnNo) REFERENCES Inn (InnNo)
);
CREATE TABLE Traveller (
  TravellerNo INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  Occupation VARCHAR(40),
  Age INT,
  PRIMARY KEY (TravellerNo)
);
CREATE TABLE NightStay (
  StayNo INT,
  CapsuleNo INT,
  TravellerNo INT,
  ArrivedOn DATE,
  Nights INT,
  PaidBy VARCHAR(20),
  Status VARCHAR(20),
  PRIMARY KEY (StayNo),
  FOREIGN KEY (CapsuleNo) REFERENCES Capsule (CapsuleNo),
  FOREIGN KEY (TravellerNo) REFERENCES Traveller (TravellerNo)
);
CREATE TABLE Extra (
  ExtraNo INT,
  Name VARCHAR(40),
  Type VARCHAR(20),
  Price DECIMAL(10,2),
  PRIMARY KEY (ExtraNo)
);
CREATE TABLE StayExtra (
  StayNo INT,
  ExtraNo INT,
  Quantity INT,
  PRIMARY KEY (StayNo, ExtraNo),
  FOREIGN KEY (StayNo) REFERENCES NightStay (StayNo),
  FOREIGN KEY (ExtraNo) REFERENCES Extra (ExtraNo)
);

-- en: Which inns are by Umeda station?
-- zh: Umeda车站旁有哪些胶囊旅馆？
SELECT Name FROM Inn WHERE Station = 'Umeda';

-- en: Travellers whose occupation is Musician or Nurse.
-- zh: 职业为Musician或Nurse的旅客有哪些？
SELECT Name FROM Traveller WHERE Occupation = 'Musician' OR Occupation = 'Nurse';

-- en: Numbers of capsules on floor 3 costing under 40, cheapest first.
-- zh: 3楼价格低于40的胶囊编号有哪些？从便宜到贵排列。
SELECT CapsuleNo FROM Capsule WHERE Floor = 3 AND Price < 40 ORDER BY Price;

-- en: Average price of a capsule?
-- zh: 胶囊的平均价格是多少？
SELECT avg(Price) FROM Capsule;

-- en: Average price of an extra?
-- zh: 附加服务的平均价格是多少？
SELECT avg(Price) FROM Extra;

-- en: Count the stays that were a No-show.
-- zh: 有多少次住宿是No-show？
SELECT count(*) FROM NightStay WHERE Status = 'No-show';

-- en: How many stays are there for each way of paying (paid by)?
-- zh: 每种付款方式各有多少次住宿？
SELECT PaidBy, count(*) FROM NightStay GROUP BY PaidBy;

-- en: Which occupation do most travellers have?
-- zh: 旅客中最多的职业是什么？
SELECT Occupation FROM Traveller GROUP BY Occupation ORDER BY count(*) DESC LIMIT 1;

-- en: For each capsule type, the lowest price.
-- zh: 每种胶囊类型的最低价格是多少？
SELECT Type, min(Price) FROM Capsule GROUP BY Type;

-- en: What is the dearest extra?
-- zh: 最贵的附加服务是什么？
SELECT Name FROM Extra ORDER BY Price DESC LIMIT 1;

-- en: What is the most frequently ordered extra, by total quantity?
-- zh: 按总数量算，点得最多的附加服务是什么？
SELECT Extra.Name FROM Extra JOIN StayExtra ON Extra.ExtraNo = StayExtra.ExtraNo GROUP BY Extra.ExtraNo, Extra.Name ORDER BY sum(StayExtra.Quantity) DESC LIMIT 1;

-- en: Which inn opened last?
-- zh: 最晚开业的旅馆是哪家？
SELECT Name FROM Inn ORDER BY OpenedOn DESC LIMIT 1;

-- en: Who has stayed in an inn in Sendai? Each name once.
-- zh: 谁在Sendai的旅馆住过？每个姓名只列一次。
SELECT DISTINCT Traveller.Name FROM Traveller JOIN NightStay ON Traveller.TravellerNo = NightStay.TravellerNo JOIN Capsule ON NightStay.CapsuleNo = Capsule.CapsuleNo JOIN Inn ON Capsule.InnNo = Inn.InnNo WHERE Inn.City = 'Sendai';

-- en: Where have travellers from Sendai stayed? Names of the inns, each once.
-- zh: 来自Sendai的旅客住过哪些旅馆？每家只列一次。
SELECT DISTINCT Inn.Name FROM Inn JOIN Capsule ON Inn.InnNo = Capsule.InnNo JOIN NightStay ON Capsule.CapsuleNo = NightStay.CapsuleNo JOIN Traveller ON NightStay.TravellerNo = Traveller.TravellerNo WHERE Traveller.City = 'Sendai';

-- en: Number of capsules in each inn with its name.
-- zh: 每家旅馆各有多少个胶囊？列出旅馆名称。
SELECT Inn.Name, count(*) FROM Inn JOIN Capsule ON Inn.InnNo = Capsule.InnNo GROUP BY Inn.InnNo, Inn.Name;

-- en: Arrival dates of Aya Mori.
-- zh: Aya Mori的到达日期有哪些？
SELECT NightStay.ArrivedOn FROM NightStay JOIN Traveller ON NightStay.TravellerNo = Traveller.TravellerNo WHERE Traveller.Name = 'Aya Mori';

-- en: The traveller with the most stays?
-- zh: 住宿次数最多的旅客是谁？
SELECT Traveller.Name FROM Traveller JOIN NightStay ON Traveller.TravellerNo = NightStay.TravellerNo GROUP BY Traveller.TravellerNo, Traveller.Name ORDER BY count(*) DESC LIMIT 1;

-- en: The traveller with the most nights in total?
-- zh: 累计住宿晚数最多的旅客是谁？
SELECT Traveller.Name FROM Traveller JOIN NightStay ON Traveller.TravellerNo = NightStay.TravellerNo GROUP BY Traveller.TravellerNo, Traveller.Name ORDER BY sum(NightStay.Nights) DESC LIMIT 1;

-- en: Which extras has no one ordered?
-- zh: 哪些附加服务没有人点过？
SELECT Name FROM Extra WHERE ExtraNo NOT IN (SELECT ExtraNo FROM StayExtra);

-- en: Travellers older than the average age: name and age.
-- zh: 年龄高于平均值的旅客有哪些？给出姓名和年龄。
SELECT Name, Age FROM Traveller WHERE Age > (SELECT avg(Age) FROM Traveller);

-- en: Inns offering a capsule of at least 210 cm in length.
-- zh: 哪些旅馆有长度至少210厘米的胶囊？
SELECT Name FROM Inn WHERE InnNo IN (SELECT InnNo FROM Capsule WHERE LengthCm >= 210);

-- en: Cities which have inns but from which no traveller comes.
-- zh: 哪些城市有旅馆，但没有旅客来自那里？
SELECT City FROM Inn EXCEPT SELECT City FROM Traveller;
