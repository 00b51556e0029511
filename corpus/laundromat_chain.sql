-- A chain of self-service laundromats: branches, machines, members, wash cycles and repairs.
CREATE TABLE branch (
  branch_id INT,
  branch_name VARCHAR(60),
  city VARCHAR(40),
  open_year INT,
  floor_area DOUBLE,
  manager_name VARCHAR(60),
  PRIMARY KEY (branch_id)
);
CREATE TABLE machine (
  machine_id INT,
  branch_id INT,
  serial_code VARCHAR(20),
  kind VARCHAR(20),
  brand VARCHAR(30),
  drum_kg INT,
  status VARCHAR(20),
  PRIMARY KEY (machine_id),
  FOREIGN KEY (branch_id) REFERENCES branch (branch_id)
);
CREATE TABLE member (
  member_id INT,
  full_name VARCHAR(60),
  phone VARCHAR(20),
  city VARCHAR(40),
  tier VARCHAR(20),
  joined_on DATE,
  credit DECIMAL(10,2),
  PRIMARY KEY (member_id)
);
CREATE TABLE wash_cycle (
  cycle_id INT,
  machine_id INT,
  member_id INT,
  program VARCHAR(30),
  started_at DATETIME,
  minutes INT,
  price DECIMAL(10,2),
  PRIMARY KEY (cycle_id),
  FOREIGN KEY (machine_id) REFERENCES machine (machine_id),
  FOREIGN KEY (member_id) REFERENCES member (member_id)
);
CREATE TABLE repair (
  repair_id INT,
  machine_id INT,
  fault VARCHAR(40),
  reported_on DATE,
  fixed_on DATE,
  cost DECIMAL(10,2),
  PRIMARY KEY (repair_id),
  FOREIGN KEY (machine_id) REFERENCES machine (machine_id)
);

-- en: Which members have ever used a machine at the Canal Street branch? List each distinct name.
-- zh: 哪些会员曾在Canal Street门店用过机器？姓名去重列出。
SELECT DISTINCT member.full_name FROM member JOIN wash_cycle ON member.member_id = wash_cycle.member_id JOIN machine ON wash_cycle.machine_id = machine.machine_id JOIN branch ON machine.branch_id = branch.branch_id WHERE branch.branch_name = 'Canal Street';

-- en: Serial codes of the dryers that are Out of order, please.
-- zh: 请给出处于Out of order状态的Dryer机器的序列号。
SELECT serial_code FROM machine WHERE kind = 'Dryer' AND status = 'Out of order';

-- en: How many machines does each branch have? Give the branch name and the number.
-- zh: 每家门店各有多少台机器？给出门店名和数量。
SELECT branch.branch_name, count(*) FROM branch JOIN machine ON branch.branch_id = machine.branch_id GROUP BY branch.branch_id, branch.branch_name;

-- en: What is the average credit of Gold members?
-- zh: Gold会员的平均余额是多少？
SELECT avg(credit) FROM member WHERE tier = 'Gold';

-- en: Name the branch that has been open the longest.
-- zh: 开业最早的门店叫什么？
SELECT branch_name FROM branch ORDER BY open_year ASC LIMIT 1;

-- en: For every wash program, tell me how many cycles were run with it.
-- zh: 每种洗涤程序各运行了多少次？
SELECT program, count(*) FROM wash_cycle GROUP BY program;

-- en: Which brand needs repairs most often?
-- zh: 哪个品牌的机器报修次数最多？
SELECT machine.brand FROM machine JOIN repair ON machine.machine_id = repair.machine_id GROUP BY machine.brand ORDER BY count(*) DESC LIMIT 1;

-- en: How much has been spent on repairs in total at branches in Leeds?
-- zh: 位于Leeds的门店维修费用合计多少？
SELECT sum(repair.cost) FROM repair JOIN machine ON repair.machine_id = machine.machine_id JOIN branch ON machine.branch_id = branch.branch_id WHERE branch.city = 'Leeds';

-- en: List the serial codes of machines that have never been repaired.
-- zh: 列出从未维修过的机器的序列号。
SELECT serial_code FROM machine WHERE machine_id NOT IN (SELECT machine_id FROM repair);

-- en: Show the names and phones of members who joined after 2022-06-30, newest first.
-- zh: 按入会时间从新到旧，列出2022-06-30之后加入的会员姓名和电话。
SELECT full_name, phone FROM member WHERE joined_on > '2022-06-30' ORDER BY joined_on DESC;

-- en: In which cities are there both a branch and a member living there?
-- zh: 哪些城市既有门店又有会员居住？
SELECT city FROM branch INTERSECT SELECT city FROM member;

-- en: What different programs has Nadia Brandt chosen?
-- zh: Nadia Brandt选过哪些不同的洗涤程序？
SELECT DISTINCT wash_cycle.program FROM wash_cycle JOIN member ON wash_cycle.member_id = member.member_id WHERE member.full_name = 'Nadia Brandt';

-- en: Which cycles took longer than the average cycle? Return the cycle ids and minutes.
-- zh: 哪些洗涤的时长超过平均时长？返回洗涤编号和分钟数。
SELECT cycle_id, minutes FROM wash_cycle WHERE minutes > (SELECT avg(minutes) FROM wash_cycle);

-- en: Who manages the branch where the machine with serial WX-204 stands?
-- zh: 序列号为WX-204的机器所在门店的负责人是谁？
SELECT branch.manager_name FROM branch JOIN machine ON branch.branch_id = machine.branch_id WHERE machine.serial_code = 'WX-204';

-- en: How many different brands do the washers come from?
-- zh: Washer类机器一共来自多少个不同的品牌？
SELECT count(DISTINCT brand) FROM machine WHERE kind = 'Washer';

-- en: Find the member who has paid the most for wash cycles altogether.
-- zh: 洗涤消费总额最高的会员是谁？
SELECT member.full_name FROM member JOIN wash_cycle ON member.member_id = wash_cycle.member_id GROUP BY member.member_id, member.full_name ORDER BY sum(wash_cycle.price) DESC LIMIT 1;

-- en: What was wrong and what did it cost in the three most expensive repairs?
-- zh: 费用最高的三次维修分别是什么故障、花了多少钱？
SELECT fault, cost FROM repair ORDER BY cost DESC LIMIT 3;

-- en: Which membership tiers have at least 2 members?
-- zh: 哪些会员等级至少有2名会员？
SELECT tier FROM member GROUP BY tier HAVING count(*) >= 2;

-- en: Give the names of branches with machines but no machine made by Miele.
-- zh: 哪些门店有机器但没有Miele的机器？给出门店名。
SELECT branch.branch_name FROM branch JOIN machine ON branch.branch_id = machine.branch_id EXCEPT SELECT branch.branch_name FROM branch JOIN machine ON branch.branch_id = machine.branch_id WHERE machine.brand = 'Miele';

-- en: Which machines had a Broken pump fault that still isn't fixed? Show serial code and the date it was reported.
-- zh: 哪些机器报了Broken pump故障且至今未修好？显示序列号和报修日期。
SELECT machine.serial_code, repair.reported_on FROM machine JOIN repair ON machine.machine_id = repair.machine_id WHERE repair.fault = 'Broken pump' AND repair.fixed_on IS NULL;

-- en: Names of members who have used the Delicate program
-- zh: 用过Delicate程序的会员姓名
SELECT full_name FROM member WHERE member_id IN (SELECT member_id FROM wash_cycle WHERE program = 'Delicate');

-- en: For each city with branches, how many wash cycles have been run there?
-- zh: 每个有门店的城市各运行了多少次洗涤？
SELECT branch.city, count(*) FROM branch JOIN machine ON branch.branch_id = machine.branch_id JOIN wash_cycle ON machine.machine_id = wash_cycle.machine_id GROUP BY branch.city;
