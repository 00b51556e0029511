-- Swimmers, races and the times swum.
CREATE TABLE Swimmer (
  SwimmerID INT,
  Name VARCHAR(50),
  Nationality VARCHAR(40),
  Age INT,
  HeightCm INT,
  Gender VARCHAR(10),
  PRIMARY KEY (SwimmerID)
);
CREATE TABLE Race (
  RaceID INT,
  Stroke VARCHAR(30),
  DistanceM INT,
  Pool VARCHAR(50),
  RaceDate DATE,
  PRIMARY KEY (RaceID)
);
CREATE TABLE Result (
  SwimmerID INT,
  RaceID INT,
  Lane INT,
  Seconds DOUBLE,
  Place INT,
  PRIMARY KEY (SwimmerID, RaceID),
  FOREIGN KEY (SwimmerID) REFERENCES Swimmer (SwimmerID),
  FOREIGN KEY (RaceID) REFERENCES Race (RaceID)
);

-- en: How many swimmers reached the wall in each race? Give the race id and its stroke.
-- zh: 每场比赛有多少名运动员完赛？给出比赛编号和泳姿。
SELECT Race.RaceID, Race.Stroke, count(*) FROM Race JOIN Result ON Race.RaceID = Result.RaceID GROUP BY Race.RaceID, Race.Stroke;

-- en: What are the names of swimmers younger than 20 from Norway?
-- zh: Norway的运动员中，哪些人未满20岁？
SELECT Name FROM Swimmer WHERE Age < 20 AND Nationality = 'Norway';

-- en: Show the stroke and distance of every race held in 2023 or later, earliest first.
-- zh: 列出2023年及以后举行的比赛的泳姿和距离，按时间先后排序。
SELECT Stroke, DistanceM FROM Race WHERE RaceDate >= '2023-01-01' ORDER BY RaceDate;

-- en: How tall are the male swimmers on average?
-- zh: 男(male)运动员的平均身高是多少？
SELECT avg(HeightCm) FROM Swimmer WHERE Gender = 'male';

-- en: How many nationalities are represented?
-- zh: 运动员来自多少个不同的国家？
SELECT count(DISTINCT Nationality) FROM Swimmer;

-- en: What were the fastest and the slowest time swum?
-- zh: 最快成绩和最慢成绩分别是多少秒？
SELECT min(Seconds), max(Seconds) FROM Result;

-- en: How many races were there for each stroke?
-- zh: 每种泳姿各有多少场比赛？
SELECT Stroke, count(*) FROM Race GROUP BY Stroke;

-- en: Give the average age of the swimmers of each nationality.
-- zh: 按国籍统计运动员的平均年龄。
SELECT Nationality, avg(Age) FROM Swimmer GROUP BY Nationality;

-- en: Which pools have hosted more than three races?
-- zh: 哪些泳池举办过三场以上的比赛？
SELECT Pool FROM Race GROUP BY Pool HAVING count(*) > 3;

-- en: Who is the tallest swimmer?
-- zh: 身高最高的运动员是谁？
SELECT Name FROM Swimmer ORDER BY HeightCm DESC LIMIT 1;

-- en: Which swimmers were in lane 4 at the Harbour Baths?
-- zh: 在Harbour Baths泳池第4泳道比赛的运动员有哪些？
SELECT Swimmer.Name FROM Swimmer JOIN Result ON Swimmer.SwimmerID = Result.SwimmerID JOIN Race ON Result.RaceID = Race.RaceID WHERE Result.Lane = 4 AND Race.Pool = 'Harbour Baths';

-- en: List the names of swimmers with the times they swam.
-- zh: 列出运动员的姓名和他们游出的成绩。
SELECT Swimmer.Name, Result.Seconds FROM Swimmer JOIN Result ON Swimmer.SwimmerID = Result.SwimmerID;

-- en: Who took first place in a butterfly race?
-- zh: 谁在butterfly比赛中得过第1名？
SELECT Swimmer.Name FROM Swimmer JOIN Result ON Swimmer.SwimmerID = Result.SwimmerID JOIN Race ON Result.RaceID = Race.RaceID WHERE Result.Place = 1 AND Race.Stroke = 'butterfly';

-- en: How many races has each swimmer taken part in? Give names and counts.
-- zh: 每位运动员参加过多少场比赛？请给出姓名和场数。
SELECT Swimmer.Name, count(*) FROM Swimmer JOIN Result ON Swimmer.SwimmerID = Result.SwimmerID GROUP BY Swimmer.SwimmerID, Swimmer.Name;

-- en: Which strokes has Mara Olsen raced in? List each only once.
-- zh: Mara Olsen参加过哪些不同泳姿的比赛？
SELECT DISTINCT Race.Stroke FROM Race JOIN Result ON Race.RaceID = Result.RaceID JOIN Swimmer ON Result.SwimmerID = Swimmer.SwimmerID WHERE Swimmer.Name = 'Mara Olsen';

-- en: Name the swimmers who won at least two races.
-- zh: 至少赢过两场比赛（名次为1）的运动员有哪些？
SELECT Swimmer.Name FROM Swimmer JOIN Result ON Swimmer.SwimmerID = Result.SwimmerID WHERE Result.Place = 1 GROUP BY Swimmer.SwimmerID, Swimmer.Name HAVING count(*) >= 2;

-- en: What is the nationality of the swimmer with the quickest time in any race?
-- zh: 所有比赛中成绩最快的运动员是哪国人？
SELECT Swimmer.Nationality FROM Swimmer JOIN Result ON Swimmer.SwimmerID = Result.SwimmerID ORDER BY Result.Seconds ASC LIMIT 1;

-- en: What was the average time in the races over 200 metres?
-- zh: 200米比赛的平均成绩是多少秒？
SELECT avg(Result.Seconds) FROM Result JOIN Race ON Result.RaceID = Race.RaceID WHERE Race.DistanceM = 200;

-- en: Which swimmers have not entered any race?
-- zh: 哪些运动员没有参加过任何比赛？
SELECT Name FROM Swimmer WHERE SwimmerID NOT IN (SELECT SwimmerID FROM Result);

-- en: Find the names of the swimmers who are older than the average swimmer.
-- zh: 找出年龄高于平均年龄的运动员姓名。
SELECT Name FROM Swimmer WHERE Age > (SELECT avg(Age) FROM Swimmer);

-- en: Which nationalities have both swimmers above 195 cm and swimmers below 165 cm?
-- zh: 哪些国家既有身高195厘米以上的运动员，又有165厘米以下的运动员？
SELECT Nationality FROM Swimmer WHERE HeightCm > 195 INTERSECT SELECT Nationality FROM Swimmer WHERE HeightCm < 165;

-- en: Which pools have held a freestyle race but no backstroke race?
-- zh: 哪些泳池举办过freestyle比赛但没有举办过backstroke比赛？
SELECT Pool FROM Race WHERE Stroke = 'freestyle' EXCEPT SELECT Pool FROM Race WHERE Stroke = 'backstroke';
