-- A town's recycling: depots, lorries, collection rounds, materials and buyers.
CREATE TABLE Depot (
  DepotId INT,
  DepotName VARCHAR(40),
  Town VARCHAR(40),
  OpenedOn DATE,
  CapacityTonnes DOUBLE,
  PRIMARY KEY (DepotId)
);
CREATE TABLE Lorry (
  LorryId INT,
  PlateNumber VARCHAR(15),
  DepotId INT,
  FuelType VARCHAR(20),
  LoadLimitKg INT,
  ModelYear INT,
  PRIMARY KEY (LorryId),
  FOREIGN KEY (DepotId) REFERENCES Depot (DepotId)
);
CREATE TABLE Material (
  MaterialId INT,
  MaterialName VARCHAR(40),
  Category VARCHAR(20),
  PricePerTonne DECIMAL(10,2),
  Hazardous VARCHAR(3),
  PRIMARY KEY (MaterialId)
);
CREATE TABLE CollectionRound (
  RoundId INT,
  LorryId INT,
  DriverName VARCHAR(50),
  RoundDate DATE,
  Neighbourhood VARCHAR(40),
  HouseholdsServed INT,
  DistanceKm DOUBLE,
  PRIMARY KEY (RoundId),
  FOREIGN KEY (LorryId) REFERENCES Lorry (LorryId)
);
CREATE TABLE RoundLoad (
  RoundId INT,
  MaterialId INT,
  WeightKg DOUBLE,
  ContaminationPct DOUBLE,
  PRIMARY KEY (RoundId, MaterialId),
  FOREIGN KEY (RoundId) REFERENCES CollectionRound (RoundId),
  FOREIGN KEY (MaterialId) REFERENCES Material (MaterialId)
);
CREATE TABLE Buyer (
  BuyerId INT,
  BuyerName VARCHAR(60),
  Town VARCHAR(40),
  Country VARCHAR(40),
  PRIMARY KEY (BuyerId)
);
CREATE TABLE Sale (
  SaleId INT,
  BuyerId INT,
  MaterialId INT,
  DepotId INT,
  SaleDate DATE,
  Tonnes DOUBLE,
  PRIMARY KEY (SaleId),
  FOREIGN KEY (BuyerId) REFERENCES Buyer (BuyerId),
  FOREIGN KEY (MaterialId) REFERENCES Material (MaterialId),
  FOREIGN KEY (DepotId) REFERENCES Depot (DepotId)
);

-- en: What is the price per tonne of Green Glass?
-- zh: Green Glass每吨的价格是多少？
SELECT PricePerTonne FROM Material WHERE MaterialName = 'Green Glass';

-- en: Which materials are hazardous (Yes)? List them alphabetically.
-- zh: 哪些物料属于危险品（Yes）？按字母顺序列出。
SELECT MaterialName FROM Material WHERE Hazardous = 'Yes' ORDER BY MaterialName ASC;

-- en: How many households did Kofi Brandt serve in total?
-- zh: Kofi Brandt一共服务了多少户？
SELECT sum(HouseholdsServed) FROM CollectionRound WHERE DriverName = 'Kofi Brandt';

-- en: Number of lorries at each depot, with depot name.
-- zh: 各站点的卡车数量是多少？请附上站点名称。
SELECT Depot.DepotName, count(*) FROM Depot JOIN Lorry ON Depot.DepotId = Lorry.DepotId GROUP BY Depot.DepotId, Depot.DepotName;

-- en: Which neighbourhoods did the lorry KX-2210 go to?
-- zh: 车牌KX-2210的卡车去过哪些街区？
SELECT CollectionRound.Neighbourhood FROM CollectionRound JOIN Lorry ON CollectionRound.LorryId = Lorry.LorryId WHERE Lorry.PlateNumber = 'KX-2210';

-- en: Which buyers have bought nothing yet?
-- zh: 哪些买家还没有买过任何东西？
SELECT BuyerName FROM Buyer WHERE BuyerId NOT IN (SELECT BuyerId FROM Sale);

-- en: Give the plate and model year of the oldest lorry.
-- zh: 车龄最长的卡车的车牌和年款是什么？
SELECT PlateNumber, ModelYear FROM Lorry ORDER BY ModelYear ASC LIMIT 1;

-- en: What is the most frequent fuel type among lorries?
-- zh: 卡车中最常见的燃料类型是什么？
SELECT FuelType FROM Lorry GROUP BY FuelType ORDER BY count(*) DESC LIMIT 1;

-- en: Show the average distance driven on rounds of each neighbourhood.
-- zh: 各街区收运线路的平均行驶里程是多少？
SELECT Neighbourhood, avg(DistanceKm) FROM CollectionRound GROUP BY Neighbourhood;

-- en: Which materials were sold to buyers from Belgium?
-- zh: 卖给Belgium买家的物料有哪些？
SELECT Material.MaterialName FROM Material JOIN Sale ON Material.MaterialId = Sale.MaterialId JOIN Buyer ON Sale.BuyerId = Buyer.BuyerId WHERE Buyer.Country = 'Belgium';

-- en: Return the towns that have both a depot and a buyer.
-- zh: 既有站点又有买家的城镇有哪些？
SELECT Town FROM Depot INTERSECT SELECT Town FROM Buyer;

-- en: What is the total weight collected of each material? Show names.
-- zh: 每种物料的总收集重量是多少？请列出物料名称。
SELECT Material.MaterialName, sum(RoundLoad.WeightKg) FROM Material JOIN RoundLoad ON Material.MaterialId = RoundLoad.MaterialId GROUP BY Material.MaterialId, Material.MaterialName;

-- en: Maximum and average contamination found in loads heavier than 300 kg?
-- zh: 重量超过300公斤的装载中，最高和平均污染率各是多少？
SELECT max(ContaminationPct), avg(ContaminationPct) FROM RoundLoad WHERE WeightKg > 300;

-- en: Which drivers did at least 20 rounds?
-- zh: 哪些司机跑过至少20趟？
SELECT DriverName FROM CollectionRound GROUP BY DriverName HAVING count(*) >= 20;

-- en: Which depot sold the largest total tonnage?
-- zh: 累计销售吨数最多的是哪个站点？
SELECT Depot.DepotName FROM Depot JOIN Sale ON Depot.DepotId = Sale.DepotId GROUP BY Depot.DepotId, Depot.DepotName ORDER BY sum(Sale.Tonnes) DESC LIMIT 1;

-- en: Materials worth more per tonne than the average material in the Paper category?
-- zh: 每吨价格高于Paper类平均价的物料有哪些？
SELECT MaterialName FROM Material WHERE PricePerTonne > (SELECT avg(PricePerTonne) FROM Material WHERE Category = 'Paper');

-- en: How many lorries run on Biogas or Electric power?
-- zh: 使用Biogas或Electric的卡车有多少辆？
SELECT count(*) FROM Lorry WHERE FuelType = 'Biogas' OR FuelType = 'Electric';

-- en: Who drove on rounds where Batteries were picked up?
-- zh: 哪些司机在收运途中收到过Batteries？
SELECT CollectionRound.DriverName FROM CollectionRound JOIN RoundLoad ON CollectionRound.RoundId = RoundLoad.RoundId JOIN Material ON RoundLoad.MaterialId = Material.MaterialId WHERE Material.MaterialName = 'Batteries';

-- en: Name the three depots with the greatest capacity.
-- zh: 容量最大的三个站点叫什么？
SELECT DepotName FROM Depot ORDER BY CapacityTonnes DESC LIMIT 3;

-- en: What are the plates of lorries which made no round on 2024-03-11?
-- zh: 2024-03-11没有出车的卡车车牌是什么？
SELECT PlateNumber FROM Lorry WHERE LorryId NOT IN (SELECT LorryId FROM CollectionRound WHERE RoundDate = '2024-03-11');

-- en: How many rounds have there been in each of the neighbourhoods served from the depot in the town of Ashby?
-- zh: 由Ashby镇站点负责的各街区分别收运了多少趟？
SELECT CollectionRound.Neighbourhood, count(*) FROM CollectionRound JOIN Lorry ON CollectionRound.LorryId = Lorry.LorryId JOIN Depot ON Lorry.DepotId = Depot.DepotId WHERE Depot.Town = 'Ashby' GROUP BY CollectionRound.Neighbourhood;

-- en: How many different countries do our buyers come from?
-- zh: 我们的买家来自多少个不同的国家？
SELECT count(DISTINCT Country) FROM Buyer;
