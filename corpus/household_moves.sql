-- Household registration: neighbourhoods, households, residents and the moves they report.
CREATE TABLE nbhd (
  nbhd_cd VARCHAR(6),
  nbhd_nm VARCHAR(40),
  clerk_nm VARCHAR(50),
  area_km2 DOUBLE,
  PRIMARY KEY (nbhd_cd)
);
CREATE TABLE hshld (
  hh_id INT,
  nbhd_cd VARCHAR(6),
  street VARCHAR(50),
  house_no VARCHAR(8),
  hh_type VARCHAR(15),
  reg_dt DATE,
  PRIMARY KEY (hh_id),
  FOREIGN KEY (nbhd_cd) REFERENCES nbhd (nbhd_cd)
);
CREATE TABLE resident (
  res_id BIGINT,
  res_nm VARCHAR(50),
  birth_yr INT,
  sex VARCHAR(6),
  marital_st VARCHAR(12),
  hh_id INT,
  is_head VARCHAR(1),
  PRIMARY KEY (res_id),
  FOREIGN KEY (hh_id) REFERENCES hshld (hh_id)
);
CREATE TABLE move_rec (
  move_id INT,
  res_id BIGINT,
  from_nbhd VARCHAR(6),
  to_nbhd VARCHAR(6),
  move_dt DATE,
  reason VARCHAR(20),
  PRIMARY KEY (move_id),
  FOREIGN KEY (res_id) REFERENCES resident (res_id),
  FOREIGN KEY (from_nbhd) REFERENCES nbhd (nbhd_cd),
  FOREIGN KEY (to_nbhd) REFERENCES nbhd (nbhd_cd)
);

-- en: Who is the clerk in charge of Lindenhof?
-- zh: Lindenhof由哪位办事员负责？
SELECT clerk_nm FROM nbhd WHERE nbhd_nm = 'Lindenhof';

-- en: List widowed residents (Widowed) with their years of birth.
-- zh: 列出丧偶（Widowed）居民的姓名和出生年份。
SELECT res_nm, birth_yr FROM resident WHERE marital_st = 'Widowed';

-- en: How many residents are heads of a household (T)?
-- zh: 有多少居民是户主（T）？
SELECT count(*) FROM resident WHERE is_head = 'T';

-- en: What are the ids and streets of the Collective households registered before 1990-01-01?
-- zh: 1990-01-01之前登记的Collective户，给出户号和所在街道。
SELECT hh_id, street FROM hshld WHERE hh_type = 'Collective' AND reg_dt < '1990-01-01';

-- en: Which neighbourhood is the largest in area?
-- zh: 面积最大的社区是哪个？
SELECT nbhd_nm FROM nbhd ORDER BY area_km2 DESC LIMIT 1;

-- en: How many moves were made for Work or Study?
-- zh: 因Work或Study而迁移的有多少次？
SELECT count(*) FROM move_rec WHERE reason = 'Work' OR reason = 'Study';

-- en: How many households are there of each type?
-- zh: 各种户别分别有多少户？
SELECT hh_type, count(*) FROM hshld GROUP BY hh_type;

-- en: What is the commonest reason for moving?
-- zh: 最常见的迁移原因是什么？
SELECT reason FROM move_rec GROUP BY reason ORDER BY count(*) DESC LIMIT 1;

-- en: Which streets have more than 100 households?
-- zh: 哪些街道的住户超过100户？
SELECT street FROM hshld GROUP BY street HAVING count(*) > 100;

-- en: For each marital status, what is the earliest year of birth?
-- zh: 每种婚姻状况中最早的出生年份是哪一年？
SELECT marital_st, min(birth_yr) FROM resident GROUP BY marital_st;

-- en: How many households does each neighbourhood have? Give its name.
-- zh: 每个社区各有多少户？给出社区名。
SELECT nbhd.nbhd_nm, count(*) FROM nbhd JOIN hshld ON nbhd.nbhd_cd = hshld.nbhd_cd GROUP BY nbhd.nbhd_cd, nbhd.nbhd_nm;

-- en: Who lives on Mill Lane at number 14?
-- zh: Mill Lane街14号住着谁？
SELECT resident.res_nm FROM resident JOIN hshld ON resident.hh_id = hshld.hh_id WHERE hshld.street = 'Mill Lane' AND hshld.house_no = '14';

-- en: How many people live in neighbourhood Ostrava Park?
-- zh: Ostrava Park社区住着多少人？
SELECT count(*) FROM resident JOIN hshld ON resident.hh_id = hshld.hh_id JOIN nbhd ON hshld.nbhd_cd = nbhd.nbhd_cd WHERE nbhd.nbhd_nm = 'Ostrava Park';

-- en: Which neighbourhood have the most people moved into?
-- zh: 迁入人次最多的社区是哪个？
SELECT nbhd.nbhd_nm FROM nbhd JOIN move_rec ON nbhd.nbhd_cd = move_rec.to_nbhd GROUP BY nbhd.nbhd_cd, nbhd.nbhd_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Which neighbourhood have the most people moved out of?
-- zh: 迁出人次最多的社区是哪个？
SELECT nbhd.nbhd_nm FROM nbhd JOIN move_rec ON nbhd.nbhd_cd = move_rec.from_nbhd GROUP BY nbhd.nbhd_cd, nbhd.nbhd_nm ORDER BY count(*) DESC LIMIT 1;

-- en: On what dates did Petra Solani move?
-- zh: Petra Solani在哪些日期搬过家？
SELECT move_rec.move_dt FROM move_rec JOIN resident ON move_rec.res_id = resident.res_id WHERE resident.res_nm = 'Petra Solani';

-- en: List every move with the name of the resident and the names of the old and new neighbourhoods.
-- zh: 列出每次迁移的居民姓名、原社区名和新社区名。
SELECT resident.res_nm, a.nbhd_nm, b.nbhd_nm FROM move_rec JOIN resident ON move_rec.res_id = resident.res_id JOIN nbhd AS a ON move_rec.from_nbhd = a.nbhd_cd JOIN nbhd AS b ON move_rec.to_nbhd = b.nbhd_cd;

-- en: Who came to Lindenhof because of Marriage?
-- zh: 谁因Marriage迁入了Lindenhof？
SELECT resident.res_nm FROM resident JOIN move_rec ON resident.res_id = move_rec.res_id JOIN nbhd ON move_rec.to_nbhd = nbhd.nbhd_cd WHERE nbhd.nbhd_nm = 'Lindenhof' AND move_rec.reason = 'Marriage';

-- en: Residents who moved at least three times.
-- zh: 迁移过至少三次的居民。
SELECT resident.res_nm FROM resident JOIN move_rec ON resident.res_id = move_rec.res_id GROUP BY resident.res_id, resident.res_nm HAVING count(*) >= 3;

-- en: Which residents have never moved?
-- zh: 哪些居民从来没有迁移过？
SELECT res_nm FROM resident WHERE res_id NOT IN (SELECT res_id FROM move_rec);

-- en: Codes of neighbourhoods that people left but nobody moved into.
-- zh: 有人迁出但没有人迁入的社区代码。
SELECT from_nbhd FROM move_rec EXCEPT SELECT to_nbhd FROM move_rec;

-- en: Households without any residents: show their ids.
-- zh: 没有任何居民的户，给出户号。
SELECT hh_id FROM hshld WHERE hh_id NOT IN (SELECT hh_id FROM resident);
