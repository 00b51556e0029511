-- A bonsai society: growers, trees, pots, workshops and exhibition entries.
CREATE TABLE grower (grower_id INT, name VARCHAR(60), city VARCHAR(40), age INT, skill VARCHAR(20), phone VARCHAR(20), PRIMARY KEY (grower_id));
CREATE TABLE potter (potter_id INT, name VARCHAR(60), city VARCHAR(40), age INT, glaze VARCHAR(30), PRIMARY KEY (potter_id));
CREATE TABLE pot (pot_id INT, shape VARCHAR(20), colour VARCHAR(20), price DECIMAL(10,2), made_year INT, potter_id INT, PRIMARY KEY (pot_id), FOREIGN KEY (potter_id) REFERENCES potter (potter_id));
CREATE TABLE tree (tree_id INT, nickname VARCHAR(40), species VARCHAR(40), style VARCHAR(30), age INT, height_cm DOUBLE, value_est DECIMAL(10,2), grower_id INT, pot_id INT, PRIMARY KEY (tree_id), FOREIGN KEY (grower_id) REFERENCES grower (grower_id), FOREIGN KEY (pot_id) REFERENCES pot (pot_id));
CREATE TABLE exhibition (exhibition_id INT, name VARCHAR(60), city VARCHAR(40), open_date DATE, close_date DATE, visitors INT, PRIMARY KEY (exhibition_id));
CREATE TABLE exhibit (exhibition_id INT, tree_id INT, award VARCHAR(20), points DOUBLE, PRIMARY KEY (exhibition_id, tree_id), FOREIGN KEY (exhibition_id) REFERENCES exhibition (exhibition_id), FOREIGN KEY (tree_id) REFERENCES tree (tree_id));

-- en: How old is the tree Old Dragon?
-- zh: 盆景Old Dragon的树龄是多少？
SELECT age FROM tree WHERE nickname = 'Old Dragon';

-- en: How old is the grower of the tree Old Dragon?
-- zh: 盆景Old Dragon的种植者年龄是多少？
SELECT grower.age FROM grower JOIN tree ON grower.grower_id = tree.grower_id WHERE tree.nickname = 'Old Dragon';

-- en: List the phone numbers of Expert growers in Aachen.
-- zh: 列出Aachen的Expert种植者的电话号码。
SELECT phone FROM grower WHERE skill = 'Expert' AND city = 'Aachen';

-- en: Which potters work with the glaze Celadon?
-- zh: 哪些制盆师使用Celadon釉？
SELECT name FROM potter WHERE glaze = 'Celadon';

-- en: Nicknames of Juniper trees in the style Cascade
-- zh: Cascade风格的Juniper盆景有哪些昵称？
SELECT nickname FROM tree WHERE species = 'Juniper' AND style = 'Cascade';

-- en: When does the exhibition Moss and Stone open?
-- zh: 展览Moss and Stone什么时候开幕？
SELECT open_date FROM exhibition WHERE name = 'Moss and Stone';

-- en: When does the exhibition Moss and Stone close?
-- zh: 展览Moss and Stone什么时候闭幕？
SELECT close_date FROM exhibition WHERE name = 'Moss and Stone';

-- en: What is the estimated value of all trees together?
-- zh: 所有盆景的估价总和是多少？
SELECT sum(value_est) FROM tree;

-- en: How many pots are Oval?
-- zh: Oval形状的盆有多少个？
SELECT count(*) FROM pot WHERE shape = 'Oval';

-- en: Average height of trees for every style
-- zh: 每种风格盆景的平均高度
SELECT style, avg(height_cm) FROM tree GROUP BY style;

-- en: What species do growers keep the most trees of?
-- zh: 盆景数量最多的树种是什么？
SELECT species FROM tree GROUP BY species ORDER BY count(*) DESC LIMIT 1;

-- en: Which species has the highest average estimated value?
-- zh: 平均估价最高的树种是什么？
SELECT species FROM tree GROUP BY species ORDER BY avg(value_est) DESC LIMIT 1;

-- en: Which cities hosted at least two exhibitions?
-- zh: 哪些城市至少举办过两次展览？
SELECT city FROM exhibition GROUP BY city HAVING count(*) >= 2;

-- en: Which exhibition drew the largest crowd?
-- zh: 参观人数最多的展览是哪个？
SELECT name FROM exhibition ORDER BY visitors DESC LIMIT 1;

-- en: Which exhibition showed the most trees?
-- zh: 展出盆景最多的展览是哪个？
SELECT exhibition.name FROM exhibition JOIN exhibit ON exhibition.exhibition_id = exhibit.exhibition_id GROUP BY exhibition.exhibition_id, exhibition.name ORDER BY count(*) DESC LIMIT 1;

-- en: Who made the pot in which Little Cloud stands?
-- zh: Little Cloud所用的盆是谁制作的？
SELECT potter.name FROM potter JOIN pot ON potter.potter_id = pot.potter_id JOIN tree ON pot.pot_id = tree.pot_id WHERE tree.nickname = 'Little Cloud';

-- en: Show the growers who won a Gold award, without repeats.
-- zh: 列出获得过Gold奖的种植者，不要重复。
SELECT DISTINCT grower.name FROM grower JOIN tree ON grower.grower_id = tree.grower_id JOIN exhibit ON tree.tree_id = exhibit.tree_id WHERE exhibit.award = 'Gold';

-- en: How many pots did each potter make? Name and count, please.
-- zh: 每位制盆师各做了多少个盆？请给出姓名和数量。
SELECT potter.name, count(*) FROM potter JOIN pot ON potter.potter_id = pot.potter_id GROUP BY potter.potter_id, potter.name;

-- en: Which trees have never been exhibited?
-- zh: 哪些盆景从未参展？
SELECT nickname FROM tree WHERE tree_id NOT IN (SELECT tree_id FROM exhibit);

-- en: Which trees are older than the average tree age?
-- zh: 哪些盆景的树龄高于平均树龄？
SELECT nickname FROM tree WHERE age > (SELECT avg(age) FROM tree);

-- en: Name the trees standing in a pot that costs more than 300.
-- zh: 哪些盆景用的是价格超过300的盆？
SELECT nickname FROM tree WHERE pot_id IN (SELECT pot_id FROM pot WHERE price > 300);

-- en: Which cities have growers but no potters?
-- zh: 哪些城市有种植者但没有制盆师？
SELECT city FROM grower EXCEPT SELECT city FROM potter;
