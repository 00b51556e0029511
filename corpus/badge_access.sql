-- Access rights of badge holders to the doors of an industrial site.
CREATE TABLE Ref_Zone_Types (
  zone_type_code VARCHAR(10), zone_type_description VARCHAR(60), min_clearance INT,
  PRIMARY KEY (zone_type_code)
);
CREATE TABLE Ref_Person_Types (
  person_type_code VARCHAR(10), person_type_description VARCHAR(60),
  PRIMARY KEY (person_type_code)
);
CREATE TABLE Zones (
  zone_id INT, zone_name VARCHAR(40), zone_type_code VARCHAR(10), floor_no INT,
  PRIMARY KEY (zone_id),
  FOREIGN KEY (zone_type_code) REFERENCES Ref_Zone_Types (zone_type_code)
);
CREATE TABLE Doors (
  door_id INT, door_name VARCHAR(40), zone_id INT, lock_maker VARCHAR(30), date_fitted DATE,
  PRIMARY KEY (door_id),
  FOREIGN KEY (zone_id) REFERENCES Zones (zone_id)
);
CREATE TABLE Badge_Holders (
  badge_no INT, holder_name VARCHAR(60), person_type_code VARCHAR(10), company_name VARCHAR(60), clearance INT, valid_from DATE, valid_to DATE,
  PRIMARY KEY (badge_no),
  FOREIGN KEY (person_type_code) REFERENCES Ref_Person_Types (person_type_code)
);
CREATE TABLE Access_Rights (
  badge_no INT, zone_id INT, granted_by INT, date_from DATE, date_to DATE,
  PRIMARY KEY (badge_no, zone_id),
  FOREIGN KEY (badge_no) REFERENCES Badge_Holders (badge_no),
  FOREIGN KEY (zone_id) REFERENCES Zones (zone_id),
  FOREIGN KEY (granted_by) REFERENCES Badge_Holders (badge_no)
);
CREATE TABLE Door_Events (
  event_id INT, door_id INT, badge_no INT, event_time DATETIME, event_result VARCHAR(12),
  PRIMARY KEY (event_id),
  FOREIGN KEY (door_id) REFERENCES Doors (door_id),
  FOREIGN KEY (badge_no) REFERENCES Badge_Holders (badge_no)
);

-- en: Which holders work for Kestrel Cleaning?
-- zh: 哪些持卡人来自Kestrel Cleaning公司？
SELECT holder_name FROM Badge_Holders WHERE company_name = 'Kestrel Cleaning';

-- en: To which zones does Dora Haas have access?
-- zh: Dora Haas可以进入哪些区域？
SELECT Zones.zone_name FROM Zones JOIN Access_Rights ON Zones.zone_id = Access_Rights.zone_id JOIN Badge_Holders ON Access_Rights.badge_no = Badge_Holders.badge_no WHERE Badge_Holders.holder_name = 'Dora Haas';

-- en: How many times has access been Denied?
-- zh: 刷卡结果为Denied的有多少次？
SELECT count(*) FROM Door_Events WHERE event_result = 'Denied';

-- en: Who has been Denied at a door of the zone Reactor Hall?
-- zh: 谁在Reactor Hall区域的门前被Denied过？
SELECT Badge_Holders.holder_name FROM Badge_Holders JOIN Door_Events ON Badge_Holders.badge_no = Door_Events.badge_no JOIN Doors ON Door_Events.door_id = Doors.door_id JOIN Zones ON Doors.zone_id = Zones.zone_id WHERE Door_Events.event_result = 'Denied' AND Zones.zone_name = 'Reactor Hall';

-- en: What minimum clearance does the zone Reactor Hall ask for?
-- zh: 进入Reactor Hall区域要求的最低安全许可等级是多少？
SELECT Ref_Zone_Types.min_clearance FROM Ref_Zone_Types JOIN Zones ON Ref_Zone_Types.zone_type_code = Zones.zone_type_code WHERE Zones.zone_name = 'Reactor Hall';

-- en: Number of badge holders for each type of person; show the description of the type.
-- zh: 各类人员分别有多少名持卡人？请用类型描述列出。
SELECT Ref_Person_Types.person_type_description, count(*) FROM Ref_Person_Types JOIN Badge_Holders ON Ref_Person_Types.person_type_code = Badge_Holders.person_type_code GROUP BY Ref_Person_Types.person_type_code, Ref_Person_Types.person_type_description;

-- en: Average clearance by company?
-- zh: 各公司持卡人的平均许可等级是多少？
SELECT company_name, avg(clearance) FROM Badge_Holders GROUP BY company_name;

-- en: Which door is used most often?
-- zh: 刷卡次数最多的是哪扇门？
SELECT Doors.door_name FROM Doors JOIN Door_Events ON Doors.door_id = Door_Events.door_id GROUP BY Doors.door_id, Doors.door_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which doors has nobody ever opened or tried to open? That is, without any event.
-- zh: 哪些门没有任何刷卡记录？
SELECT door_name FROM Doors WHERE door_id NOT IN (SELECT door_id FROM Door_Events);

-- en: List the badge holders with their zone access and the name of the person who granted it: holder, zone id, granter.
-- zh: 列出每条门禁权限的持卡人姓名、区域编号以及授权人姓名。
SELECT T1.holder_name, Access_Rights.zone_id, T2.holder_name FROM Access_Rights JOIN Badge_Holders AS T1 ON Access_Rights.badge_no = T1.badge_no JOIN Badge_Holders AS T2 ON Access_Rights.granted_by = T2.badge_no;

-- en: Who has the highest clearance?
-- zh: 许可等级最高的是谁？
SELECT holder_name FROM Badge_Holders ORDER BY clearance DESC LIMIT 1;

-- en: Which lock makers equip doors on floor 3?
-- zh: 3楼的门用的是哪些厂商的锁？
SELECT Doors.lock_maker FROM Doors JOIN Zones ON Doors.zone_id = Zones.zone_id WHERE Zones.floor_no = 3;

-- en: How many different companies have badge holders with valid_to later than 2024-06-30?
-- zh: 有效期截止日晚于2024-06-30的持卡人来自多少家不同的公司？
SELECT count(DISTINCT company_name) FROM Badge_Holders WHERE valid_to > '2024-06-30';

-- en: Show the names of doors in zones described as High Voltage.
-- zh: 列出类型描述为High Voltage的区域里的门。
SELECT Doors.door_name FROM Doors JOIN Zones ON Doors.zone_id = Zones.zone_id JOIN Ref_Zone_Types ON Zones.zone_type_code = Ref_Zone_Types.zone_type_code WHERE Ref_Zone_Types.zone_type_description = 'High Voltage';

-- en: Find zones with at least 10 people allowed in, and the count.
-- zh: 找出至少有10人有权进入的区域及人数。
SELECT Zones.zone_name, count(*) FROM Zones JOIN Access_Rights ON Zones.zone_id = Access_Rights.zone_id GROUP BY Zones.zone_id, Zones.zone_name HAVING count(*) >= 10;

-- en: Who has a higher clearance than everybody from Kestrel Cleaning?
-- zh: 谁的许可等级高于Kestrel Cleaning的所有人？
SELECT holder_name FROM Badge_Holders WHERE clearance > (SELECT max(clearance) FROM Badge_Holders WHERE company_name = 'Kestrel Cleaning');

-- en: Which companies have people with access to the Paint Shop and people with access to the Archive?
-- zh: 哪些公司既有人能进Paint Shop，也有人能进Archive？
SELECT Badge_Holders.company_name FROM Badge_Holders JOIN Access_Rights ON Badge_Holders.badge_no = Access_Rights.badge_no JOIN Zones ON Access_Rights.zone_id = Zones.zone_id WHERE Zones.zone_name = 'Paint Shop' INTERSECT SELECT Badge_Holders.company_name FROM Badge_Holders JOIN Access_Rights ON Badge_Holders.badge_no = Access_Rights.badge_no JOIN Zones ON Access_Rights.zone_id = Zones.zone_id WHERE Zones.zone_name = 'Archive';

-- en: Badge numbers that hold some access right but were never used at any door.
-- zh: 有门禁权限但从未在任何门刷过的卡号有哪些？
SELECT badge_no FROM Access_Rights EXCEPT SELECT badge_no FROM Door_Events;

-- en: On which floor are there the most zones?
-- zh: 区域最多的是哪一层？
SELECT floor_no FROM Zones GROUP BY floor_no ORDER BY count(*) DESC LIMIT 1;

-- en: When was the earliest lock by Haldur fitted, and when the latest?
-- zh: Haldur的锁最早和最晚分别是哪天安装的？
SELECT min(date_fitted), max(date_fitted) FROM Doors WHERE lock_maker = 'Haldur';

-- en: Names of the badge holders described as Visitor.
-- zh: 人员类型描述为Visitor的持卡人姓名有哪些？
SELECT holder_name FROM Badge_Holders WHERE person_type_code IN (SELECT person_type_code FROM Ref_Person_Types WHERE person_type_description = 'Visitor');

-- en: List door names fitted between 2015-01-01 and 2017-12-31 in order of fitting.
-- zh: 列出2015-01-01至2017-12-31之间安装的门，按安装时间排序。
SELECT door_name FROM Doors WHERE date_fitted BETWEEN '2015-01-01' AND '2017-12-31' ORDER BY date_fitted;
