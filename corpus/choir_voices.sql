-- Amateur choirs, their members, the voices they sing and the pieces they rehearse.
CREATE TABLE Choirs (
  Choir_ID INT,
  Choir_Name VARCHAR(60),
  City VARCHAR(40),
  Year_Founded INT,
  Conductor VARCHAR(60),
  Kind VARCHAR(20),
  PRIMARY KEY (Choir_ID)
);
CREATE TABLE Members (
  Member_ID INT,
  Name VARCHAR(60),
  Age INT,
  Voice VARCHAR(20),
  Occupation VARCHAR(40),
  Hometown VARCHAR(40),
  PRIMARY KEY (Member_ID)
);
CREATE TABLE Memberships (
  Choir_ID INT,
  Member_ID INT,
  Since_Year INT,
  Section_Leader VARCHAR(3),
  PRIMARY KEY (Choir_ID, Member_ID),
  FOREIGN KEY (Choir_ID) REFERENCES Choirs (Choir_ID),
  FOREIGN KEY (Member_ID) REFERENCES Members (Member_ID)
);
CREATE TABLE Pieces (
  Piece_ID INT,
  Title VARCHAR(80),
  Composer VARCHAR(60),
  Minutes DOUBLE,
  Tongue VARCHAR(20),
  PRIMARY KEY (Piece_ID)
);
CREATE TABLE Rehearsals (
  Rehearsal_ID INT,
  Choir_ID INT,
  Piece_ID INT,
  Held_On DATE,
  Attendance INT,
  PRIMARY KEY (Rehearsal_ID),
  FOREIGN KEY (Choir_ID) REFERENCES Choirs (Choir_ID),
  FOREIGN KEY (Piece_ID) REFERENCES Pieces (Piece_ID)
);

-- en: What are the names of the members who sing Alto?
-- zh: 唱Alto的团员叫什么名字？
SELECT Name FROM Members WHERE Voice = 'Alto';

-- en: Count the choirs that were founded before 1980.
-- zh: 1980年以前成立的合唱团有多少个？
SELECT count(*) FROM Choirs WHERE Year_Founded < 1980;

-- en: How many members sing each voice?
-- zh: 每个声部各有多少名团员？
SELECT Voice, count(*) FROM Members GROUP BY Voice;

-- en: Show the names of members together with the names of the choirs they sing in.
-- zh: 列出团员姓名以及他们所在合唱团的名称。
SELECT Members.Name, Choirs.Choir_Name FROM Members JOIN Memberships ON Members.Member_ID = Memberships.Member_ID JOIN Choirs ON Memberships.Choir_ID = Choirs.Choir_ID;

-- en: Which conductors lead a choir that has rehearsed a piece in Latin?
-- zh: 哪些指挥所带的合唱团排练过Latin作品？
SELECT Choirs.Conductor FROM Choirs JOIN Rehearsals ON Choirs.Choir_ID = Rehearsals.Choir_ID JOIN Pieces ON Rehearsals.Piece_ID = Pieces.Piece_ID WHERE Pieces.Tongue = 'Latin';

-- en: What is the title of the longest piece by Arvid Lund?
-- zh: Arvid Lund写的最长的曲目叫什么？
SELECT Title FROM Pieces WHERE Composer = 'Arvid Lund' ORDER BY Minutes DESC LIMIT 1;

-- en: What are the names and occupations of the members who are older than the average member?
-- zh: 年龄高于团员平均年龄的有哪些人？给出姓名和职业。
SELECT Name, Occupation FROM Members WHERE Age > (SELECT avg(Age) FROM Members);

-- en: Find the names of the choirs that have not held any rehearsal.
-- zh: 哪些合唱团还没有举行过任何排练？
SELECT Choir_Name FROM Choirs WHERE Choir_ID NOT IN (SELECT Choir_ID FROM Rehearsals);

-- en: What is the average attendance at the rehearsals of each choir? List it with the choir's name.
-- zh: 各合唱团排练的平均出席人数是多少？请附上合唱团名称。
SELECT Choirs.Choir_Name, avg(Rehearsals.Attendance) FROM Choirs JOIN Rehearsals ON Choirs.Choir_ID = Rehearsals.Choir_ID GROUP BY Choirs.Choir_ID, Choirs.Choir_Name;

-- en: Which occupation do most of the members have?
-- zh: 团员中最常见的职业是什么？
SELECT Occupation FROM Members GROUP BY Occupation ORDER BY count(*) DESC LIMIT 1;

-- en: Return the dates on which the Linden Singers rehearsed.
-- zh: Linden Singers是在哪些日期排练的？
SELECT Rehearsals.Held_On FROM Rehearsals JOIN Choirs ON Rehearsals.Choir_ID = Choirs.Choir_ID WHERE Choirs.Choir_Name = 'Linden Singers';

-- en: Which cities have choirs of the kind Mixed but none of the kind Children?
-- zh: 哪些城市有Mixed合唱团但没有Children合唱团？
SELECT City FROM Choirs WHERE Kind = 'Mixed' EXCEPT SELECT City FROM Choirs WHERE Kind = 'Children';

-- en: What are the titles and the composers of the pieces that last between 3 and 6 minutes?
-- zh: 时长在3到6分钟之间的曲目有哪些？列出标题和作曲者。
SELECT Title, Composer FROM Pieces WHERE Minutes BETWEEN 3 AND 6;

-- en: Who has been a member of the most choirs?
-- zh: 谁参加的合唱团最多？
SELECT Members.Name FROM Members JOIN Memberships ON Members.Member_ID = Memberships.Member_ID GROUP BY Members.Member_ID, Members.Name ORDER BY count(*) DESC LIMIT 1;

-- en: How many different members who sing Tenor belong to a choir from Bergen?
-- zh: 在Bergen的合唱团里有多少名唱Tenor的团员（同一人只算一次）？
SELECT count(DISTINCT Members.Member_ID) FROM Members JOIN Memberships ON Members.Member_ID = Memberships.Member_ID JOIN Choirs ON Memberships.Choir_ID = Choirs.Choir_ID WHERE Members.Voice = 'Tenor' AND Choirs.City = 'Bergen';

-- en: What is the total length of all the pieces in German?
-- zh: 所有German曲目加起来一共多长？
SELECT sum(Minutes) FROM Pieces WHERE Tongue = 'German';

-- en: Which pieces were rehearsed at least three times? Give their titles.
-- zh: 哪些曲目至少排练过3次？给出标题。
SELECT Pieces.Title FROM Pieces JOIN Rehearsals ON Pieces.Piece_ID = Rehearsals.Piece_ID GROUP BY Pieces.Piece_ID, Pieces.Title HAVING count(*) >= 3;

-- en: In which hometowns do both a Soprano and a Bass live?
-- zh: 哪些家乡既有唱Soprano的团员又有唱Bass的团员？
SELECT Hometown FROM Members WHERE Voice = 'Soprano' INTERSECT SELECT Hometown FROM Members WHERE Voice = 'Bass';

-- en: What is the title of the piece at the rehearsal with the largest attendance?
-- zh: 出席人数最多的那次排练练的是哪首曲目？
SELECT Pieces.Title FROM Pieces JOIN Rehearsals ON Pieces.Piece_ID = Rehearsals.Piece_ID ORDER BY Rehearsals.Attendance DESC LIMIT 1;

-- en: How many distinct composers are represented in the list of pieces?
-- zh: 曲目表中共有多少位不同的作曲者？
SELECT count(DISTINCT Composer) FROM Pieces;

-- en: Find the ages of the people who have been singing with the choir Kammerkor Nord since before 2015.
-- zh: 2015年以前就加入Kammerkor Nord合唱团的人年龄分别是多少？
SELECT Members.Age FROM Members JOIN Memberships ON Members.Member_ID = Memberships.Member_ID JOIN Choirs ON Memberships.Choir_ID = Choirs.Choir_ID WHERE Choirs.Choir_Name = 'Kammerkor Nord' AND Memberships.Since_Year < 2015;

-- en: List the names of the members who come from Malmo or work as a Nurse.
-- zh: 列出来自Malmo或者职业是Nurse的团员姓名。
SELECT Name FROM Members WHERE Hometown = 'Malmo' OR Occupation = 'Nurse';
