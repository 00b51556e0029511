-- A workshop that builds stage illusions: builders, props, magicians who buy or hire them, and the tricks performed.
CREATE TABLE Builder (
  Builder_ID INT,
  Builder_Name VARCHAR(50),
  Town VARCHAR(40),
  Craft VARCHAR(30),
  Started_Year INT,
  PRIMARY KEY (Builder_ID)
);
CREATE TABLE Prop (
  Prop_ID INT,
  Prop_Name VARCHAR(60),
  Material VARCHAR(30),
  Weight_Kg DOUBLE,
  Built_Year INT,
  Sale_Price DECIMAL(10,2),
  Builder_ID INT,
  PRIMARY KEY (Prop_ID),
  FOREIGN KEY (Builder_ID) REFERENCES Builder (Builder_ID)
);
CREATE TABLE Magician (
  Magician_ID INT,
  Stage_Name VARCHAR(50),
  Birth_Name VARCHAR(50),
  Town VARCHAR(40),
  Age INT,
  Society_Level VARCHAR(20),
  PRIMARY KEY (Magician_ID)
);
CREATE TABLE Hire (
  Hire_ID INT,
  Prop_ID INT,
  Magician_ID INT,
  Out_Date DATE,
  Back_Date DATE,
  Daily_Fee DECIMAL(10,2),
  Condition_On_Return VARCHAR(20),
  PRIMARY KEY (Hire_ID),
  FOREIGN KEY (Prop_ID) REFERENCES Prop (Prop_ID),
  FOREIGN KEY (Magician_ID) REFERENCES Magician (Magician_ID)
);
CREATE TABLE Trick (
  Trick_ID INT,
  Trick_Name VARCHAR(60),
  Effect VARCHAR(30),
  Inventor_ID INT,
  Difficulty INT,
  PRIMARY KEY (Trick_ID),
  FOREIGN KEY (Inventor_ID) REFERENCES Magician (Magician_ID)
);
CREATE TABLE Trick_Prop (
  Trick_ID INT,
  Prop_ID INT,
  Needed INT,
  PRIMARY KEY (Trick_ID, Prop_ID),
  FOREIGN KEY (Trick_ID) REFERENCES Trick (Trick_ID),
  FOREIGN KEY (Prop_ID) REFERENCES Prop (Prop_ID)
);

-- en: What is the heaviest prop?
-- zh: 最重的道具是什么？
SELECT Prop_Name FROM Prop ORDER BY Weight_Kg DESC LIMIT 1;

-- en: What is the lightest prop?
-- zh: 最轻的道具是什么？
SELECT Prop_Name FROM Prop ORDER BY Weight_Kg LIMIT 1;

-- en: What are the names of the props that have never been hired?
-- zh: 从未租出过的道具叫什么名字？
SELECT Prop_Name FROM Prop WHERE Prop_ID NOT IN (SELECT Prop_ID FROM Hire);

-- en: What are the names of the props that are not used in any trick?
-- zh: 没有用于任何魔术的道具叫什么名字？
SELECT Prop_Name FROM Prop WHERE Prop_ID NOT IN (SELECT Prop_ID FROM Trick_Prop);

-- en: What are the names of the Mahogany props priced above 2000?
-- zh: 售价高于2000的Mahogany道具叫什么名字？
SELECT Prop_Name FROM Prop WHERE Material = 'Mahogany' AND Sale_Price > 2000;

-- en: What are the names of the Mahogany props priced between 500 and 2000?
-- zh: 售价在500到2000之间的Mahogany道具叫什么名字？
SELECT Prop_Name FROM Prop WHERE Material = 'Mahogany' AND Sale_Price BETWEEN 500 AND 2000;

-- en: Who built the Vanishing Wardrobe?
-- zh: Vanishing Wardrobe是谁制作的？
SELECT Builder.Builder_Name FROM Builder JOIN Prop ON Builder.Builder_ID = Prop.Builder_ID WHERE Prop.Prop_Name = 'Vanishing Wardrobe';

-- en: Who has hired the Vanishing Wardrobe? Give the stage names.
-- zh: 哪些人租用过Vanishing Wardrobe？请给出艺名。
SELECT Magician.Stage_Name FROM Magician JOIN Hire ON Magician.Magician_ID = Hire.Magician_ID JOIN Prop ON Hire.Prop_ID = Prop.Prop_ID WHERE Prop.Prop_Name = 'Vanishing Wardrobe';

-- en: Who invented the trick called Glass Rain? Give the stage name.
-- zh: 名为Glass Rain的魔术是谁发明的？请给出艺名。
SELECT Magician.Stage_Name FROM Magician JOIN Trick ON Magician.Magician_ID = Trick.Inventor_ID WHERE Trick.Trick_Name = 'Glass Rain';

-- en: Which props are needed for the trick called Glass Rain?
-- zh: 名为Glass Rain的魔术需要哪些道具？
SELECT Prop.Prop_Name FROM Prop JOIN Trick_Prop ON Prop.Prop_ID = Trick_Prop.Prop_ID JOIN Trick ON Trick_Prop.Trick_ID = Trick.Trick_ID WHERE Trick.Trick_Name = 'Glass Rain';

-- en: How many props has each builder made? Show the builder's name.
-- zh: 每位制作师做过多少件道具？请列出制作师姓名。
SELECT Builder.Builder_Name, count(*) FROM Builder JOIN Prop ON Builder.Builder_ID = Prop.Builder_ID GROUP BY Builder.Builder_ID, Builder.Builder_Name;

-- en: What is the average price of the props of each builder? Show the builder's name.
-- zh: 每位制作师的道具平均售价是多少？请列出制作师姓名。
SELECT Builder.Builder_Name, avg(Prop.Sale_Price) FROM Builder JOIN Prop ON Builder.Builder_ID = Prop.Builder_ID GROUP BY Builder.Builder_ID, Builder.Builder_Name;

-- en: What is the average age of the magicians who have reached the level Inner Circle?
-- zh: 达到Inner Circle级别的魔术师平均年龄是多少？
SELECT avg(Age) FROM Magician WHERE Society_Level = 'Inner Circle';

-- en: How many hires have not been brought back yet?
-- zh: 有多少次租借的道具尚未归还？
SELECT count(*) FROM Hire WHERE Back_Date IS NULL;

-- en: How many tricks are there for each effect?
-- zh: 每种效果各有多少个魔术？
SELECT Effect, count(*) FROM Trick GROUP BY Effect;

-- en: Which material has been used for the most props?
-- zh: 用得最多的道具材料是什么？
SELECT Material FROM Prop GROUP BY Material ORDER BY count(*) DESC LIMIT 1;

-- en: Which magicians have hired props at least five times, and how many times has each of them done so?
-- zh: 哪些魔术师至少租过五次道具，各租了多少次？请给出艺名和次数。
SELECT Magician.Stage_Name, count(*) FROM Magician JOIN Hire ON Magician.Magician_ID = Hire.Magician_ID GROUP BY Magician.Magician_ID, Magician.Stage_Name HAVING count(*) >= 5;

-- en: What was the highest daily fee ever paid by The Great Orsino?
-- zh: The Great Orsino付过的最高日租金是多少？
SELECT max(Hire.Daily_Fee) FROM Hire JOIN Magician ON Hire.Magician_ID = Magician.Magician_ID WHERE Magician.Stage_Name = 'The Great Orsino';

-- en: Which Levitation tricks are more difficult than the average trick?
-- zh: 哪些Levitation魔术的难度高于所有魔术的平均难度？
SELECT Trick_Name FROM Trick WHERE Effect = 'Levitation' AND Difficulty > (SELECT avg(Difficulty) FROM Trick);

-- en: Which props came back Broken after they were taken out on 2023-10-31?
-- zh: 哪些道具于2023-10-31租出、归还时已Broken？
SELECT Prop.Prop_Name FROM Prop JOIN Hire ON Prop.Prop_ID = Hire.Prop_ID WHERE Hire.Condition_On_Return = 'Broken' AND Hire.Out_Date = '2023-10-31';

-- en: In which towns do both a builder and a magician live?
-- zh: 哪些城镇既住着制作师又住着魔术师？
SELECT Town FROM Builder INTERSECT SELECT Town FROM Magician;

-- en: What are the birth names and ages of the magicians who have invented no trick, the oldest first?
-- zh: 没有发明过任何魔术的魔术师本名和年龄是什么？请从年龄最大的排起。
SELECT Birth_Name, Age FROM Magician WHERE Magician_ID NOT IN (SELECT Inventor_ID FROM Trick WHERE Inventor_ID IS NOT NULL) ORDER BY Age DESC;
