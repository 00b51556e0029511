-- A food bank: its depots, volunteers, the shifts they sign up for and the charities supplied.
CREATE TABLE Depot (
  DepotId INT,
  DepotName VARCHAR(50),
  District VARCHAR(40),
  StorageCapacityKg INT,
  CoordinatorId INT,
  PRIMARY KEY (DepotId)
);
CREATE TABLE Volunteer (
  VolunteerId INT,
  FirstName VARCHAR(40),
  Surname VARCHAR(40),
  BirthDate DATE,
  Occupation VARCHAR(40),
  District VARCHAR(40),
  Phone VARCHAR(20),
  HasLicence VARCHAR(3),
  PRIMARY KEY (VolunteerId)
);
CREATE TABLE Shift (
  ShiftId INT,
  DepotId INT,
  ShiftDate DATE,
  PartOfDay VARCHAR(20),
  PlacesNeeded INT,
  PRIMARY KEY (ShiftId),
  FOREIGN KEY (DepotId) REFERENCES Depot (DepotId)
);
CREATE TABLE SignUp (
  ShiftId INT,
  VolunteerId INT,
  Duty VARCHAR(30),
  HoursServed DOUBLE,
  ShowedUp VARCHAR(3),
  PRIMARY KEY (ShiftId, VolunteerId),
  FOREIGN KEY (ShiftId) REFERENCES Shift (ShiftId),
  FOREIGN KEY (VolunteerId) REFERENCES Volunteer (VolunteerId)
);
CREATE TABLE Charity (
  CharityId INT,
  CharityName VARCHAR(60),
  Cause VARCHAR(40),
  District VARCHAR(40),
  PeopleServed INT,
  PRIMARY KEY (CharityId)
);
CREATE TABLE Delivery (
  DeliveryId INT,
  DepotId INT,
  CharityId INT,
  DriverId INT,
  DeliveredOn DATE,
  WeightKg DOUBLE,
  Goods VARCHAR(40),
  PRIMARY KEY (DeliveryId),
  FOREIGN KEY (DepotId) REFERENCES Depot (DepotId),
  FOREIGN KEY (CharityId) REFERENCES Charity (CharityId),
  FOREIGN KEY (DriverId) REFERENCES Volunteer (VolunteerId)
);

-- en: What's the phone number of Miriam Stolz?
-- zh: Miriam Stolz的电话号码是多少？
SELECT Phone FROM Volunteer WHERE FirstName = 'Miriam' AND Surname = 'Stolz';

-- en: Retired or Student volunteers: give their surnames.
-- zh: 职业为Retired或Student的志愿者姓什么？
SELECT Surname FROM Volunteer WHERE Occupation = 'Retired' OR Occupation = 'Student';

-- en: How many kilos of Bread have been delivered?
-- zh: 一共送出了多少公斤Bread？
SELECT sum(WeightKg) FROM Delivery WHERE Goods = 'Bread';

-- en: Which charities got Bread from the Canal Street depot?
-- zh: 哪些慈善机构从Canal Street仓库收到过Bread？
SELECT Charity.CharityName FROM Charity JOIN Delivery ON Charity.CharityId = Delivery.CharityId JOIN Depot ON Delivery.DepotId = Depot.DepotId WHERE Depot.DepotName = 'Canal Street' AND Delivery.Goods = 'Bread';

-- en: How many volunteers live in each district?
-- zh: 各区各住着多少名志愿者？
SELECT District, count(*) FROM Volunteer GROUP BY District;

-- en: Dates on which Miriam Stolz did Sorting.
-- zh: Miriam Stolz是在哪些日期做Sorting的？
SELECT Shift.ShiftDate FROM Shift JOIN SignUp ON Shift.ShiftId = SignUp.ShiftId JOIN Volunteer ON SignUp.VolunteerId = Volunteer.VolunteerId WHERE Volunteer.FirstName = 'Miriam' AND Volunteer.Surname = 'Stolz' AND SignUp.Duty = 'Sorting';

-- en: Which three charities feed the most people?
-- zh: 服务人数最多的三家慈善机构是哪些？
SELECT CharityName FROM Charity ORDER BY PeopleServed DESC LIMIT 3;

-- en: Surname of each person who signed up but did not show up (No) on 2023-11-04.
-- zh: 报了2023-11-04的班却没来（No）的人姓什么？
SELECT Volunteer.Surname FROM Volunteer JOIN SignUp ON Volunteer.VolunteerId = SignUp.VolunteerId JOIN Shift ON SignUp.ShiftId = Shift.ShiftId WHERE Shift.ShiftDate = '2023-11-04' AND SignUp.ShowedUp = 'No';

-- en: How many places are needed on Evening shifts in all?
-- zh: Evening班次总共需要多少人？
SELECT sum(PlacesNeeded) FROM Shift WHERE PartOfDay = 'Evening';

-- en: Who has given the most hours? Show first name and surname.
-- zh: 服务时数最多的志愿者是谁？给出名和姓。
SELECT Volunteer.FirstName, Volunteer.Surname FROM Volunteer JOIN SignUp ON Volunteer.VolunteerId = SignUp.VolunteerId GROUP BY Volunteer.VolunteerId, Volunteer.FirstName, Volunteer.Surname ORDER BY sum(SignUp.HoursServed) DESC LIMIT 1;

-- en: Depots with room for over 5000 kg, alphabetically.
-- zh: 储量超过5000公斤的仓库，按名称字母顺序排列。
SELECT DepotName FROM Depot WHERE StorageCapacityKg > 5000 ORDER BY DepotName;

-- en: Which charities have never had a delivery?
-- zh: 哪些慈善机构从未收到过配送？
SELECT CharityName FROM Charity WHERE CharityId NOT IN (SELECT CharityId FROM Delivery);

-- en: Average weight of the deliveries to Homeless charities.
-- zh: 送给Homeless类慈善机构的配送平均重量是多少？
SELECT avg(Delivery.WeightKg) FROM Delivery JOIN Charity ON Delivery.CharityId = Charity.CharityId WHERE Charity.Cause = 'Homeless';

-- en: Name the different drivers (first name, surname) who have been to Open Table.
-- zh: 给Open Table送过货的司机有哪些人？给出不同的名和姓。
SELECT DISTINCT Volunteer.FirstName, Volunteer.Surname FROM Volunteer JOIN Delivery ON Volunteer.VolunteerId = Delivery.DriverId JOIN Charity ON Delivery.CharityId = Charity.CharityId WHERE Charity.CharityName = 'Open Table';

-- en: What duty is performed least often?
-- zh: 被分派得最少的是哪种工作？
SELECT Duty FROM SignUp GROUP BY Duty ORDER BY count(*) LIMIT 1;

-- en: Which depots ran at least 20 shifts, and how many?
-- zh: 哪些仓库安排过至少20个班次？各有多少个？
SELECT Depot.DepotName, count(*) FROM Depot JOIN Shift ON Depot.DepotId = Shift.DepotId GROUP BY Depot.DepotId, Depot.DepotName HAVING count(*) >= 20;

-- en: How many volunteers with a licence (Yes) were born after 1995-06-30?
-- zh: 1995-06-30以后出生且有驾照（Yes）的志愿者有多少？
SELECT count(*) FROM Volunteer WHERE HasLicence = 'Yes' AND BirthDate > '1995-06-30';

-- en: Which districts have a depot as well as a charity?
-- zh: 哪些区既有仓库又有慈善机构？
SELECT District FROM Depot INTERSECT SELECT District FROM Charity;

-- en: For each charity, the date of its latest delivery.
-- zh: 每家慈善机构最近一次收货是哪天？列出机构名和日期。
SELECT Charity.CharityName, max(Delivery.DeliveredOn) FROM Charity JOIN Delivery ON Charity.CharityId = Delivery.CharityId GROUP BY Charity.CharityId, Charity.CharityName;

-- en: Goods whose average delivery weighs more than 80 kg.
-- zh: 平均每次配送重量超过80公斤的物品有哪些？
SELECT Goods FROM Delivery GROUP BY Goods HAVING avg(WeightKg) > 80;

-- en: Deliveries heavier than the mean: show the goods and the weight.
-- zh: 重量高于平均值的配送，物品和重量分别是什么？
SELECT Goods, WeightKg FROM Delivery WHERE WeightKg > (SELECT avg(WeightKg) FROM Delivery);

-- en: How many different people have signed up for Morning shifts at Canal Street?
-- zh: 报过Canal Street的Morning班次的不同志愿者有多少人？
SELECT count(DISTINCT SignUp.VolunteerId) FROM SignUp JOIN Shift ON SignUp.ShiftId = Shift.ShiftId JOIN Depot ON Shift.DepotId = Depot.DepotId WHERE Shift.PartOfDay = 'Morning' AND Depot.DepotName = 'Canal Street';
