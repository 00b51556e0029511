-- A coast guard: its stations, cutters, crew members and the rescue missions they were sent on.
CREATE TABLE Station (
  stationId INT,
  label VARCHAR(50),
  coast VARCHAR(30),
  commander VARCHAR(50),
  foundedYear INT,
  berths INT,
  PRIMARY KEY (stationId)
);
CREATE TABLE Cutter (
  cutterId INT,
  nickname VARCHAR(40),
  hullNumber VARCHAR(15),
  stationId INT,
  lengthM DOUBLE,
  topSpeed DOUBLE,
  launchYear INT,
  status VARCHAR(20),
  PRIMARY KEY (cutterId),
  FOREIGN KEY (stationId) REFERENCES Station (stationId)
);
CREATE TABLE CrewMember (
  memberId INT,
  memberName VARCHAR(50),
  duty VARCHAR(30),
  age INT,
  homeTown VARCHAR(40),
  cutterId INT,
  PRIMARY KEY (memberId),
  FOREIGN KEY (cutterId) REFERENCES Cutter (cutterId)
);
CREATE TABLE Mission (
  missionId INT,
  cutterId INT,
  missionDate DATE,
  category VARCHAR(30),
  weather VARCHAR(20),
  peopleSaved INT,
  durationHours DOUBLE,
  PRIMARY KEY (missionId),
  FOREIGN KEY (cutterId) REFERENCES Cutter (cutterId)
);

-- en: Which cutters are under Repair?
-- zh: 哪些巡逻艇正处于Repair状态？
SELECT nickname FROM Cutter WHERE status = 'Repair';

-- en: How many people did the cutter Sea Badger save in all?
-- zh: Sea Badger号巡逻艇一共救起了多少人？
SELECT sum(Mission.peopleSaved) FROM Mission JOIN Cutter ON Mission.cutterId = Cutter.cutterId WHERE Cutter.nickname = 'Sea Badger';

-- en: Which stations are found on the West coast?
-- zh: West海岸有哪些救助站？
SELECT label FROM Station WHERE coast = 'West';

-- en: What is the average duration of the missions carried out in Fog?
-- zh: 在Fog天气下执行的任务平均持续多少小时？
SELECT avg(durationHours) FROM Mission WHERE weather = 'Fog';

-- en: How many missions has each cutter completed?
-- zh: 每艘巡逻艇各完成了多少次任务？
SELECT Cutter.nickname, count(*) FROM Cutter JOIN Mission ON Cutter.cutterId = Mission.cutterId GROUP BY Cutter.cutterId, Cutter.nickname;

-- en: Which cutter is the fastest?
-- zh: 速度最快的是哪艘巡逻艇？
SELECT nickname FROM Cutter ORDER BY topSpeed DESC LIMIT 1;

-- en: Who commands the station where the cutter with the hull number CG-412 is based?
-- zh: 舷号为CG-412的巡逻艇所在救助站的指挥官是谁？
SELECT Station.commander FROM Station JOIN Cutter ON Station.stationId = Cutter.stationId WHERE Cutter.hullNumber = 'CG-412';

-- en: Which crew members from Gullhaven serve as a Diver?
-- zh: 来自Gullhaven、担任Diver的艇员有哪些？
SELECT memberName FROM CrewMember WHERE homeTown = 'Gullhaven' AND duty = 'Diver';

-- en: For each category of mission, how many people were saved on average?
-- zh: 各类任务平均救起多少人？
SELECT category, avg(peopleSaved) FROM Mission GROUP BY category;

-- en: Which cutters took part in a Towing mission during a Gale?
-- zh: 哪些巡逻艇在Gale天气中执行过Towing任务？
SELECT Cutter.nickname FROM Cutter JOIN Mission ON Cutter.cutterId = Mission.cutterId WHERE Mission.category = 'Towing' AND Mission.weather = 'Gale';

-- en: Which stations have no cutter of their own?
-- zh: 哪些救助站没有自己的巡逻艇？
SELECT label FROM Station WHERE stationId NOT IN (SELECT stationId FROM Cutter);

-- en: Which station has the largest number of cutters?
-- zh: 哪个救助站的巡逻艇数量最多？
SELECT Station.label FROM Station JOIN Cutter ON Station.stationId = Cutter.stationId GROUP BY Station.stationId, Station.label ORDER BY count(*) DESC LIMIT 1;

-- en: What duties do the crew members of the cutter Grey Petrel have, and how old are these people?
-- zh: Grey Petrel号上的艇员分别担任什么职务，年龄多大？
SELECT CrewMember.duty, CrewMember.age FROM CrewMember JOIN Cutter ON CrewMember.cutterId = Cutter.cutterId WHERE Cutter.nickname = 'Grey Petrel';

-- en: How many cutters are longer than 30 metres or were launched after 2010?
-- zh: 长度超过30米或2010年以后下水的巡逻艇有多少艘？
SELECT count(*) FROM Cutter WHERE lengthM > 30 OR launchYear > 2010;

-- en: On which dates did the cutters stationed at Cape Sorrow go out on a Medical mission?
-- zh: 驻Cape Sorrow救助站的巡逻艇在哪些日期执行过Medical任务？
SELECT Mission.missionDate FROM Mission JOIN Cutter ON Mission.cutterId = Cutter.cutterId JOIN Station ON Cutter.stationId = Station.stationId WHERE Station.label = 'Cape Sorrow' AND Mission.category = 'Medical';

-- en: Which towns are home to more than five crew members?
-- zh: 哪些城镇是五名以上艇员的家乡？
SELECT homeTown FROM CrewMember GROUP BY homeTown HAVING count(*) > 5;

-- en: Which cutters are slower than the average cutter?
-- zh: 哪些巡逻艇的最高航速低于平均值？
SELECT nickname FROM Cutter WHERE topSpeed < (SELECT avg(topSpeed) FROM Cutter);

-- en: Which cutters went out both in a Storm and in Calm weather?
-- zh: 哪些巡逻艇既在Storm天气出过任务，也在Calm天气出过任务？
SELECT Cutter.nickname FROM Cutter JOIN Mission ON Cutter.cutterId = Mission.cutterId WHERE Mission.weather = 'Storm' INTERSECT SELECT Cutter.nickname FROM Cutter JOIN Mission ON Cutter.cutterId = Mission.cutterId WHERE Mission.weather = 'Calm';

-- en: In which year was the oldest station founded, and in which the newest?
-- zh: 最早和最晚的救助站分别成立于哪一年？
SELECT min(foundedYear), max(foundedYear) FROM Station;

-- en: Which cutter was used for the longest mission of 2018?
-- zh: 2018年持续时间最长的任务是由哪艘巡逻艇执行的？
SELECT Cutter.nickname FROM Cutter JOIN Mission ON Cutter.cutterId = Mission.cutterId WHERE Mission.missionDate BETWEEN '2018-01-01' AND '2018-12-31' ORDER BY Mission.durationHours DESC LIMIT 1;

-- en: What is the average age of the crew at each station?
-- zh: 每个救助站的艇员平均年龄是多少？
SELECT Station.label, avg(CrewMember.age) FROM Station JOIN Cutter ON Station.stationId = Cutter.stationId JOIN CrewMember ON Cutter.cutterId = CrewMember.cutterId GROUP BY Station.stationId, Station.label;

-- en: Which crew members work on a cutter that was launched in 1998 and is Active?
-- zh: 哪些艇员在1998年下水且状态为Active的巡逻艇上工作？
SELECT memberName FROM CrewMember WHERE cutterId IN (SELECT cutterId FROM Cutter WHERE launchYear = 1998 AND status = 'Active');
