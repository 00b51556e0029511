-- Typefaces: foundries, designers, fonts, customers and the licences sold.
CREATE TABLE foundry (
  foundry_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  since_year INT,
  PRIMARY KEY (foundry_id)
);
CREATE TABLE designer (
  designer_id INT,
  name VARCHAR(60),
  country VARCHAR(40),
  born INT,
  died INT,
  PRIMARY KEY (designer_id)
);
CREATE TABLE typeface (
  typeface_id INT,
  name VARCHAR(60),
  foundry_id INT,
  style VARCHAR(30),
  weights INT,
  released INT,
  based_on_id INT,
  PRIMARY KEY (typeface_id),
  FOREIGN KEY (foundry_id) REFERENCES foundry (foundry_id),
  FOREIGN KEY (based_on_id) REFERENCES typeface (typeface_id)
);
CREATE TABLE design_credit (
  typeface_id INT,
  designer_id INT,
  share_pct INT,
  PRIMARY KEY (typeface_id, designer_id),
  FOREIGN KEY (typeface_id) REFERENCES typeface (typeface_id),
  FOREIGN KEY (designer_id) REFERENCES designer (designer_id)
);
CREATE TABLE customer (
  customer_id INT,
  name VARCHAR(60),
  kind VARCHAR(30),
  country VARCHAR(40),
  PRIMARY KEY (customer_id)
);
CREATE TABLE licence (
  licence_id INT,
  typeface_id INT,
  customer_id INT,
  usage_type VARCHAR(20),
  seats INT,
  price DECIMAL(10,2),
  valid_until DATE,
  PRIMARY KEY (licence_id),
  FOREIGN KEY (typeface_id) REFERENCES typeface (typeface_id),
  FOREIGN KEY (customer_id) REFERENCES customer (customer_id)
);

-- en: How many typefaces are there?
-- zh: 有多少款字体？
SELECT count(*) FROM typeface;

-- en: List the names of all designers from Hungary.
-- zh: 列出所有来自Hungary的设计师姓名。
SELECT name FROM designer WHERE country = 'Hungary';

-- en: What is the average price of all licences for Web usage?
-- zh: 所有Web用途授权的平均价格是多少？
SELECT avg(price) FROM licence WHERE usage_type = 'Web';

-- en: Which foundry is the oldest?
-- zh: 哪家字体厂商历史最久？
SELECT name FROM foundry ORDER BY since_year LIMIT 1;

-- en: For each foundry, show its name and the number of typefaces.
-- zh: 给出每家字体厂商的名称及其字体数量。
SELECT foundry.name, count(*) FROM foundry JOIN typeface ON foundry.foundry_id = typeface.foundry_id GROUP BY foundry.foundry_id, foundry.name;

-- en: Who designed Karst Grotesk?
-- zh: Karst Grotesk是谁设计的？
SELECT designer.name FROM designer JOIN design_credit ON designer.designer_id = design_credit.designer_id JOIN typeface ON design_credit.typeface_id = typeface.typeface_id WHERE typeface.name = 'Karst Grotesk';

-- en: How many typefaces are there of each style?
-- zh: 每种风格各有多少款字体？
SELECT style, count(*) FROM typeface GROUP BY style;

-- en: Designers still alive, with no year of death, born after 1975: name and year of birth.
-- zh: 仍在世（无去世年份）且1975年以后出生的设计师，给出姓名和出生年份。
SELECT name, born FROM designer WHERE died IS NULL AND born > 1975;

-- en: Which fonts did the newspaper Daily Heron licence?
-- zh: 报社Daily Heron购买了哪些字体的授权？
SELECT typeface.name FROM typeface JOIN licence ON typeface.typeface_id = licence.typeface_id JOIN customer ON licence.customer_id = customer.customer_id WHERE customer.name = 'Daily Heron';

-- en: Show the typefaces that nobody has bought a licence for.
-- zh: 列出没有人购买过授权的字体。
SELECT name FROM typeface WHERE typeface_id NOT IN (SELECT typeface_id FROM licence);

-- en: What is the total licence income of each typeface, highest first? Include the name.
-- zh: 每款字体的授权总收入是多少？附上名称，从高到低排列。
SELECT typeface.name, sum(licence.price) FROM typeface JOIN licence ON typeface.typeface_id = licence.typeface_id GROUP BY typeface.typeface_id, typeface.name ORDER BY sum(licence.price) DESC;

-- en: What is the largest number of seats ever licensed at once?
-- zh: 单次授权的席位数最多是多少？
SELECT max(seats) FROM licence;

-- en: On which typeface is Karst Slab based?
-- zh: Karst Slab是基于哪款字体设计的？
SELECT b.name FROM typeface a JOIN typeface b ON a.based_on_id = b.typeface_id WHERE a.name = 'Karst Slab';

-- en: Which countries have a foundry but no designer?
-- zh: 哪些国家有字体厂商但没有设计师？
SELECT country FROM foundry EXCEPT SELECT country FROM designer;

-- en: In what cities were Blackletter typefaces released? List the different cities.
-- zh: Blackletter字体是在哪些城市推出的？列出不同的城市。
SELECT DISTINCT foundry.city FROM foundry JOIN typeface ON foundry.foundry_id = typeface.foundry_id WHERE typeface.style = 'Blackletter';

-- en: Fonts with more weights than average, please: names and weights.
-- zh: 请给出字重数多于平均值的字体名称和字重数。
SELECT name, weights FROM typeface WHERE weights > (SELECT avg(weights) FROM typeface);

-- en: Which kind of customer is most frequent?
-- zh: 哪类客户最多？
SELECT kind FROM customer GROUP BY kind ORDER BY count(*) DESC LIMIT 1;

-- en: Which designers have credits on at least 5 typefaces? Name and count.
-- zh: 哪些设计师至少参与了5款字体？给出姓名和数量。
SELECT designer.name, count(*) FROM designer JOIN design_credit ON designer.designer_id = design_credit.designer_id GROUP BY designer.designer_id, designer.name HAVING count(*) >= 5;

-- en: Which country's customers spend the most on licences?
-- zh: 哪个国家的客户在授权上花费最多？
SELECT customer.country FROM customer JOIN licence ON customer.customer_id = licence.customer_id GROUP BY customer.country ORDER BY sum(licence.price) DESC LIMIT 1;

-- en: How many licences expire before '2025-01-01'?
-- zh: 有多少授权在'2025-01-01'之前到期？
SELECT count(*) FROM licence WHERE valid_until < '2025-01-01';

-- en: Names of customers holding both a Web and a Print licence.
-- zh: 同时持有Web和Print授权的客户名称。
SELECT customer.name FROM customer JOIN licence ON customer.customer_id = licence.customer_id WHERE licence.usage_type = 'Web' INTERSECT SELECT customer.name FROM customer JOIN licence ON customer.customer_id = licence.customer_id WHERE licence.usage_type = 'Print';

-- en: Which designer's typeface was released most recently? Give the designer's name and the font's.
-- zh: 最近推出的字体是哪位设计师的？给出设计师姓名和字体名称。
SELECT designer.name, typeface.name FROM designer JOIN design_credit ON designer.designer_id = design_credit.designer_id JOIN typeface ON design_credit.typeface_id = typeface.typeface_id ORDER BY typeface.released DESC LIMIT 1;
