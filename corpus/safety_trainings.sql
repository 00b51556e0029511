-- Safety trainings that firms book for their workers, with trainers and certificates.
CREATE TABLE training (
  training_id INT,
  title VARCHAR(60),
  topic VARCHAR(30),
  hours INT,
  fee DECIMAL(10,2),
  valid_years INT,
  PRIMARY KEY (training_id)
);
CREATE TABLE trainer (
  trainer_id INT,
  trainer_name VARCHAR(50),
  home_city VARCHAR(40),
  years_experience INT,
  former_job VARCHAR(30),
  PRIMARY KEY (trainer_id)
);
CREATE TABLE session (
  session_id INT,
  training_id INT,
  trainer_id INT,
  city VARCHAR(40),
  held_on DATE,
  max_people INT,
  PRIMARY KEY (session_id),
  FOREIGN KEY (training_id) REFERENCES training (training_id),
  FOREIGN KEY (trainer_id) REFERENCES trainer (trainer_id)
);
CREATE TABLE worker (
  worker_id INT,
  worker_name VARCHAR(50),
  employer VARCHAR(60),
  occupation VARCHAR(30),
  age INT,
  PRIMARY KEY (worker_id)
);
CREATE TABLE participation (
  session_id INT,
  worker_id INT,
  score INT,
  result VARCHAR(20),
  PRIMARY KEY (session_id, worker_id),
  FOREIGN KEY (session_id) REFERENCES session (session_id),
  FOREIGN KEY (worker_id) REFERENCES worker (worker_id)
);

-- en: Which trainings last longer than 16 hours?
-- zh: 哪些培训的时长超过16小时？
SELECT title FROM training WHERE hours > 16;

-- en: What are the names and home cities of the trainers who used to be a Firefighter?
-- zh: 曾经做过Firefighter的培训师叫什么，家在哪个城市？
SELECT trainer_name, home_city FROM trainer WHERE former_job = 'Firefighter';

-- en: List the workers employed by Dolmar Timber in alphabetical order.
-- zh: 按字母顺序列出受雇于Dolmar Timber的工人。
SELECT worker_name FROM worker WHERE employer = 'Dolmar Timber' ORDER BY worker_name;

-- en: How many sessions were held in Tampere?
-- zh: 在Tampere办过多少场培训？
SELECT count(*) FROM session WHERE city = 'Tampere';

-- en: What is the mean age of the workers whose occupation is Electrician?
-- zh: 职业为Electrician的工人平均年龄是多少？
SELECT avg(age) FROM worker WHERE occupation = 'Electrician';

-- en: What are the highest and the lowest fee among the trainings about First Aid?
-- zh: First Aid类培训的最高费用和最低费用各是多少？
SELECT max(fee), min(fee) FROM training WHERE topic = 'First Aid';

-- en: How many trainings are there on each topic?
-- zh: 每个主题各有多少门培训？
SELECT topic, count(*) FROM training GROUP BY topic;

-- en: Which employer sends the most workers?
-- zh: 哪家雇主派来的工人最多？
SELECT employer FROM worker GROUP BY employer ORDER BY count(*) DESC LIMIT 1;

-- en: In which cities have at least five sessions taken place?
-- zh: 哪些城市举办过至少五场培训？
SELECT city FROM session GROUP BY city HAVING count(*) >= 5;

-- en: Who are the two trainers with the most years of experience?
-- zh: 从业年限最长的两位培训师是谁？
SELECT trainer_name FROM trainer ORDER BY years_experience DESC LIMIT 2;

-- en: On which dates was Working at Heights taught?
-- zh: Working at Heights是在哪些日期开课的？
SELECT session.held_on FROM session JOIN training ON session.training_id = training.training_id WHERE training.title = 'Working at Heights';

-- en: For each trainer, give the name and the number of sessions led.
-- zh: 给出每位培训师的姓名及其主持的场次。
SELECT trainer.trainer_name, count(*) FROM trainer JOIN session ON trainer.trainer_id = session.trainer_id GROUP BY trainer.trainer_id, trainer.trainer_name;

-- en: Which workers have Failed in a session at Lahti?
-- zh: 哪些工人在Lahti的培训中Failed？
SELECT worker.worker_name FROM worker JOIN participation ON worker.worker_id = participation.worker_id JOIN session ON participation.session_id = session.session_id WHERE participation.result = 'Failed' AND session.city = 'Lahti';

-- en: What scores did Kaisa Moro get?
-- zh: Kaisa Moro得过哪些分数？
SELECT participation.score FROM participation JOIN worker ON participation.worker_id = worker.worker_id WHERE worker.worker_name = 'Kaisa Moro';

-- en: What is the title of the training that has been held most frequently?
-- zh: 举办次数最多的培训叫什么？
SELECT training.title FROM training JOIN session ON training.training_id = session.training_id GROUP BY training.training_id, training.title ORDER BY count(*) DESC LIMIT 1;

-- en: What is the average score of the workers in each occupation?
-- zh: 每种职业的工人平均得分是多少？
SELECT worker.occupation, avg(participation.score) FROM worker JOIN participation ON worker.worker_id = participation.worker_id GROUP BY worker.occupation;

-- en: Which trainers have taught the topic Chemicals? Name each of them once.
-- zh: 哪些培训师教过Chemicals主题？每人只列一次。
SELECT DISTINCT trainer.trainer_name FROM trainer JOIN session ON trainer.trainer_id = session.trainer_id JOIN training ON session.training_id = training.training_id WHERE training.topic = 'Chemicals';

-- en: Which workers have taken part in three sessions or more, and in how many?
-- zh: 哪些工人参加过三场或更多培训，各参加了几场？
SELECT worker.worker_name, count(*) FROM worker JOIN participation ON worker.worker_id = participation.worker_id GROUP BY worker.worker_id, worker.worker_name HAVING count(*) >= 3;

-- en: Who reached the best score in a session led by Pertti Salo?
-- zh: 在Pertti Salo主持的培训中，谁得分最高？
SELECT worker.worker_name FROM worker JOIN participation ON worker.worker_id = participation.worker_id JOIN session ON participation.session_id = session.session_id JOIN trainer ON session.trainer_id = trainer.trainer_id WHERE trainer.trainer_name = 'Pertti Salo' ORDER BY participation.score DESC LIMIT 1;

-- en: Which employers have workers who are a Painter and also workers who are a Roofer?
-- zh: 哪些雇主的工人里既有Painter也有Roofer？
SELECT employer FROM worker WHERE occupation = 'Painter' INTERSECT SELECT employer FROM worker WHERE occupation = 'Roofer';

-- en: Which trainings have never been held?
-- zh: 哪些培训从未开办过？
SELECT title FROM training WHERE training_id NOT IN (SELECT training_id FROM session);

-- en: What are the titles of the trainings that cost less than the average fee?
-- zh: 费用低于平均水平的培训有哪些？
SELECT title FROM training WHERE fee < (SELECT avg(fee) FROM training);
