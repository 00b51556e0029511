-- National parks and the trails that run through them.
CREATE TABLE park (
  park_id INT,
  park_name VARCHAR(50),
  province VARCHAR(40),
  area_ha DOUBLE,
  established INT,
  visitors INT,
  emblem_animal VARCHAR(30),
  PRIMARY KEY (park_id)
);
CREATE TABLE trail (
  trail_id INT,
  trail_name VARCHAR(50),
  park_id INT,
  length_km DOUBLE,
  difficulty VARCHAR(10),
  climb_m INT,
  opened INT,
  PRIMARY KEY (trail_id),
  FOREIGN KEY (park_id) REFERENCES park (park_id)
);

-- en: How many trails does Mount Ilmen park have?
-- zh: Mount Ilmen公园有多少条步道？
SELECT count(*) FROM trail JOIN park ON trail.park_id = park.park_id WHERE park.park_name = 'Mount Ilmen';

-- en: Which park is the biggest?
-- zh: 面积最大的公园是哪个？
SELECT park_name FROM park ORDER BY area_ha DESC LIMIT 1;

-- en: Name the parks in Karst province.
-- zh: Karst省有哪些公园？
SELECT park_name FROM park WHERE province = 'Karst';

-- en: What is the emblem animal of the park crossed by the Owl Ridge Loop?
-- zh: Owl Ridge Loop步道所在公园的标志动物是什么？
SELECT park.emblem_animal FROM park JOIN trail ON park.park_id = trail.park_id WHERE trail.trail_name = 'Owl Ridge Loop';

-- en: List the Hard trails longer than 15 km.
-- zh: 列出长度超过15公里的Hard步道。
SELECT trail_name FROM trail WHERE difficulty = 'Hard' AND length_km > 15;

-- en: Average trail length by difficulty
-- zh: 按难度统计步道平均长度
SELECT difficulty, avg(length_km) FROM trail GROUP BY difficulty;

-- en: Which parks have no trail?
-- zh: 哪些公园没有步道？
SELECT park_name FROM park WHERE park_id NOT IN (SELECT park_id FROM trail);

-- en: Show the names of parks and of their trails, sorted by park name.
-- zh: 列出公园名称及其步道名称，按公园名称排序。
SELECT park.park_name, trail.trail_name FROM park JOIN trail ON park.park_id = trail.park_id ORDER BY park.park_name;

-- en: How many visitors did all the parks get together?
-- zh: 所有公园的游客总数是多少？
SELECT sum(visitors) FROM park;

-- en: In which province is the longest trail?
-- zh: 最长的步道在哪个省？
SELECT park.province FROM park JOIN trail ON park.park_id = trail.park_id ORDER BY trail.length_km DESC LIMIT 1;

-- en: Parks established from 1930 to 1960 with the lynx as emblem (Lynx)
-- zh: 1930年到1960年间设立、标志动物为Lynx的公园
SELECT park_name FROM park WHERE established BETWEEN 1930 AND 1960 AND emblem_animal = 'Lynx';

-- en: Which province has the most parks?
-- zh: 哪个省的公园最多？
SELECT province FROM park GROUP BY province ORDER BY count(*) DESC LIMIT 1;

-- en: For each park with trails, what's the total trail length? Include the park name.
-- zh: 每个有步道的公园步道总长度是多少？请给出公园名称。
SELECT park.park_name, sum(trail.length_km) FROM park JOIN trail ON park.park_id = trail.park_id GROUP BY park.park_id, park.park_name;

-- en: Parks that receive more visitors than the average one
-- zh: 游客数量高于平均水平的公园
SELECT park_name FROM park WHERE visitors > (SELECT avg(visitors) FROM park);

-- en: What are the lowest and highest climbs on Easy trails?
-- zh: Easy步道的最小和最大爬升高度分别是多少？
SELECT min(climb_m), max(climb_m) FROM trail WHERE difficulty = 'Easy';

-- en: Which parks have at least 3 Moderate trails?
-- zh: 哪些公园至少有3条Moderate步道？
SELECT park.park_name FROM park JOIN trail ON park.park_id = trail.park_id WHERE trail.difficulty = 'Moderate' GROUP BY park.park_id, park.park_name HAVING count(*) >= 3;

-- en: Count the distinct emblem animals.
-- zh: 一共有多少种不同的标志动物？
SELECT count(DISTINCT emblem_animal) FROM park;

-- en: In what year was the park with the most trails established?
-- zh: 步道最多的公园是哪一年设立的？
SELECT park.established FROM park JOIN trail ON park.park_id = trail.park_id GROUP BY park.park_id, park.established ORDER BY count(*) DESC LIMIT 1;

-- en: Which provinces have both Easy and Hard trails in their parks?
-- zh: 哪些省既有Easy步道又有Hard步道？
SELECT park.province FROM park JOIN trail ON park.park_id = trail.park_id WHERE trail.difficulty = 'Easy' INTERSECT SELECT park.province FROM park JOIN trail ON park.park_id = trail.park_id WHERE trail.difficulty = 'Hard';

-- en: Give the 5 newest trails and their opening years.
-- zh: 给出最新开放的5条步道及其开放年份。
SELECT trail_name, opened FROM trail ORDER BY opened DESC LIMIT 5;

-- en: Trails in parks of less than 2000 hectares, please: name and length.
-- zh: 请给出面积不到2000公顷的公园里的步道名称和长度。
SELECT trail.trail_name, trail.length_km FROM trail JOIN park ON trail.park_id = park.park_id WHERE park.area_ha < 2000;

-- en: How many parks in Tundra Bay are crossed by a trail that climbs over 1000 m?
-- zh: Tundra Bay省有多少个公园拥有爬升超过1000米的步道？
SELECT count(DISTINCT park.park_id) FROM park JOIN trail ON park.park_id = trail.park_id WHERE park.province = 'Tundra Bay' AND trail.climb_m > 1000;
