-- Tunnelling projects: tunnels, boring machines, crews, shifts of advance and incidents underground.
CREATE TABLE tunnel (
  tun_id INT,
  tun_name VARCHAR(50),
  purpose VARCHAR(20),
  district VARCHAR(40),
  length_m DOUBLE,
  depth_m DOUBLE,
  begun DATE,
  broke_through DATE,
  budget_m DOUBLE,
  PRIMARY KEY (tun_id)
);
CREATE TABLE tbm (
  tbm_id INT,
  nickname VARCHAR(30),
  maker VARCHAR(40),
  diameter_m DOUBLE,
  made_in INT,
  PRIMARY KEY (tbm_id)
);
CREATE TABLE foreman (
  fm_id INT,
  fm_name VARCHAR(60),
  hometown VARCHAR(40),
  age INT,
  licence_class VARCHAR(5),
  PRIMARY KEY (fm_id)
);
CREATE TABLE drive (
  drive_id INT,
  tun_id INT,
  tbm_id INT,
  geology VARCHAR(30),
  length_m DOUBLE,
  PRIMARY KEY (drive_id),
  FOREIGN KEY (tun_id) REFERENCES tunnel (tun_id),
  FOREIGN KEY (tbm_id) REFERENCES tbm (tbm_id)
);
CREATE TABLE work_shift (
  shift_id INT,
  drive_id INT,
  fm_id INT,
  shift_date DATE,
  turn VARCHAR(10),
  advance_m DOUBLE,
  PRIMARY KEY (shift_id),
  FOREIGN KEY (drive_id) REFERENCES drive (drive_id),
  FOREIGN KEY (fm_id) REFERENCES foreman (fm_id)
);
CREATE TABLE incident (
  inc_id INT,
  shift_id INT,
  kind VARCHAR(30),
  injured INT,
  downtime_h DOUBLE,
  PRIMARY KEY (inc_id),
  FOREIGN KEY (shift_id) REFERENCES work_shift (shift_id)
);

-- en: How deep does the Kolm Base Tunnel lie?
-- zh: Kolm Base Tunnel埋深多少米？
SELECT depth_m FROM tunnel WHERE tun_name = 'Kolm Base Tunnel';

-- en: Different nicknames of the machines that bored the Kolm Base Tunnel.
-- zh: 掘进Kolm Base Tunnel的盾构机有哪些不同的昵称？
SELECT DISTINCT tbm.nickname FROM tbm JOIN drive ON tbm.tbm_id = drive.tbm_id JOIN tunnel ON drive.tun_id = tunnel.tun_id WHERE tunnel.tun_name = 'Kolm Base Tunnel';

-- en: Foremen from Bolzano with licence A.
-- zh: 来自Bolzano、持A级执照的工长。
SELECT fm_name FROM foreman WHERE hometown = 'Bolzano' AND licence_class = 'A';

-- en: How many incidents were Flooding?
-- zh: Flooding事故共发生了多少起？
SELECT count(*) FROM incident WHERE kind = 'Flooding';

-- en: Metres advanced by Gertrude in total. Gertrude is a machine.
-- zh: 盾构机Gertrude一共掘进了多少米？
SELECT sum(work_shift.advance_m) FROM work_shift JOIN drive ON work_shift.drive_id = drive.drive_id JOIN tbm ON drive.tbm_id = tbm.tbm_id WHERE tbm.nickname = 'Gertrude';

-- en: Average length of tunnels by purpose.
-- zh: 各用途隧道的平均长度。
SELECT purpose, avg(length_m) FROM tunnel GROUP BY purpose;

-- en: Who was in charge of the Night shift on 2020-11-17?
-- zh: 2020-11-17的Night班由谁负责？
SELECT foreman.fm_name FROM foreman JOIN work_shift ON foreman.fm_id = work_shift.fm_id WHERE work_shift.shift_date = '2020-11-17' AND work_shift.turn = 'Night';

-- en: Which tunnel cost the most to build, according to its budget?
-- zh: 预算最高的隧道是哪条？
SELECT tun_name FROM tunnel ORDER BY budget_m DESC LIMIT 1;

-- en: Under whose command did a Rockfall happen?
-- zh: Rockfall发生在哪些工长当班时？
SELECT foreman.fm_name FROM foreman JOIN work_shift ON foreman.fm_id = work_shift.fm_id JOIN incident ON work_shift.shift_id = incident.shift_id WHERE incident.kind = 'Rockfall';

-- en: Machines that have never been put to work on a drive.
-- zh: 从未投入掘进的盾构机。
SELECT nickname FROM tbm WHERE tbm_id NOT IN (SELECT tbm_id FROM drive);

-- en: How many persons were injured in the Sella Metro Tube?
-- zh: Sella Metro Tube施工中共有多少人受伤？
SELECT sum(incident.injured) FROM incident JOIN work_shift ON incident.shift_id = work_shift.shift_id JOIN drive ON work_shift.drive_id = drive.drive_id JOIN tunnel ON drive.tun_id = tunnel.tun_id WHERE tunnel.tun_name = 'Sella Metro Tube';

-- en: Which makers built two or more of the machines?
-- zh: 制造过两台或以上盾构机的厂家。
SELECT maker FROM tbm GROUP BY maker HAVING count(*) >= 2;

-- en: Road tunnels begun after 2015-01-01, in order of length.
-- zh: 2015-01-01以后开工的Road隧道，按长度排序。
SELECT tun_name FROM tunnel WHERE purpose = 'Road' AND begun > '2015-01-01' ORDER BY length_m;

-- en: The largest diameter among machines made in 2012?
-- zh: 2012年制造的盾构机中最大直径是多少？
SELECT max(diameter_m) FROM tbm WHERE made_in = 2012;

-- en: For every foreman, name and the average advance per shift.
-- zh: 每位工长平均每班掘进多少米？列出姓名。
SELECT foreman.fm_name, avg(work_shift.advance_m) FROM foreman JOIN work_shift ON foreman.fm_id = work_shift.fm_id GROUP BY foreman.fm_id, foreman.fm_name;

-- en: What different kinds of geology did they meet in the tunnels of Vomp?
-- zh: Vomp地区的隧道遇到过哪些不同的地质？
SELECT DISTINCT drive.geology FROM drive JOIN tunnel ON drive.tun_id = tunnel.tun_id WHERE tunnel.district = 'Vomp';

-- en: Tunnels not broken through yet.
-- zh: 尚未贯通的隧道。
SELECT tun_name FROM tunnel WHERE broke_through IS NULL;

-- en: Tunnels through both Gneiss and Clay.
-- zh: 既穿过Gneiss又穿过Clay的隧道。
SELECT tunnel.tun_name FROM tunnel JOIN drive ON tunnel.tun_id = drive.tun_id WHERE drive.geology = 'Gneiss' INTERSECT SELECT tunnel.tun_name FROM tunnel JOIN drive ON tunnel.tun_id = drive.tun_id WHERE drive.geology = 'Clay';

-- en: On what dates was more than the average advance made in a shift? List one date per such shift.
-- zh: 进尺超过平均值的班次各在哪天？每班列一个日期。
SELECT shift_date FROM work_shift WHERE advance_m > (SELECT avg(advance_m) FROM work_shift);

-- en: Which tunnel has been dug in the largest number of drives?
-- zh: 分段掘进次数最多的隧道是哪条？
SELECT tunnel.tun_name FROM tunnel JOIN drive ON tunnel.tun_id = drive.tun_id GROUP BY tunnel.tun_id, tunnel.tun_name ORDER BY count(*) DESC LIMIT 1;

-- en: Most common kind of incident.
-- zh: 最常见的事故类型。
SELECT kind FROM incident GROUP BY kind ORDER BY count(*) DESC LIMIT 1;

-- en: Which foremen, by name, had at least 3 incidents on their shifts?
-- zh: 当班期间至少出过3起事故的工长姓名。
SELECT foreman.fm_name FROM foreman JOIN work_shift ON foreman.fm_id = work_shift.fm_id JOIN incident ON work_shift.shift_id = incident.shift_id GROUP BY foreman.fm_id, foreman.fm_name HAVING count(*) >= 3;
