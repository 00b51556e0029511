-- Bell founders, the bells they cast, and the towers where these hang.
CREATE TABLE FOUNDER (
  FOUNDER_ID INT,
  FOUNDER_NAME VARCHAR(50),
  WORKPLACE VARCHAR(40),
  BORN INT,
  DIED INT,
  PRIMARY KEY (FOUNDER_ID)
);
CREATE TABLE TOWER (
  TOWER_ID INT,
  TOWER_NAME VARCHAR(60),
  BUILDING_TYPE VARCHAR(20),
  PLACE VARCHAR(40),
  HEIGHT_M DOUBLE,
  PRIMARY KEY (TOWER_ID)
);
CREATE TABLE BELL (
  BELL_ID INT,
  BELL_NAME VARCHAR(40),
  FOUNDER_ID INT,
  TOWER_ID INT,
  CAST_YEAR INT,
  WEIGHT_KG INT,
  NOTE VARCHAR(5),
  ALLOY VARCHAR(20),
  PRIMARY KEY (BELL_ID),
  FOREIGN KEY (FOUNDER_ID) REFERENCES FOUNDER (FOUNDER_ID),
  FOREIGN KEY (TOWER_ID) REFERENCES TOWER (TOWER_ID)
);
CREATE TABLE RESTORATION (
  REST_ID INT,
  BELL_ID INT,
  REST_YEAR INT,
  FIRM VARCHAR(50),
  WORK_DONE VARCHAR(40),
  COST DECIMAL(10,2),
  PRIMARY KEY (REST_ID),
  FOREIGN KEY (BELL_ID) REFERENCES BELL (BELL_ID)
);

-- en: Which bells were cast between 1600 and 1650?
-- zh: 哪些钟铸于1600年至1650年之间？
SELECT BELL_NAME FROM BELL WHERE CAST_YEAR BETWEEN 1600 AND 1650;

-- en: How many bells ring the note F#?
-- zh: 音高为F#的钟有多少口？
SELECT count(*) FROM BELL WHERE NOTE = 'F#';

-- en: Which founders worked in Erfurt, and when did each of them die?
-- zh: 哪些铸钟师在Erfurt工作，各自何时去世？
SELECT FOUNDER_NAME, DIED FROM FOUNDER WHERE WORKPLACE = 'Erfurt';

-- en: List the names of the towers that belong to a Town Hall from the highest to the lowest.
-- zh: 按高度从高到低列出Town Hall的塔楼名称。
SELECT TOWER_NAME FROM TOWER WHERE BUILDING_TYPE = 'Town Hall' ORDER BY HEIGHT_M DESC;

-- en: What is the average weight of the bells made of Steel?
-- zh: Steel材质的钟平均有多重？
SELECT avg(WEIGHT_KG) FROM BELL WHERE ALLOY = 'Steel';

-- en: How much has been spent on restorations by the firm Klangwerk?
-- zh: Klangwerk公司承担的修复一共花了多少钱？
SELECT sum(COST) FROM RESTORATION WHERE FIRM = 'Klangwerk';

-- en: When were the first and the last bell cast?
-- zh: 最早和最晚的钟分别铸于哪一年？
SELECT min(CAST_YEAR), max(CAST_YEAR) FROM BELL;

-- en: For each alloy, how many bells are there and how heavy is the heaviest?
-- zh: 每种合金的钟有多少口，最重的有多重？
SELECT ALLOY, count(*), max(WEIGHT_KG) FROM BELL GROUP BY ALLOY;

-- en: What work is done most often in restorations?
-- zh: 修复中最常做的是什么工作？
SELECT WORK_DONE FROM RESTORATION GROUP BY WORK_DONE ORDER BY count(*) DESC LIMIT 1;

-- en: In which places are there at least two towers?
-- zh: 哪些地方至少有两座塔楼？
SELECT PLACE FROM TOWER GROUP BY PLACE HAVING count(*) >= 2;

-- en: Which bell is the heaviest, and what note does it sound?
-- zh: 最重的钟是哪口，音高是什么？
SELECT BELL_NAME, NOTE FROM BELL ORDER BY WEIGHT_KG DESC LIMIT 1;

-- en: Who cast the bell Gloriosa?
-- zh: Gloriosa钟是谁铸造的？
SELECT FOUNDER.FOUNDER_NAME FROM FOUNDER JOIN BELL ON FOUNDER.FOUNDER_ID = BELL.FOUNDER_ID WHERE BELL.BELL_NAME = 'Gloriosa';

-- en: What are the names and weights of the bells hanging in Naumburg?
-- zh: 挂在Naumburg的钟叫什么名字，各有多重？
SELECT BELL.BELL_NAME, BELL.WEIGHT_KG FROM BELL JOIN TOWER ON BELL.TOWER_ID = TOWER.TOWER_ID WHERE TOWER.PLACE = 'Naumburg';

-- en: For each founder, give the name, the number of bells and the total weight of the bells.
-- zh: 给出每位铸钟师的姓名、铸钟数量和总重量。
SELECT FOUNDER.FOUNDER_NAME, count(*), sum(BELL.WEIGHT_KG) FROM FOUNDER JOIN BELL ON FOUNDER.FOUNDER_ID = BELL.FOUNDER_ID GROUP BY FOUNDER.FOUNDER_ID, FOUNDER.FOUNDER_NAME;

-- en: In which tower do the most bells hang?
-- zh: 悬挂钟最多的是哪座塔楼？
SELECT TOWER.TOWER_NAME FROM TOWER JOIN BELL ON TOWER.TOWER_ID = BELL.TOWER_ID GROUP BY TOWER.TOWER_ID, TOWER.TOWER_NAME ORDER BY count(*) DESC LIMIT 1;

-- en: Which firms have restored bells by Gerhard Wou? Don't list a firm twice.
-- zh: 哪些公司修复过Gerhard Wou铸造的钟？公司不要重复列出。
SELECT DISTINCT RESTORATION.FIRM FROM RESTORATION JOIN BELL ON RESTORATION.BELL_ID = BELL.BELL_ID JOIN FOUNDER ON BELL.FOUNDER_ID = FOUNDER.FOUNDER_ID WHERE FOUNDER.FOUNDER_NAME = 'Gerhard Wou';

-- en: In what years was the Osanna restored, and what did it cost each time?
-- zh: Osanna钟在哪些年份修复过，每次花费多少？
SELECT RESTORATION.REST_YEAR, RESTORATION.COST FROM RESTORATION JOIN BELL ON RESTORATION.BELL_ID = BELL.BELL_ID WHERE BELL.BELL_NAME = 'Osanna';

-- en: Which founders have cast at least three bells for a Monastery?
-- zh: 哪些铸钟师为Monastery铸过至少三口钟？
SELECT FOUNDER.FOUNDER_NAME FROM FOUNDER JOIN BELL ON FOUNDER.FOUNDER_ID = BELL.FOUNDER_ID JOIN TOWER ON BELL.TOWER_ID = TOWER.TOWER_ID WHERE TOWER.BUILDING_TYPE = 'Monastery' GROUP BY FOUNDER.FOUNDER_ID, FOUNDER.FOUNDER_NAME HAVING count(*) >= 3;

-- en: How many Recasting restorations concerned bells in the tower Alter Turm?
-- zh: Alter Turm塔楼的钟做过多少次Recasting修复？
SELECT count(*) FROM RESTORATION JOIN BELL ON RESTORATION.BELL_ID = BELL.BELL_ID JOIN TOWER ON BELL.TOWER_ID = TOWER.TOWER_ID WHERE RESTORATION.WORK_DONE = 'Recasting' AND TOWER.TOWER_NAME = 'Alter Turm';

-- en: Which towers have both a bell of Bronze and a bell of Iron?
-- zh: 哪些塔楼既有Bronze钟又有Iron钟？
SELECT TOWER.TOWER_NAME FROM TOWER JOIN BELL ON TOWER.TOWER_ID = BELL.TOWER_ID WHERE BELL.ALLOY = 'Bronze' INTERSECT SELECT TOWER.TOWER_NAME FROM TOWER JOIN BELL ON TOWER.TOWER_ID = BELL.TOWER_ID WHERE BELL.ALLOY = 'Iron';

-- en: Which bells have never undergone a restoration?
-- zh: 哪些钟从未经过修复？
SELECT BELL_NAME FROM BELL WHERE BELL_ID NOT IN (SELECT BELL_ID FROM RESTORATION);

-- en: What are the names of the towers that exceed the average height?
-- zh: 高于平均高度的塔楼有哪些？
SELECT TOWER_NAME FROM TOWER WHERE HEIGHT_M > (SELECT avg(HEIGHT_M) FROM TOWER);
