-- An internet community for sharing links: members, boards, submissions, comments and subscriptions to boards.
CREATE TABLE Members (
  MemberID INT,
  Username VARCHAR(30),
  Karma INT,
  RegisteredOn DATE,
  Banned VARCHAR(1),
  PRIMARY KEY (MemberID)
);
CREATE TABLE Boards (
  BoardID INT,
  BoardName VARCHAR(40),
  Theme VARCHAR(30),
  ModeratorID INT,
  PRIMARY KEY (BoardID),
  FOREIGN KEY (ModeratorID) REFERENCES Members (MemberID)
);
CREATE TABLE Submissions (
  SubmissionID INT,
  BoardID INT,
  AuthorID INT,
  Headline VARCHAR(200),
  SiteDomain VARCHAR(60),
  Score INT,
  PostedAt DATETIME,
  PRIMARY KEY (SubmissionID),
  FOREIGN KEY (BoardID) REFERENCES Boards (BoardID),
  FOREIGN KEY (AuthorID) REFERENCES Members (MemberID)
);
CREATE TABLE Comments (
  CommentID INT,
  SubmissionID INT,
  AuthorID INT,
  Body VARCHAR(2000),
  Score INT,
  PRIMARY KEY (CommentID),
  FOREIGN KEY (SubmissionID) REFERENCES Submissions (SubmissionID),
  FOREIGN KEY (AuthorID) REFERENCES Members (MemberID)
);
CREATE TABLE Subscriptions (
  MemberID INT,
  BoardID INT,
  PRIMARY KEY (MemberID, BoardID),
  FOREIGN KEY (MemberID) REFERENCES Members (MemberID),
  FOREIGN KEY (BoardID) REFERENCES Boards (BoardID)
);

-- en: Which users have been banned (T)?
-- zh: 哪些用户被封禁了（T）？
SELECT Username FROM Members WHERE Banned = 'T';

-- en: What boards are there on the Science theme?
-- zh: Science主题下有哪些版块？
SELECT BoardName FROM Boards WHERE Theme = 'Science';

-- en: How many links point to blog.quillmoss.net?
-- zh: 有多少个帖子的链接指向blog.quillmoss.net？
SELECT count(*) FROM Submissions WHERE SiteDomain = 'blog.quillmoss.net';

-- en: How many different sites have been linked to?
-- zh: 一共链接过多少个不同的网站？
SELECT count(DISTINCT SiteDomain) FROM Submissions;

-- en: The five users with the highest karma.
-- zh: 声望值最高的五名用户。
SELECT Username FROM Members ORDER BY Karma DESC LIMIT 5;

-- en: The five users with the lowest karma.
-- zh: 声望值最低的五名用户。
SELECT Username FROM Members ORDER BY Karma LIMIT 5;

-- en: Which site is linked to the most?
-- zh: 被链接次数最多的网站是哪个？
SELECT SiteDomain FROM Submissions GROUP BY SiteDomain ORDER BY count(*) DESC LIMIT 1;

-- en: Themes that have more than 4 boards.
-- zh: 版块超过4个的主题。
SELECT Theme FROM Boards GROUP BY Theme HAVING count(*) > 4;

-- en: Headlines that mention Linux.
-- zh: 标题中提到Linux的帖子。
SELECT Headline FROM Submissions WHERE Headline LIKE '%Linux%';

-- en: Who moderates the board retrotech?
-- zh: retrotech版块的版主是谁？
SELECT Members.Username FROM Members JOIN Boards ON Members.MemberID = Boards.ModeratorID WHERE Boards.BoardName = 'retrotech';

-- en: What did tinfrog submit? Show the headlines.
-- zh: tinfrog发过哪些帖子？显示标题。
SELECT Submissions.Headline FROM Submissions JOIN Members ON Submissions.AuthorID = Members.MemberID WHERE Members.Username = 'tinfrog';

-- en: Number of subscribers of every board.
-- zh: 每个版块的订阅人数。
SELECT Boards.BoardName, count(*) FROM Boards JOIN Subscriptions ON Boards.BoardID = Subscriptions.BoardID GROUP BY Boards.BoardID, Boards.BoardName;

-- en: Number of submissions on every board.
-- zh: 每个版块的帖子数。
SELECT Boards.BoardName, count(*) FROM Boards JOIN Submissions ON Boards.BoardID = Submissions.BoardID GROUP BY Boards.BoardID, Boards.BoardName;

-- en: Which submission has drawn the most comments?
-- zh: 评论最多的帖子是哪个？
SELECT Submissions.Headline FROM Submissions JOIN Comments ON Submissions.SubmissionID = Comments.SubmissionID GROUP BY Submissions.SubmissionID, Submissions.Headline ORDER BY count(*) DESC LIMIT 1;

-- en: Users who have written at least 100 comments.
-- zh: 至少写过100条评论的用户。
SELECT Members.Username FROM Members JOIN Comments ON Members.MemberID = Comments.AuthorID GROUP BY Members.MemberID, Members.Username HAVING count(*) >= 100;

-- en: Which boards does paperkite follow?
-- zh: paperkite订阅了哪些版块？
SELECT Boards.BoardName FROM Boards JOIN Subscriptions ON Boards.BoardID = Subscriptions.BoardID JOIN Members ON Subscriptions.MemberID = Members.MemberID WHERE Members.Username = 'paperkite';

-- en: Names of the different users who have posted on boards with the Cooking theme.
-- zh: 在Cooking主题的版块发过帖的用户有哪些？去重。
SELECT DISTINCT Members.Username FROM Members JOIN Submissions ON Members.MemberID = Submissions.AuthorID JOIN Boards ON Submissions.BoardID = Boards.BoardID WHERE Boards.Theme = 'Cooking';

-- en: How many comments have been made on each board?
-- zh: 每个版块下共有多少条评论？
SELECT Boards.BoardName, count(*) FROM Boards JOIN Submissions ON Boards.BoardID = Submissions.BoardID JOIN Comments ON Submissions.SubmissionID = Comments.SubmissionID GROUP BY Boards.BoardID, Boards.BoardName;

-- en: Boards without subscribers.
-- zh: 没有人订阅的版块。
SELECT BoardName FROM Boards WHERE BoardID NOT IN (SELECT BoardID FROM Subscriptions);

-- en: Users who have commented but never submitted a link.
-- zh: 发过评论但从未发过帖的用户。
SELECT Members.Username FROM Members JOIN Comments ON Members.MemberID = Comments.AuthorID EXCEPT SELECT Members.Username FROM Members JOIN Submissions ON Members.MemberID = Submissions.AuthorID;

-- en: Headlines of submissions that score above the average submission.
-- zh: 得分高于平均分的帖子标题。
SELECT Headline FROM Submissions WHERE Score > (SELECT avg(Score) FROM Submissions);

-- en: What is the average score of comments by oldmarrow?
-- zh: oldmarrow的评论平均得分是多少？
SELECT avg(Comments.Score) FROM Comments JOIN Members ON Comments.AuthorID = Members.MemberID WHERE Members.Username = 'oldmarrow';
