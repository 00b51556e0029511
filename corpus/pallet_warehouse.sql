-- Pallet storage: warehouses, bins, goods, pallets and the moves of pallets between bins.
CREATE TABLE wh (
  wh_id INT,
  wh_name VARCHAR(40),
  city VARCHAR(40),
  floor_m2 INT,
  opened_yr INT,
  PRIMARY KEY (wh_id)
);
CREATE TABLE bin (
  bin_id INT,
  wh_id INT,
  aisle VARCHAR(5),
  lvl INT,
  max_kg DOUBLE,
  temp_class VARCHAR(15),
  PRIMARY KEY (bin_id),
  FOREIGN KEY (wh_id) REFERENCES wh (wh_id)
);
CREATE TABLE item (
  item_no INT,
  descr VARCHAR(60),
  category VARCHAR(30),
  unit_price DECIMAL(10,2),
  unit_kg DOUBLE,
  PRIMARY KEY (item_no)
);
CREATE TABLE worker (
  wkr_id INT,
  fname VARCHAR(30),
  lname VARCHAR(30),
  gender VARCHAR(1),
  hired DATE,
  wh_id INT,
  PRIMARY KEY (wkr_id),
  FOREIGN KEY (wh_id) REFERENCES wh (wh_id)
);
CREATE TABLE pallet (
  plt_id INT,
  item_no INT,
  bin_id INT,
  qty INT,
  arrived DATE,
  best_before DATE,
  PRIMARY KEY (plt_id),
  FOREIGN KEY (item_no) REFERENCES item (item_no),
  FOREIGN KEY (bin_id) REFERENCES bin (bin_id)
);
CREATE TABLE pallet_move (
  mv_id INT,
  plt_id INT,
  from_bin INT,
  to_bin INT,
  wkr_id INT,
  moved_at DATETIME,
  minutes DOUBLE,
  PRIMARY KEY (mv_id),
  FOREIGN KEY (plt_id) REFERENCES pallet (plt_id),
  FOREIGN KEY (from_bin) REFERENCES bin (bin_id),
  FOREIGN KEY (to_bin) REFERENCES bin (bin_id),
  FOREIGN KEY (wkr_id) REFERENCES worker (wkr_id)
);

-- en: Which warehouses are in Antwerp?
-- zh: Antwerp有哪些仓库？
SELECT wh_name FROM wh WHERE city = 'Antwerp';

-- en: How many pallets of Steel Wool are in store?
-- zh: 库里有多少托盘的Steel Wool？
SELECT count(*) FROM pallet JOIN item ON pallet.item_no = item.item_no WHERE item.descr = 'Steel Wool';

-- en: Give the description of the most expensive item.
-- zh: 单价最高的货品是什么？
SELECT descr FROM item ORDER BY unit_price DESC LIMIT 1;

-- en: For each category, what is the average unit price?
-- zh: 每个品类的平均单价是多少？
SELECT category, avg(unit_price) FROM item GROUP BY category;

-- en: Show first and last names of the women (F) employed at the Dockside warehouse.
-- zh: 列出在Dockside仓库工作的女员工（F）的名和姓。
SELECT worker.fname, worker.lname FROM worker JOIN wh ON worker.wh_id = wh.wh_id WHERE worker.gender = 'F' AND wh.wh_name = 'Dockside';

-- en: Which items are not on any pallet?
-- zh: 哪些货品没有任何托盘在库？
SELECT descr FROM item WHERE item_no NOT IN (SELECT item_no FROM pallet);

-- en: List the ids of empty bins, i.e. those holding no pallet.
-- zh: 列出没有存放任何托盘的空库位编号。
SELECT bin_id FROM bin WHERE bin_id NOT IN (SELECT bin_id FROM pallet);

-- en: What is the total quantity on pallets that arrived in or after 2024-02-01?
-- zh: 2024-02-01及以后到货的托盘上货物总数是多少？
SELECT sum(qty) FROM pallet WHERE arrived >= '2024-02-01';

-- en: Name and floor area of each warehouse, from the largest to the smallest.
-- zh: 按面积从大到小列出各仓库的名称和面积。
SELECT wh_name, floor_m2 FROM wh ORDER BY floor_m2 DESC;

-- en: Which worker has moved the most pallets? Return first and last name.
-- zh: 搬运托盘次数最多的员工是谁？给出名和姓。
SELECT worker.fname, worker.lname FROM worker JOIN pallet_move ON worker.wkr_id = pallet_move.wkr_id GROUP BY worker.wkr_id, worker.fname, worker.lname ORDER BY count(*) DESC LIMIT 1;

-- en: How many bins does each warehouse have?
-- zh: 每个仓库各有多少个库位？
SELECT wh.wh_name, count(*) FROM wh JOIN bin ON wh.wh_id = bin.wh_id GROUP BY wh.wh_id, wh.wh_name;

-- en: Which temperature classes have at least 10 bins?
-- zh: 哪些温区的库位不少于10个？
SELECT temp_class FROM bin GROUP BY temp_class HAVING count(*) >= 10;

-- en: Count the different aisles whose bins are Frozen.
-- zh: Frozen库位分布在多少条不同的巷道？
SELECT count(DISTINCT aisle) FROM bin WHERE temp_class = 'Frozen';

-- en: On which aisles were the bins from which Omar Lindqvist took pallets away?
-- zh: Omar Lindqvist搬走托盘时，来源库位都在哪些巷道？
SELECT bin.aisle FROM bin JOIN pallet_move ON bin.bin_id = pallet_move.from_bin JOIN worker ON pallet_move.wkr_id = worker.wkr_id WHERE worker.fname = 'Omar' AND worker.lname = 'Lindqvist';

-- en: How many moves ended in a bin of level 1?
-- zh: 有多少次移库的目标库位在1层？
SELECT count(*) FROM pallet_move JOIN bin ON pallet_move.to_bin = bin.bin_id WHERE bin.lvl = 1;

-- en: Which items are stored in Ghent? Each description once.
-- zh: 哪些货品存放在Ghent？每种描述只列一次。
SELECT DISTINCT item.descr FROM item JOIN pallet ON item.item_no = pallet.item_no JOIN bin ON pallet.bin_id = bin.bin_id JOIN wh ON bin.wh_id = wh.wh_id WHERE wh.city = 'Ghent';

-- en: Which items weigh more per unit than the average item?
-- zh: 单件重量高于平均值的货品有哪些？
SELECT descr FROM item WHERE unit_kg > (SELECT avg(unit_kg) FROM item);

-- en: Aisles that have Ambient bins and also Chilled bins.
-- zh: 同时有Ambient库位和Chilled库位的巷道。
SELECT aisle FROM bin WHERE temp_class = 'Ambient' INTERSECT SELECT aisle FROM bin WHERE temp_class = 'Chilled';

-- en: What were the shortest, average and longest times of a move?
-- zh: 移库用时最短、平均和最长各是多少？
SELECT min(minutes), avg(minutes), max(minutes) FROM pallet_move;

-- en: In which year did we open the most warehouses?
-- zh: 我们哪一年开的仓库最多？
SELECT opened_yr FROM wh GROUP BY opened_yr ORDER BY count(*) DESC LIMIT 1;

-- en: Find the ids of the three pallets that expire first.
-- zh: 最先过期的三个托盘编号是什么？
SELECT plt_id FROM pallet ORDER BY best_before ASC LIMIT 3;

-- en: Who was hired between 2021-05-01 and 2021-09-30? First name and hiring date, please.
-- zh: 谁是在2021-05-01至2021-09-30期间入职的？请给出名字和入职日期。
SELECT fname, hired FROM worker WHERE hired BETWEEN '2021-05-01' AND '2021-09-30';
