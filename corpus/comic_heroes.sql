-- Comic books: heroes, the artists who drew them and their issues.
CREATE TABLE Artist (
  ArtistId INT,
  PenName VARCHAR(40),
  RealName VARCHAR(50),
  Country VARCHAR(30),
  Debut INT,
  PRIMARY KEY (ArtistId)
);
CREATE TABLE Hero (
  HeroId INT,
  HeroName VARCHAR(40),
  Power VARCHAR(40),
  HomeCity VARCHAR(40),
  Side VARCHAR(10),
  CreatorId INT,
  PRIMARY KEY (HeroId),
  FOREIGN KEY (CreatorId) REFERENCES Artist (ArtistId)
);
CREATE TABLE Issue (
  IssueId INT,
  Title VARCHAR(60),
  Publisher VARCHAR(40),
  Published DATE,
  Pages INT,
  CoverPrice DECIMAL(10,2),
  CoverArtistId INT,
  PRIMARY KEY (IssueId),
  FOREIGN KEY (CoverArtistId) REFERENCES Artist (ArtistId)
);
CREATE TABLE Appearance (
  HeroId INT,
  IssueId INT,
  Panels INT,
  PRIMARY KEY (HeroId, IssueId),
  FOREIGN KEY (HeroId) REFERENCES Hero (HeroId),
  FOREIGN KEY (IssueId) REFERENCES Issue (IssueId)
);

-- en: Which heroes live in Gravenport?
-- zh: 哪些英雄住在Gravenport？
SELECT HeroName FROM Hero WHERE HomeCity = 'Gravenport';

-- en: What is the pen name of the creator of Moth Lantern?
-- zh: Moth Lantern的创作者笔名是什么？
SELECT Artist.PenName FROM Artist JOIN Hero ON Artist.ArtistId = Hero.CreatorId WHERE Hero.HeroName = 'Moth Lantern';

-- en: Who drew the cover of Night of Nine Keys? Give the real name.
-- zh: Night of Nine Keys的封面是谁画的？请给出真名。
SELECT Artist.RealName FROM Artist JOIN Issue ON Artist.ArtistId = Issue.CoverArtistId WHERE Issue.Title = 'Night of Nine Keys';

-- en: How many characters are on the Villain side?
-- zh: 属于Villain阵营的角色有多少个？
SELECT count(*) FROM Hero WHERE Side = 'Villain';

-- en: List the titles of issues published after 1985-06-01 that cost less than 3.
-- zh: 列出1985-06-01之后出版且售价低于3的刊号标题。
SELECT Title FROM Issue WHERE Published > '1985-06-01' AND CoverPrice < 3;

-- en: What's the average number of pages of an issue, for each publisher?
-- zh: 每家出版社的刊物平均有多少页？
SELECT Publisher, avg(Pages) FROM Issue GROUP BY Publisher;

-- en: Which hero appears in the largest number of issues?
-- zh: 出场期数最多的是哪位英雄？
SELECT Hero.HeroName FROM Hero JOIN Appearance ON Hero.HeroId = Appearance.HeroId GROUP BY Hero.HeroId, Hero.HeroName ORDER BY count(*) DESC LIMIT 1;

-- en: Total number of panels showing Captain Quill
-- zh: Captain Quill出现的画格总数
SELECT sum(Appearance.Panels) FROM Appearance JOIN Hero ON Appearance.HeroId = Hero.HeroId WHERE Hero.HeroName = 'Captain Quill';

-- en: Name the heroes who never appeared in any issue.
-- zh: 从未在任何一期中出场的英雄有哪些？
SELECT HeroName FROM Hero WHERE HeroId NOT IN (SELECT HeroId FROM Appearance);

-- en: What is the thickest issue?
-- zh: 页数最多的是哪一期？
SELECT Title FROM Issue ORDER BY Pages DESC LIMIT 1;

-- en: How many heroes come from each home city? Order the cities by that number, smallest first.
-- zh: 每个家乡城市各有多少位英雄？按人数从少到多排列。
SELECT HomeCity, count(*) FROM Hero GROUP BY HomeCity ORDER BY count(*);

-- en: Which powers do the characters in Winter of Wolves have?
-- zh: Winter of Wolves中出场的角色拥有哪些能力？
SELECT Hero.Power FROM Hero JOIN Appearance ON Hero.HeroId = Appearance.HeroId JOIN Issue ON Appearance.IssueId = Issue.IssueId WHERE Issue.Title = 'Winter of Wolves';

-- en: Cheapest and dearest cover price at Bluebolt Comics
-- zh: Bluebolt Comics刊物的最低和最高封面价
SELECT min(CoverPrice), max(CoverPrice) FROM Issue WHERE Publisher = 'Bluebolt Comics';

-- en: Which artists both created a hero and drew a cover? Give their ids.
-- zh: 哪些画家既创作过英雄又画过封面？给出其编号。
SELECT CreatorId FROM Hero INTERSECT SELECT CoverArtistId FROM Issue;

-- en: Show pen names of artists who drew three or more covers, with the number.
-- zh: 列出画过3个或以上封面的画家笔名及数量。
SELECT Artist.PenName, count(*) FROM Artist JOIN Issue ON Artist.ArtistId = Issue.CoverArtistId GROUP BY Artist.ArtistId, Artist.PenName HAVING count(*) >= 3;

-- en: Which issues have fewer pages than average?
-- zh: 哪些期的页数少于平均页数？
SELECT Title FROM Issue WHERE Pages < (SELECT avg(Pages) FROM Issue);

-- en: Find titles with the word Dragon in them.
-- zh: 找出标题中含有Dragon的刊号。
SELECT Title FROM Issue WHERE Title LIKE '%Dragon%';

-- en: When did the artist with real name Jonas Weil make his debut, and in what country is he based?
-- zh: 真名Jonas Weil的画家是哪年出道的，来自哪个国家？
SELECT Debut, Country FROM Artist WHERE RealName = 'Jonas Weil';

-- en: List the heroes created by artists from Belgium who can use Invisibility.
-- zh: 列出由Belgium画家创作、拥有Invisibility能力的英雄。
SELECT Hero.HeroName FROM Hero JOIN Artist ON Hero.CreatorId = Artist.ArtistId WHERE Artist.Country = 'Belgium' AND Hero.Power = 'Invisibility';

-- en: On what date did Iron Sparrow first appear?
-- zh: Iron Sparrow首次出场是在哪一天？
SELECT min(Issue.Published) FROM Issue JOIN Appearance ON Issue.IssueId = Appearance.IssueId JOIN Hero ON Appearance.HeroId = Hero.HeroId WHERE Hero.HeroName = 'Iron Sparrow';

-- en: Countries from which the largest number of artists come: just the top one
-- zh: 画家人数最多的国家，只要第一名
SELECT Country FROM Artist GROUP BY Country ORDER BY count(*) DESC LIMIT 1;

-- en: Which issues feature both Captain Quill and Moth Lantern?
-- zh: 哪些期中Captain Quill和Moth Lantern都出场了？
SELECT Issue.Title FROM Issue JOIN Appearance ON Issue.IssueId = Appearance.IssueId JOIN Hero ON Appearance.HeroId = Hero.HeroId WHERE Hero.HeroName = 'Captain Quill' INTERSECT SELECT Issue.Title FROM Issue JOIN Appearance ON Issue.IssueId = Appearance.IssueId JOIN Hero ON Appearance.HeroId = Hero.HeroId WHERE Hero.HeroName = 'Moth Lantern';
