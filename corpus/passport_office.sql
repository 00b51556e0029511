-- Passport offices, the applicants, the passports issued to them and reports of loss.
CREATE TABLE office (
  office_id INT,
  office_name VARCHAR(50),
  province VARCHAR(40),
  counters INT,
  opened_year INT,
  weekend_service VARCHAR(3),
  PRIMARY KEY (office_id)
);
CREATE TABLE applicant (
  applicant_id INT,
  full_name VARCHAR(60),
  birth_date DATE,
  birth_place VARCHAR(40),
  occupation VARCHAR(40),
  PRIMARY KEY (applicant_id)
);
CREATE TABLE passport (
  passport_no VARCHAR(12),
  applicant_id INT,
  office_id INT,
  type VARCHAR(20),
  issued_on DATE,
  expires_on DATE,
  fee DECIMAL(8,2),
  pages INT,
  PRIMARY KEY (passport_no),
  FOREIGN KEY (applicant_id) REFERENCES applicant (applicant_id),
  FOREIGN KEY (office_id) REFERENCES office (office_id)
);
CREATE TABLE loss_report (
  report_id INT,
  passport_no VARCHAR(12),
  reported_on DATE,
  circumstance VARCHAR(20),
  found_again VARCHAR(3),
  PRIMARY KEY (report_id),
  FOREIGN KEY (passport_no) REFERENCES passport (passport_no)
);

-- en: Which offices serve the public at weekends (Yes)?
-- zh: 哪些办事处周末也办公（Yes）？
SELECT office_name FROM office WHERE weekend_service = 'Yes';

-- en: How many Diplomatic passports have been issued?
-- zh: 一共签发了多少本Diplomatic护照？
SELECT count(*) FROM passport WHERE type = 'Diplomatic';

-- en: What is the average price paid for an Ordinary passport?
-- zh: Ordinary护照的平均收费是多少？
SELECT avg(fee) FROM passport WHERE type = 'Ordinary';

-- en: What is the highest price paid for an Ordinary passport?
-- zh: Ordinary护照的最高收费是多少？
SELECT max(fee) FROM passport WHERE type = 'Ordinary';

-- en: Give the names and jobs of applicants born in Velmora, oldest first.
-- zh: 按年龄从大到小列出出生于Velmora的申请人的姓名和职业。
SELECT full_name, occupation FROM applicant WHERE birth_place = 'Velmora' ORDER BY birth_date;

-- en: Which passport numbers run out between 2026-01-01 and 2026-06-30?
-- zh: 哪些护照号在2026-01-01到2026-06-30之间到期？
SELECT passport_no FROM passport WHERE expires_on BETWEEN '2026-01-01' AND '2026-06-30';

-- en: Count the passports of every kind.
-- zh: 统计各类护照的数量。
SELECT type, count(*) FROM passport GROUP BY type;

-- en: Which province has the most passport offices?
-- zh: 哪个省的护照办事处最多？
SELECT province FROM office GROUP BY province ORDER BY count(*) DESC LIMIT 1;

-- en: Which occupations are shared by more than 50 applicants?
-- zh: 哪些职业的申请人超过50名？
SELECT occupation FROM applicant GROUP BY occupation HAVING count(*) > 50;

-- en: How many different circumstances of loss appear in the reports?
-- zh: 挂失报告中出现过多少种不同的丢失情形？
SELECT count(DISTINCT circumstance) FROM loss_report;

-- en: Who holds passport K4470192?
-- zh: 护照K4470192的持有人是谁？
SELECT applicant.full_name FROM applicant JOIN passport ON applicant.applicant_id = passport.applicant_id WHERE passport.passport_no = 'K4470192';

-- en: Which office issued passport K4470192?
-- zh: 护照K4470192是哪个办事处签发的？
SELECT office.office_name FROM office JOIN passport ON office.office_id = passport.office_id WHERE passport.passport_no = 'K4470192';

-- en: How many passports has each office issued?
-- zh: 每个办事处各签发了多少本护照？
SELECT office.office_name, count(*) FROM office JOIN passport ON office.office_id = passport.office_id GROUP BY office.office_id, office.office_name;

-- en: Who has been given the most passports?
-- zh: 谁领取过的护照最多？
SELECT applicant.full_name FROM applicant JOIN passport ON applicant.applicant_id = passport.applicant_id GROUP BY applicant.applicant_id, applicant.full_name ORDER BY count(*) DESC LIMIT 1;

-- en: Total fees collected in each province?
-- zh: 每个省一共收了多少工本费？
SELECT office.province, sum(passport.fee) FROM office JOIN passport ON office.office_id = passport.office_id GROUP BY office.province;

-- en: On which dates were Official passports reported lost?
-- zh: Official护照是在哪些日期挂失的？
SELECT loss_report.reported_on FROM loss_report JOIN passport ON loss_report.passport_no = passport.passport_no WHERE passport.type = 'Official';

-- en: List the different names of people whose passport was lost through Theft.
-- zh: 列出因Theft而丢失护照的人的姓名，不要重复。
SELECT DISTINCT applicant.full_name FROM applicant JOIN passport ON applicant.applicant_id = passport.applicant_id JOIN loss_report ON passport.passport_no = loss_report.passport_no WHERE loss_report.circumstance = 'Theft';

-- en: How many lost passports had been issued in the Norlund province?
-- zh: Norlund省签发的护照有多少次挂失？
SELECT count(*) FROM office JOIN passport ON office.office_id = passport.office_id JOIN loss_report ON passport.passport_no = loss_report.passport_no WHERE office.province = 'Norlund';

-- en: Names and issue dates of passports collected at the Quayside office by people born in Velmora.
-- zh: 出生于Velmora的人在Quayside办事处办的护照，给出姓名和签发日期。
SELECT applicant.full_name, passport.issued_on FROM applicant JOIN passport ON applicant.applicant_id = passport.applicant_id JOIN office ON passport.office_id = office.office_id WHERE office.office_name = 'Quayside' AND applicant.birth_place = 'Velmora';

-- en: Which applicants have no passport at all?
-- zh: 哪些申请人没有任何护照？
SELECT full_name FROM applicant WHERE applicant_id NOT IN (SELECT applicant_id FROM passport);

-- en: Which offices have issued both Ordinary and Emergency passports?
-- zh: 哪些办事处既签发过Ordinary护照又签发过Emergency护照？
SELECT office.office_name FROM office JOIN passport ON office.office_id = passport.office_id WHERE passport.type = 'Ordinary' INTERSECT SELECT office.office_name FROM office JOIN passport ON office.office_id = passport.office_id WHERE passport.type = 'Emergency';

-- en: Numbers of passports that were never reported lost.
-- zh: 从未挂失过的护照号码。
SELECT passport_no FROM passport WHERE passport_no NOT IN (SELECT passport_no FROM loss_report);
