-- A mobile network's radio sites: landlords, sites, antennas and fault alarms.
CREATE TABLE landlord (
  landlord_id INT,
  name VARCHAR(60),
  kind VARCHAR(20),
  iban VARCHAR(34),
  PRIMARY KEY (landlord_id)
);
CREATE TABLE site (
  site_code VARCHAR(10),
  name VARCHAR(60),
  county VARCHAR(40),
  structure VARCHAR(20),
  height_m DOUBLE,
  yearly_rent DECIMAL(10,2),
  on_air DATE,
  landlord_id INT,
  PRIMARY KEY (site_code),
  FOREIGN KEY (landlord_id) REFERENCES landlord (landlord_id)
);
CREATE TABLE antenna (
  antenna_id INT,
  site_code VARCHAR(10),
  vendor VARCHAR(30),
  band_mhz INT,
  azimuth INT,
  power_w DOUBLE,
  PRIMARY KEY (antenna_id),
  FOREIGN KEY (site_code) REFERENCES site (site_code)
);
CREATE TABLE alarm (
  alarm_id BIGINT,
  antenna_id INT,
  cause VARCHAR(40),
  severity VARCHAR(10),
  raised_at DATETIME,
  cleared_at DATETIME,
  PRIMARY KEY (alarm_id),
  FOREIGN KEY (antenna_id) REFERENCES antenna (antenna_id)
);

-- en: Which sites in Ostermark county stand on a Rooftop?
-- zh: Ostermark县有哪些站点建在Rooftop上？
SELECT name FROM site WHERE county = 'Ostermark' AND structure = 'Rooftop';

-- en: How many Critical alarms have there been?
-- zh: 一共发生过多少次Critical告警？
SELECT count(*) FROM alarm WHERE severity = 'Critical';

-- en: What is the tallest site?
-- zh: 最高的站点是哪个？
SELECT name FROM site ORDER BY height_m DESC LIMIT 1;

-- en: Which site costs the most rent?
-- zh: 租金最高的站点是哪个？
SELECT name FROM site ORDER BY yearly_rent DESC LIMIT 1;

-- en: Ids of antennas working at 700 or 800 MHz.
-- zh: 工作在700或800 MHz频段的天线id。
SELECT antenna_id FROM antenna WHERE band_mhz = 700 OR band_mhz = 800;

-- en: Alarms that are still standing, with no clearing time: id and cause.
-- zh: 尚未恢复（没有清除时间）的告警，给出id和原因。
SELECT alarm_id, cause FROM alarm WHERE cleared_at IS NULL;

-- en: How many sites are there in each county?
-- zh: 每个县有多少个站点？
SELECT county, count(*) FROM site GROUP BY county;

-- en: What does the rent in each county add up to?
-- zh: 每个县的站点租金合计是多少？
SELECT county, sum(yearly_rent) FROM site GROUP BY county;

-- en: Vendors with fewer than 50 antennas.
-- zh: 天线少于50副的厂商。
SELECT vendor FROM antenna GROUP BY vendor HAVING count(*) < 50;

-- en: What is the most common cause of alarms?
-- zh: 最常见的告警原因是什么？
SELECT cause FROM alarm GROUP BY cause ORDER BY count(*) DESC LIMIT 1;

-- en: Who is the landlord of the site Kirk Hill?
-- zh: Kirk Hill站点的业主是谁？
SELECT landlord.name FROM landlord JOIN site ON landlord.landlord_id = site.landlord_id WHERE site.name = 'Kirk Hill';

-- en: Names of sites let by a landlord of kind Church.
-- zh: 业主类型为Church的站点名称。
SELECT site.name FROM site JOIN landlord ON site.landlord_id = landlord.landlord_id WHERE landlord.kind = 'Church';

-- en: How many antennas does each site carry?
-- zh: 每个站点装有多少副天线？
SELECT site.name, count(*) FROM site JOIN antenna ON site.site_code = antenna.site_code GROUP BY site.site_code, site.name;

-- en: Sites with more than 9 antennas.
-- zh: 天线超过9副的站点。
SELECT site.name FROM site JOIN antenna ON site.site_code = antenna.site_code GROUP BY site.site_code, site.name HAVING count(*) > 9;

-- en: Which landlord lets us the most sites?
-- zh: 租给我们站点最多的业主是谁？
SELECT landlord.name FROM landlord JOIN site ON landlord.landlord_id = site.landlord_id GROUP BY landlord.landlord_id, landlord.name ORDER BY count(*) DESC LIMIT 1;

-- en: When were alarms raised at Mill Quay?
-- zh: Mill Quay站点在哪些时间产生过告警？
SELECT alarm.raised_at FROM alarm JOIN antenna ON alarm.antenna_id = antenna.antenna_id JOIN site ON antenna.site_code = site.site_code WHERE site.name = 'Mill Quay';

-- en: Number of alarms by county.
-- zh: 各县的告警次数。
SELECT site.county, count(*) FROM site JOIN antenna ON site.site_code = antenna.site_code JOIN alarm ON antenna.antenna_id = alarm.antenna_id GROUP BY site.county;

-- en: Which different vendors' antennas have suffered a Power failure?
-- zh: 哪些厂商的天线发生过Power failure？厂商去重。
SELECT DISTINCT antenna.vendor FROM antenna JOIN alarm ON antenna.antenna_id = alarm.antenna_id WHERE alarm.cause = 'Power failure';

-- en: Average transmitting power of the antennas on Mast structures.
-- zh: Mast类型站点上天线的平均发射功率是多少？
SELECT avg(antenna.power_w) FROM antenna JOIN site ON antenna.site_code = site.site_code WHERE site.structure = 'Mast';

-- en: Sites that have no antenna yet.
-- zh: 还没有装天线的站点。
SELECT name FROM site WHERE site_code NOT IN (SELECT site_code FROM antenna);

-- en: Antenna ids that have never raised an alarm.
-- zh: 从未产生过告警的天线id。
SELECT antenna_id FROM antenna WHERE antenna_id NOT IN (SELECT antenna_id FROM alarm);

-- en: Sites equipped by both Nordix and Helwave.
-- zh: 同时装有Nordix和Helwave天线的站点。
SELECT site.name FROM site JOIN antenna ON site.site_code = antenna.site_code WHERE antenna.vendor = 'Nordix' INTERSECT SELECT site.name FROM site JOIN antenna ON site.site_code = antenna.site_code WHERE antenna.vendor = 'Helwave';
