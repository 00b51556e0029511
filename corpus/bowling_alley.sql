-- A bowling centre: lanes, league clubs and bowlers, evenings, frames summary scores, shoe and ball inventory.
CREATE TABLE lane (
  lane_no INT,
  surface VARCHAR(20),
  installed INT,
  bumpers VARCHAR(3),
  state VARCHAR(15),
  PRIMARY KEY (lane_no)
);
CREATE TABLE bowler (
  bid INT,
  bname VARCHAR(50),
  hand VARCHAR(5),
  born INT,
  home_town VARCHAR(40),
  handicap INT,
  PRIMARY KEY (bid)
);
CREATE TABLE crew (
  cid INT,
  cname VARCHAR(50),
  division VARCHAR(10),
  sponsor VARCHAR(50),
  capt_bid INT,
  PRIMARY KEY (cid),
  FOREIGN KEY (capt_bid) REFERENCES bowler (bid)
);
CREATE TABLE crew_bowler (
  cid INT,
  bid INT,
  since_yr INT,
  PRIMARY KEY (cid, bid),
  FOREIGN KEY (cid) REFERENCES crew (cid),
  FOREIGN KEY (bid) REFERENCES bowler (bid)
);
CREATE TABLE ball (
  ball_no INT,
  label VARCHAR(30),
  maker VARCHAR(30),
  lbs INT,
  owner_bid INT,
  PRIMARY KEY (ball_no),
  FOREIGN KEY (owner_bid) REFERENCES bowler (bid)
);
CREATE TABLE game_score (
  gid INT,
  bid INT,
  lane_no INT,
  play_dt DATE,
  score INT,
  strikes INT,
  spares INT,
  PRIMARY KEY (gid),
  FOREIGN KEY (bid) REFERENCES bowler (bid),
  FOREIGN KEY (lane_no) REFERENCES lane (lane_no)
);

-- en: Who bowls for the Gutter Kings?
-- zh: 谁代表Gutter Kings打球？
SELECT bowler.bname FROM bowler JOIN crew_bowler ON bowler.bid = crew_bowler.bid JOIN crew ON crew_bowler.cid = crew.cid WHERE crew.cname = 'Gutter Kings';

-- en: Lanes with a Wood surface that are currently Closed
-- zh: 目前Closed的Wood球道编号
SELECT lane_no FROM lane WHERE surface = 'Wood' AND state = 'Closed';

-- en: How many games has each bowler played? Bowler name and number of games.
-- zh: 每位球手打了多少局？给出姓名和局数。
SELECT bowler.bname, count(*) FROM bowler JOIN game_score ON bowler.bid = game_score.bid GROUP BY bowler.bid, bowler.bname;

-- en: What is the highest score ever?
-- zh: 有史以来的最高分是多少？
SELECT max(score) FROM game_score;

-- en: Sponsors of the crews that Dagny Roth bowls for
-- zh: Dagny Roth效力的队伍的赞助商
SELECT crew.sponsor FROM crew JOIN crew_bowler ON crew.cid = crew_bowler.cid JOIN bowler ON crew_bowler.bid = bowler.bid WHERE bowler.bname = 'Dagny Roth';

-- en: On which surfaces has the captain of Split Happens played? Each just once.
-- zh: Split Happens的队长在哪些材质的球道上打过球？每种只列一次。
SELECT DISTINCT lane.surface FROM lane JOIN game_score ON lane.lane_no = game_score.lane_no JOIN crew ON game_score.bid = crew.capt_bid WHERE crew.cname = 'Split Happens';

-- en: Number of bowlers per home town
-- zh: 每个家乡城镇的球手人数
SELECT home_town, count(*) FROM bowler GROUP BY home_town;

-- en: The oldest lane
-- zh: 安装最早的球道编号
SELECT lane_no FROM lane ORDER BY installed ASC LIMIT 1;

-- en: Bowlers without a ball of their own
-- zh: 没有自己的球的球手
SELECT bname FROM bowler WHERE bid NOT IN (SELECT owner_bid FROM ball WHERE owner_bid IS NOT NULL);

-- en: Which crew has the most bowlers?
-- zh: 球手最多的队伍是哪支？
SELECT crew.cname FROM crew JOIN crew_bowler ON crew.cid = crew_bowler.cid GROUP BY crew.cid, crew.cname ORDER BY count(*) DESC LIMIT 1;

-- en: Average score of left-handers (Left)
-- zh: 左手（Left）球手的平均得分
SELECT avg(game_score.score) FROM game_score JOIN bowler ON game_score.bid = bowler.bid WHERE bowler.hand = 'Left';

-- en: Games with a score above the average: game id and score
-- zh: 得分高于平均分的局：局号和得分
SELECT gid, score FROM game_score WHERE score > (SELECT avg(score) FROM game_score);

-- en: Show each crew with the name of its captain.
-- zh: 列出每支队伍及其队长姓名。
SELECT crew.cname, bowler.bname FROM crew JOIN bowler ON crew.capt_bid = bowler.bid;

-- en: Makers of the balls owned by bowlers of the Harbor Taproom sponsored crews, different ones
-- zh: 由Harbor Taproom赞助的队伍中，球手所拥有的球来自哪些不同的制造商？
SELECT DISTINCT ball.maker FROM ball JOIN crew_bowler ON ball.owner_bid = crew_bowler.bid JOIN crew ON crew_bowler.cid = crew.cid WHERE crew.sponsor = 'Harbor Taproom';

-- en: Dates on which at least 20 games were played
-- zh: 打了至少20局的日期
SELECT play_dt FROM game_score GROUP BY play_dt HAVING count(*) >= 20;

-- en: Which bowlers have averaged more than 180?
-- zh: 哪些球手的平均分超过180？
SELECT bowler.bname FROM bowler JOIN game_score ON bowler.bid = game_score.bid GROUP BY bowler.bid, bowler.bname HAVING avg(game_score.score) > 180;

-- en: Divisions having crews with a sponsor as well as crews without
-- zh: 既有有赞助商的队伍又有无赞助商的队伍的级别
SELECT division FROM crew WHERE sponsor IS NOT NULL INTERSECT SELECT division FROM crew WHERE sponsor IS NULL;

-- en: The five heaviest balls: label and weight in pounds
-- zh: 最重的五个球：名称和磅数
SELECT label, lbs FROM ball ORDER BY lbs DESC LIMIT 5;

-- en: How many strikes did bowlers from Duluth throw on 2024-02-03?
-- zh: 来自Duluth的球手在2024-02-03一共打出多少个全中？
SELECT sum(game_score.strikes) FROM game_score JOIN bowler ON game_score.bid = bowler.bid WHERE bowler.home_town = 'Duluth' AND game_score.play_dt = '2024-02-03';

-- en: Names and handicaps of bowlers born in 1990 or later, lowest handicap first
-- zh: 1990年及以后出生的球手姓名和差点，差点低的在前
SELECT bname, handicap FROM bowler WHERE born >= 1990 ORDER BY handicap ASC;

-- en: Which maker has most balls in the house?
-- zh: 店里哪个制造商的球最多？
SELECT maker FROM ball GROUP BY maker ORDER BY count(*) DESC LIMIT 1;

-- en: Everybody who reached the top score: names
-- zh: 打出最高分的所有球手姓名
SELECT bowler.bname FROM bowler JOIN game_score ON bowler.bid = game_score.bid WHERE game_score.score = (SELECT max(score) FROM game_score);
