-- Cycling stage races: editions, stages, teams, riders, results and withdrawals.
CREATE TABLE race (
  race_id INT,
  race_name VARCHAR(60),
  country VARCHAR(40),
  category VARCHAR(10),
  first_held INT,
  prize_money DECIMAL(10,2),
  PRIMARY KEY (race_id)
);
CREATE TABLE stage (
  stage_id INT,
  race_id INT,
  stage_no INT,
  stage_date DATE,
  start_town VARCHAR(40),
  finish_town VARCHAR(40),
  distance_km DOUBLE,
  profile VARCHAR(20),
  elevation_gain INT,
  PRIMARY KEY (stage_id),
  FOREIGN KEY (race_id) REFERENCES race (race_id)
);
CREATE TABLE team (
  team_code VARCHAR(3),
  team_name VARCHAR(60),
  country VARCHAR(40),
  bike_brand VARCHAR(30),
  category VARCHAR(20),
  annual_budget DOUBLE,
  PRIMARY KEY (team_code)
);
CREATE TABLE rider (
  rider_id INT,
  rider_name VARCHAR(60),
  team_code VARCHAR(3),
  country VARCHAR(40),
  birth_year INT,
  weight_kg DOUBLE,
  specialty VARCHAR(20),
  PRIMARY KEY (rider_id),
  FOREIGN KEY (team_code) REFERENCES team (team_code)
);
CREATE TABLE stage_result (
  stage_id INT,
  rider_id INT,
  place INT,
  time_seconds INT,
  bonus_seconds INT,
  jersey VARCHAR(20),
  PRIMARY KEY (stage_id, rider_id),
  FOREIGN KEY (stage_id) REFERENCES stage (stage_id),
  FOREIGN KEY (rider_id) REFERENCES rider (rider_id)
);
CREATE TABLE withdrawal (
  stage_id INT,
  rider_id INT,
  reason VARCHAR(40),
  km_covered DOUBLE,
  PRIMARY KEY (stage_id, rider_id),
  FOREIGN KEY (stage_id) REFERENCES stage (stage_id),
  FOREIGN KEY (rider_id) REFERENCES rider (rider_id)
);

-- en: How many stages does the Tour of Karelby have?
-- zh: Tour of Karelby共有多少个赛段？
SELECT count(*) FROM stage JOIN race ON stage.race_id = race.race_id WHERE race.race_name = 'Tour of Karelby';

-- en: Riders from Eritrea, with their year of birth.
-- zh: 来自Eritrea的车手及其出生年份。
SELECT rider_name, birth_year FROM rider WHERE country = 'Eritrea';

-- en: Which team is Luc Bramante with?
-- zh: Luc Bramante效力于哪支车队？
SELECT team.team_name FROM team JOIN rider ON team.team_code = rider.team_code WHERE rider.rider_name = 'Luc Bramante';

-- en: What is the average distance of Mountain stages?
-- zh: Mountain赛段的平均距离是多少？
SELECT avg(distance_km) FROM stage WHERE profile = 'Mountain';

-- en: Show how many riders there are in each specialty, largest number first.
-- zh: 按人数从多到少列出各专长的车手数量。
SELECT specialty, count(*) FROM rider GROUP BY specialty ORDER BY count(*) DESC;

-- en: Who won the most stages (place 1)?
-- zh: 获得赛段冠军（名次1）次数最多的车手是谁？
SELECT rider.rider_name FROM rider JOIN stage_result ON rider.rider_id = stage_result.rider_id WHERE stage_result.place = 1 GROUP BY rider.rider_id, rider.rider_name ORDER BY count(*) DESC LIMIT 1;

-- en: List the start and finish towns of the stages ridden on 2022-05-11.
-- zh: 列出2022-05-11各赛段的起点和终点城镇。
SELECT start_town, finish_town FROM stage WHERE stage_date = '2022-05-11';

-- en: Which riders have never abandoned a race?
-- zh: 哪些车手从未退赛？
SELECT rider_name FROM rider WHERE rider_id NOT IN (SELECT rider_id FROM withdrawal);

-- en: Which race has been around the longest?
-- zh: 历史最悠久的比赛是哪个？
SELECT race_name FROM race ORDER BY first_held LIMIT 1;

-- en: How many withdrawals happened for each reason?
-- zh: 各种退赛原因分别发生了多少次？
SELECT reason, count(*) FROM withdrawal GROUP BY reason;

-- en: Names of riders on a Corvina bike who weigh less than 60 kg.
-- zh: 骑Corvina自行车、体重低于60公斤的车手有哪些？
SELECT rider.rider_name FROM rider JOIN team ON rider.team_code = team.team_code WHERE team.bike_brand = 'Corvina' AND rider.weight_kg < 60;

-- en: What is the hilliest stage? I want stage number, distance and elevation gain.
-- zh: 爬升最大的是哪个赛段？给出赛段号、距离和爬升高度。
SELECT stage_no, distance_km, elevation_gain FROM stage ORDER BY elevation_gain DESC LIMIT 1;

-- en: Total prize money of races in category 2.1?
-- zh: 2.1级别比赛的奖金总额是多少？
SELECT sum(prize_money) FROM race WHERE category = '2.1';

-- en: Which towns have served both as a start and as a finish?
-- zh: 哪些城镇既当过起点又当过终点？
SELECT start_town FROM stage INTERSECT SELECT finish_town FROM stage;

-- en: Teams with a larger budget than the average, along with their country.
-- zh: 预算高于平均水平的车队及其所属国家。
SELECT team_name, country FROM team WHERE annual_budget > (SELECT avg(annual_budget) FROM team);

-- en: For each rider give the name and the total bonus seconds collected.
-- zh: 给出每位车手的姓名和累计获得的奖励秒数。
SELECT rider.rider_name, sum(stage_result.bonus_seconds) FROM rider JOIN stage_result ON rider.rider_id = stage_result.rider_id GROUP BY rider.rider_id, rider.rider_name;

-- en: In which races did Samuel Tekle wear the Polka jersey? Different race names only.
-- zh: Samuel Tekle在哪些不同的比赛中穿过Polka衫？
SELECT DISTINCT race.race_name FROM race JOIN stage ON race.race_id = stage.race_id JOIN stage_result ON stage.stage_id = stage_result.stage_id JOIN rider ON stage_result.rider_id = rider.rider_id WHERE rider.rider_name = 'Samuel Tekle' AND stage_result.jersey = 'Polka';

-- en: Which countries have at least 2 teams?
-- zh: 哪些国家至少有2支车队？
SELECT country FROM team GROUP BY country HAVING count(*) >= 2;

-- en: How many distinct nations do the riders represent?
-- zh: 车手一共来自多少个不同的国家？
SELECT count(DISTINCT country) FROM rider;

-- en: Which team has lost the most riders to a Crash?
-- zh: 因Crash退赛人次最多的是哪支车队？
SELECT team.team_name FROM team JOIN rider ON team.team_code = rider.team_code JOIN withdrawal ON rider.rider_id = withdrawal.rider_id WHERE withdrawal.reason = 'Crash' GROUP BY team.team_code, team.team_name ORDER BY count(*) DESC LIMIT 1;

-- en: Flat stages of 200 km or longer: numbers and dates, by date.
-- zh: 200公里及以上的Flat赛段的编号和日期，按日期排序。
SELECT stage_no, stage_date FROM stage WHERE profile = 'Flat' AND distance_km >= 200 ORDER BY stage_date;

-- en: Countries that host a race but have no rider.
-- zh: 哪些国家举办比赛但没有车手？
SELECT country FROM race EXCEPT SELECT country FROM rider;
