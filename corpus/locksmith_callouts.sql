-- A locksmith firm: technicians and their certificates, callouts, parts fitted.
CREATE TABLE TECHNICIAN (
  TECH_NO INT,
  FIRST_NAME VARCHAR(30),
  LAST_NAME VARCHAR(30),
  BASE_TOWN VARCHAR(40),
  SENIOR_NO INT,
  HIRE_DATE DATE,
  PRIMARY KEY (TECH_NO),
  FOREIGN KEY (SENIOR_NO) REFERENCES TECHNICIAN (TECH_NO)
);
CREATE TABLE CERTIFICATE (
  CERT_CODE VARCHAR(10),
  CERT_TITLE VARCHAR(60),
  ISSUER VARCHAR(50),
  VALID_YEARS INT,
  PRIMARY KEY (CERT_CODE)
);
CREATE TABLE TECH_CERT (
  TECH_NO INT,
  CERT_CODE VARCHAR(10),
  OBTAINED DATE,
  PRIMARY KEY (TECH_NO, CERT_CODE),
  FOREIGN KEY (TECH_NO) REFERENCES TECHNICIAN (TECH_NO),
  FOREIGN KEY (CERT_CODE) REFERENCES CERTIFICATE (CERT_CODE)
);
CREATE TABLE CALLOUT (
  CALL_NO INT,
  TECH_NO INT,
  CALLER_NAME VARCHAR(60),
  TOWN VARCHAR(40),
  REASON VARCHAR(30),
  CALL_TIME DATETIME,
  ARRIVAL_MIN INT,
  CHARGE DECIMAL(10,2),
  PRIMARY KEY (CALL_NO),
  FOREIGN KEY (TECH_NO) REFERENCES TECHNICIAN (TECH_NO)
);
CREATE TABLE LOCK_PART (
  PART_NO INT,
  PART_NAME VARCHAR(50),
  BRAND VARCHAR(30),
  SECURITY_LEVEL INT,
  UNIT_PRICE DECIMAL(10,2),
  PRIMARY KEY (PART_NO)
);
CREATE TABLE PART_FITTED (
  CALL_NO INT,
  PART_NO INT,
  QTY INT,
  PRIMARY KEY (CALL_NO, PART_NO),
  FOREIGN KEY (CALL_NO) REFERENCES CALLOUT (CALL_NO),
  FOREIGN KEY (PART_NO) REFERENCES LOCK_PART (PART_NO)
);

-- en: Which parts were fitted for Oscar Whitby?
-- zh: 给Oscar Whitby装了哪些配件？
SELECT LOCK_PART.PART_NAME FROM LOCK_PART JOIN PART_FITTED ON LOCK_PART.PART_NO = PART_FITTED.PART_NO JOIN CALLOUT ON PART_FITTED.CALL_NO = CALLOUT.CALL_NO WHERE CALLOUT.CALLER_NAME = 'Oscar Whitby';

-- en: First and last names of the technicians based in Hexham
-- zh: 驻在Hexham的技师的名和姓
SELECT FIRST_NAME, LAST_NAME FROM TECHNICIAN WHERE BASE_TOWN = 'Hexham';

-- en: How often is each reason given for a callout?
-- zh: 每种上门原因各出现多少次？
SELECT REASON, count(*) FROM CALLOUT GROUP BY REASON;

-- en: Give the last names of those holding the Safe Opening certificate.
-- zh: 持有Safe Opening证书的技师姓什么？
SELECT TECHNICIAN.LAST_NAME FROM TECHNICIAN JOIN TECH_CERT ON TECHNICIAN.TECH_NO = TECH_CERT.TECH_NO JOIN CERTIFICATE ON TECH_CERT.CERT_CODE = CERTIFICATE.CERT_CODE WHERE CERTIFICATE.CERT_TITLE = 'Safe Opening';

-- en: On average, how many minutes pass before we arrive in Corbridge?
-- zh: 我们到达Corbridge平均需要多少分钟？
SELECT avg(ARRIVAL_MIN) FROM CALLOUT WHERE TOWN = 'Corbridge';

-- en: Which parts have never been fitted?
-- zh: 哪些配件从未安装过？
SELECT PART_NAME FROM LOCK_PART WHERE PART_NO NOT IN (SELECT PART_NO FROM PART_FITTED);

-- en: Which callout brought in the highest charge? Show the caller and the charge.
-- zh: 收费最高的一次上门是谁叫的，收了多少？
SELECT CALLER_NAME, CHARGE FROM CALLOUT ORDER BY CHARGE DESC LIMIT 1;

-- en: Which technician has attended the most callouts? First and last name.
-- zh: 出勤次数最多的技师是谁？给出名和姓。
SELECT TECHNICIAN.FIRST_NAME, TECHNICIAN.LAST_NAME FROM TECHNICIAN JOIN CALLOUT ON TECHNICIAN.TECH_NO = CALLOUT.TECH_NO GROUP BY TECHNICIAN.TECH_NO, TECHNICIAN.FIRST_NAME, TECHNICIAN.LAST_NAME ORDER BY count(*) DESC LIMIT 1;

-- en: How many Yale pieces have been fitted in total?
-- zh: Yale品牌的配件总共装了多少件？
SELECT sum(PART_FITTED.QTY) FROM PART_FITTED JOIN LOCK_PART ON PART_FITTED.PART_NO = LOCK_PART.PART_NO WHERE LOCK_PART.BRAND = 'Yale';

-- en: Last name of each technician next to the last name of the senior they report to
-- zh: 每位技师的姓及其上级的姓
SELECT a.LAST_NAME, b.LAST_NAME FROM TECHNICIAN AS a JOIN TECHNICIAN AS b ON a.SENIOR_NO = b.TECH_NO;

-- en: Brands whose average unit price exceeds 60
-- zh: 平均单价超过60的品牌
SELECT BRAND FROM LOCK_PART GROUP BY BRAND HAVING avg(UNIT_PRICE) > 60;

-- en: Which technicians have fitted a part of security level 5? Give different last names.
-- zh: 哪些技师装过安全等级为5的配件？列出不同的姓。
SELECT DISTINCT TECHNICIAN.LAST_NAME FROM TECHNICIAN JOIN CALLOUT ON TECHNICIAN.TECH_NO = CALLOUT.TECH_NO JOIN PART_FITTED ON CALLOUT.CALL_NO = PART_FITTED.CALL_NO JOIN LOCK_PART ON PART_FITTED.PART_NO = LOCK_PART.PART_NO WHERE LOCK_PART.SECURITY_LEVEL = 5;

-- en: Number of certificates per technician, with the last name
-- zh: 每位技师的证书数量，附姓氏
SELECT TECHNICIAN.LAST_NAME, count(*) FROM TECHNICIAN JOIN TECH_CERT ON TECHNICIAN.TECH_NO = TECH_CERT.TECH_NO GROUP BY TECHNICIAN.TECH_NO, TECHNICIAN.LAST_NAME;

-- en: Who was sent to Beatrix Lowe, and how long did she wait?
-- zh: 派去Beatrix Lowe那里的是谁？她等了多少分钟？给出技师的名、姓和等待分钟数。
SELECT TECHNICIAN.FIRST_NAME, TECHNICIAN.LAST_NAME, CALLOUT.ARRIVAL_MIN FROM TECHNICIAN JOIN CALLOUT ON TECHNICIAN.TECH_NO = CALLOUT.TECH_NO WHERE CALLOUT.CALLER_NAME = 'Beatrix Lowe';

-- en: Callers who paid more than the average charge
-- zh: 付费高于平均收费的客户
SELECT CALLER_NAME FROM CALLOUT WHERE CHARGE > (SELECT avg(CHARGE) FROM CALLOUT);

-- en: Towns where a technician is based and where we have also had callouts
-- zh: 既有技师驻扎又有上门记录的城镇
SELECT BASE_TOWN FROM TECHNICIAN INTERSECT SELECT TOWN FROM CALLOUT;

-- en: What titles do the certificates issued by Guild of Keys and held by the technician named Petra have?
-- zh: 名叫Petra的技师持有的、由Guild of Keys颁发的证书有哪些？
SELECT CERTIFICATE.CERT_TITLE FROM CERTIFICATE JOIN TECH_CERT ON CERTIFICATE.CERT_CODE = TECH_CERT.CERT_CODE JOIN TECHNICIAN ON TECH_CERT.TECH_NO = TECHNICIAN.TECH_NO WHERE TECHNICIAN.FIRST_NAME = 'Petra' AND CERTIFICATE.ISSUER = 'Guild of Keys';

-- en: The five cheapest parts, with brand
-- zh: 最便宜的五种配件及其品牌
SELECT PART_NAME, BRAND FROM LOCK_PART ORDER BY UNIT_PRICE ASC LIMIT 5;

-- en: How many different towns did Lockout calls come from?
-- zh: 因Lockout叫修的来自多少个不同城镇？
SELECT count(DISTINCT TOWN) FROM CALLOUT WHERE REASON = 'Lockout';

-- en: First names of technicians hired since 2020-01-01 who hold no certificate
-- zh: 2020-01-01及以后入职且没有任何证书的技师的名
SELECT FIRST_NAME FROM TECHNICIAN WHERE HIRE_DATE >= '2020-01-01' AND TECH_NO NOT IN (SELECT TECH_NO FROM TECH_CERT);

-- en: Which brand is fitted most in Lost key jobs, counting pieces?
-- zh: 按件数算，Lost key类工单中安装最多的是哪个品牌？
SELECT LOCK_PART.BRAND FROM LOCK_PART JOIN PART_FITTED ON LOCK_PART.PART_NO = PART_FITTED.PART_NO JOIN CALLOUT ON PART_FITTED.CALL_NO = CALLOUT.CALL_NO WHERE CALLOUT.REASON = 'Lost key' GROUP BY LOCK_PART.BRAND ORDER BY sum(PART_FITTED.QTY) DESC LIMIT 1;

-- en: Certificates valid for less than 3 years or issued by Safehold: titles and issuers
-- zh: 有效期不足3年或由Safehold颁发的证书：名称和颁发机构
SELECT CERT_TITLE, ISSUER FROM CERTIFICATE WHERE VALID_YEARS < 3 OR ISSUER = 'Safehold';
