-- A metro network: lines, stations, incidents and lost property.
CREATE TABLE metro_line (
  line_code VARCHAR(5),
  name VARCHAR(40),
  colour VARCHAR(20),
  length_km DOUBLE,
  open_year INT,
  PRIMARY KEY (line_code)
);
CREATE TABLE metro_station (
  station_id INT,
  name VARCHAR(50),
  zone INT,
  depth_m DOUBLE,
  open_year INT,
  daily_riders INT,
  PRIMARY KEY (station_id)
);
CREATE TABLE line_stop (
  line_code VARCHAR(5),
  station_id INT,
  stop_no INT,
  PRIMARY KEY (line_code, station_id),
  FOREIGN KEY (line_code) REFERENCES metro_line (line_code),
  FOREIGN KEY (station_id) REFERENCES metro_station (station_id)
);
CREATE TABLE incident (
  incident_id INT,
  station_id INT,
  type VARCHAR(30),
  happened DATETIME,
  delay_min INT,
  severity INT,
  PRIMARY KEY (incident_id),
  FOREIGN KEY (station_id) REFERENCES metro_station (station_id)
);
CREATE TABLE lost_item (
  item_id INT,
  station_id INT,
  type VARCHAR(30),
  colour VARCHAR(20),
  found_date DATE,
  claimed_date DATE,
  PRIMARY KEY (item_id),
  FOREIGN KEY (station_id) REFERENCES metro_station (station_id)
);

-- en: Which stations are in zone 2 and deeper than 30 m?
-- zh: 2区内深度超过30米的车站有哪些？
SELECT name FROM metro_station WHERE zone = 2 AND depth_m > 30;

-- en: What are the names of the lines opened before 1970?
-- zh: 1970年之前开通的线路叫什么？
SELECT name FROM metro_line WHERE open_year < 1970;

-- en: What are the names of the stations opened before 1970?
-- zh: 1970年之前启用的车站叫什么？
SELECT name FROM metro_station WHERE open_year < 1970;

-- en: Types of lost items no one has claimed (claimed date empty), found after 2024-01-01.
-- zh: 2024-01-01之后拾到且无人认领的失物类型。
SELECT type FROM lost_item WHERE claimed_date IS NULL AND found_date > '2024-01-01';

-- en: How many umbrellas have been found (type Umbrella)?
-- zh: 一共拾到多少把Umbrella？
SELECT count(*) FROM lost_item WHERE type = 'Umbrella';

-- en: Total minutes of delay from incidents of type Signal Fault.
-- zh: Signal Fault类事故造成的延误总分钟数。
SELECT sum(delay_min) FROM incident WHERE type = 'Signal Fault';

-- en: Average minutes of delay from incidents of type Signal Fault.
-- zh: Signal Fault类事故平均延误多少分钟？
SELECT avg(delay_min) FROM incident WHERE type = 'Signal Fault';

-- en: How many stations are there in each zone?
-- zh: 各区分别有多少个车站？
SELECT zone, count(*) FROM metro_station GROUP BY zone;

-- en: What type of incident is the most frequent?
-- zh: 发生最频繁的事故类型是什么？
SELECT type FROM incident GROUP BY type ORDER BY count(*) DESC LIMIT 1;

-- en: What type of thing is lost most often?
-- zh: 最常丢失的物品类型是什么？
SELECT type FROM lost_item GROUP BY type ORDER BY count(*) DESC LIMIT 1;

-- en: Zones where the stations have more than 40000 daily riders on average.
-- zh: 车站日均客流平均超过40000的区。
SELECT zone FROM metro_station GROUP BY zone HAVING avg(daily_riders) > 40000;

-- en: Which is the busiest station by daily riders?
-- zh: 日客流最大的车站是哪个？
SELECT name FROM metro_station ORDER BY daily_riders DESC LIMIT 1;

-- en: Name the longest metro line and its colour.
-- zh: 最长的地铁线叫什么，是什么颜色？
SELECT name, colour FROM metro_line ORDER BY length_km DESC LIMIT 1;

-- en: List the stations of the Harbour Line in the sequence of their stop numbers.
-- zh: 按站序列出Harbour Line的车站。
SELECT metro_station.name FROM metro_line JOIN line_stop ON metro_line.line_code = line_stop.line_code JOIN metro_station ON line_stop.station_id = metro_station.station_id WHERE metro_line.name = 'Harbour Line' ORDER BY line_stop.stop_no;

-- en: What colours do the lines calling at Quarry Hill have?
-- zh: 停靠Quarry Hill的线路是什么颜色？
SELECT metro_line.colour FROM metro_line JOIN line_stop ON metro_line.line_code = line_stop.line_code JOIN metro_station ON line_stop.station_id = metro_station.station_id WHERE metro_station.name = 'Quarry Hill';

-- en: What colours do the items lost at Quarry Hill have?
-- zh: 在Quarry Hill丢失的物品是什么颜色？
SELECT lost_item.colour FROM lost_item JOIN metro_station ON lost_item.station_id = metro_station.station_id WHERE metro_station.name = 'Quarry Hill';

-- en: For each line, tell me the name and how many stations it serves.
-- zh: 每条线路的名称及其停靠车站数。
SELECT metro_line.name, count(*) FROM metro_line JOIN line_stop ON metro_line.line_code = line_stop.line_code GROUP BY metro_line.line_code, metro_line.name;

-- en: Stations served by two or more lines?
-- zh: 有两条及以上线路停靠的车站。
SELECT metro_station.name FROM metro_station JOIN line_stop ON metro_station.station_id = line_stop.station_id GROUP BY metro_station.station_id, metro_station.name HAVING count(*) >= 2;

-- en: Where did the incident with the longest delay happen?
-- zh: 延误最久的那次事故发生在哪个车站？
SELECT metro_station.name FROM metro_station JOIN incident ON metro_station.station_id = incident.station_id ORDER BY incident.delay_min DESC LIMIT 1;

-- en: Stations where no incident has ever happened.
-- zh: 从未发生过事故的车站。
SELECT name FROM metro_station WHERE station_id NOT IN (SELECT station_id FROM incident);

-- en: Which stations lie deeper than the average station?
-- zh: 比平均深度更深的车站有哪些？
SELECT name FROM metro_station WHERE depth_m > (SELECT avg(depth_m) FROM metro_station);

-- en: Stations on the Harbour Line but not on the Ring Line.
-- zh: 在Harbour Line上但不在Ring Line上的车站。
SELECT metro_station.name FROM metro_station JOIN line_stop ON metro_station.station_id = line_stop.station_id JOIN metro_line ON line_stop.line_code = metro_line.line_code WHERE metro_line.name = 'Harbour Line' EXCEPT SELECT metro_station.name FROM metro_station JOIN line_stop ON metro_station.station_id = line_stop.station_id JOIN metro_line ON line_stop.line_code = metro_line.line_code WHERE metro_line.name = 'Ring Line';
