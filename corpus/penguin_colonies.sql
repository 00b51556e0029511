-- Penguin colonies and the yearly counts of nests and chicks by field teams.
CREATE TABLE Colony (
  Colony_ID INT,
  Colony_Name VARCHAR(50),
  Island VARCHAR(40),
  Latitude DOUBLE,
  Discovered INT,
  Protected VARCHAR(3),
  PRIMARY KEY (Colony_ID)
);
CREATE TABLE Penguin_Species (
  Species_ID INT,
  Common_Name VARCHAR(40),
  Latin_Name VARCHAR(60),
  Avg_Weight DOUBLE,
  Status VARCHAR(20),
  PRIMARY KEY (Species_ID)
);
CREATE TABLE Field_Team (
  Team_ID INT,
  Team_Name VARCHAR(50),
  Institute VARCHAR(60),
  Members INT,
  PRIMARY KEY (Team_ID)
);
CREATE TABLE Nest_Count (
  Count_ID INT,
  Colony_ID INT,
  Species_ID INT,
  Team_ID INT,
  Year INT,
  Nests INT,
  Chicks INT,
  Method VARCHAR(20),
  PRIMARY KEY (Count_ID),
  FOREIGN KEY (Colony_ID) REFERENCES Colony (Colony_ID),
  FOREIGN KEY (Species_ID) REFERENCES Penguin_Species (Species_ID),
  FOREIGN KEY (Team_ID) REFERENCES Field_Team (Team_ID)
);

-- en: What is the scientific name of the Gentoo?
-- zh: Gentoo的学名是什么？
SELECT Latin_Name FROM Penguin_Species WHERE Common_Name = 'Gentoo';

-- en: What is the conservation status of the Gentoo?
-- zh: Gentoo的保护级别是什么？
SELECT Status FROM Penguin_Species WHERE Common_Name = 'Gentoo';

-- en: Colonies on Petermann island that are not protected (No).
-- zh: Petermann岛上未受保护（No）的繁殖地。
SELECT Colony_Name FROM Colony WHERE Island = 'Petermann' AND Protected = 'No';

-- en: Which colony lies furthest south, i.e. at the smallest latitude?
-- zh: 哪个繁殖地最靠南，也就是纬度值最小？
SELECT Colony_Name FROM Colony ORDER BY Latitude LIMIT 1;

-- en: How many kinds of penguin are Endangered or Vulnerable?
-- zh: 属于Endangered或Vulnerable的企鹅有多少种？
SELECT count(*) FROM Penguin_Species WHERE Status = 'Endangered' OR Status = 'Vulnerable';

-- en: Number of colonies on each island.
-- zh: 每个岛上的繁殖地数量。
SELECT Island, count(*) FROM Colony GROUP BY Island;

-- en: Islands having at least 3 colonies.
-- zh: 至少有3个繁殖地的岛屿。
SELECT Island FROM Colony GROUP BY Island HAVING count(*) >= 3;

-- en: How many nests were counted in 2020 in total?
-- zh: 2020年总共清点到多少个巢？
SELECT sum(Nests) FROM Nest_Count WHERE Year = 2020;

-- en: Nests and chicks counted year by year.
-- zh: 历年清点到的巢数和雏鸟数。
SELECT Year, sum(Nests), sum(Chicks) FROM Nest_Count GROUP BY Year;

-- en: Which penguins breed at Cape Royds? Each kind once.
-- zh: Cape Royds有哪些企鹅繁殖？每种只列一次。
SELECT DISTINCT Penguin_Species.Common_Name FROM Penguin_Species JOIN Nest_Count ON Penguin_Species.Species_ID = Nest_Count.Species_ID JOIN Colony ON Nest_Count.Colony_ID = Colony.Colony_ID WHERE Colony.Colony_Name = 'Cape Royds';

-- en: How many counts has each team carried out?
-- zh: 每支野外队伍做过多少次清点？
SELECT Field_Team.Team_Name, count(*) FROM Field_Team JOIN Nest_Count ON Field_Team.Team_ID = Nest_Count.Team_ID GROUP BY Field_Team.Team_ID, Field_Team.Team_Name;

-- en: The colony counted most frequently is called what?
-- zh: 被清点次数最多的繁殖地叫什么？
SELECT Colony.Colony_Name FROM Colony JOIN Nest_Count ON Colony.Colony_ID = Nest_Count.Colony_ID GROUP BY Colony.Colony_ID, Colony.Colony_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Which institutes sent a team that counted Adelie penguins in 2018?
-- zh: 2018年哪些研究机构的队伍清点过Adelie企鹅？
SELECT Field_Team.Institute FROM Field_Team JOIN Nest_Count ON Field_Team.Team_ID = Nest_Count.Team_ID JOIN Penguin_Species ON Nest_Count.Species_ID = Penguin_Species.Species_ID WHERE Penguin_Species.Common_Name = 'Adelie' AND Nest_Count.Year = 2018;

-- en: Biggest number of nests ever counted for each penguin.
-- zh: 每种企鹅历来清点到的最多巢数。
SELECT Penguin_Species.Common_Name, max(Nest_Count.Nests) FROM Penguin_Species JOIN Nest_Count ON Penguin_Species.Species_ID = Nest_Count.Species_ID GROUP BY Penguin_Species.Species_ID, Penguin_Species.Common_Name;

-- en: Which colonies were surveyed by Drone?
-- zh: 哪些繁殖地用Drone方法清点过？
SELECT Colony.Colony_Name FROM Colony JOIN Nest_Count ON Colony.Colony_ID = Nest_Count.Colony_ID WHERE Nest_Count.Method = 'Drone';

-- en: In what years did the team Blue Ice visit Hope Bay?
-- zh: Blue Ice队在哪些年份到过Hope Bay？
SELECT Nest_Count.Year FROM Nest_Count JOIN Field_Team ON Nest_Count.Team_ID = Field_Team.Team_ID JOIN Colony ON Nest_Count.Colony_ID = Colony.Colony_ID WHERE Field_Team.Team_Name = 'Blue Ice' AND Colony.Colony_Name = 'Hope Bay';

-- en: Colonies never counted at all.
-- zh: 从未清点过的繁殖地。
SELECT Colony_Name FROM Colony WHERE Colony_ID NOT IN (SELECT Colony_ID FROM Nest_Count);

-- en: Colonies counted on foot (Ground) but not from the air (Aerial).
-- zh: 用Ground方法清点过但没有用Aerial方法清点过的繁殖地。
SELECT Colony.Colony_Name FROM Colony JOIN Nest_Count ON Colony.Colony_ID = Nest_Count.Colony_ID WHERE Nest_Count.Method = 'Ground' EXCEPT SELECT Colony.Colony_Name FROM Colony JOIN Nest_Count ON Colony.Colony_ID = Nest_Count.Colony_ID WHERE Nest_Count.Method = 'Aerial';

-- en: Penguins heavier than the average species.
-- zh: 体重高于各种类平均值的企鹅。
SELECT Common_Name FROM Penguin_Species WHERE Avg_Weight > (SELECT avg(Avg_Weight) FROM Penguin_Species);

-- en: Names of teams with their headcount, largest team first.
-- zh: 各队伍名称及人数，人数最多的排前面。
SELECT Team_Name, Members FROM Field_Team ORDER BY Members DESC;

-- en: Average number of chicks per count for protected colonies (Yes).
-- zh: 受保护（Yes）的繁殖地平均每次清点有多少只雏鸟？
SELECT avg(Nest_Count.Chicks) FROM Nest_Count JOIN Colony ON Nest_Count.Colony_ID = Colony.Colony_ID WHERE Colony.Protected = 'Yes';

-- en: Which colonies were discovered between 1900 and 1950, and on what island?
-- zh: 1900到1950年间发现了哪些繁殖地，分别在哪个岛上？
SELECT Colony_Name, Island FROM Colony WHERE Discovered BETWEEN 1900 AND 1950;
