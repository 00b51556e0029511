-- Indoor bouldering gyms, their problems, setters and the climbers' attempts.
CREATE TABLE gym (gym_id INT, name VARCHAR(60), city VARCHAR(40), opened_year INT, wall_area DOUBLE, day_price DECIMAL(10,2), PRIMARY KEY (gym_id));
CREATE TABLE setter (setter_id INT, name VARCHAR(60), city VARCHAR(40), birth_date DATE, hire_date DATE, gym_id INT, PRIMARY KEY (setter_id), FOREIGN KEY (gym_id) REFERENCES gym (gym_id));
CREATE TABLE problem (problem_id INT, name VARCHAR(60), colour VARCHAR(20), grade VARCHAR(10), set_date DATE, rating DOUBLE, gym_id INT, setter_id INT, PRIMARY KEY (problem_id), FOREIGN KEY (gym_id) REFERENCES gym (gym_id), FOREIGN KEY (setter_id) REFERENCES setter (setter_id));
CREATE TABLE climber (climber_id INT, name VARCHAR(60), city VARCHAR(40), gender VARCHAR(10), age INT, height_cm INT, PRIMARY KEY (climber_id));
CREATE TABLE attempt (attempt_id INT, climber_id INT, problem_id INT, attempt_date DATE, tries INT, status VARCHAR(20), PRIMARY KEY (attempt_id), FOREIGN KEY (climber_id) REFERENCES climber (climber_id), FOREIGN KEY (problem_id) REFERENCES problem (problem_id));

-- en: When were the setters from Innsbruck born?
-- zh: 来自Innsbruck的定线员分别是什么时候出生的？
SELECT birth_date FROM setter WHERE city = 'Innsbruck';

-- en: When were the setters from Innsbruck hired?
-- zh: 来自Innsbruck的定线员分别是什么时候入职的？
SELECT hire_date FROM setter WHERE city = 'Innsbruck';

-- en: How many attempts ended as Flashed?
-- zh: 有多少次尝试的结果是Flashed？
SELECT count(*) FROM attempt WHERE status = 'Flashed';

-- en: How many tries were needed in total for the attempts that are Topped?
-- zh: 结果为Topped的尝试一共试了多少次？
SELECT sum(tries) FROM attempt WHERE status = 'Topped';

-- en: What is the average number of tries for each status?
-- zh: 每种结果状态下平均尝试几次？
SELECT status, avg(tries) FROM attempt GROUP BY status;

-- en: Which problem has the best rating?
-- zh: 评分最高的是哪条线路？
SELECT name FROM problem ORDER BY rating DESC LIMIT 1;

-- en: Which problem has been attempted most often?
-- zh: 被尝试次数最多的是哪条线路？
SELECT problem.name FROM problem JOIN attempt ON problem.problem_id = attempt.problem_id GROUP BY problem.problem_id, problem.name ORDER BY count(*) DESC LIMIT 1;

-- en: List the names of Yellow problems graded 6B, newest first.
-- zh: 列出难度为6B的Yellow线路名称，最新定的排在前面。
SELECT name FROM problem WHERE colour = 'Yellow' AND grade = '6B' ORDER BY set_date DESC;

-- en: How old and how tall are the climbers from Graz?
-- zh: 来自Graz的攀岩者年龄和身高各是多少？
SELECT age, height_cm FROM climber WHERE city = 'Graz';

-- en: What is the cheapest day ticket among all gyms?
-- zh: 所有岩馆中最便宜的日票是多少钱？
SELECT min(day_price) FROM gym;

-- en: Count the different colours of problems.
-- zh: 线路一共有多少种不同的颜色？
SELECT count(DISTINCT colour) FROM problem;

-- en: Which grade is given to the most problems?
-- zh: 哪个难度等级的线路最多？
SELECT grade FROM problem GROUP BY grade ORDER BY count(*) DESC LIMIT 1;

-- en: Give me the cities that are home to at least 2 gyms.
-- zh: 哪些城市至少有2家岩馆？
SELECT city FROM gym GROUP BY city HAVING count(*) >= 2;

-- en: Name the three gyms with the largest wall area.
-- zh: 岩壁面积最大的三家岩馆叫什么？
SELECT name FROM gym ORDER BY wall_area DESC LIMIT 3;

-- en: Who set the problem called Purple Rain Dance?
-- zh: 名为Purple Rain Dance的线路是谁定的？
SELECT setter.name FROM setter JOIN problem ON setter.setter_id = problem.setter_id WHERE problem.name = 'Purple Rain Dance';

-- en: In which city can one climb the problem Sloper Street?
-- zh: 线路Sloper Street在哪个城市可以爬到？
SELECT gym.city FROM gym JOIN problem ON gym.gym_id = problem.gym_id WHERE problem.name = 'Sloper Street';

-- en: For each gym, show its name and how many problems it has.
-- zh: 列出每家岩馆的名称及其线路数量。
SELECT gym.name, count(*) FROM gym JOIN problem ON gym.gym_id = problem.gym_id GROUP BY gym.gym_id, gym.name;

-- en: Which different climbers tried something at the gym Blockwerk?
-- zh: 有哪些不同的攀岩者在Blockwerk岩馆尝试过线路？
SELECT DISTINCT climber.name FROM climber JOIN attempt ON climber.climber_id = attempt.climber_id JOIN problem ON attempt.problem_id = problem.problem_id JOIN gym ON problem.gym_id = gym.gym_id WHERE gym.name = 'Blockwerk';

-- en: Which climbers have never attempted a problem?
-- zh: 哪些攀岩者从来没有尝试过任何线路？
SELECT name FROM climber WHERE climber_id NOT IN (SELECT climber_id FROM attempt);

-- en: Show the names of climbers taller than the average climber.
-- zh: 哪些攀岩者的身高超过平均身高？
SELECT name FROM climber WHERE height_cm > (SELECT avg(height_cm) FROM climber);

-- en: What are the names of problems which somebody topped in a single try (status Topped, tries 1)?
-- zh: 有人只试1次就Topped的线路有哪些？
SELECT name FROM problem WHERE problem_id IN (SELECT problem_id FROM attempt WHERE status = 'Topped' AND tries = 1);

-- en: Which cities have a gym but no climber living there?
-- zh: 哪些城市有岩馆却没有攀岩者居住？
SELECT city FROM gym EXCEPT SELECT city FROM climber;
