-- Gardeners, rose varieties and the beds planted with them.
CREATE TABLE gardener (
  g_id INT,
  g_name VARCHAR(40),
  salary DECIMAL(10,2),
  since INT,
  PRIMARY KEY (g_id)
);
CREATE TABLE rose (
  r_id INT,
  r_name VARCHAR(50),
  breeder VARCHAR(50),
  introduced INT,
  colour VARCHAR(20),
  scent VARCHAR(20),
  PRIMARY KEY (r_id)
);
CREATE TABLE bed (
  bed_no INT,
  g_id INT,
  r_id INT,
  bushes INT,
  planted INT,
  corner VARCHAR(10),
  PRIMARY KEY (bed_no),
  FOREIGN KEY (g_id) REFERENCES gardener (g_id),
  FOREIGN KEY (r_id) REFERENCES rose (r_id)
);

-- en: Which roses are yellow?
-- zh: 哪些玫瑰是yellow的？
SELECT r_name FROM rose WHERE colour = 'yellow';

-- en: Give me the names and breeders of roses introduced before 1900.
-- zh: 给出1900年以前推出的玫瑰的名称和育种者。
SELECT r_name, breeder FROM rose WHERE introduced < 1900;

-- en: Show gardeners' names and salaries, best paid first.
-- zh: 列出园丁的姓名和工资，工资高的在前。
SELECT g_name, salary FROM gardener ORDER BY salary DESC;

-- en: Which roses are in the care of Ned Ferris?
-- zh: Ned Ferris照料哪些玫瑰？
SELECT rose.r_name FROM rose JOIN bed ON rose.r_id = bed.r_id JOIN gardener ON bed.g_id = gardener.g_id WHERE gardener.g_name = 'Ned Ferris';

-- en: How many rose bushes are there in the whole garden?
-- zh: 整个花园共有多少丛玫瑰？
SELECT sum(bushes) FROM bed;

-- en: How many roses have a strong scent?
-- zh: 香味为strong的玫瑰有多少种？
SELECT count(*) FROM rose WHERE scent = 'strong';

-- en: How many breeders are represented in the collection?
-- zh: 收藏的玫瑰来自多少位不同的育种者？
SELECT count(DISTINCT breeder) FROM rose;

-- en: For each colour, how many roses are there?
-- zh: 每种颜色各有多少种玫瑰？
SELECT colour, count(*) FROM rose GROUP BY colour;

-- en: Which breeder has bred the most roses?
-- zh: 培育玫瑰最多的育种者是谁？
SELECT breeder FROM rose GROUP BY breeder ORDER BY count(*) DESC LIMIT 1;

-- en: In which corners are there more than 100 bushes?
-- zh: 哪些区角的玫瑰超过100丛？
SELECT corner FROM bed GROUP BY corner HAVING sum(bushes) > 100;

-- en: What is the newest rose?
-- zh: 最新推出的玫瑰是哪一种？
SELECT r_name FROM rose ORDER BY introduced DESC LIMIT 1;

-- en: Who tends the bed with the fewest bushes?
-- zh: 玫瑰丛数最少的花坛由哪位园丁照料？
SELECT gardener.g_name FROM gardener JOIN bed ON gardener.g_id = bed.g_id ORDER BY bed.bushes ASC LIMIT 1;

-- en: Which gardener looks after the rose Silver Dawn?
-- zh: 哪位园丁照料Silver Dawn？
SELECT gardener.g_name FROM gardener JOIN bed ON gardener.g_id = bed.g_id JOIN rose ON bed.r_id = rose.r_id WHERE rose.r_name = 'Silver Dawn';

-- en: How many beds does each gardener tend?
-- zh: 每位园丁照料多少个花坛？
SELECT gardener.g_name, count(*) FROM gardener JOIN bed ON gardener.g_id = bed.g_id GROUP BY gardener.g_id, gardener.g_name;

-- en: What colours of rose grow in the north corner?
-- zh: north区角种着什么颜色的玫瑰？
SELECT rose.colour FROM rose JOIN bed ON rose.r_id = bed.r_id WHERE bed.corner = 'north';

-- en: Which rose is planted in the greatest number of beds?
-- zh: 种在最多花坛里的玫瑰是哪一种？
SELECT rose.r_name FROM rose JOIN bed ON rose.r_id = bed.r_id GROUP BY rose.r_id, rose.r_name ORDER BY count(*) DESC LIMIT 1;

-- en: What's the salary of the gardener in charge of bed 14?
-- zh: 负责14号花坛的园丁工资是多少？
SELECT gardener.salary FROM gardener JOIN bed ON gardener.g_id = bed.g_id WHERE bed.bed_no = 14;

-- en: How many bushes are there of each rose bred by Meyland?
-- zh: Meyland培育的每种玫瑰各有多少丛？
SELECT rose.r_name, sum(bed.bushes) FROM rose JOIN bed ON rose.r_id = bed.r_id WHERE rose.breeder = 'Meyland' GROUP BY rose.r_id, rose.r_name;

-- en: Which gardeners tend a bed of white roses planted in 2016?
-- zh: 哪些园丁照料2016年种下的white玫瑰的花坛？
SELECT gardener.g_name FROM gardener JOIN bed ON gardener.g_id = bed.g_id JOIN rose ON bed.r_id = rose.r_id WHERE rose.colour = 'white' AND bed.planted = 2016;

-- en: Which roses are not planted in any bed?
-- zh: 哪些玫瑰没有种在任何花坛里？
SELECT r_name FROM rose WHERE r_id NOT IN (SELECT r_id FROM bed);

-- en: Names of the gardeners who earn above the average?
-- zh: 工资高于平均水平的园丁有哪些？
SELECT g_name FROM gardener WHERE salary > (SELECT avg(salary) FROM gardener);

-- en: Which breeders have bred both pink and red roses?
-- zh: 哪些育种者既培育过pink玫瑰又培育过red玫瑰？
SELECT breeder FROM rose WHERE colour = 'pink' INTERSECT SELECT breeder FROM rose WHERE colour = 'red';
