-- Amateur observers estimate the brightness of variable stars with their own telescopes.
CREATE TABLE observer (
  obs_code VARCHAR(6),
  name VARCHAR(50),
  latitude DOUBLE,
  joined INT,
  PRIMARY KEY (obs_code)
);
CREATE TABLE telescope (
  telescope_id INT,
  obs_code VARCHAR(6),
  design VARCHAR(20),
  aperture_mm INT,
  focal_ratio DOUBLE,
  PRIMARY KEY (telescope_id),
  FOREIGN KEY (obs_code) REFERENCES observer (obs_code)
);
CREATE TABLE star (
  star_id INT,
  designation VARCHAR(20),
  constellation VARCHAR(25),
  variable_type VARCHAR(20),
  period_days DOUBLE,
  max_mag DOUBLE,
  min_mag DOUBLE,
  PRIMARY KEY (star_id)
);
CREATE TABLE estimate (
  estimate_id INT,
  star_id INT,
  obs_code VARCHAR(6),
  telescope_id INT,
  night DATE,
  magnitude DOUBLE,
  filter VARCHAR(5),
  PRIMARY KEY (estimate_id),
  FOREIGN KEY (star_id) REFERENCES star (star_id),
  FOREIGN KEY (obs_code) REFERENCES observer (obs_code),
  FOREIGN KEY (telescope_id) REFERENCES telescope (telescope_id)
);

-- en: Which stars are of the Cepheid type?
-- zh: 哪些恒星属于Cepheid型？
SELECT designation FROM star WHERE variable_type = 'Cepheid';

-- en: How many variables lie in Cygnus?
-- zh: Cygnus座里有多少颗变星？
SELECT count(*) FROM star WHERE constellation = 'Cygnus';

-- en: Which star has the longest period?
-- zh: 哪颗变星的光变周期最长？
SELECT designation FROM star ORDER BY period_days DESC LIMIT 1;

-- en: Which star has the shortest period?
-- zh: 哪颗变星的光变周期最短？
SELECT designation FROM star ORDER BY period_days LIMIT 1;

-- en: Names of those who became observers in 2018.
-- zh: 2018年加入的观测者姓名。
SELECT name FROM observer WHERE joined = 2018;

-- en: How many stars are there of each variable type?
-- zh: 每种变星类型各有多少颗？
SELECT variable_type, count(*) FROM star GROUP BY variable_type;

-- en: Who has observed SS Cyg?
-- zh: 谁观测过SS Cyg？
SELECT observer.name FROM observer JOIN estimate ON observer.obs_code = estimate.obs_code JOIN star ON estimate.star_id = star.star_id WHERE star.designation = 'SS Cyg';

-- en: What magnitudes were recorded for Mira?
-- zh: Mira记录到的星等有哪些？
SELECT estimate.magnitude FROM estimate JOIN star ON estimate.star_id = star.star_id WHERE star.designation = 'Mira';

-- en: Who contributed the most estimates?
-- zh: 提交估测最多的观测者是谁？
SELECT observer.name FROM observer JOIN estimate ON observer.obs_code = estimate.obs_code GROUP BY observer.obs_code, observer.name ORDER BY count(*) DESC LIMIT 1;

-- en: How many telescopes does each observer own?
-- zh: 每位观测者拥有多少台望远镜？
SELECT observer.name, count(*) FROM observer JOIN telescope ON observer.obs_code = telescope.obs_code GROUP BY observer.obs_code, observer.name;

-- en: Which stars have not been estimated even once?
-- zh: 哪些恒星一次都没有被估测过？
SELECT designation FROM star WHERE star_id NOT IN (SELECT star_id FROM estimate);

-- en: Who owns a telescope bigger than 300 mm?
-- zh: 谁拥有口径大于300毫米的望远镜？
SELECT observer.name FROM observer JOIN telescope ON observer.obs_code = telescope.obs_code WHERE telescope.aperture_mm > 300;

-- en: Mean aperture of each telescope design.
-- zh: 每种望远镜设计的平均口径。
SELECT design, avg(aperture_mm) FROM telescope GROUP BY design;

-- en: Which stars did Hana Sato look at with a Dobsonian? No repeats.
-- zh: Hana Sato用Dobsonian看过哪些恒星？不重复。
SELECT DISTINCT star.designation FROM star JOIN estimate ON star.star_id = estimate.star_id JOIN telescope ON estimate.telescope_id = telescope.telescope_id JOIN observer ON estimate.obs_code = observer.obs_code WHERE observer.name = 'Hana Sato' AND telescope.design = 'Dobsonian';

-- en: On which nights were more than 100 estimates made?
-- zh: 哪些夜晚的估测超过100次？
SELECT night FROM estimate GROUP BY night HAVING count(*) > 100;

-- en: For each star, its designation and the average magnitude in filter V.
-- zh: 列出每颗恒星的名称及其在滤光片V下的平均星等。
SELECT star.designation, avg(estimate.magnitude) FROM star JOIN estimate ON star.star_id = estimate.star_id WHERE estimate.filter = 'V' GROUP BY star.star_id, star.designation;

-- en: Which stars were observed in both filter B and filter R?
-- zh: 哪些恒星既用滤光片B又用滤光片R观测过？
SELECT star.designation FROM star JOIN estimate ON star.star_id = estimate.star_id WHERE estimate.filter = 'B' INTERSECT SELECT star.designation FROM star JOIN estimate ON star.star_id = estimate.star_id WHERE estimate.filter = 'R';

-- en: Designations ending in Ori.
-- zh: 以Ori结尾的变星名称。
SELECT designation FROM star WHERE designation LIKE '%Ori';

-- en: How many different observers sent estimates in 2023?
-- zh: 2023年有多少位不同的观测者提交了估测？
SELECT count(DISTINCT obs_code) FROM estimate WHERE night BETWEEN '2023-01-01' AND '2023-12-31';

-- en: Constellations with at least five variable stars.
-- zh: 至少有五颗变星的星座。
SELECT constellation FROM star GROUP BY constellation HAVING count(*) >= 5;

-- en: Observers from north of latitude 55, northernmost first.
-- zh: 纬度大于55的观测者，最靠北的排在前面。
SELECT name FROM observer WHERE latitude > 55 ORDER BY latitude DESC;

-- en: Stars with a period longer than the average.
-- zh: 周期长于平均值的恒星。
SELECT designation FROM star WHERE period_days > (SELECT avg(period_days) FROM star);
