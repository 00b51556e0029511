-- A weather app: stations run by volunteers, forecasts by providers, users, saved places and warnings.
CREATE TABLE Provider (
  ProviderId INT,
  ProviderName VARCHAR(50),
  Country VARCHAR(40),
  ModelName VARCHAR(30),
  UpdateHours INT,
  PRIMARY KEY (ProviderId)
);
CREATE TABLE Station (
  StationId INT,
  StationName VARCHAR(50),
  Region VARCHAR(40),
  AltitudeM DOUBLE,
  OwnerName VARCHAR(60),
  OnlineSince DATE,
  PRIMARY KEY (StationId)
);
CREATE TABLE Observation (
  ObsId INT,
  StationId INT,
  ObsDate DATE,
  TempMax DOUBLE,
  TempMin DOUBLE,
  RainMm DOUBLE,
  Sky VARCHAR(20),
  PRIMARY KEY (ObsId),
  FOREIGN KEY (StationId) REFERENCES Station (StationId)
);
CREATE TABLE Forecast (
  ForecastId INT,
  ProviderId INT,
  StationId INT,
  ForDate DATE,
  TempMax DOUBLE,
  RainChance INT,
  PRIMARY KEY (ForecastId),
  FOREIGN KEY (ProviderId) REFERENCES Provider (ProviderId),
  FOREIGN KEY (StationId) REFERENCES Station (StationId)
);
CREATE TABLE AppUser (
  UserId INT,
  Nickname VARCHAR(40),
  Region VARCHAR(40),
  Units VARCHAR(10),
  InstalledOn DATE,
  PRIMARY KEY (UserId)
);
CREATE TABLE SavedStation (
  UserId INT,
  StationId INT,
  Position INT,
  PRIMARY KEY (UserId, StationId),
  FOREIGN KEY (UserId) REFERENCES AppUser (UserId),
  FOREIGN KEY (StationId) REFERENCES Station (StationId)
);

-- en: How many stations are there?
-- zh: 有多少个气象站？
SELECT count(*) FROM Station;

-- en: List the names and owners of all stations.
-- zh: 列出所有气象站的名称和站主。
SELECT StationName, OwnerName FROM Station;

-- en: What is the average altitude of all stations in Tyrol?
-- zh: Tyrol所有气象站的平均海拔是多少？
SELECT avg(AltitudeM) FROM Station WHERE Region = 'Tyrol';

-- en: Which station is at the highest altitude?
-- zh: 哪个气象站的海拔最高？
SELECT StationName FROM Station ORDER BY AltitudeM DESC LIMIT 1;

-- en: What is the number of observations for each station? Show the station's name.
-- zh: 每个气象站有多少条观测记录？给出站名。
SELECT Station.StationName, count(*) FROM Station JOIN Observation ON Station.StationId = Observation.StationId GROUP BY Station.StationId, Station.StationName;

-- en: Show each sky condition and how many observations have it.
-- zh: 给出每种天空状况及其观测次数。
SELECT Sky, count(*) FROM Observation GROUP BY Sky;

-- en: What are the different regions of the users?
-- zh: 用户来自哪些不同的地区？
SELECT DISTINCT Region FROM AppUser;

-- en: How hot did it get at Kirnbach Mill on '2022-07-19'?
-- zh: '2022-07-19'那天Kirnbach Mill站的最高气温是多少？
SELECT Observation.TempMax FROM Observation JOIN Station ON Observation.StationId = Station.StationId WHERE Station.StationName = 'Kirnbach Mill' AND Observation.ObsDate = '2022-07-19';

-- en: Which provider forecast the highest temperature? Name and temperature.
-- zh: 哪家预报商给出的预报最高气温最高？给出名称和气温。
SELECT Provider.ProviderName, Forecast.TempMax FROM Provider JOIN Forecast ON Provider.ProviderId = Forecast.ProviderId ORDER BY Forecast.TempMax DESC LIMIT 1;

-- en: How much rain has fallen in total in each region? Wettest first.
-- zh: 每个地区的总降雨量是多少？雨量最多的在前。
SELECT Station.Region, sum(Observation.RainMm) FROM Station JOIN Observation ON Station.StationId = Observation.StationId GROUP BY Station.Region ORDER BY sum(Observation.RainMm) DESC;

-- en: Who has saved the station Kirnbach Mill? Nicknames, please.
-- zh: 谁收藏了Kirnbach Mill站？请给出昵称。
SELECT AppUser.Nickname FROM AppUser JOIN SavedStation ON AppUser.UserId = SavedStation.UserId JOIN Station ON SavedStation.StationId = Station.StationId WHERE Station.StationName = 'Kirnbach Mill';

-- en: Stations that nobody saved.
-- zh: 没有人收藏的气象站。
SELECT StationName FROM Station WHERE StationId NOT IN (SELECT StationId FROM SavedStation);

-- en: On what dates was the minimum below -15 under a Clear sky?
-- zh: 哪些日期最低气温低于-15且天空为Clear？
SELECT ObsDate FROM Observation WHERE TempMin < -15 AND Sky = 'Clear';

-- en: Which station is saved by the most users?
-- zh: 收藏用户最多的是哪个气象站？
SELECT Station.StationName FROM Station JOIN SavedStation ON Station.StationId = SavedStation.StationId GROUP BY Station.StationId, Station.StationName ORDER BY count(*) DESC LIMIT 1;

-- en: Stations lower than the average altitude that came online after '2020-05-01'?
-- zh: '2020-05-01'之后上线且海拔低于平均值的气象站？
SELECT StationName FROM Station WHERE OnlineSince > '2020-05-01' AND AltitudeM < (SELECT avg(AltitudeM) FROM Station);

-- en: What are the highest and lowest temperatures ever observed?
-- zh: 有记录以来观测到的最高和最低气温是多少？
SELECT max(TempMax), min(TempMin) FROM Observation;

-- en: Which different providers make forecasts for stations in Savoy?
-- zh: 哪些不同的预报商为Savoy的气象站做预报？
SELECT DISTINCT Provider.ProviderName FROM Provider JOIN Forecast ON Provider.ProviderId = Forecast.ProviderId JOIN Station ON Forecast.StationId = Station.StationId WHERE Station.Region = 'Savoy';

-- en: Which regions have stations but no users?
-- zh: 哪些地区有气象站但没有用户？
SELECT Region FROM Station EXCEPT SELECT Region FROM AppUser;

-- en: How many users prefer the units Imperial?
-- zh: 有多少用户使用Imperial单位？
SELECT count(*) FROM AppUser WHERE Units = 'Imperial';

-- en: Nicknames of users with more than 8 saved stations and the number of them.
-- zh: 收藏超过8个气象站的用户昵称及收藏数。
SELECT AppUser.Nickname, count(*) FROM AppUser JOIN SavedStation ON AppUser.UserId = SavedStation.UserId GROUP BY AppUser.UserId, AppUser.Nickname HAVING count(*) > 8;

-- en: What's the mean chance of rain forecast by the model ALP2 for '2024-08-10'?
-- zh: 模式ALP2对'2024-08-10'预报的平均降雨概率是多少？
SELECT avg(Forecast.RainChance) FROM Forecast JOIN Provider ON Forecast.ProviderId = Provider.ProviderId WHERE Provider.ModelName = 'ALP2' AND Forecast.ForDate = '2024-08-10';

-- en: Names of stations that have recorded both Fog and Storm.
-- zh: 既记录过Fog又记录过Storm的气象站名称。
SELECT Station.StationName FROM Station JOIN Observation ON Station.StationId = Observation.StationId WHERE Observation.Sky = 'Fog' INTERSECT SELECT Station.StationName FROM Station JOIN Observation ON Station.StationId = Observation.StationId WHERE Observation.Sky = 'Storm';
