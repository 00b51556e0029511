-- Open-air sculpture parks: works on their sites, artists, conservation treatments and guided walks.
CREATE TABLE Park (
  ParkID INT,
  ParkName VARCHAR(60),
  Region VARCHAR(40),
  AreaHa DOUBLE,
  OpeningYear INT,
  TicketPrice DECIMAL(10,2),
  PRIMARY KEY (ParkID)
);
CREATE TABLE Artist (
  ArtistID INT,
  ArtistName VARCHAR(60),
  Nationality VARCHAR(40),
  BirthYear INT,
  DeathYear INT,
  PRIMARY KEY (ArtistID)
);
CREATE TABLE Piece (
  PieceID INT,
  ParkID INT,
  ArtistID INT,
  PieceName VARCHAR(80),
  Material VARCHAR(30),
  Height DOUBLE,
  CreationYear INT,
  AcquisitionYear INT,
  InsuredValue DECIMAL(10,2),
  PRIMARY KEY (PieceID),
  FOREIGN KEY (ParkID) REFERENCES Park (ParkID),
  FOREIGN KEY (ArtistID) REFERENCES Artist (ArtistID)
);
CREATE TABLE Treatment (
  TreatmentID INT,
  PieceID INT,
  Kind VARCHAR(30),
  TreatmentDate DATE,
  Cost DECIMAL(10,2),
  Conservator VARCHAR(60),
  PRIMARY KEY (TreatmentID),
  FOREIGN KEY (PieceID) REFERENCES Piece (PieceID)
);
CREATE TABLE Walk (
  WalkID INT,
  ParkID INT,
  WalkName VARCHAR(60),
  Guide VARCHAR(60),
  WalkDate DATE,
  TicketPrice DECIMAL(10,2),
  Participants INT,
  PRIMARY KEY (WalkID),
  FOREIGN KEY (ParkID) REFERENCES Park (ParkID)
);

-- en: Which pieces were created in 1998?
-- zh: 哪些作品创作于1998年？
SELECT PieceName FROM Piece WHERE CreationYear = 1998;

-- en: Which pieces were acquired in 1998?
-- zh: 哪些作品是1998年入藏的？
SELECT PieceName FROM Piece WHERE AcquisitionYear = 1998;

-- en: Average ticket price of a park?
-- zh: 公园的平均门票价格是多少？
SELECT avg(TicketPrice) FROM Park;

-- en: Average ticket price of a guided walk?
-- zh: 导览步行的平均票价是多少？
SELECT avg(TicketPrice) FROM Walk;

-- en: How many walks has each guide led?
-- zh: 每位导览员带过多少次步行导览？
SELECT Guide, count(*) FROM Walk GROUP BY Guide;

-- en: How many participants has each guide led?
-- zh: 每位导览员共带过多少名参加者？
SELECT Guide, sum(Participants) FROM Walk GROUP BY Guide;

-- en: Names and heights of granite or marble pieces.
-- zh: 列出granite或marble材质作品的名称和高度。
SELECT PieceName, Height FROM Piece WHERE Material = 'granite' OR Material = 'marble';

-- en: Who among the artists is still alive? No year of death is given for them.
-- zh: 哪些艺术家仍健在（没有去世年份）？
SELECT ArtistName FROM Artist WHERE DeathYear IS NULL;

-- en: Parks in Umbria, from the largest to the smallest.
-- zh: 列出Umbria的公园，从大到小排列。
SELECT ParkName FROM Park WHERE Region = 'Umbria' ORDER BY AreaHa DESC;

-- en: How many treatments were a wax coating?
-- zh: 有多少次处理是wax coating？
SELECT count(*) FROM Treatment WHERE Kind = 'wax coating';

-- en: What are all the corten steel pieces insured for in total?
-- zh: 所有corten steel作品的投保总额是多少？
SELECT sum(InsuredValue) FROM Piece WHERE Material = 'corten steel';

-- en: How tall is the tallest piece of each material?
-- zh: 每种材质最高的作品有多高？
SELECT Material, max(Height) FROM Piece GROUP BY Material;

-- en: Which nationality has the greatest number of artists?
-- zh: 艺术家人数最多的国籍是什么？
SELECT Nationality FROM Artist GROUP BY Nationality ORDER BY count(*) DESC LIMIT 1;

-- en: Conservators with five or more treatments.
-- zh: 做过五次及以上处理的修复师有谁？
SELECT Conservator FROM Treatment GROUP BY Conservator HAVING count(*) >= 5;

-- en: Which piece has the highest insured value?
-- zh: 投保价值最高的作品是哪件？
SELECT PieceName FROM Piece ORDER BY InsuredValue DESC LIMIT 1;

-- en: Where can I see works by Aldo Ferrante? Different parks, please.
-- zh: 在哪些不同的公园可以看到Aldo Ferrante的作品？
SELECT DISTINCT Park.ParkName FROM Park JOIN Piece ON Park.ParkID = Piece.ParkID JOIN Artist ON Piece.ArtistID = Artist.ArtistID WHERE Artist.ArtistName = 'Aldo Ferrante';

-- en: When was Leaning Gate treated, and at what cost?
-- zh: Leaning Gate何时做过处理？费用是多少？
SELECT Treatment.TreatmentDate, Treatment.Cost FROM Piece JOIN Treatment ON Piece.PieceID = Treatment.PieceID WHERE Piece.PieceName = 'Leaning Gate';

-- en: Which park spends most on treatments?
-- zh: 处理费用最高的是哪个公园？
SELECT Park.ParkName FROM Park JOIN Piece ON Park.ParkID = Piece.ParkID JOIN Treatment ON Piece.PieceID = Treatment.PieceID GROUP BY Park.ParkID, Park.ParkName ORDER BY sum(Treatment.Cost) DESC LIMIT 1;

-- en: For artists with at least 2 pieces, give the name and the number of pieces.
-- zh: 列出至少有2件作品的艺术家姓名及作品数。
SELECT Artist.ArtistName, count(*) FROM Artist JOIN Piece ON Artist.ArtistID = Piece.ArtistID GROUP BY Artist.ArtistID, Artist.ArtistName HAVING count(*) >= 2;

-- en: Which pieces have not had any treatment?
-- zh: 没有做过任何处理的作品有哪些？
SELECT PieceName FROM Piece WHERE PieceID NOT IN (SELECT PieceID FROM Treatment);

-- en: Pieces taller than the average, please.
-- zh: 哪些作品高于平均高度？
SELECT PieceName FROM Piece WHERE Height > (SELECT avg(Height) FROM Piece);

-- en: Ids of the parks that have both a bronze piece and an oak piece.
-- zh: 既有bronze作品又有oak作品的公园编号是？
SELECT ParkID FROM Piece WHERE Material = 'bronze' INTERSECT SELECT ParkID FROM Piece WHERE Material = 'oak';
