-- Paintball fields: bookings by customers, marshals, marker hire and paint sales.
CREATE TABLE FIELD_SITE (site_no INT, site_name VARCHAR(60), county VARCHAR(40), area_ha DOUBLE, max_players INT, opened DATE, PRIMARY KEY (site_no));
CREATE TABLE MARSHAL (marshal_no INT, name VARCHAR(60), gender VARCHAR(10), dob DATE, hired DATE, wage DECIMAL(10,2), site_no INT, boss_no INT, PRIMARY KEY (marshal_no), FOREIGN KEY (site_no) REFERENCES FIELD_SITE (site_no), FOREIGN KEY (boss_no) REFERENCES MARSHAL (marshal_no));
CREATE TABLE CUSTOMER (cust_no INT, name VARCHAR(60), county VARCHAR(40), phone VARCHAR(20), cust_type VARCHAR(20), PRIMARY KEY (cust_no));
CREATE TABLE BOOKING (book_no INT, cust_no INT, site_no INT, lead_marshal_no INT, play_date DATE, booked_on DATE, players INT, deposit DECIMAL(10,2), total DECIMAL(10,2), status VARCHAR(15), PRIMARY KEY (book_no), FOREIGN KEY (cust_no) REFERENCES CUSTOMER (cust_no), FOREIGN KEY (site_no) REFERENCES FIELD_SITE (site_no), FOREIGN KEY (lead_marshal_no) REFERENCES MARSHAL (marshal_no));
CREATE TABLE PRODUCT (prod_no INT, name VARCHAR(60), prod_type VARCHAR(20), price DECIMAL(10,2), stock INT, PRIMARY KEY (prod_no));
CREATE TABLE BOOKING_ITEM (book_no INT, prod_no INT, qty INT, unit_price DECIMAL(10,2), PRIMARY KEY (book_no, prod_no), FOREIGN KEY (book_no) REFERENCES BOOKING (book_no), FOREIGN KEY (prod_no) REFERENCES PRODUCT (prod_no));

-- en: How many bookings were Confirmed?
-- zh: 状态为Confirmed的预订有多少笔？
SELECT count(*) FROM BOOKING WHERE status = 'Confirmed';

-- en: How many players are expected in the Confirmed bookings?
-- zh: 状态为Confirmed的预订总共有多少名玩家？
SELECT sum(players) FROM BOOKING WHERE status = 'Confirmed';

-- en: On what day was booking 5021 made?
-- zh: 5021号预订是哪天下单的？
SELECT booked_on FROM BOOKING WHERE book_no = 5021;

-- en: On what day will booking 5021 be played?
-- zh: 5021号预订是哪天开打？
SELECT play_date FROM BOOKING WHERE book_no = 5021;

-- en: Which products of type Grenade cost no more than 5?
-- zh: 价格不超过5的Grenade类商品有哪些？
SELECT name FROM PRODUCT WHERE prod_type = 'Grenade' AND price <= 5;

-- en: Phone numbers of the Corporate customers in Surrey
-- zh: Surrey的Corporate客户电话号码
SELECT phone FROM CUSTOMER WHERE cust_type = 'Corporate' AND county = 'Surrey';

-- en: What is the largest deposit paid?
-- zh: 支付过的最高押金是多少？
SELECT max(deposit) FROM BOOKING;

-- en: What is the average wage of marshals by gender?
-- zh: 按性别统计裁判员的平均工资。
SELECT gender, avg(wage) FROM MARSHAL GROUP BY gender;

-- en: Which type of customer is most numerous?
-- zh: 哪种类型的客户最多？
SELECT cust_type FROM CUSTOMER GROUP BY cust_type ORDER BY count(*) DESC LIMIT 1;

-- en: Which counties have two sites or more?
-- zh: 哪些郡有两个或以上场地？
SELECT county FROM FIELD_SITE GROUP BY county HAVING count(*) >= 2;

-- en: Which product is the most expensive?
-- zh: 最贵的商品是哪个？
SELECT name FROM PRODUCT ORDER BY price DESC LIMIT 1;

-- en: Which product has been ordered in the largest total quantity?
-- zh: 累计订购数量最多的商品是哪个？
SELECT PRODUCT.name FROM PRODUCT JOIN BOOKING_ITEM ON PRODUCT.prod_no = BOOKING_ITEM.prod_no GROUP BY PRODUCT.prod_no, PRODUCT.name ORDER BY sum(BOOKING_ITEM.qty) DESC LIMIT 1;

-- en: Which two sites opened first?
-- zh: 最早开放的两个场地是哪两个？
SELECT site_name FROM FIELD_SITE ORDER BY opened LIMIT 2;

-- en: Which customers have played or will play at Bramble Wood? Unique names.
-- zh: 哪些客户预订了Bramble Wood场地？姓名去重。
SELECT DISTINCT CUSTOMER.name FROM CUSTOMER JOIN BOOKING ON CUSTOMER.cust_no = BOOKING.cust_no JOIN FIELD_SITE ON BOOKING.site_no = FIELD_SITE.site_no WHERE FIELD_SITE.site_name = 'Bramble Wood';

-- en: Who is the lead marshal of booking 5107?
-- zh: 5107号预订的主裁判是谁？
SELECT MARSHAL.name FROM MARSHAL JOIN BOOKING ON MARSHAL.marshal_no = BOOKING.lead_marshal_no WHERE BOOKING.book_no = 5107;

-- en: Who is the customer of booking 5107?
-- zh: 5107号预订的客户是谁？
SELECT CUSTOMER.name FROM CUSTOMER JOIN BOOKING ON CUSTOMER.cust_no = BOOKING.cust_no WHERE BOOKING.book_no = 5107;

-- en: Which products did Priya Anand order?
-- zh: Priya Anand订了哪些商品？
SELECT PRODUCT.name FROM PRODUCT JOIN BOOKING_ITEM ON PRODUCT.prod_no = BOOKING_ITEM.prod_no JOIN BOOKING ON BOOKING_ITEM.book_no = BOOKING.book_no JOIN CUSTOMER ON BOOKING.cust_no = CUSTOMER.cust_no WHERE CUSTOMER.name = 'Priya Anand';

-- en: Takings per site: the site's name and the sum of its booking totals
-- zh: 各场地的营业额：列出场地名称和预订总金额之和
SELECT FIELD_SITE.site_name, sum(BOOKING.total) FROM FIELD_SITE JOIN BOOKING ON FIELD_SITE.site_no = BOOKING.site_no GROUP BY FIELD_SITE.site_no, FIELD_SITE.site_name;

-- en: Show each marshal's name next to the name of the boss.
-- zh: 列出每位裁判员及其上司的姓名。
SELECT m.name, b.name FROM MARSHAL AS m JOIN MARSHAL AS b ON m.boss_no = b.marshal_no;

-- en: Customers without any booking?
-- zh: 哪些客户没有任何预订？
SELECT name FROM CUSTOMER WHERE cust_no NOT IN (SELECT cust_no FROM BOOKING);

-- en: Give the numbers of bookings that have more players than average.
-- zh: 给出玩家人数高于平均值的预订编号。
SELECT book_no FROM BOOKING WHERE players > (SELECT avg(players) FROM BOOKING);

-- en: Counties that have customers but no site
-- zh: 有客户但没有场地的郡
SELECT county FROM CUSTOMER EXCEPT SELECT county FROM FIELD_SITE;
