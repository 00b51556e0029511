-- A mobile phone carrier: customers, tariffs, SIM lines, towers, calls and invoices.
CREATE TABLE CUSTOMER (
  CUST_NO INT,
  CUST_NAME VARCHAR(60),
  CUST_TYPE VARCHAR(15),
  CITY VARCHAR(40),
  SINCE_DT DATE,
  CREDIT_SCORE INT,
  REFERRED_BY INT,
  PRIMARY KEY (CUST_NO),
  FOREIGN KEY (REFERRED_BY) REFERENCES CUSTOMER (CUST_NO)
);
CREATE TABLE TARIFF (
  TARIFF_CD VARCHAR(8),
  TARIFF_NAME VARCHAR(40),
  MONTHLY_FEE DECIMAL(10,2),
  DATA_GB DOUBLE,
  TECH VARCHAR(5),
  LAUNCHED DATE,
  PRIMARY KEY (TARIFF_CD)
);
CREATE TABLE LINE (
  MSISDN VARCHAR(15),
  CUST_NO INT,
  TARIFF_CD VARCHAR(8),
  ACTIVATED DATE,
  STATUS VARCHAR(12),
  DEVICE VARCHAR(40),
  PRIMARY KEY (MSISDN),
  FOREIGN KEY (CUST_NO) REFERENCES CUSTOMER (CUST_NO),
  FOREIGN KEY (TARIFF_CD) REFERENCES TARIFF (TARIFF_CD)
);
CREATE TABLE TOWER (
  TOWER_CD VARCHAR(8),
  CITY VARCHAR(40),
  HEIGHT_M DOUBLE,
  TECH VARCHAR(5),
  VENDOR VARCHAR(30),
  BUILT_YR INT,
  PRIMARY KEY (TOWER_CD)
);
CREATE TABLE PHONE_CALL (
  CALL_ID INT,
  FROM_MSISDN VARCHAR(15),
  TO_MSISDN VARCHAR(15),
  TOWER_CD VARCHAR(8),
  STARTED DATETIME,
  SECONDS INT,
  DROPPED VARCHAR(1),
  PRIMARY KEY (CALL_ID),
  FOREIGN KEY (FROM_MSISDN) REFERENCES LINE (MSISDN),
  FOREIGN KEY (TO_MSISDN) REFERENCES LINE (MSISDN),
  FOREIGN KEY (TOWER_CD) REFERENCES TOWER (TOWER_CD)
);
CREATE TABLE INVOICE (
  INV_NO INT,
  CUST_NO INT,
  ISSUED DATE,
  AMT DECIMAL(10,2),
  PAID_DT DATE,
  PAY_METHOD VARCHAR(20),
  PRIMARY KEY (INV_NO),
  FOREIGN KEY (CUST_NO) REFERENCES CUSTOMER (CUST_NO)
);

-- en: Which towers in Karsk are 5G? Give their codes and heights.
-- zh: Karsk有哪些5G基站？给出代码和高度。
SELECT TOWER_CD, HEIGHT_M FROM TOWER WHERE CITY = 'Karsk' AND TECH = '5G';

-- en: What is the monthly fee of Family Max?
-- zh: Family Max的月费是多少？
SELECT MONTHLY_FEE FROM TARIFF WHERE TARIFF_NAME = 'Family Max';

-- en: How many lines does each tariff have? Tariff name, count.
-- zh: 每种资费套餐各有多少条线路？给出套餐名称和数量。
SELECT TARIFF.TARIFF_NAME, count(*) FROM TARIFF JOIN LINE ON TARIFF.TARIFF_CD = LINE.TARIFF_CD GROUP BY TARIFF.TARIFF_CD, TARIFF.TARIFF_NAME;

-- en: Number of calls that were dropped (Y) and lasted under 10 seconds?
-- zh: 掉线（Y）且不到10秒的通话有多少次？
SELECT count(*) FROM PHONE_CALL WHERE DROPPED = 'Y' AND SECONDS < 10;

-- en: Who owns the number +4479110022?
-- zh: 号码+4479110022的机主是谁？
SELECT CUSTOMER.CUST_NAME FROM CUSTOMER JOIN LINE ON CUSTOMER.CUST_NO = LINE.CUST_NO WHERE LINE.MSISDN = '+4479110022';

-- en: The total of all invoices that remain unpaid, i.e. without a payment date.
-- zh: 所有未付款（没有付款日期）的账单总金额是多少？
SELECT sum(AMT) FROM INVOICE WHERE PAID_DT IS NULL;

-- en: Average credit score for each customer type.
-- zh: 各类客户的平均信用分是多少？
SELECT CUST_TYPE, avg(CREDIT_SCORE) FROM CUSTOMER GROUP BY CUST_TYPE;

-- en: Which tariff offers the most data?
-- zh: 流量最多的套餐是哪个？
SELECT TARIFF_NAME FROM TARIFF ORDER BY DATA_GB DESC LIMIT 1;

-- en: Customers in Velm who have a Suspended line: show the name and the device.
-- zh: Velm市有Suspended线路的客户，列出姓名和设备。
SELECT CUSTOMER.CUST_NAME, LINE.DEVICE FROM CUSTOMER JOIN LINE ON CUSTOMER.CUST_NO = LINE.CUST_NO WHERE CUSTOMER.CITY = 'Velm' AND LINE.STATUS = 'Suspended';

-- en: Cities where we have customers but no tower.
-- zh: 哪些城市有客户但没有基站？
SELECT CITY FROM CUSTOMER EXCEPT SELECT CITY FROM TOWER;

-- en: Which tower carried the most calls?
-- zh: 承载通话次数最多的基站是哪个？
SELECT TOWER_CD FROM PHONE_CALL GROUP BY TOWER_CD ORDER BY count(*) DESC LIMIT 1;

-- en: Which tower vendors have more than 20 towers?
-- zh: 哪些设备商的基站超过20座？
SELECT VENDOR FROM TOWER GROUP BY VENDOR HAVING count(*) > 20;

-- en: Name customers with no line at all.
-- zh: 哪些客户名下没有任何线路？
SELECT CUST_NAME FROM CUSTOMER WHERE CUST_NO NOT IN (SELECT CUST_NO FROM LINE);

-- en: How many seconds did Business customers talk altogether (outgoing calls)?
-- zh: Business客户主叫通话总时长是多少秒？
SELECT sum(PHONE_CALL.SECONDS) FROM PHONE_CALL JOIN LINE ON PHONE_CALL.FROM_MSISDN = LINE.MSISDN JOIN CUSTOMER ON LINE.CUST_NO = CUSTOMER.CUST_NO WHERE CUSTOMER.CUST_TYPE = 'Business';

-- en: Show each referred customer together with the customer who brought them in.
-- zh: 列出每位被推荐的客户及其推荐人。
SELECT T1.CUST_NAME, T2.CUST_NAME FROM CUSTOMER AS T1 JOIN CUSTOMER AS T2 ON T1.REFERRED_BY = T2.CUST_NO;

-- en: List invoice numbers and amounts issued between 2024-11-01 and 2024-11-30, highest amount first.
-- zh: 列出2024-11-01至2024-11-30开具的账单号和金额，金额高的在前。
SELECT INV_NO, AMT FROM INVOICE WHERE ISSUED BETWEEN '2024-11-01' AND '2024-11-30' ORDER BY AMT DESC;

-- en: Tariffs that cost less than the average fee.
-- zh: 月费低于平均水平的套餐有哪些？
SELECT TARIFF_NAME FROM TARIFF WHERE MONTHLY_FEE < (SELECT avg(MONTHLY_FEE) FROM TARIFF);

-- en: Cities having both 4G and 5G towers?
-- zh: 哪些城市既有4G基站又有5G基站？
SELECT CITY FROM TOWER WHERE TECH = '4G' INTERSECT SELECT CITY FROM TOWER WHERE TECH = '5G';

-- en: Which customer has been billed the most overall?
-- zh: 累计账单金额最高的客户是谁？
SELECT CUSTOMER.CUST_NAME FROM CUSTOMER JOIN INVOICE ON CUSTOMER.CUST_NO = INVOICE.CUST_NO GROUP BY CUSTOMER.CUST_NO, CUSTOMER.CUST_NAME ORDER BY sum(INVOICE.AMT) DESC LIMIT 1;

-- en: How many different devices are in use on Active lines?
-- zh: Active线路上使用的不同设备有多少种？
SELECT count(DISTINCT DEVICE) FROM LINE WHERE STATUS = 'Active';

-- en: The three tallest towers and who supplied them.
-- zh: 最高的三座基站及其供应商。
SELECT TOWER_CD, VENDOR FROM TOWER ORDER BY HEIGHT_M DESC LIMIT 3;

-- en: Which customers have ever paid with Voucher? Names.
-- zh: 哪些客户曾用Voucher付过款？
SELECT CUST_NAME FROM CUSTOMER WHERE CUST_NO IN (SELECT CUST_NO FROM INVOICE WHERE PAY_METHOD = 'Voucher');
