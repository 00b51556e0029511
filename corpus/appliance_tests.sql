-- A consumer magazine's laboratory tests of household appliances.
CREATE TABLE brand (
  brand_id INT,
  brand_name VARCHAR(40),
  home_country VARCHAR(40),
  founded INT,
  PRIMARY KEY (brand_id)
);
CREATE TABLE product (
  product_id INT,
  brand_id INT,
  product_name VARCHAR(60),
  category VARCHAR(30),
  price DECIMAL(8,2),
  weight_kg DOUBLE,
  energy_class VARCHAR(3),
  made_in VARCHAR(40),
  PRIMARY KEY (product_id),
  FOREIGN KEY (brand_id) REFERENCES brand (brand_id)
);
CREATE TABLE tester (
  tester_id INT,
  tester_name VARCHAR(60),
  country VARCHAR(40),
  field VARCHAR(30),
  joined INT,
  PRIMARY KEY (tester_id)
);
CREATE TABLE criterion (
  crit_id INT,
  crit_name VARCHAR(40),
  weight_pct INT,
  PRIMARY KEY (crit_id)
);
CREATE TABLE test_run (
  run_id INT,
  product_id INT,
  tester_id INT,
  test_date DATE,
  overall VARCHAR(20),
  hours DOUBLE,
  PRIMARY KEY (run_id),
  FOREIGN KEY (product_id) REFERENCES product (product_id),
  FOREIGN KEY (tester_id) REFERENCES tester (tester_id)
);
CREATE TABLE mark (
  run_id INT,
  crit_id INT,
  points DOUBLE,
  remark VARCHAR(100),
  PRIMARY KEY (run_id, crit_id),
  FOREIGN KEY (run_id) REFERENCES test_run (run_id),
  FOREIGN KEY (crit_id) REFERENCES criterion (crit_id)
);

-- en: Cheapest Kettle in the catalogue?
-- zh: 目录中最便宜的Kettle是哪款？
SELECT product_name FROM product WHERE category = 'Kettle' ORDER BY price LIMIT 1;

-- en: Who tested the Aquila 300?
-- zh: Aquila 300是谁测试的？
SELECT tester.tester_name FROM tester JOIN test_run ON tester.tester_id = test_run.tester_id JOIN product ON test_run.product_id = product.product_id WHERE product.product_name = 'Aquila 300';

-- en: How many points did the Aquila 300 get for Safety?
-- zh: Aquila 300的Safety得了多少分？
SELECT mark.points FROM mark JOIN criterion ON mark.crit_id = criterion.crit_id JOIN test_run ON mark.run_id = test_run.run_id JOIN product ON test_run.product_id = product.product_id WHERE criterion.crit_name = 'Safety' AND product.product_name = 'Aquila 300';

-- en: How many tests ended with Unacceptable?
-- zh: 总评为Unacceptable的测试有多少次？
SELECT count(*) FROM test_run WHERE overall = 'Unacceptable';

-- en: Which different brands reached Very good with a Toaster?
-- zh: 哪些不同的品牌凭Toaster拿到了Very good？
SELECT DISTINCT brand.brand_name FROM brand JOIN product ON brand.brand_id = product.brand_id JOIN test_run ON product.product_id = test_run.product_id WHERE test_run.overall = 'Very good' AND product.category = 'Toaster';

-- en: Products by Halvorsen, dearest first, and their prices.
-- zh: Halvorsen的产品及价格，按价格从高到低排列。
SELECT product.product_name, product.price FROM product JOIN brand ON product.brand_id = brand.brand_id WHERE brand.brand_name = 'Halvorsen' ORDER BY product.price DESC;

-- en: Average price and weight for each category.
-- zh: 各品类的平均价格和平均重量是多少？
SELECT category, avg(price), avg(weight_kg) FROM product GROUP BY category;

-- en: Which criterion gets the best points on average?
-- zh: 平均得分最高的是哪项指标？
SELECT criterion.crit_name FROM criterion JOIN mark ON criterion.crit_id = mark.crit_id GROUP BY criterion.crit_id, criterion.crit_name ORDER BY avg(mark.points) DESC LIMIT 1;

-- en: Show products made in Poland with energy class A.
-- zh: 列出产地为Poland、能效等级为A的产品。
SELECT product_name FROM product WHERE made_in = 'Poland' AND energy_class = 'A';

-- en: In which different countries were the things made that Yusuf Demir examined?
-- zh: Yusuf Demir测过的产品产自哪些国家？请去重。
SELECT DISTINCT product.made_in FROM product JOIN test_run ON product.product_id = test_run.product_id JOIN tester ON test_run.tester_id = tester.tester_id WHERE tester.tester_name = 'Yusuf Demir';

-- en: Which products remain untested?
-- zh: 哪些产品还没测过？
SELECT product_name FROM product WHERE product_id NOT IN (SELECT product_id FROM test_run);

-- en: Number of products per brand; give brand names, only brands with at least 4.
-- zh: 产品不少于4款的品牌各有多少款产品？列出品牌名和数量。
SELECT brand.brand_name, count(*) FROM brand JOIN product ON brand.brand_id = product.brand_id GROUP BY brand.brand_id, brand.brand_name HAVING count(*) >= 4;

-- en: What is the maximum and the minimum weight of a Vacuum cleaner?
-- zh: Vacuum cleaner最重和最轻各多少公斤？
SELECT max(weight_kg), min(weight_kg) FROM product WHERE category = 'Vacuum cleaner';

-- en: Products above the average price of Mixer models, please.
-- zh: 价格高于Mixer平均价的产品有哪些？
SELECT product_name FROM product WHERE price > (SELECT avg(price) FROM product WHERE category = 'Mixer');

-- en: Energy classes in which you find both a Fridge and a Dryer.
-- zh: 哪些能效等级里既有Fridge又有Dryer？
SELECT energy_class FROM product WHERE category = 'Fridge' INTERSECT SELECT energy_class FROM product WHERE category = 'Dryer';

-- en: How many hours of testing has Electronics staff put in?
-- zh: Electronics领域的测试员一共测了多少小时？
SELECT sum(test_run.hours) FROM test_run JOIN tester ON test_run.tester_id = tester.tester_id WHERE tester.field = 'Electronics';

-- en: Testers along with how many tests they have done, the keenest at the top.
-- zh: 列出测试员姓名及测试次数，次数多的在前。
SELECT tester.tester_name, count(*) FROM tester JOIN test_run ON tester.tester_id = test_run.tester_id GROUP BY tester.tester_id, tester.tester_name ORDER BY count(*) DESC;

-- en: Which country is the birthplace of the most brands?
-- zh: 品牌最多的是哪个国家？
SELECT home_country FROM brand GROUP BY home_country ORDER BY count(*) DESC LIMIT 1;

-- en: Remarks under Noise for anything tested since 2023-01-01?
-- zh: 2023-01-01以来的测试中，Noise一项的评语有哪些？
SELECT mark.remark FROM mark JOIN criterion ON mark.crit_id = criterion.crit_id JOIN test_run ON mark.run_id = test_run.run_id WHERE criterion.crit_name = 'Noise' AND test_run.test_date >= '2023-01-01';

-- en: Countries where products are made though no brand has its home there.
-- zh: 哪些国家生产产品，但没有品牌总部设在那里？
SELECT made_in FROM product EXCEPT SELECT home_country FROM brand;

-- en: Names of the testers from Sweden or Norway who joined before 2010.
-- zh: 2010年以前加入、来自Sweden或Norway的测试员有哪些？
SELECT tester_name FROM tester WHERE (country = 'Sweden' OR country = 'Norway') AND joined < 2010;

-- en: Count the products for every energy class.
-- zh: 各能效等级分别有多少款产品？
SELECT energy_class, count(*) FROM product GROUP BY energy_class;
