-- Cargo-bike couriers delivering packages within a city.
CREATE TABLE rider (
  rider_id INT,
  name VARCHAR(50),
  gender VARCHAR(10),
  birth_date DATE,
  hire_date DATE,
  hourly_wage DECIMAL(10,2),
  PRIMARY KEY (rider_id)
);
CREATE TABLE cargo_bike (
  bike_id INT,
  nickname VARCHAR(30),
  brand VARCHAR(30),
  max_load_kg DOUBLE,
  price DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (bike_id)
);
CREATE TABLE sender (
  sender_id INT,
  name VARCHAR(60),
  street VARCHAR(60),
  district VARCHAR(40),
  type VARCHAR(20),
  PRIMARY KEY (sender_id)
);
CREATE TABLE recipient (
  recipient_id INT,
  name VARCHAR(60),
  street VARCHAR(60),
  district VARCHAR(40),
  phone VARCHAR(20),
  PRIMARY KEY (recipient_id)
);
CREATE TABLE job (
  job_id INT,
  sender_id INT,
  recipient_id INT,
  rider_id INT,
  bike_id INT,
  job_date DATE,
  weight_kg DOUBLE,
  distance_km DOUBLE,
  price DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (job_id),
  FOREIGN KEY (sender_id) REFERENCES sender (sender_id),
  FOREIGN KEY (recipient_id) REFERENCES recipient (recipient_id),
  FOREIGN KEY (rider_id) REFERENCES rider (rider_id),
  FOREIGN KEY (bike_id) REFERENCES cargo_bike (bike_id)
);

-- en: Which riders earn more than 15 an hour?
-- zh: 时薪高于15的骑手有哪些？
SELECT name FROM rider WHERE hourly_wage > 15;

-- en: Nicknames of the Larkwood brand bikes in Service (status), please.
-- zh: 请给出品牌为Larkwood且状态为Service的货运车昵称。
SELECT nickname FROM cargo_bike WHERE brand = 'Larkwood' AND status = 'Service';

-- en: Senders located in Millbank?
-- zh: 位于Millbank的寄件方有哪些？
SELECT name FROM sender WHERE district = 'Millbank';

-- en: Recipients located in Millbank?
-- zh: 位于Millbank的收件人有哪些？
SELECT name FROM recipient WHERE district = 'Millbank';

-- en: How many jobs Failed?
-- zh: 状态为Failed的派送有多少单？
SELECT count(*) FROM job WHERE status = 'Failed';

-- en: How much weight was transported in total on 2024-05-06?
-- zh: 2024-05-06一共运了多少千克？
SELECT sum(weight_kg) FROM job WHERE job_date = '2024-05-06';

-- en: How far was ridden in total on 2024-05-06?
-- zh: 2024-05-06一共骑行了多远？
SELECT sum(distance_km) FROM job WHERE job_date = '2024-05-06';

-- en: For each brand, what is the average maximum load?
-- zh: 各品牌货运车的平均最大载重是多少？
SELECT brand, avg(max_load_kg) FROM cargo_bike GROUP BY brand;

-- en: What type of sender is the most numerous?
-- zh: 数量最多的寄件方类型是什么？
SELECT type FROM sender GROUP BY type ORDER BY count(*) DESC LIMIT 1;

-- en: Dates with more than 50 jobs, and how many jobs.
-- zh: 派送超过50单的日期及其单数。
SELECT job_date, count(*) FROM job GROUP BY job_date HAVING count(*) > 50;

-- en: Who is the oldest rider?
-- zh: 年纪最大的骑手是谁？
SELECT name FROM rider ORDER BY birth_date LIMIT 1;

-- en: Who has been with us the longest as a rider?
-- zh: 在我们这里干得最久的骑手是谁？
SELECT name FROM rider ORDER BY hire_date LIMIT 1;

-- en: Who sent the package of job 9015?
-- zh: 9015号派送单是谁寄的？
SELECT sender.name FROM sender JOIN job ON sender.sender_id = job.sender_id WHERE job.job_id = 9015;

-- en: Who rode the bike called Big Bertha? Distinct names.
-- zh: 哪些不同的骑手骑过昵称为Big Bertha的车？
SELECT DISTINCT rider.name FROM rider JOIN job ON rider.rider_id = job.rider_id JOIN cargo_bike ON job.bike_id = cargo_bike.bike_id WHERE cargo_bike.nickname = 'Big Bertha';

-- en: Number of jobs for each rider, with the rider's name, busiest first.
-- zh: 每位骑手的姓名和派送单数，从多到少排列。
SELECT rider.name, count(*) FROM rider JOIN job ON rider.rider_id = job.rider_id GROUP BY rider.rider_id, rider.name ORDER BY count(*) DESC;

-- en: Which sender has spent the most?
-- zh: 花费总额最高的寄件方是谁？
SELECT sender.name FROM sender JOIN job ON sender.sender_id = job.sender_id GROUP BY sender.sender_id, sender.name ORDER BY sum(job.price) DESC LIMIT 1;

-- en: Which sender has placed the most jobs?
-- zh: 下单次数最多的寄件方是谁？
SELECT sender.name FROM sender JOIN job ON sender.sender_id = job.sender_id GROUP BY sender.sender_id, sender.name ORDER BY count(*) DESC LIMIT 1;

-- en: Phone numbers of all who were sent something by Papeterie Lenz.
-- zh: 列出Papeterie Lenz给其寄过东西的收件人的电话。
SELECT recipient.phone FROM sender JOIN job ON sender.sender_id = job.sender_id JOIN recipient ON job.recipient_id = recipient.recipient_id WHERE sender.name = 'Papeterie Lenz';

-- en: On which street does the person live who got the heaviest package?
-- zh: 收到最重包裹的人住在哪条街？
SELECT recipient.street FROM recipient JOIN job ON recipient.recipient_id = job.recipient_id ORDER BY job.weight_kg DESC LIMIT 1;

-- en: Nicknames of bikes that have never been used for a job.
-- zh: 从未用于派送的货运车昵称。
SELECT nickname FROM cargo_bike WHERE bike_id NOT IN (SELECT bike_id FROM job);

-- en: Which bikes were dearer than the average bike? Nicknames, please.
-- zh: 哪些车的价格高于平均？请给昵称。
SELECT nickname FROM cargo_bike WHERE price > (SELECT avg(price) FROM cargo_bike);

-- en: Districts that have senders but no recipients.
-- zh: 有寄件方但没有收件人的街区。
SELECT district FROM sender EXCEPT SELECT district FROM recipient;
