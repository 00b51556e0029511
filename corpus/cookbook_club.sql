-- A cookbook club: cookbooks, their recipes, members who cook them and club dinners.
CREATE TABLE Cookbook (
  BookId INT,
  Title VARCHAR(80),
  Writer VARCHAR(50),
  Publisher VARCHAR(50),
  PubYear INT,
  Pages INT,
  Price DECIMAL(10,2),
  PRIMARY KEY (BookId)
);
CREATE TABLE Recipe (
  RecipeId INT,
  BookId INT,
  Title VARCHAR(80),
  Course VARCHAR(20),
  Minutes INT,
  Difficulty VARCHAR(15),
  Page INT,
  PRIMARY KEY (RecipeId),
  FOREIGN KEY (BookId) REFERENCES Cookbook (BookId)
);
CREATE TABLE ClubMember (
  MemberId INT,
  FullName VARCHAR(50),
  Town VARCHAR(40),
  JoinYear INT,
  Diet VARCHAR(20),
  PRIMARY KEY (MemberId)
);
CREATE TABLE Dinner (
  DinnerId INT,
  HostId INT,
  Title VARCHAR(80),
  Town VARCHAR(40),
  HeldOn DATE,
  Guests INT,
  PRIMARY KEY (DinnerId),
  FOREIGN KEY (HostId) REFERENCES ClubMember (MemberId)
);
CREATE TABLE Cooked (
  DinnerId INT,
  RecipeId INT,
  CookId INT,
  Stars INT,
  Minutes INT,
  PRIMARY KEY (DinnerId, RecipeId),
  FOREIGN KEY (DinnerId) REFERENCES Dinner (DinnerId),
  FOREIGN KEY (RecipeId) REFERENCES Recipe (RecipeId),
  FOREIGN KEY (CookId) REFERENCES ClubMember (MemberId)
);

-- en: Titles of the cookbooks with more than 400 pages.
-- zh: 超过400页的食谱书名。
SELECT Title FROM Cookbook WHERE Pages > 400;

-- en: Titles of the dinners that Petra Unger hosted.
-- zh: Petra Unger主办的晚宴名称。
SELECT Dinner.Title FROM Dinner JOIN ClubMember ON Dinner.HostId = ClubMember.MemberId WHERE ClubMember.FullName = 'Petra Unger';

-- en: Distinct titles of the recipes that Petra Unger cooked.
-- zh: Petra Unger做过的菜谱名称，去重。
SELECT DISTINCT Recipe.Title FROM Recipe JOIN Cooked ON Recipe.RecipeId = Cooked.RecipeId JOIN ClubMember ON Cooked.CookId = ClubMember.MemberId WHERE ClubMember.FullName = 'Petra Unger';

-- en: What recipe should take the longest according to the book?
-- zh: 按书上所写，耗时最长的是哪道菜谱？
SELECT Title FROM Recipe ORDER BY Minutes DESC LIMIT 1;

-- en: What recipe actually took the longest when it was cooked at a dinner?
-- zh: 在晚宴上实际烹制耗时最长的是哪道菜谱？
SELECT Recipe.Title FROM Recipe JOIN Cooked ON Recipe.RecipeId = Cooked.RecipeId ORDER BY Cooked.Minutes DESC LIMIT 1;

-- en: Which members live in Melk?
-- zh: 哪些会员住在Melk？
SELECT FullName FROM ClubMember WHERE Town = 'Melk';

-- en: Which different members have hosted a dinner in Melk?
-- zh: 哪些不同的会员在Melk办过晚宴？
SELECT DISTINCT ClubMember.FullName FROM ClubMember JOIN Dinner ON ClubMember.MemberId = Dinner.HostId WHERE Dinner.Town = 'Melk';

-- en: Easy desserts and the page they are on. Course Dessert, difficulty Easy.
-- zh: 难度Easy的Dessert菜谱及其所在页码。
SELECT Title, Page FROM Recipe WHERE Course = 'Dessert' AND Difficulty = 'Easy';

-- en: Cookbooks brought out by Herd Press or Fennel House, newest first.
-- zh: 按年份从新到旧列出Herd Press或Fennel House出版的食谱书。
SELECT Title FROM Cookbook WHERE Publisher = 'Herd Press' OR Publisher = 'Fennel House' ORDER BY PubYear DESC;

-- en: How many members are Vegetarian?
-- zh: 有多少会员是Vegetarian？
SELECT count(*) FROM ClubMember WHERE Diet = 'Vegetarian';

-- en: What does a cookbook cost on average?
-- zh: 一本食谱书平均多少钱？
SELECT avg(Price) FROM Cookbook;

-- en: Most guests ever at a dinner?
-- zh: 晚宴宾客最多时有多少人？
SELECT max(Guests) FROM Dinner;

-- en: Number of recipes for each course.
-- zh: 每种菜式的菜谱数量。
SELECT Course, count(*) FROM Recipe GROUP BY Course;

-- en: Who has written the most cookbooks?
-- zh: 写食谱书最多的作者是谁？
SELECT Writer FROM Cookbook GROUP BY Writer ORDER BY count(*) DESC LIMIT 1;

-- en: Average minutes by difficulty of the recipes.
-- zh: 按难度给出菜谱的平均用时。
SELECT Difficulty, avg(Minutes) FROM Recipe GROUP BY Difficulty;

-- en: The cheapest cookbook: title and writer.
-- zh: 最便宜的食谱书的书名和作者。
SELECT Title, Writer FROM Cookbook ORDER BY Price LIMIT 1;

-- en: From which book is Plum Strudel?
-- zh: Plum Strudel出自哪本书？
SELECT Cookbook.Title FROM Cookbook JOIN Recipe ON Cookbook.BookId = Recipe.BookId WHERE Recipe.Title = 'Plum Strudel';

-- en: Recipes cooked two or more times.
-- zh: 做过两次及以上的菜谱。
SELECT Recipe.Title FROM Recipe JOIN Cooked ON Recipe.RecipeId = Cooked.RecipeId GROUP BY Recipe.RecipeId, Recipe.Title HAVING count(*) >= 2;

-- en: Members who have never hosted a dinner.
-- zh: 从未主办过晚宴的会员。
SELECT FullName FROM ClubMember WHERE MemberId NOT IN (SELECT HostId FROM Dinner);

-- en: Dinners with more guests than average.
-- zh: 宾客多于平均值的晚宴。
SELECT Title FROM Dinner WHERE Guests > (SELECT avg(Guests) FROM Dinner);

-- en: Books with a Hard recipe.
-- zh: 含有Hard难度菜谱的书。
SELECT Title FROM Cookbook WHERE BookId IN (SELECT BookId FROM Recipe WHERE Difficulty = 'Hard');

-- en: Publishers that brought out books both in 1998 and in 2015.
-- zh: 在1998年和2015年都出过书的出版社。
SELECT Publisher FROM Cookbook WHERE PubYear = 1998 INTERSECT SELECT Publisher FROM Cookbook WHERE PubYear = 2015;
