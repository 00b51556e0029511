-- Treehouse lodgings in the forest: sites, treehouses, guests and their stays with ratings.
CREATE TABLE Forest_Site (
  Site_ID INT,
  Site_Name VARCHAR(50),
  Region VARCHAR(40),
  Opened_Year INT,
  Warden VARCHAR(50),
  PRIMARY KEY (Site_ID)
);
CREATE TABLE Treehouse (
  Treehouse_ID INT,
  Site_ID INT,
  House_Name VARCHAR(50),
  Tree_Species VARCHAR(30),
  Height_Metres DOUBLE,
  Sleeps INT,
  Nightly_Rate DECIMAL(8,2),
  Has_Stove VARCHAR(3),
  PRIMARY KEY (Treehouse_ID),
  FOREIGN KEY (Site_ID) REFERENCES Forest_Site (Site_ID)
);
CREATE TABLE Guest (
  Guest_ID INT,
  Full_Name VARCHAR(50),
  Home_Town VARCHAR(40),
  Joined_On DATE,
  PRIMARY KEY (Guest_ID)
);
CREATE TABLE Stay (
  Stay_ID INT,
  Treehouse_ID INT,
  Guest_ID INT,
  Check_In DATE,
  Nights INT,
  Stars INT,
  PRIMARY KEY (Stay_ID),
  FOREIGN KEY (Treehouse_ID) REFERENCES Treehouse (Treehouse_ID),
  FOREIGN KEY (Guest_ID) REFERENCES Guest (Guest_ID)
);

-- en: Which treehouses are built in an Oak?
-- zh: 哪些树屋建在Oak上？
SELECT House_Name FROM Treehouse WHERE Tree_Species = 'Oak';

-- en: How many treehouses have a stove (Yes)?
-- zh: 有多少间树屋配有炉子（Yes）？
SELECT count(*) FROM Treehouse WHERE Has_Stove = 'Yes';

-- en: What's the priciest treehouse per night?
-- zh: 每晚价格最贵的树屋是哪间？
SELECT House_Name FROM Treehouse ORDER BY Nightly_Rate DESC LIMIT 1;

-- en: What's the cheapest treehouse per night?
-- zh: 每晚价格最便宜的树屋是哪间？
SELECT House_Name FROM Treehouse ORDER BY Nightly_Rate LIMIT 1;

-- en: List the treehouses at Fernhollow with their price per night.
-- zh: 列出Fernhollow营地的树屋及每晚房价。
SELECT Treehouse.House_Name, Treehouse.Nightly_Rate FROM Treehouse JOIN Forest_Site ON Treehouse.Site_ID = Forest_Site.Site_ID WHERE Forest_Site.Site_Name = 'Fernhollow';

-- en: How many treehouses stand at each site?
-- zh: 每个营地有多少间树屋？
SELECT Forest_Site.Site_Name, count(*) FROM Forest_Site JOIN Treehouse ON Forest_Site.Site_ID = Treehouse.Site_ID GROUP BY Forest_Site.Site_ID, Forest_Site.Site_Name;

-- en: Average rating of each treehouse, by name.
-- zh: 每间树屋的平均评分，按名称列出。
SELECT Treehouse.House_Name, avg(Stay.Stars) FROM Treehouse JOIN Stay ON Treehouse.Treehouse_ID = Stay.Treehouse_ID GROUP BY Treehouse.Treehouse_ID, Treehouse.House_Name;

-- en: Which guests have slept in the Owl Perch?
-- zh: 哪些客人住过Owl Perch？
SELECT Guest.Full_Name FROM Guest JOIN Stay ON Guest.Guest_ID = Stay.Guest_ID JOIN Treehouse ON Stay.Treehouse_ID = Treehouse.Treehouse_ID WHERE Treehouse.House_Name = 'Owl Perch';

-- en: Who has stayed with us most often?
-- zh: 入住次数最多的客人是谁？
SELECT Guest.Full_Name FROM Guest JOIN Stay ON Guest.Guest_ID = Stay.Guest_ID GROUP BY Guest.Guest_ID, Guest.Full_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Which treehouses have nobody ever stayed in?
-- zh: 哪些树屋从来没有人住过？
SELECT House_Name FROM Treehouse WHERE Treehouse_ID NOT IN (SELECT Treehouse_ID FROM Stay);

-- en: Names of treehouses between 5 and 9 metres off the ground.
-- zh: 离地高度在5到9米之间的树屋名称。
SELECT House_Name FROM Treehouse WHERE Height_Metres BETWEEN 5 AND 9;

-- en: In which regions are there at least three sites?
-- zh: 哪些地区至少有三个营地？
SELECT Region FROM Forest_Site GROUP BY Region HAVING count(*) >= 3;

-- en: Who is the warden in charge of the treehouse called Moss Nest?
-- zh: 名为Moss Nest的树屋由哪位管理员负责？
SELECT Forest_Site.Warden FROM Forest_Site JOIN Treehouse ON Forest_Site.Site_ID = Treehouse.Site_ID WHERE Treehouse.House_Name = 'Moss Nest';

-- en: In what different regions has Tomas Reyl stayed?
-- zh: Tomas Reyl在哪些不同的地区住宿过？
SELECT DISTINCT Forest_Site.Region FROM Forest_Site JOIN Treehouse ON Forest_Site.Site_ID = Treehouse.Site_ID JOIN Stay ON Treehouse.Treehouse_ID = Stay.Treehouse_ID JOIN Guest ON Stay.Guest_ID = Guest.Guest_ID WHERE Guest.Full_Name = 'Tomas Reyl';

-- en: Total nights sold at each site.
-- zh: 每个营地售出的总晚数。
SELECT Forest_Site.Site_Name, sum(Stay.Nights) FROM Forest_Site JOIN Treehouse ON Forest_Site.Site_ID = Treehouse.Site_ID JOIN Stay ON Treehouse.Treehouse_ID = Stay.Treehouse_ID GROUP BY Forest_Site.Site_ID, Forest_Site.Site_Name;

-- en: What kinds of tree are used, each once?
-- zh: 树屋用到了哪些树种？每种只列一次。
SELECT DISTINCT Tree_Species FROM Treehouse;

-- en: What is the average nightly rate per kind of tree?
-- zh: 按树种统计平均每晚房价。
SELECT Tree_Species, avg(Nightly_Rate) FROM Treehouse GROUP BY Tree_Species;

-- en: Which home town do the most guests come from?
-- zh: 来自哪个城镇的客人最多？
SELECT Home_Town FROM Guest GROUP BY Home_Town ORDER BY count(*) DESC LIMIT 1;

-- en: Check-in dates of stays that got only 1 star.
-- zh: 只得到1星的入住，其入住日期是哪些？
SELECT Check_In FROM Stay WHERE Stars = 1;

-- en: Which treehouses were given 5 stars but never 2 stars?
-- zh: 哪些树屋得过5星但从未得过2星？
SELECT Treehouse.House_Name FROM Treehouse JOIN Stay ON Treehouse.Treehouse_ID = Stay.Treehouse_ID WHERE Stay.Stars = 5 EXCEPT SELECT Treehouse.House_Name FROM Treehouse JOIN Stay ON Treehouse.Treehouse_ID = Stay.Treehouse_ID WHERE Stay.Stars = 2;

-- en: How many people can all the treehouses hold together?
-- zh: 所有树屋一共能住多少人？
SELECT sum(Sleeps) FROM Treehouse;

-- en: Which guests from Wexcombe stayed longer than 4 nights at a time?
-- zh: 来自Wexcombe的哪些客人单次入住超过4晚？
SELECT Guest.Full_Name FROM Guest JOIN Stay ON Guest.Guest_ID = Stay.Guest_ID WHERE Guest.Home_Town = 'Wexcombe' AND Stay.Nights > 4;
