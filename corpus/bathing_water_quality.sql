-- Water quality: lakes and rivers, sampling points, samples, laboratories and measured substances.
CREATE TABLE water_body (
  body_id INT,
  name VARCHAR(50),
  type VARCHAR(20),
  country VARCHAR(40),
  surface_km2 DOUBLE,
  max_depth DOUBLE,
  PRIMARY KEY (body_id)
);
CREATE TABLE sampling_point (
  point_id INT,
  body_id INT,
  name VARCHAR(50),
  municipality VARCHAR(40),
  use_type VARCHAR(20),
  latitude DOUBLE,
  PRIMARY KEY (point_id),
  FOREIGN KEY (body_id) REFERENCES water_body (body_id)
);
CREATE TABLE laboratory (
  lab_id INT,
  name VARCHAR(50),
  city VARCHAR(40),
  country VARCHAR(40),
  accredited_until DATE,
  PRIMARY KEY (lab_id)
);
CREATE TABLE water_sample (
  sample_id INT,
  point_id INT,
  lab_id INT,
  taken_on DATE,
  taken_by VARCHAR(50),
  temperature DOUBLE,
  verdict VARCHAR(20),
  PRIMARY KEY (sample_id),
  FOREIGN KEY (point_id) REFERENCES sampling_point (point_id),
  FOREIGN KEY (lab_id) REFERENCES laboratory (lab_id)
);
CREATE TABLE substance (
  substance_id INT,
  name VARCHAR(40),
  category VARCHAR(20),
  unit VARCHAR(10),
  legal_limit DOUBLE,
  PRIMARY KEY (substance_id)
);
CREATE TABLE measurement (
  sample_id INT,
  substance_id INT,
  reading DOUBLE,
  method VARCHAR(30),
  PRIMARY KEY (sample_id, substance_id),
  FOREIGN KEY (sample_id) REFERENCES water_sample (sample_id),
  FOREIGN KEY (substance_id) REFERENCES substance (substance_id)
);

-- en: How deep is Lake Orvane?
-- zh: Lake Orvane有多深？
SELECT max_depth FROM water_body WHERE name = 'Lake Orvane';

-- en: At which points of Lake Orvane are samples taken?
-- zh: Lake Orvane设有哪些采样点？
SELECT sampling_point.name FROM sampling_point JOIN water_body ON sampling_point.body_id = water_body.body_id WHERE water_body.name = 'Lake Orvane';

-- en: What Nitrate readings were found in samples taken by Ewa Malik?
-- zh: Ewa Malik采的水样中，Nitrate的测定值是多少？
SELECT measurement.reading FROM measurement JOIN substance ON measurement.substance_id = substance.substance_id JOIN water_sample ON measurement.sample_id = water_sample.sample_id WHERE substance.name = 'Nitrate' AND water_sample.taken_by = 'Ewa Malik';

-- en: How many samples were judged Poor?
-- zh: 有多少份水样被评为Poor？
SELECT count(*) FROM water_sample WHERE verdict = 'Poor';

-- en: Which different labs have analysed water from Strandby?
-- zh: 哪些实验室化验过Strandby的水样？名称请去重。
SELECT DISTINCT laboratory.name FROM laboratory JOIN water_sample ON laboratory.lab_id = water_sample.lab_id JOIN sampling_point ON water_sample.point_id = sampling_point.point_id WHERE sampling_point.municipality = 'Strandby';

-- en: Names of the metals with their legal limits: category Metal, strictest limit first.
-- zh: 列出类别为Metal的物质及法定限值，限值从低到高。
SELECT name, legal_limit FROM substance WHERE category = 'Metal' ORDER BY legal_limit;

-- en: Average water temperature for each verdict?
-- zh: 按评价结果统计水样的平均水温。
SELECT verdict, avg(temperature) FROM water_sample GROUP BY verdict;

-- en: Which water body has the most sampling points?
-- zh: 采样点最多的水体是哪个？
SELECT water_body.name FROM water_body JOIN sampling_point ON water_body.body_id = sampling_point.body_id GROUP BY water_body.body_id, water_body.name ORDER BY count(*) DESC LIMIT 1;

-- en: Find the three water bodies of type Lake in Finland with the largest surface.
-- zh: Finland最大的三个Lake叫什么？
SELECT name FROM water_body WHERE type = 'Lake' AND country = 'Finland' ORDER BY surface_km2 DESC LIMIT 3;

-- en: Substances that have never been measured?
-- zh: 哪些物质从未测定过？
SELECT name FROM substance WHERE substance_id NOT IN (SELECT substance_id FROM measurement);

-- en: What is the highest value of Escherichia coli ever measured, and on what day was that sample taken?
-- zh: Escherichia coli的最高测定值是多少？那份水样是哪天采的？
SELECT measurement.reading, water_sample.taken_on FROM measurement JOIN substance ON measurement.substance_id = substance.substance_id JOIN water_sample ON measurement.sample_id = water_sample.sample_id WHERE substance.name = 'Escherichia coli' ORDER BY measurement.reading DESC LIMIT 1;

-- en: For every laboratory show its name, its city and the number of samples it got.
-- zh: 每家实验室收到多少份水样？请列出名称、所在城市和数量。
SELECT laboratory.name, laboratory.city, count(*) FROM laboratory JOIN water_sample ON laboratory.lab_id = water_sample.lab_id GROUP BY laboratory.lab_id, laboratory.name, laboratory.city;

-- en: Which countries have a River but no laboratory?
-- zh: 哪些国家有River，却没有实验室？
SELECT country FROM water_body WHERE type = 'River' EXCEPT SELECT country FROM laboratory;

-- en: In which country does Otter Beach lie?
-- zh: Otter Beach采样点在哪个国家？
SELECT water_body.country FROM water_body JOIN sampling_point ON water_body.body_id = sampling_point.body_id WHERE sampling_point.name = 'Otter Beach';

-- en: Municipalities with four or more points used for Bathing.
-- zh: Bathing用途的采样点达到四个及以上的镇有哪些？
SELECT municipality FROM sampling_point WHERE use_type = 'Bathing' GROUP BY municipality HAVING count(*) >= 4;

-- en: By which methods has Lead been determined? Show each different method.
-- zh: 测定Lead用过哪些不同的方法？
SELECT DISTINCT measurement.method FROM measurement JOIN substance ON measurement.substance_id = substance.substance_id WHERE substance.name = 'Lead';

-- en: Ids of samples which were warmer than the average sample of lab number 4.
-- zh: 水温高于4号实验室水样平均水温的水样编号有哪些？
SELECT sample_id FROM water_sample WHERE temperature > (SELECT avg(temperature) FROM water_sample WHERE lab_id = 4);

-- en: How many different people have taken samples?
-- zh: 一共有多少个不同的人采过样？
SELECT count(DISTINCT taken_by) FROM water_sample;

-- en: Which points got both an Excellent and a Poor result? List the point names.
-- zh: 哪些采样点既得过Excellent，也得过Poor？
SELECT sampling_point.name FROM sampling_point JOIN water_sample ON sampling_point.point_id = water_sample.point_id WHERE water_sample.verdict = 'Excellent' INTERSECT SELECT sampling_point.name FROM sampling_point JOIN water_sample ON sampling_point.point_id = water_sample.point_id WHERE water_sample.verdict = 'Poor';

-- en: What is the average reading for each substance? Give name, unit and average.
-- zh: 各物质的平均测定值是多少？列出名称、单位和平均值。
SELECT substance.name, substance.unit, avg(measurement.reading) FROM substance JOIN measurement ON substance.substance_id = measurement.substance_id GROUP BY substance.substance_id, substance.name, substance.unit;

-- en: Laboratories in Tampere accredited beyond 2026-12-31?
-- zh: Tampere有哪些实验室的认证有效期超过2026-12-31？
SELECT name FROM laboratory WHERE city = 'Tampere' AND accredited_until > '2026-12-31';

-- en: The commonest use of sampling points is what?
-- zh: 采样点最常见的用途是什么？
SELECT use_type FROM sampling_point GROUP BY use_type ORDER BY count(*) DESC LIMIT 1;
