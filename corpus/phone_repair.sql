-- A chain of phone repair shops: branches, technicians, handsets brought in, tickets and the spare parts used.
CREATE TABLE branch (
  br_no INT,
  br_name VARCHAR(40),
  street VARCHAR(60),
  town VARCHAR(40),
  opened DATE,
  PRIMARY KEY (br_no)
);
CREATE TABLE tech (
  tech_no INT,
  br_no INT,
  tname VARCHAR(50),
  age INT,
  lvl VARCHAR(20),
  wage DECIMAL(10,2),
  PRIMARY KEY (tech_no),
  FOREIGN KEY (br_no) REFERENCES branch (br_no)
);
CREATE TABLE cust (
  cust_no INT,
  cname VARCHAR(50),
  town VARCHAR(40),
  phone VARCHAR(20),
  email VARCHAR(60),
  PRIMARY KEY (cust_no)
);
CREATE TABLE ticket (
  tkt_no INT,
  cust_no INT,
  tech_no INT,
  brand VARCHAR(30),
  model VARCHAR(40),
  fault VARCHAR(40),
  recv_dt DATE,
  fee DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (tkt_no),
  FOREIGN KEY (cust_no) REFERENCES cust (cust_no),
  FOREIGN KEY (tech_no) REFERENCES tech (tech_no)
);
CREATE TABLE part (
  part_no INT,
  descr VARCHAR(60),
  maker VARCHAR(40),
  unit_cost DECIMAL(10,2),
  stock INT,
  PRIMARY KEY (part_no)
);
CREATE TABLE part_use (
  tkt_no INT,
  part_no INT,
  qty INT,
  PRIMARY KEY (tkt_no, part_no),
  FOREIGN KEY (tkt_no) REFERENCES ticket (tkt_no),
  FOREIGN KEY (part_no) REFERENCES part (part_no)
);

-- en: Who is the youngest technician?
-- zh: 最年轻的技师是谁？
SELECT tname FROM tech ORDER BY age LIMIT 1;

-- en: Who is the best-paid technician?
-- zh: 工资最高的技师是谁？
SELECT tname FROM tech ORDER BY wage DESC LIMIT 1;

-- en: How many tickets are still Waiting?
-- zh: 有多少张工单仍为Waiting？
SELECT count(*) FROM ticket WHERE status = 'Waiting';

-- en: How many tickets are there for each status?
-- zh: 每种状态各有多少张工单？
SELECT status, count(*) FROM ticket GROUP BY status;

-- en: What is the average fee charged for a Cracked Screen?
-- zh: 维修Cracked Screen的平均费用是多少？
SELECT avg(fee) FROM ticket WHERE fault = 'Cracked Screen';

-- en: What is the average fee charged for each kind of fault?
-- zh: 每种故障的平均维修费用是多少？
SELECT fault, avg(fee) FROM ticket GROUP BY fault;

-- en: Which customers have never brought in a phone?
-- zh: 哪些顾客从未送修过手机？
SELECT cname FROM cust WHERE cust_no NOT IN (SELECT cust_no FROM ticket);

-- en: Which spare parts have never been used in a repair? Give their descriptions.
-- zh: 哪些配件在维修中从未用过？请给出配件说明。
SELECT descr FROM part WHERE part_no NOT IN (SELECT part_no FROM part_use);

-- en: What are the phone numbers of the customers whose Samsung phones have the fault Water Damage?
-- zh: 送修Samsung手机且故障为Water Damage的顾客，电话号码是多少？
SELECT cust.phone FROM cust JOIN ticket ON cust.cust_no = ticket.cust_no WHERE ticket.brand = 'Samsung' AND ticket.fault = 'Water Damage';

-- en: What is the name of the branch where Ilse Brandt works?
-- zh: Ilse Brandt在哪家门店工作？
SELECT branch.br_name FROM branch JOIN tech ON branch.br_no = tech.br_no WHERE tech.tname = 'Ilse Brandt';

-- en: What are the ticket numbers of the repairs handled by Ilse Brandt?
-- zh: Ilse Brandt负责的维修工单号有哪些？
SELECT ticket.tkt_no FROM ticket JOIN tech ON ticket.tech_no = tech.tech_no WHERE tech.tname = 'Ilse Brandt';

-- en: For each branch, show its name and the number of technicians who work there.
-- zh: 请列出每家门店的名称及其技师人数。
SELECT branch.br_name, count(*) FROM branch JOIN tech ON branch.br_no = tech.br_no GROUP BY branch.br_no, branch.br_name;

-- en: For each branch, show its name and the number of tickets handled by its technicians.
-- zh: 请列出每家门店的名称及其技师处理过的工单数。
SELECT branch.br_name, count(*) FROM branch JOIN tech ON branch.br_no = tech.br_no JOIN ticket ON tech.tech_no = ticket.tech_no GROUP BY branch.br_no, branch.br_name;

-- en: Which part has been used in the largest total quantity? Show its description.
-- zh: 哪种配件的总用量最大？请给出配件说明。
SELECT part.descr FROM part JOIN part_use ON part.part_no = part_use.part_no GROUP BY part.part_no, part.descr ORDER BY sum(part_use.qty) DESC LIMIT 1;

-- en: What are the descriptions and unit costs of the parts made by Ostrava Cells of which fewer than 10 are in stock?
-- zh: Ostrava Cells生产的、库存少于10件的配件，其说明和单价分别是什么？
SELECT descr, unit_cost FROM part WHERE maker = 'Ostrava Cells' AND stock < 10;

-- en: Which models were brought in between 2023-01-01 and 2023-03-31?
-- zh: 2023-01-01到2023-03-31之间送修的手机型号有哪些？
SELECT model FROM ticket WHERE recv_dt BETWEEN '2023-01-01' AND '2023-03-31';

-- en: Which technicians earn more than the average wage of the Senior technicians?
-- zh: 哪些技师的工资高于Senior技师的平均工资？
SELECT tname FROM tech WHERE wage > (SELECT avg(wage) FROM tech WHERE lvl = 'Senior');

-- en: Which customers have had at least three repairs, and how many repairs has each of them had?
-- zh: 哪些顾客至少修过三次手机，各修过多少次？
SELECT cust.cname, count(*) FROM cust JOIN ticket ON cust.cust_no = ticket.cust_no GROUP BY cust.cust_no, cust.cname HAVING count(*) >= 3;

-- en: How many different parts went into ticket 1042?
-- zh: 工单1042用了多少种不同的配件？
SELECT count(DISTINCT part_no) FROM part_use WHERE tkt_no = 1042;

-- en: Which makers supplied the parts used on Fairphone handsets?
-- zh: Fairphone手机维修所用的配件是哪些厂家生产的？
SELECT part.maker FROM part JOIN part_use ON part.part_no = part_use.part_no JOIN ticket ON part_use.tkt_no = ticket.tkt_no WHERE ticket.brand = 'Fairphone';

-- en: In which towns is there a branch as well as a customer?
-- zh: 哪些城镇既有门店又有顾客？
SELECT town FROM branch INTERSECT SELECT town FROM cust;

-- en: Which technicians have repaired an Apple phone but never a Nokia phone?
-- zh: 哪些技师修过Apple手机，却没有修过Nokia手机？
SELECT tech.tname FROM tech JOIN ticket ON tech.tech_no = ticket.tech_no WHERE ticket.brand = 'Apple' EXCEPT SELECT tech.tname FROM tech JOIN ticket ON tech.tech_no = ticket.tech_no WHERE ticket.brand = 'Nokia';
