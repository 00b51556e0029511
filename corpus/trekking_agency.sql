-- A travel agency that sells guided treks: tours, guides, departures, travellers, and bookings.
CREATE TABLE Tour (
  tourCode VARCHAR(6),
  tourTitle VARCHAR(80),
  destination VARCHAR(40),
  difficulty VARCHAR(15),
  durationDays INT,
  basePrice DECIMAL(10,2),
  PRIMARY KEY (tourCode)
);
CREATE TABLE Guide (
  guideId INT,
  firstName VARCHAR(40),
  lastName VARCHAR(40),
  country VARCHAR(40),
  yearsGuiding INT,
  dailyFee DECIMAL(10,2),
  PRIMARY KEY (guideId)
);
CREATE TABLE GuideLanguage (
  guideId INT,
  languageName VARCHAR(30),
  fluency VARCHAR(10),
  PRIMARY KEY (guideId, languageName),
  FOREIGN KEY (guideId) REFERENCES Guide (guideId)
);
CREATE TABLE Departure (
  departureId INT,
  tourCode VARCHAR(6),
  leadGuideId INT,
  assistantGuideId INT,
  startDate DATE,
  maxPeople INT,
  status VARCHAR(15),
  PRIMARY KEY (departureId),
  FOREIGN KEY (tourCode) REFERENCES Tour (tourCode),
  FOREIGN KEY (leadGuideId) REFERENCES Guide (guideId),
  FOREIGN KEY (assistantGuideId) REFERENCES Guide (guideId)
);
CREATE TABLE Traveller (
  travellerId INT,
  firstName VARCHAR(40),
  lastName VARCHAR(40),
  country VARCHAR(40),
  birthDate DATE,
  diet VARCHAR(20),
  PRIMARY KEY (travellerId)
);
CREATE TABLE TourBooking (
  departureId INT,
  travellerId INT,
  bookedOn DATE,
  pricePaid DECIMAL(10,2),
  insured VARCHAR(3),
  PRIMARY KEY (departureId, travellerId),
  FOREIGN KEY (departureId) REFERENCES Departure (departureId),
  FOREIGN KEY (travellerId) REFERENCES Traveller (travellerId)
);

-- en: What tours go to Ladakh?
-- zh: 去Ladakh的线路有哪些？
SELECT tourTitle FROM Tour WHERE destination = 'Ladakh';

-- en: Titles of Strenuous tours that last between 8 and 14 days, longest first.
-- zh: 时长在8到14天之间的Strenuous线路名称，最长的在前。
SELECT tourTitle FROM Tour WHERE difficulty = 'Strenuous' AND durationDays BETWEEN 8 AND 14 ORDER BY durationDays DESC;

-- en: Give the first and last names of Vegan travellers.
-- zh: 给出Vegan旅客的名和姓。
SELECT firstName, lastName FROM Traveller WHERE diet = 'Vegan';

-- en: How many departures have been Cancelled?
-- zh: 有多少个出发团被Cancelled？
SELECT count(*) FROM Departure WHERE status = 'Cancelled';

-- en: On average, for how many years have guides from Nepal been guiding?
-- zh: 来自Nepal的向导平均带团多少年？
SELECT avg(yearsGuiding) FROM Guide WHERE country = 'Nepal';

-- en: How many different languages are spoken by our guides?
-- zh: 我们的向导一共会多少种不同的语言？
SELECT count(DISTINCT languageName) FROM GuideLanguage;

-- en: How many tours per difficulty, and at what average price?
-- zh: 每个难度有多少条线路？平均价格是多少？
SELECT difficulty, count(*), avg(basePrice) FROM Tour GROUP BY difficulty;

-- en: Which destination has the most tours?
-- zh: 线路最多的目的地是哪里？
SELECT destination FROM Tour GROUP BY destination ORDER BY count(*) DESC LIMIT 1;

-- en: Languages that at least four guides speak?
-- zh: 至少有四名向导会说的语言有哪些？
SELECT languageName FROM GuideLanguage GROUP BY languageName HAVING count(*) >= 4;

-- en: Which guide asks the lowest daily fee? First and last name.
-- zh: 日薪最低的向导是谁？给出名和姓。
SELECT firstName, lastName FROM Guide ORDER BY dailyFee LIMIT 1;

-- en: The most expensive tour: what's its title and how many days does it take?
-- zh: 最贵的线路叫什么？行程几天？
SELECT tourTitle, durationDays FROM Tour ORDER BY basePrice DESC LIMIT 1;

-- en: Who leads the departure of the Salt Road tour that starts on 2025-09-03? Last name only.
-- zh: 2025-09-03出发的Salt Road团由谁领队？只要姓。
SELECT Guide.lastName FROM Guide JOIN Departure ON Guide.guideId = Departure.leadGuideId JOIN Tour ON Departure.tourCode = Tour.tourCode WHERE Tour.tourTitle = 'Salt Road' AND Departure.startDate = '2025-09-03';

-- en: Which tours has Noor Haddad booked?
-- zh: Noor Haddad预订过哪些线路？
SELECT Tour.tourTitle FROM Tour JOIN Departure ON Tour.tourCode = Departure.tourCode JOIN TourBooking ON Departure.departureId = TourBooking.departureId JOIN Traveller ON TourBooking.travellerId = Traveller.travellerId WHERE Traveller.firstName = 'Noor' AND Traveller.lastName = 'Haddad';

-- en: Number of departures for each tour with the tour's title.
-- zh: 每条线路的出发团数量及线路名称。
SELECT Tour.tourTitle, count(*) FROM Tour JOIN Departure ON Tour.tourCode = Departure.tourCode GROUP BY Tour.tourCode, Tour.tourTitle;

-- en: Who has been assistant guide most often? I'd like the first and the last name.
-- zh: 担任助理向导次数最多的是谁？请给出名和姓。
SELECT Guide.firstName, Guide.lastName FROM Guide JOIN Departure ON Guide.guideId = Departure.assistantGuideId GROUP BY Guide.guideId, Guide.firstName, Guide.lastName ORDER BY count(*) DESC LIMIT 1;

-- en: What are the last names of guides who speak Quechua with Native fluency?
-- zh: 以Native水平说Quechua的向导姓什么？
SELECT Guide.lastName FROM Guide JOIN GuideLanguage ON Guide.guideId = GuideLanguage.guideId WHERE GuideLanguage.languageName = 'Quechua' AND GuideLanguage.fluency = 'Native';

-- en: For every departure with 5 bookings or more, show the departure id, its start date and the money taken.
-- zh: 对预订人数达到5人及以上的出发团，列出团编号、出发日期和收款总额。
SELECT Departure.departureId, Departure.startDate, sum(TourBooking.pricePaid) FROM Departure JOIN TourBooking ON Departure.departureId = TourBooking.departureId GROUP BY Departure.departureId, Departure.startDate HAVING count(*) >= 5;

-- en: Tours cheaper than the average tour.
-- zh: 比平均价格便宜的线路有哪些？
SELECT tourTitle FROM Tour WHERE basePrice < (SELECT avg(basePrice) FROM Tour);

-- en: Which guides have never led a departure? Give first and last names.
-- zh: 哪些向导从未领过队？给出名和姓。
SELECT firstName, lastName FROM Guide WHERE guideId NOT IN (SELECT leadGuideId FROM Departure);

-- en: Last names of travellers who went without insurance ('No') at least once.
-- zh: 至少有一次没买保险（insured为No）的旅客姓什么？
SELECT lastName FROM Traveller WHERE travellerId IN (SELECT travellerId FROM TourBooking WHERE insured = 'No');

-- en: Countries that both a guide and a traveller come from?
-- zh: 哪些国家既有向导又有旅客？
SELECT country FROM Guide INTERSECT SELECT country FROM Traveller;

-- en: Which destinations are visited by Easy tours but not by Moderate ones?
-- zh: 哪些目的地有Easy线路而没有Moderate线路？
SELECT destination FROM Tour WHERE difficulty = 'Easy' EXCEPT SELECT destination FROM Tour WHERE difficulty = 'Moderate';
