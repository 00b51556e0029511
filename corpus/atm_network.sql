-- Cash machines of a bank: machines, the cards used in them, withdrawals, refills and faults.
CREATE TABLE machine (
  id INT,
  spot VARCHAR(60),
  district VARCHAR(40),
  vendor VARCHAR(30),
  installed INT,
  takes_deposits VARCHAR(1),
  PRIMARY KEY (id)
);
CREATE TABLE card (
  id INT,
  holder VARCHAR(50),
  scheme VARCHAR(20),
  daily_limit INT,
  expires DATE,
  PRIMARY KEY (id)
);
CREATE TABLE withdrawal (
  id INT,
  machine_id INT,
  card_id INT,
  taken_at DATETIME,
  amount INT,
  fee DECIMAL(5,2),
  PRIMARY KEY (id),
  FOREIGN KEY (machine_id) REFERENCES machine (id),
  FOREIGN KEY (card_id) REFERENCES card (id)
);
CREATE TABLE refill (
  id INT,
  machine_id INT,
  refill_date DATE,
  notes_loaded INT,
  crew VARCHAR(30),
  PRIMARY KEY (id),
  FOREIGN KEY (machine_id) REFERENCES machine (id)
);
CREATE TABLE fault (
  id INT,
  machine_id INT,
  code VARCHAR(10),
  hours_down DOUBLE,
  PRIMARY KEY (id),
  FOREIGN KEY (machine_id) REFERENCES machine (id)
);

-- en: Where in the Docklands district are there machines?
-- zh: Docklands区的取款机设在哪些位置？
SELECT spot FROM machine WHERE district = 'Docklands';

-- en: How many machines accept deposits (T)?
-- zh: 有多少台机器支持存款（T）？
SELECT count(*) FROM machine WHERE takes_deposits = 'T';

-- en: Cardholders with a daily limit over 1000.
-- zh: 每日限额超过1000的持卡人。
SELECT holder FROM card WHERE daily_limit > 1000;

-- en: Cardholders with a daily limit below 1000.
-- zh: 每日限额低于1000的持卡人。
SELECT holder FROM card WHERE daily_limit < 1000;

-- en: Largest single sum taken out and the average?
-- zh: 单笔取款的最大金额和平均金额是多少？
SELECT max(amount), avg(amount) FROM withdrawal;

-- en: How many machines did every vendor supply?
-- zh: 每家供应商各提供了多少台机器？
SELECT vendor, count(*) FROM machine GROUP BY vendor;

-- en: Which error code occurs the most?
-- zh: 出现最多的故障代码是哪个？
SELECT code FROM fault GROUP BY code ORDER BY count(*) DESC LIMIT 1;

-- en: Crews that filled machines at least 200 times.
-- zh: 加钞次数不少于200次的班组。
SELECT crew FROM refill GROUP BY crew HAVING count(*) >= 200;

-- en: From which spots has Leon Sark withdrawn cash? No repeats, different places.
-- zh: Leon Sark在哪些不同的位置取过现金？
SELECT DISTINCT machine.spot FROM machine JOIN withdrawal ON machine.id = withdrawal.machine_id JOIN card ON withdrawal.card_id = card.id WHERE card.holder = 'Leon Sark';

-- en: Number of withdrawals at each machine, showing id and spot.
-- zh: 每台机器的取款笔数，显示机器编号和位置。
SELECT machine.id, machine.spot, count(*) FROM machine JOIN withdrawal ON machine.id = withdrawal.machine_id GROUP BY machine.id, machine.spot;

-- en: Spot of the machine with the most faults.
-- zh: 故障最多的机器位于哪里？
SELECT machine.spot FROM machine JOIN fault ON machine.id = fault.machine_id GROUP BY machine.id, machine.spot ORDER BY count(*) DESC LIMIT 1;

-- en: Spots of machines that never broke down.
-- zh: 从未出过故障的机器所在位置。
SELECT spot FROM machine WHERE id NOT IN (SELECT machine_id FROM fault);

-- en: Holders of cards never used at a machine.
-- zh: 从未在取款机上使用过的卡的持卡人。
SELECT holder FROM card WHERE id NOT IN (SELECT card_id FROM withdrawal);

-- en: Cash taken out in each district in total.
-- zh: 每个区的取款总额。
SELECT machine.district, sum(withdrawal.amount) FROM machine JOIN withdrawal ON machine.id = withdrawal.machine_id GROUP BY machine.district;

-- en: How many hours were the machines of vendor Kestron out of order altogether?
-- zh: Kestron供应的机器总共停机多少小时？
SELECT sum(fault.hours_down) FROM fault JOIN machine ON fault.machine_id = machine.id WHERE machine.vendor = 'Kestron';

-- en: When was the machine at Central Station filled, and with how many notes?
-- zh: Central Station的机器在哪些日期加钞，每次装入多少张钞票？
SELECT refill.refill_date, refill.notes_loaded FROM refill JOIN machine ON refill.machine_id = machine.id WHERE machine.spot = 'Central Station';

-- en: Districts served by crew Orca but not by crew Lynx.
-- zh: 由Orca班组加钞但不由Lynx班组加钞的区。
SELECT machine.district FROM machine JOIN refill ON machine.id = refill.machine_id WHERE refill.crew = 'Orca' EXCEPT SELECT machine.district FROM machine JOIN refill ON machine.id = refill.machine_id WHERE refill.crew = 'Lynx';

-- en: Schemes of cards used in the Airport Road machine.
-- zh: 在Airport Road的机器上用过的卡属于哪些卡组织？
SELECT card.scheme FROM card JOIN withdrawal ON card.id = withdrawal.card_id JOIN machine ON withdrawal.machine_id = machine.id WHERE machine.spot = 'Airport Road';

-- en: The average fee for each card scheme.
-- zh: 每个卡组织的平均取款手续费。
SELECT card.scheme, avg(withdrawal.fee) FROM card JOIN withdrawal ON card.id = withdrawal.card_id GROUP BY card.scheme;

-- en: Five newest machines: spot and installation year.
-- zh: 最新的五台机器：位置和安装年份。
SELECT spot, installed FROM machine ORDER BY installed DESC LIMIT 5;

-- en: Which cards expire between 2025-01-01 and 2025-12-31? Holder and scheme.
-- zh: 哪些卡在2025-01-01到2025-12-31之间到期？给出持卡人和卡组织。
SELECT holder, scheme FROM card WHERE expires BETWEEN '2025-01-01' AND '2025-12-31';

-- en: Holders who took out more than the average amount from a Riverside district machine.
-- zh: 在Riverside区的机器上取款金额超过平均取款额的持卡人。
SELECT card.holder FROM card JOIN withdrawal ON card.id = withdrawal.card_id JOIN machine ON withdrawal.machine_id = machine.id WHERE machine.district = 'Riverside' AND withdrawal.amount > (SELECT avg(amount) FROM withdrawal);
