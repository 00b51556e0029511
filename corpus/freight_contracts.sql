-- Freight contracts between a shipper and carriers, the standard clauses they contain and their amendments.
CREATE TABLE carrier (
  carr_id INT, carr_nm VARCHAR(60), ctry VARCHAR(40), rating DOUBLE, fleet_qty INT,
  PRIMARY KEY (carr_id)
);
CREATE TABLE lawyer (
  lwy_id INT, lwy_nm VARCHAR(60), office VARCHAR(40), hired_on DATE,
  PRIMARY KEY (lwy_id)
);
CREATE TABLE contract (
  ctr_id INT, ctr_no VARCHAR(20), carr_id INT, drafted_by INT, signed_by INT, start_dt DATE, end_dt DATE, val_amt DECIMAL(10,2), stat VARCHAR(15),
  PRIMARY KEY (ctr_id),
  FOREIGN KEY (carr_id) REFERENCES carrier (carr_id),
  FOREIGN KEY (drafted_by) REFERENCES lawyer (lwy_id),
  FOREIGN KEY (signed_by) REFERENCES lawyer (lwy_id)
);
CREATE TABLE clause (
  cl_id INT, cl_title VARCHAR(80), cl_type VARCHAR(30), risk_lvl INT, ver INT,
  PRIMARY KEY (cl_id)
);
CREATE TABLE ctr_clause (
  ctr_id INT, cl_id INT, seq_no INT, negotiated VARCHAR(1),
  PRIMARY KEY (ctr_id, cl_id),
  FOREIGN KEY (ctr_id) REFERENCES contract (ctr_id),
  FOREIGN KEY (cl_id) REFERENCES clause (cl_id)
);
CREATE TABLE amendment (
  amd_id INT, ctr_id INT, amd_dt DATE, reason VARCHAR(100), delta_amt DECIMAL(10,2),
  PRIMARY KEY (amd_id),
  FOREIGN KEY (ctr_id) REFERENCES contract (ctr_id)
);

-- en: Show the contract numbers of all contracts with stat Expired.
-- zh: 列出状态为Expired的所有合同编号。
SELECT ctr_no FROM contract WHERE stat = 'Expired';

-- en: How many carriers come from Poland?
-- zh: 来自Poland的承运商有多少家？
SELECT count(*) FROM carrier WHERE ctry = 'Poland';

-- en: Which carrier holds the contract numbered FC-2020-017?
-- zh: 编号为FC-2020-017的合同是跟哪家承运商签的？
SELECT carrier.carr_nm FROM carrier JOIN contract ON carrier.carr_id = contract.carr_id WHERE contract.ctr_no = 'FC-2020-017';

-- en: What are the titles of the clauses in contract FC-2020-017, in their sequence?
-- zh: 合同FC-2020-017包含哪些条款？请按序号列出标题。
SELECT clause.cl_title FROM clause JOIN ctr_clause ON clause.cl_id = ctr_clause.cl_id JOIN contract ON ctr_clause.ctr_id = contract.ctr_id WHERE contract.ctr_no = 'FC-2020-017' ORDER BY ctr_clause.seq_no;

-- en: How many clauses are there of each type?
-- zh: 各类型的条款分别有多少条？
SELECT cl_type, count(*) FROM clause GROUP BY cl_type;

-- en: Who drafted the contract with the greatest value?
-- zh: 金额最大的那份合同是谁起草的？
SELECT lawyer.lwy_nm FROM lawyer JOIN contract ON lawyer.lwy_id = contract.drafted_by ORDER BY contract.val_amt DESC LIMIT 1;

-- en: For every lawyer, how many contracts did he or she sign?
-- zh: 每位律师各签署了多少份合同？
SELECT lawyer.lwy_nm, count(*) FROM lawyer JOIN contract ON lawyer.lwy_id = contract.signed_by GROUP BY lawyer.lwy_id, lawyer.lwy_nm;

-- en: Which carriers agreed to a clause entitled Force Majeure?
-- zh: 哪些承运商接受了标题为Force Majeure的条款？
SELECT carrier.carr_nm FROM carrier JOIN contract ON carrier.carr_id = contract.carr_id JOIN ctr_clause ON contract.ctr_id = ctr_clause.ctr_id JOIN clause ON ctr_clause.cl_id = clause.cl_id WHERE clause.cl_title = 'Force Majeure';

-- en: What is the total value of the contracts that began in 2022, that is between 2022-01-01 and 2022-12-31?
-- zh: 在2022-01-01到2022-12-31之间开始的合同总金额是多少？
SELECT sum(val_amt) FROM contract WHERE start_dt BETWEEN '2022-01-01' AND '2022-12-31';

-- en: Which contracts have not been amended?
-- zh: 哪些合同没有做过修订？
SELECT ctr_no FROM contract WHERE ctr_id NOT IN (SELECT ctr_id FROM amendment);

-- en: Show name and country of all carriers that share the highest rating.
-- zh: 列出评分达到最高值的所有承运商的名称和国家。
SELECT carr_nm, ctry FROM carrier WHERE rating = (SELECT max(rating) FROM carrier);

-- en: Which countries have carriers with a fleet over 200 as well as carriers with a fleet under 20?
-- zh: 哪些国家既有车队规模超过200的承运商，又有车队规模不足20的承运商？
SELECT ctry FROM carrier WHERE fleet_qty > 200 INTERSECT SELECT ctry FROM carrier WHERE fleet_qty < 20;

-- en: Find the carriers that have two or more contracts, along with the number.
-- zh: 找出拥有两份及以上合同的承运商以及合同数量。
SELECT carrier.carr_nm, count(*) FROM carrier JOIN contract ON carrier.carr_id = contract.carr_id GROUP BY carrier.carr_id, carrier.carr_nm HAVING count(*) >= 2;

-- en: Which clause is used in the most contracts?
-- zh: 被最多合同采用的条款是哪一条？
SELECT clause.cl_title FROM clause JOIN ctr_clause ON clause.cl_id = ctr_clause.cl_id GROUP BY clause.cl_id, clause.cl_title ORDER BY count(*) DESC LIMIT 1;

-- en: List the reasons for amendments to agreements with Baltic Haulage, with their dates.
-- zh: 列出与Baltic Haulage所签合同的修订原因和日期。
SELECT amendment.reason, amendment.amd_dt FROM amendment JOIN contract ON amendment.ctr_id = contract.ctr_id JOIN carrier ON contract.carr_id = carrier.carr_id WHERE carrier.carr_nm = 'Baltic Haulage';

-- en: What's the largest fleet and what's the lowest rating among the carriers?
-- zh: 承运商中最大的车队规模和最低的评分各是多少？
SELECT max(fleet_qty), min(rating) FROM carrier;

-- en: Which office employs the most lawyers?
-- zh: 哪个办公室的律师最多？
SELECT office FROM lawyer GROUP BY office ORDER BY count(*) DESC LIMIT 1;

-- en: Who is the longest-serving lawyer?
-- zh: 入职最早的律师是谁？
SELECT lwy_nm FROM lawyer ORDER BY hired_on LIMIT 1;

-- en: Tell me the average risk level of the clauses in Active contracts.
-- zh: Active合同中条款的平均风险等级是多少？
SELECT avg(clause.risk_lvl) FROM clause JOIN ctr_clause ON clause.cl_id = ctr_clause.cl_id JOIN contract ON ctr_clause.ctr_id = contract.ctr_id WHERE contract.stat = 'Active';

-- en: Which lawyers drafted a contract but never signed one? Give the ids.
-- zh: 哪些律师起草过合同却从未签署过合同？给出编号。
SELECT drafted_by FROM contract EXCEPT SELECT signed_by FROM contract;

-- en: Titles of clauses whose type is Liability or whose risk level is 5?
-- zh: 类型为Liability或者风险等级为5的条款标题有哪些？
SELECT cl_title FROM clause WHERE cl_type = 'Liability' OR risk_lvl = 5;

-- en: List the offices of lawyers who drafted something for a carrier from Spain.
-- zh: 为Spain的承运商起草过合同的律师在哪些办公室？
SELECT lawyer.office FROM lawyer JOIN contract ON lawyer.lwy_id = contract.drafted_by JOIN carrier ON contract.carr_id = carrier.carr_id WHERE carrier.ctry = 'Spain';
