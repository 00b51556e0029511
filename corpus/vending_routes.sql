-- Vending machines: sites, machines, the snacks in their slots, refills by drivers and sales.
CREATE TABLE site (
  site_id INT,
  site_name VARCHAR(60),
  site_type VARCHAR(20),
  city VARCHAR(40),
  footfall INT,
  PRIMARY KEY (site_id)
);
CREATE TABLE machine (
  machine_id INT,
  site_id INT,
  model VARCHAR(30),
  installed DATE,
  slots INT,
  cashless VARCHAR(3),
  status VARCHAR(20),
  PRIMARY KEY (machine_id),
  FOREIGN KEY (site_id) REFERENCES site (site_id)
);
CREATE TABLE snack (
  snack_id INT,
  snack_name VARCHAR(40),
  brand VARCHAR(40),
  category VARCHAR(20),
  calories INT,
  cost_price DECIMAL(5,2),
  PRIMARY KEY (snack_id)
);
CREATE TABLE slot (
  machine_id INT,
  slot_code VARCHAR(3),
  snack_id INT,
  price DECIMAL(5,2),
  stock INT,
  PRIMARY KEY (machine_id, slot_code),
  FOREIGN KEY (machine_id) REFERENCES machine (machine_id),
  FOREIGN KEY (snack_id) REFERENCES snack (snack_id)
);
CREATE TABLE filler (
  filler_id INT,
  filler_name VARCHAR(60),
  city VARCHAR(40),
  age INT,
  van VARCHAR(20),
  PRIMARY KEY (filler_id)
);
CREATE TABLE refill (
  refill_id INT,
  machine_id INT,
  filler_id INT,
  refill_date DATE,
  items INT,
  cash_taken DECIMAL(8,2),
  PRIMARY KEY (refill_id),
  FOREIGN KEY (machine_id) REFERENCES machine (machine_id),
  FOREIGN KEY (filler_id) REFERENCES filler (filler_id)
);

-- en: Where can one buy a Nutty Bar? List the different sites.
-- zh: 哪些不同的地点能买到Nutty Bar？
SELECT DISTINCT site.site_name FROM site JOIN machine ON site.site_id = machine.site_id JOIN slot ON machine.machine_id = slot.machine_id JOIN snack ON slot.snack_id = snack.snack_id WHERE snack.snack_name = 'Nutty Bar';

-- en: Calories of a Nutty Bar?
-- zh: Nutty Bar的热量是多少？
SELECT calories FROM snack WHERE snack_name = 'Nutty Bar';

-- en: How many machines are Broken?
-- zh: Broken的售货机有多少台？
SELECT count(*) FROM machine WHERE status = 'Broken';

-- en: Who refills the machines at Gare du Midi?
-- zh: Gare du Midi的售货机由谁补货？
SELECT filler.filler_name FROM filler JOIN refill ON filler.filler_id = refill.filler_id JOIN machine ON refill.machine_id = machine.machine_id JOIN site ON machine.site_id = site.site_id WHERE site.site_name = 'Gare du Midi';

-- en: What's sold in slot B4 of machine 58, and for how much?
-- zh: 58号机器的B4货道卖的是什么？售价多少？
SELECT snack.snack_name, slot.price FROM snack JOIN slot ON snack.snack_id = slot.snack_id WHERE slot.slot_code = 'B4' AND slot.machine_id = 58;

-- en: Cash taken by Anneke Vos in total.
-- zh: Anneke Vos一共收回多少现金？
SELECT sum(refill.cash_taken) FROM refill JOIN filler ON refill.filler_id = filler.filler_id WHERE filler.filler_name = 'Anneke Vos';

-- en: Hospital sites in Namur that more than 2000 people pass: names, please.
-- zh: Namur有哪些人流量超过2000的Hospital点位？
SELECT site_name FROM site WHERE site_type = 'Hospital' AND city = 'Namur' AND footfall > 2000;

-- en: How many machines of each model do we have?
-- zh: 各型号的售货机分别有多少台？
SELECT model, count(*) FROM machine GROUP BY model;

-- en: Most fattening thing: the snack with the highest calories, together with its brand.
-- zh: 热量最高的零食是什么？什么牌子？
SELECT snack_name, brand FROM snack ORDER BY calories DESC LIMIT 1;

-- en: Which snack sits in the most slots?
-- zh: 占货道最多的零食是什么？
SELECT snack.snack_name FROM snack JOIN slot ON snack.snack_id = slot.snack_id GROUP BY snack.snack_id, snack.snack_name ORDER BY count(*) DESC LIMIT 1;

-- en: Are there snacks in the list that no machine carries? Name them.
-- zh: 没有任何机器在卖的零食有哪些？
SELECT snack_name FROM snack WHERE snack_id NOT IN (SELECT snack_id FROM slot);

-- en: For every site, its name and number of machines, only if there are two or more.
-- zh: 有两台及以上售货机的点位有哪些？列出名称和台数。
SELECT site.site_name, count(*) FROM site JOIN machine ON site.site_id = machine.site_id GROUP BY site.site_id, site.site_name HAVING count(*) >= 2;

-- en: At what price is the brand Frisco sold in School sites?
-- zh: Frisco品牌在School点位的售价是多少？
SELECT slot.price FROM slot JOIN snack ON slot.snack_id = snack.snack_id JOIN machine ON slot.machine_id = machine.machine_id JOIN site ON machine.site_id = site.site_id WHERE snack.brand = 'Frisco' AND site.site_type = 'School';

-- en: Average, lowest and highest cost price in the Drink category?
-- zh: Drink类商品的平均、最低和最高进价是多少？
SELECT avg(cost_price), min(cost_price), max(cost_price) FROM snack WHERE category = 'Drink';

-- en: On which dates was a machine of the model Vendo 9 refilled with more than 150 items?
-- zh: Vendo 9型机器在哪些日期一次补货超过150件？
SELECT refill.refill_date FROM refill JOIN machine ON refill.machine_id = machine.machine_id WHERE machine.model = 'Vendo 9' AND refill.items > 150;

-- en: Cities which have a site of type Gym and also one of type Station.
-- zh: 哪些城市既有Gym点位，又有Station点位？
SELECT city FROM site WHERE site_type = 'Gym' INTERSECT SELECT city FROM site WHERE site_type = 'Station';

-- en: Slots (machine id and code) priced above the average slot.
-- zh: 售价高于平均值的货道有哪些？给出机器编号和货道代码。
SELECT machine_id, slot_code FROM slot WHERE price > (SELECT avg(price) FROM slot);

-- en: Brands with at least one Sweet product but nothing Salty.
-- zh: 有Sweet类产品却没有Salty类产品的品牌有哪些？
SELECT brand FROM snack WHERE category = 'Sweet' EXCEPT SELECT brand FROM snack WHERE category = 'Salty';

-- en: The person who made the fewest refills?
-- zh: 补货次数最少的人是谁？
SELECT filler.filler_name FROM filler JOIN refill ON filler.filler_id = refill.filler_id GROUP BY filler.filler_id, filler.filler_name ORDER BY count(*) LIMIT 1;

-- en: Average footfall by type of site, in descending order.
-- zh: 各类点位的平均人流量，从高到低排列。
SELECT site_type, avg(footfall) FROM site GROUP BY site_type ORDER BY avg(footfall) DESC;

-- en: Machines set up before 2015-01-01 without cashless payment (No); ids suffice.
-- zh: 2015-01-01之前安装、不支持无现金支付（No）的机器编号有哪些？
SELECT machine_id FROM machine WHERE installed < '2015-01-01' AND cashless = 'No';

-- en: Which different snacks are sold out (stock 0) somewhere in Namur?
-- zh: 在Namur有哪些不同的零食已经卖光（库存为0）？
SELECT DISTINCT snack.snack_name FROM snack JOIN slot ON snack.snack_id = slot.snack_id JOIN machine ON slot.machine_id = machine.machine_id JOIN site ON machine.site_id = site.site_id WHERE slot.stock = 0 AND site.city = 'Namur';
