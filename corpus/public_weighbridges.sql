-- Public weighbridges on trunk roads, hauliers, the weighings made and overload fines.
CREATE TABLE weighbridge (
  wb_id INT,
  place VARCHAR(50),
  road VARCHAR(10),
  capacity_t INT,
  last_calib DATE,
  PRIMARY KEY (wb_id)
);
CREATE TABLE haulier (
  haulier_id INT,
  haulier_name VARCHAR(60),
  province VARCHAR(40),
  licence_class VARCHAR(5),
  PRIMARY KEY (haulier_id)
);
CREATE TABLE weighing (
  ticket INT,
  wb_id INT,
  haulier_id INT,
  lorry_plate VARCHAR(12),
  cargo VARCHAR(30),
  gross_t DOUBLE,
  limit_t DOUBLE,
  weighed_at DATETIME,
  PRIMARY KEY (ticket),
  FOREIGN KEY (wb_id) REFERENCES weighbridge (wb_id),
  FOREIGN KEY (haulier_id) REFERENCES haulier (haulier_id)
);
CREATE TABLE fine (
  fine_no INT,
  ticket INT,
  amount DECIMAL(10,2),
  paid VARCHAR(3),
  officer VARCHAR(50),
  PRIMARY KEY (fine_no),
  FOREIGN KEY (ticket) REFERENCES weighing (ticket)
);

-- en: Where are the weighbridges on road N7?
-- zh: N7公路上的地磅站设在哪些地方？
SELECT place FROM weighbridge WHERE road = 'N7';

-- en: How many hauliers hold a class C licence?
-- zh: 持有C级许可证的运输商有多少家？
SELECT count(*) FROM haulier WHERE licence_class = 'C';

-- en: Give the gross weight and the limit on ticket 90211.
-- zh: 90211号磅单的总重和限重是多少？
SELECT gross_t, limit_t FROM weighing WHERE ticket = 90211;

-- en: Which weighbridge has gone longest without calibration?
-- zh: 最久没有校准的地磅站在哪里？
SELECT place FROM weighbridge ORDER BY last_calib LIMIT 1;

-- en: Average gross weight for each cargo.
-- zh: 每种货物的平均总重。
SELECT cargo, avg(gross_t) FROM weighing GROUP BY cargo;

-- en: What is the sum of unpaid fines (No)?
-- zh: 未缴（No）罚款的总额是多少？
SELECT sum(amount) FROM fine WHERE paid = 'No';

-- en: What is the sum of paid fines (Yes)?
-- zh: 已缴（Yes）罚款的总额是多少？
SELECT sum(amount) FROM fine WHERE paid = 'Yes';

-- en: Which hauliers carried Timber?
-- zh: 哪些运输商运过Timber？
SELECT haulier.haulier_name FROM haulier JOIN weighing ON haulier.haulier_id = weighing.haulier_id WHERE weighing.cargo = 'Timber';

-- en: How many weighings were done at each place?
-- zh: 每个地磅站各称重了多少次？
SELECT weighbridge.place, count(*) FROM weighbridge JOIN weighing ON weighbridge.wb_id = weighing.wb_id GROUP BY weighbridge.wb_id, weighbridge.place;

-- en: Which haulier was weighed the most?
-- zh: 过磅次数最多的运输商是哪家？
SELECT haulier.haulier_name FROM haulier JOIN weighing ON haulier.haulier_id = weighing.haulier_id GROUP BY haulier.haulier_id, haulier.haulier_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which hauliers have been fined by officer Mbeki?
-- zh: 被执法员Mbeki罚过款的运输商有哪些？
SELECT haulier.haulier_name FROM haulier JOIN weighing ON haulier.haulier_id = weighing.haulier_id JOIN fine ON weighing.ticket = fine.ticket WHERE fine.officer = 'Mbeki';

-- en: Which lorries were fined more than 10000?
-- zh: 哪些货车被罚款超过10000？给出车牌。
SELECT weighing.lorry_plate FROM weighing JOIN fine ON weighing.ticket = fine.ticket WHERE fine.amount > 10000;

-- en: Total fines by haulier.
-- zh: 各运输商的罚款总额。
SELECT haulier.haulier_name, sum(fine.amount) FROM haulier JOIN weighing ON haulier.haulier_id = weighing.haulier_id JOIN fine ON weighing.ticket = fine.ticket GROUP BY haulier.haulier_id, haulier.haulier_name;

-- en: At which weighbridges did firms from Limpopo stop?
-- zh: Limpopo的企业在哪些地磅站过过磅？
SELECT weighbridge.place FROM weighbridge JOIN weighing ON weighbridge.wb_id = weighing.wb_id JOIN haulier ON weighing.haulier_id = haulier.haulier_id WHERE haulier.province = 'Limpopo';

-- en: Tickets where the truck was over its limit.
-- zh: 车辆超出限重的磅单号。
SELECT ticket FROM weighing WHERE gross_t > limit_t;

-- en: Tickets with no fine attached.
-- zh: 没有罚款的磅单号。
SELECT ticket FROM weighing WHERE ticket NOT IN (SELECT ticket FROM fine);

-- en: Officers who issued more than 25 fines.
-- zh: 开出罚单多于25张的执法员。
SELECT officer FROM fine GROUP BY officer HAVING count(*) > 25;

-- en: Cargoes weighed at Musina but not at Beitbridge.
-- zh: 在Musina称过但在Beitbridge没称过的货物。
SELECT weighing.cargo FROM weighing JOIN weighbridge ON weighing.wb_id = weighbridge.wb_id WHERE weighbridge.place = 'Musina' EXCEPT SELECT weighing.cargo FROM weighing JOIN weighbridge ON weighing.wb_id = weighbridge.wb_id WHERE weighbridge.place = 'Beitbridge';

-- en: Count the different number plates weighed on road N1.
-- zh: N1公路上称过多少个不同的车牌？
SELECT count(DISTINCT weighing.lorry_plate) FROM weighing JOIN weighbridge ON weighing.wb_id = weighbridge.wb_id WHERE weighbridge.road = 'N1';

-- en: The heaviest load ever weighed: plate, cargo and gross weight.
-- zh: 称过的最重的一车：车牌、货物和总重。
SELECT lorry_plate, cargo, gross_t FROM weighing ORDER BY gross_t DESC LIMIT 1;

-- en: Hauliers per province, most first.
-- zh: 各省的运输商数量，从多到少。
SELECT province, count(*) FROM haulier GROUP BY province ORDER BY count(*) DESC;

-- en: Places whose scale can take at least 60 tonnes and lies on N1 or N4.
-- zh: 位于N1或N4公路、最大称量不少于60吨的地磅站。
SELECT place FROM weighbridge WHERE capacity_t >= 60 AND (road = 'N1' OR road = 'N4');
