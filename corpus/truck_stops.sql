-- Truck stops beside motorways, the lorry drivers who stop there and what they use.
CREATE TABLE stop_site (
  site_id INT,
  name VARCHAR(50),
  motorway VARCHAR(10),
  city VARCHAR(40),
  parking_spaces INT,
  rating DOUBLE,
  open_year INT,
  PRIMARY KEY (site_id)
);
CREATE TABLE haul_company (
  company_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  fleet_size INT,
  rating DOUBLE,
  PRIMARY KEY (company_id)
);
CREATE TABLE driver (
  driver_id INT,
  name VARCHAR(50),
  gender VARCHAR(10),
  age INT,
  company_id INT,
  licence_year INT,
  PRIMARY KEY (driver_id),
  FOREIGN KEY (company_id) REFERENCES haul_company (company_id)
);
CREATE TABLE stay (
  stay_id INT,
  site_id INT,
  driver_id INT,
  arrival DATETIME,
  hours DOUBLE,
  parking_fee DECIMAL(10,2),
  diesel_litres DOUBLE,
  PRIMARY KEY (stay_id),
  FOREIGN KEY (site_id) REFERENCES stop_site (site_id),
  FOREIGN KEY (driver_id) REFERENCES driver (driver_id)
);
CREATE TABLE amenity (
  amenity_id INT,
  name VARCHAR(40),
  type VARCHAR(20),
  price DECIMAL(10,2),
  PRIMARY KEY (amenity_id)
);
CREATE TABLE site_amenity (
  site_id INT,
  amenity_id INT,
  since DATE,
  PRIMARY KEY (site_id, amenity_id),
  FOREIGN KEY (site_id) REFERENCES stop_site (site_id),
  FOREIGN KEY (amenity_id) REFERENCES amenity (amenity_id)
);

-- en: Which truck stops lie on the A38?
-- zh: A38沿线有哪些卡车驿站？
SELECT name FROM stop_site WHERE motorway = 'A38';

-- en: What is the best-rated truck stop?
-- zh: 评分最高的卡车驿站是哪个？
SELECT name FROM stop_site ORDER BY rating DESC LIMIT 1;

-- en: What is the best-rated haulage company?
-- zh: 评分最高的运输公司是哪家？
SELECT name FROM haul_company ORDER BY rating DESC LIMIT 1;

-- en: Names and ages of female drivers over 50 (gender F).
-- zh: 年龄超过50岁、性别为F的司机姓名和年龄。
SELECT name, age FROM driver WHERE gender = 'F' AND age > 50;

-- en: Free amenities: show their names (price 0).
-- zh: 价格为0的免费设施有哪些？
SELECT name FROM amenity WHERE price = 0;

-- en: How many trucks can park at all the sites in Hexley together?
-- zh: Hexley所有驿站加起来有多少个停车位？
SELECT sum(parking_spaces) FROM stop_site WHERE city = 'Hexley';

-- en: How many sites are there in Hexley?
-- zh: Hexley有多少个驿站？
SELECT count(*) FROM stop_site WHERE city = 'Hexley';

-- en: What is the average length of a stay?
-- zh: 平均每次停留多少小时？
SELECT avg(hours) FROM stay;

-- en: Number of stops and average rating for every motorway.
-- zh: 每条高速的驿站数量和平均评分。
SELECT motorway, count(*), avg(rating) FROM stop_site GROUP BY motorway;

-- en: Which type of amenity is the dearest on average?
-- zh: 平均价格最高的设施类型是哪种？
SELECT type FROM amenity GROUP BY type ORDER BY avg(price) DESC LIMIT 1;

-- en: Cities with at least two haulage companies.
-- zh: 至少有两家运输公司的城市有哪些？
SELECT city FROM haul_company GROUP BY city HAVING count(*) >= 2;

-- en: Name the 3 companies with the largest fleets.
-- zh: 车队规模最大的3家公司是哪些？
SELECT name FROM haul_company ORDER BY fleet_size DESC LIMIT 3;

-- en: What can one use at the stop called Windmill Lane? List names of amenities.
-- zh: 名为Windmill Lane的驿站提供哪些设施？
SELECT amenity.name FROM stop_site JOIN site_amenity ON stop_site.site_id = site_amenity.site_id JOIN amenity ON site_amenity.amenity_id = amenity.amenity_id WHERE stop_site.name = 'Windmill Lane';

-- en: Which truck stops have a Sauna?
-- zh: 哪些驿站有Sauna？
SELECT stop_site.name FROM stop_site JOIN site_amenity ON stop_site.site_id = site_amenity.site_id JOIN amenity ON site_amenity.amenity_id = amenity.amenity_id WHERE amenity.name = 'Sauna';

-- en: For each site, how many stays were there? Give the site's name.
-- zh: 每个驿站各有多少次停留？给出驿站名称。
SELECT stop_site.name, count(*) FROM stop_site JOIN stay ON stop_site.site_id = stay.site_id GROUP BY stop_site.site_id, stop_site.name;

-- en: For each site, how many different drivers stayed there? Give the site's name.
-- zh: 每个驿站各有多少位不同的司机停留过？给出驿站名称。
SELECT stop_site.name, count(DISTINCT stay.driver_id) FROM stop_site JOIN stay ON stop_site.site_id = stay.site_id GROUP BY stop_site.site_id, stop_site.name;

-- en: Which company's drivers have filled up the most diesel in total?
-- zh: 哪家公司的司机加的柴油总量最多？
SELECT haul_company.name FROM haul_company JOIN driver ON haul_company.company_id = driver.company_id JOIN stay ON driver.driver_id = stay.driver_id GROUP BY haul_company.company_id, haul_company.name ORDER BY sum(stay.diesel_litres) DESC LIMIT 1;

-- en: Which firm does Piotr Zalewski drive for?
-- zh: Piotr Zalewski为哪家公司开车？
SELECT haul_company.name FROM haul_company JOIN driver ON haul_company.company_id = driver.company_id WHERE driver.name = 'Piotr Zalewski';

-- en: Truck stops that offer no amenities at all.
-- zh: 没有任何设施的驿站有哪些？
SELECT name FROM stop_site WHERE site_id NOT IN (SELECT site_id FROM site_amenity);

-- en: Drivers older than the average driver.
-- zh: 年龄高于平均的司机有哪些？
SELECT name FROM driver WHERE age > (SELECT avg(age) FROM driver);

-- en: Drivers who have once stayed more than 24 hours?
-- zh: 有过一次停留超过24小时的司机是哪些？
SELECT name FROM driver WHERE driver_id IN (SELECT driver_id FROM stay WHERE hours > 24);

-- en: Which cities have both a truck stop and a haulage company?
-- zh: 哪些城市既有卡车驿站又有运输公司？
SELECT city FROM stop_site INTERSECT SELECT city FROM haul_company;
