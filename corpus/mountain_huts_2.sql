-- Mountain huts, their wardens, the trails and via ferratas that reach them, and hikers' overnight bookings.
CREATE TABLE hut (
  hut_id INT,
  hut_name VARCHAR(50),
  massif VARCHAR(40),
  altitude INT,
  beds INT,
  built INT,
  night_price DECIMAL(10,2),
  category VARCHAR(20),
  PRIMARY KEY (hut_id)
);
CREATE TABLE warden (
  warden_id INT,
  warden_name VARCHAR(50),
  hut_id INT,
  phone VARCHAR(20),
  since_year INT,
  village VARCHAR(40),
  PRIMARY KEY (warden_id),
  FOREIGN KEY (hut_id) REFERENCES hut (hut_id)
);
CREATE TABLE route (
  route_id INT,
  route_name VARCHAR(60),
  from_hut INT,
  to_hut INT,
  kind VARCHAR(20),
  grade VARCHAR(5),
  length_km DOUBLE,
  hours DOUBLE,
  PRIMARY KEY (route_id),
  FOREIGN KEY (from_hut) REFERENCES hut (hut_id),
  FOREIGN KEY (to_hut) REFERENCES hut (hut_id)
);
CREATE TABLE hiker (
  hiker_id INT,
  hiker_name VARCHAR(50),
  country VARCHAR(40),
  club VARCHAR(40),
  age INT,
  PRIMARY KEY (hiker_id)
);
CREATE TABLE booking (
  booking_id INT,
  hut_id INT,
  hiker_id INT,
  arrival DATE,
  nights INT,
  persons INT,
  status VARCHAR(20),
  PRIMARY KEY (booking_id),
  FOREIGN KEY (hut_id) REFERENCES hut (hut_id),
  FOREIGN KEY (hiker_id) REFERENCES hiker (hiker_id)
);

-- en: Which hut is the highest?
-- zh: 海拔最高的山屋是哪座？
SELECT hut_name FROM hut ORDER BY altitude DESC LIMIT 1;

-- en: Which hut is the biggest, judged by the number of beds?
-- zh: 床位最多的山屋是哪座？
SELECT hut_name FROM hut ORDER BY beds DESC LIMIT 1;

-- en: Which hut has the most bookings?
-- zh: 预订最多的山屋是哪座？
SELECT hut.hut_name FROM hut JOIN booking ON hut.hut_id = booking.hut_id GROUP BY hut.hut_id, hut.hut_name ORDER BY count(*) DESC LIMIT 1;

-- en: What are the names of the routes that start at Eagle Rock Hut?
-- zh: 从Eagle Rock Hut出发的路线叫什么名字？
SELECT route.route_name FROM route JOIN hut ON route.from_hut = hut.hut_id WHERE hut.hut_name = 'Eagle Rock Hut';

-- en: What are the names of the routes that end at Eagle Rock Hut?
-- zh: 终点为Eagle Rock Hut的路线叫什么名字？
SELECT route.route_name FROM route JOIN hut ON route.to_hut = hut.hut_id WHERE hut.hut_name = 'Eagle Rock Hut';

-- en: Which huts have no warden?
-- zh: 哪些山屋没有管理员？
SELECT hut_name FROM hut WHERE hut_id NOT IN (SELECT hut_id FROM warden);

-- en: Which huts have no booking that is Confirmed?
-- zh: 哪些山屋没有Confirmed的预订？
SELECT hut_name FROM hut WHERE hut_id NOT IN (SELECT hut_id FROM booking WHERE status = 'Confirmed');

-- en: What is the average number of beds of the huts in the Brenta massif?
-- zh: Brenta山群的山屋平均有多少张床位？
SELECT avg(beds) FROM hut WHERE massif = 'Brenta';

-- en: What is the total number of beds in each massif?
-- zh: 每个山群的床位总数是多少？
SELECT massif, sum(beds) FROM hut GROUP BY massif;

-- en: What is the average number of beds of the huts in each massif?
-- zh: 每个山群的山屋平均有多少张床位？
SELECT massif, avg(beds) FROM hut GROUP BY massif;

-- en: What is the phone number of the warden of Larch Saddle Hut?
-- zh: Larch Saddle Hut管理员的电话号码是多少？
SELECT warden.phone FROM warden JOIN hut ON warden.hut_id = hut.hut_id WHERE hut.hut_name = 'Larch Saddle Hut';

-- en: What is the altitude of the hut kept by Veit Moser?
-- zh: Veit Moser管理的山屋海拔是多少？
SELECT hut.altitude FROM hut JOIN warden ON hut.hut_id = warden.hut_id WHERE warden.warden_name = 'Veit Moser';

-- en: Which hikers from Slovenia have booked Larch Saddle Hut?
-- zh: 来自Slovenia的哪些徒步者预订过Larch Saddle Hut？
SELECT hiker.hiker_name FROM hiker JOIN booking ON hiker.hiker_id = booking.hiker_id JOIN hut ON booking.hut_id = hut.hut_id WHERE hiker.country = 'Slovenia' AND hut.hut_name = 'Larch Saddle Hut';

-- en: How many nights altogether has each hiker booked? Show the hiker's name.
-- zh: 每位徒步者总共预订了多少晚？请列出姓名。
SELECT hiker.hiker_name, sum(booking.nights) FROM hiker JOIN booking ON hiker.hiker_id = booking.hiker_id GROUP BY hiker.hiker_id, hiker.hiker_name;

-- en: Which hikers have booked at least three times, and how old are they?
-- zh: 哪些徒步者至少预订过三次，他们的年龄是多少？
SELECT hiker.hiker_name, hiker.age FROM hiker JOIN booking ON hiker.hiker_id = booking.hiker_id GROUP BY hiker.hiker_id, hiker.hiker_name, hiker.age HAVING count(*) >= 3;

-- en: What are the names and lengths of the Via Ferrata routes of grade C?
-- zh: 难度等级为C的Via Ferrata路线名称和长度分别是什么？
SELECT route_name, length_km FROM route WHERE kind = 'Via Ferrata' AND grade = 'C';

-- en: How many routes are there of each kind that take less than four hours?
-- zh: 用时少于四小时的路线，每种类型各有多少条？
SELECT kind, count(*) FROM route WHERE hours < 4 GROUP BY kind;

-- en: How many different clubs do the hikers older than 60 belong to?
-- zh: 60岁以上的徒步者属于多少个不同的俱乐部？
SELECT count(DISTINCT club) FROM hiker WHERE age > 60;

-- en: Which routes are longer than the average Trail?
-- zh: 哪些路线比Trail类路线的平均长度更长？
SELECT route_name FROM route WHERE length_km > (SELECT avg(length_km) FROM route WHERE kind = 'Trail');

-- en: In which massifs did bookings arriving on 2024-08-15 take place?
-- zh: 2024-08-15入住的预订都在哪些山群？
SELECT hut.massif FROM hut JOIN booking ON hut.hut_id = booking.hut_id WHERE booking.arrival = '2024-08-15';

-- en: Which massifs have a Staffed hut as well as a Bivouac?
-- zh: 哪些山群既有Staffed山屋又有Bivouac？
SELECT massif FROM hut WHERE category = 'Staffed' INTERSECT SELECT massif FROM hut WHERE category = 'Bivouac';

-- en: Which massifs have a Staffed hut but no Bivouac?
-- zh: 哪些山群有Staffed山屋却没有Bivouac？
SELECT massif FROM hut WHERE category = 'Staffed' EXCEPT SELECT massif FROM hut WHERE category = 'Bivouac';
