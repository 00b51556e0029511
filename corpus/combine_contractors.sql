-- Contractors who cut grain for farms with combine harvesters: machines, drivers, jobs.
CREATE TABLE contractor (
  contr_id INT,
  contr_nm VARCHAR(60),
  county VARCHAR(40),
  estd INT,
  PRIMARY KEY (contr_id)
);
CREATE TABLE machine (
  mach_id INT,
  contr_id INT,
  make VARCHAR(30),
  model VARCHAR(30),
  cut_width_m DOUBLE,
  yr_built INT,
  eng_hrs INT,
  PRIMARY KEY (mach_id),
  FOREIGN KEY (contr_id) REFERENCES contractor (contr_id)
);
CREATE TABLE driver (
  drv_id INT,
  drv_nm VARCHAR(50),
  contr_id INT,
  hire_dt DATE,
  day_rate DECIMAL(8,2),
  PRIMARY KEY (drv_id),
  FOREIGN KEY (contr_id) REFERENCES contractor (contr_id)
);
CREATE TABLE job (
  job_id INT,
  mach_id INT,
  drv_id INT,
  farm_nm VARCHAR(60),
  crop VARCHAR(20),
  job_dt DATE,
  ha_cut DOUBLE,
  fuel_l DOUBLE,
  status VARCHAR(15),
  PRIMARY KEY (job_id),
  FOREIGN KEY (mach_id) REFERENCES machine (mach_id),
  FOREIGN KEY (drv_id) REFERENCES driver (drv_id)
);

-- en: Names of the contractors based in Lincoln county.
-- zh: Lincoln县的收割承包商叫什么名字？
SELECT contr_nm FROM contractor WHERE county = 'Lincoln';

-- en: What is the total area cut for Barley?
-- zh: Barley的收割总面积是多少？
SELECT sum(ha_cut) FROM job WHERE crop = 'Barley';

-- en: What is the average area cut for Barley?
-- zh: Barley每单作业的平均收割面积是多少？
SELECT avg(ha_cut) FROM job WHERE crop = 'Barley';

-- en: Make and model of combines with more than 3000 engine hours.
-- zh: 发动机工时超过3000小时的收割机的品牌和型号。
SELECT make, model FROM machine WHERE eng_hrs > 3000;

-- en: Which crops were ever harvested? No duplicates.
-- zh: 收割过哪些作物？去掉重复。
SELECT DISTINCT crop FROM job;

-- en: How many jobs have each status?
-- zh: 每种状态的作业各有多少单？
SELECT status, count(*) FROM job GROUP BY status;

-- en: Which farm ordered the most jobs?
-- zh: 哪个农场下的作业单最多？
SELECT farm_nm FROM job GROUP BY farm_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Who drives for Miller Harvesting?
-- zh: Miller Harvesting有哪些司机？
SELECT driver.drv_nm FROM driver JOIN contractor ON driver.contr_id = contractor.contr_id WHERE contractor.contr_nm = 'Miller Harvesting';

-- en: For each contractor, how many machines are there?
-- zh: 每家承包商各有多少台机器？
SELECT contractor.contr_nm, count(*) FROM contractor JOIN machine ON contractor.contr_id = machine.contr_id GROUP BY contractor.contr_id, contractor.contr_nm;

-- en: Contractors with fewer than three drivers.
-- zh: 司机少于3名的承包商有哪些？
SELECT contractor.contr_nm FROM contractor JOIN driver ON contractor.contr_id = driver.contr_id GROUP BY contractor.contr_id, contractor.contr_nm HAVING count(*) < 3;

-- en: Which models did Olaf Brandt use to cut Rapeseed?
-- zh: Olaf Brandt用哪些型号的机器收割过Rapeseed？
SELECT machine.model FROM machine JOIN job ON machine.mach_id = job.mach_id JOIN driver ON job.drv_id = driver.drv_id WHERE driver.drv_nm = 'Olaf Brandt' AND job.crop = 'Rapeseed';

-- en: At which farms did the contractors from Kent work?
-- zh: Kent县的承包商在哪些农场作业过？
SELECT job.farm_nm FROM job JOIN machine ON job.mach_id = machine.mach_id JOIN contractor ON machine.contr_id = contractor.contr_id WHERE contractor.county = 'Kent';

-- en: Total fuel burnt by each contractor's combines.
-- zh: 每家承包商的收割机共耗油多少升？
SELECT contractor.contr_nm, sum(job.fuel_l) FROM contractor JOIN machine ON contractor.contr_id = machine.contr_id JOIN job ON machine.mach_id = job.mach_id GROUP BY contractor.contr_id, contractor.contr_nm;

-- en: Which driver has been on the greatest number of jobs?
-- zh: 作业单数最多的司机是谁？
SELECT driver.drv_nm FROM driver JOIN job ON driver.drv_id = job.drv_id GROUP BY driver.drv_id, driver.drv_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Drivers that have not been given any job yet.
-- zh: 还没有接到任何作业的司机有谁？
SELECT drv_nm FROM driver WHERE drv_id NOT IN (SELECT drv_id FROM job);

-- en: Which farms had Wheat cut but not Oats?
-- zh: 哪些农场收割过Wheat但没有收割过Oats？
SELECT farm_nm FROM job WHERE crop = 'Wheat' EXCEPT SELECT farm_nm FROM job WHERE crop = 'Oats';

-- en: Drivers paid more per day than the average, with their day rate.
-- zh: 日薪高于平均水平的司机及其日薪。
SELECT drv_nm, day_rate FROM driver WHERE day_rate > (SELECT avg(day_rate) FROM driver);

-- en: When was the most recently hired driver taken on?
-- zh: 最近入职的司机是哪天受雇的？
SELECT max(hire_dt) FROM driver;

-- en: The five widest combines: make, model and cutting width.
-- zh: 割幅最宽的五台收割机的品牌、型号和割幅。
SELECT make, model, cut_width_m FROM machine ORDER BY cut_width_m DESC LIMIT 5;

-- en: On which dates was a Claas combine at Hill Top Farm?
-- zh: Claas收割机在哪些日期到过Hill Top Farm作业？
SELECT job.job_dt FROM job JOIN machine ON job.mach_id = machine.mach_id WHERE machine.make = 'Claas' AND job.farm_nm = 'Hill Top Farm';

-- en: How many machines of each make were built between 2015 and 2020?
-- zh: 2015至2020年间制造的机器，各品牌有多少台？
SELECT make, count(*) FROM machine WHERE yr_built BETWEEN 2015 AND 2020 GROUP BY make;

-- en: How many jobs were done with machines built before 2010?
-- zh: 2010年之前制造的机器完成了多少单作业？
SELECT count(*) FROM job JOIN machine ON job.mach_id = machine.mach_id WHERE machine.yr_built < 2010;
