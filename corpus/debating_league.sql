-- A debating league: societies, debaters, tournaments, debates, motions and judges.
CREATE TABLE Society (
  SocId INT,
  SocName VARCHAR(60),
  Town VARCHAR(40),
  FoundedYear INT,
  Fee DECIMAL(6,2),
  PRIMARY KEY (SocId)
);
CREATE TABLE Debater (
  DebId INT,
  SocId INT,
  DebName VARCHAR(60),
  Sex VARCHAR(1),
  BirthYear INT,
  Town VARCHAR(40),
  PRIMARY KEY (DebId),
  FOREIGN KEY (SocId) REFERENCES Society (SocId)
);
CREATE TABLE Motion (
  MotionId INT,
  Wording VARCHAR(150),
  Theme VARCHAR(30),
  Author VARCHAR(60),
  Difficulty INT,
  PRIMARY KEY (MotionId)
);
CREATE TABLE Judge (
  JudgeId INT,
  JudgeName VARCHAR(60),
  Town VARCHAR(40),
  Grade VARCHAR(20),
  PRIMARY KEY (JudgeId)
);
CREATE TABLE Debate (
  DebateId INT,
  MotionId INT,
  JudgeId INT,
  ProSocId INT,
  ConSocId INT,
  HeldOn DATE,
  Room VARCHAR(20),
  Winner VARCHAR(3),
  PRIMARY KEY (DebateId),
  FOREIGN KEY (MotionId) REFERENCES Motion (MotionId),
  FOREIGN KEY (JudgeId) REFERENCES Judge (JudgeId),
  FOREIGN KEY (ProSocId) REFERENCES Society (SocId),
  FOREIGN KEY (ConSocId) REFERENCES Society (SocId)
);
CREATE TABLE Speech (
  DebateId INT,
  DebId INT,
  Side VARCHAR(3),
  SpeakingOrder INT,
  Points DOUBLE,
  Seconds INT,
  PRIMARY KEY (DebateId, DebId),
  FOREIGN KEY (DebateId) REFERENCES Debate (DebateId),
  FOREIGN KEY (DebId) REFERENCES Debater (DebId)
);

-- en: Members of the Cicero Circle: names and years of birth.
-- zh: Cicero Circle的成员叫什么、哪年出生？
SELECT Debater.DebName, Debater.BirthYear FROM Debater JOIN Society ON Debater.SocId = Society.SocId WHERE Society.SocName = 'Cicero Circle';

-- en: How many motions deal with Ethics?
-- zh: Ethics主题的辩题有多少个？
SELECT count(*) FROM Motion WHERE Theme = 'Ethics';

-- en: Who judged debates on Sport motions? Give different judges only.
-- zh: 哪些不同的评委评判过Sport主题的辩论？
SELECT DISTINCT Judge.JudgeName FROM Judge JOIN Debate ON Judge.JudgeId = Debate.JudgeId JOIN Motion ON Debate.MotionId = Motion.MotionId WHERE Motion.Theme = 'Sport';

-- en: Which motions has Kirsten Bell spoken on? Show the wordings.
-- zh: Kirsten Bell就哪些辩题发过言？给出辩题内容。
SELECT Motion.Wording FROM Motion JOIN Debate ON Motion.MotionId = Debate.MotionId JOIN Speech ON Debate.DebateId = Speech.DebateId JOIN Debater ON Speech.DebId = Debater.DebId WHERE Debater.DebName = 'Kirsten Bell';

-- en: On which days did the Cicero Circle argue for the motion (pro)?
-- zh: Cicero Circle作为正方（pro）出战是哪几天？
SELECT Debate.HeldOn FROM Debate JOIN Society ON Debate.ProSocId = Society.SocId WHERE Society.SocName = 'Cicero Circle';

-- en: Top speech score ever, with the speaker's name.
-- zh: 单次发言最高得分是多少？是谁拿到的？
SELECT Speech.Points, Debater.DebName FROM Speech JOIN Debater ON Speech.DebId = Debater.DebId ORDER BY Speech.Points DESC LIMIT 1;

-- en: Average points by side?
-- zh: 正反双方的平均得分分别是多少？
SELECT Side, avg(Points) FROM Speech GROUP BY Side;

-- en: Debaters from Tarnow born after 2003.
-- zh: 2003年以后出生、来自Tarnow的辩手有哪些？
SELECT DebName FROM Debater WHERE Town = 'Tarnow' AND BirthYear > 2003;

-- en: Which societies have no debaters enrolled?
-- zh: 没有辩手的辩论社有哪些？
SELECT SocName FROM Society WHERE SocId NOT IN (SELECT SocId FROM Debater);

-- en: Give every society with its number of debaters, the biggest one first.
-- zh: 各辩论社有多少名辩手？列出社名，人数多的在前。
SELECT Society.SocName, count(*) FROM Society JOIN Debater ON Society.SocId = Debater.SocId GROUP BY Society.SocId, Society.SocName ORDER BY count(*) DESC;

-- en: Debates in the Old Library that were won by Con: how many?
-- zh: 在Old Library举行并由Con获胜的辩论有多少场？
SELECT count(*) FROM Debate WHERE Room = 'Old Library' AND Winner = 'Con';

-- en: Whose average score over all speeches is the highest?
-- zh: 所有发言平均得分最高的辩手是谁？
SELECT Debater.DebName FROM Debater JOIN Speech ON Debater.DebId = Speech.DebId GROUP BY Debater.DebId, Debater.DebName ORDER BY avg(Speech.Points) DESC LIMIT 1;

-- en: In which towns does both a debater and a National grade judge live?
-- zh: 哪些镇既有辩手，又有National级评委？
SELECT Town FROM Debater INTERSECT SELECT Town FROM Judge WHERE Grade = 'National';

-- en: Which theme comes up most?
-- zh: 辩题最多的是哪个主题？
SELECT Theme FROM Motion GROUP BY Theme ORDER BY count(*) DESC LIMIT 1;

-- en: How many seconds did Omar Vance speak altogether?
-- zh: Omar Vance总共发言多少秒？
SELECT sum(Speech.Seconds) FROM Speech JOIN Debater ON Speech.DebId = Debater.DebId WHERE Debater.DebName = 'Omar Vance';

-- en: Motions by Edith Crane harder than the average motion, please.
-- zh: Edith Crane出的、难度高于平均值的辩题是什么？
SELECT Wording FROM Motion WHERE Author = 'Edith Crane' AND Difficulty > (SELECT avg(Difficulty) FROM Motion);

-- en: Judges who presided over at least 10 debates.
-- zh: 评判过至少10场辩论的评委有哪些？
SELECT Judge.JudgeName FROM Judge JOIN Debate ON Judge.JudgeId = Debate.JudgeId GROUP BY Judge.JudgeId, Judge.JudgeName HAVING count(*) >= 10;

-- en: List the distinct societies whose members took the floor in the Blue Hall.
-- zh: 哪些辩论社的辩手在Blue Hall发过言？名称去重。
SELECT DISTINCT Society.SocName FROM Society JOIN Debater ON Society.SocId = Debater.SocId JOIN Speech ON Debater.DebId = Speech.DebId JOIN Debate ON Speech.DebateId = Debate.DebateId WHERE Debate.Room = 'Blue Hall';

-- en: What's the dearest, the cheapest and the average membership fee?
-- zh: 会费最高、最低和平均各是多少？
SELECT max(Fee), min(Fee), avg(Fee) FROM Society;

-- en: Rooms in which Pro has won but Con hasn't.
-- zh: 哪些房间里Pro赢过而Con没赢过？
SELECT Room FROM Debate WHERE Winner = 'Pro' EXCEPT SELECT Room FROM Debate WHERE Winner = 'Con';

-- en: Which societies are older than 1950, oldest first?
-- zh: 1950年以前成立的辩论社有哪些？按成立年份排列。
SELECT SocName FROM Society WHERE FoundedYear < 1950 ORDER BY FoundedYear;

-- en: Give names of debaters in societies located at Tarnow or Elbing who scored above 85.
-- zh: 所属辩论社在Tarnow或Elbing、得分超过85的辩手叫什么？
SELECT Debater.DebName FROM Debater JOIN Society ON Debater.SocId = Society.SocId JOIN Speech ON Debater.DebId = Speech.DebId WHERE (Society.Town = 'Tarnow' OR Society.Town = 'Elbing') AND Speech.Points > 85;
