-- A chain of gyms: clubs, members, plans, group workouts, instructors, check-ins.
CREATE TABLE gym (
  gym_no INT,
  gym_name VARCHAR(60),
  city VARCHAR(40),
  floor_area DOUBLE,
  opened DATE,
  has_pool VARCHAR(3),
  PRIMARY KEY (gym_no)
);
CREATE TABLE plan (
  plan_code VARCHAR(10),
  plan_name VARCHAR(40),
  monthly_fee DECIMAL(10,2),
  min_months INT,
  all_gyms VARCHAR(3),
  PRIMARY KEY (plan_code)
);
CREATE TABLE member (
  member_no INT,
  full_name VARCHAR(60),
  sex VARCHAR(10),
  birth_date DATE,
  city VARCHAR(40),
  gym_no INT,
  plan_code VARCHAR(10),
  joined DATE,
  status VARCHAR(15),
  PRIMARY KEY (member_no),
  FOREIGN KEY (gym_no) REFERENCES gym (gym_no),
  FOREIGN KEY (plan_code) REFERENCES plan (plan_code)
);
CREATE TABLE instructor (
  instr_no INT,
  full_name VARCHAR(60),
  discipline VARCHAR(30),
  hourly_pay DECIMAL(10,2),
  hired DATE,
  years_experience INT,
  PRIMARY KEY (instr_no)
);
CREATE TABLE workout (
  workout_no INT,
  gym_no INT,
  instr_no INT,
  workout_name VARCHAR(40),
  weekday VARCHAR(10),
  start_time VARCHAR(5),
  duration_min INT,
  places INT,
  PRIMARY KEY (workout_no),
  FOREIGN KEY (gym_no) REFERENCES gym (gym_no),
  FOREIGN KEY (instr_no) REFERENCES instructor (instr_no)
);
CREATE TABLE signup (
  member_no INT,
  workout_no INT,
  signed_on DATE,
  showed_up VARCHAR(3),
  PRIMARY KEY (member_no, workout_no),
  FOREIGN KEY (member_no) REFERENCES member (member_no),
  FOREIGN KEY (workout_no) REFERENCES workout (workout_no)
);
CREATE TABLE checkin (
  checkin_no INT,
  member_no INT,
  gym_no INT,
  checkin_at DATETIME,
  minutes INT,
  PRIMARY KEY (checkin_no),
  FOREIGN KEY (member_no) REFERENCES member (member_no),
  FOREIGN KEY (gym_no) REFERENCES gym (gym_no)
);

-- en: Which gyms in Maribel have a pool (Yes)?
-- zh: Maribel有哪些带泳池（Yes）的健身房？
SELECT gym_name FROM gym WHERE city = 'Maribel' AND has_pool = 'Yes';

-- en: What does the Night Owl plan cost per month?
-- zh: Night Owl套餐每月多少钱？
SELECT monthly_fee FROM plan WHERE plan_name = 'Night Owl';

-- en: How many members are Frozen?
-- zh: 状态为Frozen的会员有多少？
SELECT count(*) FROM member WHERE status = 'Frozen';

-- en: For every gym, count its members. Show gym name and count.
-- zh: 统计每家健身房的会员数，列出店名和人数。
SELECT gym.gym_name, count(*) FROM gym JOIN member ON gym.gym_no = member.gym_no GROUP BY gym.gym_no, gym.gym_name;

-- en: Who gives the workout Kettle Storm?
-- zh: Kettle Storm这门课由谁带？
SELECT instructor.full_name FROM instructor JOIN workout ON instructor.instr_no = workout.instr_no WHERE workout.workout_name = 'Kettle Storm';

-- en: Average hourly pay by discipline?
-- zh: 各专项教练的平均时薪是多少？
SELECT discipline, avg(hourly_pay) FROM instructor GROUP BY discipline;

-- en: Tell me the newest gym.
-- zh: 最新开业的健身房是哪家？
SELECT gym_name FROM gym ORDER BY opened DESC LIMIT 1;

-- en: Which members never checked in?
-- zh: 哪些会员从来没有打过卡？
SELECT full_name FROM member WHERE member_no NOT IN (SELECT member_no FROM checkin);

-- en: On which weekday are the fewest workouts scheduled?
-- zh: 一周中哪天安排的团课最少？
SELECT weekday FROM workout GROUP BY weekday ORDER BY count(*) LIMIT 1;

-- en: Full names of members signed up for a Monday workout at Riverside Gym.
-- zh: 报名了Riverside Gym的Monday团课的会员姓名。
SELECT member.full_name FROM member JOIN signup ON member.member_no = signup.member_no JOIN workout ON signup.workout_no = workout.workout_no JOIN gym ON workout.gym_no = gym.gym_no WHERE workout.weekday = 'Monday' AND gym.gym_name = 'Riverside Gym';

-- en: How many workouts did nobody sign up for?
-- zh: 有多少节团课没有人报名？
SELECT count(*) FROM workout WHERE workout_no NOT IN (SELECT workout_no FROM signup);

-- en: Give name and start time of workouts lasting longer than 60 minutes, earliest first.
-- zh: 给出时长超过60分钟的团课名称和开始时间，按时间从早到晚排列。
SELECT workout_name, start_time FROM workout WHERE duration_min > 60 ORDER BY start_time;

-- en: What's the total floor area of the gyms in Port Aden?
-- zh: Port Aden的健身房总面积是多少？
SELECT sum(floor_area) FROM gym WHERE city = 'Port Aden';

-- en: Which plan is the most popular with members?
-- zh: 最受会员欢迎的套餐是哪个？
SELECT plan.plan_name FROM plan JOIN member ON plan.plan_code = member.plan_code GROUP BY plan.plan_code, plan.plan_name ORDER BY count(*) DESC LIMIT 1;

-- en: Instructors with more experience than the average, with the years they have.
-- zh: 从业年限超过平均值的教练及其年限。
SELECT full_name, years_experience FROM instructor WHERE years_experience > (SELECT avg(years_experience) FROM instructor);

-- en: Which cities have both gyms and members' homes? List them once.
-- zh: 哪些城市既有健身房又有会员居住？
SELECT city FROM gym INTERSECT SELECT city FROM member;

-- en: Which cities have two or more gyms?
-- zh: 哪些城市有两家及以上健身房？
SELECT city FROM gym GROUP BY city HAVING count(*) >= 2;

-- en: How long in total has Ilse Varga trained, in minutes?
-- zh: Ilse Varga累计锻炼了多少分钟？
SELECT sum(checkin.minutes) FROM checkin JOIN member ON checkin.member_no = member.member_no WHERE member.full_name = 'Ilse Varga';

-- en: Which instructor teaches in the greatest number of different gyms?
-- zh: 在最多家不同健身房授课的教练是谁？
SELECT instructor.full_name FROM instructor JOIN workout ON instructor.instr_no = workout.instr_no GROUP BY instructor.instr_no, instructor.full_name ORDER BY count(DISTINCT workout.gym_no) DESC LIMIT 1;

-- en: Members who joined between 2023-01-01 and 2023-03-31: names and join dates.
-- zh: 2023-01-01到2023-03-31之间入会的会员姓名和入会日期。
SELECT full_name, joined FROM member WHERE joined BETWEEN '2023-01-01' AND '2023-03-31';

-- en: What are the three cheapest plans?
-- zh: 最便宜的三个套餐是什么？
SELECT plan_name FROM plan ORDER BY monthly_fee LIMIT 3;

-- en: Which Active members pay more than 60 a month? Their names, please.
-- zh: 月费超过60的Active会员有哪些人？
SELECT member.full_name FROM member JOIN plan ON member.plan_code = plan.plan_code WHERE member.status = 'Active' AND plan.monthly_fee > 60;
