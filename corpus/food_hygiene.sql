-- Food inspections: eateries, their owners, inspectors, visits, and the violations recorded.
CREATE TABLE owner (
  ownr_id INT,
  ownr_name VARCHAR(60),
  nationality VARCHAR(30),
  tel VARCHAR(20),
  PRIMARY KEY (ownr_id)
);
CREATE TABLE eatery (
  eat_id INT,
  ownr_id INT,
  eat_name VARCHAR(60),
  cuisine VARCHAR(30),
  town VARCHAR(40),
  seats INT,
  opened DATE,
  grade VARCHAR(1),
  PRIMARY KEY (eat_id),
  FOREIGN KEY (ownr_id) REFERENCES owner (ownr_id)
);
CREATE TABLE insp (
  insp_id INT,
  insp_name VARCHAR(60),
  office VARCHAR(40),
  exp_years INT,
  PRIMARY KEY (insp_id)
);
CREATE TABLE visit (
  visit_id INT,
  eat_id INT,
  insp_id INT,
  visit_dt DATE,
  kind VARCHAR(20),
  score INT,
  PRIMARY KEY (visit_id),
  FOREIGN KEY (eat_id) REFERENCES eatery (eat_id),
  FOREIGN KEY (insp_id) REFERENCES insp (insp_id)
);
CREATE TABLE viol_code (
  code VARCHAR(6),
  descr VARCHAR(80),
  severity VARCHAR(10),
  points INT,
  PRIMARY KEY (code)
);
CREATE TABLE violation (
  visit_id INT,
  code VARCHAR(6),
  deadline DATE,
  corrected VARCHAR(3),
  fine DECIMAL(8,2),
  PRIMARY KEY (visit_id, code),
  FOREIGN KEY (visit_id) REFERENCES visit (visit_id),
  FOREIGN KEY (code) REFERENCES viol_code (code)
);

-- en: Show all Thai places in Havenport with a grade of A.
-- zh: Havenport有哪些评级为A的Thai餐馆？
SELECT eat_name FROM eatery WHERE cuisine = 'Thai' AND town = 'Havenport' AND grade = 'A';

-- en: Which inspectors have been to the Golden Carp?
-- zh: 哪些检查员去过Golden Carp？
SELECT insp.insp_name FROM insp JOIN visit ON insp.insp_id = visit.insp_id JOIN eatery ON visit.eat_id = eatery.eat_id WHERE eatery.eat_name = 'Golden Carp';

-- en: What violations (descriptions) did Priya Nair write up?
-- zh: Priya Nair开出过哪些违规项？列出描述。
SELECT viol_code.descr FROM viol_code JOIN violation ON viol_code.code = violation.code JOIN visit ON violation.visit_id = visit.visit_id JOIN insp ON visit.insp_id = insp.insp_id WHERE insp.insp_name = 'Priya Nair';

-- en: How many Surprise visits were there in all?
-- zh: Surprise检查一共有多少次？
SELECT count(*) FROM visit WHERE kind = 'Surprise';

-- en: Telephone of the owner of Casa Luna?
-- zh: Casa Luna老板的电话是多少？
SELECT owner.tel FROM owner JOIN eatery ON owner.ownr_id = eatery.ownr_id WHERE eatery.eat_name = 'Casa Luna';

-- en: In which different towns was a Critical violation detected?
-- zh: 在哪些镇查出过Critical级别的违规？请去重。
SELECT DISTINCT eatery.town FROM eatery JOIN visit ON eatery.eat_id = visit.eat_id JOIN violation ON visit.visit_id = violation.visit_id JOIN viol_code ON violation.code = viol_code.code WHERE viol_code.severity = 'Critical';

-- en: Average number of seats by cuisine?
-- zh: 各菜系餐馆的平均座位数是多少？
SELECT cuisine, avg(seats) FROM eatery GROUP BY cuisine;

-- en: The owner with the most restaurants is who?
-- zh: 名下餐馆最多的老板是谁？
SELECT owner.ownr_name FROM owner JOIN eatery ON owner.ownr_id = eatery.ownr_id GROUP BY owner.ownr_id, owner.ownr_name ORDER BY count(*) DESC LIMIT 1;

-- en: Give me the name and score of the place with the worst score of all visits.
-- zh: 检查得分最低的是哪家餐馆？得了多少分？
SELECT eatery.eat_name, visit.score FROM eatery JOIN visit ON eatery.eat_id = visit.eat_id ORDER BY visit.score LIMIT 1;

-- en: Eateries which have not been visited by anyone from the food office yet.
-- zh: 还没有接受过检查的餐馆有哪些？
SELECT eat_name FROM eatery WHERE eat_id NOT IN (SELECT eat_id FROM visit);

-- en: How much in fines was charged for code H-12?
-- zh: 违规代码H-12一共罚了多少钱？
SELECT sum(fine) FROM violation WHERE code = 'H-12';

-- en: List severity levels and the number of codes in each.
-- zh: 各严重级别分别有多少个违规代码？
SELECT severity, count(*) FROM viol_code GROUP BY severity;

-- en: Names of eateries fined more than 1000 altogether.
-- zh: 罚款合计超过1000的餐馆有哪些？
SELECT eatery.eat_name FROM eatery JOIN visit ON eatery.eat_id = visit.eat_id JOIN violation ON visit.visit_id = violation.visit_id GROUP BY eatery.eat_id, eatery.eat_name HAVING sum(violation.fine) > 1000;

-- en: Who are the five most experienced inspectors?
-- zh: 经验最丰富的五位检查员是谁？
SELECT insp_name FROM insp ORDER BY exp_years DESC LIMIT 5;

-- en: Find visits whose score was below the average score, giving the id and the date.
-- zh: 得分低于平均分的检查有哪些？给出编号和日期。
SELECT visit_id, visit_dt FROM visit WHERE score < (SELECT avg(score) FROM visit);

-- en: Which cuisines can be found both in Havenport and in Millstone?
-- zh: 哪些菜系在Havenport和Millstone都有？
SELECT cuisine FROM eatery WHERE town = 'Havenport' INTERSECT SELECT cuisine FROM eatery WHERE town = 'Millstone';

-- en: What is the mean score given by people of the Harbour office?
-- zh: Harbour办事处的检查员平均打多少分？
SELECT avg(visit.score) FROM visit JOIN insp ON visit.insp_id = insp.insp_id WHERE insp.office = 'Harbour';

-- en: What unique places were written up for No hand soap?
-- zh: 哪些餐馆犯过No hand soap这项？名称去重。
SELECT DISTINCT eatery.eat_name FROM eatery JOIN visit ON eatery.eat_id = visit.eat_id JOIN violation ON visit.visit_id = violation.visit_id JOIN viol_code ON violation.code = viol_code.code WHERE viol_code.descr = 'No hand soap';

-- en: Nationalities of owners who run a Pizzeria or a Bakery.
-- zh: 经营Pizzeria或Bakery的老板是哪国人？
SELECT owner.nationality FROM owner JOIN eatery ON owner.ownr_id = eatery.ownr_id WHERE eatery.cuisine = 'Pizzeria' OR eatery.cuisine = 'Bakery';

-- en: Which grade is given most frequently?
-- zh: 出现最多的评级是哪一级？
SELECT grade FROM eatery GROUP BY grade ORDER BY count(*) DESC LIMIT 1;

-- en: Deadlines of the violations not corrected so far (No), earliest first.
-- zh: 尚未整改（No）的违规，整改期限分别是哪天？由早到晚排列。
SELECT deadline FROM violation WHERE corrected = 'No' ORDER BY deadline;

-- en: Owners who have eateries graded A but none graded C? Their names, please.
-- zh: 名下有A级餐馆而没有C级餐馆的老板叫什么？
SELECT owner.ownr_name FROM owner JOIN eatery ON owner.ownr_id = eatery.ownr_id WHERE eatery.grade = 'A' EXCEPT SELECT owner.ownr_name FROM owner JOIN eatery ON owner.ownr_id = eatery.ownr_id WHERE eatery.grade = 'C';
