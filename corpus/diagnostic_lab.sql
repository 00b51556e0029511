-- A diagnostics laboratory: samples sent in by clinics, tests run on instruments by analysts, and the results.
CREATE TABLE clinic (
  clinic_no INT,
  cl_name VARCHAR(60),
  city VARCHAR(40),
  contract_yr INT,
  disc_pct DOUBLE,
  PRIMARY KEY (clinic_no)
);
CREATE TABLE analyst (
  an_no INT,
  an_name VARCHAR(60),
  lvl VARCHAR(20),
  hire_dt DATE,
  boss_no INT,
  PRIMARY KEY (an_no),
  FOREIGN KEY (boss_no) REFERENCES analyst (an_no)
);
CREATE TABLE instrument (
  ins_no INT,
  ins_name VARCHAR(60),
  maker VARCHAR(40),
  buy_dt DATE,
  cost DECIMAL(10,2),
  room VARCHAR(10),
  PRIMARY KEY (ins_no)
);
CREATE TABLE sample (
  smp_no INT,
  barcode VARCHAR(20),
  kind VARCHAR(20),
  vol_ml DOUBLE,
  recv_dt DATE,
  clinic_no INT,
  PRIMARY KEY (smp_no),
  FOREIGN KEY (clinic_no) REFERENCES clinic (clinic_no)
);
CREATE TABLE test_type (
  tt_code VARCHAR(10),
  tt_name VARCHAR(60),
  fee DECIMAL(10,2),
  hours_needed DOUBLE,
  unit VARCHAR(15),
  PRIMARY KEY (tt_code)
);
CREATE TABLE assay (
  assay_no INT,
  smp_no INT,
  tt_code VARCHAR(10),
  ins_no INT,
  run_by INT,
  checked_by INT,
  run_dt DATE,
  val DOUBLE,
  flag VARCHAR(10),
  PRIMARY KEY (assay_no),
  FOREIGN KEY (smp_no) REFERENCES sample (smp_no),
  FOREIGN KEY (tt_code) REFERENCES test_type (tt_code),
  FOREIGN KEY (ins_no) REFERENCES instrument (ins_no),
  FOREIGN KEY (run_by) REFERENCES analyst (an_no),
  FOREIGN KEY (checked_by) REFERENCES analyst (an_no)
);

-- en: How many samples of each kind have we received?
-- zh: 各类样本分别收到了多少份？
SELECT kind, count(*) FROM sample GROUP BY kind;

-- en: Which instrument was the costliest to buy?
-- zh: 购置费用最高的仪器是哪台？
SELECT ins_name FROM instrument ORDER BY cost DESC LIMIT 1;

-- en: Give the barcode of each Urine sample received on 2024-01-08.
-- zh: 给出2024-01-08收到的每份Urine样本的条码。
SELECT barcode FROM sample WHERE kind = 'Urine' AND recv_dt = '2024-01-08';

-- en: What is the fee for the Ferritin test?
-- zh: Ferritin检测收费多少？
SELECT fee FROM test_type WHERE tt_name = 'Ferritin';

-- en: Which clinics are from Brookhaven or Eastmoor?
-- zh: 位于Brookhaven或Eastmoor的诊所有哪些？
SELECT cl_name FROM clinic WHERE city = 'Brookhaven' OR city = 'Eastmoor';

-- en: Who checked assay number 4412?
-- zh: 编号为4412的化验是由谁复核的？
SELECT analyst.an_name FROM analyst JOIN assay ON analyst.an_no = assay.checked_by WHERE assay.assay_no = 4412;

-- en: Who ran the most assays? Name only.
-- zh: 谁做的化验最多？只要姓名。
SELECT analyst.an_name FROM analyst JOIN assay ON analyst.an_no = assay.run_by GROUP BY analyst.an_no, analyst.an_name ORDER BY count(*) DESC LIMIT 1;

-- en: What is the total cost of the instruments made by Kestrel Optics?
-- zh: Kestrel Optics生产的仪器总共花了多少钱？
SELECT sum(cost) FROM instrument WHERE maker = 'Kestrel Optics';

-- en: Average volume in ml of all samples?
-- zh: 所有样本的平均体积是多少毫升？
SELECT avg(vol_ml) FROM sample;

-- en: Which makers supplied us with 2 or more instruments?
-- zh: 哪些厂商向我们供应了2台或以上的仪器？
SELECT maker FROM instrument GROUP BY maker HAVING count(*) >= 2;

-- en: Show the analysts together with the name of their boss.
-- zh: 列出每位化验员及其上级的姓名。
SELECT a.an_name, b.an_name FROM analyst AS a JOIN analyst AS b ON a.boss_no = b.an_no;

-- en: Which clinics sent samples of kind Saliva? Distinct names only, please.
-- zh: 哪些诊所送过Saliva样本？诊所名称去重列出。
SELECT DISTINCT clinic.cl_name FROM clinic JOIN sample ON clinic.clinic_no = sample.clinic_no WHERE sample.kind = 'Saliva';

-- en: Find the names of the tests that were never ordered.
-- zh: 从来没有做过的检测项目叫什么？
SELECT tt_name FROM test_type WHERE tt_code NOT IN (SELECT tt_code FROM assay);

-- en: Which tests cost more than the average fee? Show names and fees from dearest to cheapest.
-- zh: 哪些检测的收费高于平均收费？列出名称和费用，从贵到便宜。
SELECT tt_name, fee FROM test_type WHERE fee > (SELECT avg(fee) FROM test_type) ORDER BY fee DESC;

-- en: For each test, list its name and how many assays came back with flag HIGH.
-- zh: 每种检测有多少次结果标记为HIGH？列出检测名称和次数。
SELECT test_type.tt_name, count(*) FROM test_type JOIN assay ON test_type.tt_code = assay.tt_code WHERE assay.flag = 'HIGH' GROUP BY test_type.tt_code, test_type.tt_name;

-- en: What values were measured for Potassium in samples from Greenlane Clinic?
-- zh: Greenlane Clinic送来的样本中Potassium的测定值分别是多少？
SELECT assay.val FROM assay JOIN sample ON assay.smp_no = sample.smp_no JOIN clinic ON sample.clinic_no = clinic.clinic_no JOIN test_type ON assay.tt_code = test_type.tt_code WHERE test_type.tt_name = 'Potassium' AND clinic.cl_name = 'Greenlane Clinic';

-- en: In which room is the instrument that was used for the most assays?
-- zh: 化验使用次数最多的那台仪器放在哪个房间？
SELECT instrument.room FROM instrument JOIN assay ON instrument.ins_no = assay.ins_no GROUP BY instrument.ins_no, instrument.room ORDER BY count(*) DESC LIMIT 1;

-- en: How many different rooms hold an instrument?
-- zh: 有多少个不同的房间放置了仪器？
SELECT count(DISTINCT room) FROM instrument;

-- en: Which analysts have both run and checked assays?
-- zh: 哪些化验员既做过化验又复核过化验？
SELECT analyst.an_name FROM analyst JOIN assay ON analyst.an_no = assay.run_by INTERSECT SELECT analyst.an_name FROM analyst JOIN assay ON analyst.an_no = assay.checked_by;

-- en: List the 4 quickest tests by hours needed.
-- zh: 列出所需时间最短的4种检测。
SELECT tt_name FROM test_type ORDER BY hours_needed LIMIT 4;

-- en: Which level of analyst is the most common?
-- zh: 人数最多的化验员级别是什么？
SELECT lvl FROM analyst GROUP BY lvl ORDER BY count(*) DESC LIMIT 1;

-- en: Names of clinics whose discount equals the largest discount we give.
-- zh: 享受最高折扣率的诊所有哪些？全部列出。
SELECT cl_name FROM clinic WHERE disc_pct = (SELECT max(disc_pct) FROM clinic);
