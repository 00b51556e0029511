-- Tapas bars of a city, the dishes they serve and the tasting routes that link them.
CREATE TABLE bar (
  id INT,
  name VARCHAR(50),
  district VARCHAR(40),
  seats INT,
  opened INT,
  terrace VARCHAR(3),
  PRIMARY KEY (id)
);
CREATE TABLE tapa (
  id INT,
  name VARCHAR(50),
  kind VARCHAR(20),
  served_cold VARCHAR(3),
  PRIMARY KEY (id)
);
CREATE TABLE menu (
  bar_id INT,
  tapa_id INT,
  price DECIMAL(6,2),
  calories INT,
  PRIMARY KEY (bar_id, tapa_id),
  FOREIGN KEY (bar_id) REFERENCES bar (id),
  FOREIGN KEY (tapa_id) REFERENCES tapa (id)
);
CREATE TABLE route (
  id INT,
  name VARCHAR(50),
  guide VARCHAR(50),
  fee DECIMAL(6,2),
  PRIMARY KEY (id)
);
CREATE TABLE stop (
  route_id INT,
  bar_id INT,
  position INT,
  minutes INT,
  PRIMARY KEY (route_id, bar_id),
  FOREIGN KEY (route_id) REFERENCES route (id),
  FOREIGN KEY (bar_id) REFERENCES bar (id)
);

-- en: Which bars in Triana have a terrace (Yes)?
-- zh: Triana区有哪些带露台（Yes）的酒吧？
SELECT name FROM bar WHERE district = 'Triana' AND terrace = 'Yes';

-- en: Names of the Seafood tapas.
-- zh: Seafood类小吃的名称有哪些？
SELECT name FROM tapa WHERE kind = 'Seafood';

-- en: How many bars opened before 1980?
-- zh: 1980年之前开业的酒吧有几家？
SELECT count(*) FROM bar WHERE opened < 1980;

-- en: Which bar has room for the most guests?
-- zh: 座位最多的酒吧是哪家？
SELECT name FROM bar ORDER BY seats DESC LIMIT 1;

-- en: How many bars does each district have?
-- zh: 每个区有多少家酒吧？
SELECT district, count(*) FROM bar GROUP BY district;

-- en: Districts with more than ten bars?
-- zh: 酒吧超过10家的区有哪些？
SELECT district FROM bar GROUP BY district HAVING count(*) > 10;

-- en: What do patatas bravas (Patatas Bravas) cost at Casa Lola?
-- zh: Casa Lola的Patatas Bravas卖多少钱？
SELECT menu.price FROM menu JOIN bar ON menu.bar_id = bar.id JOIN tapa ON menu.tapa_id = tapa.id WHERE bar.name = 'Casa Lola' AND tapa.name = 'Patatas Bravas';

-- en: What tapas can you order at El Rincon?
-- zh: 在El Rincon能点到哪些小吃？
SELECT tapa.name FROM tapa JOIN menu ON tapa.id = menu.tapa_id JOIN bar ON menu.bar_id = bar.id WHERE bar.name = 'El Rincon';

-- en: Number of dishes on each bar's menu.
-- zh: 各家酒吧的菜单上有多少道小吃？
SELECT bar.name, count(*) FROM bar JOIN menu ON bar.id = menu.bar_id GROUP BY bar.id, bar.name;

-- en: Which tapa is served in the most bars?
-- zh: 供应酒吧数最多的小吃是哪种？
SELECT tapa.name FROM tapa JOIN menu ON tapa.id = menu.tapa_id GROUP BY tapa.id, tapa.name ORDER BY count(*) DESC LIMIT 1;

-- en: Average price of every tapa.
-- zh: 每种小吃的平均价格是多少？
SELECT tapa.name, avg(menu.price) FROM tapa JOIN menu ON tapa.id = menu.tapa_id GROUP BY tapa.id, tapa.name;

-- en: List the bars on the Old Port Crawl in the order they're visited.
-- zh: 按到访顺序列出Old Port Crawl路线上的酒吧。
SELECT bar.name FROM bar JOIN stop ON bar.id = stop.bar_id JOIN route ON stop.route_id = route.id WHERE route.name = 'Old Port Crawl' ORDER BY stop.position;

-- en: How many minutes does each route spend in bars overall?
-- zh: 每条路线在酒吧停留的总时长是多少分钟？
SELECT route.name, sum(stop.minutes) FROM route JOIN stop ON route.id = stop.route_id GROUP BY route.id, route.name;

-- en: Who guides a route that stops at Bodega Sur?
-- zh: 途经Bodega Sur的路线由谁带队？
SELECT route.guide FROM route JOIN stop ON route.id = stop.route_id JOIN bar ON stop.bar_id = bar.id WHERE bar.name = 'Bodega Sur';

-- en: Which bars are on no route at all?
-- zh: 哪些酒吧不在任何路线上？
SELECT name FROM bar WHERE id NOT IN (SELECT bar_id FROM stop);

-- en: Which tapas does no bar offer?
-- zh: 没有任何酒吧供应的小吃是哪些？
SELECT name FROM tapa WHERE id NOT IN (SELECT tapa_id FROM menu);

-- en: Bars that serve both Croquetas and Gazpacho?
-- zh: 哪些酒吧既供应Croquetas又供应Gazpacho？
SELECT bar.name FROM bar JOIN menu ON bar.id = menu.bar_id JOIN tapa ON menu.tapa_id = tapa.id WHERE tapa.name = 'Croquetas' INTERSECT SELECT bar.name FROM bar JOIN menu ON bar.id = menu.bar_id JOIN tapa ON menu.tapa_id = tapa.id WHERE tapa.name = 'Gazpacho';

-- en: Cheapest and priciest item on any menu.
-- zh: 所有菜单中的最低价和最高价是多少？
SELECT min(price), max(price) FROM menu;

-- en: Route names with their fees, cheapest first.
-- zh: 各条路线的名称和费用，从便宜到贵排列。
SELECT name, fee FROM route ORDER BY fee;

-- en: How many tapas are served cold (Yes) in each kind?
-- zh: 每一类中冷食（Yes）小吃有多少种？
SELECT kind, count(*) FROM tapa WHERE served_cold = 'Yes' GROUP BY kind;

-- en: Which bars serve something under 2 euros? Each bar once.
-- zh: 哪些酒吧有低于2欧元的小吃？每家酒吧只列一次。
SELECT DISTINCT bar.name FROM bar JOIN menu ON bar.id = menu.bar_id WHERE menu.price < 2;

-- en: Bars whose name begins with 'Casa'.
-- zh: 名称以“Casa”开头的酒吧。
SELECT name FROM bar WHERE name LIKE 'Casa%';
