-- Coalition governments: parties, politicians, cabinets and the ministries they hold.
CREATE TABLE Party (
  Party_Code VARCHAR(6),
  Party_Name VARCHAR(50),
  Wing VARCHAR(15),
  Founded INT,
  Seats INT,
  PRIMARY KEY (Party_Code)
);
CREATE TABLE Politician (
  Pol_ID INT,
  Name VARCHAR(50),
  Party_Code VARCHAR(6),
  Birth_Year INT,
  Profession VARCHAR(40),
  PRIMARY KEY (Pol_ID),
  FOREIGN KEY (Party_Code) REFERENCES Party (Party_Code)
);
CREATE TABLE Cabinet (
  Cabinet_ID INT,
  Cabinet_Name VARCHAR(50),
  Premier_ID INT,
  Sworn_In DATE,
  Fell_On DATE,
  Days_In_Office INT,
  PRIMARY KEY (Cabinet_ID),
  FOREIGN KEY (Premier_ID) REFERENCES Politician (Pol_ID)
);
CREATE TABLE Post (
  Post_ID INT,
  Cabinet_ID INT,
  Pol_ID INT,
  Ministry VARCHAR(40),
  Resigned VARCHAR(1),
  PRIMARY KEY (Post_ID),
  FOREIGN KEY (Cabinet_ID) REFERENCES Cabinet (Cabinet_ID),
  FOREIGN KEY (Pol_ID) REFERENCES Politician (Pol_ID)
);

-- en: Which parties stand on the Left?
-- zh: 哪些政党属于Left阵营？
SELECT Party_Name FROM Party WHERE Wing = 'Left';

-- en: Which party holds the most seats?
-- zh: 哪个政党的席位最多？
SELECT Party_Name FROM Party ORDER BY Seats DESC LIMIT 1;

-- en: How many politicians are lawyers by training (profession Lawyer)?
-- zh: 职业为Lawyer的政治人物有多少？
SELECT count(*) FROM Politician WHERE Profession = 'Lawyer';

-- en: Who was prime minister in the Harbour Cabinet?
-- zh: Harbour Cabinet的总理是谁？
SELECT Politician.Name FROM Politician JOIN Cabinet ON Politician.Pol_ID = Cabinet.Premier_ID WHERE Cabinet.Cabinet_Name = 'Harbour Cabinet';

-- en: Who ran Finance in the Harbour Cabinet?
-- zh: Harbour Cabinet中谁主管Finance？
SELECT Politician.Name FROM Politician JOIN Post ON Politician.Pol_ID = Post.Pol_ID JOIN Cabinet ON Post.Cabinet_ID = Cabinet.Cabinet_ID WHERE Cabinet.Cabinet_Name = 'Harbour Cabinet' AND Post.Ministry = 'Finance';

-- en: Which ministries has Ida Moreno headed?
-- zh: Ida Moreno执掌过哪些部门？
SELECT Post.Ministry FROM Post JOIN Politician ON Post.Pol_ID = Politician.Pol_ID WHERE Politician.Name = 'Ida Moreno';

-- en: How many politicians does each party have?
-- zh: 每个政党有多少名政治人物？
SELECT Party.Party_Name, count(*) FROM Party JOIN Politician ON Party.Party_Code = Politician.Party_Code GROUP BY Party.Party_Code, Party.Party_Name;

-- en: Which cabinet lasted the longest?
-- zh: 哪届内阁在任时间最长？
SELECT Cabinet_Name FROM Cabinet ORDER BY Days_In_Office DESC LIMIT 1;

-- en: Which cabinet lasted the shortest?
-- zh: 哪届内阁在任时间最短？
SELECT Cabinet_Name FROM Cabinet ORDER BY Days_In_Office LIMIT 1;

-- en: Which parties were represented in the Harbour Cabinet? List each once.
-- zh: 哪些政党参加了Harbour Cabinet？每个只列一次。
SELECT DISTINCT Party.Party_Name FROM Party JOIN Politician ON Party.Party_Code = Politician.Party_Code JOIN Post ON Politician.Pol_ID = Post.Pol_ID JOIN Cabinet ON Post.Cabinet_ID = Cabinet.Cabinet_ID WHERE Cabinet.Cabinet_Name = 'Harbour Cabinet';

-- en: Number of ministers in each cabinet, by cabinet name.
-- zh: 每届内阁的部长职位数，按内阁名称列出。
SELECT Cabinet.Cabinet_Name, count(*) FROM Cabinet JOIN Post ON Cabinet.Cabinet_ID = Post.Cabinet_ID GROUP BY Cabinet.Cabinet_ID, Cabinet.Cabinet_Name;

-- en: Who has never held a ministerial post?
-- zh: 谁从未担任过部长职务？
SELECT Name FROM Politician WHERE Pol_ID NOT IN (SELECT Pol_ID FROM Post);

-- en: Ministers who stepped down (T) and the ministry they left.
-- zh: 辞职（T）的部长及其离开的部门。
SELECT Politician.Name, Post.Ministry FROM Politician JOIN Post ON Politician.Pol_ID = Post.Pol_ID WHERE Post.Resigned = 'T';

-- en: Which ministry has seen the most resignations (T)?
-- zh: 辞职（T）次数最多的是哪个部门？
SELECT Ministry FROM Post WHERE Resigned = 'T' GROUP BY Ministry ORDER BY count(*) DESC LIMIT 1;

-- en: Politicians who were minister at least three times.
-- zh: 至少当过三次部长的政治人物。
SELECT Politician.Name FROM Politician JOIN Post ON Politician.Pol_ID = Post.Pol_ID GROUP BY Politician.Pol_ID, Politician.Name HAVING count(*) >= 3;

-- en: Total seats by political wing.
-- zh: 各阵营的席位总数。
SELECT Wing, sum(Seats) FROM Party GROUP BY Wing;

-- en: Who has headed both Health and Defence?
-- zh: 谁既主管过Health又主管过Defence？
SELECT Politician.Name FROM Politician JOIN Post ON Politician.Pol_ID = Post.Pol_ID WHERE Post.Ministry = 'Health' INTERSECT SELECT Politician.Name FROM Politician JOIN Post ON Politician.Pol_ID = Post.Pol_ID WHERE Post.Ministry = 'Defence';

-- en: Cabinets still in power, with no date of falling.
-- zh: 仍在执政（没有下台日期）的内阁。
SELECT Cabinet_Name FROM Cabinet WHERE Fell_On IS NULL;

-- en: Which party has supplied the most prime ministers' cabinets?
-- zh: 哪个政党的总理组阁次数最多？
SELECT Party.Party_Name FROM Party JOIN Politician ON Party.Party_Code = Politician.Party_Code JOIN Cabinet ON Politician.Pol_ID = Cabinet.Premier_ID GROUP BY Party.Party_Code, Party.Party_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Names of politicians born between 1960 and 1970, oldest first.
-- zh: 1960年至1970年间出生的政治人物，年长者在前。
SELECT Name FROM Politician WHERE Birth_Year BETWEEN 1960 AND 1970 ORDER BY Birth_Year;

-- en: Parties with fewer seats than average.
-- zh: 席位少于平均数的政党。
SELECT Party_Name FROM Party WHERE Seats < (SELECT avg(Seats) FROM Party);

-- en: What was the average time in office of cabinets sworn in after 2000-01-01?
-- zh: 2000-01-01之后宣誓就职的内阁平均在任多少天？
SELECT avg(Days_In_Office) FROM Cabinet WHERE Sworn_In > '2000-01-01';
