-- A travel clinic: travellers, trips, vaccines and the injections given.
CREATE TABLE traveller (
  tid INT,
  first_name VARCHAR(30),
  surname VARCHAR(30),
  dob DATE,
  passport VARCHAR(20),
  country VARCHAR(40),
  PRIMARY KEY (tid)
);
CREATE TABLE trip (
  trip_id INT,
  tid INT,
  country VARCHAR(40),
  purpose VARCHAR(30),
  depart DATE,
  nights INT,
  PRIMARY KEY (trip_id),
  FOREIGN KEY (tid) REFERENCES traveller (tid)
);
CREATE TABLE vaccine (
  vid INT,
  vname VARCHAR(40),
  disease VARCHAR(40),
  maker VARCHAR(40),
  country VARCHAR(40),
  price DECIMAL(10,2),
  doses_needed INT,
  PRIMARY KEY (vid)
);
CREATE TABLE nurse (
  nid INT,
  first_name VARCHAR(30),
  surname VARCHAR(30),
  room VARCHAR(10),
  since DATE,
  PRIMARY KEY (nid)
);
CREATE TABLE jab (
  jab_id INT,
  tid INT,
  vid INT,
  nid INT,
  given DATE,
  dose_no INT,
  fee DECIMAL(10,2),
  PRIMARY KEY (jab_id),
  FOREIGN KEY (tid) REFERENCES traveller (tid),
  FOREIGN KEY (vid) REFERENCES vaccine (vid),
  FOREIGN KEY (nid) REFERENCES nurse (nid)
);

-- en: Surnames of travellers who are from Brazil.
-- zh: 来自Brazil的旅行者的姓氏。
SELECT surname FROM traveller WHERE country = 'Brazil';

-- en: Surnames of travellers who are going to Brazil.
-- zh: 要去Brazil的旅行者的姓氏。
SELECT traveller.surname FROM traveller JOIN trip ON traveller.tid = trip.tid WHERE trip.country = 'Brazil';

-- en: Which vaccine costs the most?
-- zh: 哪种疫苗最贵？
SELECT vname FROM vaccine ORDER BY price DESC LIMIT 1;

-- en: Which vaccine is injected the most?
-- zh: 接种次数最多的是哪种疫苗？
SELECT vaccine.vname FROM vaccine JOIN jab ON vaccine.vid = jab.vid GROUP BY vaccine.vid, vaccine.vname ORDER BY count(*) DESC LIMIT 1;

-- en: How many jabs were given on 2024-06-18?
-- zh: 2024-06-18接种了多少针？
SELECT count(*) FROM jab WHERE given = '2024-06-18';

-- en: How many different travellers got a jab on 2024-06-18?
-- zh: 2024-06-18有多少位不同的旅行者接种？
SELECT count(DISTINCT tid) FROM jab WHERE given = '2024-06-18';

-- en: What is the passport of the traveller with first name Noor and surname Haddad?
-- zh: 名为Noor、姓为Haddad的旅行者护照号是多少？
SELECT passport FROM traveller WHERE first_name = 'Noor' AND surname = 'Haddad';

-- en: Vaccines against Rabies, lowest price first.
-- zh: 针对Rabies的疫苗，按价格从低到高排列。
SELECT vname FROM vaccine WHERE disease = 'Rabies' ORDER BY price;

-- en: Destinations and departure dates of Volunteering or Business trips.
-- zh: 目的为Volunteering或Business的行程的目的国和出发日期。
SELECT country, depart FROM trip WHERE purpose = 'Volunteering' OR purpose = 'Business';

-- en: How long is the average trip in nights?
-- zh: 行程平均多少晚？
SELECT avg(nights) FROM trip;

-- en: Sum of all fees for first doses (dose number 1).
-- zh: 第1剂的收费总额是多少？
SELECT sum(fee) FROM jab WHERE dose_no = 1;

-- en: How many trips go to each country?
-- zh: 每个目的国各有多少次行程？
SELECT country, count(*) FROM trip GROUP BY country;

-- en: For each disease, the cheapest vaccine price.
-- zh: 每种疾病的疫苗最低价是多少？
SELECT disease, min(price) FROM vaccine GROUP BY disease;

-- en: What is the most common travel purpose?
-- zh: 最常见的出行目的是什么？
SELECT purpose FROM trip GROUP BY purpose ORDER BY count(*) DESC LIMIT 1;

-- en: Who is the longest-serving nurse? First name and surname.
-- zh: 任职时间最长的护士是谁？给出名和姓。
SELECT first_name, surname FROM nurse ORDER BY since LIMIT 1;

-- en: Against which different diseases has Haddad been protected? The surname is unique.
-- zh: 姓Haddad的旅行者接种过针对哪些不同疾病的疫苗？
SELECT DISTINCT vaccine.disease FROM vaccine JOIN jab ON vaccine.vid = jab.vid JOIN traveller ON jab.tid = traveller.tid WHERE traveller.surname = 'Haddad';

-- en: In which different rooms was Typhivax given?
-- zh: Typhivax是在哪些不同的房间接种的？
SELECT DISTINCT nurse.room FROM nurse JOIN jab ON nurse.nid = jab.nid JOIN vaccine ON jab.vid = vaccine.vid WHERE vaccine.vname = 'Typhivax';

-- en: How many injections has each nurse given? Show the surname too.
-- zh: 每位护士各打了多少针？姓氏在前，针数在后。
SELECT nurse.surname, count(*) FROM nurse JOIN jab ON nurse.nid = jab.nid GROUP BY nurse.nid, nurse.surname;

-- en: First names of the travellers with more than two trips.
-- zh: 行程超过两次的旅行者叫什么名？
SELECT traveller.first_name FROM traveller JOIN trip ON traveller.tid = trip.tid GROUP BY traveller.tid, traveller.first_name HAVING count(*) > 2;

-- en: Which vaccines have never been used?
-- zh: 哪些疫苗从未用过？
SELECT vname FROM vaccine WHERE vid NOT IN (SELECT vid FROM jab);

-- en: Surnames of the travellers on trips longer than the average trip.
-- zh: 行程晚数高于平均值的旅行者姓什么？
SELECT traveller.surname FROM traveller JOIN trip ON traveller.tid = trip.tid WHERE trip.nights > (SELECT avg(nights) FROM trip);

-- en: Which countries are both a trip destination and a producer of vaccines?
-- zh: 哪些国家既是行程目的地又生产疫苗？
SELECT country FROM trip INTERSECT SELECT country FROM vaccine;
