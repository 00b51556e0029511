-- Tracing of outbreaks: outbreaks of a disease, cases, who infected whom, and tracers who phone them.
CREATE TABLE outbreak (
  outbreak_id INT,
  title VARCHAR(60),
  disease VARCHAR(40),
  place VARCHAR(40),
  declared DATE,
  over DATE,
  PRIMARY KEY (outbreak_id)
);
CREATE TABLE tracer (
  tracer_id INT,
  name VARCHAR(50),
  team VARCHAR(20),
  languages INT,
  PRIMARY KEY (tracer_id)
);
CREATE TABLE outbreak_case (
  case_id INT,
  name VARCHAR(50),
  age INT,
  occupation VARCHAR(40),
  vaccinated VARCHAR(3),
  onset DATE,
  outbreak_id INT,
  tracer_id INT,
  PRIMARY KEY (case_id),
  FOREIGN KEY (outbreak_id) REFERENCES outbreak (outbreak_id),
  FOREIGN KEY (tracer_id) REFERENCES tracer (tracer_id)
);
CREATE TABLE transmission (
  source_case INT,
  target_case INT,
  setting VARCHAR(30),
  PRIMARY KEY (source_case, target_case),
  FOREIGN KEY (source_case) REFERENCES outbreak_case (case_id),
  FOREIGN KEY (target_case) REFERENCES outbreak_case (case_id)
);

-- en: Where did the Measles outbreaks happen?
-- zh: Measles疫情发生在哪些地点？
SELECT place FROM outbreak WHERE disease = 'Measles';

-- en: How many of the cases were vaccinated (Yes)?
-- zh: 病例中有多少人接种过疫苗（Yes）？
SELECT count(*) FROM outbreak_case WHERE vaccinated = 'Yes';

-- en: How many of the cases were not vaccinated (No)?
-- zh: 病例中有多少人没有接种疫苗（No）？
SELECT count(*) FROM outbreak_case WHERE vaccinated = 'No';

-- en: Which outbreaks are still going on, with no end date?
-- zh: 哪些疫情仍在持续（没有结束日期）？
SELECT title FROM outbreak WHERE over IS NULL;

-- en: What are the ages of the youngest and the oldest case?
-- zh: 最年轻和最年长的病例各多少岁？
SELECT min(age), max(age) FROM outbreak_case;

-- en: How many outbreaks have there been of each disease, most frequent first?
-- zh: 每种疾病各暴发过多少次疫情？从多到少排列。
SELECT disease, count(*) FROM outbreak GROUP BY disease ORDER BY count(*) DESC;

-- en: List the tracers of team Delta who speak at least 3 languages.
-- zh: 列出Delta小组中至少会3门语言的流调员。
SELECT name FROM tracer WHERE team = 'Delta' AND languages >= 3;

-- en: Names of the people who fell ill in the outbreak Harbour Canteen.
-- zh: 在Harbour Canteen这起疫情中患病的人员姓名。
SELECT outbreak_case.name FROM outbreak_case JOIN outbreak ON outbreak_case.outbreak_id = outbreak.outbreak_id WHERE outbreak.title = 'Harbour Canteen';

-- en: How many people caught the disease in each outbreak?
-- zh: 每起疫情各有多少病例？
SELECT outbreak.title, count(*) FROM outbreak JOIN outbreak_case ON outbreak.outbreak_id = outbreak_case.outbreak_id GROUP BY outbreak.outbreak_id, outbreak.title;

-- en: Which tracer looks after the most cases?
-- zh: 负责病例最多的流调员是谁？
SELECT tracer.name FROM tracer JOIN outbreak_case ON tracer.tracer_id = outbreak_case.tracer_id GROUP BY tracer.tracer_id, tracer.name ORDER BY count(*) DESC LIMIT 1;

-- en: Who infected the most others?
-- zh: 传染给别人最多的病例是谁？
SELECT outbreak_case.name FROM outbreak_case JOIN transmission ON outbreak_case.case_id = transmission.source_case GROUP BY outbreak_case.case_id, outbreak_case.name ORDER BY count(*) DESC LIMIT 1;

-- en: Whom did Otto Prins infect?
-- zh: Otto Prins传染了谁？
SELECT t.name FROM outbreak_case AS s JOIN transmission ON s.case_id = transmission.source_case JOIN outbreak_case AS t ON transmission.target_case = t.case_id WHERE s.name = 'Otto Prins';

-- en: Who infected Otto Prins?
-- zh: 谁传染了Otto Prins？
SELECT s.name FROM outbreak_case AS s JOIN transmission ON s.case_id = transmission.source_case JOIN outbreak_case AS t ON transmission.target_case = t.case_id WHERE t.name = 'Otto Prins';

-- en: Cases that passed the illness on to nobody.
-- zh: 没有把病传给任何人的病例。
SELECT name FROM outbreak_case WHERE case_id NOT IN (SELECT source_case FROM transmission);

-- en: In how many transmissions was each setting involved?
-- zh: 每种场所各涉及多少次传播？
SELECT setting, count(*) FROM transmission GROUP BY setting;

-- en: Occupations of the people who spread the illness in a household.
-- zh: 在household场所传播疾病的人从事什么职业？
SELECT outbreak_case.occupation FROM outbreak_case JOIN transmission ON outbreak_case.case_id = transmission.source_case WHERE transmission.setting = 'household';

-- en: Which tracers worked on outbreaks of Cholera? No duplicates: different names only.
-- zh: 哪些流调员参与过Cholera疫情？姓名去重。
SELECT DISTINCT tracer.name FROM tracer JOIN outbreak_case ON tracer.tracer_id = outbreak_case.tracer_id JOIN outbreak ON outbreak_case.outbreak_id = outbreak.outbreak_id WHERE outbreak.disease = 'Cholera';

-- en: Tracers without a single case.
-- zh: 手上没有任何病例的流调员。
SELECT name FROM tracer WHERE tracer_id NOT IN (SELECT tracer_id FROM outbreak_case);

-- en: Occupations seen in more than 10 cases.
-- zh: 病例数超过10的职业。
SELECT occupation FROM outbreak_case GROUP BY occupation HAVING count(*) > 10;

-- en: Average age of those infected in each place.
-- zh: 每个地点感染者的平均年龄。
SELECT outbreak.place, avg(outbreak_case.age) FROM outbreak JOIN outbreak_case ON outbreak.outbreak_id = outbreak_case.outbreak_id GROUP BY outbreak.place;

-- en: Places which have had Norovirus but not Hepatitis A.
-- zh: 发生过Norovirus但没有发生过Hepatitis A疫情的地点。
SELECT place FROM outbreak WHERE disease = 'Norovirus' EXCEPT SELECT place FROM outbreak WHERE disease = 'Hepatitis A';

-- en: Which people traced by team Alpha were infected at school (school)?
-- zh: 由Alpha小组追踪、在school被感染的人有哪些？
SELECT outbreak_case.name FROM outbreak_case JOIN tracer ON outbreak_case.tracer_id = tracer.tracer_id JOIN transmission ON outbreak_case.case_id = transmission.target_case WHERE tracer.team = 'Alpha' AND transmission.setting = 'school';
