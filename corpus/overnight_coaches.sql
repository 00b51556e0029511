-- Long-distance overnight coaches: terminals, services, coaches, departures, tickets and passengers.
CREATE TABLE terminal (
  term_code VARCHAR(4),
  term_name VARCHAR(60),
  city VARCHAR(40),
  region VARCHAR(40),
  bays INT,
  PRIMARY KEY (term_code)
);
CREATE TABLE operator (
  op_id INT,
  op_name VARCHAR(60),
  hotline VARCHAR(20),
  founded INT,
  rating DOUBLE,
  PRIMARY KEY (op_id)
);
CREATE TABLE coach (
  coach_id INT,
  op_id INT,
  coach_class VARCHAR(20),
  seats INT,
  year_built INT,
  has_wifi VARCHAR(3),
  PRIMARY KEY (coach_id),
  FOREIGN KEY (op_id) REFERENCES operator (op_id)
);
CREATE TABLE service (
  svc_no VARCHAR(6),
  op_id INT,
  from_term VARCHAR(4),
  to_term VARCHAR(4),
  distance_km INT,
  duration_hr DOUBLE,
  adult_fare DECIMAL(10,2),
  PRIMARY KEY (svc_no),
  FOREIGN KEY (op_id) REFERENCES operator (op_id),
  FOREIGN KEY (from_term) REFERENCES terminal (term_code),
  FOREIGN KEY (to_term) REFERENCES terminal (term_code)
);
CREATE TABLE departure (
  dep_id INT,
  svc_no VARCHAR(6),
  coach_id INT,
  dep_time DATETIME,
  delay_min INT,
  PRIMARY KEY (dep_id),
  FOREIGN KEY (svc_no) REFERENCES service (svc_no),
  FOREIGN KEY (coach_id) REFERENCES coach (coach_id)
);
CREATE TABLE passenger (
  pax_id INT,
  pax_name VARCHAR(60),
  gender VARCHAR(10),
  birth_date DATE,
  city VARCHAR(40),
  PRIMARY KEY (pax_id)
);
CREATE TABLE ticket (
  ticket_no INT,
  dep_id INT,
  pax_id INT,
  seat VARCHAR(4),
  fare_paid DECIMAL(10,2),
  sold_via VARCHAR(15),
  PRIMARY KEY (ticket_no),
  FOREIGN KEY (dep_id) REFERENCES departure (dep_id),
  FOREIGN KEY (pax_id) REFERENCES passenger (pax_id)
);

-- en: Names of the terminals in the Andes region with over 10 bays.
-- zh: Andes地区停车位超过10个的客运站名称。
SELECT term_name FROM terminal WHERE region = 'Andes' AND bays > 10;

-- en: What's the hotline of Lunabus?
-- zh: Lunabus的客服热线是多少？
SELECT hotline FROM operator WHERE op_name = 'Lunabus';

-- en: List female passengers ('Female') born after 1999-12-31, youngest first.
-- zh: 列出1999-12-31之后出生的Female乘客，最年轻的排在前面。
SELECT pax_name FROM passenger WHERE gender = 'Female' AND birth_date > '1999-12-31' ORDER BY birth_date DESC;

-- en: How many Sleeper coaches have no wifi ('No')?
-- zh: 没有无线网络（has_wifi为No）的Sleeper客车有多少辆？
SELECT count(*) FROM coach WHERE coach_class = 'Sleeper' AND has_wifi = 'No';

-- en: What is the average journey time in hours of services longer than 800 km?
-- zh: 里程超过800公里的班线平均需要多少小时？
SELECT avg(duration_hr) FROM service WHERE distance_km > 800;

-- en: What's the most that anybody has paid for a ticket?
-- zh: 单张车票最高卖了多少钱？
SELECT max(fare_paid) FROM ticket;

-- en: How many tickets were sold through each sales channel?
-- zh: 各售票渠道分别卖出多少张票？
SELECT sold_via, count(*) FROM ticket GROUP BY sold_via;

-- en: In what city do most passengers live?
-- zh: 乘客居住最多的城市是哪个？
SELECT city FROM passenger GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: Which coach classes have, on average, more than 45 seats?
-- zh: 哪些客车等级的平均座位数超过45？
SELECT coach_class FROM coach GROUP BY coach_class HAVING avg(seats) > 45;

-- en: Which operator is rated worst?
-- zh: 评分最低的运营商是哪家？
SELECT op_name FROM operator ORDER BY rating LIMIT 1;

-- en: What are the number and fare of the longest service by distance?
-- zh: 里程最长的班线班次号和票价是多少？
SELECT svc_no, adult_fare FROM service ORDER BY distance_km DESC LIMIT 1;

-- en: Which operators run from the terminal in Salta?
-- zh: 哪些运营商有从Salta的客运站发出的班线？
SELECT operator.op_name FROM operator JOIN service ON operator.op_id = service.op_id JOIN terminal ON service.from_term = terminal.term_code WHERE terminal.city = 'Salta';

-- en: What seats did Ramiro Quispe sit in?
-- zh: Ramiro Quispe坐过哪些座位？
SELECT ticket.seat FROM ticket JOIN passenger ON ticket.pax_id = passenger.pax_id WHERE passenger.pax_name = 'Ramiro Quispe';

-- en: How many coaches does every operator own? Show the operator's name.
-- zh: 每家运营商拥有多少辆客车？请给出运营商名称。
SELECT operator.op_name, count(*) FROM operator JOIN coach ON operator.op_id = coach.op_id GROUP BY operator.op_id, operator.op_name;

-- en: To which terminal do the most services go?
-- zh: 作为终点的班线最多的客运站是哪个？
SELECT terminal.term_name FROM terminal JOIN service ON terminal.term_code = service.to_term GROUP BY terminal.term_code, terminal.term_name ORDER BY count(*) DESC LIMIT 1;

-- en: Who travelled on service N417?
-- zh: 谁坐过N417班线？
SELECT passenger.pax_name FROM passenger JOIN ticket ON passenger.pax_id = ticket.pax_id JOIN departure ON ticket.dep_id = departure.dep_id WHERE departure.svc_no = 'N417';

-- en: Give the services with an average delay of more than 20 minutes: number and average delay.
-- zh: 给出平均晚点超过20分钟的班线号及其平均晚点时间。
SELECT svc_no, avg(delay_min) FROM departure GROUP BY svc_no HAVING avg(delay_min) > 20;

-- en: From which city to which city does service N205 run?
-- zh: N205班线从哪个城市开往哪个城市？
SELECT a.city, b.city FROM service JOIN terminal AS a ON service.from_term = a.term_code JOIN terminal AS b ON service.to_term = b.term_code WHERE service.svc_no = 'N205';

-- en: Operators rated above the average, please.
-- zh: 请列出评分高于平均分的运营商。
SELECT op_name FROM operator WHERE rating > (SELECT avg(rating) FROM operator);

-- en: Which passengers have never bought a ticket?
-- zh: 哪些乘客从未买过票？
SELECT pax_name FROM passenger WHERE pax_id NOT IN (SELECT pax_id FROM ticket);

-- en: Which coaches (ids) have run late by more than 60 minutes and have fewer than 30 seats?
-- zh: 哪些座位少于30的客车（编号）曾晚点超过60分钟？
SELECT coach_id FROM coach WHERE seats < 30 AND coach_id IN (SELECT coach_id FROM departure WHERE delay_min > 60);

-- en: Which cities have a terminal but no passenger living there?
-- zh: 哪些城市有客运站但没有乘客居住？
SELECT city FROM terminal EXCEPT SELECT city FROM passenger;
