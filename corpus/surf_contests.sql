-- Surfers, their sponsors, the beaches and the heats of surf contests.
CREATE TABLE SPONSOR (
  SP_ID INT,
  SP_NAME VARCHAR(40),
  INDUSTRY VARCHAR(40),
  HQ_CITY VARCHAR(40),
  PRIMARY KEY (SP_ID)
);
CREATE TABLE SURFER (
  SF_ID INT,
  SF_NAME VARCHAR(60),
  STANCE VARCHAR(10),
  HOME_COUNTRY VARCHAR(40),
  AGE INT,
  BOARD_LEN DOUBLE,
  SP_ID INT,
  PRIMARY KEY (SF_ID),
  FOREIGN KEY (SP_ID) REFERENCES SPONSOR (SP_ID)
);
CREATE TABLE BEACH (
  BE_ID INT,
  BE_NAME VARCHAR(40),
  COUNTRY VARCHAR(40),
  BREAK_KIND VARCHAR(20),
  AVG_WAVE DOUBLE,
  PRIMARY KEY (BE_ID)
);
CREATE TABLE CONTEST (
  CO_ID INT,
  CO_NAME VARCHAR(60),
  BE_ID INT,
  SEASON INT,
  PURSE INT,
  PRIMARY KEY (CO_ID),
  FOREIGN KEY (BE_ID) REFERENCES BEACH (BE_ID)
);
CREATE TABLE HEAT_SCORE (
  HS_ID INT,
  CO_ID INT,
  SF_ID INT,
  HEAT_NO INT,
  WAVES INT,
  SCORE DOUBLE,
  PRIMARY KEY (HS_ID),
  FOREIGN KEY (CO_ID) REFERENCES CONTEST (CO_ID),
  FOREIGN KEY (SF_ID) REFERENCES SURFER (SF_ID)
);

-- en: What are the names of the surfers with a Goofy stance?
-- zh: Goofy站姿的冲浪手有哪些？
SELECT SF_NAME FROM SURFER WHERE STANCE = 'Goofy';

-- en: How many beaches does each country have?
-- zh: 每个国家各有多少个海滩？
SELECT COUNTRY, count(*) FROM BEACH GROUP BY COUNTRY;

-- en: At which beach was the Bonsoy Classic surfed?
-- zh: Bonsoy Classic是在哪个海滩举行的？
SELECT BEACH.BE_NAME FROM BEACH JOIN CONTEST ON BEACH.BE_ID = CONTEST.BE_ID WHERE CONTEST.CO_NAME = 'Bonsoy Classic';

-- en: Show the name of every surfer and the name of his or her sponsor.
-- zh: 列出每位冲浪手的姓名及其赞助商的名称。
SELECT SURFER.SF_NAME, SPONSOR.SP_NAME FROM SURFER JOIN SPONSOR ON SURFER.SP_ID = SPONSOR.SP_ID;

-- en: Which contest has the highest purse?
-- zh: 奖金最高的比赛是哪一场？
SELECT CO_NAME FROM CONTEST ORDER BY PURSE DESC LIMIT 1;

-- en: Which sponsors do not support any surfer?
-- zh: 哪些赞助商没有赞助任何冲浪手？
SELECT SP_NAME FROM SPONSOR WHERE SP_ID NOT IN (SELECT SP_ID FROM SURFER);

-- en: What are the ages of the surfers from Brazil who ride a board longer than 6.2 feet?
-- zh: Brazil的冲浪手中，使用长度超过6.2的冲浪板的人多大年纪？
SELECT AGE FROM SURFER WHERE HOME_COUNTRY = 'Brazil' AND BOARD_LEN > 6.2;

-- en: What is the best score that Kai Nakoa ever got?
-- zh: Kai Nakoa拿到过的最高分是多少？
SELECT max(HEAT_SCORE.SCORE) FROM HEAT_SCORE JOIN SURFER ON HEAT_SCORE.SF_ID = SURFER.SF_ID WHERE SURFER.SF_NAME = 'Kai Nakoa';

-- en: Which surfers have taken part in a contest at Punta Roca?
-- zh: 哪些冲浪手参加过在Punta Roca举行的比赛？
SELECT SURFER.SF_NAME FROM SURFER JOIN HEAT_SCORE ON SURFER.SF_ID = HEAT_SCORE.SF_ID JOIN CONTEST ON HEAT_SCORE.CO_ID = CONTEST.CO_ID JOIN BEACH ON CONTEST.BE_ID = BEACH.BE_ID WHERE BEACH.BE_NAME = 'Punta Roca';

-- en: Find the names of the beaches whose average wave is higher than the mean over all beaches.
-- zh: 哪些海滩的平均浪高超过所有海滩的均值？
SELECT BE_NAME FROM BEACH WHERE AVG_WAVE > (SELECT avg(AVG_WAVE) FROM BEACH);

-- en: Which countries are home to a surfer and also have a beach?
-- zh: 哪些国家既有冲浪手又有海滩？
SELECT HOME_COUNTRY FROM SURFER INTERSECT SELECT COUNTRY FROM BEACH;

-- en: How many waves did each surfer catch in all heats together? List names and totals, the largest total first.
-- zh: 每位冲浪手在所有场次中一共抓了多少道浪？列出姓名和总数，从多到少排序。
SELECT SURFER.SF_NAME, sum(HEAT_SCORE.WAVES) FROM SURFER JOIN HEAT_SCORE ON SURFER.SF_ID = HEAT_SCORE.SF_ID GROUP BY SURFER.SF_ID, SURFER.SF_NAME ORDER BY sum(HEAT_SCORE.WAVES) DESC;

-- en: What is the total purse of the contests in the season 2018?
-- zh: 2018赛季所有比赛的奖金总额是多少？
SELECT sum(PURSE) FROM CONTEST WHERE SEASON = 2018;

-- en: Which sponsor supports the most surfers?
-- zh: 赞助冲浪手最多的赞助商是哪家？
SELECT SPONSOR.SP_NAME FROM SPONSOR JOIN SURFER ON SPONSOR.SP_ID = SURFER.SP_ID GROUP BY SPONSOR.SP_ID, SPONSOR.SP_NAME ORDER BY count(*) DESC LIMIT 1;

-- en: Which seasons had at least four contests?
-- zh: 哪些赛季至少有4场比赛？
SELECT SEASON FROM CONTEST GROUP BY SEASON HAVING count(*) >= 4;

-- en: In which cities do the sponsors of surfers younger than 20 have their head offices?
-- zh: 20岁以下冲浪手的赞助商总部设在哪些城市？
SELECT SPONSOR.HQ_CITY FROM SPONSOR JOIN SURFER ON SPONSOR.SP_ID = SURFER.SP_ID WHERE SURFER.AGE < 20;

-- en: What are the names of the contests held on a Reef break in Indonesia?
-- zh: 在Indonesia的Reef浪点举行的比赛叫什么？
SELECT CONTEST.CO_NAME FROM CONTEST JOIN BEACH ON CONTEST.BE_ID = BEACH.BE_ID WHERE BEACH.BREAK_KIND = 'Reef' AND BEACH.COUNTRY = 'Indonesia';

-- en: What is the average board length of the surfers for each stance?
-- zh: 每种站姿的冲浪手平均板长是多少？
SELECT STANCE, avg(BOARD_LEN) FROM SURFER GROUP BY STANCE;

-- en: How many sponsors are in the Sunglasses or the Energy Drink industry?
-- zh: 属于Sunglasses或Energy Drink行业的赞助商有多少家？
SELECT count(*) FROM SPONSOR WHERE INDUSTRY = 'Sunglasses' OR INDUSTRY = 'Energy Drink';

-- en: Which beaches have never hosted a contest?
-- zh: 哪些海滩从未举办过比赛？
SELECT BE_NAME FROM BEACH WHERE BE_ID NOT IN (SELECT BE_ID FROM CONTEST);

-- en: Who are the surfers sponsored by Saltline?
-- zh: Saltline赞助了哪些冲浪手？
SELECT SURFER.SF_NAME FROM SURFER JOIN SPONSOR ON SURFER.SP_ID = SPONSOR.SP_ID WHERE SPONSOR.SP_NAME = 'Saltline';

-- en: Name the three oldest surfers.
-- zh: 年龄最大的三位冲浪手是谁？
SELECT SF_NAME FROM SURFER ORDER BY AGE DESC LIMIT 3;
