-- A bicycle tour: stages, cyclists and their stage results.
CREATE TABLE cyclist (
  bib INT,
  name VARCHAR(50),
  team VARCHAR(50),
  nation VARCHAR(30),
  age INT,
  PRIMARY KEY (bib)
);
CREATE TABLE stage (
  stage_no INT,
  start_town VARCHAR(40),
  finish_town VARCHAR(40),
  distance_km DOUBLE,
  terrain VARCHAR(20),
  stage_date DATE,
  PRIMARY KEY (stage_no)
);
CREATE TABLE stage_result (
  stage_no INT,
  bib INT,
  place INT,
  minutes DOUBLE,
  bonus_points INT,
  PRIMARY KEY (stage_no, bib),
  FOREIGN KEY (stage_no) REFERENCES stage (stage_no),
  FOREIGN KEY (bib) REFERENCES cyclist (bib)
);

-- en: From where to where does stage 5 go?
-- zh: 第5赛段从哪里出发、到哪里结束？
SELECT start_town, finish_town FROM stage WHERE stage_no = 5;

-- en: Which cyclists ride for Team Condor?
-- zh: 哪些车手效力于Team Condor？
SELECT name FROM cyclist WHERE team = 'Team Condor';

-- en: List the numbers of the mountain stages longer than 150 km.
-- zh: 列出长度超过150公里的mountain赛段的编号。
SELECT stage_no FROM stage WHERE terrain = 'mountain' AND distance_km > 150;

-- en: How long is the whole tour?
-- zh: 整个环赛的总里程是多少？
SELECT sum(distance_km) FROM stage;

-- en: How many times was a rider of Team Alba among the first three (place 3 or better)?
-- zh: Team Alba的车手有多少次进入前三名（名次不大于3）？
SELECT count(*) FROM stage_result JOIN cyclist ON stage_result.bib = cyclist.bib WHERE cyclist.team = 'Team Alba' AND stage_result.place <= 3;

-- en: How many nations take part?
-- zh: 有多少个国家参赛？
SELECT count(DISTINCT nation) FROM cyclist;

-- en: How many cyclists does each team have?
-- zh: 每支车队有多少名车手？
SELECT team, count(*) FROM cyclist GROUP BY team;

-- en: For each terrain, give the average distance and the longest distance.
-- zh: 给出每种地形赛段的平均里程和最长里程。
SELECT terrain, avg(distance_km), max(distance_km) FROM stage GROUP BY terrain;

-- en: Nations with more than ten cyclists, please.
-- zh: 请列出车手超过十名的国家。
SELECT nation FROM cyclist GROUP BY nation HAVING count(*) > 10;

-- en: What are the dates of the stages in which cyclist number 41, by bib, came first?
-- zh: 号码41的车手在哪些日期的赛段获得第1名？
SELECT stage.stage_date FROM stage JOIN stage_result ON stage.stage_no = stage_result.stage_no WHERE stage_result.bib = 41 AND stage_result.place = 1;

-- en: Who is the oldest cyclist and for which team does he ride?
-- zh: 年龄最大的车手是谁？效力于哪支车队？
SELECT name, team FROM cyclist ORDER BY age DESC LIMIT 1;

-- en: Who won stage 3?
-- zh: 第3赛段的冠军（名次1）是谁？
SELECT cyclist.name FROM cyclist JOIN stage_result ON cyclist.bib = stage_result.bib WHERE stage_result.stage_no = 3 AND stage_result.place = 1;

-- en: What place did Aldo Riva get in the stage to Bormio?
-- zh: 在终点为Bormio的赛段中Aldo Riva获得第几名？
SELECT stage_result.place FROM stage_result JOIN cyclist ON stage_result.bib = cyclist.bib JOIN stage ON stage_result.stage_no = stage.stage_no WHERE cyclist.name = 'Aldo Riva' AND stage.finish_town = 'Bormio';

-- en: Which cyclist has collected the most bonus points?
-- zh: 累计奖励分最多的车手是谁？
SELECT cyclist.name FROM cyclist JOIN stage_result ON cyclist.bib = stage_result.bib GROUP BY cyclist.bib, cyclist.name ORDER BY sum(stage_result.bonus_points) DESC LIMIT 1;

-- en: How many stages has each cyclist finished? Give names and numbers.
-- zh: 每位车手完成了多少个赛段？给出姓名和数量。
SELECT cyclist.name, count(*) FROM cyclist JOIN stage_result ON cyclist.bib = stage_result.bib GROUP BY cyclist.bib, cyclist.name;

-- en: How many stage wins does each team have?
-- zh: 每支车队各赢得多少个赛段（名次为1）？
SELECT cyclist.team, count(*) FROM cyclist JOIN stage_result ON cyclist.bib = stage_result.bib WHERE stage_result.place = 1 GROUP BY cyclist.team;

-- en: Which finish towns saw a winner from Belgium?
-- zh: 哪些终点城镇的赛段冠军来自Belgium？
SELECT stage.finish_town FROM stage JOIN stage_result ON stage.stage_no = stage_result.stage_no JOIN cyclist ON stage_result.bib = cyclist.bib WHERE stage_result.place = 1 AND cyclist.nation = 'Belgium';

-- en: Average riding time in minutes on flat stages?
-- zh: flat赛段的平均用时是多少分钟？
SELECT avg(stage_result.minutes) FROM stage_result JOIN stage ON stage_result.stage_no = stage.stage_no WHERE stage.terrain = 'flat';

-- en: Who hasn't finished any stage?
-- zh: 哪些车手一个赛段都没有完成？
SELECT name FROM cyclist WHERE bib NOT IN (SELECT bib FROM stage_result);

-- en: Which stages are longer than the average stage? Show number and distance.
-- zh: 哪些赛段的里程超过平均值？给出编号和里程。
SELECT stage_no, distance_km FROM stage WHERE distance_km > (SELECT avg(distance_km) FROM stage);

-- en: Which towns are a start of one stage and a finish of another, or the same?
-- zh: 哪些城镇既是某赛段的起点又是某赛段的终点？
SELECT start_town FROM stage INTERSECT SELECT finish_town FROM stage;

-- en: Teams with riders from Spain but without riders from Portugal?
-- zh: 哪些车队有Spain的车手但没有Portugal的车手？
SELECT team FROM cyclist WHERE nation = 'Spain' EXCEPT SELECT team FROM cyclist WHERE nation = 'Portugal';
