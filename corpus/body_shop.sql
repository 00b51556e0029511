-- A car body shop: clients, cars, repair estimates, the panels they list and painters.
CREATE TABLE client (
  client_id INT,
  name VARCHAR(50),
  phone VARCHAR(20),
  insurer VARCHAR(40),
  PRIMARY KEY (client_id)
);
CREATE TABLE car (
  vin VARCHAR(17),
  client_id INT,
  colour VARCHAR(20),
  model_year INT,
  mileage INT,
  PRIMARY KEY (vin),
  FOREIGN KEY (client_id) REFERENCES client (client_id)
);
CREATE TABLE painter (
  painter_id INT,
  name VARCHAR(50),
  grade VARCHAR(10),
  hourly_rate DECIMAL(8,2),
  PRIMARY KEY (painter_id)
);
CREATE TABLE estimate (
  estimate_id INT,
  vin VARCHAR(17),
  painter_id INT,
  drawn_up DATE,
  total DECIMAL(10,2),
  accepted VARCHAR(3),
  PRIMARY KEY (estimate_id),
  FOREIGN KEY (vin) REFERENCES car (vin),
  FOREIGN KEY (painter_id) REFERENCES painter (painter_id)
);
CREATE TABLE panel_line (
  estimate_id INT,
  panel VARCHAR(30),
  action VARCHAR(20),
  hours DOUBLE,
  PRIMARY KEY (estimate_id, panel),
  FOREIGN KEY (estimate_id) REFERENCES estimate (estimate_id)
);

-- en: Give the phone number of Ines Couto.
-- zh: Ines Couto的电话号码是多少？
SELECT phone FROM client WHERE name = 'Ines Couto';

-- en: How many cars are Red or Silver?
-- zh: 颜色为Red或Silver的车有多少辆？
SELECT count(*) FROM car WHERE colour = 'Red' OR colour = 'Silver';

-- en: How many clients does each insurer cover?
-- zh: 每家保险公司各承保多少位客户？
SELECT insurer, count(*) FROM client GROUP BY insurer;

-- en: Which insurer covers the most clients?
-- zh: 承保客户最多的保险公司是哪家？
SELECT insurer FROM client GROUP BY insurer ORDER BY count(*) DESC LIMIT 1;

-- en: Who is the best paid painter?
-- zh: 时薪最高的喷漆工是谁？
SELECT name FROM painter ORDER BY hourly_rate DESC LIMIT 1;

-- en: What is the average value of accepted estimates (Yes)?
-- zh: 已接受（Yes）的报价单平均金额是多少？
SELECT avg(total) FROM estimate WHERE accepted = 'Yes';

-- en: What colour is the car of Ines Couto?
-- zh: Ines Couto的车是什么颜色？
SELECT car.colour FROM car JOIN client ON car.client_id = client.client_id WHERE client.name = 'Ines Couto';

-- en: How many estimates has each painter got assigned?
-- zh: 每位喷漆工分到多少份报价单？
SELECT painter.name, count(*) FROM painter JOIN estimate ON painter.painter_id = estimate.painter_id GROUP BY painter.painter_id, painter.name;

-- en: Which panels are listed on estimates for White cars?
-- zh: White车的报价单上列了哪些钣件？
SELECT panel_line.panel FROM panel_line JOIN estimate ON panel_line.estimate_id = estimate.estimate_id JOIN car ON estimate.vin = car.vin WHERE car.colour = 'White';

-- en: Which panels are to be Replaced on estimate 310?
-- zh: 310号报价单上哪些钣件要Replaced？
SELECT panel FROM panel_line WHERE estimate_id = 310 AND action = 'Replaced';

-- en: On how many estimates does each panel appear?
-- zh: 每种钣件出现在多少份报价单中？
SELECT panel, count(*) FROM panel_line GROUP BY panel;

-- en: How many hours are planned in all on each of the estimates from 2024-02-05?
-- zh: 2024-02-05开出的每份报价单总共计划多少工时？
SELECT estimate.estimate_id, sum(panel_line.hours) FROM estimate JOIN panel_line ON estimate.estimate_id = panel_line.estimate_id WHERE estimate.drawn_up = '2024-02-05' GROUP BY estimate.estimate_id;

-- en: Which clients have a car with no estimate?
-- zh: 哪些客户有车还没做过报价单？
SELECT client.name FROM client JOIN car ON client.client_id = car.client_id WHERE car.vin NOT IN (SELECT vin FROM estimate);

-- en: Painters who have had no work estimated.
-- zh: 没有任何报价单的喷漆工。
SELECT name FROM painter WHERE painter_id NOT IN (SELECT painter_id FROM estimate);

-- en: Who are the clients with estimates over 4000?
-- zh: 报价超过4000的客户是谁？
SELECT client.name FROM client JOIN car ON client.client_id = car.client_id JOIN estimate ON car.vin = estimate.vin WHERE estimate.total > 4000;

-- en: Which painters worked for customers insured with Fidel?
-- zh: 哪些喷漆工为Fidel承保的客户做过活？
SELECT painter.name FROM painter JOIN estimate ON painter.painter_id = estimate.painter_id JOIN car ON estimate.vin = car.vin JOIN client ON car.client_id = client.client_id WHERE client.insurer = 'Fidel';

-- en: Total sum of estimates per insurer.
-- zh: 各保险公司的报价总额。
SELECT client.insurer, sum(estimate.total) FROM client JOIN car ON client.client_id = car.client_id JOIN estimate ON car.vin = estimate.vin GROUP BY client.insurer;

-- en: Clients with at least two cars.
-- zh: 至少有两辆车的客户。
SELECT client.name FROM client JOIN car ON client.client_id = car.client_id GROUP BY client.client_id, client.name HAVING count(*) >= 2;

-- en: Show chassis numbers and mileage of cars from 2015 to 2018.
-- zh: 列出2015年至2018年款车辆的车架号和里程。
SELECT vin, mileage FROM car WHERE model_year BETWEEN 2015 AND 2018;

-- en: Estimates costing more than the average: number and date.
-- zh: 金额高于平均的报价单：编号和日期。
SELECT estimate_id, drawn_up FROM estimate WHERE total > (SELECT avg(total) FROM estimate);

-- en: Which colours have been painted by Rui Sampaio but not by Ana Leal?
-- zh: Rui Sampaio喷过而Ana Leal没喷过的车身颜色有哪些？
SELECT car.colour FROM car JOIN estimate ON car.vin = estimate.vin JOIN painter ON estimate.painter_id = painter.painter_id WHERE painter.name = 'Rui Sampaio' EXCEPT SELECT car.colour FROM car JOIN estimate ON car.vin = estimate.vin JOIN painter ON estimate.painter_id = painter.painter_id WHERE painter.name = 'Ana Leal';

-- en: The three most recent estimates with their totals.
-- zh: 最近的三份报价单编号及其金额。
SELECT estimate_id, total FROM estimate ORDER BY drawn_up DESC LIMIT 3;
