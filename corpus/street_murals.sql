-- Painters and the murals they painted on the walls of a city.
CREATE TABLE painter (
  id INT,
  first_name VARCHAR(40),
  last_name VARCHAR(40),
  hometown VARCHAR(40),
  style VARCHAR(30),
  year_of_birth INT,
  PRIMARY KEY (id)
);
CREATE TABLE mural (
  id INT,
  title VARCHAR(80),
  painter_id INT,
  street VARCHAR(60),
  height_m DOUBLE,
  year INT,
  condition_state VARCHAR(20),
  PRIMARY KEY (id),
  FOREIGN KEY (painter_id) REFERENCES painter (id)
);

-- en: Show me the titles of murals by painters from Ghent, in alphabetical order.
-- zh: 按字母顺序列出来自Ghent的画家所画壁画的标题。
SELECT mural.title FROM mural JOIN painter ON mural.painter_id = painter.id WHERE painter.hometown = 'Ghent' ORDER BY mural.title ASC;

-- en: How many murals are on Canal Street?
-- zh: Canal Street上有多少幅壁画？
SELECT count(*) FROM mural WHERE street = 'Canal Street';

-- en: What are the first and last names of painters from Lyon?
-- zh: 来自Lyon的画家的名和姓分别是什么？
SELECT first_name, last_name FROM painter WHERE hometown = 'Lyon';

-- en: Which murals painted between 2010 and 2015 are faded?
-- zh: 2010年到2015年间创作的壁画中，哪些已经faded？
SELECT title FROM mural WHERE year BETWEEN 2010 AND 2015 AND condition_state = 'faded';

-- en: What is the average height of the murals?
-- zh: 壁画的平均高度是多少？
SELECT avg(height_m) FROM mural;

-- en: In which year was the first mural painted?
-- zh: 最早的壁画是哪一年画的？
SELECT min(year) FROM mural;

-- en: For each street, give the number of murals and the greatest height.
-- zh: 每条街道各有多少幅壁画？最大高度是多少？
SELECT street, count(*), max(height_m) FROM mural GROUP BY street;

-- en: What is the most common style among the painters?
-- zh: 画家中最常见的风格是什么？
SELECT style FROM painter GROUP BY style ORDER BY count(*) DESC LIMIT 1;

-- en: List the years in which more than five murals were painted.
-- zh: 哪些年份创作的壁画超过5幅？
SELECT year FROM mural GROUP BY year HAVING count(*) > 5;

-- en: Which painter, first and last name, did the tallest mural?
-- zh: 最高的壁画是哪位画家画的？给出名和姓。
SELECT painter.first_name, painter.last_name FROM painter JOIN mural ON painter.id = mural.painter_id ORDER BY mural.height_m DESC LIMIT 1;

-- en: Give the last name of the youngest painter.
-- zh: 最年轻的画家姓什么？
SELECT last_name FROM painter ORDER BY year_of_birth DESC LIMIT 1;

-- en: For every mural, show its title and its painter's last name.
-- zh: 给出每幅壁画的标题和画家的姓。
SELECT mural.title, painter.last_name FROM mural JOIN painter ON mural.painter_id = painter.id;

-- en: Which streets have a mural by Rosa Quint?
-- zh: 哪些街道上有Rosa Quint的壁画？
SELECT mural.street FROM mural JOIN painter ON mural.painter_id = painter.id WHERE painter.first_name = 'Rosa' AND painter.last_name = 'Quint';

-- en: How many murals has each painter made? Show the painter's id, last name and the number.
-- zh: 每位画家画了多少幅壁画？请给出画家编号、姓和数量。
SELECT painter.id, painter.last_name, count(*) FROM painter JOIN mural ON painter.id = mural.painter_id GROUP BY painter.id, painter.last_name;

-- en: What are the titles of the murals done in the cubist style?
-- zh: 风格为cubist的壁画有哪些？
SELECT mural.title FROM mural JOIN painter ON mural.painter_id = painter.id WHERE painter.style = 'cubist';

-- en: Who painted "The Blue Heron"? Give first and last name.
-- zh: 《The Blue Heron》是谁画的？请给出名和姓。
SELECT painter.first_name, painter.last_name FROM painter JOIN mural ON painter.id = mural.painter_id WHERE mural.title = 'The Blue Heron';

-- en: Tell me the hometown of the painter who has painted the most murals.
-- zh: 画壁画最多的那位画家的家乡是哪里？
SELECT painter.hometown FROM painter JOIN mural ON painter.id = mural.painter_id GROUP BY painter.id, painter.hometown ORDER BY count(*) DESC LIMIT 1;

-- en: How many different painters have painted a mural higher than 12 metres?
-- zh: 有多少位不同的画家画过高于12米的壁画？
SELECT count(DISTINCT painter_id) FROM mural WHERE height_m > 12;

-- en: What is the average height of murals by painters of each style?
-- zh: 各种风格的画家所作壁画的平均高度是多少？
SELECT painter.style, avg(mural.height_m) FROM painter JOIN mural ON painter.id = mural.painter_id GROUP BY painter.style;

-- en: Find the first names of painters who have no mural.
-- zh: 没有壁画作品的画家叫什么名字（名）？
SELECT first_name FROM painter WHERE id NOT IN (SELECT painter_id FROM mural);

-- en: Which murals are lower than the average mural?
-- zh: 哪些壁画的高度低于平均值？
SELECT title FROM mural WHERE height_m < (SELECT avg(height_m) FROM mural);

-- en: What are the hometowns of both graffiti painters and realist painters?
-- zh: 哪些城市既是graffiti风格画家的家乡，也是realist风格画家的家乡？
SELECT hometown FROM painter WHERE style = 'graffiti' INTERSECT SELECT hometown FROM painter WHERE style = 'realist';
