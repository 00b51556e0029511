-- Railway track maintenance: sections, possessions taken, gangs and the machines they use.
CREATE TABLE section (
  section_id INT,
  label VARCHAR(40),
  length_km DOUBLE,
  laid_year INT,
  sleeper VARCHAR(20),
  PRIMARY KEY (section_id)
);
CREATE TABLE gang (
  gang_id INT,
  ganger VARCHAR(50),
  base VARCHAR(40),
  strength INT,
  PRIMARY KEY (gang_id)
);
CREATE TABLE machine (
  machine_id INT,
  name VARCHAR(40),
  kind VARCHAR(30),
  day_rate DECIMAL(10,2),
  PRIMARY KEY (machine_id)
);
CREATE TABLE possession (
  poss_id INT,
  section_id INT,
  gang_id INT,
  work VARCHAR(30),
  starts DATETIME,
  hours DOUBLE,
  overrun VARCHAR(1),
  PRIMARY KEY (poss_id),
  FOREIGN KEY (section_id) REFERENCES section (section_id),
  FOREIGN KEY (gang_id) REFERENCES gang (gang_id)
);
CREATE TABLE possession_machine (
  poss_id INT,
  machine_id INT,
  PRIMARY KEY (poss_id, machine_id),
  FOREIGN KEY (poss_id) REFERENCES possession (poss_id),
  FOREIGN KEY (machine_id) REFERENCES machine (machine_id)
);

-- en: Which sections still lie on Timber sleepers?
-- zh: 哪些区段还在用Timber轨枕？
SELECT label FROM section WHERE sleeper = 'Timber';

-- en: How many kilometres of track are on Concrete sleepers?
-- zh: 使用Concrete轨枕的轨道共多少公里？
SELECT sum(length_km) FROM section WHERE sleeper = 'Concrete';

-- en: How much is the Mole per day?
-- zh: Mole每天的租费是多少？
SELECT day_rate FROM machine WHERE name = 'Mole';

-- en: Where is the gang of Owen Pask based?
-- zh: Owen Pask的工班驻扎在哪里？
SELECT base FROM gang WHERE ganger = 'Owen Pask';

-- en: Which section was laid the earliest?
-- zh: 最早铺设的区段是哪段？
SELECT label FROM section ORDER BY laid_year LIMIT 1;

-- en: How many possessions overran (T)?
-- zh: 有多少次封锁施工超时（T）？
SELECT count(*) FROM possession WHERE overrun = 'T';

-- en: Average hours for each kind of work.
-- zh: 各类作业的平均时长。
SELECT work, avg(hours) FROM possession GROUP BY work;

-- en: Kinds of machine of which we have more than 3.
-- zh: 拥有超过3台的机械种类。
SELECT kind FROM machine GROUP BY kind HAVING count(*) > 3;

-- en: Which work was done on Lower Fell?
-- zh: Lower Fell区段做过哪些作业？
SELECT possession.work FROM possession JOIN section ON possession.section_id = section.section_id WHERE section.label = 'Lower Fell';

-- en: Who led Tamping work?
-- zh: 谁带队做过Tamping作业？
SELECT gang.ganger FROM gang JOIN possession ON gang.gang_id = possession.gang_id WHERE possession.work = 'Tamping';

-- en: Which different gangers led Tamping work?
-- zh: 有哪些不同的工长带队做过Tamping作业？
SELECT DISTINCT gang.ganger FROM gang JOIN possession ON gang.gang_id = possession.gang_id WHERE possession.work = 'Tamping';

-- en: How often was each section closed for work?
-- zh: 每个区段封锁施工过多少次？
SELECT section.label, count(*) FROM section JOIN possession ON section.section_id = possession.section_id GROUP BY section.section_id, section.label;

-- en: Hours worked on the track by each gang, with ganger.
-- zh: 每个工班的线上作业总时长，列出工长。
SELECT gang.ganger, sum(possession.hours) FROM gang JOIN possession ON gang.gang_id = possession.gang_id GROUP BY gang.gang_id, gang.ganger;

-- en: What machines were taken on possession 640?
-- zh: 640号封锁施工用了哪些机械？
SELECT machine.name FROM machine JOIN possession_machine ON machine.machine_id = possession_machine.machine_id WHERE possession_machine.poss_id = 640;

-- en: Which machine is used most often?
-- zh: 使用次数最多的机械是哪台？
SELECT machine.name FROM machine JOIN possession_machine ON machine.machine_id = possession_machine.machine_id GROUP BY machine.machine_id, machine.name ORDER BY count(*) DESC LIMIT 1;

-- en: On which sections has the Mole been at work?
-- zh: Mole在哪些区段作业过？
SELECT section.label FROM section JOIN possession ON section.section_id = possession.section_id JOIN possession_machine ON possession.poss_id = possession_machine.poss_id JOIN machine ON possession_machine.machine_id = machine.machine_id WHERE machine.name = 'Mole';

-- en: Kinds of machine used by Owen Pask's gang.
-- zh: Owen Pask的工班用过的机械种类。
SELECT machine.kind FROM machine JOIN possession_machine ON machine.machine_id = possession_machine.machine_id JOIN possession ON possession_machine.poss_id = possession.poss_id JOIN gang ON possession.gang_id = gang.gang_id WHERE gang.ganger = 'Owen Pask';

-- en: Sections with no maintenance at all.
-- zh: 完全没有维修过的区段。
SELECT label FROM section WHERE section_id NOT IN (SELECT section_id FROM possession);

-- en: Machines that have never been out.
-- zh: 从未出动过的机械。
SELECT name FROM machine WHERE machine_id NOT IN (SELECT machine_id FROM possession_machine);

-- en: Gangers who did both Welding and Grinding.
-- zh: 既做过Welding又做过Grinding的工长。
SELECT gang.ganger FROM gang JOIN possession ON gang.gang_id = possession.gang_id WHERE possession.work = 'Welding' INTERSECT SELECT gang.ganger FROM gang JOIN possession ON gang.gang_id = possession.gang_id WHERE possession.work = 'Grinding';

-- en: Possessions longer than the average one: number and start.
-- zh: 时长超过平均值的封锁施工：编号和开始时间。
SELECT poss_id, starts FROM possession WHERE hours > (SELECT avg(hours) FROM possession);

-- en: Gangs of 8 to 12 people, largest first: ganger and strength.
-- zh: 人数在8到12人之间的工班，人多的在前：工长和人数。
SELECT ganger, strength FROM gang WHERE strength BETWEEN 8 AND 12 ORDER BY strength DESC;
