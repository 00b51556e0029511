-- A weather service: stations, their instruments, daily readings, observers and storm warnings.
CREATE TABLE station (
  stn VARCHAR(5),
  stn_name VARCHAR(50),
  province VARCHAR(40),
  elev INT,
  lat DOUBLE,
  lon DOUBLE,
  kind VARCHAR(20),
  since INT,
  PRIMARY KEY (stn)
);
CREATE TABLE observer (
  obs_id INT,
  obs_name VARCHAR(60),
  sex VARCHAR(1),
  birth_year INT,
  email VARCHAR(60),
  PRIMARY KEY (obs_id)
);
CREATE TABLE duty (
  obs_id INT,
  stn VARCHAR(5),
  hired DATE,
  hrs_per_week INT,
  PRIMARY KEY (obs_id, stn),
  FOREIGN KEY (obs_id) REFERENCES observer (obs_id),
  FOREIGN KEY (stn) REFERENCES station (stn)
);
CREATE TABLE instrument (
  inst_id INT,
  stn VARCHAR(5),
  kind VARCHAR(30),
  maker VARCHAR(40),
  calibrated DATE,
  price DECIMAL(10,2),
  PRIMARY KEY (inst_id),
  FOREIGN KEY (stn) REFERENCES station (stn)
);
CREATE TABLE reading (
  stn VARCHAR(5),
  day DATE,
  tmax DOUBLE,
  tmin DOUBLE,
  rain_mm DOUBLE,
  wind_kmh DOUBLE,
  PRIMARY KEY (stn, day),
  FOREIGN KEY (stn) REFERENCES station (stn)
);
CREATE TABLE warning (
  warn_id INT,
  province VARCHAR(40),
  hazard VARCHAR(30),
  colour VARCHAR(10),
  issued DATETIME,
  issued_by INT,
  PRIMARY KEY (warn_id),
  FOREIGN KEY (issued_by) REFERENCES observer (obs_id)
);

-- en: Elevation of Falcon Ridge?
-- zh: Falcon Ridge海拔多少？
SELECT elev FROM station WHERE stn_name = 'Falcon Ridge';

-- en: What was the wettest day at Port Amber, and how many millimetres fell?
-- zh: Port Amber降雨最多的是哪一天？下了多少毫米？
SELECT reading.day, reading.rain_mm FROM reading JOIN station ON reading.stn = station.stn WHERE station.stn_name = 'Port Amber' ORDER BY reading.rain_mm DESC LIMIT 1;

-- en: Which different people observe the weather in Northmark?
-- zh: Northmark的气象观测由哪些人负责？姓名去重。
SELECT DISTINCT observer.obs_name FROM observer JOIN duty ON observer.obs_id = duty.obs_id JOIN station ON duty.stn = station.stn WHERE station.province = 'Northmark';

-- en: How many Red warnings for Hail have been issued?
-- zh: 一共发布过多少次Hail的Red预警？
SELECT count(*) FROM warning WHERE hazard = 'Hail' AND colour = 'Red';

-- en: For each station, its name and the mean daily maximum.
-- zh: 各站的日最高气温平均是多少？请列出站名。
SELECT station.stn_name, avg(reading.tmax) FROM station JOIN reading ON station.stn = reading.stn GROUP BY station.stn, station.stn_name;

-- en: Which stations own a Barograph?
-- zh: 哪些站配有Barograph？
SELECT station.stn_name FROM station JOIN instrument ON station.stn = instrument.stn WHERE instrument.kind = 'Barograph';

-- en: Name the Automatic stations above 1500 m, from the highest to the lowest.
-- zh: 列出海拔1500米以上的Automatic站，由高到低。
SELECT stn_name FROM station WHERE kind = 'Automatic' AND elev > 1500 ORDER BY elev DESC;

-- en: At what stations does Tomas Lindqvist serve, and how many hours a week at each?
-- zh: Tomas Lindqvist在哪些站值守？每站每周几小时？
SELECT station.stn_name, duty.hrs_per_week FROM station JOIN duty ON station.stn = duty.stn JOIN observer ON duty.obs_id = observer.obs_id WHERE observer.obs_name = 'Tomas Lindqvist';

-- en: What are the strongest wind and the lowest temperature ever recorded?
-- zh: 有记录以来的最大风速和最低气温各是多少？
SELECT max(wind_kmh), min(tmin) FROM reading;

-- en: How many instruments come from each maker?
-- zh: 各厂家的仪器分别有多少台？
SELECT maker, count(*) FROM instrument GROUP BY maker;

-- en: Show makers whose instruments cost over 1200 on average.
-- zh: 哪些厂家的仪器均价在1200以上？
SELECT maker FROM instrument GROUP BY maker HAVING avg(price) > 1200;

-- en: Find the observer who works the most hours a week over all his or her stations.
-- zh: 各站合计，每周工时最多的观测员是谁？
SELECT observer.obs_name FROM observer JOIN duty ON observer.obs_id = duty.obs_id GROUP BY observer.obs_id, observer.obs_name ORDER BY sum(duty.hrs_per_week) DESC LIMIT 1;

-- en: Stations without a single instrument?
-- zh: 一台仪器都没有的站是哪些？
SELECT stn_name FROM station WHERE stn NOT IN (SELECT stn FROM instrument);

-- en: Which hazards did Greta Olsen warn about?
-- zh: Greta Olsen发布过哪些灾害的预警？
SELECT warning.hazard FROM warning JOIN observer ON warning.issued_by = observer.obs_id WHERE observer.obs_name = 'Greta Olsen';

-- en: On how many days did the thermometer rise above 35 somewhere? Count each date once.
-- zh: 有多少天曾有站点最高气温超过35度？同一天只算一次。
SELECT count(DISTINCT day) FROM reading WHERE tmax > 35;

-- en: Provinces in which both Manned and Automatic stations exist.
-- zh: 哪些省既有Manned站又有Automatic站？
SELECT province FROM station WHERE kind = 'Manned' INTERSECT SELECT province FROM station WHERE kind = 'Automatic';

-- en: What is the total rainfall measured in the province of Southfen on 2022-11-05?
-- zh: 2022-11-05这天Southfen省各站测得的总降雨量是多少？
SELECT sum(reading.rain_mm) FROM reading JOIN station ON reading.stn = station.stn WHERE station.province = 'Southfen' AND reading.day = '2022-11-05';

-- en: Which province has had the most warnings?
-- zh: 收到预警最多的是哪个省？
SELECT province FROM warning GROUP BY province ORDER BY count(*) DESC LIMIT 1;

-- en: Give names and email addresses of observers born after the year 1985.
-- zh: 1985年以后出生的观测员姓名和邮箱分别是什么？
SELECT obs_name, email FROM observer WHERE birth_year > 1985;

-- en: List the stations which are higher than the average for the Manned ones.
-- zh: 哪些站的海拔高于Manned站的平均海拔？
SELECT stn_name FROM station WHERE elev > (SELECT avg(elev) FROM station WHERE kind = 'Manned');

-- en: Which provinces have stations but have never had a Flood warning?
-- zh: 哪些省设有气象站，却从未有过Flood预警？
SELECT province FROM station EXCEPT SELECT province FROM warning WHERE hazard = 'Flood';

-- en: When was the Anemometer of Lake Mirren last calibrated?
-- zh: Lake Mirren站的Anemometer是什么时候校准的？
SELECT instrument.calibrated FROM instrument JOIN station ON instrument.stn = station.stn WHERE instrument.kind = 'Anemometer' AND station.stn_name = 'Lake Mirren';
