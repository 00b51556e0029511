-- A housing cooperative: buildings, flats, applicants on the waiting list and the offers made to them.
CREATE TABLE building (
  bldg_no INT,
  addr VARCHAR(80),
  quarter VARCHAR(40),
  built INT,
  floors INT,
  heating VARCHAR(30),
  PRIMARY KEY (bldg_no)
);
CREATE TABLE flat (
  flat_no INT,
  bldg_no INT,
  floor_no INT,
  rooms INT,
  sqm DOUBLE,
  rent DECIMAL(8,2),
  state VARCHAR(20),
  PRIMARY KEY (flat_no),
  FOREIGN KEY (bldg_no) REFERENCES building (bldg_no)
);
CREATE TABLE applicant (
  appl_no INT,
  fname VARCHAR(40),
  lname VARCHAR(40),
  age INT,
  household_size INT,
  income DECIMAL(10,2),
  joined DATE,
  priority VARCHAR(10),
  PRIMARY KEY (appl_no)
);
CREATE TABLE wish (
  appl_no INT,
  bldg_no INT,
  min_rooms INT,
  max_rent DECIMAL(8,2),
  PRIMARY KEY (appl_no, bldg_no),
  FOREIGN KEY (appl_no) REFERENCES applicant (appl_no),
  FOREIGN KEY (bldg_no) REFERENCES building (bldg_no)
);
CREATE TABLE offer (
  offer_no INT,
  appl_no INT,
  flat_no INT,
  sent DATE,
  reply VARCHAR(20),
  reason VARCHAR(60),
  PRIMARY KEY (offer_no),
  FOREIGN KEY (appl_no) REFERENCES applicant (appl_no),
  FOREIGN KEY (flat_no) REFERENCES flat (flat_no)
);

-- en: I'd like the first and last names of all Urgent applicants, longest-waiting first.
-- zh: 请列出Urgent申请人的姓名，入会越早越靠前。
SELECT fname, lname FROM applicant WHERE priority = 'Urgent' ORDER BY joined;

-- en: How many flats are Vacant?
-- zh: 目前有多少套Vacant的住房？
SELECT count(*) FROM flat WHERE state = 'Vacant';

-- en: What are the addresses of the buildings that Nadia Kowal would like to live in?
-- zh: Nadia Kowal想住的楼栋地址有哪些？
SELECT building.addr FROM building JOIN wish ON building.bldg_no = wish.bldg_no JOIN applicant ON wish.appl_no = applicant.appl_no WHERE applicant.fname = 'Nadia' AND applicant.lname = 'Kowal';

-- en: Which building is wished for by the most people? Give the address.
-- zh: 哪栋楼最受申请人青睐？给出地址。
SELECT building.addr FROM building JOIN wish ON building.bldg_no = wish.bldg_no GROUP BY building.bldg_no, building.addr ORDER BY count(*) DESC LIMIT 1;

-- en: For offers that were Declined, what reasons were given and on which date had they been sent?
-- zh: 被Declined的房源邀约，理由分别是什么、何时发出的？
SELECT reason, sent FROM offer WHERE reply = 'Declined';

-- en: Rents of flats in Old Harbour with at least 3 rooms?
-- zh: Old Harbour三间及以上住房的租金分别是多少？
SELECT flat.rent FROM flat JOIN building ON flat.bldg_no = building.bldg_no WHERE building.quarter = 'Old Harbour' AND flat.rooms >= 3;

-- en: Who has never got an offer? Show their last names.
-- zh: 哪些申请人从未收到过房源邀约？给出他们的姓。
SELECT lname FROM applicant WHERE appl_no NOT IN (SELECT appl_no FROM offer);

-- en: Average rent by number of rooms.
-- zh: 按房间数统计平均租金。
SELECT rooms, avg(rent) FROM flat GROUP BY rooms;

-- en: What are the highest and lowest household incomes among applicants older than 60?
-- zh: 60岁以上申请人中，收入最高和最低各是多少？
SELECT max(income), min(income) FROM applicant WHERE age > 60;

-- en: Show the last name of each applicant along with how many offers he or she received.
-- zh: 列出每位申请人的姓以及收到的邀约数。
SELECT applicant.lname, count(*) FROM applicant JOIN offer ON applicant.appl_no = offer.appl_no GROUP BY applicant.appl_no, applicant.lname;

-- en: Which applicants Accepted a flat on floor 0? Give first names and last names.
-- zh: 哪些申请人对0层的住房表示Accepted？给出名和姓。
SELECT applicant.fname, applicant.lname FROM applicant JOIN offer ON applicant.appl_no = offer.appl_no JOIN flat ON offer.flat_no = flat.flat_no WHERE offer.reply = 'Accepted' AND flat.floor_no = 0;

-- en: Which quarter has the most buildings?
-- zh: 哪个片区的楼栋最多？
SELECT quarter FROM building GROUP BY quarter ORDER BY count(*) DESC LIMIT 1;

-- en: Find the address of the building with the largest flat.
-- zh: 面积最大的那套住房所在楼栋的地址是什么？
SELECT building.addr FROM building JOIN flat ON building.bldg_no = flat.bldg_no ORDER BY flat.sqm DESC LIMIT 1;

-- en: Which flats are smaller than the average flat but cost more than 900? Return their numbers.
-- zh: 面积小于平均值而租金超过900的住房号有哪些？
SELECT flat_no FROM flat WHERE sqm < (SELECT avg(sqm) FROM flat) AND rent > 900;

-- en: How are the five newest buildings in Old Harbour heated?
-- zh: Old Harbour最新建成的五栋楼分别采用什么供暖方式？
SELECT heating FROM building WHERE quarter = 'Old Harbour' ORDER BY built DESC LIMIT 5;

-- en: Give me heating kinds that occur in buildings from before 1960 as well as in ones from after 2000.
-- zh: 哪些供暖方式既用于1960年以前的楼，也用于2000年以后的楼？
SELECT heating FROM building WHERE built < 1960 INTERSECT SELECT heating FROM building WHERE built > 2000;

-- en: How many offers concerned flats in buildings with District heating?
-- zh: 有多少份邀约涉及采用District供暖的楼栋里的住房？
SELECT count(*) FROM offer JOIN flat ON offer.flat_no = flat.flat_no JOIN building ON flat.bldg_no = building.bldg_no WHERE building.heating = 'District';

-- en: Which addresses have no flat that is Under repair?
-- zh: 哪些地址的楼里没有Under repair的住房？
SELECT addr FROM building WHERE bldg_no NOT IN (SELECT bldg_no FROM flat WHERE state = 'Under repair');

-- en: Last names of those with at least two wishes, please.
-- zh: 填报了至少两个意向的申请人姓什么？
SELECT applicant.lname FROM applicant JOIN wish ON applicant.appl_no = wish.appl_no GROUP BY applicant.appl_no, applicant.lname HAVING count(*) >= 2;

-- en: Count the applicants for each priority, but only of households of 4 or more.
-- zh: 只看4人及以上的家庭，各优先级分别有多少申请人？
SELECT priority, count(*) FROM applicant WHERE household_size >= 4 GROUP BY priority;

-- en: What's the most that anyone wishing for 12 Elm Street is ready to pay?
-- zh: 想住12 Elm Street的申请人中，最高愿意付多少租金？
SELECT max(wish.max_rent) FROM wish JOIN building ON wish.bldg_no = building.bldg_no WHERE building.addr = '12 Elm Street';

-- en: Which ages occur among Urgent applicants but not among Normal ones?
-- zh: 哪些年龄在Urgent申请人中出现过，但没有出现在Normal申请人中？
SELECT age FROM applicant WHERE priority = 'Urgent' EXCEPT SELECT age FROM applicant WHERE priority = 'Normal';
