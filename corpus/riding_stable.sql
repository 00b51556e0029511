-- A riding stable: horses, their owners, riders, riding lessons and farrier visits.
CREATE TABLE horse_owner (
  owner_id INT,
  name VARCHAR(60),
  gender VARCHAR(10),
  city VARCHAR(40),
  phone VARCHAR(20),
  PRIMARY KEY (owner_id)
);
CREATE TABLE horse (
  horse_id INT,
  name VARCHAR(40),
  breed VARCHAR(40),
  gender VARCHAR(10),
  birth_year INT,
  height_cm INT,
  owner_id INT,
  dam_id INT,
  PRIMARY KEY (horse_id),
  FOREIGN KEY (owner_id) REFERENCES horse_owner (owner_id),
  FOREIGN KEY (dam_id) REFERENCES horse (horse_id)
);
CREATE TABLE rider (
  rider_id INT,
  name VARCHAR(60),
  gender VARCHAR(10),
  city VARCHAR(40),
  birth_year INT,
  skill VARCHAR(20),
  PRIMARY KEY (rider_id)
);
CREATE TABLE riding_lesson (
  lesson_id INT,
  lesson_date DATE,
  trainer_name VARCHAR(60),
  type VARCHAR(20),
  duration INT,
  price DECIMAL(10,2),
  PRIMARY KEY (lesson_id)
);
CREATE TABLE lesson_ride (
  lesson_id INT,
  rider_id INT,
  horse_id INT,
  mark DOUBLE,
  PRIMARY KEY (lesson_id, rider_id),
  FOREIGN KEY (lesson_id) REFERENCES riding_lesson (lesson_id),
  FOREIGN KEY (rider_id) REFERENCES rider (rider_id),
  FOREIGN KEY (horse_id) REFERENCES horse (horse_id)
);
CREATE TABLE farrier_visit (
  visit_id INT,
  horse_id INT,
  visit_date DATE,
  farrier_name VARCHAR(60),
  type VARCHAR(20),
  price DECIMAL(10,2),
  PRIMARY KEY (visit_id),
  FOREIGN KEY (horse_id) REFERENCES horse (horse_id)
);

-- en: Which mares (gender Mare) are taller than 165 cm?
-- zh: 哪些Mare性别的马高于165厘米？
SELECT name FROM horse WHERE gender = 'Mare' AND height_cm > 165;

-- en: Female riders from Verden.
-- zh: Verden的Female骑手。
SELECT name FROM rider WHERE gender = 'Female' AND city = 'Verden';

-- en: Horses whose owners live in Verden.
-- zh: 主人住在Verden的马有哪些？
SELECT horse.name FROM horse JOIN horse_owner ON horse.owner_id = horse_owner.owner_id WHERE horse_owner.city = 'Verden';

-- en: How many Dressage lessons were given?
-- zh: 上过多少节Dressage课？
SELECT count(*) FROM riding_lesson WHERE type = 'Dressage';

-- en: What does a lesson cost on average, and how long is the longest?
-- zh: 一节课平均多少钱？最长的一节多久？
SELECT avg(price), max(duration) FROM riding_lesson;

-- en: What does a farrier visit cost on average by type?
-- zh: 各类型的钉蹄服务平均价格是多少？
SELECT type, avg(price) FROM farrier_visit GROUP BY type;

-- en: Which horse was ridden most often in lessons?
-- zh: 课上被骑次数最多的马是哪匹？
SELECT horse.name FROM horse JOIN lesson_ride ON horse.horse_id = lesson_ride.horse_id GROUP BY horse.horse_id, horse.name ORDER BY count(*) DESC LIMIT 1;

-- en: What is the phone number of Quickstep's owner?
-- zh: Quickstep的主人电话是多少？
SELECT horse_owner.phone FROM horse_owner JOIN horse ON horse_owner.owner_id = horse.owner_id WHERE horse.name = 'Quickstep';

-- en: Who is the mother (dam) of Quickstep?
-- zh: Quickstep的母马是谁？
SELECT d.name FROM horse AS h JOIN horse AS d ON h.dam_id = d.horse_id WHERE h.name = 'Quickstep';

-- en: Who has ridden Quickstep? Each rider once, distinct.
-- zh: 哪些不同的骑手骑过Quickstep？
SELECT DISTINCT rider.name FROM rider JOIN lesson_ride ON rider.rider_id = lesson_ride.rider_id JOIN horse ON lesson_ride.horse_id = horse.horse_id WHERE horse.name = 'Quickstep';

-- en: Horses the farrier has never seen.
-- zh: 从未钉过蹄的马。
SELECT name FROM horse WHERE horse_id NOT IN (SELECT horse_id FROM farrier_visit);

-- en: Show every horse's name and the total paid to farriers for it.
-- zh: 列出每匹马的名字及其钉蹄总花费。
SELECT horse.name, sum(farrier_visit.price) FROM horse JOIN farrier_visit ON horse.horse_id = farrier_visit.horse_id GROUP BY horse.horse_id, horse.name;

-- en: Name of the youngest horse and its breed.
-- zh: 最年轻的马叫什么？是什么品种？
SELECT name, breed FROM horse ORDER BY birth_year DESC LIMIT 1;

-- en: With which different trainers did Svenja Ostrow take lessons of type Jumping?
-- zh: Svenja Ostrow跟哪些不同的教练上过Jumping课？
SELECT DISTINCT riding_lesson.trainer_name FROM riding_lesson JOIN lesson_ride ON riding_lesson.lesson_id = lesson_ride.lesson_id JOIN rider ON lesson_ride.rider_id = rider.rider_id WHERE rider.name = 'Svenja Ostrow' AND riding_lesson.type = 'Jumping';

-- en: Breeds with more than 3 horses here.
-- zh: 超过3匹马的品种。
SELECT breed FROM horse GROUP BY breed HAVING count(*) > 3;

-- en: Horses taller than the average.
-- zh: 身高高于平均的马。
SELECT name FROM horse WHERE height_cm > (SELECT avg(height_cm) FROM horse);

-- en: Which cities have riders but no horse owner?
-- zh: 哪些城市有骑手但没有马主？
SELECT city FROM rider EXCEPT SELECT city FROM horse_owner;

-- en: For each skill, the number of riders, most numerous first.
-- zh: 按人数从多到少列出各水平的骑手数量。
SELECT skill, count(*) FROM rider GROUP BY skill ORDER BY count(*) DESC;

-- en: Owners with 2 or more horses and how many each has.
-- zh: 拥有2匹及以上马的马主及其马匹数。
SELECT horse_owner.name, count(*) FROM horse_owner JOIN horse ON horse_owner.owner_id = horse.owner_id GROUP BY horse_owner.owner_id, horse_owner.name HAVING count(*) >= 2;

-- en: Average mark of Beginner riders on Haflinger horses.
-- zh: Beginner水平的骑手骑Haflinger马的平均分。
SELECT avg(lesson_ride.mark) FROM lesson_ride JOIN rider ON lesson_ride.rider_id = rider.rider_id JOIN horse ON lesson_ride.horse_id = horse.horse_id WHERE rider.skill = 'Beginner' AND horse.breed = 'Haflinger';

-- en: Dates of visits by the farrier Till Aske after 2023-06-01, in order.
-- zh: 按先后列出钉蹄师Till Aske在2023-06-01之后来访的日期。
SELECT visit_date FROM farrier_visit WHERE farrier_name = 'Till Aske' AND visit_date > '2023-06-01' ORDER BY visit_date;

-- en: Birth years in which both a Mare and a Gelding were born.
-- zh: 哪些年份既出生了Mare又出生了Gelding？
SELECT birth_year FROM horse WHERE gender = 'Mare' INTERSECT SELECT birth_year FROM horse WHERE gender = 'Gelding';
