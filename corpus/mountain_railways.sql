-- Mountain railway lines, their stations, tunnels, and the conductors on scheduled runs.
CREATE TABLE rail_line (
  line_id INT,
  line_name VARCHAR(60),
  gauge_mm INT,
  length_km DOUBLE,
  opened_year INT,
  status VARCHAR(20),
  PRIMARY KEY (line_id)
);
CREATE TABLE station (
  station_id INT,
  station_name VARCHAR(60),
  canton VARCHAR(40),
  altitude_m INT,
  platforms INT,
  staffed VARCHAR(3),
  PRIMARY KEY (station_id)
);
CREATE TABLE line_stop (
  line_id INT,
  station_id INT,
  stop_no INT,
  km_from_start DOUBLE,
  PRIMARY KEY (line_id, station_id),
  FOREIGN KEY (line_id) REFERENCES rail_line (line_id),
  FOREIGN KEY (station_id) REFERENCES station (station_id)
);
CREATE TABLE tunnel (
  tunnel_id INT,
  tunnel_name VARCHAR(60),
  line_id INT,
  length_m INT,
  built_year INT,
  PRIMARY KEY (tunnel_id),
  FOREIGN KEY (line_id) REFERENCES rail_line (line_id)
);
CREATE TABLE conductor (
  conductor_id INT,
  first_name VARCHAR(40),
  last_name VARCHAR(40),
  birth_date DATE,
  home_station_id INT,
  languages_spoken INT,
  PRIMARY KEY (conductor_id),
  FOREIGN KEY (home_station_id) REFERENCES station (station_id)
);
CREATE TABLE train_run (
  run_id INT,
  line_id INT,
  origin_station_id INT,
  dest_station_id INT,
  conductor_id INT,
  departure DATETIME,
  passengers INT,
  delay_min INT,
  PRIMARY KEY (run_id),
  FOREIGN KEY (line_id) REFERENCES rail_line (line_id),
  FOREIGN KEY (origin_station_id) REFERENCES station (station_id),
  FOREIGN KEY (dest_station_id) REFERENCES station (station_id),
  FOREIGN KEY (conductor_id) REFERENCES conductor (conductor_id)
);

-- en: Which stations lie above 1500 metres?
-- zh: 海拔超过1500米的车站有哪些？
SELECT station_name FROM station WHERE altitude_m > 1500;

-- en: How many tunnels are there on the Brenner Cog line?
-- zh: Brenner Cog线路上一共有多少条隧道？
SELECT count(*) FROM rail_line JOIN tunnel ON rail_line.line_id = tunnel.line_id WHERE rail_line.line_name = 'Brenner Cog';

-- en: Give the name and length of every line with a gauge of 1000 mm, longest first.
-- zh: 给出轨距为1000毫米的各条线路的名称和长度，从长到短排列。
SELECT line_name, length_km FROM rail_line WHERE gauge_mm = 1000 ORDER BY length_km DESC;

-- en: What is the average altitude of the stations in Uri?
-- zh: Uri的车站平均海拔是多少？
SELECT avg(altitude_m) FROM station WHERE canton = 'Uri';

-- en: Count the stations in each canton.
-- zh: 统计每个州的车站数量。
SELECT canton, count(*) FROM station GROUP BY canton;

-- en: Which line has the greatest number of stops?
-- zh: 停靠站最多的是哪条线路？
SELECT rail_line.line_name FROM rail_line JOIN line_stop ON rail_line.line_id = line_stop.line_id GROUP BY rail_line.line_id, rail_line.line_name ORDER BY count(*) DESC LIMIT 1;

-- en: Show the first and last names of conductors who have never been on a run.
-- zh: 列出从未跟车出勤过的列车员的名和姓。
SELECT first_name, last_name FROM conductor WHERE conductor_id NOT IN (SELECT conductor_id FROM train_run);

-- en: What's the longest tunnel called?
-- zh: 最长的隧道叫什么名字？
SELECT tunnel_name FROM tunnel ORDER BY length_m DESC LIMIT 1;

-- en: List the stations served by the Silver Ridge line in the order of their stops.
-- zh: 按停靠顺序列出Silver Ridge线经过的车站。
SELECT station.station_name FROM station JOIN line_stop ON station.station_id = line_stop.station_id JOIN rail_line ON line_stop.line_id = rail_line.line_id WHERE rail_line.line_name = 'Silver Ridge' ORDER BY line_stop.stop_no;

-- en: What were the largest and the smallest delay among runs carrying more than 200 passengers?
-- zh: 在载客超过200人的车次中，最长和最短的晚点各是多少分钟？
SELECT max(delay_min), min(delay_min) FROM train_run WHERE passengers > 200;

-- en: Who speaks more languages than the average conductor? Give their last names.
-- zh: 哪些列车员会说的语言数高于平均水平？给出他们的姓。
SELECT last_name FROM conductor WHERE languages_spoken > (SELECT avg(languages_spoken) FROM conductor);

-- en: For every conductor, show the first name, the last name and the total number of passengers carried on his or her runs.
-- zh: 列出每位列车员的名、姓以及其所跟车次的乘客总数。
SELECT conductor.first_name, conductor.last_name, sum(train_run.passengers) FROM conductor JOIN train_run ON conductor.conductor_id = train_run.conductor_id GROUP BY conductor.conductor_id, conductor.first_name, conductor.last_name;

-- en: Which cantons have both staffed stations ('Yes') and stations that are not staffed ('No')?
-- zh: 哪些州既有staffed为Yes的车站，又有为No的车站？
SELECT canton FROM station WHERE staffed = 'Yes' INTERSECT SELECT canton FROM station WHERE staffed = 'No';

-- en: Find the departure times of the trains that leave from Andermoos.
-- zh: 查询从Andermoos始发的列车的发车时间。
SELECT train_run.departure FROM train_run JOIN station ON train_run.origin_station_id = station.station_id WHERE station.station_name = 'Andermoos';

-- en: To which station did the run with the worst delay go?
-- zh: 晚点最严重的那趟车开往哪个车站？
SELECT station.station_name FROM station JOIN train_run ON station.station_id = train_run.dest_station_id ORDER BY train_run.delay_min DESC LIMIT 1;

-- en: In which years were at least two tunnels built?
-- zh: 哪些年份至少建成了两条隧道？
SELECT built_year FROM tunnel GROUP BY built_year HAVING count(*) >= 2;

-- en: How many different gauges are in use?
-- zh: 一共有多少种不同的轨距？
SELECT count(DISTINCT gauge_mm) FROM rail_line;

-- en: Please name the lines without any tunnel.
-- zh: 请列出没有隧道的线路名称。
SELECT line_name FROM rail_line WHERE line_id NOT IN (SELECT line_id FROM tunnel);

-- en: What is the birth date of conductor Reto Gamper?
-- zh: 列车员Reto Gamper是哪天出生的？
SELECT birth_date FROM conductor WHERE first_name = 'Reto' AND last_name = 'Gamper';

-- en: What is the average delay on each line? Show the line's name too.
-- zh: 各条线路的平均晚点时间是多少？请同时给出线路名。
SELECT rail_line.line_name, avg(train_run.delay_min) FROM rail_line JOIN train_run ON rail_line.line_id = train_run.line_id GROUP BY rail_line.line_id, rail_line.line_name;

-- en: Which line status is the most common?
-- zh: 线路最常见的状态是什么？
SELECT status FROM rail_line GROUP BY status ORDER BY count(*) DESC LIMIT 1;

-- en: Tell me the cantons that have stations but where no conductor is based.
-- zh: 哪些州有车站，但没有列车员以那里的车站为常驻站？
SELECT canton FROM station EXCEPT SELECT station.canton FROM station JOIN conductor ON station.station_id = conductor.home_station_id;
