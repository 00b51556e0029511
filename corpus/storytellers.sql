-- Storytellers, the tales they know, the festivals and the evenings on which the tales are told.
CREATE TABLE Teller (
  Teller_ID INT,
  Teller_Name VARCHAR(60),
  Region VARCHAR(40),
  Age INT,
  Instrument VARCHAR(30),
  Fee DECIMAL(10,2),
  PRIMARY KEY (Teller_ID)
);
CREATE TABLE Tale (
  Tale_ID INT,
  Tale_Title VARCHAR(80),
  Genre VARCHAR(20),
  Origin VARCHAR(40),
  Minutes INT,
  Suitable_From INT,
  PRIMARY KEY (Tale_ID)
);
CREATE TABLE Repertoire (
  Teller_ID INT,
  Tale_ID INT,
  Learned_In INT,
  Learned_From VARCHAR(60),
  PRIMARY KEY (Teller_ID, Tale_ID),
  FOREIGN KEY (Teller_ID) REFERENCES Teller (Teller_ID),
  FOREIGN KEY (Tale_ID) REFERENCES Tale (Tale_ID)
);
CREATE TABLE Evening (
  Evening_ID INT,
  Place VARCHAR(60),
  Village VARCHAR(40),
  Evening_Date DATE,
  Listeners INT,
  Entry_Price DECIMAL(10,2),
  PRIMARY KEY (Evening_ID)
);
CREATE TABLE Telling (
  Telling_ID INT,
  Evening_ID INT,
  Teller_ID INT,
  Tale_ID INT,
  Applause INT,
  PRIMARY KEY (Telling_ID),
  FOREIGN KEY (Evening_ID) REFERENCES Evening (Evening_ID),
  FOREIGN KEY (Teller_ID) REFERENCES Teller (Teller_ID),
  FOREIGN KEY (Tale_ID) REFERENCES Tale (Tale_ID)
);

-- en: What are the titles of the tales whose origin is Galway?
-- zh: 源自Galway的故事有哪些？
SELECT Tale_Title FROM Tale WHERE Origin = 'Galway';

-- en: How many storytellers play the Harp?
-- zh: 会弹Harp的说书人有多少位？
SELECT count(*) FROM Teller WHERE Instrument = 'Harp';

-- en: Which tales does Maeve Corrigan know?
-- zh: Maeve Corrigan会讲哪些故事？
SELECT Tale.Tale_Title FROM Tale JOIN Repertoire ON Tale.Tale_ID = Repertoire.Tale_ID JOIN Teller ON Repertoire.Teller_ID = Teller.Teller_ID WHERE Teller.Teller_Name = 'Maeve Corrigan';

-- en: Find the names of the tellers who were heard in the village of Inver.
-- zh: 在Inver村讲过故事的说书人叫什么？
SELECT Teller.Teller_Name FROM Teller JOIN Telling ON Teller.Teller_ID = Telling.Teller_ID JOIN Evening ON Telling.Evening_ID = Evening.Evening_ID WHERE Evening.Village = 'Inver';

-- en: Which tale takes the longest to tell?
-- zh: 讲述时间最长的是哪个故事？
SELECT Tale_Title FROM Tale ORDER BY Minutes DESC LIMIT 1;

-- en: For each genre, how many tales are there?
-- zh: 每种体裁各有多少个故事？
SELECT Genre, count(*) FROM Tale GROUP BY Genre;

-- en: Show the names of the tellers who know at least ten tales, and how many they know.
-- zh: 哪些说书人至少会讲10个故事？列出姓名和故事数量。
SELECT Teller.Teller_Name, count(*) FROM Teller JOIN Repertoire ON Teller.Teller_ID = Repertoire.Teller_ID GROUP BY Teller.Teller_ID, Teller.Teller_Name HAVING count(*) >= 10;

-- en: Which tales are in nobody's repertoire?
-- zh: 哪些故事没有人会讲？
SELECT Tale_Title FROM Tale WHERE Tale_ID NOT IN (SELECT Tale_ID FROM Repertoire);

-- en: What is the average number of listeners of an evening at the Old Mill?
-- zh: 在Old Mill举办的故事之夜平均有多少听众？
SELECT avg(Listeners) FROM Evening WHERE Place = 'Old Mill';

-- en: Which tellers ask for a fee that is above the average?
-- zh: 哪些说书人的酬金高于平均水平？
SELECT Teller_Name FROM Teller WHERE Fee > (SELECT avg(Fee) FROM Teller);

-- en: From whom did Oran Duffy learn the tale The Seal Wife?
-- zh: Oran Duffy是跟谁学的The Seal Wife？
SELECT Repertoire.Learned_From FROM Repertoire JOIN Teller ON Repertoire.Teller_ID = Teller.Teller_ID JOIN Tale ON Repertoire.Tale_ID = Tale.Tale_ID WHERE Teller.Teller_Name = 'Oran Duffy' AND Tale.Tale_Title = 'The Seal Wife';

-- en: On which date was the best attended evening?
-- zh: 听众最多的故事之夜是哪一天？
SELECT Evening_Date FROM Evening ORDER BY Listeners DESC LIMIT 1;

-- en: Which tale has been told on stage the most often?
-- zh: 被讲述次数最多的故事是哪个？
SELECT Tale.Tale_Title FROM Tale JOIN Telling ON Tale.Tale_ID = Telling.Tale_ID GROUP BY Tale.Tale_ID, Tale.Tale_Title ORDER BY count(*) DESC LIMIT 1;

-- en: Which villages have had both an evening with fewer than 20 listeners and an evening with more than 200?
-- zh: 哪些村既办过听众少于20人的故事之夜，又办过听众多于200人的？
SELECT Village FROM Evening WHERE Listeners < 20 INTERSECT SELECT Village FROM Evening WHERE Listeners > 200;

-- en: List the names and regions of the tellers in alphabetical order of their names.
-- zh: 按姓名字母顺序列出说书人的姓名和地区。
SELECT Teller_Name, Region FROM Teller ORDER BY Teller_Name;

-- en: What genres do the tales belong to that were told on 2019-12-06?
-- zh: 2019-12-06讲的故事属于哪些体裁？
SELECT Tale.Genre FROM Tale JOIN Telling ON Tale.Tale_ID = Telling.Tale_ID JOIN Evening ON Telling.Evening_ID = Evening.Evening_ID WHERE Evening.Evening_Date = '2019-12-06';

-- en: What is the average applause for each teller? Give the teller's name with it.
-- zh: 每位说书人获得的平均掌声分是多少？请附上姓名。
SELECT Teller.Teller_Name, avg(Telling.Applause) FROM Teller JOIN Telling ON Teller.Teller_ID = Telling.Teller_ID GROUP BY Teller.Teller_ID, Teller.Teller_Name;

-- en: Which regions are home to more than two storytellers?
-- zh: 哪些地区有两位以上的说书人？
SELECT Region FROM Teller GROUP BY Region HAVING count(*) > 2;

-- en: How many tales are Ghost stories or suitable only from the age of 16?
-- zh: 属于Ghost体裁或适合年龄从16岁起的故事有多少个？
SELECT count(*) FROM Tale WHERE Genre = 'Ghost' OR Suitable_From = 16;

-- en: What are the names of the tellers from Kerry who have never told a Comic tale?
-- zh: 来自Kerry的说书人中，哪些人从未讲过Comic故事？
SELECT Teller_Name FROM Teller WHERE Region = 'Kerry' AND Teller_ID NOT IN (SELECT Telling.Teller_ID FROM Telling JOIN Tale ON Telling.Tale_ID = Tale.Tale_ID WHERE Tale.Genre = 'Comic');

-- en: What is the age of the teller who got the loudest applause?
-- zh: 掌声分最高的说书人多大年纪？
SELECT Teller.Age FROM Teller JOIN Telling ON Teller.Teller_ID = Telling.Teller_ID ORDER BY Telling.Applause DESC LIMIT 1;

-- en: How many different villages have seen a storytelling evening?
-- zh: 有多少个不同的村办过故事之夜？
SELECT count(DISTINCT Village) FROM Evening;
