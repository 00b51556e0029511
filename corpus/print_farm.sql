-- A 3D printing service: machines, filaments, customers' models, print jobs and defects.
CREATE TABLE printer (
  prn_id INT,
  nickname VARCHAR(30),
  brand VARCHAR(30),
  tech VARCHAR(10),
  bed_cm DOUBLE,
  bought DATE,
  price DECIMAL(10,2),
  PRIMARY KEY (prn_id)
);
CREATE TABLE filament (
  fil_id INT,
  material VARCHAR(20),
  color VARCHAR(20),
  vendor VARCHAR(40),
  price_kg DECIMAL(8,2),
  stock_kg DOUBLE,
  PRIMARY KEY (fil_id)
);
CREATE TABLE cust (
  cust_id INT,
  cust_name VARCHAR(60),
  city VARCHAR(40),
  kind VARCHAR(20),
  email VARCHAR(60),
  PRIMARY KEY (cust_id)
);
CREATE TABLE model (
  model_id INT,
  cust_id INT,
  title VARCHAR(60),
  purpose VARCHAR(30),
  volume_cm3 DOUBLE,
  uploaded DATE,
  PRIMARY KEY (model_id),
  FOREIGN KEY (cust_id) REFERENCES cust (cust_id)
);
CREATE TABLE print_job (
  job_id INT,
  model_id INT,
  prn_id INT,
  copies INT,
  started DATETIME,
  hours DOUBLE,
  state VARCHAR(20),
  price DECIMAL(8,2),
  PRIMARY KEY (job_id),
  FOREIGN KEY (model_id) REFERENCES model (model_id),
  FOREIGN KEY (prn_id) REFERENCES printer (prn_id)
);
CREATE TABLE job_filament (
  job_id INT,
  fil_id INT,
  grams DOUBLE,
  PRIMARY KEY (job_id, fil_id),
  FOREIGN KEY (job_id) REFERENCES print_job (job_id),
  FOREIGN KEY (fil_id) REFERENCES filament (fil_id)
);

-- en: On which machines (nicknames) has the Gear Lamp been printed?
-- zh: Gear Lamp在哪些打印机（昵称）上打印过？
SELECT printer.nickname FROM printer JOIN print_job ON printer.prn_id = print_job.prn_id JOIN model ON print_job.model_id = model.model_id WHERE model.title = 'Gear Lamp';

-- en: How many jobs have Failed?
-- zh: Failed的打印任务有多少个？
SELECT count(*) FROM print_job WHERE state = 'Failed';

-- en: Colours of PETG we stock more than 5 kg of.
-- zh: 库存超过5公斤的PETG有哪些颜色？
SELECT color FROM filament WHERE material = 'PETG' AND stock_kg > 5;

-- en: Which different customers had something printed in Nylon?
-- zh: 哪些客户用Nylon打印过东西？去重列出。
SELECT DISTINCT cust.cust_name FROM cust JOIN model ON cust.cust_id = model.cust_id JOIN print_job ON model.model_id = print_job.model_id JOIN job_filament ON print_job.job_id = job_filament.job_id JOIN filament ON job_filament.fil_id = filament.fil_id WHERE filament.material = 'Nylon';

-- en: Models that Studio Pebble uploaded: titles and volumes.
-- zh: Studio Pebble上传的模型名称和体积分别是什么？
SELECT model.title, model.volume_cm3 FROM model JOIN cust ON model.cust_id = cust.cust_id WHERE cust.cust_name = 'Studio Pebble';

-- en: What has Big Bertha earned so far in total?
-- zh: Big Bertha到目前为止总共创收多少？
SELECT sum(print_job.price) FROM print_job JOIN printer ON print_job.prn_id = printer.prn_id WHERE printer.nickname = 'Big Bertha';

-- en: Average price per kilo by material.
-- zh: 各种材料的平均每公斤价格是多少？
SELECT material, avg(price_kg) FROM filament GROUP BY material;

-- en: Which printer ran the most hours? Give nickname and hours.
-- zh: 累计打印小时数最多的打印机叫什么？多少小时？
SELECT printer.nickname, sum(print_job.hours) FROM printer JOIN print_job ON printer.prn_id = print_job.prn_id GROUP BY printer.prn_id, printer.nickname ORDER BY sum(print_job.hours) DESC LIMIT 1;

-- en: The biggest model for a Prototype: what's its title?
-- zh: 用于Prototype的体积最大的模型叫什么？
SELECT title FROM model WHERE purpose = 'Prototype' ORDER BY volume_cm3 DESC LIMIT 1;

-- en: Email of whoever uploaded Dragon Skull?
-- zh: 上传Dragon Skull的客户邮箱是什么？
SELECT cust.email FROM cust JOIN model ON cust.cust_id = model.cust_id WHERE model.title = 'Dragon Skull';

-- en: Printers that have stood idle, without any job.
-- zh: 一个任务都没接过的打印机有哪些？
SELECT nickname FROM printer WHERE prn_id NOT IN (SELECT prn_id FROM print_job);

-- en: Number of customers in each city, sorted from most to fewest.
-- zh: 各城市的客户数，从多到少排列。
SELECT city, count(*) FROM cust GROUP BY city ORDER BY count(*) DESC;

-- en: How many grams of Orange filament went into the job 771?
-- zh: 771号任务用了多少克Orange耗材？
SELECT sum(job_filament.grams) FROM job_filament JOIN filament ON job_filament.fil_id = filament.fil_id WHERE filament.color = 'Orange' AND job_filament.job_id = 771;

-- en: Vendors that sell both PLA and Resin.
-- zh: 同时供应PLA和Resin的供应商有哪些？
SELECT vendor FROM filament WHERE material = 'PLA' INTERSECT SELECT vendor FROM filament WHERE material = 'Resin';

-- en: What's the longest, the shortest and the average printing time?
-- zh: 打印时间最长、最短和平均各是多少小时？
SELECT max(hours), min(hours), avg(hours) FROM print_job;

-- en: SLA printers that cost between 2000 and 6000, newest purchase first.
-- zh: 价格在2000到6000之间的SLA打印机，按购买日期从新到旧列出。
SELECT nickname FROM printer WHERE tech = 'SLA' AND price BETWEEN 2000 AND 6000 ORDER BY bought DESC;

-- en: Customers with at least 5 models.
-- zh: 上传了至少5个模型的客户有哪些？
SELECT cust.cust_name FROM cust JOIN model ON cust.cust_id = model.cust_id GROUP BY cust.cust_id, cust.cust_name HAVING count(*) >= 5;

-- en: Jobs dearer than the average job, by id, with their number of copies.
-- zh: 价格高于平均值的任务编号和份数分别是什么？
SELECT job_id, copies FROM print_job WHERE price > (SELECT avg(price) FROM print_job);

-- en: What different purposes had the models of Bergen customers that were run on a Voron?
-- zh: Bergen的客户在Voron上打印过的模型有哪些不同用途？
SELECT DISTINCT model.purpose FROM model JOIN cust ON model.cust_id = cust.cust_id JOIN print_job ON model.model_id = print_job.model_id JOIN printer ON print_job.prn_id = printer.prn_id WHERE cust.city = 'Bergen' AND printer.brand = 'Voron';

-- en: Which colour is available in the greatest number of filaments?
-- zh: 耗材种类最多的是哪种颜色？
SELECT color FROM filament GROUP BY color ORDER BY count(*) DESC LIMIT 1;

-- en: Titles of models never printed yet.
-- zh: 还没打印过的模型有哪些？
SELECT title FROM model WHERE model_id NOT IN (SELECT model_id FROM print_job);

-- en: Cities having School customers but no Company ones.
-- zh: 哪些城市有School客户却没有Company客户？
SELECT city FROM cust WHERE kind = 'School' EXCEPT SELECT city FROM cust WHERE kind = 'Company';
