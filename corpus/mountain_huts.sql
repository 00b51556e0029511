-- Hiking: mountain huts, trails that link them, wardens, hikers and overnight stays.
CREATE TABLE hut (
  hut_id INT,
  name VARCHAR(60),
  type VARCHAR(20),
  massif VARCHAR(40),
  altitude INT,
  capacity INT,
  price DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (hut_id)
);
CREATE TABLE trail (
  trail_id INT,
  name VARCHAR(60),
  type VARCHAR(20),
  from_hut INT,
  to_hut INT,
  length_km DOUBLE,
  duration DOUBLE,
  status VARCHAR(20),
  PRIMARY KEY (trail_id),
  FOREIGN KEY (from_hut) REFERENCES hut (hut_id),
  FOREIGN KEY (to_hut) REFERENCES hut (hut_id)
);
CREATE TABLE warden (
  warden_id INT,
  hut_id INT,
  name VARCHAR(60),
  country VARCHAR(40),
  age INT,
  since_year INT,
  PRIMARY KEY (warden_id),
  FOREIGN KEY (hut_id) REFERENCES hut (hut_id)
);
CREATE TABLE hiker (
  hiker_id INT,
  name VARCHAR(60),
  country VARCHAR(40),
  age INT,
  club VARCHAR(40),
  PRIMARY KEY (hiker_id)
);
CREATE TABLE stay (
  stay_id INT,
  hut_id INT,
  hiker_id INT,
  arrival_date DATE,
  nights INT,
  price DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (stay_id),
  FOREIGN KEY (hut_id) REFERENCES hut (hut_id),
  FOREIGN KEY (hiker_id) REFERENCES hiker (hiker_id)
);
CREATE TABLE walked (
  hiker_id INT,
  trail_id INT,
  walk_date DATE,
  rating INT,
  PRIMARY KEY (hiker_id, trail_id, walk_date),
  FOREIGN KEY (hiker_id) REFERENCES hiker (hiker_id),
  FOREIGN KEY (trail_id) REFERENCES trail (trail_id)
);

-- en: Which huts in the Karwen massif are Open?
-- zh: Karwen山区有哪些山屋处于Open状态？
SELECT name FROM hut WHERE massif = 'Karwen' AND status = 'Open';

-- en: Trails currently Blocked that are longer than 10 km.
-- zh: 目前Blocked且长度超过10公里的步道。
SELECT name FROM trail WHERE status = 'Blocked' AND length_km > 10;

-- en: How many stays were Cancelled?
-- zh: 有多少次住宿被Cancelled？
SELECT count(*) FROM stay WHERE status = 'Cancelled';

-- en: Wardens from Slovakia.
-- zh: 来自Slovakia的山屋管理员。
SELECT name FROM warden WHERE country = 'Slovakia';

-- en: At which huts have hikers from Slovakia slept? Distinct hut names.
-- zh: 来自Slovakia的徒步者住过哪些不同的山屋？
SELECT DISTINCT hut.name FROM hut JOIN stay ON hut.hut_id = stay.hut_id JOIN hiker ON stay.hiker_id = hiker.hiker_id WHERE hiker.country = 'Slovakia';

-- en: Which trails start at the hut Eagle Nest?
-- zh: 从Eagle Nest山屋出发的步道有哪些？
SELECT trail.name FROM trail JOIN hut ON trail.from_hut = hut.hut_id WHERE hut.name = 'Eagle Nest';

-- en: To which hut does the trail Marmot Way lead?
-- zh: Marmot Way步道通向哪个山屋？
SELECT hut.name FROM hut JOIN trail ON hut.hut_id = trail.to_hut WHERE trail.name = 'Marmot Way';

-- en: Average price of a place in a hut by type of hut.
-- zh: 按山屋类型统计平均床位价格。
SELECT type, avg(price) FROM hut GROUP BY type;

-- en: Average length and duration for each type of trail.
-- zh: 各类型步道的平均长度和平均用时。
SELECT type, avg(length_km), avg(duration) FROM trail GROUP BY type;

-- en: Highest hut and its altitude.
-- zh: 海拔最高的山屋及其海拔。
SELECT name, altitude FROM hut ORDER BY altitude DESC LIMIT 1;

-- en: Which hut sold the most nights altogether?
-- zh: 总住宿晚数最多的是哪个山屋？
SELECT hut.name FROM hut JOIN stay ON hut.hut_id = stay.hut_id GROUP BY hut.hut_id, hut.name ORDER BY sum(stay.nights) DESC LIMIT 1;

-- en: Who looks after the hut called Eagle Nest, and since what year?
-- zh: Eagle Nest山屋由谁看管？从哪一年开始？
SELECT warden.name, warden.since_year FROM warden JOIN hut ON warden.hut_id = hut.hut_id WHERE hut.name = 'Eagle Nest';

-- en: Trails that have never been walked by any hiker.
-- zh: 从未有人走过的步道。
SELECT name FROM trail WHERE trail_id NOT IN (SELECT trail_id FROM walked);

-- en: For every trail, its name and average rating by those who walked it, best first.
-- zh: 列出每条步道的名称和平均评分，从高到低。
SELECT trail.name, avg(walked.rating) FROM trail JOIN walked ON trail.trail_id = walked.trail_id GROUP BY trail.trail_id, trail.name ORDER BY avg(walked.rating) DESC;

-- en: What is the average age of wardens working in Bivouac huts?
-- zh: 在Bivouac类山屋工作的管理员平均年龄是多少？
SELECT avg(warden.age) FROM warden JOIN hut ON warden.hut_id = hut.hut_id WHERE hut.type = 'Bivouac';

-- en: Huts that hold more people than the average hut.
-- zh: 容量高于平均的山屋。
SELECT name FROM hut WHERE capacity > (SELECT avg(capacity) FROM hut);

-- en: On what dates did Zuzana Hronec walk the Marmot Way?
-- zh: Zuzana Hronec在哪些日期走过Marmot Way？
SELECT walked.walk_date FROM walked JOIN hiker ON walked.hiker_id = hiker.hiker_id JOIN trail ON walked.trail_id = trail.trail_id WHERE hiker.name = 'Zuzana Hronec' AND trail.name = 'Marmot Way';

-- en: Hikers with more than 6 stays and what they paid in total.
-- zh: 住宿超过6次的徒步者及其总花费。
SELECT hiker.name, sum(stay.price) FROM hiker JOIN stay ON hiker.hiker_id = stay.hiker_id GROUP BY hiker.hiker_id, hiker.name HAVING count(*) > 6;

-- en: Which clubs have both hikers under 20 and hikers over 70?
-- zh: 哪些俱乐部既有20岁以下又有70岁以上的徒步者？
SELECT club FROM hiker WHERE age < 20 INTERSECT SELECT club FROM hiker WHERE age > 70;

-- en: What country do most hikers come from?
-- zh: 徒步者最多来自哪个国家？
SELECT country FROM hiker GROUP BY country ORDER BY count(*) DESC LIMIT 1;

-- en: Stays that began between 2023-07-01 and 2023-07-31 lasting 3 nights or more: id and arrival date.
-- zh: 2023-07-01到2023-07-31之间入住且不少于3晚的住宿编号和到达日期。
SELECT stay_id, arrival_date FROM stay WHERE arrival_date BETWEEN '2023-07-01' AND '2023-07-31' AND nights >= 3;

-- en: Countries of hikers but not of wardens.
-- zh: 哪些国家有徒步者却没有山屋管理员？
SELECT country FROM hiker EXCEPT SELECT country FROM warden;
