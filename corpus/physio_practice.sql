-- A physiotherapy practice: clients, therapists, prescriptions, sessions and home exercises.
CREATE TABLE Client (
  clientNo INT,
  name VARCHAR(60),
  town VARCHAR(40),
  gender VARCHAR(10),
  birthDate DATE,
  insurer VARCHAR(40),
  PRIMARY KEY (clientNo)
);
CREATE TABLE Therapist (
  therapistNo INT,
  name VARCHAR(60),
  town VARCHAR(40),
  gender VARCHAR(10),
  startDate DATE,
  bossNo INT,
  PRIMARY KEY (therapistNo),
  FOREIGN KEY (bossNo) REFERENCES Therapist (therapistNo)
);
CREATE TABLE Prescription (
  prescNo INT,
  clientNo INT,
  doctorName VARCHAR(60),
  diagnosis VARCHAR(60),
  issueDate DATE,
  unitsAllowed INT,
  PRIMARY KEY (prescNo),
  FOREIGN KEY (clientNo) REFERENCES Client (clientNo)
);
CREATE TABLE TherapySession (
  sessionNo INT,
  prescNo INT,
  therapistNo INT,
  sessionDate DATE,
  duration INT,
  price DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (sessionNo),
  FOREIGN KEY (prescNo) REFERENCES Prescription (prescNo),
  FOREIGN KEY (therapistNo) REFERENCES Therapist (therapistNo)
);
CREATE TABLE Exercise (
  exerciseNo INT,
  name VARCHAR(60),
  bodyRegion VARCHAR(30),
  duration INT,
  difficulty VARCHAR(20),
  PRIMARY KEY (exerciseNo)
);
CREATE TABLE Homework (
  prescNo INT,
  exerciseNo INT,
  timesPerWeek INT,
  startDate DATE,
  PRIMARY KEY (prescNo, exerciseNo),
  FOREIGN KEY (prescNo) REFERENCES Prescription (prescNo),
  FOREIGN KEY (exerciseNo) REFERENCES Exercise (exerciseNo)
);

-- en: Show exercises for the body region Shoulder rated Hard.
-- zh: 列出针对Shoulder部位且难度为Hard的练习。
SELECT name FROM Exercise WHERE bodyRegion = 'Shoulder' AND difficulty = 'Hard';

-- en: Which clients have a Frozen Shoulder?
-- zh: 诊断为Frozen Shoulder的客户有哪些？
SELECT Client.name FROM Client JOIN Prescription ON Client.clientNo = Prescription.clientNo WHERE Prescription.diagnosis = 'Frozen Shoulder';

-- en: How many sessions were missed? Status Missed.
-- zh: 有多少次治疗被爽约（状态Missed）？
SELECT count(*) FROM TherapySession WHERE status = 'Missed';

-- en: Clients insured with Helvita who live in Olten.
-- zh: 住在Olten且由Helvita承保的客户有哪些？
SELECT name FROM Client WHERE insurer = 'Helvita' AND town = 'Olten';

-- en: Who are the therapists that treated Dario Conti? Give distinct names.
-- zh: 哪些不同的治疗师治疗过Dario Conti？
SELECT DISTINCT Therapist.name FROM Therapist JOIN TherapySession ON Therapist.therapistNo = TherapySession.therapistNo JOIN Prescription ON TherapySession.prescNo = Prescription.prescNo JOIN Client ON Prescription.clientNo = Client.clientNo WHERE Client.name = 'Dario Conti';

-- en: What is the total and average price of all sessions?
-- zh: 所有治疗的总价和平均价格是多少？
SELECT sum(price), avg(price) FROM TherapySession;

-- en: For each diagnosis, the number of prescriptions.
-- zh: 每种诊断各有多少张处方？
SELECT diagnosis, count(*) FROM Prescription GROUP BY diagnosis;

-- en: Which exercise has been given as homework most often?
-- zh: 哪个练习被布置为家庭作业的次数最多？
SELECT Exercise.name FROM Exercise JOIN Homework ON Exercise.exerciseNo = Homework.exerciseNo GROUP BY Exercise.exerciseNo, Exercise.name ORDER BY count(*) DESC LIMIT 1;

-- en: What exercises should people with the diagnosis Tennis Elbow do at home, and how many times per week?
-- zh: 诊断为Tennis Elbow的人在家应做哪些练习？每周几次？
SELECT Exercise.name, Homework.timesPerWeek FROM Exercise JOIN Homework ON Exercise.exerciseNo = Homework.exerciseNo JOIN Prescription ON Homework.prescNo = Prescription.prescNo WHERE Prescription.diagnosis = 'Tennis Elbow';

-- en: Name of Silvia Amrein's boss?
-- zh: Silvia Amrein的上司叫什么？
SELECT b.name FROM Therapist AS t JOIN Therapist AS b ON t.bossNo = b.therapistNo WHERE t.name = 'Silvia Amrein';

-- en: Total minutes each therapist has spent in sessions, with the name, from most to least.
-- zh: 按总分钟数从多到少列出每位治疗师的姓名和治疗总时长。
SELECT Therapist.name, sum(TherapySession.duration) FROM Therapist JOIN TherapySession ON Therapist.therapistNo = TherapySession.therapistNo GROUP BY Therapist.therapistNo, Therapist.name ORDER BY sum(TherapySession.duration) DESC;

-- en: Which exercises have never been assigned as homework?
-- zh: 从未被布置过的练习有哪些？
SELECT name FROM Exercise WHERE exerciseNo NOT IN (SELECT exerciseNo FROM Homework);

-- en: Prescriptions allowing more units than average: number and doctor.
-- zh: 允许次数高于平均值的处方有哪些？给出处方号和医生姓名。
SELECT prescNo, doctorName FROM Prescription WHERE unitsAllowed > (SELECT avg(unitsAllowed) FROM Prescription);

-- en: Which doctors issued 5 or more prescriptions?
-- zh: 哪些医生开过5张或更多处方？
SELECT doctorName FROM Prescription GROUP BY doctorName HAVING count(*) >= 5;

-- en: Towns with a client and a therapist living in them.
-- zh: 既有客户又有治疗师居住的城镇是哪些？
SELECT town FROM Client INTERSECT SELECT town FROM Therapist;

-- en: How much was charged in all to clients of the insurer Helvita for sessions that are Done?
-- zh: 保险公司为Helvita的客户已完成（Done）的治疗总共收费多少？
SELECT sum(TherapySession.price) FROM TherapySession JOIN Prescription ON TherapySession.prescNo = Prescription.prescNo JOIN Client ON Prescription.clientNo = Client.clientNo WHERE Client.insurer = 'Helvita' AND TherapySession.status = 'Done';

-- en: The longest session of all: on what date was it and how long did it last?
-- zh: 时间最长的一次治疗是哪天？持续多久？
SELECT sessionDate, duration FROM TherapySession ORDER BY duration DESC LIMIT 1;

-- en: Which clients got more than one prescription?
-- zh: 哪些客户拿到过不止一张处方？
SELECT Client.name FROM Client JOIN Prescription ON Client.clientNo = Prescription.clientNo GROUP BY Client.clientNo, Client.name HAVING count(*) > 1;

-- en: Which therapist joined last?
-- zh: 最晚入职的治疗师是谁？
SELECT name FROM Therapist ORDER BY startDate DESC LIMIT 1;

-- en: Doctors who prescribed something for clients from Olten.
-- zh: 给Olten的客户开过处方的医生有哪些？
SELECT Prescription.doctorName FROM Prescription JOIN Client ON Prescription.clientNo = Client.clientNo WHERE Client.town = 'Olten';

-- en: How many sessions did the therapist Beat Zumstein hold on or after 2024-02-01?
-- zh: 治疗师Beat Zumstein在2024-02-01及之后做了多少次治疗？
SELECT count(*) FROM TherapySession JOIN Therapist ON TherapySession.therapistNo = Therapist.therapistNo WHERE Therapist.name = 'Beat Zumstein' AND TherapySession.sessionDate >= '2024-02-01';

-- en: Which insurers have female clients (gender Female) but no male ones (Male)?
-- zh: 哪些保险公司有女性客户（Female）但没有男性客户（Male）？
SELECT insurer FROM Client WHERE gender = 'Female' EXCEPT SELECT insurer FROM Client WHERE gender = 'Male';
