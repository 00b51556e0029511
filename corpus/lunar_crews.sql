-- Space missions, astronauts and who flew on what.
CREATE TABLE Astronaut (
  AstronautID INT,
  Name VARCHAR(60),
  Nationality VARCHAR(30),
  BirthYear INT,
  Gender VARCHAR(10),
  HeightCm INT,
  FormerJob VARCHAR(40),
  PRIMARY KEY (AstronautID)
);
CREATE TABLE Mission (
  MissionID INT,
  MissionName VARCHAR(50),
  Destination VARCHAR(40),
  LaunchDate DATE,
  LaunchSite VARCHAR(50),
  DurationDays DOUBLE,
  Outcome VARCHAR(20),
  PRIMARY KEY (MissionID)
);
CREATE TABLE CrewMember (
  MissionID INT,
  AstronautID INT,
  Role VARCHAR(30),
  SpacewalkHours DOUBLE,
  PRIMARY KEY (MissionID, AstronautID),
  FOREIGN KEY (MissionID) REFERENCES Mission (MissionID),
  FOREIGN KEY (AstronautID) REFERENCES Astronaut (AstronautID)
);

-- en: Who was the Commander of Selene 4?
-- zh: Selene 4任务的Commander是谁？
SELECT Astronaut.Name FROM Astronaut JOIN CrewMember ON Astronaut.AstronautID = CrewMember.AstronautID JOIN Mission ON CrewMember.MissionID = Mission.MissionID WHERE Mission.MissionName = 'Selene 4' AND CrewMember.Role = 'Commander';

-- en: How many astronauts are from Brazil or Chile?
-- zh: 来自Brazil或Chile的航天员共有多少名？
SELECT count(*) FROM Astronaut WHERE Nationality = 'Brazil' OR Nationality = 'Chile';

-- en: List mission names and launch dates, latest launch first.
-- zh: 列出任务名称和发射日期，从最近发射的开始。
SELECT MissionName, LaunchDate FROM Mission ORDER BY LaunchDate DESC;

-- en: Which mission lasted longest?
-- zh: 持续时间最长的是哪次任务？
SELECT MissionName FROM Mission ORDER BY DurationDays DESC LIMIT 1;

-- en: What is the average height of Female astronauts?
-- zh: Female航天员的平均身高是多少？
SELECT avg(HeightCm) FROM Astronaut WHERE Gender = 'Female';

-- en: Number of missions per destination.
-- zh: 每个目的地各有多少次任务？
SELECT Destination, count(*) FROM Mission GROUP BY Destination;

-- en: Give the destinations Irina Volk has flown to.
-- zh: Irina Volk飞往过哪些目的地？
SELECT Mission.Destination FROM Mission JOIN CrewMember ON Mission.MissionID = CrewMember.MissionID JOIN Astronaut ON CrewMember.AstronautID = Astronaut.AstronautID WHERE Astronaut.Name = 'Irina Volk';

-- en: Which astronauts have never been on a mission?
-- zh: 哪些航天员从未参加过任务？
SELECT Name FROM Astronaut WHERE AstronautID NOT IN (SELECT AstronautID FROM CrewMember);

-- en: Show the crew size of every mission with its name.
-- zh: 给出每次任务的名称和乘组人数。
SELECT Mission.MissionName, count(*) FROM Mission JOIN CrewMember ON Mission.MissionID = CrewMember.MissionID GROUP BY Mission.MissionID, Mission.MissionName;

-- en: From which launch sites have missions to the Moon failed? The outcome reads Failure.
-- zh: 飞往Moon而结果为Failure的任务是从哪些发射场发射的？
SELECT LaunchSite FROM Mission WHERE Destination = 'Moon' AND Outcome = 'Failure';

-- en: Which former job is most common among the astronauts?
-- zh: 航天员中最常见的从前职业是什么？
SELECT FormerJob FROM Astronaut GROUP BY FormerJob ORDER BY count(*) DESC LIMIT 1;

-- en: Find the names of astronauts who have flown at least two missions.
-- zh: 找出至少执行过两次任务的航天员姓名。
SELECT Astronaut.Name FROM Astronaut JOIN CrewMember ON Astronaut.AstronautID = CrewMember.AstronautID GROUP BY Astronaut.AstronautID, Astronaut.Name HAVING count(*) >= 2;

-- en: Total spacewalk hours on the mission named Harbinger?
-- zh: Harbinger任务的太空行走总时长是多少小时？
SELECT sum(CrewMember.SpacewalkHours) FROM CrewMember JOIN Mission ON CrewMember.MissionID = Mission.MissionID WHERE Mission.MissionName = 'Harbinger';

-- en: Who is the tallest astronaut, and how tall?
-- zh: 身高最高的航天员是谁？有多高？
SELECT Name, HeightCm FROM Astronaut ORDER BY HeightCm DESC LIMIT 1;

-- en: Which missions took longer than the average mission?
-- zh: 哪些任务的时长超过平均时长？
SELECT MissionName FROM Mission WHERE DurationDays > (SELECT avg(DurationDays) FROM Mission);

-- en: Names of astronauts born after 1970 whose previous job was Test pilot
-- zh: 1970年以后出生且之前职业为Test pilot的航天员姓名
SELECT Name FROM Astronaut WHERE BirthYear > 1970 AND FormerJob = 'Test pilot';

-- en: Which launch sites have sent missions to both Mars and Venus?
-- zh: 哪些发射场既发射过去Mars的任务，又发射过去Venus的任务？
SELECT LaunchSite FROM Mission WHERE Destination = 'Mars' INTERSECT SELECT LaunchSite FROM Mission WHERE Destination = 'Venus';

-- en: How many distinct nationalities flew on missions launched from Cape Torrin?
-- zh: 从Cape Torrin发射的任务中，参加的航天员来自多少个不同的国籍？
SELECT count(DISTINCT Astronaut.Nationality) FROM Astronaut JOIN CrewMember ON Astronaut.AstronautID = CrewMember.AstronautID JOIN Mission ON CrewMember.MissionID = Mission.MissionID WHERE Mission.LaunchSite = 'Cape Torrin';

-- en: On which dates were the missions launched that had a Geologist in the crew?
-- zh: 乘组中有Geologist的任务是在哪些日期发射的？
SELECT Mission.LaunchDate FROM Mission JOIN CrewMember ON Mission.MissionID = CrewMember.MissionID WHERE CrewMember.Role = 'Geologist';

-- en: For each nationality, give the average birth year of its astronauts.
-- zh: 给出各国籍航天员的平均出生年份。
SELECT Nationality, avg(BirthYear) FROM Astronaut GROUP BY Nationality;

-- en: Who spent the most hours spacewalking on a single mission?
-- zh: 谁在单次任务中太空行走的时间最长？
SELECT Astronaut.Name FROM Astronaut JOIN CrewMember ON Astronaut.AstronautID = CrewMember.AstronautID ORDER BY CrewMember.SpacewalkHours DESC LIMIT 1;

-- en: Name the astronauts who have served as Pilot but never as Commander.
-- zh: 列出担任过Pilot但从未担任过Commander的航天员。
SELECT Name FROM Astronaut WHERE AstronautID IN (SELECT AstronautID FROM CrewMember WHERE Role = 'Pilot') AND AstronautID NOT IN (SELECT AstronautID FROM CrewMember WHERE Role = 'Commander');
