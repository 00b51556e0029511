-- An atlas of cheeses, the dairies that make them and medals won at fairs.
CREATE TABLE Dairy (
  dairyNo INT,
  dairyName VARCHAR(50),
  village VARCHAR(40),
  country VARCHAR(30),
  foundedYear INT,
  owner VARCHAR(50),
  PRIMARY KEY (dairyNo)
);
CREATE TABLE Cheese (
  cheeseNo INT,
  cheeseName VARCHAR(50),
  dairyNo INT,
  milk VARCHAR(20),
  texture VARCHAR(20),
  agingMonths INT,
  fatPercent DOUBLE,
  pricePerKg DECIMAL(10,2),
  PRIMARY KEY (cheeseNo),
  FOREIGN KEY (dairyNo) REFERENCES Dairy (dairyNo)
);
CREATE TABLE Medal (
  medalNo INT,
  cheeseNo INT,
  fair VARCHAR(50),
  yearWon INT,
  colour VARCHAR(10),
  PRIMARY KEY (medalNo),
  FOREIGN KEY (cheeseNo) REFERENCES Cheese (cheeseNo)
);

-- en: What cheeses are made from Goat milk?
-- zh: 哪些奶酪是用Goat奶做的？
SELECT cheeseName FROM Cheese WHERE milk = 'Goat';

-- en: Which dairy makes Blauer Senn?
-- zh: Blauer Senn是哪家乳品厂生产的？
SELECT Dairy.dairyName FROM Dairy JOIN Cheese ON Dairy.dairyNo = Cheese.dairyNo WHERE Cheese.cheeseName = 'Blauer Senn';

-- en: How many dairies are there in Switzerland?
-- zh: Switzerland有多少家乳品厂？
SELECT count(*) FROM Dairy WHERE country = 'Switzerland';

-- en: Average price per kilo for each texture.
-- zh: 每种质地的奶酪每公斤平均价格是多少？
SELECT texture, avg(pricePerKg) FROM Cheese GROUP BY texture;

-- en: Which cheese is aged the longest?
-- zh: 陈化时间最长的是哪种奶酪？
SELECT cheeseName FROM Cheese ORDER BY agingMonths DESC LIMIT 1;

-- en: List the cheeses that won a Gold medal at the Lindau Fair, once each.
-- zh: 列出在Lindau Fair上获得过Gold奖牌的奶酪，每种只列一次。
SELECT DISTINCT Cheese.cheeseName FROM Cheese JOIN Medal ON Cheese.cheeseNo = Medal.cheeseNo WHERE Medal.colour = 'Gold' AND Medal.fair = 'Lindau Fair';

-- en: Who owns the dairy in the village of Oberkamp?
-- zh: Oberkamp村的乳品厂是谁的？
SELECT owner FROM Dairy WHERE village = 'Oberkamp';

-- en: Name the cheeses without any medals.
-- zh: 哪些奶酪一枚奖牌也没得过？
SELECT cheeseName FROM Cheese WHERE cheeseNo NOT IN (SELECT cheeseNo FROM Medal);

-- en: For each dairy, show the name and how many cheeses it produces.
-- zh: 列出每家乳品厂的名称和生产的奶酪种数。
SELECT Dairy.dairyName, count(*) FROM Dairy JOIN Cheese ON Dairy.dairyNo = Cheese.dairyNo GROUP BY Dairy.dairyNo, Dairy.dairyName;

-- en: What are the lowest and highest fat percentages among Hard cheeses?
-- zh: Hard奶酪的脂肪含量最低和最高各是多少？
SELECT min(fatPercent), max(fatPercent) FROM Cheese WHERE texture = 'Hard';

-- en: Show names and prices of the 5 most expensive cheeses.
-- zh: 给出最贵的5种奶酪的名称和价格。
SELECT cheeseName, pricePerKg FROM Cheese ORDER BY pricePerKg DESC LIMIT 5;

-- en: In which different villages are Sheep cheeses aged more than 12 months made?
-- zh: 陈化超过12个月的Sheep奶酪产自哪些不同的村庄？
SELECT DISTINCT Dairy.village FROM Dairy JOIN Cheese ON Dairy.dairyNo = Cheese.dairyNo WHERE Cheese.milk = 'Sheep' AND Cheese.agingMonths > 12;

-- en: Which country's dairies have taken the most medals?
-- zh: 哪个国家的乳品厂获得的奖牌最多？
SELECT Dairy.country FROM Dairy JOIN Cheese ON Dairy.dairyNo = Cheese.dairyNo JOIN Medal ON Cheese.cheeseNo = Medal.cheeseNo GROUP BY Dairy.country ORDER BY count(*) DESC LIMIT 1;

-- en: How many medals were awarded each year, in order of year?
-- zh: 每年颁发了多少枚奖牌？按年份排序。
SELECT yearWon, count(*) FROM Medal GROUP BY yearWon ORDER BY yearWon;

-- en: Which cheeses cost more than the average cheese?
-- zh: 哪些奶酪的价格高于平均价？
SELECT cheeseName FROM Cheese WHERE pricePerKg > (SELECT avg(pricePerKg) FROM Cheese);

-- en: Find the countries that produce both Blue and Washed-rind textures.
-- zh: 哪些国家既生产Blue质地的奶酪，又生产Washed-rind质地的奶酪？
SELECT Dairy.country FROM Dairy JOIN Cheese ON Dairy.dairyNo = Cheese.dairyNo WHERE Cheese.texture = 'Blue' INTERSECT SELECT Dairy.country FROM Dairy JOIN Cheese ON Dairy.dairyNo = Cheese.dairyNo WHERE Cheese.texture = 'Washed-rind';

-- en: At which fairs have at least ten medals been given?
-- zh: 哪些展会颁发过至少10枚奖牌？
SELECT fair FROM Medal GROUP BY fair HAVING count(*) >= 10;

-- en: What medals, by colour and year, has Tomme de Varn won?
-- zh: Tomme de Varn得过什么颜色的奖牌，分别在哪一年？
SELECT Medal.colour, Medal.yearWon FROM Medal JOIN Cheese ON Medal.cheeseNo = Cheese.cheeseNo WHERE Cheese.cheeseName = 'Tomme de Varn';

-- en: What's the oldest dairy in the atlas?
-- zh: 图册中历史最悠久的乳品厂是哪家？
SELECT dairyName FROM Dairy ORDER BY foundedYear LIMIT 1;

-- en: Total number of different fairs at which medals were handed out
-- zh: 颁发过奖牌的不同展会总数是多少
SELECT count(DISTINCT fair) FROM Medal;

-- en: Dairies that make Cow cheeses but no Goat cheeses: give their names.
-- zh: 给出生产Cow奶酪但不生产Goat奶酪的乳品厂名称。
SELECT dairyName FROM Dairy WHERE dairyNo IN (SELECT dairyNo FROM Cheese WHERE milk = 'Cow') AND dairyNo NOT IN (SELECT dairyNo FROM Cheese WHERE milk = 'Goat');

-- en: How many Silver medals did cheeses priced under 20 earn?
-- zh: 单价低于20的奶酪一共获得了多少枚Silver奖牌？
SELECT count(*) FROM Medal JOIN Cheese ON Medal.cheeseNo = Cheese.cheeseNo WHERE Medal.colour = 'Silver' AND Cheese.pricePerKg < 20;
