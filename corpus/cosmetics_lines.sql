-- Cosmetics: companies, product lines, products, ingredients and skin-panel trials.
CREATE TABLE company (
  comp_id INT,
  name VARCHAR(60),
  country VARCHAR(40),
  status VARCHAR(20),
  employees INT,
  PRIMARY KEY (comp_id)
);
CREATE TABLE product (
  prod_id INT,
  comp_id INT,
  name VARCHAR(60),
  type VARCHAR(30),
  volume_ml INT,
  price DECIMAL(10,2),
  launch_year INT,
  status VARCHAR(20),
  PRIMARY KEY (prod_id),
  FOREIGN KEY (comp_id) REFERENCES company (comp_id)
);
CREATE TABLE substance (
  sub_id INT,
  name VARCHAR(60),
  type VARCHAR(30),
  origin_country VARCHAR(40),
  eu_status VARCHAR(20),
  PRIMARY KEY (sub_id)
);
CREATE TABLE formula (
  prod_id INT,
  sub_id INT,
  percent DOUBLE,
  PRIMARY KEY (prod_id, sub_id),
  FOREIGN KEY (prod_id) REFERENCES product (prod_id),
  FOREIGN KEY (sub_id) REFERENCES substance (sub_id)
);
CREATE TABLE panelist (
  pan_id INT,
  name VARCHAR(60),
  country VARCHAR(40),
  age INT,
  skin_type VARCHAR(20),
  PRIMARY KEY (pan_id)
);
CREATE TABLE skin_trial (
  trial_id INT,
  prod_id INT,
  pan_id INT,
  trial_date DATE,
  days INT,
  irritation INT,
  verdict VARCHAR(20),
  PRIMARY KEY (trial_id),
  FOREIGN KEY (prod_id) REFERENCES product (prod_id),
  FOREIGN KEY (pan_id) REFERENCES panelist (pan_id)
);

-- en: Which substances are Banned in the EU?
-- zh: 哪些成分在欧盟的状态是Banned？
SELECT name FROM substance WHERE eu_status = 'Banned';

-- en: Which products contain a substance that is Restricted in the EU? Each product once, distinct.
-- zh: 哪些不同的产品含有欧盟状态为Restricted的成分？
SELECT DISTINCT product.name FROM product JOIN formula ON product.prod_id = formula.prod_id JOIN substance ON formula.sub_id = substance.sub_id WHERE substance.eu_status = 'Restricted';

-- en: How many panelists have Oily skin?
-- zh: 肤质为Oily的试用者有多少人？
SELECT count(*) FROM panelist WHERE skin_type = 'Oily';

-- en: Companies in Estonia that are Active.
-- zh: Estonia状态为Active的公司。
SELECT name FROM company WHERE country = 'Estonia' AND status = 'Active';

-- en: Serums (type Serum) sold by companies from Estonia.
-- zh: Estonia公司的Serum类产品有哪些？
SELECT product.name FROM product JOIN company ON product.comp_id = company.comp_id WHERE product.type = 'Serum' AND company.country = 'Estonia';

-- en: Panelists from Estonia and how old they are.
-- zh: 来自Estonia的试用者及其年龄。
SELECT name, age FROM panelist WHERE country = 'Estonia';

-- en: What percentage of Squalane is in Dew Veil?
-- zh: Dew Veil中Squalane的含量是百分之几？
SELECT formula.percent FROM formula JOIN product ON formula.prod_id = product.prod_id JOIN substance ON formula.sub_id = substance.sub_id WHERE substance.name = 'Squalane' AND product.name = 'Dew Veil';

-- en: Average price by product type, dearest type first.
-- zh: 按产品类型给出平均价格，从高到低。
SELECT type, avg(price) FROM product GROUP BY type ORDER BY avg(price) DESC;

-- en: Which company has launched the most products?
-- zh: 推出产品最多的公司是哪家？
SELECT company.name FROM company JOIN product ON company.comp_id = product.comp_id GROUP BY company.comp_id, company.name ORDER BY count(*) DESC LIMIT 1;

-- en: Product with the largest volume.
-- zh: 容量最大的产品是什么？
SELECT name FROM product ORDER BY volume_ml DESC LIMIT 1;

-- en: Products that have never been tried on skin.
-- zh: 从未做过皮肤试用的产品。
SELECT name FROM product WHERE prod_id NOT IN (SELECT prod_id FROM skin_trial);

-- en: For every product tried, show the name and the mean irritation.
-- zh: 列出每个试用过的产品的名称和平均刺激度。
SELECT product.name, avg(skin_trial.irritation) FROM product JOIN skin_trial ON product.prod_id = skin_trial.prod_id GROUP BY product.prod_id, product.name;

-- en: Who judged a product as Unpleasant, and on which date?
-- zh: 谁给出过Unpleasant的评价？是哪天？
SELECT panelist.name, skin_trial.trial_date FROM panelist JOIN skin_trial ON panelist.pan_id = skin_trial.pan_id WHERE skin_trial.verdict = 'Unpleasant';

-- en: Total staff of all companies and the size of the largest.
-- zh: 所有公司的员工总数以及最大公司的员工数是多少？
SELECT sum(employees), max(employees) FROM company;

-- en: Substances that occur in 15 products or more.
-- zh: 出现在15种及以上产品中的成分。
SELECT substance.name FROM substance JOIN formula ON substance.sub_id = formula.sub_id GROUP BY substance.sub_id, substance.name HAVING count(*) >= 15;

-- en: Trials longer than the average in days: ids and days.
-- zh: 天数超过平均值的试用编号和天数。
SELECT trial_id, days FROM skin_trial WHERE days > (SELECT avg(days) FROM skin_trial);

-- en: From which countries do we have panelists but no company?
-- zh: 哪些国家有试用者但没有公司？
SELECT country FROM panelist EXCEPT SELECT country FROM company;

-- en: Products launched in 2020 or 2021 for less than 15, in alphabetical order.
-- zh: 按字母顺序列出2020年或2021年推出、价格低于15的产品。
SELECT name FROM product WHERE (launch_year = 2020 OR launch_year = 2021) AND price < 15 ORDER BY name;

-- en: Which skin types have at least 8 panelists?
-- zh: 至少有8名试用者的肤质有哪些？
SELECT skin_type FROM panelist GROUP BY skin_type HAVING count(*) >= 8;

-- en: Which company's product caused the strongest irritation in a trial?
-- zh: 试用中引起最强刺激的产品是哪家公司的？
SELECT company.name FROM company JOIN product ON company.comp_id = product.comp_id JOIN skin_trial ON product.prod_id = skin_trial.prod_id ORDER BY skin_trial.irritation DESC LIMIT 1;

-- en: Which different types of product were tested by people with Sensitive skin?
-- zh: 肤质为Sensitive的人试用过哪些不同类型的产品？
SELECT DISTINCT product.type FROM product JOIN skin_trial ON product.prod_id = skin_trial.prod_id JOIN panelist ON skin_trial.pan_id = panelist.pan_id WHERE panelist.skin_type = 'Sensitive';

-- en: Which years saw both a Shampoo and a Lipstick launched?
-- zh: 哪些年份既推出了Shampoo又推出了Lipstick？
SELECT launch_year FROM product WHERE type = 'Shampoo' INTERSECT SELECT launch_year FROM product WHERE type = 'Lipstick';
