-- A group of lakeside hotels with rooms, guests, stays, amenities and housekeeping.
CREATE TABLE hotel (
  hotel_id INT,
  hotel_name VARCHAR(60),
  lake VARCHAR(40),
  stars INT,
  year_built INT,
  manager VARCHAR(60),
  PRIMARY KEY (hotel_id)
);
CREATE TABLE room (
  hotel_id INT,
  room_no INT,
  room_type VARCHAR(20),
  floor_no INT,
  beds INT,
  nightly_price DECIMAL(10,2),
  lake_view VARCHAR(1),
  PRIMARY KEY (hotel_id, room_no),
  FOREIGN KEY (hotel_id) REFERENCES hotel (hotel_id)
);
CREATE TABLE guest (
  guest_id INT,
  guest_name VARCHAR(60),
  nationality VARCHAR(40),
  age INT,
  email VARCHAR(80),
  vip VARCHAR(1),
  PRIMARY KEY (guest_id)
);
CREATE TABLE stay (
  stay_id INT,
  guest_id INT,
  hotel_id INT,
  room_no INT,
  check_in DATE,
  check_out DATE,
  nights INT,
  total_price DECIMAL(10,2),
  rating INT,
  PRIMARY KEY (stay_id),
  FOREIGN KEY (guest_id) REFERENCES guest (guest_id),
  FOREIGN KEY (hotel_id) REFERENCES hotel (hotel_id)
);
CREATE TABLE amenity (
  amenity_id INT,
  amenity_name VARCHAR(40),
  category VARCHAR(20),
  PRIMARY KEY (amenity_id)
);
CREATE TABLE hotel_amenity (
  hotel_id INT,
  amenity_id INT,
  fee DECIMAL(10,2),
  PRIMARY KEY (hotel_id, amenity_id),
  FOREIGN KEY (hotel_id) REFERENCES hotel (hotel_id),
  FOREIGN KEY (amenity_id) REFERENCES amenity (amenity_id)
);

-- en: Who manages the Seeblick Palace?
-- zh: Seeblick Palace的经理是谁？
SELECT manager FROM hotel WHERE hotel_name = 'Seeblick Palace';

-- en: Hotels on Lake Orva with four stars or more, the oldest building first.
-- zh: Lake Orva边上四星及以上的酒店，建成最早的排在前面。
SELECT hotel_name FROM hotel WHERE lake = 'Lake Orva' AND stars >= 4 ORDER BY year_built;

-- en: Show names and e-mail addresses of guests whose e-mail ends in .ch ('.ch').
-- zh: 列出邮箱以.ch结尾的客人姓名和邮箱。
SELECT guest_name, email FROM guest WHERE email LIKE '%.ch';

-- en: How many guests are Icelandic?
-- zh: Icelandic国籍的客人有多少位？
SELECT count(*) FROM guest WHERE nationality = 'Icelandic';

-- en: What's the average price per night of a Suite?
-- zh: Suite房型每晚平均多少钱？
SELECT avg(nightly_price) FROM room WHERE room_type = 'Suite';

-- en: How many nights have been sold in all stays that began after 2023-06-01?
-- zh: 2023-06-01之后入住的订单一共售出多少间夜？
SELECT sum(nights) FROM stay WHERE check_in > '2023-06-01';

-- en: For each room type, give the lowest and the highest price per night.
-- zh: 给出每种房型每晚的最低价和最高价。
SELECT room_type, min(nightly_price), max(nightly_price) FROM room GROUP BY room_type;

-- en: Which nationality is the most frequent among guests?
-- zh: 客人中最多的国籍是哪个？
SELECT nationality FROM guest GROUP BY nationality ORDER BY count(*) DESC LIMIT 1;

-- en: Lakes with two or more of our hotels?
-- zh: 拥有两家及以上酒店的湖有哪些？
SELECT lake FROM hotel GROUP BY lake HAVING count(*) >= 2;

-- en: What is the newest hotel?
-- zh: 最新建成的酒店是哪家？
SELECT hotel_name FROM hotel ORDER BY year_built DESC LIMIT 1;

-- en: When did the longest stay start and end?
-- zh: 住得最久的那次入住和退房日期是哪天？
SELECT check_in, check_out FROM stay ORDER BY nights DESC LIMIT 1;

-- en: Which amenities does the Villa Marais offer?
-- zh: Villa Marais提供哪些设施？
SELECT amenity.amenity_name FROM amenity JOIN hotel_amenity ON amenity.amenity_id = hotel_amenity.amenity_id JOIN hotel ON hotel_amenity.hotel_id = hotel.hotel_id WHERE hotel.hotel_name = 'Villa Marais';

-- en: How many rooms does each hotel have? Hotel name and number.
-- zh: 每家酒店有多少间客房？给出酒店名和数量。
SELECT hotel.hotel_name, count(*) FROM hotel JOIN room ON hotel.hotel_id = room.hotel_id GROUP BY hotel.hotel_id, hotel.hotel_name;

-- en: On which lakes has Petra Novakova stayed?
-- zh: Petra Novakova在哪些湖边住过？
SELECT hotel.lake FROM hotel JOIN stay ON hotel.hotel_id = stay.hotel_id JOIN guest ON stay.guest_id = guest.guest_id WHERE guest.guest_name = 'Petra Novakova';

-- en: Which guest has spent the most on stays altogether?
-- zh: 在住宿上总共花钱最多的客人是谁？
SELECT guest.guest_name FROM guest JOIN stay ON guest.guest_id = stay.guest_id GROUP BY guest.guest_id, guest.guest_name ORDER BY sum(stay.total_price) DESC LIMIT 1;

-- en: Names of hotels that offer a Sauna for a fee under 20.
-- zh: 提供Sauna且收费低于20的酒店名称。
SELECT hotel.hotel_name FROM hotel JOIN hotel_amenity ON hotel.hotel_id = hotel_amenity.hotel_id JOIN amenity ON hotel_amenity.amenity_id = amenity.amenity_id WHERE amenity.amenity_name = 'Sauna' AND hotel_amenity.fee < 20;

-- en: What average rating did each hotel get? Best hotel first, names please.
-- zh: 每家酒店的平均评分是多少？最好的排在前面，请列出酒店名。
SELECT hotel.hotel_name, avg(stay.rating) FROM hotel JOIN stay ON hotel.hotel_id = stay.hotel_id GROUP BY hotel.hotel_id, hotel.hotel_name ORDER BY avg(stay.rating) DESC;

-- en: Guests who have never stayed with us?
-- zh: 从来没有入住过的客人有哪些？
SELECT guest_name FROM guest WHERE guest_id NOT IN (SELECT guest_id FROM stay);

-- en: Show the hotel id and room number of rooms dearer than the average room.
-- zh: 列出价格高于平均房价的房间的酒店编号和房号。
SELECT hotel_id, room_no FROM room WHERE nightly_price > (SELECT avg(nightly_price) FROM room);

-- en: Which amenities are in no hotel with 5 stars?
-- zh: 哪些设施没有任何一家5星酒店提供？
SELECT amenity_name FROM amenity WHERE amenity_id NOT IN (SELECT hotel_amenity.amenity_id FROM hotel_amenity JOIN hotel ON hotel_amenity.hotel_id = hotel.hotel_id WHERE hotel.stars = 5);

-- en: Nationalities that include VIP guests ('Y') but nobody under 25 years of age.
-- zh: 哪些国籍有VIP客人（vip为Y），但没有25岁以下的客人？
SELECT nationality FROM guest WHERE vip = 'Y' EXCEPT SELECT nationality FROM guest WHERE age < 25;

-- en: Which guests gave both a rating of 5 and a rating of 1? Give their ids.
-- zh: 既打过5分又打过1分的客人编号是什么？
SELECT guest_id FROM stay WHERE rating = 5 INTERSECT SELECT guest_id FROM stay WHERE rating = 1;
