-- Cases before a pensions and post ombudsman: complainants, respondent bodies, the caseworkers over time and remedies.
CREATE TABLE Ref_Case_Stages (
  stage_cd VARCHAR(4), stage_description VARCHAR(40), stage_seq INT,
  PRIMARY KEY (stage_cd)
);
CREATE TABLE Ref_Remedy_Types (
  remedy_type_cd VARCHAR(4), remedy_type_description VARCHAR(40),
  PRIMARY KEY (remedy_type_cd)
);
CREATE TABLE Parties (
  party_id INT, party_nm VARCHAR(80), party_kind VARCHAR(15), line_1 VARCHAR(80), town VARCHAR(40), email VARCHAR(80),
  PRIMARY KEY (party_id)
);
CREATE TABLE Caseworkers (
  cw_id INT, cw_nm VARCHAR(60), unit_nm VARCHAR(40), email VARCHAR(80), date_from DATE,
  PRIMARY KEY (cw_id)
);
CREATE TABLE Omb_Cases (
  case_no VARCHAR(12), complainant_id INT, respondent_id INT, stage_cd VARCHAR(4), topic VARCHAR(40), date_received DATE, date_closed DATE,
  PRIMARY KEY (case_no),
  FOREIGN KEY (complainant_id) REFERENCES Parties (party_id),
  FOREIGN KEY (respondent_id) REFERENCES Parties (party_id),
  FOREIGN KEY (stage_cd) REFERENCES Ref_Case_Stages (stage_cd)
);
CREATE TABLE Case_Assignments (
  case_no VARCHAR(12), cw_id INT, date_from DATE, date_to DATE, role_cd VARCHAR(8),
  PRIMARY KEY (case_no, cw_id, date_from),
  FOREIGN KEY (case_no) REFERENCES Omb_Cases (case_no),
  FOREIGN KEY (cw_id) REFERENCES Caseworkers (cw_id)
);
CREATE TABLE Remedies (
  remedy_id INT, case_no VARCHAR(12), remedy_type_cd VARCHAR(4), amt DECIMAL(10,2), date_due DATE, complied_yn VARCHAR(1),
  PRIMARY KEY (remedy_id),
  FOREIGN KEY (case_no) REFERENCES Omb_Cases (case_no),
  FOREIGN KEY (remedy_type_cd) REFERENCES Ref_Remedy_Types (remedy_type_cd)
);

-- en: What is the topic of case OC-2023-51 and when was it received?
-- zh: 案件OC-2023-51的主题是什么？何时收到的？
SELECT topic, date_received FROM Omb_Cases WHERE case_no = 'OC-2023-51';

-- en: Who complained in case OC-2023-51?
-- zh: 案件OC-2023-51的投诉人是谁？
SELECT Parties.party_nm FROM Parties JOIN Omb_Cases ON Parties.party_id = Omb_Cases.complainant_id WHERE Omb_Cases.case_no = 'OC-2023-51';

-- en: Against which bodies, by name, have complaints about Lost Parcel been made?
-- zh: 关于Lost Parcel的投诉针对哪些机构？给出名称。
SELECT Parties.party_nm FROM Parties JOIN Omb_Cases ON Parties.party_id = Omb_Cases.respondent_id WHERE Omb_Cases.topic = 'Lost Parcel';

-- en: List every case number with the name of its complainant and the name of its respondent.
-- zh: 列出每个案件编号及其投诉人和被投诉方的名称。
SELECT Omb_Cases.case_no, T1.party_nm, T2.party_nm FROM Omb_Cases JOIN Parties AS T1 ON Omb_Cases.complainant_id = T1.party_id JOIN Parties AS T2 ON Omb_Cases.respondent_id = T2.party_id;

-- en: Which caseworkers have been assigned to cases at the stage described as Under Investigation?
-- zh: 哪些办案人员被分配到阶段描述为Under Investigation的案件？
SELECT Caseworkers.cw_nm FROM Caseworkers JOIN Case_Assignments ON Caseworkers.cw_id = Case_Assignments.cw_id JOIN Omb_Cases ON Case_Assignments.case_no = Omb_Cases.case_no JOIN Ref_Case_Stages ON Omb_Cases.stage_cd = Ref_Case_Stages.stage_cd WHERE Ref_Case_Stages.stage_description = 'Under Investigation';

-- en: How many remedies weren't complied with (N)?
-- zh: 未履行（N）的补救措施有多少项？
SELECT count(*) FROM Remedies WHERE complied_yn = 'N';

-- en: Number of cases on each topic, topics with most cases first.
-- zh: 各主题的案件数量，从多到少排列。
SELECT topic, count(*) FROM Omb_Cases GROUP BY topic ORDER BY count(*) DESC;

-- en: Sum and average of remedies for each remedy type, with description.
-- zh: 按补救类型描述统计补救金额的总和和平均值。
SELECT Ref_Remedy_Types.remedy_type_description, sum(Remedies.amt), avg(Remedies.amt) FROM Ref_Remedy_Types JOIN Remedies ON Ref_Remedy_Types.remedy_type_cd = Remedies.remedy_type_cd GROUP BY Ref_Remedy_Types.remedy_type_cd, Ref_Remedy_Types.remedy_type_description;

-- en: Which caseworker has handled the most cases?
-- zh: 经办案件最多的办案人员是谁？
SELECT Caseworkers.cw_nm FROM Caseworkers JOIN Case_Assignments ON Caseworkers.cw_id = Case_Assignments.cw_id GROUP BY Caseworkers.cw_id, Caseworkers.cw_nm ORDER BY count(*) DESC LIMIT 1;

-- en: What was the case number of the highest remedy?
-- zh: 补救金额最高的是哪个案件？给出案件编号。
SELECT case_no FROM Remedies ORDER BY amt DESC LIMIT 1;

-- en: Who had to pay the highest remedy? Name the respondent.
-- zh: 补救金额最高的被投诉方是谁？
SELECT Parties.party_nm FROM Parties JOIN Omb_Cases ON Parties.party_id = Omb_Cases.respondent_id JOIN Remedies ON Omb_Cases.case_no = Remedies.case_no ORDER BY Remedies.amt DESC LIMIT 1;

-- en: Which cases have not been given to any caseworker?
-- zh: 哪些案件尚未分配给任何办案人员？
SELECT case_no FROM Omb_Cases WHERE case_no NOT IN (SELECT case_no FROM Case_Assignments);

-- en: Which caseworkers started later than everyone in the Post unit?
-- zh: 哪些办案人员的起始日期晚于Post部门的所有人？
SELECT cw_nm FROM Caseworkers WHERE date_from > (SELECT max(date_from) FROM Caseworkers WHERE unit_nm = 'Post');

-- en: Which respondents have faced 5 or more cases? Name and count.
-- zh: 被投诉5次及以上的机构有哪些？给出名称和案件数。
SELECT Parties.party_nm, count(*) FROM Parties JOIN Omb_Cases ON Parties.party_id = Omb_Cases.respondent_id GROUP BY Parties.party_id, Parties.party_nm HAVING count(*) >= 5;

-- en: Party ids that have both complained and been complained about.
-- zh: 既当过投诉人又当过被投诉方的当事方编号。
SELECT complainant_id FROM Omb_Cases INTERSECT SELECT respondent_id FROM Omb_Cases;

-- en: In what towns do the complainants live whose case was worked on by Greta Olin?
-- zh: Greta Olin经办案件的投诉人住在哪些城镇？
SELECT Parties.town FROM Parties JOIN Omb_Cases ON Parties.party_id = Omb_Cases.complainant_id JOIN Case_Assignments ON Omb_Cases.case_no = Case_Assignments.case_no JOIN Caseworkers ON Case_Assignments.cw_id = Caseworkers.cw_id WHERE Caseworkers.cw_nm = 'Greta Olin';

-- en: How many different topics have come up between 2022-01-01 and 2022-06-30?
-- zh: 2022-01-01至2022-06-30之间收到的案件涉及多少个不同的主题？
SELECT count(DISTINCT topic) FROM Omb_Cases WHERE date_received BETWEEN '2022-01-01' AND '2022-06-30';

-- en: Email of caseworkers in the Post unit, please.
-- zh: 请给出Post部门办案人员的邮箱。
SELECT email FROM Caseworkers WHERE unit_nm = 'Post';

-- en: What units dealt with cases for which an Apology was the remedy (by description)?
-- zh: 补救类型描述为Apology的案件由哪些部门经办？
SELECT Caseworkers.unit_nm FROM Caseworkers JOIN Case_Assignments ON Caseworkers.cw_id = Case_Assignments.cw_id JOIN Remedies ON Case_Assignments.case_no = Remedies.case_no JOIN Ref_Remedy_Types ON Remedies.remedy_type_cd = Ref_Remedy_Types.remedy_type_cd WHERE Ref_Remedy_Types.remedy_type_description = 'Apology';

-- en: Closed cases (those with a closing date) that resulted in no remedy: numbers only.
-- zh: 已结案（有结案日期）但没有补救措施的案件编号。
SELECT case_no FROM Omb_Cases WHERE date_closed IS NOT NULL EXCEPT SELECT case_no FROM Remedies;

-- en: Names of parties of kind Insurer in Mossgate.
-- zh: Mossgate的Insurer类当事方名称。
SELECT party_nm FROM Parties WHERE party_kind = 'Insurer' AND town = 'Mossgate';

-- en: Names of caseworkers who have had the role LEAD on something.
-- zh: 担任过LEAD角色的办案人员姓名。
SELECT cw_nm FROM Caseworkers WHERE cw_id IN (SELECT cw_id FROM Case_Assignments WHERE role_cd = 'LEAD');
