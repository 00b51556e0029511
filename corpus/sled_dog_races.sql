-- Sled-dog races, the mushers who drive, and their lead dogs.
CREATE TABLE musher (
  id INT,
  name VARCHAR(60),
  nationality VARCHAR(40),
  age INT,
  kennel VARCHAR(60),
  years_racing INT,
  PRIMARY KEY (id)
);
CREATE TABLE dog (
  id INT,
  name VARCHAR(40),
  breed VARCHAR(40),
  sex VARCHAR(10),
  weight DOUBLE,
  born INT,
  musher_id INT,
  PRIMARY KEY (id),
  FOREIGN KEY (musher_id) REFERENCES musher (id)
);
CREATE TABLE race (
  id INT,
  title VARCHAR(60),
  start_place VARCHAR(40),
  distance_km INT,
  held DATE,
  prize_money INT,
  PRIMARY KEY (id)
);
CREATE TABLE entry (
  race_id INT,
  musher_id INT,
  lead_dog_id INT,
  place INT,
  hours DOUBLE,
  PRIMARY KEY (race_id, musher_id),
  FOREIGN KEY (race_id) REFERENCES race (id),
  FOREIGN KEY (musher_id) REFERENCES musher (id),
  FOREIGN KEY (lead_dog_id) REFERENCES dog (id)
);

-- en: What are the titles of the races longer than 500 kilometres?
-- zh: 全程超过500公里的比赛有哪些？
SELECT title FROM race WHERE distance_km > 500;

-- en: How many dogs are of the breed Alaskan Husky?
-- zh: Alaskan Husky品种的狗有多少只？
SELECT count(*) FROM dog WHERE breed = 'Alaskan Husky';

-- en: Show the name of every musher and the number of dogs he or she has.
-- zh: 每位雪橇手各有多少只狗？请给出姓名。
SELECT musher.name, count(*) FROM musher JOIN dog ON musher.id = dog.musher_id GROUP BY musher.id, musher.name;

-- en: Which musher has run the most races?
-- zh: 哪位雪橇手参赛次数最多？
SELECT musher.name FROM musher JOIN entry ON musher.id = entry.musher_id GROUP BY musher.id, musher.name ORDER BY count(*) DESC LIMIT 1;

-- en: List the names and nationalities of the mushers in descending order of age.
-- zh: 按年龄从大到小列出雪橇手的姓名和国籍。
SELECT name, nationality FROM musher ORDER BY age DESC;

-- en: What is the average weight of the Male dogs?
-- zh: Male狗的平均体重是多少？
SELECT avg(weight) FROM dog WHERE sex = 'Male';

-- en: Which mushers came first in a race that starts in Kiruna?
-- zh: 在从Kiruna出发的比赛中，哪些雪橇手得了第1名？
SELECT musher.name FROM musher JOIN entry ON musher.id = entry.musher_id JOIN race ON entry.race_id = race.id WHERE race.start_place = 'Kiruna' AND entry.place = 1;

-- en: What are the names of the mushers who do not own a dog?
-- zh: 哪些雪橇手一只狗也没有？
SELECT name FROM musher WHERE id NOT IN (SELECT musher_id FROM dog);

-- en: Which nationalities have more than two mushers?
-- zh: 哪些国籍的雪橇手多于2人？
SELECT nationality FROM musher GROUP BY nationality HAVING count(*) > 2;

-- en: Find the names of the dogs that led a team in the Frost Mile.
-- zh: 在Frost Mile比赛中担任领头犬的狗叫什么名字？
SELECT dog.name FROM dog JOIN entry ON dog.id = entry.lead_dog_id JOIN race ON entry.race_id = race.id WHERE race.title = 'Frost Mile';

-- en: When was the race with the largest prize held?
-- zh: 奖金最高的比赛是哪天举行的？
SELECT held FROM race ORDER BY prize_money DESC LIMIT 1;

-- en: What is the total prize money of all the races?
-- zh: 所有比赛的奖金总额是多少？
SELECT sum(prize_money) FROM race;

-- en: Which start places have had both a race shorter than 100 kilometres and a race longer than 800 kilometres?
-- zh: 哪些出发地既办过短于100公里的比赛，又办过长于800公里的比赛？
SELECT start_place FROM race WHERE distance_km < 100 INTERSECT SELECT start_place FROM race WHERE distance_km > 800;

-- en: Give the names of the dogs heavier than the average dog.
-- zh: 体重超过平均值的狗叫什么名字？
SELECT name FROM dog WHERE weight > (SELECT avg(weight) FROM dog);

-- en: What breeds do the dogs of the Norwegian mushers belong to?
-- zh: Norwegian雪橇手的狗都是什么品种？
SELECT dog.breed FROM dog JOIN musher ON dog.musher_id = musher.id WHERE musher.nationality = 'Norwegian';

-- en: For each race, show its title and the shortest time in hours.
-- zh: 列出每场比赛的名称和最短用时（小时）。
SELECT race.title, min(entry.hours) FROM race JOIN entry ON race.id = entry.race_id GROUP BY race.id, race.title;

-- en: How many years has Leif Aronsen been racing?
-- zh: Leif Aronsen参赛多少年了？
SELECT years_racing FROM musher WHERE name = 'Leif Aronsen';

-- en: What was the place of the musher from Wolf Creek in the race called Yukon Ring?
-- zh: Wolf Creek的雪橇手在Yukon Ring比赛中获得第几名？
SELECT entry.place FROM entry JOIN musher ON entry.musher_id = musher.id JOIN race ON entry.race_id = race.id WHERE musher.kennel = 'Wolf Creek' AND race.title = 'Yukon Ring';

-- en: What is the most frequent breed among the dogs?
-- zh: 最常见的犬种是什么？
SELECT breed FROM dog GROUP BY breed ORDER BY count(*) DESC LIMIT 1;

-- en: Which races had at least five mushers at the start? Tell me the titles and the dates.
-- zh: 哪些比赛至少有5位雪橇手参加？告诉我名称和日期。
SELECT race.title, race.held FROM race JOIN entry ON race.id = entry.race_id GROUP BY race.id, race.title, race.held HAVING count(*) >= 5;

-- en: What are the names of the Canadian mushers who have never led with a dog called Balto?
-- zh: 哪些Canadian雪橇手从未用过名叫Balto的领头犬？
SELECT name FROM musher WHERE nationality = 'Canadian' AND id NOT IN (SELECT entry.musher_id FROM entry JOIN dog ON entry.lead_dog_id = dog.id WHERE dog.name = 'Balto');

-- en: How old is the musher of the lightest dog?
-- zh: 体重最轻的那只狗的主人今年多大？
SELECT musher.age FROM musher JOIN dog ON musher.id = dog.musher_id ORDER BY dog.weight LIMIT 1;
