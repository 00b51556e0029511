-- An ocean cruise line: ships, cabins, sailings, passengers and their bookings.
CREATE TABLE ship (
  ship_id INT,
  name VARCHAR(40),
  launched INT,
  decks INT,
  tonnage DOUBLE,
  PRIMARY KEY (ship_id)
);
CREATE TABLE cabin (
  cabin_id INT,
  ship_id INT,
  cabin_no VARCHAR(8),
  deck INT,
  type VARCHAR(20),
  berths INT,
  has_balcony VARCHAR(1),
  PRIMARY KEY (cabin_id),
  FOREIGN KEY (ship_id) REFERENCES ship (ship_id)
);
CREATE TABLE sailing (
  sailing_id INT,
  ship_id INT,
  title VARCHAR(60),
  depart_date DATE,
  nights INT,
  home_port VARCHAR(40),
  PRIMARY KEY (sailing_id),
  FOREIGN KEY (ship_id) REFERENCES ship (ship_id)
);
CREATE TABLE passenger (
  pax_id INT,
  name VARCHAR(50),
  birth_date DATE,
  loyalty_tier VARCHAR(20),
  PRIMARY KEY (pax_id)
);
CREATE TABLE booking (
  booking_id INT,
  sailing_id INT,
  cabin_id INT,
  pax_id INT,
  fare DECIMAL(10,2),
  status VARCHAR(15),
  PRIMARY KEY (booking_id),
  FOREIGN KEY (sailing_id) REFERENCES sailing (sailing_id),
  FOREIGN KEY (cabin_id) REFERENCES cabin (cabin_id),
  FOREIGN KEY (pax_id) REFERENCES passenger (pax_id)
);

-- en: Which ships entered service after 2010?
-- zh: 2010年之后下水的邮轮有哪些？
SELECT name FROM ship WHERE launched > 2010;

-- en: Which ships entered service before 2010?
-- zh: 2010年之前下水的邮轮有哪些？
SELECT name FROM ship WHERE launched < 2010;

-- en: How many cabins come with a balcony (T)?
-- zh: 带阳台（T）的舱房有多少间？
SELECT count(*) FROM cabin WHERE has_balcony = 'T';

-- en: Give the numbers of all cabins aboard the Aurora Crown.
-- zh: 列出Aurora Crown号上所有舱房的房号。
SELECT cabin.cabin_no FROM cabin JOIN ship ON cabin.ship_id = ship.ship_id WHERE ship.name = 'Aurora Crown';

-- en: How many cabins are there of each kind?
-- zh: 每种类型的舱房各有多少间？
SELECT type, count(*) FROM cabin GROUP BY type;

-- en: What is the longest cruise on offer?
-- zh: 航程天数最长的航线叫什么？
SELECT title FROM sailing ORDER BY nights DESC LIMIT 1;

-- en: Which passengers have paid a fare of over 5000?
-- zh: 哪些乘客支付过超过5000的票价？
SELECT passenger.name FROM passenger JOIN booking ON passenger.pax_id = booking.pax_id WHERE booking.fare > 5000;

-- en: How much did each passenger spend on fares in total?
-- zh: 每位乘客的票款总额是多少？
SELECT passenger.name, sum(booking.fare) FROM passenger JOIN booking ON passenger.pax_id = booking.pax_id GROUP BY passenger.pax_id, passenger.name;

-- en: Who travelled on the sailing called Amber Fjords?
-- zh: 谁参加了名为Amber Fjords的航次？
SELECT passenger.name FROM passenger JOIN booking ON passenger.pax_id = booking.pax_id JOIN sailing ON booking.sailing_id = sailing.sailing_id WHERE sailing.title = 'Amber Fjords';

-- en: Which ship has made the most sailings?
-- zh: 哪艘邮轮执行的航次最多？
SELECT ship.name FROM ship JOIN sailing ON ship.ship_id = sailing.ship_id GROUP BY ship.ship_id, ship.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which passengers never booked anything?
-- zh: 哪些乘客从未有过预订？
SELECT name FROM passenger WHERE pax_id NOT IN (SELECT pax_id FROM booking);

-- en: Which home ports have more than five sailings?
-- zh: 哪些母港的航次多于五个？
SELECT home_port FROM sailing GROUP BY home_port HAVING count(*) > 5;

-- en: Names of passengers at the Gold or Platinum level.
-- zh: 会员等级为Gold或Platinum的乘客姓名。
SELECT name FROM passenger WHERE loyalty_tier = 'Gold' OR loyalty_tier = 'Platinum';

-- en: What's the average fare of Cancelled bookings?
-- zh: 状态为Cancelled的预订平均票价是多少？
SELECT avg(fare) FROM booking WHERE status = 'Cancelled';

-- en: On which decks has Olga Brandt stayed?
-- zh: Olga Brandt住过哪些甲板层？
SELECT cabin.deck FROM cabin JOIN booking ON cabin.cabin_id = booking.cabin_id JOIN passenger ON booking.pax_id = passenger.pax_id WHERE passenger.name = 'Olga Brandt';

-- en: List the cruises leaving between 2024-06-01 and 2024-08-31, earliest first.
-- zh: 列出2024-06-01至2024-08-31之间出发的航次，按出发日期从早到晚排列。
SELECT title FROM sailing WHERE depart_date BETWEEN '2024-06-01' AND '2024-08-31' ORDER BY depart_date;

-- en: What different ports do the ships start from?
-- zh: 邮轮从哪些不同的港口始发？
SELECT DISTINCT home_port FROM sailing;

-- en: How many berths does each ship offer altogether?
-- zh: 每艘邮轮总共有多少个床位？
SELECT ship.name, sum(cabin.berths) FROM ship JOIN cabin ON ship.ship_id = cabin.ship_id GROUP BY ship.ship_id, ship.name;

-- en: Which ships have sailed from both Kiel and Bergen?
-- zh: 哪些邮轮既从Kiel出发过，也从Bergen出发过？
SELECT ship.name FROM ship JOIN sailing ON ship.ship_id = sailing.ship_id WHERE sailing.home_port = 'Kiel' INTERSECT SELECT ship.name FROM ship JOIN sailing ON ship.ship_id = sailing.ship_id WHERE sailing.home_port = 'Bergen';

-- en: How many different passengers have stayed in a Suite?
-- zh: 有多少位不同的乘客住过Suite？
SELECT count(DISTINCT booking.pax_id) FROM booking JOIN cabin ON booking.cabin_id = cabin.cabin_id WHERE cabin.type = 'Suite';

-- en: Which ships are heavier than the fleet average?
-- zh: 哪些邮轮的吨位大于船队平均值？
SELECT name FROM ship WHERE tonnage > (SELECT avg(tonnage) FROM ship);

-- en: For each sailing, show its title and the number of bookings, the fullest first.
-- zh: 列出每个航次的名称和预订数量，预订最多的排在最前。
SELECT sailing.title, count(*) FROM sailing JOIN booking ON sailing.sailing_id = booking.sailing_id GROUP BY sailing.sailing_id, sailing.title ORDER BY count(*) DESC;
