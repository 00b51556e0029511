-- Anti-poaching patrols in rhino reserves: rangers, rhinos, patrols, sightings and snares found.
CREATE TABLE ranger (
  ranger_id INT,
  name VARCHAR(50),
  rank_title VARCHAR(20),
  joined DATE,
  armed VARCHAR(1),
  PRIMARY KEY (ranger_id)
);
CREATE TABLE rhino (
  rhino_id INT,
  name VARCHAR(40),
  species VARCHAR(20),
  sex VARCHAR(1),
  birth_year INT,
  dehorned VARCHAR(1),
  PRIMARY KEY (rhino_id)
);
CREATE TABLE patrol (
  patrol_id INT,
  leader_id INT,
  partner_id INT,
  sector VARCHAR(30),
  patrol_date DATE,
  km_walked DOUBLE,
  snares_found INT,
  PRIMARY KEY (patrol_id),
  FOREIGN KEY (leader_id) REFERENCES ranger (ranger_id),
  FOREIGN KEY (partner_id) REFERENCES ranger (ranger_id)
);
CREATE TABLE sighting (
  sighting_id INT,
  patrol_id INT,
  rhino_id INT,
  body_condition VARCHAR(10),
  with_calf VARCHAR(1),
  PRIMARY KEY (sighting_id),
  FOREIGN KEY (patrol_id) REFERENCES patrol (patrol_id),
  FOREIGN KEY (rhino_id) REFERENCES rhino (rhino_id)
);

-- en: Which Black rhinos have been dehorned (T)?
-- zh: 哪些Black犀牛已被去角（T）？
SELECT name FROM rhino WHERE species = 'Black' AND dehorned = 'T';

-- en: How many rangers hold the rank of Corporal?
-- zh: 职级为Corporal的护林员有多少名？
SELECT count(*) FROM ranger WHERE rank_title = 'Corporal';

-- en: Who is the longest serving ranger?
-- zh: 服役时间最长的护林员是谁？
SELECT name FROM ranger ORDER BY joined LIMIT 1;

-- en: Total number of snares collected in the Kudu sector.
-- zh: Kudu片区一共清除了多少个猎套？
SELECT sum(snares_found) FROM patrol WHERE sector = 'Kudu';

-- en: Snares found in each sector.
-- zh: 每个片区发现的猎套总数。
SELECT sector, sum(snares_found) FROM patrol GROUP BY sector;

-- en: Which sector is patrolled most often?
-- zh: 巡逻次数最多的片区是哪个？
SELECT sector FROM patrol GROUP BY sector ORDER BY count(*) DESC LIMIT 1;

-- en: Dates of patrols longer than 20 kilometres.
-- zh: 步行超过20公里的巡逻日期。
SELECT patrol_date FROM patrol WHERE km_walked > 20;

-- en: Who led patrol 604?
-- zh: 604号巡逻由谁带队？
SELECT ranger.name FROM ranger JOIN patrol ON ranger.ranger_id = patrol.leader_id WHERE patrol.patrol_id = 604;

-- en: Who was the partner on patrol 604?
-- zh: 604号巡逻的搭档是谁？
SELECT ranger.name FROM ranger JOIN patrol ON ranger.ranger_id = patrol.partner_id WHERE patrol.patrol_id = 604;

-- en: Show the leader and the partner of every patrol in the Ridge sector.
-- zh: 显示Ridge片区每次巡逻的带队人和搭档。
SELECT T1.name, T2.name FROM patrol JOIN ranger AS T1 ON patrol.leader_id = T1.ranger_id JOIN ranger AS T2 ON patrol.partner_id = T2.ranger_id WHERE patrol.sector = 'Ridge';

-- en: How many patrols has each ranger led?
-- zh: 每位护林员带队巡逻过多少次？
SELECT ranger.name, count(*) FROM ranger JOIN patrol ON ranger.ranger_id = patrol.leader_id GROUP BY ranger.ranger_id, ranger.name;

-- en: Leaders whose patrols found more than 100 snares in all.
-- zh: 带队发现的猎套总数超过100个的护林员。
SELECT ranger.name FROM ranger JOIN patrol ON ranger.ranger_id = patrol.leader_id GROUP BY ranger.ranger_id, ranger.name HAVING sum(patrol.snares_found) > 100;

-- en: In which sectors was Themba seen? List every sector once.
-- zh: Themba在哪些片区被目击过？每个片区只列一次。
SELECT DISTINCT patrol.sector FROM patrol JOIN sighting ON patrol.patrol_id = sighting.patrol_id JOIN rhino ON sighting.rhino_id = rhino.rhino_id WHERE rhino.name = 'Themba';

-- en: Which rhino has been spotted the most?
-- zh: 被目击次数最多的犀牛是哪头？
SELECT rhino.name FROM rhino JOIN sighting ON rhino.rhino_id = sighting.rhino_id GROUP BY rhino.rhino_id, rhino.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which rhinos did patrols led by Joseph Mbeki come across?
-- zh: Joseph Mbeki带队的巡逻遇到过哪些犀牛？
SELECT rhino.name FROM rhino JOIN sighting ON rhino.rhino_id = sighting.rhino_id JOIN patrol ON sighting.patrol_id = patrol.patrol_id JOIN ranger ON patrol.leader_id = ranger.ranger_id WHERE ranger.name = 'Joseph Mbeki';

-- en: Females (F) seen with a calf (T): name and birth year.
-- zh: 被看到带着幼崽（T）的雌性（F）犀牛的名字和出生年份。
SELECT rhino.name, rhino.birth_year FROM rhino JOIN sighting ON rhino.rhino_id = sighting.rhino_id WHERE rhino.sex = 'F' AND sighting.with_calf = 'T';

-- en: Rhinos that haven't been seen by any patrol.
-- zh: 没有被任何巡逻队看到过的犀牛。
SELECT name FROM rhino WHERE rhino_id NOT IN (SELECT rhino_id FROM sighting);

-- en: Names of rangers who have both led a patrol and gone as partner.
-- zh: 既带过队又当过搭档的护林员姓名。
SELECT ranger.name FROM ranger JOIN patrol ON ranger.ranger_id = patrol.leader_id INTERSECT SELECT ranger.name FROM ranger JOIN patrol ON ranger.ranger_id = patrol.partner_id;

-- en: Patrols that walked further than average, with id and sector.
-- zh: 步行距离超过平均值的巡逻编号和片区。
SELECT patrol_id, sector FROM patrol WHERE km_walked > (SELECT avg(km_walked) FROM patrol);

-- en: Count rhinos by species and sex.
-- zh: 按种类和性别统计犀牛数量。
SELECT species, sex, count(*) FROM rhino GROUP BY species, sex;

-- en: Rhinos born between 2010 and 2015, oldest first.
-- zh: 2010到2015年间出生的犀牛，由年长到年幼排列。
SELECT name FROM rhino WHERE birth_year BETWEEN 2010 AND 2015 ORDER BY birth_year;

-- en: How many sightings were there for each body condition among White rhinos?
-- zh: White犀牛的目击记录中，每种体况各有多少次？
SELECT sighting.body_condition, count(*) FROM sighting JOIN rhino ON sighting.rhino_id = rhino.rhino_id WHERE rhino.species = 'White' GROUP BY sighting.body_condition;
