-- An artisan bakery: breads, ingredients of the recipes, bakers, daily batches and wholesale orders.
CREATE TABLE Bread (
  BreadID INT,
  BreadName VARCHAR(50),
  Style VARCHAR(30),
  WeightGrams INT,
  Price DECIMAL(10,2),
  ProofHours DOUBLE,
  PRIMARY KEY (BreadID)
);
CREATE TABLE Ingredient (
  IngredientID INT,
  IngredientName VARCHAR(50),
  Origin VARCHAR(40),
  CostPerKg DECIMAL(10,2),
  IsOrganic VARCHAR(3),
  PRIMARY KEY (IngredientID)
);
CREATE TABLE RecipeLine (
  BreadID INT,
  IngredientID INT,
  Grams DOUBLE,
  Stage VARCHAR(20),
  PRIMARY KEY (BreadID, IngredientID),
  FOREIGN KEY (BreadID) REFERENCES Bread (BreadID),
  FOREIGN KEY (IngredientID) REFERENCES Ingredient (IngredientID)
);
CREATE TABLE Baker (
  BakerID INT,
  FirstName VARCHAR(30),
  LastName VARCHAR(30),
  Shift VARCHAR(10),
  HiredOn DATE,
  MentorID INT,
  PRIMARY KEY (BakerID),
  FOREIGN KEY (MentorID) REFERENCES Baker (BakerID)
);
CREATE TABLE Batch (
  BatchID INT,
  BreadID INT,
  BakerID INT,
  BakedOn DATE,
  Loaves INT,
  Wasted INT,
  OvenTemp INT,
  PRIMARY KEY (BatchID),
  FOREIGN KEY (BreadID) REFERENCES Bread (BreadID),
  FOREIGN KEY (BakerID) REFERENCES Baker (BakerID)
);
CREATE TABLE WholesaleOrder (
  OrderID INT,
  CustomerName VARCHAR(60),
  BreadID INT,
  DeliverOn DATE,
  Quantity INT,
  Status VARCHAR(20),
  PRIMARY KEY (OrderID),
  FOREIGN KEY (BreadID) REFERENCES Bread (BreadID)
);

-- en: Which ingredients go into the Country Miche, and how many grams of each?
-- zh: Country Miche里用了哪些原料，每种多少克？
SELECT Ingredient.IngredientName, RecipeLine.Grams FROM Ingredient JOIN RecipeLine ON Ingredient.IngredientID = RecipeLine.IngredientID JOIN Bread ON RecipeLine.BreadID = Bread.BreadID WHERE Bread.BreadName = 'Country Miche';

-- en: What is the dearest bread we sell?
-- zh: 我们卖得最贵的面包是哪一款？
SELECT BreadName FROM Bread ORDER BY Price DESC LIMIT 1;

-- en: List the breads containing Rye Flour.
-- zh: 列出含有Rye Flour的面包。
SELECT Bread.BreadName FROM Bread JOIN RecipeLine ON Bread.BreadID = RecipeLine.BreadID JOIN Ingredient ON RecipeLine.IngredientID = Ingredient.IngredientID WHERE Ingredient.IngredientName = 'Rye Flour';

-- en: Count the bakers on the Night shift.
-- zh: 上Night班的面包师有多少人？
SELECT count(*) FROM Baker WHERE Shift = 'Night';

-- en: For each baker show first name, last name and the total number of loaves baked.
-- zh: 列出每位面包师的名、姓以及烤出的面包总数。
SELECT Baker.FirstName, Baker.LastName, sum(Batch.Loaves) FROM Baker JOIN Batch ON Baker.BakerID = Batch.BakerID GROUP BY Baker.BakerID, Baker.FirstName, Baker.LastName;

-- en: Which breads have never been ordered wholesale?
-- zh: 哪些面包从来没有批发订单？
SELECT BreadName FROM Bread WHERE BreadID NOT IN (SELECT BreadID FROM WholesaleOrder);

-- en: Give the first and last name of every baker together with the last name of his or her mentor.
-- zh: 给出每位面包师的名和姓，以及其师傅的姓。
SELECT a.FirstName, a.LastName, b.LastName FROM Baker AS a JOIN Baker AS b ON a.MentorID = b.BakerID;

-- en: How much do breads weigh on average within each style?
-- zh: 各种风格的面包平均重量分别是多少？
SELECT Style, avg(WeightGrams) FROM Bread GROUP BY Style;

-- en: Which customers' orders are still Pending, and for what quantity?
-- zh: 哪些客户的订单还是Pending，数量是多少？
SELECT CustomerName, Quantity FROM WholesaleOrder WHERE Status = 'Pending';

-- en: Which bread uses the greatest number of ingredients?
-- zh: 用到原料种类最多的是哪款面包？
SELECT Bread.BreadName FROM Bread JOIN RecipeLine ON Bread.BreadID = RecipeLine.BreadID GROUP BY Bread.BreadID, Bread.BreadName ORDER BY count(*) DESC LIMIT 1;

-- en: Names and prices of the breads that cost more than the average bread
-- zh: 价格高于平均价的面包名称和价格
SELECT BreadName, Price FROM Bread WHERE Price > (SELECT avg(Price) FROM Bread);

-- en: What is the largest number of loaves wasted in one batch baked hotter than 240 degrees?
-- zh: 烤箱温度超过240度的批次中，单批最多浪费了多少个面包？
SELECT max(Wasted) FROM Batch WHERE OvenTemp > 240;

-- en: Who baked the Olive Fougasse on 2023-04-08? First and last name.
-- zh: 2023-04-08的Olive Fougasse是谁烤的？给出名和姓。
SELECT Baker.FirstName, Baker.LastName FROM Baker JOIN Batch ON Baker.BakerID = Batch.BakerID JOIN Bread ON Batch.BreadID = Bread.BreadID WHERE Bread.BreadName = 'Olive Fougasse' AND Batch.BakedOn = '2023-04-08';

-- en: Which customers have at least two orders?
-- zh: 哪些客户至少下过两次订单？
SELECT CustomerName FROM WholesaleOrder GROUP BY CustomerName HAVING count(*) >= 2;

-- en: Where do the ingredients of our Enriched breads come from? List the different origins.
-- zh: 我们Enriched风格面包的原料来自哪些不同产地？
SELECT DISTINCT Ingredient.Origin FROM Ingredient JOIN RecipeLine ON Ingredient.IngredientID = RecipeLine.IngredientID JOIN Bread ON RecipeLine.BreadID = Bread.BreadID WHERE Bread.Style = 'Enriched';

-- en: Which breads are made with both Walnut and Honey?
-- zh: 哪些面包同时用了Walnut和Honey？
SELECT Bread.BreadName FROM Bread JOIN RecipeLine ON Bread.BreadID = RecipeLine.BreadID JOIN Ingredient ON RecipeLine.IngredientID = Ingredient.IngredientID WHERE Ingredient.IngredientName = 'Walnut' INTERSECT SELECT Bread.BreadName FROM Bread JOIN RecipeLine ON Bread.BreadID = RecipeLine.BreadID JOIN Ingredient ON RecipeLine.IngredientID = Ingredient.IngredientID WHERE Ingredient.IngredientName = 'Honey';

-- en: Show the organic ingredients from cheapest to dearest per kilo (organic is marked Yes).
-- zh: 按每公斤成本从低到高列出有机原料（有机标记为Yes）。
SELECT IngredientName FROM Ingredient WHERE IsOrganic = 'Yes' ORDER BY CostPerKg ASC;

-- en: What is the average proofing time of the breads ordered by Harbour Bistro?
-- zh: Harbour Bistro订的面包平均发酵多少小时？
SELECT avg(Bread.ProofHours) FROM Bread JOIN WholesaleOrder ON Bread.BreadID = WholesaleOrder.BreadID WHERE WholesaleOrder.CustomerName = 'Harbour Bistro';

-- en: On which three days were the biggest batches baked, and how many loaves were in them?
-- zh: 产量最大的三个批次是哪天烤的，各有多少个面包？
SELECT BakedOn, Loaves FROM Batch ORDER BY Loaves DESC LIMIT 3;

-- en: Last names of bakers who have not baked any batch
-- zh: 没有烤过任何批次的面包师姓氏
SELECT LastName FROM Baker WHERE BakerID NOT IN (SELECT BakerID FROM Batch);

-- en: Which bread did the baker surnamed Okafor bake most often?
-- zh: 姓Okafor的面包师烤得次数最多的是哪款面包？
SELECT Bread.BreadName FROM Bread JOIN Batch ON Bread.BreadID = Batch.BreadID JOIN Baker ON Batch.BakerID = Baker.BakerID WHERE Baker.LastName = 'Okafor' GROUP BY Bread.BreadID, Bread.BreadName ORDER BY count(*) DESC LIMIT 1;

-- en: How many loaves were baked in total, and how many were ordered in total?
-- zh: 总共烤了多少个面包，又总共被订了多少个？
SELECT (SELECT sum(Loaves) FROM Batch), (SELECT sum(Quantity) FROM WholesaleOrder);
