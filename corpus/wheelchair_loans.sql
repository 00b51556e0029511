-- A charity lending wheelchairs and walking aids from its depots.
CREATE TABLE depot (
  depot_no INT,
  depot_name VARCHAR(50),
  town VARCHAR(40),
  phone VARCHAR(20),
  shelf_space INT,
  PRIMARY KEY (depot_no)
);
CREATE TABLE aid (
  aid_no INT,
  depot_no INT,
  kind VARCHAR(30),
  brand VARCHAR(40),
  bought DATE,
  price DECIMAL(10,2),
  max_load_kg INT,
  PRIMARY KEY (aid_no),
  FOREIGN KEY (depot_no) REFERENCES depot (depot_no)
);
CREATE TABLE borrower (
  borrower_no INT,
  name VARCHAR(60),
  town VARCHAR(40),
  phone VARCHAR(20),
  born DATE,
  joined DATE,
  PRIMARY KEY (borrower_no)
);
CREATE TABLE loan (
  loan_no INT,
  aid_no INT,
  borrower_no INT,
  out_date DATE,
  due_date DATE,
  back_date DATE,
  deposit DECIMAL(10,2),
  PRIMARY KEY (loan_no),
  FOREIGN KEY (aid_no) REFERENCES aid (aid_no),
  FOREIGN KEY (borrower_no) REFERENCES borrower (borrower_no)
);
CREATE TABLE repair (
  repair_no INT,
  aid_no INT,
  repair_date DATE,
  fault VARCHAR(60),
  price DECIMAL(10,2),
  PRIMARY KEY (repair_no),
  FOREIGN KEY (aid_no) REFERENCES aid (aid_no)
);

-- en: What is the phone number of the depot in Kendal?
-- zh: 位于Kendal的站点电话是多少？
SELECT phone FROM depot WHERE town = 'Kendal';

-- en: Phone numbers of borrowers in Kendal?
-- zh: Kendal的借用人电话分别是多少？
SELECT phone FROM borrower WHERE town = 'Kendal';

-- en: How many loans have not come back?
-- zh: 有多少笔借出尚未归还？
SELECT count(*) FROM loan WHERE back_date IS NULL;

-- en: How many loans were due before 2023-05-01?
-- zh: 应于2023-05-01之前归还的借出有多少笔？
SELECT count(*) FROM loan WHERE due_date < '2023-05-01';

-- en: What did we pay on average for an aid?
-- zh: 一件辅具的平均购入价是多少？
SELECT avg(price) FROM aid;

-- en: What does a repair cost on average?
-- zh: 一次维修平均花多少钱？
SELECT avg(price) FROM repair;

-- en: Numbers of the aids of brand Rollwell that carry over 120 kg.
-- zh: Rollwell牌且承重超过120公斤的辅具编号有哪些？
SELECT aid_no FROM aid WHERE brand = 'Rollwell' AND max_load_kg > 120;

-- en: List borrowers from the oldest to the youngest.
-- zh: 按年龄从大到小列出借用人。
SELECT name FROM borrower ORDER BY born;

-- en: How many aids are there of each kind?
-- zh: 每种辅具各有多少件？
SELECT kind, count(*) FROM aid GROUP BY kind;

-- en: Which fault comes up most often?
-- zh: 最常出现的故障是什么？
SELECT fault FROM repair GROUP BY fault ORDER BY count(*) DESC LIMIT 1;

-- en: Brands with at least 5 aids, please.
-- zh: 请列出至少有5件辅具的品牌。
SELECT brand FROM aid GROUP BY brand HAVING count(*) >= 5;

-- en: Which kind of aid, bought most recently, do we own?
-- zh: 我们最近购入的一件辅具是什么种类？
SELECT kind FROM aid ORDER BY bought DESC LIMIT 1;

-- en: What are the two depots with the least shelf space?
-- zh: 货架空间最小的两个站点是哪两个？
SELECT depot_name FROM depot ORDER BY shelf_space LIMIT 2;

-- en: What is the highest deposit taken so far?
-- zh: 迄今收取的最高押金是多少？
SELECT max(deposit) FROM loan;

-- en: Which different borrowers have borrowed a Rollator?
-- zh: 哪些不同的借用人借过Rollator？
SELECT DISTINCT borrower.name FROM borrower JOIN loan ON borrower.borrower_no = loan.borrower_no JOIN aid ON loan.aid_no = aid.aid_no WHERE aid.kind = 'Rollator';

-- en: When was each item borrowed by Martha Quill taken out, and what kind was it?
-- zh: Martha Quill每次借出的日期和辅具种类分别是什么？
SELECT loan.out_date, aid.kind FROM loan JOIN aid ON loan.aid_no = aid.aid_no JOIN borrower ON loan.borrower_no = borrower.borrower_no WHERE borrower.name = 'Martha Quill';

-- en: Per depot, how much has been spent on repairs? Show depot name and sum.
-- zh: 每个站点在维修上花了多少钱？列出站点名称和总额。
SELECT depot.depot_name, sum(repair.price) FROM depot JOIN aid ON depot.depot_no = aid.depot_no JOIN repair ON aid.aid_no = repair.aid_no GROUP BY depot.depot_no, depot.depot_name;

-- en: Who borrowed the most often?
-- zh: 借用次数最多的人是谁？
SELECT borrower.name FROM borrower JOIN loan ON borrower.borrower_no = loan.borrower_no GROUP BY borrower.borrower_no, borrower.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which depots hold at least 10 aids?
-- zh: 哪些站点存有至少10件辅具？
SELECT depot.depot_name FROM depot JOIN aid ON depot.depot_no = aid.depot_no GROUP BY depot.depot_no, depot.depot_name HAVING count(*) >= 10;

-- en: Aid numbers that were never lent out.
-- zh: 从未借出过的辅具编号。
SELECT aid_no FROM aid WHERE aid_no NOT IN (SELECT aid_no FROM loan);

-- en: Which repairs (number) cost more than the average repair?
-- zh: 哪些维修单（编号）的费用高于平均维修费？
SELECT repair_no FROM repair WHERE price > (SELECT avg(price) FROM repair);

-- en: Towns where we have borrowers but no depot?
-- zh: 哪些镇有借用人但没有站点？
SELECT town FROM borrower EXCEPT SELECT town FROM depot;
