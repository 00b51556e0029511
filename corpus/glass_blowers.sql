-- Glassworks, their blowers, and the pieces shown at exhibitions.
CREATE TABLE glassworks (
  works_id INT,
  name VARCHAR(50),
  town VARCHAR(40),
  country VARCHAR(40),
  furnaces INT,
  PRIMARY KEY (works_id)
);
CREATE TABLE blower (
  blower_id INT,
  name VARCHAR(50),
  nationality VARCHAR(30),
  birth_year INT,
  works_id INT,
  master_id INT,
  PRIMARY KEY (blower_id),
  FOREIGN KEY (works_id) REFERENCES glassworks (works_id),
  FOREIGN KEY (master_id) REFERENCES blower (blower_id)
);
CREATE TABLE piece (
  piece_id INT,
  title VARCHAR(50),
  blower_id INT,
  form VARCHAR(20),
  technique VARCHAR(30),
  made_year INT,
  height_cm DOUBLE,
  price DECIMAL(10,2),
  PRIMARY KEY (piece_id),
  FOREIGN KEY (blower_id) REFERENCES blower (blower_id)
);
CREATE TABLE exhibition (
  exhibition_id INT,
  title VARCHAR(60),
  town VARCHAR(40),
  opened_on DATE,
  closed_on DATE,
  PRIMARY KEY (exhibition_id)
);
CREATE TABLE exhibit (
  exhibition_id INT,
  piece_id INT,
  room VARCHAR(20),
  award VARCHAR(30),
  PRIMARY KEY (exhibition_id, piece_id),
  FOREIGN KEY (exhibition_id) REFERENCES exhibition (exhibition_id),
  FOREIGN KEY (piece_id) REFERENCES piece (piece_id)
);

-- en: Which glassworks lie in Sweden or Finland?
-- zh: 哪些玻璃厂位于Sweden或Finland？
SELECT name FROM glassworks WHERE country = 'Sweden' OR country = 'Finland';

-- en: How many pieces are Murrine work, going by their technique?
-- zh: 采用Murrine工艺的作品有多少件？
SELECT count(*) FROM piece WHERE technique = 'Murrine';

-- en: What are the titles and prices of the vases taller than 40 cm, where the form is given as Vase?
-- zh: 高度超过40厘米的Vase作品，其名称和价格是什么？
SELECT title, price FROM piece WHERE form = 'Vase' AND height_cm > 40;

-- en: List the exhibitions held at Nivå in the order of their opening.
-- zh: 按开幕先后列出在Nivå举办的展览。
SELECT title FROM exhibition WHERE town = 'Nivå' ORDER BY opened_on;

-- en: What is the mean price of the pieces made in 2017?
-- zh: 2017年制作的作品平均价格是多少？
SELECT avg(price) FROM piece WHERE made_year = 2017;

-- en: How many furnaces are there in Italy altogether?
-- zh: Italy总共有多少座熔炉？
SELECT sum(furnaces) FROM glassworks WHERE country = 'Italy';

-- en: In which year was the oldest blower born, and in which the youngest?
-- zh: 最年长和最年轻的吹制师分别出生在哪一年？
SELECT min(birth_year), max(birth_year) FROM blower;

-- en: For each form, show the number of pieces and their average height.
-- zh: 显示每种器形的作品数量和平均高度。
SELECT form, count(*), avg(height_cm) FROM piece GROUP BY form;

-- en: What award has been given most often?
-- zh: 颁发次数最多的奖项是什么？
SELECT award FROM exhibit WHERE award IS NOT NULL GROUP BY award ORDER BY count(*) DESC LIMIT 1;

-- en: Which nationalities are shared by three or more blowers?
-- zh: 哪些国籍有三名或更多的吹制师？
SELECT nationality FROM blower GROUP BY nationality HAVING count(*) >= 3;

-- en: What is the title of the most valuable piece?
-- zh: 价格最高的作品叫什么？
SELECT title FROM piece ORDER BY price DESC LIMIT 1;

-- en: Who was the master of Solveig Tann?
-- zh: Solveig Tann的师傅是谁？
SELECT m.name FROM blower AS b JOIN blower AS m ON b.master_id = m.blower_id WHERE b.name = 'Solveig Tann';

-- en: Which blowers work at Orrelund?
-- zh: 哪些吹制师在Orrelund工作？
SELECT blower.name FROM blower JOIN glassworks ON blower.works_id = glassworks.works_id WHERE glassworks.name = 'Orrelund';

-- en: Who blew the piece Winter Tide, and what is that person's nationality?
-- zh: 作品Winter Tide是谁吹制的，国籍是什么？
SELECT blower.name, blower.nationality FROM blower JOIN piece ON blower.blower_id = piece.blower_id WHERE piece.title = 'Winter Tide';

-- en: For every blower, give the name and the number of pieces made.
-- zh: 给出每位吹制师的姓名和作品数量。
SELECT blower.name, count(*) FROM blower JOIN piece ON blower.blower_id = piece.blower_id GROUP BY blower.blower_id, blower.name;

-- en: Which pieces won the Grand Prize in the exhibition Light and Breath?
-- zh: 哪些作品在Light and Breath展览上获得了Grand Prize？
SELECT piece.title FROM piece JOIN exhibit ON piece.piece_id = exhibit.piece_id JOIN exhibition ON exhibit.exhibition_id = exhibition.exhibition_id WHERE exhibit.award = 'Grand Prize' AND exhibition.title = 'Light and Breath';

-- en: Which exhibition had the largest number of pieces on show?
-- zh: 展出作品最多的是哪个展览？
SELECT exhibition.title FROM exhibition JOIN exhibit ON exhibition.exhibition_id = exhibit.exhibition_id GROUP BY exhibition.exhibition_id, exhibition.title ORDER BY count(*) DESC LIMIT 1;

-- en: How many of the pieces were made in the town of Kosta?
-- zh: 有多少件作品是在Kosta镇制作的？
SELECT count(*) FROM piece JOIN blower ON piece.blower_id = blower.blower_id JOIN glassworks ON blower.works_id = glassworks.works_id WHERE glassworks.town = 'Kosta';

-- en: Which pieces have been exhibited at least twice?
-- zh: 哪些作品至少展出过两次？
SELECT piece.title FROM piece JOIN exhibit ON piece.piece_id = exhibit.piece_id GROUP BY piece.piece_id, piece.title HAVING count(*) >= 2;

-- en: Find the names of the blowers who have made both a Goblet and a Bowl.
-- zh: 找出既做过Goblet又做过Bowl的吹制师。
SELECT blower.name FROM blower JOIN piece ON blower.blower_id = piece.blower_id WHERE piece.form = 'Goblet' INTERSECT SELECT blower.name FROM blower JOIN piece ON blower.blower_id = piece.blower_id WHERE piece.form = 'Bowl';

-- en: Which blowers have no piece to their name?
-- zh: 哪些吹制师名下没有作品？
SELECT name FROM blower WHERE blower_id NOT IN (SELECT blower_id FROM piece);

-- en: Which pieces are cheaper than the average and were never exhibited?
-- zh: 哪些作品价格低于平均且从未展出过？
SELECT title FROM piece WHERE price < (SELECT avg(price) FROM piece) AND piece_id NOT IN (SELECT piece_id FROM exhibit);
