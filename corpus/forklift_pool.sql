-- A pool of forklifts in warehouses: operators, their permits, daily checks and repairs.
CREATE TABLE warehouse (
  whid INT,
  whname VARCHAR(40),
  floorarea INT,
  manager VARCHAR(50),
  PRIMARY KEY (whid)
);
CREATE TABLE forklift (
  truckid INT,
  make VARCHAR(30),
  capacitykg INT,
  power VARCHAR(15),
  bought DATE,
  whid INT,
  PRIMARY KEY (truckid),
  FOREIGN KEY (whid) REFERENCES warehouse (whid)
);
CREATE TABLE operator (
  opid INT,
  name VARCHAR(50),
  birthyear INT,
  whid INT,
  PRIMARY KEY (opid),
  FOREIGN KEY (whid) REFERENCES warehouse (whid)
);
CREATE TABLE permit (
  opid INT,
  truckid INT,
  issued DATE,
  expires DATE,
  PRIMARY KEY (opid, truckid),
  FOREIGN KEY (opid) REFERENCES operator (opid),
  FOREIGN KEY (truckid) REFERENCES forklift (truckid)
);
CREATE TABLE repair (
  repairid INT,
  truckid INT,
  part VARCHAR(30),
  cost DECIMAL(10,2),
  done DATE,
  PRIMARY KEY (repairid),
  FOREIGN KEY (truckid) REFERENCES forklift (truckid)
);

-- en: How many forklifts run on LPG?
-- zh: 使用LPG的叉车有多少台？
SELECT count(*) FROM forklift WHERE power = 'LPG';

-- en: Which operators were born after 1995?
-- zh: 1995年之后出生的叉车司机有哪些？
SELECT name FROM operator WHERE birthyear > 1995;

-- en: What does a repair cost on average?
-- zh: 一次维修平均花多少钱？
SELECT avg(cost) FROM repair;

-- en: Who runs the warehouse with the largest floor?
-- zh: 面积最大的仓库由谁管理？
SELECT manager FROM warehouse ORDER BY floorarea DESC LIMIT 1;

-- en: List the makes in the pool, each once.
-- zh: 列出车队中的叉车品牌，每个只列一次。
SELECT DISTINCT make FROM forklift;

-- en: How many forklifts of each make do we own?
-- zh: 每个品牌的叉车我们各有多少台？
SELECT make, count(*) FROM forklift GROUP BY make;

-- en: Number of trucks in every warehouse.
-- zh: 每个仓库的叉车数量。
SELECT warehouse.whname, count(*) FROM warehouse JOIN forklift ON warehouse.whid = forklift.whid GROUP BY warehouse.whid, warehouse.whname;

-- en: Number of operators in every warehouse.
-- zh: 每个仓库的叉车司机人数。
SELECT warehouse.whname, count(*) FROM warehouse JOIN operator ON warehouse.whid = operator.whid GROUP BY warehouse.whid, warehouse.whname;

-- en: Who may drive truck 17?
-- zh: 谁可以驾驶17号叉车？
SELECT operator.name FROM operator JOIN permit ON operator.opid = permit.opid WHERE permit.truckid = 17;

-- en: When does Leo Brandt's permit for truck 17 expire?
-- zh: Leo Brandt驾驶17号叉车的许可何时到期？
SELECT permit.expires FROM permit JOIN operator ON permit.opid = operator.opid WHERE operator.name = 'Leo Brandt' AND permit.truckid = 17;

-- en: Which makes is Leo Brandt allowed to drive?
-- zh: Leo Brandt获准驾驶哪些品牌的叉车？
SELECT forklift.make FROM forklift JOIN permit ON forklift.truckid = permit.truckid JOIN operator ON permit.opid = operator.opid WHERE operator.name = 'Leo Brandt';

-- en: Which operator holds the most permits?
-- zh: 持有许可最多的叉车司机是谁？
SELECT operator.name FROM operator JOIN permit ON operator.opid = permit.opid GROUP BY operator.opid, operator.name ORDER BY count(*) DESC LIMIT 1;

-- en: Operators without any permit.
-- zh: 没有任何许可的叉车司机。
SELECT name FROM operator WHERE opid NOT IN (SELECT opid FROM permit);

-- en: Ids of forklifts that were never repaired.
-- zh: 从未维修过的叉车编号。
SELECT truckid FROM forklift WHERE truckid NOT IN (SELECT truckid FROM repair);

-- en: What did repairs at the Harbour Hall warehouse cost altogether?
-- zh: Harbour Hall仓库的维修总共花了多少钱？
SELECT sum(repair.cost) FROM repair JOIN forklift ON repair.truckid = forklift.truckid JOIN warehouse ON forklift.whid = warehouse.whid WHERE warehouse.whname = 'Harbour Hall';

-- en: Which parts were replaced on Electric trucks?
-- zh: Electric叉车更换过哪些零件？
SELECT repair.part FROM repair JOIN forklift ON repair.truckid = forklift.truckid WHERE forklift.power = 'Electric';

-- en: Which part is repaired most frequently?
-- zh: 维修最频繁的零件是什么？
SELECT part FROM repair GROUP BY part ORDER BY count(*) DESC LIMIT 1;

-- en: Parts whose repairs cost more than 8000 in total.
-- zh: 维修总费用超过8000的零件。
SELECT part FROM repair GROUP BY part HAVING sum(cost) > 8000;

-- en: Purchase dates of forklifts lifting between 2000 and 3500 kg.
-- zh: 额定载重在2000到3500公斤之间的叉车的购买日期。
SELECT bought FROM forklift WHERE capacitykg BETWEEN 2000 AND 3500;

-- en: Warehouses that have both Diesel and Electric trucks.
-- zh: 同时有Diesel和Electric叉车的仓库。
SELECT warehouse.whname FROM warehouse JOIN forklift ON warehouse.whid = forklift.whid WHERE forklift.power = 'Diesel' INTERSECT SELECT warehouse.whname FROM warehouse JOIN forklift ON warehouse.whid = forklift.whid WHERE forklift.power = 'Electric';

-- en: Which forklifts can lift more than the average? Show id and make.
-- zh: 哪些叉车的载重高于平均值？显示编号和品牌。
SELECT truckid, make FROM forklift WHERE capacitykg > (SELECT avg(capacitykg) FROM forklift);

-- en: Managers of warehouses where a Toro truck has been repaired.
-- zh: 有Toro叉车维修过的仓库的负责人。
SELECT warehouse.manager FROM warehouse JOIN forklift ON warehouse.whid = forklift.whid JOIN repair ON forklift.truckid = repair.truckid WHERE forklift.make = 'Toro';
