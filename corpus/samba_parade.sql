-- A carnival: samba schools, their yearly parades and the judges' marks.
CREATE TABLE school (
  school_id INT,
  school_name VARCHAR(50),
  neighbourhood VARCHAR(40),
  colours VARCHAR(40),
  founded_year INT,
  president VARCHAR(50),
  PRIMARY KEY (school_id)
);
CREATE TABLE parade (
  parade_id INT,
  school_id INT,
  parade_year INT,
  theme VARCHAR(80),
  dancers INT,
  floats INT,
  final_place INT,
  PRIMARY KEY (parade_id),
  FOREIGN KEY (school_id) REFERENCES school (school_id)
);
CREATE TABLE mark (
  mark_id INT,
  parade_id INT,
  criterion VARCHAR(30),
  judge VARCHAR(50),
  points DOUBLE,
  PRIMARY KEY (mark_id),
  FOREIGN KEY (parade_id) REFERENCES parade (parade_id)
);

-- en: What was the theme of Flor do Cais in 2014?
-- zh: Flor do Cais在2014年的主题是什么？
SELECT parade.theme FROM parade JOIN school ON parade.school_id = school.school_id WHERE school.school_name = 'Flor do Cais' AND parade.parade_year = 2014;

-- en: List all schools with their colours.
-- zh: 列出所有桑巴学校及其代表色。
SELECT school_name, colours FROM school;

-- en: How many schools come from the Encosta neighbourhood?
-- zh: 来自Encosta社区的桑巴学校有多少所？
SELECT count(*) FROM school WHERE neighbourhood = 'Encosta';

-- en: Which school was founded first?
-- zh: 成立最早的是哪所学校？
SELECT school_name FROM school ORDER BY founded_year LIMIT 1;

-- en: On average, how many dancers parade each year?
-- zh: 每年游行平均有多少名舞者？
SELECT parade_year, avg(dancers) FROM parade GROUP BY parade_year;

-- en: Which schools have won, finishing in place 1, and in which year?
-- zh: 哪些学校获得过第1名，分别是哪一年？
SELECT school.school_name, parade.parade_year FROM school JOIN parade ON school.school_id = parade.school_id WHERE parade.final_place = 1;

-- en: Which criterion gets the highest average points?
-- zh: 平均得分最高的是哪个评分项目？
SELECT criterion FROM mark GROUP BY criterion ORDER BY avg(points) DESC LIMIT 1;

-- en: Name the schools that have never paraded.
-- zh: 哪些学校从未参加过游行？
SELECT school_name FROM school WHERE school_id NOT IN (SELECT school_id FROM parade);

-- en: Total points per school, by name
-- zh: 各学校的总得分，列出学校名称
SELECT school.school_name, sum(mark.points) FROM school JOIN parade ON school.school_id = parade.school_id JOIN mark ON parade.parade_id = mark.parade_id GROUP BY school.school_id, school.school_name;

-- en: What was the largest number of floats ever seen in one parade?
-- zh: 单次游行中彩车最多有多少辆？
SELECT max(floats) FROM parade;

-- en: Which judges marked Unidos da Serra? Give each judge once.
-- zh: 哪些评委给Unidos da Serra打过分？每位评委只列一次。
SELECT DISTINCT mark.judge FROM mark JOIN parade ON mark.parade_id = parade.parade_id JOIN school ON parade.school_id = school.school_id WHERE school.school_name = 'Unidos da Serra';

-- en: Themes of parades with over 3000 dancers or more than 8 floats
-- zh: 舞者超过3000人或彩车多于8辆的游行主题
SELECT theme FROM parade WHERE dancers > 3000 OR floats > 8;

-- en: Show the neighbourhoods having two or more schools.
-- zh: 列出拥有两所或以上桑巴学校的社区。
SELECT neighbourhood FROM school GROUP BY neighbourhood HAVING count(*) >= 2;

-- en: Who presides over the school that paraded with the theme Salt and Stars?
-- zh: 以Salt and Stars为主题参加游行的学校，会长是谁？
SELECT school.president FROM school JOIN parade ON school.school_id = parade.school_id WHERE parade.theme = 'Salt and Stars';

-- en: Which school has taken part in the largest number of parades?
-- zh: 参加游行次数最多的是哪所学校？
SELECT school.school_name FROM school JOIN parade ON school.school_id = parade.school_id GROUP BY school.school_id, school.school_name ORDER BY count(*) DESC LIMIT 1;

-- en: Give the 3 biggest parades by number of dancers: theme and year.
-- zh: 给出舞者人数最多的3次游行的主题和年份。
SELECT theme, parade_year FROM parade ORDER BY dancers DESC LIMIT 3;

-- en: How many marks of a full 10 were given for Drums?
-- zh: Drums项目有多少次打出了10分满分？
SELECT count(*) FROM mark WHERE points = 10 AND criterion = 'Drums';

-- en: Parades whose dancers outnumbered the average: list theme and number of dancers.
-- zh: 列出舞者人数超过平均值的游行的主题和舞者人数。
SELECT theme, dancers FROM parade WHERE dancers > (SELECT avg(dancers) FROM parade);

-- en: Which schools paraded both in 2019 and in 2022?
-- zh: 哪些学校在2019年和2022年都参加了游行？
SELECT school.school_name FROM school JOIN parade ON school.school_id = parade.school_id WHERE parade.parade_year = 2019 INTERSECT SELECT school.school_name FROM school JOIN parade ON school.school_id = parade.school_id WHERE parade.parade_year = 2022;

-- en: How many points on average did judge Celso Prado give for Costumes?
-- zh: 评委Celso Prado在Costumes项目上平均打多少分？
SELECT avg(points) FROM mark WHERE judge = 'Celso Prado' AND criterion = 'Costumes';

-- en: Schools founded before 1960 whose parade finished in the top 3, without duplicates
-- zh: 1960年之前成立且游行曾进入前3名的学校，去重
SELECT DISTINCT school.school_name FROM school JOIN parade ON school.school_id = parade.school_id WHERE school.founded_year < 1960 AND parade.final_place <= 3;

-- en: In how many different years has a school from Ladeira paraded?
-- zh: 来自Ladeira的学校在多少个不同的年份参加过游行？
SELECT count(DISTINCT parade.parade_year) FROM parade JOIN school ON parade.school_id = school.school_id WHERE school.neighbourhood = 'Ladeira';
