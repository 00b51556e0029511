-- A sequencing facility: groups, samples, machines, runs, lanes and invoices.
CREATE TABLE research_group (
  grp_no INT,
  grp_name VARCHAR(60),
  leader VARCHAR(60),
  faculty VARCHAR(40),
  PRIMARY KEY (grp_no)
);
CREATE TABLE sample (
  smp_no INT,
  label VARCHAR(30),
  organism VARCHAR(40),
  tissue VARCHAR(30),
  conc_ng DOUBLE,
  received DATE,
  grp_no INT,
  PRIMARY KEY (smp_no),
  FOREIGN KEY (grp_no) REFERENCES research_group (grp_no)
);
CREATE TABLE sequencer (
  seq_no INT,
  nickname VARCHAR(30),
  model VARCHAR(40),
  price DECIMAL(10,2),
  bought DATE,
  status VARCHAR(20),
  PRIMARY KEY (seq_no)
);
CREATE TABLE seq_run (
  run_no INT,
  seq_no INT,
  operator VARCHAR(60),
  started DATE,
  hours DOUBLE,
  yield_gb DOUBLE,
  status VARCHAR(20),
  PRIMARY KEY (run_no),
  FOREIGN KEY (seq_no) REFERENCES sequencer (seq_no)
);
CREATE TABLE lane (
  run_no INT,
  lane_no INT,
  smp_no INT,
  read_count INT,
  q30_pct DOUBLE,
  PRIMARY KEY (run_no, lane_no),
  FOREIGN KEY (run_no) REFERENCES seq_run (run_no),
  FOREIGN KEY (smp_no) REFERENCES sample (smp_no)
);
CREATE TABLE bill (
  bill_no INT,
  grp_no INT,
  run_no INT,
  price DECIMAL(10,2),
  billed DATE,
  status VARCHAR(20),
  PRIMARY KEY (bill_no),
  FOREIGN KEY (grp_no) REFERENCES research_group (grp_no),
  FOREIGN KEY (run_no) REFERENCES seq_run (run_no)
);

-- en: Labels of all Zebrafish samples taken from Liver.
-- zh: 所有取自Zebrafish的Liver样本的标签是什么？
SELECT label FROM sample WHERE organism = 'Zebrafish' AND tissue = 'Liver';

-- en: Who leads a group in Medicine?
-- zh: Medicine学院的课题组由谁领导？
SELECT leader FROM research_group WHERE faculty = 'Medicine';

-- en: Which runs started since 2022-10-01 were Aborted? Run numbers and operators.
-- zh: 2022-10-01及以后开始且Aborted的测序运行有哪些？给出运行编号和操作员。
SELECT run_no, operator FROM seq_run WHERE started >= '2022-10-01' AND status = 'Aborted';

-- en: What do all sequencers together cost?
-- zh: 所有测序仪的总价是多少？
SELECT sum(price) FROM sequencer;

-- en: What do all bills together come to?
-- zh: 所有账单的总金额是多少？
SELECT sum(price) FROM bill;

-- en: How many samples are from Maize?
-- zh: Maize的样本有多少个？
SELECT count(*) FROM sample WHERE organism = 'Maize';

-- en: What is the longest time in hours that a run took?
-- zh: 用时最长的测序运行花了多少小时？
SELECT max(hours) FROM seq_run;

-- en: What is the average yield of a run by operator Jan Kubik?
-- zh: 操作员Jan Kubik的测序运行平均产出是多少？
SELECT avg(yield_gb) FROM seq_run WHERE operator = 'Jan Kubik';

-- en: What is the total yield of the runs by operator Jan Kubik?
-- zh: 操作员Jan Kubik的测序运行总产出是多少？
SELECT sum(yield_gb) FROM seq_run WHERE operator = 'Jan Kubik';

-- en: Number of samples per organism?
-- zh: 每种生物各有多少样本？
SELECT organism, count(*) FROM sample GROUP BY organism;

-- en: Which operator did the most runs?
-- zh: 运行次数最多的操作员是谁？
SELECT operator FROM seq_run GROUP BY operator ORDER BY count(*) DESC LIMIT 1;

-- en: Bills grouped by status: status and total price.
-- zh: 按状态统计账单：状态和总金额。
SELECT status, sum(price) FROM bill GROUP BY status;

-- en: Nickname of the most expensive sequencer?
-- zh: 最贵的测序仪的昵称是什么？
SELECT nickname FROM sequencer ORDER BY price DESC LIMIT 1;

-- en: Nickname of the most used sequencer (by number of runs)?
-- zh: 使用次数（运行数）最多的测序仪的昵称是什么？
SELECT sequencer.nickname FROM sequencer JOIN seq_run ON sequencer.seq_no = seq_run.seq_no GROUP BY sequencer.seq_no, sequencer.nickname ORDER BY count(*) DESC LIMIT 1;

-- en: Which sample label has the highest concentration?
-- zh: 浓度最高的样本标签是什么？
SELECT label FROM sample ORDER BY conc_ng DESC LIMIT 1;

-- en: What group does the sample ZF-19 belong to?
-- zh: 样本ZF-19属于哪个课题组？
SELECT research_group.grp_name FROM research_group JOIN sample ON research_group.grp_no = sample.grp_no WHERE sample.label = 'ZF-19';

-- en: On which models of machine was ZF-19 sequenced?
-- zh: ZF-19是在哪些型号的仪器上测序的？
SELECT sequencer.model FROM sequencer JOIN seq_run ON sequencer.seq_no = seq_run.seq_no JOIN lane ON seq_run.run_no = lane.run_no JOIN sample ON lane.smp_no = sample.smp_no WHERE sample.label = 'ZF-19';

-- en: For each group, name it and say how many samples it handed in.
-- zh: 列出每个课题组的名称及其送样数量。
SELECT research_group.grp_name, count(*) FROM research_group JOIN sample ON research_group.grp_no = sample.grp_no GROUP BY research_group.grp_no, research_group.grp_name;

-- en: Leaders whose groups have an Overdue bill with a price over 2000.
-- zh: 有Overdue且金额超过2000的账单的课题组由谁领导？
SELECT research_group.leader FROM research_group JOIN bill ON research_group.grp_no = bill.grp_no WHERE bill.status = 'Overdue' AND bill.price > 2000;

-- en: Sample labels that have not been put on a lane yet.
-- zh: 还没有上机的样本标签有哪些？
SELECT label FROM sample WHERE smp_no NOT IN (SELECT smp_no FROM lane);

-- en: Run numbers with a yield above the average?
-- zh: 产出高于平均值的运行编号有哪些？
SELECT run_no FROM seq_run WHERE yield_gb > (SELECT avg(yield_gb) FROM seq_run);

-- en: Which tissues have been taken from both Zebrafish and Mouse?
-- zh: 哪些组织在Zebrafish和Mouse中都取过？
SELECT tissue FROM sample WHERE organism = 'Zebrafish' INTERSECT SELECT tissue FROM sample WHERE organism = 'Mouse';
