-- A regional beekeepers' association: local branches, members, apiaries, hives' honey harvests, training days.
CREATE TABLE Branch (
  Branch_Code VARCHAR(6),
  Branch_Name VARCHAR(50),
  County VARCHAR(40),
  Year_Founded INT,
  Annual_Fee DECIMAL(10,2),
  PRIMARY KEY (Branch_Code)
);
CREATE TABLE Member (
  Member_No INT,
  Member_Name VARCHAR(60),
  Branch_Code VARCHAR(6),
  Membership_Type VARCHAR(20),
  Joined DATE,
  Age INT,
  Village VARCHAR(40),
  PRIMARY KEY (Member_No),
  FOREIGN KEY (Branch_Code) REFERENCES Branch (Branch_Code)
);
CREATE TABLE Apiary (
  Apiary_ID INT,
  Apiary_Name VARCHAR(50),
  Owner_No INT,
  Village VARCHAR(40),
  Altitude_m INT,
  Hive_Count INT,
  PRIMARY KEY (Apiary_ID),
  FOREIGN KEY (Owner_No) REFERENCES Member (Member_No)
);
CREATE TABLE Harvest (
  Harvest_ID INT,
  Apiary_ID INT,
  Season_Year INT,
  Honey_Type VARCHAR(30),
  Weight_kg DOUBLE,
  Price_Per_Kg DECIMAL(10,2),
  PRIMARY KEY (Harvest_ID),
  FOREIGN KEY (Apiary_ID) REFERENCES Apiary (Apiary_ID)
);
CREATE TABLE Training_Day (
  Training_ID INT,
  Topic VARCHAR(60),
  Held_On DATE,
  Branch_Code VARCHAR(6),
  Trainer_No INT,
  PRIMARY KEY (Training_ID),
  FOREIGN KEY (Branch_Code) REFERENCES Branch (Branch_Code),
  FOREIGN KEY (Trainer_No) REFERENCES Member (Member_No)
);
CREATE TABLE Participation (
  Training_ID INT,
  Member_No INT,
  Certificate VARCHAR(3),
  PRIMARY KEY (Training_ID, Member_No),
  FOREIGN KEY (Training_ID) REFERENCES Training_Day (Training_ID),
  FOREIGN KEY (Member_No) REFERENCES Member (Member_No)
);

-- en: Which members are Honorary?
-- zh: 哪些会员是Honorary？
SELECT Member_Name FROM Member WHERE Membership_Type = 'Honorary';

-- en: What is the age of the youngest member living in Oakwell?
-- zh: 住在Oakwell的会员中最年轻的多大？
SELECT min(Age) FROM Member WHERE Village = 'Oakwell';

-- en: Show the names of the apiaries in Oakwell that lie above 400 m.
-- zh: Oakwell海拔400米以上的蜂场叫什么名字？
SELECT Apiary_Name FROM Apiary WHERE Village = 'Oakwell' AND Altitude_m > 400;

-- en: How many kilos of Heather honey were harvested in 2021?
-- zh: 2021年共收获多少公斤Heather蜂蜜？
SELECT sum(Weight_kg) FROM Harvest WHERE Honey_Type = 'Heather' AND Season_Year = 2021;

-- en: Whose apiary is Sunny Bank?
-- zh: Sunny Bank蜂场是谁的？
SELECT Member.Member_Name FROM Member JOIN Apiary ON Member.Member_No = Apiary.Owner_No WHERE Apiary.Apiary_Name = 'Sunny Bank';

-- en: Which different kinds of honey has Gwen Prosser produced?
-- zh: Gwen Prosser产过哪些不同种类的蜂蜜？
SELECT DISTINCT Harvest.Honey_Type FROM Harvest JOIN Apiary ON Harvest.Apiary_ID = Apiary.Apiary_ID JOIN Member ON Apiary.Owner_No = Member.Member_No WHERE Member.Member_Name = 'Gwen Prosser';

-- en: Average price per kilo for each type of honey.
-- zh: 每种蜂蜜每公斤的平均价格。
SELECT Honey_Type, avg(Price_Per_Kg) FROM Harvest GROUP BY Honey_Type;

-- en: Who taught Queen Rearing?
-- zh: Queen Rearing是谁讲授的？
SELECT Member.Member_Name FROM Member JOIN Training_Day ON Member.Member_No = Training_Day.Trainer_No WHERE Training_Day.Topic = 'Queen Rearing';

-- en: Who took part in Queen Rearing and got a certificate (Yes)?
-- zh: 哪些人参加了Queen Rearing并拿到证书（Yes）？
SELECT Member.Member_Name FROM Member JOIN Participation ON Member.Member_No = Participation.Member_No JOIN Training_Day ON Participation.Training_ID = Training_Day.Training_ID WHERE Training_Day.Topic = 'Queen Rearing' AND Participation.Certificate = 'Yes';

-- en: Which branch charges the highest annual fee?
-- zh: 年费最高的是哪个分会？
SELECT Branch_Name FROM Branch ORDER BY Annual_Fee DESC LIMIT 1;

-- en: Name every branch together with its number of members.
-- zh: 列出每个分会的名称及其会员数。
SELECT Branch.Branch_Name, count(*) FROM Branch JOIN Member ON Branch.Branch_Code = Member.Branch_Code GROUP BY Branch.Branch_Code, Branch.Branch_Name;

-- en: Members without an apiary of their own?
-- zh: 哪些会员自己没有蜂场？
SELECT Member_Name FROM Member WHERE Member_No NOT IN (SELECT Owner_No FROM Apiary);

-- en: Which villages have at least two apiaries?
-- zh: 哪些村子至少有两个蜂场？
SELECT Village FROM Apiary GROUP BY Village HAVING count(*) >= 2;

-- en: Topics and dates of the training days organised by branches of Shropshire, most recent first.
-- zh: Shropshire各分会举办的培训日，主题和日期是什么？最近的排在前面。
SELECT Training_Day.Topic, Training_Day.Held_On FROM Training_Day JOIN Branch ON Training_Day.Branch_Code = Branch.Branch_Code WHERE Branch.County = 'Shropshire' ORDER BY Training_Day.Held_On DESC;

-- en: Which member has harvested the most honey in all?
-- zh: 哪位会员总共收获的蜂蜜最重？
SELECT Member.Member_Name FROM Member JOIN Apiary ON Member.Member_No = Apiary.Owner_No JOIN Harvest ON Apiary.Apiary_ID = Harvest.Apiary_ID GROUP BY Member.Member_No, Member.Member_Name ORDER BY sum(Harvest.Weight_kg) DESC LIMIT 1;

-- en: How many members joined the association between 2015-01-01 and 2019-12-31?
-- zh: 2015-01-01到2019-12-31之间有多少人入会？
SELECT count(*) FROM Member WHERE Joined BETWEEN '2015-01-01' AND '2019-12-31';

-- en: Names of the branches that have Junior members as well as members over 70.
-- zh: 哪些分会既有Junior会员又有70岁以上的会员？
SELECT Branch.Branch_Name FROM Branch JOIN Member ON Branch.Branch_Code = Member.Branch_Code WHERE Member.Membership_Type = 'Junior' INTERSECT SELECT Branch.Branch_Name FROM Branch JOIN Member ON Branch.Branch_Code = Member.Branch_Code WHERE Member.Age > 70;

-- en: Which apiaries have more hives than the average apiary?
-- zh: 哪些蜂场的蜂箱数超过平均水平？
SELECT Apiary_Name FROM Apiary WHERE Hive_Count > (SELECT avg(Hive_Count) FROM Apiary);

-- en: Give the altitude of the places where Acacia honey was gathered in 2019.
-- zh: 2019年采到Acacia蜂蜜的地方海拔各是多少？
SELECT Apiary.Altitude_m FROM Apiary JOIN Harvest ON Apiary.Apiary_ID = Harvest.Apiary_ID WHERE Harvest.Honey_Type = 'Acacia' AND Harvest.Season_Year = 2019;

-- en: What membership type is the rarest?
-- zh: 人数最少的会员类型是哪种？
SELECT Membership_Type FROM Member GROUP BY Membership_Type ORDER BY count(*) LIMIT 1;

-- en: Which villages have members but no apiary?
-- zh: 哪些村子有会员却没有蜂场？
SELECT Village FROM Member EXCEPT SELECT Village FROM Apiary;

-- en: How many hives do the members of the Teme Valley branch own together?
-- zh: Teme Valley分会的会员一共拥有多少个蜂箱？
SELECT sum(Apiary.Hive_Count) FROM Apiary JOIN Member ON Apiary.Owner_No = Member.Member_No JOIN Branch ON Member.Branch_Code = Branch.Branch_Code WHERE Branch.Branch_Name = 'Teme Valley';
