-- A hotpot restaurant chain: branches, broths, tables served and what was ordered.
CREATE TABLE branch (
  branch_id INT,
  branch_name VARCHAR(50),
  city VARCHAR(40),
  tables_count INT,
  open_date DATE,
  manager VARCHAR(50),
  PRIMARY KEY (branch_id)
);
CREATE TABLE broth (
  broth_id INT,
  broth_name VARCHAR(40),
  spice_level INT,
  vegetarian VARCHAR(3),
  price DECIMAL(6,2),
  PRIMARY KEY (broth_id)
);
CREATE TABLE ingredient (
  ingredient_id INT,
  ingredient_name VARCHAR(40),
  category VARCHAR(20),
  price DECIMAL(6,2),
  PRIMARY KEY (ingredient_id)
);
CREATE TABLE party (
  party_id INT,
  branch_id INT,
  broth_id INT,
  arrived_at DATETIME,
  diners INT,
  wait_minutes INT,
  bill DECIMAL(10,2),
  PRIMARY KEY (party_id),
  FOREIGN KEY (branch_id) REFERENCES branch (branch_id),
  FOREIGN KEY (broth_id) REFERENCES broth (broth_id)
);
CREATE TABLE party_order (
  party_id INT,
  ingredient_id INT,
  plates INT,
  PRIMARY KEY (party_id, ingredient_id),
  FOREIGN KEY (party_id) REFERENCES party (party_id),
  FOREIGN KEY (ingredient_id) REFERENCES ingredient (ingredient_id)
);

-- en: What broths are suitable for vegetarians (Yes)?
-- zh: 哪些锅底是素的（Yes）？
SELECT broth_name FROM broth WHERE vegetarian = 'Yes';

-- en: Who runs the Jiefang Road branch?
-- zh: Jiefang Road分店的店长是谁？
SELECT manager FROM branch WHERE branch_name = 'Jiefang Road';

-- en: How many branches does each city have?
-- zh: 每个城市有多少家分店？
SELECT city, count(*) FROM branch GROUP BY city;

-- en: In which city does the chain have the most branches?
-- zh: 分店最多的城市是哪个？
SELECT city FROM branch GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: What is the hottest broth?
-- zh: 最辣的锅底是什么？
SELECT broth_name FROM broth ORDER BY spice_level DESC LIMIT 1;

-- en: Ingredients in the Beef category, from expensive to cheap, with price.
-- zh: 列出Beef类食材及价格，由贵到便宜。
SELECT ingredient_name, price FROM ingredient WHERE category = 'Beef' ORDER BY price DESC;

-- en: How long do guests wait on average?
-- zh: 客人平均等位多少分钟？
SELECT avg(wait_minutes) FROM party;

-- en: How long did the unluckiest guests wait?
-- zh: 客人最长等位多少分钟？
SELECT max(wait_minutes) FROM party;

-- en: Parties of more than 8 people: when did they come and what did they pay?
-- zh: 超过8人的客人是什么时候到店的，账单多少？
SELECT arrived_at, bill FROM party WHERE diners > 8;

-- en: Takings of each branch, please.
-- zh: 请给出各分店的营业额。
SELECT branch.branch_name, sum(party.bill) FROM branch JOIN party ON branch.branch_id = party.branch_id GROUP BY branch.branch_id, branch.branch_name;

-- en: Which broth do parties choose most?
-- zh: 客人点得最多的锅底是哪种？
SELECT broth.broth_name FROM broth JOIN party ON broth.broth_id = party.broth_id GROUP BY broth.broth_id, broth.broth_name ORDER BY count(*) DESC LIMIT 1;

-- en: How many plates of every ingredient were sold?
-- zh: 每种食材各卖出了多少盘？
SELECT ingredient.ingredient_name, sum(party_order.plates) FROM ingredient JOIN party_order ON ingredient.ingredient_id = party_order.ingredient_id GROUP BY ingredient.ingredient_id, ingredient.ingredient_name;

-- en: Which broths were boiled at the Riverside branch? List different ones.
-- zh: Riverside分店点过哪些不同的锅底？
SELECT DISTINCT broth.broth_name FROM broth JOIN party ON broth.broth_id = party.broth_id JOIN branch ON party.branch_id = branch.branch_id WHERE branch.branch_name = 'Riverside';

-- en: What ingredients did party 90211 order, and how many plates of each?
-- zh: 90211号这桌客人点了哪些食材，各几盘？
SELECT ingredient.ingredient_name, party_order.plates FROM ingredient JOIN party_order ON ingredient.ingredient_id = party_order.ingredient_id WHERE party_order.party_id = 90211;

-- en: How many parties ordered Tripe in branches in Chengdu?
-- zh: Chengdu的分店里有多少桌客人点了Tripe？
SELECT count(*) FROM party_order JOIN ingredient ON party_order.ingredient_id = ingredient.ingredient_id JOIN party ON party_order.party_id = party.party_id JOIN branch ON party.branch_id = branch.branch_id WHERE ingredient.ingredient_name = 'Tripe' AND branch.city = 'Chengdu';

-- en: Branches where parties paid more than 300 on average.
-- zh: 平均每桌消费超过300的分店有哪些？
SELECT branch.branch_name FROM branch JOIN party ON branch.branch_id = party.branch_id GROUP BY branch.branch_id, branch.branch_name HAVING avg(party.bill) > 300;

-- en: Which ingredients has nobody ordered?
-- zh: 哪些食材没有人点过？
SELECT ingredient_name FROM ingredient WHERE ingredient_id NOT IN (SELECT ingredient_id FROM party_order);

-- en: Broths that cost less than the average broth.
-- zh: 价格低于平均值的锅底有哪些？
SELECT broth_name FROM broth WHERE price < (SELECT avg(price) FROM broth);

-- en: Which branches have served both Mala and Tomato broth?
-- zh: 哪些分店既卖过Mala锅底又卖过Tomato锅底？
SELECT branch.branch_name FROM branch JOIN party ON branch.branch_id = party.branch_id JOIN broth ON party.broth_id = broth.broth_id WHERE broth.broth_name = 'Mala' INTERSECT SELECT branch.branch_name FROM branch JOIN party ON branch.branch_id = party.branch_id JOIN broth ON party.broth_id = broth.broth_id WHERE broth.broth_name = 'Tomato';

-- en: The three newest branches and their cities.
-- zh: 最新开业的三家分店及所在城市。
SELECT branch_name, city FROM branch ORDER BY open_date DESC LIMIT 3;

-- en: In how many distinct cities do we have a branch?
-- zh: 我们在多少个不同的城市开了分店？
SELECT count(DISTINCT city) FROM branch;

-- en: How many parties waited over an hour (60 minutes) at each branch?
-- zh: 各分店等位超过60分钟的客人有多少桌？
SELECT branch.branch_name, count(*) FROM branch JOIN party ON branch.branch_id = party.branch_id WHERE party.wait_minutes > 60 GROUP BY branch.branch_id, branch.branch_name;
