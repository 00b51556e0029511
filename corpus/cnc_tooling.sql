-- A machining shop: cutting tools, CNC machines, jobs for customers, tool use and regrinding.
CREATE TABLE cutter (
  cutter_id INT,
  label VARCHAR(40),
  kind VARCHAR(20),
  diameter_mm DOUBLE,
  coating VARCHAR(20),
  brand VARCHAR(30),
  price DECIMAL(10,2),
  PRIMARY KEY (cutter_id)
);
CREATE TABLE cnc (
  cnc_id INT,
  label VARCHAR(40),
  brand VARCHAR(30),
  axes INT,
  bought INT,
  price DECIMAL(10,2),
  PRIMARY KEY (cnc_id)
);
CREATE TABLE job (
  job_id INT,
  cnc_id INT,
  customer VARCHAR(50),
  metal VARCHAR(30),
  started DATE,
  promised DATE,
  pieces INT,
  status VARCHAR(20),
  PRIMARY KEY (job_id),
  FOREIGN KEY (cnc_id) REFERENCES cnc (cnc_id)
);
CREATE TABLE cutter_use (
  job_id INT,
  cutter_id INT,
  minutes DOUBLE,
  broken VARCHAR(3),
  PRIMARY KEY (job_id, cutter_id),
  FOREIGN KEY (job_id) REFERENCES job (job_id),
  FOREIGN KEY (cutter_id) REFERENCES cutter (cutter_id)
);
CREATE TABLE regrind (
  regrind_id INT,
  cutter_id INT,
  workshop VARCHAR(40),
  sent DATE,
  back DATE,
  price DECIMAL(10,2),
  PRIMARY KEY (regrind_id),
  FOREIGN KEY (cutter_id) REFERENCES cutter (cutter_id)
);

-- en: Labels of cutters from the brand Sandor?
-- zh: Sandor品牌的刀具有哪些？
SELECT label FROM cutter WHERE brand = 'Sandor';

-- en: Labels of CNC machines from the brand Sandor?
-- zh: Sandor品牌的数控机床有哪些？
SELECT label FROM cnc WHERE brand = 'Sandor';

-- en: How many cutters were sent for regrinding on 2024-05-13?
-- zh: 2024-05-13送磨了多少把刀？
SELECT count(*) FROM regrind WHERE sent = '2024-05-13';

-- en: How many cutters came back from regrinding on 2024-05-13?
-- zh: 2024-05-13磨好送回了多少把刀？
SELECT count(*) FROM regrind WHERE back = '2024-05-13';

-- en: Which cutter has the highest price?
-- zh: 价格最高的刀具是哪把？
SELECT label FROM cutter ORDER BY price DESC LIMIT 1;

-- en: Which cutter has been cutting for the most minutes in total?
-- zh: 累计切削时间最长的刀具是哪把？
SELECT cutter.label FROM cutter JOIN cutter_use ON cutter.cutter_id = cutter_use.cutter_id GROUP BY cutter.cutter_id, cutter.label ORDER BY sum(cutter_use.minutes) DESC LIMIT 1;

-- en: Label and diameter of TiN coated drills, i.e. of kind Drill.
-- zh: TiN涂层的Drill刀具标签和直径。
SELECT label, diameter_mm FROM cutter WHERE coating = 'TiN' AND kind = 'Drill';

-- en: Find customers with jobs in Titanium promised before 2024-12-24.
-- zh: 找出承诺2024-12-24之前交付的Titanium加工客户。
SELECT customer FROM job WHERE metal = 'Titanium' AND promised < '2024-12-24';

-- en: Uncoated cutters, that is with no coating noted: labels sorted by diameter.
-- zh: 未登记涂层的刀具标签，按直径排序。
SELECT label FROM cutter WHERE coating IS NULL ORDER BY diameter_mm;

-- en: How much has Grindwell charged us in total?
-- zh: Grindwell总共收了我们多少钱？
SELECT sum(price) FROM regrind WHERE workshop = 'Grindwell';

-- en: What's the mean number of pieces in a job?
-- zh: 每个任务平均多少件？
SELECT avg(pieces) FROM job;

-- en: Number of different customers so far?
-- zh: 迄今为止有多少不同的客户？
SELECT count(DISTINCT customer) FROM job;

-- en: Show how many cutters we have of each kind.
-- zh: 各类刀具分别有多少把？
SELECT kind, count(*) FROM cutter GROUP BY kind;

-- en: Which metal is machined in the most jobs?
-- zh: 哪种金属的加工任务最多？
SELECT metal FROM job GROUP BY metal ORDER BY count(*) DESC LIMIT 1;

-- en: Workshops that charge less than 40 per regrind on average?
-- zh: 平均每次磨刀收费低于40的磨刀厂有哪些？
SELECT workshop FROM regrind GROUP BY workshop HAVING avg(price) < 40;

-- en: Which CNC machine has the most axes?
-- zh: 轴数最多的机床是哪台？
SELECT label FROM cnc ORDER BY axes DESC LIMIT 1;

-- en: For whom have 5-axis machines worked? Distinct customers.
-- zh: 5轴机床为哪些客户加工过？去重。
SELECT DISTINCT job.customer FROM job JOIN cnc ON job.cnc_id = cnc.cnc_id WHERE cnc.axes = 5;

-- en: Which kinds of cutter broke while cutting Inconel? Distinct kinds, where broken is yes.
-- zh: 加工Inconel时哪些类型的刀具断过(broken为yes)？去重。
SELECT DISTINCT cutter.kind FROM cutter JOIN cutter_use ON cutter.cutter_id = cutter_use.cutter_id JOIN job ON cutter_use.job_id = job.job_id WHERE job.metal = 'Inconel' AND cutter_use.broken = 'yes';

-- en: How many jobs did each CNC machine get?
-- zh: 每台数控机床承担了多少任务？
SELECT cnc.label, count(*) FROM cnc JOIN job ON cnc.cnc_id = job.cnc_id GROUP BY cnc.cnc_id, cnc.label;

-- en: Which machines have no job that is Running?
-- zh: 哪些机床没有正在Running的任务？
SELECT label FROM cnc WHERE cnc_id NOT IN (SELECT cnc_id FROM job WHERE status = 'Running');

-- en: Cutters dearer than the average cutter that have been reground at Grindwell?
-- zh: 价格高于平均且在Grindwell磨过的刀具有哪些？
SELECT label FROM cutter WHERE price > (SELECT avg(price) FROM cutter) AND cutter_id IN (SELECT cutter_id FROM regrind WHERE workshop = 'Grindwell');

-- en: Which customers have had work in both Brass and Steel?
-- zh: 哪些客户既加工过Brass又加工过Steel？
SELECT customer FROM job WHERE metal = 'Brass' INTERSECT SELECT customer FROM job WHERE metal = 'Steel';
