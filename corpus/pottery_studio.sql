-- A shared pottery studio: members, clays and glazes, pieces made, glazes applied, kiln firings.
CREATE TABLE Potters (
  PotterId INT,
  FullName VARCHAR(50),
  Membership VARCHAR(20),
  JoinDate DATE,
  ShelfCode VARCHAR(6),
  Age INT,
  PRIMARY KEY (PotterId)
);
CREATE TABLE Clays (
  ClayId INT,
  ClayName VARCHAR(40),
  Colour VARCHAR(20),
  MaxTemp INT,
  PricePerBag DECIMAL(10,2),
  PRIMARY KEY (ClayId)
);
CREATE TABLE Glazes (
  GlazeId INT,
  GlazeName VARCHAR(40),
  Colour VARCHAR(20),
  Surface VARCHAR(15),
  FoodSafe VARCHAR(3),
  MixedBy INT,
  PRIMARY KEY (GlazeId),
  FOREIGN KEY (MixedBy) REFERENCES Potters (PotterId)
);
CREATE TABLE Firings (
  FiringId INT,
  KilnName VARCHAR(30),
  FiringType VARCHAR(15),
  FiredOn DATE,
  PeakTemp INT,
  Hours DOUBLE,
  EnergyCost DECIMAL(10,2),
  PRIMARY KEY (FiringId)
);
CREATE TABLE Pieces (
  PieceId INT,
  PotterId INT,
  ClayId INT,
  FiringId INT,
  Form VARCHAR(20),
  HeightCm DOUBLE,
  WeightG INT,
  Fate VARCHAR(15),
  SalePrice DECIMAL(10,2),
  PRIMARY KEY (PieceId),
  FOREIGN KEY (PotterId) REFERENCES Potters (PotterId),
  FOREIGN KEY (ClayId) REFERENCES Clays (ClayId),
  FOREIGN KEY (FiringId) REFERENCES Firings (FiringId)
);
CREATE TABLE PieceGlazes (
  PieceId INT,
  GlazeId INT,
  Coats INT,
  PRIMARY KEY (PieceId, GlazeId),
  FOREIGN KEY (PieceId) REFERENCES Pieces (PieceId),
  FOREIGN KEY (GlazeId) REFERENCES Glazes (GlazeId)
);

-- en: Which potters have used Tenmoku? Show each name once.
-- zh: 哪些陶艺会员用过Tenmoku？姓名只列一次。
SELECT DISTINCT Potters.FullName FROM Potters JOIN Pieces ON Potters.PotterId = Pieces.PotterId JOIN PieceGlazes ON Pieces.PieceId = PieceGlazes.PieceId JOIN Glazes ON PieceGlazes.GlazeId = Glazes.GlazeId WHERE Glazes.GlazeName = 'Tenmoku';

-- en: Food safe (Yes) glazes with a Satin surface
-- zh: 食品安全（Yes）且表面为Satin的釉料
SELECT GlazeName FROM Glazes WHERE FoodSafe = 'Yes' AND Surface = 'Satin';

-- en: How many pieces of each form have been made?
-- zh: 每种器型各做了多少件？
SELECT Form, count(*) FROM Pieces GROUP BY Form;

-- en: Who mixed the glaze called Moss Agate?
-- zh: 名为Moss Agate的釉料是谁调的？
SELECT Potters.FullName FROM Potters JOIN Glazes ON Potters.PotterId = Glazes.MixedBy WHERE Glazes.GlazeName = 'Moss Agate';

-- en: What did firing in the kiln Big Bertha cost in total?
-- zh: 窑炉Big Bertha烧制的能源费一共多少？
SELECT sum(EnergyCost) FROM Firings WHERE KilnName = 'Big Bertha';

-- en: In which kilns were pieces of Black Stoneware fired? No duplicates.
-- zh: Black Stoneware的作品在哪些窑里烧过？去重。
SELECT DISTINCT Firings.KilnName FROM Firings JOIN Pieces ON Firings.FiringId = Pieces.FiringId JOIN Clays ON Pieces.ClayId = Clays.ClayId WHERE Clays.ClayName = 'Black Stoneware';

-- en: The clay that withstands the highest temperature
-- zh: 耐温最高的陶泥
SELECT ClayName FROM Clays ORDER BY MaxTemp DESC LIMIT 1;

-- en: What is the average weight of the pieces for each fate?
-- zh: 各种去向的作品平均重量分别是多少？
SELECT Fate, avg(WeightG) FROM Pieces GROUP BY Fate;

-- en: Glazes that have not been applied to any piece
-- zh: 没有用在任何作品上的釉料
SELECT GlazeName FROM Glazes WHERE GlazeId NOT IN (SELECT GlazeId FROM PieceGlazes);

-- en: For every potter, the name and the number of pieces that Cracked
-- zh: 每位会员的姓名及其Cracked的作品数
SELECT Potters.FullName, count(*) FROM Potters JOIN Pieces ON Potters.PotterId = Pieces.PotterId WHERE Pieces.Fate = 'Cracked' GROUP BY Potters.PotterId, Potters.FullName;

-- en: What different colours of clay has Ngozi Eze worked with?
-- zh: Ngozi Eze用过哪些不同颜色的陶泥？
SELECT DISTINCT Clays.Colour FROM Clays JOIN Pieces ON Clays.ClayId = Pieces.ClayId JOIN Potters ON Pieces.PotterId = Potters.PotterId WHERE Potters.FullName = 'Ngozi Eze';

-- en: Which glaze is used on the most pieces?
-- zh: 用在最多作品上的是哪种釉料？
SELECT Glazes.GlazeName FROM Glazes JOIN PieceGlazes ON Glazes.GlazeId = PieceGlazes.GlazeId GROUP BY Glazes.GlazeId, Glazes.GlazeName ORDER BY count(*) DESC LIMIT 1;

-- en: Pieces taller than the average piece: form and height
-- zh: 高于平均高度的作品：器型和高度
SELECT Form, HeightCm FROM Pieces WHERE HeightCm > (SELECT avg(HeightCm) FROM Pieces);

-- en: Colours found among both the clays and the glazes
-- zh: 在陶泥和釉料中都出现的颜色
SELECT Colour FROM Clays INTERSECT SELECT Colour FROM Glazes;

-- en: How much has Wendel Acker earned from sales?
-- zh: Wendel Acker的作品一共卖了多少钱？
SELECT sum(Pieces.SalePrice) FROM Pieces JOIN Potters ON Pieces.PotterId = Potters.PotterId WHERE Potters.FullName = 'Wendel Acker';

-- en: Firings on which at least 10 pieces were loaded: kiln, date and number of pieces
-- zh: 装入至少10件作品的烧制：窑名、日期和件数
SELECT Firings.KilnName, Firings.FiredOn, count(*) FROM Firings JOIN Pieces ON Firings.FiringId = Pieces.FiringId GROUP BY Firings.FiringId, Firings.KilnName, Firings.FiredOn HAVING count(*) >= 10;

-- en: Which membership has the most potters?
-- zh: 会员人数最多的是哪种会籍？
SELECT Membership FROM Potters GROUP BY Membership ORDER BY count(*) DESC LIMIT 1;

-- en: Name and shelf of potters who joined between 2022-01-01 and 2022-12-31
-- zh: 2022-01-01到2022-12-31之间加入的会员姓名和架位号
SELECT FullName, ShelfCode FROM Potters WHERE JoinDate BETWEEN '2022-01-01' AND '2022-12-31';

-- en: The three hottest Glaze firings: date and peak temperature
-- zh: 峰值温度最高的三次Glaze烧制：日期和峰值温度
SELECT FiredOn, PeakTemp FROM Firings WHERE FiringType = 'Glaze' ORDER BY PeakTemp DESC LIMIT 3;

-- en: Which surfaces do the glazes on Teapot pieces have? Only distinct ones.
-- zh: Teapot作品上的釉料有哪些表面质感？去重。
SELECT DISTINCT Glazes.Surface FROM Glazes JOIN PieceGlazes ON Glazes.GlazeId = PieceGlazes.GlazeId JOIN Pieces ON PieceGlazes.PieceId = Pieces.PieceId WHERE Pieces.Form = 'Teapot';

-- en: Potters with a Vase who have mixed no glaze
-- zh: 做过Vase但没有调过釉料的会员
SELECT Potters.FullName FROM Potters JOIN Pieces ON Potters.PotterId = Pieces.PotterId WHERE Pieces.Form = 'Vase' EXCEPT SELECT Potters.FullName FROM Potters JOIN Glazes ON Potters.PotterId = Glazes.MixedBy;

-- en: How old is the oldest potter, and how old are they on average?
-- zh: 年龄最大的会员多少岁，平均年龄又是多少？
SELECT max(Age), avg(Age) FROM Potters;
