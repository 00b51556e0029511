-- Public health registers, the agencies that keep them and the cases that clinics report to them.
CREATE TABLE agency (
  agency_id INT,
  agency_name VARCHAR(80),
  city VARCHAR(40),
  founded_year INT,
  staff_count INT,
  PRIMARY KEY (agency_id)
);
CREATE TABLE register (
  register_id INT,
  headline VARCHAR(100),
  disease_group VARCHAR(40),
  start_year INT,
  status VARCHAR(20),
  annual_budget DECIMAL(10,2),
  agency_id INT,
  PRIMARY KEY (register_id),
  FOREIGN KEY (agency_id) REFERENCES agency (agency_id)
);
CREATE TABLE clinic (
  clinic_id INT,
  clinic_name VARCHAR(80),
  city VARCHAR(40),
  type VARCHAR(30),
  beds INT,
  PRIMARY KEY (clinic_id)
);
CREATE TABLE case_report (
  report_id INT,
  register_id INT,
  clinic_id INT,
  report_date DATE,
  patient_age INT,
  patient_gender VARCHAR(10),
  outcome VARCHAR(20),
  PRIMARY KEY (report_id),
  FOREIGN KEY (register_id) REFERENCES register (register_id),
  FOREIGN KEY (clinic_id) REFERENCES clinic (clinic_id)
);

-- en: Which registers are currently Suspended?
-- zh: 目前有哪些登记册处于Suspended状态？
SELECT headline FROM register WHERE status = 'Suspended';

-- en: How many clinics with more than 50 beds are there in Tolmere?
-- zh: Tolmere有多少家床位超过50张的诊所？
SELECT count(*) FROM clinic WHERE city = 'Tolmere' AND beds > 50;

-- en: Which registers are kept by the Northern Health Board?
-- zh: Northern Health Board负责维护哪些登记册？
SELECT register.headline FROM register JOIN agency ON register.agency_id = agency.agency_id WHERE agency.agency_name = 'Northern Health Board';

-- en: What is the average age of the patients who Recovered?
-- zh: 结局为Recovered的患者平均年龄是多少？
SELECT avg(patient_age) FROM case_report WHERE outcome = 'Recovered';

-- en: For each register, how many cases have been reported to it?
-- zh: 每个登记册分别收到了多少例病例报告？
SELECT register.headline, count(*) FROM register JOIN case_report ON register.register_id = case_report.register_id GROUP BY register.register_id, register.headline;

-- en: Which register has the largest annual budget?
-- zh: 哪个登记册的年度预算最高？
SELECT headline FROM register ORDER BY annual_budget DESC LIMIT 1;

-- en: Which clinics have never reported a case?
-- zh: 哪些诊所从来没有上报过病例？
SELECT clinic_name FROM clinic WHERE clinic_id NOT IN (SELECT clinic_id FROM case_report);

-- en: How many clinics are there of each type?
-- zh: 每种类型的诊所各有多少家？
SELECT type, count(*) FROM clinic GROUP BY type;

-- en: On which dates were the cases of Female patients reported by the clinic called Lindow House?
-- zh: 名为Lindow House的诊所上报的Female患者病例，日期分别是哪天？
SELECT case_report.report_date FROM case_report JOIN clinic ON case_report.clinic_id = clinic.clinic_id WHERE clinic.clinic_name = 'Lindow House' AND case_report.patient_gender = 'Female';

-- en: Which agency keeps the most registers?
-- zh: 哪个机构维护的登记册最多？
SELECT agency.agency_name FROM agency JOIN register ON agency.agency_id = register.agency_id GROUP BY agency.agency_id, agency.agency_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which cities have both an agency and a clinic?
-- zh: 哪些城市既有卫生机构又有诊所？
SELECT city FROM agency INTERSECT SELECT city FROM clinic;

-- en: What are the oldest and the youngest ages among the patients reported in the register on Zoonoses called Marsh Fever Register?
-- zh: 在Zoonoses类的Marsh Fever Register登记册中，上报患者的最大年龄和最小年龄各是多少？
SELECT max(case_report.patient_age), min(case_report.patient_age) FROM case_report JOIN register ON case_report.register_id = register.register_id WHERE register.disease_group = 'Zoonoses' AND register.headline = 'Marsh Fever Register';

-- en: Which registers were started after 1990 and concern Respiratory diseases?
-- zh: 1990年之后启动、涉及Respiratory疾病的登记册有哪些？
SELECT headline FROM register WHERE start_year > 1990 AND disease_group = 'Respiratory';

-- en: Which registers cost more per year than the average register does?
-- zh: 哪些登记册的年度预算高于全部登记册的平均值？
SELECT headline FROM register WHERE annual_budget > (SELECT avg(annual_budget) FROM register);

-- en: In which disease groups are there at least two registers?
-- zh: 哪些疾病组至少有两个登记册？
SELECT disease_group FROM register GROUP BY disease_group HAVING count(*) >= 2;

-- en: How many different clinics have reported to a register of the Respiratory group?
-- zh: 有多少家不同的诊所向Respiratory组的登记册上报过病例？
SELECT count(DISTINCT case_report.clinic_id) FROM case_report JOIN register ON case_report.register_id = register.register_id WHERE register.disease_group = 'Respiratory';

-- en: Please give the name and the city of every agency, starting with the one founded earliest.
-- zh: 请给出所有机构的名称和所在城市，按成立时间从早到晚排列。
SELECT agency_name, city FROM agency ORDER BY founded_year;

-- en: What is the total annual budget of the registers kept by agencies in Harrowby?
-- zh: Harrowby的机构所维护的登记册，年度预算总额是多少？
SELECT sum(register.annual_budget) FROM register JOIN agency ON register.agency_id = agency.agency_id WHERE agency.city = 'Harrowby';

-- en: To which registers has a case been reported that ended as Died and concerned a patient older than 80?
-- zh: 哪些登记册收到过患者年龄大于80岁且结局为Died的病例？
SELECT headline FROM register WHERE register_id IN (SELECT register_id FROM case_report WHERE outcome = 'Died' AND patient_age > 80);

-- en: What is the average age of the patients for each type of clinic?
-- zh: 各类型诊所上报的患者平均年龄分别是多少？
SELECT clinic.type, avg(case_report.patient_age) FROM clinic JOIN case_report ON clinic.clinic_id = case_report.clinic_id GROUP BY clinic.type;

-- en: Which clinic reported the oldest patient of all?
-- zh: 年龄最大的那位患者是由哪家诊所上报的？
SELECT clinic.clinic_name FROM clinic JOIN case_report ON clinic.clinic_id = case_report.clinic_id ORDER BY case_report.patient_age DESC LIMIT 1;

-- en: Which registers have received more than 100 reports from Rural clinics?
-- zh: 哪些登记册从Rural类诊所收到了超过100份报告？
SELECT register.headline FROM register JOIN case_report ON register.register_id = case_report.register_id JOIN clinic ON case_report.clinic_id = clinic.clinic_id WHERE clinic.type = 'Rural' GROUP BY register.register_id, register.headline HAVING count(*) > 100;
