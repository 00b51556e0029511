-- Elections of small parish councils: wards, parties, candidates and their results.
CREATE TABLE Parishes (
  ParishId INT,
  ParishName VARCHAR(60),
  County VARCHAR(40),
  Population INT,
  Seats INT,
  PRIMARY KEY (ParishId)
);
CREATE TABLE Parties (
  PartyId INT,
  PartyName VARCHAR(60),
  Colour VARCHAR(20),
  FoundedYear INT,
  PRIMARY KEY (PartyId)
);
CREATE TABLE Candidates (
  CandidateId INT,
  FullName VARCHAR(60),
  Gender VARCHAR(10),
  BirthDate DATE,
  Occupation VARCHAR(40),
  PartyId INT,
  PRIMARY KEY (CandidateId),
  FOREIGN KEY (PartyId) REFERENCES Parties (PartyId)
);
CREATE TABLE Elections (
  ElectionId INT,
  ParishId INT,
  ElectionDate DATE,
  ElectionType VARCHAR(20),
  RegisteredVoters INT,
  BallotsCast INT,
  SpoiltBallots INT,
  ReturningOfficer VARCHAR(60),
  PRIMARY KEY (ElectionId),
  FOREIGN KEY (ParishId) REFERENCES Parishes (ParishId)
);
CREATE TABLE Results (
  ElectionId INT,
  CandidateId INT,
  Votes INT,
  Elected VARCHAR(5),
  CampaignSpend DECIMAL(10,2),
  PRIMARY KEY (ElectionId, CandidateId),
  FOREIGN KEY (ElectionId) REFERENCES Elections (ElectionId),
  FOREIGN KEY (CandidateId) REFERENCES Candidates (CandidateId)
);

-- en: Who was the returning officer on 2019-05-02?
-- zh: 2019-05-02的选举监察官是谁？
SELECT ReturningOfficer FROM Elections WHERE ElectionDate = '2019-05-02';

-- en: List all Female candidates who work as a Farmer.
-- zh: 列出职业为Farmer的Female候选人。
SELECT FullName FROM Candidates WHERE Gender = 'Female' AND Occupation = 'Farmer';

-- en: Which parishes in Dorset or Devon have more than 9 seats?
-- zh: Dorset或Devon有哪些教区的席位超过9个？
SELECT ParishName FROM Parishes WHERE (County = 'Dorset' OR County = 'Devon') AND Seats > 9;

-- en: What is the largest number of ballots cast in any By-election?
-- zh: By-election中投出选票最多的一次是多少张？
SELECT max(BallotsCast) FROM Elections WHERE ElectionType = 'By-election';

-- en: What is the largest number of voters registered for any By-election?
-- zh: By-election中登记选民最多的一次有多少人？
SELECT max(RegisteredVoters) FROM Elections WHERE ElectionType = 'By-election';

-- en: How many different occupations do the candidates have?
-- zh: 候选人一共有多少种不同的职业？
SELECT count(DISTINCT Occupation) FROM Candidates;

-- en: Sum up the seats of all parishes.
-- zh: 所有教区的席位加起来是多少？
SELECT sum(Seats) FROM Parishes;

-- en: How many parishes are there in each county?
-- zh: 每个郡各有多少个教区？
SELECT County, count(*) FROM Parishes GROUP BY County;

-- en: How many people live in the parishes of each county?
-- zh: 每个郡的教区总共有多少居民？
SELECT County, sum(Population) FROM Parishes GROUP BY County;

-- en: Which occupations are shared by at least two candidates?
-- zh: 哪些职业有至少两名候选人从事？
SELECT Occupation FROM Candidates GROUP BY Occupation HAVING count(*) >= 2;

-- en: Who is the youngest candidate?
-- zh: 最年轻的候选人是谁？
SELECT FullName FROM Candidates ORDER BY BirthDate DESC LIMIT 1;

-- en: Show the three least populated parishes with their county.
-- zh: 列出人口最少的三个教区及其所属的郡。
SELECT ParishName, County FROM Parishes ORDER BY Population LIMIT 3;

-- en: Who stood for the Green Meadow Union?
-- zh: 代表Green Meadow Union参选的人有哪些？
SELECT Candidates.FullName FROM Candidates JOIN Parties ON Candidates.PartyId = Parties.PartyId WHERE Parties.PartyName = 'Green Meadow Union';

-- en: Name the candidate who won the most votes in total.
-- zh: 累计得票最多的候选人是谁？
SELECT Candidates.FullName FROM Candidates JOIN Results ON Candidates.CandidateId = Results.CandidateId GROUP BY Candidates.CandidateId, Candidates.FullName ORDER BY sum(Results.Votes) DESC LIMIT 1;

-- en: Name the candidate who ran in the most elections.
-- zh: 参选次数最多的候选人是谁？
SELECT Candidates.FullName FROM Candidates JOIN Results ON Candidates.CandidateId = Results.CandidateId GROUP BY Candidates.CandidateId, Candidates.FullName ORDER BY count(*) DESC LIMIT 1;

-- en: In which different parishes has Tom Ashdown run?
-- zh: Tom Ashdown在哪些不同的教区参选过？
SELECT DISTINCT Parishes.ParishName FROM Parishes JOIN Elections ON Parishes.ParishId = Elections.ParishId JOIN Results ON Elections.ElectionId = Results.ElectionId JOIN Candidates ON Results.CandidateId = Candidates.CandidateId WHERE Candidates.FullName = 'Tom Ashdown';

-- en: For each party give its name and the average campaign spending per candidacy.
-- zh: 给出每个政党的名称以及其候选人每次参选的平均竞选开支。
SELECT Parties.PartyName, avg(Results.CampaignSpend) FROM Parties JOIN Candidates ON Parties.PartyId = Candidates.PartyId JOIN Results ON Candidates.CandidateId = Results.CandidateId GROUP BY Parties.PartyId, Parties.PartyName;

-- en: When did voting take place in parishes with fewer than 500 inhabitants?
-- zh: 居民少于500人的教区是在什么时候投票的？
SELECT Elections.ElectionDate FROM Elections JOIN Parishes ON Elections.ParishId = Parishes.ParishId WHERE Parishes.Population < 500;

-- en: Which parties put up no candidates at all?
-- zh: 哪些政党没有推出任何候选人？
SELECT PartyName FROM Parties WHERE PartyId NOT IN (SELECT PartyId FROM Candidates WHERE PartyId IS NOT NULL);

-- en: Dates of the elections with more spoilt ballots than average?
-- zh: 废票数高于平均水平的选举是哪些日期举行的？
SELECT ElectionDate FROM Elections WHERE SpoiltBallots > (SELECT avg(SpoiltBallots) FROM Elections);

-- en: Which parishes have never held a By-election?
-- zh: 哪些教区从未举行过By-election？
SELECT ParishName FROM Parishes WHERE ParishId NOT IN (SELECT ParishId FROM Elections WHERE ElectionType = 'By-election');

-- en: What occupations are found among both Male and Female candidates?
-- zh: 哪些职业在Male和Female候选人中都有？
SELECT Occupation FROM Candidates WHERE Gender = 'Male' INTERSECT SELECT Occupation FROM Candidates WHERE Gender = 'Female';
