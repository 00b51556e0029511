-- Bridge engineers, the bridges they designed and the inspections carried out.
CREATE TABLE engineer (
  eng_id INT,
  name VARCHAR(50),
  country VARCHAR(30),
  born INT,
  firm VARCHAR(50),
  PRIMARY KEY (eng_id)
);
CREATE TABLE crossing (
  bridge_id INT,
  bridge_name VARCHAR(60),
  river VARCHAR(40),
  kind VARCHAR(30),
  span_m DOUBLE,
  opened INT,
  eng_id INT,
  PRIMARY KEY (bridge_id),
  FOREIGN KEY (eng_id) REFERENCES engineer (eng_id)
);
CREATE TABLE inspection (
  insp_id INT,
  bridge_id INT,
  insp_date DATE,
  grade VARCHAR(5),
  inspector VARCHAR(50),
  cost DOUBLE,
  PRIMARY KEY (insp_id),
  FOREIGN KEY (bridge_id) REFERENCES crossing (bridge_id)
);

-- en: Which bridges cross the Drava?
-- zh: 哪些桥横跨Drava？
SELECT bridge_name FROM crossing WHERE river = 'Drava';

-- en: What are the names of suspension bridges opened in the 1930s (1930 to 1939)?
-- zh: 1930年至1939年间开通的suspension桥有哪些？
SELECT bridge_name FROM crossing WHERE kind = 'suspension' AND opened BETWEEN 1930 AND 1939;

-- en: List the bridges with the names of their engineers, in order of opening.
-- zh: 按开通先后列出桥名及设计工程师姓名。
SELECT crossing.bridge_name, engineer.name FROM crossing JOIN engineer ON crossing.eng_id = engineer.eng_id ORDER BY crossing.opened;

-- en: How many inspections did Lea Novak do?
-- zh: Lea Novak做过多少次检查？
SELECT count(*) FROM inspection WHERE inspector = 'Lea Novak';

-- en: What is the average span of an arch bridge?
-- zh: arch桥的平均跨度是多少？
SELECT avg(span_m) FROM crossing WHERE kind = 'arch';

-- en: What did all inspections since 2020-01-01 cost together?
-- zh: 自2020-01-01以来的检查总费用是多少？
SELECT sum(cost) FROM inspection WHERE insp_date >= '2020-01-01';

-- en: How many rivers are bridged?
-- zh: 这些桥跨越了多少条不同的河流？
SELECT count(DISTINCT river) FROM crossing;

-- en: How many bridges are there of every kind?
-- zh: 每种类型的桥各有多少座？
SELECT kind, count(*) FROM crossing GROUP BY kind;

-- en: Which river has the most bridges?
-- zh: 桥最多的河是哪一条？
SELECT river FROM crossing GROUP BY river ORDER BY count(*) DESC LIMIT 1;

-- en: Which firms employ at least two engineers?
-- zh: 哪些公司至少有两名工程师？
SELECT firm FROM engineer GROUP BY firm HAVING count(*) >= 2;

-- en: What's the name of the bridge with the longest span?
-- zh: 跨度最大的桥叫什么名字？
SELECT bridge_name FROM crossing ORDER BY span_m DESC LIMIT 1;

-- en: On which bridge was the most expensive inspection carried out?
-- zh: 费用最高的一次检查是在哪座桥上进行的？
SELECT crossing.bridge_name FROM crossing JOIN inspection ON crossing.bridge_id = inspection.bridge_id ORDER BY inspection.cost DESC LIMIT 1;

-- en: Who designed the Swan Bridge?
-- zh: Swan Bridge是谁设计的？
SELECT engineer.name FROM engineer JOIN crossing ON engineer.eng_id = crossing.eng_id WHERE crossing.bridge_name = 'Swan Bridge';

-- en: Which bridges were given the grade D at an inspection?
-- zh: 哪些桥在检查中被评为D级？
SELECT crossing.bridge_name FROM crossing JOIN inspection ON crossing.bridge_id = inspection.bridge_id WHERE inspection.grade = 'D';

-- en: For each engineer, show the name and the number of bridges designed.
-- zh: 给出每位工程师的姓名和设计的桥梁数量。
SELECT engineer.name, count(*) FROM engineer JOIN crossing ON engineer.eng_id = crossing.eng_id GROUP BY engineer.eng_id, engineer.name;

-- en: Which bridge has been inspected most?
-- zh: 检查次数最多的是哪座桥？
SELECT crossing.bridge_name FROM crossing JOIN inspection ON crossing.bridge_id = inspection.bridge_id GROUP BY crossing.bridge_id, crossing.bridge_name ORDER BY count(*) DESC LIMIT 1;

-- en: What are the rivers crossed by bridges of engineers from Croatia?
-- zh: Croatia的工程师设计的桥跨越哪些河流？
SELECT crossing.river FROM crossing JOIN engineer ON crossing.eng_id = engineer.eng_id WHERE engineer.country = 'Croatia';

-- en: On which dates were bridges by Emil Haas inspected?
-- zh: Emil Haas设计的桥在哪些日期接受过检查？
SELECT inspection.insp_date FROM inspection JOIN crossing ON inspection.bridge_id = crossing.bridge_id JOIN engineer ON crossing.eng_id = engineer.eng_id WHERE engineer.name = 'Emil Haas';

-- en: For each firm, what is the longest span its engineers have built?
-- zh: 每家公司的工程师建造的最大跨度是多少？
SELECT engineer.firm, max(crossing.span_m) FROM engineer JOIN crossing ON engineer.eng_id = crossing.eng_id GROUP BY engineer.firm;

-- en: Which bridges have never been inspected?
-- zh: 哪些桥从未接受过检查？
SELECT bridge_name FROM crossing WHERE bridge_id NOT IN (SELECT bridge_id FROM inspection);

-- en: Show the bridges whose span is below average.
-- zh: 列出跨度低于平均值的桥。
SELECT bridge_name FROM crossing WHERE span_m < (SELECT avg(span_m) FROM crossing);

-- en: Over which rivers do both a cable-stayed and a beam bridge lead?
-- zh: 哪些河流上既有cable-stayed桥又有beam桥？
SELECT river FROM crossing WHERE kind = 'cable-stayed' INTERSECT SELECT river FROM crossing WHERE kind = 'beam';
