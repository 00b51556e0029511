-- A haiku society: members, their poems, monthly gatherings and judges' marks.
CREATE TABLE members (
  member_id INT,
  haigo VARCHAR(40),
  real_name VARCHAR(50),
  town VARCHAR(40),
  joined_year INT,
  PRIMARY KEY (member_id)
);
CREATE TABLE gatherings (
  gathering_id INT,
  held_on DATE,
  place VARCHAR(50),
  theme VARCHAR(30),
  season VARCHAR(10),
  PRIMARY KEY (gathering_id)
);
CREATE TABLE poems (
  poem_id INT,
  first_line VARCHAR(80),
  member_id INT,
  gathering_id INT,
  season_word VARCHAR(30),
  prize INT,
  PRIMARY KEY (poem_id),
  FOREIGN KEY (member_id) REFERENCES members (member_id),
  FOREIGN KEY (gathering_id) REFERENCES gatherings (gathering_id)
);
CREATE TABLE marks (
  poem_id INT,
  judge_id INT,
  points INT,
  remark VARCHAR(200),
  PRIMARY KEY (poem_id, judge_id),
  FOREIGN KEY (poem_id) REFERENCES poems (poem_id),
  FOREIGN KEY (judge_id) REFERENCES members (member_id)
);

-- en: Pen names of the members from Tsurui.
-- zh: 来自Tsurui的社员俳号有哪些？
SELECT haigo FROM members WHERE town = 'Tsurui';

-- en: What is Kaze's real name?
-- zh: 俳号Kaze的真名是什么？
SELECT real_name FROM members WHERE haigo = 'Kaze';

-- en: How many gatherings have been held in Winter?
-- zh: Winter举行过多少次句会？
SELECT count(*) FROM gatherings WHERE season = 'Winter';

-- en: When and where was Rain the theme?
-- zh: 以Rain为题的句会在什么时候、什么地方举行？
SELECT held_on, place FROM gatherings WHERE theme = 'Rain';

-- en: First lines of poems with the season word frog.
-- zh: 以frog为季语的俳句首句。
SELECT first_line FROM poems WHERE season_word = 'frog';

-- en: First lines of poems by Kaze.
-- zh: Kaze所作俳句的首句。
SELECT poems.first_line FROM poems JOIN members ON poems.member_id = members.member_id WHERE members.haigo = 'Kaze';

-- en: First lines of poems marked by Kaze.
-- zh: Kaze评过分的俳句首句。
SELECT poems.first_line FROM poems JOIN marks ON poems.poem_id = marks.poem_id JOIN members ON marks.judge_id = members.member_id WHERE members.haigo = 'Kaze';

-- en: Who has submitted the most poems? Pen name, please.
-- zh: 投稿最多的社员是谁？给出俳号。
SELECT members.haigo FROM members JOIN poems ON members.member_id = poems.member_id GROUP BY members.member_id, members.haigo ORDER BY count(*) DESC LIMIT 1;

-- en: How many poems were read at each gathering? Show the date.
-- zh: 每次句会上有多少首俳句？显示日期。
SELECT gatherings.held_on, count(*) FROM gatherings JOIN poems ON gatherings.gathering_id = poems.gathering_id GROUP BY gatherings.gathering_id, gatherings.held_on;

-- en: Which season words appear in at least four poems?
-- zh: 哪些季语出现在至少四首俳句里？
SELECT season_word FROM poems GROUP BY season_word HAVING count(*) >= 4;

-- en: Members who have never submitted a poem.
-- zh: 从未投过稿的社员。
SELECT haigo FROM members WHERE member_id NOT IN (SELECT member_id FROM poems);

-- en: Members who have judged poems but never written one.
-- zh: 评过俳句但自己从未写过的社员。
SELECT members.haigo FROM members JOIN marks ON members.member_id = marks.judge_id EXCEPT SELECT members.haigo FROM members JOIN poems ON members.member_id = poems.member_id;

-- en: Members who have judged poems and written some as well.
-- zh: 既评过俳句又写过俳句的社员。
SELECT members.haigo FROM members JOIN marks ON members.member_id = marks.judge_id INTERSECT SELECT members.haigo FROM members JOIN poems ON members.member_id = poems.member_id;

-- en: Who won first prize (1) at the gathering of 2023-05-14?
-- zh: 2023-05-14的句会上谁得了一等奖（1）？
SELECT members.haigo FROM members JOIN poems ON members.member_id = poems.member_id JOIN gatherings ON poems.gathering_id = gatherings.gathering_id WHERE poems.prize = 1 AND gatherings.held_on = '2023-05-14';

-- en: Total points that each poem received, with its first line.
-- zh: 每首俳句获得的总分，连同首句列出。
SELECT poems.first_line, sum(marks.points) FROM poems JOIN marks ON poems.poem_id = marks.poem_id GROUP BY poems.poem_id, poems.first_line;

-- en: How generous is each judge on average? Give pen names.
-- zh: 每位评审平均打多少分？给出俳号。
SELECT members.haigo, avg(marks.points) FROM members JOIN marks ON members.member_id = marks.judge_id GROUP BY members.member_id, members.haigo;

-- en: Which place has hosted the most gatherings?
-- zh: 举办句会次数最多的地点是哪里？
SELECT place FROM gatherings GROUP BY place ORDER BY count(*) DESC LIMIT 1;

-- en: Different season words used at Spring gatherings.
-- zh: Spring句会上用过哪些不同的季语？
SELECT DISTINCT poems.season_word FROM poems JOIN gatherings ON poems.gathering_id = gatherings.gathering_id WHERE gatherings.season = 'Spring';

-- en: Show author and judge for each mark of 10 points.
-- zh: 列出每个10分评分的作者和评审。
SELECT T3.haigo, T4.haigo FROM marks AS T1 JOIN poems AS T2 ON T1.poem_id = T2.poem_id JOIN members AS T3 ON T2.member_id = T3.member_id JOIN members AS T4 ON T1.judge_id = T4.member_id WHERE T1.points = 10;

-- en: Newest members first: pen name, town and year of joining.
-- zh: 按入社年份从新到旧列出社员的俳号、所在城镇和入社年份。
SELECT haigo, town, joined_year FROM members ORDER BY joined_year DESC;

-- en: Which poems begin with the word Old?
-- zh: 哪些俳句首句以Old开头？
SELECT first_line FROM poems WHERE first_line LIKE 'Old%';

-- en: How many poems did people from Tsurui submit?
-- zh: 来自Tsurui的社员一共投了多少首？
SELECT count(*) FROM poems JOIN members ON poems.member_id = members.member_id WHERE members.town = 'Tsurui';
