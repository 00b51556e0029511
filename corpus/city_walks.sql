-- Guides and the guided walks they lead, with the bookings made.
CREATE TABLE guide (
  guide_id INT,
  guide_name VARCHAR(50),
  mother_tongue VARCHAR(30),
  age INT,
  city VARCHAR(40),
  PRIMARY KEY (guide_id)
);
CREATE TABLE walk (
  walk_id INT,
  guide_id INT,
  title VARCHAR(80),
  theme VARCHAR(30),
  length_km DOUBLE,
  ticket DOUBLE,
  PRIMARY KEY (walk_id),
  FOREIGN KEY (guide_id) REFERENCES guide (guide_id)
);
CREATE TABLE booking (
  booking_id INT,
  walk_id INT,
  visitor VARCHAR(50),
  people INT,
  walk_day DATE,
  PRIMARY KEY (booking_id),
  FOREIGN KEY (walk_id) REFERENCES walk (walk_id)
);

-- en: What are the titles and ticket prices of all walks with the theme "ghosts"?
-- zh: 主题为“ghosts”的徒步游有哪些？票价分别是多少？
SELECT title, ticket FROM walk WHERE theme = 'ghosts';

-- en: List the guides in Porto aged 30 or under.
-- zh: 列出Porto年龄不超过30岁的导游。
SELECT guide_name FROM guide WHERE city = 'Porto' AND age <= 30;

-- en: Which visitors booked for exactly 2 people?
-- zh: 哪些游客的预订人数恰好是2人？
SELECT visitor FROM booking WHERE people = 2;

-- en: How many guides speak a mother tongue other than English?
-- zh: 母语不是English的导游有多少位？
SELECT count(*) FROM guide WHERE mother_tongue <> 'English';

-- en: In total, how many people were booked for 2023-08-05?
-- zh: 2023-08-05一共预订了多少人？
SELECT sum(people) FROM booking WHERE walk_day = '2023-08-05';

-- en: What's the average length of a walk?
-- zh: 徒步游的平均长度是多少公里？
SELECT avg(length_km) FROM walk;

-- en: How many walks are offered per theme, most first?
-- zh: 每个主题有多少条徒步线路？从多到少排列。
SELECT theme, count(*) FROM walk GROUP BY theme ORDER BY count(*) DESC;

-- en: Which mother tongue is the most widespread among the guides?
-- zh: 导游中最普遍的母语是什么？
SELECT mother_tongue FROM guide GROUP BY mother_tongue ORDER BY count(*) DESC LIMIT 1;

-- en: On which days were more than 40 people booked?
-- zh: 哪些日期的预订总人数超过40人？
SELECT walk_day FROM booking GROUP BY walk_day HAVING sum(people) > 40;

-- en: What is the shortest walk called?
-- zh: 最短的徒步游叫什么名字？
SELECT title FROM walk ORDER BY length_km ASC LIMIT 1;

-- en: Who made the booking for the most people?
-- zh: 单次预订人数最多的是哪位游客？
SELECT visitor FROM booking ORDER BY people DESC LIMIT 1;

-- en: Who guides the walk "Bridges by Night"?
-- zh: “Bridges by Night”由哪位导游带领？
SELECT guide.guide_name FROM guide JOIN walk ON guide.guide_id = walk.guide_id WHERE walk.title = 'Bridges by Night';

-- en: Show how many bookings each walk has had.
-- zh: 给出每条徒步线路的预订次数。
SELECT walk.title, count(*) FROM walk JOIN booking ON walk.walk_id = booking.walk_id GROUP BY walk.walk_id, walk.title;

-- en: Which visitors have walked with Duarte Lima?
-- zh: 哪些游客参加过Duarte Lima带的徒步游？
SELECT booking.visitor FROM booking JOIN walk ON booking.walk_id = walk.walk_id JOIN guide ON walk.guide_id = guide.guide_id WHERE guide.guide_name = 'Duarte Lima';

-- en: What is the title of the walk that attracted the most people overall?
-- zh: 累计参加人数最多的徒步游是哪一条？
SELECT walk.title FROM walk JOIN booking ON walk.walk_id = booking.walk_id GROUP BY walk.walk_id, walk.title ORDER BY sum(booking.people) DESC LIMIT 1;

-- en: Which cities offer a walk on street art? The theme is "street art".
-- zh: 哪些城市有主题为“street art”的徒步游？
SELECT guide.city FROM guide JOIN walk ON guide.guide_id = walk.guide_id WHERE walk.theme = 'street art';

-- en: For each guide, what is the average ticket price of the walks?
-- zh: 每位导游所带徒步游的平均票价是多少？
SELECT guide.guide_name, avg(walk.ticket) FROM guide JOIN walk ON guide.guide_id = walk.guide_id GROUP BY guide.guide_id, guide.guide_name;

-- en: Name the guides leading at least three walks.
-- zh: 带领至少三条线路的导游有哪些？
SELECT guide.guide_name FROM guide JOIN walk ON guide.guide_id = walk.guide_id GROUP BY guide.guide_id, guide.guide_name HAVING count(*) >= 3;

-- en: Which walks has nobody booked?
-- zh: 哪些徒步游没有人预订？
SELECT title FROM walk WHERE walk_id NOT IN (SELECT walk_id FROM booking);

-- en: Which walks cost less than the average ticket?
-- zh: 哪些徒步游的票价低于平均票价？
SELECT title FROM walk WHERE ticket < (SELECT avg(ticket) FROM walk);

-- en: List the guides who lead a food walk but no history walk.
-- zh: 列出带food主题但不带history主题线路的导游。
SELECT guide.guide_name FROM guide JOIN walk ON guide.guide_id = walk.guide_id WHERE walk.theme = 'food' EXCEPT SELECT guide.guide_name FROM guide JOIN walk ON guide.guide_id = walk.guide_id WHERE walk.theme = 'history';

-- en: Titles of walks booked by Sofie Berg, with the day?
-- zh: Sofie Berg预订了哪些徒步游？分别是哪天？
SELECT walk.title, booking.walk_day FROM walk JOIN booking ON walk.walk_id = booking.walk_id WHERE booking.visitor = 'Sofie Berg';
