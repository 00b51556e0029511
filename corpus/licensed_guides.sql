-- Licensed tour guides of a region, their tours, bookings and client groups.
CREATE TABLE TourGuide (
  guideNo INT,
  name VARCHAR(60),
  gender VARCHAR(10),
  town VARCHAR(40),
  bornYear INT,
  licensedYear INT,
  PRIMARY KEY (guideNo)
);
CREATE TABLE Speaks (
  guideNo INT,
  tongue VARCHAR(30),
  skill VARCHAR(10),
  PRIMARY KEY (guideNo, tongue),
  FOREIGN KEY (guideNo) REFERENCES TourGuide (guideNo)
);
CREATE TABLE Tour (
  tourNo INT,
  title VARCHAR(80),
  theme VARCHAR(30),
  town VARCHAR(40),
  durationMin INT,
  price DECIMAL(10,2),
  PRIMARY KEY (tourNo)
);
CREATE TABLE ClientGroup (
  groupNo INT,
  name VARCHAR(60),
  kind VARCHAR(30),
  town VARCHAR(40),
  contact VARCHAR(60),
  PRIMARY KEY (groupNo)
);
CREATE TABLE Booking (
  bookingNo INT,
  tourNo INT,
  guideNo INT,
  groupNo INT,
  bookedDate DATE,
  tourDate DATE,
  persons INT,
  price DECIMAL(10,2),
  PRIMARY KEY (bookingNo),
  FOREIGN KEY (tourNo) REFERENCES Tour (tourNo),
  FOREIGN KEY (guideNo) REFERENCES TourGuide (guideNo),
  FOREIGN KEY (groupNo) REFERENCES ClientGroup (groupNo)
);

-- en: What tours have the theme Ghosts and last less than 90 minutes?
-- zh: 主题为Ghosts且时长不到90分钟的游览有哪些？
SELECT title FROM Tour WHERE theme = 'Ghosts' AND durationMin < 90;

-- en: Guides born in 1990, please.
-- zh: 1990年出生的导游有哪些？
SELECT name FROM TourGuide WHERE bornYear = 1990;

-- en: Guides licensed in 1990, please.
-- zh: 1990年取得执照的导游有哪些？
SELECT name FROM TourGuide WHERE licensedYear = 1990;

-- en: Who is the contact of the group Harmony Walkers?
-- zh: Harmony Walkers团的联系人是谁？
SELECT contact FROM ClientGroup WHERE name = 'Harmony Walkers';

-- en: How many bookings are there?
-- zh: 共有多少个预订？
SELECT count(*) FROM Booking;

-- en: How many persons have been booked in total?
-- zh: 预订总人数是多少？
SELECT sum(persons) FROM Booking;

-- en: How many different tongues do the guides speak?
-- zh: 导游们会说多少种不同的语言？
SELECT count(DISTINCT tongue) FROM Speaks;

-- en: Mean list price of tours by theme.
-- zh: 各主题游览的平均标价是多少？
SELECT theme, avg(price) FROM Tour GROUP BY theme;

-- en: Which tongue is spoken by most guides?
-- zh: 会说哪种语言的导游最多？
SELECT tongue FROM Speaks GROUP BY tongue ORDER BY count(*) DESC LIMIT 1;

-- en: Kinds of client groups that occur three times or more.
-- zh: 出现三次或以上的客户团类型有哪些？
SELECT kind FROM ClientGroup GROUP BY kind HAVING count(*) >= 3;

-- en: What's the dearest tour?
-- zh: 最贵的游览是哪个？
SELECT title FROM Tour ORDER BY price DESC LIMIT 1;

-- en: What's the most booked tour?
-- zh: 预订次数最多的游览是哪个？
SELECT Tour.title FROM Tour JOIN Booking ON Tour.tourNo = Booking.tourNo GROUP BY Tour.tourNo, Tour.title ORDER BY count(*) DESC LIMIT 1;

-- en: Title and duration of the 3 shortest tours.
-- zh: 时长最短的3个游览的标题和时长是什么？
SELECT title, durationMin FROM Tour ORDER BY durationMin LIMIT 3;

-- en: Which guides speak Korean?
-- zh: 哪些导游会说Korean？
SELECT TourGuide.name FROM TourGuide JOIN Speaks ON TourGuide.guideNo = Speaks.guideNo WHERE Speaks.tongue = 'Korean';

-- en: Which tongues does Rosa Conti speak, and how well?
-- zh: Rosa Conti会说哪些语言，水平如何？
SELECT Speaks.tongue, Speaks.skill FROM Speaks JOIN TourGuide ON Speaks.guideNo = TourGuide.guideNo WHERE TourGuide.name = 'Rosa Conti';

-- en: Distinct names of the groups shown around by Rosa Conti.
-- zh: Rosa Conti带过哪些不同的团？
SELECT DISTINCT ClientGroup.name FROM ClientGroup JOIN Booking ON ClientGroup.groupNo = Booking.groupNo JOIN TourGuide ON Booking.guideNo = TourGuide.guideNo WHERE TourGuide.name = 'Rosa Conti';

-- en: Which different tours held in Siena were booked for a group from Kyoto?
-- zh: 在Siena举行的游览中，哪些不同的游览被来自Kyoto的团预订过？
SELECT DISTINCT Tour.title FROM Tour JOIN Booking ON Tour.tourNo = Booking.tourNo JOIN ClientGroup ON Booking.groupNo = ClientGroup.groupNo WHERE Tour.town = 'Siena' AND ClientGroup.town = 'Kyoto';

-- en: Earnings from bookings for each guide, with the guide's name.
-- zh: 每位导游的预订收入是多少？列出导游姓名。
SELECT TourGuide.name, sum(Booking.price) FROM TourGuide JOIN Booking ON TourGuide.guideNo = Booking.guideNo GROUP BY TourGuide.guideNo, TourGuide.name;

-- en: Guides without any booking.
-- zh: 没有任何预订的导游有哪些？
SELECT name FROM TourGuide WHERE guideNo NOT IN (SELECT guideNo FROM Booking);

-- en: Tours that last longer than the average.
-- zh: 时长超过平均值的游览有哪些？
SELECT title FROM Tour WHERE durationMin > (SELECT avg(durationMin) FROM Tour);

-- en: Groups that made a booking for more than 40 persons.
-- zh: 哪些团做过超过40人的预订？
SELECT name FROM ClientGroup WHERE groupNo IN (SELECT groupNo FROM Booking WHERE persons > 40);

-- en: Names of guides who speak both French and Arabic.
-- zh: 既会说French又会说Arabic的导游有哪些？
SELECT TourGuide.name FROM TourGuide JOIN Speaks ON TourGuide.guideNo = Speaks.guideNo WHERE Speaks.tongue = 'French' INTERSECT SELECT TourGuide.name FROM TourGuide JOIN Speaks ON TourGuide.guideNo = Speaks.guideNo WHERE Speaks.tongue = 'Arabic';
