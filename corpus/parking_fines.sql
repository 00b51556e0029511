-- Parking fines of a city: wardens, vehicles and keepers, fines issued, appeals and payments.
CREATE TABLE keeper (
  keeper_id INT, keeper_nm VARCHAR(60), addr VARCHAR(100), city VARCHAR(40), born DATE,
  PRIMARY KEY (keeper_id)
);
CREATE TABLE vehicle (
  plate VARCHAR(12), keeper_id INT, veh_type VARCHAR(20), colour VARCHAR(20), reg_year INT,
  PRIMARY KEY (plate),
  FOREIGN KEY (keeper_id) REFERENCES keeper (keeper_id)
);
CREATE TABLE warden (
  badge_no INT, warden_nm VARCHAR(60), beat VARCHAR(40), start_dt DATE,
  PRIMARY KEY (badge_no)
);
CREATE TABLE offence (
  off_cd VARCHAR(6), off_desc VARCHAR(80), std_amt DECIMAL(10,2), points INT,
  PRIMARY KEY (off_cd)
);
CREATE TABLE fine (
  fine_no INT, plate VARCHAR(12), badge_no INT, off_cd VARCHAR(6), issue_dt DATE, street VARCHAR(60), amt DECIMAL(10,2), stat VARCHAR(12),
  PRIMARY KEY (fine_no),
  FOREIGN KEY (plate) REFERENCES vehicle (plate),
  FOREIGN KEY (badge_no) REFERENCES warden (badge_no),
  FOREIGN KEY (off_cd) REFERENCES offence (off_cd)
);
CREATE TABLE appeal (
  app_no INT, fine_no INT, lodged_dt DATE, ground VARCHAR(60), outcome VARCHAR(12),
  PRIMARY KEY (app_no),
  FOREIGN KEY (fine_no) REFERENCES fine (fine_no)
);
CREATE TABLE fine_pay (
  pay_no INT, fine_no INT, pay_dt DATE, amt DECIMAL(10,2), method VARCHAR(15),
  PRIMARY KEY (pay_no),
  FOREIGN KEY (fine_no) REFERENCES fine (fine_no)
);

-- en: What colour is the vehicle with plate KDR 4471?
-- zh: 车牌KDR 4471的车是什么颜色？
SELECT colour FROM vehicle WHERE plate = 'KDR 4471';

-- en: Who keeps the vehicle with plate KDR 4471, and in which city does that person live?
-- zh: 车牌KDR 4471的车主是谁？住在哪个城市？
SELECT keeper.keeper_nm, keeper.city FROM keeper JOIN vehicle ON keeper.keeper_id = vehicle.keeper_id WHERE vehicle.plate = 'KDR 4471';

-- en: Show the dates and streets of all fines Jonas Petrak was given.
-- zh: 列出Jonas Petrak收到的所有罚单的日期和街道。
SELECT fine.issue_dt, fine.street FROM fine JOIN vehicle ON fine.plate = vehicle.plate JOIN keeper ON vehicle.keeper_id = keeper.keeper_id WHERE keeper.keeper_nm = 'Jonas Petrak';

-- en: For which offences has Jonas Petrak been fined?
-- zh: Jonas Petrak因哪些违规被罚过？
SELECT offence.off_desc FROM offence JOIN fine ON offence.off_cd = fine.off_cd JOIN vehicle ON fine.plate = vehicle.plate JOIN keeper ON vehicle.keeper_id = keeper.keeper_id WHERE keeper.keeper_nm = 'Jonas Petrak';

-- en: How many fines are Unpaid in Lantern Street?
-- zh: Lantern Street上有多少张Unpaid的罚单？
SELECT count(*) FROM fine WHERE street = 'Lantern Street' AND stat = 'Unpaid';

-- en: Count the vehicles by type.
-- zh: 按类型统计车辆数量。
SELECT veh_type, count(*) FROM vehicle GROUP BY veh_type;

-- en: On which street have the most fines been issued?
-- zh: 开出罚单最多的是哪条街？
SELECT street FROM fine GROUP BY street ORDER BY count(*) DESC LIMIT 1;

-- en: Which wardens have written a fine that was overturned on appeal (outcome Overturned)?
-- zh: 哪些巡查员开出的罚单在申诉后结果为Overturned？
SELECT warden.warden_nm FROM warden JOIN fine ON warden.badge_no = fine.badge_no JOIN appeal ON fine.fine_no = appeal.fine_no WHERE appeal.outcome = 'Overturned';

-- en: Total amount collected by payments made with Card?
-- zh: 以Card方式收到的付款总额是多少？
SELECT sum(amt) FROM fine_pay WHERE method = 'Card';

-- en: Which offence carries the highest standard amount?
-- zh: 标准罚款金额最高的是哪种违规？
SELECT off_desc FROM offence ORDER BY std_amt DESC LIMIT 1;

-- en: How many fines did each warden issue? Show their names, fewest first.
-- zh: 每位巡查员各开了多少张罚单？列出姓名，少的在前。
SELECT warden.warden_nm, count(*) FROM warden JOIN fine ON warden.badge_no = fine.badge_no GROUP BY warden.badge_no, warden.warden_nm ORDER BY count(*);

-- en: Plates that have never been fined?
-- zh: 从未被罚过的车牌有哪些？
SELECT plate FROM vehicle WHERE plate NOT IN (SELECT plate FROM fine);

-- en: How many fines were for more than the average of the fines in Lantern Street?
-- zh: 有多少张罚单的金额高于Lantern Street罚单的平均金额？
SELECT count(*) FROM fine WHERE amt > (SELECT avg(amt) FROM fine WHERE street = 'Lantern Street');

-- en: In which cities do the keepers live who were fined for 'Blocking a fire lane'?
-- zh: 因'Blocking a fire lane'被罚的车主住在哪些城市？
SELECT keeper.city FROM keeper JOIN vehicle ON keeper.keeper_id = vehicle.keeper_id JOIN fine ON vehicle.plate = fine.plate JOIN offence ON fine.off_cd = offence.off_cd WHERE offence.off_desc = 'Blocking a fire lane';

-- en: Who has two or more vehicles? Name and number of vehicles.
-- zh: 谁名下有两辆或以上的车？给出姓名和车辆数。
SELECT keeper.keeper_nm, count(*) FROM keeper JOIN vehicle ON keeper.keeper_id = vehicle.keeper_id GROUP BY keeper.keeper_id, keeper.keeper_nm HAVING count(*) >= 2;

-- en: Which streets have seen fines both for code P01 and for code P07?
-- zh: 哪些街道上既有代码P01的罚单又有代码P07的罚单？
SELECT street FROM fine WHERE off_cd = 'P01' INTERSECT SELECT street FROM fine WHERE off_cd = 'P07';

-- en: Fine numbers that were appealed but for which nothing was paid.
-- zh: 提出过申诉但没有任何付款的罚单编号。
SELECT fine_no FROM appeal EXCEPT SELECT fine_no FROM fine_pay;

-- en: Average fine amount and earliest issue date for code P07?
-- zh: 代码P07的罚单平均金额和最早开具日期是多少？
SELECT avg(amt), min(issue_dt) FROM fine WHERE off_cd = 'P07';

-- en: What grounds were given in appeals about vehicles of type Van?
-- zh: 涉及Van类车辆的申诉理由有哪些？
SELECT appeal.ground FROM appeal JOIN fine ON appeal.fine_no = fine.fine_no JOIN vehicle ON fine.plate = vehicle.plate WHERE vehicle.veh_type = 'Van';

-- en: Name the wardens who started after 2020-02-01 or walk the beat Market.
-- zh: 2020-02-01之后入职或负责Market片区的巡查员姓名。
SELECT warden_nm FROM warden WHERE start_dt > '2020-02-01' OR beat = 'Market';

-- en: How much in fines has each keeper run up? Return name and total.
-- zh: 每位车主累计被罚多少钱？返回姓名和总额。
SELECT keeper.keeper_nm, sum(fine.amt) FROM keeper JOIN vehicle ON keeper.keeper_id = vehicle.keeper_id JOIN fine ON vehicle.plate = fine.plate GROUP BY keeper.keeper_id, keeper.keeper_nm;

-- en: Names of keepers with a vehicle registered before 2005.
-- zh: 名下有2005年之前登记车辆的车主姓名。
SELECT keeper_nm FROM keeper WHERE keeper_id IN (SELECT keeper_id FROM vehicle WHERE reg_year < 2005);
