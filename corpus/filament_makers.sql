-- 3D printing filament: makers, filaments, printers, test prints and reviewers.
CREATE TABLE maker (
  mid INT,
  name VARCHAR(50),
  country VARCHAR(40),
  founded INT,
  PRIMARY KEY (mid)
);
CREATE TABLE filament (
  fid INT,
  mid INT,
  name VARCHAR(50),
  material VARCHAR(20),
  colour VARCHAR(20),
  price DECIMAL(10,2),
  temp_c INT,
  released INT,
  PRIMARY KEY (fid),
  FOREIGN KEY (mid) REFERENCES maker (mid)
);
CREATE TABLE printer (
  pid INT,
  name VARCHAR(50),
  country VARCHAR(40),
  price DECIMAL(10,2),
  max_temp_c INT,
  released INT,
  PRIMARY KEY (pid)
);
CREATE TABLE tester (
  tid INT,
  name VARCHAR(50),
  country VARCHAR(40),
  age INT,
  PRIMARY KEY (tid)
);
CREATE TABLE test_print (
  test_no INT,
  fid INT,
  pid INT,
  tid INT,
  test_date DATE,
  minutes INT,
  score DOUBLE,
  verdict VARCHAR(20),
  PRIMARY KEY (test_no),
  FOREIGN KEY (fid) REFERENCES filament (fid),
  FOREIGN KEY (pid) REFERENCES printer (pid),
  FOREIGN KEY (tid) REFERENCES tester (tid)
);

-- en: What is the cheapest filament called?
-- zh: 最便宜的耗材叫什么？
SELECT name FROM filament ORDER BY price LIMIT 1;

-- en: What is the cheapest printer called?
-- zh: 最便宜的打印机叫什么？
SELECT name FROM printer ORDER BY price LIMIT 1;

-- en: Give the names of testers from Austria.
-- zh: 来自Austria的测试员有哪些？
SELECT name FROM tester WHERE country = 'Austria';

-- en: Give the names of makers from Austria.
-- zh: 来自Austria的耗材厂家有哪些？
SELECT name FROM maker WHERE country = 'Austria';

-- en: How many test prints used PETG?
-- zh: 用PETG做的测试打印有多少次？
SELECT count(*) FROM test_print JOIN filament ON test_print.fid = filament.fid WHERE filament.material = 'PETG';

-- en: How many filaments are PETG?
-- zh: PETG耗材有多少种？
SELECT count(*) FROM filament WHERE material = 'PETG';

-- en: Names and colours of filaments priced between 20 and 30.
-- zh: 价格在20到30之间的耗材名称和颜色有哪些？
SELECT name, colour FROM filament WHERE price BETWEEN 20 AND 30;

-- en: Which printers have Pro in their name?
-- zh: 名称中含有Pro的打印机有哪些？
SELECT name FROM printer WHERE name LIKE '%Pro%';

-- en: What is the mean score among tests with the verdict Warped?
-- zh: 结论为Warped的测试平均得分是多少？
SELECT avg(score) FROM test_print WHERE verdict = 'Warped';

-- en: How old is the youngest tester?
-- zh: 最年轻的测试员多大？
SELECT min(age) FROM tester;

-- en: List each material and its average printing temperature.
-- zh: 列出每种材料及其平均打印温度。
SELECT material, avg(temp_c) FROM filament GROUP BY material;

-- en: In which year were the most filaments released?
-- zh: 哪一年发布的耗材最多？
SELECT released FROM filament GROUP BY released ORDER BY count(*) DESC LIMIT 1;

-- en: Verdicts that were given more than 50 times, please.
-- zh: 给出超过50次的测试结论有哪些？
SELECT verdict FROM test_print GROUP BY verdict HAVING count(*) > 50;

-- en: On what day was the longest print made?
-- zh: 耗时最长的打印是哪天做的？
SELECT test_date FROM test_print ORDER BY minutes DESC LIMIT 1;

-- en: Who makes the filament SilkFlow?
-- zh: SilkFlow是哪个厂家的耗材？
SELECT maker.name FROM maker JOIN filament ON maker.mid = filament.mid WHERE filament.name = 'SilkFlow';

-- en: What different printers has Jana Pohl tried?
-- zh: Jana Pohl试过哪些不同的打印机？
SELECT DISTINCT printer.name FROM printer JOIN test_print ON printer.pid = test_print.pid JOIN tester ON test_print.tid = tester.tid WHERE tester.name = 'Jana Pohl';

-- en: For every maker, count its filaments.
-- zh: 统计每个厂家的耗材种数。
SELECT maker.name, count(*) FROM maker JOIN filament ON maker.mid = filament.mid GROUP BY maker.mid, maker.name;

-- en: Which filament has the best average score?
-- zh: 平均得分最高的耗材是哪种？
SELECT filament.name FROM filament JOIN test_print ON filament.fid = test_print.fid GROUP BY filament.fid, filament.name ORDER BY avg(test_print.score) DESC LIMIT 1;

-- en: Which printers have never been used in a test?
-- zh: 哪些打印机从未用于测试？
SELECT name FROM printer WHERE pid NOT IN (SELECT pid FROM test_print);

-- en: Show filaments that need a higher temperature than average.
-- zh: 列出打印温度高于平均值的耗材。
SELECT name FROM filament WHERE temp_c > (SELECT avg(temp_c) FROM filament);

-- en: Which makers sell a Black filament made of ABS?
-- zh: 哪些厂家出售Black的ABS耗材？
SELECT name FROM maker WHERE mid IN (SELECT mid FROM filament WHERE colour = 'Black' AND material = 'ABS');

-- en: Which countries have makers and also testers?
-- zh: 哪些国家既有厂家也有测试员？
SELECT country FROM maker INTERSECT SELECT country FROM tester;
