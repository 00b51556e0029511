-- Backcountry permits in a mountain park: zones, trailheads, hikers, rangers.
CREATE TABLE Zone (
  Zone_ID INT,
  Zone_Name VARCHAR(50),
  Terrain VARCHAR(30),
  Daily_Quota INT,
  Elevation_m INT,
  PRIMARY KEY (Zone_ID)
);
CREATE TABLE Trailhead (
  Trailhead_ID INT,
  Trailhead_Name VARCHAR(50),
  Zone_ID INT,
  Parking_Spaces INT,
  Elevation_m INT,
  PRIMARY KEY (Trailhead_ID),
  FOREIGN KEY (Zone_ID) REFERENCES Zone (Zone_ID)
);
CREATE TABLE Ranger (
  Ranger_ID INT,
  Full_Name VARCHAR(60),
  Station VARCHAR(40),
  Hired_On DATE,
  PRIMARY KEY (Ranger_ID)
);
CREATE TABLE Hiker (
  Hiker_ID INT,
  Full_Name VARCHAR(60),
  State VARCHAR(30),
  Email VARCHAR(80),
  PRIMARY KEY (Hiker_ID)
);
CREATE TABLE Permit (
  Permit_ID INT,
  Hiker_ID INT,
  Trailhead_ID INT,
  Ranger_ID INT,
  Issued_On DATE,
  Start_Date DATE,
  Party_Size INT,
  Nights INT,
  Fee DECIMAL(10,2),
  Status VARCHAR(20),
  PRIMARY KEY (Permit_ID),
  FOREIGN KEY (Hiker_ID) REFERENCES Hiker (Hiker_ID),
  FOREIGN KEY (Trailhead_ID) REFERENCES Trailhead (Trailhead_ID),
  FOREIGN KEY (Ranger_ID) REFERENCES Ranger (Ranger_ID)
);
CREATE TABLE Violation (
  Violation_ID INT,
  Permit_ID INT,
  Noted_On DATE,
  Type VARCHAR(40),
  Fine DECIMAL(10,2),
  PRIMARY KEY (Violation_ID),
  FOREIGN KEY (Permit_ID) REFERENCES Permit (Permit_ID)
);

-- en: Which zones have Alpine terrain and a quota above 20?
-- zh: 哪些区域是Alpine地形且每日名额超过20？
SELECT Zone_Name FROM Zone WHERE Terrain = 'Alpine' AND Daily_Quota > 20;

-- en: What are the permits issued on 2023-06-30? Give their ids.
-- zh: 2023-06-30签发的许可证编号有哪些？
SELECT Permit_ID FROM Permit WHERE Issued_On = '2023-06-30';

-- en: What are the permits starting on 2023-06-30? Give their ids.
-- zh: 2023-06-30开始生效的许可证编号有哪些？
SELECT Permit_ID FROM Permit WHERE Start_Date = '2023-06-30';

-- en: How many permits have been granted for exactly 3 nights?
-- zh: 恰好3晚的许可证有多少张？
SELECT count(*) FROM Permit WHERE Nights = 3;

-- en: How much money came from fines?
-- zh: 罚款一共收了多少钱？
SELECT sum(Fine) FROM Violation;

-- en: How much money came from permit fees?
-- zh: 许可证费用一共收了多少钱？
SELECT sum(Fee) FROM Permit;

-- en: Break down hikers by state.
-- zh: 按州统计徒步者人数。
SELECT State, count(*) FROM Hiker GROUP BY State;

-- en: What type of violation occurs most?
-- zh: 发生最多的违规类型是什么？
SELECT Type FROM Violation GROUP BY Type ORDER BY count(*) DESC LIMIT 1;

-- en: Stations staffed by at least two rangers.
-- zh: 至少有两名护林员的站点有哪些？
SELECT Station FROM Ranger GROUP BY Station HAVING count(*) >= 2;

-- en: Which trailhead lies highest?
-- zh: 海拔最高的登山口是哪个？
SELECT Trailhead_Name FROM Trailhead ORDER BY Elevation_m DESC LIMIT 1;

-- en: Which zone lies highest?
-- zh: 海拔最高的区域是哪个？
SELECT Zone_Name FROM Zone ORDER BY Elevation_m DESC LIMIT 1;

-- en: Who has served as a ranger the longest?
-- zh: 任职时间最长的护林员是谁？
SELECT Full_Name FROM Ranger ORDER BY Hired_On LIMIT 1;

-- en: Show the trailheads of the zone Granite Basin with their parking spaces.
-- zh: 列出Granite Basin区域的登山口及其停车位数。
SELECT Trailhead.Trailhead_Name, Trailhead.Parking_Spaces FROM Trailhead JOIN Zone ON Trailhead.Zone_ID = Zone.Zone_ID WHERE Zone.Zone_Name = 'Granite Basin';

-- en: Emails of hikers whose permit is Revoked?
-- zh: 许可证被Revoked的徒步者的电子邮箱是什么？
SELECT Hiker.Email FROM Hiker JOIN Permit ON Hiker.Hiker_ID = Permit.Hiker_ID WHERE Permit.Status = 'Revoked';

-- en: Which different hikers have been fined more than 200 for a violation?
-- zh: 哪些不同的徒步者因单次违规被罚超过200？
SELECT DISTINCT Hiker.Full_Name FROM Hiker JOIN Permit ON Hiker.Hiker_ID = Permit.Hiker_ID JOIN Violation ON Permit.Permit_ID = Violation.Permit_ID WHERE Violation.Fine > 200;

-- en: For every ranger, give the name and the number of permits issued.
-- zh: 每位护林员各签发了多少张许可证？给出姓名和数量。
SELECT Ranger.Full_Name, count(*) FROM Ranger JOIN Permit ON Ranger.Ranger_ID = Permit.Ranger_ID GROUP BY Ranger.Ranger_ID, Ranger.Full_Name;

-- en: The zone for which most permits were given?
-- zh: 发放许可证最多的是哪个区域？
SELECT Zone.Zone_Name FROM Zone JOIN Trailhead ON Zone.Zone_ID = Trailhead.Zone_ID JOIN Permit ON Trailhead.Trailhead_ID = Permit.Trailhead_ID GROUP BY Zone.Zone_ID, Zone.Zone_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Name of the hiker with the largest party.
-- zh: 带队人数最多的徒步者叫什么？
SELECT Hiker.Full_Name FROM Hiker JOIN Permit ON Hiker.Hiker_ID = Permit.Hiker_ID ORDER BY Permit.Party_Size DESC LIMIT 1;

-- en: Trailheads never used on any permit?
-- zh: 哪些登山口从未出现在任何许可证上？
SELECT Trailhead_Name FROM Trailhead WHERE Trailhead_ID NOT IN (SELECT Trailhead_ID FROM Permit);

-- en: How many trailheads have more parking than the average?
-- zh: 停车位多于平均值的登山口有多少个？
SELECT count(*) FROM Trailhead WHERE Parking_Spaces > (SELECT avg(Parking_Spaces) FROM Trailhead);

-- en: Rangers who issued a permit for a party larger than 10.
-- zh: 哪些护林员签发过人数超过10人的许可证？
SELECT Full_Name FROM Ranger WHERE Ranger_ID IN (SELECT Ranger_ID FROM Permit WHERE Party_Size > 10);

-- en: States with hikers who hold a Valid permit, but not with hikers holding an Expired one.
-- zh: 哪些州的徒步者持有Valid许可证，但没有人持有Expired许可证？
SELECT Hiker.State FROM Hiker JOIN Permit ON Hiker.Hiker_ID = Permit.Hiker_ID WHERE Permit.Status = 'Valid' EXCEPT SELECT Hiker.State FROM Hiker JOIN Permit ON Hiker.Hiker_ID = Permit.Hiker_ID WHERE Permit.Status = 'Expired';
