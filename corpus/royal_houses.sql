-- Monarchs of invented realms, their dynasties and their reigns.
CREATE TABLE Dynasty (
  Dynasty_ID INT,
  House_Name VARCHAR(40),
  Realm VARCHAR(40),
  Founded_In INT,
  Ended_In INT,
  Seat VARCHAR(40),
  PRIMARY KEY (Dynasty_ID)
);
CREATE TABLE Monarch (
  Monarch_ID INT,
  Regnal_Name VARCHAR(50),
  Title VARCHAR(20),
  Sex VARCHAR(10),
  Born INT,
  Died INT,
  Dynasty_ID INT,
  Parent_ID INT,
  PRIMARY KEY (Monarch_ID),
  FOREIGN KEY (Dynasty_ID) REFERENCES Dynasty (Dynasty_ID),
  FOREIGN KEY (Parent_ID) REFERENCES Monarch (Monarch_ID)
);
CREATE TABLE Reign (
  Reign_ID INT,
  Monarch_ID INT,
  Crowned_On DATE,
  Coronation_Place VARCHAR(40),
  Years_Reigned INT,
  How_Ended VARCHAR(20),
  PRIMARY KEY (Reign_ID),
  FOREIGN KEY (Monarch_ID) REFERENCES Monarch (Monarch_ID)
);

-- en: Which house did Aldric II belong to?
-- zh: Aldric II属于哪个家族？
SELECT Dynasty.House_Name FROM Dynasty JOIN Monarch ON Dynasty.Dynasty_ID = Monarch.Dynasty_ID WHERE Monarch.Regnal_Name = 'Aldric II';

-- en: List the names of all monarchs who bore the title Queen.
-- zh: 列出所有头衔为Queen的君主。
SELECT Regnal_Name FROM Monarch WHERE Title = 'Queen';

-- en: How many reigns ended by Abdication?
-- zh: 有多少个统治期是以Abdication结束的？
SELECT count(*) FROM Reign WHERE How_Ended = 'Abdication';

-- en: For each dynasty, how many monarchs did it produce? Give the house name.
-- zh: 每个王朝各出过多少位君主？请给出家族名称。
SELECT Dynasty.House_Name, count(*) FROM Dynasty JOIN Monarch ON Dynasty.Dynasty_ID = Monarch.Dynasty_ID GROUP BY Dynasty.Dynasty_ID, Dynasty.House_Name;

-- en: Who reigned for the greatest number of years in a single reign?
-- zh: 单次在位时间最长的君主是谁？
SELECT Monarch.Regnal_Name FROM Monarch JOIN Reign ON Monarch.Monarch_ID = Reign.Monarch_ID ORDER BY Reign.Years_Reigned DESC LIMIT 1;

-- en: Show each monarch with the name of his or her parent.
-- zh: 列出每位君主及其父母（同为君主）的名号。
SELECT child.Regnal_Name, parent.Regnal_Name FROM Monarch AS child JOIN Monarch AS parent ON child.Parent_ID = parent.Monarch_ID;

-- en: Which realm has had the most dynasties?
-- zh: 哪个王国经历的王朝最多？
SELECT Realm FROM Dynasty GROUP BY Realm ORDER BY count(*) DESC LIMIT 1;

-- en: Give the seats of dynasties founded before 1200.
-- zh: 1200年以前建立的王朝都城在哪里？
SELECT Seat FROM Dynasty WHERE Founded_In < 1200;

-- en: What is the average length of a reign, by the way it ended?
-- zh: 按统治结束方式统计平均在位年数。
SELECT How_Ended, avg(Years_Reigned) FROM Reign GROUP BY How_Ended;

-- en: Where were the monarchs of the House of Merrow crowned? List each place once.
-- zh: Merrow家族的君主在哪些地方加冕？每个地方只列一次。
SELECT DISTINCT Reign.Coronation_Place FROM Reign JOIN Monarch ON Reign.Monarch_ID = Monarch.Monarch_ID JOIN Dynasty ON Monarch.Dynasty_ID = Dynasty.Dynasty_ID WHERE Dynasty.House_Name = 'Merrow';

-- en: Which monarchs never actually reigned?
-- zh: 哪些君主没有任何在位记录？
SELECT Regnal_Name FROM Monarch WHERE Monarch_ID NOT IN (SELECT Monarch_ID FROM Reign);

-- en: Names of monarchs crowned at Stonehallow Abbey after 1400-01-01?
-- zh: 1400-01-01之后在Stonehallow Abbey加冕的君主有哪些？
SELECT Monarch.Regnal_Name FROM Monarch JOIN Reign ON Monarch.Monarch_ID = Reign.Monarch_ID WHERE Reign.Coronation_Place = 'Stonehallow Abbey' AND Reign.Crowned_On > '1400-01-01';

-- en: What is the earliest birth year of a Female monarch?
-- zh: Female君主中最早的出生年份是哪一年？
SELECT min(Born) FROM Monarch WHERE Sex = 'Female';

-- en: Coronation places used at least 3 times, with the counts
-- zh: 至少使用过3次的加冕地点及其次数
SELECT Coronation_Place, count(*) FROM Reign GROUP BY Coronation_Place HAVING count(*) >= 3;

-- en: Who were the children of Queen Isaude? The parent's regnal name is Isaude.
-- zh: Isaude的子女中有哪些君主？
SELECT child.Regnal_Name FROM Monarch AS child JOIN Monarch AS parent ON child.Parent_ID = parent.Monarch_ID WHERE parent.Regnal_Name = 'Isaude';

-- en: Which reigns were longer than average? Give the coronation date and the years.
-- zh: 哪些统治期长于平均？给出加冕日期和在位年数。
SELECT Crowned_On, Years_Reigned FROM Reign WHERE Years_Reigned > (SELECT avg(Years_Reigned) FROM Reign);

-- en: Which realms were ruled by a monarch titled Emperor and also by one titled King?
-- zh: 哪些王国既有过头衔为Emperor的君主，也有过头衔为King的君主？
SELECT Dynasty.Realm FROM Dynasty JOIN Monarch ON Dynasty.Dynasty_ID = Monarch.Dynasty_ID WHERE Monarch.Title = 'Emperor' INTERSECT SELECT Dynasty.Realm FROM Dynasty JOIN Monarch ON Dynasty.Dynasty_ID = Monarch.Dynasty_ID WHERE Monarch.Title = 'King';

-- en: Total years reigned by monarchs of Vessland
-- zh: Vessland历代君主在位年数的总和
SELECT sum(Reign.Years_Reigned) FROM Reign JOIN Monarch ON Reign.Monarch_ID = Monarch.Monarch_ID JOIN Dynasty ON Monarch.Dynasty_ID = Dynasty.Dynasty_ID WHERE Dynasty.Realm = 'Vessland';

-- en: Find monarchs whose parent is not recorded.
-- zh: 找出没有记录父母的君主。
SELECT Regnal_Name FROM Monarch WHERE Parent_ID IS NULL;

-- en: Count the distinct titles in use.
-- zh: 一共有多少种不同的头衔？
SELECT count(DISTINCT Title) FROM Monarch;

-- en: Which three dynasties ended most recently?
-- zh: 最晚终结的三个王朝是哪些？
SELECT House_Name FROM Dynasty ORDER BY Ended_In DESC LIMIT 3;

-- en: Name the monarchs whose reign ended in Exile, together with their house.
-- zh: 列出统治以Exile告终的君主及其所属家族。
SELECT Monarch.Regnal_Name, Dynasty.House_Name FROM Monarch JOIN Reign ON Monarch.Monarch_ID = Reign.Monarch_ID JOIN Dynasty ON Monarch.Dynasty_ID = Dynasty.Dynasty_ID WHERE Reign.How_Ended = 'Exile';
