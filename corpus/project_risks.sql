-- A project office: programmes, projects, milestones and the risk register.
CREATE TABLE Programme (
  Programme_Id INT,
  Programme_Name VARCHAR(60),
  Sponsor VARCHAR(50),
  Total_Funding DECIMAL(14,2),
  PRIMARY KEY (Programme_Id)
);
CREATE TABLE Project (
  Project_Id INT,
  Programme_Id INT,
  Project_Name VARCHAR(60),
  Manager VARCHAR(50),
  Phase VARCHAR(20),
  Budget DECIMAL(12,2),
  Spent DECIMAL(12,2),
  PRIMARY KEY (Project_Id),
  FOREIGN KEY (Programme_Id) REFERENCES Programme (Programme_Id)
);
CREATE TABLE Milestone (
  Milestone_Id INT,
  Project_Id INT,
  Milestone_Name VARCHAR(80),
  Planned_Date DATE,
  Actual_Date DATE,
  PRIMARY KEY (Milestone_Id),
  FOREIGN KEY (Project_Id) REFERENCES Project (Project_Id)
);
CREATE TABLE Risk (
  Risk_Id INT,
  Project_Id INT,
  Summary VARCHAR(150),
  Category VARCHAR(20),
  Likelihood INT,
  Impact INT,
  Owner VARCHAR(50),
  Status VARCHAR(12),
  PRIMARY KEY (Risk_Id),
  FOREIGN KEY (Project_Id) REFERENCES Project (Project_Id)
);

-- en: Who sponsors the programme Paperless Office?
-- zh: Paperless Office项目群的发起人是谁？
SELECT Sponsor FROM Programme WHERE Programme_Name = 'Paperless Office';

-- en: Which projects are in the Testing phase?
-- zh: 哪些项目处于Testing阶段？
SELECT Project_Name FROM Project WHERE Phase = 'Testing';

-- en: How many risks are still Open?
-- zh: 还有多少个风险处于Open状态？
SELECT count(*) FROM Risk WHERE Status = 'Open';

-- en: Projects that have spent more than their budget.
-- zh: 支出超过预算的项目。
SELECT Project_Name FROM Project WHERE Spent > Budget;

-- en: Projects that have spent less than their budget.
-- zh: 支出低于预算的项目。
SELECT Project_Name FROM Project WHERE Spent < Budget;

-- en: Average impact of the risks of each category.
-- zh: 每类风险的平均影响程度是多少？
SELECT Category, avg(Impact) FROM Risk GROUP BY Category;

-- en: Who runs the most projects?
-- zh: 负责项目最多的项目经理是谁？
SELECT Manager FROM Project GROUP BY Manager ORDER BY count(*) DESC LIMIT 1;

-- en: Owners responsible for more than 8 risks.
-- zh: 负责风险超过8个的责任人。
SELECT Owner FROM Risk GROUP BY Owner HAVING count(*) > 8;

-- en: Milestones not reached yet, meaning without an actual date, by planned date.
-- zh: 尚未达成（没有实际日期）的里程碑，按计划日期排序。
SELECT Milestone_Name FROM Milestone WHERE Actual_Date IS NULL ORDER BY Planned_Date;

-- en: Which projects are part of Network Renewal?
-- zh: Network Renewal项目群包含哪些项目？
SELECT Project.Project_Name FROM Project JOIN Programme ON Project.Programme_Id = Programme.Programme_Id WHERE Programme.Programme_Name = 'Network Renewal';

-- en: How many projects does each programme comprise?
-- zh: 每个项目群包含多少个项目？
SELECT Programme.Programme_Name, count(*) FROM Programme JOIN Project ON Programme.Programme_Id = Project.Programme_Id GROUP BY Programme.Programme_Id, Programme.Programme_Name;

-- en: What is the combined budget of the projects in each programme?
-- zh: 每个项目群下各项目的预算合计是多少？
SELECT Programme.Programme_Name, sum(Project.Budget) FROM Programme JOIN Project ON Programme.Programme_Id = Project.Programme_Id GROUP BY Programme.Programme_Id, Programme.Programme_Name;

-- en: Which project faces the most risks?
-- zh: 风险最多的项目是哪个？
SELECT Project.Project_Name FROM Project JOIN Risk ON Project.Project_Id = Risk.Project_Id GROUP BY Project.Project_Id, Project.Project_Name ORDER BY count(*) DESC LIMIT 1;

-- en: When is the milestone Go-live of the project Intranet 3 planned?
-- zh: Intranet 3项目的Go-live里程碑计划在哪天？
SELECT Milestone.Planned_Date FROM Milestone JOIN Project ON Milestone.Project_Id = Project.Project_Id WHERE Milestone.Milestone_Name = 'Go-live' AND Project.Project_Name = 'Intranet 3';

-- en: Summaries of the Legal risks in programmes sponsored by Hugo Lindqvist.
-- zh: Hugo Lindqvist发起的项目群中有哪些Legal类风险？给出摘要。
SELECT Risk.Summary FROM Risk JOIN Project ON Risk.Project_Id = Project.Project_Id JOIN Programme ON Project.Programme_Id = Programme.Programme_Id WHERE Risk.Category = 'Legal' AND Programme.Sponsor = 'Hugo Lindqvist';

-- en: Number of milestones in each programme.
-- zh: 每个项目群有多少个里程碑？
SELECT Programme.Programme_Name, count(*) FROM Programme JOIN Project ON Programme.Programme_Id = Project.Programme_Id JOIN Milestone ON Project.Project_Id = Milestone.Project_Id GROUP BY Programme.Programme_Id, Programme.Programme_Name;

-- en: Which different managers have a project with a risk of likelihood 5?
-- zh: 哪些项目经理的项目中有可能性为5的风险？姓名去重。
SELECT DISTINCT Project.Manager FROM Project JOIN Risk ON Project.Project_Id = Risk.Project_Id WHERE Risk.Likelihood = 5;

-- en: Projects without a single risk recorded.
-- zh: 没有登记任何风险的项目。
SELECT Project_Name FROM Project WHERE Project_Id NOT IN (SELECT Project_Id FROM Risk);

-- en: Programmes that don't have a project.
-- zh: 没有项目的项目群。
SELECT Programme_Name FROM Programme WHERE Programme_Id NOT IN (SELECT Programme_Id FROM Project);

-- en: Projects with Technical risks but no Supplier risks.
-- zh: 有Technical类风险但没有Supplier类风险的项目。
SELECT Project.Project_Name FROM Project JOIN Risk ON Project.Project_Id = Risk.Project_Id WHERE Risk.Category = 'Technical' EXCEPT SELECT Project.Project_Name FROM Project JOIN Risk ON Project.Project_Id = Risk.Project_Id WHERE Risk.Category = 'Supplier';

-- en: Who acts both as a project manager and as a risk owner?
-- zh: 既当项目经理又当风险责任人的有谁？
SELECT Manager FROM Project INTERSECT SELECT Owner FROM Risk;

-- en: Name and funding of the three best funded programmes.
-- zh: 资金最多的三个项目群的名称和资金总额。
SELECT Programme_Name, Total_Funding FROM Programme ORDER BY Total_Funding DESC LIMIT 3;
