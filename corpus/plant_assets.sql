-- Maintenance of a paper mill: equipment hierarchy, work orders, fitters and spare parts.
CREATE TABLE asset (
  asset_no INT,
  asset_desc VARCHAR(60),
  parent_no INT,
  area VARCHAR(30),
  maker VARCHAR(40),
  install_yr INT,
  criticality INT,
  PRIMARY KEY (asset_no),
  FOREIGN KEY (parent_no) REFERENCES asset (asset_no)
);
CREATE TABLE fitter (
  fitter_id INT,
  fname VARCHAR(30),
  lname VARCHAR(30),
  craft VARCHAR(20),
  hourly_rate DECIMAL(10,2),
  start_date DATE,
  PRIMARY KEY (fitter_id)
);
CREATE TABLE work_order (
  wo_no INT,
  asset_no INT,
  wo_type VARCHAR(20),
  prio INT,
  opened DATE,
  closed DATE,
  downtime_h DOUBLE,
  state VARCHAR(20),
  PRIMARY KEY (wo_no),
  FOREIGN KEY (asset_no) REFERENCES asset (asset_no)
);
CREATE TABLE labour (
  wo_no INT,
  fitter_id INT,
  hours DOUBLE,
  work_day DATE,
  PRIMARY KEY (wo_no, fitter_id),
  FOREIGN KEY (wo_no) REFERENCES work_order (wo_no),
  FOREIGN KEY (fitter_id) REFERENCES fitter (fitter_id)
);
CREATE TABLE spare (
  spare_no INT,
  spare_desc VARCHAR(60),
  bin_code VARCHAR(10),
  on_hand INT,
  reorder_level INT,
  unit_price DECIMAL(10,2),
  PRIMARY KEY (spare_no)
);
CREATE TABLE spare_use (
  wo_no INT,
  spare_no INT,
  qty INT,
  PRIMARY KEY (wo_no, spare_no),
  FOREIGN KEY (wo_no) REFERENCES work_order (wo_no),
  FOREIGN KEY (spare_no) REFERENCES spare (spare_no)
);

-- en: Show the spares whose stock on hand is below the reorder level.
-- zh: 列出库存量低于再订货点的备件。
SELECT spare_desc FROM spare WHERE on_hand < reorder_level;

-- en: What are the direct sub-assets of Dryer Section 2?
-- zh: Dryer Section 2的直属子设备有哪些？
SELECT c.asset_desc FROM asset c JOIN asset p ON c.parent_no = p.asset_no WHERE p.asset_desc = 'Dryer Section 2';

-- en: How many work orders are in each state?
-- zh: 各种状态的工单分别有多少张？
SELECT state, count(*) FROM work_order GROUP BY state;

-- en: In which bin is the V-Belt 1200?
-- zh: V-Belt 1200放在哪个货位？
SELECT bin_code FROM spare WHERE spare_desc = 'V-Belt 1200';

-- en: Which asset had the most work orders?
-- zh: 工单最多的是哪台设备？
SELECT asset.asset_desc FROM asset JOIN work_order ON asset.asset_no = work_order.asset_no GROUP BY asset.asset_no, asset.asset_desc ORDER BY count(*) DESC LIMIT 1;

-- en: How many hours has Ewa Lund worked on Breakdown orders?
-- zh: Ewa Lund在Breakdown工单上一共干了多少小时？
SELECT sum(labour.hours) FROM labour JOIN fitter ON labour.fitter_id = fitter.fitter_id JOIN work_order ON labour.wo_no = work_order.wo_no WHERE fitter.fname = 'Ewa' AND fitter.lname = 'Lund' AND work_order.wo_type = 'Breakdown';

-- en: Give the numbers of the five work orders with the longest downtime.
-- zh: 停机时间最长的五张工单号是什么？
SELECT wo_no FROM work_order ORDER BY downtime_h DESC LIMIT 5;

-- en: Average hourly rate for each craft?
-- zh: 每个工种的平均时薪是多少？
SELECT craft, avg(hourly_rate) FROM fitter GROUP BY craft;

-- en: Which assets have had no work order?
-- zh: 哪些设备没有任何工单？
SELECT asset_desc FROM asset WHERE asset_no NOT IN (SELECT asset_no FROM work_order);

-- en: Work order numbers opened between 2023-05-01 and 2023-05-31 that haven't been closed.
-- zh: 2023-05-01至2023-05-31之间开立、尚未关闭的工单号。
SELECT wo_no FROM work_order WHERE opened BETWEEN '2023-05-01' AND '2023-05-31' AND closed IS NULL;

-- en: Which spares were used on the Headbox?
-- zh: Headbox上用过哪些备件？
SELECT spare.spare_desc FROM spare JOIN spare_use ON spare.spare_no = spare_use.spare_no JOIN work_order ON spare_use.wo_no = work_order.wo_no JOIN asset ON work_order.asset_no = asset.asset_no WHERE asset.asset_desc = 'Headbox';

-- en: What is the overall downtime, and the average per order, in Preventive work?
-- zh: Preventive工单的总停机时间和平均停机时间各是多少？
SELECT sum(downtime_h), avg(downtime_h) FROM work_order WHERE wo_type = 'Preventive';

-- en: Which spare's unit price is above the mean price? Name and price.
-- zh: 单价高于平均价的备件名称和单价。
SELECT spare_desc, unit_price FROM spare WHERE unit_price > (SELECT avg(unit_price) FROM spare);

-- en: List the areas where both Vorth and Andra machines are installed.
-- zh: 列出同时装有Vorth和Andra设备的区域。
SELECT area FROM asset WHERE maker = 'Vorth' INTERSECT SELECT area FROM asset WHERE maker = 'Andra';

-- en: For each fitter show first name, last name and number of work orders they booked time on.
-- zh: 列出每位钳工的名、姓以及登记过工时的工单数。
SELECT fitter.fname, fitter.lname, count(*) FROM fitter JOIN labour ON fitter.fitter_id = labour.fitter_id GROUP BY fitter.fitter_id, fitter.fname, fitter.lname;

-- en: Which areas have more than 15 assets?
-- zh: 哪些区域的设备超过15台？
SELECT area FROM asset GROUP BY area HAVING count(*) > 15;

-- en: Who has been with us the longest? First and last name.
-- zh: 入职最早的钳工是谁？给出名和姓。
SELECT fname, lname FROM fitter ORDER BY start_date ASC LIMIT 1;

-- en: How many assets of criticality 1 were installed before 1990?
-- zh: 1990年之前安装的关键度为1的设备有多少台？
SELECT count(*) FROM asset WHERE criticality = 1 AND install_yr < 1990;

-- en: Last names of the Electricians (craft Electrician) who worked in the Boiler House area. Distinct names only.
-- zh: 在Boiler House区域干过活的Electrician的姓，去重后列出。
SELECT DISTINCT fitter.lname FROM fitter JOIN labour ON fitter.fitter_id = labour.fitter_id JOIN work_order ON labour.wo_no = work_order.wo_no JOIN asset ON work_order.asset_no = asset.asset_no WHERE fitter.craft = 'Electrician' AND asset.area = 'Boiler House';

-- en: Total downtime per area, worst area first.
-- zh: 各区域的总停机时间，从长到短排序。
SELECT asset.area, sum(work_order.downtime_h) FROM asset JOIN work_order ON asset.asset_no = work_order.asset_no GROUP BY asset.area ORDER BY sum(work_order.downtime_h) DESC;

-- en: How many distinct makers appear in the register?
-- zh: 设备台账里有多少个不同的制造商？
SELECT count(DISTINCT maker) FROM asset;

-- en: Which work orders used more than 10 pieces of a single spare? Just their numbers and the day they were opened.
-- zh: 哪些工单用掉的某一种备件超过10件？给出工单号和开立日期。
SELECT wo_no, opened FROM work_order WHERE wo_no IN (SELECT wo_no FROM spare_use WHERE qty > 10);
