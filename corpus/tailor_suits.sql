-- A tailoring house: tailors, customers and the suits made for them.
CREATE TABLE tailors (
  tailor_code VARCHAR(6),
  tname VARCHAR(40),
  speciality VARCHAR(30),
  hired DATE,
  wage DECIMAL(10,2),
  PRIMARY KEY (tailor_code)
);
CREATE TABLE customers (
  cust_code VARCHAR(6),
  cname VARCHAR(40),
  city VARCHAR(40),
  chest_cm INT,
  waist_cm INT,
  PRIMARY KEY (cust_code)
);
CREATE TABLE suits (
  suit_no INT,
  tailor_code VARCHAR(6),
  cust_code VARCHAR(6),
  fabric VARCHAR(30),
  colour VARCHAR(20),
  price DECIMAL(10,2),
  finished DATE,
  PRIMARY KEY (suit_no),
  FOREIGN KEY (tailor_code) REFERENCES tailors (tailor_code),
  FOREIGN KEY (cust_code) REFERENCES customers (cust_code)
);

-- en: Who wears a navy suit of tweed? I need the customers' names.
-- zh: 哪些顾客有用tweed制作的navy色西装？
SELECT customers.cname FROM customers JOIN suits ON customers.cust_code = suits.cust_code WHERE suits.fabric = 'tweed' AND suits.colour = 'navy';

-- en: Which customers have a chest of between 100 and 110 cm?
-- zh: 胸围在100到110厘米之间的顾客有哪些？
SELECT cname FROM customers WHERE chest_cm BETWEEN 100 AND 110;

-- en: Which suits are not finished yet? Give their numbers.
-- zh: 哪些西装还没有完工？给出编号。
SELECT suit_no FROM suits WHERE finished IS NULL;

-- en: What's the total wage bill of the tailors?
-- zh: 裁缝的工资总额是多少？
SELECT sum(wage) FROM tailors;

-- en: How many customers live in Trieste?
-- zh: 住在Trieste的顾客有多少位？
SELECT count(*) FROM customers WHERE city = 'Trieste';

-- en: Give the average and the maximum price of a linen suit.
-- zh: linen西装的平均价格和最高价格是多少？
SELECT avg(price), max(price) FROM suits WHERE fabric = 'linen';

-- en: How many suits have been made from each fabric?
-- zh: 每种面料各做了多少套西装？
SELECT fabric, count(*) FROM suits GROUP BY fabric;

-- en: What colour of suit is ordered most?
-- zh: 订做最多的西装颜色是什么？
SELECT colour FROM suits GROUP BY colour ORDER BY count(*) DESC LIMIT 1;

-- en: What is the average wage for each speciality?
-- zh: 各专长裁缝的平均工资是多少？
SELECT speciality, avg(wage) FROM tailors GROUP BY speciality;

-- en: Who is the longest-serving tailor?
-- zh: 最早入职的裁缝是谁？
SELECT tname FROM tailors ORDER BY hired ASC LIMIT 1;

-- en: Show the city of the customer with the widest waist.
-- zh: 腰围最大的顾客住在哪个城市？
SELECT city FROM customers ORDER BY waist_cm DESC LIMIT 1;

-- en: Which tailors have made a suit for Enzo Basso?
-- zh: 哪些裁缝为Enzo Basso做过西装？
SELECT tailors.tname FROM tailors JOIN suits ON tailors.tailor_code = suits.tailor_code JOIN customers ON suits.cust_code = customers.cust_code WHERE customers.cname = 'Enzo Basso';

-- en: How much has each customer spent on suits?
-- zh: 每位顾客在西装上花了多少钱？
SELECT customers.cname, sum(suits.price) FROM customers JOIN suits ON customers.cust_code = suits.cust_code GROUP BY customers.cust_code, customers.cname;

-- en: Name the tailor who has sewn the greatest number of suits.
-- zh: 做西装最多的裁缝是谁？
SELECT tailors.tname FROM tailors JOIN suits ON tailors.tailor_code = suits.tailor_code GROUP BY tailors.tailor_code, tailors.tname ORDER BY count(*) DESC LIMIT 1;

-- en: Which fabrics have been used for customers from Udine?
-- zh: 给Udine的顾客用过哪些面料？
SELECT suits.fabric FROM suits JOIN customers ON suits.cust_code = customers.cust_code WHERE customers.city = 'Udine';

-- en: List customers who have bought at least two suits.
-- zh: 列出至少买过两套西装的顾客。
SELECT customers.cname FROM customers JOIN suits ON customers.cust_code = suits.cust_code GROUP BY customers.cust_code, customers.cname HAVING count(*) >= 2;

-- en: Who made the priciest suit, and for whom?
-- zh: 最贵的西装是谁做的？为谁做的？
SELECT tailors.tname, customers.cname FROM suits JOIN tailors ON suits.tailor_code = tailors.tailor_code JOIN customers ON suits.cust_code = customers.cust_code ORDER BY suits.price DESC LIMIT 1;

-- en: How many different cities do the customers of Ada Conti live in?
-- zh: Ada Conti的顾客分布在多少个不同的城市？
SELECT count(DISTINCT customers.city) FROM customers JOIN suits ON customers.cust_code = suits.cust_code JOIN tailors ON suits.tailor_code = tailors.tailor_code WHERE tailors.tname = 'Ada Conti';

-- en: Which customers never ordered a suit?
-- zh: 哪些顾客从未订做过西装？
SELECT cname FROM customers WHERE cust_code NOT IN (SELECT cust_code FROM suits);

-- en: Which tailors are paid less than the average?
-- zh: 哪些裁缝的工资低于平均水平？
SELECT tname FROM tailors WHERE wage < (SELECT avg(wage) FROM tailors);

-- en: Which fabrics come both in grey and in brown?
-- zh: 哪些面料既有grey的也有brown的西装？
SELECT fabric FROM suits WHERE colour = 'grey' INTERSECT SELECT fabric FROM suits WHERE colour = 'brown';

-- en: Names of tailors who have worked with velvet but not with silk?
-- zh: 用过velvet但没用过silk的裁缝叫什么名字？
SELECT tailors.tname FROM tailors JOIN suits ON tailors.tailor_code = suits.tailor_code WHERE suits.fabric = 'velvet' EXCEPT SELECT tailors.tname FROM tailors JOIN suits ON tailors.tailor_code = suits.tailor_code WHERE suits.fabric = 'silk';
