-- Repair cafes: volunteers with skills, sessions, visitors' broken items and repair attempts.
CREATE TABLE Volunteer (
  Volunteer_Id INT,
  Name VARCHAR(60),
  Birth_Year INT,
  Village VARCHAR(40),
  Phone VARCHAR(20),
  PRIMARY KEY (Volunteer_Id)
);
CREATE TABLE Skill (
  Skill_Id INT,
  Label VARCHAR(40),
  Category VARCHAR(30),
  PRIMARY KEY (Skill_Id)
);
CREATE TABLE Volunteer_Skill (
  Volunteer_Id INT,
  Skill_Id INT,
  Since_Year INT,
  PRIMARY KEY (Volunteer_Id, Skill_Id),
  FOREIGN KEY (Volunteer_Id) REFERENCES Volunteer (Volunteer_Id),
  FOREIGN KEY (Skill_Id) REFERENCES Skill (Skill_Id)
);
CREATE TABLE Session (
  Session_Id INT,
  Venue VARCHAR(60),
  Village VARCHAR(40),
  Held_On DATE,
  Coordinator_Id INT,
  Donations DECIMAL(10,2),
  PRIMARY KEY (Session_Id),
  FOREIGN KEY (Coordinator_Id) REFERENCES Volunteer (Volunteer_Id)
);
CREATE TABLE Broken_Item (
  Item_Id INT,
  Session_Id INT,
  Owner_Name VARCHAR(60),
  Product VARCHAR(40),
  Brand VARCHAR(40),
  Age_Years INT,
  Weight_Kg DOUBLE,
  PRIMARY KEY (Item_Id),
  FOREIGN KEY (Session_Id) REFERENCES Session (Session_Id)
);
CREATE TABLE Repair_Attempt (
  Attempt_Id INT,
  Item_Id INT,
  Volunteer_Id INT,
  Minutes_Spent INT,
  Outcome VARCHAR(20),
  Note VARCHAR(200),
  PRIMARY KEY (Attempt_Id),
  FOREIGN KEY (Item_Id) REFERENCES Broken_Item (Item_Id),
  FOREIGN KEY (Volunteer_Id) REFERENCES Volunteer (Volunteer_Id)
);

-- en: Which volunteers know Soldering?
-- zh: 哪些志愿者会Soldering？
SELECT Volunteer.Name FROM Volunteer JOIN Volunteer_Skill ON Volunteer.Volunteer_Id = Volunteer_Skill.Volunteer_Id JOIN Skill ON Volunteer_Skill.Skill_Id = Skill.Skill_Id WHERE Skill.Label = 'Soldering';

-- en: How many attempts ended as Fixed?
-- zh: 结果为Fixed的维修尝试有多少次？
SELECT count(*) FROM Repair_Attempt WHERE Outcome = 'Fixed';

-- en: Whose Toaster did Hanneke Smit try to mend?
-- zh: Hanneke Smit修的Toaster是谁的？
SELECT Broken_Item.Owner_Name FROM Broken_Item JOIN Repair_Attempt ON Broken_Item.Item_Id = Repair_Attempt.Item_Id JOIN Volunteer ON Repair_Attempt.Volunteer_Id = Volunteer.Volunteer_Id WHERE Broken_Item.Product = 'Toaster' AND Volunteer.Name = 'Hanneke Smit';

-- en: What products turn up most often? Just the top one.
-- zh: 送来最多的是哪种产品？只要第一名。
SELECT Product FROM Broken_Item GROUP BY Product ORDER BY count(*) DESC LIMIT 1;

-- en: Names of volunteers born before 1960, in alphabetical order
-- zh: 1960年以前出生的志愿者姓名，按字母顺序
SELECT Name FROM Volunteer WHERE Birth_Year < 1960 ORDER BY Name;

-- en: For each session, give the venue, the date and the number of items brought.
-- zh: 每场活动的场地、日期以及送修物品数量是多少？
SELECT Session.Venue, Session.Held_On, count(*) FROM Session JOIN Broken_Item ON Session.Session_Id = Broken_Item.Session_Id GROUP BY Session.Session_Id, Session.Venue, Session.Held_On;

-- en: Who coordinated the session in Zeddam on 2023-03-11?
-- zh: 2023-03-11在Zeddam的那场活动由谁协调？
SELECT Volunteer.Name FROM Volunteer JOIN Session ON Volunteer.Volunteer_Id = Session.Coordinator_Id WHERE Session.Village = 'Zeddam' AND Session.Held_On = '2023-03-11';

-- en: Volunteers who have not attempted a single repair
-- zh: 一次维修都没做过的志愿者
SELECT Name FROM Volunteer WHERE Volunteer_Id NOT IN (SELECT Volunteer_Id FROM Repair_Attempt);

-- en: Which villages have held sessions and also are home to a volunteer?
-- zh: 哪些村子既办过活动又有志愿者居住？
SELECT Village FROM Session INTERSECT SELECT Village FROM Volunteer;

-- en: What was the most heavily funded session? Return venue and donations.
-- zh: 收到捐款最多的一场活动是哪场？返回场地和捐款额。
SELECT Venue, Donations FROM Session ORDER BY Donations DESC LIMIT 1;

-- en: Average time spent on Philips items
-- zh: 在Philips产品上平均花了多少分钟？
SELECT avg(Repair_Attempt.Minutes_Spent) FROM Repair_Attempt JOIN Broken_Item ON Repair_Attempt.Item_Id = Broken_Item.Item_Id WHERE Broken_Item.Brand = 'Philips';

-- en: How many volunteers possess each skill? Show the skill label.
-- zh: 每项技能有多少志愿者掌握？显示技能名称。
SELECT Skill.Label, count(*) FROM Skill JOIN Volunteer_Skill ON Skill.Skill_Id = Volunteer_Skill.Skill_Id GROUP BY Skill.Skill_Id, Skill.Label;

-- en: Which volunteer has fixed the most things (outcome Fixed)?
-- zh: 修好东西（结果为Fixed）最多的志愿者是谁？
SELECT Volunteer.Name FROM Volunteer JOIN Repair_Attempt ON Volunteer.Volunteer_Id = Repair_Attempt.Volunteer_Id WHERE Repair_Attempt.Outcome = 'Fixed' GROUP BY Volunteer.Volunteer_Id, Volunteer.Name ORDER BY count(*) DESC LIMIT 1;

-- en: What is the average age of the items of each brand?
-- zh: 各品牌送修物品的平均使用年限是多少？
SELECT Brand, avg(Age_Years) FROM Broken_Item GROUP BY Brand;

-- en: In what villages has Tomasz Wilk repaired things? Distinct, please.
-- zh: Tomasz Wilk在哪些村子修过东西？请去重。
SELECT DISTINCT Session.Village FROM Session JOIN Broken_Item ON Session.Session_Id = Broken_Item.Session_Id JOIN Repair_Attempt ON Broken_Item.Item_Id = Repair_Attempt.Item_Id JOIN Volunteer ON Repair_Attempt.Volunteer_Id = Volunteer.Volunteer_Id WHERE Volunteer.Name = 'Tomasz Wilk';

-- en: List product and owner of items heavier than average.
-- zh: 列出重量高于平均值的物品及其主人。
SELECT Product, Owner_Name FROM Broken_Item WHERE Weight_Kg > (SELECT avg(Weight_Kg) FROM Broken_Item);

-- en: Phone numbers of people with a skill in the Textiles category
-- zh: 掌握Textiles类技能的人的电话
SELECT Volunteer.Phone FROM Volunteer JOIN Volunteer_Skill ON Volunteer.Volunteer_Id = Volunteer_Skill.Volunteer_Id JOIN Skill ON Volunteer_Skill.Skill_Id = Skill.Skill_Id WHERE Skill.Category = 'Textiles';

-- en: The three oldest items: what are they and how old?
-- zh: 年头最久的三件物品是什么，用了多少年？
SELECT Product, Age_Years FROM Broken_Item ORDER BY Age_Years DESC LIMIT 3;

-- en: Which owners had an item declared Beyond repair at the Parish Hall?
-- zh: 哪些人的物品在Parish Hall被判定为Beyond repair？
SELECT Broken_Item.Owner_Name FROM Broken_Item JOIN Repair_Attempt ON Broken_Item.Item_Id = Repair_Attempt.Item_Id JOIN Session ON Broken_Item.Session_Id = Session.Session_Id WHERE Repair_Attempt.Outcome = 'Beyond repair' AND Session.Venue = 'Parish Hall';

-- en: Volunteers with two skills or more, and how many they have
-- zh: 掌握两项及以上技能的志愿者及其技能数
SELECT Volunteer.Name, count(*) FROM Volunteer JOIN Volunteer_Skill ON Volunteer.Volunteer_Id = Volunteer_Skill.Volunteer_Id GROUP BY Volunteer.Volunteer_Id, Volunteer.Name HAVING count(*) >= 2;

-- en: Which brands were brought as a Kettle but never as a Lamp?
-- zh: 哪些品牌有人送来过Kettle但没人送来过Lamp？
SELECT Brand FROM Broken_Item WHERE Product = 'Kettle' EXCEPT SELECT Brand FROM Broken_Item WHERE Product = 'Lamp';

-- en: Which repair attempts have a note mentioning "fuse"? Give the minutes spent and the note.
-- zh: 哪些维修尝试的备注提到了"fuse"？给出所花分钟数和备注。
SELECT Minutes_Spent, Note FROM Repair_Attempt WHERE Note LIKE '%fuse%';
