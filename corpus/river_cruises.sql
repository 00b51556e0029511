-- River cruises: ships, cabins, voyages with landing stops, and travellers.
CREATE TABLE ship (
  ship_id INT,
  name VARCHAR(50),
  flag VARCHAR(30),
  built_year INT,
  length_m DOUBLE,
  capacity INT,
  PRIMARY KEY (ship_id)
);
CREATE TABLE cabin (
  cabin_id INT,
  ship_id INT,
  cabin_no VARCHAR(10),
  deck VARCHAR(20),
  type VARCHAR(20),
  capacity INT,
  price DECIMAL(10,2),
  PRIMARY KEY (cabin_id),
  FOREIGN KEY (ship_id) REFERENCES ship (ship_id)
);
CREATE TABLE voyage (
  voyage_id INT,
  ship_id INT,
  title VARCHAR(80),
  river VARCHAR(40),
  departs DATE,
  days INT,
  status VARCHAR(20),
  PRIMARY KEY (voyage_id),
  FOREIGN KEY (ship_id) REFERENCES ship (ship_id)
);
CREATE TABLE landing (
  landing_id INT,
  name VARCHAR(50),
  river VARCHAR(40),
  country VARCHAR(40),
  PRIMARY KEY (landing_id)
);
CREATE TABLE voyage_stop (
  voyage_id INT,
  landing_id INT,
  day_no INT,
  hours_ashore DOUBLE,
  PRIMARY KEY (voyage_id, landing_id),
  FOREIGN KEY (voyage_id) REFERENCES voyage (voyage_id),
  FOREIGN KEY (landing_id) REFERENCES landing (landing_id)
);
CREATE TABLE traveller (
  trav_id INT,
  name VARCHAR(60),
  country VARCHAR(40),
  age INT,
  PRIMARY KEY (trav_id)
);
CREATE TABLE reservation (
  res_id INT,
  voyage_id INT,
  cabin_id INT,
  trav_id INT,
  made_on DATE,
  price DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (res_id),
  FOREIGN KEY (voyage_id) REFERENCES voyage (voyage_id),
  FOREIGN KEY (cabin_id) REFERENCES cabin (cabin_id),
  FOREIGN KEY (trav_id) REFERENCES traveller (trav_id)
);

-- en: What voyages go along the Danube and take more than 7 days?
-- zh: 哪些航程沿Danube航行且超过7天？
SELECT title FROM voyage WHERE river = 'Danube' AND days > 7;

-- en: What landings lie on the Danube?
-- zh: Danube沿岸有哪些停靠点？
SELECT name FROM landing WHERE river = 'Danube';

-- en: Cabin numbers on the Upper deck priced from 900 to 1500.
-- zh: Upper甲板上价格在900到1500之间的舱房号有哪些？
SELECT cabin_no FROM cabin WHERE deck = 'Upper' AND price BETWEEN 900 AND 1500;

-- en: How many voyages were Cancelled?
-- zh: 有多少个航程被Cancelled？
SELECT count(*) FROM voyage WHERE status = 'Cancelled';

-- en: How many reservations were Cancelled?
-- zh: 有多少个预订被Cancelled？
SELECT count(*) FROM reservation WHERE status = 'Cancelled';

-- en: Biggest capacity of a ship?
-- zh: 船只的最大载客量是多少？
SELECT max(capacity) FROM ship;

-- en: Biggest capacity of a cabin?
-- zh: 舱房最多能住多少人？
SELECT max(capacity) FROM cabin;

-- en: Average cabin price for each type.
-- zh: 每种舱房的平均价格是多少？
SELECT type, avg(price) FROM cabin GROUP BY type;

-- en: Under which flag do the most ships sail?
-- zh: 悬挂哪国旗帜的船最多？
SELECT flag FROM ship GROUP BY flag ORDER BY count(*) DESC LIMIT 1;

-- en: Countries with three landings or more.
-- zh: 有三个或以上停靠点的国家有哪些？
SELECT country FROM landing GROUP BY country HAVING count(*) >= 3;

-- en: Which ship is the longest?
-- zh: 最长的船是哪艘？
SELECT name FROM ship ORDER BY length_m DESC LIMIT 1;

-- en: Which voyage is the longest?
-- zh: 天数最长的航程是哪个？
SELECT title FROM voyage ORDER BY days DESC LIMIT 1;

-- en: Departure dates of the ship Lorelei Star.
-- zh: Lorelei Star号的出发日期有哪些？
SELECT voyage.departs FROM voyage JOIN ship ON voyage.ship_id = ship.ship_id WHERE ship.name = 'Lorelei Star';

-- en: At which landings does Castles and Vines call, and on what day number?
-- zh: Castles and Vines停靠哪些地点，分别在第几天？
SELECT landing.name, voyage_stop.day_no FROM landing JOIN voyage_stop ON landing.landing_id = voyage_stop.landing_id JOIN voyage ON voyage_stop.voyage_id = voyage.voyage_id WHERE voyage.title = 'Castles and Vines';

-- en: On what ships has Edda Falk travelled? Each once.
-- zh: Edda Falk乘过哪些船？每艘只列一次。
SELECT DISTINCT ship.name FROM ship JOIN voyage ON ship.ship_id = voyage.ship_id JOIN reservation ON voyage.voyage_id = reservation.voyage_id JOIN traveller ON reservation.trav_id = traveller.trav_id WHERE traveller.name = 'Edda Falk';

-- en: For each ship, its name and the number of cabins.
-- zh: 每艘船各有多少间舱房？列出船名和数量。
SELECT ship.name, count(*) FROM ship JOIN cabin ON ship.ship_id = cabin.ship_id GROUP BY ship.ship_id, ship.name;

-- en: The voyage with the most reservations?
-- zh: 预订最多的航程是哪个？
SELECT voyage.title FROM voyage JOIN reservation ON voyage.voyage_id = reservation.voyage_id GROUP BY voyage.voyage_id, voyage.title ORDER BY count(*) DESC LIMIT 1;

-- en: Distinct names of travellers who reserved a Suite.
-- zh: 预订过Suite的旅客有哪些？姓名去重。
SELECT DISTINCT traveller.name FROM traveller JOIN reservation ON traveller.trav_id = reservation.trav_id JOIN cabin ON reservation.cabin_id = cabin.cabin_id WHERE cabin.type = 'Suite';

-- en: Landings where no voyage stops.
-- zh: 没有任何航程停靠的地点有哪些？
SELECT name FROM landing WHERE landing_id NOT IN (SELECT landing_id FROM voyage_stop);

-- en: Travellers above the average age.
-- zh: 年龄高于平均值的旅客有哪些？
SELECT name FROM traveller WHERE age > (SELECT avg(age) FROM traveller);

-- en: Ships with a voyage departing after 2025-06-01.
-- zh: 哪些船有2025-06-01之后出发的航程？
SELECT name FROM ship WHERE ship_id IN (SELECT ship_id FROM voyage WHERE departs > '2025-06-01');

-- en: Names of ships that sail both the Rhine and the Main.
-- zh: 哪些船既在Rhine又在Main航行？
SELECT ship.name FROM ship JOIN voyage ON ship.ship_id = voyage.ship_id WHERE voyage.river = 'Rhine' INTERSECT SELECT ship.name FROM ship JOIN voyage ON ship.ship_id = voyage.ship_id WHERE voyage.river = 'Main';
