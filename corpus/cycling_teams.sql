-- Professional cycling teams, riders, sponsors and one-day race results.
CREATE TABLE Teams (Team_Code VARCHAR(5), Team_Name VARCHAR(60), Country VARCHAR(40), Since_Year INT, Budget DECIMAL(12,2), PRIMARY KEY (Team_Code));
CREATE TABLE Riders (Rider_ID INT, First_Name VARCHAR(30), Last_Name VARCHAR(30), Country VARCHAR(40), Age INT, Speciality VARCHAR(20), Team_Code VARCHAR(5), PRIMARY KEY (Rider_ID), FOREIGN KEY (Team_Code) REFERENCES Teams (Team_Code));
CREATE TABLE Sponsors (Sponsor_ID INT, Sponsor_Name VARCHAR(60), Country VARCHAR(40), Industry VARCHAR(40), PRIMARY KEY (Sponsor_ID));
CREATE TABLE Sponsor_Deals (Deal_ID INT, Sponsor_ID INT, Team_Code VARCHAR(5), Start_Year INT, End_Year INT, Amount DECIMAL(12,2), PRIMARY KEY (Deal_ID), FOREIGN KEY (Sponsor_ID) REFERENCES Sponsors (Sponsor_ID), FOREIGN KEY (Team_Code) REFERENCES Teams (Team_Code));
CREATE TABLE Races (Race_ID INT, Race_Name VARCHAR(60), Country VARCHAR(40), Race_Date DATE, Length_Km DOUBLE, Prize DECIMAL(10,2), PRIMARY KEY (Race_ID));
CREATE TABLE Results (Race_ID INT, Rider_ID INT, Place INT, Gap_Seconds INT, Points INT, PRIMARY KEY (Race_ID, Rider_ID), FOREIGN KEY (Race_ID) REFERENCES Races (Race_ID), FOREIGN KEY (Rider_ID) REFERENCES Riders (Rider_ID));

-- en: What are the first and last names of riders who are Sprinter specialists?
-- zh: 擅长Sprinter的车手姓名（名和姓）分别是什么？
SELECT First_Name, Last_Name FROM Riders WHERE Speciality = 'Sprinter';

-- en: Which races are longer than 200 km? Order them by date.
-- zh: 哪些比赛长度超过200公里？请按日期排序。
SELECT Race_Name FROM Races WHERE Length_Km > 200 ORDER BY Race_Date;

-- en: How old is Lukas Brandmeyer?
-- zh: Lukas Brandmeyer今年多大？
SELECT Age FROM Riders WHERE First_Name = 'Lukas' AND Last_Name = 'Brandmeyer';

-- en: How many riders come from Belgium?
-- zh: 来自Belgium的车手有多少名？
SELECT count(*) FROM Riders WHERE Country = 'Belgium';

-- en: How many riders ride for teams from Belgium?
-- zh: 效力于Belgium车队的车手有多少名？
SELECT count(*) FROM Riders JOIN Teams ON Riders.Team_Code = Teams.Team_Code WHERE Teams.Country = 'Belgium';

-- en: Average and maximum prize money of races in Spain?
-- zh: 在Spain举办的比赛，奖金平均和最高各是多少？
SELECT avg(Prize), max(Prize) FROM Races WHERE Country = 'Spain';

-- en: What is the total amount of all sponsor deals starting in 2023?
-- zh: 2023年开始的赞助合同总金额是多少？
SELECT sum(Amount) FROM Sponsor_Deals WHERE Start_Year = 2023;

-- en: How many sponsors work in each industry?
-- zh: 每个行业各有多少家赞助商？
SELECT Industry, count(*) FROM Sponsors GROUP BY Industry;

-- en: Show the average age of riders by speciality.
-- zh: 按专长统计车手的平均年龄。
SELECT Speciality, avg(Age) FROM Riders GROUP BY Speciality;

-- en: Which country hosts the most races?
-- zh: 哪个国家举办的比赛最多？
SELECT Country FROM Races GROUP BY Country ORDER BY count(*) DESC LIMIT 1;

-- en: Which country has the most riders?
-- zh: 哪个国家的车手最多？
SELECT Country FROM Riders GROUP BY Country ORDER BY count(*) DESC LIMIT 1;

-- en: Which team has the biggest budget?
-- zh: 预算最高的是哪支车队？
SELECT Team_Name FROM Teams ORDER BY Budget DESC LIMIT 1;

-- en: Which team receives the most money from its sponsors altogether?
-- zh: 从赞助商那里得到的总金额最多的是哪支车队？
SELECT Teams.Team_Name FROM Teams JOIN Sponsor_Deals ON Teams.Team_Code = Sponsor_Deals.Team_Code GROUP BY Teams.Team_Code, Teams.Team_Name ORDER BY sum(Sponsor_Deals.Amount) DESC LIMIT 1;

-- en: Give the dates and names of the two most recent races.
-- zh: 给出最近两场比赛的日期和名称。
SELECT Race_Date, Race_Name FROM Races ORDER BY Race_Date DESC LIMIT 2;

-- en: Who won the Harbour Classic? Give the last name.
-- zh: Harbour Classic的冠军（第1名）姓什么？
SELECT Riders.Last_Name FROM Riders JOIN Results ON Riders.Rider_ID = Results.Rider_ID JOIN Races ON Results.Race_ID = Races.Race_ID WHERE Races.Race_Name = 'Harbour Classic' AND Results.Place = 1;

-- en: Which sponsors pay the team Nordlys Cycling?
-- zh: 哪些赞助商赞助了Nordlys Cycling车队？
SELECT Sponsors.Sponsor_Name FROM Sponsors JOIN Sponsor_Deals ON Sponsors.Sponsor_ID = Sponsor_Deals.Sponsor_ID JOIN Teams ON Sponsor_Deals.Team_Code = Teams.Team_Code WHERE Teams.Team_Name = 'Nordlys Cycling';

-- en: For each team, list its name and the total points its riders scored.
-- zh: 列出每支车队的名称及其车手获得的总积分。
SELECT Teams.Team_Name, sum(Results.Points) FROM Teams JOIN Riders ON Teams.Team_Code = Riders.Team_Code JOIN Results ON Riders.Rider_ID = Results.Rider_ID GROUP BY Teams.Team_Code, Teams.Team_Name;

-- en: Names of teams with at least 5 riders under 25
-- zh: 哪些车队至少有5名不到25岁的车手？
SELECT Teams.Team_Name FROM Teams JOIN Riders ON Teams.Team_Code = Riders.Team_Code WHERE Riders.Age < 25 GROUP BY Teams.Team_Code, Teams.Team_Name HAVING count(*) >= 5;

-- en: I'd like the names of teams that have no sponsor deal.
-- zh: 请给出没有任何赞助合同的车队名称。
SELECT Team_Name FROM Teams WHERE Team_Code NOT IN (SELECT Team_Code FROM Sponsor_Deals);

-- en: Which races are shorter than the average race?
-- zh: 哪些比赛的长度低于平均长度？
SELECT Race_Name FROM Races WHERE Length_Km < (SELECT avg(Length_Km) FROM Races);

-- en: Find the last names of riders who finished in the top 3 of some race.
-- zh: 找出曾在某场比赛中进入前3名的车手的姓。
SELECT Last_Name FROM Riders WHERE Rider_ID IN (SELECT Rider_ID FROM Results WHERE Place <= 3);

-- en: Which countries have both a team and a sponsor?
-- zh: 哪些国家既有车队又有赞助商？
SELECT Country FROM Teams INTERSECT SELECT Country FROM Sponsors;
