-- A photography biennale: photographers, venues, exhibited series and the curators.
CREATE TABLE Photographer (
  PhotographerID INT,
  Name VARCHAR(60),
  BirthYear INT,
  Country VARCHAR(40),
  City VARCHAR(40),
  Email VARCHAR(80),
  PRIMARY KEY (PhotographerID)
);
CREATE TABLE Venue (
  VenueID INT,
  Name VARCHAR(60),
  City VARCHAR(40),
  Type VARCHAR(30),
  Capacity INT,
  OpenedYear INT,
  PRIMARY KEY (VenueID)
);
CREATE TABLE PhotoSeries (
  SeriesID INT,
  PhotographerID INT,
  Title VARCHAR(80),
  Year INT,
  PrintCount INT,
  Technique VARCHAR(30),
  Price DECIMAL(10,2),
  PRIMARY KEY (SeriesID),
  FOREIGN KEY (PhotographerID) REFERENCES Photographer (PhotographerID)
);
CREATE TABLE Curator (
  CuratorID INT,
  Name VARCHAR(60),
  Country VARCHAR(40),
  HiredYear INT,
  PRIMARY KEY (CuratorID)
);
CREATE TABLE Showing (
  ShowingID INT,
  SeriesID INT,
  VenueID INT,
  CuratorID INT,
  StartDate DATE,
  EndDate DATE,
  Visitors INT,
  PRIMARY KEY (ShowingID),
  FOREIGN KEY (SeriesID) REFERENCES PhotoSeries (SeriesID),
  FOREIGN KEY (VenueID) REFERENCES Venue (VenueID),
  FOREIGN KEY (CuratorID) REFERENCES Curator (CuratorID)
);

-- en: Give me the names and emails of photographers born before 1960.
-- zh: 给出1960年以前出生的摄影师的姓名和邮箱。
SELECT Name, Email FROM Photographer WHERE BirthYear < 1960;

-- en: How many showings has each venue hosted? List the venue name with the number.
-- zh: 每个展馆举办过多少场展出？列出展馆名称和场次。
SELECT Venue.Name, count(*) FROM Venue JOIN Showing ON Venue.VenueID = Showing.VenueID GROUP BY Venue.VenueID, Venue.Name;

-- en: How many visitors has each venue drawn in total? List the venue name with the number.
-- zh: 每个展馆一共吸引了多少观众？列出展馆名称和人数。
SELECT Venue.Name, sum(Showing.Visitors) FROM Venue JOIN Showing ON Venue.VenueID = Showing.VenueID GROUP BY Venue.VenueID, Venue.Name;

-- en: Which photographers live in Arles?
-- zh: 哪些摄影师住在Arles？
SELECT Name FROM Photographer WHERE City = 'Arles';

-- en: Which photographers have been shown in Arles? Each name once.
-- zh: 哪些不同的摄影师曾在Arles展出过作品？
SELECT DISTINCT Photographer.Name FROM Photographer JOIN PhotoSeries ON Photographer.PhotographerID = PhotoSeries.PhotographerID JOIN Showing ON PhotoSeries.SeriesID = Showing.SeriesID JOIN Venue ON Showing.VenueID = Venue.VenueID WHERE Venue.City = 'Arles';

-- en: What is the title of the most expensive photo series?
-- zh: 最贵的摄影系列叫什么？
SELECT Title FROM PhotoSeries ORDER BY Price DESC LIMIT 1;

-- en: What is the title of the photo series that was shown the most times?
-- zh: 展出次数最多的摄影系列叫什么？
SELECT PhotoSeries.Title FROM PhotoSeries JOIN Showing ON PhotoSeries.SeriesID = Showing.SeriesID GROUP BY PhotoSeries.SeriesID, PhotoSeries.Title ORDER BY count(*) DESC LIMIT 1;

-- en: Count the series made with the cyanotype technique.
-- zh: 采用cyanotype工艺的系列有多少个？
SELECT count(*) FROM PhotoSeries WHERE Technique = 'cyanotype';

-- en: What are the average and the highest price of a series from 2021?
-- zh: 2021年的系列平均价格和最高价格分别是多少？
SELECT avg(Price), max(Price) FROM PhotoSeries WHERE Year = 2021;

-- en: From how many different countries do the photographers come?
-- zh: 摄影师来自多少个不同的国家？
SELECT count(DISTINCT Country) FROM Photographer;

-- en: For each technique, what is the mean number of prints?
-- zh: 每种工艺的系列平均有多少张照片？
SELECT Technique, avg(PrintCount) FROM PhotoSeries GROUP BY Technique;

-- en: Which type of venue is the most common?
-- zh: 哪种类型的展馆最多？
SELECT Type FROM Venue GROUP BY Type ORDER BY count(*) DESC LIMIT 1;

-- en: Countries with two or more photographers, please.
-- zh: 哪些国家有至少两位摄影师？
SELECT Country FROM Photographer GROUP BY Country HAVING count(*) >= 2;

-- en: Show the three venues with room for the most people, and the city each is in.
-- zh: 列出容纳人数最多的三个展馆及其所在城市。
SELECT Name, City FROM Venue ORDER BY Capacity DESC LIMIT 3;

-- en: Which titles were hung by the curator Ilse Brandt, and when did each showing open?
-- zh: 策展人Ilse Brandt策划展出了哪些作品系列？各自何时开展？
SELECT PhotoSeries.Title, Showing.StartDate FROM Curator JOIN Showing ON Curator.CuratorID = Showing.CuratorID JOIN PhotoSeries ON Showing.SeriesID = PhotoSeries.SeriesID WHERE Curator.Name = 'Ilse Brandt';

-- en: Where did the series Salt Roads hang? Names of the venues only.
-- zh: Salt Roads在哪些展馆展出过？只要名称。
SELECT Venue.Name FROM PhotoSeries JOIN Showing ON PhotoSeries.SeriesID = Showing.SeriesID JOIN Venue ON Showing.VenueID = Venue.VenueID WHERE PhotoSeries.Title = 'Salt Roads';

-- en: Which curators have put on more than 3 showings?
-- zh: 哪些策展人策划过超过3场展出？
SELECT Curator.Name FROM Curator JOIN Showing ON Curator.CuratorID = Showing.CuratorID GROUP BY Curator.CuratorID, Curator.Name HAVING count(*) > 3;

-- en: List photographers who have no series at all.
-- zh: 列出没有任何系列作品的摄影师。
SELECT Name FROM Photographer WHERE PhotographerID NOT IN (SELECT PhotographerID FROM PhotoSeries);

-- en: Which series cost more than the average one? Titles and prices.
-- zh: 哪些系列的价格高于平均价？给出标题和价格。
SELECT Title, Price FROM PhotoSeries WHERE Price > (SELECT avg(Price) FROM PhotoSeries);

-- en: Names of the curators who worked on a showing that began after 2023-06-01.
-- zh: 参与过2023-06-01之后开幕的展出的策展人叫什么？
SELECT Name FROM Curator WHERE CuratorID IN (SELECT CuratorID FROM Showing WHERE StartDate > '2023-06-01');

-- en: Which countries have both a photographer and a curator?
-- zh: 哪些国家既有摄影师又有策展人？
SELECT Country FROM Photographer INTERSECT SELECT Country FROM Curator;

-- en: Cities that are home to a photographer but have no venue?
-- zh: 哪些城市有摄影师居住但没有展馆？
SELECT City FROM Photographer EXCEPT SELECT City FROM Venue;
