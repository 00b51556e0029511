-- Step and workout challenges among colleagues with wearables: members, watches, challenges, teams and daily logs.
CREATE TABLE Member (
  Mem_No INT,
  F_Name VARCHAR(30),
  L_Name VARCHAR(30),
  Sex VARCHAR(10),
  Age INT,
  Office VARCHAR(40),
  PRIMARY KEY (Mem_No)
);
CREATE TABLE Watch (
  Serial_No VARCHAR(20),
  Mem_No INT,
  Brand VARCHAR(30),
  Model VARCHAR(30),
  Paired_On DATE,
  PRIMARY KEY (Serial_No),
  FOREIGN KEY (Mem_No) REFERENCES Member (Mem_No)
);
CREATE TABLE Challenge (
  Ch_No INT,
  Ch_Name VARCHAR(60),
  Sport VARCHAR(30),
  Start_On DATE,
  Days INT,
  Prize DECIMAL(8,2),
  Organiser_No INT,
  PRIMARY KEY (Ch_No),
  FOREIGN KEY (Organiser_No) REFERENCES Member (Mem_No)
);
CREATE TABLE Entry (
  Ch_No INT,
  Mem_No INT,
  Team VARCHAR(40),
  Goal INT,
  Final_Place INT,
  PRIMARY KEY (Ch_No, Mem_No),
  FOREIGN KEY (Ch_No) REFERENCES Challenge (Ch_No),
  FOREIGN KEY (Mem_No) REFERENCES Member (Mem_No)
);
CREATE TABLE Day_Log (
  Log_No INT,
  Mem_No INT,
  Log_Date DATE,
  Steps INT,
  Km DOUBLE,
  Sleep_Hours DOUBLE,
  PRIMARY KEY (Log_No),
  FOREIGN KEY (Mem_No) REFERENCES Member (Mem_No)
);

-- en: How many members are there?
-- zh: 有多少名成员？
SELECT count(*) FROM Member;

-- en: List the first and last names of all members in the Leeds office, in alphabetical order of last name.
-- zh: 列出Leeds办公室所有成员的名和姓，按姓氏字母顺序排列。
SELECT F_Name, L_Name FROM Member WHERE Office = 'Leeds' ORDER BY L_Name;

-- en: What is the average number of steps in a day's log?
-- zh: 每日记录的平均步数是多少？
SELECT avg(Steps) FROM Day_Log;

-- en: Which challenge has the biggest prize?
-- zh: 哪个挑战的奖金最高？
SELECT Ch_Name FROM Challenge ORDER BY Prize DESC LIMIT 1;

-- en: Show the name and the number of entries for each challenge.
-- zh: 给出每个挑战的名称及参赛人次。
SELECT Challenge.Ch_Name, count(*) FROM Challenge JOIN Entry ON Challenge.Ch_No = Entry.Ch_No GROUP BY Challenge.Ch_No, Challenge.Ch_Name;

-- en: How many members does each office have?
-- zh: 每个办公室有多少名成员？
SELECT Office, count(*) FROM Member GROUP BY Office;

-- en: Who came in place 1 in the challenge Frosty Fifty? First and last name.
-- zh: 谁在挑战Frosty Fifty中获得第1名？给出名和姓。
SELECT Member.F_Name, Member.L_Name FROM Member JOIN Entry ON Member.Mem_No = Entry.Mem_No JOIN Challenge ON Entry.Ch_No = Challenge.Ch_No WHERE Challenge.Ch_Name = 'Frosty Fifty' AND Entry.Final_Place = 1;

-- en: Which watch brands do members older than 55 wear? Show different brands.
-- zh: 55岁以上的成员戴哪些品牌的手表？列出不同的品牌。
SELECT DISTINCT Watch.Brand FROM Watch JOIN Member ON Watch.Mem_No = Member.Mem_No WHERE Member.Age > 55;

-- en: Members who have never entered a challenge: last names please.
-- zh: 从未参加过挑战的成员，请给出姓氏。
SELECT L_Name FROM Member WHERE Mem_No NOT IN (SELECT Mem_No FROM Entry);

-- en: What was the total distance in km walked by Amir Shah?
-- zh: Amir Shah总共走了多少公里？
SELECT sum(Day_Log.Km) FROM Day_Log JOIN Member ON Day_Log.Mem_No = Member.Mem_No WHERE Member.F_Name = 'Amir' AND Member.L_Name = 'Shah';

-- en: Which sports have had 2 or more challenges?
-- zh: 哪些运动举办过2次或更多挑战？
SELECT Sport FROM Challenge GROUP BY Sport HAVING count(*) >= 2;

-- en: Who organised Stairs of Summer?
-- zh: Stairs of Summer是谁组织的？请给出名和姓。
SELECT Member.F_Name, Member.L_Name FROM Member JOIN Challenge ON Member.Mem_No = Challenge.Organiser_No WHERE Challenge.Ch_Name = 'Stairs of Summer';

-- en: Challenges with the sport Rowing or Cycling lasting more than 14 days?
-- zh: 运动为Rowing或Cycling且超过14天的挑战有哪些？
SELECT Ch_Name FROM Challenge WHERE (Sport = 'Rowing' OR Sport = 'Cycling') AND Days > 14;

-- en: Which member slept the longest in one night, and on which date was it? Give the last name and the date.
-- zh: 哪位成员单晚睡得最久？是哪一天？给出姓氏和日期。
SELECT Member.L_Name, Day_Log.Log_Date FROM Member JOIN Day_Log ON Member.Mem_No = Day_Log.Mem_No ORDER BY Day_Log.Sleep_Hours DESC LIMIT 1;

-- en: Average age by sex?
-- zh: 各性别的平均年龄是多少？
SELECT Sex, avg(Age) FROM Member GROUP BY Sex;

-- en: On which dates did someone log more steps than ten times the average? Give date and steps.
-- zh: 哪些天有人记录的步数超过平均值的十倍？给出日期和步数。
SELECT Log_Date, Steps FROM Day_Log WHERE Steps > 10 * (SELECT avg(Steps) FROM Day_Log);

-- en: Names of the challenges that someone from Cardiff and someone from Derry both joined.
-- zh: Cardiff和Derry办公室都有人参加的挑战名称。
SELECT Challenge.Ch_Name FROM Challenge JOIN Entry ON Challenge.Ch_No = Entry.Ch_No JOIN Member ON Entry.Mem_No = Member.Mem_No WHERE Member.Office = 'Cardiff' INTERSECT SELECT Challenge.Ch_Name FROM Challenge JOIN Entry ON Challenge.Ch_No = Entry.Ch_No JOIN Member ON Entry.Mem_No = Member.Mem_No WHERE Member.Office = 'Derry';

-- en: Which team name has been entered under most often?
-- zh: 哪个队名的参赛人次最多？
SELECT Team FROM Entry GROUP BY Team ORDER BY count(*) DESC LIMIT 1;

-- en: How many different models of watch has Pulsarix got in use?
-- zh: 在用的Pulsarix手表有多少种不同的型号？
SELECT count(DISTINCT Model) FROM Watch WHERE Brand = 'Pulsarix';

-- en: For each office, what is the average number of steps logged by its people, highest first?
-- zh: 每个办公室的人平均每日步数是多少？从高到低排列。
SELECT Member.Office, avg(Day_Log.Steps) FROM Member JOIN Day_Log ON Member.Mem_No = Day_Log.Mem_No GROUP BY Member.Office ORDER BY avg(Day_Log.Steps) DESC;

-- en: Find the last names of members with more than 3 entries, and how many entries they have.
-- zh: 找出参赛超过3次的成员姓氏及其参赛次数。
SELECT Member.L_Name, count(*) FROM Member JOIN Entry ON Member.Mem_No = Entry.Mem_No GROUP BY Member.Mem_No, Member.L_Name HAVING count(*) > 3;

-- en: Offices that have Male members but no Female ones?
-- zh: 哪些办公室有Male成员但没有Female成员？
SELECT Office FROM Member WHERE Sex = 'Male' EXCEPT SELECT Office FROM Member WHERE Sex = 'Female';
