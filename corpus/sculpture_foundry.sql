-- A bronze foundry that casts sculptures for sculptors and their clients.
CREATE TABLE sculptor (
  sculptor_id INT,
  name VARCHAR(60),
  country VARCHAR(40),
  birth_year INT,
  phone VARCHAR(30),
  PRIMARY KEY (sculptor_id)
);
CREATE TABLE client (
  client_id INT,
  name VARCHAR(60),
  type VARCHAR(30),
  country VARCHAR(40),
  phone VARCHAR(30),
  PRIMARY KEY (client_id)
);
CREATE TABLE sculpture (
  sculpture_id INT,
  sculptor_id INT,
  title VARCHAR(80),
  height_cm DOUBLE,
  weight_kg DOUBLE,
  design_year INT,
  edition_size INT,
  PRIMARY KEY (sculpture_id),
  FOREIGN KEY (sculptor_id) REFERENCES sculptor (sculptor_id)
);
CREATE TABLE casting (
  casting_id INT,
  sculpture_id INT,
  client_id INT,
  alloy VARCHAR(30),
  pour_date DATE,
  delivery_date DATE,
  price DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (casting_id),
  FOREIGN KEY (sculpture_id) REFERENCES sculpture (sculpture_id),
  FOREIGN KEY (client_id) REFERENCES client (client_id)
);
CREATE TABLE founder (
  founder_id INT,
  name VARCHAR(60),
  skill VARCHAR(30),
  hire_date DATE,
  hourly_wage DECIMAL(10,2),
  PRIMARY KEY (founder_id)
);
CREATE TABLE casting_work (
  casting_id INT,
  founder_id INT,
  hours DOUBLE,
  PRIMARY KEY (casting_id, founder_id),
  FOREIGN KEY (casting_id) REFERENCES casting (casting_id),
  FOREIGN KEY (founder_id) REFERENCES founder (founder_id)
);

-- en: Name the heaviest sculpture.
-- zh: 最重的雕塑叫什么？
SELECT title FROM sculpture ORDER BY weight_kg DESC LIMIT 1;

-- en: Name the tallest sculpture.
-- zh: 最高的雕塑叫什么？
SELECT title FROM sculpture ORDER BY height_cm DESC LIMIT 1;

-- en: What is the phone number of the sculptor of Walking Heron?
-- zh: Walking Heron的雕塑家电话是多少？
SELECT sculptor.phone FROM sculptor JOIN sculpture ON sculptor.sculptor_id = sculpture.sculptor_id WHERE sculpture.title = 'Walking Heron';

-- en: What are the phone numbers of the clients who had Walking Heron cast?
-- zh: 定铸过Walking Heron的客户电话分别是多少？
SELECT client.phone FROM client JOIN casting ON client.client_id = casting.client_id JOIN sculpture ON casting.sculpture_id = sculpture.sculpture_id WHERE sculpture.title = 'Walking Heron';

-- en: How many castings were poured after 2023-03-15?
-- zh: 2023-03-15之后浇铸的件数是多少？
SELECT count(*) FROM casting WHERE pour_date > '2023-03-15';

-- en: How many castings were delivered after 2023-03-15?
-- zh: 2023-03-15之后交付的件数是多少？
SELECT count(*) FROM casting WHERE delivery_date > '2023-03-15';

-- en: List sculptors from Portugal together with their years of birth.
-- zh: 列出来自Portugal的雕塑家及其出生年份。
SELECT name, birth_year FROM sculptor WHERE country = 'Portugal';

-- en: Which founders are skilled in patina or in chasing?
-- zh: 哪些铸工的技能是patina或chasing？
SELECT name FROM founder WHERE skill = 'patina' OR skill = 'chasing';

-- en: Ids and prices of the castings that are still cooling, dearest first.
-- zh: 列出状态为cooling的铸件编号和价格，价格从高到低。
SELECT casting_id, price FROM casting WHERE status = 'cooling' ORDER BY price DESC;

-- en: What is the average hourly wage of the founders?
-- zh: 铸工的平均时薪是多少？
SELECT avg(hourly_wage) FROM founder;

-- en: How much money do silicon bronze castings bring in altogether?
-- zh: silicon bronze铸件的总金额是多少？
SELECT sum(price) FROM casting WHERE alloy = 'silicon bronze';

-- en: Number of clients of each type?
-- zh: 各类客户分别有多少？
SELECT type, count(*) FROM client GROUP BY type;

-- en: Which alloy is used most?
-- zh: 用得最多的合金是哪种？
SELECT alloy FROM casting GROUP BY alloy ORDER BY count(*) DESC LIMIT 1;

-- en: For each country of sculptors, show the year of birth of the eldest.
-- zh: 按国家列出最年长的雕塑家的出生年份。
SELECT country, min(birth_year) FROM sculptor GROUP BY country;

-- en: Which founders have put in more than 100 hours altogether?
-- zh: 哪些铸工累计工时超过100小时？
SELECT founder.name FROM founder JOIN casting_work ON founder.founder_id = casting_work.founder_id GROUP BY founder.founder_id, founder.name HAVING sum(casting_work.hours) > 100;

-- en: Which client spent the most?
-- zh: 哪位客户花的钱最多？
SELECT client.name FROM client JOIN casting ON client.client_id = casting.client_id GROUP BY client.client_id, client.name ORDER BY sum(casting.price) DESC LIMIT 1;

-- en: Which founders worked on castings for Hallam Town Council? No duplicates.
-- zh: 哪些铸工参与过Hallam Town Council的铸件？不要重复。
SELECT DISTINCT founder.name FROM founder JOIN casting_work ON founder.founder_id = casting_work.founder_id JOIN casting ON casting_work.casting_id = casting.casting_id JOIN client ON casting.client_id = client.client_id WHERE client.name = 'Hallam Town Council';

-- en: How many sculptures has each sculptor designed? Give the name as well.
-- zh: 每位雕塑家设计了多少件雕塑？请附上姓名。
SELECT sculptor.name, count(*) FROM sculptor JOIN sculpture ON sculptor.sculptor_id = sculpture.sculptor_id GROUP BY sculptor.sculptor_id, sculptor.name;

-- en: Find sculptures that were never cast.
-- zh: 找出从未被浇铸的雕塑。
SELECT title FROM sculpture WHERE sculpture_id NOT IN (SELECT sculpture_id FROM casting);

-- en: Titles of the sculptures that have an edition bigger than average.
-- zh: 版数大于平均值的雕塑有哪些？
SELECT title FROM sculpture WHERE edition_size > (SELECT avg(edition_size) FROM sculpture);

-- en: In which countries are there both sculptors and clients?
-- zh: 哪些国家既有雕塑家又有客户？
SELECT country FROM sculptor INTERSECT SELECT country FROM client;

-- en: Show the names of founders earning the top hourly wage.
-- zh: 列出时薪达到最高值的所有铸工。
SELECT name FROM founder WHERE hourly_wage = (SELECT max(hourly_wage) FROM founder);
