-- Hospital infection control: wards, germs, infections found, antibiotics tried and how the germs resist them.
CREATE TABLE ward (
  wardcode VARCHAR(6),
  wardname VARCHAR(40),
  floor INT,
  beds INT,
  isolationrooms INT,
  PRIMARY KEY (wardcode)
);
CREATE TABLE germ (
  germid INT,
  name VARCHAR(60),
  family VARCHAR(30),
  notifiable VARCHAR(1),
  PRIMARY KEY (germid)
);
CREATE TABLE infection (
  infectionid INT,
  wardcode VARCHAR(6),
  germid INT,
  patientage INT,
  site VARCHAR(30),
  detected DATE,
  resolved DATE,
  PRIMARY KEY (infectionid),
  FOREIGN KEY (wardcode) REFERENCES ward (wardcode),
  FOREIGN KEY (germid) REFERENCES germ (germid)
);
CREATE TABLE antibiotic (
  abid INT,
  name VARCHAR(40),
  class VARCHAR(30),
  dailycost DECIMAL(8,2),
  PRIMARY KEY (abid)
);
CREATE TABLE resistance (
  infectionid INT,
  abid INT,
  result VARCHAR(1),
  PRIMARY KEY (infectionid, abid),
  FOREIGN KEY (infectionid) REFERENCES infection (infectionid),
  FOREIGN KEY (abid) REFERENCES antibiotic (abid)
);

-- en: Which germs must be reported (T)?
-- zh: 哪些病菌必须上报（T）？
SELECT name FROM germ WHERE notifiable = 'T';

-- en: How many beds are there on the third floor?
-- zh: 三楼一共有多少张床位？
SELECT sum(beds) FROM ward WHERE floor = 3;

-- en: Name of the ward with the most isolation rooms.
-- zh: 隔离病房数量最大的病区名称。
SELECT wardname FROM ward ORDER BY isolationrooms DESC LIMIT 1;

-- en: Cheapest antibiotic per day and its class.
-- zh: 每日费用最低的抗生素及其类别。
SELECT name, class FROM antibiotic ORDER BY dailycost LIMIT 1;

-- en: Most expensive antibiotic per day and its class.
-- zh: 每日费用最高的抗生素及其类别。
SELECT name, class FROM antibiotic ORDER BY dailycost DESC LIMIT 1;

-- en: How many infections have been found at each body site?
-- zh: 每个感染部位各发现了多少例感染？
SELECT site, count(*) FROM infection GROUP BY site;

-- en: Infections that are not over yet: their ids and detection dates.
-- zh: 尚未痊愈的感染：给出编号和发现日期。
SELECT infectionid, detected FROM infection WHERE resolved IS NULL;

-- en: On which wards was Candida auris detected?
-- zh: 哪些病区检出过Candida auris？
SELECT ward.wardname FROM ward JOIN infection ON ward.wardcode = infection.wardcode JOIN germ ON infection.germid = germ.germid WHERE germ.name = 'Candida auris';

-- en: Number of infections per ward, with the ward's name.
-- zh: 每个病区的感染例数，附病区名称。
SELECT ward.wardname, count(*) FROM ward JOIN infection ON ward.wardcode = infection.wardcode GROUP BY ward.wardcode, ward.wardname;

-- en: Which germ turns up most often?
-- zh: 出现次数最多的病菌是哪种？
SELECT germ.name FROM germ JOIN infection ON germ.germid = infection.germid GROUP BY germ.germid, germ.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which wards have been free of infections?
-- zh: 哪些病区没有发生过感染？
SELECT wardname FROM ward WHERE wardcode NOT IN (SELECT wardcode FROM infection);

-- en: To which antibiotics was infection 318 resistant (R)?
-- zh: 318号感染对哪些抗生素耐药（R）？
SELECT antibiotic.name FROM antibiotic JOIN resistance ON antibiotic.abid = resistance.abid WHERE resistance.infectionid = 318 AND resistance.result = 'R';

-- en: To which antibiotics was infection 318 sensitive (S)?
-- zh: 318号感染对哪些抗生素敏感（S）？
SELECT antibiotic.name FROM antibiotic JOIN resistance ON antibiotic.abid = resistance.abid WHERE resistance.infectionid = 318 AND resistance.result = 'S';

-- en: Which different germs resist (R) Meropenem?
-- zh: 哪些不同的病菌对Meropenem耐药（R）？
SELECT DISTINCT germ.name FROM germ JOIN infection ON germ.germid = infection.germid JOIN resistance ON infection.infectionid = resistance.infectionid JOIN antibiotic ON resistance.abid = antibiotic.abid WHERE antibiotic.name = 'Meropenem' AND resistance.result = 'R';

-- en: Antibiotics that met resistance (R) more than 20 times.
-- zh: 遇到耐药（R）超过20次的抗生素。
SELECT antibiotic.name FROM antibiotic JOIN resistance ON antibiotic.abid = resistance.abid WHERE resistance.result = 'R' GROUP BY antibiotic.abid, antibiotic.name HAVING count(*) > 20;

-- en: Average age of patients infected in the ward Surgery B.
-- zh: Surgery B病区感染患者的平均年龄。
SELECT avg(infection.patientage) FROM infection JOIN ward ON infection.wardcode = ward.wardcode WHERE ward.wardname = 'Surgery B';

-- en: How many different families do the germs fall into?
-- zh: 这些病菌分属多少个不同的科？
SELECT count(DISTINCT family) FROM germ;

-- en: Antibiotic classes with at least 3 members.
-- zh: 至少包含3种抗生素的类别。
SELECT class FROM antibiotic GROUP BY class HAVING count(*) >= 3;

-- en: Sites infected by germs of the family Staphylococcaceae during 2022, from 2022-01-01 to 2022-12-31.
-- zh: 2022-01-01到2022-12-31之间，被Staphylococcaceae科病菌感染的部位。
SELECT infection.site FROM infection JOIN germ ON infection.germid = germ.germid WHERE germ.family = 'Staphylococcaceae' AND infection.detected BETWEEN '2022-01-01' AND '2022-12-31';

-- en: Names of antibiotics nobody tested.
-- zh: 没有做过药敏测试的抗生素名称。
SELECT name FROM antibiotic WHERE abid NOT IN (SELECT abid FROM resistance);

-- en: Which wards had both wound (wound) and blood (blood) infections?
-- zh: 哪些病区既有伤口感染（wound）又有血液感染（blood）？
SELECT ward.wardname FROM ward JOIN infection ON ward.wardcode = infection.wardcode WHERE infection.site = 'wound' INTERSECT SELECT ward.wardname FROM ward JOIN infection ON ward.wardcode = infection.wardcode WHERE infection.site = 'blood';

-- en: For every floor, the number of infections with notifiable germs (T).
-- zh: 每个楼层由须上报病菌（T）引起的感染例数。
SELECT ward.floor, count(*) FROM ward JOIN infection ON ward.wardcode = infection.wardcode JOIN germ ON infection.germid = germ.germid WHERE germ.notifiable = 'T' GROUP BY ward.floor;
