-- A pottery works: glazes, kilns, tableware articles and the firings they went through.
CREATE TABLE Kiln (
  Kiln_No INT,
  Nickname VARCHAR(30),
  Fuel VARCHAR(20),
  Volume_M3 DOUBLE,
  Max_Temp_C INT,
  Built_Year INT,
  PRIMARY KEY (Kiln_No)
);
CREATE TABLE Glaze (
  Glaze_Code VARCHAR(8),
  Glaze_Name VARCHAR(40),
  Colour VARCHAR(20),
  Firing_Temp_C INT,
  Food_Safe VARCHAR(3),
  PRIMARY KEY (Glaze_Code)
);
CREATE TABLE Article (
  Article_No INT,
  Article_Name VARCHAR(50),
  Collection VARCHAR(40),
  Clay_Type VARCHAR(20),
  Glaze_Code VARCHAR(8),
  Weight_G DOUBLE,
  Retail_Price DECIMAL(10,2),
  Design_Year INT,
  PRIMARY KEY (Article_No),
  FOREIGN KEY (Glaze_Code) REFERENCES Glaze (Glaze_Code)
);
CREATE TABLE Firing (
  Firing_No INT,
  Kiln_No INT,
  Firing_Date DATE,
  Peak_Temp_C INT,
  Hours DOUBLE,
  Foreman VARCHAR(50),
  PRIMARY KEY (Firing_No),
  FOREIGN KEY (Kiln_No) REFERENCES Kiln (Kiln_No)
);
CREATE TABLE Firing_Content (
  Firing_No INT,
  Article_No INT,
  Pieces_In INT,
  Pieces_Cracked INT,
  PRIMARY KEY (Firing_No, Article_No),
  FOREIGN KEY (Firing_No) REFERENCES Firing (Firing_No),
  FOREIGN KEY (Article_No) REFERENCES Article (Article_No)
);

-- en: Which kilns burn Wood?
-- zh: 哪些窑烧Wood？
SELECT Nickname FROM Kiln WHERE Fuel = 'Wood';

-- en: Show name and price of the articles in the Meadow collection, cheapest first.
-- zh: 列出Meadow系列产品的名称和价格，从便宜到贵。
SELECT Article_Name, Retail_Price FROM Article WHERE Collection = 'Meadow' ORDER BY Retail_Price ASC;

-- en: How many glazes are not food safe (No)?
-- zh: 非食品级（No）的釉料有多少种？
SELECT count(*) FROM Glaze WHERE Food_Safe = 'No';

-- en: Which articles have a Blue glaze?
-- zh: 使用Blue色釉料的产品有哪些？
SELECT Article.Article_Name FROM Article JOIN Glaze ON Article.Glaze_Code = Glaze.Glaze_Code WHERE Glaze.Colour = 'Blue';

-- en: How many firings has each kiln done? Use the kilns' nicknames.
-- zh: 每座窑烧过多少次？请用窑的昵称列出。
SELECT Kiln.Nickname, count(*) FROM Kiln JOIN Firing ON Kiln.Kiln_No = Firing.Kiln_No GROUP BY Kiln.Kiln_No, Kiln.Nickname;

-- en: What is the mean retail price for each clay type?
-- zh: 各种陶土产品的平均零售价是多少？
SELECT Clay_Type, avg(Retail_Price) FROM Article GROUP BY Clay_Type;

-- en: Which article is the heaviest?
-- zh: 最重的产品是哪一件？
SELECT Article_Name FROM Article ORDER BY Weight_G DESC LIMIT 1;

-- en: Who was foreman when Tea Bowl No. 3 was fired?
-- zh: 烧制Tea Bowl No. 3时的工头是谁？
SELECT Firing.Foreman FROM Firing JOIN Firing_Content ON Firing.Firing_No = Firing_Content.Firing_No JOIN Article ON Firing_Content.Article_No = Article.Article_No WHERE Article.Article_Name = 'Tea Bowl No. 3';

-- en: What is the greatest peak temperature and the average duration of firings led by Aldo Ferri?
-- zh: Aldo Ferri负责的烧制中，最高峰值温度和平均时长是多少？
SELECT max(Peak_Temp_C), avg(Hours) FROM Firing WHERE Foreman = 'Aldo Ferri';

-- en: Which glazes are not used on any article?
-- zh: 没有任何产品使用的釉料有哪些？
SELECT Glaze_Name FROM Glaze WHERE Glaze_Code NOT IN (SELECT Glaze_Code FROM Article);

-- en: Which foremen led at least 10 firings?
-- zh: 哪些工头负责过至少10次烧制？
SELECT Foreman FROM Firing GROUP BY Foreman HAVING count(*) >= 10;

-- en: Total pieces cracked per article, with the article's name and worst first.
-- zh: 按产品统计开裂总件数，给出产品名称，开裂最多的排最前。
SELECT Article.Article_Name, sum(Firing_Content.Pieces_Cracked) FROM Article JOIN Firing_Content ON Article.Article_No = Firing_Content.Article_No GROUP BY Article.Article_No, Article.Article_Name ORDER BY sum(Firing_Content.Pieces_Cracked) DESC;

-- en: Articles dearer than the average article in the Porcelain clay type?
-- zh: 价格高于Porcelain类产品平均价的产品有哪些？
SELECT Article_Name FROM Article WHERE Retail_Price > (SELECT avg(Retail_Price) FROM Article WHERE Clay_Type = 'Porcelain');

-- en: Which colours do the glazes firing under 1100 degrees and those firing over 1250 degrees have in common?
-- zh: 烧成温度低于1100度和高于1250度的釉料共有的颜色是哪些？
SELECT Colour FROM Glaze WHERE Firing_Temp_C < 1100 INTERSECT SELECT Colour FROM Glaze WHERE Firing_Temp_C > 1250;

-- en: On which dates was something fired in the kiln Old Martha at more than 1280 degrees?
-- zh: 昵称为Old Martha的窑在哪些日期以超过1280度烧制过？
SELECT Firing.Firing_Date FROM Firing JOIN Kiln ON Firing.Kiln_No = Kiln.Kiln_No WHERE Kiln.Nickname = 'Old Martha' AND Firing.Peak_Temp_C > 1280;

-- en: Which collection has the largest number of articles?
-- zh: 产品数量最多的系列是哪个？
SELECT Collection FROM Article GROUP BY Collection ORDER BY count(*) DESC LIMIT 1;

-- en: How many distinct collections were designed after 2015?
-- zh: 2015年之后设计的产品分属多少个不同系列？
SELECT count(DISTINCT Collection) FROM Article WHERE Design_Year > 2015;

-- en: What are the two biggest kilns and their maximum temperatures?
-- zh: 容积最大的两座窑是哪两座？最高温度各是多少？
SELECT Nickname, Max_Temp_C FROM Kiln ORDER BY Volume_M3 DESC LIMIT 2;

-- en: Collections whose articles have been fired in a Gas kiln. Don't repeat any.
-- zh: 哪些系列的产品在Gas窑里烧过？不要重复。
SELECT DISTINCT Article.Collection FROM Article JOIN Firing_Content ON Article.Article_No = Firing_Content.Article_No JOIN Firing ON Firing_Content.Firing_No = Firing.Firing_No JOIN Kiln ON Firing.Kiln_No = Kiln.Kiln_No WHERE Kiln.Fuel = 'Gas';

-- en: Give the names of articles of which no piece has ever gone into a firing.
-- zh: 从未入窑烧制过的产品名称。
SELECT Article_Name FROM Article WHERE Article_No NOT IN (SELECT Article_No FROM Firing_Content);

-- en: For each collection, which article has the highest retail price? Show collection and article name.
-- zh: 每个系列中零售价最高的产品是哪件？列出系列和产品名称。
SELECT Collection, Article_Name FROM (SELECT Collection, Article_Name, row_number() OVER (PARTITION BY Collection ORDER BY Retail_Price DESC) AS place FROM Article) AS ranked WHERE place = 1;

-- en: How many pieces in all were put into firings in December 2023 (2023-12-01 to 2023-12-31)?
-- zh: 2023-12-01至2023-12-31期间一共入窑多少件？
SELECT sum(Firing_Content.Pieces_In) FROM Firing_Content JOIN Firing ON Firing_Content.Firing_No = Firing.Firing_No WHERE Firing.Firing_Date BETWEEN '2023-12-01' AND '2023-12-31';
