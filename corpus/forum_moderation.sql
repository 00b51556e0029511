-- A discussion forum: boards, members, threads, posts, reports and moderators' actions.
CREATE TABLE board (
  board_id INT,
  board_name VARCHAR(50),
  topic_area VARCHAR(40),
  created_on DATE,
  is_public VARCHAR(3),
  PRIMARY KEY (board_id)
);
CREATE TABLE member (
  member_id INT,
  nick VARCHAR(40),
  country VARCHAR(40),
  registered_on DATE,
  reputation INT,
  trust_level VARCHAR(20),
  PRIMARY KEY (member_id)
);
CREATE TABLE moderator (
  board_id INT,
  member_id INT,
  appointed_on DATE,
  PRIMARY KEY (board_id, member_id),
  FOREIGN KEY (board_id) REFERENCES board (board_id),
  FOREIGN KEY (member_id) REFERENCES member (member_id)
);
CREATE TABLE thread (
  thread_id INT,
  board_id INT,
  member_id INT,
  title VARCHAR(120),
  opened_on DATE,
  views INT,
  locked VARCHAR(3),
  PRIMARY KEY (thread_id),
  FOREIGN KEY (board_id) REFERENCES board (board_id),
  FOREIGN KEY (member_id) REFERENCES member (member_id)
);
CREATE TABLE post (
  post_id INT,
  thread_id INT,
  member_id INT,
  body VARCHAR(500),
  likes INT,
  posted_at DATETIME,
  PRIMARY KEY (post_id),
  FOREIGN KEY (thread_id) REFERENCES thread (thread_id),
  FOREIGN KEY (member_id) REFERENCES member (member_id)
);
CREATE TABLE report (
  report_id INT,
  post_id INT,
  reporter_id INT,
  reason VARCHAR(40),
  verdict VARCHAR(20),
  handled_by INT,
  PRIMARY KEY (report_id),
  FOREIGN KEY (post_id) REFERENCES post (post_id),
  FOREIGN KEY (reporter_id) REFERENCES member (member_id),
  FOREIGN KEY (handled_by) REFERENCES member (member_id)
);

-- en: How many threads are there?
-- zh: 有多少个主题帖？
SELECT count(*) FROM thread;

-- en: List the names of all boards.
-- zh: 列出所有版块的名称。
SELECT board_name FROM board;

-- en: What is the average reputation of all members from Iceland?
-- zh: 所有来自Iceland的会员的平均声望是多少？
SELECT avg(reputation) FROM member WHERE country = 'Iceland';

-- en: Which thread has the most views?
-- zh: 哪个主题帖的浏览量最高？
SELECT title FROM thread ORDER BY views DESC LIMIT 1;

-- en: Show the name and the number of threads for each board.
-- zh: 给出每个版块的名称及主题帖数量。
SELECT board.board_name, count(*) FROM board JOIN thread ON board.board_id = thread.board_id GROUP BY board.board_id, board.board_name;

-- en: How many reports are there for each reason?
-- zh: 每种举报理由各有多少条举报？
SELECT reason, count(*) FROM report GROUP BY reason;

-- en: Who moderates the board Home Brewing? Give the nicknames.
-- zh: 谁管理Home Brewing版块？给出昵称。
SELECT member.nick FROM member JOIN moderator ON member.member_id = moderator.member_id JOIN board ON moderator.board_id = board.board_id WHERE board.board_name = 'Home Brewing';

-- en: Which members have started no thread? Show nick and country.
-- zh: 哪些会员没有发过主题帖？给出昵称和国家。
SELECT nick, country FROM member WHERE member_id NOT IN (SELECT member_id FROM thread);

-- en: Titles of locked (Yes) threads opened after '2021-09-01'.
-- zh: '2021-09-01'之后发起且已锁定（Yes）的主题帖标题。
SELECT title FROM thread WHERE locked = 'Yes' AND opened_on > '2021-09-01';

-- en: How many likes has grumpy_owl collected?
-- zh: grumpy_owl一共获得了多少个赞？
SELECT sum(post.likes) FROM post JOIN member ON post.member_id = member.member_id WHERE member.nick = 'grumpy_owl';

-- en: Which member handled the largest number of reports?
-- zh: 哪位会员处理的举报最多？
SELECT member.nick FROM member JOIN report ON member.member_id = report.handled_by GROUP BY member.member_id, member.nick ORDER BY count(*) DESC LIMIT 1;

-- en: Find the different nicknames of people whose posts were reported for Spam.
-- zh: 找出帖子因Spam被举报过的人的不同昵称。
SELECT DISTINCT member.nick FROM member JOIN post ON member.member_id = post.member_id JOIN report ON post.post_id = report.post_id WHERE report.reason = 'Spam';

-- en: Which trust level has the fewest members?
-- zh: 哪个信任等级的会员最少？
SELECT trust_level FROM member GROUP BY trust_level ORDER BY count(*) LIMIT 1;

-- en: In which boards has somebody from Malta opened a thread? No repetitions, please.
-- zh: Malta的人在哪些版块发起过主题帖？请不要重复。
SELECT DISTINCT board.board_name FROM board JOIN thread ON board.board_id = thread.board_id JOIN member ON thread.member_id = member.member_id WHERE member.country = 'Malta';

-- en: Threads with at least 100 posts: give title and number of posts.
-- zh: 至少有100条回帖的主题帖，给出标题和回帖数。
SELECT thread.title, count(*) FROM thread JOIN post ON thread.thread_id = post.thread_id GROUP BY thread.thread_id, thread.title HAVING count(*) >= 100;

-- en: Members more reputable than average: nick and reputation, best first.
-- zh: 声望高于平均值的会员，给出昵称和声望，从高到低排列。
SELECT nick, reputation FROM member WHERE reputation > (SELECT avg(reputation) FROM member) ORDER BY reputation DESC;

-- en: Which nicks belong to people who both reported posts and handled reports?
-- zh: 哪些人既举报过帖子又处理过举报？给出昵称。
SELECT member.nick FROM member JOIN report ON member.member_id = report.reporter_id INTERSECT SELECT member.nick FROM member JOIN report ON member.member_id = report.handled_by;

-- en: How many posts were written in Gardening boards, taking Gardening as the topic area?
-- zh: 主题领域为Gardening的版块中共有多少条帖子？
SELECT count(*) FROM post JOIN thread ON post.thread_id = thread.thread_id JOIN board ON thread.board_id = board.board_id WHERE board.topic_area = 'Gardening';

-- en: Give the latest post's text and time.
-- zh: 给出最新一条帖子的内容和时间。
SELECT body, posted_at FROM post ORDER BY posted_at DESC LIMIT 1;

-- en: Countries with more than 50 members?
-- zh: 会员超过50人的国家有哪些？
SELECT country FROM member GROUP BY country HAVING count(*) > 50;

-- en: Boards where nobody has been appointed as a moderator?
-- zh: 没有任命过版主的版块有哪些？
SELECT board_name FROM board WHERE board_id NOT IN (SELECT board_id FROM moderator);

-- en: How many reports got the verdict Upheld, and how many in all?
-- zh: 有多少条举报被判定为Upheld，总共又有多少条举报？
SELECT (SELECT count(*) FROM report WHERE verdict = 'Upheld'), (SELECT count(*) FROM report);
