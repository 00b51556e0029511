-- Mountaineers, peaks and ascents: routes, ropes, huts.
CREATE TABLE massif (
  massif_id INT,
  massif_name VARCHAR(40),
  country VARCHAR(40),
  PRIMARY KEY (massif_id)
);
CREATE TABLE peak (
  peak_id INT,
  peak_name VARCHAR(40),
  elevation_m INT,
  prominence_m INT,
  massif_id INT,
  PRIMARY KEY (peak_id),
  FOREIGN KEY (massif_id) REFERENCES massif (massif_id)
);
CREATE TABLE climb_route (
  route_id INT,
  route_name VARCHAR(60),
  peak_id INT,
  grade VARCHAR(6),
  length_m INT,
  rock VARCHAR(20),
  PRIMARY KEY (route_id),
  FOREIGN KEY (peak_id) REFERENCES peak (peak_id)
);
CREATE TABLE climber (
  climber_id INT,
  climber_name VARCHAR(60),
  nation VARCHAR(40),
  birth_year INT,
  club VARCHAR(40),
  PRIMARY KEY (climber_id)
);
CREATE TABLE ascent (
  ascent_id INT,
  route_id INT,
  climb_date DATE,
  hours DOUBLE,
  season VARCHAR(10),
  weather VARCHAR(20),
  PRIMARY KEY (ascent_id),
  FOREIGN KEY (route_id) REFERENCES climb_route (route_id)
);
CREATE TABLE rope_party (
  ascent_id INT,
  climber_id INT,
  was_leader VARCHAR(3),
  oxygen VARCHAR(3),
  PRIMARY KEY (ascent_id, climber_id),
  FOREIGN KEY (ascent_id) REFERENCES ascent (ascent_id),
  FOREIGN KEY (climber_id) REFERENCES climber (climber_id)
);
CREATE TABLE hut (
  hut_id INT,
  hut_name VARCHAR(40),
  massif_id INT,
  elevation_m INT,
  beds INT,
  PRIMARY KEY (hut_id),
  FOREIGN KEY (massif_id) REFERENCES massif (massif_id)
);

-- en: How high is Corvo Bianco?
-- zh: Corvo Bianco海拔多少米？
SELECT elevation_m FROM peak WHERE peak_name = 'Corvo Bianco';

-- en: List the climbers of the Edelweiss club from Slovenia.
-- zh: 列出Edelweiss俱乐部里来自Slovenia的登山者。
SELECT climber_name FROM climber WHERE club = 'Edelweiss' AND nation = 'Slovenia';

-- en: Which routes lead up Corvo Bianco?
-- zh: Corvo Bianco有哪些攀登路线？
SELECT climb_route.route_name FROM climb_route JOIN peak ON climb_route.peak_id = peak.peak_id WHERE peak.peak_name = 'Corvo Bianco';

-- en: What different peaks has Luka Zorman stood on?
-- zh: Luka Zorman登过哪些不同的山峰？
SELECT DISTINCT peak.peak_name FROM peak JOIN climb_route ON peak.peak_id = climb_route.peak_id JOIN ascent ON climb_route.route_id = ascent.route_id JOIN rope_party ON ascent.ascent_id = rope_party.ascent_id JOIN climber ON rope_party.climber_id = climber.climber_id WHERE climber.climber_name = 'Luka Zorman';

-- en: How many Winter ascents are on record?
-- zh: 有记录的Winter登顶有多少次？
SELECT count(*) FROM ascent WHERE season = 'Winter';

-- en: How long did the fastest ascent in Fog take?
-- zh: Fog天气下最快的一次攀登用了几小时？
SELECT min(hours) FROM ascent WHERE weather = 'Fog';

-- en: The tallest peak in the Tarvis massif?
-- zh: Tarvis山群的最高峰是哪座？
SELECT peak.peak_name FROM peak JOIN massif ON peak.massif_id = massif.massif_id WHERE massif.massif_name = 'Tarvis' ORDER BY peak.elevation_m DESC LIMIT 1;

-- en: For each grade, the number of routes and their average length.
-- zh: 每个难度等级有多少条路线，平均长度多少？
SELECT grade, count(*), avg(length_m) FROM climb_route GROUP BY grade;

-- en: Which peaks have at least 3 routes?
-- zh: 至少有3条路线的山峰是哪些？
SELECT peak.peak_name FROM peak JOIN climb_route ON peak.peak_id = climb_route.peak_id GROUP BY peak.peak_id, peak.peak_name HAVING count(*) >= 3;

-- en: Dates when the North Pillar was climbed, newest first.
-- zh: 攀登North Pillar的日期，从近到远排列。
SELECT ascent.climb_date FROM ascent JOIN climb_route ON ascent.route_id = climb_route.route_id WHERE climb_route.route_name = 'North Pillar' ORDER BY ascent.climb_date DESC;

-- en: Who led (Yes) the climb of the North Pillar on 1987-08-12?
-- zh: 1987-08-12攀登North Pillar时的领队（Yes）是谁？
SELECT climber.climber_name FROM climber JOIN rope_party ON climber.climber_id = rope_party.climber_id JOIN ascent ON rope_party.ascent_id = ascent.ascent_id JOIN climb_route ON ascent.route_id = climb_route.route_id WHERE climb_route.route_name = 'North Pillar' AND ascent.climb_date = '1987-08-12' AND rope_party.was_leader = 'Yes';

-- en: Huts in Austria with over 60 beds.
-- zh: Austria床位超过60张的山屋。
SELECT hut.hut_name FROM hut JOIN massif ON hut.massif_id = massif.massif_id WHERE massif.country = 'Austria' AND hut.beds > 60;

-- en: Which climber has the most ascents?
-- zh: 登顶次数最多的登山者是谁？
SELECT climber.climber_name FROM climber JOIN rope_party ON climber.climber_id = rope_party.climber_id GROUP BY climber.climber_id, climber.climber_name ORDER BY count(*) DESC LIMIT 1;

-- en: Routes that nobody has climbed so far.
-- zh: 至今无人攀登过的路线。
SELECT route_name FROM climb_route WHERE route_id NOT IN (SELECT route_id FROM ascent);

-- en: How many climbers of each nation were born before 1950?
-- zh: 1950年以前出生的登山者，每个国家各有多少？
SELECT nation, count(*) FROM climber WHERE birth_year < 1950 GROUP BY nation;

-- en: In how many different countries lie the massifs?
-- zh: 这些山群分布在多少个不同的国家？
SELECT count(DISTINCT country) FROM massif;

-- en: Limestone routes of grade 6b, please.
-- zh: 请列出岩质为Limestone、难度6b的路线。
SELECT route_name FROM climb_route WHERE rock = 'Limestone' AND grade = '6b';

-- en: Peaks higher than the average peak: names and heights, highest first.
-- zh: 高于平均海拔的山峰名称和海拔，从高到低排列。
SELECT peak_name, elevation_m FROM peak WHERE elevation_m > (SELECT avg(elevation_m) FROM peak) ORDER BY elevation_m DESC;

-- en: Which massifs have both Granite routes and Gneiss routes?
-- zh: 哪些山群既有Granite路线又有Gneiss路线？
SELECT massif.massif_name FROM massif JOIN peak ON massif.massif_id = peak.massif_id JOIN climb_route ON peak.peak_id = climb_route.peak_id WHERE climb_route.rock = 'Granite' INTERSECT SELECT massif.massif_name FROM massif JOIN peak ON massif.massif_id = peak.massif_id JOIN climb_route ON peak.peak_id = climb_route.peak_id WHERE climb_route.rock = 'Gneiss';

-- en: Average number of hours on each route (name it) that has been climbed.
-- zh: 每条攀登过的路线平均用时几小时？列出路线名。
SELECT climb_route.route_name, avg(ascent.hours) FROM climb_route JOIN ascent ON climb_route.route_id = ascent.route_id GROUP BY climb_route.route_id, climb_route.route_name;

-- en: Clubs of the people who used oxygen (Yes), each club once.
-- zh: 用过氧气（Yes）的登山者属于哪些不同的俱乐部？
SELECT DISTINCT climber.club FROM climber JOIN rope_party ON climber.climber_id = rope_party.climber_id WHERE rope_party.oxygen = 'Yes';

-- en: Massifs with no hut.
-- zh: 没有山屋的山群。
SELECT massif_name FROM massif WHERE massif_id NOT IN (SELECT massif_id FROM hut);
