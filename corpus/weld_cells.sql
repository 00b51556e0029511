-- Robot welding cells: robots, programs, welders who certify them, parts welded and weld checks.
CREATE TABLE robot (
  robot_id INT,
  nickname VARCHAR(30),
  brand VARCHAR(30),
  reach_mm INT,
  bought_on DATE,
  price DECIMAL(10,2),
  bay VARCHAR(10),
  PRIMARY KEY (robot_id)
);
CREATE TABLE part (
  part_id INT,
  part_no VARCHAR(20),
  title VARCHAR(40),
  steel VARCHAR(20),
  weight_kg DOUBLE,
  price DECIMAL(10,2),
  PRIMARY KEY (part_id)
);
CREATE TABLE welder (
  welder_id INT,
  name VARCHAR(50),
  mentor_id INT,
  bay VARCHAR(10),
  born_on DATE,
  certified_on DATE,
  wage DECIMAL(10,2),
  PRIMARY KEY (welder_id),
  FOREIGN KEY (mentor_id) REFERENCES welder (welder_id)
);
CREATE TABLE weld_program (
  program_id INT,
  robot_id INT,
  part_id INT,
  author_id INT,
  version INT,
  cycle_s DOUBLE,
  wire VARCHAR(20),
  PRIMARY KEY (program_id),
  FOREIGN KEY (robot_id) REFERENCES robot (robot_id),
  FOREIGN KEY (part_id) REFERENCES part (part_id),
  FOREIGN KEY (author_id) REFERENCES welder (welder_id)
);
CREATE TABLE weld_check (
  check_id INT,
  program_id INT,
  checker_id INT,
  checked_on DATE,
  method VARCHAR(20),
  verdict VARCHAR(20),
  PRIMARY KEY (check_id),
  FOREIGN KEY (program_id) REFERENCES weld_program (program_id),
  FOREIGN KEY (checker_id) REFERENCES welder (welder_id)
);

-- en: Which welder was born last?
-- zh: 最晚出生的焊工是谁？
SELECT name FROM welder ORDER BY born_on DESC LIMIT 1;

-- en: Which welder was certified last?
-- zh: 最晚取证的焊工是谁？
SELECT name FROM welder ORDER BY certified_on DESC LIMIT 1;

-- en: Who has written the most programs?
-- zh: 编写程序最多的焊工是谁？
SELECT welder.name FROM welder JOIN weld_program ON welder.welder_id = weld_program.author_id GROUP BY welder.welder_id, welder.name ORDER BY count(*) DESC LIMIT 1;

-- en: Who has made the most checks?
-- zh: 做检查最多的焊工是谁？
SELECT welder.name FROM welder JOIN weld_check ON welder.welder_id = weld_check.checker_id GROUP BY welder.welder_id, welder.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which robots stand in bay B4?
-- zh: B4工位有哪些机器人？
SELECT nickname FROM robot WHERE bay = 'B4';

-- en: Which welders are in bay B4?
-- zh: B4工位有哪些焊工？
SELECT name FROM welder WHERE bay = 'B4';

-- en: List part numbers and titles of parts in S355 steel.
-- zh: 列出S355钢材零件的零件号和名称。
SELECT part_no, title FROM part WHERE steel = 'S355';

-- en: What's the average cycle time, in seconds, with wire G3Si1?
-- zh: 使用G3Si1焊丝的平均节拍是多少秒？
SELECT avg(cycle_s) FROM weld_program WHERE wire = 'G3Si1';

-- en: How many checks by Xray had the verdict Crack?
-- zh: Xray检查结论为Crack的有多少次？
SELECT count(*) FROM weld_check WHERE method = 'Xray' AND verdict = 'Crack';

-- en: What did all the robots cost together?
-- zh: 所有机器人一共花了多少钱？
SELECT sum(price) FROM robot;

-- en: Count the robots of each brand.
-- zh: 统计各品牌机器人的数量。
SELECT brand, count(*) FROM robot GROUP BY brand;

-- en: Per verdict, number of checks, please, for the method Ultrasonic only.
-- zh: 仅看Ultrasonic方法，各结论的检查次数是多少？
SELECT verdict, count(*) FROM weld_check WHERE method = 'Ultrasonic' GROUP BY verdict;

-- en: Which steels are used for 5 or more parts?
-- zh: 用于5个及以上零件的钢材有哪些？
SELECT steel FROM part GROUP BY steel HAVING count(*) >= 5;

-- en: Which robot can reach the farthest?
-- zh: 臂展最大的机器人是哪台？
SELECT nickname FROM robot ORDER BY reach_mm DESC LIMIT 1;

-- en: Which robots weld the Seat Frame? Distinct nicknames.
-- zh: 哪些机器人焊接Seat Frame？昵称去重。
SELECT DISTINCT robot.nickname FROM robot JOIN weld_program ON robot.robot_id = weld_program.robot_id JOIN part ON weld_program.part_id = part.part_id WHERE part.title = 'Seat Frame';

-- en: On which dates were welds of the Seat Frame checked?
-- zh: Seat Frame的焊缝是哪些日期检查的？
SELECT weld_check.checked_on FROM weld_check JOIN weld_program ON weld_check.program_id = weld_program.program_id JOIN part ON weld_program.part_id = part.part_id WHERE part.title = 'Seat Frame';

-- en: Give each welder together with the mentor's name.
-- zh: 列出每位焊工及其师傅的姓名。
SELECT a.name, b.name FROM welder AS a JOIN welder AS b ON a.mentor_id = b.welder_id;

-- en: How many programs are there for every part? Show the part's title.
-- zh: 每个零件有多少个程序？列出零件名称。
SELECT part.title, count(*) FROM part JOIN weld_program ON part.part_id = weld_program.part_id GROUP BY part.part_id, part.title;

-- en: Which robots are without any program?
-- zh: 哪些机器人没有任何程序？
SELECT nickname FROM robot WHERE robot_id NOT IN (SELECT robot_id FROM weld_program);

-- en: Welders who earn more than average and were born before 1980-01-01?
-- zh: 工资高于平均且1980-01-01之前出生的焊工有哪些？
SELECT name FROM welder WHERE wage > (SELECT avg(wage) FROM welder) AND born_on < '1980-01-01';

-- en: Who has found a Crack?
-- zh: 谁检查出过Crack？
SELECT name FROM welder WHERE welder_id IN (SELECT checker_id FROM weld_check WHERE verdict = 'Crack');

-- en: Bays with a robot but with no welder?
-- zh: 有机器人但没有焊工的工位有哪些？
SELECT bay FROM robot EXCEPT SELECT bay FROM welder;
