-- An artist residency on an island: artists, studios, stays, works made there and sponsors.
CREATE TABLE Artist_In_Residence (
  Artist_No INT,
  Artist_Name VARCHAR(60),
  Field VARCHAR(30),
  Nationality VARCHAR(40),
  Birth_Year INT,
  Email VARCHAR(80),
  PRIMARY KEY (Artist_No)
);
CREATE TABLE Studio (
  Studio_No INT,
  Studio_Name VARCHAR(40),
  Type VARCHAR(30),
  Area DOUBLE,
  Built_Year INT,
  PRIMARY KEY (Studio_No)
);
CREATE TABLE Sponsor (
  Sponsor_No INT,
  Sponsor_Name VARCHAR(60),
  Type VARCHAR(30),
  Country VARCHAR(40),
  PRIMARY KEY (Sponsor_No)
);
CREATE TABLE Stay (
  Stay_No INT,
  Artist_No INT,
  Studio_No INT,
  Sponsor_No INT,
  Arrival_Date DATE,
  Departure_Date DATE,
  Stipend DECIMAL(10,2),
  PRIMARY KEY (Stay_No),
  FOREIGN KEY (Artist_No) REFERENCES Artist_In_Residence (Artist_No),
  FOREIGN KEY (Studio_No) REFERENCES Studio (Studio_No),
  FOREIGN KEY (Sponsor_No) REFERENCES Sponsor (Sponsor_No)
);
CREATE TABLE Work (
  Work_No INT,
  Stay_No INT,
  Title VARCHAR(80),
  Type VARCHAR(30),
  Finished_Date DATE,
  Price DECIMAL(10,2),
  PRIMARY KEY (Work_No),
  FOREIGN KEY (Stay_No) REFERENCES Stay (Stay_No)
);

-- en: How many stays began, by arrival, after 2022-09-01?
-- zh: 2022-09-01之后到达的驻留有多少次？
SELECT count(*) FROM Stay WHERE Arrival_Date > '2022-09-01';

-- en: How many works were finished after 2022-09-01?
-- zh: 2022-09-01之后完成的作品有多少件？
SELECT count(*) FROM Work WHERE Finished_Date > '2022-09-01';

-- en: Show the number of studios of each type.
-- zh: 各类型的工作室分别有多少间？
SELECT Type, count(*) FROM Studio GROUP BY Type;

-- en: Show the number of works of each type.
-- zh: 各类型的作品分别有多少件？
SELECT Type, count(*) FROM Work GROUP BY Type;

-- en: Which sponsor pays the highest stipend on average?
-- zh: 平均津贴最高的赞助方是哪家？
SELECT Sponsor.Sponsor_Name FROM Sponsor JOIN Stay ON Sponsor.Sponsor_No = Stay.Sponsor_No GROUP BY Sponsor.Sponsor_No, Sponsor.Sponsor_Name ORDER BY avg(Stay.Stipend) DESC LIMIT 1;

-- en: Which sponsor has paid the most in stipends overall?
-- zh: 累计发放津贴最多的赞助方是哪家？
SELECT Sponsor.Sponsor_Name FROM Sponsor JOIN Stay ON Sponsor.Sponsor_No = Stay.Sponsor_No GROUP BY Sponsor.Sponsor_No, Sponsor.Sponsor_Name ORDER BY sum(Stay.Stipend) DESC LIMIT 1;

-- en: Emails of the textile artists (field textile).
-- zh: 领域为textile的艺术家邮箱是什么？
SELECT Email FROM Artist_In_Residence WHERE Field = 'textile';

-- en: Name and area of the studios built before 1950, largest first.
-- zh: 列出1950年以前建成的工作室名称和面积，面积大的在前。
SELECT Studio_Name, Area FROM Studio WHERE Built_Year < 1950 ORDER BY Area DESC;

-- en: Which sponsors are a foundation in Norway?
-- zh: 哪些赞助方是Norway的foundation？
SELECT Sponsor_Name FROM Sponsor WHERE Type = 'foundation' AND Country = 'Norway';

-- en: What is the total price of all the prints (type print)?
-- zh: 所有print类作品的总价是多少？
SELECT sum(Price) FROM Work WHERE Type = 'print';

-- en: How many different nationalities have the artists had?
-- zh: 艺术家来自多少种不同的国籍？
SELECT count(DISTINCT Nationality) FROM Artist_In_Residence;

-- en: What was the smallest stipend ever paid?
-- zh: 发放过的最低津贴是多少？
SELECT min(Stipend) FROM Stay;

-- en: Fields that count two or more artists?
-- zh: 有两位或以上艺术家的领域有哪些？
SELECT Field FROM Artist_In_Residence GROUP BY Field HAVING count(*) >= 2;

-- en: Give the title of the cheapest work.
-- zh: 最便宜的作品叫什么？
SELECT Title FROM Work ORDER BY Price LIMIT 1;

-- en: What are the names of the three youngest artists?
-- zh: 最年轻的三位艺术家叫什么？
SELECT Artist_Name FROM Artist_In_Residence ORDER BY Birth_Year DESC LIMIT 3;

-- en: Who made Kelp Study?
-- zh: Kelp Study是谁创作的？
SELECT Artist_In_Residence.Artist_Name FROM Artist_In_Residence JOIN Stay ON Artist_In_Residence.Artist_No = Stay.Artist_No JOIN Work ON Stay.Stay_No = Work.Stay_No WHERE Work.Title = 'Kelp Study';

-- en: When did Jorun Eide arrive and when did she leave?
-- zh: Jorun Eide何时到达、何时离开？
SELECT Stay.Arrival_Date, Stay.Departure_Date FROM Artist_In_Residence JOIN Stay ON Artist_In_Residence.Artist_No = Stay.Artist_No WHERE Artist_In_Residence.Artist_Name = 'Jorun Eide';

-- en: How many works were created in each studio? Give the studio's name.
-- zh: 每间工作室里创作了多少件作品？给出工作室名称。
SELECT Studio.Studio_Name, count(*) FROM Studio JOIN Stay ON Studio.Studio_No = Stay.Studio_No JOIN Work ON Stay.Stay_No = Work.Stay_No GROUP BY Studio.Studio_No, Studio.Studio_Name;

-- en: Artists who have stayed at least twice.
-- zh: 驻留过至少两次的艺术家有谁？
SELECT Artist_In_Residence.Artist_Name FROM Artist_In_Residence JOIN Stay ON Artist_In_Residence.Artist_No = Stay.Artist_No GROUP BY Artist_In_Residence.Artist_No, Artist_In_Residence.Artist_Name HAVING count(*) >= 2;

-- en: Which studios have never housed anybody?
-- zh: 哪些工作室从未有人入住？
SELECT Studio_Name FROM Studio WHERE Studio_No NOT IN (SELECT Studio_No FROM Stay);

-- en: Works priced above the average, with price.
-- zh: 价格高于平均价的作品有哪些？价格各是多少？
SELECT Title, Price FROM Work WHERE Price > (SELECT avg(Price) FROM Work);

-- en: Which nationalities are found among both painting and video artists?
-- zh: 哪些国籍既有painting领域又有video领域的艺术家？
SELECT Nationality FROM Artist_In_Residence WHERE Field = 'painting' INTERSECT SELECT Nationality FROM Artist_In_Residence WHERE Field = 'video';
