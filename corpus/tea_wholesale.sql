-- A tea wholesaler: buyers, orders with their lots, shipments and the carriers that take them.
CREATE TABLE Ref_Order_Status (
  order_status_code VARCHAR(8), order_status_description VARCHAR(40),
  PRIMARY KEY (order_status_code)
);
CREATE TABLE Buyers (
  buyer_id INT, buyer_nm VARCHAR(60), contact_nm VARCHAR(60), port_city VARCHAR(40), country VARCHAR(40), credit_days INT,
  PRIMARY KEY (buyer_id)
);
CREATE TABLE Tea_Lots (
  lot_id INT, lot_mark VARCHAR(20), garden VARCHAR(50), grade VARCHAR(10), tea_type VARCHAR(20), harvest_date DATE, price_per_kg DECIMAL(10,2), kg_in_stock DOUBLE,
  PRIMARY KEY (lot_id)
);
CREATE TABLE Orders_Hdr (
  order_id INT, buyer_id INT, order_status_code VARCHAR(8), order_date DATE, other_details VARCHAR(120),
  PRIMARY KEY (order_id),
  FOREIGN KEY (buyer_id) REFERENCES Buyers (buyer_id),
  FOREIGN KEY (order_status_code) REFERENCES Ref_Order_Status (order_status_code)
);
CREATE TABLE Order_Lots (
  order_id INT, lot_id INT, kg DOUBLE, agreed_price DECIMAL(10,2),
  PRIMARY KEY (order_id, lot_id),
  FOREIGN KEY (order_id) REFERENCES Orders_Hdr (order_id),
  FOREIGN KEY (lot_id) REFERENCES Tea_Lots (lot_id)
);
CREATE TABLE Carriers (
  carrier_id INT, carrier_nm VARCHAR(60), transport_mode VARCHAR(15), country VARCHAR(40),
  PRIMARY KEY (carrier_id)
);
CREATE TABLE Shipments (
  shipment_id INT, order_id INT, carrier_id INT, tracking_no VARCHAR(30), ship_date DATE, arrival_date DATE, freight_cost DECIMAL(10,2),
  PRIMARY KEY (shipment_id),
  FOREIGN KEY (order_id) REFERENCES Orders_Hdr (order_id),
  FOREIGN KEY (carrier_id) REFERENCES Carriers (carrier_id)
);

-- en: Who is our contact at Samovar & Sons?
-- zh: 我们在Samovar & Sons的联系人是谁？
SELECT contact_nm FROM Buyers WHERE buyer_nm = 'Samovar & Sons';

-- en: Which lots of Oolong were harvested after 2022-04-01? Show the lot marks.
-- zh: 2022-04-01之后采收的Oolong有哪些批次？列出批次标记。
SELECT lot_mark FROM Tea_Lots WHERE tea_type = 'Oolong' AND harvest_date > '2022-04-01';

-- en: Which buyers have ordered tea from the garden Mist Valley?
-- zh: 哪些买家订购过Mist Valley茶园的茶？
SELECT Buyers.buyer_nm FROM Buyers JOIN Orders_Hdr ON Buyers.buyer_id = Orders_Hdr.buyer_id JOIN Order_Lots ON Orders_Hdr.order_id = Order_Lots.order_id JOIN Tea_Lots ON Order_Lots.lot_id = Tea_Lots.lot_id WHERE Tea_Lots.garden = 'Mist Valley';

-- en: How many orders are described as Awaiting Payment?
-- zh: 状态描述为Awaiting Payment的订单有多少张？
SELECT count(*) FROM Orders_Hdr JOIN Ref_Order_Status ON Orders_Hdr.order_status_code = Ref_Order_Status.order_status_code WHERE Ref_Order_Status.order_status_description = 'Awaiting Payment';

-- en: What are the tracking numbers of shipments to buyers in Chile?
-- zh: 发往Chile买家的货运跟踪号有哪些？
SELECT Shipments.tracking_no FROM Shipments JOIN Orders_Hdr ON Shipments.order_id = Orders_Hdr.order_id JOIN Buyers ON Orders_Hdr.buyer_id = Buyers.buyer_id WHERE Buyers.country = 'Chile';

-- en: Average price per kilo by tea type and grade?
-- zh: 按茶类和等级统计，每公斤平均价格是多少？
SELECT tea_type, grade, avg(price_per_kg) FROM Tea_Lots GROUP BY tea_type, grade;

-- en: What's the total freight cost of shipments that left in 2023, from 2023-01-01 to 2023-12-31?
-- zh: 在2023-01-01至2023-12-31期间发运的货物运费总计多少？
SELECT sum(freight_cost) FROM Shipments WHERE ship_date BETWEEN '2023-01-01' AND '2023-12-31';

-- en: Which garden has the most lots?
-- zh: 批次最多的是哪个茶园？
SELECT garden FROM Tea_Lots GROUP BY garden ORDER BY count(*) DESC LIMIT 1;

-- en: Mark and price of the most precious lot, please.
-- zh: 单价最高的批次标记和价格是什么？
SELECT lot_mark, price_per_kg FROM Tea_Lots ORDER BY price_per_kg DESC LIMIT 1;

-- en: Which carriers have never shipped anything for us?
-- zh: 哪些承运商从未替我们运过货？
SELECT carrier_nm FROM Carriers WHERE carrier_id NOT IN (SELECT carrier_id FROM Shipments);

-- en: By which modes of transport did Samovar & Sons receive goods?
-- zh: Samovar & Sons的货是通过哪些运输方式送达的？
SELECT Carriers.transport_mode FROM Carriers JOIN Shipments ON Carriers.carrier_id = Shipments.carrier_id JOIN Orders_Hdr ON Shipments.order_id = Orders_Hdr.order_id JOIN Buyers ON Orders_Hdr.buyer_id = Buyers.buyer_id WHERE Buyers.buyer_nm = 'Samovar & Sons';

-- en: For each buyer show the name and how many orders they have placed, most orders first.
-- zh: 列出每位买家的名称和下单次数，次数多的在前。
SELECT Buyers.buyer_nm, count(*) FROM Buyers JOIN Orders_Hdr ON Buyers.buyer_id = Orders_Hdr.buyer_id GROUP BY Buyers.buyer_id, Buyers.buyer_nm ORDER BY count(*) DESC;

-- en: Which lot has been sold in the largest total weight?
-- zh: 累计销售重量最大的是哪个批次？
SELECT Tea_Lots.lot_mark FROM Tea_Lots JOIN Order_Lots ON Tea_Lots.lot_id = Order_Lots.lot_id GROUP BY Tea_Lots.lot_id, Tea_Lots.lot_mark ORDER BY sum(Order_Lots.kg) DESC LIMIT 1;

-- en: Which countries have both buyers and carriers?
-- zh: 哪些国家既有买家又有承运商？
SELECT country FROM Buyers INTERSECT SELECT country FROM Carriers;

-- en: Orders (ids) that have lots on them but haven't been shipped yet?
-- zh: 已有批次但尚未发运的订单编号？
SELECT order_id FROM Order_Lots EXCEPT SELECT order_id FROM Shipments;

-- en: Show status descriptions with at least 10 orders, and the number of orders.
-- zh: 列出至少有10张订单的状态描述及订单数。
SELECT Ref_Order_Status.order_status_description, count(*) FROM Ref_Order_Status JOIN Orders_Hdr ON Ref_Order_Status.order_status_code = Orders_Hdr.order_status_code GROUP BY Ref_Order_Status.order_status_code, Ref_Order_Status.order_status_description HAVING count(*) >= 10;

-- en: Which buyers are in the same country as Samovar & Sons?
-- zh: 哪些买家与Samovar & Sons在同一国家？
SELECT buyer_nm FROM Buyers WHERE country IN (SELECT country FROM Buyers WHERE buyer_nm = 'Samovar & Sons');

-- en: How many different gardens' teas are in stock at less than 50 kg?
-- zh: 库存不足50公斤的茶来自多少个不同的茶园？
SELECT count(DISTINCT garden) FROM Tea_Lots WHERE kg_in_stock < 50;

-- en: Which grades of tea were sent out by Sea?
-- zh: 通过Sea运输方式发出的茶有哪些等级？
SELECT Tea_Lots.grade FROM Tea_Lots JOIN Order_Lots ON Tea_Lots.lot_id = Order_Lots.lot_id JOIN Shipments ON Order_Lots.order_id = Shipments.order_id JOIN Carriers ON Shipments.carrier_id = Carriers.carrier_id WHERE Carriers.transport_mode = 'Sea';

-- en: Names of buyers who placed an order on 2023-10-05.
-- zh: 2023-10-05下过订单的买家名称。
SELECT buyer_nm FROM Buyers WHERE buyer_id IN (SELECT buyer_id FROM Orders_Hdr WHERE order_date = '2023-10-05');

-- en: Show garden and tea type of every lot that is not Black tea.
-- zh: 列出茶类不是Black的批次的茶园和茶类。
SELECT garden, tea_type FROM Tea_Lots WHERE tea_type != 'Black';

-- en: To which port cities has Bluewake Lines carried goods for us?
-- zh: Bluewake Lines替我们把货运到过哪些港口城市？
SELECT Buyers.port_city FROM Buyers JOIN Orders_Hdr ON Buyers.buyer_id = Orders_Hdr.buyer_id JOIN Shipments ON Orders_Hdr.order_id = Shipments.order_id JOIN Carriers ON Shipments.carrier_id = Carriers.carrier_id WHERE Carriers.carrier_nm = 'Bluewake Lines';
