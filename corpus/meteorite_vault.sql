-- A meteorite collection: hunters, meteorites, slices, analyses and loans to institutes.
CREATE TABLE hunter (
  hunter_no INT,
  name VARCHAR(60),
  nationality VARCHAR(40),
  birth_year INT,
  PRIMARY KEY (hunter_no)
);
CREATE TABLE meteorite (
  met_no INT,
  name VARCHAR(60),
  class VARCHAR(20),
  country VARCHAR(40),
  found_year INT,
  fall_year INT,
  mass_g DOUBLE,
  hunter_no INT,
  PRIMARY KEY (met_no),
  FOREIGN KEY (hunter_no) REFERENCES hunter (hunter_no)
);
CREATE TABLE slice (
  slice_no INT,
  met_no INT,
  mass_g DOUBLE,
  thickness_mm DOUBLE,
  drawer VARCHAR(10),
  PRIMARY KEY (slice_no),
  FOREIGN KEY (met_no) REFERENCES meteorite (met_no)
);
CREATE TABLE institute (
  inst_no INT,
  name VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  PRIMARY KEY (inst_no)
);
CREATE TABLE loan (
  loan_no INT,
  slice_no INT,
  inst_no INT,
  lent_on DATE,
  due_on DATE,
  back_on DATE,
  insured_value DECIMAL(10,2),
  PRIMARY KEY (loan_no),
  FOREIGN KEY (slice_no) REFERENCES slice (slice_no),
  FOREIGN KEY (inst_no) REFERENCES institute (inst_no)
);

-- en: Which meteorites from Oman are of class L6?
-- zh: 来自Oman、类别为L6的陨石有哪些？
SELECT name FROM meteorite WHERE country = 'Oman' AND class = 'L6';

-- en: In what year did Tarvos fall?
-- zh: Tarvos陨石是哪一年坠落的？
SELECT fall_year FROM meteorite WHERE name = 'Tarvos';

-- en: In what year was Tarvos found?
-- zh: Tarvos陨石是哪一年被发现的？
SELECT found_year FROM meteorite WHERE name = 'Tarvos';

-- en: Loan numbers that are still out, not given back.
-- zh: 尚未归还的借出编号有哪些？
SELECT loan_no FROM loan WHERE back_on IS NULL;

-- en: How heavy is the heaviest meteorite?
-- zh: 最重的陨石有多重？
SELECT max(mass_g) FROM meteorite;

-- en: How heavy is the heaviest slice?
-- zh: 最重的切片有多重？
SELECT max(mass_g) FROM slice;

-- en: How many meteorites were found between 1990 and 2000?
-- zh: 1990到2000年之间发现了多少块陨石？
SELECT count(*) FROM meteorite WHERE found_year BETWEEN 1990 AND 2000;

-- en: How many different classes are represented in the collection?
-- zh: 馆藏中有多少个不同的陨石类别？
SELECT count(DISTINCT class) FROM meteorite;

-- en: Average mass of meteorites per class?
-- zh: 每个类别的陨石平均质量是多少？
SELECT class, avg(mass_g) FROM meteorite GROUP BY class;

-- en: Which country has yielded the most meteorites?
-- zh: 出产陨石最多的国家是哪个？
SELECT country FROM meteorite GROUP BY country ORDER BY count(*) DESC LIMIT 1;

-- en: Which drawers contain at least 6 slices?
-- zh: 哪些抽屉里至少有6块切片？
SELECT drawer FROM slice GROUP BY drawer HAVING count(*) >= 6;

-- en: Who is the youngest hunter?
-- zh: 最年轻的陨石猎人是谁？
SELECT name FROM hunter ORDER BY birth_year DESC LIMIT 1;

-- en: Drawer and mass of the thinnest slice?
-- zh: 最薄的切片放在哪个抽屉，质量多少？
SELECT drawer, mass_g FROM slice ORDER BY thickness_mm LIMIT 1;

-- en: Who found Tarvos?
-- zh: Tarvos是谁发现的？
SELECT hunter.name FROM hunter JOIN meteorite ON hunter.hunter_no = meteorite.hunter_no WHERE meteorite.name = 'Tarvos';

-- en: To which institutes was Tarvos lent?
-- zh: Tarvos曾借给哪些研究所？
SELECT institute.name FROM institute JOIN loan ON institute.inst_no = loan.inst_no JOIN slice ON loan.slice_no = slice.slice_no JOIN meteorite ON slice.met_no = meteorite.met_no WHERE meteorite.name = 'Tarvos';

-- en: Show the name of every meteorite with the number of slices cut from it.
-- zh: 列出每块陨石的名称和切片数量。
SELECT meteorite.name, count(*) FROM meteorite JOIN slice ON meteorite.met_no = slice.met_no GROUP BY meteorite.met_no, meteorite.name;

-- en: Which hunter found the largest number of meteorites?
-- zh: 发现陨石数量最多的猎人是谁？
SELECT hunter.name FROM hunter JOIN meteorite ON hunter.hunter_no = meteorite.hunter_no GROUP BY hunter.hunter_no, hunter.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which hunter found the greatest total mass?
-- zh: 发现陨石总质量最大的猎人是谁？
SELECT hunter.name FROM hunter JOIN meteorite ON hunter.hunter_no = meteorite.hunter_no GROUP BY hunter.hunter_no, hunter.name ORDER BY sum(meteorite.mass_g) DESC LIMIT 1;

-- en: What are the due dates of loans to Vienna with an insured value over 5000?
-- zh: 借给Vienna且保险价值超过5000的借出应归还日期有哪些？
SELECT loan.due_on FROM loan JOIN institute ON loan.inst_no = institute.inst_no WHERE institute.city = 'Vienna' AND loan.insured_value > 5000;

-- en: Which meteorites have not been sliced?
-- zh: 哪些陨石还没有切片？
SELECT name FROM meteorite WHERE met_no NOT IN (SELECT met_no FROM slice);

-- en: Which meteorites weigh more than the average?
-- zh: 哪些陨石的质量高于平均值？
SELECT name FROM meteorite WHERE mass_g > (SELECT avg(mass_g) FROM meteorite);

-- en: List countries that have both a meteorite find and an institute.
-- zh: 列出既有陨石发现又有研究所的国家。
SELECT country FROM meteorite INTERSECT SELECT country FROM institute;
