-- A sports medicine centre: athletes, physicians, injuries and treadmill tests.
CREATE TABLE athlete (
  ath_id INT,
  ath_name VARCHAR(60),
  sex VARCHAR(1),
  sport VARCHAR(40),
  birth_year INT,
  weight_kg DOUBLE,
  club VARCHAR(60),
  PRIMARY KEY (ath_id)
);
CREATE TABLE physician (
  phys_id INT,
  phys_name VARCHAR(60),
  specialty VARCHAR(40),
  office VARCHAR(10),
  fee DOUBLE,
  PRIMARY KEY (phys_id)
);
CREATE TABLE injury (
  inj_id INT,
  ath_id INT,
  body_part VARCHAR(30),
  kind VARCHAR(30),
  happened_on DATE,
  days_out INT,
  treated_by INT,
  PRIMARY KEY (inj_id),
  FOREIGN KEY (ath_id) REFERENCES athlete (ath_id),
  FOREIGN KEY (treated_by) REFERENCES physician (phys_id)
);
CREATE TABLE stress_test (
  test_id INT,
  ath_id INT,
  phys_id INT,
  test_date DATE,
  max_hr INT,
  vo2max DOUBLE,
  verdict VARCHAR(20),
  PRIMARY KEY (test_id),
  FOREIGN KEY (ath_id) REFERENCES athlete (ath_id),
  FOREIGN KEY (phys_id) REFERENCES physician (phys_id)
);

-- en: List the rowers: athletes whose sport is Rowing, by name.
-- zh: 列出项目为Rowing的运动员姓名。
SELECT ath_name FROM athlete WHERE sport = 'Rowing';

-- en: What kinds of injury has Petra Holm had?
-- zh: Petra Holm受过哪些类型的伤？
SELECT injury.kind FROM injury JOIN athlete ON injury.ath_id = athlete.ath_id WHERE athlete.ath_name = 'Petra Holm';

-- en: How many knee injuries are on file? The body part is Knee.
-- zh: 记录中部位为Knee的伤病有多少起？
SELECT count(*) FROM injury WHERE body_part = 'Knee';

-- en: Who has the best VO2max ever measured?
-- zh: 测得最高最大摄氧量的运动员是谁？
SELECT athlete.ath_name FROM athlete JOIN stress_test ON athlete.ath_id = stress_test.ath_id ORDER BY stress_test.vo2max DESC LIMIT 1;

-- en: Average days out per body part, from worst to mildest.
-- zh: 按部位统计平均休养天数，从长到短排列。
SELECT body_part, avg(days_out) FROM injury GROUP BY body_part ORDER BY avg(days_out) DESC;

-- en: Which physician has treated the most injuries?
-- zh: 哪位医生治疗的伤病最多？
SELECT physician.phys_name FROM physician JOIN injury ON physician.phys_id = injury.treated_by GROUP BY physician.phys_id, physician.phys_name ORDER BY count(*) DESC LIMIT 1;

-- en: Names of the athletes who have not been injured so far.
-- zh: 至今没有受过伤的运动员有哪些？
SELECT ath_name FROM athlete WHERE ath_id NOT IN (SELECT ath_id FROM injury);

-- en: Which physicians examined athletes of the club Northgate Harriers in a stress test? Distinct names.
-- zh: 哪些不同的医生给Northgate Harriers俱乐部的运动员做过负荷测试？
SELECT DISTINCT physician.phys_name FROM physician JOIN stress_test ON physician.phys_id = stress_test.phys_id JOIN athlete ON stress_test.ath_id = athlete.ath_id WHERE athlete.club = 'Northgate Harriers';

-- en: What is the maximum heart rate seen in tests between 2022-01-01 and 2022-12-31?
-- zh: 2022-01-01到2022-12-31之间的测试中最高心率是多少？
SELECT max(max_hr) FROM stress_test WHERE test_date BETWEEN '2022-01-01' AND '2022-12-31';

-- en: Give office and fee of the doctors specialised in Cardiology.
-- zh: Cardiology专科医生的诊室和费用是多少？
SELECT office, fee FROM physician WHERE specialty = 'Cardiology';

-- en: For each sport, how many injuries did its athletes suffer?
-- zh: 每个运动项目的运动员共受过多少次伤？
SELECT athlete.sport, count(*) FROM athlete JOIN injury ON athlete.ath_id = injury.ath_id GROUP BY athlete.sport;

-- en: Which clubs have at least 6 athletes?
-- zh: 哪些俱乐部至少有6名运动员？
SELECT club FROM athlete GROUP BY club HAVING count(*) >= 6;

-- en: Athletes declared Unfit after a test, with the date.
-- zh: 哪些运动员的测试结论是Unfit？给出姓名和测试日期。
SELECT athlete.ath_name, stress_test.test_date FROM athlete JOIN stress_test ON athlete.ath_id = stress_test.ath_id WHERE stress_test.verdict = 'Unfit';

-- en: Who is heavier than the average athlete?
-- zh: 体重超过平均值的运动员是谁？
SELECT ath_name FROM athlete WHERE weight_kg > (SELECT avg(weight_kg) FROM athlete);

-- en: Which sports are practised by both women (F) and men (M)?
-- zh: 哪些项目既有女运动员（F）又有男运动员（M）？
SELECT sport FROM athlete WHERE sex = 'F' INTERSECT SELECT sport FROM athlete WHERE sex = 'M';

-- en: How many days in total did Handball players miss because of a Sprain?
-- zh: Handball运动员因Sprain一共缺席多少天？
SELECT sum(injury.days_out) FROM injury JOIN athlete ON injury.ath_id = athlete.ath_id WHERE athlete.sport = 'Handball' AND injury.kind = 'Sprain';

-- en: Show each athlete tested more than twice and the mean VO2max of that athlete.
-- zh: 列出测试超过两次的每位运动员及其平均最大摄氧量。
SELECT athlete.ath_name, avg(stress_test.vo2max) FROM athlete JOIN stress_test ON athlete.ath_id = stress_test.ath_id GROUP BY athlete.ath_id, athlete.ath_name HAVING count(*) > 2;

-- en: Which injury kept somebody out the longest? Kind and body part.
-- zh: 休养时间最长的伤是哪一种？给出类型和部位。
SELECT kind, body_part FROM injury ORDER BY days_out DESC LIMIT 1;

-- en: Who treated the injury of Yusuf Demir on 2023-03-18?
-- zh: Yusuf Demir在2023-03-18受的伤是谁治疗的？
SELECT physician.phys_name FROM physician JOIN injury ON physician.phys_id = injury.treated_by JOIN athlete ON injury.ath_id = athlete.ath_id WHERE athlete.ath_name = 'Yusuf Demir' AND injury.happened_on = '2023-03-18';

-- en: What number of different specialties do the physicians have?
-- zh: 医生们一共有多少个不同的专科？
SELECT count(DISTINCT specialty) FROM physician;

-- en: Physicians who have treated injuries but never carried out a stress test: their ids.
-- zh: 治疗过伤病但从未做过负荷测试的医生编号是什么？
SELECT treated_by FROM injury EXCEPT SELECT phys_id FROM stress_test;

-- en: Which sport has the most athletes?
-- zh: 哪个项目的运动员最多？
SELECT sport FROM athlete GROUP BY sport ORDER BY count(*) DESC LIMIT 1;
