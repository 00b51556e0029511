-- A haulage firm: drivers, trucks and hauls.
CREATE TABLE driver (
  drv_no INT,
  drv_name VARCHAR(40),
  dob DATE,
  depot VARCHAR(30),
  points_on_licence INT,
  PRIMARY KEY (drv_no)
);
CREATE TABLE truck (
  plate VARCHAR(10),
  brand VARCHAR(30),
  tonnage DOUBLE,
  bought INT,
  fuel VARCHAR(15),
  PRIMARY KEY (plate)
);
CREATE TABLE haul (
  haul_no INT,
  drv_no INT,
  plate VARCHAR(10),
  origin VARCHAR(40),
  destination VARCHAR(40),
  load_kg DOUBLE,
  haul_date DATE,
  PRIMARY KEY (haul_no),
  FOREIGN KEY (drv_no) REFERENCES driver (drv_no),
  FOREIGN KEY (plate) REFERENCES truck (plate)
);

-- en: Give the plates of the electric trucks, fuel "electric".
-- zh: 给出燃料为“electric”的卡车车牌号。
SELECT plate FROM truck WHERE fuel = 'electric';

-- en: Which drivers at the Hull depot have more than 3 points on their licence?
-- zh: Hull车站的司机中，谁的驾照扣分超过3分？
SELECT drv_name FROM driver WHERE depot = 'Hull' AND points_on_licence > 3;

-- en: Show the numbers and loads of hauls to Leeds, in date order.
-- zh: 按日期顺序列出运往Leeds的运输单号和载重。
SELECT haul_no, load_kg FROM haul WHERE destination = 'Leeds' ORDER BY haul_date;

-- en: How many trucks were bought in 2018 or 2019?
-- zh: 2018年或2019年购入的卡车有多少辆？
SELECT count(*) FROM truck WHERE bought = 2018 OR bought = 2019;

-- en: What was the total load hauled from Dover?
-- zh: 从Dover运出的总载重是多少公斤？
SELECT sum(load_kg) FROM haul WHERE origin = 'Dover';

-- en: What's the average tonnage of the fleet?
-- zh: 车队卡车的平均吨位是多少？
SELECT avg(tonnage) FROM truck;

-- en: Count the trucks of each brand.
-- zh: 统计各品牌的卡车数量。
SELECT brand, count(*) FROM truck GROUP BY brand;

-- en: Which destination is served most?
-- zh: 运送次数最多的目的地是哪里？
SELECT destination FROM haul GROUP BY destination ORDER BY count(*) DESC LIMIT 1;

-- en: Which depots have fewer than 4 drivers?
-- zh: 哪些车站的司机少于4名？
SELECT depot FROM driver GROUP BY depot HAVING count(*) < 4;

-- en: Who is the youngest driver?
-- zh: 最年轻的司机是谁？
SELECT drv_name FROM driver ORDER BY dob DESC LIMIT 1;

-- en: What brand of truck carried the heaviest load?
-- zh: 最重的一批货是用什么品牌的卡车运的？
SELECT truck.brand FROM truck JOIN haul ON truck.plate = haul.plate ORDER BY haul.load_kg DESC LIMIT 1;

-- en: Which brands of truck has Owen Pike driven?
-- zh: Owen Pike开过哪些品牌的卡车？
SELECT truck.brand FROM truck JOIN haul ON truck.plate = haul.plate JOIN driver ON haul.drv_no = driver.drv_no WHERE driver.drv_name = 'Owen Pike';

-- en: Who drove the truck with plate KX21 on 2023-03-14?
-- zh: 2023-03-14谁驾驶了车牌为KX21的卡车？
SELECT driver.drv_name FROM driver JOIN haul ON driver.drv_no = haul.drv_no WHERE haul.plate = 'KX21' AND haul.haul_date = '2023-03-14';

-- en: How many hauls has each driver done?
-- zh: 每位司机跑了多少趟运输？
SELECT driver.drv_name, count(*) FROM driver JOIN haul ON driver.drv_no = haul.drv_no GROUP BY driver.drv_no, driver.drv_name;

-- en: Which driver carried the greatest total load?
-- zh: 总载重最大的司机是谁？
SELECT driver.drv_name FROM driver JOIN haul ON driver.drv_no = haul.drv_no GROUP BY driver.drv_no, driver.drv_name ORDER BY sum(haul.load_kg) DESC LIMIT 1;

-- en: For each fuel, what is the average load hauled?
-- zh: 按燃料类型统计平均载重。
SELECT truck.fuel, avg(haul.load_kg) FROM truck JOIN haul ON truck.plate = haul.plate GROUP BY truck.fuel;

-- en: How many different trucks have been driven by people of the Exeter depot?
-- zh: Exeter车站的司机开过多少辆不同的卡车？
SELECT count(DISTINCT haul.plate) FROM haul JOIN driver ON haul.drv_no = driver.drv_no WHERE driver.depot = 'Exeter';

-- en: Which depots have sent a load to Cardiff?
-- zh: 哪些车站的司机往Cardiff送过货？
SELECT driver.depot FROM driver JOIN haul ON driver.drv_no = haul.drv_no WHERE haul.destination = 'Cardiff';

-- en: Which trucks have stood unused, without any haul?
-- zh: 哪些卡车（车牌）从未出过车？
SELECT plate FROM truck WHERE plate NOT IN (SELECT plate FROM haul);

-- en: Plates of the trucks with more tonnage than average?
-- zh: 吨位高于平均值的卡车车牌有哪些？
SELECT plate FROM truck WHERE tonnage > (SELECT avg(tonnage) FROM truck);

-- en: List the drivers who have driven for more than 5 hauls with a load above 1000 kg each.
-- zh: 列出载重超过1000公斤的运输跑过5趟以上的司机。
SELECT driver.drv_name FROM driver JOIN haul ON driver.drv_no = haul.drv_no WHERE haul.load_kg > 1000 GROUP BY driver.drv_no, driver.drv_name HAVING count(*) > 5;

-- en: Which brands have both diesel trucks and hydrogen trucks?
-- zh: 哪些品牌既有diesel卡车又有hydrogen卡车？
SELECT brand FROM truck WHERE fuel = 'diesel' INTERSECT SELECT brand FROM truck WHERE fuel = 'hydrogen';
