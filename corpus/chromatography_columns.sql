-- Liquid chromatography in an analytical lab: instruments, columns, methods and injections.
CREATE TABLE instrument (
  inst_id INT,
  nickname VARCHAR(30),
  vendor VARCHAR(30),
  detector VARCHAR(20),
  room VARCHAR(10),
  PRIMARY KEY (inst_id)
);
CREATE TABLE lc_column (
  col_id INT,
  phase VARCHAR(20),
  length_mm INT,
  particle_um DOUBLE,
  bought DATE,
  retired VARCHAR(3),
  PRIMARY KEY (col_id)
);
CREATE TABLE method (
  meth_id INT,
  title VARCHAR(50),
  analyte VARCHAR(30),
  flow_ml DOUBLE,
  run_min INT,
  PRIMARY KEY (meth_id)
);
CREATE TABLE injection (
  inj_id INT,
  inst_id INT,
  col_id INT,
  meth_id INT,
  analyst VARCHAR(40),
  injected_at DATETIME,
  peak_area DOUBLE,
  tailing DOUBLE,
  PRIMARY KEY (inj_id),
  FOREIGN KEY (inst_id) REFERENCES instrument (inst_id),
  FOREIGN KEY (col_id) REFERENCES lc_column (col_id),
  FOREIGN KEY (meth_id) REFERENCES method (meth_id)
);

-- en: Which instruments stand in room L12?
-- zh: L12室有哪些仪器？
SELECT nickname FROM instrument WHERE room = 'L12';

-- en: Which instruments have a DAD detector?
-- zh: 配有DAD检测器的仪器有哪些？
SELECT nickname FROM instrument WHERE detector = 'DAD';

-- en: How many C18 columns are still in use (retired No)?
-- zh: 还在使用（未报废，No）的C18色谱柱有多少根？
SELECT count(*) FROM lc_column WHERE phase = 'C18' AND retired = 'No';

-- en: Titles of the methods for Caffeine.
-- zh: 测Caffeine的方法名称。
SELECT title FROM method WHERE analyte = 'Caffeine';

-- en: Which method takes the shortest time?
-- zh: 运行时间最短的方法是哪个？
SELECT title FROM method ORDER BY run_min LIMIT 1;

-- en: Which method takes the longest time?
-- zh: 运行时间最长的方法是哪个？
SELECT title FROM method ORDER BY run_min DESC LIMIT 1;

-- en: Average tailing of the injections by Ruth Falk?
-- zh: Ruth Falk的进样平均拖尾因子是多少？
SELECT avg(tailing) FROM injection WHERE analyst = 'Ruth Falk';

-- en: Number of columns for each stationary phase.
-- zh: 每种固定相各有多少根色谱柱？
SELECT phase, count(*) FROM lc_column GROUP BY phase;

-- en: The analyst with the most injections, please.
-- zh: 进样次数最多的分析员是谁？
SELECT analyst FROM injection GROUP BY analyst ORDER BY count(*) DESC LIMIT 1;

-- en: Vendors that supplied more than 2 instruments.
-- zh: 提供了超过2台仪器的厂商。
SELECT vendor FROM instrument GROUP BY vendor HAVING count(*) > 2;

-- en: How many injections has each instrument done?
-- zh: 每台仪器进了多少次样？
SELECT instrument.nickname, count(*) FROM instrument JOIN injection ON instrument.inst_id = injection.inst_id GROUP BY instrument.inst_id, instrument.nickname;

-- en: Column ids and phases used more than 1000 times.
-- zh: 使用超过1000次的色谱柱编号和固定相。
SELECT lc_column.col_id, lc_column.phase FROM lc_column JOIN injection ON lc_column.col_id = injection.col_id GROUP BY lc_column.col_id, lc_column.phase HAVING count(*) > 1000;

-- en: Who has used the instrument Osprey? Different names.
-- zh: 谁用过Osprey这台仪器？姓名去重。
SELECT DISTINCT injection.analyst FROM injection JOIN instrument ON injection.inst_id = instrument.inst_id WHERE instrument.nickname = 'Osprey';

-- en: What substances did Ruth Falk analyse?
-- zh: Ruth Falk分析过哪些物质？
SELECT method.analyte FROM method JOIN injection ON method.meth_id = injection.meth_id WHERE injection.analyst = 'Ruth Falk';

-- en: On which instruments was Aspirin measured with a HILIC column?
-- zh: 哪些仪器用HILIC柱测过Aspirin？
SELECT instrument.nickname FROM instrument JOIN injection ON instrument.inst_id = injection.inst_id JOIN lc_column ON injection.col_id = lc_column.col_id JOIN method ON injection.meth_id = method.meth_id WHERE method.analyte = 'Aspirin' AND lc_column.phase = 'HILIC';

-- en: Largest peak area per analyte.
-- zh: 每种分析物的最大峰面积。
SELECT method.analyte, max(injection.peak_area) FROM method JOIN injection ON method.meth_id = injection.meth_id GROUP BY method.analyte;

-- en: Times at which the method Sugar Fast ran on Osprey.
-- zh: Sugar Fast方法在Osprey上运行的时间。
SELECT injection.injected_at FROM injection JOIN method ON injection.meth_id = method.meth_id JOIN instrument ON injection.inst_id = instrument.inst_id WHERE method.title = 'Sugar Fast' AND instrument.nickname = 'Osprey';

-- en: Which method is used the most?
-- zh: 使用最多的方法是哪个？
SELECT method.title FROM method JOIN injection ON method.meth_id = injection.meth_id GROUP BY method.meth_id, method.title ORDER BY count(*) DESC LIMIT 1;

-- en: Methods that nobody has ever run.
-- zh: 从来没人用过的方法。
SELECT title FROM method WHERE meth_id NOT IN (SELECT meth_id FROM injection);

-- en: Analysts who worked with both C18 and Phenyl columns.
-- zh: 既用过C18柱又用过Phenyl柱的分析员。
SELECT injection.analyst FROM injection JOIN lc_column ON injection.col_id = lc_column.col_id WHERE lc_column.phase = 'C18' INTERSECT SELECT injection.analyst FROM injection JOIN lc_column ON injection.col_id = lc_column.col_id WHERE lc_column.phase = 'Phenyl';

-- en: Columns packed with the finest particles: ids of the three finest.
-- zh: 填料粒径最小的三根色谱柱的编号。
SELECT col_id FROM lc_column ORDER BY particle_um LIMIT 3;

-- en: Methods with a flow above the average flow.
-- zh: 流速高于平均流速的方法。
SELECT title FROM method WHERE flow_ml > (SELECT avg(flow_ml) FROM method);
