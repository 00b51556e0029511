-- Gas and water sampling at fumaroles of volcanic islands.
CREATE TABLE island (
  isl_id INT,
  name VARCHAR(40),
  country VARCHAR(40),
  area_km2 DOUBLE,
  population INT,
  PRIMARY KEY (isl_id)
);
CREATE TABLE crater (
  crt_id INT,
  isl_id INT,
  name VARCHAR(50),
  elev_m INT,
  area_km2 DOUBLE,
  last_eruption INT,
  status VARCHAR(20),
  PRIMARY KEY (crt_id),
  FOREIGN KEY (isl_id) REFERENCES island (isl_id)
);
CREATE TABLE vent (
  vent_id INT,
  crt_id INT,
  code VARCHAR(10),
  temp_c DOUBLE,
  status VARCHAR(20),
  PRIMARY KEY (vent_id),
  FOREIGN KEY (crt_id) REFERENCES crater (crt_id)
);
CREATE TABLE chemist (
  chem_id INT,
  name VARCHAR(60),
  country VARCHAR(40),
  institute VARCHAR(60),
  PRIMARY KEY (chem_id)
);
CREATE TABLE sample (
  smp_id INT,
  vent_id INT,
  taken_by INT,
  analysed_by INT,
  taken_on DATE,
  analysed_on DATE,
  so2_ppm DOUBLE,
  ph DOUBLE,
  PRIMARY KEY (smp_id),
  FOREIGN KEY (vent_id) REFERENCES vent (vent_id),
  FOREIGN KEY (taken_by) REFERENCES chemist (chem_id),
  FOREIGN KEY (analysed_by) REFERENCES chemist (chem_id)
);

-- en: What craters are Dormant?
-- zh: 哪些火山口处于Dormant状态？
SELECT name FROM crater WHERE status = 'Dormant';

-- en: Codes of vents hotter than 300 degrees?
-- zh: 温度超过300度的喷气孔代码有哪些？
SELECT code FROM vent WHERE temp_c > 300;

-- en: Ids of the samples not analysed yet.
-- zh: 尚未分析的样品编号有哪些？
SELECT smp_id FROM sample WHERE analysed_on IS NULL;

-- en: How many islands belong to Italy?
-- zh: 属于Italy的岛屿有多少个？
SELECT count(*) FROM island WHERE country = 'Italy';

-- en: How many chemists come from Italy?
-- zh: 来自Italy的化学家有多少位？
SELECT count(*) FROM chemist WHERE country = 'Italy';

-- en: Give the lowest and highest pH measured.
-- zh: 测得的最低和最高pH值各是多少？
SELECT min(ph), max(ph) FROM sample;

-- en: Average vent temperature by status?
-- zh: 不同状态喷气孔的平均温度是多少？
SELECT status, avg(temp_c) FROM vent GROUP BY status;

-- en: Institutes with two or more chemists.
-- zh: 哪些研究所有两位或以上的化学家？
SELECT institute FROM chemist GROUP BY institute HAVING count(*) >= 2;

-- en: For each country, what is the total population of its islands?
-- zh: 每个国家的岛屿总人口是多少？
SELECT country, sum(population) FROM island GROUP BY country;

-- en: Which is the highest crater?
-- zh: 海拔最高的火山口是哪个？
SELECT name FROM crater ORDER BY elev_m DESC LIMIT 1;

-- en: Which crater covers the largest area?
-- zh: 面积最大的火山口是哪个？
SELECT name FROM crater ORDER BY area_km2 DESC LIMIT 1;

-- en: On which island is the crater Fossa Grande?
-- zh: 火山口Fossa Grande在哪个岛上？
SELECT island.name FROM island JOIN crater ON island.isl_id = crater.isl_id WHERE crater.name = 'Fossa Grande';

-- en: Who has collected samples at vent F7? Each person once.
-- zh: 谁在F7喷气孔采过样？每人只列一次。
SELECT DISTINCT chemist.name FROM chemist JOIN sample ON chemist.chem_id = sample.taken_by JOIN vent ON sample.vent_id = vent.vent_id WHERE vent.code = 'F7';

-- en: Who has analysed samples from vent F7? Each person once.
-- zh: 谁分析过F7喷气孔的样品？每人只列一次。
SELECT DISTINCT chemist.name FROM chemist JOIN sample ON chemist.chem_id = sample.analysed_by JOIN vent ON sample.vent_id = vent.vent_id WHERE vent.code = 'F7';

-- en: How many craters are there on each island? Name the islands.
-- zh: 每个岛上各有多少个火山口？请写出岛名。
SELECT island.name, count(*) FROM island JOIN crater ON island.isl_id = crater.isl_id GROUP BY island.isl_id, island.name;

-- en: Find the crater whose vents yielded the sample with the most SO2.
-- zh: SO2含量最高的样品来自哪个火山口？
SELECT crater.name FROM crater JOIN vent ON crater.crt_id = vent.crt_id JOIN sample ON vent.vent_id = sample.vent_id ORDER BY sample.so2_ppm DESC LIMIT 1;

-- en: Codes of the vents on Vulcano.
-- zh: Vulcano岛上的喷气孔代码有哪些？
SELECT vent.code FROM vent JOIN crater ON vent.crt_id = crater.crt_id JOIN island ON crater.isl_id = island.isl_id WHERE island.name = 'Vulcano';

-- en: Which chemist has taken the most samples?
-- zh: 采样最多的化学家是谁？
SELECT chemist.name FROM chemist JOIN sample ON chemist.chem_id = sample.taken_by GROUP BY chemist.chem_id, chemist.name ORDER BY count(*) DESC LIMIT 1;

-- en: Craters with no vents at all.
-- zh: 哪些火山口没有任何喷气孔？
SELECT name FROM crater WHERE crt_id NOT IN (SELECT crt_id FROM vent);

-- en: Show the ids of samples whose SO2 lies above the average.
-- zh: 列出SO2高于平均值的样品编号。
SELECT smp_id FROM sample WHERE so2_ppm > (SELECT avg(so2_ppm) FROM sample);

-- en: Islands that have a crater which last erupted after 1950.
-- zh: 哪些岛上有1950年之后最近一次喷发的火山口？
SELECT name FROM island WHERE isl_id IN (SELECT isl_id FROM crater WHERE last_eruption > 1950);

-- en: Names of chemists who have both taken and analysed samples.
-- zh: 既采过样又分析过样品的化学家有哪些？
SELECT name FROM chemist WHERE chem_id IN (SELECT taken_by FROM sample) AND chem_id IN (SELECT analysed_by FROM sample);
