-- An invented historical atlas of dynasties: rulers, reigns, consorts, wars and monuments.
CREATE TABLE Dynasty (
  Dynasty_ID INT,
  Dynasty_Name VARCHAR(40),
  Realm VARCHAR(40),
  Start_Year INT,
  End_Year INT,
  Faith VARCHAR(30),
  PRIMARY KEY (Dynasty_ID)
);
CREATE TABLE Ruler (
  Ruler_ID INT,
  Ruler_Name VARCHAR(60),
  Epithet VARCHAR(40),
  Dynasty_ID INT,
  Birth_Year INT,
  Death_Year INT,
  Cause_Of_Death VARCHAR(40),
  Parent_ID INT,
  PRIMARY KEY (Ruler_ID),
  FOREIGN KEY (Dynasty_ID) REFERENCES Dynasty (Dynasty_ID),
  FOREIGN KEY (Parent_ID) REFERENCES Ruler (Ruler_ID)
);
CREATE TABLE Reign (
  Reign_ID INT,
  Ruler_ID INT,
  Title VARCHAR(20),
  From_Year INT,
  To_Year INT,
  Capital VARCHAR(40),
  PRIMARY KEY (Reign_ID),
  FOREIGN KEY (Ruler_ID) REFERENCES Ruler (Ruler_ID)
);
CREATE TABLE War (
  War_ID INT,
  War_Name VARCHAR(60),
  Began INT,
  Ended INT,
  Casualties INT,
  PRIMARY KEY (War_ID)
);
CREATE TABLE Belligerent (
  War_ID INT,
  Ruler_ID INT,
  Result VARCHAR(15),
  Army_Size INT,
  PRIMARY KEY (War_ID, Ruler_ID),
  FOREIGN KEY (War_ID) REFERENCES War (War_ID),
  FOREIGN KEY (Ruler_ID) REFERENCES Ruler (Ruler_ID)
);
CREATE TABLE Monument (
  Monument_ID INT,
  Monument_Name VARCHAR(60),
  Kind VARCHAR(30),
  Patron_ID INT,
  Town VARCHAR(40),
  Finished INT,
  PRIMARY KEY (Monument_ID),
  FOREIGN KEY (Patron_ID) REFERENCES Ruler (Ruler_ID)
);

-- en: Who was known as the Lame?
-- zh: 绰号the Lame的君主是谁？
SELECT Ruler_Name FROM Ruler WHERE Epithet = 'the Lame';

-- en: To what dynasty did Orsolan III belong?
-- zh: Orsolan III属于哪个王朝？
SELECT Dynasty.Dynasty_Name FROM Dynasty JOIN Ruler ON Dynasty.Dynasty_ID = Ruler.Dynasty_ID WHERE Ruler.Ruler_Name = 'Orsolan III';

-- en: Rulers of the house of Verathi who died by Poison.
-- zh: Verathi王朝中死于Poison的君主有哪些？
SELECT Ruler.Ruler_Name FROM Ruler JOIN Dynasty ON Ruler.Dynasty_ID = Dynasty.Dynasty_ID WHERE Dynasty.Dynasty_Name = 'Verathi' AND Ruler.Cause_Of_Death = 'Poison';

-- en: From which capitals did Orsolan III rule?
-- zh: Orsolan III在位时的都城是哪些？
SELECT Reign.Capital FROM Reign JOIN Ruler ON Reign.Ruler_ID = Ruler.Ruler_ID WHERE Ruler.Ruler_Name = 'Orsolan III';

-- en: How many dynasties held to the Sun Cult?
-- zh: 信奉Sun Cult的王朝有几个？
SELECT count(*) FROM Dynasty WHERE Faith = 'Sun Cult';

-- en: Which war was the bloodiest?
-- zh: 伤亡最多的战争是哪一场？
SELECT War_Name FROM War ORDER BY Casualties DESC LIMIT 1;

-- en: Which rulers were Defeated in the Salt War?
-- zh: 哪些君主在Salt War中Defeated？
SELECT Ruler.Ruler_Name FROM Ruler JOIN Belligerent ON Ruler.Ruler_ID = Belligerent.Ruler_ID JOIN War ON Belligerent.War_ID = War.War_ID WHERE War.War_Name = 'Salt War' AND Belligerent.Result = 'Defeated';

-- en: The number of rulers who died of each cause.
-- zh: 各种死因分别有多少位君主？
SELECT Cause_Of_Death, count(*) FROM Ruler GROUP BY Cause_Of_Death;

-- en: Names of the monuments in Quellim finished after 1300, oldest first.
-- zh: 1300年以后在Quellim建成的古迹，按建成年份从早到晚列出。
SELECT Monument_Name FROM Monument WHERE Town = 'Quellim' AND Finished > 1300 ORDER BY Finished;

-- en: Who had the Bridge of Reeds built?
-- zh: Bridge of Reeds是谁下令修建的？
SELECT Ruler.Ruler_Name FROM Ruler JOIN Monument ON Ruler.Ruler_ID = Monument.Patron_ID WHERE Monument.Monument_Name = 'Bridge of Reeds';

-- en: Average army size of the Victorious side in all wars.
-- zh: 所有战争中Victorious一方的平均兵力是多少？
SELECT avg(Army_Size) FROM Belligerent WHERE Result = 'Victorious';

-- en: Which dynasties count at least 5 rulers? Name them with the count.
-- zh: 至少有5位君主的王朝有哪些？各有几位？
SELECT Dynasty.Dynasty_Name, count(*) FROM Dynasty JOIN Ruler ON Dynasty.Dynasty_ID = Ruler.Dynasty_ID GROUP BY Dynasty.Dynasty_ID, Dynasty.Dynasty_Name HAVING count(*) >= 5;

-- en: Rulers who fought no war at all.
-- zh: 从未打过仗的君主。
SELECT Ruler_Name FROM Ruler WHERE Ruler_ID NOT IN (SELECT Ruler_ID FROM Belligerent);

-- en: List the children of Orsolan III who are in the records.
-- zh: 列出记录中Orsolan III的子女。
SELECT c.Ruler_Name FROM Ruler AS c JOIN Ruler AS p ON c.Parent_ID = p.Ruler_ID WHERE p.Ruler_Name = 'Orsolan III';

-- en: What distinct wars did the rulers of Tamberland fight?
-- zh: Tamberland的君主打过哪些不同的战争？
SELECT DISTINCT War.War_Name FROM War JOIN Belligerent ON War.War_ID = Belligerent.War_ID JOIN Ruler ON Belligerent.Ruler_ID = Ruler.Ruler_ID JOIN Dynasty ON Ruler.Dynasty_ID = Dynasty.Dynasty_ID WHERE Dynasty.Realm = 'Tamberland';

-- en: Which dynasty fielded the largest army of all?
-- zh: 出动过最大规模军队的是哪个王朝？
SELECT Dynasty.Dynasty_Name FROM Dynasty JOIN Ruler ON Dynasty.Dynasty_ID = Ruler.Dynasty_ID JOIN Belligerent ON Ruler.Ruler_ID = Belligerent.Ruler_ID ORDER BY Belligerent.Army_Size DESC LIMIT 1;

-- en: Earliest year in which any reign with the title Khan began.
-- zh: 称号为Khan的统治最早始于哪一年？
SELECT min(From_Year) FROM Reign WHERE Title = 'Khan';

-- en: Which capital served the most reigns?
-- zh: 作为都城次数最多的是哪座城市？
SELECT Capital FROM Reign GROUP BY Capital ORDER BY count(*) DESC LIMIT 1;

-- en: Towns which have both a Temple and a Citadel.
-- zh: 哪些城镇既有Temple又有Citadel？
SELECT Town FROM Monument WHERE Kind = 'Temple' INTERSECT SELECT Town FROM Monument WHERE Kind = 'Citadel';

-- en: Wars with more casualties than the average one.
-- zh: 伤亡高于平均水平的战争。
SELECT War_Name FROM War WHERE Casualties > (SELECT avg(Casualties) FROM War);

-- en: Show the names of those rulers who put up more than one monument.
-- zh: 列出兴建过不止一座古迹的君主。
SELECT Ruler.Ruler_Name FROM Ruler JOIN Monument ON Ruler.Ruler_ID = Monument.Patron_ID GROUP BY Ruler.Ruler_ID, Ruler.Ruler_Name HAVING count(*) > 1;

-- en: Who bore the title Empress, and until what year?
-- zh: 谁拥有Empress称号，到哪一年为止？
SELECT Ruler.Ruler_Name, Reign.To_Year FROM Ruler JOIN Reign ON Ruler.Ruler_ID = Reign.Ruler_ID WHERE Reign.Title = 'Empress';
