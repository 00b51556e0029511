-- Shared bicycles: docks, bikes, riders, trips and repairs.
CREATE TABLE dock (
  dock_id INT,
  dock_name VARCHAR(60),
  borough VARCHAR(40),
  slots INT,
  installed DATE,
  PRIMARY KEY (dock_id)
);
CREATE TABLE bike (
  bike_id INT,
  model VARCHAR(40),
  is_electric VARCHAR(3),
  purchase_price DECIMAL(10,2),
  purchase_date DATE,
  status VARCHAR(20),
  PRIMARY KEY (bike_id)
);
CREATE TABLE rider (
  rider_id INT,
  nickname VARCHAR(40),
  birth_year INT,
  gender VARCHAR(10),
  plan_name VARCHAR(20),
  borough VARCHAR(40),
  PRIMARY KEY (rider_id)
);
CREATE TABLE trip (
  trip_id INT,
  rider_id INT,
  bike_id INT,
  start_dock_id INT,
  end_dock_id INT,
  started_at DATETIME,
  minutes INT,
  distance_km DOUBLE,
  charge DECIMAL(10,2),
  PRIMARY KEY (trip_id),
  FOREIGN KEY (rider_id) REFERENCES rider (rider_id),
  FOREIGN KEY (bike_id) REFERENCES bike (bike_id),
  FOREIGN KEY (start_dock_id) REFERENCES dock (dock_id),
  FOREIGN KEY (end_dock_id) REFERENCES dock (dock_id)
);
CREATE TABLE bike_repair (
  repair_id INT,
  bike_id INT,
  fault VARCHAR(40),
  mechanic VARCHAR(60),
  repair_date DATE,
  minutes INT,
  PRIMARY KEY (repair_id),
  FOREIGN KEY (bike_id) REFERENCES bike (bike_id)
);

-- en: Which docks in Eastbank have more than 20 slots?
-- zh: Eastbank有哪些车桩数超过20个的站点？
SELECT dock_name FROM dock WHERE borough = 'Eastbank' AND slots > 20;

-- en: What's the mean duration of a trip in minutes?
-- zh: 一次骑行平均多少分钟？
SELECT avg(minutes) FROM trip;

-- en: How many bikes are Missing?
-- zh: 状态为Missing的单车有多少辆？
SELECT count(*) FROM bike WHERE status = 'Missing';

-- en: Give the nicknames of riders born after 2000 who are on the Annual plan.
-- zh: 给出2000年以后出生且使用Annual套餐的骑行者昵称。
SELECT nickname FROM rider WHERE birth_year > 2000 AND plan_name = 'Annual';

-- en: From which dock do the most trips start?
-- zh: 从哪个站点出发的骑行最多？
SELECT dock.dock_name FROM dock JOIN trip ON dock.dock_id = trip.start_dock_id GROUP BY dock.dock_id, dock.dock_name ORDER BY count(*) DESC LIMIT 1;

-- en: How many riders are there on each plan?
-- zh: 每种套餐各有多少骑行者？
SELECT plan_name, count(*) FROM rider GROUP BY plan_name;

-- en: Which fault comes up most in repairs?
-- zh: 维修中最常见的故障是什么？
SELECT fault FROM bike_repair GROUP BY fault ORDER BY count(*) DESC LIMIT 1;

-- en: What is the model of the most expensive bike?
-- zh: 购买价格最高的单车是什么型号？
SELECT model FROM bike ORDER BY purchase_price DESC LIMIT 1;

-- en: Where did rider pedalqueen end her trips? Names of the docks, please.
-- zh: 骑行者pedalqueen的行程都在哪些站点结束？请给出站点名称。
SELECT dock.dock_name FROM dock JOIN trip ON dock.dock_id = trip.end_dock_id JOIN rider ON trip.rider_id = rider.rider_id WHERE rider.nickname = 'pedalqueen';

-- en: Bikes that have never needed repairing: list their ids and models.
-- zh: 列出从未维修过的单车编号和型号。
SELECT bike_id, model FROM bike WHERE bike_id NOT IN (SELECT bike_id FROM bike_repair);

-- en: Total charges per rider, with nickname.
-- zh: 每位骑行者的总费用是多少？请附上昵称。
SELECT rider.nickname, sum(trip.charge) FROM rider JOIN trip ON rider.rider_id = trip.rider_id GROUP BY rider.rider_id, rider.nickname;

-- en: Which models were ridden farther than 15 km in one trip?
-- zh: 哪些型号的单车有过单次骑行超过15公里的记录？
SELECT bike.model FROM bike JOIN trip ON bike.bike_id = trip.bike_id WHERE trip.distance_km > 15;

-- en: How many different mechanics have fixed a Brake fault?
-- zh: 修过Brake故障的不同技师有多少位？
SELECT count(DISTINCT mechanic) FROM bike_repair WHERE fault = 'Brake';

-- en: Which trips (ids) were longer in distance than the average?
-- zh: 哪些骑行（编号）的距离超过平均距离？
SELECT trip_id FROM trip WHERE distance_km > (SELECT avg(distance_km) FROM trip);

-- en: In which boroughs have riders on the Student plan as well as riders on the Senior plan registered?
-- zh: 哪些区既有Student套餐的骑行者，又有Senior套餐的骑行者？
SELECT borough FROM rider WHERE plan_name = 'Student' INTERSECT SELECT borough FROM rider WHERE plan_name = 'Senior';

-- en: Show the names of docks at which no trip has ended.
-- zh: 列出没有任何骑行在此结束的站点名称。
SELECT dock_name FROM dock WHERE dock_id NOT IN (SELECT end_dock_id FROM trip);

-- en: For each mechanic who did at least 5 repairs, how long did a repair take on average?
-- zh: 对于至少做过5次维修的技师，每位平均每次维修用多少分钟？
SELECT mechanic, avg(minutes) FROM bike_repair GROUP BY mechanic HAVING count(*) >= 5;

-- en: When did the longest trip by an electric bike ('Yes') start? Longest means in minutes.
-- zh: 电动单车（is_electric为Yes）骑行时间最长的一次是什么时候开始的？
SELECT trip.started_at FROM trip JOIN bike ON trip.bike_id = bike.bike_id WHERE bike.is_electric = 'Yes' ORDER BY trip.minutes DESC LIMIT 1;

-- en: List the docks with their number of slots, newest installation first.
-- zh: 列出各站点及其车桩数，最新安装的排在前面。
SELECT dock_name, slots FROM dock ORDER BY installed DESC;

-- en: What's the earliest and the latest birth year among Female riders?
-- zh: Female骑行者中最早和最晚的出生年份分别是哪年？
SELECT min(birth_year), max(birth_year) FROM rider WHERE gender = 'Female';

-- en: Which nicknames belong to riders who rode a bike of model Comet 3?
-- zh: 骑过Comet 3型号单车的骑行者昵称有哪些？
SELECT rider.nickname FROM rider JOIN trip ON rider.rider_id = trip.rider_id JOIN bike ON trip.bike_id = bike.bike_id WHERE bike.model = 'Comet 3';

-- en: How many trips began and ended at the same dock?
-- zh: 有多少次骑行的起点和终点是同一个站点？
SELECT count(*) FROM trip WHERE start_dock_id = end_dock_id;
