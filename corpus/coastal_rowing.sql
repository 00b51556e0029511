-- Coastal rowing clubs, boats, crews and outings at sea.
CREATE TABLE Club (ClubNo INT, Name VARCHAR(60), Town VARCHAR(40), Founded INT, AnnualFee DECIMAL(10,2), PRIMARY KEY (ClubNo));
CREATE TABLE Rower (RowerNo INT, Name VARCHAR(60), Town VARCHAR(40), BirthYear INT, JoinYear INT, Weight DOUBLE, ClubNo INT, PRIMARY KEY (RowerNo), FOREIGN KEY (ClubNo) REFERENCES Club (ClubNo));
CREATE TABLE Boat (BoatNo INT, Name VARCHAR(60), BoatType VARCHAR(20), Seats INT, BuildYear INT, Weight DOUBLE, ClubNo INT, PRIMARY KEY (BoatNo), FOREIGN KEY (ClubNo) REFERENCES Club (ClubNo));
CREATE TABLE Outing (OutingNo INT, BoatNo INT, CoxNo INT, OutingDate DATE, DistanceKm DOUBLE, WindForce INT, Status VARCHAR(20), PRIMARY KEY (OutingNo), FOREIGN KEY (BoatNo) REFERENCES Boat (BoatNo), FOREIGN KEY (CoxNo) REFERENCES Rower (RowerNo));
CREATE TABLE CrewSeat (OutingNo INT, RowerNo INT, SeatNo INT, Side VARCHAR(10), PRIMARY KEY (OutingNo, RowerNo), FOREIGN KEY (OutingNo) REFERENCES Outing (OutingNo), FOREIGN KEY (RowerNo) REFERENCES Rower (RowerNo));

-- en: How heavy is the boat Storm Petrel?
-- zh: Storm Petrel这条艇有多重？
SELECT Weight FROM Boat WHERE Name = 'Storm Petrel';

-- en: How heavy is the rower Owen Tregear?
-- zh: 桨手Owen Tregear体重多少？
SELECT Weight FROM Rower WHERE Name = 'Owen Tregear';

-- en: Which towns do the rowers who joined in 2021 live in?
-- zh: 2021年入会的桨手住在哪些镇？
SELECT Town FROM Rower WHERE JoinYear = 2021;

-- en: List outing dates with a wind force between 4 and 6 that were Cancelled.
-- zh: 列出风力在4到6级之间且状态为Cancelled的出海日期。
SELECT OutingDate FROM Outing WHERE WindForce BETWEEN 4 AND 6 AND Status = 'Cancelled';

-- en: Total kilometres rowed on outings marked Completed?
-- zh: 状态为Completed的出海总共划了多少公里？
SELECT sum(DistanceKm) FROM Outing WHERE Status = 'Completed';

-- en: On average, how many kilometres is an outing marked Completed?
-- zh: 状态为Completed的出海平均每次多少公里？
SELECT avg(DistanceKm) FROM Outing WHERE Status = 'Completed';

-- en: How many boats are of the type Quad?
-- zh: Quad类型的艇有多少条？
SELECT count(*) FROM Boat WHERE BoatType = 'Quad';

-- en: For every boat type, tell me the number of boats and the average weight.
-- zh: 每种艇型各有多少条艇，平均重量是多少？
SELECT BoatType, count(*), avg(Weight) FROM Boat GROUP BY BoatType;

-- en: Which town has the largest number of clubs?
-- zh: 哪个镇的俱乐部最多？
SELECT Town FROM Club GROUP BY Town ORDER BY count(*) DESC LIMIT 1;

-- en: In which birth years were more than 3 of our rowers born?
-- zh: 哪些出生年份的桨手超过3人？
SELECT BirthYear FROM Rower GROUP BY BirthYear HAVING count(*) > 3;

-- en: What's the oldest boat?
-- zh: 建造最早的艇是哪一条？
SELECT Name FROM Boat ORDER BY BuildYear LIMIT 1;

-- en: What's the oldest club?
-- zh: 历史最悠久的俱乐部是哪家？
SELECT Name FROM Club ORDER BY Founded LIMIT 1;

-- en: Who coxed the outing on 2024-05-18 with the boat Grey Seal?
-- zh: 2024-05-18那天Grey Seal艇出海时由谁掌舵？
SELECT Rower.Name FROM Rower JOIN Outing ON Rower.RowerNo = Outing.CoxNo JOIN Boat ON Outing.BoatNo = Boat.BoatNo WHERE Outing.OutingDate = '2024-05-18' AND Boat.Name = 'Grey Seal';

-- en: Who sat in seat 2 on the Stroke side, and on which dates?
-- zh: 谁坐过Stroke一侧的2号位，分别是在哪天？
SELECT Rower.Name, Outing.OutingDate FROM Rower JOIN CrewSeat ON Rower.RowerNo = CrewSeat.RowerNo JOIN Outing ON CrewSeat.OutingNo = Outing.OutingNo WHERE CrewSeat.SeatNo = 2 AND CrewSeat.Side = 'Stroke';

-- en: Names of boats belonging to clubs in Kilrush
-- zh: Kilrush的俱乐部拥有哪些艇？
SELECT Boat.Name FROM Boat JOIN Club ON Boat.ClubNo = Club.ClubNo WHERE Club.Town = 'Kilrush';

-- en: Show each club's name together with its number of rowers, most rowers first.
-- zh: 列出各俱乐部的名称和桨手人数，按人数从多到少排列。
SELECT Club.Name, count(*) FROM Club JOIN Rower ON Club.ClubNo = Rower.ClubNo GROUP BY Club.ClubNo, Club.Name ORDER BY count(*) DESC;

-- en: Which rower has coxed the most outings?
-- zh: 掌舵出海次数最多的是哪位桨手？
SELECT Rower.Name FROM Rower JOIN Outing ON Rower.RowerNo = Outing.CoxNo GROUP BY Rower.RowerNo, Rower.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Which rower has held a crew seat on the most outings?
-- zh: 作为划手上艇次数最多的是哪位桨手？
SELECT Rower.Name FROM Rower JOIN CrewSeat ON Rower.RowerNo = CrewSeat.RowerNo GROUP BY Rower.RowerNo, Rower.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Which boats have never been out?
-- zh: 哪些艇从未出过海？
SELECT Name FROM Boat WHERE BoatNo NOT IN (SELECT BoatNo FROM Outing);

-- en: Which clubs charge a fee above the average?
-- zh: 哪些俱乐部的年费高于平均水平？
SELECT Name FROM Club WHERE AnnualFee > (SELECT avg(AnnualFee) FROM Club);

-- en: Show the names of all boats that tie for the most seats.
-- zh: 座位数达到最大值的艇都有哪些？
SELECT Name FROM Boat WHERE Seats = (SELECT max(Seats) FROM Boat);

-- en: Which clubs own both a Quad and a Double?
-- zh: 哪些俱乐部既有Quad又有Double？
SELECT Club.Name FROM Club JOIN Boat ON Club.ClubNo = Boat.ClubNo WHERE Boat.BoatType = 'Quad' INTERSECT SELECT Club.Name FROM Club JOIN Boat ON Club.ClubNo = Boat.ClubNo WHERE Boat.BoatType = 'Double';
