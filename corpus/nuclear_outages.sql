-- Nuclear power stations: reactors, refuelling outages, contractors and the work packages they carry out.
CREATE TABLE power_station (
  station_code VARCHAR(6),
  station_name VARCHAR(50),
  county VARCHAR(40),
  operator_name VARCHAR(50),
  staff INT,
  PRIMARY KEY (station_code)
);
CREATE TABLE reactor (
  reactor_code VARCHAR(6),
  station_code VARCHAR(6),
  reactor_type VARCHAR(10),
  net_mw INT,
  first_power DATE,
  licence_end DATE,
  status VARCHAR(20),
  PRIMARY KEY (reactor_code),
  FOREIGN KEY (station_code) REFERENCES power_station (station_code)
);
CREATE TABLE refuel_outage (
  outage_no INT,
  reactor_code VARCHAR(6),
  start_date DATE,
  planned_days INT,
  actual_days INT,
  dose_msv DOUBLE,
  status VARCHAR(20),
  PRIMARY KEY (outage_no),
  FOREIGN KEY (reactor_code) REFERENCES reactor (reactor_code)
);
CREATE TABLE contractor (
  contractor_no INT,
  company VARCHAR(50),
  county VARCHAR(40),
  speciality VARCHAR(30),
  staff INT,
  PRIMARY KEY (contractor_no)
);
CREATE TABLE work_package (
  package_no INT,
  outage_no INT,
  contractor_no INT,
  title VARCHAR(60),
  budget DECIMAL(10,2),
  cost DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (package_no),
  FOREIGN KEY (outage_no) REFERENCES refuel_outage (outage_no),
  FOREIGN KEY (contractor_no) REFERENCES contractor (contractor_no)
);

-- en: How long were outages planned to take on average, in days?
-- zh: 大修平均计划工期是多少天？
SELECT avg(planned_days) FROM refuel_outage;

-- en: How long did outages really take on average, in days?
-- zh: 大修平均实际用了多少天？
SELECT avg(actual_days) FROM refuel_outage;

-- en: Which power station has the largest staff?
-- zh: 员工最多的核电站是哪座？
SELECT station_name FROM power_station ORDER BY staff DESC LIMIT 1;

-- en: Which contractor has the largest staff?
-- zh: 员工最多的承包商是哪家？
SELECT company FROM contractor ORDER BY staff DESC LIMIT 1;

-- en: Which work packages had a budget over 500000? Titles, please.
-- zh: 预算超过500000的工作包有哪些？给出标题。
SELECT title FROM work_package WHERE budget > 500000;

-- en: Which work packages ended up costing over 500000? Titles, please.
-- zh: 实际花费超过500000的工作包有哪些？给出标题。
SELECT title FROM work_package WHERE cost > 500000;

-- en: What are the codes of PWR reactors whose licence expires before 2035-01-01?
-- zh: 许可证在2035-01-01之前到期的PWR反应堆代码是什么？
SELECT reactor_code FROM reactor WHERE reactor_type = 'PWR' AND licence_end < '2035-01-01';

-- en: How many reactors are Decommissioned?
-- zh: 有多少座反应堆已Decommissioned？
SELECT count(*) FROM reactor WHERE status = 'Decommissioned';

-- en: Give the companies specialised in Scaffolding, sorted by name.
-- zh: 按名称排序列出从事Scaffolding的公司。
SELECT company FROM contractor WHERE speciality = 'Scaffolding' ORDER BY company;

-- en: What is the total radiation dose of all Completed outages?
-- zh: 所有Completed的大修累计辐射剂量是多少？
SELECT sum(dose_msv) FROM refuel_outage WHERE status = 'Completed';

-- en: For each reactor type, show the number of reactors and their average net power.
-- zh: 列出每种堆型的反应堆数量和平均净功率。
SELECT reactor_type, count(*), avg(net_mw) FROM reactor GROUP BY reactor_type;

-- en: Which operator runs the most stations?
-- zh: 哪家运营商运营的电站最多？
SELECT operator_name FROM power_station GROUP BY operator_name ORDER BY count(*) DESC LIMIT 1;

-- en: Specialities offered by at least 3 contractors?
-- zh: 至少有3家承包商从事的专业有哪些？
SELECT speciality FROM contractor GROUP BY speciality HAVING count(*) >= 3;

-- en: When did the outage with the highest dose start?
-- zh: 剂量最高的大修是哪天开始的？
SELECT start_date FROM refuel_outage ORDER BY dose_msv DESC LIMIT 1;

-- en: List the start dates of outages at Cape Marlow.
-- zh: 列出Cape Marlow历次大修的开始日期。
SELECT refuel_outage.start_date FROM refuel_outage JOIN reactor ON refuel_outage.reactor_code = reactor.reactor_code JOIN power_station ON reactor.station_code = power_station.station_code WHERE power_station.station_name = 'Cape Marlow';

-- en: How many reactors does each station have?
-- zh: 每座核电站有几座反应堆？
SELECT power_station.station_name, count(*) FROM power_station JOIN reactor ON power_station.station_code = reactor.station_code GROUP BY power_station.station_code, power_station.station_name;

-- en: Which different companies have worked on reactor CM2?
-- zh: 哪些不同的公司在反应堆CM2上干过活？
SELECT DISTINCT contractor.company FROM contractor JOIN work_package ON contractor.contractor_no = work_package.contractor_no JOIN refuel_outage ON work_package.outage_no = refuel_outage.outage_no WHERE refuel_outage.reactor_code = 'CM2';

-- en: Which contractor has billed the most in total?
-- zh: 总花费最多的承包商是哪家？
SELECT contractor.company FROM contractor JOIN work_package ON contractor.contractor_no = work_package.contractor_no GROUP BY contractor.contractor_no, contractor.company ORDER BY sum(work_package.cost) DESC LIMIT 1;

-- en: Which contractors have never been given a work package?
-- zh: 哪些承包商从未接到过工作包？
SELECT company FROM contractor WHERE contractor_no NOT IN (SELECT contractor_no FROM work_package);

-- en: Numbers of the outages that took longer than planned and also longer than the average outage.
-- zh: 实际工期既超过计划又超过平均工期的大修编号有哪些？
SELECT outage_no FROM refuel_outage WHERE actual_days > planned_days AND actual_days > (SELECT avg(actual_days) FROM refuel_outage);

-- en: Which stations have a BWR reactor?
-- zh: 哪些核电站有BWR反应堆？
SELECT station_name FROM power_station WHERE station_code IN (SELECT station_code FROM reactor WHERE reactor_type = 'BWR');

-- en: All counties where there is a power station or a contractor, please.
-- zh: 有核电站或承包商的郡有哪些？
SELECT county FROM power_station UNION SELECT county FROM contractor;
