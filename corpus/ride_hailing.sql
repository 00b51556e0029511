-- Ride hailing in several towns: drivers, vehicles, riders, trips and ratings.
CREATE TABLE driver (
  driver_id INT,
  first_name VARCHAR(40),
  last_name VARCHAR(40),
  gender VARCHAR(10),
  birth_date DATE,
  home_town VARCHAR(40),
  licence_no VARCHAR(20),
  PRIMARY KEY (driver_id)
);
CREATE TABLE vehicle (
  plate VARCHAR(12),
  driver_id INT,
  make VARCHAR(30),
  fuel VARCHAR(20),
  seats INT,
  build_year INT,
  PRIMARY KEY (plate),
  FOREIGN KEY (driver_id) REFERENCES driver (driver_id)
);
CREATE TABLE rider (
  rider_id INT,
  rider_name VARCHAR(60),
  phone VARCHAR(20),
  town VARCHAR(40),
  age INT,
  PRIMARY KEY (rider_id)
);
CREATE TABLE zone (
  zone_id INT,
  zone_name VARCHAR(40),
  town VARCHAR(40),
  surcharge DECIMAL(6,2),
  PRIMARY KEY (zone_id)
);
CREATE TABLE trip (
  trip_id INT,
  plate VARCHAR(12),
  rider_id INT,
  from_zone INT,
  to_zone INT,
  started_at DATETIME,
  km DOUBLE,
  fare DECIMAL(10,2),
  stars INT,
  PRIMARY KEY (trip_id),
  FOREIGN KEY (plate) REFERENCES vehicle (plate),
  FOREIGN KEY (rider_id) REFERENCES rider (rider_id),
  FOREIGN KEY (from_zone) REFERENCES zone (zone_id),
  FOREIGN KEY (to_zone) REFERENCES zone (zone_id)
);

-- en: How many drivers are there?
-- zh: 有多少名司机？
SELECT count(*) FROM driver;

-- en: What are the names of all riders, in alphabetical order?
-- zh: 按字母顺序列出所有乘客的姓名。
SELECT rider_name FROM rider ORDER BY rider_name;

-- en: What is the average fare of all trips?
-- zh: 所有行程的平均车费是多少？
SELECT avg(fare) FROM trip;

-- en: Find the number of vehicles for each type of fuel.
-- zh: 找出每种燃料类型的车辆数量。
SELECT fuel, count(*) FROM vehicle GROUP BY fuel;

-- en: Show each rider's name and the number of trips they took.
-- zh: 列出每位乘客的姓名和乘车次数。
SELECT rider.rider_name, count(*) FROM rider JOIN trip ON rider.rider_id = trip.rider_id GROUP BY rider.rider_id, rider.rider_name;

-- en: Which vehicle is the oldest? Give its plate and make.
-- zh: 哪辆车最旧？给出车牌和品牌。
SELECT plate, make FROM vehicle ORDER BY build_year LIMIT 1;

-- en: What are the phone numbers of the riders from Ghent who are under 25?
-- zh: 来自Ghent且不满25岁的乘客电话号码是多少？
SELECT phone FROM rider WHERE town = 'Ghent' AND age < 25;

-- en: Who drives an Electric vehicle? Give first and last names.
-- zh: 谁驾驶Electric车辆？给出名和姓。
SELECT driver.first_name, driver.last_name FROM driver JOIN vehicle ON driver.driver_id = vehicle.driver_id WHERE vehicle.fuel = 'Electric';

-- en: How many kilometres in total has the driver Pieter Baas driven?
-- zh: 司机Pieter Baas总共开了多少公里？
SELECT sum(trip.km) FROM trip JOIN vehicle ON trip.plate = vehicle.plate JOIN driver ON vehicle.driver_id = driver.driver_id WHERE driver.first_name = 'Pieter' AND driver.last_name = 'Baas';

-- en: How many trips ended in the zone Old Harbour?
-- zh: 有多少次行程在Old Harbour区结束？
SELECT count(*) FROM trip JOIN zone ON trip.to_zone = zone.zone_id WHERE zone.zone_name = 'Old Harbour';

-- en: From which zone do the most trips start?
-- zh: 哪个区出发的行程最多？
SELECT zone.zone_name FROM zone JOIN trip ON zone.zone_id = trip.from_zone GROUP BY zone.zone_id, zone.zone_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which plates have never been on a trip?
-- zh: 哪些车牌从未接过行程？
SELECT plate FROM vehicle WHERE plate NOT IN (SELECT plate FROM trip);

-- en: Trips above the average distance: give the id and km.
-- zh: 超过平均里程的行程，给出编号和公里数。
SELECT trip_id, km FROM trip WHERE km > (SELECT avg(km) FROM trip);

-- en: List last name and licence number of the Female drivers born before '1980-01-01'.
-- zh: 列出'1980-01-01'之前出生的Female司机的姓氏和驾照号。
SELECT last_name, licence_no FROM driver WHERE gender = 'Female' AND birth_date < '1980-01-01';

-- en: Which rider took the most expensive trip, and what was the fare?
-- zh: 哪位乘客坐了最贵的一趟车，车费是多少？
SELECT rider.rider_name, trip.fare FROM rider JOIN trip ON rider.rider_id = trip.rider_id ORDER BY trip.fare DESC LIMIT 1;

-- en: How many different makes are on the road with at least 6 seats?
-- zh: 至少6座的车辆有多少种不同的品牌？
SELECT count(DISTINCT make) FROM vehicle WHERE seats >= 6;

-- en: For drivers with an average of fewer than 3 stars, give the last name and the average.
-- zh: 平均评分低于3星的司机，给出姓氏和平均分。
SELECT driver.last_name, avg(trip.stars) FROM driver JOIN vehicle ON driver.driver_id = vehicle.driver_id JOIN trip ON vehicle.plate = trip.plate GROUP BY driver.driver_id, driver.last_name HAVING avg(trip.stars) < 3;

-- en: Which towns have both a driver and a rider living there?
-- zh: 哪些城镇既住着司机又住着乘客？
SELECT home_town FROM driver INTERSECT SELECT town FROM rider;

-- en: What makes of vehicle has Nora Peeters ridden in?
-- zh: 乘客Nora Peeters坐过哪些品牌的车？
SELECT vehicle.make FROM vehicle JOIN trip ON vehicle.plate = trip.plate JOIN rider ON trip.rider_id = rider.rider_id WHERE rider.rider_name = 'Nora Peeters';

-- en: What's the highest surcharge of any zone in Bruges?
-- zh: Bruges各区中最高的附加费是多少？
SELECT max(surcharge) FROM zone WHERE town = 'Bruges';

-- en: Which towns have 3 zones or more?
-- zh: 哪些城镇有3个或更多的区？
SELECT town FROM zone GROUP BY town HAVING count(*) >= 3;

-- en: For each zone a trip can start in, what is the average fare? Give the zone name, dearest first.
-- zh: 每个出发区的平均车费是多少？给出区名，从高到低排列。
SELECT zone.zone_name, avg(trip.fare) FROM zone JOIN trip ON zone.zone_id = trip.from_zone GROUP BY zone.zone_id, zone.zone_name ORDER BY avg(trip.fare) DESC;
