-- A summer camp by a lake: sessions, cabins, campers, counselors, activities and badges.
CREATE TABLE CampSession (
  SessionID INT,
  SessionName VARCHAR(40),
  StartDate DATE,
  EndDate DATE,
  Fee DECIMAL(10,2),
  PRIMARY KEY (SessionID)
);
CREATE TABLE Counselor (
  CounselorID INT,
  FirstName VARCHAR(40),
  LastName VARCHAR(40),
  Age INT,
  HomeTown VARCHAR(40),
  Certification VARCHAR(30),
  SupervisorID INT,
  PRIMARY KEY (CounselorID),
  FOREIGN KEY (SupervisorID) REFERENCES Counselor (CounselorID)
);
CREATE TABLE Cabin (
  CabinID INT,
  CabinName VARCHAR(40),
  Beds INT,
  BuiltYear INT,
  CounselorID INT,
  PRIMARY KEY (CabinID),
  FOREIGN KEY (CounselorID) REFERENCES Counselor (CounselorID)
);
CREATE TABLE Camper (
  CamperID INT,
  FirstName VARCHAR(40),
  LastName VARCHAR(40),
  Age INT,
  Gender VARCHAR(10),
  HomeTown VARCHAR(40),
  Allergy VARCHAR(40),
  CabinID INT,
  SessionID INT,
  PRIMARY KEY (CamperID),
  FOREIGN KEY (CabinID) REFERENCES Cabin (CabinID),
  FOREIGN KEY (SessionID) REFERENCES CampSession (SessionID)
);
CREATE TABLE Activity (
  ActivityID INT,
  ActivityName VARCHAR(40),
  Place VARCHAR(40),
  MinAge INT,
  Capacity INT,
  LeaderID INT,
  PRIMARY KEY (ActivityID),
  FOREIGN KEY (LeaderID) REFERENCES Counselor (CounselorID)
);
CREATE TABLE Participation (
  CamperID INT,
  ActivityID INT,
  DayNo INT,
  Badge VARCHAR(20),
  PRIMARY KEY (CamperID, ActivityID, DayNo),
  FOREIGN KEY (CamperID) REFERENCES Camper (CamperID),
  FOREIGN KEY (ActivityID) REFERENCES Activity (ActivityID)
);

-- en: Which campers are allergic to Peanuts? First and last names.
-- zh: 哪些营员对Peanuts过敏？给出名和姓。
SELECT FirstName, LastName FROM Camper WHERE Allergy = 'Peanuts';

-- en: Where does Canoeing take place and what's the minimum age?
-- zh: Canoeing在哪里进行，最低年龄是多少？
SELECT Place, MinAge FROM Activity WHERE ActivityName = 'Canoeing';

-- en: How many campers sleep in every cabin? I want the cabin names.
-- zh: 每个小木屋住了多少名营员？列出小木屋名称。
SELECT Cabin.CabinName, count(*) FROM Cabin JOIN Camper ON Cabin.CabinID = Camper.CabinID GROUP BY Cabin.CabinID, Cabin.CabinName;

-- en: Who is responsible for the cabin Otter Den? Give first name and last name.
-- zh: Otter Den小木屋由哪位辅导员负责？给出名和姓。
SELECT Counselor.FirstName, Counselor.LastName FROM Counselor JOIN Cabin ON Counselor.CounselorID = Cabin.CounselorID WHERE Cabin.CabinName = 'Otter Den';

-- en: What is the average age of boys and of girls, i.e. by gender?
-- zh: 按性别统计营员的平均年龄。
SELECT Gender, avg(Age) FROM Camper GROUP BY Gender;

-- en: Total number of beds in cabins built after 1995?
-- zh: 1995年以后建的小木屋共有多少张床？
SELECT sum(Beds) FROM Cabin WHERE BuiltYear > 1995;

-- en: Which session is the most expensive?
-- zh: 哪一期夏令营收费最高？
SELECT SessionName FROM CampSession ORDER BY Fee DESC LIMIT 1;

-- en: Activities no camper has taken part in, please.
-- zh: 哪些活动没有任何营员参加过？
SELECT ActivityName FROM Activity WHERE ActivityID NOT IN (SELECT ActivityID FROM Participation);

-- en: Which home town sends the most children?
-- zh: 哪个家乡来的营员最多？
SELECT HomeTown FROM Camper GROUP BY HomeTown ORDER BY count(*) DESC LIMIT 1;

-- en: Find towns that are home to both counselors and campers.
-- zh: 哪些城镇既有辅导员又有营员？
SELECT HomeTown FROM Counselor INTERSECT SELECT HomeTown FROM Camper;

-- en: Who earned a Gold badge in Archery? First names and last names.
-- zh: 谁在Archery中获得了Gold徽章？给出名和姓。
SELECT Camper.FirstName, Camper.LastName FROM Camper JOIN Participation ON Camper.CamperID = Participation.CamperID JOIN Activity ON Participation.ActivityID = Activity.ActivityID WHERE Participation.Badge = 'Gold' AND Activity.ActivityName = 'Archery';

-- en: How many campers are between 9 and 12 years old?
-- zh: 9到12岁的营员有多少名？
SELECT count(*) FROM Camper WHERE Age BETWEEN 9 AND 12;

-- en: Show last names of counselors with the last name of whoever supervises them.
-- zh: 列出辅导员的姓氏以及其主管的姓氏。
SELECT T1.LastName, T2.LastName FROM Counselor AS T1 JOIN Counselor AS T2 ON T1.SupervisorID = T2.CounselorID;

-- en: Which certifications are held by more than one counselor?
-- zh: 哪些资格证有不止一名辅导员持有？
SELECT Certification FROM Counselor GROUP BY Certification HAVING count(*) > 1;

-- en: Give the names of the activities in which campers from the Sunrise session took part, without repetition (distinct).
-- zh: Sunrise这一期的营员参加过哪些不同的活动？
SELECT DISTINCT Activity.ActivityName FROM Activity JOIN Participation ON Activity.ActivityID = Participation.ActivityID JOIN Camper ON Participation.CamperID = Camper.CamperID JOIN CampSession ON Camper.SessionID = CampSession.SessionID WHERE CampSession.SessionName = 'Sunrise';

-- en: First and last name of the youngest Lifeguard?
-- zh: 最年轻的Lifeguard辅导员的名和姓是什么？
SELECT FirstName, LastName FROM Counselor WHERE Certification = 'Lifeguard' ORDER BY Age LIMIT 1;

-- en: Which activities can hold more children than the average activity?
-- zh: 哪些活动的容纳人数高于平均值？
SELECT ActivityName FROM Activity WHERE Capacity > (SELECT avg(Capacity) FROM Activity);

-- en: List the sessions that start in or after July, from 2025-07-01, by start date.
-- zh: 列出2025-07-01起开营的各期名称，按开营日期排序。
SELECT SessionName FROM CampSession WHERE StartDate >= '2025-07-01' ORDER BY StartDate;

-- en: Which camper has taken part in the most activity days? First and last name.
-- zh: 参加活动次数最多的营员是谁？给出名和姓。
SELECT Camper.FirstName, Camper.LastName FROM Camper JOIN Participation ON Camper.CamperID = Participation.CamperID GROUP BY Camper.CamperID, Camper.FirstName, Camper.LastName ORDER BY count(*) DESC LIMIT 1;

-- en: Counselors who neither look after a cabin nor lead an activity: give their last names.
-- zh: 既不负责小木屋也不带活动的辅导员姓什么？
SELECT LastName FROM Counselor WHERE CounselorID NOT IN (SELECT CounselorID FROM Cabin) AND CounselorID NOT IN (SELECT LeaderID FROM Activity);

-- en: Which sessions have at least 30 campers registered? Show how many too.
-- zh: 哪几期报名营员至少30人？同时给出人数。
SELECT CampSession.SessionName, count(*) FROM CampSession JOIN Camper ON CampSession.SessionID = Camper.SessionID GROUP BY CampSession.SessionID, CampSession.SessionName HAVING count(*) >= 30;

-- en: How old are the campers from Pinegrove who stay in the Heron Hut?
-- zh: 住在Heron Hut、来自Pinegrove的营员多大年龄？
SELECT Camper.Age FROM Camper JOIN Cabin ON Camper.CabinID = Cabin.CabinID WHERE Camper.HomeTown = 'Pinegrove' AND Cabin.CabinName = 'Heron Hut';
