-- Opinion polls: institutes, clients, surveys, their questions, respondents and answers.
CREATE TABLE Institute (
  InstId INT,
  InstName VARCHAR(50),
  City VARCHAR(40),
  Director VARCHAR(60),
  FoundedYear INT,
  PRIMARY KEY (InstId)
);
CREATE TABLE Client (
  ClientId INT,
  ClientName VARCHAR(60),
  Branch VARCHAR(30),
  City VARCHAR(40),
  PRIMARY KEY (ClientId)
);
CREATE TABLE Survey (
  SurveyId INT,
  InstId INT,
  ClientId INT,
  Topic VARCHAR(60),
  Mode VARCHAR(20),
  FieldStart DATE,
  SampleSize INT,
  Cost DECIMAL(12,2),
  PRIMARY KEY (SurveyId),
  FOREIGN KEY (InstId) REFERENCES Institute (InstId),
  FOREIGN KEY (ClientId) REFERENCES Client (ClientId)
);
CREATE TABLE Question (
  QuestionId INT,
  SurveyId INT,
  Wording VARCHAR(200),
  AnswerType VARCHAR(20),
  Position INT,
  PRIMARY KEY (QuestionId),
  FOREIGN KEY (SurveyId) REFERENCES Survey (SurveyId)
);
CREATE TABLE Respondent (
  RespId INT,
  Gender VARCHAR(10),
  Age INT,
  Education VARCHAR(30),
  Region VARCHAR(40),
  PRIMARY KEY (RespId)
);
CREATE TABLE Answer (
  QuestionId INT,
  RespId INT,
  AnswerText VARCHAR(60),
  Seconds INT,
  PRIMARY KEY (QuestionId, RespId),
  FOREIGN KEY (QuestionId) REFERENCES Question (QuestionId),
  FOREIGN KEY (RespId) REFERENCES Respondent (RespId)
);

-- en: Which surveys were carried out for the Dairy League? Give the topics.
-- zh: 为Dairy League做过哪些主题的调查？
SELECT Survey.Topic FROM Survey JOIN Client ON Survey.ClientId = Client.ClientId WHERE Client.ClientName = 'Dairy League';

-- en: How many respondents come from the Lakeland region?
-- zh: 来自Lakeland地区的受访者有多少人？
SELECT count(*) FROM Respondent WHERE Region = 'Lakeland';

-- en: Who directs the institute that surveyed Cycle lanes?
-- zh: 做Cycle lanes调查的机构，负责人是谁？
SELECT Institute.Director FROM Institute JOIN Survey ON Institute.InstId = Survey.InstId WHERE Survey.Topic = 'Cycle lanes';

-- en: Ages of the people who answered Strongly agree in a Telephone survey.
-- zh: 在Telephone调查中回答Strongly agree的受访者年龄分别是多少？
SELECT Respondent.Age FROM Respondent JOIN Answer ON Respondent.RespId = Answer.RespId JOIN Question ON Answer.QuestionId = Question.QuestionId JOIN Survey ON Question.SurveyId = Survey.SurveyId WHERE Answer.AnswerText = 'Strongly agree' AND Survey.Mode = 'Telephone';

-- en: List topic and sample size of all Online surveys that cost more than 20000.
-- zh: 列出费用超过20000的Online调查的主题和样本量。
SELECT Topic, SampleSize FROM Survey WHERE Mode = 'Online' AND Cost > 20000;

-- en: Which client has spent the most on surveys in all?
-- zh: 在调查上花钱最多的客户是谁？
SELECT Client.ClientName FROM Client JOIN Survey ON Client.ClientId = Survey.ClientId GROUP BY Client.ClientId, Client.ClientName ORDER BY sum(Survey.Cost) DESC LIMIT 1;

-- en: Show for each institute how many surveys it has done, with its name.
-- zh: 各调查机构分别做过多少次调查？列出机构名称。
SELECT Institute.InstName, count(*) FROM Institute JOIN Survey ON Institute.InstId = Survey.InstId GROUP BY Institute.InstId, Institute.InstName;

-- en: What is the average sample size of a survey by mode?
-- zh: 不同调查方式的平均样本量是多少？
SELECT Mode, avg(SampleSize) FROM Survey GROUP BY Mode;

-- en: Wordings of the Open questions in the Night buses survey, in the order of their position.
-- zh: Night buses调查中的Open题目是怎么问的？按题目位置排列。
SELECT Question.Wording FROM Question JOIN Survey ON Question.SurveyId = Survey.SurveyId WHERE Question.AnswerType = 'Open' AND Survey.Topic = 'Night buses' ORDER BY Question.Position;

-- en: Which respondents have left everything unanswered? Ids, please.
-- zh: 一道题都没有回答的受访者编号有哪些？
SELECT RespId FROM Respondent WHERE RespId NOT IN (SELECT RespId FROM Answer);

-- en: What are the longest and the average answering times of respondents of gender Woman?
-- zh: Woman受访者答题的最长时间和平均时间各是多少秒？
SELECT max(Answer.Seconds), avg(Answer.Seconds) FROM Answer JOIN Respondent ON Answer.RespId = Respondent.RespId WHERE Respondent.Gender = 'Woman';

-- en: Education levels with 30 respondents or more.
-- zh: 受访者达到30人及以上的学历有哪些？
SELECT Education FROM Respondent GROUP BY Education HAVING count(*) >= 30;

-- en: In which cities are there both an institute and a client?
-- zh: 哪些城市既有调查机构，又有客户？
SELECT City FROM Institute INTERSECT SELECT City FROM Client;

-- en: From which different regions did someone reply to the Cycle lanes survey?
-- zh: 哪些地区有人参与过Cycle lanes调查？请去重。
SELECT DISTINCT Respondent.Region FROM Respondent JOIN Answer ON Respondent.RespId = Answer.RespId JOIN Question ON Answer.QuestionId = Question.QuestionId JOIN Survey ON Question.SurveyId = Survey.SurveyId WHERE Survey.Topic = 'Cycle lanes';

-- en: Three most expensive surveys: topic and starting date.
-- zh: 费用最高的三次调查主题是什么、哪天开始？
SELECT Topic, FieldStart FROM Survey ORDER BY Cost DESC LIMIT 3;

-- en: How many questions did Vox Populi put in total?
-- zh: Vox Populi一共提了多少道题？
SELECT count(*) FROM Question JOIN Survey ON Question.SurveyId = Survey.SurveyId JOIN Institute ON Survey.InstId = Institute.InstId WHERE Institute.InstName = 'Vox Populi';

-- en: Surveys with a bigger sample than average, by topic.
-- zh: 样本量高于平均水平的调查主题有哪些？
SELECT Topic FROM Survey WHERE SampleSize > (SELECT avg(SampleSize) FROM Survey);

-- en: Which institutes have never worked for a Banking client?
-- zh: 哪些机构从未为Banking行业的客户做过调查？
SELECT InstName FROM Institute WHERE InstId NOT IN (SELECT InstId FROM Survey WHERE ClientId IN (SELECT ClientId FROM Client WHERE Branch = 'Banking'));

-- en: Topics asked about both Face to face and Online.
-- zh: 哪些主题既用Face to face方式、又用Online方式调查过？
SELECT Topic FROM Survey WHERE Mode = 'Face to face' INTERSECT SELECT Topic FROM Survey WHERE Mode = 'Online';

-- en: Count respondents older than 65 per gender.
-- zh: 65岁以上的受访者按性别各有多少人？
SELECT Gender, count(*) FROM Respondent WHERE Age > 65 GROUP BY Gender;

-- en: What is the most frequent answer to question 118?
-- zh: 118号题目最常见的回答是什么？
SELECT AnswerText FROM Answer WHERE QuestionId = 118 GROUP BY AnswerText ORDER BY count(*) DESC LIMIT 1;

-- en: Institutes set up between 1970 and 1990 in Graz or Linz?
-- zh: 1970到1990年间成立、位于Graz或Linz的机构有哪些？
SELECT InstName FROM Institute WHERE FoundedYear BETWEEN 1970 AND 1990 AND (City = 'Graz' OR City = 'Linz');
