-- A bonded warehouse where importers keep goods until duty is paid.
CREATE TABLE importer (
  imp_id INT,
  imp_name VARCHAR(60),
  city VARCHAR(40),
  licence_no VARCHAR(20),
  licence_expiry DATE,
  guarantee DECIMAL(10,2),
  PRIMARY KEY (imp_id)
);
CREATE TABLE officer (
  off_id INT,
  off_name VARCHAR(50),
  grade VARCHAR(10),
  city VARCHAR(40),
  appointed DATE,
  PRIMARY KEY (off_id)
);
CREATE TABLE goods_class (
  class_code VARCHAR(12),
  description VARCHAR(60),
  duty_rate DOUBLE,
  vat_rate DOUBLE,
  unit VARCHAR(10),
  PRIMARY KEY (class_code)
);
CREATE TABLE consignment (
  cons_id INT,
  imp_id INT,
  class_code VARCHAR(12),
  origin VARCHAR(40),
  arrived DATE,
  qty DOUBLE,
  value DECIMAL(10,2),
  bay VARCHAR(10),
  status VARCHAR(20),
  PRIMARY KEY (cons_id),
  FOREIGN KEY (imp_id) REFERENCES importer (imp_id),
  FOREIGN KEY (class_code) REFERENCES goods_class (class_code)
);
CREATE TABLE withdrawal (
  wd_id INT,
  cons_id INT,
  wd_date DATE,
  qty DOUBLE,
  duty_paid DECIMAL(10,2),
  PRIMARY KEY (wd_id),
  FOREIGN KEY (cons_id) REFERENCES consignment (cons_id)
);
CREATE TABLE inspection (
  insp_id INT,
  cons_id INT,
  off_id INT,
  insp_date DATE,
  outcome VARCHAR(20),
  PRIMARY KEY (insp_id),
  FOREIGN KEY (cons_id) REFERENCES consignment (cons_id),
  FOREIGN KEY (off_id) REFERENCES officer (off_id)
);

-- en: Which goods classes have a duty rate above 20?
-- zh: 关税税率超过20的货物类别有哪些？
SELECT description FROM goods_class WHERE duty_rate > 20;

-- en: Which goods classes have a VAT rate above 20?
-- zh: 增值税率超过20的货物类别有哪些？
SELECT description FROM goods_class WHERE vat_rate > 20;

-- en: Give me importers whose licence expires before 2025-01-01, with the licence number.
-- zh: 给我许可证在2025-01-01之前到期的进口商及其许可证号。
SELECT imp_name, licence_no FROM importer WHERE licence_expiry < '2025-01-01';

-- en: In which bays are consignments from Scotland lying?
-- zh: 来自Scotland的货物存放在哪些库位？
SELECT bay FROM consignment WHERE origin = 'Scotland';

-- en: How many inspections ended with outcome Seized?
-- zh: 结果为Seized的查验有多少次？
SELECT count(*) FROM inspection WHERE outcome = 'Seized';

-- en: Total value of the consignments still marked Stored.
-- zh: 状态仍为Stored的货物总价值是多少？
SELECT sum(value) FROM consignment WHERE status = 'Stored';

-- en: What was the total quantity withdrawn from the store?
-- zh: 从仓库提走的总数量是多少？
SELECT sum(qty) FROM withdrawal;

-- en: What was the total quantity that arrived in the store?
-- zh: 入库的总数量是多少？
SELECT sum(qty) FROM consignment;

-- en: How many consignments came from each place of origin? Highest number first.
-- zh: 各原产地各来了多少批货？按数量从多到少排序。
SELECT origin, count(*) FROM consignment GROUP BY origin ORDER BY count(*) DESC;

-- en: Which grade has the fewest officers?
-- zh: 哪个职级的官员最少？
SELECT grade FROM officer GROUP BY grade ORDER BY count(*) LIMIT 1;

-- en: Cities where at least three importers are based.
-- zh: 至少有三家进口商的城市有哪些？
SELECT city FROM importer GROUP BY city HAVING count(*) >= 3;

-- en: Who is the importer with the largest guarantee?
-- zh: 担保金最高的进口商是谁？
SELECT imp_name FROM importer ORDER BY guarantee DESC LIMIT 1;

-- en: Name the four most recently appointed officers.
-- zh: 列出最近任命的四名官员。
SELECT off_name FROM officer ORDER BY appointed DESC LIMIT 4;

-- en: What goods does Caledon Imports keep here? Give distinct descriptions.
-- zh: Caledon Imports在这里存放了哪些不同种类的货物？
SELECT DISTINCT goods_class.description FROM importer JOIN consignment ON importer.imp_id = consignment.imp_id JOIN goods_class ON consignment.class_code = goods_class.class_code WHERE importer.imp_name = 'Caledon Imports';

-- en: Which importer has the most consignments?
-- zh: 货物批次最多的进口商是哪家？
SELECT importer.imp_name FROM importer JOIN consignment ON importer.imp_id = consignment.imp_id GROUP BY importer.imp_id, importer.imp_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which importer's consignments have the highest value altogether?
-- zh: 货物总价值最高的进口商是哪家？
SELECT importer.imp_name FROM importer JOIN consignment ON importer.imp_id = consignment.imp_id GROUP BY importer.imp_id, importer.imp_name ORDER BY sum(consignment.value) DESC LIMIT 1;

-- en: For each officer, the name and number of inspections carried out.
-- zh: 每位官员的姓名及其完成的查验次数。
SELECT officer.off_name, count(*) FROM officer JOIN inspection ON officer.off_id = inspection.off_id GROUP BY officer.off_id, officer.off_name;

-- en: How much duty has been paid in all on goods from Jamaica?
-- zh: 来自Jamaica的货物一共缴了多少关税？
SELECT sum(withdrawal.duty_paid) FROM consignment JOIN withdrawal ON consignment.cons_id = withdrawal.cons_id WHERE consignment.origin = 'Jamaica';

-- en: Dates on which goods of Caledon Imports were inspected, and the outcomes?
-- zh: Caledon Imports的货物在哪些日期被查验，结果如何？
SELECT inspection.insp_date, inspection.outcome FROM importer JOIN consignment ON importer.imp_id = consignment.imp_id JOIN inspection ON consignment.cons_id = inspection.cons_id WHERE importer.imp_name = 'Caledon Imports';

-- en: Consignment ids from which nothing has been withdrawn.
-- zh: 没有任何提货的货物批次编号。
SELECT cons_id FROM consignment WHERE cons_id NOT IN (SELECT cons_id FROM withdrawal);

-- en: Which officers never inspected anything?
-- zh: 哪些官员从未查验过货物？
SELECT off_name FROM officer WHERE off_id NOT IN (SELECT off_id FROM inspection);

-- en: Cities with an importer but no officer?
-- zh: 有进口商但没有官员的城市有哪些？
SELECT city FROM importer EXCEPT SELECT city FROM officer;
