-- An insurer of bicycles: policies, insured bikes, claims, workshops and agents.
CREATE TABLE PolicyHolder (
  holderId INT,
  name VARCHAR(60),
  city VARCHAR(40),
  birthYear INT,
  email VARCHAR(60),
  PRIMARY KEY (holderId)
);
CREATE TABLE Agent (
  agentId INT,
  name VARCHAR(60),
  city VARCHAR(40),
  commissionPct DOUBLE,
  email VARCHAR(60),
  PRIMARY KEY (agentId)
);
CREATE TABLE Bike (
  frameNo VARCHAR(20),
  holderId INT,
  brand VARCHAR(40),
  type VARCHAR(20),
  boughtYear INT,
  price DECIMAL(10,2),
  PRIMARY KEY (frameNo),
  FOREIGN KEY (holderId) REFERENCES PolicyHolder (holderId)
);
CREATE TABLE Policy (
  policyNo INT,
  frameNo VARCHAR(20),
  agentId INT,
  type VARCHAR(20),
  startDate DATE,
  yearlyPremium DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (policyNo),
  FOREIGN KEY (frameNo) REFERENCES Bike (frameNo),
  FOREIGN KEY (agentId) REFERENCES Agent (agentId)
);
CREATE TABLE RepairShop (
  shopId INT,
  name VARCHAR(60),
  city VARCHAR(40),
  rating DOUBLE,
  PRIMARY KEY (shopId)
);
CREATE TABLE Claim (
  claimNo INT,
  policyNo INT,
  shopId INT,
  type VARCHAR(20),
  claimDate DATE,
  amount DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (claimNo),
  FOREIGN KEY (policyNo) REFERENCES Policy (policyNo),
  FOREIGN KEY (shopId) REFERENCES RepairShop (shopId)
);

-- en: Frame numbers of the Cargo bikes that cost more than 3000.
-- zh: 价格超过3000的Cargo型自行车的车架号。
SELECT frameNo FROM Bike WHERE type = 'Cargo' AND price > 3000;

-- en: How many Theft claims are there?
-- zh: Theft类理赔有多少件？
SELECT count(*) FROM Claim WHERE type = 'Theft';

-- en: Which policies of type Premium have Lapsed?
-- zh: Premium类型的保单中哪些已Lapsed？给出保单号。
SELECT policyNo FROM Policy WHERE type = 'Premium' AND status = 'Lapsed';

-- en: Whose bike was stolen on 2023-09-02? Theft claims, name of the holder.
-- zh: 2023-09-02谁的车被盗（Theft理赔）？给出投保人姓名。
SELECT PolicyHolder.name FROM PolicyHolder JOIN Bike ON PolicyHolder.holderId = Bike.holderId JOIN Policy ON Bike.frameNo = Policy.frameNo JOIN Claim ON Policy.policyNo = Claim.policyNo WHERE Claim.type = 'Theft' AND Claim.claimDate = '2023-09-02';

-- en: Mean yearly premium for each type of policy.
-- zh: 各类型保单的平均年保费。
SELECT type, avg(yearlyPremium) FROM Policy GROUP BY type;

-- en: Mean premium by type of bike, please.
-- zh: 请按自行车类型给出平均保费。
SELECT Bike.type, avg(Policy.yearlyPremium) FROM Bike JOIN Policy ON Bike.frameNo = Policy.frameNo GROUP BY Bike.type;

-- en: Which agent sold the most policies?
-- zh: 卖出保单最多的代理人是谁？
SELECT Agent.name FROM Agent JOIN Policy ON Agent.agentId = Policy.agentId GROUP BY Agent.agentId, Agent.name ORDER BY count(*) DESC LIMIT 1;

-- en: Emails of policy holders from Utrik.
-- zh: Utrik的投保人邮箱。
SELECT email FROM PolicyHolder WHERE city = 'Utrik';

-- en: Email of the agent who sold policy 70215.
-- zh: 卖出70215号保单的代理人邮箱是什么？
SELECT Agent.email FROM Agent JOIN Policy ON Agent.agentId = Policy.agentId WHERE Policy.policyNo = 70215;

-- en: The brand of the priciest bike, and the price.
-- zh: 最贵的自行车是什么品牌？价格多少？
SELECT brand, price FROM Bike ORDER BY price DESC LIMIT 1;

-- en: Total amount paid to each repair shop for claims that are Settled, with the shop's name.
-- zh: 每家修理店在Settled状态的理赔中获得的总金额，列出店名。
SELECT RepairShop.name, sum(Claim.amount) FROM RepairShop JOIN Claim ON RepairShop.shopId = Claim.shopId WHERE Claim.status = 'Settled' GROUP BY RepairShop.shopId, RepairShop.name;

-- en: Bikes (frame numbers) that carry no policy.
-- zh: 没有投保的自行车的车架号。
SELECT frameNo FROM Bike WHERE frameNo NOT IN (SELECT frameNo FROM Policy);

-- en: Which brands have we insured 20 times or more among the bikes?
-- zh: 登记了20辆及以上的自行车品牌有哪些？
SELECT brand FROM Bike GROUP BY brand HAVING count(*) >= 20;

-- en: Claims above the average amount: number, type.
-- zh: 金额高于平均值的理赔编号和类型。
SELECT claimNo, type FROM Claim WHERE amount > (SELECT avg(amount) FROM Claim);

-- en: In what different shops were bikes of the brand Fjellrad repaired?
-- zh: Fjellrad品牌的自行车在哪些不同的店修过？
SELECT DISTINCT RepairShop.name FROM RepairShop JOIN Claim ON RepairShop.shopId = Claim.shopId JOIN Policy ON Claim.policyNo = Policy.policyNo JOIN Bike ON Policy.frameNo = Bike.frameNo WHERE Bike.brand = 'Fjellrad';

-- en: Who owns more than 2 bikes?
-- zh: 谁拥有超过2辆自行车？
SELECT PolicyHolder.name FROM PolicyHolder JOIN Bike ON PolicyHolder.holderId = Bike.holderId GROUP BY PolicyHolder.holderId, PolicyHolder.name HAVING count(*) > 2;

-- en: Cities with policy holders but without a repair shop.
-- zh: 有投保人但没有修理店的城市。
SELECT city FROM PolicyHolder EXCEPT SELECT city FROM RepairShop;

-- en: The highest and lowest commission percentage of agents in Utrik?
-- zh: Utrik代理人的最高和最低佣金比例是多少？
SELECT max(commissionPct), min(commissionPct) FROM Agent WHERE city = 'Utrik';

-- en: When did the policies for bikes of type Folding begin? Show policy numbers and start dates.
-- zh: Folding型自行车的保单从什么时候生效？列出保单号和生效日期。
SELECT Policy.policyNo, Policy.startDate FROM Policy JOIN Bike ON Policy.frameNo = Bike.frameNo WHERE Bike.type = 'Folding';

-- en: Which agent is responsible for the claim with the biggest amount?
-- zh: 金额最大的理赔由哪位代理人负责？
SELECT Agent.name FROM Agent JOIN Policy ON Agent.agentId = Policy.agentId JOIN Claim ON Policy.policyNo = Claim.policyNo ORDER BY Claim.amount DESC LIMIT 1;

-- en: Policies that started earliest: show the 5 numbers and start dates.
-- zh: 最早生效的5份保单的编号和生效日期。
SELECT policyNo, startDate FROM Policy ORDER BY startDate ASC LIMIT 5;

-- en: Which cities are home to an agent, a policy holder and a repair shop all at once?
-- zh: 哪些城市同时有代理人、投保人和修理店？
SELECT city FROM Agent INTERSECT SELECT city FROM PolicyHolder INTERSECT SELECT city FROM RepairShop;
