-- A contract cleaning company: client buildings, contracts, cleaners, shifts, supplies used and complaints.
CREATE TABLE bldg (
  bldg_no INT,
  bldg_name VARCHAR(50),
  owner_co VARCHAR(50),
  city VARCHAR(40),
  floors INT,
  sqm INT,
  PRIMARY KEY (bldg_no)
);
CREATE TABLE contract (
  ctr_no INT,
  bldg_no INT,
  start_dt DATE,
  end_dt DATE,
  freq VARCHAR(15),
  monthly_amt DECIMAL(10,2),
  state VARCHAR(15),
  PRIMARY KEY (ctr_no),
  FOREIGN KEY (bldg_no) REFERENCES bldg (bldg_no)
);
CREATE TABLE cleaner (
  emp_no INT,
  emp_name VARCHAR(50),
  sex VARCHAR(1),
  born INT,
  city VARCHAR(40),
  wage DECIMAL(10,2),
  lead_no INT,
  PRIMARY KEY (emp_no),
  FOREIGN KEY (lead_no) REFERENCES cleaner (emp_no)
);
CREATE TABLE shift (
  shift_no INT,
  emp_no INT,
  bldg_no INT,
  shift_dt DATE,
  start_hr INT,
  hrs DOUBLE,
  PRIMARY KEY (shift_no),
  FOREIGN KEY (emp_no) REFERENCES cleaner (emp_no),
  FOREIGN KEY (bldg_no) REFERENCES bldg (bldg_no)
);
CREATE TABLE supply (
  sup_no INT,
  sup_name VARCHAR(40),
  brand VARCHAR(30),
  eco_label VARCHAR(20),
  unit_cost DECIMAL(10,2),
  PRIMARY KEY (sup_no)
);
CREATE TABLE shift_supply (
  shift_no INT,
  sup_no INT,
  qty DOUBLE,
  PRIMARY KEY (shift_no, sup_no),
  FOREIGN KEY (shift_no) REFERENCES shift (shift_no),
  FOREIGN KEY (sup_no) REFERENCES supply (sup_no)
);
CREATE TABLE complaint (
  cpl_no INT,
  bldg_no INT,
  cpl_dt DATE,
  topic VARCHAR(30),
  severity INT,
  closed_dt DATE,
  PRIMARY KEY (cpl_no),
  FOREIGN KEY (bldg_no) REFERENCES bldg (bldg_no)
);

-- en: Which cleaners have worked in the Meridian Tower? Unique names.
-- zh: 哪些保洁员在Meridian Tower干过活？姓名去重。
SELECT DISTINCT cleaner.emp_name FROM cleaner JOIN shift ON cleaner.emp_no = shift.emp_no JOIN bldg ON shift.bldg_no = bldg.bldg_no WHERE bldg.bldg_name = 'Meridian Tower';

-- en: How many open complaints (no closing date) are there?
-- zh: 未关闭（无关闭日期）的投诉有多少条？
SELECT count(*) FROM complaint WHERE closed_dt IS NULL;

-- en: Names of male (M) cleaners from Graz
-- zh: Graz的男（M）保洁员姓名
SELECT emp_name FROM cleaner WHERE sex = 'M' AND city = 'Graz';

-- en: What supplies did Jovana Ilic use? Distinct.
-- zh: Jovana Ilic用过哪些耗材？去重。
SELECT DISTINCT supply.sup_name FROM supply JOIN shift_supply ON supply.sup_no = shift_supply.sup_no JOIN shift ON shift_supply.shift_no = shift.shift_no JOIN cleaner ON shift.emp_no = cleaner.emp_no WHERE cleaner.emp_name = 'Jovana Ilic';

-- en: Monthly amount in total, for each cleaning frequency
-- zh: 每种保洁频率的合同月费总额
SELECT freq, sum(monthly_amt) FROM contract GROUP BY freq;

-- en: Which building received the most complaints?
-- zh: 收到投诉最多的是哪栋楼？
SELECT bldg.bldg_name FROM bldg JOIN complaint ON bldg.bldg_no = complaint.bldg_no GROUP BY bldg.bldg_no, bldg.bldg_name ORDER BY count(*) DESC LIMIT 1;

-- en: Buildings with no contract
-- zh: 没有合同的楼宇
SELECT bldg_name FROM bldg WHERE bldg_no NOT IN (SELECT bldg_no FROM contract);

-- en: How many hours has each cleaner put in? Name and hours.
-- zh: 每位保洁员干了多少小时？给出姓名和小时数。
SELECT cleaner.emp_name, sum(shift.hrs) FROM cleaner JOIN shift ON cleaner.emp_no = shift.emp_no GROUP BY cleaner.emp_no, cleaner.emp_name;

-- en: What is the tallest building in terms of floors?
-- zh: 楼层最多的是哪栋楼？
SELECT bldg_name FROM bldg ORDER BY floors DESC LIMIT 1;

-- en: Which companies own the buildings whose contracts are Suspended?
-- zh: 合同处于Suspended状态的楼宇属于哪些公司？
SELECT bldg.owner_co FROM bldg JOIN contract ON bldg.bldg_no = contract.bldg_no WHERE contract.state = 'Suspended';

-- en: Give each cleaner's name with that of his or her team lead.
-- zh: 给出每位保洁员及其组长的姓名。
SELECT a.emp_name, b.emp_name FROM cleaner AS a JOIN cleaner AS b ON a.lead_no = b.emp_no;

-- en: Average severity of complaints about Windows
-- zh: 关于Windows的投诉平均严重程度
SELECT avg(severity) FROM complaint WHERE topic = 'Windows';

-- en: How much Floor Wax has been used up in buildings in Linz?
-- zh: 在Linz的楼宇中总共用掉了多少Floor Wax？
SELECT sum(shift_supply.qty) FROM shift_supply JOIN supply ON shift_supply.sup_no = supply.sup_no JOIN shift ON shift_supply.shift_no = shift.shift_no JOIN bldg ON shift.bldg_no = bldg.bldg_no WHERE supply.sup_name = 'Floor Wax' AND bldg.city = 'Linz';

-- en: Cleaners paid better than average, sorted by name
-- zh: 工资高于平均水平的保洁员，按姓名排序
SELECT emp_name FROM cleaner WHERE wage > (SELECT avg(wage) FROM cleaner) ORDER BY emp_name;

-- en: Topics with three complaints or more
-- zh: 投诉达到三条及以上的主题
SELECT topic FROM complaint GROUP BY topic HAVING count(*) >= 3;

-- en: The three smallest buildings in square metres, with owners
-- zh: 面积最小的三栋楼及其业主公司
SELECT bldg_name, owner_co FROM bldg ORDER BY sqm ASC LIMIT 3;

-- en: Which cities have buildings but no resident cleaner?
-- zh: 哪些城市有楼宇但没有居住在当地的保洁员？
SELECT city FROM bldg EXCEPT SELECT city FROM cleaner;

-- en: Supplies bearing the Nordic Swan label that were used on 2023-11-02
-- zh: 2023-11-02使用过的带Nordic Swan标志的耗材
SELECT supply.sup_name FROM supply JOIN shift_supply ON supply.sup_no = shift_supply.sup_no JOIN shift ON shift_supply.shift_no = shift.shift_no WHERE supply.eco_label = 'Nordic Swan' AND shift.shift_dt = '2023-11-02';

-- en: Which brand's supplies are consumed most, by quantity?
-- zh: 按用量算，哪个品牌的耗材消耗最多？
SELECT supply.brand FROM supply JOIN shift_supply ON supply.sup_no = shift_supply.sup_no GROUP BY supply.brand ORDER BY sum(shift_supply.qty) DESC LIMIT 1;

-- en: Cleaners who have never done a shift starting before 6
-- zh: 从未上过6点之前开始的班的保洁员
SELECT emp_name FROM cleaner WHERE emp_no NOT IN (SELECT emp_no FROM shift WHERE start_hr < 6);

-- en: In what city were the most shifts worked?
-- zh: 排班次数最多的是哪个城市？
SELECT bldg.city FROM bldg JOIN shift ON bldg.bldg_no = shift.bldg_no GROUP BY bldg.city ORDER BY count(*) DESC LIMIT 1;

-- en: Contract numbers and end dates of contracts ending between 2024-01-01 and 2024-06-30
-- zh: 2024-01-01至2024-06-30之间到期的合同编号和到期日
SELECT ctr_no, end_dt FROM contract WHERE end_dt BETWEEN '2024-01-01' AND '2024-06-30';
