-- A foreign ministry: embassies and consulates, diplomats and their postings, treaties and visa files.
CREATE TABLE mission (
  mission_id INT,
  mission_name VARCHAR(60),
  mission_type VARCHAR(20),
  host_country VARCHAR(40),
  city VARCHAR(40),
  opened_year INT,
  superior_id INT,
  PRIMARY KEY (mission_id),
  FOREIGN KEY (superior_id) REFERENCES mission (mission_id)
);
CREATE TABLE diplomat (
  diplomat_id INT,
  name VARCHAR(60),
  gender VARCHAR(10),
  birth_date DATE,
  grade VARCHAR(30),
  PRIMARY KEY (diplomat_id)
);
CREATE TABLE spoken (
  diplomat_id INT,
  tongue VARCHAR(30),
  fluency VARCHAR(20),
  PRIMARY KEY (diplomat_id, tongue),
  FOREIGN KEY (diplomat_id) REFERENCES diplomat (diplomat_id)
);
CREATE TABLE posting (
  posting_id INT,
  diplomat_id INT,
  mission_id INT,
  function_title VARCHAR(40),
  start_date DATE,
  end_date DATE,
  PRIMARY KEY (posting_id),
  FOREIGN KEY (diplomat_id) REFERENCES diplomat (diplomat_id),
  FOREIGN KEY (mission_id) REFERENCES mission (mission_id)
);
CREATE TABLE visa_file (
  file_no INT,
  mission_id INT,
  applicant VARCHAR(60),
  visa_type VARCHAR(20),
  received DATE,
  decision VARCHAR(20),
  fee DECIMAL(10,2),
  PRIMARY KEY (file_no),
  FOREIGN KEY (mission_id) REFERENCES mission (mission_id)
);
CREATE TABLE treaty (
  treaty_id INT,
  treaty_title VARCHAR(100),
  partner_country VARCHAR(40),
  signed_on DATE,
  signatory_id INT,
  topic VARCHAR(30),
  PRIMARY KEY (treaty_id),
  FOREIGN KEY (signatory_id) REFERENCES diplomat (diplomat_id)
);

-- en: What missions do we run in Kenya?
-- zh: 我们在Kenya设有哪些使领馆？
SELECT mission_name FROM mission WHERE host_country = 'Kenya';

-- en: Who has ever served as Military Attache?
-- zh: 哪些人担任过Military Attache？
SELECT diplomat.name FROM diplomat JOIN posting ON diplomat.diplomat_id = posting.diplomat_id WHERE posting.function_title = 'Military Attache';

-- en: Diplomats who speak Swahili and are Fluent in it.
-- zh: 会说Swahili且达到Fluent程度的外交官有谁？
SELECT diplomat.name FROM diplomat JOIN spoken ON diplomat.diplomat_id = spoken.diplomat_id WHERE spoken.tongue = 'Swahili' AND spoken.fluency = 'Fluent';

-- en: In which cities has Astrid Nyman been posted?
-- zh: Astrid Nyman曾派驻过哪些城市？
SELECT mission.city FROM mission JOIN posting ON mission.mission_id = posting.mission_id JOIN diplomat ON posting.diplomat_id = diplomat.diplomat_id WHERE diplomat.name = 'Astrid Nyman';

-- en: How many visa applications were Refused?
-- zh: 被Refused的签证申请有多少份？
SELECT count(*) FROM visa_file WHERE decision = 'Refused';

-- en: Number of missions of each type.
-- zh: 每种类型的使领馆各有多少个？
SELECT mission_type, count(*) FROM mission GROUP BY mission_type;

-- en: Total fees taken in for Student visas in Nairobi.
-- zh: Nairobi收取的Student签证费总额是多少？
SELECT sum(visa_file.fee) FROM visa_file JOIN mission ON visa_file.mission_id = mission.mission_id WHERE visa_file.visa_type = 'Student' AND mission.city = 'Nairobi';

-- en: Our oldest Consulate?
-- zh: 开设最早的Consulate是哪一个？
SELECT mission_name FROM mission WHERE mission_type = 'Consulate' ORDER BY opened_year LIMIT 1;

-- en: To which mission does the Mombasa Office report?
-- zh: Mombasa Office隶属于哪个馆？
SELECT s.mission_name FROM mission AS m JOIN mission AS s ON m.superior_id = s.mission_id WHERE m.mission_name = 'Mombasa Office';

-- en: Who signed the Fisheries Accord?
-- zh: Fisheries Accord由谁签署？
SELECT diplomat.name FROM diplomat JOIN treaty ON diplomat.diplomat_id = treaty.signatory_id WHERE treaty.treaty_title = 'Fisheries Accord';

-- en: Women diplomats (Female) with the grade Counsellor, ordered by date of birth.
-- zh: 按出生日期列出级别为Counsellor的Female外交官。
SELECT name FROM diplomat WHERE gender = 'Female' AND grade = 'Counsellor' ORDER BY birth_date;

-- en: Which diplomats have never been posted abroad?
-- zh: 哪些外交官从未外派过？
SELECT name FROM diplomat WHERE diplomat_id NOT IN (SELECT diplomat_id FROM posting);

-- en: Which diplomat speaks the most languages?
-- zh: 会说语言最多的外交官是谁？
SELECT diplomat.name FROM diplomat JOIN spoken ON diplomat.diplomat_id = spoken.diplomat_id GROUP BY diplomat.diplomat_id, diplomat.name ORDER BY count(*) DESC LIMIT 1;

-- en: Titles of treaties with Peru about Taxation or Extradition.
-- zh: 与Peru签订的关于Taxation或Extradition的条约标题。
SELECT treaty_title FROM treaty WHERE partner_country = 'Peru' AND (topic = 'Taxation' OR topic = 'Extradition');

-- en: How many different tongues do our diplomats speak?
-- zh: 我们的外交官一共会多少种不同的语言？
SELECT count(DISTINCT tongue) FROM spoken;

-- en: Which missions have received 100 visa files or more? Give name and number.
-- zh: 收到100份及以上签证申请的馆有哪些？列出馆名和数量。
SELECT mission.mission_name, count(*) FROM mission JOIN visa_file ON mission.mission_id = visa_file.mission_id GROUP BY mission.mission_id, mission.mission_name HAVING count(*) >= 100;

-- en: Countries that signed at least two treaties with us.
-- zh: 与我们签过至少两个条约的国家。
SELECT partner_country FROM treaty GROUP BY partner_country HAVING count(*) >= 2;

-- en: Distinct host countries of the missions where Arabic speakers have served.
-- zh: 会说Arabic的外交官曾派驻过哪些不同的国家？
SELECT DISTINCT mission.host_country FROM mission JOIN posting ON mission.mission_id = posting.mission_id JOIN spoken ON posting.diplomat_id = spoken.diplomat_id WHERE spoken.tongue = 'Arabic';

-- en: Applicants whose fee was above the average fee.
-- zh: 签证费高于平均费用的申请人有谁？
SELECT applicant FROM visa_file WHERE fee > (SELECT avg(fee) FROM visa_file);

-- en: Find countries in which we have an Embassy but with which no treaty exists.
-- zh: 哪些国家有我们的Embassy，却没有与我们签过条约？
SELECT host_country FROM mission WHERE mission_type = 'Embassy' EXCEPT SELECT partner_country FROM treaty;

-- en: Ambassadors (function Ambassador) posted to Lima, with the date they took up the post.
-- zh: 驻Lima的Ambassador都有谁，分别何时到任？
SELECT diplomat.name, posting.start_date FROM diplomat JOIN posting ON diplomat.diplomat_id = posting.diplomat_id JOIN mission ON posting.mission_id = mission.mission_id WHERE posting.function_title = 'Ambassador' AND mission.city = 'Lima';

-- en: When did the Embassy in Oslo receive the file of Ivo Blum?
-- zh: Oslo的Embassy是哪天收到Ivo Blum的申请的？
SELECT visa_file.received FROM visa_file JOIN mission ON visa_file.mission_id = mission.mission_id WHERE visa_file.applicant = 'Ivo Blum' AND mission.city = 'Oslo' AND mission.mission_type = 'Embassy';
