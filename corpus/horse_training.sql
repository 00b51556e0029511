-- Horse trainers, the horses in their care and the training sessions.
CREATE TABLE Trainer (
  Trainer_ID INT,
  Name VARCHAR(50),
  Nationality VARCHAR(30),
  Years_Active INT,
  License VARCHAR(20),
  PRIMARY KEY (Trainer_ID)
);
CREATE TABLE Horse (
  Horse_ID INT,
  Name VARCHAR(50),
  Breed VARCHAR(40),
  Colour VARCHAR(20),
  Foaled INT,
  Weight_kg DOUBLE,
  PRIMARY KEY (Horse_ID)
);
CREATE TABLE Session (
  Session_ID INT,
  Trainer_ID INT,
  Horse_ID INT,
  Session_Date DATE,
  Minutes INT,
  Track VARCHAR(30),
  PRIMARY KEY (Session_ID),
  FOREIGN KEY (Trainer_ID) REFERENCES Trainer (Trainer_ID),
  FOREIGN KEY (Horse_ID) REFERENCES Horse (Horse_ID)
);

-- en: How many sessions did trainers from Morocco give?
-- zh: Morocco的驯马师一共上过多少次训练课？
SELECT count(*) FROM Session JOIN Trainer ON Session.Trainer_ID = Trainer.Trainer_ID WHERE Trainer.Nationality = 'Morocco';

-- en: List the name and breed of the horses that weigh more than 500 kg.
-- zh: 列出体重超过500公斤的马的名字和品种。
SELECT Name, Breed FROM Horse WHERE Weight_kg > 500;

-- en: What are the names of the Irish trainers, i.e. those whose nationality is Ireland?
-- zh: 国籍为Ireland的驯马师叫什么名字？
SELECT Name FROM Trainer WHERE Nationality = 'Ireland';

-- en: Show all grey or black horses.
-- zh: 列出毛色为grey或black的马。
SELECT Name FROM Horse WHERE Colour = 'grey' OR Colour = 'black';

-- en: What's the average length of a session in minutes?
-- zh: 训练课平均多少分钟？
SELECT avg(Minutes) FROM Session;

-- en: How much does the heaviest Shire weigh?
-- zh: 最重的Shire马有多重？
SELECT max(Weight_kg) FROM Horse WHERE Breed = 'Shire';

-- en: For each breed, what is the average weight?
-- zh: 每个品种的马平均体重是多少？
SELECT Breed, avg(Weight_kg) FROM Horse GROUP BY Breed;

-- en: Which track is used most often?
-- zh: 哪条跑道使用次数最多？
SELECT Track FROM Session GROUP BY Track ORDER BY count(*) DESC LIMIT 1;

-- en: Which nationalities have two or more trainers?
-- zh: 哪些国籍有两位或以上的驯马师？
SELECT Nationality FROM Trainer GROUP BY Nationality HAVING count(*) >= 2;

-- en: Who is the most experienced trainer?
-- zh: 从业年限最长的驯马师是谁？
SELECT Name FROM Trainer ORDER BY Years_Active DESC LIMIT 1;

-- en: Name the horse and the trainer of the longest session.
-- zh: 时间最长的那次训练课是哪匹马、哪位驯马师？
SELECT Horse.Name, Trainer.Name FROM Session JOIN Horse ON Session.Horse_ID = Horse.Horse_ID JOIN Trainer ON Session.Trainer_ID = Trainer.Trainer_ID ORDER BY Session.Minutes DESC LIMIT 1;

-- en: Which trainers have worked with the horse Comet?
-- zh: 哪些驯马师训练过名叫Comet的马？
SELECT Trainer.Name FROM Trainer JOIN Session ON Trainer.Trainer_ID = Session.Trainer_ID JOIN Horse ON Session.Horse_ID = Horse.Horse_ID WHERE Horse.Name = 'Comet';

-- en: Show the dates on which Liam Roche held a session.
-- zh: Liam Roche在哪些日期上过训练课？
SELECT Session.Session_Date FROM Session JOIN Trainer ON Session.Trainer_ID = Trainer.Trainer_ID WHERE Trainer.Name = 'Liam Roche';

-- en: How many sessions has each horse had?
-- zh: 每匹马上过多少次训练课？
SELECT Horse.Name, count(*) FROM Horse JOIN Session ON Horse.Horse_ID = Session.Horse_ID GROUP BY Horse.Horse_ID, Horse.Name;

-- en: Which horse has been trained for the most minutes altogether?
-- zh: 累计训练时间最长的是哪匹马？
SELECT Horse.Name FROM Horse JOIN Session ON Horse.Horse_ID = Session.Horse_ID GROUP BY Horse.Horse_ID, Horse.Name ORDER BY sum(Session.Minutes) DESC LIMIT 1;

-- en: Find the distinct breeds that have been trained on the sand track.
-- zh: 在sand跑道上训练过的马有哪些不同的品种？
SELECT DISTINCT Horse.Breed FROM Horse JOIN Session ON Horse.Horse_ID = Session.Horse_ID WHERE Session.Track = 'sand';

-- en: What is the licence of the trainer with more sessions than anyone else?
-- zh: 训练课次数最多的驯马师的执照号是什么？
SELECT Trainer.License FROM Trainer JOIN Session ON Trainer.Trainer_ID = Session.Trainer_ID GROUP BY Trainer.Trainer_ID, Trainer.License ORDER BY count(*) DESC LIMIT 1;

-- en: Give the name of every horse along with its trainer's name and the date of the session, latest first.
-- zh: 给出每次训练的马名、驯马师姓名和日期，最近的排在最前。
SELECT Horse.Name, Trainer.Name, Session.Session_Date FROM Session JOIN Horse ON Session.Horse_ID = Horse.Horse_ID JOIN Trainer ON Session.Trainer_ID = Trainer.Trainer_ID ORDER BY Session.Session_Date DESC;

-- en: Which horses have had no training session yet?
-- zh: 哪些马还没有上过训练课？
SELECT Name FROM Horse WHERE Horse_ID NOT IN (SELECT Horse_ID FROM Session);

-- en: Which horses are heavier than the average horse?
-- zh: 哪些马比平均体重更重？
SELECT Name FROM Horse WHERE Weight_kg > (SELECT avg(Weight_kg) FROM Horse);

-- en: Name the colours found among both Arabian and Haflinger horses.
-- zh: Arabian马和Haflinger马都有的毛色是哪些？
SELECT Colour FROM Horse WHERE Breed = 'Arabian' INTERSECT SELECT Colour FROM Horse WHERE Breed = 'Haflinger';

-- en: How many trainers have never held a session?
-- zh: 有多少位驯马师从没上过训练课？
SELECT count(*) FROM Trainer WHERE Trainer_ID NOT IN (SELECT Trainer_ID FROM Session);
