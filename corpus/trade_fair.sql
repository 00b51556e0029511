-- A trade fair company: fairs, halls, exhibitors with their stands, talks and the visitors who booked them.
CREATE TABLE Fair (
  FairID INT, FairName VARCHAR(80), Theme VARCHAR(40), City VARCHAR(40), StartDate DATE, EndDate DATE, TicketPrice DECIMAL(10,2),
  PRIMARY KEY (FairID)
);
CREATE TABLE Exhibitor (
  ExhibitorID INT, CompanyName VARCHAR(80), Country VARCHAR(40), Industry VARCHAR(40), FoundedYear INT,
  PRIMARY KEY (ExhibitorID)
);
CREATE TABLE Stand (
  StandID INT, FairID INT, ExhibitorID INT, StandNumber VARCHAR(10), HallName VARCHAR(20), AreaM2 DOUBLE, Rent DECIMAL(10,2),
  PRIMARY KEY (StandID),
  FOREIGN KEY (FairID) REFERENCES Fair (FairID),
  FOREIGN KEY (ExhibitorID) REFERENCES Exhibitor (ExhibitorID)
);
CREATE TABLE Visitor (
  VisitorID INT, FirstName VARCHAR(40), LastName VARCHAR(40), Email VARCHAR(80), Country VARCHAR(40), Age INT, Profession VARCHAR(40),
  PRIMARY KEY (VisitorID)
);
CREATE TABLE Talk (
  TalkID INT, FairID INT, ExhibitorID INT, Title VARCHAR(120), Speaker VARCHAR(60), StartTime DATETIME, Seats INT,
  PRIMARY KEY (TalkID),
  FOREIGN KEY (FairID) REFERENCES Fair (FairID),
  FOREIGN KEY (ExhibitorID) REFERENCES Exhibitor (ExhibitorID)
);
CREATE TABLE TalkBooking (
  TalkID INT, VisitorID INT, BookedOn DATE, Attended VARCHAR(3), Rating INT,
  PRIMARY KEY (TalkID, VisitorID),
  FOREIGN KEY (TalkID) REFERENCES Talk (TalkID),
  FOREIGN KEY (VisitorID) REFERENCES Visitor (VisitorID)
);

-- en: When does the fair GreenPack Expo start and end?
-- zh: GreenPack Expo展会什么时候开始、什么时候结束？
SELECT StartDate, EndDate FROM Fair WHERE FairName = 'GreenPack Expo';

-- en: Which companies had a stand at GreenPack Expo?
-- zh: 哪些公司在GreenPack Expo上设了展位？
SELECT Exhibitor.CompanyName FROM Exhibitor JOIN Stand ON Exhibitor.ExhibitorID = Stand.ExhibitorID JOIN Fair ON Stand.FairID = Fair.FairID WHERE Fair.FairName = 'GreenPack Expo';

-- en: How many visitors came from Vietnam?
-- zh: 来自Vietnam的观众有多少人？
SELECT count(*) FROM Visitor WHERE Country = 'Vietnam';

-- en: In which cities have firms of the Ceramics industry exhibited?
-- zh: Ceramics行业的公司在哪些城市参过展？
SELECT Fair.City FROM Fair JOIN Stand ON Fair.FairID = Stand.FairID JOIN Exhibitor ON Stand.ExhibitorID = Exhibitor.ExhibitorID WHERE Exhibitor.Industry = 'Ceramics';

-- en: What is the total rent for each hall?
-- zh: 每个展厅的租金总额是多少？
SELECT HallName, sum(Rent) FROM Stand GROUP BY HallName;

-- en: Name the emails of the people who booked the talk 'Zero Waste Lines'.
-- zh: 预约了讲座'Zero Waste Lines'的人邮箱是什么？
SELECT Visitor.Email FROM Visitor JOIN TalkBooking ON Visitor.VisitorID = TalkBooking.VisitorID JOIN Talk ON TalkBooking.TalkID = Talk.TalkID WHERE Talk.Title = 'Zero Waste Lines';

-- en: Which talk got the best average rating?
-- zh: 平均评分最高的是哪场讲座？
SELECT Talk.Title FROM Talk JOIN TalkBooking ON Talk.TalkID = TalkBooking.TalkID GROUP BY Talk.TalkID, Talk.Title ORDER BY avg(TalkBooking.Rating) DESC LIMIT 1;

-- en: Which exhibitor was founded first, and in which year?
-- zh: 成立最早的参展商是哪家？成立于哪一年？
SELECT CompanyName, FoundedYear FROM Exhibitor ORDER BY FoundedYear LIMIT 1;

-- en: How many stands did each exhibitor rent over the years? Show company names.
-- zh: 每家参展商历年共租了多少个展位？列出公司名称。
SELECT Exhibitor.CompanyName, count(*) FROM Exhibitor JOIN Stand ON Exhibitor.ExhibitorID = Stand.ExhibitorID GROUP BY Exhibitor.ExhibitorID, Exhibitor.CompanyName;

-- en: Which visitors didn't book any talk? First and last names.
-- zh: 哪些观众没有预约任何讲座？给出名和姓。
SELECT FirstName, LastName FROM Visitor WHERE VisitorID NOT IN (SELECT VisitorID FROM TalkBooking);

-- en: Which countries do we see among the exhibitors as well as the visitors?
-- zh: 哪些国家既有参展商又有观众？
SELECT Country FROM Exhibitor INTERSECT SELECT Country FROM Visitor;

-- en: Which fairs have the cheapest ticket? List all of them if several.
-- zh: 门票最便宜的展会有哪些？如有多个请全部列出。
SELECT FairName FROM Fair WHERE TicketPrice = (SELECT min(TicketPrice) FROM Fair);

-- en: Who spoke at fairs in Bilbao? List the speakers.
-- zh: 列出在Bilbao的展会上演讲过的主讲人。
SELECT Talk.Speaker FROM Talk JOIN Fair ON Talk.FairID = Fair.FairID WHERE Fair.City = 'Bilbao';

-- en: What's the average age of the Architect visitors and of how many are we talking?
-- zh: 职业为Architect的观众平均年龄是多少？共有多少人？
SELECT avg(Age), count(*) FROM Visitor WHERE Profession = 'Architect';

-- en: Which professions have at least 20 visitors?
-- zh: 哪些职业的观众至少有20人？
SELECT Profession FROM Visitor GROUP BY Profession HAVING count(*) >= 20;

-- en: What's the number of the largest stand in Hall C?
-- zh: Hall C里面积最大的展位号是多少？
SELECT StandNumber FROM Stand WHERE HallName = 'Hall C' ORDER BY AreaM2 DESC LIMIT 1;

-- en: Which theme do the talks seating over 300 belong to?
-- zh: 座位数超过300的讲座属于哪些展会主题？
SELECT Fair.Theme FROM Fair JOIN Talk ON Fair.FairID = Talk.FairID WHERE Talk.Seats > 300;

-- en: How many different visitors actually attended (yes) talks given by Korvex GmbH?
-- zh: 实际出席（yes）Korvex GmbH讲座的不同观众有多少人？
SELECT count(DISTINCT TalkBooking.VisitorID) FROM TalkBooking JOIN Talk ON TalkBooking.TalkID = Talk.TalkID JOIN Exhibitor ON Talk.ExhibitorID = Exhibitor.ExhibitorID WHERE TalkBooking.Attended = 'yes' AND Exhibitor.CompanyName = 'Korvex GmbH';

-- en: Which professions did the audience of Speaker Hanne Vik have?
-- zh: 预约了主讲人Hanne Vik讲座的观众是什么职业？
SELECT Visitor.Profession FROM Visitor JOIN TalkBooking ON Visitor.VisitorID = TalkBooking.VisitorID JOIN Talk ON TalkBooking.TalkID = Talk.TalkID WHERE Talk.Speaker = 'Hanne Vik';

-- en: Company names of exhibitors that rented a stand but gave no talk.
-- zh: 租了展位但没有举办讲座的参展商公司名称。
SELECT Exhibitor.CompanyName FROM Exhibitor JOIN Stand ON Exhibitor.ExhibitorID = Stand.ExhibitorID EXCEPT SELECT Exhibitor.CompanyName FROM Exhibitor JOIN Talk ON Exhibitor.ExhibitorID = Talk.ExhibitorID;

-- en: Find fairs where someone had a stand bigger than 400 square metres.
-- zh: 哪些展会有面积超过400平方米的展位？
SELECT FairName FROM Fair WHERE FairID IN (SELECT FairID FROM Stand WHERE AreaM2 > 400);

-- en: Titles of all talks with Packaging in the title, in alphabetical order.
-- zh: 按字母顺序列出标题中含有Packaging的讲座。
SELECT Title FROM Talk WHERE Title LIKE '%Packaging%' ORDER BY Title;
