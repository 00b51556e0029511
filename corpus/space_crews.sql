-- Astronauts and the missions they flew.
CREATE TABLE Astronaut (
  AstronautId INT,
  FirstName VARCHAR(30),
  LastName VARCHAR(30),
  Nation VARCHAR(30),
  Selected INT,
  Background VARCHAR(30),
  PRIMARY KEY (AstronautId)
);
CREATE TABLE Mission (
  MissionId INT,
  MissionName VARCHAR(40),
  Rocket VARCHAR(30),
  LaunchDate DATE,
  DurationDays DOUBLE,
  Outcome VARCHAR(20),
  PRIMARY KEY (MissionId)
);
CREATE TABLE CrewSeat (
  MissionId INT,
  AstronautId INT,
  Role VARCHAR(30),
  SpacewalkHours DOUBLE,
  PRIMARY KEY (MissionId, AstronautId),
  FOREIGN KEY (MissionId) REFERENCES Mission (MissionId),
  FOREIGN KEY (AstronautId) REFERENCES Astronaut (AstronautId)
);

-- en: What missions were launched by the rocket Taurex 2?
-- zh: 由Taurex 2火箭发射的任务有哪些？
SELECT MissionName FROM Mission WHERE Rocket = 'Taurex 2';

-- en: Give the first and last names of astronauts from Canada selected before 1995.
-- zh: 给出1995年以前入选的Canada航天员的名和姓。
SELECT FirstName, LastName FROM Astronaut WHERE Nation = 'Canada' AND Selected < 1995;

-- en: List the missions that did not end as a success.
-- zh: 列出结果不是success的任务。
SELECT MissionName FROM Mission WHERE Outcome <> 'success';

-- en: Which missions had somebody from Italy on board?
-- zh: 哪些任务有Italy的航天员参加？
SELECT Mission.MissionName FROM Mission JOIN CrewSeat ON Mission.MissionId = CrewSeat.MissionId JOIN Astronaut ON CrewSeat.AstronautId = Astronaut.AstronautId WHERE Astronaut.Nation = 'Italy';

-- en: How many astronauts have a medical background, i.e. medicine?
-- zh: 背景为medicine的航天员有多少位？
SELECT count(*) FROM Astronaut WHERE Background = 'medicine';

-- en: How many days did the missions last on average?
-- zh: 任务平均持续多少天？
SELECT avg(DurationDays) FROM Mission;

-- en: What is the total number of hours of spacewalks?
-- zh: 太空行走的总时数是多少？
SELECT sum(SpacewalkHours) FROM CrewSeat;

-- en: For each nation, how many astronauts are there?
-- zh: 每个国家有多少位航天员？
SELECT Nation, count(*) FROM Astronaut GROUP BY Nation;

-- en: Which rocket has been launched most frequently?
-- zh: 发射次数最多的是哪种火箭？
SELECT Rocket FROM Mission GROUP BY Rocket ORDER BY count(*) DESC LIMIT 1;

-- en: In which years were more than six astronauts selected?
-- zh: 哪些年份入选的航天员超过六位？
SELECT Selected FROM Astronaut GROUP BY Selected HAVING count(*) > 6;

-- en: Which mission was the longest?
-- zh: 持续时间最长的任务是哪个？
SELECT MissionName FROM Mission ORDER BY DurationDays DESC LIMIT 1;

-- en: For each rocket, how many seats were filled on it?
-- zh: 每种火箭一共搭载过多少人次？
SELECT Mission.Rocket, count(*) FROM Mission JOIN CrewSeat ON Mission.MissionId = CrewSeat.MissionId GROUP BY Mission.Rocket;

-- en: What are the last names of the crew of Halcyon 4?
-- zh: Halcyon 4的乘组成员姓什么？
SELECT Astronaut.LastName FROM Astronaut JOIN CrewSeat ON Astronaut.AstronautId = CrewSeat.AstronautId JOIN Mission ON CrewSeat.MissionId = Mission.MissionId WHERE Mission.MissionName = 'Halcyon 4';

-- en: How many crew members flew on each mission?
-- zh: 每次任务有多少名乘组成员？
SELECT Mission.MissionName, count(*) FROM Mission JOIN CrewSeat ON Mission.MissionId = CrewSeat.MissionId GROUP BY Mission.MissionId, Mission.MissionName;

-- en: Who was commander of a mission launched after 2010-01-01? First and last name.
-- zh: 2010-01-01之后发射的任务中谁担任过commander？给出名和姓。
SELECT Astronaut.FirstName, Astronaut.LastName FROM Astronaut JOIN CrewSeat ON Astronaut.AstronautId = CrewSeat.AstronautId JOIN Mission ON CrewSeat.MissionId = Mission.MissionId WHERE CrewSeat.Role = 'commander' AND Mission.LaunchDate > '2010-01-01';

-- en: Last name of the astronaut with the most spacewalk hours overall?
-- zh: 太空行走总时数最多的航天员姓什么？
SELECT Astronaut.LastName FROM Astronaut JOIN CrewSeat ON Astronaut.AstronautId = CrewSeat.AstronautId GROUP BY Astronaut.AstronautId, Astronaut.LastName ORDER BY sum(CrewSeat.SpacewalkHours) DESC LIMIT 1;

-- en: When were the flights of Yuki Tanabe launched?
-- zh: Yuki Tanabe参加的飞行分别是哪天发射的？
SELECT Mission.LaunchDate FROM Mission JOIN CrewSeat ON Mission.MissionId = CrewSeat.MissionId JOIN Astronaut ON CrewSeat.AstronautId = Astronaut.AstronautId WHERE Astronaut.FirstName = 'Yuki' AND Astronaut.LastName = 'Tanabe';

-- en: From which different nations did the pilots come? The role is called pilot.
-- zh: 担任pilot的航天员来自哪些不同的国家？
SELECT DISTINCT Astronaut.Nation FROM Astronaut JOIN CrewSeat ON Astronaut.AstronautId = CrewSeat.AstronautId WHERE CrewSeat.Role = 'pilot';

-- en: Show the ids and last names of astronauts who flew at least twice.
-- zh: 列出至少飞行过两次的航天员的编号和姓。
SELECT Astronaut.AstronautId, Astronaut.LastName FROM Astronaut JOIN CrewSeat ON Astronaut.AstronautId = CrewSeat.AstronautId GROUP BY Astronaut.AstronautId, Astronaut.LastName HAVING count(*) >= 2;

-- en: How many astronauts have not flown yet?
-- zh: 还没有飞行过的航天员有多少位？
SELECT count(*) FROM Astronaut WHERE AstronautId NOT IN (SELECT AstronautId FROM CrewSeat);

-- en: Missions shorter than the average mission?
-- zh: 持续时间短于平均值的任务有哪些？
SELECT MissionName FROM Mission WHERE DurationDays < (SELECT avg(DurationDays) FROM Mission);

-- en: Which nations have both engineers and geologists in the corps, backgrounds "engineering" and "geology"?
-- zh: 哪些国家既有“engineering”背景又有“geology”背景的航天员？
SELECT Nation FROM Astronaut WHERE Background = 'engineering' INTERSECT SELECT Nation FROM Astronaut WHERE Background = 'geology';
