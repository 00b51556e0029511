-- Reunions held by the alumni office of a university and who came.
CREATE TABLE Graduate (
  Graduate_ID INT,
  First_Name VARCHAR(40),
  Last_Name VARCHAR(40),
  Email VARCHAR(60),
  City VARCHAR(40),
  Graduation_Year INT,
  Birth_Year INT,
  Faculty_ID INT,
  PRIMARY KEY (Graduate_ID),
  FOREIGN KEY (Faculty_ID) REFERENCES Faculty (Faculty_ID)
);
CREATE TABLE Faculty (
  Faculty_ID INT,
  Faculty_Name VARCHAR(50),
  Dean_Name VARCHAR(50),
  Founding_Year INT,
  PRIMARY KEY (Faculty_ID)
);
CREATE TABLE Reunion (
  Reunion_ID INT,
  Title VARCHAR(60),
  City VARCHAR(40),
  Venue VARCHAR(60),
  Held_On DATE,
  Ticket_Price DECIMAL(10,2),
  Host_Graduate_ID INT,
  PRIMARY KEY (Reunion_ID),
  FOREIGN KEY (Host_Graduate_ID) REFERENCES Graduate (Graduate_ID)
);
CREATE TABLE Attendance (
  Reunion_ID INT,
  Graduate_ID INT,
  Guests INT,
  Dietary_Wish VARCHAR(30),
  PRIMARY KEY (Reunion_ID, Graduate_ID),
  FOREIGN KEY (Reunion_ID) REFERENCES Reunion (Reunion_ID),
  FOREIGN KEY (Graduate_ID) REFERENCES Graduate (Graduate_ID)
);
CREATE TABLE Pledge (
  Pledge_ID INT,
  Graduate_ID INT,
  Amount DECIMAL(10,2),
  Pledged_On DATE,
  Purpose VARCHAR(40),
  PRIMARY KEY (Pledge_ID),
  FOREIGN KEY (Graduate_ID) REFERENCES Graduate (Graduate_ID)
);

-- en: What is the email of Oskar Lindqvist?
-- zh: Oskar Lindqvist的电子邮箱是什么？
SELECT Email FROM Graduate WHERE First_Name = 'Oskar' AND Last_Name = 'Lindqvist';

-- en: Give the first and last names of alumni who graduated in 1998.
-- zh: 列出1998年毕业的校友的名和姓。
SELECT First_Name, Last_Name FROM Graduate WHERE Graduation_Year = 1998;

-- en: Give the first and last names of alumni who were born in 1975.
-- zh: 列出1975年出生的校友的名和姓。
SELECT First_Name, Last_Name FROM Graduate WHERE Birth_Year = 1975;

-- en: Which reunions took place between 2018-01-01 and 2019-12-31? Show title and venue.
-- zh: 2018-01-01到2019-12-31之间举行了哪些聚会？给出名称和场地。
SELECT Title, Venue FROM Reunion WHERE Held_On BETWEEN '2018-01-01' AND '2019-12-31';

-- en: How many pledges were made for the Library?
-- zh: 用于Library的认捐有多少笔？
SELECT count(*) FROM Pledge WHERE Purpose = 'Library';

-- en: How much was pledged for the Library altogether?
-- zh: 用于Library的认捐总额是多少？
SELECT sum(Amount) FROM Pledge WHERE Purpose = 'Library';

-- en: In how many different cities do our alumni live?
-- zh: 校友居住在多少个不同的城市？
SELECT count(DISTINCT City) FROM Graduate;

-- en: How many alumni graduated in each year? Sort by year.
-- zh: 每一年有多少校友毕业？按年份排序。
SELECT Graduation_Year, count(*) FROM Graduate GROUP BY Graduation_Year ORDER BY Graduation_Year;

-- en: Which dietary wish is the commonest?
-- zh: 最常见的饮食要求是什么？
SELECT Dietary_Wish FROM Attendance GROUP BY Dietary_Wish ORDER BY count(*) DESC LIMIT 1;

-- en: What's the average ticket price by city of the reunion?
-- zh: 各聚会城市的平均票价是多少？
SELECT City, avg(Ticket_Price) FROM Reunion GROUP BY City;

-- en: What is the cheapest reunion called?
-- zh: 票价最便宜的聚会叫什么？
SELECT Title FROM Reunion ORDER BY Ticket_Price LIMIT 1;

-- en: Which faculty is the oldest, and who is its dean?
-- zh: 成立最早的学院是哪个？院长是谁？
SELECT Faculty_Name, Dean_Name FROM Faculty ORDER BY Founding_Year LIMIT 1;

-- en: Last names of those who studied at the Faculty of Law.
-- zh: 就读于Faculty of Law的校友姓什么？
SELECT Graduate.Last_Name FROM Graduate JOIN Faculty ON Graduate.Faculty_ID = Faculty.Faculty_ID WHERE Faculty.Faculty_Name = 'Faculty of Law';

-- en: Who hosted the Midsummer Gathering? First and last name, please.
-- zh: Midsummer Gathering是谁主办的？请给出名和姓。
SELECT Graduate.First_Name, Graduate.Last_Name FROM Graduate JOIN Reunion ON Graduate.Graduate_ID = Reunion.Host_Graduate_ID WHERE Reunion.Title = 'Midsummer Gathering';

-- en: Who attended the Midsummer Gathering? First and last name, please.
-- zh: 谁参加了Midsummer Gathering？请给出名和姓。
SELECT Graduate.First_Name, Graduate.Last_Name FROM Graduate JOIN Attendance ON Graduate.Graduate_ID = Attendance.Graduate_ID JOIN Reunion ON Attendance.Reunion_ID = Reunion.Reunion_ID WHERE Reunion.Title = 'Midsummer Gathering';

-- en: For each reunion, list its title and the number of graduates present.
-- zh: 列出每场聚会的名称和到场校友人数。
SELECT Reunion.Title, count(*) FROM Reunion JOIN Attendance ON Reunion.Reunion_ID = Attendance.Reunion_ID GROUP BY Reunion.Reunion_ID, Reunion.Title;

-- en: Which faculty's alumni have pledged the most money in total?
-- zh: 哪个学院的校友认捐总额最高？
SELECT Faculty.Faculty_Name FROM Faculty JOIN Graduate ON Faculty.Faculty_ID = Graduate.Faculty_ID JOIN Pledge ON Graduate.Graduate_ID = Pledge.Graduate_ID GROUP BY Faculty.Faculty_ID, Faculty.Faculty_Name ORDER BY sum(Pledge.Amount) DESC LIMIT 1;

-- en: Show the distinct titles of reunions to which Vegan people came.
-- zh: 有Vegan人士参加的聚会名称有哪些（去重）？
SELECT DISTINCT Reunion.Title FROM Reunion JOIN Attendance ON Reunion.Reunion_ID = Attendance.Reunion_ID WHERE Attendance.Dietary_Wish = 'Vegan';

-- en: Find the emails of graduates who have never been to a reunion.
-- zh: 找出从未参加过聚会的校友的邮箱。
SELECT Email FROM Graduate WHERE Graduate_ID NOT IN (SELECT Graduate_ID FROM Attendance);

-- en: Which reunions charge more than the average ticket price?
-- zh: 哪些聚会的票价高于平均票价？
SELECT Title FROM Reunion WHERE Ticket_Price > (SELECT avg(Ticket_Price) FROM Reunion);

-- en: List the last names of people who made a pledge over 5000.
-- zh: 列出认捐超过5000的校友的姓氏。
SELECT Last_Name FROM Graduate WHERE Graduate_ID IN (SELECT Graduate_ID FROM Pledge WHERE Amount > 5000);

-- en: Where do both alumni live and reunions take place? Name the cities.
-- zh: 哪些城市既有校友居住又举办过聚会？
SELECT City FROM Graduate INTERSECT SELECT City FROM Reunion;
