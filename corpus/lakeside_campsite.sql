-- Campsites: pitches, guests, stays, facilities of each campsite, activities signed up for.
CREATE TABLE Campsite (
  CampNo INT,
  CampName VARCHAR(50),
  Lake VARCHAR(40),
  Stars INT,
  OpensMonth INT,
  ClosesMonth INT,
  PRIMARY KEY (CampNo)
);
CREATE TABLE Facility (
  FacilityNo INT,
  FacilityName VARCHAR(40),
  FacilityGroup VARCHAR(20),
  PRIMARY KEY (FacilityNo)
);
CREATE TABLE CampFacility (
  CampNo INT,
  FacilityNo INT,
  Fee DECIMAL(10,2),
  PRIMARY KEY (CampNo, FacilityNo),
  FOREIGN KEY (CampNo) REFERENCES Campsite (CampNo),
  FOREIGN KEY (FacilityNo) REFERENCES Facility (FacilityNo)
);
CREATE TABLE Pitch (
  PitchNo INT,
  CampNo INT,
  Label VARCHAR(10),
  PitchType VARCHAR(15),
  SquareMetres INT,
  NightPrice DECIMAL(10,2),
  PRIMARY KEY (PitchNo),
  FOREIGN KEY (CampNo) REFERENCES Campsite (CampNo)
);
CREATE TABLE Camper (
  CamperNo INT,
  CamperName VARCHAR(50),
  Nation VARCHAR(30),
  Age INT,
  VehiclePlate VARCHAR(12),
  PRIMARY KEY (CamperNo)
);
CREATE TABLE Stay (
  StayNo INT,
  PitchNo INT,
  CamperNo INT,
  ArriveOn DATE,
  LeaveOn DATE,
  Nights INT,
  Persons INT,
  Rating INT,
  PRIMARY KEY (StayNo),
  FOREIGN KEY (PitchNo) REFERENCES Pitch (PitchNo),
  FOREIGN KEY (CamperNo) REFERENCES Camper (CamperNo)
);

-- en: Which facilities does Birch Bay offer?
-- zh: Birch Bay有哪些设施？
SELECT Facility.FacilityName FROM Facility JOIN CampFacility ON Facility.FacilityNo = CampFacility.FacilityNo JOIN Campsite ON CampFacility.CampNo = Campsite.CampNo WHERE Campsite.CampName = 'Birch Bay';

-- en: Four-star campsites that open in month 4 or sooner
-- zh: 4月或更早开放的四星级营地
SELECT CampName FROM Campsite WHERE Stars = 4 AND OpensMonth <= 4;

-- en: At which campsites has Lorenz Egger stayed? Each once.
-- zh: Lorenz Egger住过哪些营地？每个只列一次。
SELECT DISTINCT Campsite.CampName FROM Campsite JOIN Pitch ON Campsite.CampNo = Pitch.CampNo JOIN Stay ON Pitch.PitchNo = Stay.PitchNo JOIN Camper ON Stay.CamperNo = Camper.CamperNo WHERE Camper.CamperName = 'Lorenz Egger';

-- en: What is the average nightly price of a Caravan pitch?
-- zh: Caravan营位的平均每晚价格是多少？
SELECT avg(NightPrice) FROM Pitch WHERE PitchType = 'Caravan';

-- en: How many pitches has each campsite got? Campsite name, count.
-- zh: 每个营地有多少个营位？给出营地名和数量。
SELECT Campsite.CampName, count(*) FROM Campsite JOIN Pitch ON Campsite.CampNo = Pitch.CampNo GROUP BY Campsite.CampNo, Campsite.CampName;

-- en: Oldest camper on file?
-- zh: 记录中年龄最大的露营者是谁？
SELECT CamperName FROM Camper ORDER BY Age DESC LIMIT 1;

-- en: Number of campers of each nation
-- zh: 各国露营者的人数
SELECT Nation, count(*) FROM Camper GROUP BY Nation;

-- en: Which lakes have campers from Belgium been to? Unique lakes.
-- zh: 来自Belgium的露营者去过哪些湖？湖名去重。
SELECT DISTINCT Campsite.Lake FROM Campsite JOIN Pitch ON Campsite.CampNo = Pitch.CampNo JOIN Stay ON Pitch.PitchNo = Stay.PitchNo JOIN Camper ON Stay.CamperNo = Camper.CamperNo WHERE Camper.Nation = 'Belgium';

-- en: Labels of pitches on which nobody has stayed
-- zh: 没有人住过的营位编号
SELECT Label FROM Pitch WHERE PitchNo NOT IN (SELECT PitchNo FROM Stay);

-- en: Which campsite has the most facilities?
-- zh: 设施最多的营地是哪个？
SELECT Campsite.CampName FROM Campsite JOIN CampFacility ON Campsite.CampNo = CampFacility.CampNo GROUP BY Campsite.CampNo, Campsite.CampName ORDER BY count(*) DESC LIMIT 1;

-- en: Pitches bigger than average: label and square metres
-- zh: 面积大于平均值的营位：编号和平方米数
SELECT Label, SquareMetres FROM Pitch WHERE SquareMetres > (SELECT avg(SquareMetres) FROM Pitch);

-- en: License plates of campers who arrived on 2023-07-29
-- zh: 2023-07-29到达的露营者的车牌
SELECT Camper.VehiclePlate FROM Camper JOIN Stay ON Camper.CamperNo = Stay.CamperNo WHERE Stay.ArriveOn = '2023-07-29';

-- en: Campsites that have both a Sauna and a Kayak Dock
-- zh: 既有Sauna又有Kayak Dock的营地
SELECT Campsite.CampName FROM Campsite JOIN CampFacility ON Campsite.CampNo = CampFacility.CampNo JOIN Facility ON CampFacility.FacilityNo = Facility.FacilityNo WHERE Facility.FacilityName = 'Sauna' INTERSECT SELECT Campsite.CampName FROM Campsite JOIN CampFacility ON Campsite.CampNo = CampFacility.CampNo JOIN Facility ON CampFacility.FacilityNo = Facility.FacilityNo WHERE Facility.FacilityName = 'Kayak Dock';

-- en: Campers with at least three stays, plus how many nights they spent in total
-- zh: 住过至少三次的露营者及其总晚数
SELECT Camper.CamperName, sum(Stay.Nights) FROM Camper JOIN Stay ON Camper.CamperNo = Stay.CamperNo GROUP BY Camper.CamperNo, Camper.CamperName HAVING count(*) >= 3;

-- en: What's the greatest number of persons on any stay rated 5?
-- zh: 评分为5的入住中，人数最多的有几人？
SELECT max(Persons) FROM Stay WHERE Rating = 5;

-- en: Which campsite is rated best on average by guests?
-- zh: 客人平均评分最高的营地是哪个？
SELECT Campsite.CampName FROM Campsite JOIN Pitch ON Campsite.CampNo = Pitch.CampNo JOIN Stay ON Pitch.PitchNo = Stay.PitchNo GROUP BY Campsite.CampNo, Campsite.CampName ORDER BY avg(Stay.Rating) DESC LIMIT 1;

-- en: Facilities that cost something (fee above 0) at Heron Point
-- zh: Heron Point需要收费（费用大于0）的设施
SELECT Facility.FacilityName FROM Facility JOIN CampFacility ON Facility.FacilityNo = CampFacility.FacilityNo JOIN Campsite ON CampFacility.CampNo = Campsite.CampNo WHERE Campsite.CampName = 'Heron Point' AND CampFacility.Fee > 0;

-- en: The two longest stays, arrival and departure
-- zh: 时间最长的两次入住的到达日和离开日
SELECT ArriveOn, LeaveOn FROM Stay ORDER BY Nights DESC LIMIT 2;

-- en: Which pitch type is most numerous?
-- zh: 数量最多的是哪种营位？
SELECT PitchType FROM Pitch GROUP BY PitchType ORDER BY count(*) DESC LIMIT 1;

-- en: Which campers from Austria have no stay at all?
-- zh: 来自Austria且没有入住记录的露营者
SELECT CamperName FROM Camper WHERE Nation = 'Austria' AND CamperNo NOT IN (SELECT CamperNo FROM Stay);

-- en: Names of campers aged 18 to 25, in alphabetical order
-- zh: 年龄在18到25岁之间的露营者姓名，按字母顺序
SELECT CamperName FROM Camper WHERE Age BETWEEN 18 AND 25 ORDER BY CamperName;

-- en: Lakes with a campsite that has a Tent pitch cheaper than 20
-- zh: 有营地提供价格低于20的Tent营位的湖
SELECT Lake FROM Campsite WHERE CampNo IN (SELECT CampNo FROM Pitch WHERE PitchType = 'Tent' AND NightPrice < 20);
