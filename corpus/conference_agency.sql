-- An event agency that organises professional conferences.
CREATE TABLE Venue (
  Venue_ID INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  Capacity INT,
  Day_Rate DECIMAL(10,2),
  PRIMARY KEY (Venue_ID)
);
CREATE TABLE Conference (
  Conference_ID INT,
  Venue_ID INT,
  Name VARCHAR(60),
  Field VARCHAR(40),
  Start_Date DATE,
  End_Date DATE,
  Fee DECIMAL(10,2),
  PRIMARY KEY (Conference_ID),
  FOREIGN KEY (Venue_ID) REFERENCES Venue (Venue_ID)
);
CREATE TABLE Speaker (
  Speaker_ID INT,
  Name VARCHAR(50),
  Organisation VARCHAR(50),
  City VARCHAR(40),
  Fee DECIMAL(10,2),
  PRIMARY KEY (Speaker_ID)
);
CREATE TABLE Talk (
  Talk_ID INT,
  Conference_ID INT,
  Speaker_ID INT,
  Title VARCHAR(80),
  Room VARCHAR(20),
  Minutes INT,
  Rating DOUBLE,
  PRIMARY KEY (Talk_ID),
  FOREIGN KEY (Conference_ID) REFERENCES Conference (Conference_ID),
  FOREIGN KEY (Speaker_ID) REFERENCES Speaker (Speaker_ID)
);
CREATE TABLE Delegate (
  Delegate_ID INT,
  Name VARCHAR(50),
  Organisation VARCHAR(50),
  Country VARCHAR(40),
  PRIMARY KEY (Delegate_ID)
);
CREATE TABLE Registration (
  Conference_ID INT,
  Delegate_ID INT,
  Registered_On DATE,
  Ticket_Type VARCHAR(20),
  Paid DECIMAL(10,2),
  PRIMARY KEY (Conference_ID, Delegate_ID),
  FOREIGN KEY (Conference_ID) REFERENCES Conference (Conference_ID),
  FOREIGN KEY (Delegate_ID) REFERENCES Delegate (Delegate_ID)
);

-- en: Which conferences in the field of Dermatology cost more than 500?
-- zh: Dermatology领域费用超过500的会议有哪些？
SELECT Name FROM Conference WHERE Field = 'Dermatology' AND Fee > 500;

-- en: Names of the speakers from Helix Institute.
-- zh: 来自Helix Institute的演讲者有哪些？
SELECT Name FROM Speaker WHERE Organisation = 'Helix Institute';

-- en: Names of the delegates from Helix Institute.
-- zh: 来自Helix Institute的参会代表有哪些？
SELECT Name FROM Delegate WHERE Organisation = 'Helix Institute';

-- en: Show the titles of talks in room B12 that lasted 45 minutes.
-- zh: 列出在B12房间进行、时长45分钟的报告标题。
SELECT Title FROM Talk WHERE Room = 'B12' AND Minutes = 45;

-- en: How many registrations were of the ticket type Student?
-- zh: Student票的报名有多少个？
SELECT count(*) FROM Registration WHERE Ticket_Type = 'Student';

-- en: What's the average fee of a speaker?
-- zh: 演讲者的平均出场费是多少？
SELECT avg(Fee) FROM Speaker;

-- en: What's the average fee of a conference?
-- zh: 会议的平均费用是多少？
SELECT avg(Fee) FROM Conference;

-- en: How much was paid per ticket type in total?
-- zh: 每种票型总共收了多少钱？
SELECT Ticket_Type, sum(Paid) FROM Registration GROUP BY Ticket_Type;

-- en: How many delegates are there from every country?
-- zh: 每个国家有多少名代表？
SELECT Country, count(*) FROM Delegate GROUP BY Country;

-- en: Which fields have at least three conferences?
-- zh: 至少办过三场会议的领域有哪些？
SELECT Field FROM Conference GROUP BY Field HAVING count(*) >= 3;

-- en: What venue holds the most people?
-- zh: 容纳人数最多的场馆是哪个？
SELECT Name FROM Venue ORDER BY Capacity DESC LIMIT 1;

-- en: What venue has hosted the most conferences?
-- zh: 承办会议最多的场馆是哪个？
SELECT Venue.Name FROM Venue JOIN Conference ON Venue.Venue_ID = Conference.Venue_ID GROUP BY Venue.Venue_ID, Venue.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Title and rating of the four best rated talks?
-- zh: 评分最高的四场报告的标题和评分？
SELECT Title, Rating FROM Talk ORDER BY Rating DESC LIMIT 4;

-- en: In which city is Skin Forum held?
-- zh: Skin Forum在哪个城市举行？
SELECT Venue.City FROM Venue JOIN Conference ON Venue.Venue_ID = Conference.Venue_ID WHERE Conference.Name = 'Skin Forum';

-- en: Who gave talks at Skin Forum? Show name and title of the talk.
-- zh: 谁在Skin Forum上作了报告？列出姓名和报告标题。
SELECT Speaker.Name, Talk.Title FROM Speaker JOIN Talk ON Speaker.Speaker_ID = Talk.Speaker_ID JOIN Conference ON Talk.Conference_ID = Conference.Conference_ID WHERE Conference.Name = 'Skin Forum';

-- en: Which delegates registered for Skin Forum after its start, i.e. after 2024-05-14?
-- zh: 哪些代表在2024-05-14（开幕日）之后才报名Skin Forum？
SELECT Delegate.Name FROM Delegate JOIN Registration ON Delegate.Delegate_ID = Registration.Delegate_ID JOIN Conference ON Registration.Conference_ID = Conference.Conference_ID WHERE Conference.Name = 'Skin Forum' AND Registration.Registered_On > '2024-05-14';

-- en: For each conference: name and number of registrations.
-- zh: 每场会议的名称和报名人数。
SELECT Conference.Name, count(*) FROM Conference JOIN Registration ON Conference.Conference_ID = Registration.Conference_ID GROUP BY Conference.Conference_ID, Conference.Name;

-- en: Which speaker has the best average talk rating?
-- zh: 报告平均评分最高的演讲者是谁？
SELECT Speaker.Name FROM Speaker JOIN Talk ON Speaker.Speaker_ID = Talk.Speaker_ID GROUP BY Speaker.Speaker_ID, Speaker.Name ORDER BY avg(Talk.Rating) DESC LIMIT 1;

-- en: Speakers who have given no talk yet.
-- zh: 还没有作过报告的演讲者有哪些？
SELECT Name FROM Speaker WHERE Speaker_ID NOT IN (SELECT Speaker_ID FROM Talk);

-- en: Which conferences take place in a venue with a capacity above 2000?
-- zh: 哪些会议在容量超过2000人的场馆举行？
SELECT Name FROM Conference WHERE Venue_ID IN (SELECT Venue_ID FROM Venue WHERE Capacity > 2000);

-- en: Find the venues whose day rate is the lowest of all.
-- zh: 找出日租金为全部最低的所有场馆。
SELECT Name FROM Venue WHERE Day_Rate = (SELECT min(Day_Rate) FROM Venue);

-- en: All organisations that sent speakers or delegates.
-- zh: 派出过演讲者或代表的所有机构。
SELECT Organisation FROM Speaker UNION SELECT Organisation FROM Delegate;
