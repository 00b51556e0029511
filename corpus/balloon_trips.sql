-- Hot-air balloons, their pilots and the trips they make.
CREATE TABLE pilot (
  pilot_id INT,
  name VARCHAR(50),
  licence_year INT,
  home_town VARCHAR(40),
  age INT,
  PRIMARY KEY (pilot_id)
);
CREATE TABLE balloon (
  balloon_id INT,
  nickname VARCHAR(40),
  maker VARCHAR(40),
  volume_m3 INT,
  seats INT,
  colour VARCHAR(20),
  PRIMARY KEY (balloon_id)
);
CREATE TABLE trip (
  trip_id INT,
  pilot_id INT,
  balloon_id INT,
  trip_date DATE,
  takeoff VARCHAR(40),
  landing VARCHAR(40),
  km DOUBLE,
  PRIMARY KEY (trip_id),
  FOREIGN KEY (pilot_id) REFERENCES pilot (pilot_id),
  FOREIGN KEY (balloon_id) REFERENCES balloon (balloon_id)
);

-- en: What are the nicknames of the red balloons?
-- zh: red颜色的热气球有哪些昵称？
SELECT nickname FROM balloon WHERE colour = 'red';

-- en: Which balloons have more than 6 seats? Give nickname and maker, biggest first.
-- zh: 哪些热气球的座位超过6个？给出昵称和制造商，按座位从多到少排列。
SELECT nickname, maker FROM balloon WHERE seats > 6 ORDER BY seats DESC;

-- en: List the nicknames of the balloons that set off from Melk and came down in Tulln.
-- zh: 列出从Melk起飞、在Tulln降落的热气球昵称。
SELECT balloon.nickname FROM balloon JOIN trip ON balloon.balloon_id = trip.balloon_id WHERE trip.takeoff = 'Melk' AND trip.landing = 'Tulln';

-- en: How many trips covered at least 30 km?
-- zh: 飞行距离达到30公里及以上的行程有多少次？
SELECT count(*) FROM trip WHERE km >= 30;

-- en: What is the mean age of the pilots?
-- zh: 飞行员的平均年龄是多少？
SELECT avg(age) FROM pilot;

-- en: How many different landing places are recorded?
-- zh: 记录中有多少个不同的降落地点？
SELECT count(DISTINCT landing) FROM trip;

-- en: What's the total number of seats on balloons by Kubo?
-- zh: Kubo制造的热气球总共有多少个座位？
SELECT sum(seats) FROM balloon WHERE maker = 'Kubo';

-- en: For each maker, give the number of balloons.
-- zh: 每家制造商各有多少个热气球？
SELECT maker, count(*) FROM balloon GROUP BY maker;

-- en: From which place do most trips take off?
-- zh: 从哪个地点起飞的行程最多？
SELECT takeoff FROM trip GROUP BY takeoff ORDER BY count(*) DESC LIMIT 1;

-- en: In what years did at least two pilots get their licence?
-- zh: 哪些年份至少有两名飞行员取得执照？
SELECT licence_year FROM pilot GROUP BY licence_year HAVING count(*) >= 2;

-- en: Which balloon has the smallest volume?
-- zh: 容积最小的热气球是哪一个？
SELECT nickname FROM balloon ORDER BY volume_m3 ASC LIMIT 1;

-- en: Who was the pilot on the longest trip?
-- zh: 飞行距离最长的那次行程是谁驾驶的？
SELECT pilot.name FROM pilot JOIN trip ON pilot.pilot_id = trip.pilot_id ORDER BY trip.km DESC LIMIT 1;

-- en: Which pilots have flown the balloon Big Daisy?
-- zh: 哪些飞行员驾驶过Big Daisy？
SELECT pilot.name FROM pilot JOIN trip ON pilot.pilot_id = trip.pilot_id JOIN balloon ON trip.balloon_id = balloon.balloon_id WHERE balloon.nickname = 'Big Daisy';

-- en: How many kilometres has each pilot flown in total?
-- zh: 每位飞行员累计飞行了多少公里？
SELECT pilot.name, sum(trip.km) FROM pilot JOIN trip ON pilot.pilot_id = trip.pilot_id GROUP BY pilot.pilot_id, pilot.name;

-- en: Where did Greta Moll land on 2022-06-11?
-- zh: Greta Moll在2022-06-11降落在哪里？
SELECT trip.landing FROM trip JOIN pilot ON trip.pilot_id = pilot.pilot_id WHERE pilot.name = 'Greta Moll' AND trip.trip_date = '2022-06-11';

-- en: Show the balloons and how often each has been flown, most frequent first.
-- zh: 列出各热气球及其飞行次数，次数多的在前。
SELECT balloon.nickname, count(*) FROM balloon JOIN trip ON balloon.balloon_id = trip.balloon_id GROUP BY balloon.balloon_id, balloon.nickname ORDER BY count(*) DESC;

-- en: What colours are the balloons that pilots from Graz have flown?
-- zh: 来自Graz的飞行员驾驶过的热气球是什么颜色？
SELECT balloon.colour FROM balloon JOIN trip ON balloon.balloon_id = trip.balloon_id JOIN pilot ON trip.pilot_id = pilot.pilot_id WHERE pilot.home_town = 'Graz';

-- en: Which pilot has made the most trips?
-- zh: 飞行次数最多的飞行员是谁？
SELECT pilot.name FROM pilot JOIN trip ON pilot.pilot_id = trip.pilot_id GROUP BY pilot.pilot_id, pilot.name ORDER BY count(*) DESC LIMIT 1;

-- en: Find the pilots who haven't flown any trip.
-- zh: 找出没有飞过任何行程的飞行员。
SELECT name FROM pilot WHERE pilot_id NOT IN (SELECT pilot_id FROM trip);

-- en: What are the nicknames of balloons larger in volume than the average?
-- zh: 容积大于平均值的热气球有哪些？
SELECT nickname FROM balloon WHERE volume_m3 > (SELECT avg(volume_m3) FROM balloon);

-- en: Which places have served both for takeoff and for landing?
-- zh: 哪些地点既作过起飞点又作过降落点？
SELECT takeoff FROM trip INTERSECT SELECT landing FROM trip;

-- en: Which balloons have been flown more than 50 km in a single trip? Show each nickname once.
-- zh: 哪些热气球在一次行程中飞行超过50公里？每个昵称只列一次。
SELECT DISTINCT balloon.nickname FROM balloon JOIN trip ON balloon.balloon_id = trip.balloon_id WHERE trip.km > 50;
