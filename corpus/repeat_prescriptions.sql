-- Online repeat prescriptions: prescribers, people, prescriptions, their items and the dispatches by post.
CREATE TABLE prescriber (
  prescriberid INT,
  fullname VARCHAR(50),
  surgery VARCHAR(60),
  speciality VARCHAR(30),
  PRIMARY KEY (prescriberid)
);
CREATE TABLE person (
  personid INT,
  fullname VARCHAR(50),
  born DATE,
  exempt VARCHAR(1),
  allergies VARCHAR(100),
  PRIMARY KEY (personid)
);
CREATE TABLE prescription (
  rxid INT,
  personid INT,
  prescriberid INT,
  issued DATE,
  refills INT,
  status VARCHAR(15),
  PRIMARY KEY (rxid),
  FOREIGN KEY (personid) REFERENCES person (personid),
  FOREIGN KEY (prescriberid) REFERENCES prescriber (prescriberid)
);
CREATE TABLE item (
  rxid INT,
  drug VARCHAR(50),
  tablets INT,
  dose VARCHAR(30),
  cost DECIMAL(8,2),
  PRIMARY KEY (rxid, drug),
  FOREIGN KEY (rxid) REFERENCES prescription (rxid)
);
CREATE TABLE dispatch (
  dispatchid INT,
  rxid INT,
  sent DATE,
  courier VARCHAR(30),
  arrived DATE,
  PRIMARY KEY (dispatchid),
  FOREIGN KEY (rxid) REFERENCES prescription (rxid)
);

-- en: Who pays no charge (T)?
-- zh: 哪些人免收处方费（T）？
SELECT fullname FROM person WHERE exempt = 'T';

-- en: Which prescribers work at Mill Lane Surgery?
-- zh: 哪些开方医生在Mill Lane Surgery工作？
SELECT fullname FROM prescriber WHERE surgery = 'Mill Lane Surgery';

-- en: How many prescriptions are there in each status?
-- zh: 每种状态各有多少张处方？
SELECT status, count(*) FROM prescription GROUP BY status;

-- en: Which drug is prescribed most often?
-- zh: 开具次数最多的药物是什么？
SELECT drug FROM item GROUP BY drug ORDER BY count(*) DESC LIMIT 1;

-- en: Which drug is prescribed least often?
-- zh: 开具次数最少的药物是什么？
SELECT drug FROM item GROUP BY drug ORDER BY count(*) LIMIT 1;

-- en: People allergic to penicillin (somewhere in their allergies) with their dates of birth.
-- zh: 过敏史中含有penicillin的人及其出生日期。
SELECT fullname, born FROM person WHERE allergies LIKE '%penicillin%';

-- en: What did all Metformin items cost in total?
-- zh: 所有Metformin药项的总费用是多少？
SELECT sum(cost) FROM item WHERE drug = 'Metformin';

-- en: Couriers which carried fewer than 100 parcels.
-- zh: 承运包裹少于100件的快递公司。
SELECT courier FROM dispatch GROUP BY courier HAVING count(*) < 100;

-- en: Which drugs does Walter Finch take?
-- zh: Walter Finch在服用哪些药？
SELECT item.drug FROM item JOIN prescription ON item.rxid = prescription.rxid JOIN person ON prescription.personid = person.personid WHERE person.fullname = 'Walter Finch';

-- en: Number of prescriptions signed by each prescriber, names included.
-- zh: 每位开方医生开具的处方数，附姓名。
SELECT prescriber.fullname, count(*) FROM prescriber JOIN prescription ON prescriber.prescriberid = prescription.prescriberid GROUP BY prescriber.prescriberid, prescriber.fullname;

-- en: The person with the most prescriptions.
-- zh: 处方数量最多的人。
SELECT person.fullname FROM person JOIN prescription ON person.personid = prescription.personid GROUP BY person.personid, person.fullname ORDER BY count(*) DESC LIMIT 1;

-- en: Prescription ids never sent out.
-- zh: 从未寄出的处方编号。
SELECT rxid FROM prescription WHERE rxid NOT IN (SELECT rxid FROM dispatch);

-- en: To whom did SwiftPost carry parcels sent on 2024-04-02?
-- zh: SwiftPost在2024-04-02寄出的包裹是给谁的？
SELECT person.fullname FROM person JOIN prescription ON person.personid = prescription.personid JOIN dispatch ON prescription.rxid = dispatch.rxid WHERE dispatch.courier = 'SwiftPost' AND dispatch.sent = '2024-04-02';

-- en: Which surgeries have prescribed Warfarin? List them without repetition.
-- zh: 哪些诊所开过Warfarin？不要重复。
SELECT DISTINCT prescriber.surgery FROM prescriber JOIN prescription ON prescriber.prescriberid = prescription.prescriberid JOIN item ON prescription.rxid = item.rxid WHERE item.drug = 'Warfarin';

-- en: Parcels that have not reached the patient: their ids and couriers.
-- zh: 尚未送达的包裹：给出编号和快递公司。
SELECT dispatchid, courier FROM dispatch WHERE arrived IS NULL;

-- en: Average number of tablets on prescriptions by a Cardiology specialist.
-- zh: Cardiology专科医生所开药项的平均片数。
SELECT avg(item.tablets) FROM item JOIN prescription ON item.rxid = prescription.rxid JOIN prescriber ON prescription.prescriberid = prescriber.prescriberid WHERE prescriber.speciality = 'Cardiology';

-- en: People that take Warfarin but not Digoxin.
-- zh: 服用Warfarin但不服用Digoxin的人。
SELECT person.fullname FROM person JOIN prescription ON person.personid = prescription.personid JOIN item ON prescription.rxid = item.rxid WHERE item.drug = 'Warfarin' EXCEPT SELECT person.fullname FROM person JOIN prescription ON person.personid = prescription.personid JOIN item ON prescription.rxid = item.rxid WHERE item.drug = 'Digoxin';

-- en: Names of registered people without a prescription.
-- zh: 没有任何处方的注册人员姓名。
SELECT fullname FROM person WHERE personid NOT IN (SELECT personid FROM prescription);

-- en: Issue dates of the prescriptions with more than 6 refills left, newest first.
-- zh: 续配次数超过6次的处方的开具日期，最新的在前。
SELECT issued FROM prescription WHERE refills > 6 ORDER BY issued DESC;

-- en: Total cost of the items on each prescription by Dr Pell: id and sum.
-- zh: Dr Pell开具的每张处方的药项总费用：给出处方编号和金额。
SELECT prescription.rxid, sum(item.cost) FROM prescription JOIN item ON prescription.rxid = item.rxid JOIN prescriber ON prescription.prescriberid = prescriber.prescriberid WHERE prescriber.fullname = 'Dr Pell' GROUP BY prescription.rxid;

-- en: How many different specialities do the prescribers have?
-- zh: 开方医生有多少个不同的专科？
SELECT count(DISTINCT speciality) FROM prescriber;

-- en: Who prescribed for people born before 1935-01-01?
-- zh: 谁给1935-01-01之前出生的人开过处方？
SELECT prescriber.fullname FROM prescriber JOIN prescription ON prescriber.prescriberid = prescription.prescriberid JOIN person ON prescription.personid = person.personid WHERE person.born < '1935-01-01';
