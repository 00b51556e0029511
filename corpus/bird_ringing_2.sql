-- Bird ringing: stations, ringers, species, birds ringed and later recoveries.
CREATE TABLE RING_STATION (
  STN_ID INT,
  NAME VARCHAR(60),
  COUNTRY VARCHAR(40),
  HABITAT VARCHAR(30),
  OPENED INT,
  PRIMARY KEY (STN_ID)
);
CREATE TABLE RINGER (
  RINGER_ID INT,
  NAME VARCHAR(60),
  COUNTRY VARCHAR(40),
  LICENCE VARCHAR(10),
  TRAINER_ID INT,
  PRIMARY KEY (RINGER_ID),
  FOREIGN KEY (TRAINER_ID) REFERENCES RINGER (RINGER_ID)
);
CREATE TABLE SPECIES (
  SP_CODE VARCHAR(8),
  NAME VARCHAR(60),
  FAMILY VARCHAR(40),
  AVG_WEIGHT_G DOUBLE,
  STATUS VARCHAR(30),
  PRIMARY KEY (SP_CODE)
);
CREATE TABLE RINGED_BIRD (
  RING_NO VARCHAR(12),
  SP_CODE VARCHAR(8),
  STN_ID INT,
  RINGER_ID INT,
  RINGED_ON DATE,
  SEX VARCHAR(1),
  AGE_CLASS VARCHAR(10),
  WEIGHT_G DOUBLE,
  PRIMARY KEY (RING_NO),
  FOREIGN KEY (SP_CODE) REFERENCES SPECIES (SP_CODE),
  FOREIGN KEY (STN_ID) REFERENCES RING_STATION (STN_ID),
  FOREIGN KEY (RINGER_ID) REFERENCES RINGER (RINGER_ID)
);
CREATE TABLE RECOVERY (
  REC_ID INT,
  RING_NO VARCHAR(12),
  FOUND_ON DATE,
  COUNTRY VARCHAR(40),
  STATUS VARCHAR(10),
  DISTANCE_KM INT,
  FINDER VARCHAR(60),
  PRIMARY KEY (REC_ID),
  FOREIGN KEY (RING_NO) REFERENCES RINGED_BIRD (RING_NO)
);

-- en: Species whose status is Endangered.
-- zh: 状态为Endangered的鸟种。
SELECT NAME FROM SPECIES WHERE STATUS = 'Endangered';

-- en: How many recovered birds were found Dead?
-- zh: 回收记录中发现时为Dead的有多少条？
SELECT count(*) FROM RECOVERY WHERE STATUS = 'Dead';

-- en: Ringers from Latvia with an A licence (licence A).
-- zh: Latvia持A级执照的环志员。
SELECT NAME FROM RINGER WHERE COUNTRY = 'Latvia' AND LICENCE = 'A';

-- en: Ring numbers of the birds ringed in Latvia.
-- zh: 在Latvia环志的鸟的环号。
SELECT RINGED_BIRD.RING_NO FROM RINGED_BIRD JOIN RING_STATION ON RINGED_BIRD.STN_ID = RING_STATION.STN_ID WHERE RING_STATION.COUNTRY = 'Latvia';

-- en: Who found birds in Latvia?
-- zh: 在Latvia发现环志鸟的人是谁？
SELECT FINDER FROM RECOVERY WHERE COUNTRY = 'Latvia';

-- en: What different species have been recovered in Latvia?
-- zh: 在Latvia回收到哪些不同的鸟种？
SELECT DISTINCT SPECIES.NAME FROM SPECIES JOIN RINGED_BIRD ON SPECIES.SP_CODE = RINGED_BIRD.SP_CODE JOIN RECOVERY ON RINGED_BIRD.RING_NO = RECOVERY.RING_NO WHERE RECOVERY.COUNTRY = 'Latvia';

-- en: Which bird flew furthest? Give its species.
-- zh: 飞得最远的鸟是什么鸟种？
SELECT SPECIES.NAME FROM SPECIES JOIN RINGED_BIRD ON SPECIES.SP_CODE = RINGED_BIRD.SP_CODE JOIN RECOVERY ON RINGED_BIRD.RING_NO = RECOVERY.RING_NO ORDER BY RECOVERY.DISTANCE_KM DESC LIMIT 1;

-- en: Mean weight of ringed birds, females (F) and males (M) separately, that is per sex.
-- zh: 按性别统计环志鸟的平均体重。
SELECT SEX, avg(WEIGHT_G) FROM RINGED_BIRD GROUP BY SEX;

-- en: Which station has ringed the most birds?
-- zh: 环志鸟最多的站点是哪个？
SELECT RING_STATION.NAME FROM RING_STATION JOIN RINGED_BIRD ON RING_STATION.STN_ID = RINGED_BIRD.STN_ID GROUP BY RING_STATION.STN_ID, RING_STATION.NAME ORDER BY count(*) DESC LIMIT 1;

-- en: For each species give the name and the number of birds ringed.
-- zh: 每个鸟种的名称和环志数量。
SELECT SPECIES.NAME, count(*) FROM SPECIES JOIN RINGED_BIRD ON SPECIES.SP_CODE = RINGED_BIRD.SP_CODE GROUP BY SPECIES.SP_CODE, SPECIES.NAME;

-- en: Ringers who have not ringed a single bird.
-- zh: 一只鸟也没环志过的环志员。
SELECT NAME FROM RINGER WHERE RINGER_ID NOT IN (SELECT RINGER_ID FROM RINGED_BIRD);

-- en: Who trained Janis Ozols?
-- zh: Janis Ozols是谁培训的？
SELECT T.NAME FROM RINGER AS R JOIN RINGER AS T ON R.TRAINER_ID = T.RINGER_ID WHERE R.NAME = 'Janis Ozols';

-- en: The average and the greatest distance of recoveries of live birds (status Alive).
-- zh: 状态为Alive的回收记录的平均距离和最远距离。
SELECT avg(DISTANCE_KM), max(DISTANCE_KM) FROM RECOVERY WHERE STATUS = 'Alive';

-- en: Who ringed the bird K-30481 and at which station?
-- zh: 环号K-30481的鸟是谁在哪个站点环志的？
SELECT RINGER.NAME, RING_STATION.NAME FROM RINGED_BIRD JOIN RINGER ON RINGED_BIRD.RINGER_ID = RINGER.RINGER_ID JOIN RING_STATION ON RINGED_BIRD.STN_ID = RING_STATION.STN_ID WHERE RINGED_BIRD.RING_NO = 'K-30481';

-- en: Birds that weighed more than the average ringed bird: ring number and weight.
-- zh: 体重高于平均的环志鸟的环号和体重。
SELECT RING_NO, WEIGHT_G FROM RINGED_BIRD WHERE WEIGHT_G > (SELECT avg(WEIGHT_G) FROM RINGED_BIRD);

-- en: Families with at least 5 species.
-- zh: 至少有5个鸟种的科。
SELECT FAMILY FROM SPECIES GROUP BY FAMILY HAVING count(*) >= 5;

-- en: Countries where birds were recovered though we run no station there.
-- zh: 有回收记录但没有环志站的国家。
SELECT COUNTRY FROM RECOVERY EXCEPT SELECT COUNTRY FROM RING_STATION;

-- en: Lightest species by average weight.
-- zh: 平均体重最轻的鸟种是什么？
SELECT NAME FROM SPECIES ORDER BY AVG_WEIGHT_G ASC LIMIT 1;

-- en: In which different habitats were birds of the family Paridae ringed?
-- zh: Paridae科的鸟在哪些不同的生境被环志？
SELECT DISTINCT RING_STATION.HABITAT FROM RING_STATION JOIN RINGED_BIRD ON RING_STATION.STN_ID = RINGED_BIRD.STN_ID JOIN SPECIES ON RINGED_BIRD.SP_CODE = SPECIES.SP_CODE WHERE SPECIES.FAMILY = 'Paridae';

-- en: How many Juvenile birds of the Reed Bunting were ringed between 2022-08-01 and 2022-09-30?
-- zh: 2022-08-01到2022-09-30之间环志了多少只Juvenile的Reed Bunting？
SELECT count(*) FROM RINGED_BIRD JOIN SPECIES ON RINGED_BIRD.SP_CODE = SPECIES.SP_CODE WHERE RINGED_BIRD.AGE_CLASS = 'Juvenile' AND SPECIES.NAME = 'Reed Bunting' AND RINGED_BIRD.RINGED_ON BETWEEN '2022-08-01' AND '2022-09-30';

-- en: The ring numbers recovered twice or more.
-- zh: 被回收两次及以上的环号。
SELECT RING_NO FROM RECOVERY GROUP BY RING_NO HAVING count(*) >= 2;

-- en: Which stations (ids) have ringed both the species with code ACRSCI and the one with code EMBSCH?
-- zh: 哪些站点（编号）既环志过代码ACRSCI又环志过代码EMBSCH的鸟种？
SELECT STN_ID FROM RINGED_BIRD WHERE SP_CODE = 'ACRSCI' INTERSECT SELECT STN_ID FROM RINGED_BIRD WHERE SP_CODE = 'EMBSCH';
