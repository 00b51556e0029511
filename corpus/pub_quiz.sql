-- A pub quiz league: teams, evenings' rounds and points.
CREATE TABLE quiz_team (
  team_id INT,
  team_name VARCHAR(50),
  captain VARCHAR(40),
  pub VARCHAR(40),
  size INT,
  PRIMARY KEY (team_id)
);
CREATE TABLE quiz_round (
  round_id INT,
  topic VARCHAR(40),
  quiz_date DATE,
  question_count INT,
  quizmaster VARCHAR(40),
  PRIMARY KEY (round_id)
);
CREATE TABLE round_score (
  team_id INT,
  round_id INT,
  points INT,
  joker VARCHAR(5),
  PRIMARY KEY (team_id, round_id),
  FOREIGN KEY (team_id) REFERENCES quiz_team (team_id),
  FOREIGN KEY (round_id) REFERENCES quiz_round (round_id)
);

-- en: Who captains the Night Owls?
-- zh: Night Owls队的队长是谁？
SELECT captain FROM quiz_team WHERE team_name = 'Night Owls';

-- en: List the teams from The Swan with at least 5 people.
-- zh: 列出The Swan酒馆人数不少于5人的队伍。
SELECT team_name FROM quiz_team WHERE pub = 'The Swan' AND size >= 5;

-- en: What topics came up on 2023-10-12?
-- zh: 2023-10-12出现了哪些主题？
SELECT topic FROM quiz_round WHERE quiz_date = '2023-10-12';

-- en: How many rounds has Dee Walsh hosted as quizmaster?
-- zh: Dee Walsh主持过多少轮？
SELECT count(*) FROM quiz_round WHERE quizmaster = 'Dee Walsh';

-- en: How many topics have there been in all, without counting one twice?
-- zh: 一共出现过多少个不同的主题？
SELECT count(DISTINCT topic) FROM quiz_round;

-- en: What's the average team size?
-- zh: 队伍的平均人数是多少？
SELECT avg(size) FROM quiz_team;

-- en: What is the largest number of points scored with a joker (yes)?
-- zh: 使用joker（yes）时的最高得分是多少？
SELECT max(points) FROM round_score WHERE joker = 'yes';

-- en: How many teams play for each pub?
-- zh: 每家酒馆有多少支队伍？
SELECT pub, count(*) FROM quiz_team GROUP BY pub;

-- en: Which topic was chosen most often?
-- zh: 出现次数最多的主题是什么？
SELECT topic FROM quiz_round GROUP BY topic ORDER BY count(*) DESC LIMIT 1;

-- en: Quizmasters with more than four rounds?
-- zh: 主持过四轮以上的主持人有哪些？
SELECT quizmaster FROM quiz_round GROUP BY quizmaster HAVING count(*) > 4;

-- en: Which team has the fewest people?
-- zh: 人数最少的队伍是哪支？
SELECT team_name FROM quiz_team ORDER BY size ASC LIMIT 1;

-- en: How many points has each quizmaster given away in all?
-- zh: 每位主持人的轮次中各队共得了多少分？
SELECT quiz_round.quizmaster, sum(round_score.points) FROM quiz_round JOIN round_score ON quiz_round.round_id = round_score.round_id GROUP BY quiz_round.quizmaster;

-- en: How many points did the Night Owls get for geography?
-- zh: Night Owls在geography主题中得了多少分？
SELECT round_score.points FROM round_score JOIN quiz_team ON round_score.team_id = quiz_team.team_id JOIN quiz_round ON round_score.round_id = quiz_round.round_id WHERE quiz_team.team_name = 'Night Owls' AND quiz_round.topic = 'geography';

-- en: Show the total points of each team, the leader on top.
-- zh: 列出每支队伍的总分，最高的在前。
SELECT quiz_team.team_name, sum(round_score.points) FROM quiz_team JOIN round_score ON quiz_team.team_id = round_score.team_id GROUP BY quiz_team.team_id, quiz_team.team_name ORDER BY sum(round_score.points) DESC;

-- en: Which pub's teams have the best average points?
-- zh: 哪家酒馆的队伍平均得分最高？
SELECT quiz_team.pub FROM quiz_team JOIN round_score ON quiz_team.team_id = round_score.team_id GROUP BY quiz_team.pub ORDER BY avg(round_score.points) DESC LIMIT 1;

-- en: On which topics did teams use their joker? Its value is yes.
-- zh: 各队在哪些主题上使用了joker（yes）？
SELECT quiz_round.topic FROM quiz_round JOIN round_score ON quiz_round.round_id = round_score.round_id WHERE round_score.joker = 'yes';

-- en: Which captains' teams got zero, i.e. 0 points, in a round?
-- zh: 哪些队长的队伍曾在某一轮得0分？
SELECT quiz_team.captain FROM quiz_team JOIN round_score ON quiz_team.team_id = round_score.team_id WHERE round_score.points = 0;

-- en: What is the average score by topic?
-- zh: 每个主题的平均得分是多少？
SELECT quiz_round.topic, avg(round_score.points) FROM quiz_round JOIN round_score ON quiz_round.round_id = round_score.round_id GROUP BY quiz_round.topic;

-- en: Name the teams which played at least ten rounds.
-- zh: 至少参加过十轮的队伍有哪些？
SELECT quiz_team.team_name FROM quiz_team JOIN round_score ON quiz_team.team_id = round_score.team_id GROUP BY quiz_team.team_id, quiz_team.team_name HAVING count(*) >= 10;

-- en: Which teams have no scores at all?
-- zh: 哪些队伍没有任何得分记录？
SELECT team_name FROM quiz_team WHERE team_id NOT IN (SELECT team_id FROM round_score);

-- en: Which teams have never played a round on music?
-- zh: 哪些队伍从未参加过music主题的轮次？
SELECT team_name FROM quiz_team WHERE team_id NOT IN (SELECT round_score.team_id FROM round_score JOIN quiz_round ON round_score.round_id = quiz_round.round_id WHERE quiz_round.topic = 'music');

-- en: Which quizmasters have hosted both history and sport?
-- zh: 哪些主持人既主持过history又主持过sport主题？
SELECT quizmaster FROM quiz_round WHERE topic = 'history' INTERSECT SELECT quizmaster FROM quiz_round WHERE topic = 'sport';
