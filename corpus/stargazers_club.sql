-- An amateur astronomers' society: members, instruments, observing sites, nights out and what was observed.
CREATE TABLE site (
  site_id INT,
  site_name VARCHAR(40),
  county VARCHAR(40),
  altitude_m INT,
  darkness INT,
  PRIMARY KEY (site_id)
);
CREATE TABLE stargazer (
  sg_id INT,
  first_name VARCHAR(40),
  last_name VARCHAR(40),
  town VARCHAR(40),
  membership VARCHAR(20),
  join_date DATE,
  age INT,
  PRIMARY KEY (sg_id)
);
CREATE TABLE scope (
  scope_id INT,
  brand VARCHAR(30),
  type VARCHAR(20),
  aperture_mm INT,
  price DECIMAL(10,2),
  owner_id INT,
  PRIMARY KEY (scope_id),
  FOREIGN KEY (owner_id) REFERENCES stargazer (sg_id)
);
CREATE TABLE outing (
  outing_id INT,
  site_id INT,
  organiser_id INT,
  night DATE,
  sky VARCHAR(20),
  temperature DOUBLE,
  PRIMARY KEY (outing_id),
  FOREIGN KEY (site_id) REFERENCES site (site_id),
  FOREIGN KEY (organiser_id) REFERENCES stargazer (sg_id)
);
CREATE TABLE outing_guest (
  outing_id INT,
  sg_id INT,
  came_by VARCHAR(20),
  PRIMARY KEY (outing_id, sg_id),
  FOREIGN KEY (outing_id) REFERENCES outing (outing_id),
  FOREIGN KEY (sg_id) REFERENCES stargazer (sg_id)
);
CREATE TABLE celestial (
  cel_id INT,
  designation VARCHAR(20),
  kind VARCHAR(30),
  constellation VARCHAR(30),
  magnitude DOUBLE,
  PRIMARY KEY (cel_id)
);
CREATE TABLE observation (
  obs_id INT,
  outing_id INT,
  scope_id INT,
  cel_id INT,
  quality INT,
  minutes INT,
  PRIMARY KEY (obs_id),
  FOREIGN KEY (outing_id) REFERENCES outing (outing_id),
  FOREIGN KEY (scope_id) REFERENCES scope (scope_id),
  FOREIGN KEY (cel_id) REFERENCES celestial (cel_id)
);

-- en: Show me the galaxies (Galaxy) in Draco.
-- zh: Draco里的Galaxy有哪些？列出编号名。
SELECT designation FROM celestial WHERE kind = 'Galaxy' AND constellation = 'Draco';

-- en: In which town does Nuria Alsina live?
-- zh: Nuria Alsina住在哪个镇？
SELECT town FROM stargazer WHERE first_name = 'Nuria' AND last_name = 'Alsina';

-- en: What telescopes does Nuria Alsina own? Brand and aperture.
-- zh: Nuria Alsina有哪些望远镜？给出品牌和口径。
SELECT scope.brand, scope.aperture_mm FROM scope JOIN stargazer ON scope.owner_id = stargazer.sg_id WHERE stargazer.first_name = 'Nuria' AND stargazer.last_name = 'Alsina';

-- en: Sites visited by Nuria Alsina as a guest, no repeats.
-- zh: Nuria Alsina作为参加者去过哪些不同的观测点？
SELECT DISTINCT site.site_name FROM site JOIN outing ON site.site_id = outing.site_id JOIN outing_guest ON outing.outing_id = outing_guest.outing_id JOIN stargazer ON outing_guest.sg_id = stargazer.sg_id WHERE stargazer.first_name = 'Nuria' AND stargazer.last_name = 'Alsina';

-- en: How many outings had a Cloudy sky?
-- zh: 天空状况为Cloudy的观测夜有多少次？
SELECT count(*) FROM outing WHERE sky = 'Cloudy';

-- en: Average price of a Dobsonian?
-- zh: Dobsonian望远镜的平均价格是多少？
SELECT avg(price) FROM scope WHERE type = 'Dobsonian';

-- en: Count of celestial bodies by constellation, for those with at least 5.
-- zh: 至少有5个天体的星座，各有几个天体？
SELECT constellation, count(*) FROM celestial GROUP BY constellation HAVING count(*) >= 5;

-- en: Which objects have been observed from Devils Ridge?
-- zh: 在Devils Ridge观测过哪些天体？
SELECT celestial.designation FROM celestial JOIN observation ON celestial.cel_id = observation.cel_id JOIN outing ON observation.outing_id = outing.outing_id JOIN site ON outing.site_id = site.site_id WHERE site.site_name = 'Devils Ridge';

-- en: Highest site of all, and its county.
-- zh: 海拔最高的观测点叫什么，在哪个县？
SELECT site_name, county FROM site ORDER BY altitude_m DESC LIMIT 1;

-- en: Last names of the Patron members who joined before 2005-01-01.
-- zh: 2005-01-01以前入会的Patron会员的姓。
SELECT last_name FROM stargazer WHERE membership = 'Patron' AND join_date < '2005-01-01';

-- en: Nights when there was an outing in Teruel, coldest first. Give date and temperature.
-- zh: 在Teruel举办的观测夜，日期和气温，从最冷的排起。
SELECT outing.night, outing.temperature FROM outing JOIN site ON outing.site_id = site.site_id WHERE site.county = 'Teruel' ORDER BY outing.temperature;

-- en: Which object has been looked at the most times?
-- zh: 被观测次数最多的天体是哪个？
SELECT celestial.designation FROM celestial JOIN observation ON celestial.cel_id = observation.cel_id GROUP BY celestial.cel_id, celestial.designation ORDER BY count(*) DESC LIMIT 1;

-- en: Members who own no telescope: first and last name.
-- zh: 没有望远镜的会员，给出名和姓。
SELECT first_name, last_name FROM stargazer WHERE sg_id NOT IN (SELECT owner_id FROM scope);

-- en: Largest aperture among the scopes by Orvane or Celtis.
-- zh: Orvane或Celtis望远镜中最大的口径。
SELECT max(aperture_mm) FROM scope WHERE brand = 'Orvane' OR brand = 'Celtis';

-- en: Who organised the outing of 2023-08-12? First and last name.
-- zh: 2023-08-12的观测夜由谁组织？给出名和姓。
SELECT stargazer.first_name, stargazer.last_name FROM stargazer JOIN outing ON stargazer.sg_id = outing.organiser_id WHERE outing.night = '2023-08-12';

-- en: How many minutes in total was M101 observed?
-- zh: M101总共被观测了多少分钟？
SELECT sum(observation.minutes) FROM observation JOIN celestial ON observation.cel_id = celestial.cel_id WHERE celestial.designation = 'M101';

-- en: What is the most common type of telescope?
-- zh: 最常见的望远镜类型是什么？
SELECT type FROM scope GROUP BY type ORDER BY count(*) DESC LIMIT 1;

-- en: Number of outings at each site, named.
-- zh: 每个观测点举办了多少次观测夜？列出名称。
SELECT site.site_name, count(*) FROM site JOIN outing ON site.site_id = outing.site_id GROUP BY site.site_id, site.site_name;

-- en: Members older than the average member: last name and age.
-- zh: 年龄高于平均值的会员，姓和年龄。
SELECT last_name, age FROM stargazer WHERE age > (SELECT avg(age) FROM stargazer);

-- en: Brands that make both a Refractor and a Newtonian.
-- zh: 既有Refractor又有Newtonian的品牌。
SELECT brand FROM scope WHERE type = 'Refractor' INTERSECT SELECT brand FROM scope WHERE type = 'Newtonian';

-- en: With telescopes of which brands was a Nebula seen at quality 5? Different brands.
-- zh: 以质量5看到Nebula用的是哪些不同品牌的望远镜？
SELECT DISTINCT scope.brand FROM scope JOIN observation ON scope.scope_id = observation.scope_id JOIN celestial ON observation.cel_id = celestial.cel_id WHERE celestial.kind = 'Nebula' AND observation.quality = 5;

-- en: Distinct last names of people from Alcaniz who came by Bicycle.
-- zh: 来自Alcaniz、骑Bicycle参加观测的人姓什么？去掉重复。
SELECT DISTINCT stargazer.last_name FROM stargazer JOIN outing_guest ON stargazer.sg_id = outing_guest.sg_id WHERE stargazer.town = 'Alcaniz' AND outing_guest.came_by = 'Bicycle';
