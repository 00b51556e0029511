-- Visa applications of foreign workers: sponsors, applicants, checks and decisions.
CREATE TABLE Ref_Visa_Classes (
  visa_class_code VARCHAR(6), visa_class_description VARCHAR(60), fee_amt DECIMAL(10,2), max_stay_months INT,
  PRIMARY KEY (visa_class_code)
);
CREATE TABLE Ref_Decision_Types (
  decision_type_code VARCHAR(6), decision_type_description VARCHAR(40),
  PRIMARY KEY (decision_type_code)
);
CREATE TABLE Sponsors (
  sponsor_id INT, sponsor_nm VARCHAR(80), sector_nm VARCHAR(40), town VARCHAR(40), date_registered DATE, licence_grade VARCHAR(2),
  PRIMARY KEY (sponsor_id)
);
CREATE TABLE Applicants (
  applicant_id INT, given_nm VARCHAR(40), family_nm VARCHAR(40), nationality VARCHAR(40), birth_date DATE, sex VARCHAR(1), passport_no VARCHAR(15),
  PRIMARY KEY (applicant_id)
);
CREATE TABLE Visa_Applications (
  application_id INT, applicant_id INT, sponsor_id INT, visa_class_code VARCHAR(6), decision_type_code VARCHAR(6), date_lodged DATE, date_decided DATE, salary_offered DECIMAL(10,2), other_details VARCHAR(120),
  PRIMARY KEY (application_id),
  FOREIGN KEY (applicant_id) REFERENCES Applicants (applicant_id),
  FOREIGN KEY (sponsor_id) REFERENCES Sponsors (sponsor_id),
  FOREIGN KEY (visa_class_code) REFERENCES Ref_Visa_Classes (visa_class_code),
  FOREIGN KEY (decision_type_code) REFERENCES Ref_Decision_Types (decision_type_code)
);
CREATE TABLE Application_Checks (
  check_id INT, application_id INT, check_nm VARCHAR(40), officer_nm VARCHAR(60), date_done DATE, check_result VARCHAR(10),
  PRIMARY KEY (check_id),
  FOREIGN KEY (application_id) REFERENCES Visa_Applications (application_id)
);

-- en: What is the nationality of the holder of passport P8841207?
-- zh: 持有护照P8841207的申请人是哪国国籍？
SELECT nationality FROM Applicants WHERE passport_no = 'P8841207';

-- en: Which sponsors from the Agriculture sector have licence grade A?
-- zh: Agriculture行业中许可等级为A的担保单位有哪些？
SELECT sponsor_nm FROM Sponsors WHERE sector_nm = 'Agriculture' AND licence_grade = 'A';

-- en: Which companies have sponsored people with Nepali nationality?
-- zh: 哪些单位担保过Nepali国籍的申请人？
SELECT Sponsors.sponsor_nm FROM Sponsors JOIN Visa_Applications ON Sponsors.sponsor_id = Visa_Applications.sponsor_id JOIN Applicants ON Visa_Applications.applicant_id = Applicants.applicant_id WHERE Applicants.nationality = 'Nepali';

-- en: How many applications were decided as Refused (by description)?
-- zh: 决定类型描述为Refused的申请有多少份？
SELECT count(*) FROM Visa_Applications JOIN Ref_Decision_Types ON Visa_Applications.decision_type_code = Ref_Decision_Types.decision_type_code WHERE Ref_Decision_Types.decision_type_description = 'Refused';

-- en: Given and family names of everyone who applied for a Seasonal Worker visa?
-- zh: 申请过Seasonal Worker签证的人的名和姓？
SELECT Applicants.given_nm, Applicants.family_nm FROM Applicants JOIN Visa_Applications ON Applicants.applicant_id = Visa_Applications.applicant_id JOIN Ref_Visa_Classes ON Visa_Applications.visa_class_code = Ref_Visa_Classes.visa_class_code WHERE Ref_Visa_Classes.visa_class_description = 'Seasonal Worker';

-- en: In what sectors were Seasonal Worker visas sought?
-- zh: 哪些行业申请过Seasonal Worker签证？
SELECT Sponsors.sector_nm FROM Sponsors JOIN Visa_Applications ON Sponsors.sponsor_id = Visa_Applications.sponsor_id JOIN Ref_Visa_Classes ON Visa_Applications.visa_class_code = Ref_Visa_Classes.visa_class_code WHERE Ref_Visa_Classes.visa_class_description = 'Seasonal Worker';

-- en: Number of applicants by nationality and sex.
-- zh: 按国籍和性别统计申请人数。
SELECT nationality, sex, count(*) FROM Applicants GROUP BY nationality, sex;

-- en: Which visa class is the most expensive? Give description and fee.
-- zh: 费用最高的签证类别是哪个？给出描述和费用。
SELECT visa_class_description, fee_amt FROM Ref_Visa_Classes ORDER BY fee_amt DESC LIMIT 1;

-- en: Lowest and average salary offered since 2022-07-01, by lodging date?
-- zh: 自2022-07-01起递交的申请中，最低和平均工资是多少？
SELECT min(salary_offered), avg(salary_offered) FROM Visa_Applications WHERE date_lodged >= '2022-07-01';

-- en: Which officer carried out the most checks?
-- zh: 完成核查最多的官员是谁？
SELECT officer_nm FROM Application_Checks GROUP BY officer_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Sponsors who haven't lodged any application.
-- zh: 没有提交过任何申请的担保单位有哪些？
SELECT sponsor_nm FROM Sponsors WHERE sponsor_id NOT IN (SELECT sponsor_id FROM Visa_Applications);

-- en: Which officers have checked an application sponsored by Greenbriar Farms?
-- zh: 哪些官员核查过由Greenbriar Farms担保的申请？
SELECT Application_Checks.officer_nm FROM Application_Checks JOIN Visa_Applications ON Application_Checks.application_id = Visa_Applications.application_id JOIN Sponsors ON Visa_Applications.sponsor_id = Sponsors.sponsor_id WHERE Sponsors.sponsor_nm = 'Greenbriar Farms';

-- en: For each sponsor, its name and the average salary it offers.
-- zh: 给出每个担保单位的名称和提供的平均工资。
SELECT Sponsors.sponsor_nm, avg(Visa_Applications.salary_offered) FROM Sponsors JOIN Visa_Applications ON Sponsors.sponsor_id = Visa_Applications.sponsor_id GROUP BY Sponsors.sponsor_id, Sponsors.sponsor_nm;

-- en: Which visa class, by description, is applied for most?
-- zh: 申请最多的签证类别是哪个？给出描述。
SELECT Ref_Visa_Classes.visa_class_description FROM Ref_Visa_Classes JOIN Visa_Applications ON Ref_Visa_Classes.visa_class_code = Visa_Applications.visa_class_code GROUP BY Ref_Visa_Classes.visa_class_code, Ref_Visa_Classes.visa_class_description ORDER BY count(*) DESC LIMIT 1;

-- en: Family names of people whose Criminal Record check came back as FAIL.
-- zh: Criminal Record核查结果为FAIL的申请人姓什么？
SELECT Applicants.family_nm FROM Applicants JOIN Visa_Applications ON Applicants.applicant_id = Visa_Applications.applicant_id JOIN Application_Checks ON Visa_Applications.application_id = Application_Checks.application_id WHERE Application_Checks.check_nm = 'Criminal Record' AND Application_Checks.check_result = 'FAIL';

-- en: Sectors with at least 3 sponsors in the town of Redcliff.
-- zh: 在Redcliff镇至少有3家担保单位的行业有哪些？
SELECT sector_nm FROM Sponsors WHERE town = 'Redcliff' GROUP BY sector_nm HAVING count(*) >= 3;

-- en: Which nationalities have applied with both Greenbriar Farms and Tolley Care?
-- zh: 哪些国籍的申请人既有由Greenbriar Farms担保的，也有由Tolley Care担保的？
SELECT Applicants.nationality FROM Applicants JOIN Visa_Applications ON Applicants.applicant_id = Visa_Applications.applicant_id JOIN Sponsors ON Visa_Applications.sponsor_id = Sponsors.sponsor_id WHERE Sponsors.sponsor_nm = 'Greenbriar Farms' INTERSECT SELECT Applicants.nationality FROM Applicants JOIN Visa_Applications ON Applicants.applicant_id = Visa_Applications.applicant_id JOIN Sponsors ON Visa_Applications.sponsor_id = Sponsors.sponsor_id WHERE Sponsors.sponsor_nm = 'Tolley Care';

-- en: List the ids of all applications offering the lowest salary there is.
-- zh: 列出工资为最低值的所有申请编号。
SELECT application_id FROM Visa_Applications WHERE salary_offered = (SELECT min(salary_offered) FROM Visa_Applications);

-- en: Applications without a decision date, by id and lodging date.
-- zh: 尚无决定日期的申请编号和递交日期。
SELECT application_id, date_lodged FROM Visa_Applications WHERE date_decided IS NULL;

-- en: What are the ids of applications on which no check has been done?
-- zh: 尚未做过任何核查的申请编号有哪些？
SELECT application_id FROM Visa_Applications EXCEPT SELECT application_id FROM Application_Checks;

-- en: How many different sponsors had an application lodged on 2023-03-15?
-- zh: 2023-03-15有多少家不同的担保单位递交了申请？
SELECT count(DISTINCT sponsor_id) FROM Visa_Applications WHERE date_lodged = '2023-03-15';

-- en: Passport numbers of applicants who were offered more than 60000.
-- zh: 工资超过60000的申请人护照号有哪些？
SELECT passport_no FROM Applicants WHERE applicant_id IN (SELECT applicant_id FROM Visa_Applications WHERE salary_offered > 60000);
