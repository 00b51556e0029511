-- A jigsaw puzzle exchange club: puzzles, brands, loans and speed contests.
CREATE TABLE Brand (BrandId INT, Name VARCHAR(40), Country VARCHAR(40), Founded INT, PRIMARY KEY (BrandId));
CREATE TABLE Artist (ArtistId INT, Name VARCHAR(60), Country VARCHAR(40), BirthYear INT, PRIMARY KEY (ArtistId));
CREATE TABLE Jigsaw (JigsawId INT, Title VARCHAR(60), Pieces INT, Material VARCHAR(20), Theme VARCHAR(30), IssueYear INT, Price DECIMAL(10,2), MissingPieces INT, BrandId INT, ArtistId INT, PRIMARY KEY (JigsawId), FOREIGN KEY (BrandId) REFERENCES Brand (BrandId), FOREIGN KEY (ArtistId) REFERENCES Artist (ArtistId));
CREATE TABLE Puzzler (PuzzlerId INT, Name VARCHAR(60), Town VARCHAR(40), BirthYear INT, JoinYear INT, PRIMARY KEY (PuzzlerId));
CREATE TABLE Loan (LoanId INT, JigsawId INT, PuzzlerId INT, LoanDate DATE, DueDate DATE, ReturnDate DATE, Fee DECIMAL(10,2), PRIMARY KEY (LoanId), FOREIGN KEY (JigsawId) REFERENCES Jigsaw (JigsawId), FOREIGN KEY (PuzzlerId) REFERENCES Puzzler (PuzzlerId));
CREATE TABLE Contest (ContestId INT, Title VARCHAR(60), Town VARCHAR(40), ContestDate DATE, JigsawId INT, PRIMARY KEY (ContestId), FOREIGN KEY (JigsawId) REFERENCES Jigsaw (JigsawId));
CREATE TABLE ContestTime (ContestId INT, PuzzlerId INT, Minutes DOUBLE, Place INT, PRIMARY KEY (ContestId, PuzzlerId), FOREIGN KEY (ContestId) REFERENCES Contest (ContestId), FOREIGN KEY (PuzzlerId) REFERENCES Puzzler (PuzzlerId));

-- en: When is loan 320 due?
-- zh: 320号借出记录应于哪天归还？
SELECT DueDate FROM Loan WHERE LoanId = 320;

-- en: When was loan 320 actually returned?
-- zh: 320号借出记录实际是哪天归还的？
SELECT ReturnDate FROM Loan WHERE LoanId = 320;

-- en: Which Wooden jigsaws have at least 1000 pieces?
-- zh: 1000片及以上的Wooden拼图有哪些？
SELECT Title FROM Jigsaw WHERE Material = 'Wooden' AND Pieces >= 1000;

-- en: Titles and prices of jigsaws with the theme Harbours, cheapest first
-- zh: 主题为Harbours的拼图的标题和价格，便宜的在前
SELECT Title, Price FROM Jigsaw WHERE Theme = 'Harbours' ORDER BY Price;

-- en: How many loans have not been returned (no return date)?
-- zh: 还有多少笔借出没有归还日期？
SELECT count(*) FROM Loan WHERE ReturnDate IS NULL;

-- en: How many jigsaws were issued in 2019?
-- zh: 2019年发行的拼图有多少款？
SELECT count(*) FROM Jigsaw WHERE IssueYear = 2019;

-- en: What's the average number of pieces across all jigsaws?
-- zh: 所有拼图平均多少片？
SELECT avg(Pieces) FROM Jigsaw;

-- en: How many pieces are missing in total across all jigsaws?
-- zh: 所有拼图一共缺了多少片？
SELECT sum(MissingPieces) FROM Jigsaw;

-- en: How many jigsaws are there for each theme?
-- zh: 每个主题各有多少款拼图？
SELECT Theme, count(*) FROM Jigsaw GROUP BY Theme;

-- en: What material costs most on average?
-- zh: 平均价格最高的材质是什么？
SELECT Material FROM Jigsaw GROUP BY Material ORDER BY avg(Price) DESC LIMIT 1;

-- en: What material is used for the most jigsaws?
-- zh: 使用最多的拼图材质是什么？
SELECT Material FROM Jigsaw GROUP BY Material ORDER BY count(*) DESC LIMIT 1;

-- en: Show the two puzzlers who joined earliest.
-- zh: 列出入会最早的两位拼图爱好者。
SELECT Name FROM Puzzler ORDER BY JoinYear LIMIT 2;

-- en: Which jigsaw has the largest number of pieces?
-- zh: 片数最多的拼图是哪款？
SELECT Title FROM Jigsaw ORDER BY Pieces DESC LIMIT 1;

-- en: Which jigsaw has been lent out most?
-- zh: 被借出次数最多的拼图是哪款？
SELECT Jigsaw.Title FROM Jigsaw JOIN Loan ON Jigsaw.JigsawId = Loan.JigsawId GROUP BY Jigsaw.JigsawId, Jigsaw.Title ORDER BY count(*) DESC LIMIT 1;

-- en: Which country is the brand of Fishmonger Row from?
-- zh: 拼图Fishmonger Row的品牌来自哪个国家？
SELECT Brand.Country FROM Brand JOIN Jigsaw ON Brand.BrandId = Jigsaw.BrandId WHERE Jigsaw.Title = 'Fishmonger Row';

-- en: Which country is the artist of Fishmonger Row from?
-- zh: 拼图Fishmonger Row的画家来自哪个国家？
SELECT Artist.Country FROM Artist JOIN Jigsaw ON Artist.ArtistId = Jigsaw.ArtistId WHERE Jigsaw.Title = 'Fishmonger Row';

-- en: Who won (place 1) the contest Corner Piece Cup and in how many minutes?
-- zh: 谁赢得了Corner Piece Cup的第1名，用了多少分钟？
SELECT Puzzler.Name, ContestTime.Minutes FROM Puzzler JOIN ContestTime ON Puzzler.PuzzlerId = ContestTime.PuzzlerId JOIN Contest ON ContestTime.ContestId = Contest.ContestId WHERE Contest.Title = 'Corner Piece Cup' AND ContestTime.Place = 1;

-- en: For each brand, its name and the average price of its jigsaws
-- zh: 每个品牌的名称及其拼图的平均价格
SELECT Brand.Name, avg(Jigsaw.Price) FROM Brand JOIN Jigsaw ON Brand.BrandId = Jigsaw.BrandId GROUP BY Brand.BrandId, Brand.Name;

-- en: What jigsaws has Ottilie Kern borrowed, and when?
-- zh: Ottilie Kern借过哪些拼图，分别是什么时候借的？
SELECT Jigsaw.Title, Loan.LoanDate FROM Jigsaw JOIN Loan ON Jigsaw.JigsawId = Loan.JigsawId JOIN Puzzler ON Loan.PuzzlerId = Puzzler.PuzzlerId WHERE Puzzler.Name = 'Ottilie Kern';

-- en: Which puzzlers never borrowed a jigsaw?
-- zh: 哪些拼图爱好者从未借过拼图？
SELECT Name FROM Puzzler WHERE PuzzlerId NOT IN (SELECT PuzzlerId FROM Loan);

-- en: Jigsaws more expensive than average
-- zh: 价格高于平均值的拼图
SELECT Title FROM Jigsaw WHERE Price > (SELECT avg(Price) FROM Jigsaw);

-- en: Which countries are home to a brand as well as an artist?
-- zh: 哪些国家既有品牌又有画家？
SELECT Country FROM Brand INTERSECT SELECT Country FROM Artist;
