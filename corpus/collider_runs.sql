-- A particle physics laboratory: detectors, physicists, data-taking runs and detector faults.
CREATE TABLE detector (
  detector_id INT,
  name VARCHAR(30),
  position VARCHAR(20),
  weight_t DOUBLE,
  channels BIGINT,
  PRIMARY KEY (detector_id)
);
CREATE TABLE physicist (
  physicist_id INT,
  name VARCHAR(50),
  institute VARCHAR(50),
  role VARCHAR(20),
  detector_id INT,
  PRIMARY KEY (physicist_id),
  FOREIGN KEY (detector_id) REFERENCES detector (detector_id)
);
CREATE TABLE run (
  run_no INT,
  detector_id INT,
  shift_leader INT,
  started DATETIME,
  hours DOUBLE,
  energy_tev DOUBLE,
  beam VARCHAR(15),
  events BIGINT,
  good VARCHAR(1),
  PRIMARY KEY (run_no),
  FOREIGN KEY (detector_id) REFERENCES detector (detector_id),
  FOREIGN KEY (shift_leader) REFERENCES physicist (physicist_id)
);
CREATE TABLE fault (
  fault_id INT,
  run_no INT,
  subsystem VARCHAR(30),
  minutes_lost INT,
  PRIMARY KEY (fault_id),
  FOREIGN KEY (run_no) REFERENCES run (run_no)
);

-- en: What are the names and weights of the detectors?
-- zh: 各探测器的名称和重量是什么？
SELECT name, weight_t FROM detector;

-- en: How many runs were good (T)?
-- zh: 质量合格（T）的运行有多少次？
SELECT count(*) FROM run WHERE good = 'T';

-- en: How many runs were not good (F)?
-- zh: 质量不合格（F）的运行有多少次？
SELECT count(*) FROM run WHERE good = 'F';

-- en: Which detector has the most channels?
-- zh: 哪台探测器的通道数最多？
SELECT name FROM detector ORDER BY channels DESC LIMIT 1;

-- en: Who works at the institute Torvik?
-- zh: 谁在Torvik研究所工作？
SELECT name FROM physicist WHERE institute = 'Torvik';

-- en: Number of physicists by institute.
-- zh: 各研究所的物理学家人数。
SELECT institute, count(*) FROM physicist GROUP BY institute;

-- en: Which physicists belong to the Lynx detector?
-- zh: 哪些物理学家属于Lynx探测器？
SELECT physicist.name FROM physicist JOIN detector ON physicist.detector_id = detector.detector_id WHERE detector.name = 'Lynx';

-- en: Who led the shift of run 41207?
-- zh: 41207号运行的值班负责人是谁？
SELECT physicist.name FROM physicist JOIN run ON physicist.physicist_id = run.shift_leader WHERE run.run_no = 41207;

-- en: Total events recorded by each detector.
-- zh: 每台探测器记录的事例总数。
SELECT detector.name, sum(run.events) FROM detector JOIN run ON detector.detector_id = run.detector_id GROUP BY detector.detector_id, detector.name;

-- en: Who led the most shifts?
-- zh: 带班次数最多的人是谁？
SELECT physicist.name FROM physicist JOIN run ON physicist.physicist_id = run.shift_leader GROUP BY physicist.physicist_id, physicist.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which subsystem fails most often?
-- zh: 哪个子系统出故障最多？
SELECT subsystem FROM fault GROUP BY subsystem ORDER BY count(*) DESC LIMIT 1;

-- en: Run numbers of all runs without any fault.
-- zh: 没有任何故障的运行编号。
SELECT run_no FROM run WHERE run_no NOT IN (SELECT run_no FROM fault);

-- en: Energies at which Proton beams were collided, each value once.
-- zh: Proton束流在哪些能量下对撞过？每个数值只列一次。
SELECT DISTINCT energy_tev FROM run WHERE beam = 'Proton';

-- en: How many minutes were lost to faults on each detector?
-- zh: 每台探测器因故障损失了多少分钟？
SELECT detector.name, sum(fault.minutes_lost) FROM detector JOIN run ON detector.detector_id = run.detector_id JOIN fault ON run.run_no = fault.run_no GROUP BY detector.detector_id, detector.name;

-- en: Which subsystems broke down on the Lynx detector?
-- zh: Lynx探测器上哪些子系统出过故障？
SELECT fault.subsystem FROM fault JOIN run ON fault.run_no = run.run_no JOIN detector ON run.detector_id = detector.detector_id WHERE detector.name = 'Lynx';

-- en: Leaders on whose shift the Magnet failed.
-- zh: 哪些值班负责人当班时Magnet出过故障？
SELECT physicist.name FROM physicist JOIN run ON physicist.physicist_id = run.shift_leader JOIN fault ON run.run_no = fault.run_no WHERE fault.subsystem = 'Magnet';

-- en: Average length in hours of runs with each beam.
-- zh: 每种束流的运行平均多少小时？
SELECT beam, avg(hours) FROM run GROUP BY beam;

-- en: Physicists who have never been shift leader.
-- zh: 从未当过值班负责人的物理学家。
SELECT name FROM physicist WHERE physicist_id NOT IN (SELECT shift_leader FROM run);

-- en: Detectors that took both Proton and Lead data.
-- zh: 既取过Proton数据又取过Lead数据的探测器。
SELECT detector.name FROM detector JOIN run ON detector.detector_id = run.detector_id WHERE run.beam = 'Proton' INTERSECT SELECT detector.name FROM detector JOIN run ON detector.detector_id = run.detector_id WHERE run.beam = 'Lead';

-- en: Run numbers and events of runs longer than 12 hours, most events first.
-- zh: 时长超过12小时的运行的编号和事例数，事例多的在前。
SELECT run_no, events FROM run WHERE hours > 12 ORDER BY events DESC;

-- en: Institutes with fewer than 5 physicists.
-- zh: 物理学家少于5人的研究所。
SELECT institute FROM physicist GROUP BY institute HAVING count(*) < 5;

-- en: Which runs collected more events than an average run? Give the numbers.
-- zh: 哪些运行的事例数超过平均值？给出编号。
SELECT run_no FROM run WHERE events > (SELECT avg(events) FROM run);
