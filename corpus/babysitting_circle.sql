-- A babysitting agency: parents, kids, sitters, availability, sittings and references.
CREATE TABLE Parent (
  Parent_ID INT,
  Parent_Name VARCHAR(60),
  Neighbourhood VARCHAR(40),
  Phone VARCHAR(20),
  Registered DATE,
  PRIMARY KEY (Parent_ID)
);
CREATE TABLE Kid (
  Kid_ID INT,
  Parent_ID INT,
  Kid_Name VARCHAR(40),
  Gender VARCHAR(6),
  Age INT,
  Allergy VARCHAR(40),
  PRIMARY KEY (Kid_ID),
  FOREIGN KEY (Parent_ID) REFERENCES Parent (Parent_ID)
);
CREATE TABLE Sitter (
  Sitter_ID INT,
  Sitter_Name VARCHAR(60),
  Age INT,
  Neighbourhood VARCHAR(40),
  Hourly_Rate DECIMAL(10,2),
  First_Aid VARCHAR(3),
  Occupation VARCHAR(30),
  PRIMARY KEY (Sitter_ID)
);
CREATE TABLE Sitting (
  Sitting_ID INT,
  Sitter_ID INT,
  Parent_ID INT,
  Sitting_Date DATE,
  Hours DOUBLE,
  Late_Night VARCHAR(3),
  Rating INT,
  PRIMARY KEY (Sitting_ID),
  FOREIGN KEY (Sitter_ID) REFERENCES Sitter (Sitter_ID),
  FOREIGN KEY (Parent_ID) REFERENCES Parent (Parent_ID)
);
CREATE TABLE Sitting_Kid (
  Sitting_ID INT,
  Kid_ID INT,
  Bedtime VARCHAR(5),
  PRIMARY KEY (Sitting_ID, Kid_ID),
  FOREIGN KEY (Sitting_ID) REFERENCES Sitting (Sitting_ID),
  FOREIGN KEY (Kid_ID) REFERENCES Kid (Kid_ID)
);

-- en: Who has looked after the kid called Rufus?
-- zh: 谁照看过名叫Rufus的孩子？
SELECT Sitter.Sitter_Name FROM Sitter JOIN Sitting ON Sitter.Sitter_ID = Sitting.Sitter_ID JOIN Sitting_Kid ON Sitting.Sitting_ID = Sitting_Kid.Sitting_ID JOIN Kid ON Sitting_Kid.Kid_ID = Kid.Kid_ID WHERE Kid.Kid_Name = 'Rufus';

-- en: Sitters in Elmfield with first aid training (Yes)
-- zh: Elmfield受过急救培训（Yes）的保姆
SELECT Sitter_Name FROM Sitter WHERE Neighbourhood = 'Elmfield' AND First_Aid = 'Yes';

-- en: What are the names and ages of the children of Tamsin Grey?
-- zh: Tamsin Grey的孩子们叫什么，多大了？
SELECT Kid.Kid_Name, Kid.Age FROM Kid JOIN Parent ON Kid.Parent_ID = Parent.Parent_ID WHERE Parent.Parent_Name = 'Tamsin Grey';

-- en: Total hours of Late night (Yes) sittings
-- zh: 深夜（Yes）看护的总小时数
SELECT sum(Hours) FROM Sitting WHERE Late_Night = 'Yes';

-- en: How many sittings has every sitter done? Show the sitter's name.
-- zh: 每位保姆做过多少次看护？显示保姆姓名。
SELECT Sitter.Sitter_Name, count(*) FROM Sitter JOIN Sitting ON Sitter.Sitter_ID = Sitting.Sitter_ID GROUP BY Sitter.Sitter_ID, Sitter.Sitter_Name;

-- en: Mean hourly rate by occupation of the sitter
-- zh: 按保姆职业统计平均时薪
SELECT Occupation, avg(Hourly_Rate) FROM Sitter GROUP BY Occupation;

-- en: Who is the cheapest sitter?
-- zh: 最便宜的保姆是谁？
SELECT Sitter_Name FROM Sitter ORDER BY Hourly_Rate ASC LIMIT 1;

-- en: Which parents have hired a sitter who is a Student? Different names.
-- zh: 哪些家长请过职业为Student的保姆？姓名去重。
SELECT DISTINCT Parent.Parent_Name FROM Parent JOIN Sitting ON Parent.Parent_ID = Sitting.Parent_ID JOIN Sitter ON Sitting.Sitter_ID = Sitter.Sitter_ID WHERE Sitter.Occupation = 'Student';

-- en: Parents who have never booked a sitting
-- zh: 从未预约过看护的家长
SELECT Parent_Name FROM Parent WHERE Parent_ID NOT IN (SELECT Parent_ID FROM Sitting);

-- en: How many kids in each neighbourhood?
-- zh: 每个街区各有多少个孩子？
SELECT Parent.Neighbourhood, count(*) FROM Parent JOIN Kid ON Parent.Parent_ID = Kid.Parent_ID GROUP BY Parent.Neighbourhood;

-- en: Which sitters have minded a child allergic to Nuts? Distinct names please.
-- zh: 哪些保姆照看过对Nuts过敏的孩子？姓名去重。
SELECT DISTINCT Sitter.Sitter_Name FROM Sitter JOIN Sitting ON Sitter.Sitter_ID = Sitting.Sitter_ID JOIN Sitting_Kid ON Sitting.Sitting_ID = Sitting_Kid.Sitting_ID JOIN Kid ON Sitting_Kid.Kid_ID = Kid.Kid_ID WHERE Kid.Allergy = 'Nuts';

-- en: Which parent has the most children on our books?
-- zh: 登记孩子最多的家长是谁？
SELECT Parent.Parent_Name FROM Parent JOIN Kid ON Parent.Parent_ID = Kid.Parent_ID GROUP BY Parent.Parent_ID, Parent.Parent_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Sitters older than the average sitter
-- zh: 年龄高于平均值的保姆
SELECT Sitter_Name FROM Sitter WHERE Age > (SELECT avg(Age) FROM Sitter);

-- en: At what bedtimes did Milo go to sleep when Ines Carvalho was sitting?
-- zh: Ines Carvalho看护时，Milo都是几点睡的？
SELECT Sitting_Kid.Bedtime FROM Sitting_Kid JOIN Kid ON Sitting_Kid.Kid_ID = Kid.Kid_ID JOIN Sitting ON Sitting_Kid.Sitting_ID = Sitting.Sitting_ID JOIN Sitter ON Sitting.Sitter_ID = Sitter.Sitter_ID WHERE Kid.Kid_Name = 'Milo' AND Sitter.Sitter_Name = 'Ines Carvalho';

-- en: Number of kids without a known allergy
-- zh: 没有已知过敏的孩子数量
SELECT count(*) FROM Kid WHERE Allergy IS NULL;

-- en: Sitters with an average rating of at least 4, and that average
-- zh: 平均评分不低于4的保姆及其均分
SELECT Sitter.Sitter_Name, avg(Sitting.Rating) FROM Sitter JOIN Sitting ON Sitter.Sitter_ID = Sitting.Sitter_ID GROUP BY Sitter.Sitter_ID, Sitter.Sitter_Name HAVING avg(Sitting.Rating) >= 4;

-- en: Neighbourhoods where both parents and sitters live
-- zh: 既有家长又有保姆居住的街区
SELECT Neighbourhood FROM Parent INTERSECT SELECT Neighbourhood FROM Sitter;

-- en: The two longest sittings, their dates and hours
-- zh: 时间最长的两次看护的日期和小时数
SELECT Sitting_Date, Hours FROM Sitting ORDER BY Hours DESC LIMIT 2;

-- en: Which age is the most common among the kids?
-- zh: 孩子中人数最多的是几岁？
SELECT Age FROM Kid GROUP BY Age ORDER BY count(*) DESC LIMIT 1;

-- en: Phones of parents whose sitting of 2024-04-20 was rated 1
-- zh: 2024-04-20的看护评分为1的家长电话
SELECT Parent.Phone FROM Parent JOIN Sitting ON Parent.Parent_ID = Sitting.Parent_ID WHERE Sitting.Sitting_Date = '2024-04-20' AND Sitting.Rating = 1;

-- en: Names and phones of parents registered in 2022, in order of registration
-- zh: 2022年注册的家长姓名和电话，按注册先后
SELECT Parent_Name, Phone FROM Parent WHERE year(Registered) = 2022 ORDER BY Registered;

-- en: Kids under 3 who have not been part of any sitting
-- zh: 3岁以下、从未被看护过的孩子
SELECT Kid_Name FROM Kid WHERE Age < 3 AND Kid_ID NOT IN (SELECT Kid_ID FROM Sitting_Kid);
