-- A mouse facility: rooms, cages, lines, mice, experiments and the staff in charge.
CREATE TABLE room (
  room_id INT,
  name VARCHAR(20),
  floor INT,
  temperature DOUBLE,
  capacity INT,
  PRIMARY KEY (room_id)
);
CREATE TABLE staff (
  staff_id INT,
  name VARCHAR(60),
  job VARCHAR(30),
  start_date DATE,
  room_id INT,
  PRIMARY KEY (staff_id),
  FOREIGN KEY (room_id) REFERENCES room (room_id)
);
CREATE TABLE cage (
  cage_id INT,
  label VARCHAR(15),
  room_id INT,
  type VARCHAR(20),
  capacity INT,
  PRIMARY KEY (cage_id),
  FOREIGN KEY (room_id) REFERENCES room (room_id)
);
CREATE TABLE mouse (
  mouse_id INT,
  ear_tag VARCHAR(15),
  line_name VARCHAR(30),
  sex VARCHAR(10),
  birth_date DATE,
  weight_g DOUBLE,
  cage_id INT,
  PRIMARY KEY (mouse_id),
  FOREIGN KEY (cage_id) REFERENCES cage (cage_id)
);
CREATE TABLE experiment (
  experiment_id INT,
  title VARCHAR(80),
  type VARCHAR(30),
  start_date DATE,
  end_date DATE,
  leader_id INT,
  budget DECIMAL(10,2),
  PRIMARY KEY (experiment_id),
  FOREIGN KEY (leader_id) REFERENCES staff (staff_id)
);
CREATE TABLE enrolment (
  experiment_id INT,
  mouse_id INT,
  arm VARCHAR(20),
  score DOUBLE,
  PRIMARY KEY (experiment_id, mouse_id),
  FOREIGN KEY (experiment_id) REFERENCES experiment (experiment_id),
  FOREIGN KEY (mouse_id) REFERENCES mouse (mouse_id)
);

-- en: Ear tags of Male mice of the line Nude-4.
-- zh: Nude-4品系中Male小鼠的耳标有哪些？
SELECT ear_tag FROM mouse WHERE sex = 'Male' AND line_name = 'Nude-4';

-- en: Rooms on floor 2 warmer than 22 degrees?
-- zh: 2楼温度高于22度的房间有哪些？
SELECT name FROM room WHERE floor = 2 AND temperature > 22;

-- en: What experiments have Diet in their title?
-- zh: 标题中含有Diet的实验有哪些？
SELECT title FROM experiment WHERE title LIKE '%Diet%';

-- en: When did Marta Ruiz start working here?
-- zh: Marta Ruiz是什么时候开始在这里工作的？
SELECT start_date FROM staff WHERE name = 'Marta Ruiz';

-- en: When did the experiments led by Marta Ruiz start?
-- zh: Marta Ruiz负责的实验是什么时候开始的？
SELECT experiment.start_date FROM experiment JOIN staff ON experiment.leader_id = staff.staff_id WHERE staff.name = 'Marta Ruiz';

-- en: What is the total capacity of the cages?
-- zh: 所有笼子的总容量是多少？
SELECT sum(capacity) FROM cage;

-- en: What is the total capacity of the rooms?
-- zh: 所有房间的总容量是多少？
SELECT sum(capacity) FROM room;

-- en: How many mice were born after 2023-05-01?
-- zh: 2023-05-01之后出生的小鼠有多少只？
SELECT count(*) FROM mouse WHERE birth_date > '2023-05-01';

-- en: What is the average weight of Female mice?
-- zh: Female小鼠的平均体重是多少？
SELECT avg(weight_g) FROM mouse WHERE sex = 'Female';

-- en: How many mice are there in every line?
-- zh: 每个品系各有多少只小鼠？
SELECT line_name, count(*) FROM mouse GROUP BY line_name;

-- en: Which job do most staff members have?
-- zh: 从事人数最多的岗位是什么？
SELECT job FROM staff GROUP BY job ORDER BY count(*) DESC LIMIT 1;

-- en: Types of experiments whose budgets sum to more than 100000?
-- zh: 预算合计超过100000的实验类型有哪些？
SELECT type FROM experiment GROUP BY type HAVING sum(budget) > 100000;

-- en: Title of the experiment with the smallest budget.
-- zh: 预算最少的实验标题是什么？
SELECT title FROM experiment ORDER BY budget LIMIT 1;

-- en: What is the ear tag of the heaviest mouse?
-- zh: 最重的小鼠耳标是什么？
SELECT ear_tag FROM mouse ORDER BY weight_g DESC LIMIT 1;

-- en: What is the ear tag of the oldest mouse?
-- zh: 月龄最大的小鼠耳标是什么？
SELECT ear_tag FROM mouse ORDER BY birth_date LIMIT 1;

-- en: In which room lives mouse M-3307?
-- zh: 小鼠M-3307住在哪个房间？
SELECT room.name FROM room JOIN cage ON room.room_id = cage.room_id JOIN mouse ON cage.cage_id = mouse.cage_id WHERE mouse.ear_tag = 'M-3307';

-- en: What scores did mice in the arm Placebo of the experiment Sleep Study get?
-- zh: 实验Sleep Study中Placebo组的小鼠得分分别是多少？
SELECT enrolment.score FROM enrolment JOIN experiment ON enrolment.experiment_id = experiment.experiment_id WHERE enrolment.arm = 'Placebo' AND experiment.title = 'Sleep Study';

-- en: For each cage label show how many mice it houses.
-- zh: 列出每个笼子的标签及其饲养的小鼠数量。
SELECT cage.label, count(*) FROM cage JOIN mouse ON cage.cage_id = mouse.cage_id GROUP BY cage.cage_id, cage.label;

-- en: Which experiment uses the most mice?
-- zh: 使用小鼠最多的实验是哪个？
SELECT experiment.title FROM experiment JOIN enrolment ON experiment.experiment_id = enrolment.experiment_id GROUP BY experiment.experiment_id, experiment.title ORDER BY count(*) DESC LIMIT 1;

-- en: Ear tags of mice that never took part in an experiment.
-- zh: 从未参加过实验的小鼠耳标有哪些？
SELECT ear_tag FROM mouse WHERE mouse_id NOT IN (SELECT mouse_id FROM enrolment);

-- en: Which rooms are cooler than the average room?
-- zh: 哪些房间的温度低于平均温度？
SELECT name FROM room WHERE temperature < (SELECT avg(temperature) FROM room);

-- en: Who works on floor 1 and leads no experiment? Staff names.
-- zh: 在1楼工作且没有负责任何实验的员工有哪些？
SELECT staff.name FROM staff JOIN room ON staff.room_id = room.room_id WHERE room.floor = 1 AND staff.staff_id NOT IN (SELECT leader_id FROM experiment);
