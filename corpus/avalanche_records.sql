-- An avalanche warning service: regions, snow stations, daily bulletins, avalanches and rescues.
CREATE TABLE region (
  reg_code VARCHAR(6),
  reg_name VARCHAR(60),
  canton VARCHAR(40),
  area_km2 DOUBLE,
  PRIMARY KEY (reg_code)
);
CREATE TABLE snow_station (
  stn_no INT,
  reg_code VARCHAR(6),
  stn_name VARCHAR(60),
  altitude INT,
  kind VARCHAR(20),
  built INT,
  PRIMARY KEY (stn_no),
  FOREIGN KEY (reg_code) REFERENCES region (reg_code)
);
CREATE TABLE snow_reading (
  stn_no INT,
  read_on DATE,
  depth_cm INT,
  fresh_cm INT,
  air_temp DOUBLE,
  wind_kmh DOUBLE,
  PRIMARY KEY (stn_no, read_on),
  FOREIGN KEY (stn_no) REFERENCES snow_station (stn_no)
);
CREATE TABLE bulletin (
  reg_code VARCHAR(6),
  issued_on DATE,
  danger INT,
  problem VARCHAR(30),
  forecaster VARCHAR(60),
  PRIMARY KEY (reg_code, issued_on),
  FOREIGN KEY (reg_code) REFERENCES region (reg_code)
);
CREATE TABLE avalanche (
  av_no INT,
  reg_code VARCHAR(6),
  slid_on DATE,
  kind VARCHAR(20),
  aspect VARCHAR(2),
  altitude INT,
  length_m INT,
  buried INT,
  PRIMARY KEY (av_no),
  FOREIGN KEY (reg_code) REFERENCES region (reg_code)
);
CREATE TABLE rescue (
  res_no INT,
  av_no INT,
  team VARCHAR(60),
  minutes INT,
  dogs INT,
  survivors INT,
  PRIMARY KEY (res_no),
  FOREIGN KEY (av_no) REFERENCES avalanche (av_no)
);

-- en: Avalanches of the kind Slab that started above 2800 m: their numbers.
-- zh: 起始海拔高于2800米的Slab型雪崩的编号。
SELECT av_no FROM avalanche WHERE kind = 'Slab' AND altitude > 2800;

-- en: Which stations higher than 2500 m are of the kind Automatic?
-- zh: 海拔高于2500米的Automatic型测站有哪些？
SELECT stn_name FROM snow_station WHERE altitude > 2500 AND kind = 'Automatic';

-- en: How many avalanches came down on slopes with aspect NE?
-- zh: 坡向为NE的雪崩有多少起？
SELECT count(*) FROM avalanche WHERE aspect = 'NE';

-- en: When did avalanches slide in the canton of Uri?
-- zh: Uri州的雪崩发生在哪些日期？
SELECT avalanche.slid_on FROM avalanche JOIN region ON avalanche.reg_code = region.reg_code WHERE region.canton = 'Uri';

-- en: What was the snow depth at Fuorn Ridge on 2024-02-10?
-- zh: 2024-02-10在Fuorn Ridge的雪深是多少？
SELECT snow_reading.depth_cm FROM snow_reading JOIN snow_station ON snow_reading.stn_no = snow_station.stn_no WHERE snow_station.stn_name = 'Fuorn Ridge' AND snow_reading.read_on = '2024-02-10';

-- en: For each forecaster, the number of bulletins and the average danger.
-- zh: 每位预报员发布了多少份公报？平均危险等级是多少？
SELECT forecaster, count(*), avg(danger) FROM bulletin GROUP BY forecaster;

-- en: Which region has suffered the most avalanches?
-- zh: 雪崩最多的地区是哪个？
SELECT region.reg_name FROM region JOIN avalanche ON region.reg_code = avalanche.reg_code GROUP BY region.reg_code, region.reg_name ORDER BY count(*) DESC LIMIT 1;

-- en: Longest avalanche: date and length.
-- zh: 最长的一次雪崩发生在哪天？长度多少？
SELECT slid_on, length_m FROM avalanche ORDER BY length_m DESC LIMIT 1;

-- en: Show each station's name with its greatest amount of fresh snow.
-- zh: 列出每个测站的名称及其最大新雪量。
SELECT snow_station.stn_name, max(snow_reading.fresh_cm) FROM snow_station JOIN snow_reading ON snow_station.stn_no = snow_reading.stn_no GROUP BY snow_station.stn_no, snow_station.stn_name;

-- en: Regions that have no snow station.
-- zh: 没有积雪测站的地区。
SELECT reg_name FROM region WHERE reg_code NOT IN (SELECT reg_code FROM snow_station);

-- en: Which different teams carried out rescues in the region Silvretta West?
-- zh: 哪些不同的救援队在Silvretta West地区执行过救援？
SELECT DISTINCT rescue.team FROM rescue JOIN avalanche ON rescue.av_no = avalanche.av_no JOIN region ON avalanche.reg_code = region.reg_code WHERE region.reg_name = 'Silvretta West';

-- en: Number of bulletins by avalanche problem for danger 4, please.
-- zh: 请按雪崩问题统计危险等级为4的公报数量。
SELECT problem, count(*) FROM bulletin WHERE danger = 4 GROUP BY problem;

-- en: How many people in total survived in rescues after Powder avalanches?
-- zh: Powder型雪崩救援后的幸存者总数是多少？
SELECT sum(rescue.survivors) FROM rescue JOIN avalanche ON rescue.av_no = avalanche.av_no WHERE avalanche.kind = 'Powder';

-- en: Lowest air temperature ever read.
-- zh: 观测到的最低气温是多少？
SELECT min(air_temp) FROM snow_reading;

-- en: Rescues quicker than the average, by number, with the team.
-- zh: 用时短于平均的救援编号和救援队。
SELECT res_no, team FROM rescue WHERE minutes < (SELECT avg(minutes) FROM rescue);

-- en: Which teams have gone out at least 5 times?
-- zh: 出动至少5次的救援队有哪些？
SELECT team FROM rescue GROUP BY team HAVING count(*) >= 5;

-- en: In which regions did Corina Bezzola warn of Wind Slab? Different region names.
-- zh: Corina Bezzola曾在哪些不同的地区预警过Wind Slab？
SELECT DISTINCT region.reg_name FROM region JOIN bulletin ON region.reg_code = bulletin.reg_code WHERE bulletin.forecaster = 'Corina Bezzola' AND bulletin.problem = 'Wind Slab';

-- en: At which station was the wind strongest?
-- zh: 风力最强的记录出现在哪个测站？
SELECT snow_station.stn_name FROM snow_station JOIN snow_reading ON snow_station.stn_no = snow_reading.stn_no ORDER BY snow_reading.wind_kmh DESC LIMIT 1;

-- en: Three highest stations, with altitude.
-- zh: 海拔最高的三个测站及其海拔。
SELECT stn_name, altitude FROM snow_station ORDER BY altitude DESC LIMIT 3;

-- en: Region codes where both a Slab and a Glide avalanche have occurred.
-- zh: 既发生过Slab又发生过Glide雪崩的地区代码。
SELECT reg_code FROM avalanche WHERE kind = 'Slab' INTERSECT SELECT reg_code FROM avalanche WHERE kind = 'Glide';

-- en: Regions with 3 or more stations: name and average altitude of the stations.
-- zh: 有3个及以上测站的地区名称及其测站平均海拔。
SELECT region.reg_name, avg(snow_station.altitude) FROM region JOIN snow_station ON region.reg_code = snow_station.reg_code GROUP BY region.reg_code, region.reg_name HAVING count(*) >= 3;

-- en: Which avalanches buried someone (at least 1) but had no rescue? Numbers.
-- zh: 哪些雪崩埋了人（至少1人）却没有救援？给出编号。
SELECT av_no FROM avalanche WHERE buried >= 1 EXCEPT SELECT av_no FROM rescue;
