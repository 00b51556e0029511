-- A public ice rink: skate hire, season passes, public sessions, clubs hiring ice and resurfacing logs.
CREATE TABLE Club (
  Club_No INT,
  Club_Name VARCHAR(50),
  Discipline VARCHAR(30),
  Chair VARCHAR(50),
  Founded INT,
  Members INT,
  PRIMARY KEY (Club_No)
);
CREATE TABLE Pad (
  Pad_No INT,
  Pad_Name VARCHAR(30),
  Length_M DOUBLE,
  Seats INT,
  Built INT,
  PRIMARY KEY (Pad_No)
);
CREATE TABLE Ice_Hire (
  Hire_No INT,
  Club_No INT,
  Pad_No INT,
  Hire_Date DATE,
  From_Hour INT,
  Hours DOUBLE,
  Purpose VARCHAR(20),
  Price DECIMAL(10,2),
  PRIMARY KEY (Hire_No),
  FOREIGN KEY (Club_No) REFERENCES Club (Club_No),
  FOREIGN KEY (Pad_No) REFERENCES Pad (Pad_No)
);
CREATE TABLE Skater (
  Skater_No INT,
  Skater_Name VARCHAR(50),
  Birth_Date DATE,
  City VARCHAR(40),
  Pass_Type VARCHAR(15),
  Pass_Until DATE,
  PRIMARY KEY (Skater_No)
);
CREATE TABLE Club_Member (
  Club_No INT,
  Skater_No INT,
  Joined INT,
  Position VARCHAR(20),
  PRIMARY KEY (Club_No, Skater_No),
  FOREIGN KEY (Club_No) REFERENCES Club (Club_No),
  FOREIGN KEY (Skater_No) REFERENCES Skater (Skater_No)
);
CREATE TABLE Skate_Rental (
  Rental_No INT,
  Skater_No INT,
  Pad_No INT,
  Rented_At DATETIME,
  Shoe_Size INT,
  Skate_Kind VARCHAR(15),
  Charge DECIMAL(10,2),
  PRIMARY KEY (Rental_No),
  FOREIGN KEY (Skater_No) REFERENCES Skater (Skater_No),
  FOREIGN KEY (Pad_No) REFERENCES Pad (Pad_No)
);

-- en: Which clubs is Torvald Eik a member of?
-- zh: Torvald Eik是哪些俱乐部的成员？
SELECT Club.Club_Name FROM Club JOIN Club_Member ON Club.Club_No = Club_Member.Club_No JOIN Skater ON Club_Member.Skater_No = Skater.Skater_No WHERE Skater.Skater_Name = 'Torvald Eik';

-- en: Skaters from Espoo with a Season pass
-- zh: 来自Espoo、持有Season卡的滑冰者
SELECT Skater_Name FROM Skater WHERE City = 'Espoo' AND Pass_Type = 'Season';

-- en: How many hours has each club hired in all? Show its name too.
-- zh: 每个俱乐部总共租了多少小时的冰场？同时显示名称。
SELECT Club.Club_Name, sum(Ice_Hire.Hours) FROM Club JOIN Ice_Hire ON Club.Club_No = Ice_Hire.Club_No GROUP BY Club.Club_No, Club.Club_Name;

-- en: What did ice hires for a Match cost on average?
-- zh: 用途为Match的租场平均价格是多少？
SELECT avg(Price) FROM Ice_Hire WHERE Purpose = 'Match';

-- en: Which is the largest club by number of members?
-- zh: 会员人数最多的俱乐部是哪个？
SELECT Club_Name FROM Club ORDER BY Members DESC LIMIT 1;

-- en: On which pads do Curling clubs play? No duplicates.
-- zh: Curling项目的俱乐部在哪些冰面活动？去重。
SELECT DISTINCT Pad.Pad_Name FROM Pad JOIN Ice_Hire ON Pad.Pad_No = Ice_Hire.Pad_No JOIN Club ON Ice_Hire.Club_No = Club.Club_No WHERE Club.Discipline = 'Curling';

-- en: Skaters who have never rented skates
-- zh: 从未租过冰鞋的滑冰者
SELECT Skater_Name FROM Skater WHERE Skater_No NOT IN (SELECT Skater_No FROM Skate_Rental);

-- en: Count the rentals of each kind of skate.
-- zh: 统计每种冰鞋的租借次数。
SELECT Skate_Kind, count(*) FROM Skate_Rental GROUP BY Skate_Kind;

-- en: Who is Captain of the club chaired by Merja Salo?
-- zh: 由Merja Salo担任主席的俱乐部，Captain是谁？
SELECT Skater.Skater_Name FROM Skater JOIN Club_Member ON Skater.Skater_No = Club_Member.Skater_No JOIN Club ON Club_Member.Club_No = Club.Club_No WHERE Club_Member.Position = 'Captain' AND Club.Chair = 'Merja Salo';

-- en: Which pad earned the most from skate rentals?
-- zh: 哪块冰面的冰鞋租金收入最高？
SELECT Pad.Pad_Name FROM Pad JOIN Skate_Rental ON Pad.Pad_No = Skate_Rental.Pad_No GROUP BY Pad.Pad_No, Pad.Pad_Name ORDER BY sum(Skate_Rental.Charge) DESC LIMIT 1;

-- en: Clubs older than the average club (founded before the mean year)
-- zh: 创立年份早于平均值的俱乐部
SELECT Club_Name FROM Club WHERE Founded < (SELECT avg(Founded) FROM Club);

-- en: Home cities of skaters in the Speed skating discipline, each once
-- zh: Speed skating项目的滑冰者来自哪些城市？每个只列一次
SELECT DISTINCT Skater.City FROM Skater JOIN Club_Member ON Skater.Skater_No = Club_Member.Skater_No JOIN Club ON Club_Member.Club_No = Club.Club_No WHERE Club.Discipline = 'Speed skating';

-- en: Skaters belonging to two or more clubs
-- zh: 加入两个及以上俱乐部的滑冰者
SELECT Skater.Skater_Name FROM Skater JOIN Club_Member ON Skater.Skater_No = Club_Member.Skater_No GROUP BY Skater.Skater_No, Skater.Skater_Name HAVING count(*) >= 2;

-- en: What is the biggest shoe size ever rented in Hockey skates?
-- zh: 租出的Hockey冰鞋最大是多少码？
SELECT max(Shoe_Size) FROM Skate_Rental WHERE Skate_Kind = 'Hockey';

-- en: Which discipline has the most clubs?
-- zh: 俱乐部最多的项目是哪个？
SELECT Discipline FROM Club GROUP BY Discipline ORDER BY count(*) DESC LIMIT 1;

-- en: Club and hour for hires of the Olympic Pad on 2024-01-13, earliest first
-- zh: 2024-01-13租用Olympic Pad的俱乐部和开始钟点，由早到晚
SELECT Club.Club_Name, Ice_Hire.From_Hour FROM Club JOIN Ice_Hire ON Club.Club_No = Ice_Hire.Club_No JOIN Pad ON Ice_Hire.Pad_No = Pad.Pad_No WHERE Pad.Pad_Name = 'Olympic Pad' AND Ice_Hire.Hire_Date = '2024-01-13' ORDER BY Ice_Hire.From_Hour;

-- en: The four pads with the most seats; show seats too.
-- zh: 座位最多的四块冰面，同时显示座位数。
SELECT Pad_Name, Seats FROM Pad ORDER BY Seats DESC LIMIT 4;

-- en: Clubs with hires for Training but never for a Show
-- zh: 租场用于Training但从未用于Show的俱乐部
SELECT Club.Club_Name FROM Club JOIN Ice_Hire ON Club.Club_No = Ice_Hire.Club_No WHERE Ice_Hire.Purpose = 'Training' EXCEPT SELECT Club.Club_Name FROM Club JOIN Ice_Hire ON Club.Club_No = Ice_Hire.Club_No WHERE Ice_Hire.Purpose = 'Show';

-- en: Names and expiry dates of passes that run out before 2024-03-31
-- zh: 2024-03-31之前到期的持卡人姓名和到期日
SELECT Skater_Name, Pass_Until FROM Skater WHERE Pass_Until < '2024-03-31';

-- en: How much did the skaters of Polar Blades spend on skate rental?
-- zh: Polar Blades的滑冰者在冰鞋租借上花了多少钱？
SELECT sum(Skate_Rental.Charge) FROM Skate_Rental JOIN Club_Member ON Skate_Rental.Skater_No = Club_Member.Skater_No JOIN Club ON Club_Member.Club_No = Club.Club_No WHERE Club.Club_Name = 'Polar Blades';

-- en: All pads that are as long as the longest one
-- zh: 长度等于最长冰面的所有冰面
SELECT Pad_Name FROM Pad WHERE Length_M = (SELECT max(Length_M) FROM Pad);

-- en: Clubs that have hired a pad built after 2000
-- zh: 租过2000年以后建成的冰面的俱乐部
SELECT Club_Name FROM Club WHERE Club_No IN (SELECT Ice_Hire.Club_No FROM Ice_Hire JOIN Pad ON Ice_Hire.Pad_No = Pad.Pad_No WHERE Pad.Built > 2000);
