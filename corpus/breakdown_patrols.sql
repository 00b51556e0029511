-- A motoring club's roadside patrols: members, vehicles, patrol staff and call-outs.
CREATE TABLE member (
  mem_id INT,
  mem_nm VARCHAR(50),
  plan VARCHAR(20),
  join_dt DATE,
  town VARCHAR(40),
  PRIMARY KEY (mem_id)
);
CREATE TABLE vehicle (
  plate VARCHAR(12),
  mem_id INT,
  model VARCHAR(40),
  yr INT,
  fuel VARCHAR(15),
  PRIMARY KEY (plate),
  FOREIGN KEY (mem_id) REFERENCES member (mem_id)
);
CREATE TABLE patrol (
  pat_id INT,
  pat_nm VARCHAR(50),
  area VARCHAR(40),
  van_no VARCHAR(10),
  tow_ok VARCHAR(1),
  PRIMARY KEY (pat_id)
);
CREATE TABLE callout (
  co_id INT,
  plate VARCHAR(12),
  pat_id INT,
  fault VARCHAR(30),
  called_at DATETIME,
  wait_min INT,
  fixed VARCHAR(1),
  PRIMARY KEY (co_id),
  FOREIGN KEY (plate) REFERENCES vehicle (plate),
  FOREIGN KEY (pat_id) REFERENCES patrol (pat_id)
);

-- en: Which members are on the Gold plan?
-- zh: 哪些会员办理的是Gold套餐？
SELECT mem_nm FROM member WHERE plan = 'Gold';

-- en: How many members are there on each plan?
-- zh: 每种套餐各有多少会员？
SELECT plan, count(*) FROM member GROUP BY plan;

-- en: Average waiting time of all call-outs.
-- zh: 所有救援的平均等待时间是多少？
SELECT avg(wait_min) FROM callout;

-- en: The longest wait for a Flat Tyre.
-- zh: Flat Tyre救援最长等了多久？
SELECT max(wait_min) FROM callout WHERE fault = 'Flat Tyre';

-- en: Patrols in Kent that are able to tow (T).
-- zh: Kent地区能够拖车（T）的巡修员。
SELECT pat_nm FROM patrol WHERE area = 'Kent' AND tow_ok = 'T';

-- en: Which cars belong to Gareth Pugh? Show number plates and models.
-- zh: Gareth Pugh名下有哪些车？显示车牌和车型。
SELECT vehicle.plate, vehicle.model FROM vehicle JOIN member ON vehicle.mem_id = member.mem_id WHERE member.mem_nm = 'Gareth Pugh';

-- en: Which faults happened to vehicles registered before 2005?
-- zh: 2005年之前的车辆出过哪些故障？
SELECT callout.fault FROM callout JOIN vehicle ON callout.plate = vehicle.plate WHERE vehicle.yr < 2005;

-- en: What is the most frequent fault?
-- zh: 最常见的故障是什么？
SELECT fault FROM callout GROUP BY fault ORDER BY count(*) DESC LIMIT 1;

-- en: How many call-outs has every patrol attended?
-- zh: 每位巡修员各出勤了多少次救援？
SELECT patrol.pat_nm, count(*) FROM patrol JOIN callout ON patrol.pat_id = callout.pat_id GROUP BY patrol.pat_id, patrol.pat_nm;

-- en: Patrols with more than 100 jobs.
-- zh: 救援任务超过100次的巡修员。
SELECT patrol.pat_nm FROM patrol JOIN callout ON patrol.pat_id = callout.pat_id GROUP BY patrol.pat_id, patrol.pat_nm HAVING count(*) > 100;

-- en: Patrols with fewer than 100 jobs.
-- zh: 救援任务少于100次的巡修员。
SELECT patrol.pat_nm FROM patrol JOIN callout ON patrol.pat_id = callout.pat_id GROUP BY patrol.pat_id, patrol.pat_nm HAVING count(*) < 100;

-- en: Which members have never needed a rescue for a vehicle of theirs?
-- zh: 哪些会员的车辆从未需要过救援？
SELECT mem_nm FROM member WHERE mem_id NOT IN (SELECT vehicle.mem_id FROM vehicle JOIN callout ON vehicle.plate = callout.plate);

-- en: Which patrol helped the vehicle KX12 ABC?
-- zh: 哪位巡修员救援过车牌KX12 ABC的车？
SELECT patrol.pat_nm FROM patrol JOIN callout ON patrol.pat_id = callout.pat_id WHERE callout.plate = 'KX12 ABC';

-- en: Which members were helped by Sheila Okoro?
-- zh: Sheila Okoro帮助过哪些会员？
SELECT member.mem_nm FROM member JOIN vehicle ON member.mem_id = vehicle.mem_id JOIN callout ON vehicle.plate = callout.plate JOIN patrol ON callout.pat_id = patrol.pat_id WHERE patrol.pat_nm = 'Sheila Okoro';

-- en: How many breakdowns did members from Dover have?
-- zh: 来自Dover的会员的车抛锚过多少次？
SELECT count(*) FROM callout JOIN vehicle ON callout.plate = vehicle.plate JOIN member ON vehicle.mem_id = member.mem_id WHERE member.town = 'Dover';

-- en: Mean wait per area, longest first.
-- zh: 各区域的平均等待时间，由长到短排列。
SELECT patrol.area, avg(callout.wait_min) FROM patrol JOIN callout ON patrol.pat_id = callout.pat_id GROUP BY patrol.area ORDER BY avg(callout.wait_min) DESC;

-- en: Towns with both Gold and Basic members.
-- zh: 既有Gold会员又有Basic会员的城镇。
SELECT town FROM member WHERE plan = 'Gold' INTERSECT SELECT town FROM member WHERE plan = 'Basic';

-- en: Count the different models that run on Diesel.
-- zh: 使用Diesel的不同车型有多少种？
SELECT count(DISTINCT model) FROM vehicle WHERE fuel = 'Diesel';

-- en: When did the members whose name starts with Mac join?
-- zh: 姓名以Mac开头的会员是什么时候入会的？
SELECT join_dt FROM member WHERE mem_nm LIKE 'Mac%';

-- en: Faults that could not be repaired (F) on Electric vehicles.
-- zh: Electric车辆上未能修好（F）的故障。
SELECT callout.fault FROM callout JOIN vehicle ON callout.plate = vehicle.plate WHERE vehicle.fuel = 'Electric' AND callout.fixed = 'F';

-- en: Which member owns the most vehicles?
-- zh: 拥有车辆最多的会员是谁？
SELECT member.mem_nm FROM member JOIN vehicle ON member.mem_id = vehicle.mem_id GROUP BY member.mem_id, member.mem_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Ids and times of the call-outs whose wait exceeded the average.
-- zh: 等待时间超过平均值的救援编号和呼叫时间。
SELECT co_id, called_at FROM callout WHERE wait_min > (SELECT avg(wait_min) FROM callout);
