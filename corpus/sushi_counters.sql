-- Sushi counters, their chefs, the toppings and the omakase sittings they hold.
CREATE TABLE Counter (
  Counter_Id INT,
  Counter_Name VARCHAR(50),
  Neighbourhood VARCHAR(40),
  Stools INT,
  Stars INT,
  PRIMARY KEY (Counter_Id)
);
CREATE TABLE Itamae (
  Itamae_Id INT,
  Full_Name VARCHAR(50),
  Counter_Id INT,
  Trained_Years INT,
  Home_Prefecture VARCHAR(40),
  PRIMARY KEY (Itamae_Id),
  FOREIGN KEY (Counter_Id) REFERENCES Counter (Counter_Id)
);
CREATE TABLE Sitting (
  Sitting_Id INT,
  Itamae_Id INT,
  Held_On DATE,
  Guests INT,
  Price_Per_Head DECIMAL(8,2),
  Session VARCHAR(10),
  PRIMARY KEY (Sitting_Id),
  FOREIGN KEY (Itamae_Id) REFERENCES Itamae (Itamae_Id)
);
CREATE TABLE Topping (
  Topping_Id INT,
  Topping_Name VARCHAR(40),
  Category VARCHAR(20),
  Peak_Month INT,
  PRIMARY KEY (Topping_Id)
);
CREATE TABLE Sitting_Topping (
  Sitting_Id INT,
  Topping_Id INT,
  Pieces INT,
  PRIMARY KEY (Sitting_Id, Topping_Id),
  FOREIGN KEY (Sitting_Id) REFERENCES Sitting (Sitting_Id),
  FOREIGN KEY (Topping_Id) REFERENCES Topping (Topping_Id)
);

-- en: Which counters hold 2 stars?
-- zh: 哪些寿司店是2星？
SELECT Counter_Name FROM Counter WHERE Stars = 2;

-- en: Which counters hold fewer than 2 stars?
-- zh: 哪些寿司店少于2星？
SELECT Counter_Name FROM Counter WHERE Stars < 2;

-- en: How many stools are there in Ginza altogether?
-- zh: Ginza一带的寿司店总共有多少个座位？
SELECT sum(Stools) FROM Counter WHERE Neighbourhood = 'Ginza';

-- en: Toppings of the category Shellfish that peak in month 3.
-- zh: Shellfish类中3月最当季的寿司料有哪些？
SELECT Topping_Name FROM Topping WHERE Category = 'Shellfish' AND Peak_Month = 3;

-- en: The chef with the longest training is who?
-- zh: 修业年限最长的师傅是谁？
SELECT Full_Name FROM Itamae ORDER BY Trained_Years DESC LIMIT 1;

-- en: How many chefs come from each prefecture?
-- zh: 各个县出身的师傅各有多少位？
SELECT Home_Prefecture, count(*) FROM Itamae GROUP BY Home_Prefecture;

-- en: Prefectures with two or more chefs.
-- zh: 至少出了两位师傅的县有哪些？
SELECT Home_Prefecture FROM Itamae GROUP BY Home_Prefecture HAVING count(*) >= 2;

-- en: Which chefs work at Sushi Hoshi?
-- zh: 在Sushi Hoshi工作的师傅有哪些？
SELECT Itamae.Full_Name FROM Itamae JOIN Counter ON Itamae.Counter_Id = Counter.Counter_Id WHERE Counter.Counter_Name = 'Sushi Hoshi';

-- en: How many chefs stand behind each counter? Give the counter's name.
-- zh: 每家寿司店各有多少位师傅？给出店名。
SELECT Counter.Counter_Name, count(*) FROM Counter JOIN Itamae ON Counter.Counter_Id = Itamae.Counter_Id GROUP BY Counter.Counter_Id, Counter.Counter_Name;

-- en: Where does the chef of sitting 318 work?
-- zh: 318号场次的师傅在哪家店工作？
SELECT Counter.Counter_Name FROM Counter JOIN Itamae ON Counter.Counter_Id = Itamae.Counter_Id JOIN Sitting ON Itamae.Itamae_Id = Sitting.Itamae_Id WHERE Sitting.Sitting_Id = 318;

-- en: Total number of guests served by each chef.
-- zh: 每位师傅一共接待了多少位客人？
SELECT Itamae.Full_Name, sum(Sitting.Guests) FROM Itamae JOIN Sitting ON Itamae.Itamae_Id = Sitting.Itamae_Id GROUP BY Itamae.Itamae_Id, Itamae.Full_Name;

-- en: What toppings did Kenji Arai serve on 2024-02-14?
-- zh: Kenji Arai在2024-02-14端出了哪些寿司料？
SELECT Topping.Topping_Name FROM Topping JOIN Sitting_Topping ON Topping.Topping_Id = Sitting_Topping.Topping_Id JOIN Sitting ON Sitting_Topping.Sitting_Id = Sitting.Sitting_Id JOIN Itamae ON Sitting.Itamae_Id = Itamae.Itamae_Id WHERE Itamae.Full_Name = 'Kenji Arai' AND Sitting.Held_On = '2024-02-14';

-- en: Which topping showed up at the most sittings?
-- zh: 出现场次最多的寿司料是什么？
SELECT Topping.Topping_Name FROM Topping JOIN Sitting_Topping ON Topping.Topping_Id = Sitting_Topping.Topping_Id GROUP BY Topping.Topping_Id, Topping.Topping_Name ORDER BY count(*) DESC LIMIT 1;

-- en: On which dates was Uni served? Show each date once.
-- zh: 哪些日期供应过Uni？每个日期只显示一次。
SELECT DISTINCT Sitting.Held_On FROM Sitting JOIN Sitting_Topping ON Sitting.Sitting_Id = Sitting_Topping.Sitting_Id JOIN Topping ON Sitting_Topping.Topping_Id = Topping.Topping_Id WHERE Topping.Topping_Name = 'Uni';

-- en: Chefs who have never led a sitting.
-- zh: 从未主持过任何场次的师傅。
SELECT Full_Name FROM Itamae WHERE Itamae_Id NOT IN (SELECT Itamae_Id FROM Sitting);

-- en: Who has held sittings at Lunch but not at Dinner?
-- zh: 谁主持过Lunch场次但没有主持过Dinner场次？
SELECT Itamae.Full_Name FROM Itamae JOIN Sitting ON Itamae.Itamae_Id = Sitting.Itamae_Id WHERE Sitting.Session = 'Lunch' EXCEPT SELECT Itamae.Full_Name FROM Itamae JOIN Sitting ON Itamae.Itamae_Id = Sitting.Itamae_Id WHERE Sitting.Session = 'Dinner';

-- en: Average price per head at Dinner?
-- zh: Dinner场次的人均价格平均是多少？
SELECT avg(Price_Per_Head) FROM Sitting WHERE Session = 'Dinner';

-- en: Ids and dates of the sittings that cost more per person than the average sitting.
-- zh: 人均价格高于平均值的场次编号和日期。
SELECT Sitting_Id, Held_On FROM Sitting WHERE Price_Per_Head > (SELECT avg(Price_Per_Head) FROM Sitting);

-- en: How many toppings are there in every category? Largest first.
-- zh: 每个类别有多少种寿司料？数量多的排前面。
SELECT Category, count(*) FROM Topping GROUP BY Category ORDER BY count(*) DESC;

-- en: In which neighbourhoods do chefs with more than 20 years of training work?
-- zh: 修业超过20年的师傅在哪些街区工作？
SELECT Counter.Neighbourhood FROM Counter JOIN Itamae ON Counter.Counter_Id = Itamae.Counter_Id WHERE Itamae.Trained_Years > 20;

-- en: How many sittings took place between 2023-12-01 and 2023-12-31?
-- zh: 2023-12-01到2023-12-31之间共有多少场？
SELECT count(*) FROM Sitting WHERE Held_On BETWEEN '2023-12-01' AND '2023-12-31';

-- en: Who charged the highest price per head, and how much was it?
-- zh: 人均收费最高的师傅是谁，收了多少钱？
SELECT Itamae.Full_Name, Sitting.Price_Per_Head FROM Itamae JOIN Sitting ON Itamae.Itamae_Id = Sitting.Itamae_Id ORDER BY Sitting.Price_Per_Head DESC LIMIT 1;
