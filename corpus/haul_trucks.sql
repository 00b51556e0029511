-- An open-cast mine: pits, haul trucks, drivers, trips and refuelling.
CREATE TABLE pits (
  pit_id INT,
  pit_name VARCHAR(40),
  mineral VARCHAR(30),
  depth_m DOUBLE,
  opened DATE,
  manager VARCHAR(50),
  PRIMARY KEY (pit_id)
);
CREATE TABLE trucks (
  truck_id INT,
  fleet_no VARCHAR(10),
  make VARCHAR(30),
  payload_t DOUBLE,
  year_built INT,
  engine_hours INT,
  status VARCHAR(20),
  PRIMARY KEY (truck_id)
);
CREATE TABLE drivers (
  driver_id INT,
  first_name VARCHAR(30),
  surname VARCHAR(30),
  sex VARCHAR(10),
  age INT,
  licence_class VARCHAR(5),
  home_village VARCHAR(40),
  PRIMARY KEY (driver_id)
);
CREATE TABLE dump_points (
  dump_id INT,
  dump_name VARCHAR(40),
  kind VARCHAR(20),
  distance_km DOUBLE,
  PRIMARY KEY (dump_id)
);
CREATE TABLE trips (
  trip_id INT,
  truck_id INT,
  driver_id INT,
  pit_id INT,
  dump_id INT,
  trip_date DATE,
  tonnes DOUBLE,
  minutes INT,
  PRIMARY KEY (trip_id),
  FOREIGN KEY (truck_id) REFERENCES trucks (truck_id),
  FOREIGN KEY (driver_id) REFERENCES drivers (driver_id),
  FOREIGN KEY (pit_id) REFERENCES pits (pit_id),
  FOREIGN KEY (dump_id) REFERENCES dump_points (dump_id)
);
CREATE TABLE refuels (
  refuel_id INT,
  truck_id INT,
  refuel_date DATE,
  litres DOUBLE,
  price_per_litre DECIMAL(10,2),
  PRIMARY KEY (refuel_id),
  FOREIGN KEY (truck_id) REFERENCES trucks (truck_id)
);

-- en: Who manages the pit named Far West?
-- zh: 名为Far West的采坑由谁管理？
SELECT manager FROM pits WHERE pit_name = 'Far West';

-- en: Give the fleet numbers of trucks in the Workshop.
-- zh: 状态为Workshop的卡车车队编号有哪些？
SELECT fleet_no FROM trucks WHERE status = 'Workshop';

-- en: How many drivers come from each village?
-- zh: 来自各个村庄的司机分别有多少人？
SELECT home_village, count(*) FROM drivers GROUP BY home_village;

-- en: Which truck has run the most engine hours?
-- zh: 发动机运行小时数最多的是哪辆卡车？
SELECT fleet_no FROM trucks ORDER BY engine_hours DESC LIMIT 1;

-- en: What was the total tonnage hauled out of each pit? Give pit names.
-- zh: 每个采坑运出的总吨数是多少？列出采坑名称。
SELECT pits.pit_name, sum(trips.tonnes) FROM pits JOIN trips ON pits.pit_id = trips.pit_id GROUP BY pits.pit_id, pits.pit_name;

-- en: Show first name and surname of everybody who drove truck HT-09.
-- zh: 列出所有开过HT-09号卡车的司机的名和姓。
SELECT drivers.first_name, drivers.surname FROM drivers JOIN trips ON drivers.driver_id = trips.driver_id JOIN trucks ON trips.truck_id = trucks.truck_id WHERE trucks.fleet_no = 'HT-09';

-- en: Count the Female drivers younger than 30.
-- zh: 30岁以下的Female司机有多少名？
SELECT count(*) FROM drivers WHERE sex = 'Female' AND age < 30;

-- en: Which drivers haven't made a single trip? Surnames only.
-- zh: 一趟都没跑过的司机姓什么？
SELECT surname FROM drivers WHERE driver_id NOT IN (SELECT driver_id FROM trips);

-- en: Average payload per make, please.
-- zh: 请给出各品牌卡车的平均载重。
SELECT make, avg(payload_t) FROM trucks GROUP BY make;

-- en: Which pits are deeper than average?
-- zh: 哪些采坑的深度超过平均深度？
SELECT pit_name FROM pits WHERE depth_m > (SELECT avg(depth_m) FROM pits);

-- en: Find the dates of trips to the Crusher that took over 45 minutes.
-- zh: 去Crusher类卸料点且用时超过45分钟的运输是在哪些日期？
SELECT trips.trip_date FROM trips JOIN dump_points ON trips.dump_id = dump_points.dump_id WHERE dump_points.kind = 'Crusher' AND trips.minutes > 45;

-- en: What minerals do we dig? List each different one.
-- zh: 我们开采哪些不同的矿物？
SELECT DISTINCT mineral FROM pits;

-- en: What's the heaviest load ever carried, and the lightest?
-- zh: 单趟运载量最重和最轻各是多少吨？
SELECT max(tonnes), min(tonnes) FROM trips;

-- en: Which truck used the most fuel altogether? I need its fleet number and make.
-- zh: 累计加油量最大的是哪辆卡车？给出车队编号和品牌。
SELECT trucks.fleet_no, trucks.make FROM trucks JOIN refuels ON trucks.truck_id = refuels.truck_id GROUP BY trucks.truck_id, trucks.fleet_no, trucks.make ORDER BY sum(refuels.litres) DESC LIMIT 1;

-- en: Licence classes held by drivers from Mulanga and also by drivers from Teshi.
-- zh: Mulanga和Teshi两地的司机都持有的驾照等级有哪些？
SELECT licence_class FROM drivers WHERE home_village = 'Mulanga' INTERSECT SELECT licence_class FROM drivers WHERE home_village = 'Teshi';

-- en: Which dump points have received at least 100 trips?
-- zh: 接收过至少100趟运输的卸料点有哪些？
SELECT dump_points.dump_name FROM dump_points JOIN trips ON dump_points.dump_id = trips.dump_id GROUP BY dump_points.dump_id, dump_points.dump_name HAVING count(*) >= 100;

-- en: How many trips carried Iron Ore?
-- zh: 运送Iron Ore的有多少趟？
SELECT count(*) FROM trips JOIN pits ON trips.pit_id = pits.pit_id WHERE pits.mineral = 'Iron Ore';

-- en: On what day did refuelling cost the most per litre?
-- zh: 哪一天加油的单价最高？
SELECT refuel_date FROM refuels ORDER BY price_per_litre DESC LIMIT 1;

-- en: Give the fleet number and year of trucks made by Terrahaul between 2012 and 2016, in order of year.
-- zh: 列出Terrahaul在2012到2016年间制造的卡车的车队编号和年份，按年份排序。
SELECT fleet_no, year_built FROM trucks WHERE make = 'Terrahaul' AND year_built BETWEEN 2012 AND 2016 ORDER BY year_built ASC;

-- en: Which licence class is held by the fewest drivers?
-- zh: 持有人数最少的驾照等级是哪一种？
SELECT licence_class FROM drivers GROUP BY licence_class ORDER BY count(*) ASC LIMIT 1;

-- en: Fleet numbers of trucks that have carried more than 200 tonnes in one trip?
-- zh: 单趟运过200吨以上的卡车车队编号有哪些？
SELECT fleet_no FROM trucks WHERE truck_id IN (SELECT truck_id FROM trips WHERE tonnes > 200);

-- en: How many trucks and how many drivers are there?
-- zh: 卡车和司机的数量各是多少？
SELECT (SELECT count(*) FROM trucks), (SELECT count(*) FROM drivers);
