-- A short film festival: films, sections, screenings, jurors and awards.
CREATE TABLE Section (
  SectionCode VARCHAR(10),
  SectionName VARCHAR(60),
  MaxDuration INT,
  EntryFee DECIMAL(10,2),
  PRIMARY KEY (SectionCode)
);
CREATE TABLE Film (
  FilmId INT,
  Title VARCHAR(80),
  OriginalTitle VARCHAR(80),
  Country VARCHAR(40),
  Year INT,
  Duration INT,
  SectionCode VARCHAR(10),
  Budget DECIMAL(10,2),
  PRIMARY KEY (FilmId),
  FOREIGN KEY (SectionCode) REFERENCES Section (SectionCode)
);
CREATE TABLE Cinema (
  CinemaId INT,
  CinemaName VARCHAR(60),
  District VARCHAR(40),
  Seats INT,
  Year INT,
  PRIMARY KEY (CinemaId)
);
CREATE TABLE Screening (
  ScreeningId INT,
  FilmId INT,
  CinemaId INT,
  StartsAt DATETIME,
  TicketPrice DECIMAL(10,2),
  Audience INT,
  PRIMARY KEY (ScreeningId),
  FOREIGN KEY (FilmId) REFERENCES Film (FilmId),
  FOREIGN KEY (CinemaId) REFERENCES Cinema (CinemaId)
);
CREATE TABLE Juror (
  JurorId INT,
  JurorName VARCHAR(60),
  Country VARCHAR(40),
  Profession VARCHAR(40),
  PRIMARY KEY (JurorId)
);
CREATE TABLE Score (
  JurorId INT,
  FilmId INT,
  Points DOUBLE,
  Remark VARCHAR(200),
  PRIMARY KEY (JurorId, FilmId),
  FOREIGN KEY (JurorId) REFERENCES Juror (JurorId),
  FOREIGN KEY (FilmId) REFERENCES Film (FilmId)
);

-- en: How many screenings did each cinema put on? Include the cinema's name.
-- zh: 每家影院放映了多少场？请给出影院名称。
SELECT Cinema.CinemaName, count(*) FROM Cinema JOIN Screening ON Cinema.CinemaId = Screening.CinemaId GROUP BY Cinema.CinemaId, Cinema.CinemaName;

-- en: How many different films did each cinema put on? Include the cinema's name.
-- zh: 每家影院放映了多少部不同的影片？请给出影院名称。
SELECT Cinema.CinemaName, count(DISTINCT Screening.FilmId) FROM Cinema JOIN Screening ON Cinema.CinemaId = Screening.CinemaId GROUP BY Cinema.CinemaId, Cinema.CinemaName;

-- en: Titles of the films from Chile.
-- zh: 来自Chile的影片片名有哪些？
SELECT Title FROM Film WHERE Country = 'Chile';

-- en: Titles of the films scored by a juror from Chile, without duplicates.
-- zh: 被来自Chile的评委打过分的影片有哪些？不要重复。
SELECT DISTINCT Film.Title FROM Film JOIN Score ON Film.FilmId = Score.FilmId JOIN Juror ON Score.JurorId = Juror.JurorId WHERE Juror.Country = 'Chile';

-- en: Which film has the highest total points?
-- zh: 哪部影片总分最高？
SELECT Film.Title FROM Film JOIN Score ON Film.FilmId = Score.FilmId GROUP BY Film.FilmId, Film.Title ORDER BY sum(Score.Points) DESC LIMIT 1;

-- en: Which film has the highest average points?
-- zh: 哪部影片平均分最高？
SELECT Film.Title FROM Film JOIN Score ON Film.FilmId = Score.FilmId GROUP BY Film.FilmId, Film.Title ORDER BY avg(Score.Points) DESC LIMIT 1;

-- en: Original titles of the films made before 2020 that run under 10 minutes.
-- zh: 2020年以前拍摄且时长不到10分钟的影片原名是什么？
SELECT OriginalTitle FROM Film WHERE Year < 2020 AND Duration < 10;

-- en: Jurors whose profession is editor or sound designer?
-- zh: 职业是editor或sound designer的评委有谁？
SELECT JurorName FROM Juror WHERE Profession = 'editor' OR Profession = 'sound designer';

-- en: Show all section names sorted by entry fee from the lowest.
-- zh: 按报名费从低到高列出所有单元名称。
SELECT SectionName FROM Section ORDER BY EntryFee;

-- en: How many films were entered?
-- zh: 一共有多少部参赛影片？
SELECT count(*) FROM Film;

-- en: Total seats in the cinemas of the Riverside district?
-- zh: Riverside区的影院共有多少座位？
SELECT sum(Seats) FROM Cinema WHERE District = 'Riverside';

-- en: What are the lowest, average and highest ticket prices?
-- zh: 票价的最低值、平均值和最高值分别是多少？
SELECT min(TicketPrice), avg(TicketPrice), max(TicketPrice) FROM Screening;

-- en: How many films come from each country, most first?
-- zh: 各国分别有多少部影片？从多到少排列。
SELECT Country, count(*) FROM Film GROUP BY Country ORDER BY count(*) DESC;

-- en: Which district has the most cinemas?
-- zh: 影院最多的是哪个区？
SELECT District FROM Cinema GROUP BY District ORDER BY count(*) DESC LIMIT 1;

-- en: For years with at least 5 films, show the average duration.
-- zh: 影片数不少于5部的年份，平均时长各是多少？
SELECT Year, avg(Duration) FROM Film GROUP BY Year HAVING count(*) >= 5;

-- en: Which film cost the most to make?
-- zh: 制作成本最高的影片是哪部？
SELECT Title FROM Film ORDER BY Budget DESC LIMIT 1;

-- en: In which cinemas and at what time can I see Paper Lake?
-- zh: Paper Lake在哪些影院、什么时间放映？
SELECT Cinema.CinemaName, Screening.StartsAt FROM Film JOIN Screening ON Film.FilmId = Screening.FilmId JOIN Cinema ON Screening.CinemaId = Cinema.CinemaId WHERE Film.Title = 'Paper Lake';

-- en: How many films are there in the section called Night Owls?
-- zh: Night Owls单元有多少部影片？
SELECT count(*) FROM Section JOIN Film ON Section.SectionCode = Film.SectionCode WHERE Section.SectionName = 'Night Owls';

-- en: Which films haven't been screened?
-- zh: 没有放映过的影片有哪些？
SELECT Title FROM Film WHERE FilmId NOT IN (SELECT FilmId FROM Screening);

-- en: Names of jurors who gave some film fewer than 2 points?
-- zh: 给过低于2分的评委叫什么？
SELECT JurorName FROM Juror WHERE JurorId IN (SELECT JurorId FROM Score WHERE Points < 2);

-- en: Films that run longer than the average film.
-- zh: 比平均时长更长的影片有哪些？
SELECT Title FROM Film WHERE Duration > (SELECT avg(Duration) FROM Film);

-- en: Countries that have a film in the festival but no juror?
-- zh: 哪些国家有影片参展却没有评委？
SELECT Country FROM Film EXCEPT SELECT Country FROM Juror;
