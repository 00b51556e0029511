-- A guild of piano tuners: tuners, instruments in homes and halls, visits, faults found, parts replaced.
CREATE TABLE tuner (
  tuner_id INT,
  tuner_name VARCHAR(50),
  training VARCHAR(40),
  region VARCHAR(40),
  perfect_pitch VARCHAR(3),
  apprentice_of INT,
  PRIMARY KEY (tuner_id),
  FOREIGN KEY (apprentice_of) REFERENCES tuner (tuner_id)
);
CREATE TABLE place (
  place_id INT,
  place_name VARCHAR(60),
  place_type VARCHAR(20),
  street VARCHAR(60),
  region VARCHAR(40),
  contact_email VARCHAR(60),
  PRIMARY KEY (place_id)
);
CREATE TABLE piano (
  piano_id INT,
  place_id INT,
  maker VARCHAR(40),
  piano_type VARCHAR(15),
  serial_no VARCHAR(15),
  built_year INT,
  valuation DECIMAL(12,2),
  PRIMARY KEY (piano_id),
  FOREIGN KEY (place_id) REFERENCES place (place_id)
);
CREATE TABLE tuning_visit (
  visit_id INT,
  piano_id INT,
  tuner_id INT,
  visit_date DATE,
  pitch_hz DOUBLE,
  duration_min INT,
  fee DECIMAL(10,2),
  PRIMARY KEY (visit_id),
  FOREIGN KEY (piano_id) REFERENCES piano (piano_id),
  FOREIGN KEY (tuner_id) REFERENCES tuner (tuner_id)
);
CREATE TABLE spare_part (
  part_id INT,
  part_name VARCHAR(40),
  supplier VARCHAR(40),
  price DECIMAL(10,2),
  PRIMARY KEY (part_id)
);
CREATE TABLE part_replaced (
  visit_id INT,
  part_id INT,
  pieces INT,
  PRIMARY KEY (visit_id, part_id),
  FOREIGN KEY (visit_id) REFERENCES tuning_visit (visit_id),
  FOREIGN KEY (part_id) REFERENCES spare_part (part_id)
);

-- en: Who has tuned a Bechstein? List the different tuners.
-- zh: 谁给Bechstein调过音？列出不同的调音师。
SELECT DISTINCT tuner.tuner_name FROM tuner JOIN tuning_visit ON tuner.tuner_id = tuning_visit.tuner_id JOIN piano ON tuning_visit.piano_id = piano.piano_id WHERE piano.maker = 'Bechstein';

-- en: Serial numbers of the Grand pianos built before 1920
-- zh: 1920年以前制造的Grand钢琴的序列号
SELECT serial_no FROM piano WHERE piano_type = 'Grand' AND built_year < 1920;

-- en: At which places did Ewa Lis work?
-- zh: Ewa Lis在哪些地方工作过？
SELECT place.place_name FROM place JOIN piano ON place.place_id = piano.place_id JOIN tuning_visit ON piano.piano_id = tuning_visit.piano_id JOIN tuner ON tuning_visit.tuner_id = tuner.tuner_id WHERE tuner.tuner_name = 'Ewa Lis';

-- en: Count the pianos of each maker, largest count first.
-- zh: 统计各制造商的钢琴数量，从多到少。
SELECT maker, count(*) FROM piano GROUP BY maker ORDER BY count(*) DESC;

-- en: Average fee of visits that lasted over 90 minutes
-- zh: 时长超过90分钟的上门服务平均收费
SELECT avg(fee) FROM tuning_visit WHERE duration_min > 90;

-- en: Which parts were put into pianos at the Assembly Rooms?
-- zh: Assembly Rooms的钢琴换过哪些零件？
SELECT spare_part.part_name FROM spare_part JOIN part_replaced ON spare_part.part_id = part_replaced.part_id JOIN tuning_visit ON part_replaced.visit_id = tuning_visit.visit_id JOIN piano ON tuning_visit.piano_id = piano.piano_id JOIN place ON piano.place_id = place.place_id WHERE place.place_name = 'Assembly Rooms';

-- en: Most valuable piano: maker and serial number
-- zh: 估值最高的钢琴的制造商和序列号
SELECT maker, serial_no FROM piano ORDER BY valuation DESC LIMIT 1;

-- en: Apprentices and their masters, by name
-- zh: 列出每位学徒及其师傅的姓名
SELECT a.tuner_name, b.tuner_name FROM tuner AS a JOIN tuner AS b ON a.apprentice_of = b.tuner_id;

-- en: Which pianos have never been tuned? Give the serial numbers.
-- zh: 哪些钢琴从未调过音？给出序列号。
SELECT serial_no FROM piano WHERE piano_id NOT IN (SELECT piano_id FROM tuning_visit);

-- en: Total fees earned by every tuner, name included
-- zh: 每位调音师的收费总额，附姓名
SELECT tuner.tuner_name, sum(tuning_visit.fee) FROM tuner JOIN tuning_visit ON tuner.tuner_id = tuning_visit.tuner_id GROUP BY tuner.tuner_id, tuner.tuner_name;

-- en: Which supplier do we buy the most kinds of part from?
-- zh: 我们从哪家供应商购买的零件种类最多？
SELECT supplier FROM spare_part GROUP BY supplier ORDER BY count(*) DESC LIMIT 1;

-- en: Email addresses of Church places visited on 2023-12-20
-- zh: 2023-12-20上门服务过的Church的联系邮箱
SELECT place.contact_email FROM place JOIN piano ON place.place_id = piano.place_id JOIN tuning_visit ON piano.piano_id = tuning_visit.piano_id WHERE place.place_type = 'Church' AND tuning_visit.visit_date = '2023-12-20';

-- en: Parts priced above the average, cheapest of them first
-- zh: 价格高于平均值的零件，由便宜到贵
SELECT part_name FROM spare_part WHERE price > (SELECT avg(price) FROM spare_part) ORDER BY price ASC;

-- en: Which place has had its pianos tuned most often?
-- zh: 钢琴被调音次数最多的是哪个地方？
SELECT place.place_name FROM place JOIN piano ON place.place_id = piano.place_id JOIN tuning_visit ON piano.piano_id = tuning_visit.piano_id GROUP BY place.place_id, place.place_name ORDER BY count(*) DESC LIMIT 1;

-- en: Regions that have a tuner with perfect pitch (Yes) but no School among the places
-- zh: 有绝对音感（Yes）的调音师、但没有School类场所的地区
SELECT region FROM tuner WHERE perfect_pitch = 'Yes' EXCEPT SELECT region FROM place WHERE place_type = 'School';

-- en: How many Hammer Felt pieces has Anselm Koch replaced?
-- zh: Anselm Koch一共换过多少件Hammer Felt？
SELECT sum(part_replaced.pieces) FROM part_replaced JOIN spare_part ON part_replaced.part_id = spare_part.part_id JOIN tuning_visit ON part_replaced.visit_id = tuning_visit.visit_id JOIN tuner ON tuning_visit.tuner_id = tuner.tuner_id WHERE spare_part.part_name = 'Hammer Felt' AND tuner.tuner_name = 'Anselm Koch';

-- en: Names of places with two or more pianos
-- zh: 有两架及以上钢琴的场所名称
SELECT place.place_name FROM place JOIN piano ON place.place_id = piano.place_id GROUP BY place.place_id, place.place_name HAVING count(*) >= 2;

-- en: The three oldest Upright pianos: maker and year built
-- zh: 最老的三架Upright钢琴：制造商和制造年份
SELECT maker, built_year FROM piano WHERE piano_type = 'Upright' ORDER BY built_year ASC LIMIT 3;

-- en: What is the lowest and the highest pitch ever set?
-- zh: 调过的最低音高和最高音高分别是多少赫兹？
SELECT min(pitch_hz), max(pitch_hz) FROM tuning_visit;

-- en: Tuners trained at the Kremsmark Workshop or working in the Fenland region
-- zh: 在Kremsmark Workshop受训或在Fenland地区工作的调音师
SELECT tuner_name FROM tuner WHERE training = 'Kremsmark Workshop' OR region = 'Fenland';

-- en: Tuners who never replaced any part
-- zh: 从未换过任何零件的调音师
SELECT tuner_name FROM tuner WHERE tuner_id NOT IN (SELECT tuning_visit.tuner_id FROM tuning_visit JOIN part_replaced ON tuning_visit.visit_id = part_replaced.visit_id);

-- en: For each type of place, what is the average valuation of the pianos there?
-- zh: 各类场所的钢琴平均估值是多少？
SELECT place.place_type, avg(piano.valuation) FROM place JOIN piano ON place.place_id = piano.place_id GROUP BY place.place_type;
