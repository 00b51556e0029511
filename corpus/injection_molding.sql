-- A plastics plant: its presses, moulds, operators and production runs.
CREATE TABLE customer (
  customer_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  since_year INT,
  PRIMARY KEY (customer_id)
);
CREATE TABLE mold (
  mold_id INT,
  mold_code VARCHAR(20),
  part_name VARCHAR(60),
  cavities INT,
  steel_grade VARCHAR(20),
  year_made INT,
  customer_id INT,
  PRIMARY KEY (mold_id),
  FOREIGN KEY (customer_id) REFERENCES customer (customer_id)
);
CREATE TABLE press (
  press_id INT,
  press_name VARCHAR(30),
  maker VARCHAR(40),
  clamp_tonnage INT,
  year_bought INT,
  status VARCHAR(20),
  PRIMARY KEY (press_id)
);
CREATE TABLE operator (
  operator_id INT,
  first_name VARCHAR(30),
  last_name VARCHAR(30),
  age INT,
  shift_name VARCHAR(20),
  hourly_wage DECIMAL(10,2),
  PRIMARY KEY (operator_id)
);
CREATE TABLE production_run (
  run_id INT,
  mold_id INT,
  press_id INT,
  operator_id INT,
  run_date DATE,
  good_pieces INT,
  scrap_pieces INT,
  cycle_seconds DOUBLE,
  PRIMARY KEY (run_id),
  FOREIGN KEY (mold_id) REFERENCES mold (mold_id),
  FOREIGN KEY (press_id) REFERENCES press (press_id),
  FOREIGN KEY (operator_id) REFERENCES operator (operator_id)
);

-- en: How many presses are there?
-- zh: 一共有多少台注塑机？
SELECT count(*) FROM press;

-- en: Which parts are made for customers in Austria?
-- zh: 为Austria的客户生产的零件有哪些？
SELECT mold.part_name FROM mold JOIN customer ON mold.customer_id = customer.customer_id WHERE customer.country = 'Austria';

-- en: Give me the names and makers of all presses that are Idle.
-- zh: 列出所有处于Idle状态的注塑机的名称和制造商。
SELECT press_name, maker FROM press WHERE status = 'Idle';

-- en: What is the average wage on each shift?
-- zh: 各个班次的平均时薪分别是多少？
SELECT shift_name, avg(hourly_wage) FROM operator GROUP BY shift_name;

-- en: Who is the oldest operator? Give first and last name.
-- zh: 年纪最大的操作工是谁？请给出名和姓。
SELECT first_name, last_name FROM operator ORDER BY age DESC LIMIT 1;

-- en: Find the codes of moulds that have never been run.
-- zh: 从来没有投入过生产的模具编码有哪些？
SELECT mold_code FROM mold WHERE mold_id NOT IN (SELECT mold_id FROM production_run);

-- en: For each customer, how many moulds do we keep? Show the customer name and the number.
-- zh: 我们为每个客户各保管了多少副模具？列出客户名称和数量。
SELECT customer.name, count(*) FROM customer JOIN mold ON customer.customer_id = mold.customer_id GROUP BY customer.customer_id, customer.name;

-- en: Return the total number of good pieces and the total scrap in runs after 2023-06-30.
-- zh: 2023-06-30之后的生产批次中，良品总数和废品总数各是多少？
SELECT sum(good_pieces), sum(scrap_pieces) FROM production_run WHERE run_date > '2023-06-30';

-- en: Which press maker do we have the most machines from?
-- zh: 哪个制造商的注塑机数量最多？
SELECT maker FROM press GROUP BY maker ORDER BY count(*) DESC LIMIT 1;

-- en: List the dates on which Ingrid Vasquez ran the press called Titan-4.
-- zh: Ingrid Vasquez在哪些日期操作过名为Titan-4的注塑机？
SELECT production_run.run_date FROM production_run JOIN operator ON production_run.operator_id = operator.operator_id JOIN press ON production_run.press_id = press.press_id WHERE operator.first_name = 'Ingrid' AND operator.last_name = 'Vasquez' AND press.press_name = 'Titan-4';

-- en: Show the names of presses with a clamp tonnage above the average.
-- zh: 锁模力高于平均值的注塑机叫什么名字？
SELECT press_name FROM press WHERE clamp_tonnage > (SELECT avg(clamp_tonnage) FROM press);

-- en: Which steel grades are used both for moulds made before 2005 and for moulds made after 2018?
-- zh: 既用于2005年之前制造的模具、又用于2018年之后制造的模具的钢材牌号有哪些？
SELECT steel_grade FROM mold WHERE year_made < 2005 INTERSECT SELECT steel_grade FROM mold WHERE year_made > 2018;

-- en: What are the codes of the three moulds with the most cavities?
-- zh: 型腔数最多的三副模具的编码是什么？
SELECT mold_code FROM mold ORDER BY cavities DESC LIMIT 3;

-- en: How many different steel grades do we have among the moulds?
-- zh: 模具一共用了多少种不同的钢材牌号？
SELECT count(DISTINCT steel_grade) FROM mold;

-- en: Tell me the first name, last name and age of operators on the Night shift, youngest first.
-- zh: 列出Night班操作工的名、姓和年龄，按年龄从小到大排序。
SELECT first_name, last_name, age FROM operator WHERE shift_name = 'Night' ORDER BY age ASC;

-- en: Which press produced the most scrap in total?
-- zh: 累计产生废品最多的注塑机是哪一台？
SELECT press.press_name FROM press JOIN production_run ON press.press_id = production_run.press_id GROUP BY press.press_id, press.press_name ORDER BY sum(production_run.scrap_pieces) DESC LIMIT 1;

-- en: Which years saw at least 2 moulds made?
-- zh: 哪些年份制造的模具不少于2副？
SELECT year_made FROM mold GROUP BY year_made HAVING count(*) >= 2;

-- en: What is the longest cycle time ever used for the part Gear Cover?
-- zh: 零件Gear Cover用过的最长成型周期是多少秒？
SELECT max(production_run.cycle_seconds) FROM production_run JOIN mold ON production_run.mold_id = mold.mold_id WHERE mold.part_name = 'Gear Cover';

-- en: Which cities are home to customers whose moulds are of H13 steel?
-- zh: 使用H13钢模具的客户都在哪些城市？
SELECT city FROM customer WHERE customer_id IN (SELECT customer_id FROM mold WHERE steel_grade = 'H13');

-- en: Moulds whose part name contains Cap, made in 2015 or 2016: give code and part name.
-- zh: 零件名称中含有Cap、在2015或2016年制造的模具，给出编码和零件名称。
SELECT mold_code, part_name FROM mold WHERE part_name LIKE '%Cap%' AND (year_made = 2015 OR year_made = 2016);

-- en: Which countries have customers but none who joined us after 2019?
-- zh: 哪些国家有我们的客户，但没有2019年之后才合作的客户？
SELECT country FROM customer EXCEPT SELECT country FROM customer WHERE since_year > 2019;

-- en: Give the minimum, mean and maximum age of the operators.
-- zh: 操作工的最小、平均和最大年龄各是多少？
SELECT min(age), avg(age), max(age) FROM operator;
