-- Postmen, their delivery routes and daily deliveries.
CREATE TABLE postman (
  pm_id INT,
  pm_name VARCHAR(40),
  post_office VARCHAR(40),
  hired INT,
  vehicle VARCHAR(20),
  PRIMARY KEY (pm_id)
);
CREATE TABLE route (
  route_no INT,
  district VARCHAR(40),
  households INT,
  distance_km DOUBLE,
  hilly VARCHAR(5),
  PRIMARY KEY (route_no)
);
CREATE TABLE delivery_day (
  pm_id INT,
  route_no INT,
  day_date DATE,
  letters INT,
  parcels INT,
  PRIMARY KEY (pm_id, route_no, day_date),
  FOREIGN KEY (pm_id) REFERENCES postman (pm_id),
  FOREIGN KEY (route_no) REFERENCES route (route_no)
);

-- en: Which postmen have delivered in Kalk by bicycle? List each once.
-- zh: 哪些邮递员骑bicycle在Kalk区投递过？每人只列一次。
SELECT DISTINCT postman.pm_name FROM postman JOIN delivery_day ON postman.pm_id = delivery_day.pm_id JOIN route ON delivery_day.route_no = route.route_no WHERE postman.vehicle = 'bicycle' AND route.district = 'Kalk';

-- en: Which route numbers serve the district Kalk?
-- zh: 哪些路线（编号）服务Kalk区？
SELECT route_no FROM route WHERE district = 'Kalk';

-- en: List the postmen of the Mitte post office by year of hiring.
-- zh: 按入职年份列出Mitte邮局的邮递员。
SELECT pm_name FROM postman WHERE post_office = 'Mitte' ORDER BY hired;

-- en: Routes with fewer than 200 households or shorter than 5 km?
-- zh: 住户少于200户或距离不足5公里的路线有哪些？
SELECT route_no FROM route WHERE households < 200 OR distance_km < 5;

-- en: How many households are on hilly routes (yes)?
-- zh: 坡路（yes）路线上共有多少住户？
SELECT sum(households) FROM route WHERE hilly = 'yes';

-- en: How many parcels were delivered on 2022-12-23?
-- zh: 2022-12-23共投递了多少个包裹？
SELECT sum(parcels) FROM delivery_day WHERE day_date = '2022-12-23';

-- en: What's the average length of a route?
-- zh: 路线的平均距离是多少公里？
SELECT avg(distance_km) FROM route;

-- en: How many postmen work at each post office?
-- zh: 每个邮局有多少名邮递员？
SELECT post_office, count(*) FROM postman GROUP BY post_office;

-- en: Which vehicle is used by the fewest postmen?
-- zh: 使用人数最少的交通工具是什么？
SELECT vehicle FROM postman GROUP BY vehicle ORDER BY count(*) ASC LIMIT 1;

-- en: Districts with more than 1000 households in all?
-- zh: 住户总数超过1000户的区有哪些？
SELECT district FROM route GROUP BY district HAVING sum(households) > 1000;

-- en: In which district were the most parcels delivered in a single day?
-- zh: 单日投递包裹最多的那次是在哪个区？
SELECT route.district FROM route JOIN delivery_day ON route.route_no = delivery_day.route_no ORDER BY delivery_day.parcels DESC LIMIT 1;

-- en: Who has been a postman longest?
-- zh: 入职最早的邮递员是谁？
SELECT pm_name FROM postman ORDER BY hired ASC LIMIT 1;

-- en: Who has delivered on route 9?
-- zh: 谁在9号路线上投递过？
SELECT postman.pm_name FROM postman JOIN delivery_day ON postman.pm_id = delivery_day.pm_id WHERE delivery_day.route_no = 9;

-- en: In which districts has Kurt Ahlers worked? Don't repeat any.
-- zh: Kurt Ahlers在哪些区工作过？不要重复。
SELECT DISTINCT route.district FROM route JOIN delivery_day ON route.route_no = delivery_day.route_no JOIN postman ON delivery_day.pm_id = postman.pm_id WHERE postman.pm_name = 'Kurt Ahlers';

-- en: How many letters has each postman delivered?
-- zh: 每位邮递员投递了多少封信？
SELECT postman.pm_name, sum(delivery_day.letters) FROM postman JOIN delivery_day ON postman.pm_id = delivery_day.pm_id GROUP BY postman.pm_id, postman.pm_name;

-- en: Which postman has worked the most days?
-- zh: 投递天数记录最多的邮递员是谁？
SELECT postman.pm_name FROM postman JOIN delivery_day ON postman.pm_id = delivery_day.pm_id GROUP BY postman.pm_id, postman.pm_name ORDER BY count(*) DESC LIMIT 1;

-- en: On average how many parcels a day go to each district?
-- zh: 每个区平均每天有多少个包裹？
SELECT route.district, avg(delivery_day.parcels) FROM route JOIN delivery_day ON route.route_no = delivery_day.route_no GROUP BY route.district;

-- en: On which days did a postman of the Hafen office deliver over 900 letters?
-- zh: Hafen邮局的邮递员在哪些日子投递超过900封信？
SELECT delivery_day.day_date FROM delivery_day JOIN postman ON delivery_day.pm_id = postman.pm_id WHERE postman.post_office = 'Hafen' AND delivery_day.letters > 900;

-- en: What vehicles are used in the district Nippes?
-- zh: 在Nippes区使用什么交通工具投递？
SELECT postman.vehicle FROM postman JOIN delivery_day ON postman.pm_id = delivery_day.pm_id JOIN route ON delivery_day.route_no = route.route_no WHERE route.district = 'Nippes';

-- en: Which routes have never been walked by anybody?
-- zh: 哪些路线从未有人投递过？
SELECT route_no FROM route WHERE route_no NOT IN (SELECT route_no FROM delivery_day);

-- en: Routes having more households than the average route?
-- zh: 住户数多于平均值的路线有哪些？
SELECT route_no FROM route WHERE households > (SELECT avg(households) FROM route);

-- en: Which post offices have postmen with a moped and postmen with a van?
-- zh: 哪些邮局既有骑moped的邮递员又有开van的邮递员？
SELECT post_office FROM postman WHERE vehicle = 'moped' INTERSECT SELECT post_office FROM postman WHERE vehicle = 'van';
