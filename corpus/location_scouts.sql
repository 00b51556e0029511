-- Film location scouts, the places they find, permits and shoots held there.
CREATE TABLE Scout (
  ScoutID INT,
  Name VARCHAR(50),
  Agency VARCHAR(40),
  DayRate INT,
  DrivesVan VARCHAR(1),
  PRIMARY KEY (ScoutID)
);
CREATE TABLE Location (
  LocationID INT,
  Name VARCHAR(60),
  Setting VARCHAR(20),
  County VARCHAR(30),
  FoundBy INT,
  FoundOn DATE,
  ParkingSpaces INT,
  DailyFee DECIMAL(10,2),
  PRIMARY KEY (LocationID),
  FOREIGN KEY (FoundBy) REFERENCES Scout (ScoutID)
);
CREATE TABLE Shoot (
  ShootID INT,
  LocationID INT,
  FilmTitle VARCHAR(60),
  CrewSize INT,
  FirstDay DATE,
  LastDay DATE,
  Weather VARCHAR(20),
  PRIMARY KEY (ShootID),
  FOREIGN KEY (LocationID) REFERENCES Location (LocationID)
);
CREATE TABLE Permit (
  PermitID INT,
  ShootID INT,
  Authority VARCHAR(40),
  Type VARCHAR(20),
  Status VARCHAR(15),
  Cost DECIMAL(10,2),
  PRIMARY KEY (PermitID),
  FOREIGN KEY (ShootID) REFERENCES Shoot (ShootID)
);

-- en: Which places can stand in for a Castle?
-- zh: 哪些外景地可以当Castle场景用？
SELECT Name FROM Location WHERE Setting = 'Castle';

-- en: Name, county and daily price of the spots with over 50 parking spaces.
-- zh: 停车位超过50个的外景地名称、所在郡和日租价。
SELECT Name, County, DailyFee FROM Location WHERE ParkingSpaces > 50;

-- en: How many scouts belong to Wide Angle?
-- zh: Wide Angle公司有多少名勘景员？
SELECT count(*) FROM Scout WHERE Agency = 'Wide Angle';

-- en: Who is the cheapest scout by the day?
-- zh: 日薪最低的勘景员是谁？
SELECT Name FROM Scout ORDER BY DayRate LIMIT 1;

-- en: Who discovered Gull Quarry?
-- zh: Gull Quarry是谁找到的？
SELECT Scout.Name FROM Scout JOIN Location ON Scout.ScoutID = Location.FoundBy WHERE Location.Name = 'Gull Quarry';

-- en: Which films were shot at Gull Quarry?
-- zh: 有哪些影片在Gull Quarry拍摄过？
SELECT Shoot.FilmTitle FROM Shoot JOIN Location ON Shoot.LocationID = Location.LocationID WHERE Location.Name = 'Gull Quarry';

-- en: How many locations has each scout found?
-- zh: 每名勘景员找到过多少个外景地？
SELECT Scout.Name, count(*) FROM Scout JOIN Location ON Scout.ScoutID = Location.FoundBy GROUP BY Scout.ScoutID, Scout.Name;

-- en: Which scout found the most locations?
-- zh: 找到外景地最多的勘景员是谁？
SELECT Scout.Name FROM Scout JOIN Location ON Scout.ScoutID = Location.FoundBy GROUP BY Scout.ScoutID, Scout.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Places where nobody has filmed yet.
-- zh: 还没有剧组拍摄过的外景地。
SELECT Name FROM Location WHERE LocationID NOT IN (SELECT LocationID FROM Shoot);

-- en: Which locations has the film Ash Summer used that were found by Dev Rao?
-- zh: 影片Ash Summer用到的外景地中，哪些是Dev Rao找到的？
SELECT Location.Name FROM Location JOIN Shoot ON Location.LocationID = Shoot.LocationID JOIN Scout ON Location.FoundBy = Scout.ScoutID WHERE Shoot.FilmTitle = 'Ash Summer' AND Scout.Name = 'Dev Rao';

-- en: In which counties did Ash Summer and Glass Fields both shoot?
-- zh: Ash Summer和Glass Fields都在哪些郡拍摄过？
SELECT Location.County FROM Location JOIN Shoot ON Location.LocationID = Shoot.LocationID WHERE Shoot.FilmTitle = 'Ash Summer' INTERSECT SELECT Location.County FROM Location JOIN Shoot ON Location.LocationID = Shoot.LocationID WHERE Shoot.FilmTitle = 'Glass Fields';

-- en: Average daily fee by setting.
-- zh: 按场景类型统计平均日租价。
SELECT Setting, avg(DailyFee) FROM Location GROUP BY Setting;

-- en: Counties with fewer than 5 locations.
-- zh: 外景地少于5个的郡。
SELECT County FROM Location GROUP BY County HAVING count(*) < 5;

-- en: What did all permits for Ash Summer cost together?
-- zh: Ash Summer的全部许可证一共花了多少钱？
SELECT sum(Permit.Cost) FROM Permit JOIN Shoot ON Permit.ShootID = Shoot.ShootID WHERE Shoot.FilmTitle = 'Ash Summer';

-- en: Which authorities have Refused a permit? List each once.
-- zh: 哪些主管部门Refused过许可申请？每个只列一次。
SELECT DISTINCT Authority FROM Permit WHERE Status = 'Refused';

-- en: Locations where a Drone permit was Granted.
-- zh: Drone许可已Granted的外景地。
SELECT Location.Name FROM Location JOIN Shoot ON Location.LocationID = Shoot.LocationID JOIN Permit ON Shoot.ShootID = Permit.ShootID WHERE Permit.Type = 'Drone' AND Permit.Status = 'Granted';

-- en: Locations where a Drone permit was Refused.
-- zh: Drone许可被Refused的外景地。
SELECT Location.Name FROM Location JOIN Shoot ON Location.LocationID = Shoot.LocationID JOIN Permit ON Shoot.ShootID = Permit.ShootID WHERE Permit.Type = 'Drone' AND Permit.Status = 'Refused';

-- en: How many permits of each type were applied for?
-- zh: 每类许可证各申请了多少张？
SELECT Type, count(*) FROM Permit GROUP BY Type;

-- en: Shoots with a crew above average: film titles and crew sizes.
-- zh: 剧组人数超过平均值的拍摄，列出片名和人数。
SELECT FilmTitle, CrewSize FROM Shoot WHERE CrewSize > (SELECT avg(CrewSize) FROM Shoot);

-- en: Which shoots that began in May 2024 (2024-05-01 to 2024-05-31) met Rain? Give the film titles.
-- zh: 2024-05-01到2024-05-31之间开拍且遇到Rain天气的是哪些影片？
SELECT FilmTitle FROM Shoot WHERE FirstDay BETWEEN '2024-05-01' AND '2024-05-31' AND Weather = 'Rain';

-- en: Which location has been used for the most shoots?
-- zh: 被用来拍摄次数最多的外景地是哪个？
SELECT Location.Name FROM Location JOIN Shoot ON Location.LocationID = Shoot.LocationID GROUP BY Location.LocationID, Location.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Most recently found five locations, with the name of the scout.
-- zh: 最近找到的五个外景地及其勘景员姓名。
SELECT Location.Name, Scout.Name FROM Location JOIN Scout ON Location.FoundBy = Scout.ScoutID ORDER BY Location.FoundOn DESC LIMIT 5;
