-- Snooker halls, their tables, members, leagues of frames and century breaks.
CREATE TABLE HALL (HALL_NO INT, HALL_NAME VARCHAR(60), TOWN VARCHAR(40), PHONE VARCHAR(20), HOUR_RATE DECIMAL(10,2), OPENED INT, PRIMARY KEY (HALL_NO));
CREATE TABLE BAIZE_TABLE (TBL_NO INT, HALL_NO INT, MAKER VARCHAR(40), TBL_TYPE VARCHAR(20), BUILT INT, RECLOTHED DATE, PRIMARY KEY (TBL_NO), FOREIGN KEY (HALL_NO) REFERENCES HALL (HALL_NO));
CREATE TABLE MEMBER (MEM_NO INT, NAME VARCHAR(60), TOWN VARCHAR(40), PHONE VARCHAR(20), BORN INT, JOINED INT, HANDICAP INT, HALL_NO INT, PRIMARY KEY (MEM_NO), FOREIGN KEY (HALL_NO) REFERENCES HALL (HALL_NO));
CREATE TABLE FRAME (FRAME_NO INT, TBL_NO INT, PLAYED DATE, WINNER INT, LOSER INT, WIN_PTS INT, LOSE_PTS INT, MINS INT, PRIMARY KEY (FRAME_NO), FOREIGN KEY (TBL_NO) REFERENCES BAIZE_TABLE (TBL_NO), FOREIGN KEY (WINNER) REFERENCES MEMBER (MEM_NO), FOREIGN KEY (LOSER) REFERENCES MEMBER (MEM_NO));
CREATE TABLE BIG_BREAK (BREAK_NO INT, FRAME_NO INT, MEM_NO INT, PTS INT, PRIMARY KEY (BREAK_NO), FOREIGN KEY (FRAME_NO) REFERENCES FRAME (FRAME_NO), FOREIGN KEY (MEM_NO) REFERENCES MEMBER (MEM_NO));

-- en: What is the phone number of the hall The Green Cloth?
-- zh: 球馆The Green Cloth的电话是多少？
SELECT PHONE FROM HALL WHERE HALL_NAME = 'The Green Cloth';

-- en: What is the phone number of the member Gareth Pugh?
-- zh: 会员Gareth Pugh的电话是多少？
SELECT PHONE FROM MEMBER WHERE NAME = 'Gareth Pugh';

-- en: Members born before 1960, eldest first
-- zh: 1960年以前出生的会员，年长的在前
SELECT NAME FROM MEMBER WHERE BORN < 1960 ORDER BY BORN;

-- en: Numbers of the Steel Block tables made by Harrow and Sons
-- zh: Harrow and Sons制造的Steel Block球台编号
SELECT TBL_NO FROM BAIZE_TABLE WHERE TBL_TYPE = 'Steel Block' AND MAKER = 'Harrow and Sons';

-- en: How many frames were played on 2024-11-09?
-- zh: 2024-11-09打了多少局？
SELECT count(*) FROM FRAME WHERE PLAYED = '2024-11-09';

-- en: What's the highest number of points in a big break?
-- zh: 单杆高分的最高分是多少？
SELECT max(PTS) FROM BIG_BREAK;

-- en: How many different members have made a big break?
-- zh: 有多少名不同的会员打出过单杆高分？
SELECT count(DISTINCT MEM_NO) FROM BIG_BREAK;

-- en: How many big breaks were made in all?
-- zh: 总共打出过多少次单杆高分？
SELECT count(*) FROM BIG_BREAK;

-- en: Average length of frames in minutes per playing day
-- zh: 每个比赛日每局的平均时长（分钟）
SELECT PLAYED, avg(MINS) FROM FRAME GROUP BY PLAYED;

-- en: Which maker built the most tables?
-- zh: 制造球台最多的厂家是哪个？
SELECT MAKER FROM BAIZE_TABLE GROUP BY MAKER ORDER BY count(*) DESC LIMIT 1;

-- en: Which maker built the oldest table?
-- zh: 最老的球台是哪个厂家制造的？
SELECT MAKER FROM BAIZE_TABLE ORDER BY BUILT LIMIT 1;

-- en: Towns with at least 10 members
-- zh: 会员不少于10人的城镇
SELECT TOWN FROM MEMBER GROUP BY TOWN HAVING count(*) >= 10;

-- en: Which hall is the cheapest by the hour?
-- zh: 每小时收费最低的球馆是哪家？
SELECT HALL_NAME FROM HALL ORDER BY HOUR_RATE LIMIT 1;

-- en: Who beat Lewis Hartley? Give the different names.
-- zh: 谁赢过Lewis Hartley？给出不重复的姓名。
SELECT DISTINCT w.NAME FROM FRAME JOIN MEMBER AS w ON FRAME.WINNER = w.MEM_NO JOIN MEMBER AS l ON FRAME.LOSER = l.MEM_NO WHERE l.NAME = 'Lewis Hartley';

-- en: Whom did Lewis Hartley beat? Give the different names.
-- zh: Lewis Hartley赢过谁？给出不重复的姓名。
SELECT DISTINCT l.NAME FROM FRAME JOIN MEMBER AS w ON FRAME.WINNER = w.MEM_NO JOIN MEMBER AS l ON FRAME.LOSER = l.MEM_NO WHERE w.NAME = 'Lewis Hartley';

-- en: Which hall has the most members?
-- zh: 会员最多的是哪家球馆？
SELECT HALL.HALL_NAME FROM HALL JOIN MEMBER ON HALL.HALL_NO = MEMBER.HALL_NO GROUP BY HALL.HALL_NO, HALL.HALL_NAME ORDER BY count(*) DESC LIMIT 1;

-- en: How many tables does each hall have? Name the hall.
-- zh: 每家球馆各有多少张球台？列出球馆名。
SELECT HALL.HALL_NAME, count(*) FROM HALL JOIN BAIZE_TABLE ON HALL.HALL_NO = BAIZE_TABLE.HALL_NO GROUP BY HALL.HALL_NO, HALL.HALL_NAME;

-- en: On which days were frames played at the Potters Den? Each day once.
-- zh: Potters Den在哪些日子打过球？每天只列一次。
SELECT DISTINCT FRAME.PLAYED FROM FRAME JOIN BAIZE_TABLE ON FRAME.TBL_NO = BAIZE_TABLE.TBL_NO JOIN HALL ON BAIZE_TABLE.HALL_NO = HALL.HALL_NO WHERE HALL.HALL_NAME = 'Potters Den';

-- en: Who made a break of more than 120, and how many points was it?
-- zh: 谁打出过超过120分的单杆，是多少分？
SELECT MEMBER.NAME, BIG_BREAK.PTS FROM MEMBER JOIN BIG_BREAK ON MEMBER.MEM_NO = BIG_BREAK.MEM_NO WHERE BIG_BREAK.PTS > 120;

-- en: Members who have not won a frame
-- zh: 没有赢过一局的会员
SELECT NAME FROM MEMBER WHERE MEM_NO NOT IN (SELECT WINNER FROM FRAME);

-- en: Numbers of frames that lasted longer than the average
-- zh: 时长超过平均值的局的编号
SELECT FRAME_NO FROM FRAME WHERE MINS > (SELECT avg(MINS) FROM FRAME);

-- en: Towns where members live but there is no hall
-- zh: 有会员居住但没有球馆的城镇
SELECT TOWN FROM MEMBER EXCEPT SELECT TOWN FROM HALL;
