-- Grain elevators, the farmers who deliver to them, and train shipments.
CREATE TABLE elevator (
  elev_no INT,
  elev_name VARCHAR(50),
  county VARCHAR(40),
  state_code VARCHAR(2),
  capacity_t INT,
  railway VARCHAR(40),
  built_year INT,
  PRIMARY KEY (elev_no)
);
CREATE TABLE farmer (
  farmer_no INT,
  first_name VARCHAR(30),
  last_name VARCHAR(30),
  county VARCHAR(40),
  acres INT,
  PRIMARY KEY (farmer_no)
);
CREATE TABLE delivery (
  ticket_no INT,
  elev_no INT,
  farmer_no INT,
  grain VARCHAR(20),
  moisture_pct DOUBLE,
  tonnes DOUBLE,
  delivered DATE,
  price_t DECIMAL(10,2),
  PRIMARY KEY (ticket_no),
  FOREIGN KEY (elev_no) REFERENCES elevator (elev_no),
  FOREIGN KEY (farmer_no) REFERENCES farmer (farmer_no)
);
CREATE TABLE shipment (
  ship_no INT,
  elev_no INT,
  grain VARCHAR(20),
  wagons INT,
  destination VARCHAR(40),
  left_on DATE,
  PRIMARY KEY (ship_no),
  FOREIGN KEY (elev_no) REFERENCES elevator (elev_no)
);

-- en: How many elevators are in the state KS?
-- zh: KS州有多少座粮仓？
SELECT count(*) FROM elevator WHERE state_code = 'KS';

-- en: What are the first and last names of the farmers in Harper county who farm more than 1000 acres?
-- zh: Harper县耕种面积超过1000英亩的农场主的名和姓是什么？
SELECT first_name, last_name FROM farmer WHERE county = 'Harper' AND acres > 1000;

-- en: Which elevators are served by the Prairie Northern, and how much can they hold?
-- zh: 由Prairie Northern铁路服务的粮仓有哪些，容量各是多少？
SELECT elev_name, capacity_t FROM elevator WHERE railway = 'Prairie Northern';

-- en: What was the average moisture of the Sorghum delivered?
-- zh: 交付的Sorghum平均水分是多少？
SELECT avg(moisture_pct) FROM delivery WHERE grain = 'Sorghum';

-- en: How many wagons have gone to Galveston?
-- zh: 发往Galveston的车皮共有多少节？
SELECT sum(wagons) FROM shipment WHERE destination = 'Galveston';

-- en: What was the highest price paid per tonne in July 2021, that is between 2021-07-01 and 2021-07-31?
-- zh: 2021年7月（2021-07-01至2021-07-31）每吨最高收购价是多少？
SELECT max(price_t) FROM delivery WHERE delivered BETWEEN '2021-07-01' AND '2021-07-31';

-- en: For each grain, how many tonnes have been delivered?
-- zh: 每种谷物各交付了多少吨？
SELECT grain, sum(tonnes) FROM delivery GROUP BY grain;

-- en: Which destination has received the most shipments?
-- zh: 接收发运次数最多的目的地是哪里？
SELECT destination FROM shipment GROUP BY destination ORDER BY count(*) DESC LIMIT 1;

-- en: Which counties have at least two elevators built after 1960?
-- zh: 哪些县至少有两座1960年之后建成的粮仓？
SELECT county FROM elevator WHERE built_year > 1960 GROUP BY county HAVING count(*) >= 2;

-- en: Which elevator is the largest, and in which county does it stand?
-- zh: 容量最大的粮仓是哪座，位于哪个县？
SELECT elev_name, county FROM elevator ORDER BY capacity_t DESC LIMIT 1;

-- en: What grains has Wendell Stroh brought in? Don't show any twice.
-- zh: Wendell Stroh交过哪些谷物？不要重复显示。
SELECT DISTINCT delivery.grain FROM delivery JOIN farmer ON delivery.farmer_no = farmer.farmer_no WHERE farmer.first_name = 'Wendell' AND farmer.last_name = 'Stroh';

-- en: To which elevators did farmers from Comanche deliver Wheat?
-- zh: Comanche的农场主把Wheat送到过哪些粮仓？
SELECT elevator.elev_name FROM elevator JOIN delivery ON elevator.elev_no = delivery.elev_no JOIN farmer ON delivery.farmer_no = farmer.farmer_no WHERE farmer.county = 'Comanche' AND delivery.grain = 'Wheat';

-- en: For each elevator, give the name and the number of deliveries taken in.
-- zh: 给出每座粮仓的名称和收粮次数。
SELECT elevator.elev_name, count(*) FROM elevator JOIN delivery ON elevator.elev_no = delivery.elev_no GROUP BY elevator.elev_no, elevator.elev_name;

-- en: Which farmer delivered the most tonnes? Give the last name.
-- zh: 交粮吨数最多的农场主姓什么？
SELECT farmer.last_name FROM farmer JOIN delivery ON farmer.farmer_no = delivery.farmer_no GROUP BY farmer.farmer_no, farmer.last_name ORDER BY sum(delivery.tonnes) DESC LIMIT 1;

-- en: Where did the trains that left the elevator Medicine Lodge go to?
-- zh: 从Medicine Lodge粮仓发出的列车开往哪里？
SELECT shipment.destination FROM shipment JOIN elevator ON shipment.elev_no = elevator.elev_no WHERE elevator.elev_name = 'Medicine Lodge';

-- en: What was the average price per tonne of Corn at each elevator?
-- zh: 每座粮仓的Corn每吨均价是多少？
SELECT elevator.elev_name, avg(delivery.price_t) FROM elevator JOIN delivery ON elevator.elev_no = delivery.elev_no WHERE delivery.grain = 'Corn' GROUP BY elevator.elev_no, elevator.elev_name;

-- en: How many shipments left from elevators in Oklahoma, whose code is OK?
-- zh: 从代码为OK的州的粮仓发运了多少批？
SELECT count(*) FROM shipment JOIN elevator ON shipment.elev_no = elevator.elev_no WHERE elevator.state_code = 'OK';

-- en: Which farmers have delivered at least six times? Show both of their names and the count.
-- zh: 哪些农场主至少交过六次粮？显示名、姓和次数。
SELECT farmer.first_name, farmer.last_name, count(*) FROM farmer JOIN delivery ON farmer.farmer_no = delivery.farmer_no GROUP BY farmer.farmer_no, farmer.first_name, farmer.last_name HAVING count(*) >= 6;

-- en: What was the wettest delivery of Barley, and who brought it? Give the moisture and the last name.
-- zh: 水分最高的一批Barley是谁送来的？请给出水分和姓氏。
SELECT delivery.moisture_pct, farmer.last_name FROM delivery JOIN farmer ON delivery.farmer_no = farmer.farmer_no WHERE delivery.grain = 'Barley' ORDER BY delivery.moisture_pct DESC LIMIT 1;

-- en: Which elevators have shipped both Oats and Rye?
-- zh: 哪些粮仓既发运过Oats又发运过Rye？
SELECT elevator.elev_name FROM elevator JOIN shipment ON elevator.elev_no = shipment.elev_no WHERE shipment.grain = 'Oats' INTERSECT SELECT elevator.elev_name FROM elevator JOIN shipment ON elevator.elev_no = shipment.elev_no WHERE shipment.grain = 'Rye';

-- en: Which elevators have never shipped anything by train?
-- zh: 哪些粮仓从未用火车发运过货物？
SELECT elev_name FROM elevator WHERE elev_no NOT IN (SELECT elev_no FROM shipment);

-- en: What are the last names of the farmers with more acres than the average farmer?
-- zh: 耕地面积高于平均的农场主姓什么？
SELECT last_name FROM farmer WHERE acres > (SELECT avg(acres) FROM farmer);
