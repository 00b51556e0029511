-- Disc golf courses, holes, players, rounds and the discs they carry.
CREATE TABLE Course (Course_No INT, Course_Name VARCHAR(60), City VARCHAR(40), State VARCHAR(30), Opened INT, Green_Fee DECIMAL(10,2), PRIMARY KEY (Course_No));
CREATE TABLE Hole (Course_No INT, Hole_No INT, Par INT, Length_M INT, Hazard VARCHAR(30), PRIMARY KEY (Course_No, Hole_No), FOREIGN KEY (Course_No) REFERENCES Course (Course_No));
CREATE TABLE Player (Player_No INT, Player_Name VARCHAR(60), City VARCHAR(40), Division VARCHAR(20), Rating INT, Birth_Year INT, PRIMARY KEY (Player_No));
CREATE TABLE Disc (Disc_No INT, Mold VARCHAR(40), Disc_Type VARCHAR(20), Colour VARCHAR(20), Weight_G INT, Price DECIMAL(10,2), Player_No INT, PRIMARY KEY (Disc_No), FOREIGN KEY (Player_No) REFERENCES Player (Player_No));
CREATE TABLE Game_Round (Round_No INT, Course_No INT, Player_No INT, Round_Date DATE, Throws INT, Weather VARCHAR(20), PRIMARY KEY (Round_No), FOREIGN KEY (Course_No) REFERENCES Course (Course_No), FOREIGN KEY (Player_No) REFERENCES Player (Player_No));

-- en: Which players live in Duluth?
-- zh: 哪些球员住在Duluth？
SELECT Player_Name FROM Player WHERE City = 'Duluth';

-- en: Which courses lie in Duluth?
-- zh: 哪些球场位于Duluth？
SELECT Course_Name FROM Course WHERE City = 'Duluth';

-- en: Which players have played a round in Duluth? No duplicates.
-- zh: 哪些球员在Duluth打过球？去掉重复。
SELECT DISTINCT Player.Player_Name FROM Player JOIN Game_Round ON Player.Player_No = Game_Round.Player_No JOIN Course ON Game_Round.Course_No = Course.Course_No WHERE Course.City = 'Duluth';

-- en: Show the molds and weights of Red putters, i.e. discs of type Putter.
-- zh: 列出Putter类型中Red飞盘的模具型号和重量。
SELECT Mold, Weight_G FROM Disc WHERE Disc_Type = 'Putter' AND Colour = 'Red';

-- en: Dates of rounds in Fog with fewer than 55 throws
-- zh: 在Fog天气下少于55投的轮次日期
SELECT Round_Date FROM Game_Round WHERE Weather = 'Fog' AND Throws < 55;

-- en: What is the average number of throws per round?
-- zh: 每轮平均投掷多少次？
SELECT avg(Throws) FROM Game_Round;

-- en: How many holes are par 5?
-- zh: 标准杆为5的球洞有多少个？
SELECT count(*) FROM Hole WHERE Par = 5;

-- en: Give the minimum and the maximum price of a disc.
-- zh: 给出飞盘的最低价和最高价。
SELECT min(Price), max(Price) FROM Disc;

-- en: How many players are in each division?
-- zh: 每个组别各有多少名球员？
SELECT Division, count(*) FROM Player GROUP BY Division;

-- en: What is the average rating in each division?
-- zh: 每个组别的平均评级是多少？
SELECT Division, avg(Rating) FROM Player GROUP BY Division;

-- en: Which disc type is owned most?
-- zh: 拥有数量最多的飞盘类型是哪种？
SELECT Disc_Type FROM Disc GROUP BY Disc_Type ORDER BY count(*) DESC LIMIT 1;

-- en: Which disc type is the most expensive on average?
-- zh: 平均价格最高的飞盘类型是哪种？
SELECT Disc_Type FROM Disc GROUP BY Disc_Type ORDER BY avg(Price) DESC LIMIT 1;

-- en: Which hazards are found on ten or more holes?
-- zh: 哪些障碍出现在10个或以上的球洞？
SELECT Hazard FROM Hole GROUP BY Hazard HAVING count(*) >= 10;

-- en: Who is the highest rated player?
-- zh: 评级最高的球员是谁？
SELECT Player_Name FROM Player ORDER BY Rating DESC LIMIT 1;

-- en: Name the two newest courses.
-- zh: 最新开放的两座球场叫什么？
SELECT Course_Name FROM Course ORDER BY Opened DESC LIMIT 2;

-- en: How long is hole 7 of the course Pine Hollow?
-- zh: Pine Hollow球场第7洞有多长？
SELECT Hole.Length_M FROM Hole JOIN Course ON Hole.Course_No = Course.Course_No WHERE Hole.Hole_No = 7 AND Course.Course_Name = 'Pine Hollow';

-- en: Total length of all holes by course, with the course name
-- zh: 各球场所有球洞的总长度，附球场名称
SELECT Course.Course_Name, sum(Hole.Length_M) FROM Course JOIN Hole ON Course.Course_No = Hole.Course_No GROUP BY Course.Course_No, Course.Course_Name;

-- en: Who owns the most discs?
-- zh: 拥有飞盘最多的人是谁？
SELECT Player.Player_Name FROM Player JOIN Disc ON Player.Player_No = Disc.Player_No GROUP BY Player.Player_No, Player.Player_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Which players have never recorded a round?
-- zh: 哪些球员没有任何轮次记录？
SELECT Player_Name FROM Player WHERE Player_No NOT IN (SELECT Player_No FROM Game_Round);

-- en: Which courses charge more than the average green fee?
-- zh: 哪些球场的果岭费高于平均值？
SELECT Course_Name FROM Course WHERE Green_Fee > (SELECT avg(Green_Fee) FROM Course);

-- en: Which courses have a hole with the hazard Water?
-- zh: 哪些球场有带Water障碍的球洞？
SELECT Course_Name FROM Course WHERE Course_No IN (SELECT Course_No FROM Hole WHERE Hazard = 'Water');

-- en: Cities where players live but no course exists
-- zh: 有球员居住却没有球场的城市
SELECT City FROM Player EXCEPT SELECT City FROM Course;
