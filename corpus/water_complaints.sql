-- Complaints made to a water company and how the cases are handled, step by step.
CREATE TABLE Ref_Complaint_Types (
  complaint_type_code VARCHAR(10), complaint_type_description VARCHAR(80), target_days INT,
  PRIMARY KEY (complaint_type_code)
);
CREATE TABLE Ref_Case_Status (
  case_status_code VARCHAR(10), case_status_description VARCHAR(80),
  PRIMARY KEY (case_status_code)
);
CREATE TABLE Account_Holders (
  holder_id INT, holder_name VARCHAR(80), line_1 VARCHAR(80), town_city VARCHAR(40), postcode VARCHAR(10), phone_no VARCHAR(20), date_joined DATE,
  PRIMARY KEY (holder_id)
);
CREATE TABLE Case_Officers (
  officer_id INT, officer_name VARCHAR(80), team VARCHAR(40), phone_no VARCHAR(20), supervisor_id INT,
  PRIMARY KEY (officer_id),
  FOREIGN KEY (supervisor_id) REFERENCES Case_Officers (officer_id)
);
CREATE TABLE Complaint_Cases (
  case_id INT, holder_id INT, complaint_type_code VARCHAR(10), case_status_code VARCHAR(10), date_opened DATE, date_closed DATE, compensation_amt DECIMAL(10,2), other_details VARCHAR(255),
  PRIMARY KEY (case_id),
  FOREIGN KEY (holder_id) REFERENCES Account_Holders (holder_id),
  FOREIGN KEY (complaint_type_code) REFERENCES Ref_Complaint_Types (complaint_type_code),
  FOREIGN KEY (case_status_code) REFERENCES Ref_Case_Status (case_status_code)
);
CREATE TABLE Case_Actions (
  action_id INT, case_id INT, officer_id INT, action_date DATE, action_name VARCHAR(60), minutes_spent INT, other_details VARCHAR(255),
  PRIMARY KEY (action_id),
  FOREIGN KEY (case_id) REFERENCES Complaint_Cases (case_id),
  FOREIGN KEY (officer_id) REFERENCES Case_Officers (officer_id)
);

-- en: How many complaint cases are described as Awaiting Engineer?
-- zh: 状态描述为Awaiting Engineer的投诉案件有多少件？
SELECT count(*) FROM Complaint_Cases JOIN Ref_Case_Status ON Complaint_Cases.case_status_code = Ref_Case_Status.case_status_code WHERE Ref_Case_Status.case_status_description = 'Awaiting Engineer';

-- en: What is the phone number of the account holder Marta Quill?
-- zh: 账户持有人Marta Quill的电话号码是多少？
SELECT phone_no FROM Account_Holders WHERE holder_name = 'Marta Quill';

-- en: Which officers are in the Billing team? List them alphabetically.
-- zh: Billing团队有哪些专员？按姓名字母顺序列出。
SELECT officer_name FROM Case_Officers WHERE team = 'Billing' ORDER BY officer_name;

-- en: Which account holders have complained about something described as Low Pressure?
-- zh: 哪些账户持有人投诉过描述为Low Pressure的问题？
SELECT Account_Holders.holder_name FROM Account_Holders JOIN Complaint_Cases ON Account_Holders.holder_id = Complaint_Cases.holder_id JOIN Ref_Complaint_Types ON Complaint_Cases.complaint_type_code = Ref_Complaint_Types.complaint_type_code WHERE Ref_Complaint_Types.complaint_type_description = 'Low Pressure';

-- en: What was the average compensation and the highest compensation paid?
-- zh: 平均赔偿金额和最高赔偿金额各是多少？
SELECT avg(compensation_amt), max(compensation_amt) FROM Complaint_Cases;

-- en: For each town, how many account holders live there?
-- zh: 每个城镇各有多少账户持有人？
SELECT town_city, count(*) FROM Account_Holders GROUP BY town_city;

-- en: Who has spent the most minutes on case actions in total?
-- zh: 在案件处理上累计花费时间最多的专员是谁？
SELECT Case_Officers.officer_name FROM Case_Officers JOIN Case_Actions ON Case_Officers.officer_id = Case_Actions.officer_id GROUP BY Case_Officers.officer_id, Case_Officers.officer_name ORDER BY sum(Case_Actions.minutes_spent) DESC LIMIT 1;

-- en: Name each officer together with the name of their supervisor.
-- zh: 列出每位专员的姓名及其主管的姓名。
SELECT T1.officer_name, T2.officer_name FROM Case_Officers AS T1 JOIN Case_Officers AS T2 ON T1.supervisor_id = T2.officer_id;

-- en: Which cases opened after 2023-05-01 have still no closing date? Show their ids.
-- zh: 2023-05-01之后立案且尚无结案日期的案件编号有哪些？
SELECT case_id FROM Complaint_Cases WHERE date_opened > '2023-05-01' AND date_closed IS NULL;

-- en: Which type of complaint, by description, has been raised most often?
-- zh: 哪一类投诉被提出的次数最多？请给出类型描述。
SELECT Ref_Complaint_Types.complaint_type_description FROM Ref_Complaint_Types JOIN Complaint_Cases ON Ref_Complaint_Types.complaint_type_code = Complaint_Cases.complaint_type_code GROUP BY Ref_Complaint_Types.complaint_type_code, Ref_Complaint_Types.complaint_type_description ORDER BY count(*) DESC LIMIT 1;

-- en: List account holders who have never complained.
-- zh: 从未投诉过的账户持有人有哪些？
SELECT holder_name FROM Account_Holders WHERE holder_id NOT IN (SELECT holder_id FROM Complaint_Cases);

-- en: Which officers dealt with cases from people living in Oakhaven?
-- zh: 哪些专员处理过住在Oakhaven的人的案件？
SELECT Case_Officers.officer_name FROM Case_Officers JOIN Case_Actions ON Case_Officers.officer_id = Case_Actions.officer_id JOIN Complaint_Cases ON Case_Actions.case_id = Complaint_Cases.case_id JOIN Account_Holders ON Complaint_Cases.holder_id = Account_Holders.holder_id WHERE Account_Holders.town_city = 'Oakhaven';

-- en: How many actions are there under each action name, if there are at least 10?
-- zh: 哪些处理动作至少出现过10次？给出动作名称和次数。
SELECT action_name, count(*) FROM Case_Actions GROUP BY action_name HAVING count(*) >= 10;

-- en: Which cases, by id, were compensated more than every case of type code LEAK?
-- zh: 哪些案件（编号）的赔偿额高于所有类型代码为LEAK的案件？
SELECT case_id FROM Complaint_Cases WHERE compensation_amt > (SELECT max(compensation_amt) FROM Complaint_Cases WHERE complaint_type_code = 'LEAK');

-- en: Show the date and name of every action taken for Marta Quill's complaints.
-- zh: 列出针对Marta Quill的投诉所采取的每个动作的日期和名称。
SELECT Case_Actions.action_date, Case_Actions.action_name FROM Case_Actions JOIN Complaint_Cases ON Case_Actions.case_id = Complaint_Cases.case_id JOIN Account_Holders ON Complaint_Cases.holder_id = Account_Holders.holder_id WHERE Account_Holders.holder_name = 'Marta Quill';

-- en: Which complaint type has the shortest target in days? Give the description.
-- zh: 目标处理天数最短的投诉类型是哪一种？给出描述。
SELECT complaint_type_description FROM Ref_Complaint_Types ORDER BY target_days LIMIT 1;

-- en: Names of account holders with at least 3 cases, please.
-- zh: 请给出至少有3件投诉案件的账户持有人姓名。
SELECT Account_Holders.holder_name FROM Account_Holders JOIN Complaint_Cases ON Account_Holders.holder_id = Complaint_Cases.holder_id GROUP BY Account_Holders.holder_id, Account_Holders.holder_name HAVING count(*) >= 3;

-- en: Which phone numbers belong to holders in Oakhaven but did not join after 2019-12-31?
-- zh: Oakhaven的账户持有人中，除去2019-12-31之后加入的，电话号码有哪些？
SELECT phone_no FROM Account_Holders WHERE town_city = 'Oakhaven' EXCEPT SELECT phone_no FROM Account_Holders WHERE date_joined > '2019-12-31';

-- en: In how many different towns do we have account holders?
-- zh: 账户持有人分布在多少个不同的城镇？
SELECT count(DISTINCT town_city) FROM Account_Holders;

-- en: How much compensation has been paid for each type of complaint? Use the descriptions.
-- zh: 各类投诉分别赔付了多少钱？请用类型描述列出。
SELECT Ref_Complaint_Types.complaint_type_description, sum(Complaint_Cases.compensation_amt) FROM Ref_Complaint_Types JOIN Complaint_Cases ON Ref_Complaint_Types.complaint_type_code = Complaint_Cases.complaint_type_code GROUP BY Ref_Complaint_Types.complaint_type_code, Ref_Complaint_Types.complaint_type_description;

-- en: Which teams have had officers make both a 'Site Visit' and a 'Refund'?
-- zh: 哪些团队的专员既做过'Site Visit'又做过'Refund'？
SELECT Case_Officers.team FROM Case_Officers JOIN Case_Actions ON Case_Officers.officer_id = Case_Actions.officer_id WHERE Case_Actions.action_name = 'Site Visit' INTERSECT SELECT Case_Officers.team FROM Case_Officers JOIN Case_Actions ON Case_Officers.officer_id = Case_Actions.officer_id WHERE Case_Actions.action_name = 'Refund';

-- en: Give the address line 1 and postcode of holders whose postcode starts with BN.
-- zh: 给出邮编以BN开头的账户持有人的地址第一行和邮编。
SELECT line_1, postcode FROM Account_Holders WHERE postcode LIKE 'BN%';
