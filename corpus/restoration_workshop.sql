-- A restoration workshop: objects sent in by owners, conservators, treatments and the materials used.
CREATE TABLE Owner (
  Owner_Id INT,
  Owner_Name VARCHAR(60),
  Owner_Type VARCHAR(30),
  City VARCHAR(40),
  Country VARCHAR(40),
  PRIMARY KEY (Owner_Id)
);
CREATE TABLE Art_Object (
  Object_Id INT,
  Owner_Id INT,
  Title VARCHAR(80),
  Object_Kind VARCHAR(30),
  Year_Made INT,
  Insured_Value DECIMAL(12,2),
  Arrived_On DATE,
  Damage VARCHAR(40),
  PRIMARY KEY (Object_Id),
  FOREIGN KEY (Owner_Id) REFERENCES Owner (Owner_Id)
);
CREATE TABLE Conservator (
  Conservator_Id INT,
  Full_Name VARCHAR(60),
  Speciality VARCHAR(30),
  Country VARCHAR(40),
  Hired_On DATE,
  Hourly_Rate DECIMAL(6,2),
  Mentor_Id INT,
  PRIMARY KEY (Conservator_Id),
  FOREIGN KEY (Mentor_Id) REFERENCES Conservator (Conservator_Id)
);
CREATE TABLE Treatment (
  Treatment_Id INT,
  Object_Id INT,
  Conservator_Id INT,
  Technique VARCHAR(40),
  Begun_On DATE,
  Finished_On DATE,
  Hours DOUBLE,
  PRIMARY KEY (Treatment_Id),
  FOREIGN KEY (Object_Id) REFERENCES Art_Object (Object_Id),
  FOREIGN KEY (Conservator_Id) REFERENCES Conservator (Conservator_Id)
);
CREATE TABLE Material (
  Material_Id INT,
  Material_Name VARCHAR(40),
  Supplier VARCHAR(40),
  Unit_Price DECIMAL(8,2),
  Hazard_Class VARCHAR(10),
  PRIMARY KEY (Material_Id)
);
CREATE TABLE Material_Use (
  Treatment_Id INT,
  Material_Id INT,
  Quantity DOUBLE,
  PRIMARY KEY (Treatment_Id, Material_Id),
  FOREIGN KEY (Treatment_Id) REFERENCES Treatment (Treatment_Id),
  FOREIGN KEY (Material_Id) REFERENCES Material (Material_Id)
);

-- en: Titles of the Icon objects made before 1700?
-- zh: 1700年以前制作的Icon类藏品，名称有哪些？
SELECT Title FROM Art_Object WHERE Object_Kind = 'Icon' AND Year_Made < 1700;

-- en: Who worked on Lady with a Fan?
-- zh: Lady with a Fan是谁修复的？
SELECT Conservator.Full_Name FROM Conservator JOIN Treatment ON Conservator.Conservator_Id = Treatment.Conservator_Id JOIN Art_Object ON Treatment.Object_Id = Art_Object.Object_Id WHERE Art_Object.Title = 'Lady with a Fan';

-- en: Which distinct materials have been used in Relining treatments?
-- zh: Relining修复中用过哪些不同的材料？
SELECT DISTINCT Material.Material_Name FROM Material JOIN Material_Use ON Material.Material_Id = Material_Use.Material_Id JOIN Treatment ON Material_Use.Treatment_Id = Treatment.Treatment_Id WHERE Treatment.Technique = 'Relining';

-- en: How many objects does each owner have with us? Show owner names and counts.
-- zh: 每位物主各送来多少件藏品？列出物主名称和件数。
SELECT Owner.Owner_Name, count(*) FROM Owner JOIN Art_Object ON Owner.Owner_Id = Art_Object.Owner_Id GROUP BY Owner.Owner_Id, Owner.Owner_Name;

-- en: Find the title and insured value of the most valuable object that came in with Mould damage.
-- zh: 因Mould受损的藏品里，投保价值最高的是哪件？价值多少？
SELECT Title, Insured_Value FROM Art_Object WHERE Damage = 'Mould' ORDER BY Insured_Value DESC LIMIT 1;

-- en: What is the average hourly rate of conservators from Italy?
-- zh: 来自Italy的修复师平均时薪是多少？
SELECT avg(Hourly_Rate) FROM Conservator WHERE Country = 'Italy';

-- en: List the conservators mentored by Sofia Brandi.
-- zh: Sofia Brandi指导的修复师有哪些？
SELECT T1.Full_Name FROM Conservator AS T1 JOIN Conservator AS T2 ON T1.Mentor_Id = T2.Conservator_Id WHERE T2.Full_Name = 'Sofia Brandi';

-- en: Which objects have not been treated yet? Show the titles.
-- zh: 哪些藏品还没有做过任何修复？列出名称。
SELECT Title FROM Art_Object WHERE Object_Id NOT IN (SELECT Object_Id FROM Treatment);

-- en: How much time has gone into objects belonging to the Bishop of Trent?
-- zh: Bishop of Trent名下的藏品一共花了多少工时？
SELECT sum(Treatment.Hours) FROM Treatment JOIN Art_Object ON Treatment.Object_Id = Art_Object.Object_Id JOIN Owner ON Art_Object.Owner_Id = Owner.Owner_Id WHERE Owner.Owner_Name = 'Bishop of Trent';

-- en: What's the number of conservators per speciality?
-- zh: 各专长分别有多少名修复师？
SELECT Speciality, count(*) FROM Conservator GROUP BY Speciality;

-- en: Show techniques applied at least 5 times.
-- zh: 哪些修复技法至少用过5次？
SELECT Technique FROM Treatment GROUP BY Technique HAVING count(*) >= 5;

-- en: Suppliers of class H3 materials that cost between 20 and 80, cheapest first.
-- zh: 危险等级为H3、单价在20到80之间的材料由哪些供应商提供？按价格从低到高排列。
SELECT Supplier FROM Material WHERE Hazard_Class = 'H3' AND Unit_Price BETWEEN 20 AND 80 ORDER BY Unit_Price;

-- en: From which different cities did Parish owners send us objects of kind Altar?
-- zh: Parish类物主是从哪些不同的城市送来Altar藏品的？
SELECT DISTINCT Owner.City FROM Owner JOIN Art_Object ON Owner.Owner_Id = Art_Object.Owner_Id WHERE Owner.Owner_Type = 'Parish' AND Art_Object.Object_Kind = 'Altar';

-- en: Which conservator has put in the most hours overall?
-- zh: 总工时最多的修复师是谁？
SELECT Conservator.Full_Name FROM Conservator JOIN Treatment ON Conservator.Conservator_Id = Treatment.Conservator_Id GROUP BY Conservator.Conservator_Id, Conservator.Full_Name ORDER BY sum(Treatment.Hours) DESC LIMIT 1;

-- en: Countries that are home to some owner and also to some conservator.
-- zh: 哪些国家既有物主，也有修复师？
SELECT Country FROM Owner INTERSECT SELECT Country FROM Conservator;

-- en: Name conservators who charge more than the average of all Textile specialists.
-- zh: 时薪高于Textile专长修复师平均时薪的修复师有哪些？
SELECT Full_Name FROM Conservator WHERE Hourly_Rate > (SELECT avg(Hourly_Rate) FROM Conservator WHERE Speciality = 'Textile');

-- en: How many treatments are unfinished?
-- zh: 还有多少项修复没有完成？
SELECT count(*) FROM Treatment WHERE Finished_On IS NULL;

-- en: Give the titles of objects on which Beeswax was used.
-- zh: 哪些藏品修复时用到了Beeswax？给出名称。
SELECT Art_Object.Title FROM Art_Object JOIN Treatment ON Art_Object.Object_Id = Treatment.Object_Id JOIN Material_Use ON Treatment.Treatment_Id = Material_Use.Treatment_Id JOIN Material ON Material_Use.Material_Id = Material.Material_Id WHERE Material.Material_Name = 'Beeswax';

-- en: What was the longest treatment that Jan Novotny carried out? Tell me its technique and hours.
-- zh: Jan Novotny做过的耗时最长的一次修复用的是什么技法、花了多少小时？
SELECT Treatment.Technique, Treatment.Hours FROM Treatment JOIN Conservator ON Treatment.Conservator_Id = Conservator.Conservator_Id WHERE Conservator.Full_Name = 'Jan Novotny' ORDER BY Treatment.Hours DESC LIMIT 1;

-- en: Which kinds of object arrive Cracked but never Burnt?
-- zh: 哪些种类的藏品送来时有Cracked损伤，却从未有过Burnt损伤？
SELECT Object_Kind FROM Art_Object WHERE Damage = 'Cracked' EXCEPT SELECT Object_Kind FROM Art_Object WHERE Damage = 'Burnt';

-- en: Who was hired most recently?
-- zh: 最近入职的修复师是谁？
SELECT Full_Name FROM Conservator ORDER BY Hired_On DESC LIMIT 1;

-- en: For each material, the name and the total quantity consumed, please, biggest consumption first.
-- zh: 请给出每种材料的名称和累计用量，用量大的在前。
SELECT Material.Material_Name, sum(Material_Use.Quantity) FROM Material JOIN Material_Use ON Material.Material_Id = Material_Use.Material_Id GROUP BY Material.Material_Id, Material.Material_Name ORDER BY sum(Material_Use.Quantity) DESC;
