-- An industrial laundry, its contracts with hotels and hospitals, and pickups.
CREATE TABLE Client (
  clientId INT,
  clientName VARCHAR(60),
  sector VARCHAR(30),
  city VARCHAR(40),
  beds INT,
  contactPerson VARCHAR(50),
  PRIMARY KEY (clientId)
);
CREATE TABLE Plant (
  plantId INT,
  plantName VARCHAR(50),
  city VARCHAR(40),
  dailyCapacityKg INT,
  manager VARCHAR(50),
  PRIMARY KEY (plantId)
);
CREATE TABLE Contract (
  contractId INT,
  clientId INT,
  plantId INT,
  startDate DATE,
  endDate DATE,
  pricePerKg DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (contractId),
  FOREIGN KEY (clientId) REFERENCES Client (clientId),
  FOREIGN KEY (plantId) REFERENCES Plant (plantId)
);
CREATE TABLE Pickup (
  pickupId INT,
  contractId INT,
  pickupDate DATE,
  item VARCHAR(30),
  weightKg DOUBLE,
  damagedPieces INT,
  PRIMARY KEY (pickupId),
  FOREIGN KEY (contractId) REFERENCES Contract (contractId)
);

-- en: What are the names of the clients in the Hospital sector with at least 300 beds?
-- zh: Hospital行业中床位不少于300张的客户有哪些？
SELECT clientName FROM Client WHERE sector = 'Hospital' AND beds >= 300;

-- en: Who is the contact person of Hotel Bellaria?
-- zh: Hotel Bellaria的联系人是谁？
SELECT contactPerson FROM Client WHERE clientName = 'Hotel Bellaria';

-- en: Which contracts have no end date? Return their ids and start dates.
-- zh: 哪些合同没有填写终止日期？请返回合同编号和起始日期。
SELECT contractId, startDate FROM Contract WHERE endDate IS NULL;

-- en: How many contracts are Suspended?
-- zh: 处于Suspended状态的合同有几份？
SELECT count(*) FROM Contract WHERE status = 'Suspended';

-- en: What is the total weight of all Towels picked up?
-- zh: 收取的Towels总重量是多少？
SELECT sum(weightKg) FROM Pickup WHERE item = 'Towels';

-- en: What is the average daily capacity of the plants?
-- zh: 各洗涤厂的平均日处理能力是多少公斤？
SELECT avg(dailyCapacityKg) FROM Plant;

-- en: For each sector, count the clients and add up their beds.
-- zh: 统计每个行业的客户数以及床位总数。
SELECT sector, count(*), sum(beds) FROM Client GROUP BY sector;

-- en: Which item is picked up most often?
-- zh: 哪种物品被收取的次数最多？
SELECT item FROM Pickup GROUP BY item ORDER BY count(*) DESC LIMIT 1;

-- en: Which cities are home to two or more clients?
-- zh: 哪些城市有两家或两家以上的客户？
SELECT city FROM Client GROUP BY city HAVING count(*) >= 2;

-- en: Which plant can wash the most per day, and who manages it?
-- zh: 每天洗涤量最大的工厂是哪个，经理是谁？
SELECT plantName, manager FROM Plant ORDER BY dailyCapacityKg DESC LIMIT 1;

-- en: Which clients have their laundry done at the Rivers Edge plant?
-- zh: 哪些客户的衣物送到Rivers Edge洗涤厂清洗？
SELECT Client.clientName FROM Client JOIN Contract ON Client.clientId = Contract.clientId JOIN Plant ON Contract.plantId = Plant.plantId WHERE Plant.plantName = 'Rivers Edge';

-- en: What price per kilogram does Clinica Sant Pau pay?
-- zh: Clinica Sant Pau每公斤付多少钱？
SELECT Contract.pricePerKg FROM Contract JOIN Client ON Contract.clientId = Client.clientId WHERE Client.clientName = 'Clinica Sant Pau';

-- en: For each client, give the name and the total weight collected.
-- zh: 给出每个客户的名称和累计收取的重量。
SELECT Client.clientName, sum(Pickup.weightKg) FROM Client JOIN Contract ON Client.clientId = Contract.clientId JOIN Pickup ON Contract.contractId = Pickup.contractId GROUP BY Client.clientId, Client.clientName;

-- en: Which plant serves the largest number of contracts?
-- zh: 承接合同最多的洗涤厂是哪家？
SELECT Plant.plantName FROM Plant JOIN Contract ON Plant.plantId = Contract.plantId GROUP BY Plant.plantId, Plant.plantName ORDER BY count(*) DESC LIMIT 1;

-- en: On what dates were Uniforms fetched from clients in Girona?
-- zh: 哪些日期从Girona的客户那里收取过Uniforms？
SELECT Pickup.pickupDate FROM Pickup JOIN Contract ON Pickup.contractId = Contract.contractId JOIN Client ON Contract.clientId = Client.clientId WHERE Pickup.item = 'Uniforms' AND Client.city = 'Girona';

-- en: How many pieces were damaged in the laundry of the Nursing Home sector?
-- zh: Nursing Home行业的衣物共损坏了多少件？
SELECT sum(Pickup.damagedPieces) FROM Pickup JOIN Contract ON Pickup.contractId = Contract.contractId JOIN Client ON Contract.clientId = Client.clientId WHERE Client.sector = 'Nursing Home';

-- en: Show the managers of the plants that have an Expired contract, each once.
-- zh: 哪些不同的经理所管的工厂有Expired的合同？
SELECT DISTINCT Plant.manager FROM Plant JOIN Contract ON Plant.plantId = Contract.plantId WHERE Contract.status = 'Expired';

-- en: What is the average price per kilogram at each plant? List the plants from cheap to dear.
-- zh: 每家工厂的平均每公斤价格是多少？从便宜到贵列出工厂。
SELECT Plant.plantName, avg(Contract.pricePerKg) FROM Plant JOIN Contract ON Plant.plantId = Contract.plantId GROUP BY Plant.plantId, Plant.plantName ORDER BY avg(Contract.pricePerKg) ASC;

-- en: Name the clients with more than one contract.
-- zh: 哪些客户签了不止一份合同？
SELECT Client.clientName FROM Client JOIN Contract ON Client.clientId = Contract.clientId GROUP BY Client.clientId, Client.clientName HAVING count(*) > 1;

-- en: Which clients have given us both Bed Linen and Curtains?
-- zh: 哪些客户既送洗过Bed Linen又送洗过Curtains？
SELECT Client.clientName FROM Client JOIN Contract ON Client.clientId = Contract.clientId JOIN Pickup ON Contract.contractId = Pickup.contractId WHERE Pickup.item = 'Bed Linen' INTERSECT SELECT Client.clientName FROM Client JOIN Contract ON Client.clientId = Contract.clientId JOIN Pickup ON Contract.contractId = Pickup.contractId WHERE Pickup.item = 'Curtains';

-- en: Which plants have no contract at all?
-- zh: 哪些工厂一份合同也没有？
SELECT plantName FROM Plant WHERE plantId NOT IN (SELECT plantId FROM Contract);

-- en: How many pickups were heavier than the average pickup?
-- zh: 有多少次收取的重量超过平均值？
SELECT count(*) FROM Pickup WHERE weightKg > (SELECT avg(weightKg) FROM Pickup);
