-- A bone marrow donor registry: volunteers, recruiting drives, recipients, matches and transplant centres.
CREATE TABLE Drive (
  drive_id INT,
  place VARCHAR(60),
  city VARCHAR(40),
  drive_date DATE,
  organiser VARCHAR(60),
  swab_kits INT,
  PRIMARY KEY (drive_id)
);
CREATE TABLE Volunteer (
  volunteer_id INT,
  drive_id INT,
  name VARCHAR(60),
  sex VARCHAR(10),
  birth_date DATE,
  blood_type VARCHAR(5),
  city VARCHAR(40),
  status VARCHAR(20),
  PRIMARY KEY (volunteer_id),
  FOREIGN KEY (drive_id) REFERENCES Drive (drive_id)
);
CREATE TABLE Transplant_Centre (
  centre_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  country VARCHAR(40),
  beds INT,
  PRIMARY KEY (centre_id)
);
CREATE TABLE Recipient (
  recipient_id INT,
  centre_id INT,
  name VARCHAR(60),
  sex VARCHAR(10),
  birth_date DATE,
  blood_type VARCHAR(5),
  disease VARCHAR(40),
  listed_on DATE,
  PRIMARY KEY (recipient_id),
  FOREIGN KEY (centre_id) REFERENCES Transplant_Centre (centre_id)
);
CREATE TABLE Donor_Match (
  volunteer_id INT,
  recipient_id INT,
  score DOUBLE,
  found_on DATE,
  status VARCHAR(20),
  PRIMARY KEY (volunteer_id, recipient_id),
  FOREIGN KEY (volunteer_id) REFERENCES Volunteer (volunteer_id),
  FOREIGN KEY (recipient_id) REFERENCES Recipient (recipient_id)
);

-- en: Volunteers with status Deferred: who are they?
-- zh: 状态为Deferred的志愿者有哪些？
SELECT name FROM Volunteer WHERE status = 'Deferred';

-- en: Which different volunteers have a match with the status Cancelled?
-- zh: 哪些不同的志愿者有状态为Cancelled的配型？
SELECT DISTINCT Volunteer.name FROM Volunteer JOIN Donor_Match ON Volunteer.volunteer_id = Donor_Match.volunteer_id WHERE Donor_Match.status = 'Cancelled';

-- en: Which recipient has been waiting longest on the list?
-- zh: 哪位受者列入名单的时间最早？
SELECT name FROM Recipient ORDER BY listed_on LIMIT 1;

-- en: Which recipient is oldest?
-- zh: 哪位受者年龄最大？
SELECT name FROM Recipient ORDER BY birth_date LIMIT 1;

-- en: What is the average match score?
-- zh: 配型的平均得分是多少？
SELECT avg(score) FROM Donor_Match;

-- en: What is the highest match score?
-- zh: 配型的最高得分是多少？
SELECT max(score) FROM Donor_Match;

-- en: List the sites and dates of drives run by Rotary Olomouc.
-- zh: 列出由Rotary Olomouc组织的招募活动的地点和日期。
SELECT place, drive_date FROM Drive WHERE organiser = 'Rotary Olomouc';

-- en: Which transplant centres in Portugal have at least 15 beds?
-- zh: Portugal有哪些移植中心至少有15张床位？
SELECT name FROM Transplant_Centre WHERE country = 'Portugal' AND beds >= 15;

-- en: How many recipients suffer from Aplastic anaemia?
-- zh: 有多少受者患有Aplastic anaemia？
SELECT count(*) FROM Recipient WHERE disease = 'Aplastic anaemia';

-- en: How many volunteers have each blood type?
-- zh: 各血型的志愿者分别有多少？
SELECT blood_type, count(*) FROM Volunteer GROUP BY blood_type;

-- en: Which disease is the commonest among the recipients?
-- zh: 受者中最常见的疾病是什么？
SELECT disease FROM Recipient GROUP BY disease ORDER BY count(*) DESC LIMIT 1;

-- en: For each city, how many swab kits were used at its drives?
-- zh: 每个城市的招募活动用了多少采样包？
SELECT city, sum(swab_kits) FROM Drive GROUP BY city;

-- en: Where was the drive with the fewest swab kits held?
-- zh: 采样包最少的招募活动在哪个地点举办？
SELECT place FROM Drive ORDER BY swab_kits LIMIT 1;

-- en: Which volunteers joined at the drive in Coimbra on 2020-09-12?
-- zh: 哪些志愿者是在2020-09-12于Coimbra举办的活动上加入的？
SELECT Volunteer.name FROM Volunteer JOIN Drive ON Volunteer.drive_id = Drive.drive_id WHERE Drive.city = 'Coimbra' AND Drive.drive_date = '2020-09-12';

-- en: Give the place of every drive with the number of volunteers it brought.
-- zh: 给出每次招募活动的地点和招到的志愿者人数。
SELECT Drive.place, count(*) FROM Drive JOIN Volunteer ON Drive.drive_id = Volunteer.drive_id GROUP BY Drive.drive_id, Drive.place;

-- en: Who matches Teresa Vidal, and with what score?
-- zh: 谁与Teresa Vidal配型？得分是多少？
SELECT Volunteer.name, Donor_Match.score FROM Volunteer JOIN Donor_Match ON Volunteer.volunteer_id = Donor_Match.volunteer_id JOIN Recipient ON Donor_Match.recipient_id = Recipient.recipient_id WHERE Recipient.name = 'Teresa Vidal';

-- en: Which centre looks after the most recipients?
-- zh: 哪个移植中心的受者最多？
SELECT Transplant_Centre.name FROM Transplant_Centre JOIN Recipient ON Transplant_Centre.centre_id = Recipient.centre_id GROUP BY Transplant_Centre.centre_id, Transplant_Centre.name ORDER BY count(*) DESC LIMIT 1;

-- en: Names of recipients having two or more matches.
-- zh: 有两个或以上配型的受者姓名。
SELECT Recipient.name FROM Recipient JOIN Donor_Match ON Recipient.recipient_id = Donor_Match.recipient_id GROUP BY Recipient.recipient_id, Recipient.name HAVING count(*) >= 2;

-- en: Recipients nobody matches so far?
-- zh: 至今没有任何配型的受者有哪些？
SELECT name FROM Recipient WHERE recipient_id NOT IN (SELECT recipient_id FROM Donor_Match);

-- en: Which centres have more beds than average?
-- zh: 哪些移植中心的床位数高于平均值？
SELECT name FROM Transplant_Centre WHERE beds > (SELECT avg(beds) FROM Transplant_Centre);

-- en: Show the volunteers whose matches scored above 9.5.
-- zh: 列出配型得分高于9.5的志愿者。
SELECT name FROM Volunteer WHERE volunteer_id IN (SELECT volunteer_id FROM Donor_Match WHERE score > 9.5);

-- en: Blood types found among recipients but not among volunteers.
-- zh: 受者中有而志愿者中没有的血型。
SELECT blood_type FROM Recipient EXCEPT SELECT blood_type FROM Volunteer;
