-- Contests for home-made jam, the judges and who judged where.
CREATE TABLE contest (
  contest_id INT,
  contest_name VARCHAR(60),
  town VARCHAR(40),
  year INT,
  prize_money INT,
  PRIMARY KEY (contest_id)
);
CREATE TABLE judge (
  judge_id INT,
  judge_name VARCHAR(50),
  town VARCHAR(40),
  profession VARCHAR(40),
  gender VARCHAR(10),
  PRIMARY KEY (judge_id)
);
CREATE TABLE jury (
  contest_id INT,
  judge_id INT,
  role VARCHAR(20),
  fee DECIMAL(10,2),
  PRIMARY KEY (contest_id, judge_id),
  FOREIGN KEY (contest_id) REFERENCES contest (contest_id),
  FOREIGN KEY (judge_id) REFERENCES judge (judge_id)
);
CREATE TABLE entry (
  entry_id INT,
  contest_id INT,
  cook VARCHAR(50),
  fruit VARCHAR(30),
  score DOUBLE,
  PRIMARY KEY (entry_id),
  FOREIGN KEY (contest_id) REFERENCES contest (contest_id)
);

-- en: What contests were held in Ribe?
-- zh: 在Ribe举办过哪些比赛？
SELECT contest_name FROM contest WHERE town = 'Ribe';

-- en: Who entered a jam of plum or quince in a contest in 2019?
-- zh: 谁在2019年的比赛中用plum或quince果酱参赛？
SELECT entry.cook FROM entry JOIN contest ON entry.contest_id = contest.contest_id WHERE (entry.fruit = 'plum' OR entry.fruit = 'quince') AND contest.year = 2019;

-- en: List the judges' names and professions alphabetically by name.
-- zh: 按姓名字母顺序列出评委的姓名和职业。
SELECT judge_name, profession FROM judge ORDER BY judge_name ASC;

-- en: How many female judges are there?
-- zh: 女(female)评委有多少位？
SELECT count(*) FROM judge WHERE gender = 'female';

-- en: What is the total prize money of the contests of 2018?
-- zh: 2018年各比赛的奖金总额是多少？
SELECT sum(prize_money) FROM contest WHERE year = 2018;

-- en: What was the average score of the strawberry jams?
-- zh: strawberry果酱的平均得分是多少？
SELECT avg(score) FROM entry WHERE fruit = 'strawberry';

-- en: How many entries were there for each fruit?
-- zh: 每种水果各有多少份参赛作品？
SELECT fruit, count(*) FROM entry GROUP BY fruit;

-- en: Which profession is the rarest among judges?
-- zh: 评委中人数最少的职业是什么？
SELECT profession FROM judge GROUP BY profession ORDER BY count(*) ASC LIMIT 1;

-- en: What towns have hosted at least three contests?
-- zh: 哪些城镇至少举办过三次比赛？
SELECT town FROM contest GROUP BY town HAVING count(*) >= 3;

-- en: Which contest had the largest prize?
-- zh: 奖金最高的是哪场比赛？
SELECT contest_name FROM contest ORDER BY prize_money DESC LIMIT 1;

-- en: Which cooks had the three best scores?
-- zh: 得分最高的三位是谁？
SELECT cook FROM entry ORDER BY score DESC LIMIT 3;

-- en: Who was on the jury of the Golden Spoon?
-- zh: Golden Spoon比赛的评委有哪些人？
SELECT judge.judge_name FROM judge JOIN jury ON judge.judge_id = jury.judge_id JOIN contest ON jury.contest_id = contest.contest_id WHERE contest.contest_name = 'Golden Spoon';

-- en: For each contest, show its name and how many entries it received.
-- zh: 给出每场比赛的名称和收到的参赛作品数。
SELECT contest.contest_name, count(*) FROM contest JOIN entry ON contest.contest_id = entry.contest_id GROUP BY contest.contest_id, contest.contest_name;

-- en: How many contests has Per Holm judged?
-- zh: Per Holm担任过多少场比赛的评委？
SELECT count(*) FROM jury JOIN judge ON jury.judge_id = judge.judge_id WHERE judge.judge_name = 'Per Holm';

-- en: Which judge has earned the most in fees?
-- zh: 累计评审费最多的评委是谁？
SELECT judge.judge_name FROM judge JOIN jury ON judge.judge_id = jury.judge_id GROUP BY judge.judge_id, judge.judge_name ORDER BY sum(jury.fee) DESC LIMIT 1;

-- en: What fruits were used by the entrants in Skagen in 2020?
-- zh: 2020年在Skagen的参赛者用了哪些水果？
SELECT entry.fruit FROM entry JOIN contest ON entry.contest_id = contest.contest_id WHERE contest.town = 'Skagen' AND contest.year = 2020;

-- en: What is the town of the contest with the highest average score?
-- zh: 平均得分最高的比赛在哪个城镇举办？
SELECT contest.town FROM contest JOIN entry ON contest.contest_id = entry.contest_id GROUP BY contest.contest_id, contest.town ORDER BY avg(entry.score) DESC LIMIT 1;

-- en: Show the names of people who served as chair and the years they did so.
-- zh: 列出担任过chair的评委姓名及年份。
SELECT judge.judge_name, contest.year FROM judge JOIN jury ON judge.judge_id = jury.judge_id JOIN contest ON jury.contest_id = contest.contest_id WHERE jury.role = 'chair';

-- en: Which judges have been on a jury at least twice?
-- zh: 哪些评委至少担任过两次评审？
SELECT judge.judge_name FROM judge JOIN jury ON judge.judge_id = jury.judge_id GROUP BY judge.judge_id, judge.judge_name HAVING count(*) >= 2;

-- en: Which contests got no entries?
-- zh: 哪些比赛没有收到参赛作品？
SELECT contest_name FROM contest WHERE contest_id NOT IN (SELECT contest_id FROM entry);

-- en: Find the cooks whose score is above the average of all entries.
-- zh: 找出得分高于全部作品平均分的参赛者。
SELECT cook FROM entry WHERE score > (SELECT avg(score) FROM entry);

-- en: Which towns have had a contest but are home to no judge?
-- zh: 哪些城镇举办过比赛但没有评委来自那里？
SELECT town FROM contest EXCEPT SELECT town FROM judge;
