-- Sheep shearers, the gangs they work in, the stations they visit and their daily tallies.
CREATE TABLE gang (
  gang_id INT,
  gang_name VARCHAR(60),
  boss VARCHAR(60),
  home_town VARCHAR(40),
  formed_year INT,
  PRIMARY KEY (gang_id)
);
CREATE TABLE shearer (
  shearer_id INT,
  name VARCHAR(60),
  nationality VARCHAR(40),
  age INT,
  handpiece VARCHAR(30),
  pay_per_head DECIMAL(10,2),
  gang_id INT,
  PRIMARY KEY (shearer_id),
  FOREIGN KEY (gang_id) REFERENCES gang (gang_id)
);
CREATE TABLE station (
  station_id INT,
  station_name VARCHAR(60),
  owner VARCHAR(60),
  district VARCHAR(40),
  breed VARCHAR(30),
  flock_size INT,
  PRIMARY KEY (station_id)
);
CREATE TABLE tally (
  tally_id INT,
  shearer_id INT,
  station_id INT,
  day DATE,
  sheep INT,
  wool_kg DOUBLE,
  weather VARCHAR(15),
  PRIMARY KEY (tally_id),
  FOREIGN KEY (shearer_id) REFERENCES shearer (shearer_id),
  FOREIGN KEY (station_id) REFERENCES station (station_id)
);

-- en: What are the names of the stations that keep Merino sheep?
-- zh: 饲养Merino羊的牧场有哪些？
SELECT station_name FROM station WHERE breed = 'Merino';

-- en: How many shearers are younger than 25?
-- zh: 25岁以下的剪毛工有多少人？
SELECT count(*) FROM shearer WHERE age < 25;

-- en: Find the total number of sheep each shearer has shorn, with the shearer's name.
-- zh: 每位剪毛工一共剪了多少只羊？请给出姓名。
SELECT shearer.name, sum(tally.sheep) FROM shearer JOIN tally ON shearer.shearer_id = tally.shearer_id GROUP BY shearer.shearer_id, shearer.name;

-- en: Who is the boss of Tama Rewi?
-- zh: Tama Rewi的工头是谁？
SELECT gang.boss FROM gang JOIN shearer ON gang.gang_id = shearer.gang_id WHERE shearer.name = 'Tama Rewi';

-- en: Which station has the largest flock, and who owns it?
-- zh: 羊群规模最大的牧场是哪个，主人是谁？
SELECT station_name, owner FROM station ORDER BY flock_size DESC LIMIT 1;

-- en: Which shearers have worked at Gum Creek?
-- zh: 哪些剪毛工在Gum Creek干过活？
SELECT shearer.name FROM shearer JOIN tally ON shearer.shearer_id = tally.shearer_id JOIN station ON tally.station_id = station.station_id WHERE station.station_name = 'Gum Creek';

-- en: What is the average flock size for each breed?
-- zh: 每个羊种的平均羊群规模是多少？
SELECT breed, avg(flock_size) FROM station GROUP BY breed;

-- en: Which stations have not been shorn by anyone?
-- zh: 哪些牧场还没有人去剪过毛？
SELECT station_name FROM station WHERE station_id NOT IN (SELECT station_id FROM tally);

-- en: Which shearers earn more per head than the average shearer does?
-- zh: 每只羊的报酬高于平均值的剪毛工有哪些？
SELECT name FROM shearer WHERE pay_per_head > (SELECT avg(pay_per_head) FROM shearer);

-- en: In which districts did the gang Red Dust Boys shear?
-- zh: Red Dust Boys剪毛队在哪些区剪过毛？
SELECT station.district FROM station JOIN tally ON station.station_id = tally.station_id JOIN shearer ON tally.shearer_id = shearer.shearer_id JOIN gang ON shearer.gang_id = gang.gang_id WHERE gang.gang_name = 'Red Dust Boys';

-- en: What is the greatest number of sheep that was shorn by one person on a Rainy day?
-- zh: 在Rainy天气里，一个人一天最多剪了多少只羊？
SELECT max(sheep) FROM tally WHERE weather = 'Rainy';

-- en: List the names and home towns of the gangs formed between 1960 and 1985.
-- zh: 列出1960到1985年间组建的剪毛队的名称和所在镇。
SELECT gang_name, home_town FROM gang WHERE formed_year BETWEEN 1960 AND 1985;

-- en: Which gang employs the most shearers?
-- zh: 哪个剪毛队的人最多？
SELECT gang.gang_name FROM gang JOIN shearer ON gang.gang_id = shearer.gang_id GROUP BY gang.gang_id, gang.gang_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which nationalities do both a user of the Swift handpiece and a user of the Bullant handpiece have?
-- zh: 哪些国籍既有使用Swift手剪的人，又有使用Bullant手剪的人？
SELECT nationality FROM shearer WHERE handpiece = 'Swift' INTERSECT SELECT nationality FROM shearer WHERE handpiece = 'Bullant';

-- en: How much wool came from Corriedale sheep in all?
-- zh: Corriedale羊一共产出了多少公斤羊毛？
SELECT sum(tally.wool_kg) FROM tally JOIN station ON tally.station_id = station.station_id WHERE station.breed = 'Corriedale';

-- en: Which owners have at least two stations?
-- zh: 哪些牧场主至少拥有两个牧场？
SELECT owner FROM station GROUP BY owner HAVING count(*) >= 2;

-- en: On which days did Welsh shearers shear more than 300 sheep?
-- zh: Welsh剪毛工在哪些天剪了300只以上的羊？
SELECT tally.day FROM tally JOIN shearer ON tally.shearer_id = shearer.shearer_id WHERE shearer.nationality = 'Welsh' AND tally.sheep > 300;

-- en: Which handpiece is used by the fewest shearers?
-- zh: 使用人数最少的手剪是哪种？
SELECT handpiece FROM shearer GROUP BY handpiece ORDER BY count(*) LIMIT 1;

-- en: Show the names of the shearers of the gangs from Dubbo, the oldest shearer first.
-- zh: 列出Dubbo的剪毛队成员姓名，年龄最大的排在最前。
SELECT shearer.name FROM shearer JOIN gang ON shearer.gang_id = gang.gang_id WHERE gang.home_town = 'Dubbo' ORDER BY shearer.age DESC;

-- en: At which station was the record tally of sheep achieved?
-- zh: 单日剪羊最多的纪录是在哪个牧场创下的？
SELECT station.station_name FROM station JOIN tally ON station.station_id = tally.station_id ORDER BY tally.sheep DESC LIMIT 1;

-- en: Which shearers have been to the Riverina but not to the Mallee?
-- zh: 哪些剪毛工去过Riverina区但没去过Mallee区？
SELECT shearer.name FROM shearer JOIN tally ON shearer.shearer_id = tally.shearer_id JOIN station ON tally.station_id = station.station_id WHERE station.district = 'Riverina' EXCEPT SELECT shearer.name FROM shearer JOIN tally ON shearer.shearer_id = tally.shearer_id JOIN station ON tally.station_id = station.station_id WHERE station.district = 'Mallee';

-- en: How many different breeds are kept on the stations?
-- zh: 牧场上一共饲养多少个不同的羊种？
SELECT count(DISTINCT breed) FROM station;
