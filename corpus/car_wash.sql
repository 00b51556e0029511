-- A car wash operator: sites, wash packages and extras, vehicles of subscribers, visits.
CREATE TABLE site (
  site_no INT,
  street VARCHAR(60),
  city VARCHAR(40),
  bays INT,
  opened DATE,
  water_source VARCHAR(20),
  PRIMARY KEY (site_no)
);
CREATE TABLE pkg (
  pkg_no INT,
  pkg_name VARCHAR(30),
  base_price DECIMAL(10,2),
  mins INT,
  litres INT,
  PRIMARY KEY (pkg_no)
);
CREATE TABLE extra (
  extra_no INT,
  extra_name VARCHAR(40),
  extra_price DECIMAL(10,2),
  chemical VARCHAR(30),
  PRIMARY KEY (extra_no)
);
CREATE TABLE pkg_extra (
  pkg_no INT,
  extra_no INT,
  included_since DATE,
  PRIMARY KEY (pkg_no, extra_no),
  FOREIGN KEY (pkg_no) REFERENCES pkg (pkg_no),
  FOREIGN KEY (extra_no) REFERENCES extra (extra_no)
);
CREATE TABLE vehicle (
  plate VARCHAR(10),
  owner_name VARCHAR(50),
  body VARCHAR(20),
  colour VARCHAR(20),
  city VARCHAR(40),
  subscribed VARCHAR(3),
  PRIMARY KEY (plate)
);
CREATE TABLE visit (
  visit_no INT,
  plate VARCHAR(10),
  site_no INT,
  pkg_no INT,
  visit_day DATE,
  wait_min INT,
  paid DECIMAL(10,2),
  stars INT,
  PRIMARY KEY (visit_no),
  FOREIGN KEY (plate) REFERENCES vehicle (plate),
  FOREIGN KEY (site_no) REFERENCES site (site_no),
  FOREIGN KEY (pkg_no) REFERENCES pkg (pkg_no)
);

-- en: Which extras are included in the Platinum package?
-- zh: Platinum套餐包含哪些附加服务？
SELECT extra.extra_name FROM extra JOIN pkg_extra ON extra.extra_no = pkg_extra.extra_no JOIN pkg ON pkg_extra.pkg_no = pkg.pkg_no WHERE pkg.pkg_name = 'Platinum';

-- en: Owners of Black Estate cars
-- zh: 拥有Black色Estate车的车主
SELECT owner_name FROM vehicle WHERE colour = 'Black' AND body = 'Estate';

-- en: How many visits did each site get? Street and number of visits.
-- zh: 每个站点接待了多少次洗车？给出街道和次数。
SELECT site.street, count(*) FROM site JOIN visit ON site.site_no = visit.site_no GROUP BY site.site_no, site.street;

-- en: What's the average wait on 2024-03-30?
-- zh: 2024-03-30的平均等待时间是多少？
SELECT avg(wait_min) FROM visit WHERE visit_day = '2024-03-30';

-- en: Which owners have washed at a site fed by Rainwater? List distinct owners.
-- zh: 哪些车主在使用Rainwater水源的站点洗过车？去重列出。
SELECT DISTINCT vehicle.owner_name FROM vehicle JOIN visit ON vehicle.plate = visit.plate JOIN site ON visit.site_no = site.site_no WHERE site.water_source = 'Rainwater';

-- en: Name the package that consumes the least water.
-- zh: 用水最少的套餐叫什么？
SELECT pkg_name FROM pkg ORDER BY litres ASC LIMIT 1;

-- en: How many vehicles are there of each body type?
-- zh: 各种车身类型的车各有多少辆？
SELECT body, count(*) FROM vehicle GROUP BY body;

-- en: Which package has Marcus Feld bought most?
-- zh: Marcus Feld买得最多的是哪个套餐？
SELECT pkg.pkg_name FROM pkg JOIN visit ON pkg.pkg_no = visit.pkg_no JOIN vehicle ON visit.plate = vehicle.plate WHERE vehicle.owner_name = 'Marcus Feld' GROUP BY pkg.pkg_no, pkg.pkg_name ORDER BY count(*) DESC LIMIT 1;

-- en: Extras that aren't part of any package
-- zh: 不包含在任何套餐中的附加服务
SELECT extra_name FROM extra WHERE extra_no NOT IN (SELECT extra_no FROM pkg_extra);

-- en: Cities having a site with more than 6 bays, and the streets
-- zh: 洗车位超过6个的站点所在城市和街道
SELECT city, street FROM site WHERE bays > 6;

-- en: How much revenue has the Express package earned in Tampere?
-- zh: Express套餐在Tampere的收入是多少？
SELECT sum(visit.paid) FROM visit JOIN pkg ON visit.pkg_no = pkg.pkg_no JOIN site ON visit.site_no = site.site_no WHERE pkg.pkg_name = 'Express' AND site.city = 'Tampere';

-- en: What colours do the cars of the visitors who gave 1 star have?
-- zh: 打1星的客人的车是什么颜色？
SELECT vehicle.colour FROM vehicle JOIN visit ON vehicle.plate = visit.plate WHERE visit.stars = 1;

-- en: Packages with a base price over the average
-- zh: 基础价高于平均值的套餐
SELECT pkg_name FROM pkg WHERE base_price > (SELECT avg(base_price) FROM pkg);

-- en: Average stars per package, best first. Show the package name.
-- zh: 各套餐的平均星级，从高到低，显示套餐名。
SELECT pkg.pkg_name, avg(visit.stars) FROM pkg JOIN visit ON pkg.pkg_no = visit.pkg_no GROUP BY pkg.pkg_no, pkg.pkg_name ORDER BY avg(visit.stars) DESC;

-- en: In which cities do we have both a site and a subscribed (Yes) vehicle?
-- zh: 哪些城市既有站点又有订阅（Yes）的车辆？
SELECT city FROM site INTERSECT SELECT city FROM vehicle WHERE subscribed = 'Yes';

-- en: Which packages contain something based on the chemical Carnauba?
-- zh: 哪些套餐含有使用Carnauba的附加服务？
SELECT pkg.pkg_name FROM pkg JOIN pkg_extra ON pkg.pkg_no = pkg_extra.pkg_no JOIN extra ON pkg_extra.extra_no = extra.extra_no WHERE extra.chemical = 'Carnauba';

-- en: Owners who came at least 10 times, with the number of visits
-- zh: 来过至少10次的车主及其次数
SELECT vehicle.owner_name, count(*) FROM vehicle JOIN visit ON vehicle.plate = visit.plate GROUP BY vehicle.plate, vehicle.owner_name HAVING count(*) >= 10;

-- en: The three priciest extras and their prices
-- zh: 最贵的三项附加服务及价格
SELECT extra_name, extra_price FROM extra ORDER BY extra_price DESC LIMIT 3;

-- en: Plates that never visited a site in Oulu
-- zh: 从未去过Oulu站点的车牌
SELECT plate FROM vehicle WHERE plate NOT IN (SELECT visit.plate FROM visit JOIN site ON visit.site_no = site.site_no WHERE site.city = 'Oulu');

-- en: Which city's sites got the longest average wait?
-- zh: 哪个城市的站点平均等待时间最长？
SELECT site.city FROM site JOIN visit ON site.site_no = visit.site_no GROUP BY site.city ORDER BY avg(visit.wait_min) DESC LIMIT 1;

-- en: How many different owners are registered in Turku?
-- zh: Turku登记了多少位不同的车主？
SELECT count(DISTINCT owner_name) FROM vehicle WHERE city = 'Turku';

-- en: Which water source is most usual among our sites?
-- zh: 我们的站点最常用哪种水源？
SELECT water_source FROM site GROUP BY water_source ORDER BY count(*) DESC LIMIT 1;
