-- A weightlifting federation: gyms, lifters, championships and every attempt at the bar.
CREATE TABLE gym (
  gymid INT,
  gymname VARCHAR(50),
  region VARCHAR(30),
  platforms INT,
  PRIMARY KEY (gymid)
);
CREATE TABLE lifter (
  lifterid INT,
  liftername VARCHAR(50),
  gymid INT,
  sex VARCHAR(1),
  bodyweight DOUBLE,
  category VARCHAR(8),
  birthyear INT,
  PRIMARY KEY (lifterid),
  FOREIGN KEY (gymid) REFERENCES gym (gymid)
);
CREATE TABLE championship (
  champid INT,
  title VARCHAR(60),
  hall VARCHAR(40),
  startdate DATE,
  level VARCHAR(15),
  PRIMARY KEY (champid)
);
CREATE TABLE attempt (
  champid INT,
  lifterid INT,
  lift VARCHAR(12),
  attemptno INT,
  load_kg DOUBLE,
  good VARCHAR(1),
  PRIMARY KEY (champid, lifterid, lift, attemptno),
  FOREIGN KEY (champid) REFERENCES championship (champid),
  FOREIGN KEY (lifterid) REFERENCES lifter (lifterid)
);

-- en: Which gyms in the Highland region have more than 6 platforms?
-- zh: Highland地区哪些训练馆的举重台超过6个？
SELECT gymname FROM gym WHERE region = 'Highland' AND platforms > 6;

-- en: What weight class is Boyan Markov in?
-- zh: Boyan Markov属于哪个重量级？
SELECT category FROM lifter WHERE liftername = 'Boyan Markov';

-- en: How many women (F) are among the lifters?
-- zh: 举重运动员中有多少名女性（F）？
SELECT count(*) FROM lifter WHERE sex = 'F';

-- en: What is the heaviest good Snatch (T)?
-- zh: 成功（T）的Snatch最大重量是多少？
SELECT max(load_kg) FROM attempt WHERE lift = 'Snatch' AND good = 'T';

-- en: What is the heaviest good Jerk (T)?
-- zh: 成功（T）的Jerk最大重量是多少？
SELECT max(load_kg) FROM attempt WHERE lift = 'Jerk' AND good = 'T';

-- en: Titles and dates of Junior championships in order of date.
-- zh: 按日期先后列出Junior级别锦标赛的名称和日期。
SELECT title, startdate FROM championship WHERE level = 'Junior' ORDER BY startdate;

-- en: Who is the lightest lifter?
-- zh: 体重最轻的举重运动员是谁？
SELECT liftername FROM lifter ORDER BY bodyweight LIMIT 1;

-- en: How many lifters are in each weight class?
-- zh: 每个重量级有多少名运动员？
SELECT category, count(*) FROM lifter GROUP BY category;

-- en: Which region has the most gyms?
-- zh: 训练馆最多的是哪个地区？
SELECT region FROM gym GROUP BY region ORDER BY count(*) DESC LIMIT 1;

-- en: Which halls were used for at least 4 championships?
-- zh: 哪些场馆办过至少4次锦标赛？
SELECT hall FROM championship GROUP BY hall HAVING count(*) >= 4;

-- en: Average body weight of men and of women?
-- zh: 男女运动员的平均体重各是多少？
SELECT sex, avg(bodyweight) FROM lifter GROUP BY sex;

-- en: At which gym does Boyan Markov train?
-- zh: Boyan Markov在哪家训练馆训练？
SELECT gym.gymname FROM gym JOIN lifter ON gym.gymid = lifter.gymid WHERE lifter.liftername = 'Boyan Markov';

-- en: List the lifters in the Coastal region born after 2004.
-- zh: 列出Coastal地区2004年之后出生的运动员。
SELECT lifter.liftername FROM lifter JOIN gym ON lifter.gymid = gym.gymid WHERE gym.region = 'Coastal' AND lifter.birthyear > 2004;

-- en: How many lifters does each gym have?
-- zh: 每家训练馆有多少名运动员？
SELECT gym.gymname, count(*) FROM gym JOIN lifter ON gym.gymid = lifter.gymid GROUP BY gym.gymid, gym.gymname;

-- en: Who has failed (F) most often?
-- zh: 试举失败（F）次数最多的是谁？
SELECT lifter.liftername FROM lifter JOIN attempt ON lifter.lifterid = attempt.lifterid WHERE attempt.good = 'F' GROUP BY lifter.lifterid, lifter.liftername ORDER BY count(*) DESC LIMIT 1;

-- en: What loads did Boyan Markov try at the Iron Cup?
-- zh: Boyan Markov在Iron Cup上试举过哪些重量？
SELECT attempt.load_kg FROM attempt JOIN lifter ON attempt.lifterid = lifter.lifterid JOIN championship ON attempt.champid = championship.champid WHERE lifter.liftername = 'Boyan Markov' AND championship.title = 'Iron Cup';

-- en: How many different lifters took part in each championship?
-- zh: 每届锦标赛有多少名不同的运动员参加？
SELECT championship.title, count(DISTINCT attempt.lifterid) FROM championship JOIN attempt ON championship.champid = attempt.champid GROUP BY championship.champid, championship.title;

-- en: Best load lifted (T) by each gym's people?
-- zh: 每家训练馆的运动员成功举起（T）的最大重量是多少？
SELECT gym.gymname, max(attempt.load_kg) FROM gym JOIN lifter ON gym.gymid = lifter.gymid JOIN attempt ON lifter.lifterid = attempt.lifterid WHERE attempt.good = 'T' GROUP BY gym.gymid, gym.gymname;

-- en: Which different gyms sent lifters to the Iron Cup?
-- zh: 有哪些不同的训练馆派运动员参加了Iron Cup？
SELECT DISTINCT gym.gymname FROM gym JOIN lifter ON gym.gymid = lifter.gymid JOIN attempt ON lifter.lifterid = attempt.lifterid JOIN championship ON attempt.champid = championship.champid WHERE championship.title = 'Iron Cup';

-- en: Which lifters have no attempt on record?
-- zh: 哪些运动员没有任何试举记录？
SELECT liftername FROM lifter WHERE lifterid NOT IN (SELECT lifterid FROM attempt);

-- en: Regions with lifters in class 61 and in class 102.
-- zh: 既有61级又有102级运动员的地区。
SELECT gym.region FROM gym JOIN lifter ON gym.gymid = lifter.gymid WHERE lifter.category = '61' INTERSECT SELECT gym.region FROM gym JOIN lifter ON gym.gymid = lifter.gymid WHERE lifter.category = '102';

-- en: Lifters heavier than the average man (M).
-- zh: 比男性（M）平均体重更重的运动员。
SELECT liftername FROM lifter WHERE bodyweight > (SELECT avg(bodyweight) FROM lifter WHERE sex = 'M');
