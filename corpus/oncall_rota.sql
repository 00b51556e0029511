-- On-call duty in an IT department: squads, engineers, shifts, alerts and escalations.
CREATE TABLE squad (
  squad_id INT,
  name VARCHAR(40),
  location VARCHAR(40),
  created_on DATE,
  PRIMARY KEY (squad_id)
);
CREATE TABLE engineer (
  engineer_id INT,
  squad_id INT,
  name VARCHAR(50),
  level VARCHAR(20),
  location VARCHAR(40),
  phone VARCHAR(20),
  hired_on DATE,
  PRIMARY KEY (engineer_id),
  FOREIGN KEY (squad_id) REFERENCES squad (squad_id)
);
CREATE TABLE duty_shift (
  shift_id INT,
  primary_id INT,
  backup_id INT,
  starts_at DATETIME,
  hours INT,
  allowance DECIMAL(10,2),
  PRIMARY KEY (shift_id),
  FOREIGN KEY (primary_id) REFERENCES engineer (engineer_id),
  FOREIGN KEY (backup_id) REFERENCES engineer (engineer_id)
);
CREATE TABLE alert (
  alert_id INT,
  shift_id INT,
  source VARCHAR(40),
  priority VARCHAR(5),
  status VARCHAR(20),
  raised_at DATETIME,
  ack_minutes DOUBLE,
  PRIMARY KEY (alert_id),
  FOREIGN KEY (shift_id) REFERENCES duty_shift (shift_id)
);

-- en: Phone number of the engineer Wanjiru Mbeki, please.
-- zh: 请给出工程师Wanjiru Mbeki的电话。
SELECT phone FROM engineer WHERE name = 'Wanjiru Mbeki';

-- en: Which squads are located in Nairobi?
-- zh: 位于Nairobi的小组有哪些？
SELECT name FROM squad WHERE location = 'Nairobi';

-- en: Which engineers are located in Nairobi?
-- zh: 位于Nairobi的工程师有哪些？
SELECT name FROM engineer WHERE location = 'Nairobi';

-- en: List ids and sources of P1 alerts that are Unresolved.
-- zh: 列出Unresolved的P1告警的编号和来源。
SELECT alert_id, source FROM alert WHERE priority = 'P1' AND status = 'Unresolved';

-- en: How many Senior engineers have we got?
-- zh: 我们有多少名Senior工程师？
SELECT count(*) FROM engineer WHERE level = 'Senior';

-- en: How many shifts lasted more than 12 hours?
-- zh: 超过12小时的值班有多少次？
SELECT count(*) FROM duty_shift WHERE hours > 12;

-- en: What is the average time in minutes until an alert is acknowledged?
-- zh: 告警平均多少分钟后被确认？
SELECT avg(ack_minutes) FROM alert;

-- en: What is the worst time in minutes until an alert was acknowledged?
-- zh: 告警确认最慢用了多少分钟？
SELECT max(ack_minutes) FROM alert;

-- en: Count alerts by priority.
-- zh: 按优先级统计告警数量。
SELECT priority, count(*) FROM alert GROUP BY priority;

-- en: Which source raises the most alerts?
-- zh: 哪个来源产生的告警最多？
SELECT source FROM alert GROUP BY source ORDER BY count(*) DESC LIMIT 1;

-- en: Average acknowledgement minutes per source?
-- zh: 各来源告警的平均确认分钟数是多少？
SELECT source, avg(ack_minutes) FROM alert GROUP BY source;

-- en: Who was hired last?
-- zh: 最近入职的是谁？
SELECT name FROM engineer ORDER BY hired_on DESC LIMIT 1;

-- en: When did the shift with the highest allowance begin?
-- zh: 补贴最高的那次值班是什么时候开始的？
SELECT starts_at FROM duty_shift ORDER BY allowance DESC LIMIT 1;

-- en: Who was the primary engineer on shift 902?
-- zh: 902号值班的主值工程师是谁？
SELECT engineer.name FROM engineer JOIN duty_shift ON engineer.engineer_id = duty_shift.primary_id WHERE duty_shift.shift_id = 902;

-- en: Who was the backup on shift 902?
-- zh: 902号值班的备值工程师是谁？
SELECT engineer.name FROM engineer JOIN duty_shift ON engineer.engineer_id = duty_shift.backup_id WHERE duty_shift.shift_id = 902;

-- en: How many engineers does each squad have?
-- zh: 每个小组有多少名工程师？
SELECT squad.name, count(*) FROM squad JOIN engineer ON squad.squad_id = engineer.squad_id GROUP BY squad.squad_id, squad.name;

-- en: What sources raised alerts while Wanjiru Mbeki was primary?
-- zh: Wanjiru Mbeki担任主值期间，哪些来源发出了告警？
SELECT alert.source FROM alert JOIN duty_shift ON alert.shift_id = duty_shift.shift_id JOIN engineer ON duty_shift.primary_id = engineer.engineer_id WHERE engineer.name = 'Wanjiru Mbeki';

-- en: For each engineer, the total allowance earned as primary.
-- zh: 每位工程师担任主值共获得多少补贴？
SELECT engineer.name, sum(duty_shift.allowance) FROM engineer JOIN duty_shift ON engineer.engineer_id = duty_shift.primary_id GROUP BY engineer.engineer_id, engineer.name;

-- en: Which squad's primaries had the most alerts?
-- zh: 哪个小组的主值人员遇到的告警最多？
SELECT squad.name FROM squad JOIN engineer ON squad.squad_id = engineer.squad_id JOIN duty_shift ON engineer.engineer_id = duty_shift.primary_id JOIN alert ON duty_shift.shift_id = alert.shift_id GROUP BY squad.squad_id, squad.name ORDER BY count(*) DESC LIMIT 1;

-- en: Engineers who have never been a backup.
-- zh: 从未担任过备值的工程师有哪些？
SELECT name FROM engineer WHERE engineer_id NOT IN (SELECT backup_id FROM duty_shift WHERE backup_id IS NOT NULL);

-- en: Ids of shifts whose allowance is greater than the average.
-- zh: 补贴高于平均值的值班编号是什么？
SELECT shift_id FROM duty_shift WHERE allowance > (SELECT avg(allowance) FROM duty_shift);

-- en: In which locations do we have squads but no Junior engineers?
-- zh: 哪些地点有小组但没有Junior工程师？
SELECT location FROM squad EXCEPT SELECT location FROM engineer WHERE level = 'Junior';
