-- Indoor go-kart halls, karts, drivers, heats and lap times.
CREATE TABLE Hall (Hall_ID INT, Hall_Name VARCHAR(60), City VARCHAR(40), Track_Length INT, Opened DATE, Heat_Price DECIMAL(10,2), PRIMARY KEY (Hall_ID));
CREATE TABLE Kart (Kart_ID INT, Kart_Number INT, Engine_Type VARCHAR(20), Power_KW DOUBLE, Purchased DATE, Price DECIMAL(10,2), Status VARCHAR(15), Hall_ID INT, PRIMARY KEY (Kart_ID), FOREIGN KEY (Hall_ID) REFERENCES Hall (Hall_ID));
CREATE TABLE Driver (Driver_ID INT, Alias VARCHAR(40), Full_Name VARCHAR(60), City VARCHAR(40), Birth_Date DATE, Registered DATE, PRIMARY KEY (Driver_ID));
CREATE TABLE Heat (Heat_ID INT, Hall_ID INT, Start_Time DATETIME, Heat_Type VARCHAR(20), Laps INT, Status VARCHAR(15), PRIMARY KEY (Heat_ID), FOREIGN KEY (Hall_ID) REFERENCES Hall (Hall_ID));
CREATE TABLE Heat_Result (Heat_ID INT, Driver_ID INT, Kart_ID INT, Best_Lap DOUBLE, Finish_Pos INT, Penalties INT, PRIMARY KEY (Heat_ID, Driver_ID), FOREIGN KEY (Heat_ID) REFERENCES Heat (Heat_ID), FOREIGN KEY (Driver_ID) REFERENCES Driver (Driver_ID), FOREIGN KEY (Kart_ID) REFERENCES Kart (Kart_ID));

-- en: What is the full name behind the alias Turbo Tim?
-- zh: 昵称Turbo Tim的车手全名是什么？
SELECT Full_Name FROM Driver WHERE Alias = 'Turbo Tim';

-- en: Which Electric karts are in Repair? Give their kart numbers.
-- zh: 哪些Electric卡丁车处于Repair状态？给出车号。
SELECT Kart_Number FROM Kart WHERE Engine_Type = 'Electric' AND Status = 'Repair';

-- en: Start times of Endurance heats that were Aborted
-- zh: 被Aborted的Endurance赛次的开始时间
SELECT Start_Time FROM Heat WHERE Heat_Type = 'Endurance' AND Status = 'Aborted';

-- en: How many drivers registered after 2024-01-01?
-- zh: 2024-01-01之后注册的车手有多少名？
SELECT count(*) FROM Driver WHERE Registered > '2024-01-01';

-- en: How many drivers were born after 2004-01-01?
-- zh: 2004-01-01之后出生的车手有多少名？
SELECT count(*) FROM Driver WHERE Birth_Date > '2004-01-01';

-- en: What is the price of all Petrol karts together?
-- zh: 所有Petrol卡丁车的总价是多少？
SELECT sum(Price) FROM Kart WHERE Engine_Type = 'Petrol';

-- en: What does a Petrol kart cost on average?
-- zh: Petrol卡丁车平均多少钱一辆？
SELECT avg(Price) FROM Kart WHERE Engine_Type = 'Petrol';

-- en: How many heats were there of every heat type?
-- zh: 每种赛次类型各有多少场？
SELECT Heat_Type, count(*) FROM Heat GROUP BY Heat_Type;

-- en: From which city come the most drivers?
-- zh: 车手最多来自哪个城市？
SELECT City FROM Driver GROUP BY City ORDER BY count(*) DESC LIMIT 1;

-- en: Engine types whose karts have more than 8 kW on average?
-- zh: 哪些引擎类型的平均功率超过8千瓦？
SELECT Engine_Type FROM Kart GROUP BY Engine_Type HAVING avg(Power_KW) > 8;

-- en: Which hall has the longest track?
-- zh: 赛道最长的是哪家卡丁车馆？
SELECT Hall_Name FROM Hall ORDER BY Track_Length DESC LIMIT 1;

-- en: Which hall has been open the longest?
-- zh: 开业时间最久的是哪家卡丁车馆？
SELECT Hall_Name FROM Hall ORDER BY Opened LIMIT 1;

-- en: Best laps driven by Nora Feldt
-- zh: Nora Feldt跑出的最佳圈速有哪些？
SELECT Heat_Result.Best_Lap FROM Heat_Result JOIN Driver ON Heat_Result.Driver_ID = Driver.Driver_ID WHERE Driver.Full_Name = 'Nora Feldt';

-- en: What alias does the driver of the fastest lap ever have?
-- zh: 跑出史上最快圈速的车手昵称是什么？
SELECT Driver.Alias FROM Driver JOIN Heat_Result ON Driver.Driver_ID = Heat_Result.Driver_ID ORDER BY Heat_Result.Best_Lap LIMIT 1;

-- en: What kart number was used for the fastest lap ever?
-- zh: 史上最快圈速是用几号车跑出的？
SELECT Kart.Kart_Number FROM Kart JOIN Heat_Result ON Kart.Kart_ID = Heat_Result.Kart_ID ORDER BY Heat_Result.Best_Lap LIMIT 1;

-- en: How many karts stand in each hall? Hall name and count.
-- zh: 每家馆各有多少辆卡丁车？列出馆名和数量。
SELECT Hall.Hall_Name, count(*) FROM Hall JOIN Kart ON Hall.Hall_ID = Kart.Hall_ID GROUP BY Hall.Hall_ID, Hall.Hall_Name;

-- en: Different full names of drivers who have raced in Tilburg
-- zh: 在Tilburg比赛过的车手全名（去重）
SELECT DISTINCT Driver.Full_Name FROM Driver JOIN Heat_Result ON Driver.Driver_ID = Heat_Result.Driver_ID JOIN Heat ON Heat_Result.Heat_ID = Heat.Heat_ID JOIN Hall ON Heat.Hall_ID = Hall.Hall_ID WHERE Hall.City = 'Tilburg';

-- en: Who won (finish position 1) most heats? Alias, please.
-- zh: 获得第1名次数最多的车手昵称是什么？
SELECT Driver.Alias FROM Driver JOIN Heat_Result ON Driver.Driver_ID = Heat_Result.Driver_ID WHERE Heat_Result.Finish_Pos = 1 GROUP BY Driver.Driver_ID, Driver.Alias ORDER BY count(*) DESC LIMIT 1;

-- en: Aliases of drivers who haven't driven in a heat
-- zh: 没有参加过任何赛次的车手昵称
SELECT Alias FROM Driver WHERE Driver_ID NOT IN (SELECT Driver_ID FROM Heat_Result);

-- en: Which halls are pricier per heat than the average hall?
-- zh: 哪些馆的单场价格高于平均值？
SELECT Hall_Name FROM Hall WHERE Heat_Price > (SELECT avg(Heat_Price) FROM Hall);

-- en: Full names of drivers who collected 3 or more penalties in one heat
-- zh: 在单场赛次中被罚3次或以上的车手全名
SELECT Full_Name FROM Driver WHERE Driver_ID IN (SELECT Driver_ID FROM Heat_Result WHERE Penalties >= 3);

-- en: Which cities are home to drivers and also have a hall?
-- zh: 哪些城市既有车手居住又有卡丁车馆？
SELECT City FROM Driver INTERSECT SELECT City FROM Hall;
