-- A film restoration laboratory: old films, their surviving reels, restoration projects, restorers and funders.
CREATE TABLE Film (
  Film_No INT,
  Title VARCHAR(80),
  Director VARCHAR(50),
  Country VARCHAR(40),
  Release_Year INT,
  Running_Time INT,
  Sound VARCHAR(10),
  PRIMARY KEY (Film_No)
);
CREATE TABLE Reel (
  Reel_No INT,
  Film_No INT,
  Gauge VARCHAR(10),
  Base VARCHAR(20),
  Length_M DOUBLE,
  Found_In VARCHAR(40),
  Damage_Level INT,
  PRIMARY KEY (Reel_No),
  FOREIGN KEY (Film_No) REFERENCES Film (Film_No)
);
CREATE TABLE Funder (
  Funder_No INT,
  Name VARCHAR(60),
  Kind VARCHAR(30),
  Country VARCHAR(40),
  PRIMARY KEY (Funder_No)
);
CREATE TABLE Project (
  Project_No INT,
  Film_No INT,
  Funder_No INT,
  Start_Date DATE,
  End_Date DATE,
  Cost DECIMAL(10,2),
  Status VARCHAR(20),
  PRIMARY KEY (Project_No),
  FOREIGN KEY (Film_No) REFERENCES Film (Film_No),
  FOREIGN KEY (Funder_No) REFERENCES Funder (Funder_No)
);
CREATE TABLE Restorer (
  Restorer_No INT,
  Name VARCHAR(50),
  Speciality VARCHAR(30),
  Country VARCHAR(40),
  Years_Experience INT,
  Mentor_No INT,
  PRIMARY KEY (Restorer_No),
  FOREIGN KEY (Mentor_No) REFERENCES Restorer (Restorer_No)
);
CREATE TABLE Assignment (
  Project_No INT,
  Restorer_No INT,
  Task VARCHAR(40),
  Days INT,
  PRIMARY KEY (Project_No, Restorer_No),
  FOREIGN KEY (Project_No) REFERENCES Project (Project_No),
  FOREIGN KEY (Restorer_No) REFERENCES Restorer (Restorer_No)
);

-- en: List the titles of the films made in Denmark before 1920.
-- zh: 请列出Denmark在1920年之前拍摄的影片片名。
SELECT Title FROM Film WHERE Country = 'Denmark' AND Release_Year < 1920;

-- en: List the titles of the films made in Denmark after 1920.
-- zh: 请列出Denmark在1920年之后拍摄的影片片名。
SELECT Title FROM Film WHERE Country = 'Denmark' AND Release_Year > 1920;

-- en: Find the films of which no reel survives.
-- zh: 请找出没有任何胶片卷留存下来的影片。
SELECT Title FROM Film WHERE Film_No NOT IN (SELECT Film_No FROM Reel);

-- en: Find the films of which a Nitrate reel survives.
-- zh: 请找出有Nitrate胶片卷留存下来的影片。
SELECT Title FROM Film WHERE Film_No IN (SELECT Film_No FROM Reel WHERE Base = 'Nitrate');

-- en: What is the average cost of a restoration project?
-- zh: 修复项目的平均费用是多少？
SELECT avg(Cost) FROM Project;

-- en: What is the average cost of the restoration projects for each status?
-- zh: 各种状态的修复项目平均费用是多少？
SELECT Status, avg(Cost) FROM Project GROUP BY Status;

-- en: Which film has the most surviving reels? Give its title.
-- zh: 哪部影片留存的胶片卷最多？请给出片名。
SELECT Film.Title FROM Film JOIN Reel ON Film.Film_No = Reel.Film_No GROUP BY Film.Film_No, Film.Title ORDER BY count(*) DESC LIMIT 1;

-- en: Which film has the greatest total length of surviving reels? Give its title.
-- zh: 哪部影片留存胶片的总长度最大？请给出片名。
SELECT Film.Title FROM Film JOIN Reel ON Film.Film_No = Reel.Film_No GROUP BY Film.Film_No, Film.Title ORDER BY sum(Reel.Length_M) DESC LIMIT 1;

-- en: Who is the restorer with the most years of experience?
-- zh: 从业年限最长的修复师是谁？
SELECT Name FROM Restorer ORDER BY Years_Experience DESC LIMIT 1;

-- en: Who is the restorer with the most assignments?
-- zh: 承担任务最多的修复师是谁？
SELECT Restorer.Name FROM Restorer JOIN Assignment ON Restorer.Restorer_No = Assignment.Restorer_No GROUP BY Restorer.Restorer_No, Restorer.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Who directed the film that the Aurora Heritage Fund paid to restore?
-- zh: Aurora Heritage Fund资助修复的影片是谁导演的？
SELECT Film.Director FROM Film JOIN Project ON Film.Film_No = Project.Film_No JOIN Funder ON Project.Funder_No = Funder.Funder_No WHERE Funder.Name = 'Aurora Heritage Fund';

-- en: How many projects has each funder paid for? Show the funder's name and the number of projects.
-- zh: 每个资助方资助了多少个项目？请列出资助方名称和项目数。
SELECT Funder.Name, count(*) FROM Funder JOIN Project ON Funder.Funder_No = Project.Funder_No GROUP BY Funder.Funder_No, Funder.Name;

-- en: How much money has each funder paid in total? Show the funder's name and the sum.
-- zh: 每个资助方总共出资多少？请列出资助方名称和金额。
SELECT Funder.Name, sum(Project.Cost) FROM Funder JOIN Project ON Funder.Funder_No = Project.Funder_No GROUP BY Funder.Funder_No, Funder.Name;

-- en: Which restorers worked on The Salt Road, and what was the task of each?
-- zh: 哪些修复师参与了The Salt Road的修复，各自的任务是什么？
SELECT Restorer.Name, Assignment.Task FROM Restorer JOIN Assignment ON Restorer.Restorer_No = Assignment.Restorer_No JOIN Project ON Assignment.Project_No = Project.Project_No JOIN Film ON Project.Film_No = Film.Film_No WHERE Film.Title = 'The Salt Road';

-- en: What are the names of the restorers whose mentor is Bohdan Kral?
-- zh: 师从Bohdan Kral的修复师都叫什么名字？
SELECT pupil.Name FROM Restorer AS pupil JOIN Restorer AS mentor ON pupil.Mentor_No = mentor.Restorer_No WHERE mentor.Name = 'Bohdan Kral';

-- en: How many silent films are longer than 90 minutes?
-- zh: 时长超过90分钟的silent影片有多少部？
SELECT count(*) FROM Film WHERE Sound = 'silent' AND Running_Time > 90;

-- en: What are the titles of the films found, in whole or in part, in Buenos Aires?
-- zh: 在Buenos Aires发现过胶片的影片片名是什么？
SELECT Film.Title FROM Film JOIN Reel ON Film.Film_No = Reel.Film_No WHERE Reel.Found_In = 'Buenos Aires';

-- en: How many reels of each gauge have a damage level of at least 4?
-- zh: 每种规格的胶片卷中，损坏等级不低于4的各有多少卷？
SELECT Gauge, count(*) FROM Reel WHERE Damage_Level >= 4 GROUP BY Gauge;

-- en: Which directors have at least two films in the laboratory's list?
-- zh: 哪些导演在实验室名单上有至少两部影片？
SELECT Director FROM Film GROUP BY Director HAVING count(*) >= 2;

-- en: Which Colour Grading restorers have more experience than the average restorer?
-- zh: 哪些Colour Grading修复师的从业年限高于全体修复师的平均值？
SELECT Name FROM Restorer WHERE Speciality = 'Colour Grading' AND Years_Experience > (SELECT avg(Years_Experience) FROM Restorer);

-- en: From which countries do both funders and restorers come?
-- zh: 哪些国家既有资助方又有修复师？
SELECT Country FROM Funder INTERSECT SELECT Country FROM Restorer;

-- en: In which countries were films made that have no restorers?
-- zh: 哪些国家拍过影片却没有修复师？
SELECT Country FROM Film EXCEPT SELECT Country FROM Restorer;
