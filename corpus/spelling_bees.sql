-- Spelling bees: the events, the spellers who enter, the schools they represent, the words asked and each attempt.
CREATE TABLE School (
  SchoolCode VARCHAR(10),
  SchoolName VARCHAR(60),
  District VARCHAR(40),
  State VARCHAR(30),
  Type VARCHAR(20),
  PRIMARY KEY (SchoolCode)
);
CREATE TABLE Speller (
  SpellerNo INT,
  FirstName VARCHAR(30),
  FamilyName VARCHAR(30),
  BirthDate DATE,
  Grade INT,
  SchoolCode VARCHAR(10),
  PRIMARY KEY (SpellerNo),
  FOREIGN KEY (SchoolCode) REFERENCES School (SchoolCode)
);
CREATE TABLE Bee (
  BeeNo INT,
  BeeName VARCHAR(60),
  Year INT,
  Venue VARCHAR(60),
  State VARCHAR(30),
  PrizeMoney DECIMAL(10,2),
  ChampionNo INT,
  PRIMARY KEY (BeeNo),
  FOREIGN KEY (ChampionNo) REFERENCES Speller (SpellerNo)
);
CREATE TABLE Word (
  WordNo INT,
  Spelling VARCHAR(40),
  Origin VARCHAR(30),
  Difficulty INT,
  Letters INT,
  PRIMARY KEY (WordNo)
);
CREATE TABLE Attempt (
  AttemptNo INT,
  BeeNo INT,
  SpellerNo INT,
  WordNo INT,
  Round INT,
  Result VARCHAR(10),
  Seconds DOUBLE,
  PRIMARY KEY (AttemptNo),
  FOREIGN KEY (BeeNo) REFERENCES Bee (BeeNo),
  FOREIGN KEY (SpellerNo) REFERENCES Speller (SpellerNo),
  FOREIGN KEY (WordNo) REFERENCES Word (WordNo)
);

-- en: Which word has the most letters?
-- zh: 哪个单词的字母最多？
SELECT Spelling FROM Word ORDER BY Letters DESC LIMIT 1;

-- en: Which word was asked the most times?
-- zh: 哪个单词被考的次数最多？
SELECT Word.Spelling FROM Word JOIN Attempt ON Word.WordNo = Attempt.WordNo GROUP BY Word.WordNo, Word.Spelling ORDER BY count(*) DESC LIMIT 1;

-- en: Which words have never been asked?
-- zh: 哪些单词从未被考过？
SELECT Spelling FROM Word WHERE WordNo NOT IN (SELECT WordNo FROM Attempt);

-- en: What are the first and family names of the spellers who attend a Private school?
-- zh: 就读于Private学校的选手名和姓分别是什么？
SELECT Speller.FirstName, Speller.FamilyName FROM Speller JOIN School ON Speller.SchoolCode = School.SchoolCode WHERE School.Type = 'Private';

-- en: What are the first and family names of the spellers who attend Elm Hollow Academy?
-- zh: 就读于Elm Hollow Academy的选手名和姓分别是什么？
SELECT Speller.FirstName, Speller.FamilyName FROM Speller JOIN School ON Speller.SchoolCode = School.SchoolCode WHERE School.SchoolName = 'Elm Hollow Academy';

-- en: Which schools are in Ohio?
-- zh: 哪些学校位于Ohio？
SELECT SchoolName FROM School WHERE State = 'Ohio';

-- en: Which bees have been held in Ohio?
-- zh: 哪些拼写比赛是在Ohio举办的？
SELECT BeeName FROM Bee WHERE State = 'Ohio';

-- en: Who was the champion of the Prairie Bee in 2018? Give the first and family name.
-- zh: 2018年Prairie Bee的冠军是谁？请给出名和姓。
SELECT Speller.FirstName, Speller.FamilyName FROM Speller JOIN Bee ON Speller.SpellerNo = Bee.ChampionNo WHERE Bee.BeeName = 'Prairie Bee' AND Bee.Year = 2018;

-- en: What was the average prize money of the bees before 2010?
-- zh: 2010年之前的比赛平均奖金是多少？
SELECT avg(PrizeMoney) FROM Bee WHERE Year < 2010;

-- en: What has been the average prize money of the bees after 2010?
-- zh: 2010年之后的比赛平均奖金是多少？
SELECT avg(PrizeMoney) FROM Bee WHERE Year > 2010;

-- en: How many spellers are there in each grade?
-- zh: 每个年级有多少名选手？
SELECT Grade, count(*) FROM Speller GROUP BY Grade;

-- en: How many spellers are there from each school? Show the name of the school.
-- zh: 每所学校各有多少名选手？请列出学校名称。
SELECT School.SchoolName, count(*) FROM School JOIN Speller ON School.SchoolCode = Speller.SchoolCode GROUP BY School.SchoolCode, School.SchoolName;

-- en: Which schools have sent at least two spellers?
-- zh: 哪些学校派出了至少两名选手？
SELECT School.SchoolName FROM School JOIN Speller ON School.SchoolCode = Speller.SchoolCode GROUP BY School.SchoolCode, School.SchoolName HAVING count(*) >= 2;

-- en: Which schools have sent no speller?
-- zh: 哪些学校没有派出选手？
SELECT SchoolName FROM School WHERE SchoolCode NOT IN (SELECT SchoolCode FROM Speller);

-- en: Which words of Greek origin were spelled wrong?
-- zh: 哪些源自Greek的单词在作答时被判为wrong？
SELECT Word.Spelling FROM Word JOIN Attempt ON Word.WordNo = Attempt.WordNo WHERE Word.Origin = 'Greek' AND Attempt.Result = 'wrong';

-- en: How many words did Nadia Osei spell right?
-- zh: Nadia Osei有多少个单词的拼写结果为right？
SELECT count(*) FROM Attempt JOIN Speller ON Attempt.SpellerNo = Speller.SpellerNo WHERE Speller.FirstName = 'Nadia' AND Speller.FamilyName = 'Osei' AND Attempt.Result = 'right';

-- en: What is the average difficulty of the words of each origin? Sort the origins from the hardest to the easiest.
-- zh: 每种词源的单词平均难度是多少？请从最难排到最易。
SELECT Origin, avg(Difficulty) FROM Word GROUP BY Origin ORDER BY avg(Difficulty) DESC;

-- en: What is the longest time, in seconds, that an attempt in round 3 has taken?
-- zh: 第3轮中用时最长的一次作答用了多少秒？
SELECT max(Seconds) FROM Attempt WHERE Round = 3;

-- en: Who is the youngest champion of all the bees? Give the first name and the birth date.
-- zh: 所有比赛的冠军中年龄最小的是谁？请给出名字和出生日期。
SELECT Speller.FirstName, Speller.BirthDate FROM Speller JOIN Bee ON Speller.SpellerNo = Bee.ChampionNo ORDER BY Speller.BirthDate DESC LIMIT 1;

-- en: In which districts do the spellers who competed in the Coastal Cup go to school? Show each different district.
-- zh: 参加Coastal Cup的选手就读的学校位于哪些不同的学区？
SELECT DISTINCT School.District FROM School JOIN Speller ON School.SchoolCode = Speller.SchoolCode JOIN Attempt ON Speller.SpellerNo = Attempt.SpellerNo JOIN Bee ON Attempt.BeeNo = Bee.BeeNo WHERE Bee.BeeName = 'Coastal Cup';

-- en: Which words are harder than the average Latin word?
-- zh: 哪些单词比Latin单词的平均难度更高？
SELECT Spelling FROM Word WHERE Difficulty > (SELECT avg(Difficulty) FROM Word WHERE Origin = 'Latin');

-- en: Which states have schools but have never held a bee?
-- zh: 哪些州有学校却从未举办过比赛？
SELECT State FROM School EXCEPT SELECT State FROM Bee;
