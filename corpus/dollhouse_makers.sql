-- Makers of dolls' houses, the houses they build and the miniature furniture inside.
CREATE TABLE makers (
  makerid INT,
  name VARCHAR(50),
  workshop VARCHAR(50),
  startyear INT,
  PRIMARY KEY (makerid)
);
CREATE TABLE houses (
  houseid INT,
  makerid INT,
  title VARCHAR(60),
  style VARCHAR(30),
  scale INT,
  rooms INT,
  hours INT,
  lit VARCHAR(1),
  PRIMARY KEY (houseid),
  FOREIGN KEY (makerid) REFERENCES makers (makerid)
);
CREATE TABLE pieces (
  pieceid INT,
  makerid INT,
  name VARCHAR(50),
  material VARCHAR(20),
  price DECIMAL(8,2),
  PRIMARY KEY (pieceid),
  FOREIGN KEY (makerid) REFERENCES makers (makerid)
);
CREATE TABLE placements (
  houseid INT,
  pieceid INT,
  room VARCHAR(20),
  copies INT,
  PRIMARY KEY (houseid, pieceid, room),
  FOREIGN KEY (houseid) REFERENCES houses (houseid),
  FOREIGN KEY (pieceid) REFERENCES pieces (pieceid)
);

-- en: List the titles of all Georgian houses.
-- zh: 列出所有Georgian风格娃娃屋的名称。
SELECT title FROM houses WHERE style = 'Georgian';

-- en: How many houses have electric light (T)?
-- zh: 装有电灯（T）的娃娃屋有多少座？
SELECT count(*) FROM houses WHERE lit = 'T';

-- en: Which house took the longest to build?
-- zh: 哪座娃娃屋制作耗时最长？
SELECT title FROM houses ORDER BY hours DESC LIMIT 1;

-- en: Who made the house called Thistle Manor?
-- zh: Thistle Manor这座娃娃屋是谁做的？
SELECT makers.name FROM makers JOIN houses ON makers.makerid = houses.makerid WHERE houses.title = 'Thistle Manor';

-- en: Who made the piece called Rocking Chair?
-- zh: Rocking Chair这件小家具是谁做的？
SELECT makers.name FROM makers JOIN pieces ON makers.makerid = pieces.makerid WHERE pieces.name = 'Rocking Chair';

-- en: What's the average price of furniture of each material?
-- zh: 各种材质的小家具平均价格是多少？
SELECT material, avg(price) FROM pieces GROUP BY material;

-- en: How many houses has every maker built?
-- zh: 每位制作者做了多少座娃娃屋？
SELECT makers.name, count(*) FROM makers JOIN houses ON makers.makerid = houses.makerid GROUP BY makers.makerid, makers.name;

-- en: Which pieces stand in the kitchen of Thistle Manor (room Kitchen)?
-- zh: Thistle Manor的Kitchen里摆了哪些小家具？
SELECT pieces.name FROM pieces JOIN placements ON pieces.pieceid = placements.pieceid JOIN houses ON placements.houseid = houses.houseid WHERE houses.title = 'Thistle Manor' AND placements.room = 'Kitchen';

-- en: Which pieces are in none of the houses?
-- zh: 哪些小家具没有放进任何娃娃屋？
SELECT name FROM pieces WHERE pieceid NOT IN (SELECT pieceid FROM placements);

-- en: Which style has the most houses?
-- zh: 哪种风格的娃娃屋最多？
SELECT style FROM houses GROUP BY style ORDER BY count(*) DESC LIMIT 1;

-- en: How many items of furniture, copies counted, does each house contain?
-- zh: 每座娃娃屋里共有多少件家具（同款按数量计）？
SELECT houses.title, sum(placements.copies) FROM houses JOIN placements ON houses.houseid = placements.houseid GROUP BY houses.houseid, houses.title;

-- en: Names of makers whose pieces are found in Tudor houses, each once.
-- zh: 哪些制作者的小家具出现在Tudor风格的娃娃屋里？姓名去重。
SELECT DISTINCT makers.name FROM makers JOIN pieces ON makers.makerid = pieces.makerid JOIN placements ON pieces.pieceid = placements.pieceid JOIN houses ON placements.houseid = houses.houseid WHERE houses.style = 'Tudor';

-- en: Pieces cheaper than 10 that are made of Pine.
-- zh: 材质为Pine且价格低于10的小家具。
SELECT name FROM pieces WHERE price < 10 AND material = 'Pine';

-- en: Which makers have both built houses and made furniture?
-- zh: 哪些制作者既做过娃娃屋又做过小家具？
SELECT makers.name FROM makers JOIN houses ON makers.makerid = houses.makerid INTERSECT SELECT makers.name FROM makers JOIN pieces ON makers.makerid = pieces.makerid;

-- en: Makers with houses but without any furniture.
-- zh: 做过娃娃屋但没做过小家具的制作者。
SELECT makers.name FROM makers JOIN houses ON makers.makerid = houses.makerid EXCEPT SELECT makers.name FROM makers JOIN pieces ON makers.makerid = pieces.makerid;

-- en: Which makers have more than 15 furniture pieces to their name?
-- zh: 哪些制作者做的小家具超过15件？
SELECT makers.name FROM makers JOIN pieces ON makers.makerid = pieces.makerid GROUP BY makers.makerid, makers.name HAVING count(*) > 15;

-- en: What are the workshops of makers who started in the 1990s, that is from 1990 to 1999?
-- zh: 1990年到1999年间入行的制作者的工坊叫什么？
SELECT workshop FROM makers WHERE startyear BETWEEN 1990 AND 1999;

-- en: Total number of working hours that went into houses at 1:12 (scale 12).
-- zh: 1:12比例（比例为12）的娃娃屋总共花了多少工时？
SELECT sum(hours) FROM houses WHERE scale = 12;

-- en: In what different rooms does one find the Rocking Chair?
-- zh: Rocking Chair出现在哪些不同的房间里？
SELECT DISTINCT placements.room FROM placements JOIN pieces ON placements.pieceid = pieces.pieceid WHERE pieces.name = 'Rocking Chair';

-- en: Title and number of rooms of each house, most rooms first.
-- zh: 列出每座娃娃屋的名称和房间数，房间多的排前面。
SELECT title, rooms FROM houses ORDER BY rooms DESC;

-- en: The five most expensive pieces.
-- zh: 价格最高的五件小家具。
SELECT name FROM pieces ORDER BY price DESC LIMIT 5;

-- en: Which houses were finished in less time than average?
-- zh: 哪些娃娃屋的工时少于平均值？
SELECT title FROM houses WHERE hours < (SELECT avg(hours) FROM houses);
