-- A survey for planets around other stars: host stars, planets, space missions and the papers announcing them.
CREATE TABLE HostStar (
  starId INT,
  starName VARCHAR(40),
  spectralType VARCHAR(10),
  massSolar DOUBLE,
  temperatureK INT,
  distancePc DOUBLE,
  ageGyr DOUBLE,
  PRIMARY KEY (starId)
);
CREATE TABLE Mission (
  missionId INT,
  missionName VARCHAR(40),
  agency VARCHAR(40),
  launchDate DATE,
  costMillions DOUBLE,
  missionStatus VARCHAR(20),
  PRIMARY KEY (missionId)
);
CREATE TABLE Planet (
  planetId INT,
  planetName VARCHAR(40),
  starId INT,
  massEarths DOUBLE,
  radiusEarths DOUBLE,
  orbitDays DOUBLE,
  discoveryYear INT,
  method VARCHAR(30),
  PRIMARY KEY (planetId),
  FOREIGN KEY (starId) REFERENCES HostStar (starId)
);
CREATE TABLE Detection (
  planetId INT,
  missionId INT,
  detectedOn DATE,
  confidence DOUBLE,
  PRIMARY KEY (planetId, missionId),
  FOREIGN KEY (planetId) REFERENCES Planet (planetId),
  FOREIGN KEY (missionId) REFERENCES Mission (missionId)
);
CREATE TABLE Moon (
  moonId INT,
  moonName VARCHAR(40),
  planetId INT,
  massEarths DOUBLE,
  orbitDays DOUBLE,
  confirmed VARCHAR(3),
  PRIMARY KEY (moonId),
  FOREIGN KEY (planetId) REFERENCES Planet (planetId)
);

-- en: How many planets were discovered by the Transit method?
-- zh: 用Transit方法发现的行星有多少颗？
SELECT count(*) FROM Planet WHERE method = 'Transit';

-- en: What are the names of planets found in 2017, lightest first?
-- zh: 2017年发现的行星有哪些？按质量从小到大排列。
SELECT planetName FROM Planet WHERE discoveryYear = 2017 ORDER BY massEarths;

-- en: What is the hottest star?
-- zh: 温度最高的恒星是哪颗？
SELECT starName FROM HostStar ORDER BY temperatureK DESC LIMIT 1;

-- en: Show each star with the number of its planets.
-- zh: 每颗恒星各有多少颗行星？
SELECT HostStar.starName, count(*) FROM HostStar JOIN Planet ON HostStar.starId = Planet.starId GROUP BY HostStar.starId, HostStar.starName;

-- en: Which missions are Retired and cost over 500 million?
-- zh: 哪些已Retired的任务花费超过500百万？
SELECT missionName FROM Mission WHERE missionStatus = 'Retired' AND costMillions > 500;

-- en: Which agencies have launched two missions or more?
-- zh: 哪些机构发射了两个或更多任务？
SELECT agency FROM Mission GROUP BY agency HAVING count(*) >= 2;

-- en: Which planets have at least one confirmed moon (Yes)?
-- zh: 哪些行星至少有一颗已确认（Yes）的卫星？
SELECT planetName FROM Planet WHERE planetId IN (SELECT planetId FROM Moon WHERE confirmed = 'Yes');

-- en: Around which star does Velor c turn?
-- zh: Velor c围绕哪颗恒星运行？
SELECT HostStar.starName FROM HostStar JOIN Planet ON HostStar.starId = Planet.starId WHERE Planet.planetName = 'Velor c';

-- en: What is the average distance in parsecs of stars with spectral type K5?
-- zh: 光谱型为K5的恒星平均距离是多少秒差距？
SELECT avg(distancePc) FROM HostStar WHERE spectralType = 'K5';

-- en: Stars without any known planet, please.
-- zh: 请列出没有任何已知行星的恒星。
SELECT starName FROM HostStar WHERE starId NOT IN (SELECT starId FROM Planet);

-- en: By how many missions was each planet detected? Give planet names.
-- zh: 每颗行星分别被多少个任务探测到？给出行星名称。
SELECT Planet.planetName, count(*) FROM Planet JOIN Detection ON Planet.planetId = Detection.planetId GROUP BY Planet.planetId, Planet.planetName;

-- en: In which year were most planets discovered?
-- zh: 哪一年发现的行星最多？
SELECT discoveryYear FROM Planet GROUP BY discoveryYear ORDER BY count(*) DESC LIMIT 1;

-- en: Which spectral types occur among the hosts of planets found by Microlensing? Different ones only.
-- zh: 用Microlensing发现的行星，其宿主恒星有哪些不同的光谱型？
SELECT DISTINCT HostStar.spectralType FROM HostStar JOIN Planet ON HostStar.starId = Planet.starId WHERE Planet.method = 'Microlensing';

-- en: What's the earliest launch date, and what's the latest one?
-- zh: 最早和最晚的发射日期分别是哪天？
SELECT min(launchDate), max(launchDate) FROM Mission;

-- en: List the three planets with the shortest orbit, together with its length in days.
-- zh: 列出轨道周期最短的三颗行星及其周期天数。
SELECT planetName, orbitDays FROM Planet ORDER BY orbitDays LIMIT 3;

-- en: Which planets are heavier than the average planet found by Imaging?
-- zh: 哪些行星的质量大于用Imaging发现的行星的平均质量？
SELECT planetName FROM Planet WHERE massEarths > (SELECT avg(massEarths) FROM Planet WHERE method = 'Imaging');

-- en: Which mission made the most detections with a confidence above 0.95?
-- zh: 置信度高于0.95的探测中，哪个任务的探测数最多？
SELECT Mission.missionName FROM Mission JOIN Detection ON Mission.missionId = Detection.missionId WHERE Detection.confidence > 0.95 GROUP BY Mission.missionId, Mission.missionName ORDER BY count(*) DESC LIMIT 1;

-- en: Name the moons that circle planets of the star Ashgrove 11.
-- zh: 围绕恒星Ashgrove 11的行星运行的卫星有哪些？
SELECT Moon.moonName FROM Moon JOIN Planet ON Moon.planetId = Planet.planetId JOIN HostStar ON Planet.starId = HostStar.starId WHERE HostStar.starName = 'Ashgrove 11';

-- en: For each discovery method, what is the largest radius found?
-- zh: 每种发现方法所找到的行星最大半径是多少？
SELECT method, max(radiusEarths) FROM Planet GROUP BY method;

-- en: How many different agencies are there?
-- zh: 共有多少个不同的机构？
SELECT count(DISTINCT agency) FROM Mission;

-- en: Find the planets detected by both Halcyon and Pathlight.
-- zh: 找出同时被Halcyon和Pathlight探测到的行星。
SELECT Planet.planetName FROM Planet JOIN Detection ON Planet.planetId = Detection.planetId JOIN Mission ON Detection.missionId = Mission.missionId WHERE Mission.missionName = 'Halcyon' INTERSECT SELECT Planet.planetName FROM Planet JOIN Detection ON Planet.planetId = Detection.planetId JOIN Mission ON Detection.missionId = Mission.missionId WHERE Mission.missionName = 'Pathlight';

-- en: Give me one list of the names of all planets and all moons.
-- zh: 把所有行星和所有卫星的名称合并成一份列表。
SELECT planetName FROM Planet UNION SELECT moonName FROM Moon;
