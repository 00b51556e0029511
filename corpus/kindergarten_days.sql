-- A town's kindergartens: children, parents, educators and outings.
CREATE TABLE Kindergarten (
  KgID INT,
  Name VARCHAR(60),
  District VARCHAR(40),
  Type VARCHAR(20),
  Capacity INT,
  MonthlyFee DECIMAL(10,2),
  PRIMARY KEY (KgID)
);
CREATE TABLE Playroom (
  RoomID INT,
  KgID INT,
  Name VARCHAR(40),
  AgeFrom INT,
  AgeTo INT,
  Capacity INT,
  PRIMARY KEY (RoomID),
  FOREIGN KEY (KgID) REFERENCES Kindergarten (KgID)
);
CREATE TABLE Educator (
  EducatorID INT,
  Name VARCHAR(60),
  Gender VARCHAR(10),
  KgID INT,
  Salary DECIMAL(10,2),
  HireDate DATE,
  PRIMARY KEY (EducatorID),
  FOREIGN KEY (KgID) REFERENCES Kindergarten (KgID)
);
CREATE TABLE Child (
  ChildID INT,
  Name VARCHAR(60),
  Gender VARCHAR(10),
  BirthDate DATE,
  RoomID INT,
  EntryDate DATE,
  PRIMARY KEY (ChildID),
  FOREIGN KEY (RoomID) REFERENCES Playroom (RoomID)
);
CREATE TABLE Parent (
  ParentID INT,
  Name VARCHAR(60),
  Gender VARCHAR(10),
  Phone VARCHAR(20),
  District VARCHAR(40),
  PRIMARY KEY (ParentID)
);
CREATE TABLE Guardianship (
  ChildID INT,
  ParentID INT,
  Relation VARCHAR(20),
  MayCollect VARCHAR(3),
  PRIMARY KEY (ChildID, ParentID),
  FOREIGN KEY (ChildID) REFERENCES Child (ChildID),
  FOREIGN KEY (ParentID) REFERENCES Parent (ParentID)
);

-- en: What kindergartens are there in the district of Riverside?
-- zh: Riverside区有哪些幼儿园？
SELECT Name FROM Kindergarten WHERE District = 'Riverside';

-- en: How many children are in the playroom called Hedgehogs?
-- zh: 名叫Hedgehogs的活动室有多少个孩子？
SELECT count(*) FROM Child JOIN Playroom ON Child.RoomID = Playroom.RoomID WHERE Playroom.Name = 'Hedgehogs';

-- en: Give the phone numbers of the parents of Emil Sandoval.
-- zh: 请给出Emil Sandoval家长的电话。
SELECT Parent.Phone FROM Parent JOIN Guardianship ON Parent.ParentID = Guardianship.ParentID JOIN Child ON Guardianship.ChildID = Child.ChildID WHERE Child.Name = 'Emil Sandoval';

-- en: What's the average salary of educators by gender?
-- zh: 不同性别教师的平均工资是多少？
SELECT Gender, avg(Salary) FROM Educator GROUP BY Gender;

-- en: Which kindergarten charges the most per month?
-- zh: 哪家幼儿园月费最贵？
SELECT Name FROM Kindergarten ORDER BY MonthlyFee DESC LIMIT 1;

-- en: Number of girls (gender F) born in 2020 or later, i.e. from 2020-01-01 on?
-- zh: 2020-01-01及以后出生的女孩（性别F）有多少个？
SELECT count(*) FROM Child WHERE Gender = 'F' AND BirthDate >= '2020-01-01';

-- en: Who works at Sunny Meadow? Show names and dates of hiring.
-- zh: 谁在Sunny Meadow工作？列出姓名和入职日期。
SELECT Educator.Name, Educator.HireDate FROM Educator JOIN Kindergarten ON Educator.KgID = Kindergarten.KgID WHERE Kindergarten.Name = 'Sunny Meadow';

-- en: Show the kindergartens with more than 3 playrooms and how many they have.
-- zh: 列出活动室超过3间的幼儿园及其活动室数量。
SELECT Kindergarten.Name, count(*) FROM Kindergarten JOIN Playroom ON Kindergarten.KgID = Playroom.KgID GROUP BY Kindergarten.KgID, Kindergarten.Name HAVING count(*) > 3;

-- en: Names of children who attend a kindergarten of type Forest.
-- zh: 上Forest类型幼儿园的孩子叫什么名字？
SELECT Child.Name FROM Child JOIN Playroom ON Child.RoomID = Playroom.RoomID JOIN Kindergarten ON Playroom.KgID = Kindergarten.KgID WHERE Kindergarten.Type = 'Forest';

-- en: Which playrooms stand empty, without any child?
-- zh: 哪些活动室一个孩子也没有？
SELECT Name FROM Playroom WHERE RoomID NOT IN (SELECT RoomID FROM Child);

-- en: Total capacity of all kindergartens of type Municipal.
-- zh: Municipal类型的幼儿园总容量是多少？
SELECT sum(Capacity) FROM Kindergarten WHERE Type = 'Municipal';

-- en: Which grandmothers (relation Grandmother) may collect a child (Yes)? Name them.
-- zh: 哪些关系为Grandmother的监护人可以接孩子（Yes）？给出姓名。
SELECT Parent.Name FROM Parent JOIN Guardianship ON Parent.ParentID = Guardianship.ParentID WHERE Guardianship.Relation = 'Grandmother' AND Guardianship.MayCollect = 'Yes';

-- en: Who is the oldest child?
-- zh: 年龄最大的孩子是谁？
SELECT Name FROM Child ORDER BY BirthDate ASC LIMIT 1;

-- en: List educators earning above the average, best paid first.
-- zh: 按工资从高到低列出工资高于平均水平的教师。
SELECT Name FROM Educator WHERE Salary > (SELECT avg(Salary) FROM Educator) ORDER BY Salary DESC;

-- en: In which district do most parents live?
-- zh: 家长居住最多的是哪个区？
SELECT District FROM Parent GROUP BY District ORDER BY count(*) DESC LIMIT 1;

-- en: Which districts have parents living there but no kindergarten?
-- zh: 哪些区住着家长却没有幼儿园？
SELECT District FROM Parent EXCEPT SELECT District FROM Kindergarten;

-- en: For each playroom give its name and the earliest entry date among its children.
-- zh: 给出每间活动室的名称及其中孩子最早的入园日期。
SELECT Playroom.Name, min(Child.EntryDate) FROM Playroom JOIN Child ON Playroom.RoomID = Child.RoomID GROUP BY Playroom.RoomID, Playroom.Name;

-- en: Which parent has the most children registered?
-- zh: 哪位家长登记的孩子最多？
SELECT Parent.Name FROM Parent JOIN Guardianship ON Parent.ParentID = Guardianship.ParentID GROUP BY Parent.ParentID, Parent.Name ORDER BY count(*) DESC LIMIT 1;

-- en: I'd like the names of the playrooms for children from age 1 up whose capacity lies between 8 and 12.
-- zh: 我想知道起始年龄为1岁、容量在8到12之间的活动室名称。
SELECT Name FROM Playroom WHERE AgeFrom = 1 AND Capacity BETWEEN 8 AND 12;

-- en: What monthly fee is paid for Lotte Brandvold?
-- zh: Lotte Brandvold每月的学费是多少？
SELECT Kindergarten.MonthlyFee FROM Kindergarten JOIN Playroom ON Kindergarten.KgID = Playroom.KgID JOIN Child ON Playroom.RoomID = Child.RoomID WHERE Child.Name = 'Lotte Brandvold';

-- en: How many kindergartens of each type are there?
-- zh: 每种类型的幼儿园各有几家？
SELECT Type, count(*) FROM Kindergarten GROUP BY Type;

-- en: Which kindergartens have a playroom bigger than 25 places?
-- zh: 哪些幼儿园拥有容量超过25的活动室？
SELECT Name FROM Kindergarten WHERE KgID IN (SELECT KgID FROM Playroom WHERE Capacity > 25);
