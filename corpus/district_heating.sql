-- District heating: heat plants, networks, connected customers, meter readings and invoices.
CREATE TABLE heat_network (
  network_id INT,
  network_name VARCHAR(50),
  municipality VARCHAR(40),
  supply_temperature_c INT,
  pipe_length_km DOUBLE,
  PRIMARY KEY (network_id)
);
CREATE TABLE heat_plant (
  plant_id INT,
  plant_name VARCHAR(50),
  network_id INT,
  fuel VARCHAR(20),
  output_mw DOUBLE,
  start_year INT,
  status VARCHAR(20),
  PRIMARY KEY (plant_id),
  FOREIGN KEY (network_id) REFERENCES heat_network (network_id)
);
CREATE TABLE heat_customer (
  customer_id INT,
  customer_name VARCHAR(60),
  customer_kind VARCHAR(20),
  street VARCHAR(60),
  network_id INT,
  contract_start DATE,
  heated_area_m2 DOUBLE,
  PRIMARY KEY (customer_id),
  FOREIGN KEY (network_id) REFERENCES heat_network (network_id)
);
CREATE TABLE invoice (
  invoice_no VARCHAR(12),
  customer_id INT,
  issue_date DATE,
  energy_mwh DOUBLE,
  total_amount DECIMAL(10,2),
  paid_date DATE,
  PRIMARY KEY (invoice_no),
  FOREIGN KEY (customer_id) REFERENCES heat_customer (customer_id)
);

-- en: List the heat plants that burn Straw.
-- zh: 列出以Straw为燃料的热源厂。
SELECT plant_name FROM heat_plant WHERE fuel = 'Straw';

-- en: How many customers of the kind Household are connected?
-- zh: 接入的Household类用户有多少户？
SELECT count(*) FROM heat_customer WHERE customer_kind = 'Household';

-- en: Which network has the most plants?
-- zh: 热源厂最多的供热管网是哪个？
SELECT heat_network.network_name FROM heat_network JOIN heat_plant ON heat_network.network_id = heat_plant.network_id GROUP BY heat_network.network_id, heat_network.network_name ORDER BY count(*) DESC LIMIT 1;

-- en: What's the amount due on invoice HV-20931, and when was it issued?
-- zh: 账单HV-20931的金额是多少？哪天开具的？
SELECT total_amount, issue_date FROM invoice WHERE invoice_no = 'HV-20931';

-- en: Show the names of customers with unpaid bills, i.e. without a payment date.
-- zh: 列出有未付账单（没有付款日期）的用户名称。
SELECT heat_customer.customer_name FROM heat_customer JOIN invoice ON heat_customer.customer_id = invoice.customer_id WHERE invoice.paid_date IS NULL;

-- en: Total output for each fuel?
-- zh: 各种燃料的总出力是多少？
SELECT fuel, sum(output_mw) FROM heat_plant GROUP BY fuel;

-- en: In which municipality does Bakery Lunde get its heat?
-- zh: Bakery Lunde在哪个市接受供热？
SELECT heat_network.municipality FROM heat_network JOIN heat_customer ON heat_network.network_id = heat_customer.network_id WHERE heat_customer.customer_name = 'Bakery Lunde';

-- en: Customers who have never received an invoice?
-- zh: 从未收到过账单的用户有哪些？
SELECT customer_name FROM heat_customer WHERE customer_id NOT IN (SELECT customer_id FROM invoice);

-- en: Give the name and starting year of the newest plant.
-- zh: 最新的热源厂叫什么？哪一年投运？
SELECT plant_name, start_year FROM heat_plant ORDER BY start_year DESC LIMIT 1;

-- en: How much energy did each customer use in all? Names and MWh.
-- zh: 每个用户一共用了多少热量？给出名称和兆瓦时数。
SELECT heat_customer.customer_name, sum(invoice.energy_mwh) FROM heat_customer JOIN invoice ON heat_customer.customer_id = invoice.customer_id GROUP BY heat_customer.customer_id, heat_customer.customer_name;

-- en: What were the average bill and the highest bill issued after 2024-01-01?
-- zh: 2024-01-01之后开具的账单平均金额和最高金额是多少？
SELECT avg(total_amount), max(total_amount) FROM invoice WHERE issue_date > '2024-01-01';

-- en: Which fuels feed the networks in Skarby?
-- zh: Skarby市的管网使用哪些燃料？
SELECT heat_plant.fuel FROM heat_plant JOIN heat_network ON heat_plant.network_id = heat_network.network_id WHERE heat_network.municipality = 'Skarby';

-- en: Customers on Mill Street or Quay Street, ordered by the date their contract began.
-- zh: 位于Mill Street或Quay Street的用户，按合同开始日期排序。
SELECT customer_name FROM heat_customer WHERE street = 'Mill Street' OR street = 'Quay Street' ORDER BY contract_start ASC;

-- en: Which streets have more than 8 customers?
-- zh: 用户超过8户的街道有哪些？
SELECT street FROM heat_customer GROUP BY street HAVING count(*) > 8;

-- en: Networks with longer pipes than the average network: give name and municipality.
-- zh: 管道长度超过平均值的管网：给出名称和所在市。
SELECT network_name, municipality FROM heat_network WHERE pipe_length_km > (SELECT avg(pipe_length_km) FROM heat_network);

-- en: Which networks have both a Biogas plant and a Waste plant?
-- zh: 同时拥有Biogas和Waste热源厂的管网是哪些？
SELECT heat_network.network_name FROM heat_network JOIN heat_plant ON heat_network.network_id = heat_plant.network_id WHERE heat_plant.fuel = 'Biogas' INTERSECT SELECT heat_network.network_name FROM heat_network JOIN heat_plant ON heat_network.network_id = heat_plant.network_id WHERE heat_plant.fuel = 'Waste';

-- en: How many different fuels are used by plants with status Standby?
-- zh: Standby状态的热源厂使用了多少种不同的燃料？
SELECT count(DISTINCT fuel) FROM heat_plant WHERE status = 'Standby';

-- en: Mean heated area per kind of customer.
-- zh: 各类用户的平均供热面积。
SELECT customer_kind, avg(heated_area_m2) FROM heat_customer GROUP BY customer_kind;

-- en: Who got the largest bill ever? Return customer name, street and amount.
-- zh: 史上最大的一张账单是谁的？给出用户名称、街道和金额。
SELECT heat_customer.customer_name, heat_customer.street, invoice.total_amount FROM heat_customer JOIN invoice ON heat_customer.customer_id = invoice.customer_id ORDER BY invoice.total_amount DESC LIMIT 1;

-- en: The three most powerful plants, please.
-- zh: 出力最大的三座热源厂。
SELECT plant_name FROM heat_plant ORDER BY output_mw DESC LIMIT 3;

-- en: Names of networks that serve a School.
-- zh: 为School类用户供热的管网名称。
SELECT network_name FROM heat_network WHERE network_id IN (SELECT network_id FROM heat_customer WHERE customer_kind = 'School');

-- en: What's the number of plants and the number of networks we run?
-- zh: 我们运营的热源厂和管网各有多少？
SELECT (SELECT count(*) FROM heat_plant), (SELECT count(*) FROM heat_network);
