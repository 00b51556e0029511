-- Rental of work uniforms to firms and their wearers.
CREATE TABLE FIRM (
  FIRM_NO INT,
  FIRM_NAME VARCHAR(60),
  TRADE VARCHAR(30),
  TOWN VARCHAR(40),
  SIGNED_ON DATE,
  PRIMARY KEY (FIRM_NO)
);
CREATE TABLE WEARER (
  WEARER_NO INT,
  FIRM_NO INT,
  FNAME VARCHAR(30),
  LNAME VARCHAR(30),
  SEX VARCHAR(1),
  JOB VARCHAR(30),
  PRIMARY KEY (WEARER_NO),
  FOREIGN KEY (FIRM_NO) REFERENCES FIRM (FIRM_NO)
);
CREATE TABLE GARMENT (
  GARM_NO INT,
  DESCR VARCHAR(50),
  COLOUR VARCHAR(20),
  FABRIC VARCHAR(30),
  WEEK_RATE DECIMAL(10,2),
  PRIMARY KEY (GARM_NO)
);
CREATE TABLE ISSUE (
  ISSUE_NO INT,
  WEARER_NO INT,
  GARM_NO INT,
  SIZE_CODE VARCHAR(5),
  QTY INT,
  ISSUED_ON DATE,
  RETURNED_ON DATE,
  PRIMARY KEY (ISSUE_NO),
  FOREIGN KEY (WEARER_NO) REFERENCES WEARER (WEARER_NO),
  FOREIGN KEY (GARM_NO) REFERENCES GARMENT (GARM_NO)
);

-- en: How many wearers are registered?
-- zh: 登记在册的穿着者有多少人？
SELECT count(*) FROM WEARER;

-- en: What garments are made of Cotton and come in Navy?
-- zh: 有哪些服装是Cotton面料、Navy颜色的？
SELECT DESCR FROM GARMENT WHERE FABRIC = 'Cotton' AND COLOUR = 'Navy';

-- en: Which firms signed with us between 2019-01-01 and 2020-12-31?
-- zh: 在2019-01-01至2020-12-31之间与我们签约的企业有哪些？
SELECT FIRM_NAME FROM FIRM WHERE SIGNED_ON BETWEEN '2019-01-01' AND '2020-12-31';

-- en: What is the average weekly rate of the garments in Orange?
-- zh: Orange色服装的平均周租金是多少？
SELECT avg(WEEK_RATE) FROM GARMENT WHERE COLOUR = 'Orange';

-- en: How many pieces in size XL have been issued?
-- zh: XL码一共发放了多少件？
SELECT sum(QTY) FROM ISSUE WHERE SIZE_CODE = 'XL';

-- en: How many different jobs do the wearers have?
-- zh: 穿着者一共从事多少种不同的工作？
SELECT count(DISTINCT JOB) FROM WEARER;

-- en: For each trade, how many firms rent uniforms?
-- zh: 每个行业各有多少家企业租用制服？
SELECT TRADE, count(*) FROM FIRM GROUP BY TRADE;

-- en: Which size has been issued in the largest quantity?
-- zh: 发放件数最多的尺码是哪个？
SELECT SIZE_CODE FROM ISSUE GROUP BY SIZE_CODE ORDER BY sum(QTY) DESC LIMIT 1;

-- en: Find the fabrics used by at least three garments.
-- zh: 找出至少被三款服装采用的面料。
SELECT FABRIC FROM GARMENT GROUP BY FABRIC HAVING count(*) >= 3;

-- en: Which firm was the first to sign up?
-- zh: 最早签约的是哪家企业？
SELECT FIRM_NAME FROM FIRM ORDER BY SIGNED_ON ASC LIMIT 1;

-- en: What are the full names of the wearers employed by Kestrel Bakery?
-- zh: Kestrel Bakery的穿着者的姓名是什么？
SELECT WEARER.FNAME, WEARER.LNAME FROM WEARER JOIN FIRM ON WEARER.FIRM_NO = FIRM.FIRM_NO WHERE FIRM.FIRM_NAME = 'Kestrel Bakery';

-- en: What firm does the Welder named Ondrej Halas work for?
-- zh: 名叫Ondrej Halas的Welder在哪家企业工作？
SELECT FIRM.FIRM_NAME FROM FIRM JOIN WEARER ON FIRM.FIRM_NO = WEARER.FIRM_NO WHERE WEARER.FNAME = 'Ondrej' AND WEARER.LNAME = 'Halas' AND WEARER.JOB = 'Welder';

-- en: For each firm, list the name together with the number of its wearers, the biggest number first.
-- zh: 列出每家企业的名称及其穿着者人数，人数多的在前。
SELECT FIRM.FIRM_NAME, count(*) FROM FIRM JOIN WEARER ON FIRM.FIRM_NO = WEARER.FIRM_NO GROUP BY FIRM.FIRM_NO, FIRM.FIRM_NAME ORDER BY count(*) DESC;

-- en: Which garments have been issued to a Nurse?
-- zh: 哪些服装发放给过Nurse？
SELECT GARMENT.DESCR FROM GARMENT JOIN ISSUE ON GARMENT.GARM_NO = ISSUE.GARM_NO JOIN WEARER ON ISSUE.WEARER_NO = WEARER.WEARER_NO WHERE WEARER.JOB = 'Nurse';

-- en: How many times was a Chef Jacket given out?
-- zh: Chef Jacket发放过多少次？
SELECT count(*) FROM ISSUE JOIN GARMENT ON ISSUE.GARM_NO = GARMENT.GARM_NO WHERE GARMENT.DESCR = 'Chef Jacket';

-- en: What are the last names of people who have not yet given back a Rain Coat?
-- zh: 还没有归还Rain Coat的人姓什么？
SELECT WEARER.LNAME FROM WEARER JOIN ISSUE ON WEARER.WEARER_NO = ISSUE.WEARER_NO JOIN GARMENT ON ISSUE.GARM_NO = GARMENT.GARM_NO WHERE GARMENT.DESCR = 'Rain Coat' AND ISSUE.RETURNED_ON IS NULL;

-- en: Which firm's wearers have received the most pieces altogether?
-- zh: 哪家企业的穿着者累计领取的件数最多？
SELECT FIRM.FIRM_NAME FROM FIRM JOIN WEARER ON FIRM.FIRM_NO = WEARER.FIRM_NO JOIN ISSUE ON WEARER.WEARER_NO = ISSUE.WEARER_NO GROUP BY FIRM.FIRM_NO, FIRM.FIRM_NAME ORDER BY sum(ISSUE.QTY) DESC LIMIT 1;

-- en: In which towns do people of job Butcher wear our clothes? Show each town once.
-- zh: 在哪些镇有职业为Butcher的人穿我们的衣服？每个镇只列一次。
SELECT DISTINCT FIRM.TOWN FROM FIRM JOIN WEARER ON FIRM.FIRM_NO = WEARER.FIRM_NO WHERE WEARER.JOB = 'Butcher';

-- en: Find the descriptions of the garments issued at least ten times, along with the number of issues.
-- zh: 找出至少发放过十次的服装的描述及发放次数。
SELECT GARMENT.DESCR, count(*) FROM GARMENT JOIN ISSUE ON GARMENT.GARM_NO = ISSUE.GARM_NO GROUP BY GARMENT.GARM_NO, GARMENT.DESCR HAVING count(*) >= 10;

-- en: Which towns have firms in Catering as well as firms in Construction?
-- zh: 哪些镇既有Catering企业又有Construction企业？
SELECT TOWN FROM FIRM WHERE TRADE = 'Catering' INTERSECT SELECT TOWN FROM FIRM WHERE TRADE = 'Construction';

-- en: Which garments cost more per week than the average garment?
-- zh: 哪些服装的周租金高于平均水平？
SELECT DESCR FROM GARMENT WHERE WEEK_RATE > (SELECT avg(WEEK_RATE) FROM GARMENT);

-- en: What are the names of the firms that have no wearers?
-- zh: 没有穿着者的企业叫什么名字？
SELECT FIRM_NAME FROM FIRM WHERE FIRM_NO NOT IN (SELECT FIRM_NO FROM WEARER);
