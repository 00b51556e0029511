-- Quarries, the kinds of stone they cut, blocks, and the stonemasons who buy them.
CREATE TABLE quarry (
  q_no INT,
  q_name VARCHAR(50),
  valley VARCHAR(40),
  altitude_m INT,
  open_since INT,
  foreman VARCHAR(50),
  PRIMARY KEY (q_no)
);
CREATE TABLE stone (
  st_code VARCHAR(8),
  st_name VARCHAR(40),
  rock VARCHAR(20),
  colour VARCHAR(20),
  density DOUBLE,
  PRIMARY KEY (st_code)
);
CREATE TABLE mason (
  m_no INT,
  m_name VARCHAR(50),
  town VARCHAR(40),
  trade_mark VARCHAR(30),
  apprentices INT,
  PRIMARY KEY (m_no)
);
CREATE TABLE block (
  b_no INT,
  q_no INT,
  st_code VARCHAR(8),
  m_no INT,
  cut_on DATE,
  vol_m3 DOUBLE,
  price DECIMAL(10,2),
  quality VARCHAR(10),
  PRIMARY KEY (b_no),
  FOREIGN KEY (q_no) REFERENCES quarry (q_no),
  FOREIGN KEY (st_code) REFERENCES stone (st_code),
  FOREIGN KEY (m_no) REFERENCES mason (m_no)
);

-- en: What are the names of the quarries in Val Onsera, from the lowest lying to the highest?
-- zh: Val Onsera谷的采石场叫什么？按海拔从低到高排列。
SELECT q_name FROM quarry WHERE valley = 'Val Onsera' ORDER BY altitude_m ASC;

-- en: How many Marble stones are White?
-- zh: White色的Marble石种有多少？
SELECT count(*) FROM stone WHERE rock = 'Marble' AND colour = 'White';

-- en: Which blocks have not been bought by any mason yet? Give their numbers and prices.
-- zh: 哪些石块还没有石匠购买？给出编号和价格。
SELECT b_no, price FROM block WHERE m_no IS NULL;

-- en: Who is foreman of the quarry Grauer Stein?
-- zh: Grauer Stein采石场的工头是谁？
SELECT foreman FROM quarry WHERE q_name = 'Grauer Stein';

-- en: What is the average volume of the First quality blocks?
-- zh: First等级石块的平均体积是多少？
SELECT avg(vol_m3) FROM block WHERE quality = 'First';

-- en: How many apprentices do the masons of Brixen teach in total?
-- zh: Brixen的石匠一共带多少名学徒？
SELECT sum(apprentices) FROM mason WHERE town = 'Brixen';

-- en: What are the least and the greatest density of a Granite?
-- zh: Granite的最小密度和最大密度是多少？
SELECT min(density), max(density) FROM stone WHERE rock = 'Granite';

-- en: For each quality, count the blocks and give their total price.
-- zh: 按等级统计石块数量和总价。
SELECT quality, count(*), sum(price) FROM block GROUP BY quality;

-- en: What kind of rock occurs in the most stones?
-- zh: 石种最多的是哪类岩石？
SELECT rock FROM stone GROUP BY rock ORDER BY count(*) DESC LIMIT 1;

-- en: Which valleys have at least two quarries?
-- zh: 哪些山谷至少有两座采石场？
SELECT valley FROM quarry GROUP BY valley HAVING count(*) >= 2;

-- en: Which quarry has been open longest?
-- zh: 开采时间最久的采石场是哪座？
SELECT q_name FROM quarry ORDER BY open_since ASC LIMIT 1;

-- en: What different stones are cut in the quarry Alpe Rossa?
-- zh: Alpe Rossa采石场开采哪些不同的石种？
SELECT DISTINCT stone.st_name FROM stone JOIN block ON stone.st_code = block.st_code JOIN quarry ON block.q_no = quarry.q_no WHERE quarry.q_name = 'Alpe Rossa';

-- en: Which masons have bought Red stone?
-- zh: 哪些石匠买过Red色的石料？
SELECT mason.m_name FROM mason JOIN block ON mason.m_no = block.m_no JOIN stone ON block.st_code = stone.st_code WHERE stone.colour = 'Red';

-- en: How many blocks has each quarry cut? Show the name of the quarry and the number.
-- zh: 每座采石场切割了多少石块？显示采石场名称和数量。
SELECT quarry.q_name, count(*) FROM quarry JOIN block ON quarry.q_no = block.q_no GROUP BY quarry.q_no, quarry.q_name;

-- en: Which mason has spent the most on blocks?
-- zh: 购买石块花费最多的石匠是谁？
SELECT mason.m_name FROM mason JOIN block ON mason.m_no = block.m_no GROUP BY mason.m_no, mason.m_name ORDER BY sum(block.price) DESC LIMIT 1;

-- en: When was the biggest block of Onsernone Gneiss cut, and how big was it?
-- zh: 最大的一块Onsernone Gneiss是什么时候切割的，体积多大？
SELECT block.cut_on, block.vol_m3 FROM block JOIN stone ON block.st_code = stone.st_code WHERE stone.st_name = 'Onsernone Gneiss' ORDER BY block.vol_m3 DESC LIMIT 1;

-- en: What is the average price of the blocks for each rock?
-- zh: 每类岩石的石块平均价格是多少？
SELECT stone.rock, avg(block.price) FROM stone JOIN block ON stone.st_code = block.st_code GROUP BY stone.rock;

-- en: How many blocks were sold to masons in Sterzing?
-- zh: 卖给Sterzing石匠的石块有多少块？
SELECT count(*) FROM block JOIN mason ON block.m_no = mason.m_no WHERE mason.town = 'Sterzing';

-- en: In which valleys has stone been cut for Paul Mitterer? Give each valley once.
-- zh: 哪些山谷为Paul Mitterer切割过石料？每个山谷只列一次。
SELECT DISTINCT quarry.valley FROM quarry JOIN block ON quarry.q_no = block.q_no JOIN mason ON block.m_no = mason.m_no WHERE mason.m_name = 'Paul Mitterer';

-- en: Which quarries supply both Slate and Limestone?
-- zh: 哪些采石场既产Slate又产Limestone？
SELECT quarry.q_name FROM quarry JOIN block ON quarry.q_no = block.q_no JOIN stone ON block.st_code = stone.st_code WHERE stone.rock = 'Slate' INTERSECT SELECT quarry.q_name FROM quarry JOIN block ON quarry.q_no = block.q_no JOIN stone ON block.st_code = stone.st_code WHERE stone.rock = 'Limestone';

-- en: Which stones have never been cut into a block?
-- zh: 哪些石种从未被切割成石块？
SELECT st_name FROM stone WHERE st_code NOT IN (SELECT st_code FROM block);

-- en: How many blocks are dearer than the average block?
-- zh: 有多少石块的价格高于平均？
SELECT count(*) FROM block WHERE price > (SELECT avg(price) FROM block);
