-- Canals, their locks and the boats that passed through.
CREATE TABLE canal (
  canal_no INT,
  canal_name VARCHAR(50),
  starts_at VARCHAR(40),
  ends_at VARCHAR(40),
  len_km DOUBLE,
  dug_by VARCHAR(50),
  opened INT,
  PRIMARY KEY (canal_no)
);
CREATE TABLE canal_lock (
  lock_no INT,
  lock_name VARCHAR(40),
  canal_no INT,
  rise_m DOUBLE,
  width_m DOUBLE,
  gate_type VARCHAR(20),
  state VARCHAR(15),
  PRIMARY KEY (lock_no),
  FOREIGN KEY (canal_no) REFERENCES canal (canal_no)
);
CREATE TABLE passage (
  pass_no INT,
  lock_no INT,
  boat_name VARCHAR(40),
  boat_type VARCHAR(20),
  pass_date DATE,
  toll DECIMAL(10,2),
  wait_min INT,
  PRIMARY KEY (pass_no),
  FOREIGN KEY (lock_no) REFERENCES canal_lock (lock_no)
);

-- en: On which canal is Heron Lock?
-- zh: Heron Lock在哪条运河上？
SELECT canal.canal_name FROM canal JOIN canal_lock ON canal.canal_no = canal_lock.canal_no WHERE canal_lock.lock_name = 'Heron Lock';

-- en: Who dug the canals that were opened between 1790 and 1820?
-- zh: 1790年至1820年间开通的运河由谁开凿？
SELECT dug_by FROM canal WHERE opened BETWEEN 1790 AND 1820;

-- en: How many locks have Mitre gates?
-- zh: 有多少座船闸使用Mitre闸门？
SELECT count(*) FROM canal_lock WHERE gate_type = 'Mitre';

-- en: Longest canal and its length
-- zh: 最长的运河及其长度
SELECT canal_name, len_km FROM canal ORDER BY len_km DESC LIMIT 1;

-- en: How many locks are on each canal? I want the canal names.
-- zh: 每条运河上有多少座船闸？请给出运河名称。
SELECT canal.canal_name, count(*) FROM canal JOIN canal_lock ON canal.canal_no = canal_lock.canal_no GROUP BY canal.canal_no, canal.canal_name;

-- en: Which boats went through Mill Stairs on 1987-05-14?
-- zh: 1987-05-14有哪些船通过了Mill Stairs？
SELECT passage.boat_name FROM passage JOIN canal_lock ON passage.lock_no = canal_lock.lock_no WHERE canal_lock.lock_name = 'Mill Stairs' AND passage.pass_date = '1987-05-14';

-- en: Average toll by type of boat
-- zh: 各类船只的平均通行费
SELECT boat_type, avg(toll) FROM passage GROUP BY boat_type;

-- en: Locks that no boat has passed
-- zh: 没有船只通过的船闸
SELECT lock_name FROM canal_lock WHERE lock_no NOT IN (SELECT lock_no FROM passage);

-- en: Which lock saw the most passages?
-- zh: 通行次数最多的船闸是哪座？
SELECT canal_lock.lock_name FROM canal_lock JOIN passage ON canal_lock.lock_no = passage.lock_no GROUP BY canal_lock.lock_no, canal_lock.lock_name ORDER BY count(*) DESC LIMIT 1;

-- en: What was the longest wait for a Narrowboat?
-- zh: Narrowboat最长等了多少分钟？
SELECT max(wait_min) FROM passage WHERE boat_type = 'Narrowboat';

-- en: List the names and widths of locks that are Derelict.
-- zh: 列出状态为Derelict的船闸名称和宽度。
SELECT lock_name, width_m FROM canal_lock WHERE state = 'Derelict';

-- en: What is the total rise of the locks on the Severel Cut?
-- zh: Severel Cut上所有船闸的总升程是多少？
SELECT sum(canal_lock.rise_m) FROM canal_lock JOIN canal ON canal_lock.canal_no = canal.canal_no WHERE canal.canal_name = 'Severel Cut';

-- en: Boats with at least 20 passages
-- zh: 至少通行过20次的船
SELECT boat_name FROM passage GROUP BY boat_name HAVING count(*) >= 20;

-- en: Which locks lift boats more than the average rise?
-- zh: 哪些船闸的升程超过平均值？
SELECT lock_name FROM canal_lock WHERE rise_m > (SELECT avg(rise_m) FROM canal_lock);

-- en: Where does the canal with the widest lock begin?
-- zh: 拥有最宽船闸的运河起点在哪里？
SELECT canal.starts_at FROM canal JOIN canal_lock ON canal.canal_no = canal_lock.canal_no ORDER BY canal_lock.width_m DESC LIMIT 1;

-- en: How much toll has the boat Lady Wren paid altogether?
-- zh: Lady Wren这艘船一共付了多少通行费？
SELECT sum(toll) FROM passage WHERE boat_name = 'Lady Wren';

-- en: Which boats have sailed on both the Tamble Canal and the Royal Junction?
-- zh: 哪些船在Tamble Canal和Royal Junction两条运河上都航行过？
SELECT passage.boat_name FROM passage JOIN canal_lock ON passage.lock_no = canal_lock.lock_no JOIN canal ON canal_lock.canal_no = canal.canal_no WHERE canal.canal_name = 'Tamble Canal' INTERSECT SELECT passage.boat_name FROM passage JOIN canal_lock ON passage.lock_no = canal_lock.lock_no JOIN canal ON canal_lock.canal_no = canal.canal_no WHERE canal.canal_name = 'Royal Junction';

-- en: Which kind of gate is the most frequent?
-- zh: 最常见的闸门类型是哪种？
SELECT gate_type FROM canal_lock GROUP BY gate_type ORDER BY count(*) DESC LIMIT 1;

-- en: Name the canals ending at Brackport, the newest first.
-- zh: 列出终点在Brackport的运河，最新开通的在前。
SELECT canal_name FROM canal WHERE ends_at = 'Brackport' ORDER BY opened DESC;

-- en: How many different boats passed in June 2003, from 2003-06-01 to 2003-06-30?
-- zh: 2003年6月（2003-06-01至2003-06-30）共有多少艘不同的船通过？
SELECT count(DISTINCT boat_name) FROM passage WHERE pass_date BETWEEN '2003-06-01' AND '2003-06-30';

-- en: For each canal, give the name and the average waiting time at its locks.
-- zh: 给出每条运河的名称及其船闸的平均等待时间。
SELECT canal.canal_name, avg(passage.wait_min) FROM canal JOIN canal_lock ON canal.canal_no = canal_lock.canal_no JOIN passage ON canal_lock.lock_no = passage.lock_no GROUP BY canal.canal_no, canal.canal_name;

-- en: Names of the locks on canals dug by Josiah Penhale that are Working
-- zh: Josiah Penhale开凿的运河上处于Working状态的船闸名称
SELECT canal_lock.lock_name FROM canal_lock JOIN canal ON canal_lock.canal_no = canal.canal_no WHERE canal.dug_by = 'Josiah Penhale' AND canal_lock.state = 'Working';
