-- A charity that digs wells: villages, wells, sponsors and their donations.
CREATE TABLE villages (
  villageid INT,
  name VARCHAR(50),
  district VARCHAR(40),
  people INT,
  PRIMARY KEY (villageid)
);
CREATE TABLE wells (
  wellid INT,
  villageid INT,
  depth DOUBLE,
  pump VARCHAR(20),
  dug DATE,
  cost DECIMAL(10,2),
  working VARCHAR(3),
  PRIMARY KEY (wellid),
  FOREIGN KEY (villageid) REFERENCES villages (villageid)
);
CREATE TABLE sponsors (
  sponsorid INT,
  name VARCHAR(60),
  kind VARCHAR(20),
  email VARCHAR(60),
  PRIMARY KEY (sponsorid)
);
CREATE TABLE donations (
  donationid INT,
  sponsorid INT,
  wellid INT,
  amount DECIMAL(10,2),
  given DATE,
  PRIMARY KEY (donationid),
  FOREIGN KEY (sponsorid) REFERENCES sponsors (sponsorid),
  FOREIGN KEY (wellid) REFERENCES wells (wellid)
);
CREATE TABLE repairs (
  repairid INT,
  wellid INT,
  done DATE,
  part VARCHAR(30),
  cost DECIMAL(8,2),
  PRIMARY KEY (repairid),
  FOREIGN KEY (wellid) REFERENCES wells (wellid)
);

-- en: Which villages are in the Mbeto district?
-- zh: Mbeto区有哪些村庄？
SELECT name FROM villages WHERE district = 'Mbeto';

-- en: How many wells are out of order (working No)?
-- zh: 有多少口井不能使用（No）？
SELECT count(*) FROM wells WHERE working = 'No';

-- en: How many wells are in order (working Yes)?
-- zh: 有多少口井可以正常使用（Yes）？
SELECT count(*) FROM wells WHERE working = 'Yes';

-- en: How deep is the deepest well?
-- zh: 最深的井有多深？
SELECT max(depth) FROM wells;

-- en: How many inhabitants does each district have?
-- zh: 每个区有多少居民？
SELECT district, sum(people) FROM villages GROUP BY district;

-- en: E-mail addresses of sponsors that are a School.
-- zh: 类型为School的资助方的邮箱地址。
SELECT email FROM sponsors WHERE kind = 'School';

-- en: Who paid for the wells in Kalundi?
-- zh: Kalundi的水井是谁资助的？
SELECT sponsors.name FROM sponsors JOIN donations ON sponsors.sponsorid = donations.sponsorid JOIN wells ON donations.wellid = wells.wellid JOIN villages ON wells.villageid = villages.villageid WHERE villages.name = 'Kalundi';

-- en: Which villages have a well with a Solar pump?
-- zh: 哪些村庄有装Solar泵的水井？
SELECT villages.name FROM villages JOIN wells ON villages.villageid = wells.villageid WHERE wells.pump = 'Solar';

-- en: Number of wells per village.
-- zh: 每个村庄有几口井？
SELECT villages.name, count(*) FROM villages JOIN wells ON villages.villageid = wells.villageid GROUP BY villages.villageid, villages.name;

-- en: Villages that have no well yet.
-- zh: 还没有水井的村庄。
SELECT name FROM villages WHERE villageid NOT IN (SELECT villageid FROM wells);

-- en: How much has each sponsor given in total, from the most generous down?
-- zh: 每个资助方一共捐了多少钱？从多到少排列。
SELECT sponsors.name, sum(donations.amount) FROM sponsors JOIN donations ON sponsors.sponsorid = donations.sponsorid GROUP BY sponsors.sponsorid, sponsors.name ORDER BY sum(donations.amount) DESC;

-- en: Sponsors who donated more than three times.
-- zh: 捐款超过三次的资助方。
SELECT sponsors.name FROM sponsors JOIN donations ON sponsors.sponsorid = donations.sponsorid GROUP BY sponsors.sponsorid, sponsors.name HAVING count(*) > 3;

-- en: Which part is replaced most often?
-- zh: 更换最频繁的零件是什么？
SELECT part FROM repairs GROUP BY part ORDER BY count(*) DESC LIMIT 1;

-- en: In which villages was a Valve repaired after 2023-01-01?
-- zh: 2023-01-01之后哪些村庄修过Valve？
SELECT villages.name FROM villages JOIN wells ON villages.villageid = wells.villageid JOIN repairs ON wells.wellid = repairs.wellid WHERE repairs.part = 'Valve' AND repairs.done > '2023-01-01';

-- en: Average digging cost for each type of pump.
-- zh: 每种水泵对应的平均打井费用。
SELECT pump, avg(cost) FROM wells GROUP BY pump;

-- en: Ids of wells never repaired.
-- zh: 从未维修过的水井编号。
SELECT wellid FROM wells WHERE wellid NOT IN (SELECT wellid FROM repairs);

-- en: When did Lantern Trust make donations?
-- zh: Lantern Trust在哪些日期捐过款？
SELECT donations.given FROM donations JOIN sponsors ON donations.sponsorid = sponsors.sponsorid WHERE sponsors.name = 'Lantern Trust';

-- en: What have repairs cost in the village of Kalundi?
-- zh: Kalundi村的维修一共花了多少钱？
SELECT sum(repairs.cost) FROM repairs JOIN wells ON repairs.wellid = wells.wellid JOIN villages ON wells.villageid = villages.villageid WHERE villages.name = 'Kalundi';

-- en: Villages having both a Hand pump and a Solar pump.
-- zh: 既有Hand泵又有Solar泵的村庄。
SELECT villages.name FROM villages JOIN wells ON villages.villageid = wells.villageid WHERE wells.pump = 'Hand' INTERSECT SELECT villages.name FROM villages JOIN wells ON villages.villageid = wells.villageid WHERE wells.pump = 'Solar';

-- en: How many different sponsors are behind well 19?
-- zh: 19号井有多少个不同的资助方？
SELECT count(DISTINCT sponsorid) FROM donations WHERE wellid = 19;

-- en: Show the three largest villages and their population.
-- zh: 列出人口最多的三个村庄及其人口。
SELECT name, people FROM villages ORDER BY people DESC LIMIT 3;

-- en: Ids of wells that cost more than the average.
-- zh: 造价高于平均值的水井编号。
SELECT wellid FROM wells WHERE cost > (SELECT avg(cost) FROM wells);
