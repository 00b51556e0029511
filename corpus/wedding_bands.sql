-- An agency that books live bands for wedding receptions.
CREATE TABLE band (
  band_id INT,
  name VARCHAR(60),
  style VARCHAR(30),
  home_town VARCHAR(40),
  fee DECIMAL(10,2),
  rating DOUBLE,
  formed_year INT,
  PRIMARY KEY (band_id)
);
CREATE TABLE player (
  player_id INT,
  band_id INT,
  name VARCHAR(50),
  instrument VARCHAR(30),
  age INT,
  home_town VARCHAR(40),
  PRIMARY KEY (player_id),
  FOREIGN KEY (band_id) REFERENCES band (band_id)
);
CREATE TABLE hall (
  hall_id INT,
  name VARCHAR(60),
  town VARCHAR(40),
  capacity INT,
  fee DECIMAL(10,2),
  PRIMARY KEY (hall_id)
);
CREATE TABLE wedding (
  wedding_id INT,
  bride VARCHAR(50),
  groom VARCHAR(50),
  wedding_date DATE,
  guests INT,
  hall_id INT,
  PRIMARY KEY (wedding_id),
  FOREIGN KEY (hall_id) REFERENCES hall (hall_id)
);
CREATE TABLE booking (
  booking_id INT,
  wedding_id INT,
  band_id INT,
  booked_on DATE,
  hours_played DOUBLE,
  agreed_fee DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (booking_id),
  FOREIGN KEY (wedding_id) REFERENCES wedding (wedding_id),
  FOREIGN KEY (band_id) REFERENCES band (band_id)
);

-- en: Which bands from Killarney play Swing?
-- zh: Killarney有哪些演奏Swing的乐队？
SELECT name FROM band WHERE home_town = 'Killarney' AND style = 'Swing';

-- en: What is the name of the player who is 71 years old?
-- zh: 71岁的乐手叫什么名字？
SELECT name FROM player WHERE age = 71;

-- en: Show bride and groom of every wedding with between 80 and 120 guests, by date.
-- zh: 列出宾客在80到120人之间的婚礼的新娘和新郎，按日期排序。
SELECT bride, groom FROM wedding WHERE guests BETWEEN 80 AND 120 ORDER BY wedding_date;

-- en: How many bookings were Cancelled?
-- zh: 被取消（Cancelled）的预订有多少个？
SELECT count(*) FROM booking WHERE status = 'Cancelled';

-- en: What is the average fee of a band?
-- zh: 乐队的平均标价是多少？
SELECT avg(fee) FROM band;

-- en: What is the average fee agreed in the bookings?
-- zh: 预订中约定的费用平均是多少？
SELECT avg(agreed_fee) FROM booking;

-- en: Number of players for each instrument.
-- zh: 每种乐器各有多少名乐手？
SELECT instrument, count(*) FROM player GROUP BY instrument;

-- en: Which style do most of the bands play?
-- zh: 大多数乐队演奏什么风格？
SELECT style FROM band GROUP BY style ORDER BY count(*) DESC LIMIT 1;

-- en: For each town, what is the biggest capacity of a hall there?
-- zh: 每个城镇最大的礼堂能容纳多少人？
SELECT town, max(capacity) FROM hall GROUP BY town;

-- en: What is the priciest hall?
-- zh: 租金最贵的礼堂是哪个？
SELECT name FROM hall ORDER BY fee DESC LIMIT 1;

-- en: What is the priciest band?
-- zh: 要价最高的乐队是哪支？
SELECT name FROM band ORDER BY fee DESC LIMIT 1;

-- en: Which band has been booked most often?
-- zh: 被预订次数最多的乐队是哪支？
SELECT band.name FROM band JOIN booking ON band.band_id = booking.band_id GROUP BY band.band_id, band.name ORDER BY count(*) DESC LIMIT 1;

-- en: Who plays the Accordion in The Velvet Larks?
-- zh: The Velvet Larks里谁演奏Accordion？
SELECT player.name FROM player JOIN band ON player.band_id = band.band_id WHERE band.name = 'The Velvet Larks' AND player.instrument = 'Accordion';

-- en: In which hall did Aoife Brennan marry?
-- zh: Aoife Brennan是在哪个礼堂结婚的？
SELECT hall.name FROM hall JOIN wedding ON hall.hall_id = wedding.hall_id WHERE wedding.bride = 'Aoife Brennan';

-- en: Which bands have played in Galway? List them without duplicates.
-- zh: 哪些乐队在Galway演出过？去掉重复。
SELECT DISTINCT band.name FROM band JOIN booking ON band.band_id = booking.band_id JOIN wedding ON booking.wedding_id = wedding.wedding_id JOIN hall ON wedding.hall_id = hall.hall_id WHERE hall.town = 'Galway';

-- en: On what dates are weddings with The Velvet Larks?
-- zh: The Velvet Larks参加的婚礼是哪些日期？
SELECT wedding.wedding_date FROM wedding JOIN booking ON wedding.wedding_id = booking.wedding_id JOIN band ON booking.band_id = band.band_id WHERE band.name = 'The Velvet Larks';

-- en: On what dates were The Velvet Larks booked?
-- zh: The Velvet Larks是在哪些日期被预订的？
SELECT booking.booked_on FROM booking JOIN band ON booking.band_id = band.band_id WHERE band.name = 'The Velvet Larks';

-- en: Give each band's name with the total hours it has played.
-- zh: 列出每支乐队的名称及其演奏总时长。
SELECT band.name, sum(booking.hours_played) FROM band JOIN booking ON band.band_id = booking.band_id GROUP BY band.band_id, band.name;

-- en: Which bands have never been booked?
-- zh: 哪些乐队从未被预订过？
SELECT name FROM band WHERE band_id NOT IN (SELECT band_id FROM booking);

-- en: Bands rated above the average?
-- zh: 评分高于平均分的乐队有哪些？
SELECT name FROM band WHERE rating > (SELECT avg(rating) FROM band);

-- en: Which halls hosted a wedding with more than 250 guests?
-- zh: 哪些礼堂办过宾客超过250人的婚礼？
SELECT name FROM hall WHERE hall_id IN (SELECT hall_id FROM wedding WHERE guests > 250);

-- en: Towns that are home to a band but not to any player.
-- zh: 哪些城镇是乐队的所在地，却不是任何乐手的家乡？
SELECT home_town FROM band EXCEPT SELECT home_town FROM player;
