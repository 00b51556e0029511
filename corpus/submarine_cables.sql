-- Submarine cables, where they land, who owns them and the faults repaired on them.
CREATE TABLE cable (
  cable_id INT,
  label VARCHAR(50),
  length_km DOUBLE,
  capacity_tbps DOUBLE,
  service_year INT,
  status VARCHAR(20),
  maker VARCHAR(40),
  PRIMARY KEY (cable_id)
);
CREATE TABLE landing_station (
  station_id INT,
  station_code VARCHAR(10),
  town VARCHAR(40),
  country VARCHAR(40),
  opened_year INT,
  PRIMARY KEY (station_id)
);
CREATE TABLE cable_landing (
  cable_id INT,
  station_id INT,
  landed_on DATE,
  fibre_pairs INT,
  PRIMARY KEY (cable_id, station_id),
  FOREIGN KEY (cable_id) REFERENCES cable (cable_id),
  FOREIGN KEY (station_id) REFERENCES landing_station (station_id)
);
CREATE TABLE owner (
  owner_id INT,
  company VARCHAR(60),
  country VARCHAR(40),
  employees INT,
  PRIMARY KEY (owner_id)
);
CREATE TABLE cable_share (
  owner_id INT,
  cable_id INT,
  percent DOUBLE,
  bought_year INT,
  PRIMARY KEY (owner_id, cable_id),
  FOREIGN KEY (owner_id) REFERENCES owner (owner_id),
  FOREIGN KEY (cable_id) REFERENCES cable (cable_id)
);
CREATE TABLE fault (
  fault_id INT,
  cable_id INT,
  found_on DATE,
  cause VARCHAR(30),
  depth_m INT,
  repair_days INT,
  repair_ship VARCHAR(40),
  PRIMARY KEY (fault_id),
  FOREIGN KEY (cable_id) REFERENCES cable (cable_id)
);

-- en: Which cables are Retired?
-- zh: 哪些海缆已经Retired？
SELECT label FROM cable WHERE status = 'Retired';

-- en: Which cables land in Kestria?
-- zh: 哪些海缆在Kestria登陆？
SELECT cable.label FROM cable JOIN cable_landing ON cable.cable_id = cable_landing.cable_id JOIN landing_station ON cable_landing.station_id = landing_station.station_id WHERE landing_station.country = 'Kestria';

-- en: How many faults were caused by an Anchor?
-- zh: 由Anchor造成的故障有多少起？
SELECT count(*) FROM fault WHERE cause = 'Anchor';

-- en: Which cable can carry the most traffic?
-- zh: 容量最大的海缆是哪一条？
SELECT label FROM cable ORDER BY capacity_tbps DESC LIMIT 1;

-- en: Which cables made by Norddraht are between 2000 and 5000 kilometres long?
-- zh: 由Norddraht制造、长度在2000到5000公里之间的海缆有哪些？
SELECT label FROM cable WHERE maker = 'Norddraht' AND length_km BETWEEN 2000 AND 5000;

-- en: How many faults has each cable suffered?
-- zh: 每条海缆各发生过多少次故障？
SELECT cable.label, count(*) FROM cable JOIN fault ON cable.cable_id = fault.cable_id GROUP BY cable.cable_id, cable.label;

-- en: For each cause, how many days did the repairs take on average?
-- zh: 按故障原因统计，平均修复天数各是多少？
SELECT cause, avg(repair_days) FROM fault GROUP BY cause;

-- en: Which companies have a share in the cable Aurora Link?
-- zh: 哪些公司持有Aurora Link海缆的股份？
SELECT owner.company FROM owner JOIN cable_share ON owner.owner_id = cable_share.owner_id JOIN cable ON cable_share.cable_id = cable.cable_id WHERE cable.label = 'Aurora Link';

-- en: Which cables have never had a fault?
-- zh: 哪些海缆从未发生过故障？
SELECT label FROM cable WHERE cable_id NOT IN (SELECT cable_id FROM fault);

-- en: Which countries have both a landing station and a company that owns cables?
-- zh: 哪些国家既有登陆站又有海缆所有者公司？
SELECT country FROM landing_station INTERSECT SELECT country FROM owner;

-- en: What are the greatest and the smallest depths at which the ship Deep Needle repaired a fault?
-- zh: 维修船Deep Needle修复故障的最大深度和最小深度分别是多少？
SELECT max(depth_m), min(depth_m) FROM fault WHERE repair_ship = 'Deep Needle';

-- en: Which landing station receives the largest number of cables?
-- zh: 哪个登陆站接入的海缆最多？
SELECT landing_station.station_code FROM landing_station JOIN cable_landing ON landing_station.station_id = cable_landing.station_id GROUP BY landing_station.station_id, landing_station.station_code ORDER BY count(*) DESC LIMIT 1;

-- en: In what towns does the cable Tern 2 come ashore, and on which dates was it landed there?
-- zh: 海缆Tern 2在哪些城镇登陆？登陆日期分别是哪天？
SELECT landing_station.town, cable_landing.landed_on FROM landing_station JOIN cable_landing ON landing_station.station_id = cable_landing.station_id JOIN cable ON cable_landing.cable_id = cable.cable_id WHERE cable.label = 'Tern 2';

-- en: Which cables are longer than the average of all cables?
-- zh: 哪些海缆的长度超过所有海缆的平均长度？
SELECT label FROM cable WHERE length_km > (SELECT avg(length_km) FROM cable);

-- en: How many stations are there in each country?
-- zh: 每个国家各有多少个登陆站？
SELECT country, count(*) FROM landing_station GROUP BY country;

-- en: Which ships repaired the faults of the cables that went into service in 1999?
-- zh: 1999年投入使用的海缆，其故障是由哪些维修船修复的？
SELECT fault.repair_ship FROM fault JOIN cable ON fault.cable_id = cable.cable_id WHERE cable.service_year = 1999;

-- en: Which company has shares in the most cables?
-- zh: 哪家公司持股的海缆数量最多？
SELECT owner.company FROM owner JOIN cable_share ON owner.owner_id = cable_share.owner_id GROUP BY owner.owner_id, owner.company ORDER BY count(*) DESC LIMIT 1;

-- en: Which cables were struck by Trawling as well as by an Earthquake?
-- zh: 哪些海缆既因Trawling又因Earthquake受损过？
SELECT cable.label FROM cable JOIN fault ON cable.cable_id = fault.cable_id WHERE fault.cause = 'Trawling' INTERSECT SELECT cable.label FROM cable JOIN fault ON cable.cable_id = fault.cable_id WHERE fault.cause = 'Earthquake';

-- en: What is the total length of the cables that are Active and entered service after 2010?
-- zh: 2010年以后投入使用且处于Active状态的海缆总长度是多少？
SELECT sum(length_km) FROM cable WHERE status = 'Active' AND service_year > 2010;

-- en: Which makers have supplied more than three cables?
-- zh: 哪些制造商供应了三条以上的海缆？
SELECT maker FROM cable GROUP BY maker HAVING count(*) > 3;

-- en: Which cable took the longest to repair after a fault?
-- zh: 哪条海缆的单次故障修复时间最长？
SELECT cable.label FROM cable JOIN fault ON cable.cable_id = fault.cable_id ORDER BY fault.repair_days DESC LIMIT 1;

-- en: Which companies with fewer than 500 employees own more than 25 percent of some cable?
-- zh: 员工少于500人的公司中，哪些持有某条海缆25%以上的股份？
SELECT company FROM owner WHERE employees < 500 AND owner_id IN (SELECT owner_id FROM cable_share WHERE percent > 25);
