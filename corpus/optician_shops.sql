-- Opticians' branches: eyeglass frames, lenses, eye tests, orders for spectacles.
CREATE TABLE Branch (
  Branch_No INT,
  Branch_Name VARCHAR(60),
  City VARCHAR(40),
  Phone VARCHAR(20),
  Opened_On DATE,
  PRIMARY KEY (Branch_No)
);
CREATE TABLE Optometrist (
  Opto_No INT,
  First_Name VARCHAR(40),
  Last_Name VARCHAR(40),
  Branch_No INT,
  Years_Experience INT,
  PRIMARY KEY (Opto_No),
  FOREIGN KEY (Branch_No) REFERENCES Branch (Branch_No)
);
CREATE TABLE Wearer (
  Wearer_No INT,
  First_Name VARCHAR(40),
  Last_Name VARCHAR(40),
  City VARCHAR(40),
  Birth_Date DATE,
  Phone VARCHAR(20),
  PRIMARY KEY (Wearer_No)
);
CREATE TABLE Eye_Test (
  Test_No INT,
  Wearer_No INT,
  Opto_No INT,
  Test_Date DATE,
  Left_Dioptre DOUBLE,
  Right_Dioptre DOUBLE,
  PRIMARY KEY (Test_No),
  FOREIGN KEY (Wearer_No) REFERENCES Wearer (Wearer_No),
  FOREIGN KEY (Opto_No) REFERENCES Optometrist (Opto_No)
);
CREATE TABLE Frame (
  Frame_Code VARCHAR(12),
  Brand VARCHAR(40),
  Material VARCHAR(30),
  Colour VARCHAR(20),
  Price DECIMAL(10,2),
  PRIMARY KEY (Frame_Code)
);
CREATE TABLE Spectacle_Order (
  Order_No INT,
  Test_No INT,
  Frame_Code VARCHAR(12),
  Lens_Type VARCHAR(30),
  Ordered_On DATE,
  Lens_Price DECIMAL(10,2),
  State VARCHAR(20),
  PRIMARY KEY (Order_No),
  FOREIGN KEY (Test_No) REFERENCES Eye_Test (Test_No),
  FOREIGN KEY (Frame_Code) REFERENCES Frame (Frame_Code)
);

-- en: Codes of all titanium frames in black. Material Titanium, colour Black.
-- zh: 材质为Titanium、颜色为Black的镜架代码有哪些？
SELECT Frame_Code FROM Frame WHERE Material = 'Titanium' AND Colour = 'Black';

-- en: In which branch does Irina Petrescu work?
-- zh: Irina Petrescu在哪家门店工作？
SELECT Branch.Branch_Name FROM Branch JOIN Optometrist ON Branch.Branch_No = Optometrist.Branch_No WHERE Optometrist.First_Name = 'Irina' AND Optometrist.Last_Name = 'Petrescu';

-- en: How many orders are Ready for collection?
-- zh: 有多少订单处于Ready状态、可以取货？
SELECT count(*) FROM Spectacle_Order WHERE State = 'Ready';

-- en: Average price of frames, brand by brand.
-- zh: 各品牌镜架的平均价格是多少？
SELECT Brand, avg(Price) FROM Frame GROUP BY Brand;

-- en: Which frame codes were ordered with Progressive lenses after 2023-10-01?
-- zh: 2023-10-01之后配Progressive镜片的订单用了哪些镜架？给出代码。
SELECT Frame_Code FROM Spectacle_Order WHERE Lens_Type = 'Progressive' AND Ordered_On > '2023-10-01';

-- en: First and last names of the wearers who had an eye test on 2024-01-22.
-- zh: 2024-01-22做过验光的顾客姓名是什么？
SELECT Wearer.First_Name, Wearer.Last_Name FROM Wearer JOIN Eye_Test ON Wearer.Wearer_No = Eye_Test.Wearer_No WHERE Eye_Test.Test_Date = '2024-01-22';

-- en: Show each optometrist's last name with the number of eye tests he or she did.
-- zh: 列出每位验光师的姓及其验光次数。
SELECT Optometrist.Last_Name, count(*) FROM Optometrist JOIN Eye_Test ON Optometrist.Opto_No = Eye_Test.Opto_No GROUP BY Optometrist.Opto_No, Optometrist.Last_Name;

-- en: What's the most expensive frame? Brand and price.
-- zh: 最贵的镜架是哪个品牌的？价格多少？
SELECT Brand, Price FROM Frame ORDER BY Price DESC LIMIT 1;

-- en: Who ordered a frame by Lumora? Last names.
-- zh: 谁订购了Lumora的镜架？给出姓。
SELECT Wearer.Last_Name FROM Wearer JOIN Eye_Test ON Wearer.Wearer_No = Eye_Test.Wearer_No JOIN Spectacle_Order ON Eye_Test.Test_No = Spectacle_Order.Test_No JOIN Frame ON Spectacle_Order.Frame_Code = Frame.Frame_Code WHERE Frame.Brand = 'Lumora';

-- en: Codes and brands of frames nobody has ordered.
-- zh: 没有人订购过的镜架代码和品牌。
SELECT Frame_Code, Brand FROM Frame WHERE Frame_Code NOT IN (SELECT Frame_Code FROM Spectacle_Order);

-- en: How many wearers live in Cluj?
-- zh: 住在Cluj的顾客有多少？
SELECT count(*) FROM Wearer WHERE City = 'Cluj';

-- en: The phone number of the branches in Cluj?
-- zh: Cluj的门店电话是多少？
SELECT Phone FROM Branch WHERE City = 'Cluj';

-- en: Which branch carried out the most eye tests?
-- zh: 哪家门店做的验光最多？
SELECT Branch.Branch_Name FROM Branch JOIN Optometrist ON Branch.Branch_No = Optometrist.Branch_No JOIN Eye_Test ON Optometrist.Opto_No = Eye_Test.Opto_No GROUP BY Branch.Branch_No, Branch.Branch_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Which lens types appear in at least 20 orders?
-- zh: 哪些镜片类型至少出现在20个订单中？
SELECT Lens_Type FROM Spectacle_Order GROUP BY Lens_Type HAVING count(*) >= 20;

-- en: What are the left and right dioptres of Vlad Munteanu?
-- zh: Vlad Munteanu左右眼的度数分别是多少？
SELECT Eye_Test.Left_Dioptre, Eye_Test.Right_Dioptre FROM Eye_Test JOIN Wearer ON Eye_Test.Wearer_No = Wearer.Wearer_No WHERE Wearer.First_Name = 'Vlad' AND Wearer.Last_Name = 'Munteanu';

-- en: Optometrists with more years of experience than average: first and last name.
-- zh: 经验年数高于平均的验光师姓名。
SELECT First_Name, Last_Name FROM Optometrist WHERE Years_Experience > (SELECT avg(Years_Experience) FROM Optometrist);

-- en: Average lens price for orders on frames made of Acetate.
-- zh: Acetate材质镜架的订单平均镜片价格是多少？
SELECT avg(Spectacle_Order.Lens_Price) FROM Spectacle_Order JOIN Frame ON Spectacle_Order.Frame_Code = Frame.Frame_Code WHERE Frame.Material = 'Acetate';

-- en: Which brands sell frames in both Red and Blue?
-- zh: 哪些品牌既有Red又有Blue的镜架？
SELECT Brand FROM Frame WHERE Colour = 'Red' INTERSECT SELECT Brand FROM Frame WHERE Colour = 'Blue';

-- en: Name the three youngest wearers (last names).
-- zh: 给出年龄最小的三位顾客的姓。
SELECT Last_Name FROM Wearer ORDER BY Birth_Date DESC LIMIT 3;

-- en: How many orders did tests by the optometrist Irina Petrescu lead to?
-- zh: 验光师Irina Petrescu的验光带来了多少订单？
SELECT count(*) FROM Spectacle_Order JOIN Eye_Test ON Spectacle_Order.Test_No = Eye_Test.Test_No JOIN Optometrist ON Eye_Test.Opto_No = Optometrist.Opto_No WHERE Optometrist.First_Name = 'Irina' AND Optometrist.Last_Name = 'Petrescu';

-- en: Which colour was ordered most?
-- zh: 订购最多的是哪种颜色？
SELECT Frame.Colour FROM Frame JOIN Spectacle_Order ON Frame.Frame_Code = Spectacle_Order.Frame_Code GROUP BY Frame.Colour ORDER BY count(*) DESC LIMIT 1;

-- en: Cities where wearers live and we have no branch.
-- zh: 有顾客居住但我们没有门店的城市。
SELECT City FROM Wearer EXCEPT SELECT City FROM Branch;
