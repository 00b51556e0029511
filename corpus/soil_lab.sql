-- A soil laboratory: clients' fields, samples, analysis methods, results and the analysts.
CREATE TABLE cust (
  cust_id INT, cust_nm VARCHAR(60), cust_typ VARCHAR(15), town VARCHAR(40), disc_pct DOUBLE,
  PRIMARY KEY (cust_id)
);
CREATE TABLE fld (
  fld_id INT, cust_id INT, fld_nm VARCHAR(40), crop VARCHAR(30), ha DOUBLE, soil_cls VARCHAR(20),
  PRIMARY KEY (fld_id),
  FOREIGN KEY (cust_id) REFERENCES cust (cust_id)
);
CREATE TABLE smpl (
  smpl_id INT, smpl_cd VARCHAR(15), fld_id INT, coll_dt DATE, recv_dt DATE, depth_cm INT, stat VARCHAR(12),
  PRIMARY KEY (smpl_id),
  FOREIGN KEY (fld_id) REFERENCES fld (fld_id)
);
CREATE TABLE meth (
  meth_cd VARCHAR(8), meth_nm VARCHAR(60), analyte VARCHAR(30), unit VARCHAR(10), price DECIMAL(10,2), tat_days INT,
  PRIMARY KEY (meth_cd)
);
CREATE TABLE analyst (
  anl_id INT, anl_nm VARCHAR(60), degree VARCHAR(20), start_dt DATE,
  PRIMARY KEY (anl_id)
);
CREATE TABLE rslt (
  rslt_id INT, smpl_id INT, meth_cd VARCHAR(8), anl_id INT, val DOUBLE, rslt_dt DATE, flag VARCHAR(8),
  PRIMARY KEY (rslt_id),
  FOREIGN KEY (smpl_id) REFERENCES smpl (smpl_id),
  FOREIGN KEY (meth_cd) REFERENCES meth (meth_cd),
  FOREIGN KEY (anl_id) REFERENCES analyst (anl_id)
);

-- en: Codes of samples that are Queued, oldest collection first.
-- zh: 列出状态为Queued的样品代码，采集时间早的在前。
SELECT smpl_cd FROM smpl WHERE stat = 'Queued' ORDER BY coll_dt;

-- en: From which field does sample SL-2290 come, and what grows there?
-- zh: 样品SL-2290来自哪块田？那里种的是什么作物？
SELECT fld.fld_nm, fld.crop FROM fld JOIN smpl ON fld.fld_id = smpl.fld_id WHERE smpl.smpl_cd = 'SL-2290';

-- en: Which customer sent in sample SL-2290?
-- zh: 样品SL-2290是哪位客户送检的？
SELECT cust.cust_nm FROM cust JOIN fld ON cust.cust_id = fld.cust_id JOIN smpl ON fld.fld_id = smpl.fld_id WHERE smpl.smpl_cd = 'SL-2290';

-- en: What are the Phosphorus results measured for Harlow Estate? Give value and date.
-- zh: 给出为Harlow Estate测得的Phosphorus结果的数值和日期。
SELECT rslt.val, rslt.rslt_dt FROM rslt JOIN meth ON rslt.meth_cd = meth.meth_cd JOIN smpl ON rslt.smpl_id = smpl.smpl_id JOIN fld ON smpl.fld_id = fld.fld_id JOIN cust ON fld.cust_id = cust.cust_id WHERE meth.analyte = 'Phosphorus' AND cust.cust_nm = 'Harlow Estate';

-- en: How many results carry the flag HIGH?
-- zh: 标记为HIGH的结果有多少条？
SELECT count(*) FROM rslt WHERE flag = 'HIGH';

-- en: Total hectares by crop?
-- zh: 各作物的总面积是多少公顷？
SELECT crop, sum(ha) FROM fld GROUP BY crop;

-- en: Who ran the most analyses?
-- zh: 做分析最多的分析员是谁？
SELECT analyst.anl_nm FROM analyst JOIN rslt ON analyst.anl_id = rslt.anl_id GROUP BY analyst.anl_id, analyst.anl_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Which method is the cheapest for Nitrogen?
-- zh: 检测Nitrogen最便宜的方法是哪个？
SELECT meth_nm FROM meth WHERE analyte = 'Nitrogen' ORDER BY price LIMIT 1;

-- en: Which analytes have more than one method?
-- zh: 哪些分析物有不止一种检测方法？
SELECT analyte FROM meth GROUP BY analyte HAVING count(*) > 1;

-- en: Which fields have never been sampled?
-- zh: 哪些田块从未采过样？
SELECT fld_nm FROM fld WHERE fld_id NOT IN (SELECT fld_id FROM smpl);

-- en: Number of samples taken per field, with field name.
-- zh: 每块田各采了多少个样品？列出田块名称。
SELECT fld.fld_nm, count(*) FROM fld JOIN smpl ON fld.fld_id = smpl.fld_id GROUP BY fld.fld_id, fld.fld_nm;

-- en: On soil of which class was the deepest sample taken?
-- zh: 采样深度最深的样品取自哪种土壤类别？
SELECT fld.soil_cls FROM fld JOIN smpl ON fld.fld_id = smpl.fld_id ORDER BY smpl.depth_cm DESC LIMIT 1;

-- en: Which analysts have tested soil under Barley?
-- zh: 哪些分析员检测过种植Barley的土壤？
SELECT analyst.anl_nm FROM analyst JOIN rslt ON analyst.anl_id = rslt.anl_id JOIN smpl ON rslt.smpl_id = smpl.smpl_id JOIN fld ON smpl.fld_id = fld.fld_id WHERE fld.crop = 'Barley';

-- en: Fields bigger than the average field, with hectares.
-- zh: 面积大于平均值的田块及其公顷数。
SELECT fld_nm, ha FROM fld WHERE ha > (SELECT avg(ha) FROM fld);

-- en: Which towns have both Farmer and Council customers?
-- zh: 哪些城镇既有Farmer类客户又有Council类客户？
SELECT town FROM cust WHERE cust_typ = 'Farmer' INTERSECT SELECT town FROM cust WHERE cust_typ = 'Council';

-- en: Average turnaround in days and top price of our methods?
-- zh: 检测方法的平均周转天数和最高价格是多少？
SELECT avg(tat_days), max(price) FROM meth;

-- en: How many different customers have a result from method ICP-02?
-- zh: 有多少位不同的客户有方法ICP-02的检测结果？
SELECT count(DISTINCT fld.cust_id) FROM fld JOIN smpl ON fld.fld_id = smpl.fld_id JOIN rslt ON smpl.smpl_id = rslt.smpl_id WHERE rslt.meth_cd = 'ICP-02';

-- en: What is the mean result for the analyte Potassium?
-- zh: 分析物Potassium的平均结果值是多少？
SELECT avg(rslt.val) FROM rslt JOIN meth ON rslt.meth_cd = meth.meth_cd WHERE meth.analyte = 'Potassium';

-- en: Show customers with at least 4 fields and how many fields each has.
-- zh: 拥有至少4块田的客户有哪些？各有几块？
SELECT cust.cust_nm, count(*) FROM cust JOIN fld ON cust.cust_id = fld.cust_id GROUP BY cust.cust_id, cust.cust_nm HAVING count(*) >= 4;

-- en: Sample ids received on 2023-06-12 for which there's no result yet.
-- zh: 2023-06-12收到但还没有结果的样品编号。
SELECT smpl_id FROM smpl WHERE recv_dt = '2023-06-12' EXCEPT SELECT smpl_id FROM rslt;

-- en: Analysts who have never done method ICP-02.
-- zh: 从未做过方法ICP-02的分析员。
SELECT anl_nm FROM analyst WHERE anl_id NOT IN (SELECT anl_id FROM rslt WHERE meth_cd = 'ICP-02');

-- en: Name and town of customers with a discount of 10 percent or more.
-- zh: 折扣不低于10%的客户名称和所在城镇。
SELECT cust_nm, town FROM cust WHERE disc_pct >= 10;
