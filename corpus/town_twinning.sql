-- Twinned towns: partnerships, delegations that travel, the citizens in them, host families and joint projects.
CREATE TABLE Town (
  Town_ID INT,
  Town_Name VARCHAR(40),
  Country VARCHAR(40),
  Inhabitants INT,
  Mayor VARCHAR(60),
  PRIMARY KEY (Town_ID)
);
CREATE TABLE Partnership (
  Partnership_ID INT,
  Town_A_ID INT,
  Town_B_ID INT,
  Signed_Year INT,
  Strength VARCHAR(20),
  PRIMARY KEY (Partnership_ID),
  FOREIGN KEY (Town_A_ID) REFERENCES Town (Town_ID),
  FOREIGN KEY (Town_B_ID) REFERENCES Town (Town_ID)
);
CREATE TABLE Citizen (
  Citizen_ID INT,
  Citizen_Name VARCHAR(60),
  Town_ID INT,
  Age INT,
  Profession VARCHAR(40),
  PRIMARY KEY (Citizen_ID),
  FOREIGN KEY (Town_ID) REFERENCES Town (Town_ID)
);
CREATE TABLE Delegation (
  Delegation_ID INT,
  Partnership_ID INT,
  Purpose VARCHAR(40),
  Arrival DATE,
  Departure DATE,
  Means_Of_Travel VARCHAR(20),
  PRIMARY KEY (Delegation_ID),
  FOREIGN KEY (Partnership_ID) REFERENCES Partnership (Partnership_ID)
);
CREATE TABLE Delegate (
  Delegation_ID INT,
  Citizen_ID INT,
  Host_ID INT,
  Speech_Given VARCHAR(3),
  PRIMARY KEY (Delegation_ID, Citizen_ID),
  FOREIGN KEY (Delegation_ID) REFERENCES Delegation (Delegation_ID),
  FOREIGN KEY (Citizen_ID) REFERENCES Citizen (Citizen_ID),
  FOREIGN KEY (Host_ID) REFERENCES Citizen (Citizen_ID)
);
CREATE TABLE Joint_Project (
  Project_ID INT,
  Partnership_ID INT,
  Project_Title VARCHAR(80),
  Field VARCHAR(30),
  Grant_Amount DECIMAL(12,2),
  Start_Year INT,
  PRIMARY KEY (Project_ID),
  FOREIGN KEY (Partnership_ID) REFERENCES Partnership (Partnership_ID)
);

-- en: Who is mayor of Varela?
-- zh: Varela的市长是谁？
SELECT Mayor FROM Town WHERE Town_Name = 'Varela';

-- en: Towns in Portugal with fewer than 20000 inhabitants.
-- zh: Portugal人口少于20000的城镇。
SELECT Town_Name FROM Town WHERE Country = 'Portugal' AND Inhabitants < 20000;

-- en: With which towns is Varela twinned (Varela being the first town, A, of the pact)?
-- zh: 以Varela为甲方（A）的结对，对方是哪些城镇？
SELECT b.Town_Name FROM Partnership JOIN Town AS a ON Partnership.Town_A_ID = a.Town_ID JOIN Town AS b ON Partnership.Town_B_ID = b.Town_ID WHERE a.Town_Name = 'Varela';

-- en: How many delegations came by Coach?
-- zh: 乘Coach来的代表团有多少个？
SELECT count(*) FROM Delegation WHERE Means_Of_Travel = 'Coach';

-- en: For what distinct purposes has Enzo Carli travelled with a delegation?
-- zh: Enzo Carli随代表团出访的目的有哪些？去掉重复。
SELECT DISTINCT Delegation.Purpose FROM Delegation JOIN Delegate ON Delegation.Delegation_ID = Delegate.Delegation_ID JOIN Citizen ON Delegate.Citizen_ID = Citizen.Citizen_ID WHERE Citizen.Citizen_Name = 'Enzo Carli';

-- en: The number of towns from every country.
-- zh: 每个国家有多少个城镇？
SELECT Country, count(*) FROM Town GROUP BY Country;

-- en: Bakers and Florists from Varela (professions Baker, Florist).
-- zh: Varela的Baker和Florist都有谁？
SELECT Citizen.Citizen_Name FROM Citizen JOIN Town ON Citizen.Town_ID = Town.Town_ID WHERE Town.Town_Name = 'Varela' AND (Citizen.Profession = 'Baker' OR Citizen.Profession = 'Florist');

-- en: Total of grants for Ecology projects begun after 2015.
-- zh: 2015年以后启动的Ecology项目资助总额。
SELECT sum(Grant_Amount) FROM Joint_Project WHERE Field = 'Ecology' AND Start_Year > 2015;

-- en: Who gave a speech (Yes) during a Wine Festival trip?
-- zh: 在Wine Festival出访中谁发表过演讲（Yes）？
SELECT Citizen.Citizen_Name FROM Citizen JOIN Delegate ON Citizen.Citizen_ID = Delegate.Citizen_ID JOIN Delegation ON Delegate.Delegation_ID = Delegation.Delegation_ID WHERE Delegation.Purpose = 'Wine Festival' AND Delegate.Speech_Given = 'Yes';

-- en: Which project was awarded the biggest grant?
-- zh: 获得资助最多的项目是哪个？
SELECT Project_Title FROM Joint_Project ORDER BY Grant_Amount DESC LIMIT 1;

-- en: Who has hosted the most delegates?
-- zh: 接待代表最多的市民是谁？
SELECT Citizen.Citizen_Name FROM Citizen JOIN Delegate ON Citizen.Citizen_ID = Delegate.Host_ID GROUP BY Citizen.Citizen_ID, Citizen.Citizen_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Citizens who never went on a delegation.
-- zh: 从未随团出访的市民。
SELECT Citizen_Name FROM Citizen WHERE Citizen_ID NOT IN (SELECT Citizen_ID FROM Delegate);

-- en: Average age of the citizens of towns in Latvia.
-- zh: Latvia各城镇市民的平均年龄。
SELECT avg(Citizen.Age) FROM Citizen JOIN Town ON Citizen.Town_ID = Town.Town_ID WHERE Town.Country = 'Latvia';

-- en: When was the earliest partnership that is now Dormant signed?
-- zh: 目前为Dormant的结对关系中最早签署于哪一年？
SELECT min(Signed_Year) FROM Partnership WHERE Strength = 'Dormant';

-- en: Project titles from partnerships signed in 1989.
-- zh: 1989年签署的结对关系下有哪些项目？
SELECT Joint_Project.Project_Title FROM Joint_Project JOIN Partnership ON Joint_Project.Partnership_ID = Partnership.Partnership_ID WHERE Partnership.Signed_Year = 1989;

-- en: Arrival dates of the delegations under Vibrant partnerships, earliest first.
-- zh: Vibrant结对关系下各代表团的抵达日期，从早到晚。
SELECT Delegation.Arrival FROM Delegation JOIN Partnership ON Delegation.Partnership_ID = Partnership.Partnership_ID WHERE Partnership.Strength = 'Vibrant' ORDER BY Delegation.Arrival;

-- en: Purposes that brought at least 4 delegations.
-- zh: 至少带来4个代表团的出访目的。
SELECT Purpose FROM Delegation GROUP BY Purpose HAVING count(*) >= 4;

-- en: Towns with more people than the average town, with the number.
-- zh: 人口超过平均值的城镇及其人口。
SELECT Town_Name, Inhabitants FROM Town WHERE Inhabitants > (SELECT avg(Inhabitants) FROM Town);

-- en: How many citizens of each town have we got on file? Town name and count.
-- zh: 每个城镇登记了多少市民？列出城镇名和人数。
SELECT Town.Town_Name, count(*) FROM Town JOIN Citizen ON Town.Town_ID = Citizen.Town_ID GROUP BY Town.Town_ID, Town.Town_Name;

-- en: Professions found in Varela and in Skulte alike.
-- zh: Varela和Skulte都有的职业。
SELECT Citizen.Profession FROM Citizen JOIN Town ON Citizen.Town_ID = Town.Town_ID WHERE Town.Town_Name = 'Varela' INTERSECT SELECT Citizen.Profession FROM Citizen JOIN Town ON Citizen.Town_ID = Town.Town_ID WHERE Town.Town_Name = 'Skulte';

-- en: From which different towns do the delegates come who arrived on 2022-05-20?
-- zh: 2022-05-20抵达的代表来自哪些不同的城镇？
SELECT DISTINCT Town.Town_Name FROM Town JOIN Citizen ON Town.Town_ID = Citizen.Town_ID JOIN Delegate ON Citizen.Citizen_ID = Delegate.Citizen_ID JOIN Delegation ON Delegate.Delegation_ID = Delegation.Delegation_ID WHERE Delegation.Arrival = '2022-05-20';

-- en: Which partnerships, by id, have run projects but never had a delegation?
-- zh: 有过项目但从未有代表团的结对关系编号。
SELECT Partnership_ID FROM Joint_Project EXCEPT SELECT Partnership_ID FROM Delegation;
