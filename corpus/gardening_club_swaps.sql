-- A gardening club whose members swap seedlings and visit each other's gardens.
CREATE TABLE Member (MemberId INT, Name VARCHAR(60), Street VARCHAR(60), Phone VARCHAR(20), JoinDate DATE, BirthYear INT, PRIMARY KEY (MemberId));
CREATE TABLE Garden (GardenId INT, Name VARCHAR(60), OwnerId INT, AreaSqm DOUBLE, SoilType VARCHAR(20), StartYear INT, PRIMARY KEY (GardenId), FOREIGN KEY (OwnerId) REFERENCES Member (MemberId));
CREATE TABLE Plant (PlantId INT, Name VARCHAR(60), Family VARCHAR(40), Colour VARCHAR(20), HeightCm INT, BloomMonth INT, PRIMARY KEY (PlantId));
CREATE TABLE Planting (GardenId INT, PlantId INT, PlantedOn DATE, Quantity INT, PRIMARY KEY (GardenId, PlantId), FOREIGN KEY (GardenId) REFERENCES Garden (GardenId), FOREIGN KEY (PlantId) REFERENCES Plant (PlantId));
CREATE TABLE Swap (SwapId INT, GiverId INT, TakerId INT, PlantId INT, SwapDate DATE, Quantity INT, Status VARCHAR(15), PRIMARY KEY (SwapId), FOREIGN KEY (GiverId) REFERENCES Member (MemberId), FOREIGN KEY (TakerId) REFERENCES Member (MemberId), FOREIGN KEY (PlantId) REFERENCES Plant (PlantId));

-- en: Who gave away something in a swap on 2025-04-12?
-- zh: 2025-04-12的交换中谁送出了植物？
SELECT Member.Name FROM Member JOIN Swap ON Member.MemberId = Swap.GiverId WHERE Swap.SwapDate = '2025-04-12';

-- en: Who received something in a swap on 2025-04-12?
-- zh: 2025-04-12的交换中谁收到了植物？
SELECT Member.Name FROM Member JOIN Swap ON Member.MemberId = Swap.TakerId WHERE Swap.SwapDate = '2025-04-12';

-- en: Give the phone number of Doreen Applegate.
-- zh: 给出Doreen Applegate的电话号码。
SELECT Phone FROM Member WHERE Name = 'Doreen Applegate';

-- en: Which White plants bloom in month 5?
-- zh: 5月开花的White植物有哪些？
SELECT Name FROM Plant WHERE Colour = 'White' AND BloomMonth = 5;

-- en: List garden names containing Cottage, largest area first.
-- zh: 列出名称中含有Cottage的花园，面积大的在前。
SELECT Name FROM Garden WHERE Name LIKE '%Cottage%' ORDER BY AreaSqm DESC;

-- en: How many swaps are still Pending?
-- zh: 还有多少笔交换处于Pending状态？
SELECT count(*) FROM Swap WHERE Status = 'Pending';

-- en: How many plants (quantity) are involved in Pending swaps?
-- zh: Pending状态的交换一共涉及多少株植物？
SELECT sum(Quantity) FROM Swap WHERE Status = 'Pending';

-- en: What's the average area of gardens on Clay?
-- zh: 土质为Clay的花园平均面积是多少？
SELECT avg(AreaSqm) FROM Garden WHERE SoilType = 'Clay';

-- en: How many different plant families do we know?
-- zh: 一共有多少个不同的植物科？
SELECT count(DISTINCT Family) FROM Plant;

-- en: For each family, how tall is its tallest plant?
-- zh: 每个科最高的植物有多高？
SELECT Family, max(HeightCm) FROM Plant GROUP BY Family;

-- en: What's the most common soil type?
-- zh: 最常见的土质是什么？
SELECT SoilType FROM Garden GROUP BY SoilType ORDER BY count(*) DESC LIMIT 1;

-- en: On which streets do at least two members live?
-- zh: 哪些街道上住着至少两位会员？
SELECT Street FROM Member GROUP BY Street HAVING count(*) >= 2;

-- en: Who has been a member for the longest time?
-- zh: 入会时间最久的会员是谁？
SELECT Name FROM Member ORDER BY JoinDate LIMIT 1;

-- en: Who is the oldest member?
-- zh: 年纪最大的会员是谁？
SELECT Name FROM Member ORDER BY BirthYear LIMIT 1;

-- en: Which plants grow in the garden Larkspur Corner?
-- zh: 花园Larkspur Corner里种了哪些植物？
SELECT Plant.Name FROM Plant JOIN Planting ON Plant.PlantId = Planting.PlantId JOIN Garden ON Planting.GardenId = Garden.GardenId WHERE Garden.Name = 'Larkspur Corner';

-- en: Who owns a garden with Peat soil?
-- zh: 谁拥有Peat土质的花园？
SELECT Member.Name FROM Member JOIN Garden ON Member.MemberId = Garden.OwnerId WHERE Garden.SoilType = 'Peat';

-- en: How many kinds of plants grow in each garden? Give the garden's name too.
-- zh: 每个花园各种了多少种植物？请同时给出花园名称。
SELECT Garden.Name, count(*) FROM Garden JOIN Planting ON Garden.GardenId = Planting.GardenId GROUP BY Garden.GardenId, Garden.Name;

-- en: What plant has been swapped most often?
-- zh: 被交换次数最多的是哪种植物？
SELECT Plant.Name FROM Plant JOIN Swap ON Plant.PlantId = Swap.PlantId GROUP BY Plant.PlantId, Plant.Name ORDER BY count(*) DESC LIMIT 1;

-- en: When was Foxglove planted, and in which gardens?
-- zh: Foxglove是什么时候种下的，种在哪些花园里？
SELECT Planting.PlantedOn, Garden.Name FROM Planting JOIN Plant ON Planting.PlantId = Plant.PlantId JOIN Garden ON Planting.GardenId = Garden.GardenId WHERE Plant.Name = 'Foxglove';

-- en: Which members own no garden?
-- zh: 哪些会员没有花园？
SELECT Name FROM Member WHERE MemberId NOT IN (SELECT OwnerId FROM Garden);

-- en: Show plants that are shorter than the average plant.
-- zh: 列出高度低于平均值的植物。
SELECT Name FROM Plant WHERE HeightCm < (SELECT avg(HeightCm) FROM Plant);

-- en: Which members have both given and received plants in swaps? Show their ids.
-- zh: 哪些会员既送出过又收到过植物？给出会员编号。
SELECT GiverId FROM Swap INTERSECT SELECT TakerId FROM Swap;
