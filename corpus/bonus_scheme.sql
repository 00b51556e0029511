-- A firm's bonus scheme: divisions, colleagues, bonus plans and the payments made.
CREATE TABLE div (
  div_cd VARCHAR(5),
  div_nm VARCHAR(40),
  head_nm VARCHAR(50),
  PRIMARY KEY (div_cd)
);
CREATE TABLE emp (
  emp_no INT,
  emp_nm VARCHAR(50),
  div_cd VARCHAR(5),
  base_sal DECIMAL(12,2),
  contract VARCHAR(15),
  hire_dt DATE,
  PRIMARY KEY (emp_no),
  FOREIGN KEY (div_cd) REFERENCES div (div_cd)
);
CREATE TABLE bonus_plan (
  plan_cd VARCHAR(6),
  plan_nm VARCHAR(50),
  metric VARCHAR(40),
  cap_pct INT,
  active VARCHAR(1),
  PRIMARY KEY (plan_cd)
);
CREATE TABLE bonus_pay (
  pay_id INT,
  emp_no INT,
  plan_cd VARCHAR(6),
  fy INT,
  amt DECIMAL(12,2),
  paid_dt DATE,
  approver_no INT,
  PRIMARY KEY (pay_id),
  FOREIGN KEY (emp_no) REFERENCES emp (emp_no),
  FOREIGN KEY (plan_cd) REFERENCES bonus_plan (plan_cd),
  FOREIGN KEY (approver_no) REFERENCES emp (emp_no)
);

-- en: Who heads the Treasury division?
-- zh: Treasury部门的负责人是谁？
SELECT head_nm FROM div WHERE div_nm = 'Treasury';

-- en: Names of the bonus plans still in force (T).
-- zh: 仍在执行（T）的奖金方案名称。
SELECT plan_nm FROM bonus_plan WHERE active = 'T';

-- en: How many people have a Part-time contract?
-- zh: 签Part-time合同的有多少人？
SELECT count(*) FROM emp WHERE contract = 'Part-time';

-- en: Who earns the highest basic salary?
-- zh: 基本工资最高的人是谁？
SELECT emp_nm FROM emp ORDER BY base_sal DESC LIMIT 1;

-- en: Total bonus money for each fiscal year.
-- zh: 每个财年发放的奖金总额。
SELECT fy, sum(amt) FROM bonus_pay GROUP BY fy;

-- en: Number of bonus payments in each fiscal year.
-- zh: 每个财年的奖金发放笔数。
SELECT fy, count(*) FROM bonus_pay GROUP BY fy;

-- en: Contract kinds held by at least 20 people.
-- zh: 至少有20人签订的合同类型。
SELECT contract FROM emp GROUP BY contract HAVING count(*) >= 20;

-- en: Which metric do the most plans rely on?
-- zh: 被最多方案采用的考核指标是哪个？
SELECT metric FROM bonus_plan GROUP BY metric ORDER BY count(*) DESC LIMIT 1;

-- en: Names and salaries of staff hired before 2015-01-01.
-- zh: 2015-01-01之前入职的员工姓名和基本工资。
SELECT emp_nm, base_sal FROM emp WHERE hire_dt < '2015-01-01';

-- en: Average basic salary of the people in Compliance.
-- zh: Compliance部门员工的平均基本工资是多少？
SELECT avg(emp.base_sal) FROM emp JOIN div ON emp.div_cd = div.div_cd WHERE div.div_nm = 'Compliance';

-- en: Headcount of each division, with its name.
-- zh: 各部门的名称和人数。
SELECT div.div_nm, count(*) FROM div JOIN emp ON div.div_cd = emp.div_cd GROUP BY div.div_cd, div.div_nm;

-- en: How much bonus did Greta Holm get for 2023?
-- zh: Greta Holm在2023财年总共拿了多少奖金？
SELECT sum(bonus_pay.amt) FROM bonus_pay JOIN emp ON bonus_pay.emp_no = emp.emp_no WHERE emp.emp_nm = 'Greta Holm' AND bonus_pay.fy = 2023;

-- en: Under which plan was the single largest bonus paid?
-- zh: 金额最大的一笔奖金是按哪个方案发的？
SELECT bonus_plan.plan_nm FROM bonus_plan JOIN bonus_pay ON bonus_plan.plan_cd = bonus_pay.plan_cd ORDER BY bonus_pay.amt DESC LIMIT 1;

-- en: Who has approved the most bonuses?
-- zh: 审批奖金笔数最多的人是谁？
SELECT emp.emp_nm FROM emp JOIN bonus_pay ON emp.emp_no = bonus_pay.approver_no GROUP BY emp.emp_no, emp.emp_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Who has received the most bonuses?
-- zh: 获得奖金笔数最多的人是谁？
SELECT emp.emp_nm FROM emp JOIN bonus_pay ON emp.emp_no = bonus_pay.emp_no GROUP BY emp.emp_no, emp.emp_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Total bonuses per division in the 2024 fiscal year.
-- zh: 2024财年各部门的奖金总额。
SELECT div.div_nm, sum(bonus_pay.amt) FROM div JOIN emp ON div.div_cd = emp.div_cd JOIN bonus_pay ON emp.emp_no = bonus_pay.emp_no WHERE bonus_pay.fy = 2024 GROUP BY div.div_cd, div.div_nm;

-- en: Names of the different plans that have paid out to people in Marketing.
-- zh: 给Marketing部门的人发过奖金的方案有哪些？去重。
SELECT DISTINCT bonus_plan.plan_nm FROM bonus_plan JOIN bonus_pay ON bonus_plan.plan_cd = bonus_pay.plan_cd JOIN emp ON bonus_pay.emp_no = emp.emp_no JOIN div ON emp.div_cd = div.div_cd WHERE div.div_nm = 'Marketing';

-- en: Who received the payments approved by Ruth Adler? Show the recipient and the amount.
-- zh: Ruth Adler审批的奖金发给了谁？显示领取人和金额。
SELECT recipient.emp_nm, bonus_pay.amt FROM bonus_pay JOIN emp AS recipient ON bonus_pay.emp_no = recipient.emp_no JOIN emp AS approver ON bonus_pay.approver_no = approver.emp_no WHERE approver.emp_nm = 'Ruth Adler';

-- en: People who never got a bonus.
-- zh: 从未拿过奖金的人。
SELECT emp_nm FROM emp WHERE emp_no NOT IN (SELECT emp_no FROM bonus_pay);

-- en: Who got a bonus for 2022 as well as for 2023?
-- zh: 2022和2023两个财年都拿到奖金的人有谁？
SELECT emp.emp_nm FROM emp JOIN bonus_pay ON emp.emp_no = bonus_pay.emp_no WHERE bonus_pay.fy = 2022 INTERSECT SELECT emp.emp_nm FROM emp JOIN bonus_pay ON emp.emp_no = bonus_pay.emp_no WHERE bonus_pay.fy = 2023;

-- en: Whose basic salary is below average?
-- zh: 谁的基本工资低于平均值？
SELECT emp_nm FROM emp WHERE base_sal < (SELECT avg(base_sal) FROM emp);

-- en: Plans capped at more than 25 percent, highest cap first.
-- zh: 上限超过25%的奖金方案，上限高的在前。
SELECT plan_nm FROM bonus_plan WHERE cap_pct > 25 ORDER BY cap_pct DESC;
