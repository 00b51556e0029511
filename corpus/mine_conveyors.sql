-- Belt conveyors in an ore mine: belts, idlers' stoppages, inspections by fitters.
CREATE TABLE belt (
  belt_id INT,
  belt_cd VARCHAR(10),
  level_m INT,
  len_m INT,
  width_mm INT,
  drive_kw INT,
  PRIMARY KEY (belt_id)
);
CREATE TABLE fitter (
  fitter_id INT,
  nm VARCHAR(40),
  crew VARCHAR(10),
  PRIMARY KEY (fitter_id)
);
CREATE TABLE stoppage (
  stop_id INT,
  belt_id INT,
  fitter_id INT,
  stop_ts DATETIME,
  mins INT,
  cause VARCHAR(30),
  lost_t DOUBLE,
  PRIMARY KEY (stop_id),
  FOREIGN KEY (belt_id) REFERENCES belt (belt_id),
  FOREIGN KEY (fitter_id) REFERENCES fitter (fitter_id)
);
CREATE TABLE wear_check (
  chk_id INT,
  belt_id INT,
  fitter_id INT,
  chk_dt DATE,
  cover_mm DOUBLE,
  replace_flag VARCHAR(1),
  PRIMARY KEY (chk_id),
  FOREIGN KEY (belt_id) REFERENCES belt (belt_id),
  FOREIGN KEY (fitter_id) REFERENCES fitter (fitter_id)
);

-- en: Codes and lengths of the belts wider than 1200 mm.
-- zh: 宽度大于1200毫米的皮带代码和长度。
SELECT belt_cd, len_m FROM belt WHERE width_mm > 1200;

-- en: Which belt is the longest?
-- zh: 最长的皮带是哪条？
SELECT belt_cd FROM belt ORDER BY len_m DESC LIMIT 1;

-- en: How many fitters are in crew Blue?
-- zh: Blue班有多少名钳工？
SELECT count(*) FROM fitter WHERE crew = 'Blue';

-- en: How many tonnes were lost through Spillage?
-- zh: 因Spillage损失了多少吨？
SELECT sum(lost_t) FROM stoppage WHERE cause = 'Spillage';

-- en: How many minutes were lost through Spillage?
-- zh: 因Spillage损失了多少分钟？
SELECT sum(mins) FROM stoppage WHERE cause = 'Spillage';

-- en: Number of stoppages by cause, most frequent first.
-- zh: 各原因的停机次数，最频繁的在前。
SELECT cause, count(*) FROM stoppage GROUP BY cause ORDER BY count(*) DESC;

-- en: Which crew has the most fitters?
-- zh: 钳工人数最多的是哪个班？
SELECT crew FROM fitter GROUP BY crew ORDER BY count(*) DESC LIMIT 1;

-- en: Causes whose average stop lasts longer than 60 minutes.
-- zh: 平均停机时间超过60分钟的原因。
SELECT cause FROM stoppage GROUP BY cause HAVING avg(mins) > 60;

-- en: On each level, what is the total drive power?
-- zh: 每个水平的驱动总功率是多少？
SELECT level_m, sum(drive_kw) FROM belt GROUP BY level_m;

-- en: What caused the stoppages of belt CV-12?
-- zh: 皮带CV-12停机的原因都有哪些？
SELECT stoppage.cause FROM stoppage JOIN belt ON stoppage.belt_id = belt.belt_id WHERE belt.belt_cd = 'CV-12';

-- en: Which belt stopped most often?
-- zh: 停机次数最多的是哪条皮带？
SELECT belt.belt_cd FROM belt JOIN stoppage ON belt.belt_id = stoppage.belt_id GROUP BY belt.belt_id, belt.belt_cd ORDER BY count(*) DESC LIMIT 1;

-- en: How many stoppages has every fitter dealt with?
-- zh: 每位钳工处理过多少次停机？
SELECT fitter.nm, count(*) FROM fitter JOIN stoppage ON fitter.fitter_id = stoppage.fitter_id GROUP BY fitter.fitter_id, fitter.nm;

-- en: How many wear checks has every fitter made?
-- zh: 每位钳工做过多少次磨损检查？
SELECT fitter.nm, count(*) FROM fitter JOIN wear_check ON fitter.fitter_id = wear_check.fitter_id GROUP BY fitter.fitter_id, fitter.nm;

-- en: Who repaired a Torn belt on level 640?
-- zh: 谁处理过640水平的Torn停机？
SELECT fitter.nm FROM fitter JOIN stoppage ON fitter.fitter_id = stoppage.fitter_id JOIN belt ON stoppage.belt_id = belt.belt_id WHERE stoppage.cause = 'Torn' AND belt.level_m = 640;

-- en: Which belts need replacing according to a check (Y)?
-- zh: 检查结论为需要更换（Y）的皮带有哪些？
SELECT belt.belt_cd FROM belt JOIN wear_check ON belt.belt_id = wear_check.belt_id WHERE wear_check.replace_flag = 'Y';

-- en: Thinnest cover measured on each belt.
-- zh: 每条皮带测得的最薄覆盖层厚度。
SELECT belt.belt_cd, min(wear_check.cover_mm) FROM belt JOIN wear_check ON belt.belt_id = wear_check.belt_id GROUP BY belt.belt_id, belt.belt_cd;

-- en: Check dates and cover thicknesses that crew Red recorded on CV-12.
-- zh: Red班在CV-12上的检查日期和覆盖层厚度。
SELECT wear_check.chk_dt, wear_check.cover_mm FROM wear_check JOIN fitter ON wear_check.fitter_id = fitter.fitter_id JOIN belt ON wear_check.belt_id = belt.belt_id WHERE fitter.crew = 'Red' AND belt.belt_cd = 'CV-12';

-- en: Belts that never stood still, i.e. had no stoppage.
-- zh: 从未停过机的皮带。
SELECT belt_cd FROM belt WHERE belt_id NOT IN (SELECT belt_id FROM stoppage);

-- en: Fitters who have done wear checks but not handled stoppages.
-- zh: 做过磨损检查但没处理过停机的钳工。
SELECT fitter.nm FROM fitter JOIN wear_check ON fitter.fitter_id = wear_check.fitter_id EXCEPT SELECT fitter.nm FROM fitter JOIN stoppage ON fitter.fitter_id = stoppage.fitter_id;

-- en: Belts with drives stronger than the average drive.
-- zh: 驱动功率大于平均功率的皮带。
SELECT belt_cd FROM belt WHERE drive_kw > (SELECT avg(drive_kw) FROM belt);

-- en: Total tonnes lost per level.
-- zh: 每个水平损失的总吨数。
SELECT belt.level_m, sum(stoppage.lost_t) FROM belt JOIN stoppage ON belt.belt_id = stoppage.belt_id GROUP BY belt.level_m;

-- en: Ids of the stops after 2024-04-01 that took at least 90 minutes.
-- zh: 2024-04-01之后至少持续90分钟的停机编号。
SELECT stop_id FROM stoppage WHERE stop_ts > '2024-04-01' AND mins >= 90;
