-- A trade mark office: owners, attorneys, marks applied for, their classes of goods and oppositions.
CREATE TABLE owner (
  own_id INT,
  own_nm VARCHAR(80),
  town VARCHAR(40),
  kind VARCHAR(15),
  PRIMARY KEY (own_id)
);
CREATE TABLE attorney (
  att_id INT,
  att_nm VARCHAR(50),
  firm_nm VARCHAR(60),
  reg_yr INT,
  PRIMARY KEY (att_id)
);
CREATE TABLE mark (
  mark_id INT,
  mark_txt VARCHAR(60),
  mark_type VARCHAR(15),
  own_id INT,
  att_id INT,
  filed_dt DATE,
  exp_dt DATE,
  status VARCHAR(15),
  PRIMARY KEY (mark_id),
  FOREIGN KEY (own_id) REFERENCES owner (own_id),
  FOREIGN KEY (att_id) REFERENCES attorney (att_id)
);
CREATE TABLE mark_class (
  mark_id INT,
  class_no INT,
  goods VARCHAR(100),
  PRIMARY KEY (mark_id, class_no),
  FOREIGN KEY (mark_id) REFERENCES mark (mark_id)
);
CREATE TABLE opposition (
  opp_id INT,
  mark_id INT,
  opponent_id INT,
  ground VARCHAR(40),
  lodged_dt DATE,
  result VARCHAR(15),
  PRIMARY KEY (opp_id),
  FOREIGN KEY (mark_id) REFERENCES mark (mark_id),
  FOREIGN KEY (opponent_id) REFERENCES owner (own_id)
);

-- en: Which marks are registered (registered) as a logo (figurative)?
-- zh: 哪些图形商标（figurative）已注册（registered）？
SELECT mark_txt FROM mark WHERE status = 'registered' AND mark_type = 'figurative';

-- en: How many owners are private individuals (individual)?
-- zh: 有多少权利人是自然人（individual）？
SELECT count(*) FROM owner WHERE kind = 'individual';

-- en: Marks containing the letters SUN.
-- zh: 含有SUN字样的商标。
SELECT mark_txt FROM mark WHERE mark_txt LIKE '%SUN%';

-- en: Number of marks in each status.
-- zh: 每种状态的商标数量。
SELECT status, count(*) FROM mark GROUP BY status;

-- en: Number of marks of each type.
-- zh: 每种类型的商标数量。
SELECT mark_type, count(*) FROM mark GROUP BY mark_type;

-- en: Which class covers the most marks?
-- zh: 涵盖商标最多的是第几类？
SELECT class_no FROM mark_class GROUP BY class_no ORDER BY count(*) DESC LIMIT 1;

-- en: Law firms with more than 3 attorneys.
-- zh: 代理人超过3名的律所。
SELECT firm_nm FROM attorney GROUP BY firm_nm HAVING count(*) > 3;

-- en: The oldest mark on the register and when it was applied for.
-- zh: 申请最早的商标及其申请日期。
SELECT mark_txt, filed_dt FROM mark ORDER BY filed_dt LIMIT 1;

-- en: What marks belong to Bellweather Foods?
-- zh: Bellweather Foods拥有哪些商标？
SELECT mark.mark_txt FROM mark JOIN owner ON mark.own_id = owner.own_id WHERE owner.own_nm = 'Bellweather Foods';

-- en: Which owner has the most marks?
-- zh: 拥有商标最多的权利人是谁？
SELECT owner.own_nm FROM owner JOIN mark ON owner.own_id = mark.own_id GROUP BY owner.own_id, owner.own_nm ORDER BY count(*) DESC LIMIT 1;

-- en: How many marks has each attorney filed? Give the attorney's name.
-- zh: 每位代理人提交了多少件商标申请？给出代理人姓名。
SELECT attorney.att_nm, count(*) FROM attorney JOIN mark ON attorney.att_id = mark.att_id GROUP BY attorney.att_id, attorney.att_nm;

-- en: For which goods is the mark ZEPHRA protected?
-- zh: ZEPHRA商标在哪些商品上受保护？
SELECT mark_class.goods FROM mark_class JOIN mark ON mark_class.mark_id = mark.mark_id WHERE mark.mark_txt = 'ZEPHRA';

-- en: Who opposed the mark ZEPHRA?
-- zh: 谁对ZEPHRA商标提出了异议？
SELECT owner.own_nm FROM owner JOIN opposition ON owner.own_id = opposition.opponent_id JOIN mark ON opposition.mark_id = mark.mark_id WHERE mark.mark_txt = 'ZEPHRA';

-- en: Marks that nobody has opposed.
-- zh: 没有人提出异议的商标。
SELECT mark_txt FROM mark WHERE mark_id NOT IN (SELECT mark_id FROM opposition);

-- en: Attorneys without any mark to their name.
-- zh: 名下没有代理任何商标的代理人。
SELECT att_nm FROM attorney WHERE att_id NOT IN (SELECT att_id FROM mark);

-- en: Names of owners who fought at least 4 oppositions as opponents.
-- zh: 作为异议人至少提出过4次异议的权利人名称。
SELECT owner.own_nm FROM owner JOIN opposition ON owner.own_id = opposition.opponent_id GROUP BY owner.own_id, owner.own_nm HAVING count(*) >= 4;

-- en: Opponent, attacked mark and its owner for every opposition that was upheld (upheld).
-- zh: 列出每件成立（upheld）的异议的异议人、被异议商标及其权利人。
SELECT o.own_nm, mark.mark_txt, h.own_nm FROM opposition JOIN owner AS o ON opposition.opponent_id = o.own_id JOIN mark ON opposition.mark_id = mark.mark_id JOIN owner AS h ON mark.own_id = h.own_id WHERE opposition.result = 'upheld';

-- en: Different grounds on which marks of class 25 have been opposed.
-- zh: 第25类商标曾因哪些不同的理由被异议？
SELECT DISTINCT opposition.ground FROM opposition JOIN mark_class ON opposition.mark_id = mark_class.mark_id WHERE mark_class.class_no = 25;

-- en: Owners with marks in class 9 as well as in class 42, both.
-- zh: 在第9类和第42类都有商标的权利人。
SELECT owner.own_nm FROM owner JOIN mark ON owner.own_id = mark.own_id JOIN mark_class ON mark.mark_id = mark_class.mark_id WHERE mark_class.class_no = 9 INTERSECT SELECT owner.own_nm FROM owner JOIN mark ON owner.own_id = mark.own_id JOIN mark_class ON mark.mark_id = mark_class.mark_id WHERE mark_class.class_no = 42;

-- en: Marks running out in 2026, between 2026-01-01 and 2026-12-31, soonest first.
-- zh: 2026-01-01到2026-12-31之间到期的商标，最快到期的在前。
SELECT mark_txt FROM mark WHERE exp_dt BETWEEN '2026-01-01' AND '2026-12-31' ORDER BY exp_dt;

-- en: In which towns are the clients of the firm Quill and Stamp?
-- zh: Quill and Stamp律所的客户分布在哪些城镇？
SELECT owner.town FROM owner JOIN mark ON owner.own_id = mark.own_id JOIN attorney ON mark.att_id = attorney.att_id WHERE attorney.firm_nm = 'Quill and Stamp';

-- en: How many oppositions were lodged against the marks filed by each firm?
-- zh: 每家律所代理的商标各被提出多少次异议？
SELECT attorney.firm_nm, count(*) FROM attorney JOIN mark ON attorney.att_id = mark.att_id JOIN opposition ON mark.mark_id = opposition.mark_id GROUP BY attorney.firm_nm;
