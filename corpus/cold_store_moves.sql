-- Stock movements of frozen goods between the chambers of cold stores.
CREATE TABLE store (
  store_no INT, store_nm VARCHAR(50), town VARCHAR(40), cap_t DOUBLE, mgr_nm VARCHAR(50),
  PRIMARY KEY (store_no)
);
CREATE TABLE chamber (
  chm_no INT, store_no INT, chm_cd VARCHAR(8), temp_c DOUBLE, cap_t DOUBLE,
  PRIMARY KEY (chm_no),
  FOREIGN KEY (store_no) REFERENCES store (store_no)
);
CREATE TABLE supplier (
  supp_no INT, supp_nm VARCHAR(60), ctry VARCHAR(40), cert VARCHAR(20),
  PRIMARY KEY (supp_no)
);
CREATE TABLE prod (
  prod_no INT, descr VARCHAR(60), cat VARCHAR(30), supp_no INT, unit_wt DOUBLE, shelf_days INT,
  PRIMARY KEY (prod_no),
  FOREIGN KEY (supp_no) REFERENCES supplier (supp_no)
);
CREATE TABLE move (
  mv_no INT, prod_no INT, from_chm INT, to_chm INT, mv_dt DATE, qty INT, mv_typ VARCHAR(12), oper VARCHAR(50),
  PRIMARY KEY (mv_no),
  FOREIGN KEY (prod_no) REFERENCES prod (prod_no),
  FOREIGN KEY (from_chm) REFERENCES chamber (chm_no),
  FOREIGN KEY (to_chm) REFERENCES chamber (chm_no)
);

-- en: What is the temperature of chamber B-07?
-- zh: 冷藏间B-07的温度是多少？
SELECT temp_c FROM chamber WHERE chm_cd = 'B-07';

-- en: List the products in category Seafood with their shelf life in days.
-- zh: 列出Seafood品类的产品及其保质天数。
SELECT descr, shelf_days FROM prod WHERE cat = 'Seafood';

-- en: Who manages the store that contains chamber B-07?
-- zh: 冷藏间B-07所在的冷库由谁负责？
SELECT store.mgr_nm FROM store JOIN chamber ON store.store_no = chamber.store_no WHERE chamber.chm_cd = 'B-07';

-- en: How many movements have been made of Peeled Shrimp?
-- zh: Peeled Shrimp一共发生过多少次移库？
SELECT count(*) FROM move JOIN prod ON move.prod_no = prod.prod_no WHERE prod.descr = 'Peeled Shrimp';

-- en: From which chambers (codes) was anything supplied by Nordfisk taken out?
-- zh: Nordfisk供应的货物曾从哪些冷藏间（代码）移出？
SELECT chamber.chm_cd FROM chamber JOIN move ON chamber.chm_no = move.from_chm JOIN prod ON move.prod_no = prod.prod_no JOIN supplier ON prod.supp_no = supplier.supp_no WHERE supplier.supp_nm = 'Nordfisk';

-- en: Give the total capacity of the chambers per store, with the store's name.
-- zh: 每座冷库各冷藏间的总容量是多少？列出冷库名称。
SELECT store.store_nm, sum(chamber.cap_t) FROM store JOIN chamber ON store.store_no = chamber.store_no GROUP BY store.store_no, store.store_nm;

-- en: Which is the coldest chamber?
-- zh: 温度最低的冷藏间是哪一间？
SELECT chm_cd FROM chamber ORDER BY temp_c LIMIT 1;

-- en: What quantity was moved in all on 2022-11-15?
-- zh: 2022-11-15这天总共移动了多少数量？
SELECT sum(qty) FROM move WHERE mv_dt = '2022-11-15';

-- en: Number of moves of each movement type.
-- zh: 各移动类型分别有多少次移动？
SELECT mv_typ, count(*) FROM move GROUP BY mv_typ;

-- en: Which operator handled the most moves?
-- zh: 经手移动次数最多的操作员是谁？
SELECT oper FROM move GROUP BY oper ORDER BY count(*) DESC LIMIT 1;

-- en: Which products have never been moved?
-- zh: 哪些产品从来没有移动过？
SELECT descr FROM prod WHERE prod_no NOT IN (SELECT prod_no FROM move);

-- en: Which stores are in the same town as Frostgate? Leave out Frostgate itself.
-- zh: 哪些冷库与Frostgate在同一城镇（不含Frostgate自身）？
SELECT store_nm FROM store WHERE town IN (SELECT town FROM store WHERE store_nm = 'Frostgate') AND store_nm != 'Frostgate';

-- en: Which countries' suppliers deliver both Meat and Berries?
-- zh: 哪些国家的供应商既供应Meat又供应Berries？
SELECT supplier.ctry FROM supplier JOIN prod ON supplier.supp_no = prod.supp_no WHERE prod.cat = 'Meat' INTERSECT SELECT supplier.ctry FROM supplier JOIN prod ON supplier.supp_no = prod.supp_no WHERE prod.cat = 'Berries';

-- en: For every move, list its number, the code of the source chamber and the code of the target chamber.
-- zh: 列出每次移动的编号、来源冷藏间代码和目标冷藏间代码。
SELECT move.mv_no, T1.chm_cd, T2.chm_cd FROM move JOIN chamber AS T1 ON move.from_chm = T1.chm_no JOIN chamber AS T2 ON move.to_chm = T2.chm_no;

-- en: Which suppliers from Iceland or Norway hold the MSC certificate?
-- zh: 来自Iceland或Norway且持有MSC证书的供应商有哪些？
SELECT supp_nm FROM supplier WHERE (ctry = 'Iceland' OR ctry = 'Norway') AND cert = 'MSC';

-- en: What product was moved in the largest single quantity?
-- zh: 单次移动数量最大的是什么产品？
SELECT prod.descr FROM prod JOIN move ON prod.prod_no = move.prod_no ORDER BY move.qty DESC LIMIT 1;

-- en: Suppliers with at least three products, and the number of products they have.
-- zh: 至少供应三种产品的供应商有哪些？各供应多少种？
SELECT supplier.supp_nm, count(*) FROM supplier JOIN prod ON supplier.supp_no = prod.supp_no GROUP BY supplier.supp_no, supplier.supp_nm HAVING count(*) >= 3;

-- en: In which towns are goods put into chambers by moves of type INBOUND?
-- zh: 类型为INBOUND的移动把货物放进了哪些城镇的冷库？
SELECT store.town FROM store JOIN chamber ON store.store_no = chamber.store_no JOIN move ON chamber.chm_no = move.to_chm WHERE move.mv_typ = 'INBOUND';

-- en: How many different products came into chambers of the store Frostgate?
-- zh: 有多少种不同的产品被移入Frostgate冷库的冷藏间？
SELECT count(DISTINCT move.prod_no) FROM move JOIN chamber ON move.to_chm = chamber.chm_no JOIN store ON chamber.store_no = store.store_no WHERE store.store_nm = 'Frostgate';

-- en: Average unit weight and maximum shelf life over all products?
-- zh: 所有产品的平均单位重量和最长保质天数是多少？
SELECT avg(unit_wt), max(shelf_days) FROM prod;

-- en: List chamber codes from which goods have been moved out, but into which none were moved.
-- zh: 哪些冷藏间只移出过货物、从未移入过？给出代码。
SELECT chamber.chm_cd FROM chamber JOIN move ON chamber.chm_no = move.from_chm EXCEPT SELECT chamber.chm_cd FROM chamber JOIN move ON chamber.chm_no = move.to_chm;

-- en: Which products come from suppliers in Chile?
-- zh: 哪些产品由Chile的供应商提供？
SELECT descr FROM prod WHERE supp_no IN (SELECT supp_no FROM supplier WHERE ctry = 'Chile');
