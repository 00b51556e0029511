-- Car parks: garages, decks, permit holders and their vehicles, stays and parking fines.
CREATE TABLE Garage (
  Garage_No INT,
  Name VARCHAR(50),
  Street VARCHAR(60),
  Zone VARCHAR(5),
  Spaces INT,
  Max_Height DOUBLE,
  Hourly_Fee DECIMAL(5,2),
  Open_All_Night VARCHAR(3),
  PRIMARY KEY (Garage_No)
);
CREATE TABLE Holder (
  Holder_No INT,
  Name VARCHAR(60),
  Street VARCHAR(60),
  Birth_Date DATE,
  Disabled VARCHAR(3),
  PRIMARY KEY (Holder_No)
);
CREATE TABLE Vehicle (
  Plate VARCHAR(10),
  Holder_No INT,
  Make VARCHAR(30),
  Colour VARCHAR(20),
  Fuel VARCHAR(20),
  Year INT,
  PRIMARY KEY (Plate),
  FOREIGN KEY (Holder_No) REFERENCES Holder (Holder_No)
);
CREATE TABLE Stay (
  Stay_No INT,
  Plate VARCHAR(10),
  Garage_No INT,
  Entered DATETIME,
  Hours DOUBLE,
  Paid DECIMAL(8,2),
  Payment VARCHAR(20),
  PRIMARY KEY (Stay_No),
  FOREIGN KEY (Plate) REFERENCES Vehicle (Plate),
  FOREIGN KEY (Garage_No) REFERENCES Garage (Garage_No)
);
CREATE TABLE Warden (
  Warden_No INT,
  Name VARCHAR(60),
  Hired DATE,
  Zone VARCHAR(5),
  PRIMARY KEY (Warden_No)
);
CREATE TABLE Parking_Fine (
  Fine_No INT,
  Plate VARCHAR(10),
  Warden_No INT,
  Offence VARCHAR(40),
  Street VARCHAR(60),
  Fine_Date DATE,
  Amount DECIMAL(8,2),
  PRIMARY KEY (Fine_No),
  FOREIGN KEY (Plate) REFERENCES Vehicle (Plate),
  FOREIGN KEY (Warden_No) REFERENCES Warden (Warden_No)
);

-- en: Who parked in the Theatre Garage and paid by Card?
-- zh: 哪些车主在Theatre Garage停过车并用Card付款？
SELECT Holder.Name FROM Holder JOIN Vehicle ON Holder.Holder_No = Vehicle.Holder_No JOIN Stay ON Vehicle.Plate = Stay.Plate JOIN Garage ON Stay.Garage_No = Garage.Garage_No WHERE Garage.Name = 'Theatre Garage' AND Stay.Payment = 'Card';

-- en: Hourly fee of the Theatre Garage?
-- zh: Theatre Garage每小时收费多少？
SELECT Hourly_Fee FROM Garage WHERE Name = 'Theatre Garage';

-- en: How many Electric vehicles are registered?
-- zh: 登记的Electric车有多少辆？
SELECT count(*) FROM Vehicle WHERE Fuel = 'Electric';

-- en: Which offences was Bernhard Weiss fined for?
-- zh: Bernhard Weiss因哪些违规行为被罚过？
SELECT Parking_Fine.Offence FROM Parking_Fine JOIN Vehicle ON Parking_Fine.Plate = Vehicle.Plate JOIN Holder ON Vehicle.Holder_No = Holder.Holder_No WHERE Holder.Name = 'Bernhard Weiss';

-- en: Give plates and makes of the Yellow cars owned by people in Foundry Street.
-- zh: 住在Foundry Street的车主的Yellow车，车牌和品牌是什么？
SELECT Vehicle.Plate, Vehicle.Make FROM Vehicle JOIN Holder ON Vehicle.Holder_No = Holder.Holder_No WHERE Vehicle.Colour = 'Yellow' AND Holder.Street = 'Foundry Street';

-- en: Garages in zone B2 that are open all night (Yes), cheapest first.
-- zh: B2区通宵开放（Yes）的停车场，按收费从低到高列出。
SELECT Name FROM Garage WHERE Zone = 'B2' AND Open_All_Night = 'Yes' ORDER BY Hourly_Fee;

-- en: Average stay in hours for each way of payment.
-- zh: 各种支付方式的平均停车时长是多少小时？
SELECT Payment, avg(Hours) FROM Stay GROUP BY Payment;

-- en: Total takings per garage; show the garage name.
-- zh: 每个停车场的总收入是多少？列出停车场名称。
SELECT Garage.Name, sum(Stay.Paid) FROM Garage JOIN Stay ON Garage.Garage_No = Stay.Garage_No GROUP BY Garage.Garage_No, Garage.Name;

-- en: Which warden writes the most fines?
-- zh: 开罚单最多的管理员是谁？
SELECT Warden.Name FROM Warden JOIN Parking_Fine ON Warden.Warden_No = Parking_Fine.Warden_No GROUP BY Warden.Warden_No, Warden.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Plates of the vehicles that have never been fined.
-- zh: 从未被罚过的车辆车牌有哪些？
SELECT Plate FROM Vehicle WHERE Plate NOT IN (SELECT Plate FROM Parking_Fine);

-- en: What is the longest stay of a Volvo, in hours?
-- zh: Volvo车单次停放最久多少小时？
SELECT max(Stay.Hours) FROM Stay JOIN Vehicle ON Stay.Plate = Vehicle.Plate WHERE Vehicle.Make = 'Volvo';

-- en: In which zones is there a garage and a warden?
-- zh: 哪些区既有停车场又有管理员？
SELECT Zone FROM Garage INTERSECT SELECT Zone FROM Warden;

-- en: List the different colours of cars that Nora Quist has fined in Market Row.
-- zh: Nora Quist在Market Row罚过哪些不同颜色的车？
SELECT DISTINCT Vehicle.Colour FROM Vehicle JOIN Parking_Fine ON Vehicle.Plate = Parking_Fine.Plate JOIN Warden ON Parking_Fine.Warden_No = Warden.Warden_No WHERE Warden.Name = 'Nora Quist' AND Parking_Fine.Street = 'Market Row';

-- en: The garage with the lowest headroom: name and maximum height.
-- zh: 限高最低的停车场叫什么？限高多少？
SELECT Name, Max_Height FROM Garage ORDER BY Max_Height LIMIT 1;

-- en: Streets where 10 or more fines were handed out.
-- zh: 开出10张及以上罚单的街道有哪些？
SELECT Street FROM Parking_Fine GROUP BY Street HAVING count(*) >= 10;

-- en: Holders with a disabled badge (Yes) born before 1950-01-01?
-- zh: 1950-01-01之前出生、持残疾人证（Yes）的车主有哪些？
SELECT Name FROM Holder WHERE Disabled = 'Yes' AND Birth_Date < '1950-01-01';

-- en: Fine numbers above the average amount for Double parking.
-- zh: 罚款高于Double parking平均罚款额的罚单号有哪些？
SELECT Fine_No FROM Parking_Fine WHERE Amount > (SELECT avg(Amount) FROM Parking_Fine WHERE Offence = 'Double parking');

-- en: Which holders own more than one vehicle? Name and how many.
-- zh: 名下不止一辆车的车主是谁？各有几辆？
SELECT Holder.Name, count(*) FROM Holder JOIN Vehicle ON Holder.Holder_No = Vehicle.Holder_No GROUP BY Holder.Holder_No, Holder.Name HAVING count(*) > 1;

-- en: Names of garages where the car with plate TR 881 K stood.
-- zh: 车牌为TR 881 K的车停过哪些停车场？
SELECT Garage.Name FROM Garage JOIN Stay ON Garage.Garage_No = Stay.Garage_No WHERE Stay.Plate = 'TR 881 K';

-- en: Which make is most common among vehicles from 2015 to 2020?
-- zh: 2015到2020年的车辆中，哪个品牌最多？
SELECT Make FROM Vehicle WHERE Year BETWEEN 2015 AND 2020 GROUP BY Make ORDER BY count(*) DESC LIMIT 1;

-- en: Makes that come in Diesel but not in Electric.
-- zh: 哪些品牌有Diesel车而没有Electric车？
SELECT Make FROM Vehicle WHERE Fuel = 'Diesel' EXCEPT SELECT Make FROM Vehicle WHERE Fuel = 'Electric';

-- en: How many parking spaces does the city offer in all, and in how many different zones?
-- zh: 全市共有多少个停车位？分布在多少个不同的区？
SELECT sum(Spaces), count(DISTINCT Zone) FROM Garage;
