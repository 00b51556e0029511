-- Two-man delivery of bulky furniture: crews, vans, drops and complaints.
CREATE TABLE Vans (
  Van_Plate VARCHAR(12),
  Load_M3 DOUBLE,
  Tail_Lift VARCHAR(3),
  Bought_Year INT,
  PRIMARY KEY (Van_Plate)
);
CREATE TABLE Crews (
  Crew_ID INT,
  Crew_Leader VARCHAR(50),
  Helper VARCHAR(50),
  Van_Plate VARCHAR(12),
  PRIMARY KEY (Crew_ID),
  FOREIGN KEY (Van_Plate) REFERENCES Vans (Van_Plate)
);
CREATE TABLE Drops (
  Drop_ID INT,
  Crew_ID INT,
  Recipient VARCHAR(50),
  Area VARCHAR(40),
  Item VARCHAR(40),
  Storey INT,
  Drop_Date DATE,
  Outcome VARCHAR(20),
  Fee DECIMAL(8,2),
  PRIMARY KEY (Drop_ID),
  FOREIGN KEY (Crew_ID) REFERENCES Crews (Crew_ID)
);
CREATE TABLE Complaints (
  Complaint_ID INT,
  Drop_ID INT,
  Reason VARCHAR(40),
  Refund DECIMAL(8,2),
  Closed VARCHAR(3),
  PRIMARY KEY (Complaint_ID),
  FOREIGN KEY (Drop_ID) REFERENCES Drops (Drop_ID)
);

-- en: Which vans have a tail lift (Yes)?
-- zh: 哪些货车装有尾板（Yes）？
SELECT Van_Plate FROM Vans WHERE Tail_Lift = 'Yes';

-- en: Which vans do not have a tail lift (No)?
-- zh: 哪些货车没有尾板（No）？
SELECT Van_Plate FROM Vans WHERE Tail_Lift = 'No';

-- en: How many drops went above storey 3?
-- zh: 楼层高于3的配送有多少单？
SELECT count(*) FROM Drops WHERE Storey > 3;

-- en: Recipients in Pasila who were Not Home.
-- zh: Pasila地区配送结果为Not Home的收货人。
SELECT Recipient FROM Drops WHERE Area = 'Pasila' AND Outcome = 'Not Home';

-- en: How many deliveries per area?
-- zh: 每个地区的配送单数是多少？
SELECT Area, count(*) FROM Drops GROUP BY Area;

-- en: How much has been refunded in total?
-- zh: 一共退款多少？
SELECT sum(Refund) FROM Complaints;

-- en: What reason do people complain of most?
-- zh: 投诉最多的原因是什么？
SELECT Reason FROM Complaints GROUP BY Reason ORDER BY count(*) DESC LIMIT 1;

-- en: What size is the van of the crew led by Jukka Salo?
-- zh: Jukka Salo带队的货车容积多大？
SELECT Vans.Load_M3 FROM Vans JOIN Crews ON Vans.Van_Plate = Crews.Van_Plate WHERE Crews.Crew_Leader = 'Jukka Salo';

-- en: What did Jukka Salo's crew deliver on 2024-06-03?
-- zh: 2024-06-03 Jukka Salo小组配送了哪些家具？
SELECT Drops.Item FROM Drops JOIN Crews ON Drops.Crew_ID = Crews.Crew_ID WHERE Crews.Crew_Leader = 'Jukka Salo' AND Drops.Drop_Date = '2024-06-03';

-- en: Number of drops for each crew leader.
-- zh: 每位组长的配送单数。
SELECT Crews.Crew_Leader, count(*) FROM Crews JOIN Drops ON Crews.Crew_ID = Drops.Crew_ID GROUP BY Crews.Crew_ID, Crews.Crew_Leader;

-- en: Total fees earned for each crew leader.
-- zh: 每位组长的配送费总收入。
SELECT Crews.Crew_Leader, sum(Drops.Fee) FROM Crews JOIN Drops ON Crews.Crew_ID = Drops.Crew_ID GROUP BY Crews.Crew_ID, Crews.Crew_Leader;

-- en: Who complained about a Scratch?
-- zh: 谁因Scratch提出过投诉？
SELECT Drops.Recipient FROM Drops JOIN Complaints ON Drops.Drop_ID = Complaints.Drop_ID WHERE Complaints.Reason = 'Scratch';

-- en: Which crew leader had the most complaints?
-- zh: 被投诉最多的组长是谁？
SELECT Crews.Crew_Leader FROM Crews JOIN Drops ON Crews.Crew_ID = Drops.Crew_ID JOIN Complaints ON Drops.Drop_ID = Complaints.Drop_ID GROUP BY Crews.Crew_ID, Crews.Crew_Leader ORDER BY count(*) DESC LIMIT 1;

-- en: Helpers in crews that got a complaint of Late Arrival.
-- zh: 因Late Arrival被投诉的小组里的帮工。
SELECT Crews.Helper FROM Crews JOIN Drops ON Crews.Crew_ID = Drops.Crew_ID JOIN Complaints ON Drops.Drop_ID = Complaints.Drop_ID WHERE Complaints.Reason = 'Late Arrival';

-- en: Areas, each once, served by vans bought before 2015.
-- zh: 2015年之前购买的货车配送过哪些地区？每个只列一次。
SELECT DISTINCT Drops.Area FROM Drops JOIN Crews ON Drops.Crew_ID = Crews.Crew_ID JOIN Vans ON Crews.Van_Plate = Vans.Van_Plate WHERE Vans.Bought_Year < 2015;

-- en: Crew leaders without a single drop.
-- zh: 一单配送都没有的组长。
SELECT Crew_Leader FROM Crews WHERE Crew_ID NOT IN (SELECT Crew_ID FROM Drops);

-- en: Plates of vans that no crew uses.
-- zh: 没有小组使用的货车车牌。
SELECT Van_Plate FROM Vans WHERE Van_Plate NOT IN (SELECT Van_Plate FROM Crews);

-- en: Areas where the average fee is more than 80.
-- zh: 平均配送费超过80的地区。
SELECT Area FROM Drops GROUP BY Area HAVING avg(Fee) > 80;

-- en: Items delivered in Pasila but not in Kallio.
-- zh: 在Pasila送过但在Kallio没送过的家具。
SELECT Item FROM Drops WHERE Area = 'Pasila' EXCEPT SELECT Item FROM Drops WHERE Area = 'Kallio';

-- en: Recipient and item of the drops that cost more than the average fee.
-- zh: 配送费高于平均值的收货人和家具。
SELECT Recipient, Item FROM Drops WHERE Fee > (SELECT avg(Fee) FROM Drops);

-- en: Average refund for each item delivered.
-- zh: 每种家具的平均退款额。
SELECT Drops.Item, avg(Complaints.Refund) FROM Drops JOIN Complaints ON Drops.Drop_ID = Complaints.Drop_ID GROUP BY Drops.Item;

-- en: The three roomiest vans with their capacity.
-- zh: 容积最大的三辆货车及其容积。
SELECT Van_Plate, Load_M3 FROM Vans ORDER BY Load_M3 DESC LIMIT 3;
