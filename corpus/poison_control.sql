-- A poison information line: calls, the toxic products named, advisers and the hospitals callers are sent to.
CREATE TABLE adviser (
  adv_id INT,
  adv_nm VARCHAR(50),
  spec VARCHAR(30),
  hired_dt DATE,
  PRIMARY KEY (adv_id)
);
CREATE TABLE product (
  prod_id INT,
  prod_nm VARCHAR(60),
  maker_nm VARCHAR(50),
  cat VARCHAR(30),
  tox_lvl INT,
  PRIMARY KEY (prod_id)
);
CREATE TABLE hosp (
  hosp_id INT,
  hosp_nm VARCHAR(60),
  city_nm VARCHAR(40),
  icu_beds INT,
  PRIMARY KEY (hosp_id)
);
CREATE TABLE poison_call (
  call_id INT,
  adv_id INT,
  prod_id INT,
  hosp_id INT,
  call_dt DATETIME,
  victim_age INT,
  route VARCHAR(20),
  outcome VARCHAR(20),
  PRIMARY KEY (call_id),
  FOREIGN KEY (adv_id) REFERENCES adviser (adv_id),
  FOREIGN KEY (prod_id) REFERENCES product (prod_id),
  FOREIGN KEY (hosp_id) REFERENCES hosp (hosp_id)
);

-- en: What products belong to the category Pesticide?
-- zh: 属于Pesticide类别的产品有哪些？
SELECT prod_nm FROM product WHERE cat = 'Pesticide';

-- en: How many calls concerned children younger than 5?
-- zh: 涉及年龄小于5岁儿童的来电有多少个？
SELECT count(*) FROM poison_call WHERE victim_age < 5;

-- en: How many calls ended in each outcome?
-- zh: 每种结局各有多少个来电？
SELECT outcome, count(*) FROM poison_call GROUP BY outcome;

-- en: Which is the most common route of exposure?
-- zh: 最常见的接触途径是什么？
SELECT route FROM poison_call GROUP BY route ORDER BY count(*) DESC LIMIT 1;

-- en: Who is the longest serving adviser?
-- zh: 入职最早的顾问是谁？
SELECT adv_nm FROM adviser ORDER BY hired_dt LIMIT 1;

-- en: Who joined as an adviser most recently?
-- zh: 最近入职的顾问是谁？
SELECT adv_nm FROM adviser ORDER BY hired_dt DESC LIMIT 1;

-- en: Names of hospitals in Lyndby with at least 10 intensive care beds.
-- zh: Lyndby市重症监护床位不少于10张的医院名称。
SELECT hosp_nm FROM hosp WHERE city_nm = 'Lyndby' AND icu_beds >= 10;

-- en: Which products were asked about in calls taken by Mira Holt?
-- zh: Mira Holt接听的来电询问了哪些产品？
SELECT product.prod_nm FROM product JOIN poison_call ON product.prod_id = poison_call.prod_id JOIN adviser ON poison_call.adv_id = adviser.adv_id WHERE adviser.adv_nm = 'Mira Holt';

-- en: How many calls has each adviser answered?
-- zh: 每位顾问各接听了多少个来电？
SELECT adviser.adv_nm, count(*) FROM adviser JOIN poison_call ON adviser.adv_id = poison_call.adv_id GROUP BY adviser.adv_id, adviser.adv_nm;

-- en: Which product caused the most calls?
-- zh: 引起来电最多的产品是哪个？
SELECT product.prod_nm FROM product JOIN poison_call ON product.prod_id = poison_call.prod_id GROUP BY product.prod_id, product.prod_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Average age of the victims of swallowed (ingestion) poisons?
-- zh: 因误服（ingestion）中毒者的平均年龄是多少？
SELECT avg(victim_age) FROM poison_call WHERE route = 'ingestion';

-- en: Products made by Brightwell with toxicity above 3.
-- zh: Brightwell生产的毒性等级大于3的产品。
SELECT prod_nm FROM product WHERE maker_nm = 'Brightwell' AND tox_lvl > 3;

-- en: Which products never came up in a call?
-- zh: 哪些产品从未在来电中被提到？
SELECT prod_nm FROM product WHERE prod_id NOT IN (SELECT prod_id FROM poison_call);

-- en: To which hospitals were people poisoned by Drain Buster sent?
-- zh: Drain Buster的中毒者被送往哪些医院？
SELECT hosp.hosp_nm FROM hosp JOIN poison_call ON hosp.hosp_id = poison_call.hosp_id JOIN product ON poison_call.prod_id = product.prod_id WHERE product.prod_nm = 'Drain Buster';

-- en: Hospitals which received more than 30 callers.
-- zh: 接收人数超过30的医院有哪些？
SELECT hosp.hosp_nm FROM hosp JOIN poison_call ON hosp.hosp_id = poison_call.hosp_id GROUP BY hosp.hosp_id, hosp.hosp_nm HAVING count(*) > 30;

-- en: Time and age of the victim for every fatal call, latest first.
-- zh: 所有结局为fatal的来电时间和中毒者年龄，最新的排在前面。
SELECT call_dt, victim_age FROM poison_call WHERE outcome = 'fatal' ORDER BY call_dt DESC;

-- en: How many different makers are on file?
-- zh: 库里有多少家不同的生产商？
SELECT count(DISTINCT maker_nm) FROM product;

-- en: Advisers specialised in mushrooms or snakes.
-- zh: 专长为mushrooms或snakes的顾问。
SELECT adv_nm FROM adviser WHERE spec = 'mushrooms' OR spec = 'snakes';

-- en: Categories that have products of toxicity 5 but none of toxicity 1.
-- zh: 有毒性等级5的产品但没有毒性等级1的产品的类别。
SELECT cat FROM product WHERE tox_lvl = 5 EXCEPT SELECT cat FROM product WHERE tox_lvl = 1;

-- en: What outcomes did callers exposed to Cosmetic products have? No repeats, all different ones.
-- zh: 接触Cosmetic类产品的来电出现过哪些不同的结局？
SELECT DISTINCT poison_call.outcome FROM poison_call JOIN product ON poison_call.prod_id = product.prod_id WHERE product.cat = 'Cosmetic';

-- en: Number of calls for each city of the receiving hospital.
-- zh: 按接收医院所在城市统计来电数量。
SELECT hosp.city_nm, count(*) FROM hosp JOIN poison_call ON hosp.hosp_id = poison_call.hosp_id GROUP BY hosp.city_nm;

-- en: Which advisers dealt with a call about a product of the top level of toxicity 5 that was sent to a hospital in Karsk?
-- zh: 哪些顾问处理过毒性等级为5的产品、且被送往Karsk市医院的来电？
SELECT adviser.adv_nm FROM adviser JOIN poison_call ON adviser.adv_id = poison_call.adv_id JOIN product ON poison_call.prod_id = product.prod_id JOIN hosp ON poison_call.hosp_id = hosp.hosp_id WHERE product.tox_lvl = 5 AND hosp.city_nm = 'Karsk';
