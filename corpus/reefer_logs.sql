-- Refrigerated containers: shippers, bookings, temperature readings and alarms.
CREATE TABLE reefer (
  box_no VARCHAR(11),
  size_ft INT,
  maker VARCHAR(30),
  built INT,
  status VARCHAR(15),
  PRIMARY KEY (box_no)
);
CREATE TABLE shipper (
  shipper_id INT,
  name VARCHAR(60),
  sector VARCHAR(30),
  country VARCHAR(40),
  PRIMARY KEY (shipper_id)
);
CREATE TABLE booking (
  booking_no INT,
  box_no VARCHAR(11),
  shipper_id INT,
  commodity VARCHAR(30),
  set_point DOUBLE,
  load_port VARCHAR(40),
  discharge_port VARCHAR(40),
  stuffed DATE,
  PRIMARY KEY (booking_no),
  FOREIGN KEY (box_no) REFERENCES reefer (box_no),
  FOREIGN KEY (shipper_id) REFERENCES shipper (shipper_id)
);
CREATE TABLE reading (
  reading_id BIGINT,
  booking_no INT,
  taken_at DATETIME,
  supply_temp DOUBLE,
  humidity INT,
  PRIMARY KEY (reading_id),
  FOREIGN KEY (booking_no) REFERENCES booking (booking_no)
);
CREATE TABLE alarm (
  alarm_id INT,
  booking_no INT,
  code VARCHAR(10),
  raised_at DATETIME,
  cleared VARCHAR(1),
  PRIMARY KEY (alarm_id),
  FOREIGN KEY (booking_no) REFERENCES booking (booking_no)
);

-- en: How many 40 foot boxes are Idle?
-- zh: 处于Idle状态的40英尺冷藏箱有多少个？
SELECT count(*) FROM reefer WHERE size_ft = 40 AND status = 'Idle';

-- en: Which box number is the oldest?
-- zh: 最老的冷藏箱箱号是什么？
SELECT box_no FROM reefer ORDER BY built LIMIT 1;

-- en: Which shippers are from Ecuador?
-- zh: 哪些货主来自Ecuador？
SELECT name FROM shipper WHERE country = 'Ecuador';

-- en: What temperature is set for booking 55120?
-- zh: 55120号订舱设定的温度是多少？
SELECT set_point FROM booking WHERE booking_no = 55120;

-- en: Number of bookings by goods.
-- zh: 按货物统计订舱数量。
SELECT commodity, count(*) FROM booking GROUP BY commodity;

-- en: Number of bookings by port of loading.
-- zh: 按装货港统计订舱数量。
SELECT load_port, count(*) FROM booking GROUP BY load_port;

-- en: Which port of discharge gets the most bookings?
-- zh: 订舱最多的卸货港是哪个？
SELECT discharge_port FROM booking GROUP BY discharge_port ORDER BY count(*) DESC LIMIT 1;

-- en: Highest and lowest temperatures measured for booking 55120.
-- zh: 55120号订舱测得的最高和最低温度。
SELECT max(supply_temp), min(supply_temp) FROM reading WHERE booking_no = 55120;

-- en: What goods does Costa Verde ship?
-- zh: Costa Verde运输什么货物？
SELECT booking.commodity FROM booking JOIN shipper ON booking.shipper_id = shipper.shipper_id WHERE shipper.name = 'Costa Verde';

-- en: How many bookings has each shipper made?
-- zh: 每个货主订了多少次舱？
SELECT shipper.name, count(*) FROM shipper JOIN booking ON shipper.shipper_id = booking.shipper_id GROUP BY shipper.shipper_id, shipper.name;

-- en: Shippers with at least 12 bookings.
-- zh: 至少订舱12次的货主。
SELECT shipper.name FROM shipper JOIN booking ON shipper.shipper_id = booking.shipper_id GROUP BY shipper.shipper_id, shipper.name HAVING count(*) >= 12;

-- en: Who made the boxes that carried Tuna?
-- zh: 装运过Tuna的箱子是哪些厂家造的？
SELECT reefer.maker FROM reefer JOIN booking ON reefer.box_no = booking.box_no WHERE booking.commodity = 'Tuna';

-- en: Which alarm codes came up on shipments of Bananas?
-- zh: Bananas货柜出现过哪些报警代码？
SELECT alarm.code FROM alarm JOIN booking ON alarm.booking_no = booking.booking_no WHERE booking.commodity = 'Bananas';

-- en: Which shippers had an alarm that is not cleared (F)?
-- zh: 哪些货主有未解除（F）的报警？
SELECT shipper.name FROM shipper JOIN booking ON shipper.shipper_id = booking.shipper_id JOIN alarm ON booking.booking_no = alarm.booking_no WHERE alarm.cleared = 'F';

-- en: How many alarms did boxes of each maker raise?
-- zh: 各厂家的箱子分别报警多少次？
SELECT reefer.maker, count(*) FROM reefer JOIN booking ON reefer.box_no = booking.box_no JOIN alarm ON booking.booking_no = alarm.booking_no GROUP BY reefer.maker;

-- en: Average humidity by commodity.
-- zh: 每种货物的平均湿度。
SELECT booking.commodity, avg(reading.humidity) FROM booking JOIN reading ON booking.booking_no = reading.booking_no GROUP BY booking.commodity;

-- en: Different boxes that were ever warmer than 5 degrees.
-- zh: 温度曾高于5度的箱号，去重列出。
SELECT DISTINCT booking.box_no FROM booking JOIN reading ON booking.booking_no = reading.booking_no WHERE reading.supply_temp > 5;

-- en: Bookings without alarms.
-- zh: 没有报警的订舱号。
SELECT booking_no FROM booking WHERE booking_no NOT IN (SELECT booking_no FROM alarm);

-- en: Reefers that have never been booked.
-- zh: 从未被订用过的冷藏箱箱号。
SELECT box_no FROM reefer WHERE box_no NOT IN (SELECT box_no FROM booking);

-- en: Goods loaded at both Guayaquil and Callao.
-- zh: 在Guayaquil和Callao都装过的货物。
SELECT commodity FROM booking WHERE load_port = 'Guayaquil' INTERSECT SELECT commodity FROM booking WHERE load_port = 'Callao';

-- en: Shippers whose goods go in a box built after 2020 by Corvex.
-- zh: 货物装在Corvex于2020年之后制造的箱子里的货主。
SELECT shipper.name FROM shipper JOIN booking ON shipper.shipper_id = booking.shipper_id JOIN reefer ON booking.box_no = reefer.box_no WHERE reefer.maker = 'Corvex' AND reefer.built > 2020;

-- en: Commodity and stuffing date of bookings kept below -18 degrees, newest first.
-- zh: 设定温度低于-18度的订舱的货物和装箱日期，最新的在前。
SELECT commodity, stuffed FROM booking WHERE set_point < -18 ORDER BY stuffed DESC;
