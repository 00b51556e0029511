-- Organ transplants: centres, recipients, donated organs and the transplants between them.
CREATE TABLE Centre (
  Centre_Id INT,
  Centre_Name VARCHAR(60),
  Town VARCHAR(40),
  Founded INT,
  Annual_Budget DECIMAL(14,2),
  PRIMARY KEY (Centre_Id)
);
CREATE TABLE Recipient (
  Recipient_Id INT,
  Name VARCHAR(50),
  Age INT,
  Blood_Type VARCHAR(3),
  Needed_Organ VARCHAR(20),
  Listed_On DATE,
  Centre_Id INT,
  PRIMARY KEY (Recipient_Id),
  FOREIGN KEY (Centre_Id) REFERENCES Centre (Centre_Id)
);
CREATE TABLE Organ (
  Organ_Id INT,
  Kind VARCHAR(20),
  Blood_Type VARCHAR(3),
  Living_Donor VARCHAR(3),
  Recovered_At INT,
  Recovered_On DATE,
  PRIMARY KEY (Organ_Id),
  FOREIGN KEY (Recovered_At) REFERENCES Centre (Centre_Id)
);
CREATE TABLE Transplant (
  Transplant_Id INT,
  Organ_Id INT,
  Recipient_Id INT,
  Performed_At INT,
  Lead_Surgeon VARCHAR(50),
  Cold_Hours DOUBLE,
  Status VARCHAR(20),
  PRIMARY KEY (Transplant_Id),
  FOREIGN KEY (Organ_Id) REFERENCES Organ (Organ_Id),
  FOREIGN KEY (Recipient_Id) REFERENCES Recipient (Recipient_Id),
  FOREIGN KEY (Performed_At) REFERENCES Centre (Centre_Id)
);

-- en: Who is waiting for a kidney (Kidney)?
-- zh: 谁在等待Kidney？
SELECT Name FROM Recipient WHERE Needed_Organ = 'Kidney';

-- en: How many organs came from living donors (Yes)?
-- zh: 来自活体捐献者（Yes）的器官有多少个？
SELECT count(*) FROM Organ WHERE Living_Donor = 'Yes';

-- en: Number of recipients by blood type.
-- zh: 按血型统计受者人数。
SELECT Blood_Type, count(*) FROM Recipient GROUP BY Blood_Type;

-- en: How many organs of each kind were recovered?
-- zh: 每类器官各获取了多少个？
SELECT Kind, count(*) FROM Organ GROUP BY Kind;

-- en: What is the oldest transplant centre?
-- zh: 成立最早的移植中心是哪家？
SELECT Centre_Name FROM Centre ORDER BY Founded LIMIT 1;

-- en: Longest and shortest time on ice, in hours?
-- zh: 冷保存时间最长和最短各是多少小时？
SELECT max(Cold_Hours), min(Cold_Hours) FROM Transplant;

-- en: Which recipients aged under 18 are of blood type O?
-- zh: 血型为O且年龄小于18岁的受者有哪些？
SELECT Name FROM Recipient WHERE Age < 18 AND Blood_Type = 'O';

-- en: At which centre is Paula Brandt registered?
-- zh: Paula Brandt在哪家中心登记？
SELECT Centre.Centre_Name FROM Centre JOIN Recipient ON Centre.Centre_Id = Recipient.Centre_Id WHERE Recipient.Name = 'Paula Brandt';

-- en: How many transplants has each centre carried out?
-- zh: 每家中心各完成了多少例移植？
SELECT Centre.Centre_Name, count(*) FROM Centre JOIN Transplant ON Centre.Centre_Id = Transplant.Performed_At GROUP BY Centre.Centre_Id, Centre.Centre_Name;

-- en: How many organs has each centre recovered?
-- zh: 每家中心各获取了多少个器官？
SELECT Centre.Centre_Name, count(*) FROM Centre JOIN Organ ON Centre.Centre_Id = Organ.Recovered_At GROUP BY Centre.Centre_Id, Centre.Centre_Name;

-- en: Which centre performed the greatest number of transplants?
-- zh: 实施移植手术最多的是哪家中心？
SELECT Centre.Centre_Name FROM Centre JOIN Transplant ON Centre.Centre_Id = Transplant.Performed_At GROUP BY Centre.Centre_Id, Centre.Centre_Name ORDER BY count(*) DESC LIMIT 1;

-- en: Names of those who received a Liver.
-- zh: 接受了Liver移植的人的姓名。
SELECT Recipient.Name FROM Recipient JOIN Transplant ON Recipient.Recipient_Id = Transplant.Recipient_Id JOIN Organ ON Transplant.Organ_Id = Organ.Organ_Id WHERE Organ.Kind = 'Liver';

-- en: Which people on the list have had no transplant?
-- zh: 名单上哪些人还没有接受过移植？
SELECT Name FROM Recipient WHERE Recipient_Id NOT IN (SELECT Recipient_Id FROM Transplant);

-- en: Ids of organs which were not transplanted.
-- zh: 没有被移植的器官编号。
SELECT Organ_Id FROM Organ WHERE Organ_Id NOT IN (SELECT Organ_Id FROM Transplant);

-- en: Who led the operation on Tomas Reis?
-- zh: 谁主刀了Tomas Reis的移植手术？
SELECT Transplant.Lead_Surgeon FROM Transplant JOIN Recipient ON Transplant.Recipient_Id = Recipient.Recipient_Id WHERE Recipient.Name = 'Tomas Reis';

-- en: Average cold hours of Heart transplants.
-- zh: Heart移植的平均冷保存小时数。
SELECT avg(Transplant.Cold_Hours) FROM Transplant JOIN Organ ON Transplant.Organ_Id = Organ.Organ_Id WHERE Organ.Kind = 'Heart';

-- en: For each transplant give its id, where the organ was recovered and where it was put in.
-- zh: 列出每例移植的编号、器官获取中心和植入中心的名称。
SELECT Transplant.Transplant_Id, a.Centre_Name, b.Centre_Name FROM Transplant JOIN Organ ON Transplant.Organ_Id = Organ.Organ_Id JOIN Centre AS a ON Organ.Recovered_At = a.Centre_Id JOIN Centre AS b ON Transplant.Performed_At = b.Centre_Id;

-- en: Surgeons with more than 15 transplants to their name.
-- zh: 主刀超过15例移植的医生。
SELECT Lead_Surgeon FROM Transplant GROUP BY Lead_Surgeon HAVING count(*) > 15;

-- en: Which centres have a budget bigger than the average?
-- zh: 哪些中心的年度预算高于平均水平？
SELECT Centre_Name FROM Centre WHERE Annual_Budget > (SELECT avg(Annual_Budget) FROM Centre);

-- en: Recipients and ages, ordered by how long they have been listed, longest first.
-- zh: 受者的姓名和年龄，按登记等待时间从长到短排列。
SELECT Name, Age FROM Recipient ORDER BY Listed_On;

-- en: Towns whose centres did transplants that failed (Failed).
-- zh: 哪些城镇的中心有过状态为Failed的移植？
SELECT Centre.Town FROM Centre JOIN Transplant ON Centre.Centre_Id = Transplant.Performed_At WHERE Transplant.Status = 'Failed';

-- en: Surgeons who have transplanted both a Lung and a Heart.
-- zh: 既移植过Lung又移植过Heart的外科医生。
SELECT Transplant.Lead_Surgeon FROM Transplant JOIN Organ ON Transplant.Organ_Id = Organ.Organ_Id WHERE Organ.Kind = 'Lung' INTERSECT SELECT Transplant.Lead_Surgeon FROM Transplant JOIN Organ ON Transplant.Organ_Id = Organ.Organ_Id WHERE Organ.Kind = 'Heart';
