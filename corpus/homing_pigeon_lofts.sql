-- Pigeon racing: fanciers, lofts, pigeons with their parents and race arrivals.
CREATE TABLE fancier (fancier_id INT, full_name VARCHAR(60), village VARCHAR(40), birth_year INT, licence_year INT, PRIMARY KEY (fancier_id));
CREATE TABLE loft (loft_id INT, loft_name VARCHAR(60), village VARCHAR(40), capacity INT, built_year INT, fancier_id INT, PRIMARY KEY (loft_id), FOREIGN KEY (fancier_id) REFERENCES fancier (fancier_id));
CREATE TABLE pigeon (ring_no VARCHAR(20), pigeon_name VARCHAR(40), sex VARCHAR(10), colour VARCHAR(20), hatch_year INT, price DECIMAL(10,2), loft_id INT, father_ring VARCHAR(20), mother_ring VARCHAR(20), PRIMARY KEY (ring_no), FOREIGN KEY (loft_id) REFERENCES loft (loft_id), FOREIGN KEY (father_ring) REFERENCES pigeon (ring_no), FOREIGN KEY (mother_ring) REFERENCES pigeon (ring_no));
CREATE TABLE race (race_id INT, release_point VARCHAR(40), release_date DATE, distance_km DOUBLE, wind VARCHAR(20), prize DECIMAL(10,2), PRIMARY KEY (race_id));
CREATE TABLE arrival (race_id INT, ring_no VARCHAR(20), arrived_at DATETIME, speed DOUBLE, place INT, PRIMARY KEY (race_id, ring_no), FOREIGN KEY (race_id) REFERENCES race (race_id), FOREIGN KEY (ring_no) REFERENCES pigeon (ring_no));

-- en: What is the name of the father of the pigeon Silver Arrow?
-- zh: 赛鸽Silver Arrow的父鸽叫什么名字？
SELECT f.pigeon_name FROM pigeon AS p JOIN pigeon AS f ON p.father_ring = f.ring_no WHERE p.pigeon_name = 'Silver Arrow';

-- en: What is the name of the mother of the pigeon Silver Arrow?
-- zh: 赛鸽Silver Arrow的母鸽叫什么名字？
SELECT m.pigeon_name FROM pigeon AS p JOIN pigeon AS m ON p.mother_ring = m.ring_no WHERE p.pigeon_name = 'Silver Arrow';

-- en: In what year did Bart Claeys get his licence?
-- zh: Bart Claeys是哪一年拿到执照的？
SELECT licence_year FROM fancier WHERE full_name = 'Bart Claeys';

-- en: In what year was Bart Claeys born?
-- zh: Bart Claeys是哪一年出生的？
SELECT birth_year FROM fancier WHERE full_name = 'Bart Claeys';

-- en: Show ring number and name of every Chequered pigeon hatched in 2022.
-- zh: 列出2022年出壳的Chequered赛鸽的环号和名字。
SELECT ring_no, pigeon_name FROM pigeon WHERE colour = 'Chequered' AND hatch_year = 2022;

-- en: Which release points were used for races in Headwind of over 500 km?
-- zh: 在Headwind下、距离超过500公里的比赛用过哪些放飞点？
SELECT release_point FROM race WHERE wind = 'Headwind' AND distance_km > 500;

-- en: How many hens are there (sex Hen)?
-- zh: 性别为Hen的赛鸽有多少只？
SELECT count(*) FROM pigeon WHERE sex = 'Hen';

-- en: What's the combined capacity of lofts in Aarsele?
-- zh: Aarsele的鸽舍总容量是多少？
SELECT sum(capacity) FROM loft WHERE village = 'Aarsele';

-- en: What's the average capacity of lofts in Aarsele?
-- zh: Aarsele的鸽舍平均容量是多少？
SELECT avg(capacity) FROM loft WHERE village = 'Aarsele';

-- en: How many races started from each release point?
-- zh: 每个放飞点各举行过多少场比赛？
SELECT release_point, count(*) FROM race GROUP BY release_point;

-- en: What colour is most common among pigeons?
-- zh: 赛鸽中最常见的羽色是什么？
SELECT colour FROM pigeon GROUP BY colour ORDER BY count(*) DESC LIMIT 1;

-- en: Hatch years with at least 8 pigeons?
-- zh: 哪些年份出壳的赛鸽不少于8只？
SELECT hatch_year FROM pigeon GROUP BY hatch_year HAVING count(*) >= 8;

-- en: Which pigeon costs the most?
-- zh: 价格最高的赛鸽是哪只？
SELECT pigeon_name FROM pigeon ORDER BY price DESC LIMIT 1;

-- en: Which pigeon flew at the highest speed in a race?
-- zh: 比赛中飞行速度最快的是哪只赛鸽？
SELECT pigeon.pigeon_name FROM pigeon JOIN arrival ON pigeon.ring_no = arrival.ring_no ORDER BY arrival.speed DESC LIMIT 1;

-- en: When was the longest race?
-- zh: 距离最长的比赛是哪天？
SELECT release_date FROM race ORDER BY distance_km DESC LIMIT 1;

-- en: To whom does the loft Windmill Loft belong?
-- zh: 鸽舍Windmill Loft属于谁？
SELECT fancier.full_name FROM fancier JOIN loft ON fancier.fancier_id = loft.fancier_id WHERE loft.loft_name = 'Windmill Loft';

-- en: Which fanciers own a Blue Bar pigeon? Each only once.
-- zh: 哪些鸽友拥有Blue Bar羽色的赛鸽？每人只列一次。
SELECT DISTINCT fancier.full_name FROM fancier JOIN loft ON fancier.fancier_id = loft.fancier_id JOIN pigeon ON loft.loft_id = pigeon.loft_id WHERE pigeon.colour = 'Blue Bar';

-- en: For every loft give its name and the number of pigeons in it.
-- zh: 给出每个鸽舍的名称以及其中的赛鸽数量。
SELECT loft.loft_name, count(*) FROM loft JOIN pigeon ON loft.loft_id = pigeon.loft_id GROUP BY loft.loft_id, loft.loft_name;

-- en: Which pigeons came first in a race released from Limoges?
-- zh: 从Limoges放飞的比赛中，哪些赛鸽得了第1名？
SELECT pigeon.pigeon_name FROM pigeon JOIN arrival ON pigeon.ring_no = arrival.ring_no JOIN race ON arrival.race_id = race.race_id WHERE race.release_point = 'Limoges' AND arrival.place = 1;

-- en: Which pigeons never arrived from any race?
-- zh: 哪些赛鸽没有任何归巢记录？
SELECT pigeon_name FROM pigeon WHERE ring_no NOT IN (SELECT ring_no FROM arrival);

-- en: List release points of races with a prize above the average, together with the prize.
-- zh: 列出奖金高于平均值的比赛的放飞点及奖金。
SELECT release_point, prize FROM race WHERE prize > (SELECT avg(prize) FROM race);

-- en: Which villages have a fancier but no loft?
-- zh: 哪些村子有鸽友却没有鸽舍？
SELECT village FROM fancier EXCEPT SELECT village FROM loft;
