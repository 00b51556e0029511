-- Date palm oases: gardens, palms, cultivars, climbers and pickings.
CREATE TABLE oasis (
  oasis_cd VARCHAR(5),
  oasis_nm VARCHAR(40),
  gov VARCHAR(40),
  springs_cnt INT,
  PRIMARY KEY (oasis_cd)
);
CREATE TABLE garden (
  gdn_id INT,
  gdn_nm VARCHAR(40),
  oasis_cd VARCHAR(5),
  owner_nm VARCHAR(50),
  area_ha DOUBLE,
  irrig VARCHAR(15),
  PRIMARY KEY (gdn_id),
  FOREIGN KEY (oasis_cd) REFERENCES oasis (oasis_cd)
);
CREATE TABLE palm (
  palm_id INT,
  gdn_id INT,
  cultivar VARCHAR(30),
  planted_yr INT,
  height_m DOUBLE,
  PRIMARY KEY (palm_id),
  FOREIGN KEY (gdn_id) REFERENCES garden (gdn_id)
);
CREATE TABLE climber (
  clm_id INT,
  clm_nm VARCHAR(50),
  age INT,
  fee_per_palm DECIMAL(6,2),
  PRIMARY KEY (clm_id)
);
CREATE TABLE picking (
  palm_id INT,
  clm_id INT,
  pick_dt DATE,
  kg DOUBLE,
  quality VARCHAR(10),
  PRIMARY KEY (palm_id, clm_id, pick_dt),
  FOREIGN KEY (palm_id) REFERENCES palm (palm_id),
  FOREIGN KEY (clm_id) REFERENCES climber (clm_id)
);

-- en: Who owns the garden named Ain Zarqa?
-- zh: 名为Ain Zarqa的椰枣园属于谁？
SELECT owner_nm FROM garden WHERE gdn_nm = 'Ain Zarqa';

-- en: Oases with more than 5 springs.
-- zh: 泉眼超过5处的绿洲。
SELECT oasis_nm FROM oasis WHERE springs_cnt > 5;

-- en: Climbers under 30, with their age.
-- zh: 年龄小于30岁的爬树工及其年龄。
SELECT clm_nm, age FROM climber WHERE age < 30;

-- en: Who is the oldest climber?
-- zh: 年龄最大的爬树工是谁？
SELECT clm_nm FROM climber ORDER BY age DESC LIMIT 1;

-- en: Who is the dearest climber?
-- zh: 收费最高的爬树工是谁？
SELECT clm_nm FROM climber ORDER BY fee_per_palm DESC LIMIT 1;

-- en: How many palms of each cultivar are there?
-- zh: 每个栽培品种有多少棵椰枣树？
SELECT cultivar, count(*) FROM palm GROUP BY cultivar;

-- en: Average height of the Medjool palms.
-- zh: Medjool椰枣树的平均高度是多少？
SELECT avg(height_m) FROM palm WHERE cultivar = 'Medjool';

-- en: Number of gardens by way of watering.
-- zh: 各种灌溉方式的椰枣园数量。
SELECT irrig, count(*) FROM garden GROUP BY irrig;

-- en: Owners who have at least two gardens.
-- zh: 至少有两座椰枣园的园主。
SELECT owner_nm FROM garden GROUP BY owner_nm HAVING count(*) >= 2;

-- en: Names of the gardens at the Siwa oasis.
-- zh: Siwa绿洲的椰枣园名称。
SELECT garden.gdn_nm FROM garden JOIN oasis ON garden.oasis_cd = oasis.oasis_cd WHERE oasis.oasis_nm = 'Siwa';

-- en: Which oasis has the most gardens?
-- zh: 椰枣园最多的绿洲是哪个？
SELECT oasis.oasis_nm FROM oasis JOIN garden ON oasis.oasis_cd = garden.oasis_cd GROUP BY oasis.oasis_cd, oasis.oasis_nm ORDER BY count(*) DESC LIMIT 1;

-- en: How many trees stand in each oasis?
-- zh: 每个绿洲有多少棵椰枣树？
SELECT oasis.oasis_nm, count(*) FROM oasis JOIN garden ON oasis.oasis_cd = garden.oasis_cd JOIN palm ON garden.gdn_id = palm.gdn_id GROUP BY oasis.oasis_cd, oasis.oasis_nm;

-- en: What cultivars grow in the gardens of Salem Badr? Each once.
-- zh: Salem Badr的椰枣园种了哪些品种？每种列一次。
SELECT DISTINCT palm.cultivar FROM palm JOIN garden ON palm.gdn_id = garden.gdn_id WHERE garden.owner_nm = 'Salem Badr';

-- en: Kilos picked by each climber.
-- zh: 每位爬树工采摘的公斤数。
SELECT climber.clm_nm, sum(picking.kg) FROM climber JOIN picking ON climber.clm_id = picking.clm_id GROUP BY climber.clm_id, climber.clm_nm;

-- en: When did Yusuf Nour pick Deglet dates?
-- zh: Yusuf Nour在哪些日期采摘过Deglet品种？
SELECT picking.pick_dt FROM picking JOIN climber ON picking.clm_id = climber.clm_id JOIN palm ON picking.palm_id = palm.palm_id WHERE climber.clm_nm = 'Yusuf Nour' AND palm.cultivar = 'Deglet';

-- en: Which climbers have worked in the Ain Zarqa garden?
-- zh: 哪些爬树工在Ain Zarqa园干过活？
SELECT climber.clm_nm FROM climber JOIN picking ON climber.clm_id = picking.clm_id JOIN palm ON picking.palm_id = palm.palm_id JOIN garden ON palm.gdn_id = garden.gdn_id WHERE garden.gdn_nm = 'Ain Zarqa';

-- en: Average yield of a picking for each cultivar.
-- zh: 每个品种单次采摘的平均产量。
SELECT palm.cultivar, avg(picking.kg) FROM palm JOIN picking ON palm.palm_id = picking.palm_id GROUP BY palm.cultivar;

-- en: Ids of palms that have never been picked.
-- zh: 从未采摘过的椰枣树编号。
SELECT palm_id FROM palm WHERE palm_id NOT IN (SELECT palm_id FROM picking);

-- en: Climbers without any picking to their name.
-- zh: 没有任何采摘记录的爬树工。
SELECT clm_nm FROM climber WHERE clm_id NOT IN (SELECT clm_id FROM picking);

-- en: Gardens growing both Medjool and Barhi.
-- zh: 同时种有Medjool和Barhi的椰枣园。
SELECT garden.gdn_nm FROM garden JOIN palm ON garden.gdn_id = palm.gdn_id WHERE palm.cultivar = 'Medjool' INTERSECT SELECT garden.gdn_nm FROM garden JOIN palm ON garden.gdn_id = palm.gdn_id WHERE palm.cultivar = 'Barhi';

-- en: Ids of trees that were planted before 1970 or are taller than 20 metres.
-- zh: 1970年之前种下或高度超过20米的椰枣树编号。
SELECT palm_id FROM palm WHERE planted_yr < 1970 OR height_m > 20;

-- en: The largest and smallest garden areas.
-- zh: 椰枣园的最大面积和最小面积。
SELECT max(area_ha), min(area_ha) FROM garden;
