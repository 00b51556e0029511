-- Ski jumping hills, jumpers and single jumps.
CREATE TABLE hill (
  hill_id INT,
  hill_name VARCHAR(40),
  place VARCHAR(40),
  nation VARCHAR(30),
  k_point INT,
  record_m DOUBLE,
  built INT,
  PRIMARY KEY (hill_id)
);
CREATE TABLE jumper (
  jumper_id INT,
  jumper_name VARCHAR(50),
  nation VARCHAR(30),
  born INT,
  weight_kg DOUBLE,
  ski_brand VARCHAR(20),
  PRIMARY KEY (jumper_id)
);
CREATE TABLE jump (
  jump_id INT,
  hill_id INT,
  jumper_id INT,
  jump_date DATE,
  distance_m DOUBLE,
  wind DOUBLE,
  style_points DOUBLE,
  fall VARCHAR(3),
  PRIMARY KEY (jump_id),
  FOREIGN KEY (hill_id) REFERENCES hill (hill_id),
  FOREIGN KEY (jumper_id) REFERENCES jumper (jumper_id)
);

-- en: Which hills are in Austria?
-- zh: Austria有哪些跳台？
SELECT hill_name FROM hill WHERE nation = 'Austria';

-- en: How far did Lauri Kettunen jump on 2016-01-06?
-- zh: Lauri Kettunen在2016-01-06跳了多远？
SELECT jump.distance_m FROM jump JOIN jumper ON jump.jumper_id = jumper.jumper_id WHERE jumper.jumper_name = 'Lauri Kettunen' AND jump.jump_date = '2016-01-06';

-- en: What is the longest jump distance recorded?
-- zh: 记录中最远的跳跃距离是多少？
SELECT max(distance_m) FROM jump;

-- en: How many jumpers use each brand of ski?
-- zh: 每个滑雪板品牌各有多少名选手使用？
SELECT ski_brand, count(*) FROM jumper GROUP BY ski_brand;

-- en: Name the jumpers from Slovenia born after 1995.
-- zh: 列出1995年之后出生、来自Slovenia的选手。
SELECT jumper_name FROM jumper WHERE nation = 'Slovenia' AND born > 1995;

-- en: On which hill has the greatest number of jumps been made?
-- zh: 在哪个跳台上跳跃的次数最多？
SELECT hill.hill_name FROM hill JOIN jump ON hill.hill_id = jump.hill_id GROUP BY hill.hill_id, hill.hill_name ORDER BY count(*) DESC LIMIT 1;

-- en: Who made the longest jump on the Falkenschanze?
-- zh: 在Falkenschanze上跳得最远的是谁？
SELECT jumper.jumper_name FROM jumper JOIN jump ON jumper.jumper_id = jump.jumper_id JOIN hill ON jump.hill_id = hill.hill_id WHERE hill.hill_name = 'Falkenschanze' ORDER BY jump.distance_m DESC LIMIT 1;

-- en: Count the jumps that ended in a fall (Yes).
-- zh: 统计以摔倒（Yes）告终的跳跃次数。
SELECT count(*) FROM jump WHERE fall = 'Yes';

-- en: Lightest jumper?
-- zh: 体重最轻的选手是谁？
SELECT jumper_name FROM jumper ORDER BY weight_kg LIMIT 1;

-- en: For each jumper, give the name and the average style points.
-- zh: 给出每位选手的姓名及其平均姿态分。
SELECT jumper.jumper_name, avg(jump.style_points) FROM jumper JOIN jump ON jumper.jumper_id = jump.jumper_id GROUP BY jumper.jumper_id, jumper.jumper_name;

-- en: Hills where nobody has jumped yet
-- zh: 还没有人跳过的跳台
SELECT hill_name FROM hill WHERE hill_id NOT IN (SELECT hill_id FROM jump);

-- en: Which nations have more than 5 jumpers?
-- zh: 哪些国家的选手超过5名？
SELECT nation FROM jumper GROUP BY nation HAVING count(*) > 5;

-- en: List names and K-points of the hills from the biggest K-point down.
-- zh: 按K点从大到小列出跳台名称和K点。
SELECT hill_name, k_point FROM hill ORDER BY k_point DESC;

-- en: Show the names of jumpers from Japan who have jumped at Hinterbach, once each.
-- zh: 列出在Hinterbach跳过的Japan选手姓名，每人一次。
SELECT DISTINCT jumper.jumper_name FROM jumper JOIN jump ON jumper.jumper_id = jump.jumper_id JOIN hill ON jump.hill_id = hill.hill_id WHERE jumper.nation = 'Japan' AND hill.place = 'Hinterbach';

-- en: What was the average wind for jumps longer than 120 metres?
-- zh: 距离超过120米的跳跃，平均风速是多少？
SELECT avg(wind) FROM jump WHERE distance_m > 120;

-- en: Which nations have jumpers but no hill?
-- zh: 哪些国家有选手但没有跳台？
SELECT nation FROM jumper EXCEPT SELECT nation FROM hill;

-- en: Find the dates of jumps that went beyond the average distance with a fall marked No.
-- zh: 找出距离超过平均值且摔倒标记为No的跳跃日期。
SELECT jump_date FROM jump WHERE distance_m > (SELECT avg(distance_m) FROM jump) AND fall = 'No';

-- en: How many different hills has Piotr Gasek jumped from?
-- zh: Piotr Gasek在多少个不同的跳台上跳过？
SELECT count(DISTINCT jump.hill_id) FROM jump JOIN jumper ON jump.jumper_id = jumper.jumper_id WHERE jumper.jumper_name = 'Piotr Gasek';

-- en: Brand of skis used by those who fell in 2019, i.e. between 2019-01-01 and 2019-12-31 with fall Yes, each brand once
-- zh: 在2019-01-01至2019-12-31之间摔倒（fall为Yes）的选手使用哪些滑雪板品牌？每个品牌只列一次
SELECT DISTINCT jumper.ski_brand FROM jumper JOIN jump ON jumper.jumper_id = jump.jumper_id WHERE jump.jump_date BETWEEN '2019-01-01' AND '2019-12-31' AND jump.fall = 'Yes';

-- en: Which hills built no later than 1960 have a record over 140?
-- zh: 哪些建于1960年或更早的跳台，纪录超过140？
SELECT hill_name FROM hill WHERE built <= 1960 AND record_m > 140;

-- en: Give the five best jumps: the jumper's name, the hill's name and the distance.
-- zh: 给出最远的五次跳跃：选手姓名、跳台名称和距离。
SELECT jumper.jumper_name, hill.hill_name, jump.distance_m FROM jump JOIN jumper ON jump.jumper_id = jumper.jumper_id JOIN hill ON jump.hill_id = hill.hill_id ORDER BY jump.distance_m DESC LIMIT 5;

-- en: Jumpers with at least 10 jumps of 100 metres or more, and the number of such jumps
-- zh: 至少有10次跳跃达到100米及以上的选手，以及此类跳跃的次数
SELECT jumper.jumper_name, count(*) FROM jumper JOIN jump ON jumper.jumper_id = jump.jumper_id WHERE jump.distance_m >= 100 GROUP BY jumper.jumper_id, jumper.jumper_name HAVING count(*) >= 10;
