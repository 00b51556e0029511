-- A town's education office: catchment zones, primary schools, yearly intake and transfers of pupils.
CREATE TABLE zone (
  zone_id INT,
  name VARCHAR(40),
  population INT,
  bus_line VARCHAR(10),
  PRIMARY KEY (zone_id)
);
CREATE TABLE school (
  school_id INT,
  name VARCHAR(60),
  zone_id INT,
  principal VARCHAR(50),
  capacity INT,
  founded INT,
  status VARCHAR(12),
  PRIMARY KEY (school_id),
  FOREIGN KEY (zone_id) REFERENCES zone (zone_id)
);
CREATE TABLE intake (
  school_id INT,
  year INT,
  applied INT,
  admitted INT,
  classes INT,
  PRIMARY KEY (school_id, year),
  FOREIGN KEY (school_id) REFERENCES school (school_id)
);
CREATE TABLE pupil_transfer (
  transfer_id INT,
  pupil VARCHAR(50),
  old_school INT,
  new_school INT,
  grade INT,
  transfer_date DATE,
  cause VARCHAR(25),
  PRIMARY KEY (transfer_id),
  FOREIGN KEY (old_school) REFERENCES school (school_id),
  FOREIGN KEY (new_school) REFERENCES school (school_id)
);

-- en: Who heads Elmfield Primary?
-- zh: Elmfield Primary的校长是谁？
SELECT principal FROM school WHERE name = 'Elmfield Primary';

-- en: Which schools are Private and can take over 400 children?
-- zh: 哪些Private学校能容纳超过400名学生？
SELECT name FROM school WHERE status = 'Private' AND capacity > 400;

-- en: How many children were admitted in 2023 altogether?
-- zh: 2023年总共录取了多少名儿童？
SELECT sum(admitted) FROM intake WHERE year = 2023;

-- en: How many children applied in 2023 altogether?
-- zh: 2023年总共有多少名儿童报名？
SELECT sum(applied) FROM intake WHERE year = 2023;

-- en: Zones served by bus line B4, with their populations.
-- zh: B4公交线路经过的学区及其人口。
SELECT name, population FROM zone WHERE bus_line = 'B4';

-- en: Pupils moved in grade 3 or 4?
-- zh: 哪些学生是在3年级或4年级转学的？
SELECT pupil FROM pupil_transfer WHERE grade = 3 OR grade = 4;

-- en: What are the different causes of transfers?
-- zh: 转学有哪些不同的原因？
SELECT DISTINCT cause FROM pupil_transfer;

-- en: How many schools are there of each status?
-- zh: 各种性质的学校各有多少所？
SELECT status, count(*) FROM school GROUP BY status;

-- en: In which year were the most classes opened in total?
-- zh: 哪一年开设的班级总数最多？
SELECT year FROM intake GROUP BY year ORDER BY sum(classes) DESC LIMIT 1;

-- en: Bus lines that serve more than one zone.
-- zh: 服务超过一个学区的公交线路。
SELECT bus_line FROM zone GROUP BY bus_line HAVING count(*) > 1;

-- en: In which zone is Elmfield Primary?
-- zh: Elmfield Primary位于哪个学区？
SELECT zone.name FROM zone JOIN school ON zone.zone_id = school.zone_id WHERE school.name = 'Elmfield Primary';

-- en: How many schools does each zone have?
-- zh: 每个学区有多少所学校？
SELECT zone.name, count(*) FROM zone JOIN school ON zone.zone_id = school.zone_id GROUP BY zone.zone_id, zone.name;

-- en: Total capacity of the schools in each zone.
-- zh: 每个学区学校的总容量。
SELECT zone.name, sum(school.capacity) FROM zone JOIN school ON zone.zone_id = school.zone_id GROUP BY zone.zone_id, zone.name;

-- en: Which schools turned children away in 2024, that is admitted fewer than applied?
-- zh: 2024年哪些学校的录取人数少于报名人数？
SELECT school.name FROM school JOIN intake ON school.school_id = intake.school_id WHERE intake.year = 2024 AND intake.admitted < intake.applied;

-- en: Average number of applicants per school over the years?
-- zh: 每所学校历年平均报名人数是多少？
SELECT school.name, avg(intake.applied) FROM school JOIN intake ON school.school_id = intake.school_id GROUP BY school.school_id, school.name;

-- en: Which school have the most pupils left?
-- zh: 转出学生最多的学校是哪所？
SELECT school.name FROM school JOIN pupil_transfer ON school.school_id = pupil_transfer.old_school GROUP BY school.school_id, school.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which school have the most pupils moved to?
-- zh: 转入学生最多的学校是哪所？
SELECT school.name FROM school JOIN pupil_transfer ON school.school_id = pupil_transfer.new_school GROUP BY school.school_id, school.name ORDER BY count(*) DESC LIMIT 1;

-- en: From which school to which did Theo Ramsay change?
-- zh: Theo Ramsay从哪所学校转到了哪所学校？
SELECT a.name, b.name FROM pupil_transfer JOIN school AS a ON pupil_transfer.old_school = a.school_id JOIN school AS b ON pupil_transfer.new_school = b.school_id WHERE pupil_transfer.pupil = 'Theo Ramsay';

-- en: How many children were admitted in the Riverside zone in each year?
-- zh: Riverside学区每年录取了多少名儿童？
SELECT intake.year, sum(intake.admitted) FROM intake JOIN school ON intake.school_id = school.school_id JOIN zone ON school.zone_id = zone.zone_id WHERE zone.name = 'Riverside' GROUP BY intake.year;

-- en: Pupils who came to a school in the Riverside zone because of Bullying.
-- zh: 因Bullying转入Riverside学区学校的学生。
SELECT pupil_transfer.pupil FROM pupil_transfer JOIN school ON pupil_transfer.new_school = school.school_id JOIN zone ON school.zone_id = zone.zone_id WHERE zone.name = 'Riverside' AND pupil_transfer.cause = 'Bullying';

-- en: Zones without any school.
-- zh: 没有任何学校的学区。
SELECT name FROM zone WHERE zone_id NOT IN (SELECT zone_id FROM school);

-- en: Which schools have a bigger capacity than the average Public school?
-- zh: 哪些学校的容量大于Public学校的平均容量？
SELECT name FROM school WHERE capacity > (SELECT avg(capacity) FROM school WHERE status = 'Public');
