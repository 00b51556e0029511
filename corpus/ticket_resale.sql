-- Resale of theatre and stadium seats: halls, seats, shows, sellers' offers and sales.
CREATE TABLE hall (
  hall_id INT,
  hall_name VARCHAR(60),
  city VARCHAR(40),
  seat_count INT,
  built_year INT,
  PRIMARY KEY (hall_id)
);
CREATE TABLE seat (
  seat_id INT,
  hall_id INT,
  block VARCHAR(10),
  row_label VARCHAR(5),
  seat_no INT,
  view_quality VARCHAR(20),
  PRIMARY KEY (seat_id),
  FOREIGN KEY (hall_id) REFERENCES hall (hall_id)
);
CREATE TABLE show_event (
  event_id INT,
  event_name VARCHAR(80),
  kind VARCHAR(30),
  hall_id INT,
  event_date DATE,
  face_price DECIMAL(8,2),
  PRIMARY KEY (event_id),
  FOREIGN KEY (hall_id) REFERENCES hall (hall_id)
);
CREATE TABLE account (
  account_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  rating DOUBLE,
  opened_on DATE,
  PRIMARY KEY (account_id)
);
CREATE TABLE offer (
  offer_id INT,
  event_id INT,
  seat_id INT,
  seller_id INT,
  price DECIMAL(8,2),
  listed_on DATE,
  status VARCHAR(20),
  PRIMARY KEY (offer_id),
  FOREIGN KEY (event_id) REFERENCES show_event (event_id),
  FOREIGN KEY (seat_id) REFERENCES seat (seat_id),
  FOREIGN KEY (seller_id) REFERENCES account (account_id)
);
CREATE TABLE sale (
  sale_id INT,
  offer_id INT,
  buyer_id INT,
  sold_on DATE,
  paid DECIMAL(8,2),
  delivery VARCHAR(20),
  PRIMARY KEY (sale_id),
  FOREIGN KEY (offer_id) REFERENCES offer (offer_id),
  FOREIGN KEY (buyer_id) REFERENCES account (account_id)
);

-- en: Count the offers.
-- zh: 统计转售挂单的数量。
SELECT count(*) FROM offer;

-- en: What are the name, city and number of seats of each hall?
-- zh: 每个场馆的名称、城市和座位数是什么？
SELECT hall_name, city, seat_count FROM hall;

-- en: What is the maximum face price of all Ballet events?
-- zh: 所有Ballet演出的最高票面价是多少？
SELECT max(face_price) FROM show_event WHERE kind = 'Ballet';

-- en: Show the different kinds of events and the number of events of each kind.
-- zh: 列出不同的演出类型及每种类型的场次数。
SELECT kind, count(*) FROM show_event GROUP BY kind;

-- en: Which hall is the biggest?
-- zh: 哪个场馆最大（座位最多）？
SELECT hall_name FROM hall ORDER BY seat_count DESC LIMIT 1;

-- en: List the name of each hall and the number of events held there.
-- zh: 列出每个场馆的名称及在那里举办的演出数量。
SELECT hall.hall_name, count(*) FROM hall JOIN show_event ON hall.hall_id = show_event.hall_id GROUP BY hall.hall_id, hall.hall_name;

-- en: What are the names of accounts from Graz with a rating above 4.5?
-- zh: 来自Graz且评分高于4.5的账户名称是什么？
SELECT name FROM account WHERE city = 'Graz' AND rating > 4.5;

-- en: At what price are seats with a Restricted view on offer?
-- zh: 视野为Restricted的座位挂单价格是多少？
SELECT offer.price FROM offer JOIN seat ON offer.seat_id = seat.seat_id WHERE seat.view_quality = 'Restricted';

-- en: In which city does The Glass Fox play? Name also the date.
-- zh: The Glass Fox在哪个城市演出？也请给出日期。
SELECT hall.city, show_event.event_date FROM hall JOIN show_event ON hall.hall_id = show_event.hall_id WHERE show_event.event_name = 'The Glass Fox';

-- en: Who bought seats for The Glass Fox? Different names only.
-- zh: 谁买了The Glass Fox的座位？只列不同的名字。
SELECT DISTINCT account.name FROM account JOIN sale ON account.account_id = sale.buyer_id JOIN offer ON sale.offer_id = offer.offer_id JOIN show_event ON offer.event_id = show_event.event_id WHERE show_event.event_name = 'The Glass Fox';

-- en: Which seller has listed the most offers? Give name and number of offers.
-- zh: 哪位卖家挂单最多？给出名称和挂单数。
SELECT account.name, count(*) FROM account JOIN offer ON account.account_id = offer.seller_id GROUP BY account.account_id, account.name ORDER BY count(*) DESC LIMIT 1;

-- en: Events for which nothing is on offer?
-- zh: 没有任何转售挂单的演出？
SELECT event_name FROM show_event WHERE event_id NOT IN (SELECT event_id FROM offer);

-- en: Blocks having more than 400 seats, please.
-- zh: 请列出座位超过400个的区。
SELECT block FROM seat GROUP BY block HAVING count(*) > 400;

-- en: Offers cheaper than the average face price of all events: id and price.
-- zh: 低于所有演出平均票面价的挂单，给出编号和价格。
SELECT offer_id, price FROM offer WHERE price < (SELECT avg(face_price) FROM show_event);

-- en: Names of people who have sold and bought as well.
-- zh: 既当过卖家又当过买家的人的名称。
SELECT account.name FROM account JOIN offer ON account.account_id = offer.seller_id INTERSECT SELECT account.name FROM account JOIN sale ON account.account_id = sale.buyer_id;

-- en: How much was paid in all with Courier delivery?
-- zh: 以Courier方式交付的总付款额是多少？
SELECT sum(paid) FROM sale WHERE delivery = 'Courier';

-- en: What did the dearest resold seat cost, and where was it (block and row)?
-- zh: 转售成交最贵的座位花了多少钱，在哪里（区和排）？
SELECT sale.paid, seat.block, seat.row_label FROM sale JOIN offer ON sale.offer_id = offer.offer_id JOIN seat ON offer.seat_id = seat.seat_id ORDER BY sale.paid DESC LIMIT 1;

-- en: Upcoming events after '2025-05-01' with a face price under 40 or of kind Comedy, in order of date: name and date.
-- zh: '2025-05-01'之后、票面价低于40或类型为Comedy的演出，按日期排列，给出名称和日期。
SELECT event_name, event_date FROM show_event WHERE event_date > '2025-05-01' AND (face_price < 40 OR kind = 'Comedy') ORDER BY event_date;

-- en: For each event, what is the average price asked? Show event names, but only those averaging above 200.
-- zh: 每场演出的平均挂单价是多少？只显示平均价高于200的演出名称和平均价。
SELECT show_event.event_name, avg(offer.price) FROM show_event JOIN offer ON show_event.event_id = offer.event_id GROUP BY show_event.event_id, show_event.event_name HAVING avg(offer.price) > 200;

-- en: Which status is most frequent among the offers?
-- zh: 挂单中最常见的状态是什么？
SELECT status FROM offer GROUP BY status ORDER BY count(*) DESC LIMIT 1;

-- en: How many different sellers have had an offer for the hall Kesselhaus?
-- zh: 有多少位不同的卖家挂过Kesselhaus场馆的票？
SELECT count(DISTINCT offer.seller_id) FROM offer JOIN show_event ON offer.event_id = show_event.event_id JOIN hall ON show_event.hall_id = hall.hall_id WHERE hall.hall_name = 'Kesselhaus';

-- en: Cities with an account holder but no hall?
-- zh: 有账户用户但没有场馆的城市？
SELECT city FROM account EXCEPT SELECT city FROM hall;
