-- Dragon boat festivals, crews, paddlers, heats and sponsors.
CREATE TABLE festival (fest_id INT, fest_name VARCHAR(60), city VARCHAR(40), water VARCHAR(40), start_date DATE, spectators INT, budget DECIMAL(12,2), PRIMARY KEY (fest_id));
CREATE TABLE crew (crew_id INT, crew_name VARCHAR(60), city VARCHAR(40), crew_type VARCHAR(20), founded INT, boat_colour VARCHAR(20), PRIMARY KEY (crew_id));
CREATE TABLE paddler (paddler_id INT, paddler_name VARCHAR(60), gender VARCHAR(10), age INT, weight_kg DOUBLE, position VARCHAR(20), crew_id INT, PRIMARY KEY (paddler_id), FOREIGN KEY (crew_id) REFERENCES crew (crew_id));
CREATE TABLE heat (heat_id INT, fest_id INT, heat_no INT, distance_m INT, start_time DATETIME, heat_type VARCHAR(20), PRIMARY KEY (heat_id), FOREIGN KEY (fest_id) REFERENCES festival (fest_id));
CREATE TABLE heat_crew (heat_id INT, crew_id INT, lane INT, finish_sec DOUBLE, place INT, PRIMARY KEY (heat_id, crew_id), FOREIGN KEY (heat_id) REFERENCES heat (heat_id), FOREIGN KEY (crew_id) REFERENCES crew (crew_id));
CREATE TABLE backer (backer_id INT, backer_name VARCHAR(60), city VARCHAR(40), fest_id INT, amount DECIMAL(10,2), PRIMARY KEY (backer_id), FOREIGN KEY (fest_id) REFERENCES festival (fest_id));

-- en: How old and how heavy is Mei Tanaka?
-- zh: Mei Tanaka的年龄和体重是多少？
SELECT age, weight_kg FROM paddler WHERE paddler_name = 'Mei Tanaka';

-- en: Which crews of type Mixed have a Crimson boat?
-- zh: 哪些Mixed类型的队伍用Crimson颜色的龙舟？
SELECT crew_name FROM crew WHERE crew_type = 'Mixed' AND boat_colour = 'Crimson';

-- en: Where is the festival Jade Oars held? City and water, please.
-- zh: Jade Oars龙舟节在哪里举办？请给出城市和水域。
SELECT city, water FROM festival WHERE fest_name = 'Jade Oars';

-- en: How many festivals are there in Ostrava?
-- zh: Ostrava有多少个龙舟节？
SELECT count(*) FROM festival WHERE city = 'Ostrava';

-- en: How many spectators did the festivals in Ostrava draw in total?
-- zh: Ostrava的龙舟节总共吸引了多少观众？
SELECT sum(spectators) FROM festival WHERE city = 'Ostrava';

-- en: What's the lightest weight of a paddler in the position Drummer?
-- zh: 位置为Drummer的队员最轻体重是多少？
SELECT min(weight_kg) FROM paddler WHERE position = 'Drummer';

-- en: Mean age of paddlers for each position
-- zh: 各位置队员的平均年龄
SELECT position, avg(age) FROM paddler GROUP BY position;

-- en: Mean weight of paddlers for each position
-- zh: 各位置队员的平均体重
SELECT position, avg(weight_kg) FROM paddler GROUP BY position;

-- en: Which city has the most crews?
-- zh: 队伍最多的城市是哪个？
SELECT city FROM crew GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: Which boat colours are shared by more than one crew?
-- zh: 哪些龙舟颜色被不止一支队伍使用？
SELECT boat_colour FROM crew GROUP BY boat_colour HAVING count(*) > 1;

-- en: Which festival has the largest budget?
-- zh: 预算最高的龙舟节是哪个？
SELECT fest_name FROM festival ORDER BY budget DESC LIMIT 1;

-- en: Which festival attracts the most spectators?
-- zh: 观众最多的龙舟节是哪个？
SELECT fest_name FROM festival ORDER BY spectators DESC LIMIT 1;

-- en: Which crew has the most paddlers?
-- zh: 队员最多的是哪支队伍？
SELECT crew.crew_name FROM crew JOIN paddler ON crew.crew_id = paddler.crew_id GROUP BY crew.crew_id, crew.crew_name ORDER BY count(*) DESC LIMIT 1;

-- en: Who backs the Jade Oars, and with how much?
-- zh: 谁赞助了Jade Oars，金额各是多少？
SELECT backer.backer_name, backer.amount FROM backer JOIN festival ON backer.fest_id = festival.fest_id WHERE festival.fest_name = 'Jade Oars';

-- en: Which crews have won (place 1) a heat with a distance of 2000 metres? List them without duplicates.
-- zh: 哪些队伍在2000米的赛次中得过第1名？去重列出。
SELECT DISTINCT crew.crew_name FROM crew JOIN heat_crew ON crew.crew_id = heat_crew.crew_id JOIN heat ON heat_crew.heat_id = heat.heat_id WHERE heat_crew.place = 1 AND heat.distance_m = 2000;

-- en: Names of female paddlers (gender F) in crews from Szeged
-- zh: 来自Szeged的队伍中性别为F的队员姓名
SELECT paddler.paddler_name FROM paddler JOIN crew ON paddler.crew_id = crew.crew_id WHERE paddler.gender = 'F' AND crew.city = 'Szeged';

-- en: For each festival, the name and the number of heats
-- zh: 每个龙舟节的名称和赛次数量
SELECT festival.fest_name, count(*) FROM festival JOIN heat ON festival.fest_id = heat.fest_id GROUP BY festival.fest_id, festival.fest_name;

-- en: At which festivals did the crew Night Herons race? Don't repeat any.
-- zh: Night Herons队参加过哪些龙舟节？不要重复。
SELECT DISTINCT festival.fest_name FROM festival JOIN heat ON festival.fest_id = heat.fest_id JOIN heat_crew ON heat.heat_id = heat_crew.heat_id JOIN crew ON heat_crew.crew_id = crew.crew_id WHERE crew.crew_name = 'Night Herons';

-- en: Which festivals have no backer?
-- zh: 哪些龙舟节没有赞助方？
SELECT fest_name FROM festival WHERE fest_id NOT IN (SELECT fest_id FROM backer);

-- en: Who is older than the average paddler?
-- zh: 谁的年龄大于队员平均年龄？
SELECT paddler_name FROM paddler WHERE age > (SELECT avg(age) FROM paddler);

-- en: Which crews have never taken part in a heat?
-- zh: 哪些队伍从未参加过任何赛次？
SELECT crew_name FROM crew WHERE crew_id NOT IN (SELECT crew_id FROM heat_crew);

-- en: All cities that have a crew or a backer
-- zh: 所有有队伍或赞助方的城市
SELECT city FROM crew UNION SELECT city FROM backer;
