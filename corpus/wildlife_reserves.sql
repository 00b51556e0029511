-- Nature reserves with rangers, camera traps, sightings of wild mammals and poaching incidents.
CREATE TABLE reserve (
  reserve_id INT,
  title VARCHAR(60),
  province VARCHAR(40),
  hectares INT,
  founded INT,
  entry_fee DECIMAL(10,2),
  PRIMARY KEY (reserve_id)
);
CREATE TABLE ranger (
  badge_no INT,
  given_name VARCHAR(40),
  surname VARCHAR(40),
  age INT,
  monthly_wage DECIMAL(10,2),
  reserve_id INT,
  chief_badge INT,
  PRIMARY KEY (badge_no),
  FOREIGN KEY (reserve_id) REFERENCES reserve (reserve_id),
  FOREIGN KEY (chief_badge) REFERENCES ranger (badge_no)
);
CREATE TABLE camera_trap (
  trap_id INT,
  serial_no VARCHAR(20),
  brand VARCHAR(30),
  habitat VARCHAR(30),
  placed_on DATE,
  reserve_id INT,
  PRIMARY KEY (trap_id),
  FOREIGN KEY (reserve_id) REFERENCES reserve (reserve_id)
);
CREATE TABLE mammal (
  mammal_id INT,
  title VARCHAR(50),
  mammal_order VARCHAR(40),
  diet VARCHAR(20),
  adult_kg DOUBLE,
  red_list VARCHAR(30),
  PRIMARY KEY (mammal_id)
);
CREATE TABLE sighting (
  sighting_id INT,
  trap_id INT,
  mammal_id INT,
  seen_at DATETIME,
  head_count INT,
  with_young VARCHAR(3),
  PRIMARY KEY (sighting_id),
  FOREIGN KEY (trap_id) REFERENCES camera_trap (trap_id),
  FOREIGN KEY (mammal_id) REFERENCES mammal (mammal_id)
);
CREATE TABLE incident (
  incident_id INT,
  reserve_id INT,
  badge_no INT,
  happened_on DATE,
  kind VARCHAR(30),
  fine DECIMAL(10,2),
  PRIMARY KEY (incident_id),
  FOREIGN KEY (reserve_id) REFERENCES reserve (reserve_id),
  FOREIGN KEY (badge_no) REFERENCES ranger (badge_no)
);

-- en: What are the five largest reserves?
-- zh: 面积最大的五个保护区是哪些？
SELECT title FROM reserve ORDER BY hectares DESC LIMIT 5;

-- en: How many camera traps stand in Wetland?
-- zh: 有多少台红外相机布设在Wetland？
SELECT count(*) FROM camera_trap WHERE habitat = 'Wetland';

-- en: Which mammals are listed as Critically Endangered and eat Plants?
-- zh: 哪些哺乳动物被列为Critically Endangered且以Plants为食？
SELECT title FROM mammal WHERE red_list = 'Critically Endangered' AND diet = 'Plants';

-- en: Who are the rangers at Thornwood Park? Give given name and surname.
-- zh: Thornwood Park的护林员是谁？给出名和姓。
SELECT ranger.given_name, ranger.surname FROM ranger JOIN reserve ON ranger.reserve_id = reserve.reserve_id WHERE reserve.title = 'Thornwood Park';

-- en: How many incidents of each kind have there been?
-- zh: 各类事件分别发生了多少起？
SELECT kind, count(*) FROM incident GROUP BY kind;

-- en: What is the surname of the chief of ranger Tomas Reda?
-- zh: 护林员Tomas Reda的队长姓什么？
SELECT c.surname FROM ranger AS r JOIN ranger AS c ON r.chief_badge = c.badge_no WHERE r.given_name = 'Tomas' AND r.surname = 'Reda';

-- en: Show reserves where no incident has ever happened.
-- zh: 列出从未发生过事件的保护区。
SELECT title FROM reserve WHERE reserve_id NOT IN (SELECT reserve_id FROM incident);

-- en: Which mammal has been sighted most often?
-- zh: 被拍到次数最多的哺乳动物是哪种？
SELECT mammal.title FROM mammal JOIN sighting ON mammal.mammal_id = sighting.mammal_id GROUP BY mammal.mammal_id, mammal.title ORDER BY count(*) DESC LIMIT 1;

-- en: What was the sum of all fines in incidents of Poaching?
-- zh: Poaching事件的罚款总额是多少？
SELECT sum(fine) FROM incident WHERE kind = 'Poaching';

-- en: For every province, what are the number of reserves and their total hectares?
-- zh: 每个省的保护区数量和总公顷数分别是多少？
SELECT province, count(*), sum(hectares) FROM reserve GROUP BY province;

-- en: In which reserves has the Dwarf Otter been seen? Distinct ones.
-- zh: 在哪些不同的保护区见到过Dwarf Otter？
SELECT DISTINCT reserve.title FROM reserve JOIN camera_trap ON reserve.reserve_id = camera_trap.reserve_id JOIN sighting ON camera_trap.trap_id = sighting.trap_id JOIN mammal ON sighting.mammal_id = mammal.mammal_id WHERE mammal.title = 'Dwarf Otter';

-- en: Rangers older than 50 who earn less than 1800 a month: surname and wage.
-- zh: 年龄大于50岁且月薪低于1800的护林员姓氏及工资。
SELECT surname, monthly_wage FROM ranger WHERE age > 50 AND monthly_wage < 1800;

-- en: Which reserves are bigger than the average reserve but charge nothing? A fee of 0 means free.
-- zh: 哪些保护区面积大于平均值且免费（门票为0）？
SELECT title FROM reserve WHERE hectares > (SELECT avg(hectares) FROM reserve) AND entry_fee = 0;

-- en: Which brands account for at least 10 traps?
-- zh: 哪些品牌的相机至少有10台？
SELECT brand FROM camera_trap GROUP BY brand HAVING count(*) >= 10;

-- en: When was the largest head count recorded, and how many animals was it?
-- zh: 记录到的最多头数是在什么时间，共有多少头？
SELECT seen_at, head_count FROM sighting ORDER BY head_count DESC LIMIT 1;

-- en: Which ranger dealt with the most incidents? Tell me the badge number, given name and surname.
-- zh: 处理事件最多的护林员是谁？给出徽章号、名和姓。
SELECT ranger.badge_no, ranger.given_name, ranger.surname FROM ranger JOIN incident ON ranger.badge_no = incident.badge_no GROUP BY ranger.badge_no, ranger.given_name, ranger.surname ORDER BY count(*) DESC LIMIT 1;

-- en: Average weight of an adult among Rodentia?
-- zh: Rodentia的成年个体平均体重是多少？
SELECT avg(adult_kg) FROM mammal WHERE mammal_order = 'Rodentia';

-- en: How many different mammals were photographed with young (Yes)?
-- zh: 拍到带幼崽（Yes）的不同哺乳动物有多少种？
SELECT count(DISTINCT mammal_id) FROM sighting WHERE with_young = 'Yes';

-- en: Give the serial numbers of traps in reserves of Kalvo province.
-- zh: 给出Kalvo省各保护区内相机的序列号。
SELECT camera_trap.serial_no FROM camera_trap JOIN reserve ON camera_trap.reserve_id = reserve.reserve_id WHERE reserve.province = 'Kalvo';

-- en: Which reserves employ more than 12 rangers, and how many exactly?
-- zh: 哪些保护区的护林员超过12人？具体有多少人？
SELECT reserve.title, count(*) FROM reserve JOIN ranger ON reserve.reserve_id = ranger.reserve_id GROUP BY reserve.reserve_id, reserve.title HAVING count(*) > 12;

-- en: What habitats have sightings of both Carnivora and Primates?
-- zh: 哪些生境既拍到过Carnivora又拍到过Primates？
SELECT camera_trap.habitat FROM camera_trap JOIN sighting ON camera_trap.trap_id = sighting.trap_id JOIN mammal ON sighting.mammal_id = mammal.mammal_id WHERE mammal.mammal_order = 'Carnivora' INTERSECT SELECT camera_trap.habitat FROM camera_trap JOIN sighting ON camera_trap.trap_id = sighting.trap_id JOIN mammal ON sighting.mammal_id = mammal.mammal_id WHERE mammal.mammal_order = 'Primates';

-- en: Mammals heavier than every mammal that eats Fish.
-- zh: 比所有以Fish为食的哺乳动物都重的哺乳动物有哪些？
SELECT title FROM mammal WHERE adult_kg > (SELECT max(adult_kg) FROM mammal WHERE diet = 'Fish');
