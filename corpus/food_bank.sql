-- A food bank charity: donors, warehouses, food lots, partner kitchens, deliveries and volunteers.
CREATE TABLE FoodDonor (
  donorId INT,
  donorName VARCHAR(60),
  kind VARCHAR(20),
  town VARCHAR(40),
  contactEmail VARCHAR(80),
  PRIMARY KEY (donorId)
);
CREATE TABLE Warehouse (
  whId INT,
  whName VARCHAR(40),
  town VARCHAR(40),
  capacityTons DOUBLE,
  coldRoom VARCHAR(3),
  PRIMARY KEY (whId)
);
CREATE TABLE FoodLot (
  lotId INT,
  donorId INT,
  whId INT,
  product VARCHAR(40),
  category VARCHAR(30),
  weightKg DOUBLE,
  receivedOn DATE,
  bestBefore DATE,
  PRIMARY KEY (lotId),
  FOREIGN KEY (donorId) REFERENCES FoodDonor (donorId),
  FOREIGN KEY (whId) REFERENCES Warehouse (whId)
);
CREATE TABLE Kitchen (
  kitchenId INT,
  kitchenName VARCHAR(60),
  town VARCHAR(40),
  mealsPerDay INT,
  parish VARCHAR(40),
  openedOn DATE,
  PRIMARY KEY (kitchenId)
);
CREATE TABLE Volunteer (
  volId INT,
  fullName VARCHAR(60),
  town VARCHAR(40),
  age INT,
  drivingLicence VARCHAR(3),
  whId INT,
  PRIMARY KEY (volId),
  FOREIGN KEY (whId) REFERENCES Warehouse (whId)
);
CREATE TABLE Delivery (
  delivId INT,
  lotId INT,
  kitchenId INT,
  driverId INT,
  deliveredOn DATE,
  weightKg DOUBLE,
  PRIMARY KEY (delivId),
  FOREIGN KEY (lotId) REFERENCES FoodLot (lotId),
  FOREIGN KEY (kitchenId) REFERENCES Kitchen (kitchenId),
  FOREIGN KEY (driverId) REFERENCES Volunteer (volId)
);

-- en: What is the contact email of Golden Sheaf Bakery?
-- zh: Golden Sheaf Bakery的联系邮箱是什么？
SELECT contactEmail FROM FoodDonor WHERE donorName = 'Golden Sheaf Bakery';

-- en: How many kilos has each donor given? Donor name and total.
-- zh: 每个捐赠方一共捐了多少公斤？给出名称和总重量。
SELECT FoodDonor.donorName, sum(FoodLot.weightKg) FROM FoodDonor JOIN FoodLot ON FoodDonor.donorId = FoodLot.donorId GROUP BY FoodDonor.donorId, FoodDonor.donorName;

-- en: Which products expire before 2025-02-01?
-- zh: 哪些产品的保质期在2025-02-01之前？
SELECT product FROM FoodLot WHERE bestBefore < '2025-02-01';

-- en: How many meals a day do all the kitchens in Tarnwick serve together?
-- zh: Tarnwick的所有厨房每天一共供应多少份餐？
SELECT sum(mealsPerDay) FROM Kitchen WHERE town = 'Tarnwick';

-- en: Who are the volunteers helping in the Dockside warehouse?
-- zh: 在Dockside仓库帮忙的志愿者有哪些？
SELECT Volunteer.fullName FROM Volunteer JOIN Warehouse ON Volunteer.whId = Warehouse.whId WHERE Warehouse.whName = 'Dockside';

-- en: Show the average age of volunteers in each town.
-- zh: 各镇志愿者的平均年龄是多少？
SELECT town, avg(age) FROM Volunteer GROUP BY town;

-- en: Name the warehouse with the biggest capacity.
-- zh: 容量最大的仓库叫什么？
SELECT whName FROM Warehouse ORDER BY capacityTons DESC LIMIT 1;

-- en: Which kitchens have not received any delivery?
-- zh: 哪些厨房没有收到过任何配送？
SELECT kitchenName FROM Kitchen WHERE kitchenId NOT IN (SELECT kitchenId FROM Delivery);

-- en: Which category of food do we get the most lots of?
-- zh: 我们收到批次最多的是哪类食品？
SELECT category FROM FoodLot GROUP BY category ORDER BY count(*) DESC LIMIT 1;

-- en: List the kitchens to which Rosa Lindqvist has driven, distinct names.
-- zh: Rosa Lindqvist给哪些不同的厨房送过货？
SELECT DISTINCT Kitchen.kitchenName FROM Kitchen JOIN Delivery ON Kitchen.kitchenId = Delivery.kitchenId JOIN Volunteer ON Delivery.driverId = Volunteer.volId WHERE Volunteer.fullName = 'Rosa Lindqvist';

-- en: Count the volunteers over 65 who hold a driving licence (Yes).
-- zh: 65岁以上且有驾照（Yes）的志愿者有多少人？
SELECT count(*) FROM Volunteer WHERE age > 65 AND drivingLicence = 'Yes';

-- en: Towns with both a warehouse and a kitchen.
-- zh: 哪些镇既有仓库又有厨房？
SELECT town FROM Warehouse INTERSECT SELECT town FROM Kitchen;

-- en: Which kitchen got the most deliveries, and how many?
-- zh: 收到配送次数最多的厨房是哪家？收到多少次？
SELECT Kitchen.kitchenName, count(*) FROM Kitchen JOIN Delivery ON Kitchen.kitchenId = Delivery.kitchenId GROUP BY Kitchen.kitchenId, Kitchen.kitchenName ORDER BY count(*) DESC LIMIT 1;

-- en: Donors of the kind Supermarket or Farm, in alphabetical order.
-- zh: 按字母顺序列出类型为Supermarket或Farm的捐赠方。
SELECT donorName FROM FoodDonor WHERE kind = 'Supermarket' OR kind = 'Farm' ORDER BY donorName;

-- en: Product and weight of all lots heavier than the average lot.
-- zh: 重量超过平均值的批次的产品和重量。
SELECT product, weightKg FROM FoodLot WHERE weightKg > (SELECT avg(weightKg) FROM FoodLot);

-- en: Which towns are home to at least 6 volunteers?
-- zh: 哪些镇至少有6名志愿者？
SELECT town FROM Volunteer GROUP BY town HAVING count(*) >= 6;

-- en: Which donors supplied Lentils that went to the Lantern Kitchen?
-- zh: 送到Lantern Kitchen的Lentils是哪些捐赠方提供的？
SELECT FoodDonor.donorName FROM FoodDonor JOIN FoodLot ON FoodDonor.donorId = FoodLot.donorId JOIN Delivery ON FoodLot.lotId = Delivery.lotId JOIN Kitchen ON Delivery.kitchenId = Kitchen.kitchenId WHERE FoodLot.product = 'Lentils' AND Kitchen.kitchenName = 'Lantern Kitchen';

-- en: What is the largest single delivery, in kg?
-- zh: 单次配送最重是多少公斤？
SELECT max(weightKg) FROM Delivery;

-- en: The three newest kitchens and their opening dates?
-- zh: 最新开设的三家厨房及其开设日期？
SELECT kitchenName, openedOn FROM Kitchen ORDER BY openedOn DESC LIMIT 3;

-- en: How many food lots are stored in a warehouse with a cold room (Yes)?
-- zh: 存放在带冷库（Yes）的仓库中的食品有多少批？
SELECT count(*) FROM FoodLot JOIN Warehouse ON FoodLot.whId = Warehouse.whId WHERE Warehouse.coldRoom = 'Yes';

-- en: Find volunteers living in Ostby who have never driven a delivery.
-- zh: 住在Ostby、从未开车送过货的志愿者有哪些？
SELECT fullName FROM Volunteer WHERE town = 'Ostby' AND volId NOT IN (SELECT driverId FROM Delivery);

-- en: Number of kitchens in each parish, fewest first.
-- zh: 各教区的厨房数量，从少到多排列。
SELECT parish, count(*) FROM Kitchen GROUP BY parish ORDER BY count(*);
