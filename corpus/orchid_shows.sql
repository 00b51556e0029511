-- Orchids: growers, plants and their awards at shows.
CREATE TABLE OrchidGenus (
  GenusCode VARCHAR(6),
  GenusName VARCHAR(40),
  Habitat VARCHAR(30),
  SpeciesCount INT,
  PRIMARY KEY (GenusCode)
);
CREATE TABLE Grower (
  GrowerNo INT,
  GrowerName VARCHAR(50),
  Town VARCHAR(40),
  MemberSince INT,
  Greenhouses INT,
  PRIMARY KEY (GrowerNo)
);
CREATE TABLE Plant (
  PlantNo INT,
  CultivarName VARCHAR(50),
  GenusCode VARCHAR(6),
  GrowerNo INT,
  FlowerColour VARCHAR(20),
  SpikeLengthCm DOUBLE,
  Acquired DATE,
  PricePaid DECIMAL(10,2),
  PRIMARY KEY (PlantNo),
  FOREIGN KEY (GenusCode) REFERENCES OrchidGenus (GenusCode),
  FOREIGN KEY (GrowerNo) REFERENCES Grower (GrowerNo)
);
CREATE TABLE OrchidShow (
  ShowNo INT,
  ShowName VARCHAR(50),
  Town VARCHAR(40),
  Opened DATE,
  VisitorCount INT,
  ChiefJudge VARCHAR(50),
  PRIMARY KEY (ShowNo)
);
CREATE TABLE Exhibit (
  ShowNo INT,
  PlantNo INT,
  Section VARCHAR(20),
  Points DOUBLE,
  Award VARCHAR(20),
  PRIMARY KEY (ShowNo, PlantNo),
  FOREIGN KEY (ShowNo) REFERENCES OrchidShow (ShowNo),
  FOREIGN KEY (PlantNo) REFERENCES Plant (PlantNo)
);

-- en: Who grows the cultivar Moonlit Pagoda?
-- zh: 品种Moonlit Pagoda是谁种植的？
SELECT Grower.GrowerName FROM Grower JOIN Plant ON Grower.GrowerNo = Plant.GrowerNo WHERE Plant.CultivarName = 'Moonlit Pagoda';

-- en: What award did Moonlit Pagoda receive at the Spring Mist Show?
-- zh: Moonlit Pagoda在Spring Mist Show上获得了什么奖？
SELECT Exhibit.Award FROM Exhibit JOIN Plant ON Exhibit.PlantNo = Plant.PlantNo JOIN OrchidShow ON Exhibit.ShowNo = OrchidShow.ShowNo WHERE Plant.CultivarName = 'Moonlit Pagoda' AND OrchidShow.ShowName = 'Spring Mist Show';

-- en: Genera whose habitat is Cloud forest
-- zh: 生境为Cloud forest的兰花属
SELECT GenusName FROM OrchidGenus WHERE Habitat = 'Cloud forest';

-- en: How many plants have Yellow flowers?
-- zh: 开Yellow花的植株有多少株？
SELECT count(*) FROM Plant WHERE FlowerColour = 'Yellow';

-- en: Which grower has the most plants?
-- zh: 拥有植株最多的种植者是谁？
SELECT Grower.GrowerName FROM Grower JOIN Plant ON Grower.GrowerNo = Plant.GrowerNo GROUP BY Grower.GrowerNo, Grower.GrowerName ORDER BY count(*) DESC LIMIT 1;

-- en: List the shows by number of visitors, starting from the busiest.
-- zh: 按参观人数从多到少列出展览。
SELECT ShowName FROM OrchidShow ORDER BY VisitorCount DESC;

-- en: Average price paid per flower colour
-- zh: 各花色植株的平均购入价
SELECT FlowerColour, avg(PricePaid) FROM Plant GROUP BY FlowerColour;

-- en: Plants never exhibited, with their cultivar names
-- zh: 从未参展的植株品种名称
SELECT CultivarName FROM Plant WHERE PlantNo NOT IN (SELECT PlantNo FROM Exhibit);

-- en: In which towns has Iris Langford exhibited? Give each town only once.
-- zh: Iris Langford在哪些城镇参过展？每个城镇只列一次。
SELECT DISTINCT OrchidShow.Town FROM OrchidShow JOIN Exhibit ON OrchidShow.ShowNo = Exhibit.ShowNo JOIN Plant ON Exhibit.PlantNo = Plant.PlantNo JOIN Grower ON Plant.GrowerNo = Grower.GrowerNo WHERE Grower.GrowerName = 'Iris Langford';

-- en: Which growers joined before 1995 and own at least 2 greenhouses?
-- zh: 哪些种植者在1995年之前入会且拥有至少2个温室？
SELECT GrowerName FROM Grower WHERE MemberSince < 1995 AND Greenhouses >= 2;

-- en: How many exhibits were there at each show? Names of the shows, please.
-- zh: 每个展览各有多少件展品？请给出展览名称。
SELECT OrchidShow.ShowName, count(*) FROM OrchidShow JOIN Exhibit ON OrchidShow.ShowNo = Exhibit.ShowNo GROUP BY OrchidShow.ShowNo, OrchidShow.ShowName;

-- en: The plant with the longest flower spike
-- zh: 花梗最长的植株
SELECT CultivarName FROM Plant ORDER BY SpikeLengthCm DESC LIMIT 1;

-- en: What was the best score in the Miniature section?
-- zh: Miniature组的最高得分是多少？
SELECT max(Points) FROM Exhibit WHERE Section = 'Miniature';

-- en: Genera with 5 or more plants, and how many plants
-- zh: 拥有5株或以上植株的属及植株数量
SELECT OrchidGenus.GenusName, count(*) FROM OrchidGenus JOIN Plant ON OrchidGenus.GenusCode = Plant.GenusCode GROUP BY OrchidGenus.GenusCode, OrchidGenus.GenusName HAVING count(*) >= 5;

-- en: Which growers from Ashbourne won a Gold award? No duplicates.
-- zh: 来自Ashbourne的哪些种植者获得过Gold奖？不要重复。
SELECT DISTINCT Grower.GrowerName FROM Grower JOIN Plant ON Grower.GrowerNo = Plant.GrowerNo JOIN Exhibit ON Plant.PlantNo = Exhibit.PlantNo WHERE Grower.Town = 'Ashbourne' AND Exhibit.Award = 'Gold';

-- en: Plants bought for less than average after 2016-05-01
-- zh: 2016-05-01之后以低于平均价购入的植株
SELECT CultivarName FROM Plant WHERE PricePaid < (SELECT avg(PricePaid) FROM Plant) AND Acquired > '2016-05-01';

-- en: Who was chief judge at the show where Dendrobium plants earned the highest points?
-- zh: Dendrobium属植株得分最高的那次展览，主评委是谁？
SELECT OrchidShow.ChiefJudge FROM OrchidShow JOIN Exhibit ON OrchidShow.ShowNo = Exhibit.ShowNo JOIN Plant ON Exhibit.PlantNo = Plant.PlantNo JOIN OrchidGenus ON Plant.GenusCode = OrchidGenus.GenusCode WHERE OrchidGenus.GenusName = 'Dendrobium' ORDER BY Exhibit.Points DESC LIMIT 1;

-- en: Towns where both a grower lives and a show took place
-- zh: 既有种植者居住又举办过展览的城镇
SELECT Town FROM Grower INTERSECT SELECT Town FROM OrchidShow;

-- en: What is the total number of visitors to shows held from 2014-01-01 to 2018-12-31?
-- zh: 2014-01-01到2018-12-31举办的展览参观总人数是多少？
SELECT sum(VisitorCount) FROM OrchidShow WHERE Opened BETWEEN '2014-01-01' AND '2018-12-31';

-- en: Which award is given out most often?
-- zh: 颁发次数最多的奖项是哪个？
SELECT Award FROM Exhibit GROUP BY Award ORDER BY count(*) DESC LIMIT 1;

-- en: Growers who have White plants but no Purple ones
-- zh: 拥有White花植株但没有Purple花植株的种植者
SELECT GrowerName FROM Grower WHERE GrowerNo IN (SELECT GrowerNo FROM Plant WHERE FlowerColour = 'White') AND GrowerNo NOT IN (SELECT GrowerNo FROM Plant WHERE FlowerColour = 'Purple');

-- en: On average, how many points do plants of genus Vandelia get?
-- zh: Vandelia属的植株平均得多少分？
SELECT avg(Exhibit.Points) FROM Exhibit JOIN Plant ON Exhibit.PlantNo = Plant.PlantNo JOIN OrchidGenus ON Plant.GenusCode = OrchidGenus.GenusCode WHERE OrchidGenus.GenusName = 'Vandelia';
