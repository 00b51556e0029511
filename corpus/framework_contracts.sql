-- A purchasing consortium's framework contracts: lots, suppliers, members and call-off orders.
CREATE TABLE framework (
  fw_id INT,
  fw_title VARCHAR(80),
  buyer VARCHAR(50),
  start_dt DATE,
  end_dt DATE,
  ceiling_amt DECIMAL(14,2),
  PRIMARY KEY (fw_id)
);
CREATE TABLE lot (
  lot_id INT,
  fw_id INT,
  lot_desc VARCHAR(80),
  uom VARCHAR(10),
  PRIMARY KEY (lot_id),
  FOREIGN KEY (fw_id) REFERENCES framework (fw_id)
);
CREATE TABLE supplier (
  sup_id INT,
  sup_nm VARCHAR(60),
  hq_city VARCHAR(40),
  rating VARCHAR(2),
  PRIMARY KEY (sup_id)
);
CREATE TABLE lot_supplier (
  lot_id INT,
  sup_id INT,
  PRIMARY KEY (lot_id, sup_id),
  FOREIGN KEY (lot_id) REFERENCES lot (lot_id),
  FOREIGN KEY (sup_id) REFERENCES supplier (sup_id)
);
CREATE TABLE call_off (
  co_no INT,
  lot_id INT,
  sup_id INT,
  member_nm VARCHAR(60),
  order_dt DATE,
  qty INT,
  amt DECIMAL(12,2),
  PRIMARY KEY (co_no),
  FOREIGN KEY (lot_id) REFERENCES lot (lot_id),
  FOREIGN KEY (sup_id) REFERENCES supplier (sup_id)
);

-- en: Which frameworks does buyer Petra Lind take care of?
-- zh: 采购员Petra Lind负责哪些框架合同？
SELECT fw_title FROM framework WHERE buyer = 'Petra Lind';

-- en: What is the framework with the highest ceiling?
-- zh: 金额上限最高的框架合同是哪个？
SELECT fw_title FROM framework ORDER BY ceiling_amt DESC LIMIT 1;

-- en: When does the Office Paper framework end?
-- zh: Office Paper框架合同什么时候到期？
SELECT end_dt FROM framework WHERE fw_title = 'Office Paper';

-- en: When does the Office Paper framework begin?
-- zh: Office Paper框架合同什么时候开始？
SELECT start_dt FROM framework WHERE fw_title = 'Office Paper';

-- en: How many suppliers are rated A?
-- zh: 评级为A的供应商有多少家？
SELECT count(*) FROM supplier WHERE rating = 'A';

-- en: How many suppliers are headquartered in each city?
-- zh: 总部设在各城市的供应商各有多少家？
SELECT hq_city, count(*) FROM supplier GROUP BY hq_city;

-- en: What has each member ordered for in total?
-- zh: 每个成员单位的下单总金额是多少？
SELECT member_nm, sum(amt) FROM call_off GROUP BY member_nm;

-- en: Members that placed over 40 call-offs.
-- zh: 下单超过40次的成员单位。
SELECT member_nm FROM call_off GROUP BY member_nm HAVING count(*) > 40;

-- en: Show the lots of the Office Paper framework.
-- zh: 列出Office Paper框架合同的标包。
SELECT lot.lot_desc FROM lot JOIN framework ON lot.fw_id = framework.fw_id WHERE framework.fw_title = 'Office Paper';

-- en: How many lots are there in each framework?
-- zh: 每个框架合同有多少个标包？
SELECT framework.fw_title, count(*) FROM framework JOIN lot ON framework.fw_id = lot.fw_id GROUP BY framework.fw_id, framework.fw_title;

-- en: Which suppliers are on lot 12?
-- zh: 12号标包入围了哪些供应商？
SELECT supplier.sup_nm FROM supplier JOIN lot_supplier ON supplier.sup_id = lot_supplier.sup_id WHERE lot_supplier.lot_id = 12;

-- en: What lots is Norfab admitted to?
-- zh: Norfab入围了哪些标包？
SELECT lot.lot_desc FROM lot JOIN lot_supplier ON lot.lot_id = lot_supplier.lot_id JOIN supplier ON lot_supplier.sup_id = supplier.sup_id WHERE supplier.sup_nm = 'Norfab';

-- en: On which frameworks does Norfab appear?
-- zh: Norfab出现在哪些框架合同里？
SELECT framework.fw_title FROM framework JOIN lot ON framework.fw_id = lot.fw_id JOIN lot_supplier ON lot.lot_id = lot_supplier.lot_id JOIN supplier ON lot_supplier.sup_id = supplier.sup_id WHERE supplier.sup_nm = 'Norfab';

-- en: Which supplier is admitted to the largest number of lots?
-- zh: 入围标包数最多的供应商是哪家？
SELECT supplier.sup_nm FROM supplier JOIN lot_supplier ON supplier.sup_id = lot_supplier.sup_id GROUP BY supplier.sup_id, supplier.sup_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Suppliers that never got an order.
-- zh: 从未接到订单的供应商。
SELECT sup_nm FROM supplier WHERE sup_id NOT IN (SELECT sup_id FROM call_off);

-- en: Lots that have no suppliers.
-- zh: 没有供应商入围的标包。
SELECT lot_desc FROM lot WHERE lot_id NOT IN (SELECT lot_id FROM lot_supplier);

-- en: Which different members have bought from Norfab?
-- zh: 哪些不同的成员单位向Norfab采购过？
SELECT DISTINCT call_off.member_nm FROM call_off JOIN supplier ON call_off.sup_id = supplier.sup_id WHERE supplier.sup_nm = 'Norfab';

-- en: Amount spent under each framework.
-- zh: 各框架合同下的采购金额。
SELECT framework.fw_title, sum(call_off.amt) FROM framework JOIN lot ON framework.fw_id = lot.fw_id JOIN call_off ON lot.lot_id = call_off.lot_id GROUP BY framework.fw_id, framework.fw_title;

-- en: Suppliers of both lot 12 and lot 15.
-- zh: 同时入围12号和15号标包的供应商。
SELECT supplier.sup_nm FROM supplier JOIN lot_supplier ON supplier.sup_id = lot_supplier.sup_id WHERE lot_supplier.lot_id = 12 INTERSECT SELECT supplier.sup_nm FROM supplier JOIN lot_supplier ON supplier.sup_id = lot_supplier.sup_id WHERE lot_supplier.lot_id = 15;

-- en: Names of suppliers with orders of more than 20000.
-- zh: 单笔订单金额超过20000的供应商名称。
SELECT supplier.sup_nm FROM supplier JOIN call_off ON supplier.sup_id = call_off.sup_id WHERE call_off.amt > 20000;

-- en: Order number and amount of call-offs placed between 2024-01-01 and 2024-06-30.
-- zh: 2024-01-01至2024-06-30期间下的订单的单号和金额。
SELECT co_no, amt FROM call_off WHERE order_dt BETWEEN '2024-01-01' AND '2024-06-30';

-- en: Which call-off numbers are above average in amount?
-- zh: 金额高于平均值的订单号有哪些？
SELECT co_no FROM call_off WHERE amt > (SELECT avg(amt) FROM call_off);
