-- Shuttle buses that bring workers to business parks.
CREATE TABLE business_park (
  park_code VARCHAR(10),
  park_name VARCHAR(60),
  town VARCHAR(40),
  firms INT,
  area_ha DOUBLE,
  PRIMARY KEY (park_code)
);
CREATE TABLE shuttle_line (
  line_no INT,
  line_name VARCHAR(40),
  park_code VARCHAR(10),
  start_town VARCHAR(40),
  distance_km DOUBLE,
  fare DECIMAL(10,2),
  PRIMARY KEY (line_no),
  FOREIGN KEY (park_code) REFERENCES business_park (park_code)
);
CREATE TABLE bus (
  plate VARCHAR(12),
  maker VARCHAR(30),
  seats INT,
  build_year INT,
  fuel VARCHAR(20),
  PRIMARY KEY (plate)
);
CREATE TABLE driver (
  driver_no INT,
  name VARCHAR(50),
  gender VARCHAR(10),
  birth_date DATE,
  town VARCHAR(40),
  PRIMARY KEY (driver_no)
);
CREATE TABLE trip (
  trip_no INT,
  line_no INT,
  plate VARCHAR(12),
  driver_no INT,
  trip_date DATE,
  passengers INT,
  delay_min INT,
  PRIMARY KEY (trip_no),
  FOREIGN KEY (line_no) REFERENCES shuttle_line (line_no),
  FOREIGN KEY (plate) REFERENCES bus (plate),
  FOREIGN KEY (driver_no) REFERENCES driver (driver_no)
);

-- en: How many shuttle lines start in Oldham?
-- zh: 有多少条班车线路从Oldham出发？
SELECT count(*) FROM shuttle_line WHERE start_town = 'Oldham';

-- en: What are the plates of the Electric buses built in or after 2020?
-- zh: 2020年及以后出厂的Electric巴士车牌号是什么？
SELECT plate FROM bus WHERE fuel = 'Electric' AND build_year >= 2020;

-- en: List all drivers with their birth dates, the oldest first.
-- zh: 列出所有司机及其出生日期，年龄最大的排在最前。
SELECT name, birth_date FROM driver ORDER BY birth_date ASC;

-- en: What is the average distance and the average fare of the lines?
-- zh: 各线路的平均里程和平均票价是多少？
SELECT avg(distance_km), avg(fare) FROM shuttle_line;

-- en: What was the longest delay on 2024-01-09?
-- zh: 2024-01-09最长的延误是多少分钟？
SELECT max(delay_min) FROM trip WHERE trip_date = '2024-01-09';

-- en: How many passengers have been carried in total?
-- zh: 总共运送了多少名乘客？
SELECT sum(passengers) FROM trip;

-- en: For each maker, what is the number of buses and their average number of seats?
-- zh: 每个制造商有多少辆巴士，平均座位数是多少？
SELECT maker, count(*), avg(seats) FROM bus GROUP BY maker;

-- en: Which fuel is used by the fewest buses?
-- zh: 使用哪种燃料的巴士最少？
SELECT fuel FROM bus GROUP BY fuel ORDER BY count(*) ASC LIMIT 1;

-- en: In which towns do more than three drivers live?
-- zh: 哪些镇住着三名以上的司机？
SELECT town FROM driver GROUP BY town HAVING count(*) > 3;

-- en: Which line covers the greatest distance?
-- zh: 哪条线路里程最长？
SELECT line_name FROM shuttle_line ORDER BY distance_km DESC LIMIT 1;

-- en: What are the names of the lines that go to Meadow Gate?
-- zh: 开往Meadow Gate的线路叫什么名字？
SELECT shuttle_line.line_name FROM shuttle_line JOIN business_park ON shuttle_line.park_code = business_park.park_code WHERE business_park.park_name = 'Meadow Gate';

-- en: For each business park, show its name and how many lines reach it.
-- zh: 请显示每个商务园区的名称以及到达那里的线路数。
SELECT business_park.park_name, count(*) FROM business_park JOIN shuttle_line ON business_park.park_code = shuttle_line.park_code GROUP BY business_park.park_code, business_park.park_name;

-- en: Which drivers have driven the bus KX19 RVT?
-- zh: 哪些司机开过KX19 RVT这辆巴士？
SELECT driver.name FROM driver JOIN trip ON driver.driver_no = trip.driver_no WHERE trip.plate = 'KX19 RVT';

-- en: What is the name of the driver with the most trips?
-- zh: 出车次数最多的司机叫什么？
SELECT driver.name FROM driver JOIN trip ON driver.driver_no = trip.driver_no GROUP BY driver.driver_no, driver.name ORDER BY count(*) DESC LIMIT 1;

-- en: What is the average delay of the trips made with Diesel buses?
-- zh: Diesel巴士的行程平均延误多久？
SELECT avg(trip.delay_min) FROM trip JOIN bus ON trip.plate = bus.plate WHERE bus.fuel = 'Diesel';

-- en: Which Female drivers have driven to a park in Stockport? Give the different names.
-- zh: 有哪些女司机（Female）开车去过Stockport的园区？给出不同的姓名。
SELECT DISTINCT driver.name FROM driver JOIN trip ON driver.driver_no = trip.driver_no JOIN shuttle_line ON trip.line_no = shuttle_line.line_no JOIN business_park ON shuttle_line.park_code = business_park.park_code WHERE driver.gender = 'Female' AND business_park.town = 'Stockport';

-- en: For each line, what is the total number of passengers, from the busiest line to the quietest?
-- zh: 每条线路的乘客总数是多少？请从最多到最少排列。
SELECT shuttle_line.line_name, sum(trip.passengers) FROM shuttle_line JOIN trip ON shuttle_line.line_no = trip.line_no GROUP BY shuttle_line.line_no, shuttle_line.line_name ORDER BY sum(trip.passengers) DESC;

-- en: Which lines have seen at least 20 trips?
-- zh: 哪些线路至少开行了20趟？
SELECT shuttle_line.line_name FROM shuttle_line JOIN trip ON shuttle_line.line_no = trip.line_no GROUP BY shuttle_line.line_no, shuttle_line.line_name HAVING count(*) >= 20;

-- en: On which dates did Amos Tully drive the Red Rose line?
-- zh: Amos Tully在哪些日期开过Red Rose线路？
SELECT trip.trip_date FROM trip JOIN driver ON trip.driver_no = driver.driver_no JOIN shuttle_line ON trip.line_no = shuttle_line.line_no WHERE driver.name = 'Amos Tully' AND shuttle_line.line_name = 'Red Rose';

-- en: Find the drivers who have driven both a Volvo and a Temsa.
-- zh: 找出既开过Volvo又开过Temsa的司机。
SELECT driver.name FROM driver JOIN trip ON driver.driver_no = trip.driver_no JOIN bus ON trip.plate = bus.plate WHERE bus.maker = 'Volvo' INTERSECT SELECT driver.name FROM driver JOIN trip ON driver.driver_no = trip.driver_no JOIN bus ON trip.plate = bus.plate WHERE bus.maker = 'Temsa';

-- en: Which buses have made no trips? Give the plates and the makers.
-- zh: 哪些巴士没有出过车？请给出车牌和制造商。
SELECT plate, maker FROM bus WHERE plate NOT IN (SELECT plate FROM trip);

-- en: Which towns have a business park but no drivers living there?
-- zh: 哪些镇有商务园区，却没有司机居住？
SELECT town FROM business_park EXCEPT SELECT town FROM driver;
