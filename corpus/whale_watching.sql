-- Whale watching boats, tours, sightings and passengers.
CREATE TABLE harbour (
  harbour_id INT,
  name VARCHAR(50),
  island VARCHAR(40),
  depth_m DOUBLE,
  PRIMARY KEY (harbour_id)
);
CREATE TABLE boat (
  boat_id INT,
  name VARCHAR(50),
  harbour_id INT,
  capacity INT,
  built_year INT,
  engine_type VARCHAR(30),
  PRIMARY KEY (boat_id),
  FOREIGN KEY (harbour_id) REFERENCES harbour (harbour_id)
);
CREATE TABLE tour (
  tour_id INT,
  boat_id INT,
  tour_date DATE,
  duration_min INT,
  passengers INT,
  ticket_price DECIMAL(10,2),
  weather VARCHAR(20),
  PRIMARY KEY (tour_id),
  FOREIGN KEY (boat_id) REFERENCES boat (boat_id)
);
CREATE TABLE whale_species (
  species_id INT,
  name VARCHAR(50),
  family VARCHAR(50),
  max_length_m DOUBLE,
  diet VARCHAR(40),
  PRIMARY KEY (species_id)
);
CREATE TABLE sighting (
  sighting_id INT,
  tour_id INT,
  species_id INT,
  seen_at DATETIME,
  individuals INT,
  distance_m INT,
  behaviour VARCHAR(30),
  PRIMARY KEY (sighting_id),
  FOREIGN KEY (tour_id) REFERENCES tour (tour_id),
  FOREIGN KEY (species_id) REFERENCES whale_species (species_id)
);

-- en: Which boats were built before 1995?
-- zh: 1995年之前建造的船有哪些？
SELECT name FROM boat WHERE built_year < 1995;

-- en: What diet does the Fin whale have and which family is it in?
-- zh: Fin whale以什么为食，属于哪个科？
SELECT diet, family FROM whale_species WHERE name = 'Fin whale';

-- en: List date and ticket price of tours in Foggy weather, cheapest first.
-- zh: 列出Foggy天气下出海的日期和票价，从便宜到贵排列。
SELECT tour_date, ticket_price FROM tour WHERE weather = 'Foggy' ORDER BY ticket_price;

-- en: How many sightings have been logged?
-- zh: 一共记录了多少次目击？
SELECT count(*) FROM sighting;

-- en: How many individuals have been seen in all sightings together?
-- zh: 所有目击中总共看到多少头鲸？
SELECT sum(individuals) FROM sighting;

-- en: What is the average duration of a tour with more than 40 passengers?
-- zh: 乘客超过40人的航次平均持续多长时间？
SELECT avg(duration_min) FROM tour WHERE passengers > 40;

-- en: Number of boats by engine type?
-- zh: 各种发动机类型的船各有多少艘？
SELECT engine_type, count(*) FROM boat GROUP BY engine_type;

-- en: Which behaviour is reported most often?
-- zh: 最常被报告的行为是什么？
SELECT behaviour FROM sighting GROUP BY behaviour ORDER BY count(*) DESC LIMIT 1;

-- en: Show the average number of passengers for each kind of weather.
-- zh: 按天气给出平均乘客人数。
SELECT weather, avg(passengers) FROM tour GROUP BY weather;

-- en: Which boat can carry the most people?
-- zh: 哪艘船载客量最大？
SELECT name FROM boat ORDER BY capacity DESC LIMIT 1;

-- en: Which boat has made the most tours?
-- zh: 哪艘船出海航次最多？
SELECT boat.name FROM boat JOIN tour ON boat.boat_id = tour.boat_id GROUP BY boat.boat_id, boat.name ORDER BY count(*) DESC LIMIT 1;

-- en: Name the three longest whale species.
-- zh: 体长最大的三种鲸是哪些？
SELECT name FROM whale_species ORDER BY max_length_m DESC LIMIT 3;

-- en: What are the names of boats on the island of Pico?
-- zh: Pico岛上的船都叫什么名字？
SELECT boat.name FROM boat JOIN harbour ON boat.harbour_id = harbour.harbour_id WHERE harbour.island = 'Pico';

-- en: What are the names of harbours on the island of Pico?
-- zh: Pico岛上的港口都叫什么名字？
SELECT name FROM harbour WHERE island = 'Pico';

-- en: On which different dates was a Sperm whale seen?
-- zh: 哪些不同的日期看到过Sperm whale？
SELECT DISTINCT tour.tour_date FROM tour JOIN sighting ON tour.tour_id = sighting.tour_id JOIN whale_species ON sighting.species_id = whale_species.species_id WHERE whale_species.name = 'Sperm whale';

-- en: Which different species have been spotted from the Albatroz?
-- zh: 从Albatroz上看到过哪些不同的鲸种？
SELECT DISTINCT whale_species.name FROM whale_species JOIN sighting ON whale_species.species_id = sighting.species_id JOIN tour ON sighting.tour_id = tour.tour_id JOIN boat ON tour.boat_id = boat.boat_id WHERE boat.name = 'Albatroz';

-- en: For each species show its name and how many sightings there are.
-- zh: 每种鲸各有多少次目击记录？列出名称和次数。
SELECT whale_species.name, count(*) FROM whale_species JOIN sighting ON whale_species.species_id = sighting.species_id GROUP BY whale_species.species_id, whale_species.name;

-- en: Harbours that are home to three or more boats.
-- zh: 哪些港口停靠着三艘或以上的船？
SELECT harbour.name FROM harbour JOIN boat ON harbour.harbour_id = boat.harbour_id GROUP BY harbour.harbour_id, harbour.name HAVING count(*) >= 3;

-- en: Dates of tours on which nothing was sighted.
-- zh: 哪些日期的航次什么都没看到？
SELECT tour_date FROM tour WHERE tour_id NOT IN (SELECT tour_id FROM sighting);

-- en: Ids of tours priced above the average ticket.
-- zh: 票价高于平均票价的航次编号有哪些？
SELECT tour_id FROM tour WHERE ticket_price > (SELECT avg(ticket_price) FROM tour);

-- en: Which whales have never been spotted?
-- zh: 哪些鲸种从未被目击过？
SELECT name FROM whale_species WHERE species_id NOT IN (SELECT species_id FROM sighting);

-- en: Which boats have sailed in both Calm and Stormy weather?
-- zh: 哪些船在Calm和Stormy两种天气下都出过海？
SELECT boat.name FROM boat JOIN tour ON boat.boat_id = tour.boat_id WHERE tour.weather = 'Calm' INTERSECT SELECT boat.name FROM boat JOIN tour ON boat.boat_id = tour.boat_id WHERE tour.weather = 'Stormy';
