-- Guided motorcycle tours, their guides, the riders and the bikes they rent.
CREATE TABLE guide (
  guide_id INT,
  guide_name VARCHAR(60),
  native_language VARCHAR(20),
  country VARCHAR(40),
  years_guiding INT,
  PRIMARY KEY (guide_id)
);
CREATE TABLE tour (
  tour_id INT,
  tour_name VARCHAR(60),
  country VARCHAR(40),
  days INT,
  kilometres INT,
  price DECIMAL(10,2),
  guide_id INT,
  PRIMARY KEY (tour_id),
  FOREIGN KEY (guide_id) REFERENCES guide (guide_id)
);
CREATE TABLE bike (
  bike_id INT,
  plate VARCHAR(12),
  brand VARCHAR(30),
  engine_cc INT,
  colour VARCHAR(20),
  bought_year INT,
  PRIMARY KEY (bike_id)
);
CREATE TABLE rider (
  rider_id INT,
  rider_name VARCHAR(60),
  country VARCHAR(40),
  age INT,
  blood_type VARCHAR(3),
  PRIMARY KEY (rider_id)
);
CREATE TABLE reservation (
  reservation_id INT,
  tour_id INT,
  rider_id INT,
  bike_id INT,
  departure DATE,
  rating INT,
  PRIMARY KEY (reservation_id),
  FOREIGN KEY (tour_id) REFERENCES tour (tour_id),
  FOREIGN KEY (rider_id) REFERENCES rider (rider_id),
  FOREIGN KEY (bike_id) REFERENCES bike (bike_id)
);

-- en: Which tours take place in Morocco?
-- zh: 在Morocco有哪些摩托车旅行线路？
SELECT tour_name FROM tour WHERE country = 'Morocco';

-- en: How many riders have the blood type AB?
-- zh: 血型为AB的骑手有多少人？
SELECT count(*) FROM rider WHERE blood_type = 'AB';

-- en: Who guides the Atlas Traverse?
-- zh: Atlas Traverse线路由谁带队？
SELECT guide.guide_name FROM guide JOIN tour ON guide.guide_id = tour.guide_id WHERE tour.tour_name = 'Atlas Traverse';

-- en: For each brand, find the number of bikes and the largest engine.
-- zh: 每个品牌各有多少辆摩托车，最大排量是多少？
SELECT brand, count(*), max(engine_cc) FROM bike GROUP BY brand;

-- en: Which riders have been on the tour Fjord Curves?
-- zh: 哪些骑手参加过Fjord Curves线路？
SELECT rider.rider_name FROM rider JOIN reservation ON rider.rider_id = reservation.rider_id JOIN tour ON reservation.tour_id = tour.tour_id WHERE tour.tour_name = 'Fjord Curves';

-- en: What are the names of the tours that cost more than the average?
-- zh: 价格高于平均值的线路有哪些？
SELECT tour_name FROM tour WHERE price > (SELECT avg(price) FROM tour);

-- en: What is the plate of the bike that has been rented the most?
-- zh: 出租次数最多的摩托车车牌是什么？
SELECT bike.plate FROM bike JOIN reservation ON bike.bike_id = reservation.bike_id GROUP BY bike.bike_id, bike.plate ORDER BY count(*) DESC LIMIT 1;

-- en: Give the names of the guides who are not in charge of any tour.
-- zh: 哪些向导没有负责任何线路？
SELECT guide_name FROM guide WHERE guide_id NOT IN (SELECT guide_id FROM tour);

-- en: What is the average rating of each tour? List the tour's name and the average, the best first.
-- zh: 每条线路的平均评分是多少？列出线路名称和平均分，最高的排前面。
SELECT tour.tour_name, avg(reservation.rating) FROM tour JOIN reservation ON tour.tour_id = reservation.tour_id GROUP BY tour.tour_id, tour.tour_name ORDER BY avg(reservation.rating) DESC;

-- en: What brand of bike did Colin Marsh ride?
-- zh: Colin Marsh骑的是什么品牌的摩托车？
SELECT bike.brand FROM bike JOIN reservation ON bike.bike_id = reservation.bike_id JOIN rider ON reservation.rider_id = rider.rider_id WHERE rider.rider_name = 'Colin Marsh';

-- en: Which guides have at least two tours in Chile?
-- zh: 哪些向导在Chile至少带两条线路？
SELECT guide.guide_name FROM guide JOIN tour ON guide.guide_id = tour.guide_id WHERE tour.country = 'Chile' GROUP BY guide.guide_id, guide.guide_name HAVING count(*) >= 2;

-- en: Which tour is the longest in days, and how much does it cost?
-- zh: 天数最多的线路是哪条，价格是多少？
SELECT tour_name, price FROM tour ORDER BY days DESC LIMIT 1;

-- en: What is the age of the oldest rider from Ireland?
-- zh: 来自Ireland的骑手中最年长的多大？
SELECT max(age) FROM rider WHERE country = 'Ireland';

-- en: Which countries do guides come from that riders come from as well?
-- zh: 哪些国家既有向导又有骑手？
SELECT country FROM guide INTERSECT SELECT country FROM rider;

-- en: Which country has the most riders?
-- zh: 骑手最多的是哪个国家？
SELECT country FROM rider GROUP BY country ORDER BY count(*) DESC LIMIT 1;

-- en: What are the plates and colours of the bikes with between 600 and 900 cc?
-- zh: 排量在600到900之间的摩托车，车牌和颜色分别是什么？
SELECT plate, colour FROM bike WHERE engine_cc BETWEEN 600 AND 900;

-- en: On which departures did someone ride a Black bike in Portugal?
-- zh: 在Portugal的线路中，有人骑Black摩托车的出发日期有哪些？
SELECT reservation.departure FROM reservation JOIN bike ON reservation.bike_id = bike.bike_id JOIN tour ON reservation.tour_id = tour.tour_id WHERE bike.colour = 'Black' AND tour.country = 'Portugal';

-- en: How many kilometres do all the tours of the guide Lena Brandt cover together?
-- zh: 向导Lena Brandt的所有线路总共有多少公里？
SELECT sum(tour.kilometres) FROM tour JOIN guide ON tour.guide_id = guide.guide_id WHERE guide.guide_name = 'Lena Brandt';

-- en: Which bikes have never been reserved? Show the plates.
-- zh: 哪些摩托车从未被预订过？给出车牌。
SELECT plate FROM bike WHERE bike_id NOT IN (SELECT bike_id FROM reservation);

-- en: Which riders have given a rating of 5 to a tour guided by someone whose native language is Basque?
-- zh: 哪些骑手给母语为Basque的向导所带的线路打过5分？
SELECT rider.rider_name FROM rider JOIN reservation ON rider.rider_id = reservation.rider_id JOIN tour ON reservation.tour_id = tour.tour_id JOIN guide ON tour.guide_id = guide.guide_id WHERE reservation.rating = 5 AND guide.native_language = 'Basque';

-- en: How many different native languages do the guides speak?
-- zh: 向导们一共有多少种不同的母语？
SELECT count(DISTINCT native_language) FROM guide;

-- en: Which years saw more than three bikes bought?
-- zh: 哪些年份购入了3辆以上的摩托车？
SELECT bought_year FROM bike GROUP BY bought_year HAVING count(*) > 3;
