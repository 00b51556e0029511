-- A question-and-answer site: people, questions, answers, tags, badges and votes.
CREATE TABLE Person (
  PersonId INT,
  DisplayName VARCHAR(40),
  Location VARCHAR(40),
  Points INT,
  JoinDate DATE,
  AboutMe VARCHAR(200),
  PRIMARY KEY (PersonId)
);
CREATE TABLE Question (
  QuestionId INT,
  AskerId INT,
  Title VARCHAR(150),
  AskedOn DATE,
  ViewCount INT,
  Status VARCHAR(20),
  PRIMARY KEY (QuestionId),
  FOREIGN KEY (AskerId) REFERENCES Person (PersonId)
);
CREATE TABLE Answer (
  AnswerId INT,
  QuestionId INT,
  AuthorId INT,
  WrittenOn DATE,
  Score INT,
  Accepted VARCHAR(3),
  WordCount INT,
  PRIMARY KEY (AnswerId),
  FOREIGN KEY (QuestionId) REFERENCES Question (QuestionId),
  FOREIGN KEY (AuthorId) REFERENCES Person (PersonId)
);
CREATE TABLE Tag (
  TagId INT,
  TagName VARCHAR(40),
  Description VARCHAR(200),
  PRIMARY KEY (TagId)
);
CREATE TABLE QuestionTag (
  QuestionId INT,
  TagId INT,
  PRIMARY KEY (QuestionId, TagId),
  FOREIGN KEY (QuestionId) REFERENCES Question (QuestionId),
  FOREIGN KEY (TagId) REFERENCES Tag (TagId)
);
CREATE TABLE BadgeAward (
  AwardId INT,
  PersonId INT,
  BadgeName VARCHAR(40),
  Metal VARCHAR(10),
  AwardedOn DATE,
  PRIMARY KEY (AwardId),
  FOREIGN KEY (PersonId) REFERENCES Person (PersonId)
);

-- en: How many questions are there?
-- zh: 有多少个提问？
SELECT count(*) FROM Question;

-- en: List the names of all tags in alphabetical order.
-- zh: 按字母顺序列出所有标签的名称。
SELECT TagName FROM Tag ORDER BY TagName;

-- en: What is the average score of all answers?
-- zh: 所有回答的平均得分是多少？
SELECT avg(Score) FROM Answer;

-- en: Which person has the most points?
-- zh: 谁的积分最高？
SELECT DisplayName FROM Person ORDER BY Points DESC LIMIT 1;

-- en: Show the name and the number of questions for each tag.
-- zh: 给出每个标签的名称及其问题数量。
SELECT Tag.TagName, count(*) FROM Tag JOIN QuestionTag ON Tag.TagId = QuestionTag.TagId GROUP BY Tag.TagId, Tag.TagName;

-- en: Count the awards for each metal.
-- zh: 统计每种级别（金属）的徽章授予数量。
SELECT Metal, count(*) FROM BadgeAward GROUP BY Metal;

-- en: What has the user quietpine asked? Titles, please.
-- zh: 用户quietpine提过哪些问题？请给出标题。
SELECT Question.Title FROM Question JOIN Person ON Question.AskerId = Person.PersonId WHERE Person.DisplayName = 'quietpine';

-- en: Who has answered a question tagged sourdough? List the different names.
-- zh: 谁回答过带sourdough标签的问题？列出不同的名字。
SELECT DISTINCT Person.DisplayName FROM Person JOIN Answer ON Person.PersonId = Answer.AuthorId JOIN QuestionTag ON Answer.QuestionId = QuestionTag.QuestionId JOIN Tag ON QuestionTag.TagId = Tag.TagId WHERE Tag.TagName = 'sourdough';

-- en: Titles of questions that remain without any answer.
-- zh: 至今没有任何回答的问题标题。
SELECT Title FROM Question WHERE QuestionId NOT IN (SELECT QuestionId FROM Answer);

-- en: Which questions are Closed and have over 10000 views?
-- zh: 哪些问题处于Closed状态且浏览量超过10000？
SELECT Title FROM Question WHERE Status = 'Closed' AND ViewCount > 10000;

-- en: Which badge has been awarded most often?
-- zh: 哪个徽章被授予的次数最多？
SELECT BadgeName FROM BadgeAward GROUP BY BadgeName ORDER BY count(*) DESC LIMIT 1;

-- en: Give the display names of people from Tallinn holding a Gold badge.
-- zh: 给出来自Tallinn且拥有Gold徽章的人的显示名。
SELECT Person.DisplayName FROM Person JOIN BadgeAward ON Person.PersonId = BadgeAward.PersonId WHERE Person.Location = 'Tallinn' AND BadgeAward.Metal = 'Gold';

-- en: Which question has drawn the greatest number of answers? Title and number.
-- zh: 哪个问题得到的回答最多？给出标题和数量。
SELECT Question.Title, count(*) FROM Question JOIN Answer ON Question.QuestionId = Answer.QuestionId GROUP BY Question.QuestionId, Question.Title ORDER BY count(*) DESC LIMIT 1;

-- en: How many people have joined since '2020-01-01'?
-- zh: '2020-01-01'以来有多少人加入？
SELECT count(*) FROM Person WHERE JoinDate >= '2020-01-01';

-- en: People with more points than the average person from Oslo: names and points.
-- zh: 积分高于Oslo用户平均积分的人，给出名字和积分。
SELECT DisplayName, Points FROM Person WHERE Points > (SELECT avg(Points) FROM Person WHERE Location = 'Oslo');

-- en: For each person with at least 20 accepted (Yes) answers, show the name and how many of those they have.
-- zh: 对于至少有20个被采纳（Yes）回答的人，给出名字和被采纳回答数。
SELECT Person.DisplayName, count(*) FROM Person JOIN Answer ON Person.PersonId = Answer.AuthorId WHERE Answer.Accepted = 'Yes' GROUP BY Person.PersonId, Person.DisplayName HAVING count(*) >= 20;

-- en: What is the mean number of words in answers to questions by people in Cork?
-- zh: Cork的人所提问题得到的回答平均有多少字？
SELECT avg(Answer.WordCount) FROM Answer JOIN Question ON Answer.QuestionId = Question.QuestionId JOIN Person ON Question.AskerId = Person.PersonId WHERE Person.Location = 'Cork';

-- en: Find titles of questions tagged both cheese and storage.
-- zh: 找出同时带cheese和storage标签的问题标题。
SELECT Question.Title FROM Question JOIN QuestionTag ON Question.QuestionId = QuestionTag.QuestionId JOIN Tag ON QuestionTag.TagId = Tag.TagId WHERE Tag.TagName = 'cheese' INTERSECT SELECT Question.Title FROM Question JOIN QuestionTag ON Question.QuestionId = QuestionTag.QuestionId JOIN Tag ON QuestionTag.TagId = Tag.TagId WHERE Tag.TagName = 'storage';

-- en: Display names of those who asked something but have never answered.
-- zh: 提过问但从未回答过的人的显示名。
SELECT DisplayName FROM Person WHERE PersonId IN (SELECT AskerId FROM Question) AND PersonId NOT IN (SELECT AuthorId FROM Answer);

-- en: What was the last question asked, and when?
-- zh: 最新的问题是什么，何时提出？
SELECT Title, AskedOn FROM Question ORDER BY AskedOn DESC LIMIT 1;

-- en: Which locations have more than 30 people?
-- zh: 哪些地点有超过30人？
SELECT Location FROM Person GROUP BY Location HAVING count(*) > 30;

-- en: Who wrote the highest-scoring answer?
-- zh: 得分最高的回答是谁写的？
SELECT Person.DisplayName FROM Person JOIN Answer ON Person.PersonId = Answer.AuthorId ORDER BY Answer.Score DESC LIMIT 1;
