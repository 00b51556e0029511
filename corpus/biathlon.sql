-- Biathletes, the national teams, the races of the season and the shooting results.
CREATE TABLE nation (
  code VARCHAR(3),
  nation_name VARCHAR(40),
  head_coach VARCHAR(60),
  budget DOUBLE,
  wax_trucks INT,
  PRIMARY KEY (code)
);
CREATE TABLE biathlete (
  bib INT,
  name VARCHAR(60),
  sex VARCHAR(1),
  born INT,
  ski_brand VARCHAR(40),
  rifle VARCHAR(40),
  nation_code VARCHAR(3),
  PRIMARY KEY (bib),
  FOREIGN KEY (nation_code) REFERENCES nation (code)
);
CREATE TABLE race (
  race_no INT,
  kind VARCHAR(20),
  venue VARCHAR(40),
  race_day DATE,
  km DOUBLE,
  snow VARCHAR(20),
  PRIMARY KEY (race_no)
);
CREATE TABLE result (
  race_no INT,
  bib INT,
  place INT,
  misses INT,
  minutes DOUBLE,
  points INT,
  PRIMARY KEY (race_no, bib),
  FOREIGN KEY (race_no) REFERENCES race (race_no),
  FOREIGN KEY (bib) REFERENCES biathlete (bib)
);

-- en: Which races were held in Ruhpolding? Give their kinds and days.
-- zh: 在Ruhpolding举办过哪些比赛？给出项目和日期。
SELECT kind, race_day FROM race WHERE venue = 'Ruhpolding';

-- en: What is the average budget of the nations?
-- zh: 各国队的平均预算是多少？
SELECT avg(budget) FROM nation;

-- en: How many biathletes does each nation have? Show the name of the nation.
-- zh: 每个国家各有多少名冬季两项运动员？列出国家名称。
SELECT nation.nation_name, count(*) FROM nation JOIN biathlete ON nation.code = biathlete.nation_code GROUP BY nation.code, nation.nation_name;

-- en: What are the names of the biathletes who ski on Fjellski?
-- zh: 使用Fjellski滑雪板的运动员叫什么名字？
SELECT name FROM biathlete WHERE ski_brand = 'Fjellski';

-- en: Who came first in the Pursuit of 2023-01-15?
-- zh: 谁在2023-01-15的Pursuit比赛中获得第1名？
SELECT biathlete.name FROM biathlete JOIN result ON biathlete.bib = result.bib JOIN race ON result.race_no = race.race_no WHERE race.kind = 'Pursuit' AND race.race_day = '2023-01-15' AND result.place = 1;

-- en: Which biathletes have collected more than 200 points in total?
-- zh: 哪些运动员的总积分超过200分？
SELECT biathlete.name FROM biathlete JOIN result ON biathlete.bib = result.bib GROUP BY biathlete.bib, biathlete.name HAVING sum(result.points) > 200;

-- en: Which nations have no biathlete?
-- zh: 哪些国家没有运动员？
SELECT nation_name FROM nation WHERE code NOT IN (SELECT nation_code FROM biathlete);

-- en: What is the head coach of the biathlete Jana Kralik called?
-- zh: 运动员Jana Kralik的主教练叫什么？
SELECT nation.head_coach FROM nation JOIN biathlete ON nation.code = biathlete.nation_code WHERE biathlete.name = 'Jana Kralik';

-- en: How many misses were shot in every race? Show the race number and the sum.
-- zh: 每场比赛总共脱靶多少次？列出比赛编号和总数。
SELECT race_no, sum(misses) FROM result GROUP BY race_no;

-- en: Which venue has had the most races?
-- zh: 举办比赛最多的场地是哪里？
SELECT venue FROM race GROUP BY venue ORDER BY count(*) DESC LIMIT 1;

-- en: At which venues have Slovenia's biathletes finished without a miss?
-- zh: Slovenia的运动员在哪些场地取得过零脱靶的成绩？
SELECT race.venue FROM race JOIN result ON race.race_no = result.race_no JOIN biathlete ON result.bib = biathlete.bib JOIN nation ON biathlete.nation_code = nation.code WHERE nation.nation_name = 'Slovenia' AND result.misses = 0;

-- en: What are the names of the biathletes born before 1990 or after 2003?
-- zh: 1990年以前或2003年以后出生的运动员有哪些？
SELECT name FROM biathlete WHERE born < 1990 OR born > 2003;

-- en: Which race is the longest, and where does it take place? Give the kind and the venue.
-- zh: 距离最长的比赛是什么项目，在哪里举行？
SELECT kind, venue FROM race ORDER BY km DESC LIMIT 1;

-- en: Find the ski brands that are used both in NOR and in SWE.
-- zh: 哪些滑雪板品牌既有NOR的运动员使用，又有SWE的运动员使用？
SELECT ski_brand FROM biathlete WHERE nation_code = 'NOR' INTERSECT SELECT ski_brand FROM biathlete WHERE nation_code = 'SWE';

-- en: What is the average number of misses of the biathletes who shoot with a Tarn rifle?
-- zh: 使用Tarn步枪的运动员平均脱靶几次？
SELECT avg(result.misses) FROM result JOIN biathlete ON result.bib = biathlete.bib WHERE biathlete.rifle = 'Tarn';

-- en: Which nations have a budget that exceeds the average budget?
-- zh: 哪些国家的预算高于平均预算？
SELECT nation_name FROM nation WHERE budget > (SELECT avg(budget) FROM nation);

-- en: How many races took place on Wet snow?
-- zh: 有多少场比赛是在Wet雪质上进行的？
SELECT count(*) FROM race WHERE snow = 'Wet';

-- en: What are the names of the biathletes who started in a Sprint at Oberhof?
-- zh: 在Oberhof的Sprint比赛中出发过的运动员有哪些？
SELECT biathlete.name FROM biathlete JOIN result ON biathlete.bib = result.bib JOIN race ON result.race_no = race.race_no WHERE race.kind = 'Sprint' AND race.venue = 'Oberhof';

-- en: Show each kind of race with the average time needed, in minutes.
-- zh: 列出每种项目及其平均用时（分钟）。
SELECT race.kind, avg(result.minutes) FROM race JOIN result ON race.race_no = result.race_no GROUP BY race.kind;

-- en: Who has won the most races?
-- zh: 夺冠（第1名）次数最多的是谁？
SELECT biathlete.name FROM biathlete JOIN result ON biathlete.bib = result.bib WHERE result.place = 1 GROUP BY biathlete.bib, biathlete.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which biathletes never finished in the first three places?
-- zh: 哪些运动员从未进入前3名？
SELECT name FROM biathlete WHERE bib NOT IN (SELECT bib FROM result WHERE place <= 3);

-- en: How many different rifles are carried by biathletes of the sex F?
-- zh: 性别为F的运动员共使用多少种不同的步枪？
SELECT count(DISTINCT rifle) FROM biathlete WHERE sex = 'F';
