-- Monasteries and the monks who live in them.
CREATE TABLE monastery (
  mon_id INT,
  mon_name VARCHAR(60),
  religious_order VARCHAR(40),
  province VARCHAR(40),
  founded INT,
  cells INT,
  PRIMARY KEY (mon_id)
);
CREATE TABLE monk (
  monk_id INT,
  monk_name VARCHAR(50),
  mon_id INT,
  entered INT,
  age INT,
  craft VARCHAR(30),
  PRIMARY KEY (monk_id),
  FOREIGN KEY (mon_id) REFERENCES monastery (mon_id)
);

-- en: List the monasteries in the province of Brenta.
-- zh: 列出Brenta省的修道院。
SELECT mon_name FROM monastery WHERE province = 'Brenta';

-- en: What are the names and ages of the monks who brew beer? Their craft is brewing.
-- zh: 手艺为brewing的修士叫什么名字？多大年纪？
SELECT monk_name, age FROM monk WHERE craft = 'brewing';

-- en: Which monasteries are neither Cistercian nor Carthusian by religious order?
-- zh: 哪些修道院既不属于Cistercian也不属于Carthusian修会？
SELECT mon_name FROM monastery WHERE religious_order <> 'Cistercian' AND religious_order <> 'Carthusian';

-- en: Show monk names from the province of Salda in the order in which they entered.
-- zh: 按入院先后列出Salda省的修士。
SELECT monk.monk_name FROM monk JOIN monastery ON monk.mon_id = monastery.mon_id WHERE monastery.province = 'Salda' ORDER BY monk.entered ASC;

-- en: How many monks are 75 or older?
-- zh: 75岁及以上的修士有多少位？
SELECT count(*) FROM monk WHERE age >= 75;

-- en: Total number of cells in Benedictine houses?
-- zh: Benedictine修会的修道院共有多少间单人房？
SELECT sum(cells) FROM monastery WHERE religious_order = 'Benedictine';

-- en: What are the average, minimum and maximum age of the monks?
-- zh: 修士年龄的平均值、最小值和最大值是多少？
SELECT avg(age), min(age), max(age) FROM monk;

-- en: How many monasteries has each religious order got?
-- zh: 每个修会各有多少座修道院？
SELECT religious_order, count(*) FROM monastery GROUP BY religious_order;

-- en: Which craft is practised by the most monks?
-- zh: 从事人数最多的手艺是什么？
SELECT craft FROM monk GROUP BY craft ORDER BY count(*) DESC LIMIT 1;

-- en: Provinces with at least two monasteries founded before 1300?
-- zh: 哪些省至少有两座1300年前建立的修道院？
SELECT province FROM monastery WHERE founded < 1300 GROUP BY province HAVING count(*) >= 2;

-- en: What is the oldest monastery and in which province does it stand?
-- zh: 最古老的修道院是哪座？位于哪个省？
SELECT mon_name, province FROM monastery ORDER BY founded ASC LIMIT 1;

-- en: Who is the youngest monk of the Carthusian order?
-- zh: Carthusian修会中最年轻的修士是谁？
SELECT monk.monk_name FROM monk JOIN monastery ON monk.mon_id = monastery.mon_id WHERE monastery.religious_order = 'Carthusian' ORDER BY monk.age ASC LIMIT 1;

-- en: In which monastery does Brother Anselm live?
-- zh: Brother Anselm住在哪座修道院？
SELECT monastery.mon_name FROM monastery JOIN monk ON monastery.mon_id = monk.mon_id WHERE monk.monk_name = 'Brother Anselm';

-- en: What crafts are practised at Saint Orso?
-- zh: Saint Orso修道院里有哪些手艺？
SELECT monk.craft FROM monk JOIN monastery ON monk.mon_id = monastery.mon_id WHERE monastery.mon_name = 'Saint Orso';

-- en: Show each monastery with its number of monks, the fullest first.
-- zh: 列出各修道院及其修士人数，人数多的在前。
SELECT monastery.mon_name, count(*) FROM monastery JOIN monk ON monastery.mon_id = monk.mon_id GROUP BY monastery.mon_id, monastery.mon_name ORDER BY count(*) DESC;

-- en: What is the average age of the monks in each religious order?
-- zh: 各修会修士的平均年龄是多少？
SELECT monastery.religious_order, avg(monk.age) FROM monastery JOIN monk ON monastery.mon_id = monk.mon_id GROUP BY monastery.religious_order;

-- en: Which province has the most monks?
-- zh: 哪个省的修士最多？
SELECT monastery.province FROM monastery JOIN monk ON monastery.mon_id = monk.mon_id GROUP BY monastery.province ORDER BY count(*) DESC LIMIT 1;

-- en: How many beekeepers (craft "beekeeping") live in houses with fewer than 20 cells?
-- zh: 在单人房少于20间的修道院里，手艺为“beekeeping”的修士有多少位？
SELECT count(*) FROM monk JOIN monastery ON monk.mon_id = monastery.mon_id WHERE monk.craft = 'beekeeping' AND monastery.cells < 20;

-- en: Give the monasteries that house at least ten monks.
-- zh: 哪些修道院住有至少十位修士？
SELECT monastery.mon_name FROM monastery JOIN monk ON monastery.mon_id = monk.mon_id GROUP BY monastery.mon_id, monastery.mon_name HAVING count(*) >= 10;

-- en: Which monasteries stand empty, with no monks?
-- zh: 哪些修道院空无修士？
SELECT mon_name FROM monastery WHERE mon_id NOT IN (SELECT mon_id FROM monk);

-- en: Monks older than the average monk?
-- zh: 年龄高于平均值的修士有哪些？
SELECT monk_name FROM monk WHERE age > (SELECT avg(age) FROM monk);

-- en: How many monasteries and how many monks are there?
-- zh: 修道院和修士各有多少？
SELECT (SELECT count(*) FROM monastery), (SELECT count(*) FROM monk);
