-- A chamber of notaries: notaries, offices, clients, deeds and the parties to each deed.
CREATE TABLE Office (
  OfficeNo INT,
  Street VARCHAR(60),
  City VARCHAR(40),
  Phone VARCHAR(20),
  OpenedYear INT,
  PRIMARY KEY (OfficeNo)
);
CREATE TABLE Notary (
  NotaryNo INT,
  Name VARCHAR(60),
  BirthYear INT,
  LicensedYear INT,
  OfficeNo INT,
  PredecessorNo INT,
  PRIMARY KEY (NotaryNo),
  FOREIGN KEY (OfficeNo) REFERENCES Office (OfficeNo),
  FOREIGN KEY (PredecessorNo) REFERENCES Notary (NotaryNo)
);
CREATE TABLE Client (
  ClientNo INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  Type VARCHAR(20),
  Since DATE,
  PRIMARY KEY (ClientNo)
);
CREATE TABLE Deed (
  DeedNo VARCHAR(15),
  Type VARCHAR(30),
  SignedOn DATE,
  Pages INT,
  Fee DECIMAL(10,2),
  DeclaredValue DECIMAL(10,2),
  NotaryNo INT,
  PRIMARY KEY (DeedNo),
  FOREIGN KEY (NotaryNo) REFERENCES Notary (NotaryNo)
);
CREATE TABLE DeedParty (
  DeedNo VARCHAR(15),
  ClientNo INT,
  Role VARCHAR(20),
  SharePct DOUBLE,
  PRIMARY KEY (DeedNo, ClientNo),
  FOREIGN KEY (DeedNo) REFERENCES Deed (DeedNo),
  FOREIGN KEY (ClientNo) REFERENCES Client (ClientNo)
);

-- en: What are the numbers of the Testament deeds signed before 2010-01-01?
-- zh: 2010-01-01之前签署的Testament公证书编号有哪些？
SELECT DeedNo FROM Deed WHERE Type = 'Testament' AND SignedOn < '2010-01-01';

-- en: List street and phone of offices in Brixen.
-- zh: 列出Brixen的事务所的街道和电话。
SELECT Street, Phone FROM Office WHERE City = 'Brixen';

-- en: Which clients from Brixen are a Foundation?
-- zh: Brixen的客户中属于Foundation的有哪些？
SELECT Name FROM Client WHERE City = 'Brixen' AND Type = 'Foundation';

-- en: In which year was Livia Moser licensed?
-- zh: Livia Moser是哪一年取得执业资格的？
SELECT LicensedYear FROM Notary WHERE Name = 'Livia Moser';

-- en: In which year was Livia Moser born?
-- zh: Livia Moser是哪一年出生的？
SELECT BirthYear FROM Notary WHERE Name = 'Livia Moser';

-- en: What is the average fee for a Lease?
-- zh: Lease的平均公证费是多少？
SELECT avg(Fee) FROM Deed WHERE Type = 'Lease';

-- en: What is the average declared value of a Lease?
-- zh: Lease的平均申报价值是多少？
SELECT avg(DeclaredValue) FROM Deed WHERE Type = 'Lease';

-- en: How many deeds run to more than 30 pages?
-- zh: 超过30页的公证书有多少份？
SELECT count(*) FROM Deed WHERE Pages > 30;

-- en: How many different cities do the clients live in?
-- zh: 客户分布在多少个不同的城市？
SELECT count(DISTINCT City) FROM Client;

-- en: For each type of deed, give the number and the total fees.
-- zh: 给出每种公证书的数量和费用总额。
SELECT Type, count(*), sum(Fee) FROM Deed GROUP BY Type;

-- en: Which type of client is the least common?
-- zh: 数量最少的客户类型是什么？
SELECT Type FROM Client GROUP BY Type ORDER BY count(*) LIMIT 1;

-- en: Roles that are recorded at least 50 times?
-- zh: 至少登记过50次的角色有哪些？
SELECT Role FROM DeedParty GROUP BY Role HAVING count(*) >= 50;

-- en: Which deed cost the highest fee? Give its number and type.
-- zh: 费用最高的公证书是哪一份？给出编号和类型。
SELECT DeedNo, Type FROM Deed ORDER BY Fee DESC LIMIT 1;

-- en: Who has been a client for the longest time?
-- zh: 成为客户时间最久的是谁？
SELECT Name FROM Client ORDER BY Since LIMIT 1;

-- en: Which notary signed deed D-7001?
-- zh: D-7001号公证书由哪位公证人签署？
SELECT Notary.Name FROM Notary JOIN Deed ON Notary.NotaryNo = Deed.NotaryNo WHERE Deed.DeedNo = 'D-7001';

-- en: Which client was the Seller in deed D-7001?
-- zh: D-7001号公证书中的Seller是哪位客户？
SELECT Client.Name FROM Client JOIN DeedParty ON Client.ClientNo = DeedParty.ClientNo WHERE DeedParty.DeedNo = 'D-7001' AND DeedParty.Role = 'Seller';

-- en: On which dates did Hanno Plank appear as a Buyer?
-- zh: Hanno Plank在哪些日期以Buyer身份签署过公证书？
SELECT Deed.SignedOn FROM Deed JOIN DeedParty ON Deed.DeedNo = DeedParty.DeedNo JOIN Client ON DeedParty.ClientNo = Client.ClientNo WHERE Client.Name = 'Hanno Plank' AND DeedParty.Role = 'Buyer';

-- en: Show each notary's name with the name of the predecessor.
-- zh: 列出每位公证人的姓名及其前任的姓名。
SELECT a.Name, b.Name FROM Notary AS a JOIN Notary AS b ON a.PredecessorNo = b.NotaryNo;

-- en: Which notary has drawn up the most deeds?
-- zh: 出具公证书最多的公证人是谁？
SELECT Notary.Name FROM Notary JOIN Deed ON Notary.NotaryNo = Deed.NotaryNo GROUP BY Notary.NotaryNo, Notary.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Which notary has earned the most in fees?
-- zh: 收取公证费总额最多的公证人是谁？
SELECT Notary.Name FROM Notary JOIN Deed ON Notary.NotaryNo = Deed.NotaryNo GROUP BY Notary.NotaryNo, Notary.Name ORDER BY sum(Deed.Fee) DESC LIMIT 1;

-- en: Clients who are not party to any deed?
-- zh: 没有参与任何公证书的客户有哪些？
SELECT Name FROM Client WHERE ClientNo NOT IN (SELECT ClientNo FROM DeedParty);

-- en: Which cities have an office but not a single client?
-- zh: 哪些城市有事务所却一个客户也没有？
SELECT City FROM Office EXCEPT SELECT City FROM Client;
