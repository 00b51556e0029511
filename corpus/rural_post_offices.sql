-- Rural post offices, their letter carriers, delivery rounds, stamps issued and stamps sold.
CREATE TABLE post_office (
  po_id INT,
  po_name VARCHAR(60),
  county VARCHAR(40),
  postcode VARCHAR(10),
  opened INT,
  counters INT,
  parent_po_id INT,
  PRIMARY KEY (po_id),
  FOREIGN KEY (parent_po_id) REFERENCES post_office (po_id)
);
CREATE TABLE carrier (
  carrier_id INT,
  fname VARCHAR(40),
  lname VARCHAR(40),
  po_id INT,
  hired DATE,
  wage DECIMAL(10,2),
  PRIMARY KEY (carrier_id),
  FOREIGN KEY (po_id) REFERENCES post_office (po_id)
);
CREATE TABLE delivery_round (
  round_id INT,
  round_name VARCHAR(60),
  po_id INT,
  transport VARCHAR(20),
  households INT,
  distance_km DOUBLE,
  PRIMARY KEY (round_id),
  FOREIGN KEY (po_id) REFERENCES post_office (po_id)
);
CREATE TABLE round_carrier (
  round_id INT,
  carrier_id INT,
  weekday VARCHAR(10),
  PRIMARY KEY (round_id, carrier_id, weekday),
  FOREIGN KEY (round_id) REFERENCES delivery_round (round_id),
  FOREIGN KEY (carrier_id) REFERENCES carrier (carrier_id)
);
CREATE TABLE stamp_issue (
  stamp_id INT,
  motif VARCHAR(60),
  face_value DECIMAL(10,2),
  issue_date DATE,
  designer VARCHAR(60),
  print_run INT,
  PRIMARY KEY (stamp_id)
);
CREATE TABLE stamp_sale (
  po_id INT,
  stamp_id INT,
  sale_month VARCHAR(7),
  sheets_sold INT,
  PRIMARY KEY (po_id, stamp_id, sale_month),
  FOREIGN KEY (po_id) REFERENCES post_office (po_id),
  FOREIGN KEY (stamp_id) REFERENCES stamp_issue (stamp_id)
);

-- en: In which county is the post office with the postcode KE7 4QA?
-- zh: 邮编为KE7 4QA的邮局在哪个郡？
SELECT county FROM post_office WHERE postcode = 'KE7 4QA';

-- en: Show the motif and issue date of stamps designed by Tove Hagen, in order of issue.
-- zh: 按发行先后列出Tove Hagen设计的邮票的图案和发行日期。
SELECT motif, issue_date FROM stamp_issue WHERE designer = 'Tove Hagen' ORDER BY issue_date;

-- en: Which rounds are done by Bicycle and serve fewer than 200 households?
-- zh: 哪些投递路线用Bicycle投递且服务户数不足200？
SELECT round_name FROM delivery_round WHERE transport = 'Bicycle' AND households < 200;

-- en: What's the average wage of the letter carriers?
-- zh: 投递员的平均工资是多少？
SELECT avg(wage) FROM carrier;

-- en: How many post offices were opened before 1950?
-- zh: 1950年以前开办的邮局有多少个？
SELECT count(*) FROM post_office WHERE opened < 1950;

-- en: How many households are reached altogether by each means of transport?
-- zh: 每种交通方式总共覆盖多少户？
SELECT transport, sum(households) FROM delivery_round GROUP BY transport;

-- en: Which designer has created the most stamps?
-- zh: 设计邮票最多的设计师是谁？
SELECT designer FROM stamp_issue GROUP BY designer ORDER BY count(*) DESC LIMIT 1;

-- en: Counties with three or more post offices.
-- zh: 哪些郡有三个或更多邮局？
SELECT county FROM post_office GROUP BY county HAVING count(*) >= 3;

-- en: Give the name of the longest round.
-- zh: 里程最长的投递路线叫什么？
SELECT round_name FROM delivery_round ORDER BY distance_km DESC LIMIT 1;

-- en: What were the motifs of the five stamps printed in the largest numbers?
-- zh: 印量最大的五种邮票图案是什么？
SELECT motif FROM stamp_issue ORDER BY print_run DESC LIMIT 5;

-- en: Who carries letters on the Upper Glen round on Monday? Give first and last names.
-- zh: 周一（Monday）在Upper Glen路线送信的是谁？给出名和姓。
SELECT carrier.fname, carrier.lname FROM carrier JOIN round_carrier ON carrier.carrier_id = round_carrier.carrier_id JOIN delivery_round ON round_carrier.round_id = delivery_round.round_id WHERE delivery_round.round_name = 'Upper Glen' AND round_carrier.weekday = 'Monday';

-- en: For each post office, list its name and the number of carriers working from it.
-- zh: 列出每个邮局的名称以及在该局工作的投递员人数。
SELECT post_office.po_name, count(*) FROM post_office JOIN carrier ON post_office.po_id = carrier.po_id GROUP BY post_office.po_id, post_office.po_name;

-- en: Which post office sold the most sheets of stamps in total?
-- zh: 总共售出邮票版数最多的是哪个邮局？
SELECT post_office.po_name FROM post_office JOIN stamp_sale ON post_office.po_id = stamp_sale.po_id GROUP BY post_office.po_id, post_office.po_name ORDER BY sum(stamp_sale.sheets_sold) DESC LIMIT 1;

-- en: In what counties was the Red Squirrel stamp sold?
-- zh: Red Squirrel图案的邮票在哪些郡卖过？
SELECT post_office.county FROM post_office JOIN stamp_sale ON post_office.po_id = stamp_sale.po_id JOIN stamp_issue ON stamp_sale.stamp_id = stamp_issue.stamp_id WHERE stamp_issue.motif = 'Red Squirrel';

-- en: Name each post office together with the office it reports to.
-- zh: 列出每个邮局及其上级邮局的名称。
SELECT child.po_name, parent.po_name FROM post_office AS child JOIN post_office AS parent ON child.parent_po_id = parent.po_id;

-- en: On how many different weekdays does Angus Reid work?
-- zh: Angus Reid每周在多少个不同的日子上班？
SELECT count(DISTINCT round_carrier.weekday) FROM round_carrier JOIN carrier ON round_carrier.carrier_id = carrier.carrier_id WHERE carrier.fname = 'Angus' AND carrier.lname = 'Reid';

-- en: Which stamps have not been sold anywhere?
-- zh: 哪些邮票在任何地方都没有售出？
SELECT motif FROM stamp_issue WHERE stamp_id NOT IN (SELECT stamp_id FROM stamp_sale);

-- en: Last names of carriers who earn more than average.
-- zh: 工资高于平均水平的投递员姓什么？
SELECT lname FROM carrier WHERE wage > (SELECT avg(wage) FROM carrier);

-- en: Which means of transport are used on rounds starting from Ballinfoyle but not on those starting from Carrowmore?
-- zh: 哪些交通方式在Ballinfoyle邮局的路线上使用，而在Carrowmore邮局的路线上不用？
SELECT delivery_round.transport FROM delivery_round JOIN post_office ON delivery_round.po_id = post_office.po_id WHERE post_office.po_name = 'Ballinfoyle' EXCEPT SELECT delivery_round.transport FROM delivery_round JOIN post_office ON delivery_round.po_id = post_office.po_id WHERE post_office.po_name = 'Carrowmore';

-- en: Tell me the first names of carriers who are not assigned to any round.
-- zh: 没有被分配到任何投递路线的投递员叫什么名（first name）？
SELECT fname FROM carrier WHERE carrier_id NOT IN (SELECT carrier_id FROM round_carrier);

-- en: Which designers made stamps worth more than 3 and also stamps worth less than 1?
-- zh: 哪些设计师既设计过面值大于3的邮票，也设计过面值小于1的邮票？
SELECT designer FROM stamp_issue WHERE face_value > 3 INTERSECT SELECT designer FROM stamp_issue WHERE face_value < 1;

-- en: How many carriers does each round have? Count every carrier once and show the round's name.
-- zh: 每条投递路线有多少名投递员（同一人只算一次）？请给出路线名称。
SELECT delivery_round.round_name, count(DISTINCT round_carrier.carrier_id) FROM delivery_round JOIN round_carrier ON delivery_round.round_id = round_carrier.round_id GROUP BY delivery_round.round_id, delivery_round.round_name;
