-- Ambulance stations, vehicles, paramedics and emergency calls.
CREATE TABLE STATION (
  ST_NO INT,
  ST_NAME VARCHAR(40),
  TOWN VARCHAR(40),
  BAYS INT,
  PRIMARY KEY (ST_NO)
);
CREATE TABLE VEHICLE (
  PLATE VARCHAR(10),
  ST_NO INT,
  VTYPE VARCHAR(20),
  BUILT INT,
  MILEAGE INT,
  STATE VARCHAR(15),
  PRIMARY KEY (PLATE),
  FOREIGN KEY (ST_NO) REFERENCES STATION (ST_NO)
);
CREATE TABLE MEDIC (
  M_NO INT,
  M_NAME VARCHAR(60),
  QUALIF VARCHAR(30),
  ST_NO INT,
  BORN DATE,
  PRIMARY KEY (M_NO),
  FOREIGN KEY (ST_NO) REFERENCES STATION (ST_NO)
);
CREATE TABLE EMERGENCY (
  E_NO INT,
  CALLED_AT DATETIME,
  TOWN VARCHAR(40),
  CAUSE VARCHAR(40),
  PRIO INT,
  CALLER VARCHAR(60),
  PRIMARY KEY (E_NO)
);
CREATE TABLE MISSION (
  E_NO INT,
  PLATE VARCHAR(10),
  LEAD_MEDIC INT,
  MINS_TO_SCENE INT,
  DIST_KM DOUBLE,
  OUTCOME VARCHAR(20),
  PRIMARY KEY (E_NO, PLATE),
  FOREIGN KEY (E_NO) REFERENCES EMERGENCY (E_NO),
  FOREIGN KEY (PLATE) REFERENCES VEHICLE (PLATE),
  FOREIGN KEY (LEAD_MEDIC) REFERENCES MEDIC (M_NO)
);

-- en: Plates of the vehicles that are under Repair.
-- zh: 状态为Repair的车辆车牌号有哪些？
SELECT PLATE FROM VEHICLE WHERE STATE = 'Repair';

-- en: How many emergencies were caused by Burns?
-- zh: 由Burns引起的急救有多少起？
SELECT count(*) FROM EMERGENCY WHERE CAUSE = 'Burns';

-- en: Which medics are based in Kinsale?
-- zh: 驻扎在Kinsale的急救员有哪些？
SELECT MEDIC.M_NAME FROM MEDIC JOIN STATION ON MEDIC.ST_NO = STATION.ST_NO WHERE STATION.TOWN = 'Kinsale';

-- en: Who rang about the emergencies in Kinsale?
-- zh: Kinsale的急救电话是谁打的？
SELECT CALLER FROM EMERGENCY WHERE TOWN = 'Kinsale';

-- en: How many vehicles of each type are there?
-- zh: 每种类型的车各有多少辆？
SELECT VTYPE, count(*) FROM VEHICLE GROUP BY VTYPE;

-- en: Which station has the most medics?
-- zh: 急救员最多的急救站是哪个？
SELECT STATION.ST_NAME FROM STATION JOIN MEDIC ON STATION.ST_NO = MEDIC.ST_NO GROUP BY STATION.ST_NO, STATION.ST_NAME ORDER BY count(*) DESC LIMIT 1;

-- en: What was the quickest arrival, in minutes, of the vehicle 12-C-4471?
-- zh: 车牌12-C-4471的车最快几分钟到达现场？
SELECT min(MINS_TO_SCENE) FROM MISSION WHERE PLATE = '12-C-4471';

-- en: For each cause, give the average minutes to reach the scene.
-- zh: 每种病因平均要几分钟到达现场？
SELECT EMERGENCY.CAUSE, avg(MISSION.MINS_TO_SCENE) FROM EMERGENCY JOIN MISSION ON EMERGENCY.E_NO = MISSION.E_NO GROUP BY EMERGENCY.CAUSE;

-- en: Who led the mission called in by Maeve Halloran?
-- zh: Maeve Halloran呼叫的那次出车由谁带队？
SELECT MEDIC.M_NAME FROM MEDIC JOIN MISSION ON MEDIC.M_NO = MISSION.LEAD_MEDIC JOIN EMERGENCY ON MISSION.E_NO = EMERGENCY.E_NO WHERE EMERGENCY.CALLER = 'Maeve Halloran';

-- en: Vehicles that have never been sent out: show plate and type.
-- zh: 从未出过车的车辆有哪些？列出车牌和类型。
SELECT PLATE, VTYPE FROM VEHICLE WHERE PLATE NOT IN (SELECT PLATE FROM MISSION);

-- en: Which vehicle has the highest mileage?
-- zh: 里程最高的是哪辆车？给出车牌。
SELECT PLATE FROM VEHICLE ORDER BY MILEAGE DESC LIMIT 1;

-- en: From which station did vehicles go out to Drowning emergencies? Distinct station names, please.
-- zh: 处理Drowning急救的车辆来自哪些不同的急救站？
SELECT DISTINCT STATION.ST_NAME FROM STATION JOIN VEHICLE ON STATION.ST_NO = VEHICLE.ST_NO JOIN MISSION ON VEHICLE.PLATE = MISSION.PLATE JOIN EMERGENCY ON MISSION.E_NO = EMERGENCY.E_NO WHERE EMERGENCY.CAUSE = 'Drowning';

-- en: Medics born before 1975-01-01 holding the qualification Paramedic, oldest first.
-- zh: 列出1975-01-01之前出生、资质为Paramedic的急救员，年长者在前。
SELECT M_NAME FROM MEDIC WHERE BORN < '1975-01-01' AND QUALIF = 'Paramedic' ORDER BY BORN ASC;

-- en: Total kilometres driven on missions by each station's vehicles, with the station name.
-- zh: 每个急救站的车辆出车总里程是多少公里？列出站名。
SELECT STATION.ST_NAME, sum(MISSION.DIST_KM) FROM STATION JOIN VEHICLE ON STATION.ST_NO = VEHICLE.ST_NO JOIN MISSION ON VEHICLE.PLATE = MISSION.PLATE GROUP BY STATION.ST_NO, STATION.ST_NAME;

-- en: Towns with at least 15 emergencies of priority 1.
-- zh: 优先级为1的急救至少15起的城镇有哪些？
SELECT TOWN FROM EMERGENCY WHERE PRIO = 1 GROUP BY TOWN HAVING count(*) >= 15;

-- en: Which missions were longer in distance than the average mission? Emergency number and plate.
-- zh: 距离超过平均值的出车有哪些？给出急救编号和车牌。
SELECT E_NO, PLATE FROM MISSION WHERE DIST_KM > (SELECT avg(DIST_KM) FROM MISSION);

-- en: How many missions ended with the outcome Refused and were led by Conor Quill?
-- zh: Conor Quill带队且结果为Refused的出车有多少次？
SELECT count(*) FROM MISSION JOIN MEDIC ON MISSION.LEAD_MEDIC = MEDIC.M_NO WHERE MISSION.OUTCOME = 'Refused' AND MEDIC.M_NAME = 'Conor Quill';

-- en: Towns that had emergencies but have no station.
-- zh: 发生过急救但没有急救站的城镇。
SELECT TOWN FROM EMERGENCY EXCEPT SELECT TOWN FROM STATION;

-- en: Medics who led more than 50 missions, with the count.
-- zh: 带队出车超过50次的急救员及其次数。
SELECT MEDIC.M_NAME, count(*) FROM MEDIC JOIN MISSION ON MEDIC.M_NO = MISSION.LEAD_MEDIC GROUP BY MEDIC.M_NO, MEDIC.M_NAME HAVING count(*) > 50;

-- en: Which plates and states do the vehicles of the station Harbour Road have?
-- zh: Harbour Road急救站的车辆车牌和状态分别是什么？
SELECT VEHICLE.PLATE, VEHICLE.STATE FROM VEHICLE JOIN STATION ON VEHICLE.ST_NO = STATION.ST_NO WHERE STATION.ST_NAME = 'Harbour Road';

-- en: Which stations house a vehicle built after 2019 and also one of type Motorbike? Station numbers.
-- zh: 哪些急救站既有2019年以后制造的车又有Motorbike类型的车？给出站号。
SELECT ST_NO FROM VEHICLE WHERE BUILT > 2019 INTERSECT SELECT ST_NO FROM VEHICLE WHERE VTYPE = 'Motorbike';

-- en: When was the latest call and what was its cause?
-- zh: 最近一次呼叫是什么时候？病因是什么？
SELECT CALLED_AT, CAUSE FROM EMERGENCY ORDER BY CALLED_AT DESC LIMIT 1;
