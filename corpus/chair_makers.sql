-- Carpenters and the chairs they make.
CREATE TABLE carpenter (
  c_no INT,
  c_name VARCHAR(40),
  workshop VARCHAR(40),
  apprentice_of INT,
  yrs_exp INT,
  PRIMARY KEY (c_no),
  FOREIGN KEY (apprentice_of) REFERENCES carpenter (c_no)
);
CREATE TABLE chair (
  ch_no INT,
  c_no INT,
  style VARCHAR(30),
  wood VARCHAR(20),
  seat_h_cm DOUBLE,
  price DOUBLE,
  made_on DATE,
  PRIMARY KEY (ch_no),
  FOREIGN KEY (c_no) REFERENCES carpenter (c_no)
);

-- en: Which carpenters work in the Elm Yard workshop?
-- zh: 哪些木匠在Elm Yard工坊工作？
SELECT c_name FROM carpenter WHERE workshop = 'Elm Yard';

-- en: Show the numbers of rocking chairs in cherry; the style is rocking.
-- zh: 列出用cherry木做的rocking椅的编号。
SELECT ch_no FROM chair WHERE style = 'rocking' AND wood = 'cherry';

-- en: What chairs were made in 2020, between 2020-01-01 and 2020-12-31? Number and price.
-- zh: 2020-01-01到2020-12-31之间做了哪些椅子？给出编号和价格。
SELECT ch_no, price FROM chair WHERE made_on BETWEEN '2020-01-01' AND '2020-12-31';

-- en: Which carpenters have nobody as master, i.e. are no one's apprentice?
-- zh: 哪些木匠没有师傅（不是任何人的学徒）？
SELECT c_name FROM carpenter WHERE apprentice_of IS NULL;

-- en: Count the chairs made of ash.
-- zh: 统计用ash木做的椅子数量。
SELECT count(*) FROM chair WHERE wood = 'ash';

-- en: What's the average seat height of the Windsor chairs?
-- zh: Windsor椅的平均座高是多少？
SELECT avg(seat_h_cm) FROM chair WHERE style = 'Windsor';

-- en: How many types of wood are used?
-- zh: 一共用了多少种木材？
SELECT count(DISTINCT wood) FROM chair;

-- en: How many chairs are there of each style and wood?
-- zh: 按款式和木材统计椅子数量。
SELECT style, wood, count(*) FROM chair GROUP BY style, wood;

-- en: Which style has the highest average price?
-- zh: 平均价格最高的款式是哪种？
SELECT style FROM chair GROUP BY style ORDER BY avg(price) DESC LIMIT 1;

-- en: Workshops with more than two carpenters?
-- zh: 木匠超过两名的工坊有哪些？
SELECT workshop FROM carpenter GROUP BY workshop HAVING count(*) > 2;

-- en: Who is the least experienced carpenter?
-- zh: 经验最少的木匠是谁？
SELECT c_name FROM carpenter ORDER BY yrs_exp ASC LIMIT 1;

-- en: In which workshop was the most costly chair made?
-- zh: 最贵的椅子出自哪个工坊？
SELECT carpenter.workshop FROM carpenter JOIN chair ON carpenter.c_no = chair.c_no ORDER BY chair.price DESC LIMIT 1;

-- en: Who made chair number 204?
-- zh: 204号椅子是谁做的？
SELECT carpenter.c_name FROM carpenter JOIN chair ON carpenter.c_no = chair.c_no WHERE chair.ch_no = 204;

-- en: In which styles does Hugh Tarrant work? No repeats.
-- zh: Hugh Tarrant做过哪些不同款式的椅子？
SELECT DISTINCT chair.style FROM chair JOIN carpenter ON chair.c_no = carpenter.c_no WHERE carpenter.c_name = 'Hugh Tarrant';

-- en: For each workshop, how many chairs have come out of it?
-- zh: 每个工坊出产了多少把椅子？
SELECT carpenter.workshop, count(*) FROM carpenter JOIN chair ON carpenter.c_no = chair.c_no GROUP BY carpenter.workshop;

-- en: Who has made the most chairs, and how many?
-- zh: 做椅子最多的木匠是谁？做了多少把？
SELECT carpenter.c_name, count(*) FROM carpenter JOIN chair ON carpenter.c_no = chair.c_no GROUP BY carpenter.c_no, carpenter.c_name ORDER BY count(*) DESC LIMIT 1;

-- en: Show each carpenter's name and the average price of his chairs.
-- zh: 列出每位木匠的姓名及其椅子的平均价格。
SELECT carpenter.c_name, avg(chair.price) FROM carpenter JOIN chair ON carpenter.c_no = chair.c_no GROUP BY carpenter.c_no, carpenter.c_name;

-- en: Which carpenters with more than 20 years of experience have made a stool? The style is stool.
-- zh: 经验超过20年的木匠中，谁做过stool款式？
SELECT carpenter.c_name FROM carpenter JOIN chair ON carpenter.c_no = chair.c_no WHERE carpenter.yrs_exp > 20 AND chair.style = 'stool';

-- en: List each apprentice's name with the name of his master.
-- zh: 列出每位学徒的姓名及其师傅的姓名。
SELECT a.c_name, m.c_name FROM carpenter a JOIN carpenter m ON a.apprentice_of = m.c_no;

-- en: Which carpenters haven't made a chair?
-- zh: 哪些木匠还没有做过椅子？
SELECT c_name FROM carpenter WHERE c_no NOT IN (SELECT c_no FROM chair);

-- en: Numbers of chairs cheaper than the average?
-- zh: 价格低于平均值的椅子编号有哪些？
SELECT ch_no FROM chair WHERE price < (SELECT avg(price) FROM chair);

-- en: Which carpenters have worked with both oak and walnut?
-- zh: 哪些木匠既用过oak又用过walnut？
SELECT carpenter.c_name FROM carpenter JOIN chair ON carpenter.c_no = chair.c_no WHERE chair.wood = 'oak' INTERSECT SELECT carpenter.c_name FROM carpenter JOIN chair ON carpenter.c_no = chair.c_no WHERE chair.wood = 'walnut';
