-- A radio drama department: plays, broadcasts, voice actors, directors and studios.
CREATE TABLE DIRECTORS (
  DIR_ID INT,
  DIR_NAME VARCHAR(60),
  GENDER VARCHAR(10),
  CITY VARCHAR(40),
  HIRE_YEAR INT,
  PRIMARY KEY (DIR_ID)
);
CREATE TABLE STUDIOS (
  STUDIO_ID INT,
  STUDIO_NAME VARCHAR(60),
  CITY VARCHAR(40),
  DAY_RATE DECIMAL(10,2),
  AREA_M2 DOUBLE,
  PRIMARY KEY (STUDIO_ID)
);
CREATE TABLE PLAYS (
  PLAY_ID INT,
  TITLE VARCHAR(80),
  GENRE VARCHAR(30),
  DURATION_MIN INT,
  RECORDED_ON DATE,
  BUDGET DECIMAL(10,2),
  DIR_ID INT,
  STUDIO_ID INT,
  PRIMARY KEY (PLAY_ID),
  FOREIGN KEY (DIR_ID) REFERENCES DIRECTORS (DIR_ID),
  FOREIGN KEY (STUDIO_ID) REFERENCES STUDIOS (STUDIO_ID)
);
CREATE TABLE ACTORS (
  ACTOR_ID INT,
  ACTOR_NAME VARCHAR(60),
  GENDER VARCHAR(10),
  AGE INT,
  VOICE_TYPE VARCHAR(20),
  CITY VARCHAR(40),
  PRIMARY KEY (ACTOR_ID)
);
CREATE TABLE CASTING (
  PLAY_ID INT,
  ACTOR_ID INT,
  PART VARCHAR(60),
  FEE DECIMAL(10,2),
  LINES_SPOKEN INT,
  PRIMARY KEY (PLAY_ID, ACTOR_ID),
  FOREIGN KEY (PLAY_ID) REFERENCES PLAYS (PLAY_ID),
  FOREIGN KEY (ACTOR_ID) REFERENCES ACTORS (ACTOR_ID)
);
CREATE TABLE BROADCASTS (
  BC_ID INT,
  PLAY_ID INT,
  AIRED_ON DATE,
  WAVEBAND VARCHAR(20),
  LISTENERS INT,
  PRIMARY KEY (BC_ID),
  FOREIGN KEY (PLAY_ID) REFERENCES PLAYS (PLAY_ID)
);

-- en: Which plays were recorded in 2022, that is between 2022-01-01 and 2022-12-31?
-- zh: 哪些广播剧是在2022-01-01到2022-12-31之间录制的？
SELECT TITLE FROM PLAYS WHERE RECORDED_ON BETWEEN '2022-01-01' AND '2022-12-31';

-- en: Which different plays were aired between 2022-01-01 and 2022-12-31?
-- zh: 哪些广播剧在2022-01-01到2022-12-31之间播出过？（去重）
SELECT DISTINCT PLAYS.TITLE FROM PLAYS JOIN BROADCASTS ON PLAYS.PLAY_ID = BROADCASTS.PLAY_ID WHERE BROADCASTS.AIRED_ON BETWEEN '2022-01-01' AND '2022-12-31';

-- en: Who earned the most in total from casting fees?
-- zh: 哪位演员拿到的片酬总额最高？
SELECT ACTORS.ACTOR_NAME FROM ACTORS JOIN CASTING ON ACTORS.ACTOR_ID = CASTING.ACTOR_ID GROUP BY ACTORS.ACTOR_ID, ACTORS.ACTOR_NAME ORDER BY sum(CASTING.FEE) DESC LIMIT 1;

-- en: Who received the largest single casting fee?
-- zh: 单笔片酬最高的演员是谁？
SELECT ACTORS.ACTOR_NAME FROM ACTORS JOIN CASTING ON ACTORS.ACTOR_ID = CASTING.ACTOR_ID ORDER BY CASTING.FEE DESC LIMIT 1;

-- en: How many broadcasts did each play have? Title and count.
-- zh: 每部广播剧播出过几次？给出剧名和次数。
SELECT PLAYS.TITLE, count(*) FROM PLAYS JOIN BROADCASTS ON PLAYS.PLAY_ID = BROADCASTS.PLAY_ID GROUP BY PLAYS.PLAY_ID, PLAYS.TITLE;

-- en: How many listeners did each play have on average per broadcast? Title and average.
-- zh: 每部广播剧每次播出平均有多少听众？给出剧名和平均数。
SELECT PLAYS.TITLE, avg(BROADCASTS.LISTENERS) FROM PLAYS JOIN BROADCASTS ON PLAYS.PLAY_ID = BROADCASTS.PLAY_ID GROUP BY PLAYS.PLAY_ID, PLAYS.TITLE;

-- en: Names and ages of the female actors with a contralto voice.
-- zh: 声部为contralto的female演员叫什么、多大年纪？
SELECT ACTOR_NAME, AGE FROM ACTORS WHERE GENDER = 'female' AND VOICE_TYPE = 'contralto';

-- en: Which studios cost less than 500 a day?
-- zh: 哪些录音棚的日租金低于500？
SELECT STUDIO_NAME FROM STUDIOS WHERE DAY_RATE < 500;

-- en: Tell me how many plays are thrillers (genre thriller).
-- zh: thriller类的广播剧有多少部？
SELECT count(*) FROM PLAYS WHERE GENRE = 'thriller';

-- en: How long is a play on average?
-- zh: 广播剧平均时长是多少？
SELECT avg(DURATION_MIN) FROM PLAYS;

-- en: Age of the oldest and of the youngest actor living in Cardiff?
-- zh: 住在Cardiff的演员中，最大和最小的年龄分别是多少？
SELECT max(AGE), min(AGE) FROM ACTORS WHERE CITY = 'Cardiff';

-- en: Total budget by genre.
-- zh: 按类型统计总预算。
SELECT GENRE, sum(BUDGET) FROM PLAYS GROUP BY GENRE;

-- en: On which waveband are plays broadcast most often?
-- zh: 哪个波段播出的次数最多？
SELECT WAVEBAND FROM BROADCASTS GROUP BY WAVEBAND ORDER BY count(*) DESC LIMIT 1;

-- en: Which voice types are shared by more than 4 actors, and by how many?
-- zh: 哪些声部有超过4名演员？各有多少人？
SELECT VOICE_TYPE, count(*) FROM ACTORS GROUP BY VOICE_TYPE HAVING count(*) > 4;

-- en: What are the five longest plays?
-- zh: 时长最长的五部广播剧是哪些？
SELECT TITLE FROM PLAYS ORDER BY DURATION_MIN DESC LIMIT 5;

-- en: Who plays the part of Captain Voss, and in which play?
-- zh: Captain Voss这个角色由谁配音？出自哪部剧？
SELECT ACTORS.ACTOR_NAME, PLAYS.TITLE FROM ACTORS JOIN CASTING ON ACTORS.ACTOR_ID = CASTING.ACTOR_ID JOIN PLAYS ON CASTING.PLAY_ID = PLAYS.PLAY_ID WHERE CASTING.PART = 'Captain Voss';

-- en: Which different actors have been directed by Ruth Amsel?
-- zh: Ruth Amsel执导过哪些不同的演员？
SELECT DISTINCT ACTORS.ACTOR_NAME FROM ACTORS JOIN CASTING ON ACTORS.ACTOR_ID = CASTING.ACTOR_ID JOIN PLAYS ON CASTING.PLAY_ID = PLAYS.PLAY_ID JOIN DIRECTORS ON PLAYS.DIR_ID = DIRECTORS.DIR_ID WHERE DIRECTORS.DIR_NAME = 'Ruth Amsel';

-- en: Directors who made at least 2 plays, please.
-- zh: 执导过至少2部广播剧的导演有谁？
SELECT DIRECTORS.DIR_NAME FROM DIRECTORS JOIN PLAYS ON DIRECTORS.DIR_ID = PLAYS.DIR_ID GROUP BY DIRECTORS.DIR_ID, DIRECTORS.DIR_NAME HAVING count(*) >= 2;

-- en: Which recorded plays have never gone on air?
-- zh: 哪些广播剧从未播出过？
SELECT TITLE FROM PLAYS WHERE PLAY_ID NOT IN (SELECT PLAY_ID FROM BROADCASTS);

-- en: Plays with a budget above the average budget, with that budget.
-- zh: 预算高于平均水平的广播剧有哪些？预算是多少？
SELECT TITLE, BUDGET FROM PLAYS WHERE BUDGET > (SELECT avg(BUDGET) FROM PLAYS);

-- en: Studios where a comedy was recorded?
-- zh: 哪些录音棚录过comedy？
SELECT STUDIO_NAME FROM STUDIOS WHERE STUDIO_ID IN (SELECT STUDIO_ID FROM PLAYS WHERE GENRE = 'comedy');

-- en: In which cities do actors live but no directors?
-- zh: 哪些城市有演员居住却没有导演居住？
SELECT CITY FROM ACTORS EXCEPT SELECT CITY FROM DIRECTORS;
