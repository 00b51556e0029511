-- A city's tram lines, stops, vehicles, drivers and daily runs.
CREATE TABLE line (
  line_no VARCHAR(4),
  line_colour VARCHAR(15),
  from_stop INT,
  to_stop INT,
  km DOUBLE,
  opened_on DATE,
  headway_min INT,
  PRIMARY KEY (line_no),
  FOREIGN KEY (from_stop) REFERENCES stop (stop_id),
  FOREIGN KEY (to_stop) REFERENCES stop (stop_id)
);
CREATE TABLE stop (
  stop_id INT,
  stop_name VARCHAR(40),
  district VARCHAR(30),
  zone INT,
  shelter VARCHAR(3),
  step_free VARCHAR(3),
  PRIMARY KEY (stop_id)
);
CREATE TABLE line_stop (
  line_no VARCHAR(4),
  stop_id INT,
  seq INT,
  PRIMARY KEY (line_no, stop_id),
  FOREIGN KEY (line_no) REFERENCES line (line_no),
  FOREIGN KEY (stop_id) REFERENCES stop (stop_id)
);
CREATE TABLE tramcar (
  car_no INT,
  builder VARCHAR(30),
  build_year INT,
  seats INT,
  low_floor VARCHAR(3),
  depot VARCHAR(30),
  PRIMARY KEY (car_no)
);
CREATE TABLE driver (
  driver_id INT,
  driver_name VARCHAR(50),
  hired DATE,
  depot VARCHAR(30),
  wage DECIMAL(10,2),
  PRIMARY KEY (driver_id)
);
CREATE TABLE tram_run (
  run_id INT,
  line_no VARCHAR(4),
  car_no INT,
  driver_id INT,
  run_date DATE,
  delay_min INT,
  passengers INT,
  PRIMARY KEY (run_id),
  FOREIGN KEY (line_no) REFERENCES line (line_no),
  FOREIGN KEY (car_no) REFERENCES tramcar (car_no),
  FOREIGN KEY (driver_id) REFERENCES driver (driver_id)
);

-- en: Which stops in the Quayside district have a shelter (Yes)?
-- zh: Quayside区有哪些站点设有候车亭（Yes）？
SELECT stop_name FROM stop WHERE district = 'Quayside' AND shelter = 'Yes';

-- en: From which stop does line 7B start?
-- zh: 7B路从哪个站发车？
SELECT stop.stop_name FROM stop JOIN line ON stop.stop_id = line.from_stop WHERE line.line_no = '7B';

-- en: Which lines call at Granary Square? Line numbers.
-- zh: 哪些线路停靠Granary Square？给出线路号。
SELECT line_stop.line_no FROM line_stop JOIN stop ON line_stop.stop_id = stop.stop_id WHERE stop.stop_name = 'Granary Square';

-- en: How many tramcars did Lohmann build?
-- zh: Lohmann制造了多少辆电车？
SELECT count(*) FROM tramcar WHERE builder = 'Lohmann';

-- en: Longest line?
-- zh: 最长的线路是哪条？
SELECT line_no FROM line ORDER BY km DESC LIMIT 1;

-- en: Number of stops on each line
-- zh: 每条线路的站点数
SELECT line_no, count(*) FROM line_stop GROUP BY line_no;

-- en: Where do the Green lines begin and end? Give line number, first stop and last stop.
-- zh: Green颜色的线路起点和终点在哪里？给出线路号、起点站和终点站。
SELECT line.line_no, first_stop.stop_name, last_stop.stop_name FROM line JOIN stop AS first_stop ON line.from_stop = first_stop.stop_id JOIN stop AS last_stop ON line.to_stop = last_stop.stop_id WHERE line.line_colour = 'Green';

-- en: Who drove tramcar 214 on 2020-02-17?
-- zh: 2020-02-17是谁驾驶214号电车？
SELECT driver.driver_name FROM driver JOIN tram_run ON driver.driver_id = tram_run.driver_id WHERE tram_run.car_no = 214 AND tram_run.run_date = '2020-02-17';

-- en: Average delay per line, worst first
-- zh: 各线路的平均晚点时间，最严重的在前
SELECT line_no, avg(delay_min) FROM tram_run GROUP BY line_no ORDER BY avg(delay_min) DESC;

-- en: Stops not served by any line
-- zh: 没有任何线路停靠的站点
SELECT stop_name FROM stop WHERE stop_id NOT IN (SELECT stop_id FROM line_stop);

-- en: Which stop is served by the most lines?
-- zh: 停靠线路最多的站点是哪个？
SELECT stop.stop_name FROM stop JOIN line_stop ON stop.stop_id = line_stop.stop_id GROUP BY stop.stop_id, stop.stop_name ORDER BY count(*) DESC LIMIT 1;

-- en: What's the total number of seats in the cars at Mill Lane depot?
-- zh: Mill Lane车库的电车座位总数是多少？
SELECT sum(seats) FROM tramcar WHERE depot = 'Mill Lane';

-- en: Drivers hired before 2000-01-01, alphabetically
-- zh: 2000-01-01之前入职的司机，按姓名字母顺序排列
SELECT driver_name FROM driver WHERE hired < '2000-01-01' ORDER BY driver_name;

-- en: Which depots have both tramcars and drivers?
-- zh: 哪些车库既有电车又有司机？
SELECT depot FROM tramcar INTERSECT SELECT depot FROM driver;

-- en: Drivers earning more than the average wage who were never delayed by more than 10 minutes
-- zh: 工资高于平均值且从未晚点超过10分钟的司机
SELECT driver_name FROM driver WHERE wage > (SELECT avg(wage) FROM driver) AND driver_id NOT IN (SELECT driver_id FROM tram_run WHERE delay_min > 10);

-- en: On which lines has Stefan Wirth driven? Show each line only once.
-- zh: Stefan Wirth开过哪些线路？每条线路只列一次。
SELECT DISTINCT tram_run.line_no FROM tram_run JOIN driver ON tram_run.driver_id = driver.driver_id WHERE driver.driver_name = 'Stefan Wirth';

-- en: How many passengers have ridden in low-floor cars (Yes)?
-- zh: 低地板（Yes）电车共运送了多少乘客？
SELECT sum(tram_run.passengers) FROM tram_run JOIN tramcar ON tram_run.car_no = tramcar.car_no WHERE tramcar.low_floor = 'Yes';

-- en: Districts having at least 10 stops
-- zh: 至少有10个站点的区
SELECT district FROM stop GROUP BY district HAVING count(*) >= 10;

-- en: In how many different zones does line 3 stop? Its number is '3'.
-- zh: 3路经过多少个不同的票价区？
SELECT count(DISTINCT stop.zone) FROM stop JOIN line_stop ON stop.stop_id = line_stop.stop_id WHERE line_stop.line_no = '3';

-- en: The three busiest runs: date, line and passengers
-- zh: 乘客最多的三个班次：日期、线路和乘客数
SELECT run_date, line_no, passengers FROM tram_run ORDER BY passengers DESC LIMIT 3;

-- en: Which driver has done the most runs?
-- zh: 出车班次最多的司机是谁？
SELECT driver.driver_name FROM driver JOIN tram_run ON driver.driver_id = tram_run.driver_id GROUP BY driver.driver_id, driver.driver_name ORDER BY count(*) DESC LIMIT 1;

-- en: Oldest build year of cars which ran on the Purple line after 2019-12-31
-- zh: 2019-12-31之后在Purple线路上运行的电车最早的制造年份
SELECT min(tramcar.build_year) FROM tramcar JOIN tram_run ON tramcar.car_no = tram_run.car_no JOIN line ON tram_run.line_no = line.line_no WHERE line.line_colour = 'Purple' AND tram_run.run_date > '2019-12-31';
