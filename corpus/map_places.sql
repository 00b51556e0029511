-- A community map: contributors, places, opening details, check-ins, place photos and suggested edits.
CREATE TABLE mapper (
  mapper_id INT,
  username VARCHAR(40),
  home_city VARCHAR(40),
  level INT,
  since DATE,
  PRIMARY KEY (mapper_id)
);
CREATE TABLE place_type (
  type_id INT,
  type_name VARCHAR(40),
  icon VARCHAR(30),
  PRIMARY KEY (type_id)
);
CREATE TABLE place (
  place_id INT,
  place_name VARCHAR(80),
  type_id INT,
  city VARCHAR(40),
  latitude DOUBLE,
  longitude DOUBLE,
  wheelchair VARCHAR(10),
  added_by INT,
  added_on DATE,
  PRIMARY KEY (place_id),
  FOREIGN KEY (type_id) REFERENCES place_type (type_id),
  FOREIGN KEY (added_by) REFERENCES mapper (mapper_id)
);
CREATE TABLE rating (
  rating_id INT,
  place_id INT,
  mapper_id INT,
  stars INT,
  rated_on DATE,
  PRIMARY KEY (rating_id),
  FOREIGN KEY (place_id) REFERENCES place (place_id),
  FOREIGN KEY (mapper_id) REFERENCES mapper (mapper_id)
);
CREATE TABLE suggestion (
  suggestion_id INT,
  place_id INT,
  mapper_id INT,
  field_name VARCHAR(30),
  new_text VARCHAR(100),
  sent_on DATE,
  decision VARCHAR(20),
  PRIMARY KEY (suggestion_id),
  FOREIGN KEY (place_id) REFERENCES place (place_id),
  FOREIGN KEY (mapper_id) REFERENCES mapper (mapper_id)
);

-- en: How many places are there?
-- zh: 有多少个地点？
SELECT count(*) FROM place;

-- en: What are the usernames and levels of all mappers?
-- zh: 所有制图者的用户名和等级是什么？
SELECT username, level FROM mapper;

-- en: List the names of places in Bergen in alphabetical order.
-- zh: 按字母顺序列出Bergen的地点名称。
SELECT place_name FROM place WHERE city = 'Bergen' ORDER BY place_name;

-- en: What is the average level of mappers from each home city?
-- zh: 每个所在城市的制图者平均等级是多少？
SELECT home_city, avg(level) FROM mapper GROUP BY home_city;

-- en: Who has been a mapper the longest?
-- zh: 谁当制图者的时间最长？
SELECT username FROM mapper ORDER BY since LIMIT 1;

-- en: Show the name of each place type and the number of places of that type.
-- zh: 给出每种地点类型的名称及该类型的地点数。
SELECT place_type.type_name, count(*) FROM place_type JOIN place ON place_type.type_id = place.type_id GROUP BY place_type.type_id, place_type.type_name;

-- en: How many different cities have places?
-- zh: 地点分布在多少个不同的城市？
SELECT count(DISTINCT city) FROM place;

-- en: Which Bakery places in Bergen are fully accessible, with wheelchair as Yes?
-- zh: Bergen有哪些Bakery支持轮椅（Yes）？
SELECT place.place_name FROM place JOIN place_type ON place.type_id = place_type.type_id WHERE place_type.type_name = 'Bakery' AND place.city = 'Bergen' AND place.wheelchair = 'Yes';

-- en: Give the coordinates, latitude then longitude, of Old Rope Walk.
-- zh: 给出Old Rope Walk的坐标，先纬度后经度。
SELECT latitude, longitude FROM place WHERE place_name = 'Old Rope Walk';

-- en: Who added Old Rope Walk to the map?
-- zh: 谁把Old Rope Walk添加到地图上的？
SELECT mapper.username FROM mapper JOIN place ON mapper.mapper_id = place.added_by WHERE place.place_name = 'Old Rope Walk';

-- en: What is the average number of stars given to each place? Best first, with its name.
-- zh: 每个地点的平均星级是多少？附上名称，从高到低排列。
SELECT place.place_name, avg(rating.stars) FROM place JOIN rating ON place.place_id = rating.place_id GROUP BY place.place_id, place.place_name ORDER BY avg(rating.stars) DESC;

-- en: Names of the places no one has rated.
-- zh: 没有人评过分的地点名称。
SELECT place_name FROM place WHERE place_id NOT IN (SELECT place_id FROM rating);

-- en: Which types of place did fernwalker rate with 5 stars? Different types, please.
-- zh: fernwalker给哪些类型的地点打过5星？请列出不同的类型。
SELECT DISTINCT place_type.type_name FROM place_type JOIN place ON place_type.type_id = place.type_id JOIN rating ON place.place_id = rating.place_id JOIN mapper ON rating.mapper_id = mapper.mapper_id WHERE mapper.username = 'fernwalker' AND rating.stars = 5;

-- en: Which field is most often the subject of a suggestion?
-- zh: 哪个字段被建议修改的次数最多？
SELECT field_name FROM suggestion GROUP BY field_name ORDER BY count(*) DESC LIMIT 1;

-- en: How many suggestions sent since '2024-01-01' were Declined?
-- zh: '2024-01-01'以来发送的建议中有多少被Declined？
SELECT count(*) FROM suggestion WHERE sent_on >= '2024-01-01' AND decision = 'Declined';

-- en: Mappers with more than 50 Accepted suggestions: username and number.
-- zh: 有超过50条建议被Accepted的制图者，给出用户名和数量。
SELECT mapper.username, count(*) FROM mapper JOIN suggestion ON mapper.mapper_id = suggestion.mapper_id WHERE suggestion.decision = 'Accepted' GROUP BY mapper.mapper_id, mapper.username HAVING count(*) > 50;

-- en: Places lying north of the average latitude of places in Oulu.
-- zh: 纬度高于Oulu地点平均纬度的地点。
SELECT place_name FROM place WHERE latitude > (SELECT avg(latitude) FROM place WHERE city = 'Oulu');

-- en: Which cities have both a place and a mapper living there?
-- zh: 哪些城市既有地点又有制图者居住？
SELECT city FROM place INTERSECT SELECT home_city FROM mapper;

-- en: What is the northernmost place, and which city is it in?
-- zh: 最北的地点是哪里，在哪个城市？
SELECT place_name, city FROM place ORDER BY latitude DESC LIMIT 1;

-- en: Which mapper has added the most places of type Viewpoint?
-- zh: 哪位制图者添加的Viewpoint类型地点最多？
SELECT mapper.username FROM mapper JOIN place ON mapper.mapper_id = place.added_by JOIN place_type ON place.type_id = place_type.type_id WHERE place_type.type_name = 'Viewpoint' GROUP BY mapper.mapper_id, mapper.username ORDER BY count(*) DESC LIMIT 1;

-- en: Cities where mappers from Turku have rated something, without repeats.
-- zh: 来自Turku的制图者评过分的地点所在城市，不要重复。
SELECT DISTINCT place.city FROM place JOIN rating ON place.place_id = rating.place_id JOIN mapper ON rating.mapper_id = mapper.mapper_id WHERE mapper.home_city = 'Turku';

-- en: Usernames of those who rated places but never sent a suggestion.
-- zh: 评过分但从未提交过建议的用户名。
SELECT username FROM mapper WHERE mapper_id IN (SELECT mapper_id FROM rating) AND mapper_id NOT IN (SELECT mapper_id FROM suggestion);
