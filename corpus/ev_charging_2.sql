-- Charging stations for electric cars: operators, stations, plugs, subscribers, cars and sessions.
CREATE TABLE Operator (
  operator_id INT,
  operator_name VARCHAR(40),
  country VARCHAR(40),
  hotline VARCHAR(20),
  since_year INT,
  PRIMARY KEY (operator_id)
);
CREATE TABLE Charging_Station (
  station_id INT,
  operator_id INT,
  station_name VARCHAR(60),
  town VARCHAR(40),
  road VARCHAR(40),
  opened DATE,
  roofed VARCHAR(3),
  PRIMARY KEY (station_id),
  FOREIGN KEY (operator_id) REFERENCES Operator (operator_id)
);
CREATE TABLE Plug (
  plug_id INT,
  station_id INT,
  plug_type VARCHAR(20),
  power_kw DOUBLE,
  price_kwh DECIMAL(5,3),
  state VARCHAR(20),
  PRIMARY KEY (plug_id),
  FOREIGN KEY (station_id) REFERENCES Charging_Station (station_id)
);
CREATE TABLE Subscriber (
  subscriber_id INT,
  full_name VARCHAR(60),
  town VARCHAR(40),
  car_model VARCHAR(40),
  battery_kwh DOUBLE,
  tariff VARCHAR(20),
  joined DATE,
  PRIMARY KEY (subscriber_id)
);
CREATE TABLE Charge (
  charge_id INT,
  plug_id INT,
  subscriber_id INT,
  started DATETIME,
  kwh DOUBLE,
  minutes INT,
  amount DECIMAL(8,2),
  PRIMARY KEY (charge_id),
  FOREIGN KEY (plug_id) REFERENCES Plug (plug_id),
  FOREIGN KEY (subscriber_id) REFERENCES Subscriber (subscriber_id)
);
CREATE TABLE Fault_Report (
  report_id INT,
  plug_id INT,
  subscriber_id INT,
  reported DATE,
  symptom VARCHAR(40),
  solved VARCHAR(3),
  PRIMARY KEY (report_id),
  FOREIGN KEY (plug_id) REFERENCES Plug (plug_id),
  FOREIGN KEY (subscriber_id) REFERENCES Subscriber (subscriber_id)
);

-- en: At which different stations has Petra Holub charged her car?
-- zh: Petra Holub在哪些不同的充电站充过电？
SELECT DISTINCT Charging_Station.station_name FROM Charging_Station JOIN Plug ON Charging_Station.station_id = Plug.station_id JOIN Charge ON Plug.plug_id = Charge.plug_id JOIN Subscriber ON Charge.subscriber_id = Subscriber.subscriber_id WHERE Subscriber.full_name = 'Petra Holub';

-- en: Hotline of the operator VoltWay?
-- zh: VoltWay的客服电话是多少？
SELECT hotline FROM Operator WHERE operator_name = 'VoltWay';

-- en: How many CCS plugs are Occupied right now?
-- zh: 现在有多少个CCS充电枪处于Occupied状态？
SELECT count(*) FROM Plug WHERE plug_type = 'CCS' AND state = 'Occupied';

-- en: Which stations does VoltWay run along the A9?
-- zh: VoltWay在A9沿线运营哪些充电站？
SELECT Charging_Station.station_name FROM Charging_Station JOIN Operator ON Charging_Station.operator_id = Operator.operator_id WHERE Operator.operator_name = 'VoltWay' AND Charging_Station.road = 'A9';

-- en: Show power and price of each plug at Mill Pond.
-- zh: 列出Mill Pond充电站每个充电枪的功率和电价。
SELECT Plug.power_kw, Plug.price_kwh FROM Plug JOIN Charging_Station ON Plug.station_id = Charging_Station.station_id WHERE Charging_Station.station_name = 'Mill Pond';

-- en: Owners of a Corvo E2 who live in Znojmo.
-- zh: 住在Znojmo、开Corvo E2的用户有哪些？
SELECT full_name FROM Subscriber WHERE car_model = 'Corvo E2' AND town = 'Znojmo';

-- en: How much energy did the Corvo E2 owners charge altogether?
-- zh: Corvo E2车主总共充了多少度电？
SELECT sum(Charge.kwh) FROM Charge JOIN Subscriber ON Charge.subscriber_id = Subscriber.subscriber_id WHERE Subscriber.car_model = 'Corvo E2';

-- en: Who reported a Cable stuck at a station in Jihlava?
-- zh: 谁在Jihlava的充电站上报过Cable stuck？
SELECT Subscriber.full_name FROM Subscriber JOIN Fault_Report ON Subscriber.subscriber_id = Fault_Report.subscriber_id JOIN Plug ON Fault_Report.plug_id = Plug.plug_id JOIN Charging_Station ON Plug.station_id = Charging_Station.station_id WHERE Fault_Report.symptom = 'Cable stuck' AND Charging_Station.town = 'Jihlava';

-- en: Average price per kWh by type of plug, cheapest first.
-- zh: 各类充电枪的平均每度电价，从低到高排列。
SELECT plug_type, avg(price_kwh) FROM Plug GROUP BY plug_type ORDER BY avg(price_kwh);

-- en: The station with the most plugs: what's its name?
-- zh: 充电枪最多的充电站叫什么？
SELECT Charging_Station.station_name FROM Charging_Station JOIN Plug ON Charging_Station.station_id = Plug.station_id GROUP BY Charging_Station.station_id, Charging_Station.station_name ORDER BY count(*) DESC LIMIT 1;

-- en: Subscribers who haven't charged even once.
-- zh: 一次电都没充过的用户有哪些？
SELECT full_name FROM Subscriber WHERE subscriber_id NOT IN (SELECT subscriber_id FROM Charge);

-- en: Longest session: how many minutes, and what did it cost?
-- zh: 时间最长的一次充电是多少分钟、花了多少钱？
SELECT minutes, amount FROM Charge ORDER BY minutes DESC LIMIT 1;

-- en: How many subscribers are on each tariff?
-- zh: 各资费方案分别有多少用户？
SELECT tariff, count(*) FROM Subscriber GROUP BY tariff;

-- en: For every operator show the name and the number of stations it has opened, where that is more than 10.
-- zh: 充电站超过10座的运营商有哪些？列出名称和站数。
SELECT Operator.operator_name, count(*) FROM Operator JOIN Charging_Station ON Operator.operator_id = Charging_Station.operator_id GROUP BY Operator.operator_id, Operator.operator_name HAVING count(*) > 10;

-- en: Towns where there is a station and where a subscriber with the Gold tariff lives.
-- zh: 哪些镇既有充电站，又有Gold资费的用户居住？
SELECT town FROM Charging_Station INTERSECT SELECT town FROM Subscriber WHERE tariff = 'Gold';

-- en: What have customers of the Gold tariff paid at most for one charge?
-- zh: Gold资费的用户单次充电最多付过多少钱？
SELECT max(Charge.amount) FROM Charge JOIN Subscriber ON Charge.subscriber_id = Subscriber.subscriber_id WHERE Subscriber.tariff = 'Gold';

-- en: Car models with a bigger battery than the average; list each distinct model.
-- zh: 电池容量高于平均值的不同车型有哪些？
SELECT DISTINCT car_model FROM Subscriber WHERE battery_kwh > (SELECT avg(battery_kwh) FROM Subscriber);

-- en: Which different operators from Austria have a Chademo plug somewhere?
-- zh: Austria的运营商中，哪些不同的公司设有Chademo充电枪？
SELECT DISTINCT Operator.operator_name FROM Operator JOIN Charging_Station ON Operator.operator_id = Charging_Station.operator_id JOIN Plug ON Charging_Station.station_id = Plug.station_id WHERE Operator.country = 'Austria' AND Plug.plug_type = 'Chademo';

-- en: Which symptom is reported most?
-- zh: 上报最多的故障现象是什么？
SELECT symptom FROM Fault_Report GROUP BY symptom ORDER BY count(*) DESC LIMIT 1;

-- en: Roads with roofed (Yes) stations but without unroofed (No) ones.
-- zh: 哪些道路沿线有带顶棚（Yes）的充电站，而没有不带顶棚（No）的？
SELECT road FROM Charging_Station WHERE roofed = 'Yes' EXCEPT SELECT road FROM Charging_Station WHERE roofed = 'No';

-- en: Stations opened in Znojmo or Jihlava since 2021-01-01, newest first, with the opening date.
-- zh: 2021-01-01以来在Znojmo或Jihlava启用的充电站及启用日期，从新到旧列出。
SELECT station_name, opened FROM Charging_Station WHERE (town = 'Znojmo' OR town = 'Jihlava') AND opened >= '2021-01-01' ORDER BY opened DESC;

-- en: Number of unsolved (No) reports for the station Mill Pond.
-- zh: Mill Pond充电站还有多少条未解决（No）的故障报告？
SELECT count(*) FROM Fault_Report JOIN Plug ON Fault_Report.plug_id = Plug.plug_id JOIN Charging_Station ON Plug.station_id = Charging_Station.station_id WHERE Charging_Station.station_name = 'Mill Pond' AND Fault_Report.solved = 'No';
