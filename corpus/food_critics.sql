-- Food critics, the eating places they review and the verdicts they publish.
CREATE TABLE critics (
  criticid INT,
  name VARCHAR(50),
  newspaper VARCHAR(50),
  since INT,
  anonymous VARCHAR(1),
  PRIMARY KEY (criticid)
);
CREATE TABLE eateries (
  eateryid INT,
  name VARCHAR(50),
  cuisine VARCHAR(30),
  suburb VARCHAR(40),
  chef VARCHAR(50),
  pricerange INT,
  PRIMARY KEY (eateryid)
);
CREATE TABLE verdicts (
  verdictid INT,
  criticid INT,
  eateryid INT,
  published DATE,
  foodscore INT,
  servicescore INT,
  words INT,
  PRIMARY KEY (verdictid),
  FOREIGN KEY (criticid) REFERENCES critics (criticid),
  FOREIGN KEY (eateryid) REFERENCES eateries (eateryid)
);

-- en: Which places serve Korean food?
-- zh: 哪些餐馆做Korean菜？
SELECT name FROM eateries WHERE cuisine = 'Korean';

-- en: Who cooks at The Copper Pan?
-- zh: The Copper Pan的主厨是谁？
SELECT chef FROM eateries WHERE name = 'The Copper Pan';

-- en: How many critics stay anonymous (T)?
-- zh: 匿名（T）的美食评论家有几位？
SELECT count(*) FROM critics WHERE anonymous = 'T';

-- en: Names of critics who write for the Evening Post or the Daily Star.
-- zh: 为Evening Post或Daily Star撰稿的评论家姓名。
SELECT name FROM critics WHERE newspaper = 'Evening Post' OR newspaper = 'Daily Star';

-- en: Who has been a critic for the longest time?
-- zh: 从业时间最久的评论家是谁？
SELECT name FROM critics ORDER BY since LIMIT 1;

-- en: Number of eateries by cuisine.
-- zh: 各菜系的餐馆数量。
SELECT cuisine, count(*) FROM eateries GROUP BY cuisine;

-- en: Which suburb has the most eateries?
-- zh: 餐馆最多的城郊是哪个？
SELECT suburb FROM eateries GROUP BY suburb ORDER BY count(*) DESC LIMIT 1;

-- en: Which suburb has the fewest eateries?
-- zh: 餐馆最少的城郊是哪个？
SELECT suburb FROM eateries GROUP BY suburb ORDER BY count(*) ASC LIMIT 1;

-- en: Suburbs with at least 4 French places.
-- zh: 至少有4家French餐馆的城郊。
SELECT suburb FROM eateries WHERE cuisine = 'French' GROUP BY suburb HAVING count(*) >= 4;

-- en: Which eateries did Harriet Cole review?
-- zh: Harriet Cole评过哪些餐馆？
SELECT eateries.name FROM eateries JOIN verdicts ON eateries.eateryid = verdicts.eateryid JOIN critics ON verdicts.criticid = critics.criticid WHERE critics.name = 'Harriet Cole';

-- en: What marks for food did Lotus House get, and on what dates?
-- zh: Lotus House的菜品得分是多少，分别在哪天发表？
SELECT verdicts.foodscore, verdicts.published FROM verdicts JOIN eateries ON verdicts.eateryid = eateries.eateryid WHERE eateries.name = 'Lotus House';

-- en: Average food mark handed out by each critic.
-- zh: 每位评论家给出的菜品平均分。
SELECT critics.name, avg(verdicts.foodscore) FROM critics JOIN verdicts ON critics.criticid = verdicts.criticid GROUP BY critics.criticid, critics.name;

-- en: How many reviews has each place received? Most reviewed first.
-- zh: 每家餐馆收到了多少篇评论？评论最多的排在最前。
SELECT eateries.name, count(*) FROM eateries JOIN verdicts ON eateries.eateryid = verdicts.eateryid GROUP BY eateries.eateryid, eateries.name ORDER BY count(*) DESC;

-- en: Which newspapers reviewed a Thai place? Each paper once.
-- zh: 哪些报纸评论过Thai餐馆？每家报纸只列一次。
SELECT DISTINCT critics.newspaper FROM critics JOIN verdicts ON critics.criticid = verdicts.criticid JOIN eateries ON verdicts.eateryid = eateries.eateryid WHERE eateries.cuisine = 'Thai';

-- en: Who gave a service score of 1 to anybody?
-- zh: 谁给过服务1分？
SELECT critics.name FROM critics JOIN verdicts ON critics.criticid = verdicts.criticid WHERE verdicts.servicescore = 1;

-- en: Which chef earned the highest mark for food?
-- zh: 哪位主厨得到了最高的菜品分？
SELECT eateries.chef FROM eateries JOIN verdicts ON eateries.eateryid = verdicts.eateryid ORDER BY verdicts.foodscore DESC LIMIT 1;

-- en: Places that no critic has written about.
-- zh: 没有任何评论家写过的餐馆。
SELECT name FROM eateries WHERE eateryid NOT IN (SELECT eateryid FROM verdicts);

-- en: Cuisines found in Northgate but not in Southbank.
-- zh: Northgate有而Southbank没有的菜系。
SELECT cuisine FROM eateries WHERE suburb = 'Northgate' EXCEPT SELECT cuisine FROM eateries WHERE suburb = 'Southbank';

-- en: Ids of verdicts longer than the average one.
-- zh: 篇幅超过平均字数的评论编号。
SELECT verdictid FROM verdicts WHERE words > (SELECT avg(words) FROM verdicts);

-- en: Total words written by each critic in reviews after 2022-06-30.
-- zh: 2022-06-30之后每位评论家写的评论总字数。
SELECT critics.name, sum(verdicts.words) FROM critics JOIN verdicts ON critics.criticid = verdicts.criticid WHERE verdicts.published > '2022-06-30' GROUP BY critics.criticid, critics.name;

-- en: Name and suburb of the places with a price range of 3 to 4.
-- zh: 价位在3到4之间的餐馆名称和所在城郊。
SELECT name, suburb FROM eateries WHERE pricerange BETWEEN 3 AND 4;

-- en: Which critics wrote more than 50 reviews?
-- zh: 写过超过50篇评论的评论家有哪些？
SELECT critics.name FROM critics JOIN verdicts ON critics.criticid = verdicts.criticid GROUP BY critics.criticid, critics.name HAVING count(*) > 50;
