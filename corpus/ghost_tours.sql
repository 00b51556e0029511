-- Evening ghost walks: routes, storyteller guides, haunted stops and the groups led.
CREATE TABLE route (
  route_id INT,
  route_name VARCHAR(50),
  km DOUBLE,
  scare_level INT,
  min_age INT,
  PRIMARY KEY (route_id)
);
CREATE TABLE haunt (
  haunt_id INT,
  place VARCHAR(50),
  ghost_name VARCHAR(50),
  legend_year INT,
  kind VARCHAR(20),
  PRIMARY KEY (haunt_id)
);
CREATE TABLE route_stop (
  route_id INT,
  haunt_id INT,
  stop_order INT,
  PRIMARY KEY (route_id, haunt_id),
  FOREIGN KEY (route_id) REFERENCES route (route_id),
  FOREIGN KEY (haunt_id) REFERENCES haunt (haunt_id)
);
CREATE TABLE guide (
  guide_id INT,
  guide_name VARCHAR(50),
  costume VARCHAR(30),
  since_year INT,
  PRIMARY KEY (guide_id)
);
CREATE TABLE walk (
  walk_id INT,
  route_id INT,
  guide_id INT,
  walk_date DATE,
  people INT,
  tips DECIMAL(7,2),
  rained VARCHAR(3),
  PRIMARY KEY (walk_id),
  FOREIGN KEY (route_id) REFERENCES route (route_id),
  FOREIGN KEY (guide_id) REFERENCES guide (guide_id)
);

-- en: Which ghost haunts the Old Mint?
-- zh: Old Mint闹的是哪个鬼？
SELECT ghost_name FROM haunt WHERE place = 'Old Mint';

-- en: Routes open to children under 10, that is with a minimum age of less than 10.
-- zh: 最低年龄小于10岁的路线。
SELECT route_name FROM route WHERE min_age < 10;

-- en: What's the scariest route?
-- zh: 最吓人的路线是哪条？
SELECT route_name FROM route ORDER BY scare_level DESC LIMIT 1;

-- en: What's the longest route?
-- zh: 最长的路线是哪条？
SELECT route_name FROM route ORDER BY km DESC LIMIT 1;

-- en: How many walks took place in the rain (Yes)?
-- zh: 有多少次夜游下了雨（Yes）？
SELECT count(*) FROM walk WHERE rained = 'Yes';

-- en: How many haunted places are there of each kind?
-- zh: 每一类闹鬼地点各有多少处？
SELECT kind, count(*) FROM haunt GROUP BY kind;

-- en: Places visited on the Gallows Route, in the order of the stops.
-- zh: 按停留顺序列出Gallows Route经过的地点。
SELECT haunt.place FROM haunt JOIN route_stop ON haunt.haunt_id = route_stop.haunt_id JOIN route ON route_stop.route_id = route.route_id WHERE route.route_name = 'Gallows Route' ORDER BY route_stop.stop_order;

-- en: Which guides have led the Gallows Route? Each only once.
-- zh: 哪些向导带过Gallows Route？每人只列一次。
SELECT DISTINCT guide.guide_name FROM guide JOIN walk ON guide.guide_id = walk.guide_id JOIN route ON walk.route_id = route.route_id WHERE route.route_name = 'Gallows Route';

-- en: Total tips earned by each guide.
-- zh: 每位向导拿到的小费总额。
SELECT guide.guide_name, sum(walk.tips) FROM guide JOIN walk ON guide.guide_id = walk.guide_id GROUP BY guide.guide_id, guide.guide_name;

-- en: Which route is walked most frequently?
-- zh: 哪条路线走得最频繁？
SELECT route.route_name FROM route JOIN walk ON route.route_id = walk.route_id GROUP BY route.route_id, route.route_name ORDER BY count(*) DESC LIMIT 1;

-- en: Haunted places that lie on no route.
-- zh: 不在任何路线上的闹鬼地点。
SELECT place FROM haunt WHERE haunt_id NOT IN (SELECT haunt_id FROM route_stop);

-- en: Guides who have not led a single walk.
-- zh: 一次夜游都没带过的向导。
SELECT guide_name FROM guide WHERE guide_id NOT IN (SELECT guide_id FROM walk);

-- en: How many stops does each route make?
-- zh: 每条路线有多少个停留点？
SELECT route.route_name, count(*) FROM route JOIN route_stop ON route.route_id = route_stop.route_id GROUP BY route.route_id, route.route_name;

-- en: Routes with more than seven stops.
-- zh: 停留点多于七个的路线。
SELECT route.route_name FROM route JOIN route_stop ON route.route_id = route_stop.route_id GROUP BY route.route_id, route.route_name HAVING count(*) > 7;

-- en: On what dates did Edda Quill lead more than 25 people?
-- zh: Edda Quill在哪些日期带过超过25人的团？
SELECT walk.walk_date FROM walk JOIN guide ON walk.guide_id = guide.guide_id WHERE guide.guide_name = 'Edda Quill' AND walk.people > 25;

-- en: What is the average group size by weather (rained Yes or No)?
-- zh: 按是否下雨统计平均团队人数。
SELECT rained, avg(people) FROM walk GROUP BY rained;

-- en: What costume does the longest-serving guide wear?
-- zh: 资历最老的向导穿什么服装？
SELECT costume FROM guide ORDER BY since_year LIMIT 1;

-- en: Ghosts from legends between 1600 and 1750.
-- zh: 传说年代在1600年至1750年之间的鬼魂名字。
SELECT ghost_name FROM haunt WHERE legend_year BETWEEN 1600 AND 1750;

-- en: Guides who did the Gallows Route but never the Crypt Route.
-- zh: 带过Gallows Route但从未带过Crypt Route的向导。
SELECT guide.guide_name FROM guide JOIN walk ON guide.guide_id = walk.guide_id JOIN route ON walk.route_id = route.route_id WHERE route.route_name = 'Gallows Route' EXCEPT SELECT guide.guide_name FROM guide JOIN walk ON guide.guide_id = walk.guide_id JOIN route ON walk.route_id = route.route_id WHERE route.route_name = 'Crypt Route';

-- en: How many people in all came along on walks of scare level 5?
-- zh: 恐怖等级为5的夜游一共有多少人参加？
SELECT sum(walk.people) FROM walk JOIN route ON walk.route_id = route.route_id WHERE route.scare_level = 5;

-- en: Ghost names with Lady in them.
-- zh: 名字里带Lady的鬼魂。
SELECT ghost_name FROM haunt WHERE ghost_name LIKE '%Lady%';

-- en: Dates of walks with fewer people than average.
-- zh: 人数少于平均值的夜游日期。
SELECT walk_date FROM walk WHERE people < (SELECT avg(people) FROM walk);
