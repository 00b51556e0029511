-- A spring factory: wire, spring designs, production lots and load tests.
CREATE TABLE wire (
  wirecode VARCHAR(10),
  grade VARCHAR(20),
  diameter DOUBLE,
  mill VARCHAR(40),
  stockkg DOUBLE,
  PRIMARY KEY (wirecode)
);
CREATE TABLE spring (
  springid INT,
  partno VARCHAR(20),
  type VARCHAR(20),
  wirecode VARCHAR(10),
  coils DOUBLE,
  freelength DOUBLE,
  PRIMARY KEY (springid),
  FOREIGN KEY (wirecode) REFERENCES wire (wirecode)
);
CREATE TABLE lot (
  lotno INT,
  springid INT,
  coiler VARCHAR(20),
  shift VARCHAR(10),
  made DATE,
  quantity INT,
  PRIMARY KEY (lotno),
  FOREIGN KEY (springid) REFERENCES spring (springid)
);
CREATE TABLE loadtest (
  testno INT,
  lotno INT,
  newton DOUBLE,
  cycles INT,
  result VARCHAR(10),
  PRIMARY KEY (testno),
  FOREIGN KEY (lotno) REFERENCES lot (lotno)
);

-- en: Which part numbers are Torsion springs?
-- zh: 哪些零件号是Torsion弹簧？
SELECT partno FROM spring WHERE type = 'Torsion';

-- en: How many kilos of wire from Kiswire do we hold?
-- zh: 我们库存里Kiswire的钢丝有多少公斤？
SELECT sum(stockkg) FROM wire WHERE mill = 'Kiswire';

-- en: The thickest wire: show its code and grade.
-- zh: 最粗的钢丝，给出代码和牌号。
SELECT wirecode, grade FROM wire ORDER BY diameter DESC LIMIT 1;

-- en: The thinnest wire: show its code and grade.
-- zh: 最细的钢丝，给出代码和牌号。
SELECT wirecode, grade FROM wire ORDER BY diameter LIMIT 1;

-- en: How many springs did the Night shift make?
-- zh: Night班一共生产了多少个弹簧？
SELECT sum(quantity) FROM lot WHERE shift = 'Night';

-- en: How many lots did the Night shift make?
-- zh: Night班一共生产了多少批？
SELECT count(*) FROM lot WHERE shift = 'Night';

-- en: List the different grades of wire.
-- zh: 列出不同的钢丝牌号。
SELECT DISTINCT grade FROM wire;

-- en: Number of designs for each type of spring.
-- zh: 每种弹簧类型各有多少个设计？
SELECT type, count(*) FROM spring GROUP BY type;

-- en: Which coiling machine made the most lots?
-- zh: 哪台卷簧机生产的批次最多？
SELECT coiler FROM lot GROUP BY coiler ORDER BY count(*) DESC LIMIT 1;

-- en: Coiling machines with a total output of more than 100000 springs.
-- zh: 总产量超过100000个弹簧的卷簧机。
SELECT coiler FROM lot GROUP BY coiler HAVING sum(quantity) > 100000;

-- en: What wire diameter does part DF-118 use?
-- zh: 零件DF-118用的钢丝直径是多少？
SELECT wire.diameter FROM wire JOIN spring ON wire.wirecode = spring.wirecode WHERE spring.partno = 'DF-118';

-- en: Part numbers and coil counts of springs wound from grade EN 10270 wire.
-- zh: 用EN 10270牌号钢丝绕制的弹簧的零件号和圈数。
SELECT spring.partno, spring.coils FROM spring JOIN wire ON spring.wirecode = wire.wirecode WHERE wire.grade = 'EN 10270';

-- en: When were lots of part DF-118 produced?
-- zh: 零件DF-118的各批次是哪天生产的？
SELECT lot.made FROM lot JOIN spring ON lot.springid = spring.springid WHERE spring.partno = 'DF-118';

-- en: For each part number, give the total quantity produced.
-- zh: 给出每个零件号的总产量。
SELECT spring.partno, sum(lot.quantity) FROM spring JOIN lot ON spring.springid = lot.springid GROUP BY spring.springid, spring.partno;

-- en: Which wire mills supplied the material of springs that had a Broken result in testing?
-- zh: 测试结果为Broken的弹簧所用钢丝出自哪些钢丝厂？
SELECT wire.mill FROM wire JOIN spring ON wire.wirecode = spring.wirecode JOIN lot ON spring.springid = lot.springid JOIN loadtest ON lot.lotno = loadtest.lotno WHERE loadtest.result = 'Broken';

-- en: How many load tests has each part gone through?
-- zh: 每个零件号各做过多少次载荷测试？
SELECT spring.partno, count(*) FROM spring JOIN lot ON spring.springid = lot.springid JOIN loadtest ON lot.lotno = loadtest.lotno GROUP BY spring.springid, spring.partno;

-- en: What forces were measured on lots from coiler C7?
-- zh: C7卷簧机的批次测得的力值有哪些？
SELECT loadtest.newton FROM loadtest JOIN lot ON loadtest.lotno = lot.lotno WHERE lot.coiler = 'C7';

-- en: Which shift has the most broken tests (Broken)?
-- zh: 哪个班次的断裂测试（Broken）最多？
SELECT lot.shift FROM lot JOIN loadtest ON lot.lotno = loadtest.lotno WHERE loadtest.result = 'Broken' GROUP BY lot.shift ORDER BY count(*) DESC LIMIT 1;

-- en: Wire codes not used in any design.
-- zh: 没有任何设计使用的钢丝代码。
SELECT wirecode FROM wire WHERE wirecode NOT IN (SELECT wirecode FROM spring);

-- en: Springs whose free length is above average, by part number.
-- zh: 自由长度大于平均值的弹簧零件号。
SELECT partno FROM spring WHERE freelength > (SELECT avg(freelength) FROM spring);

-- en: Part numbers made by both the Day and the Night shift.
-- zh: Day班和Night班都生产过的零件号。
SELECT spring.partno FROM spring JOIN lot ON spring.springid = lot.springid WHERE lot.shift = 'Day' INTERSECT SELECT spring.partno FROM spring JOIN lot ON spring.springid = lot.springid WHERE lot.shift = 'Night';

-- en: Average number of cycles for every test outcome.
-- zh: 各测试结果的平均循环次数。
SELECT result, avg(cycles) FROM loadtest GROUP BY result;
