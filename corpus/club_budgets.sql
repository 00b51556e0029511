-- Student clubs at a university, their officers, events and the money the student union grants them.
CREATE TABLE Club (
  ClubID INT,
  ClubName VARCHAR(50),
  Field VARCHAR(25),
  FoundedYear INT,
  RoomNo VARCHAR(8),
  AdvisorName VARCHAR(50),
  PRIMARY KEY (ClubID)
);
CREATE TABLE Member (
  MemberID INT,
  FullName VARCHAR(50),
  Faculty VARCHAR(40),
  StudyYear INT,
  PRIMARY KEY (MemberID)
);
CREATE TABLE Membership (
  ClubID INT,
  MemberID INT,
  Post VARCHAR(20),
  JoinedOn DATE,
  FeePaid VARCHAR(3),
  PRIMARY KEY (ClubID, MemberID),
  FOREIGN KEY (ClubID) REFERENCES Club (ClubID),
  FOREIGN KEY (MemberID) REFERENCES Member (MemberID)
);
CREATE TABLE ClubEvent (
  EventID INT,
  ClubID INT,
  Title VARCHAR(60),
  HeldOn DATE,
  Attendance INT,
  PRIMARY KEY (EventID),
  FOREIGN KEY (ClubID) REFERENCES Club (ClubID)
);
CREATE TABLE Allotment (
  AllotmentID INT,
  ClubID INT,
  Semester VARCHAR(10),
  Amount DECIMAL(9,2),
  Spent DECIMAL(9,2),
  PRIMARY KEY (AllotmentID),
  FOREIGN KEY (ClubID) REFERENCES Club (ClubID)
);

-- en: Which clubs are in the field of Photography?
-- zh: Photography领域的社团有哪些？
SELECT ClubName FROM Club WHERE Field = 'Photography';

-- en: Which clubs were founded before 1980 or after 2020?
-- zh: 哪些社团成立于1980年之前或2020年之后？
SELECT ClubName FROM Club WHERE FoundedYear < 1980 OR FoundedYear > 2020;

-- en: How many members study at Engineering?
-- zh: Engineering学院有多少名成员？
SELECT count(*) FROM Member WHERE Faculty = 'Engineering';

-- en: How many different posts are there?
-- zh: 一共有多少种不同的职务？
SELECT count(DISTINCT Post) FROM Membership;

-- en: Which event drew the biggest crowd?
-- zh: 到场人数最多的活动是哪个？
SELECT Title FROM ClubEvent ORDER BY Attendance DESC LIMIT 1;

-- en: Total money granted in each semester.
-- zh: 每学期拨款的总额。
SELECT Semester, sum(Amount) FROM Allotment GROUP BY Semester;

-- en: How many clubs are there per field, most first?
-- zh: 各领域有多少个社团？从多到少排列。
SELECT Field, count(*) FROM Club GROUP BY Field ORDER BY count(*) DESC;

-- en: Faculties with fewer than 15 members.
-- zh: 成员少于15人的学院。
SELECT Faculty FROM Member GROUP BY Faculty HAVING count(*) < 15;

-- en: Who advises the club that held the Lantern Night event?
-- zh: 举办Lantern Night活动的社团由谁指导？
SELECT Club.AdvisorName FROM Club JOIN ClubEvent ON Club.ClubID = ClubEvent.ClubID WHERE ClubEvent.Title = 'Lantern Night';

-- en: How many members does each club have?
-- zh: 每个社团有多少名成员？
SELECT Club.ClubName, count(*) FROM Club JOIN Membership ON Club.ClubID = Membership.ClubID GROUP BY Club.ClubID, Club.ClubName;

-- en: How many events has each club held?
-- zh: 每个社团办过多少场活动？
SELECT Club.ClubName, count(*) FROM Club JOIN ClubEvent ON Club.ClubID = ClubEvent.ClubID GROUP BY Club.ClubID, Club.ClubName;

-- en: Which student belongs to the most clubs?
-- zh: 参加社团最多的学生是谁？
SELECT Member.FullName FROM Member JOIN Membership ON Member.MemberID = Membership.MemberID GROUP BY Member.MemberID, Member.FullName ORDER BY count(*) DESC LIMIT 1;

-- en: Who is Treasurer of the Rowing Society?
-- zh: Rowing Society的Treasurer是谁？
SELECT Member.FullName FROM Member JOIN Membership ON Member.MemberID = Membership.MemberID JOIN Club ON Membership.ClubID = Club.ClubID WHERE Club.ClubName = 'Rowing Society' AND Membership.Post = 'Treasurer';

-- en: Which clubs has Noor Haddad joined, and when?
-- zh: Noor Haddad加入了哪些社团，分别是什么时候加入的？
SELECT Club.ClubName, Membership.JoinedOn FROM Club JOIN Membership ON Club.ClubID = Membership.ClubID JOIN Member ON Membership.MemberID = Member.MemberID WHERE Member.FullName = 'Noor Haddad';

-- en: Names of first-year students (1) who have not paid (No) the fee of the Chess Circle.
-- zh: Chess Circle里没有交会费（No）的一年级（1）学生姓名。
SELECT Member.FullName FROM Member JOIN Membership ON Member.MemberID = Membership.MemberID JOIN Club ON Membership.ClubID = Club.ClubID WHERE Club.ClubName = 'Chess Circle' AND Member.StudyYear = 1 AND Membership.FeePaid = 'No';

-- en: Which clubs overspent their grant in 2024S?
-- zh: 哪些社团在2024S学期超支了？
SELECT Club.ClubName FROM Club JOIN Allotment ON Club.ClubID = Allotment.ClubID WHERE Allotment.Semester = '2024S' AND Allotment.Spent > Allotment.Amount;

-- en: Which club has received the most money in all?
-- zh: 累计获得拨款最多的社团是哪个？
SELECT Club.ClubName FROM Club JOIN Allotment ON Club.ClubID = Allotment.ClubID GROUP BY Club.ClubID, Club.ClubName ORDER BY sum(Allotment.Amount) DESC LIMIT 1;

-- en: Clubs with more than 60 members.
-- zh: 成员超过60人的社团。
SELECT Club.ClubName FROM Club JOIN Membership ON Club.ClubID = Membership.ClubID GROUP BY Club.ClubID, Club.ClubName HAVING count(*) > 60;

-- en: Average attendance at events by field of the club?
-- zh: 按社团领域统计，活动的平均到场人数是多少？
SELECT Club.Field, avg(ClubEvent.Attendance) FROM Club JOIN ClubEvent ON Club.ClubID = ClubEvent.ClubID GROUP BY Club.Field;

-- en: Which clubs have not organised any event?
-- zh: 哪些社团没有办过任何活动？
SELECT ClubName FROM Club WHERE ClubID NOT IN (SELECT ClubID FROM ClubEvent);

-- en: Which clubs got money in both 2023S and 2024S?
-- zh: 哪些社团在2023S和2024S两个学期都拿到了拨款？
SELECT Club.ClubName FROM Club JOIN Allotment ON Club.ClubID = Allotment.ClubID WHERE Allotment.Semester = '2023S' INTERSECT SELECT Club.ClubName FROM Club JOIN Allotment ON Club.ClubID = Allotment.ClubID WHERE Allotment.Semester = '2024S';

-- en: Which clubs got money in 2023S but not in 2024S?
-- zh: 哪些社团在2023S学期拿到了拨款而2024S没有？
SELECT Club.ClubName FROM Club JOIN Allotment ON Club.ClubID = Allotment.ClubID WHERE Allotment.Semester = '2023S' EXCEPT SELECT Club.ClubName FROM Club JOIN Allotment ON Club.ClubID = Allotment.ClubID WHERE Allotment.Semester = '2024S';
