-- Volunteer mountain rescue: posts, rescuers, dogs, call-outs, who went out and the casualties.
CREATE TABLE RescuePost (
  PostNo INT,
  PostName VARCHAR(40),
  Valley VARCHAR(40),
  AltitudeM INT,
  FoundedYear INT,
  PRIMARY KEY (PostNo)
);
CREATE TABLE Rescuer (
  RescuerNo INT,
  RescuerName VARCHAR(60),
  PostNo INT,
  Qualification VARCHAR(30),
  CivilJob VARCHAR(40),
  Age INT,
  JoinedOn DATE,
  PRIMARY KEY (RescuerNo),
  FOREIGN KEY (PostNo) REFERENCES RescuePost (PostNo)
);
CREATE TABLE RescueDog (
  DogNo INT,
  DogName VARCHAR(30),
  Breed VARCHAR(30),
  BirthYear INT,
  HandlerNo INT,
  Training VARCHAR(20),
  PRIMARY KEY (DogNo),
  FOREIGN KEY (HandlerNo) REFERENCES Rescuer (RescuerNo)
);
CREATE TABLE CallOut (
  CallNo INT,
  PostNo INT,
  CalledAt DATETIME,
  Spot VARCHAR(60),
  Cause VARCHAR(30),
  DurationH DOUBLE,
  Helicopter VARCHAR(3),
  PRIMARY KEY (CallNo),
  FOREIGN KEY (PostNo) REFERENCES RescuePost (PostNo)
);
CREATE TABLE Deployment (
  CallNo INT,
  RescuerNo INT,
  Task VARCHAR(30),
  Hours DOUBLE,
  PRIMARY KEY (CallNo, RescuerNo),
  FOREIGN KEY (CallNo) REFERENCES CallOut (CallNo),
  FOREIGN KEY (RescuerNo) REFERENCES Rescuer (RescuerNo)
);
CREATE TABLE Casualty (
  CasualtyNo INT,
  CallNo INT,
  Age INT,
  Nationality VARCHAR(30),
  Activity VARCHAR(30),
  Injury VARCHAR(30),
  PRIMARY KEY (CasualtyNo),
  FOREIGN KEY (CallNo) REFERENCES CallOut (CallNo)
);

-- en: Who are the Paramedics of the Hochjoch post?
-- zh: Hochjoch救援站的Paramedic有哪些人？
SELECT Rescuer.RescuerName FROM Rescuer JOIN RescuePost ON Rescuer.PostNo = RescuePost.PostNo WHERE RescuePost.PostName = 'Hochjoch' AND Rescuer.Qualification = 'Paramedic';

-- en: Whose dog is Balu?
-- zh: Balu是谁的犬？
SELECT Rescuer.RescuerName FROM Rescuer JOIN RescueDog ON Rescuer.RescuerNo = RescueDog.HandlerNo WHERE RescueDog.DogName = 'Balu';

-- en: How many call-outs were caused by an Avalanche?
-- zh: 由Avalanche引起的出警有多少次？
SELECT count(*) FROM CallOut WHERE Cause = 'Avalanche';

-- en: Names of the Border Collies born after 2016.
-- zh: 2016年以后出生的Border Collie叫什么名字？
SELECT DogName FROM RescueDog WHERE Breed = 'Border Collie' AND BirthYear > 2016;

-- en: At which spots has Magda Ploner been deployed?
-- zh: Magda Ploner去过哪些地点救援？
SELECT CallOut.Spot FROM CallOut JOIN Deployment ON CallOut.CallNo = Deployment.CallNo JOIN Rescuer ON Deployment.RescuerNo = Rescuer.RescuerNo WHERE Rescuer.RescuerName = 'Magda Ploner';

-- en: Number of casualties by activity.
-- zh: 按活动类型统计伤员人数。
SELECT Activity, count(*) FROM Casualty GROUP BY Activity;

-- en: Average duration in hours of call-outs with a helicopter (Yes).
-- zh: 动用直升机（Yes）的救援平均多少小时？
SELECT avg(DurationH) FROM CallOut WHERE Helicopter = 'Yes';

-- en: The highest rescue post in the Senales valley?
-- zh: Senales山谷海拔最高的救援站是哪个？
SELECT PostName FROM RescuePost WHERE Valley = 'Senales' ORDER BY AltitudeM DESC LIMIT 1;

-- en: Ages of the Dutch people hurt at Grey Couloir.
-- zh: 在Grey Couloir受伤的Dutch伤员年龄多大？
SELECT Casualty.Age FROM Casualty JOIN CallOut ON Casualty.CallNo = CallOut.CallNo WHERE Casualty.Nationality = 'Dutch' AND CallOut.Spot = 'Grey Couloir';

-- en: Which rescuer has put in the most hours?
-- zh: 累计出勤小时数最多的救援员是谁？
SELECT Rescuer.RescuerName FROM Rescuer JOIN Deployment ON Rescuer.RescuerNo = Deployment.RescuerNo GROUP BY Rescuer.RescuerNo, Rescuer.RescuerName ORDER BY sum(Deployment.Hours) DESC LIMIT 1;

-- en: Rescuers who don't handle any dog.
-- zh: 没有带犬的救援员。
SELECT RescuerName FROM Rescuer WHERE RescuerNo NOT IN (SELECT HandlerNo FROM RescueDog);

-- en: Rescuers who joined before 2000-01-01, senior first, with their civil jobs.
-- zh: 2000-01-01以前加入的救援员及其本职工作，资历最老的在前。
SELECT RescuerName, CivilJob FROM Rescuer WHERE JoinedOn < '2000-01-01' ORDER BY JoinedOn;

-- en: How many call-outs has each post answered? Post name and number.
-- zh: 每个救援站出警多少次？列出站名和次数。
SELECT RescuePost.PostName, count(*) FROM RescuePost JOIN CallOut ON RescuePost.PostNo = CallOut.PostNo GROUP BY RescuePost.PostNo, RescuePost.PostName;

-- en: Who lowered people as Winchman during Crevasse Fall call-outs?
-- zh: 在Crevasse Fall救援中担任Winchman的有谁？
SELECT Rescuer.RescuerName FROM Rescuer JOIN Deployment ON Rescuer.RescuerNo = Deployment.RescuerNo JOIN CallOut ON Deployment.CallNo = CallOut.CallNo WHERE Deployment.Task = 'Winchman' AND CallOut.Cause = 'Crevasse Fall';

-- en: Nationalities with at least 5 casualties.
-- zh: 伤员至少有5人的国籍。
SELECT Nationality FROM Casualty GROUP BY Nationality HAVING count(*) >= 5;

-- en: Spots and durations of the call-outs longer than average.
-- zh: 时长超过平均值的救援，地点和时长。
SELECT Spot, DurationH FROM CallOut WHERE DurationH > (SELECT avg(DurationH) FROM CallOut);

-- en: How old is the oldest casualty with Hypothermia?
-- zh: 患Hypothermia的伤员中年龄最大的多大？
SELECT max(Age) FROM Casualty WHERE Injury = 'Hypothermia';

-- en: Valleys where both an Avalanche and a Lightning accident happened.
-- zh: 既发生过Avalanche又发生过Lightning事故的山谷。
SELECT RescuePost.Valley FROM RescuePost JOIN CallOut ON RescuePost.PostNo = CallOut.PostNo WHERE CallOut.Cause = 'Avalanche' INTERSECT SELECT RescuePost.Valley FROM RescuePost JOIN CallOut ON RescuePost.PostNo = CallOut.PostNo WHERE CallOut.Cause = 'Lightning';

-- en: Which breed is used most?
-- zh: 用得最多的犬种是什么？
SELECT Breed FROM RescueDog GROUP BY Breed ORDER BY count(*) DESC LIMIT 1;

-- en: In what valley does the Carpenter Luis Gasser volunteer?
-- zh: 职业为Carpenter的Luis Gasser在哪个山谷做志愿者？
SELECT RescuePost.Valley FROM RescuePost JOIN Rescuer ON RescuePost.PostNo = Rescuer.PostNo WHERE Rescuer.RescuerName = 'Luis Gasser' AND Rescuer.CivilJob = 'Carpenter';

-- en: Dogs trained for Rubble whose handlers belong to posts founded after 1990.
-- zh: 训练科目为Rubble、训导员所在救援站成立于1990年以后的犬。
SELECT RescueDog.DogName FROM RescueDog JOIN Rescuer ON RescueDog.HandlerNo = Rescuer.RescuerNo JOIN RescuePost ON Rescuer.PostNo = RescuePost.PostNo WHERE RescueDog.Training = 'Rubble' AND RescuePost.FoundedYear > 1990;

-- en: Which posts have more than 15 rescuers?
-- zh: 救援员超过15人的救援站。
SELECT RescuePost.PostName FROM RescuePost JOIN Rescuer ON RescuePost.PostNo = Rescuer.PostNo GROUP BY RescuePost.PostNo, RescuePost.PostName HAVING count(*) > 15;
