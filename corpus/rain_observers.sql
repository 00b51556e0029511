-- Volunteer rain observers: gauges, daily readings, storms and prizes for long service.
CREATE TABLE observer (
  observer_id INT,
  full_name VARCHAR(60),
  gender VARCHAR(10),
  birth_year INT,
  start_year INT,
  village VARCHAR(40),
  PRIMARY KEY (observer_id)
);
CREATE TABLE gauge (
  gauge_code VARCHAR(10),
  gauge_name VARCHAR(60),
  village VARCHAR(40),
  altitude_m INT,
  type VARCHAR(20),
  install_year INT,
  observer_id INT,
  substitute_id INT,
  PRIMARY KEY (gauge_code),
  FOREIGN KEY (observer_id) REFERENCES observer (observer_id),
  FOREIGN KEY (substitute_id) REFERENCES observer (observer_id)
);
CREATE TABLE reading (
  gauge_code VARCHAR(10),
  reading_date DATE,
  rain_mm DOUBLE,
  snow_cm DOUBLE,
  quality VARCHAR(10),
  PRIMARY KEY (gauge_code, reading_date),
  FOREIGN KEY (gauge_code) REFERENCES gauge (gauge_code)
);
CREATE TABLE award (
  award_id INT,
  observer_id INT,
  award_name VARCHAR(40),
  award_year INT,
  amount DECIMAL(10,2),
  PRIMARY KEY (award_id),
  FOREIGN KEY (observer_id) REFERENCES observer (observer_id)
);

-- en: List the names of gauges located above 800 m.
-- zh: 列出海拔高于800米的雨量站名称。
SELECT gauge_name FROM gauge WHERE altitude_m > 800;

-- en: Which gauges are of type Tipping or Weighing?
-- zh: 类型为Tipping或Weighing的雨量站有哪些？
SELECT gauge_name FROM gauge WHERE type = 'Tipping' OR type = 'Weighing';

-- en: Date and rainfall of readings at RG12 from 2018-01-01 to 2018-12-31, heaviest rain first?
-- zh: RG12站2018-01-01到2018-12-31之间的读数日期和雨量是多少？雨量大的排前面。
SELECT reading_date, rain_mm FROM reading WHERE gauge_code = 'RG12' AND reading_date BETWEEN '2018-01-01' AND '2018-12-31' ORDER BY rain_mm DESC;

-- en: Name the observer in charge of gauge RG12.
-- zh: RG12站的观测员叫什么？
SELECT observer.full_name FROM observer JOIN gauge ON observer.observer_id = gauge.observer_id WHERE gauge.gauge_code = 'RG12';

-- en: Name the substitute for gauge RG12.
-- zh: RG12站的替补观测员叫什么？
SELECT observer.full_name FROM observer JOIN gauge ON observer.observer_id = gauge.substitute_id WHERE gauge.gauge_code = 'RG12';

-- en: What was the total rain recorded on 2021-07-14?
-- zh: 2021-07-14记录到的总雨量是多少？
SELECT sum(rain_mm) FROM reading WHERE reading_date = '2021-07-14';

-- en: What was the average rain recorded on 2021-07-14?
-- zh: 2021-07-14记录到的平均雨量是多少？
SELECT avg(rain_mm) FROM reading WHERE reading_date = '2021-07-14';

-- en: How many readings are flagged Doubtful?
-- zh: 标记为Doubtful的读数有多少条？
SELECT count(*) FROM reading WHERE quality = 'Doubtful';

-- en: Which observer is the oldest?
-- zh: 年龄最大的观测员是谁？
SELECT full_name FROM observer ORDER BY birth_year LIMIT 1;

-- en: Which observer has been active the longest?
-- zh: 从事观测时间最久的观测员是谁？
SELECT full_name FROM observer ORDER BY start_year LIMIT 1;

-- en: For each type of gauge, give the number and the mean altitude.
-- zh: 按雨量计类型给出数量和平均海拔。
SELECT type, count(*), avg(altitude_m) FROM gauge GROUP BY type;

-- en: How many observers of each gender are there?
-- zh: 男女观测员各有多少人？
SELECT gender, count(*) FROM observer GROUP BY gender;

-- en: In which years were at least two awards given?
-- zh: 哪些年份颁发了至少两个奖？
SELECT award_year FROM award GROUP BY award_year HAVING count(*) >= 2;

-- en: What is the deepest snow ever measured?
-- zh: 测到过的最大雪深是多少？
SELECT max(snow_cm) FROM reading;

-- en: Which gauge has recorded the most rain overall? Name it.
-- zh: 总降雨量最多的雨量站叫什么名字？
SELECT gauge.gauge_name FROM gauge JOIN reading ON gauge.gauge_code = reading.gauge_code GROUP BY gauge.gauge_code, gauge.gauge_name ORDER BY sum(reading.rain_mm) DESC LIMIT 1;

-- en: In which village is the gauge that measured the wettest day?
-- zh: 单日雨量最大的那次读数来自哪个村的雨量站？
SELECT gauge.village FROM gauge JOIN reading ON gauge.gauge_code = reading.gauge_code ORDER BY reading.rain_mm DESC LIMIT 1;

-- en: Show each observer's name and how much money they got in awards.
-- zh: 列出每位观测员的姓名以及获得的奖金总额。
SELECT observer.full_name, sum(award.amount) FROM observer JOIN award ON observer.observer_id = award.observer_id GROUP BY observer.observer_id, observer.full_name;

-- en: On which dates did Berta Kolm note more than 30 cm of snow?
-- zh: Berta Kolm在哪些日期记录到超过30厘米的雪？
SELECT reading.reading_date FROM reading JOIN gauge ON reading.gauge_code = gauge.gauge_code JOIN observer ON gauge.observer_id = observer.observer_id WHERE observer.full_name = 'Berta Kolm' AND reading.snow_cm > 30;

-- en: Which awards went to observers from Sulden?
-- zh: 来自Sulden的观测员获得过哪些奖？
SELECT award.award_name FROM award JOIN observer ON award.observer_id = observer.observer_id WHERE observer.village = 'Sulden';

-- en: Who among the observers never got an award?
-- zh: 哪些观测员从未获奖？
SELECT full_name FROM observer WHERE observer_id NOT IN (SELECT observer_id FROM award);

-- en: Which gauges lie lower than the average altitude?
-- zh: 哪些雨量站的海拔低于平均值？
SELECT gauge_name FROM gauge WHERE altitude_m < (SELECT avg(altitude_m) FROM gauge);

-- en: Villages that have an observer but no gauge?
-- zh: 哪些村有观测员却没有雨量站？
SELECT village FROM observer EXCEPT SELECT village FROM gauge;
