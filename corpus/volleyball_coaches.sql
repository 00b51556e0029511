-- Volleyball teams and the coaches who have led them.
CREATE TABLE Team (
  Team_ID INT,
  Team_Name VARCHAR(50),
  Region VARCHAR(40),
  League VARCHAR(30),
  Budget DOUBLE,
  PRIMARY KEY (Team_ID)
);
CREATE TABLE Coach (
  Coach_ID INT,
  Coach_Name VARCHAR(50),
  Nationality VARCHAR(30),
  Born INT,
  PRIMARY KEY (Coach_ID)
);
CREATE TABLE Contract (
  Coach_ID INT,
  Team_ID INT,
  From_Year INT,
  To_Year INT,
  Salary DOUBLE,
  Titles_Won INT,
  PRIMARY KEY (Coach_ID, Team_ID, From_Year),
  FOREIGN KEY (Coach_ID) REFERENCES Coach (Coach_ID),
  FOREIGN KEY (Team_ID) REFERENCES Team (Team_ID)
);

-- en: What are the names of the teams of the Lakes region?
-- zh: Lakes地区有哪些球队？
SELECT Team_Name FROM Team WHERE Region = 'Lakes';

-- en: Which coaches come from Brazil or Cuba?
-- zh: 来自Brazil或Cuba的教练有哪些？
SELECT Coach_Name FROM Coach WHERE Nationality = 'Brazil' OR Nationality = 'Cuba';

-- en: List the teams and their budgets, richest first.
-- zh: 列出各球队及其预算，预算高的在前。
SELECT Team_Name, Budget FROM Team ORDER BY Budget DESC;

-- en: How many teams play in the League Premier?
-- zh: 有多少支球队参加Premier联赛？
SELECT count(*) FROM Team WHERE League = 'Premier';

-- en: What is the average salary in contracts starting in 2017?
-- zh: 2017年开始的合同平均薪水是多少？
SELECT avg(Salary) FROM Contract WHERE From_Year = 2017;

-- en: How many titles have coaches won with the Blue Herons?
-- zh: 教练们带领Blue Herons一共夺得多少个冠军？
SELECT sum(Contract.Titles_Won) FROM Contract JOIN Team ON Contract.Team_ID = Team.Team_ID WHERE Team.Team_Name = 'Blue Herons';

-- en: For each league, what is the total budget?
-- zh: 每个联赛球队的总预算是多少？
SELECT League, sum(Budget) FROM Team GROUP BY League;

-- en: How many coaches are there of each nationality?
-- zh: 各国籍的教练分别有多少人？
SELECT Nationality, count(*) FROM Coach GROUP BY Nationality;

-- en: Which regions have at least three teams?
-- zh: 哪些地区至少有三支球队？
SELECT Region FROM Team GROUP BY Region HAVING count(*) >= 3;

-- en: Which team has the smallest budget?
-- zh: 预算最少的是哪支球队？
SELECT Team_Name FROM Team ORDER BY Budget ASC LIMIT 1;

-- en: Who is the youngest coach and what is his nationality?
-- zh: 最年轻的教练是谁？国籍是什么？
SELECT Coach_Name, Nationality FROM Coach ORDER BY Born DESC LIMIT 1;

-- en: Who has coached the Red Cranes?
-- zh: 谁执教过Red Cranes？
SELECT Coach.Coach_Name FROM Coach JOIN Contract ON Coach.Coach_ID = Contract.Coach_ID JOIN Team ON Contract.Team_ID = Team.Team_ID WHERE Team.Team_Name = 'Red Cranes';

-- en: Which teams has Julio Prado worked for, and from which year?
-- zh: Julio Prado执教过哪些球队？分别从哪一年开始？
SELECT Team.Team_Name, Contract.From_Year FROM Team JOIN Contract ON Team.Team_ID = Contract.Team_ID JOIN Coach ON Contract.Coach_ID = Coach.Coach_ID WHERE Coach.Coach_Name = 'Julio Prado';

-- en: How many contracts has each team signed with coaches?
-- zh: 每支球队签过多少份教练合同？
SELECT Team.Team_Name, count(*) FROM Team JOIN Contract ON Team.Team_ID = Contract.Team_ID GROUP BY Team.Team_ID, Team.Team_Name;

-- en: Which coach has won the most titles altogether?
-- zh: 累计夺冠最多的教练是谁？
SELECT Coach.Coach_Name FROM Coach JOIN Contract ON Coach.Coach_ID = Contract.Coach_ID GROUP BY Coach.Coach_ID, Coach.Coach_Name ORDER BY sum(Contract.Titles_Won) DESC LIMIT 1;

-- en: What is the highest salary paid by a team of the Second league?
-- zh: Second联赛的球队付过的最高薪水是多少？
SELECT max(Contract.Salary) FROM Contract JOIN Team ON Contract.Team_ID = Team.Team_ID WHERE Team.League = 'Second';

-- en: How many different coaches have worked in the Coast region?
-- zh: 有多少位不同的教练在Coast地区执教过？
SELECT count(DISTINCT Contract.Coach_ID) FROM Contract JOIN Team ON Contract.Team_ID = Team.Team_ID WHERE Team.Region = 'Coast';

-- en: Coaches with two contracts or more?
-- zh: 签过两份或更多合同的教练有哪些？
SELECT Coach.Coach_Name FROM Coach JOIN Contract ON Coach.Coach_ID = Contract.Coach_ID GROUP BY Coach.Coach_ID, Coach.Coach_Name HAVING count(*) >= 2;

-- en: Which coaches have never been under contract?
-- zh: 哪些教练从未签过合同？
SELECT Coach_Name FROM Coach WHERE Coach_ID NOT IN (SELECT Coach_ID FROM Contract);

-- en: Find the teams whose budget exceeds the average.
-- zh: 找出预算超过平均值的球队。
SELECT Team_Name FROM Team WHERE Budget > (SELECT avg(Budget) FROM Team);

-- en: Which regions have a team in the Premier league but none in the Second league?
-- zh: 哪些地区有Premier联赛的球队但没有Second联赛的球队？
SELECT Region FROM Team WHERE League = 'Premier' EXCEPT SELECT Region FROM Team WHERE League = 'Second';

-- en: What is the nationality of the coaches who earned more than 90000 a year?
-- zh: 薪水超过90000的教练是哪国人？
SELECT Coach.Nationality FROM Coach JOIN Contract ON Coach.Coach_ID = Contract.Coach_ID WHERE Contract.Salary > 90000;
