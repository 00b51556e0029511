-- Medieval fayres with jousters, guild tents and workshops for visitors.
CREATE TABLE fayre (
  fayre_id INT,
  fayre_name VARCHAR(60),
  castle VARCHAR(60),
  year INT,
  days INT,
  visitors INT,
  PRIMARY KEY (fayre_id)
);
CREATE TABLE troupe (
  troupe_id INT,
  troupe_name VARCHAR(50),
  century INT,
  members INT,
  chief VARCHAR(50),
  PRIMARY KEY (troupe_id)
);
CREATE TABLE appearance (
  fayre_id INT,
  troupe_id INT,
  fee DECIMAL(9,2),
  tents INT,
  PRIMARY KEY (fayre_id, troupe_id),
  FOREIGN KEY (fayre_id) REFERENCES fayre (fayre_id),
  FOREIGN KEY (troupe_id) REFERENCES troupe (troupe_id)
);
CREATE TABLE workshop (
  workshop_id INT,
  fayre_id INT,
  troupe_id INT,
  craft VARCHAR(30),
  places INT,
  price DECIMAL(6,2),
  for_children VARCHAR(3),
  PRIMARY KEY (workshop_id),
  FOREIGN KEY (fayre_id) REFERENCES fayre (fayre_id),
  FOREIGN KEY (troupe_id) REFERENCES troupe (troupe_id)
);

-- en: Which fayres took place in 2022?
-- zh: 2022年举办了哪些中世纪集会？
SELECT fayre_name FROM fayre WHERE year = 2022;

-- en: How many people attended the Wolfsberg fayre in 2023?
-- zh: 2023年的Wolfsberg集会有多少游客？
SELECT visitors FROM fayre WHERE fayre_name = 'Wolfsberg' AND year = 2023;

-- en: Which troupes portray the 14th century?
-- zh: 哪些剧团再现的是14世纪？
SELECT troupe_name FROM troupe WHERE century = 14;

-- en: Who leads the largest troupe?
-- zh: 人数最多的剧团由谁领头？
SELECT chief FROM troupe ORDER BY members DESC LIMIT 1;

-- en: Who leads the smallest troupe?
-- zh: 人数最少的剧团由谁领头？
SELECT chief FROM troupe ORDER BY members LIMIT 1;

-- en: What crafts are taught, without repeats?
-- zh: 工作坊教授哪些手艺？不重复列出。
SELECT DISTINCT craft FROM workshop;

-- en: How many workshops are there for each craft?
-- zh: 每种手艺各有多少个工作坊？
SELECT craft, count(*) FROM workshop GROUP BY craft;

-- en: Which troupes appeared at the Wolfsberg fayre?
-- zh: 哪些剧团在Wolfsberg集会上亮相过？
SELECT troupe.troupe_name FROM troupe JOIN appearance ON troupe.troupe_id = appearance.troupe_id JOIN fayre ON appearance.fayre_id = fayre.fayre_id WHERE fayre.fayre_name = 'Wolfsberg';

-- en: What did the Iron Boars earn in fees altogether?
-- zh: Iron Boars一共拿到多少出场费？
SELECT sum(appearance.fee) FROM appearance JOIN troupe ON appearance.troupe_id = troupe.troupe_id WHERE troupe.troupe_name = 'Iron Boars';

-- en: Number of fayres each troupe has been to, by name.
-- zh: 每个剧团参加过多少次集会？列出剧团名。
SELECT troupe.troupe_name, count(*) FROM troupe JOIN appearance ON troupe.troupe_id = appearance.troupe_id GROUP BY troupe.troupe_id, troupe.troupe_name;

-- en: Which troupes have attended at least six fayres?
-- zh: 哪些剧团至少参加过六次集会？
SELECT troupe.troupe_name FROM troupe JOIN appearance ON troupe.troupe_id = appearance.troupe_id GROUP BY troupe.troupe_id, troupe.troupe_name HAVING count(*) >= 6;

-- en: Which troupes do not hold any workshop?
-- zh: 哪些剧团没有开设任何工作坊？
SELECT troupe_name FROM troupe WHERE troupe_id NOT IN (SELECT troupe_id FROM workshop);

-- en: At which castles can one learn Archery?
-- zh: 在哪些城堡可以学习Archery？
SELECT fayre.castle FROM fayre JOIN workshop ON fayre.fayre_id = workshop.fayre_id WHERE workshop.craft = 'Archery';

-- en: Crafts taught by the Iron Boars at Wolfsberg, with prices.
-- zh: Iron Boars在Wolfsberg教授的手艺及价格。
SELECT workshop.craft, workshop.price FROM workshop JOIN troupe ON workshop.troupe_id = troupe.troupe_id JOIN fayre ON workshop.fayre_id = fayre.fayre_id WHERE troupe.troupe_name = 'Iron Boars' AND fayre.fayre_name = 'Wolfsberg';

-- en: Mean price of children's workshops (Yes).
-- zh: 儿童工作坊（Yes）的平均价格。
SELECT avg(price) FROM workshop WHERE for_children = 'Yes';

-- en: Which castle has hosted the most fayres?
-- zh: 哪座城堡举办集会的次数最多？
SELECT castle FROM fayre GROUP BY castle ORDER BY count(*) DESC LIMIT 1;

-- en: How many visitors came each year in total?
-- zh: 每年的游客总数是多少？
SELECT year, sum(visitors) FROM fayre GROUP BY year;

-- en: Which troupes teach Calligraphy but not Archery?
-- zh: 哪些剧团教Calligraphy但不教Archery？
SELECT troupe.troupe_name FROM troupe JOIN workshop ON troupe.troupe_id = workshop.troupe_id WHERE workshop.craft = 'Calligraphy' EXCEPT SELECT troupe.troupe_name FROM troupe JOIN workshop ON troupe.troupe_id = workshop.troupe_id WHERE workshop.craft = 'Archery';

-- en: Fayres with a name containing 'Dragon'.
-- zh: 名称中含有Dragon的集会。
SELECT fayre_name FROM fayre WHERE fayre_name LIKE '%Dragon%';

-- en: How many tents were put up at each fayre, from most to fewest?
-- zh: 每次集会搭了多少顶帐篷？从多到少排列。
SELECT fayre.fayre_name, sum(appearance.tents) FROM fayre JOIN appearance ON fayre.fayre_id = appearance.fayre_id GROUP BY fayre.fayre_id, fayre.fayre_name ORDER BY sum(appearance.tents) DESC;

-- en: Fayres that drew a bigger crowd than average.
-- zh: 游客人数高于平均值的集会。
SELECT fayre_name FROM fayre WHERE visitors > (SELECT avg(visitors) FROM fayre);

-- en: How many fayres lasted longer than 3 days?
-- zh: 有多少次集会持续超过3天？
SELECT count(*) FROM fayre WHERE days > 3;
