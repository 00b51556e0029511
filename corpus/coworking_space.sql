-- A coworking operator: spaces, desks and rooms, companies, members, room reservations and networking events.
CREATE TABLE Space (
  Space_Id INT,
  Space_Name VARCHAR(50),
  City VARCHAR(40),
  Area_Sqm INT,
  Opened_On DATE,
  Host_Name VARCHAR(50),
  PRIMARY KEY (Space_Id)
);
CREATE TABLE Company (
  Company_Id INT,
  Company_Name VARCHAR(60),
  Industry VARCHAR(40),
  Founded_Year INT,
  Website VARCHAR(80),
  PRIMARY KEY (Company_Id)
);
CREATE TABLE Coworker (
  Coworker_Id INT,
  Company_Id INT,
  Home_Space_Id INT,
  Full_Name VARCHAR(60),
  Job VARCHAR(40),
  Plan VARCHAR(20),
  Monthly_Fee DECIMAL(10,2),
  Since DATE,
  PRIMARY KEY (Coworker_Id),
  FOREIGN KEY (Company_Id) REFERENCES Company (Company_Id),
  FOREIGN KEY (Home_Space_Id) REFERENCES Space (Space_Id)
);
CREATE TABLE Meeting_Room (
  Room_Id INT,
  Space_Id INT,
  Room_Name VARCHAR(40),
  Seats INT,
  Hourly_Price DECIMAL(10,2),
  Has_Screen VARCHAR(3),
  PRIMARY KEY (Room_Id),
  FOREIGN KEY (Space_Id) REFERENCES Space (Space_Id)
);
CREATE TABLE Reservation (
  Reservation_Id INT,
  Room_Id INT,
  Coworker_Id INT,
  Reserved_For DATE,
  Hours DOUBLE,
  Attendees INT,
  Status VARCHAR(15),
  PRIMARY KEY (Reservation_Id),
  FOREIGN KEY (Room_Id) REFERENCES Meeting_Room (Room_Id),
  FOREIGN KEY (Coworker_Id) REFERENCES Coworker (Coworker_Id)
);
CREATE TABLE Meetup (
  Meetup_Id INT,
  Space_Id INT,
  Title VARCHAR(80),
  Held_On DATE,
  Topic VARCHAR(40),
  PRIMARY KEY (Meetup_Id),
  FOREIGN KEY (Space_Id) REFERENCES Space (Space_Id)
);
CREATE TABLE Meetup_Guest (
  Meetup_Id INT,
  Coworker_Id INT,
  Part_Played VARCHAR(15),
  PRIMARY KEY (Meetup_Id, Coworker_Id),
  FOREIGN KEY (Meetup_Id) REFERENCES Meetup (Meetup_Id),
  FOREIGN KEY (Coworker_Id) REFERENCES Coworker (Coworker_Id)
);

-- en: Who was a Speaker at Founders Breakfast?
-- zh: 谁在Founders Breakfast上担任Speaker？
SELECT Coworker.Full_Name FROM Coworker JOIN Meetup_Guest ON Coworker.Coworker_Id = Meetup_Guest.Coworker_Id JOIN Meetup ON Meetup_Guest.Meetup_Id = Meetup.Meetup_Id WHERE Meetup_Guest.Part_Played = 'Speaker' AND Meetup.Title = 'Founders Breakfast';

-- en: Websites of Biotech companies founded after 2018
-- zh: 2018年之后成立的Biotech公司的网站
SELECT Website FROM Company WHERE Industry = 'Biotech' AND Founded_Year > 2018;

-- en: Which companies have people who reserved the room Cedar? Names without repeats.
-- zh: 哪些公司有人预订过Cedar会议室？公司名去重。
SELECT DISTINCT Company.Company_Name FROM Company JOIN Coworker ON Company.Company_Id = Coworker.Company_Id JOIN Reservation ON Coworker.Coworker_Id = Reservation.Coworker_Id JOIN Meeting_Room ON Reservation.Room_Id = Meeting_Room.Room_Id WHERE Meeting_Room.Room_Name = 'Cedar';

-- en: How many coworkers are on each plan?
-- zh: 每种套餐有多少名会员？
SELECT Plan, count(*) FROM Coworker GROUP BY Plan;

-- en: Average monthly fee of the Hot Desk plan
-- zh: Hot Desk套餐的平均月费
SELECT avg(Monthly_Fee) FROM Coworker WHERE Plan = 'Hot Desk';

-- en: The room with most seats
-- zh: 座位最多的会议室
SELECT Room_Name FROM Meeting_Room ORDER BY Seats DESC LIMIT 1;

-- en: For each space: its name, and how much its coworkers pay monthly in total
-- zh: 每个空间的名称及其会员每月缴费总额
SELECT Space.Space_Name, sum(Coworker.Monthly_Fee) FROM Space JOIN Coworker ON Space.Space_Id = Coworker.Home_Space_Id GROUP BY Space.Space_Id, Space.Space_Name;

-- en: Rooms never reserved
-- zh: 从未被预订过的会议室
SELECT Room_Name FROM Meeting_Room WHERE Room_Id NOT IN (SELECT Room_Id FROM Reservation);

-- en: In which city does Haruki Doyle have his home space?
-- zh: Haruki Doyle的常驻空间在哪个城市？
SELECT Space.City FROM Space JOIN Coworker ON Space.Space_Id = Coworker.Home_Space_Id WHERE Coworker.Full_Name = 'Haruki Doyle';

-- en: Which host's spaces have had the greatest number of meetups?
-- zh: 哪位主理人的空间举办的聚会最多？
SELECT Space.Host_Name FROM Space JOIN Meetup ON Space.Space_Id = Meetup.Space_Id GROUP BY Space.Host_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Rooms more expensive per hour than the average room, name and price
-- zh: 每小时价格高于平均值的会议室名称和价格
SELECT Room_Name, Hourly_Price FROM Meeting_Room WHERE Hourly_Price > (SELECT avg(Hourly_Price) FROM Meeting_Room);

-- en: What topics of meetups has anyone from Lumio Labs attended? List them once each.
-- zh: Lumio Labs的人参加过哪些主题的聚会？每个只列一次。
SELECT DISTINCT Meetup.Topic FROM Meetup JOIN Meetup_Guest ON Meetup.Meetup_Id = Meetup_Guest.Meetup_Id JOIN Coworker ON Meetup_Guest.Coworker_Id = Coworker.Coworker_Id JOIN Company ON Coworker.Company_Id = Company.Company_Id WHERE Company.Company_Name = 'Lumio Labs';

-- en: Companies with three or more coworkers, and the number of them
-- zh: 有三名及以上会员的公司及其人数
SELECT Company.Company_Name, count(*) FROM Company JOIN Coworker ON Company.Company_Id = Coworker.Company_Id GROUP BY Company.Company_Id, Company.Company_Name HAVING count(*) >= 3;

-- en: How many hours were reserved in Valencia on Confirmed reservations?
-- zh: Valencia的Confirmed预订一共多少小时？
SELECT sum(Reservation.Hours) FROM Reservation JOIN Meeting_Room ON Reservation.Room_Id = Meeting_Room.Room_Id JOIN Space ON Meeting_Room.Space_Id = Space.Space_Id WHERE Space.City = 'Valencia' AND Reservation.Status = 'Confirmed';

-- en: Which job is the most frequent one among coworkers?
-- zh: 会员中最常见的职业是什么？
SELECT Job FROM Coworker GROUP BY Job ORDER BY count(*) DESC LIMIT 1;

-- en: Names of people who have been to both a Design and a Funding meetup (topics)
-- zh: 既参加过Design主题又参加过Funding主题聚会的人
SELECT Coworker.Full_Name FROM Coworker JOIN Meetup_Guest ON Coworker.Coworker_Id = Meetup_Guest.Coworker_Id JOIN Meetup ON Meetup_Guest.Meetup_Id = Meetup.Meetup_Id WHERE Meetup.Topic = 'Design' INTERSECT SELECT Coworker.Full_Name FROM Coworker JOIN Meetup_Guest ON Coworker.Coworker_Id = Meetup_Guest.Coworker_Id JOIN Meetup ON Meetup_Guest.Meetup_Id = Meetup.Meetup_Id WHERE Meetup.Topic = 'Funding';

-- en: The three largest spaces with their cities
-- zh: 面积最大的三个空间及所在城市
SELECT Space_Name, City FROM Space ORDER BY Area_Sqm DESC LIMIT 3;

-- en: Who reserved a room without a screen (No) for 2024-03-05?
-- zh: 谁为2024-03-05预订了没有屏幕（No）的会议室？
SELECT Coworker.Full_Name FROM Coworker JOIN Reservation ON Coworker.Coworker_Id = Reservation.Coworker_Id JOIN Meeting_Room ON Reservation.Room_Id = Meeting_Room.Room_Id WHERE Meeting_Room.Has_Screen = 'No' AND Reservation.Reserved_For = '2024-03-05';

-- en: What is the maximum number of attendees of a No-show reservation?
-- zh: 状态为No-show的预订中，参会人数最多是多少？
SELECT max(Attendees) FROM Reservation WHERE Status = 'No-show';

-- en: Coworkers who belong to no company, ordered by how long they have been with us
-- zh: 不属于任何公司的会员，按加入时间从早到晚
SELECT Full_Name FROM Coworker WHERE Company_Id IS NULL ORDER BY Since;

-- en: Industries of companies that don't have a coworker with the Private Office plan
-- zh: 没有会员使用Private Office套餐的公司所属行业
SELECT Industry FROM Company WHERE Company_Id NOT IN (SELECT Company_Id FROM Coworker WHERE Plan = 'Private Office' AND Company_Id IS NOT NULL);

-- en: Rank the spaces by area within each city: show city, space name and rank.
-- zh: 在每个城市内按面积从大到小给空间排名：显示城市、空间名和名次。
SELECT City, Space_Name, rank() OVER (PARTITION BY City ORDER BY Area_Sqm DESC) FROM Space;
