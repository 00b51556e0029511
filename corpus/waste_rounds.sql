-- Waste collection: lorries, drivers, rounds, the bins emptied and the recycling plants.
CREATE TABLE plant (
  plant_no INT,
  plant_nm VARCHAR(50),
  town VARCHAR(40),
  cap_t INT,
  tech VARCHAR(30),
  PRIMARY KEY (plant_no)
);
CREATE TABLE lorry (
  plate VARCHAR(10),
  brand VARCHAR(30),
  yr INT,
  payload_t DOUBLE,
  fuel VARCHAR(20),
  PRIMARY KEY (plate)
);
CREATE TABLE driver (
  drv_no INT,
  nm VARCHAR(60),
  town VARCHAR(40),
  age INT,
  licence VARCHAR(5),
  boss_no INT,
  PRIMARY KEY (drv_no),
  FOREIGN KEY (boss_no) REFERENCES driver (drv_no)
);
CREATE TABLE tour (
  tour_no INT,
  plate VARCHAR(10),
  drv_no INT,
  plant_no INT,
  tour_dt DATE,
  fraction VARCHAR(20),
  wt_t DOUBLE,
  km DOUBLE,
  PRIMARY KEY (tour_no),
  FOREIGN KEY (plate) REFERENCES lorry (plate),
  FOREIGN KEY (drv_no) REFERENCES driver (drv_no),
  FOREIGN KEY (plant_no) REFERENCES plant (plant_no)
);
CREATE TABLE bin (
  bin_no INT,
  street VARCHAR(60),
  litres INT,
  fraction VARCHAR(20),
  cust_nm VARCHAR(60),
  fee DECIMAL(8,2),
  PRIMARY KEY (bin_no)
);
CREATE TABLE emptying (
  tour_no INT,
  bin_no INT,
  kg DOUBLE,
  remark VARCHAR(30),
  PRIMARY KEY (tour_no, bin_no),
  FOREIGN KEY (tour_no) REFERENCES tour (tour_no),
  FOREIGN KEY (bin_no) REFERENCES bin (bin_no)
);

-- en: Which different drivers emptied the bins in Quarry Road?
-- zh: Quarry Road的垃圾桶由哪些司机清运？姓名去重。
SELECT DISTINCT driver.nm FROM driver JOIN tour ON driver.drv_no = tour.drv_no JOIN emptying ON tour.tour_no = emptying.tour_no JOIN bin ON emptying.bin_no = bin.bin_no WHERE bin.street = 'Quarry Road';

-- en: How many Paper bins are on our books?
-- zh: 登记在册的Paper垃圾桶有多少个？
SELECT count(*) FROM bin WHERE fraction = 'Paper';

-- en: Plates of lorries running on Biogas and bought in 2019 or later.
-- zh: 使用Biogas、2019年及以后出厂的垃圾车车牌号是什么？
SELECT plate FROM lorry WHERE fuel = 'Biogas' AND yr >= 2019;

-- en: Total tonnage carried to the Eastmere Incinerator.
-- zh: 运往Eastmere Incinerator的垃圾共多少吨？
SELECT sum(tour.wt_t) FROM tour JOIN plant ON tour.plant_no = plant.plant_no WHERE plant.plant_nm = 'Eastmere Incinerator';

-- en: Which brand of lorry did the most kilometres?
-- zh: 行驶里程最多的是哪个品牌的垃圾车？
SELECT lorry.brand FROM lorry JOIN tour ON lorry.plate = tour.plate GROUP BY lorry.brand ORDER BY sum(tour.km) DESC LIMIT 1;

-- en: Who is Pavel Ruzicka's boss?
-- zh: Pavel Ruzicka的上司是谁？
SELECT T2.nm FROM driver AS T1 JOIN driver AS T2 ON T1.boss_no = T2.drv_no WHERE T1.nm = 'Pavel Ruzicka';

-- en: What is the average fee for each bin size in litres?
-- zh: 不同容量（升）的垃圾桶平均收费是多少？
SELECT litres, avg(fee) FROM bin GROUP BY litres;

-- en: Customers whose bin got the remark Frozen.
-- zh: 哪些客户的垃圾桶被备注为Frozen？
SELECT bin.cust_nm FROM bin JOIN emptying ON bin.bin_no = emptying.bin_no WHERE emptying.remark = 'Frozen';

-- en: Show the name of each plant and how many tours ended there, busiest on top.
-- zh: 列出各处理厂名称及到达的车次，车次多的在前。
SELECT plant.plant_nm, count(*) FROM plant JOIN tour ON plant.plant_no = tour.plant_no GROUP BY plant.plant_no, plant.plant_nm ORDER BY count(*) DESC;

-- en: Drivers from Millbrook above 55 years of age?
-- zh: 家住Millbrook、55岁以上的司机有哪些？
SELECT nm FROM driver WHERE town = 'Millbrook' AND age > 55;

-- en: On what date was the heaviest load brought in, and what did it weigh?
-- zh: 载重最大的一趟是哪天？重多少吨？
SELECT tour_dt, wt_t FROM tour ORDER BY wt_t DESC LIMIT 1;

-- en: Which lorries have not been on any tour? Their plates.
-- zh: 从未出车的垃圾车车牌号有哪些？
SELECT plate FROM lorry WHERE plate NOT IN (SELECT plate FROM tour);

-- en: At which different plants has a Mercedes unloaded Glass?
-- zh: Mercedes垃圾车曾在哪些处理厂卸过Glass？厂名去重。
SELECT DISTINCT plant.plant_nm FROM plant JOIN tour ON plant.plant_no = tour.plant_no JOIN lorry ON tour.plate = lorry.plate WHERE lorry.brand = 'Mercedes' AND tour.fraction = 'Glass';

-- en: Waste fractions collected on more than 50 tours.
-- zh: 出车超过50趟的垃圾类别有哪些？
SELECT fraction FROM tour GROUP BY fraction HAVING count(*) > 50;

-- en: In which towns do we have both a plant and a driver?
-- zh: 哪些镇既有处理厂，又有司机居住？
SELECT town FROM plant INTERSECT SELECT town FROM driver;

-- en: How many kilos did the customer Hotel Zenith hand over altogether?
-- zh: 客户Hotel Zenith总共交运了多少公斤垃圾？
SELECT sum(emptying.kg) FROM emptying JOIN bin ON emptying.bin_no = bin.bin_no WHERE bin.cust_nm = 'Hotel Zenith';

-- en: Which driver has driven the fewest tours?
-- zh: 出车次数最少的司机是谁？
SELECT driver.nm FROM driver JOIN tour ON driver.drv_no = tour.drv_no GROUP BY driver.drv_no, driver.nm ORDER BY count(*) LIMIT 1;

-- en: Plants bigger in capacity than the average one, please, with their towns.
-- zh: 处理能力高于平均水平的厂有哪些？在哪个镇？
SELECT plant_nm, town FROM plant WHERE cap_t > (SELECT avg(cap_t) FROM plant);

-- en: What's the longest and the shortest distance of a tour with Organic waste?
-- zh: 收运Organic垃圾的车次，最长和最短里程各是多少？
SELECT max(km), min(km) FROM tour WHERE fraction = 'Organic';

-- en: Streets having Organic bins but no Glass bins.
-- zh: 哪些街道有Organic桶而没有Glass桶？
SELECT street FROM bin WHERE fraction = 'Organic' EXCEPT SELECT street FROM bin WHERE fraction = 'Glass';

-- en: Which drivers took a load to a plant in Kingsport on 2023-09-14?
-- zh: 2023-09-14这天哪些司机把垃圾运到了位于Kingsport的处理厂？
SELECT driver.nm FROM driver JOIN tour ON driver.drv_no = tour.drv_no JOIN plant ON tour.plant_no = plant.plant_no WHERE plant.town = 'Kingsport' AND tour.tour_dt = '2023-09-14';

-- en: List the bin numbers that were emptied by a lorry with the plate KX 204.
-- zh: 车牌为KX 204的垃圾车清运过哪些垃圾桶？给出桶号。
SELECT emptying.bin_no FROM emptying JOIN tour ON emptying.tour_no = tour.tour_no WHERE tour.plate = 'KX 204';
