-- Banquet halls, caterers, hosts and the banquets held.
CREATE TABLE hall (
  hall_no INT,
  hall_name VARCHAR(50),
  city VARCHAR(40),
  capacity INT,
  rent DECIMAL(10,2),
  rating DOUBLE,
  PRIMARY KEY (hall_no)
);
CREATE TABLE caterer (
  caterer_no INT,
  caterer_name VARCHAR(50),
  city VARCHAR(40),
  cuisine VARCHAR(30),
  price_per_head DECIMAL(10,2),
  rating DOUBLE,
  PRIMARY KEY (caterer_no)
);
CREATE TABLE host (
  host_no INT,
  host_name VARCHAR(50),
  city VARCHAR(40),
  phone VARCHAR(20),
  type VARCHAR(20),
  PRIMARY KEY (host_no)
);
CREATE TABLE banquet (
  banquet_no INT,
  hall_no INT,
  caterer_no INT,
  host_no INT,
  booked_on DATE,
  held_on DATE,
  guests INT,
  type VARCHAR(30),
  status VARCHAR(20),
  PRIMARY KEY (banquet_no),
  FOREIGN KEY (hall_no) REFERENCES hall (hall_no),
  FOREIGN KEY (caterer_no) REFERENCES caterer (caterer_no),
  FOREIGN KEY (host_no) REFERENCES host (host_no)
);

-- en: Which hall has the best rating?
-- zh: 评分最高的宴会厅是哪个？
SELECT hall_name FROM hall ORDER BY rating DESC LIMIT 1;

-- en: Which caterer has the best rating?
-- zh: 评分最高的餐饮承办商是哪家？
SELECT caterer_name FROM caterer ORDER BY rating DESC LIMIT 1;

-- en: Numbers of the banquets booked on 2024-05-20.
-- zh: 2024-05-20预订的宴会编号。
SELECT banquet_no FROM banquet WHERE booked_on = '2024-05-20';

-- en: Numbers of the banquets held on 2024-05-20.
-- zh: 2024-05-20举行的宴会编号。
SELECT banquet_no FROM banquet WHERE held_on = '2024-05-20';

-- en: Number of banquets in each hall, along with its name.
-- zh: 每个宴会厅办过多少场宴会？附上名称，名称在后。
SELECT count(*), hall.hall_name FROM hall JOIN banquet ON hall.hall_no = banquet.hall_no GROUP BY hall.hall_no, hall.hall_name;

-- en: Number of guests in each hall altogether, along with its name.
-- zh: 每个宴会厅总共接待多少宾客？附上名称，名称在后。
SELECT sum(banquet.guests), hall.hall_name FROM hall JOIN banquet ON hall.hall_no = banquet.hall_no GROUP BY hall.hall_no, hall.hall_name;

-- en: Halls in Porto that hold 300 people or more.
-- zh: Porto能容纳300人及以上的宴会厅。
SELECT hall_name FROM hall WHERE city = 'Porto' AND capacity >= 300;

-- en: Phone number of Vera Campos?
-- zh: Vera Campos的电话是多少？
SELECT phone FROM host WHERE host_name = 'Vera Campos';

-- en: Lebanese or Georgian caterers and their price per head.
-- zh: 做Lebanese或Georgian菜的承办商及其人均价格。
SELECT caterer_name, price_per_head FROM caterer WHERE cuisine = 'Lebanese' OR cuisine = 'Georgian';

-- en: How many banquets were Cancelled?
-- zh: 有多少场宴会是Cancelled？
SELECT count(*) FROM banquet WHERE status = 'Cancelled';

-- en: Average number of guests at a Wedding?
-- zh: Wedding宴会平均有多少宾客？
SELECT avg(guests) FROM banquet WHERE type = 'Wedding';

-- en: Cheapest and dearest hall rent?
-- zh: 宴会厅租金最低和最高各是多少？
SELECT min(rent), max(rent) FROM hall;

-- en: Hosts per type.
-- zh: 各类型主办方分别有多少？
SELECT type, count(*) FROM host GROUP BY type;

-- en: What is the price per head on average for every cuisine, highest first?
-- zh: 各菜系的人均价格平均是多少？按从高到低排序。
SELECT cuisine, avg(price_per_head) FROM caterer GROUP BY cuisine ORDER BY avg(price_per_head) DESC;

-- en: Which type of banquet takes place most often?
-- zh: 举办最多的宴会类型是什么？
SELECT type FROM banquet GROUP BY type ORDER BY count(*) DESC LIMIT 1;

-- en: Which different caterers have worked at Palm Court?
-- zh: 哪些不同的承办商在Palm Court承办过宴会？
SELECT DISTINCT caterer.caterer_name FROM caterer JOIN banquet ON caterer.caterer_no = banquet.caterer_no JOIN hall ON banquet.hall_no = hall.hall_no WHERE hall.hall_name = 'Palm Court';

-- en: In which hall was the banquet with the most guests?
-- zh: 宾客最多的那场宴会在哪个厅举行？
SELECT hall.hall_name FROM hall JOIN banquet ON hall.hall_no = banquet.hall_no ORDER BY banquet.guests DESC LIMIT 1;

-- en: Which different cuisines has Vera Campos ordered?
-- zh: Vera Campos订过哪些不同的菜系？
SELECT DISTINCT caterer.cuisine FROM caterer JOIN banquet ON caterer.caterer_no = banquet.caterer_no JOIN host ON banquet.host_no = host.host_no WHERE host.host_name = 'Vera Campos';

-- en: Hosts who gave at least 3 banquets.
-- zh: 至少办过3场宴会的主办方。
SELECT host.host_name FROM host JOIN banquet ON host.host_no = banquet.host_no GROUP BY host.host_no, host.host_name HAVING count(*) >= 3;

-- en: Caterers who never got a banquet.
-- zh: 从未承办过宴会的承办商。
SELECT caterer_name FROM caterer WHERE caterer_no NOT IN (SELECT caterer_no FROM banquet);

-- en: Halls with rent under the average.
-- zh: 租金低于平均值的宴会厅。
SELECT hall_name FROM hall WHERE rent < (SELECT avg(rent) FROM hall);

-- en: Cities with both a hall and a caterer.
-- zh: 既有宴会厅又有承办商的城市。
SELECT city FROM hall INTERSECT SELECT city FROM caterer;
