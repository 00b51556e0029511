-- A crane hire company: cranes, depots, operators, customers and hires.
CREATE TABLE depot (
  dep_no INT,
  dep_name VARCHAR(40),
  town VARCHAR(40),
  phone VARCHAR(20),
  PRIMARY KEY (dep_no)
);
CREATE TABLE crane (
  crane_no INT,
  reg VARCHAR(15),
  crane_type VARCHAR(20),
  mfr VARCHAR(40),
  lift_t DOUBLE,
  boom_m DOUBLE,
  yr INT,
  day_rate DECIMAL(10,2),
  dep_no INT,
  PRIMARY KEY (crane_no),
  FOREIGN KEY (dep_no) REFERENCES depot (dep_no)
);
CREATE TABLE op (
  op_no INT,
  op_name VARCHAR(50),
  born DATE,
  sex VARCHAR(1),
  day_pay DECIMAL(10,2),
  dep_no INT,
  PRIMARY KEY (op_no),
  FOREIGN KEY (dep_no) REFERENCES depot (dep_no)
);
CREATE TABLE cust (
  cust_no INT,
  cust_name VARCHAR(60),
  town VARCHAR(40),
  sector VARCHAR(30),
  credit_limit DECIMAL(12,2),
  PRIMARY KEY (cust_no)
);
CREATE TABLE hire (
  hire_no INT,
  crane_no INT,
  op_no INT,
  cust_no INT,
  from_dt DATE,
  days INT,
  amt DECIMAL(12,2),
  paid VARCHAR(3),
  PRIMARY KEY (hire_no),
  FOREIGN KEY (crane_no) REFERENCES crane (crane_no),
  FOREIGN KEY (op_no) REFERENCES op (op_no),
  FOREIGN KEY (cust_no) REFERENCES cust (cust_no)
);
CREATE TABLE op_ticket (
  op_no INT,
  crane_type VARCHAR(20),
  valid_to DATE,
  PRIMARY KEY (op_no, crane_type),
  FOREIGN KEY (op_no) REFERENCES op (op_no)
);

-- en: What is the day rate of the crane registered as CR-881?
-- zh: 登记号为CR-881的起重机日租金是多少？
SELECT day_rate FROM crane WHERE reg = 'CR-881';

-- en: How many Tower cranes can lift more than 10 tonnes?
-- zh: 起重量超过10吨的Tower起重机有多少台？
SELECT count(*) FROM crane WHERE crane_type = 'Tower' AND lift_t > 10;

-- en: Cranes per type, please.
-- zh: 各类型起重机各有多少台？
SELECT crane_type, count(*) FROM crane GROUP BY crane_type;

-- en: Which customers have hires that are not paid (No)?
-- zh: 哪些客户有未付款（No）的租赁？
SELECT cust.cust_name FROM cust JOIN hire ON cust.cust_no = hire.cust_no WHERE hire.paid = 'No';

-- en: Who is our oldest operator?
-- zh: 我们年纪最大的操作手是谁？
SELECT op_name FROM op ORDER BY born ASC LIMIT 1;

-- en: Registration and manufacturer of the cranes kept in Hexley.
-- zh: 停放在Hexley的起重机的登记号和厂家。
SELECT crane.reg, crane.mfr FROM crane JOIN depot ON crane.dep_no = depot.dep_no WHERE depot.town = 'Hexley';

-- en: Which operators have a ticket for Crawler cranes that is good beyond 2025-06-30?
-- zh: 哪些操作手的Crawler操作证有效期在2025-06-30之后？
SELECT op.op_name FROM op JOIN op_ticket ON op.op_no = op_ticket.op_no WHERE op_ticket.crane_type = 'Crawler' AND op_ticket.valid_to > '2025-06-30';

-- en: Operators holding tickets for both Mobile and Tower cranes?
-- zh: 同时持有Mobile和Tower操作证的操作手有哪些？
SELECT op.op_name FROM op JOIN op_ticket ON op.op_no = op_ticket.op_no WHERE op_ticket.crane_type = 'Mobile' INTERSECT SELECT op.op_name FROM op JOIN op_ticket ON op.op_no = op_ticket.op_no WHERE op_ticket.crane_type = 'Tower';

-- en: What did each customer pay us in total? Customer name and amount.
-- zh: 每个客户的租赁总金额是多少？给出客户名和金额。
SELECT cust.cust_name, sum(hire.amt) FROM cust JOIN hire ON cust.cust_no = hire.cust_no GROUP BY cust.cust_no, cust.cust_name;

-- en: Find the registrations of cranes that nobody has ever hired.
-- zh: 从未被租用过的起重机登记号。
SELECT reg FROM crane WHERE crane_no NOT IN (SELECT crane_no FROM hire);

-- en: Highest, lowest and average daily pay of the women (F) among our operators?
-- zh: 女操作手（F）的日薪最高、最低和平均各是多少？
SELECT max(day_pay), min(day_pay), avg(day_pay) FROM op WHERE sex = 'F';

-- en: Which manufacturers have built at least 3 of our cranes?
-- zh: 我们至少有3台起重机出自哪些厂家？
SELECT mfr FROM crane GROUP BY mfr HAVING count(*) >= 3;

-- en: Which crane has been hired for the most days in all?
-- zh: 累计租出天数最多的起重机是哪台？
SELECT crane.reg FROM crane JOIN hire ON crane.crane_no = hire.crane_no GROUP BY crane.crane_no, crane.reg ORDER BY sum(hire.days) DESC LIMIT 1;

-- en: Show the names of customers in the Mining or Shipbuilding sectors, sorted by name.
-- zh: 列出Mining或Shipbuilding行业的客户名称，按名称排序。
SELECT cust_name FROM cust WHERE sector = 'Mining' OR sector = 'Shipbuilding' ORDER BY cust_name ASC;

-- en: Operators paid above the average: name and day pay.
-- zh: 日薪高于平均水平的操作手的姓名和日薪。
SELECT op_name, day_pay FROM op WHERE day_pay > (SELECT avg(day_pay) FROM op);

-- en: On what dates did hires to Norfell Steel begin, and for how many days?
-- zh: Norfell Steel的租赁是从哪些日期开始的？各租了几天？
SELECT hire.from_dt, hire.days FROM hire JOIN cust ON hire.cust_no = cust.cust_no WHERE cust.cust_name = 'Norfell Steel';

-- en: Towns with customers in which we have no depot.
-- zh: 有客户但没有我们车场的城镇。
SELECT town FROM cust EXCEPT SELECT town FROM depot;

-- en: Average boom length by manufacturer.
-- zh: 各厂家起重机的平均臂长。
SELECT mfr, avg(boom_m) FROM crane GROUP BY mfr;

-- en: The five dearest cranes per day: registration, type and rate.
-- zh: 日租金最贵的五台起重机：登记号、类型和租金。
SELECT reg, crane_type, day_rate FROM crane ORDER BY day_rate DESC LIMIT 5;

-- en: Operators of which depot worked at hires for the Energy sector? List each different depot name.
-- zh: 哪些不同车场的操作手做过Energy行业客户的租赁？列出车场名称。
SELECT DISTINCT depot.dep_name FROM depot JOIN op ON depot.dep_no = op.dep_no JOIN hire ON op.op_no = hire.op_no JOIN cust ON hire.cust_no = cust.cust_no WHERE cust.sector = 'Energy';

-- en: How many different customers hired something in 2023, from 2023-01-01 to 2023-12-31?
-- zh: 2023年（2023-01-01至2023-12-31）有多少个不同的客户租过设备？
SELECT count(DISTINCT cust_no) FROM hire WHERE from_dt BETWEEN '2023-01-01' AND '2023-12-31';

-- en: Depots which have a crane newer than 2020: name and phone.
-- zh: 拥有2020年之后出厂的起重机的车场：名称和电话。
SELECT dep_name, phone FROM depot WHERE dep_no IN (SELECT dep_no FROM crane WHERE yr > 2020);
