-- Night life: clubs, DJs, club nights, door staff, guests on the list and licences.
CREATE TABLE Club (
  club_no INT,
  club_name VARCHAR(50),
  quarter VARCHAR(40),
  capacity INT,
  opened INT,
  owner VARCHAR(60),
  smoking VARCHAR(3),
  PRIMARY KEY (club_no)
);
CREATE TABLE Dj (
  dj_no INT,
  stage_name VARCHAR(40),
  real_name VARCHAR(60),
  home_town VARCHAR(40),
  style VARCHAR(30),
  fee DECIMAL(8,2),
  PRIMARY KEY (dj_no)
);
CREATE TABLE Club_Night (
  night_no INT,
  club_no INT,
  motto VARCHAR(60),
  night_date DATE,
  entry_price DECIMAL(6,2),
  min_age INT,
  visitors INT,
  PRIMARY KEY (night_no),
  FOREIGN KEY (club_no) REFERENCES Club (club_no)
);
CREATE TABLE Dj_Set (
  night_no INT,
  dj_no INT,
  begins VARCHAR(5),
  minutes INT,
  floor VARCHAR(20),
  PRIMARY KEY (night_no, dj_no),
  FOREIGN KEY (night_no) REFERENCES Club_Night (night_no),
  FOREIGN KEY (dj_no) REFERENCES Dj (dj_no)
);
CREATE TABLE Bouncer (
  bouncer_no INT,
  name VARCHAR(60),
  home_town VARCHAR(40),
  height_cm INT,
  agency VARCHAR(40),
  PRIMARY KEY (bouncer_no)
);
CREATE TABLE Door_Shift (
  night_no INT,
  bouncer_no INT,
  hours DOUBLE,
  turned_away INT,
  PRIMARY KEY (night_no, bouncer_no),
  FOREIGN KEY (night_no) REFERENCES Club_Night (night_no),
  FOREIGN KEY (bouncer_no) REFERENCES Bouncer (bouncer_no)
);

-- en: In which different clubs has Lady Static played?
-- zh: Lady Static在哪些不同的夜店打过碟？
SELECT DISTINCT Club.club_name FROM Club JOIN Club_Night ON Club.club_no = Club_Night.club_no JOIN Dj_Set ON Club_Night.night_no = Dj_Set.night_no JOIN Dj ON Dj_Set.dj_no = Dj.dj_no WHERE Dj.stage_name = 'Lady Static';

-- en: What's Lady Static's real name and fee?
-- zh: Lady Static的真名和出场费是什么？
SELECT real_name, fee FROM Dj WHERE stage_name = 'Lady Static';

-- en: How many clubs lie in the Kanalviertel?
-- zh: Kanalviertel有多少家夜店？
SELECT count(*) FROM Club WHERE quarter = 'Kanalviertel';

-- en: Which DJs spun records at Neon Jungle? Stage names and the minutes they played.
-- zh: 哪些DJ参加了Neon Jungle之夜？列出艺名和演出分钟数。
SELECT Dj.stage_name, Dj_Set.minutes FROM Dj JOIN Dj_Set ON Dj.dj_no = Dj_Set.dj_no JOIN Club_Night ON Dj_Set.night_no = Club_Night.night_no WHERE Club_Night.motto = 'Neon Jungle';

-- en: Who guarded the door of the Velvet Cellar on 2023-12-31?
-- zh: 2023-12-31在Velvet Cellar看门的保安是谁？
SELECT Bouncer.name FROM Bouncer JOIN Door_Shift ON Bouncer.bouncer_no = Door_Shift.bouncer_no JOIN Club_Night ON Door_Shift.night_no = Club_Night.night_no JOIN Club ON Club_Night.club_no = Club.club_no WHERE Club.club_name = 'Velvet Cellar' AND Club_Night.night_date = '2023-12-31';

-- en: Mottos of the nights with a minimum age of 16 and an entry of 10 or less.
-- zh: 最低年龄16岁、门票不超过10的主题之夜叫什么？
SELECT motto FROM Club_Night WHERE min_age = 16 AND entry_price <= 10;

-- en: Average fee by style of music, highest first.
-- zh: 各音乐风格DJ的平均出场费，从高到低排列。
SELECT style, avg(fee) FROM Dj GROUP BY style ORDER BY avg(fee) DESC;

-- en: Which club drew the most visitors over all its nights?
-- zh: 所有活动合计客流最多的夜店是哪家？
SELECT Club.club_name FROM Club JOIN Club_Night ON Club.club_no = Club_Night.club_no GROUP BY Club.club_no, Club.club_name ORDER BY sum(Club_Night.visitors) DESC LIMIT 1;

-- en: Tallest bouncer working for Iron Gate?
-- zh: Iron Gate公司最高的保安是谁？
SELECT name FROM Bouncer WHERE agency = 'Iron Gate' ORDER BY height_cm DESC LIMIT 1;

-- en: DJs who've had no set so far.
-- zh: 至今没有演出过的DJ有哪些？
SELECT stage_name FROM Dj WHERE dj_no NOT IN (SELECT dj_no FROM Dj_Set);

-- en: How many people did Igor Banik turn away in total?
-- zh: Igor Banik一共拒绝了多少人入场？
SELECT sum(Door_Shift.turned_away) FROM Door_Shift JOIN Bouncer ON Door_Shift.bouncer_no = Bouncer.bouncer_no WHERE Bouncer.name = 'Igor Banik';

-- en: For each club give the name and the average entry price of its nights.
-- zh: 每家夜店活动的平均门票是多少？列出店名。
SELECT Club.club_name, avg(Club_Night.entry_price) FROM Club JOIN Club_Night ON Club.club_no = Club_Night.club_no GROUP BY Club.club_no, Club.club_name;

-- en: Quarters with at least 3 clubs.
-- zh: 夜店不少于3家的街区有哪些？
SELECT quarter FROM Club GROUP BY quarter HAVING count(*) >= 3;

-- en: Which towns are both home to a Techno DJ and to a bouncer?
-- zh: 哪些镇既出过Techno DJ，又有保安是那里人？
SELECT home_town FROM Dj WHERE style = 'Techno' INTERSECT SELECT home_town FROM Bouncer;

-- en: On which dates was House played on the Roof floor?
-- zh: 哪些日期在Roof楼层放过House？
SELECT Club_Night.night_date FROM Club_Night JOIN Dj_Set ON Club_Night.night_no = Dj_Set.night_no JOIN Dj ON Dj_Set.dj_no = Dj.dj_no WHERE Dj.style = 'House' AND Dj_Set.floor = 'Roof';

-- en: Clubs holding more people than the average club, with capacity.
-- zh: 容量大于平均值的夜店及其容量。
SELECT club_name, capacity FROM Club WHERE capacity > (SELECT avg(capacity) FROM Club);

-- en: What's the most, the least and the average number of visitors of a night?
-- zh: 单场活动的最多、最少和平均客流是多少？
SELECT max(visitors), min(visitors), avg(visitors) FROM Club_Night;

-- en: Which bouncers have worked ten or more nights? Name and number of nights.
-- zh: 值过十场及以上夜班的保安是谁？各多少场？
SELECT Bouncer.name, count(*) FROM Bouncer JOIN Door_Shift ON Bouncer.bouncer_no = Door_Shift.bouncer_no GROUP BY Bouncer.bouncer_no, Bouncer.name HAVING count(*) >= 10;

-- en: Owners of the clubs where smoking is allowed (Yes), oldest club first.
-- zh: 允许吸烟（Yes）的夜店老板是谁？按开业年份从早到晚排列。
SELECT owner FROM Club WHERE smoking = 'Yes' ORDER BY opened;

-- en: Styles represented by DJs from Plovdiv but not by DJs from Varna.
-- zh: 哪些风格有来自Plovdiv的DJ，而没有来自Varna的DJ？
SELECT style FROM Dj WHERE home_town = 'Plovdiv' EXCEPT SELECT style FROM Dj WHERE home_town = 'Varna';

-- en: Owner of the club that put on Neon Jungle?
-- zh: 举办Neon Jungle的夜店老板是谁？
SELECT Club.owner FROM Club JOIN Club_Night ON Club.club_no = Club_Night.club_no WHERE Club_Night.motto = 'Neon Jungle';

-- en: Number of bouncers by agency.
-- zh: 各保安公司分别有多少名保安？
SELECT agency, count(*) FROM Bouncer GROUP BY agency;
