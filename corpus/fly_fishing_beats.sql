-- River fishing association: beats, anglers, permits and recorded catches.
CREATE TABLE river (river_id INT, name VARCHAR(60), region VARCHAR(40), length_km DOUBLE, PRIMARY KEY (river_id));
CREATE TABLE beat (beat_id INT, name VARCHAR(60), river_id INT, length_km DOUBLE, max_rods INT, day_price DECIMAL(10,2), PRIMARY KEY (beat_id), FOREIGN KEY (river_id) REFERENCES river (river_id));
CREATE TABLE angler (angler_id INT, name VARCHAR(60), town VARCHAR(40), birth_year INT, member_since INT, email VARCHAR(60), PRIMARY KEY (angler_id));
CREATE TABLE permit (permit_id INT, angler_id INT, beat_id INT, permit_type VARCHAR(20), start_date DATE, end_date DATE, price DECIMAL(10,2), PRIMARY KEY (permit_id), FOREIGN KEY (angler_id) REFERENCES angler (angler_id), FOREIGN KEY (beat_id) REFERENCES beat (beat_id));
CREATE TABLE species (species_id INT, name VARCHAR(40), latin_name VARCHAR(60), min_length_cm DOUBLE, PRIMARY KEY (species_id));
CREATE TABLE catch_log (catch_id INT, angler_id INT, beat_id INT, species_id INT, caught_on DATE, length_cm DOUBLE, weight_g DOUBLE, released VARCHAR(5), PRIMARY KEY (catch_id), FOREIGN KEY (angler_id) REFERENCES angler (angler_id), FOREIGN KEY (beat_id) REFERENCES beat (beat_id), FOREIGN KEY (species_id) REFERENCES species (species_id));

-- en: How long is the river Aldern?
-- zh: Aldern这条河有多长？
SELECT length_km FROM river WHERE name = 'Aldern';

-- en: How long is the beat Upper Mill?
-- zh: Upper Mill这段钓区有多长？
SELECT length_km FROM beat WHERE name = 'Upper Mill';

-- en: What's the email of Fergus Doyle?
-- zh: Fergus Doyle的电子邮箱是什么？
SELECT email FROM angler WHERE name = 'Fergus Doyle';

-- en: Which anglers from Kelso have been members since before 2010?
-- zh: 来自Kelso且2010年以前就入会的钓手有哪些？
SELECT name FROM angler WHERE town = 'Kelso' AND member_since < 2010;

-- en: How many permits of type Season start in 2025?
-- zh: 2025年开始的Season类型许可证有多少张？
SELECT count(*) FROM permit WHERE permit_type = 'Season' AND start_date BETWEEN '2025-01-01' AND '2025-12-31';

-- en: Number of catches per day of capture, please.
-- zh: 请按捕获日期统计渔获数量。
SELECT caught_on, count(*) FROM catch_log GROUP BY caught_on;

-- en: What is the heaviest weight ever logged?
-- zh: 记录到的最大渔获重量是多少？
SELECT max(weight_g) FROM catch_log;

-- en: How much money came in from permits in total?
-- zh: 许可证总共收入多少钱？
SELECT sum(price) FROM permit;

-- en: Average permit price by permit type
-- zh: 各类许可证的平均价格是多少？
SELECT permit_type, avg(price) FROM permit GROUP BY permit_type;

-- en: Which town is home to the most anglers?
-- zh: 哪个镇的钓手最多？
SELECT town FROM angler GROUP BY town ORDER BY count(*) DESC LIMIT 1;

-- en: Which regions have at least 3 rivers?
-- zh: 哪些地区至少有3条河？
SELECT region FROM river GROUP BY region HAVING count(*) >= 3;

-- en: Which beat is the most expensive per day?
-- zh: 日价最贵的是哪段钓区？
SELECT name FROM beat ORDER BY day_price DESC LIMIT 1;

-- en: Which beat yielded the most catches?
-- zh: 渔获次数最多的是哪段钓区？
SELECT beat.name FROM beat JOIN catch_log ON beat.beat_id = catch_log.beat_id GROUP BY beat.beat_id, beat.name ORDER BY count(*) DESC LIMIT 1;

-- en: Who caught the longest fish?
-- zh: 钓到最长的鱼的人是谁？
SELECT angler.name FROM angler JOIN catch_log ON angler.angler_id = catch_log.angler_id ORDER BY catch_log.length_cm DESC LIMIT 1;

-- en: What species is the longest fish ever caught?
-- zh: 有史以来钓到的最长的鱼是什么鱼种？
SELECT species.name FROM species JOIN catch_log ON species.species_id = catch_log.species_id ORDER BY catch_log.length_cm DESC LIMIT 1;

-- en: List the weight and length of every Grayling that was caught.
-- zh: 列出所有被钓到的Grayling的重量和长度。
SELECT catch_log.weight_g, catch_log.length_cm FROM catch_log JOIN species ON catch_log.species_id = species.species_id WHERE species.name = 'Grayling';

-- en: How many beats does each river have?
-- zh: 每条河各有多少段钓区？请给出河名。
SELECT river.name, count(*) FROM river JOIN beat ON river.river_id = beat.river_id GROUP BY river.river_id, river.name;

-- en: Which different species have been caught in rivers of the region Borders?
-- zh: 在Borders地区的河里钓到过哪些不同的鱼种？
SELECT DISTINCT species.name FROM species JOIN catch_log ON species.species_id = catch_log.species_id JOIN beat ON catch_log.beat_id = beat.beat_id JOIN river ON beat.river_id = river.river_id WHERE river.region = 'Borders';

-- en: Who never caught anything?
-- zh: 谁从来没有钓到过鱼？
SELECT name FROM angler WHERE angler_id NOT IN (SELECT angler_id FROM catch_log);

-- en: Show names of beats that cost less per day than the average beat.
-- zh: 哪些钓区的日价低于平均日价？
SELECT name FROM beat WHERE day_price < (SELECT avg(day_price) FROM beat);

-- en: What are the names and emails of anglers who hold a Guest permit?
-- zh: 持有Guest许可证的钓手姓名和邮箱是什么？
SELECT name, email FROM angler WHERE angler_id IN (SELECT angler_id FROM permit WHERE permit_type = 'Guest');

-- en: Which anglers caught both Brown Trout and Pike?
-- zh: 哪些钓手既钓到过Brown Trout又钓到过Pike？
SELECT angler.name FROM angler JOIN catch_log ON angler.angler_id = catch_log.angler_id JOIN species ON catch_log.species_id = species.species_id WHERE species.name = 'Brown Trout' INTERSECT SELECT angler.name FROM angler JOIN catch_log ON angler.angler_id = catch_log.angler_id JOIN species ON catch_log.species_id = species.species_id WHERE species.name = 'Pike';
