-- Members of a town council and the committees they sit on.
CREATE TABLE council_member (
  member_id INT,
  full_name VARCHAR(50),
  party VARCHAR(30),
  district VARCHAR(30),
  elected_year INT,
  gender VARCHAR(10),
  PRIMARY KEY (member_id)
);
CREATE TABLE committee (
  committee_id INT,
  committee_name VARCHAR(60),
  chair_id INT,
  budget DECIMAL(10,2),
  created INT,
  PRIMARY KEY (committee_id),
  FOREIGN KEY (chair_id) REFERENCES council_member (member_id)
);
CREATE TABLE seat (
  committee_id INT,
  member_id INT,
  from_date DATE,
  vote VARCHAR(5),
  PRIMARY KEY (committee_id, member_id),
  FOREIGN KEY (committee_id) REFERENCES committee (committee_id),
  FOREIGN KEY (member_id) REFERENCES council_member (member_id)
);

-- en: Who represents the Harbour district?
-- zh: 谁代表Harbour选区？
SELECT full_name FROM council_member WHERE district = 'Harbour';

-- en: List the women (gender F) elected since 2014.
-- zh: 列出2014年及以后当选的女性（gender为F）议员。
SELECT full_name FROM council_member WHERE gender = 'F' AND elected_year >= 2014;

-- en: Give the name of each committee and of the person in the chair.
-- zh: 给出每个委员会的名称及其主席姓名。
SELECT committee.committee_name, council_member.full_name FROM committee JOIN council_member ON committee.chair_id = council_member.member_id;

-- en: How many times did a Green member get a seat from 2018-01-01 on?
-- zh: 2018-01-01及以后，Green党议员共有多少次获得委员会席位？
SELECT count(*) FROM seat JOIN council_member ON seat.member_id = council_member.member_id WHERE council_member.party = 'Green' AND seat.from_date >= '2018-01-01';

-- en: What's the average budget of a committee created after 2000?
-- zh: 2000年以后设立的委员会平均预算是多少？
SELECT avg(budget) FROM committee WHERE created > 2000;

-- en: How many parties sit on the council?
-- zh: 议会中有多少个党派？
SELECT count(DISTINCT party) FROM council_member;

-- en: How many members does each party have?
-- zh: 每个党派有多少名议员？
SELECT party, count(*) FROM council_member GROUP BY party;

-- en: In which year were the most members elected?
-- zh: 哪一年当选的议员最多？
SELECT elected_year FROM council_member GROUP BY elected_year ORDER BY count(*) DESC LIMIT 1;

-- en: Which districts have more than two members?
-- zh: 哪些选区的议员超过两名？
SELECT district FROM council_member GROUP BY district HAVING count(*) > 2;

-- en: What is the oldest committee?
-- zh: 设立最早的委员会是哪个？
SELECT committee_name FROM committee ORDER BY created ASC LIMIT 1;

-- en: Name the committee with the smallest budget and the year it was created.
-- zh: 预算最少的委员会叫什么？是哪一年设立的？
SELECT committee_name, created FROM committee ORDER BY budget ASC LIMIT 1;

-- en: Who chairs the Roads Committee?
-- zh: Roads Committee的主席是谁？
SELECT council_member.full_name FROM council_member JOIN committee ON council_member.member_id = committee.chair_id WHERE committee.committee_name = 'Roads Committee';

-- en: Who sits on the Parks Committee? Give name and party.
-- zh: Parks Committee有哪些成员？给出姓名和党派。
SELECT council_member.full_name, council_member.party FROM council_member JOIN seat ON council_member.member_id = seat.member_id JOIN committee ON seat.committee_id = committee.committee_id WHERE committee.committee_name = 'Parks Committee';

-- en: Which committees is Ruth Adair a member of?
-- zh: Ruth Adair是哪些委员会的成员？
SELECT committee.committee_name FROM committee JOIN seat ON committee.committee_id = seat.committee_id JOIN council_member ON seat.member_id = council_member.member_id WHERE council_member.full_name = 'Ruth Adair';

-- en: For each committee, how many members does it have?
-- zh: 每个委员会有多少名成员？
SELECT committee.committee_name, count(*) FROM committee JOIN seat ON committee.committee_id = seat.committee_id GROUP BY committee.committee_id, committee.committee_name;

-- en: Who sits on the most committees?
-- zh: 参加委员会最多的议员是谁？
SELECT council_member.full_name FROM council_member JOIN seat ON council_member.member_id = seat.member_id GROUP BY council_member.member_id, council_member.full_name ORDER BY count(*) DESC LIMIT 1;

-- en: Name the committees having at least one Labour member, each once.
-- zh: 哪些委员会至少有一名Labour党成员？每个只列一次。
SELECT DISTINCT committee.committee_name FROM committee JOIN seat ON committee.committee_id = seat.committee_id JOIN council_member ON seat.member_id = council_member.member_id WHERE council_member.party = 'Labour';

-- en: How many seats are filled by people from the Mill district?
-- zh: Mill选区的议员共占多少个委员会席位？
SELECT count(*) FROM seat JOIN council_member ON seat.member_id = council_member.member_id WHERE council_member.district = 'Mill';

-- en: Which members are on no committee?
-- zh: 哪些议员没有参加任何委员会？
SELECT full_name FROM council_member WHERE member_id NOT IN (SELECT member_id FROM seat);

-- en: Committees with a budget over the average?
-- zh: 预算超过平均值的委员会有哪些？
SELECT committee_name FROM committee WHERE budget > (SELECT avg(budget) FROM committee);

-- en: Which members do not chair a committee?
-- zh: 哪些议员没有担任委员会主席？
SELECT full_name FROM council_member WHERE member_id NOT IN (SELECT chair_id FROM committee);

-- en: Which districts have both a Liberal and a Green member?
-- zh: 哪些选区既有Liberal党议员又有Green党议员？
SELECT district FROM council_member WHERE party = 'Liberal' INTERSECT SELECT district FROM council_member WHERE party = 'Green';
