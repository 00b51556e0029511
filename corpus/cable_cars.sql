-- Cable cars and chairlifts in ski valleys: builders, stations, technicians and stoppages.
CREATE TABLE valley (
  val_id INT,
  val_name VARCHAR(40),
  canton VARCHAR(30),
  inhabitants INT,
  PRIMARY KEY (val_id)
);
CREATE TABLE builder (
  bld_id INT,
  bld_name VARCHAR(40),
  seat VARCHAR(40),
  founded INT,
  PRIMARY KEY (bld_id)
);
CREATE TABLE ropeway (
  rw_id INT,
  val_id INT,
  bld_id INT,
  rw_name VARCHAR(50),
  kind VARCHAR(20),
  opened INT,
  len_m INT,
  base_alt INT,
  top_alt INT,
  cap_per_h INT,
  PRIMARY KEY (rw_id),
  FOREIGN KEY (val_id) REFERENCES valley (val_id),
  FOREIGN KEY (bld_id) REFERENCES builder (bld_id)
);
CREATE TABLE technician (
  tech_id INT,
  tech_name VARCHAR(60),
  canton VARCHAR(30),
  level VARCHAR(20),
  wage DECIMAL(8,2),
  PRIMARY KEY (tech_id)
);
CREATE TABLE certificate (
  tech_id INT,
  rw_id INT,
  issued DATE,
  expires DATE,
  PRIMARY KEY (tech_id, rw_id),
  FOREIGN KEY (tech_id) REFERENCES technician (tech_id),
  FOREIGN KEY (rw_id) REFERENCES ropeway (rw_id)
);
CREATE TABLE stoppage (
  stop_id INT,
  rw_id INT,
  tech_id INT,
  stop_date DATE,
  cause VARCHAR(30),
  minutes INT,
  evacuated INT,
  PRIMARY KEY (stop_id),
  FOREIGN KEY (rw_id) REFERENCES ropeway (rw_id),
  FOREIGN KEY (tech_id) REFERENCES technician (tech_id)
);

-- en: How long is the Sunnegg ropeway, and when did it open?
-- zh: Sunnegg索道有多长？哪年开通的？
SELECT len_m, opened FROM ropeway WHERE rw_name = 'Sunnegg';

-- en: Who built Sunnegg?
-- zh: Sunnegg是哪家公司建造的？
SELECT builder.bld_name FROM builder JOIN ropeway ON builder.bld_id = ropeway.bld_id WHERE ropeway.rw_name = 'Sunnegg';

-- en: Show the different technicians who are certified for a Gondola.
-- zh: 哪些技师持有Gondola的资质？去重列出。
SELECT DISTINCT technician.tech_name FROM technician JOIN certificate ON technician.tech_id = certificate.tech_id JOIN ropeway ON certificate.rw_id = ropeway.rw_id WHERE ropeway.kind = 'Gondola';

-- en: List the ropeways Urs Imboden has a certificate for, with its expiry date.
-- zh: Urs Imboden持有哪些索道的资质？各何时到期？
SELECT ropeway.rw_name, certificate.expires FROM ropeway JOIN certificate ON ropeway.rw_id = certificate.rw_id JOIN technician ON certificate.tech_id = technician.tech_id WHERE technician.tech_name = 'Urs Imboden';

-- en: How many stoppages were due to Ice?
-- zh: 因Ice停运过多少次？
SELECT count(*) FROM stoppage WHERE cause = 'Ice';

-- en: In which valleys has Garaventi put up a Chairlift?
-- zh: Garaventi在哪些山谷建过Chairlift？
SELECT valley.val_name FROM valley JOIN ropeway ON valley.val_id = ropeway.val_id JOIN builder ON ropeway.bld_id = builder.bld_id WHERE builder.bld_name = 'Garaventi' AND ropeway.kind = 'Chairlift';

-- en: Total minutes of standstill in the Lauterental.
-- zh: Lauterental的索道总共停运了多少分钟？
SELECT sum(stoppage.minutes) FROM stoppage JOIN ropeway ON stoppage.rw_id = ropeway.rw_id JOIN valley ON ropeway.val_id = valley.val_id WHERE valley.val_name = 'Lauterental';

-- en: Average length and capacity by kind of ropeway.
-- zh: 各类索道的平均长度和平均运力是多少？
SELECT kind, avg(len_m), avg(cap_per_h) FROM ropeway GROUP BY kind;

-- en: Which ropeway reaches highest? Name and top altitude.
-- zh: 终点海拔最高的索道叫什么？海拔多少？
SELECT rw_name, top_alt FROM ropeway ORDER BY top_alt DESC LIMIT 1;

-- en: Technicians in Uri whose level is Senior.
-- zh: Uri州的Senior技师有哪些？
SELECT tech_name FROM technician WHERE canton = 'Uri' AND level = 'Senior';

-- en: Which ropeways have never stood still?
-- zh: 从未停运过的索道有哪些？
SELECT rw_name FROM ropeway WHERE rw_id NOT IN (SELECT rw_id FROM stoppage);

-- en: Give the name of each valley together with its number of ropeways, please, most first.
-- zh: 列出各山谷名称及索道数量，多的在前。
SELECT valley.val_name, count(*) FROM valley JOIN ropeway ON valley.val_id = ropeway.val_id GROUP BY valley.val_id, valley.val_name ORDER BY count(*) DESC;

-- en: What causes the most stoppages?
-- zh: 最常见的停运原因是什么？
SELECT cause FROM stoppage GROUP BY cause ORDER BY count(*) DESC LIMIT 1;

-- en: On what days did a ropeway from Glarus have to evacuate more than 20 people?
-- zh: Glarus州的索道在哪些日子疏散过20人以上？
SELECT stoppage.stop_date FROM stoppage JOIN ropeway ON stoppage.rw_id = ropeway.rw_id JOIN valley ON ropeway.val_id = valley.val_id WHERE valley.canton = 'Glarus' AND stoppage.evacuated > 20;

-- en: Cantons with both valleys and technicians.
-- zh: 哪些州既有山谷（登记在册）又有技师？
SELECT canton FROM valley INTERSECT SELECT canton FROM technician;

-- en: Builders with at least 4 ropeways to their name.
-- zh: 至少建过4条索道的公司有哪些？
SELECT builder.bld_name FROM builder JOIN ropeway ON builder.bld_id = ropeway.bld_id GROUP BY builder.bld_id, builder.bld_name HAVING count(*) >= 4;

-- en: Highest, lowest and mean wage of an Apprentice.
-- zh: Apprentice的最高、最低和平均工资是多少？
SELECT max(wage), min(wage), avg(wage) FROM technician WHERE level = 'Apprentice';

-- en: Ropeways that carry more per hour than the average Funicular.
-- zh: 每小时运力高于Funicular平均值的索道有哪些？
SELECT rw_name FROM ropeway WHERE cap_per_h > (SELECT avg(cap_per_h) FROM ropeway WHERE kind = 'Funicular');

-- en: Who attended to the longest stoppage, and how many minutes was it?
-- zh: 停运最久的那次是谁处理的？停了多少分钟？
SELECT technician.tech_name, stoppage.minutes FROM technician JOIN stoppage ON technician.tech_id = stoppage.tech_id ORDER BY stoppage.minutes DESC LIMIT 1;

-- en: Kinds opened before 1960 that weren't built any more after 2000.
-- zh: 哪些类型的索道在1960年以前开通过，而2000年以后没有再开通？
SELECT kind FROM ropeway WHERE opened < 1960 EXCEPT SELECT kind FROM ropeway WHERE opened > 2000;

-- en: Names of technicians who never got a certificate.
-- zh: 没有任何资质证书的技师有哪些？
SELECT tech_name FROM technician WHERE tech_id NOT IN (SELECT tech_id FROM certificate);

-- en: How many T-bar lifts start above 1800 metres?
-- zh: 起点海拔高于1800米的T-bar有多少条？
SELECT count(*) FROM ropeway WHERE kind = 'T-bar' AND base_alt > 1800;
