-- Rock climbing: crags, sectors, routes, climbers and their ascents.
CREATE TABLE Crag (
  CragID INT,
  CragName VARCHAR(60),
  Region VARCHAR(40),
  RockType VARCHAR(30),
  ApproachMinutes INT,
  Altitude INT,
  PRIMARY KEY (CragID)
);
CREATE TABLE Sector (
  SectorID INT,
  CragID INT,
  SectorName VARCHAR(60),
  Aspect VARCHAR(20),
  BannedFrom DATE,
  PRIMARY KEY (SectorID),
  FOREIGN KEY (CragID) REFERENCES Crag (CragID)
);
CREATE TABLE Climber (
  ClimberID INT,
  ClimberName VARCHAR(60),
  Country VARCHAR(40),
  BirthYear INT,
  StartedClimbing INT,
  Sponsor VARCHAR(40),
  PRIMARY KEY (ClimberID)
);
CREATE TABLE Route (
  RouteID INT,
  SectorID INT,
  RouteName VARCHAR(60),
  Grade VARCHAR(5),
  LengthM DOUBLE,
  Bolts INT,
  Style VARCHAR(20),
  BoltedBy INT,
  YearOpened INT,
  PRIMARY KEY (RouteID),
  FOREIGN KEY (SectorID) REFERENCES Sector (SectorID),
  FOREIGN KEY (BoltedBy) REFERENCES Climber (ClimberID)
);
CREATE TABLE Ascent (
  AscentID INT,
  RouteID INT,
  ClimberID INT,
  AscentDate DATE,
  Manner VARCHAR(20),
  Attempts INT,
  Stars INT,
  PRIMARY KEY (AscentID),
  FOREIGN KEY (RouteID) REFERENCES Route (RouteID),
  FOREIGN KEY (ClimberID) REFERENCES Climber (ClimberID)
);

-- en: What grade and length does Rusty Halo have?
-- zh: Rusty Halo的难度等级和长度是多少？
SELECT Grade, LengthM FROM Route WHERE RouteName = 'Rusty Halo';

-- en: Which crags are Limestone?
-- zh: 哪些岩场是Limestone的？
SELECT CragName FROM Crag WHERE RockType = 'Limestone';

-- en: How many routes of each grade are there?
-- zh: 每个难度等级各有多少条线路？
SELECT Grade, count(*) FROM Route GROUP BY Grade;

-- en: Who bolted the line Paper Tiger?
-- zh: Paper Tiger这条线路是谁开线的？
SELECT Climber.ClimberName FROM Climber JOIN Route ON Climber.ClimberID = Route.BoltedBy WHERE Route.RouteName = 'Paper Tiger';

-- en: Find all routes at Gull Cliff that are graded 7a.
-- zh: 找出Gull Cliff的所有7a线路。
SELECT Route.RouteName FROM Route JOIN Sector ON Route.SectorID = Sector.SectorID JOIN Crag ON Sector.CragID = Crag.CragID WHERE Crag.CragName = 'Gull Cliff' AND Route.Grade = '7a';

-- en: How many ascents were done Onsight?
-- zh: Onsight完成的攀登有多少次？
SELECT count(*) FROM Ascent WHERE Manner = 'Onsight';

-- en: What is the longest route?
-- zh: 最长的线路是哪一条？
SELECT RouteName FROM Route ORDER BY LengthM DESC LIMIT 1;

-- en: Climbers who haven't logged a single ascent, please.
-- zh: 哪些攀岩者一次攀登记录都没有？
SELECT ClimberName FROM Climber WHERE ClimberID NOT IN (SELECT ClimberID FROM Ascent);

-- en: Give me the most repeated route, that is the one with most ascents.
-- zh: 被攀登次数最多的是哪条线路？
SELECT Route.RouteName FROM Route JOIN Ascent ON Route.RouteID = Ascent.RouteID GROUP BY Route.RouteID, Route.RouteName ORDER BY count(*) DESC LIMIT 1;

-- en: On average, how many minutes does it take to walk to a crag in Valdora?
-- zh: 走到Valdora地区的岩场平均需要多少分钟？
SELECT avg(ApproachMinutes) FROM Crag WHERE Region = 'Valdora';

-- en: Sectors facing South or Southeast: list their names.
-- zh: 朝向为South或Southeast的区域叫什么？
SELECT SectorName FROM Sector WHERE Aspect = 'South' OR Aspect = 'Southeast';

-- en: For each country, how many climbers are registered and what is the earliest birth year?
-- zh: 每个国家登记了多少名攀岩者，最早的出生年份是哪年？
SELECT Country, count(*), min(BirthYear) FROM Climber GROUP BY Country;

-- en: Which climbers have logged at least 10 ascents, and how many exactly do they have?
-- zh: 哪些攀岩者至少有10次攀登记录，具体各有多少次？
SELECT Climber.ClimberName, count(*) FROM Climber JOIN Ascent ON Climber.ClimberID = Ascent.ClimberID GROUP BY Climber.ClimberID, Climber.ClimberName HAVING count(*) >= 10;

-- en: Routes with more bolts than the average route.
-- zh: 挂片数多于平均值的线路有哪些？
SELECT RouteName FROM Route WHERE Bolts > (SELECT avg(Bolts) FROM Route);

-- en: What are the names of climbers who are not sponsored?
-- zh: 没有赞助商的攀岩者叫什么名字？
SELECT ClimberName FROM Climber WHERE Sponsor IS NULL;

-- en: On which dates and in what manner did Petra Holub climb Blue Monday Crack?
-- zh: Petra Holub在哪些日期、以什么方式完成了Blue Monday Crack？
SELECT Ascent.AscentDate, Ascent.Manner FROM Ascent JOIN Climber ON Ascent.ClimberID = Climber.ClimberID JOIN Route ON Ascent.RouteID = Route.RouteID WHERE Climber.ClimberName = 'Petra Holub' AND Route.RouteName = 'Blue Monday Crack';

-- en: Which regions have both Granite and Sandstone?
-- zh: 哪些地区既有Granite岩场又有Sandstone岩场？
SELECT Region FROM Crag WHERE RockType = 'Granite' INTERSECT SELECT Region FROM Crag WHERE RockType = 'Sandstone';

-- en: Name the three highest lying crags with their altitude.
-- zh: 海拔最高的三个岩场是哪些？海拔各是多少？
SELECT CragName, Altitude FROM Crag ORDER BY Altitude DESC LIMIT 3;

-- en: Number of sectors per crag?
-- zh: 每个岩场有几个区域？
SELECT Crag.CragName, count(*) FROM Crag JOIN Sector ON Crag.CragID = Sector.CragID GROUP BY Crag.CragID, Crag.CragName;

-- en: Who has opened a route in Trad style but never one in Sport style? Give climber ids.
-- zh: 哪些人开过Trad风格的线路但没开过Sport风格的？给出攀岩者编号。
SELECT BoltedBy FROM Route WHERE Style = 'Trad' EXCEPT SELECT BoltedBy FROM Route WHERE Style = 'Sport';

-- en: Which year saw the most new routes?
-- zh: 哪一年新开的线路最多？
SELECT YearOpened FROM Route GROUP BY YearOpened ORDER BY count(*) DESC LIMIT 1;

-- en: List routes opened between 1998 and 2005 that were given 5 stars by somebody.
-- zh: 列出1998到2005年间开辟、且有人给过5星的线路。
SELECT RouteName FROM Route WHERE YearOpened BETWEEN 1998 AND 2005 AND RouteID IN (SELECT RouteID FROM Ascent WHERE Stars = 5);
