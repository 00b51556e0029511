-- A parliament: parties, deputies, bills, sponsors, divisions (votes) and how deputies voted.
CREATE TABLE party (
  party_code VARCHAR(6),
  party_name VARCHAR(60),
  leaning VARCHAR(20),
  founded INT,
  PRIMARY KEY (party_code)
);
CREATE TABLE deputy (
  deputy_id INT,
  deputy_name VARCHAR(60),
  party_code VARCHAR(6),
  constituency VARCHAR(40),
  first_elected INT,
  age INT,
  gender VARCHAR(10),
  PRIMARY KEY (deputy_id),
  FOREIGN KEY (party_code) REFERENCES party (party_code)
);
CREATE TABLE bill (
  bill_no VARCHAR(10),
  short_title VARCHAR(100),
  policy_area VARCHAR(40),
  introduced DATE,
  stage VARCHAR(30),
  proposer_id INT,
  PRIMARY KEY (bill_no),
  FOREIGN KEY (proposer_id) REFERENCES deputy (deputy_id)
);
CREATE TABLE sponsor (
  bill_no VARCHAR(10),
  deputy_id INT,
  signed_on DATE,
  PRIMARY KEY (bill_no, deputy_id),
  FOREIGN KEY (bill_no) REFERENCES bill (bill_no),
  FOREIGN KEY (deputy_id) REFERENCES deputy (deputy_id)
);
CREATE TABLE division (
  division_id INT,
  bill_no VARCHAR(10),
  held_on DATE,
  reading INT,
  ayes INT,
  noes INT,
  PRIMARY KEY (division_id),
  FOREIGN KEY (bill_no) REFERENCES bill (bill_no)
);
CREATE TABLE ballot (
  division_id INT,
  deputy_id INT,
  choice VARCHAR(10),
  PRIMARY KEY (division_id, deputy_id),
  FOREIGN KEY (division_id) REFERENCES division (division_id),
  FOREIGN KEY (deputy_id) REFERENCES deputy (deputy_id)
);

-- en: Who sits for Westmarch?
-- zh: Westmarch选区的议员是谁？
SELECT deputy_name FROM deputy WHERE constituency = 'Westmarch';

-- en: Party of Elsbeth Crane, by name.
-- zh: Elsbeth Crane属于哪个党？
SELECT party.party_name FROM party JOIN deputy ON party.party_code = deputy.party_code WHERE deputy.deputy_name = 'Elsbeth Crane';

-- en: Which bills are at Committee?
-- zh: 正处于Committee阶段的法案有哪些？
SELECT short_title FROM bill WHERE stage = 'Committee';

-- en: Who proposed the Clean Rivers Act?
-- zh: Clean Rivers Act是谁提出的？
SELECT deputy.deputy_name FROM deputy JOIN bill ON deputy.deputy_id = bill.proposer_id WHERE bill.short_title = 'Clean Rivers Act';

-- en: List the sponsors of the Clean Rivers Act with their constituencies.
-- zh: 列出联署Clean Rivers Act的议员及其选区。
SELECT deputy.deputy_name, deputy.constituency FROM deputy JOIN sponsor ON deputy.deputy_id = sponsor.deputy_id JOIN bill ON sponsor.bill_no = bill.bill_no WHERE bill.short_title = 'Clean Rivers Act';

-- en: How many deputies entered parliament before 2000?
-- zh: 2000年以前首次当选的议员有多少？
SELECT count(*) FROM deputy WHERE first_elected < 2000;

-- en: Number of bills per policy area, for areas with at least 3.
-- zh: 至少有3项法案的政策领域，各有多少项法案？
SELECT policy_area, count(*) FROM bill GROUP BY policy_area HAVING count(*) >= 3;

-- en: Average age of the Female deputies?
-- zh: Female议员的平均年龄是多少？
SELECT avg(age) FROM deputy WHERE gender = 'Female';

-- en: Which party has the largest number of deputies?
-- zh: 哪个党的议员最多？
SELECT party.party_name FROM party JOIN deputy ON party.party_code = deputy.party_code GROUP BY party.party_code, party.party_name ORDER BY count(*) DESC LIMIT 1;

-- en: Show the dates of all votes on the Harbour Dues Bill, earliest first.
-- zh: 按时间先后列出对Harbour Dues Bill进行的各次表决的日期。
SELECT division.held_on FROM division JOIN bill ON division.bill_no = bill.bill_no WHERE bill.short_title = 'Harbour Dues Bill' ORDER BY division.held_on;

-- en: Who voted Abstain on the Harbour Dues Bill at reading 2?
-- zh: Harbour Dues Bill在2读时，谁投了Abstain？
SELECT deputy.deputy_name FROM deputy JOIN ballot ON deputy.deputy_id = ballot.deputy_id JOIN division ON ballot.division_id = division.division_id JOIN bill ON division.bill_no = bill.bill_no WHERE bill.short_title = 'Harbour Dues Bill' AND division.reading = 2 AND ballot.choice = 'Abstain';

-- en: Give the bill number and date of the division with the most noes.
-- zh: 反对票最多的那次表决，法案编号和日期是什么？
SELECT bill_no, held_on FROM division ORDER BY noes DESC LIMIT 1;

-- en: Deputies who haven't sponsored anything.
-- zh: 没有联署过任何法案的议员。
SELECT deputy_name FROM deputy WHERE deputy_id NOT IN (SELECT deputy_id FROM sponsor);

-- en: Titles of the bills introduced by members of the Orchard League.
-- zh: Orchard League的议员提出了哪些法案？
SELECT bill.short_title FROM bill JOIN deputy ON bill.proposer_id = deputy.deputy_id JOIN party ON deputy.party_code = party.party_code WHERE party.party_name = 'Orchard League';

-- en: Which bills have gathered over 20 sponsors?
-- zh: 联署人超过20位的法案有哪些？
SELECT bill.short_title FROM bill JOIN sponsor ON bill.bill_no = sponsor.bill_no GROUP BY bill.bill_no, bill.short_title HAVING count(*) > 20;

-- en: The oldest deputy of a Centrist party is who?
-- zh: Centrist政党中年龄最大的议员是谁？
SELECT deputy.deputy_name FROM deputy JOIN party ON deputy.party_code = party.party_code WHERE party.leaning = 'Centrist' ORDER BY deputy.age DESC LIMIT 1;

-- en: Which policy areas have had bills both Passed and Withdrawn?
-- zh: 哪些政策领域既有法案Passed又有法案Withdrawn？
SELECT policy_area FROM bill WHERE stage = 'Passed' INTERSECT SELECT policy_area FROM bill WHERE stage = 'Withdrawn';

-- en: What is the highest number of ayes ever counted?
-- zh: 赞成票最多的一次有多少票？
SELECT max(ayes) FROM division;

-- en: How many times has Elsbeth Crane voted No?
-- zh: Elsbeth Crane投过多少次No？
SELECT count(*) FROM ballot JOIN deputy ON ballot.deputy_id = deputy.deputy_id WHERE deputy.deputy_name = 'Elsbeth Crane' AND ballot.choice = 'No';

-- en: Bills about Fisheries introduced between 2019-01-01 and 2021-12-31: number and short title.
-- zh: 2019-01-01至2021-12-31之间提出的Fisheries法案，编号和简称是什么？
SELECT bill_no, short_title FROM bill WHERE policy_area = 'Fisheries' AND introduced BETWEEN '2019-01-01' AND '2021-12-31';

-- en: Constituencies of the deputies who are younger than the average deputy.
-- zh: 年龄低于议员平均年龄的议员来自哪些选区？
SELECT constituency FROM deputy WHERE age < (SELECT avg(age) FROM deputy);

-- en: Mean age of the deputies in each party (party name, age).
-- zh: 各党议员的平均年龄，列出党名和年龄。
SELECT party.party_name, avg(deputy.age) FROM party JOIN deputy ON party.party_code = deputy.party_code GROUP BY party.party_code, party.party_name;
