-- A tool hire counter: tool models, individual units, depots, renters, rentals and the units on each rental.
CREATE TABLE depot (
  depot_code VARCHAR(6),
  depot_name VARCHAR(40),
  city VARCHAR(40),
  phone VARCHAR(20),
  opened_year INT,
  PRIMARY KEY (depot_code)
);
CREATE TABLE tool_model (
  model_no INT,
  model_name VARCHAR(50),
  brand VARCHAR(30),
  category VARCHAR(30),
  weight_kg DOUBLE,
  power_source VARCHAR(15),
  daily_rate DECIMAL(10,2),
  PRIMARY KEY (model_no)
);
CREATE TABLE tool_unit (
  unit_no INT,
  model_no INT,
  depot_code VARCHAR(6),
  purchased DATE,
  condition_code VARCHAR(10),
  PRIMARY KEY (unit_no),
  FOREIGN KEY (model_no) REFERENCES tool_model (model_no),
  FOREIGN KEY (depot_code) REFERENCES depot (depot_code)
);
CREATE TABLE renter (
  renter_no INT,
  renter_name VARCHAR(60),
  kind VARCHAR(15),
  city VARCHAR(40),
  credit_limit DECIMAL(10,2),
  PRIMARY KEY (renter_no)
);
CREATE TABLE rental (
  rental_no INT,
  renter_no INT,
  depot_code VARCHAR(6),
  taken_on DATE,
  due_on DATE,
  returned_on DATE,
  deposit DECIMAL(10,2),
  PRIMARY KEY (rental_no),
  FOREIGN KEY (renter_no) REFERENCES renter (renter_no),
  FOREIGN KEY (depot_code) REFERENCES depot (depot_code)
);
CREATE TABLE rental_unit (
  rental_no INT,
  unit_no INT,
  charge DECIMAL(10,2),
  damage_note VARCHAR(100),
  PRIMARY KEY (rental_no, unit_no),
  FOREIGN KEY (rental_no) REFERENCES rental (rental_no),
  FOREIGN KEY (unit_no) REFERENCES tool_unit (unit_no)
);

-- en: Which models has Gareth Pugh Builders rented? Show each once.
-- zh: Gareth Pugh Builders租过哪些型号？每个只显示一次。
SELECT DISTINCT tool_model.model_name FROM tool_model JOIN tool_unit ON tool_model.model_no = tool_unit.model_no JOIN rental_unit ON tool_unit.unit_no = rental_unit.unit_no JOIN rental ON rental_unit.rental_no = rental.rental_no JOIN renter ON rental.renter_no = renter.renter_no WHERE renter.renter_name = 'Gareth Pugh Builders';

-- en: Petrol tools lighter than 5 kilos: names
-- zh: 重量低于5公斤的Petrol动力工具名称
SELECT model_name FROM tool_model WHERE power_source = 'Petrol' AND weight_kg < 5;

-- en: How many units does each depot hold? Depot name and count.
-- zh: 每个门店有多少台工具？给出门店名和数量。
SELECT depot.depot_name, count(*) FROM depot JOIN tool_unit ON depot.depot_code = tool_unit.depot_code GROUP BY depot.depot_code, depot.depot_name;

-- en: What is the highest daily rate in the Demolition category?
-- zh: Demolition类工具的最高日租金是多少？
SELECT max(daily_rate) FROM tool_model WHERE category = 'Demolition';

-- en: At which depots can I get a Concrete Mixer? Names and phone numbers.
-- zh: 哪些门店有Concrete Mixer？给出店名和电话。
SELECT depot.depot_name, depot.phone FROM depot JOIN tool_unit ON depot.depot_code = tool_unit.depot_code JOIN tool_model ON tool_unit.model_no = tool_model.model_no WHERE tool_model.model_name = 'Concrete Mixer';

-- en: Heaviest model, please.
-- zh: 最重的型号是哪个？
SELECT model_name FROM tool_model ORDER BY weight_kg DESC LIMIT 1;

-- en: Average daily rate per brand
-- zh: 各品牌的平均日租金
SELECT brand, avg(daily_rate) FROM tool_model GROUP BY brand;

-- en: Renters who have not rented anything
-- zh: 什么都没租过的客户
SELECT renter_name FROM renter WHERE renter_no NOT IN (SELECT renter_no FROM rental);

-- en: Who has a rental that was due on 2023-05-15 and is still not returned?
-- zh: 谁的租单应于2023-05-15归还却至今未还？
SELECT renter.renter_name FROM renter JOIN rental ON renter.renter_no = rental.renter_no WHERE rental.due_on = '2023-05-15' AND rental.returned_on IS NULL;

-- en: Which tool brand has earned the most in charges?
-- zh: 哪个品牌的工具租金收入最高？
SELECT tool_model.brand FROM tool_model JOIN tool_unit ON tool_model.model_no = tool_unit.model_no JOIN rental_unit ON tool_unit.unit_no = rental_unit.unit_no GROUP BY tool_model.brand ORDER BY sum(rental_unit.charge) DESC LIMIT 1;

-- en: Models that cost more per day than the average model: name and rate
-- zh: 日租金高于平均值的型号名称及租金
SELECT model_name, daily_rate FROM tool_model WHERE daily_rate > (SELECT avg(daily_rate) FROM tool_model);

-- en: How many rentals did Trade customers take from the depot in Swansea?
-- zh: Trade类客户从Swansea的门店租了多少单？
SELECT count(*) FROM rental JOIN renter ON rental.renter_no = renter.renter_no JOIN depot ON rental.depot_code = depot.depot_code WHERE renter.kind = 'Trade' AND depot.city = 'Swansea';

-- en: Cities of renters where we have no depot
-- zh: 有租客但我们没有门店的城市
SELECT city FROM renter EXCEPT SELECT city FROM depot;

-- en: Damage notes written about Ladder category tools
-- zh: 关于Ladder类工具的损坏备注
SELECT rental_unit.damage_note FROM rental_unit JOIN tool_unit ON rental_unit.unit_no = tool_unit.unit_no JOIN tool_model ON tool_unit.model_no = tool_model.model_no WHERE tool_model.category = 'Ladder';

-- en: Which category contains the most models?
-- zh: 型号最多的是哪个类别？
SELECT category FROM tool_model GROUP BY category ORDER BY count(*) DESC LIMIT 1;

-- en: Renters with two or more rentals, and how many
-- zh: 有两单及以上租单的客户及其单数
SELECT renter.renter_name, count(*) FROM renter JOIN rental ON renter.renter_no = rental.renter_no GROUP BY renter.renter_no, renter.renter_name HAVING count(*) >= 2;

-- en: The three newest depots by opening year, with their cities
-- zh: 开业最晚的三家门店及所在城市
SELECT depot_name, city FROM depot ORDER BY opened_year DESC LIMIT 3;

-- en: What different kinds of customers have rented a Bosch unit?
-- zh: 哪些不同类型的客户租过Bosch的工具？
SELECT DISTINCT renter.kind FROM renter JOIN rental ON renter.renter_no = rental.renter_no JOIN rental_unit ON rental.rental_no = rental_unit.rental_no JOIN tool_unit ON rental_unit.unit_no = tool_unit.unit_no JOIN tool_model ON tool_unit.model_no = tool_model.model_no WHERE tool_model.brand = 'Bosch';

-- en: Unit numbers in condition Poor that were bought before 2019-01-01
-- zh: 2019-01-01之前购入、状况为Poor的工具编号
SELECT unit_no FROM tool_unit WHERE condition_code = 'Poor' AND purchased < '2019-01-01';

-- en: Total and average deposit taken at all rentals
-- zh: 所有租单的押金总额和平均额
SELECT sum(deposit), avg(deposit) FROM rental;

-- en: Which models have no unit at all?
-- zh: 哪些型号一台实物都没有？
SELECT model_name FROM tool_model WHERE model_no NOT IN (SELECT model_no FROM tool_unit);

-- en: For every renter, give the name and the sum of all charges.
-- zh: 给出每位客户的姓名及费用总和。
SELECT renter.renter_name, sum(rental_unit.charge) FROM renter JOIN rental ON renter.renter_no = rental.renter_no JOIN rental_unit ON rental.rental_no = rental_unit.rental_no GROUP BY renter.renter_no, renter.renter_name;
