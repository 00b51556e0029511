-- Tattoo studios, their artists, the clients and the sittings.
CREATE TABLE studio (
  sid INT,
  sname VARCHAR(60),
  street VARCHAR(60),
  city VARCHAR(40),
  opened INT,
  chairs INT,
  PRIMARY KEY (sid)
);
CREATE TABLE artist (
  aid INT,
  aname VARCHAR(60),
  style VARCHAR(30),
  hourly_rate DECIMAL(10,2),
  age INT,
  sid INT,
  PRIMARY KEY (aid),
  FOREIGN KEY (sid) REFERENCES studio (sid)
);
CREATE TABLE client (
  cid INT,
  cname VARCHAR(60),
  sex VARCHAR(10),
  age INT,
  city VARCHAR(40),
  job VARCHAR(40),
  PRIMARY KEY (cid)
);
CREATE TABLE sitting (
  sit_id INT,
  aid INT,
  cid INT,
  motif VARCHAR(40),
  body_part VARCHAR(20),
  sit_date DATE,
  hours DOUBLE,
  status VARCHAR(15),
  PRIMARY KEY (sit_id),
  FOREIGN KEY (aid) REFERENCES artist (aid),
  FOREIGN KEY (cid) REFERENCES client (cid)
);

-- en: Which artists work in the Blackwork style?
-- zh: 哪些纹身师做Blackwork风格？
SELECT aname FROM artist WHERE style = 'Blackwork';

-- en: How many clients are a Sailor by trade?
-- zh: 职业为Sailor的客人有多少位？
SELECT count(*) FROM client WHERE job = 'Sailor';

-- en: Show the name of every studio and the number of artists working in it.
-- zh: 列出每家纹身店的名称以及店里纹身师的人数。
SELECT studio.sname, count(*) FROM studio JOIN artist ON studio.sid = artist.sid GROUP BY studio.sid, studio.sname;

-- en: What motifs has Dario Venn tattooed?
-- zh: Dario Venn纹过哪些图案？
SELECT sitting.motif FROM sitting JOIN artist ON sitting.aid = artist.aid WHERE artist.aname = 'Dario Venn';

-- en: Who are the clients that got a Swallow on the Wrist?
-- zh: 哪些客人在Wrist部位纹了Swallow？
SELECT client.cname FROM client JOIN sitting ON client.cid = sitting.cid WHERE sitting.motif = 'Swallow' AND sitting.body_part = 'Wrist';

-- en: Which artist charges the highest rate per hour?
-- zh: 每小时收费最高的纹身师是谁？
SELECT aname FROM artist ORDER BY hourly_rate DESC LIMIT 1;

-- en: What is the average length of the sittings for each body part?
-- zh: 每个身体部位的纹身平均用时是多少？
SELECT body_part, avg(hours) FROM sitting GROUP BY body_part;

-- en: Which studios have no artist?
-- zh: 哪些店没有纹身师？
SELECT sname FROM studio WHERE sid NOT IN (SELECT sid FROM artist);

-- en: In which streets can one be tattooed by an artist of the Japanese style in Leeds?
-- zh: 在Leeds的哪些街道可以找到Japanese风格的纹身师？
SELECT studio.street FROM studio JOIN artist ON studio.sid = artist.sid WHERE artist.style = 'Japanese' AND studio.city = 'Leeds';

-- en: Give the names of the artists whose hourly rate is lower than the average.
-- zh: 每小时收费低于平均值的纹身师有哪些？
SELECT aname FROM artist WHERE hourly_rate < (SELECT avg(hourly_rate) FROM artist);

-- en: How many sittings are Cancelled?
-- zh: 状态为Cancelled的预约有多少个？
SELECT count(*) FROM sitting WHERE status = 'Cancelled';

-- en: Which client has sat for the most hours altogether?
-- zh: 累计纹身时间最长的客人是谁？
SELECT client.cname FROM client JOIN sitting ON client.cid = sitting.cid GROUP BY client.cid, client.cname ORDER BY sum(sitting.hours) DESC LIMIT 1;

-- en: Which cities are home to a studio as well as to a client?
-- zh: 哪些城市既有纹身店又有客人？
SELECT city FROM studio INTERSECT SELECT city FROM client;

-- en: What are the names of the studios where the client Paula Strand was tattooed?
-- zh: 客人Paula Strand在哪些店纹过身？
SELECT studio.sname FROM studio JOIN artist ON studio.sid = artist.sid JOIN sitting ON artist.aid = sitting.aid JOIN client ON sitting.cid = client.cid WHERE client.cname = 'Paula Strand';

-- en: Which motif is the favourite, going by the number of sittings?
-- zh: 按纹身次数算，最受欢迎的图案是什么？
SELECT motif FROM sitting GROUP BY motif ORDER BY count(*) DESC LIMIT 1;

-- en: List the names, jobs and ages of the clients under 21 or over 65.
-- zh: 列出21岁以下或65岁以上客人的姓名、职业和年龄。
SELECT cname, job, age FROM client WHERE age < 21 OR age > 65;

-- en: What is the longest sitting that took place since 2023-01-01, in hours?
-- zh: 自2023-01-01以来，最长的一次纹身用了几小时？
SELECT max(hours) FROM sitting WHERE sit_date >= '2023-01-01';

-- en: Which artists have at least two clients from Hull? Count different clients only.
-- zh: 哪些纹身师至少有两位来自Hull的不同客人？
SELECT artist.aname FROM artist JOIN sitting ON artist.aid = sitting.aid JOIN client ON sitting.cid = client.cid WHERE client.city = 'Hull' GROUP BY artist.aid, artist.aname HAVING count(DISTINCT client.cid) >= 2;

-- en: Which clients have never come to a sitting?
-- zh: 哪些客人从未来纹过身？
SELECT cname FROM client WHERE cid NOT IN (SELECT cid FROM sitting);

-- en: For each artist, show the name and the date of the latest sitting.
-- zh: 列出每位纹身师的姓名及其最近一次纹身的日期。
SELECT artist.aname, max(sitting.sit_date) FROM artist JOIN sitting ON artist.aid = sitting.aid GROUP BY artist.aid, artist.aname;

-- en: Which styles are practised by more than three artists?
-- zh: 哪些风格有3位以上的纹身师在做？
SELECT style FROM artist GROUP BY style HAVING count(*) > 3;

-- en: What are the names of the artists who have tattooed an Anchor but never a Rose?
-- zh: 哪些纹身师纹过Anchor但从未纹过Rose？
SELECT artist.aname FROM artist JOIN sitting ON artist.aid = sitting.aid WHERE sitting.motif = 'Anchor' EXCEPT SELECT artist.aname FROM artist JOIN sitting ON artist.aid = sitting.aid WHERE sitting.motif = 'Rose';
