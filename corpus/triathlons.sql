-- Triathlon athletes, the coaches who train them, and the split times of their races.
CREATE TABLE Coach (
  Coach_ID INT,
  Coach_Name VARCHAR(60),
  Nationality VARCHAR(40),
  Discipline VARCHAR(20),
  Licence_Year INT,
  PRIMARY KEY (Coach_ID)
);
CREATE TABLE Athlete (
  Athlete_ID INT,
  First_Name VARCHAR(40),
  Last_Name VARCHAR(40),
  Gender VARCHAR(10),
  Nationality VARCHAR(40),
  Date_of_Birth DATE,
  Weight_kg DOUBLE,
  Coach_ID INT,
  PRIMARY KEY (Athlete_ID),
  FOREIGN KEY (Coach_ID) REFERENCES Coach (Coach_ID)
);
CREATE TABLE Triathlon (
  Triathlon_ID INT,
  Title VARCHAR(60),
  City VARCHAR(40),
  Format VARCHAR(20),
  Year INT,
  Entry_Fee DECIMAL(10,2),
  PRIMARY KEY (Triathlon_ID)
);
CREATE TABLE Finish (
  Finish_ID INT,
  Triathlon_ID INT,
  Athlete_ID INT,
  Swim_Minutes DOUBLE,
  Bike_Minutes DOUBLE,
  Run_Minutes DOUBLE,
  Final_Place INT,
  PRIMARY KEY (Finish_ID),
  FOREIGN KEY (Triathlon_ID) REFERENCES Triathlon (Triathlon_ID),
  FOREIGN KEY (Athlete_ID) REFERENCES Athlete (Athlete_ID)
);

-- en: What are the different formats in which triathlons are held?
-- zh: 铁人三项赛有哪些不同的赛制？
SELECT DISTINCT Format FROM Triathlon;

-- en: How many athletes are there of each nationality?
-- zh: 每个国籍各有多少名运动员？
SELECT Nationality, count(*) FROM Athlete GROUP BY Nationality;

-- en: Find the last names of the athletes who are coached by a Dutch coach.
-- zh: 由Dutch教练指导的运动员姓什么？
SELECT Athlete.Last_Name FROM Athlete JOIN Coach ON Athlete.Coach_ID = Coach.Coach_ID WHERE Coach.Nationality = 'Dutch';

-- en: Show the first and last name of the heaviest athlete.
-- zh: 体重最重的运动员叫什么？给出名和姓。
SELECT First_Name, Last_Name FROM Athlete ORDER BY Weight_kg DESC LIMIT 1;

-- en: Which triathlons did Ilka Sommer finish? Give the titles and years.
-- zh: Ilka Sommer完成了哪些铁人三项赛？给出赛名和年份。
SELECT Triathlon.Title, Triathlon.Year FROM Triathlon JOIN Finish ON Triathlon.Triathlon_ID = Finish.Triathlon_ID JOIN Athlete ON Finish.Athlete_ID = Athlete.Athlete_ID WHERE Athlete.First_Name = 'Ilka' AND Athlete.Last_Name = 'Sommer';

-- en: How many races of the Olympic format were held in Hamburg?
-- zh: 在Hamburg办过多少场Olympic赛制的比赛？
SELECT count(*) FROM Triathlon WHERE Format = 'Olympic' AND City = 'Hamburg';

-- en: What is the average entry fee of the triathlons in 2019?
-- zh: 2019年铁人三项赛的平均报名费是多少？
SELECT avg(Entry_Fee) FROM Triathlon WHERE Year = 2019;

-- en: List the names of the coaches who are training at least three athletes.
-- zh: 哪些教练至少带了三名运动员？
SELECT Coach.Coach_Name FROM Coach JOIN Athlete ON Coach.Coach_ID = Athlete.Coach_ID GROUP BY Coach.Coach_ID, Coach.Coach_Name HAVING count(*) >= 3;

-- en: What are the titles of the races that cost more than the average fee?
-- zh: 报名费高于平均值的比赛叫什么名字？
SELECT Title FROM Triathlon WHERE Entry_Fee > (SELECT avg(Entry_Fee) FROM Triathlon);

-- en: Who was the fastest swimmer of all? Give the first name and the last name.
-- zh: 游泳用时最短的是谁？给出名和姓。
SELECT Athlete.First_Name, Athlete.Last_Name FROM Athlete JOIN Finish ON Athlete.Athlete_ID = Finish.Athlete_ID ORDER BY Finish.Swim_Minutes LIMIT 1;

-- en: Which coaches do not train anybody?
-- zh: 哪些教练没有带任何运动员？
SELECT Coach_Name FROM Coach WHERE Coach_ID NOT IN (SELECT Coach_ID FROM Athlete);

-- en: Show, for each triathlon, its title and the average running time.
-- zh: 对每场铁人三项赛，列出赛名和平均跑步用时。
SELECT Triathlon.Title, avg(Finish.Run_Minutes) FROM Triathlon JOIN Finish ON Triathlon.Triathlon_ID = Finish.Triathlon_ID GROUP BY Triathlon.Triathlon_ID, Triathlon.Title;

-- en: Which nationalities are found both among the athletes and among the coaches?
-- zh: 哪些国籍既有运动员又有教练？
SELECT Nationality FROM Athlete INTERSECT SELECT Nationality FROM Coach;

-- en: On which dates were the Female New Zealander athletes born?
-- zh: 国籍为New Zealander的Female运动员分别是哪天出生的？
SELECT Date_of_Birth FROM Athlete WHERE Gender = 'Female' AND Nationality = 'New Zealander';

-- en: What is the title of the triathlon that was finished by the most athletes?
-- zh: 完赛人数最多的是哪场铁人三项赛？
SELECT Triathlon.Title FROM Triathlon JOIN Finish ON Triathlon.Triathlon_ID = Finish.Triathlon_ID GROUP BY Triathlon.Triathlon_ID, Triathlon.Title ORDER BY count(*) DESC LIMIT 1;

-- en: Which discipline do the most coaches specialise in?
-- zh: 专攻哪个分项的教练最多？
SELECT Discipline FROM Coach GROUP BY Discipline ORDER BY count(*) DESC LIMIT 1;

-- en: Who coaches the athletes that came in place 1 in the races in Nice?
-- zh: Nice比赛中获得第1名的运动员由谁指导？
SELECT Coach.Coach_Name FROM Coach JOIN Athlete ON Coach.Coach_ID = Athlete.Coach_ID JOIN Finish ON Athlete.Athlete_ID = Finish.Athlete_ID JOIN Triathlon ON Finish.Triathlon_ID = Triathlon.Triathlon_ID WHERE Triathlon.City = 'Nice' AND Finish.Final_Place = 1;

-- en: What are the shortest and the longest time on the bike?
-- zh: 骑行的最短用时和最长用时分别是多少？
SELECT min(Bike_Minutes), max(Bike_Minutes) FROM Finish;

-- en: What are the first names of the athletes who have finished a Sprint but not an Ironman?
-- zh: 完成过Sprint但没有完成过Ironman的运动员名字是什么？
SELECT Athlete.First_Name FROM Athlete JOIN Finish ON Athlete.Athlete_ID = Finish.Athlete_ID JOIN Triathlon ON Finish.Triathlon_ID = Triathlon.Triathlon_ID WHERE Triathlon.Format = 'Sprint' EXCEPT SELECT Athlete.First_Name FROM Athlete JOIN Finish ON Athlete.Athlete_ID = Finish.Athlete_ID JOIN Triathlon ON Finish.Triathlon_ID = Triathlon.Triathlon_ID WHERE Triathlon.Format = 'Ironman';

-- en: Which cities have hosted more than one triathlon since 2015, the year 2015 included?
-- zh: 2015年及以后，哪些城市举办过不止一场铁人三项赛？
SELECT City FROM Triathlon WHERE Year >= 2015 GROUP BY City HAVING count(*) > 1;

-- en: How many times did the pupils of Bruno Vasey finish a race?
-- zh: Bruno Vasey的学员一共完赛多少次？
SELECT count(*) FROM Coach JOIN Athlete ON Coach.Coach_ID = Athlete.Coach_ID JOIN Finish ON Athlete.Athlete_ID = Finish.Athlete_ID WHERE Coach.Coach_Name = 'Bruno Vasey';

-- en: List the names and licence years of the coaches, sorted by licence year with the latest first.
-- zh: 列出教练的姓名和取得执照的年份，按年份从晚到早排序。
SELECT Coach_Name, Licence_Year FROM Coach ORDER BY Licence_Year DESC;
