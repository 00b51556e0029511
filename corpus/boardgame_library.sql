-- A board-game library: games, publishers, authors, copies on the shelf, members and loans.
CREATE TABLE Publisher (
  Pub_ID INT,
  Pub_Name VARCHAR(60),
  Country VARCHAR(40),
  PRIMARY KEY (Pub_ID)
);
CREATE TABLE Game (
  Game_ID INT,
  Title VARCHAR(80),
  Pub_ID INT,
  Release_Year INT,
  Min_Players INT,
  Max_Players INT,
  Play_Minutes INT,
  Weight DOUBLE,
  PRIMARY KEY (Game_ID),
  FOREIGN KEY (Pub_ID) REFERENCES Publisher (Pub_ID)
);
CREATE TABLE Author (
  Author_ID INT,
  Author_Name VARCHAR(60),
  Country VARCHAR(40),
  Birth_Year INT,
  PRIMARY KEY (Author_ID)
);
CREATE TABLE Game_Author (
  Game_ID INT,
  Author_ID INT,
  PRIMARY KEY (Game_ID, Author_ID),
  FOREIGN KEY (Game_ID) REFERENCES Game (Game_ID),
  FOREIGN KEY (Author_ID) REFERENCES Author (Author_ID)
);
CREATE TABLE Game_Copy (
  Copy_No INT,
  Game_ID INT,
  Language VARCHAR(20),
  Shelf VARCHAR(10),
  Condition_Grade VARCHAR(15),
  Bought_On DATE,
  PRIMARY KEY (Copy_No),
  FOREIGN KEY (Game_ID) REFERENCES Game (Game_ID)
);
CREATE TABLE Club_Member (
  Member_No INT,
  Member_Name VARCHAR(60),
  Birth_Year INT,
  Joined_On DATE,
  Fee_Paid VARCHAR(3),
  PRIMARY KEY (Member_No)
);
CREATE TABLE Loan (
  Loan_No INT,
  Copy_No INT,
  Member_No INT,
  Out_Date DATE,
  Back_Date DATE,
  Late_Fee DECIMAL(10,2),
  PRIMARY KEY (Loan_No),
  FOREIGN KEY (Copy_No) REFERENCES Game_Copy (Copy_No),
  FOREIGN KEY (Member_No) REFERENCES Club_Member (Member_No)
);

-- en: Games that can be played by 8 people or more (maximum players).
-- zh: 最多可供8人及以上玩的游戏。
SELECT Title FROM Game WHERE Max_Players >= 8;

-- en: Who invented Harbour of Amber?
-- zh: Harbour of Amber的作者是谁？
SELECT Author.Author_Name FROM Author JOIN Game_Author ON Author.Author_ID = Game_Author.Author_ID JOIN Game ON Game_Author.Game_ID = Game.Game_ID WHERE Game.Title = 'Harbour of Amber';

-- en: How many copies are in Worn condition?
-- zh: 品相为Worn的副本有多少？
SELECT count(*) FROM Game_Copy WHERE Condition_Grade = 'Worn';

-- en: Which members have not paid their fee (No)?
-- zh: 哪些会员没有交会费（No）？
SELECT Member_Name FROM Club_Member WHERE Fee_Paid = 'No';

-- en: On which shelf do I find the German copy of Moss and Mortar?
-- zh: German版的Moss and Mortar放在哪个架子上？
SELECT Game_Copy.Shelf FROM Game_Copy JOIN Game ON Game_Copy.Game_ID = Game.Game_ID WHERE Game_Copy.Language = 'German' AND Game.Title = 'Moss and Mortar';

-- en: What is the average playing time of games by publishers in Slovenia?
-- zh: Slovenia出版商的游戏平均时长是多少分钟？
SELECT avg(Game.Play_Minutes) FROM Game JOIN Publisher ON Game.Pub_ID = Publisher.Pub_ID WHERE Publisher.Country = 'Slovenia';

-- en: Authors from Slovenia born after 1980.
-- zh: 1980年以后出生的Slovenia作者。
SELECT Author_Name FROM Author WHERE Country = 'Slovenia' AND Birth_Year > 1980;

-- en: Copies per language.
-- zh: 每种语言各有多少份副本？
SELECT Language, count(*) FROM Game_Copy GROUP BY Language;

-- en: The heaviest (weight) game there is, and its weight.
-- zh: 最重度的游戏及其重度值。
SELECT Title, Weight FROM Game ORDER BY Weight DESC LIMIT 1;

-- en: What game is borrowed most?
-- zh: 被借次数最多的游戏是什么？
SELECT Game.Title FROM Game JOIN Game_Copy ON Game.Game_ID = Game_Copy.Game_ID JOIN Loan ON Game_Copy.Copy_No = Loan.Copy_No GROUP BY Game.Game_ID, Game.Title ORDER BY count(*) DESC LIMIT 1;

-- en: Which games does the library own no copy of?
-- zh: 哪些游戏图书馆一份副本也没有？
SELECT Title FROM Game WHERE Game_ID NOT IN (SELECT Game_ID FROM Game_Copy);

-- en: Who has still got something at home? Distinct names of members with a loan that has no return date.
-- zh: 哪些不同的会员还有未归还（没有归还日期）的游戏？
SELECT DISTINCT Club_Member.Member_Name FROM Club_Member JOIN Loan ON Club_Member.Member_No = Loan.Member_No WHERE Loan.Back_Date IS NULL;

-- en: Total late fees per member, with the name.
-- zh: 每位会员的姓名和滞纳金总额。
SELECT Club_Member.Member_Name, sum(Loan.Late_Fee) FROM Club_Member JOIN Loan ON Club_Member.Member_No = Loan.Member_No GROUP BY Club_Member.Member_No, Club_Member.Member_Name;

-- en: Authors with 3 games or more to their name.
-- zh: 有3款及以上游戏的作者。
SELECT Author.Author_Name FROM Author JOIN Game_Author ON Author.Author_ID = Game_Author.Author_ID GROUP BY Author.Author_ID, Author.Author_Name HAVING count(*) >= 3;

-- en: Games shorter than the average play time, shortest first.
-- zh: 时长短于平均的游戏，从短到长列出。
SELECT Title FROM Game WHERE Play_Minutes < (SELECT avg(Play_Minutes) FROM Game) ORDER BY Play_Minutes ASC;

-- en: Which release year has the most games?
-- zh: 哪一年发行的游戏最多？
SELECT Release_Year FROM Game GROUP BY Release_Year ORDER BY count(*) DESC LIMIT 1;

-- en: When did Milan Zupan borrow Foxes at Dawn?
-- zh: Milan Zupan什么时候借过Foxes at Dawn？
SELECT Loan.Out_Date FROM Loan JOIN Club_Member ON Loan.Member_No = Club_Member.Member_No JOIN Game_Copy ON Loan.Copy_No = Game_Copy.Copy_No JOIN Game ON Game_Copy.Game_ID = Game.Game_ID WHERE Club_Member.Member_Name = 'Milan Zupan' AND Game.Title = 'Foxes at Dawn';

-- en: Which countries have both game authors and publishers?
-- zh: 哪些国家既有游戏作者又有出版商？
SELECT Country FROM Author INTERSECT SELECT Country FROM Publisher;

-- en: Highest late fee ever charged, and average late fee?
-- zh: 滞纳金最高是多少？平均是多少？
SELECT max(Late_Fee), avg(Late_Fee) FROM Loan;

-- en: The 2 members who joined the club first.
-- zh: 最早入会的2名会员。
SELECT Member_Name FROM Club_Member ORDER BY Joined_On ASC LIMIT 2;

-- en: Show each publisher's name and the number of games it has released since 2015 (2015 included).
-- zh: 列出每个出版商的名称及其2015年以来（含2015年）发行的游戏数。
SELECT Publisher.Pub_Name, count(*) FROM Publisher JOIN Game ON Publisher.Pub_ID = Game.Pub_ID WHERE Game.Release_Year >= 2015 GROUP BY Publisher.Pub_ID, Publisher.Pub_Name;

-- en: Ids of games we have in French but not in English.
-- zh: 有French版但没有English版的游戏编号。
SELECT Game_ID FROM Game_Copy WHERE Language = 'French' EXCEPT SELECT Game_ID FROM Game_Copy WHERE Language = 'English';
