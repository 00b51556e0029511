-- Gymnastics clubs, gymnasts, meets and the marks on each apparatus.
CREATE TABLE Gym_Club (
  Club_Code VARCHAR(6),
  Club_Name VARCHAR(50),
  County VARCHAR(40),
  Head_Coach VARCHAR(50),
  PRIMARY KEY (Club_Code)
);
CREATE TABLE Gymnast (
  Gymnast_No INT,
  First_Name VARCHAR(30),
  Last_Name VARCHAR(30),
  Club_Code VARCHAR(6),
  Birth_Date DATE,
  Level INT,
  PRIMARY KEY (Gymnast_No),
  FOREIGN KEY (Club_Code) REFERENCES Gym_Club (Club_Code)
);
CREATE TABLE Meet (
  Meet_No INT,
  Meet_Title VARCHAR(60),
  Venue VARCHAR(50),
  Meet_Date DATE,
  Entry_Fee DECIMAL(6,2),
  PRIMARY KEY (Meet_No)
);
CREATE TABLE Routine (
  Meet_No INT,
  Gymnast_No INT,
  Apparatus VARCHAR(15),
  Difficulty DOUBLE,
  Execution DOUBLE,
  Total_Mark DOUBLE,
  Fell VARCHAR(3),
  PRIMARY KEY (Meet_No, Gymnast_No, Apparatus),
  FOREIGN KEY (Meet_No) REFERENCES Meet (Meet_No),
  FOREIGN KEY (Gymnast_No) REFERENCES Gymnast (Gymnast_No)
);

-- en: What are the first and last names of the level 8 gymnasts?
-- zh: 8级体操运动员的名和姓分别是什么？
SELECT First_Name, Last_Name FROM Gymnast WHERE Level = 8;

-- en: Which meets are held at Corran Arena?
-- zh: 哪些比赛在Corran Arena举行？
SELECT Meet_Title FROM Meet WHERE Venue = 'Corran Arena';

-- en: How many clubs are there in the county of Wexmoor?
-- zh: Wexmoor郡有多少家俱乐部？
SELECT count(*) FROM Gym_Club WHERE County = 'Wexmoor';

-- en: What is the best total mark on the Beam?
-- zh: Beam项目的最高总分是多少？
SELECT max(Total_Mark) FROM Routine WHERE Apparatus = 'Beam';

-- en: What is the average total mark on the Vault?
-- zh: Vault项目的平均总分是多少？
SELECT avg(Total_Mark) FROM Routine WHERE Apparatus = 'Vault';

-- en: Which meet is the cheapest to enter?
-- zh: 报名费最便宜的是哪场比赛？
SELECT Meet_Title FROM Meet ORDER BY Entry_Fee LIMIT 1;

-- en: Clubs whose name contains Star.
-- zh: 名称里含有Star的俱乐部。
SELECT Club_Name FROM Gym_Club WHERE Club_Name LIKE '%Star%';

-- en: How many falls (Yes) were there on each apparatus?
-- zh: 每个器械上各出现了多少次掉落（Yes）？
SELECT Apparatus, count(*) FROM Routine WHERE Fell = 'Yes' GROUP BY Apparatus;

-- en: Mean execution mark on each apparatus, best first.
-- zh: 各器械的平均完成分，从高到低。
SELECT Apparatus, avg(Execution) FROM Routine GROUP BY Apparatus ORDER BY avg(Execution) DESC;

-- en: Which venue has hosted the most meets?
-- zh: 承办比赛最多的场馆是哪个？
SELECT Venue FROM Meet GROUP BY Venue ORDER BY count(*) DESC LIMIT 1;

-- en: Levels with more than 30 gymnasts.
-- zh: 运动员超过30人的级别。
SELECT Level FROM Gymnast GROUP BY Level HAVING count(*) > 30;

-- en: Which club does the gymnast with last name Abara train at?
-- zh: 姓Abara的体操运动员在哪家俱乐部训练？
SELECT Gym_Club.Club_Name FROM Gym_Club JOIN Gymnast ON Gym_Club.Club_Code = Gymnast.Club_Code WHERE Gymnast.Last_Name = 'Abara';

-- en: How many gymnasts does each club have?
-- zh: 每家俱乐部有多少名体操运动员？
SELECT Gym_Club.Club_Name, count(*) FROM Gym_Club JOIN Gymnast ON Gym_Club.Club_Code = Gymnast.Club_Code GROUP BY Gym_Club.Club_Code, Gym_Club.Club_Name;

-- en: Last names and total marks on the Floor at the Spring Cup, best first.
-- zh: Spring Cup上Floor项目的选手姓氏和总分，从高到低。
SELECT Gymnast.Last_Name, Routine.Total_Mark FROM Gymnast JOIN Routine ON Gymnast.Gymnast_No = Routine.Gymnast_No JOIN Meet ON Routine.Meet_No = Meet.Meet_No WHERE Meet.Meet_Title = 'Spring Cup' AND Routine.Apparatus = 'Floor' ORDER BY Routine.Total_Mark DESC;

-- en: How many routines were shown at each meet?
-- zh: 每场比赛展示了多少套动作？
SELECT Meet.Meet_Title, count(*) FROM Meet JOIN Routine ON Meet.Meet_No = Routine.Meet_No GROUP BY Meet.Meet_No, Meet.Meet_Title;

-- en: On which apparatus has Lucia Abara scored more than 14 in total?
-- zh: Lucia Abara在哪些器械上总分超过14？
SELECT Routine.Apparatus FROM Routine JOIN Gymnast ON Routine.Gymnast_No = Gymnast.Gymnast_No WHERE Gymnast.First_Name = 'Lucia' AND Gymnast.Last_Name = 'Abara' AND Routine.Total_Mark > 14;

-- en: Which head coach's gymnasts have performed the most routines?
-- zh: 哪位主教练的队员完成的成套动作最多？
SELECT Gym_Club.Head_Coach FROM Gym_Club JOIN Gymnast ON Gym_Club.Club_Code = Gymnast.Club_Code JOIN Routine ON Gymnast.Gymnast_No = Routine.Gymnast_No GROUP BY Gym_Club.Club_Code, Gym_Club.Head_Coach ORDER BY count(*) DESC LIMIT 1;

-- en: List the different clubs that took part in the Spring Cup.
-- zh: 参加Spring Cup的有哪些不同的俱乐部？
SELECT DISTINCT Gym_Club.Club_Name FROM Gym_Club JOIN Gymnast ON Gym_Club.Club_Code = Gymnast.Club_Code JOIN Routine ON Gymnast.Gymnast_No = Routine.Gymnast_No JOIN Meet ON Routine.Meet_No = Meet.Meet_No WHERE Meet.Meet_Title = 'Spring Cup';

-- en: Average difficulty shown by the gymnasts of each county?
-- zh: 各郡运动员的平均难度分是多少？
SELECT Gym_Club.County, avg(Routine.Difficulty) FROM Gym_Club JOIN Gymnast ON Gym_Club.Club_Code = Gymnast.Club_Code JOIN Routine ON Gymnast.Gymnast_No = Routine.Gymnast_No GROUP BY Gym_Club.County;

-- en: Last names of gymnasts who haven't competed yet.
-- zh: 还没有参加过比赛的运动员的姓氏。
SELECT Last_Name FROM Gymnast WHERE Gymnast_No NOT IN (SELECT Gymnast_No FROM Routine);

-- en: Numbers of gymnasts who did both Rings and Bars.
-- zh: Rings和Bars都比过的运动员编号。
SELECT Gymnast_No FROM Routine WHERE Apparatus = 'Rings' INTERSECT SELECT Gymnast_No FROM Routine WHERE Apparatus = 'Bars';

-- en: Meets with an entry fee above the average.
-- zh: 报名费高于平均值的比赛。
SELECT Meet_Title FROM Meet WHERE Entry_Fee > (SELECT avg(Entry_Fee) FROM Meet);
