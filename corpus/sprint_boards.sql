-- Agile software teams: members, sprints and the tickets worked on.
CREATE TABLE Team (
  TeamId INT,
  TeamName VARCHAR(40),
  Product VARCHAR(40),
  Office VARCHAR(30),
  PRIMARY KEY (TeamId)
);
CREATE TABLE Member (
  MemberId INT,
  FullName VARCHAR(50),
  Role VARCHAR(30),
  TeamId INT,
  HiredYear INT,
  PRIMARY KEY (MemberId),
  FOREIGN KEY (TeamId) REFERENCES Team (TeamId)
);
CREATE TABLE Sprint (
  SprintId INT,
  TeamId INT,
  Goal VARCHAR(100),
  StartDate DATE,
  EndDate DATE,
  PlannedPoints INT,
  DonePoints INT,
  PRIMARY KEY (SprintId),
  FOREIGN KEY (TeamId) REFERENCES Team (TeamId)
);
CREATE TABLE Ticket (
  TicketId INT,
  Title VARCHAR(120),
  Type VARCHAR(15),
  Status VARCHAR(15),
  Points INT,
  SprintId INT,
  ReporterId INT,
  AssigneeId INT,
  PRIMARY KEY (TicketId),
  FOREIGN KEY (SprintId) REFERENCES Sprint (SprintId),
  FOREIGN KEY (ReporterId) REFERENCES Member (MemberId),
  FOREIGN KEY (AssigneeId) REFERENCES Member (MemberId)
);

-- en: List all scrum masters by name (role Scrum Master).
-- zh: 列出所有角色为Scrum Master的成员姓名。
SELECT FullName FROM Member WHERE Role = 'Scrum Master';

-- en: What product does the team Kestrel build?
-- zh: Kestrel团队负责哪个产品？
SELECT Product FROM Team WHERE TeamName = 'Kestrel';

-- en: How many tickets are still Open?
-- zh: 还有多少张工单处于Open状态？
SELECT count(*) FROM Ticket WHERE Status = 'Open';

-- en: Titles of Bug tickets estimated at more than 8 points.
-- zh: 估算超过8点的Bug工单标题有哪些？
SELECT Title FROM Ticket WHERE Type = 'Bug' AND Points > 8;

-- en: Titles of Bug tickets estimated at fewer than 8 points.
-- zh: 估算少于8点的Bug工单标题有哪些？
SELECT Title FROM Ticket WHERE Type = 'Bug' AND Points < 8;

-- en: How many tickets are there of each kind?
-- zh: 每种类型的工单各有多少张？
SELECT Type, count(*) FROM Ticket GROUP BY Type;

-- en: Which office is home to the most teams?
-- zh: 团队最多的办公地点是哪里？
SELECT Office FROM Team GROUP BY Office ORDER BY count(*) DESC LIMIT 1;

-- en: In which sprints was less completed than planned? Give the goals.
-- zh: 哪些迭代的完成点数低于计划点数？给出迭代目标。
SELECT Goal FROM Sprint WHERE DonePoints < PlannedPoints;

-- en: Who works on the team Heron?
-- zh: Heron团队有哪些成员？
SELECT Member.FullName FROM Member JOIN Team ON Member.TeamId = Team.TeamId WHERE Team.TeamName = 'Heron';

-- en: How many people does each team have?
-- zh: 每个团队各有多少人？
SELECT Team.TeamName, count(*) FROM Team JOIN Member ON Team.TeamId = Member.TeamId GROUP BY Team.TeamId, Team.TeamName;

-- en: Which teams have at least 6 members?
-- zh: 哪些团队至少有6名成员？
SELECT Team.TeamName FROM Team JOIN Member ON Team.TeamId = Member.TeamId GROUP BY Team.TeamId, Team.TeamName HAVING count(*) >= 6;

-- en: Who has reported the most tickets?
-- zh: 提交工单最多的人是谁？
SELECT Member.FullName FROM Member JOIN Ticket ON Member.MemberId = Ticket.ReporterId GROUP BY Member.MemberId, Member.FullName ORDER BY count(*) DESC LIMIT 1;

-- en: Who has been assigned the most tickets?
-- zh: 被指派工单最多的人是谁？
SELECT Member.FullName FROM Member JOIN Ticket ON Member.MemberId = Ticket.AssigneeId GROUP BY Member.MemberId, Member.FullName ORDER BY count(*) DESC LIMIT 1;

-- en: Show the title of each ticket with the name of the person who must do it.
-- zh: 显示每张工单的标题以及负责处理的人的姓名。
SELECT Ticket.Title, Member.FullName FROM Ticket JOIN Member ON Ticket.AssigneeId = Member.MemberId;

-- en: Titles of tickets handled in sprints of the Osprey team.
-- zh: Osprey团队的迭代中处理了哪些工单？给出标题。
SELECT Ticket.Title FROM Ticket JOIN Sprint ON Ticket.SprintId = Sprint.SprintId JOIN Team ON Sprint.TeamId = Team.TeamId WHERE Team.TeamName = 'Osprey';

-- en: For each product, add up the points of the Done tickets.
-- zh: 统计每个产品状态为Done的工单点数总和。
SELECT Team.Product, sum(Ticket.Points) FROM Team JOIN Sprint ON Team.TeamId = Sprint.TeamId JOIN Ticket ON Sprint.SprintId = Ticket.SprintId WHERE Ticket.Status = 'Done' GROUP BY Team.Product;

-- en: Who reported the ticket "Login loop", and who is it assigned to?
-- zh: "Login loop"这张工单是谁提交的，又指派给了谁？
SELECT r.FullName, a.FullName FROM Ticket JOIN Member AS r ON Ticket.ReporterId = r.MemberId JOIN Member AS a ON Ticket.AssigneeId = a.MemberId WHERE Ticket.Title = 'Login loop';

-- en: What is the average number of points completed per sprint by each team?
-- zh: 各团队平均每个迭代完成多少点数？
SELECT Team.TeamName, avg(Sprint.DonePoints) FROM Team JOIN Sprint ON Team.TeamId = Sprint.TeamId GROUP BY Team.TeamId, Team.TeamName;

-- en: Which teams have not run a sprint?
-- zh: 哪些团队没有开展过迭代？
SELECT TeamName FROM Team WHERE TeamId NOT IN (SELECT TeamId FROM Sprint);

-- en: People who have both reported and been assigned tickets.
-- zh: 既提交过工单又被指派过工单的人有哪些？
SELECT Member.FullName FROM Member JOIN Ticket ON Member.MemberId = Ticket.ReporterId INTERSECT SELECT Member.FullName FROM Member JOIN Ticket ON Member.MemberId = Ticket.AssigneeId;

-- en: Give the goals of the five sprints with the largest planned workload.
-- zh: 计划点数最多的五个迭代，目标分别是什么？
SELECT Goal FROM Sprint ORDER BY PlannedPoints DESC LIMIT 5;

-- en: Names and hiring years of developers (Developer) or testers (Tester).
-- zh: 角色为Developer或Tester的成员姓名和入职年份。
SELECT FullName, HiredYear FROM Member WHERE Role = 'Developer' OR Role = 'Tester';
