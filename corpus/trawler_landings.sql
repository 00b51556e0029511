-- A fishing port authority: trawlers, skippers, fishing trips, the catch landed and the quotas.
CREATE TABLE harbour (
  harbour_code VARCHAR(5),
  harbour_name VARCHAR(50),
  coast VARCHAR(20),
  berths INT,
  has_auction VARCHAR(3),
  PRIMARY KEY (harbour_code)
);
CREATE TABLE skipper (
  skipper_id INT,
  name VARCHAR(50),
  birth_year INT,
  certificate_no VARCHAR(20),
  home_harbour VARCHAR(5),
  PRIMARY KEY (skipper_id),
  FOREIGN KEY (home_harbour) REFERENCES harbour (harbour_code)
);
CREATE TABLE vessel (
  vessel_id INT,
  name VARCHAR(50),
  gear_type VARCHAR(30),
  length_m DOUBLE,
  engine_kw INT,
  built INT,
  harbour_code VARCHAR(5),
  PRIMARY KEY (vessel_id),
  FOREIGN KEY (harbour_code) REFERENCES harbour (harbour_code)
);
CREATE TABLE fish (
  fish_code VARCHAR(5),
  name VARCHAR(40),
  min_size_cm DOUBLE,
  deep_water VARCHAR(3),
  PRIMARY KEY (fish_code)
);
CREATE TABLE trip (
  trip_id INT,
  vessel_id INT,
  skipper_id INT,
  from_harbour VARCHAR(5),
  to_harbour VARCHAR(5),
  left_on DATE,
  back_on DATE,
  fuel_litres DOUBLE,
  PRIMARY KEY (trip_id),
  FOREIGN KEY (vessel_id) REFERENCES vessel (vessel_id),
  FOREIGN KEY (skipper_id) REFERENCES skipper (skipper_id),
  FOREIGN KEY (from_harbour) REFERENCES harbour (harbour_code),
  FOREIGN KEY (to_harbour) REFERENCES harbour (harbour_code)
);
CREATE TABLE landing (
  trip_id INT,
  fish_code VARCHAR(5),
  kilos DOUBLE,
  price_per_kilo DECIMAL(10,2),
  freshness VARCHAR(10),
  PRIMARY KEY (trip_id, fish_code),
  FOREIGN KEY (trip_id) REFERENCES trip (trip_id),
  FOREIGN KEY (fish_code) REFERENCES fish (fish_code)
);
CREATE TABLE quota (
  vessel_id INT,
  fish_code VARCHAR(5),
  quota_year INT,
  tonnes DOUBLE,
  PRIMARY KEY (vessel_id, fish_code, quota_year),
  FOREIGN KEY (vessel_id) REFERENCES vessel (vessel_id),
  FOREIGN KEY (fish_code) REFERENCES fish (fish_code)
);

-- en: Which vessels use Longline gear?
-- zh: 使用Longline渔具的渔船有哪些？
SELECT name FROM vessel WHERE gear_type = 'Longline';

-- en: What is the certificate number of Einar Dahl?
-- zh: Einar Dahl的证书编号是多少？
SELECT certificate_no FROM skipper WHERE name = 'Einar Dahl';

-- en: How many harbours on the West coast hold an auction (Yes)?
-- zh: West海岸有多少个设有拍卖（Yes）的港口？
SELECT count(*) FROM harbour WHERE coast = 'West' AND has_auction = 'Yes';

-- en: What's the most powerful vessel?
-- zh: 发动机功率最大的渔船是哪艘？
SELECT name FROM vessel ORDER BY engine_kw DESC LIMIT 1;

-- en: How many vessels are registered in each harbour? Show the harbour name.
-- zh: 每个港口登记了多少艘渔船？显示港口名称。
SELECT harbour.harbour_name, count(*) FROM harbour JOIN vessel ON harbour.harbour_code = vessel.harbour_code GROUP BY harbour.harbour_code, harbour.harbour_name;

-- en: On what dates did the Silver Petrel leave Stokke?
-- zh: Silver Petrel在哪些日期从Stokke出港？
SELECT trip.left_on FROM trip JOIN vessel ON trip.vessel_id = vessel.vessel_id JOIN harbour ON trip.from_harbour = harbour.harbour_code WHERE vessel.name = 'Silver Petrel' AND harbour.harbour_name = 'Stokke';

-- en: In which harbour did trip 5520 end?
-- zh: 5520号航次最后返回哪个港口？
SELECT harbour.harbour_name FROM harbour JOIN trip ON harbour.harbour_code = trip.to_harbour WHERE trip.trip_id = 5520;

-- en: Average price per kilo for landings of freshness A?
-- zh: 新鲜度为A的上岸渔获平均每公斤价格是多少？
SELECT avg(price_per_kilo) FROM landing WHERE freshness = 'A';

-- en: Total kilos landed of each kind of fish, by name.
-- zh: 各种鱼的上岸总公斤数，按鱼名列出。
SELECT fish.name, sum(landing.kilos) FROM fish JOIN landing ON fish.fish_code = landing.fish_code GROUP BY fish.fish_code, fish.name;

-- en: Which fish were never landed?
-- zh: 哪些鱼从未上岸过？
SELECT name FROM fish WHERE fish_code NOT IN (SELECT fish_code FROM landing);

-- en: Which skipper made the most trips?
-- zh: 出海次数最多的船长是谁？
SELECT skipper.name FROM skipper JOIN trip ON skipper.skipper_id = trip.skipper_id GROUP BY skipper.skipper_id, skipper.name ORDER BY count(*) DESC LIMIT 1;

-- en: Gear types that are found on two or more vessels.
-- zh: 有两艘或以上渔船使用的渔具类型。
SELECT gear_type FROM vessel GROUP BY gear_type HAVING count(*) >= 2;

-- en: How many tonnes of Haddock may the Kittiwake catch in 2024?
-- zh: Kittiwake在2024年可以捕捞多少吨Haddock？
SELECT quota.tonnes FROM quota JOIN vessel ON quota.vessel_id = vessel.vessel_id JOIN fish ON quota.fish_code = fish.fish_code WHERE vessel.name = 'Kittiwake' AND fish.name = 'Haddock' AND quota.quota_year = 2024;

-- en: Show names and lengths of vessels longer than the average.
-- zh: 列出长度超过平均值的渔船名称和长度。
SELECT name, length_m FROM vessel WHERE length_m > (SELECT avg(length_m) FROM vessel);

-- en: Which skippers have landed deep water fish (Yes)? Different names, please.
-- zh: 哪些船长捕到过深水鱼（Yes）？姓名去重。
SELECT DISTINCT skipper.name FROM skipper JOIN trip ON skipper.skipper_id = trip.skipper_id JOIN landing ON trip.trip_id = landing.trip_id JOIN fish ON landing.fish_code = fish.fish_code WHERE fish.deep_water = 'Yes';

-- en: How many trips began in each harbour code? Busiest harbour first.
-- zh: 每个港口代码各有多少次航次出发？最繁忙的排在前面。
SELECT from_harbour, count(*) FROM trip GROUP BY from_harbour ORDER BY count(*) DESC;

-- en: What are the least and the greatest amounts of fuel used on trips that left after 2023-10-01?
-- zh: 2023-10-01之后出港的航次，燃油用量最少和最多各是多少升？
SELECT min(fuel_litres), max(fuel_litres) FROM trip WHERE left_on > '2023-10-01';

-- en: The three oldest vessels and the years they were built.
-- zh: 最老的三艘渔船及其建造年份。
SELECT name, built FROM vessel ORDER BY built LIMIT 3;

-- en: Which harbour do most of the skippers call home? Name it.
-- zh: 最多船长以哪个港口为母港？给出港口名称。
SELECT harbour.harbour_name FROM harbour JOIN skipper ON harbour.harbour_code = skipper.home_harbour GROUP BY harbour.harbour_code, harbour.harbour_name ORDER BY count(*) DESC LIMIT 1;

-- en: Trips that are still at sea, meaning no return date: ids and departure dates.
-- zh: 还在海上（没有返港日期）的航次，给出航次id和出港日期。
SELECT trip_id, left_on FROM trip WHERE back_on IS NULL;

-- en: Vessel names that appear with a quota for Cod in 2023 but not in 2024.
-- zh: 2023年有Cod配额但2024年没有的渔船名称。
SELECT vessel.name FROM vessel JOIN quota ON vessel.vessel_id = quota.vessel_id JOIN fish ON quota.fish_code = fish.fish_code WHERE fish.name = 'Cod' AND quota.quota_year = 2023 EXCEPT SELECT vessel.name FROM vessel JOIN quota ON vessel.vessel_id = quota.vessel_id JOIN fish ON quota.fish_code = fish.fish_code WHERE fish.name = 'Cod' AND quota.quota_year = 2024;

-- en: Names of harbours that were both the start and the end of some trip, not necessarily the same one.
-- zh: 哪些港口既作过航次的出发港又作过返回港（不必是同一航次）？
SELECT harbour.harbour_name FROM harbour JOIN trip ON harbour.harbour_code = trip.from_harbour INTERSECT SELECT harbour.harbour_name FROM harbour JOIN trip ON harbour.harbour_code = trip.to_harbour;
