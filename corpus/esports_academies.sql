-- Esports training academies, trainees, coaches, scrims and equipment sets.
CREATE TABLE academies (academy_id INT, academy_name VARCHAR(60), city VARCHAR(40), founded_year INT, monthly_fee DECIMAL(10,2), PRIMARY KEY (academy_id));
CREATE TABLE games (game_id INT, game_title VARCHAR(60), genre VARCHAR(30), release_year INT, team_size INT, PRIMARY KEY (game_id));
CREATE TABLE coaches (coach_id INT, nickname VARCHAR(40), real_name VARCHAR(60), city VARCHAR(40), hourly_rate DECIMAL(10,2), academy_id INT, game_id INT, PRIMARY KEY (coach_id), FOREIGN KEY (academy_id) REFERENCES academies (academy_id), FOREIGN KEY (game_id) REFERENCES games (game_id));
CREATE TABLE trainees (trainee_id INT, nickname VARCHAR(40), real_name VARCHAR(60), city VARCHAR(40), age INT, academy_id INT, mentor_id INT, PRIMARY KEY (trainee_id), FOREIGN KEY (academy_id) REFERENCES academies (academy_id), FOREIGN KEY (mentor_id) REFERENCES coaches (coach_id));
CREATE TABLE scrims (scrim_id INT, game_id INT, scrim_date DATE, duration_min INT, platform VARCHAR(20), status VARCHAR(20), PRIMARY KEY (scrim_id), FOREIGN KEY (game_id) REFERENCES games (game_id));
CREATE TABLE scrim_stats (scrim_id INT, trainee_id INT, role_played VARCHAR(20), kills INT, deaths INT, score DOUBLE, PRIMARY KEY (scrim_id, trainee_id), FOREIGN KEY (scrim_id) REFERENCES scrims (scrim_id), FOREIGN KEY (trainee_id) REFERENCES trainees (trainee_id));

-- en: What is the real name of the coach known as Vexx?
-- zh: 昵称为Vexx的教练真名是什么？
SELECT real_name FROM coaches WHERE nickname = 'Vexx';

-- en: What is the real name of the trainee known as Mikado?
-- zh: 昵称为Mikado的学员真名是什么？
SELECT real_name FROM trainees WHERE nickname = 'Mikado';

-- en: Which games of the genre Shooter were released after 2018?
-- zh: 2018年之后发行的Shooter类游戏有哪些？
SELECT game_title FROM games WHERE genre = 'Shooter' AND release_year > 2018;

-- en: On which dates did scrims on PC get Aborted?
-- zh: 在PC平台上Aborted的训练赛是哪几天？
SELECT scrim_date FROM scrims WHERE platform = 'PC' AND status = 'Aborted';

-- en: How many trainees are aged between 16 and 18?
-- zh: 16到18岁的学员有多少名？
SELECT count(*) FROM trainees WHERE age BETWEEN 16 AND 18;

-- en: How long is a scrim on average?
-- zh: 训练赛平均时长是多少？
SELECT avg(duration_min) FROM scrims;

-- en: How long did the longest scrim last?
-- zh: 最长的训练赛持续了多久？
SELECT max(duration_min) FROM scrims;

-- en: Give the number of scrims for each platform, the busiest platform first.
-- zh: 统计各平台的训练赛场数，从多到少排列。
SELECT platform, count(*) FROM scrims GROUP BY platform ORDER BY count(*) DESC;

-- en: Which role collects the highest average score?
-- zh: 哪个角色位置的平均得分最高？
SELECT role_played FROM scrim_stats GROUP BY role_played ORDER BY avg(score) DESC LIMIT 1;

-- en: Which role is played most often?
-- zh: 哪个角色位置被使用得最多？
SELECT role_played FROM scrim_stats GROUP BY role_played ORDER BY count(*) DESC LIMIT 1;

-- en: Which genres have two games or more?
-- zh: 哪些类型有两款或以上的游戏？
SELECT genre FROM games GROUP BY genre HAVING count(*) >= 2;

-- en: Who is the cheapest coach per hour? Nickname, please.
-- zh: 时薪最低的教练昵称是什么？
SELECT nickname FROM coaches ORDER BY hourly_rate LIMIT 1;

-- en: List the three youngest trainees' nicknames.
-- zh: 列出年龄最小的三名学员的昵称。
SELECT nickname FROM trainees ORDER BY age LIMIT 3;

-- en: Which game does coach Hana Sedlak teach?
-- zh: 教练Hana Sedlak教哪款游戏？
SELECT games.game_title FROM games JOIN coaches ON games.game_id = coaches.game_id WHERE coaches.real_name = 'Hana Sedlak';

-- en: Nicknames of the trainees at the academy Pixel Forge
-- zh: Pixel Forge学院有哪些学员（昵称）？
SELECT trainees.nickname FROM trainees JOIN academies ON trainees.academy_id = academies.academy_id WHERE academies.academy_name = 'Pixel Forge';

-- en: Which trainees have a mentor from Brno? Show the trainee's nickname and the mentor's nickname.
-- zh: 哪些学员的导师来自Brno？列出学员昵称和导师昵称。
SELECT trainees.nickname, coaches.nickname FROM trainees JOIN coaches ON trainees.mentor_id = coaches.coach_id WHERE coaches.city = 'Brno';

-- en: How many kills has each trainee made in total? Show nickname and kills.
-- zh: 每名学员累计击杀多少次？列出昵称和击杀总数。
SELECT trainees.nickname, sum(scrim_stats.kills) FROM trainees JOIN scrim_stats ON trainees.trainee_id = scrim_stats.trainee_id GROUP BY trainees.trainee_id, trainees.nickname;

-- en: Which academy has the most trainees?
-- zh: 学员最多的是哪家学院？
SELECT academies.academy_name FROM academies JOIN trainees ON academies.academy_id = trainees.academy_id GROUP BY academies.academy_id, academies.academy_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which academy charges the most per month?
-- zh: 月费最高的是哪家学院？
SELECT academy_name FROM academies ORDER BY monthly_fee DESC LIMIT 1;

-- en: Who has played Rift Arena in a scrim as Support? Give the distinct nicknames.
-- zh: 哪些学员在Rift Arena训练赛中打过Support？给出不重复的昵称。
SELECT DISTINCT trainees.nickname FROM trainees JOIN scrim_stats ON trainees.trainee_id = scrim_stats.trainee_id JOIN scrims ON scrim_stats.scrim_id = scrims.scrim_id JOIN games ON scrims.game_id = games.game_id WHERE games.game_title = 'Rift Arena' AND scrim_stats.role_played = 'Support';

-- en: Which games have no coach?
-- zh: 哪些游戏没有教练？
SELECT game_title FROM games WHERE game_id NOT IN (SELECT game_id FROM coaches);

-- en: Nicknames of coaches charging more than the average hourly rate
-- zh: 时薪高于平均值的教练昵称有哪些？
SELECT nickname FROM coaches WHERE hourly_rate > (SELECT avg(hourly_rate) FROM coaches);
