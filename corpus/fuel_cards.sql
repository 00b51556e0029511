-- Fuel cards of company fleets and what was filled at which station.
CREATE TABLE fleet (
  fleet_id INT,
  company VARCHAR(60),
  branch_of_trade VARCHAR(30),
  seat_city VARCHAR(40),
  credit_limit DECIMAL(10,2),
  PRIMARY KEY (fleet_id)
);
CREATE TABLE card (
  card_no VARCHAR(20),
  fleet_id INT,
  holder VARCHAR(50),
  vehicle_type VARCHAR(20),
  issued DATE,
  expires DATE,
  state VARCHAR(20),
  PRIMARY KEY (card_no),
  FOREIGN KEY (fleet_id) REFERENCES fleet (fleet_id)
);
CREATE TABLE station (
  station_id INT,
  station_name VARCHAR(50),
  brand VARCHAR(30),
  city VARCHAR(40),
  motorway VARCHAR(10),
  pumps INT,
  PRIMARY KEY (station_id)
);
CREATE TABLE fill (
  fill_id INT,
  card_no VARCHAR(20),
  station_id INT,
  fill_time DATETIME,
  fuel_type VARCHAR(20),
  litres DOUBLE,
  amount DECIMAL(10,2),
  PRIMARY KEY (fill_id),
  FOREIGN KEY (card_no) REFERENCES card (card_no),
  FOREIGN KEY (station_id) REFERENCES station (station_id)
);

-- en: How many cards are Blocked at present?
-- zh: 目前有多少张卡处于Blocked状态？
SELECT count(*) FROM card WHERE state = 'Blocked';

-- en: What stations of the brand Petrolux lie on the motorway A9?
-- zh: Petrolux品牌在A9高速公路上有哪些加油站？
SELECT station_name FROM station WHERE brand = 'Petrolux' AND motorway = 'A9';

-- en: Who holds the card 7002-5518, and what type of vehicle is it for?
-- zh: 卡号7002-5518的持卡人是谁，用于哪类车辆？
SELECT holder, vehicle_type FROM card WHERE card_no = '7002-5518';

-- en: What is the average amount paid when AdBlue is filled?
-- zh: 加注AdBlue时平均每次支付多少？
SELECT avg(amount) FROM fill WHERE fuel_type = 'AdBlue';

-- en: How many pumps does the brand Gasola have in total?
-- zh: Gasola品牌总共有多少台加油机？
SELECT sum(pumps) FROM station WHERE brand = 'Gasola';

-- en: What is the largest number of litres in a single fill?
-- zh: 单次加油最多加了多少升？
SELECT max(litres) FROM fill;

-- en: For every fuel type, how many litres and how much money were spent?
-- zh: 每种燃料共加了多少升、花了多少钱？
SELECT fuel_type, sum(litres), sum(amount) FROM fill GROUP BY fuel_type;

-- en: Which vehicle type has the most cards?
-- zh: 哪类车辆的油卡最多？
SELECT vehicle_type FROM card GROUP BY vehicle_type ORDER BY count(*) DESC LIMIT 1;

-- en: Which brands have at least four stations in the database?
-- zh: 哪些品牌在库中至少有四座加油站？
SELECT brand FROM station GROUP BY brand HAVING count(*) >= 4;

-- en: Which company has the highest credit limit?
-- zh: 信用额度最高的公司是哪家？
SELECT company FROM fleet ORDER BY credit_limit DESC LIMIT 1;

-- en: List the holders and expiry dates of the cards belonging to Brinkmann Pipes.
-- zh: 列出Brinkmann Pipes名下油卡的持卡人和到期日。
SELECT card.holder, card.expires FROM card JOIN fleet ON card.fleet_id = fleet.fleet_id WHERE fleet.company = 'Brinkmann Pipes';

-- en: Which companies own a card for a Van that is Lost?
-- zh: 哪些公司有用于Van、且已Lost的油卡？
SELECT fleet.company FROM fleet JOIN card ON fleet.fleet_id = card.fleet_id WHERE card.vehicle_type = 'Van' AND card.state = 'Lost';

-- en: At which stations has Gerda Nyman filled up? Don't repeat any.
-- zh: Gerda Nyman在哪些加油站加过油？不要重复。
SELECT DISTINCT station.station_name FROM station JOIN fill ON station.station_id = fill.station_id JOIN card ON fill.card_no = card.card_no WHERE card.holder = 'Gerda Nyman';

-- en: For each fleet, what is the number of cards? Give the company names.
-- zh: 每个车队各有多少张卡？请列出公司名称。
SELECT fleet.company, count(*) FROM fleet JOIN card ON fleet.fleet_id = card.fleet_id GROUP BY fleet.fleet_id, fleet.company;

-- en: At which station was the most money spent in total?
-- zh: 消费总额最高的加油站是哪一座？
SELECT station.station_name FROM station JOIN fill ON station.station_id = fill.station_id GROUP BY station.station_id, station.station_name ORDER BY sum(fill.amount) DESC LIMIT 1;

-- en: How many times did the firms seated in Kassel fill Diesel?
-- zh: 总部在Kassel的企业加过多少次Diesel？
SELECT count(*) FROM fill JOIN card ON fill.card_no = card.card_no JOIN fleet ON card.fleet_id = fleet.fleet_id WHERE fleet.seat_city = 'Kassel' AND fill.fuel_type = 'Diesel';

-- en: What is the average number of litres per fill for each branch of trade?
-- zh: 各行业平均每次加油多少升？
SELECT fleet.branch_of_trade, avg(fill.litres) FROM fleet JOIN card ON fleet.fleet_id = card.fleet_id JOIN fill ON card.card_no = fill.card_no GROUP BY fleet.branch_of_trade;

-- en: Which card holders have filled up more than 30 times?
-- zh: 哪些持卡人加油超过30次？
SELECT card.holder FROM card JOIN fill ON card.card_no = fill.card_no GROUP BY card.card_no, card.holder HAVING count(*) > 30;

-- en: When was the most expensive fill at Autohof Lutter made, and what did it cost?
-- zh: 在Autohof Lutter最贵的一次加油是什么时候，花了多少钱？
SELECT fill.fill_time, fill.amount FROM fill JOIN station ON fill.station_id = station.station_id WHERE station.station_name = 'Autohof Lutter' ORDER BY fill.amount DESC LIMIT 1;

-- en: Which holders have filled up with Premium Unleaded and with Diesel too?
-- zh: 哪些持卡人既加过Premium Unleaded又加过Diesel？
SELECT card.holder FROM card JOIN fill ON card.card_no = fill.card_no WHERE fill.fuel_type = 'Premium Unleaded' INTERSECT SELECT card.holder FROM card JOIN fill ON card.card_no = fill.card_no WHERE fill.fuel_type = 'Diesel';

-- en: Which cards have never been used? Show the card number and the holder.
-- zh: 哪些油卡从未使用过？请显示卡号和持卡人。
SELECT card_no, holder FROM card WHERE card_no NOT IN (SELECT card_no FROM fill);

-- en: Which companies in Logistics have a credit limit above the average of all companies?
-- zh: Logistics行业中，哪些公司的信用额度高于全部公司的平均值？
SELECT company FROM fleet WHERE branch_of_trade = 'Logistics' AND credit_limit > (SELECT avg(credit_limit) FROM fleet);
