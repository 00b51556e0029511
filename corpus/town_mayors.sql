-- Municipalities, their mayors and the turnout at local elections.
CREATE TABLE municipality (
  muni_code VARCHAR(6),
  muni_name VARCHAR(40),
  county VARCHAR(40),
  residents INT,
  area DOUBLE,
  PRIMARY KEY (muni_code)
);
CREATE TABLE ballot (
  ballot_id INT,
  muni_code VARCHAR(6),
  ballot_date DATE,
  electorate INT,
  votes_cast INT,
  invalid INT,
  turnout DOUBLE,
  PRIMARY KEY (ballot_id),
  FOREIGN KEY (muni_code) REFERENCES municipality (muni_code)
);
CREATE TABLE mayor (
  mayor_id INT,
  mayor_name VARCHAR(50),
  party VARCHAR(40),
  age INT,
  sex VARCHAR(6),
  ballot_id INT,
  votes INT,
  PRIMARY KEY (mayor_id),
  FOREIGN KEY (ballot_id) REFERENCES ballot (ballot_id)
);

-- en: Who has been elected mayor of Lindenau?
-- zh: Lindenau选出过哪些市长？
SELECT mayor.mayor_name FROM mayor JOIN ballot ON mayor.ballot_id = ballot.ballot_id JOIN municipality ON ballot.muni_code = municipality.muni_code WHERE municipality.muni_name = 'Lindenau';

-- en: How many municipalities belong to Osk county?
-- zh: Osk县下辖多少个市镇？
SELECT count(*) FROM municipality WHERE county = 'Osk';

-- en: What was the lowest turnout ever?
-- zh: 历次投票率最低是多少？
SELECT min(turnout) FROM ballot;

-- en: List mayors of the Green Alliance who are under 40.
-- zh: 列出Green Alliance中40岁以下的市长。
SELECT mayor_name FROM mayor WHERE party = 'Green Alliance' AND age < 40;

-- en: Mayors per party?
-- zh: 各党派分别有多少位市长？
SELECT party, count(*) FROM mayor GROUP BY party;

-- en: Where was the turnout highest? Give the municipality.
-- zh: 投票率最高的是哪个市镇？
SELECT municipality.muni_name FROM municipality JOIN ballot ON municipality.muni_code = ballot.muni_code ORDER BY ballot.turnout DESC LIMIT 1;

-- en: Dates of the ballots in which over 5000 votes were cast and fewer than 50 were invalid
-- zh: 投票数超过5000且无效票少于50的选举日期
SELECT ballot_date FROM ballot WHERE votes_cast > 5000 AND invalid < 50;

-- en: Which municipalities have never held a ballot?
-- zh: 哪些市镇从未举行过选举？
SELECT muni_name FROM municipality WHERE muni_code NOT IN (SELECT muni_code FROM ballot);

-- en: For each municipality, how many ballots have been held? Show its name.
-- zh: 每个市镇举行过多少次选举？请列出市镇名称。
SELECT municipality.muni_name, count(*) FROM municipality JOIN ballot ON municipality.muni_code = ballot.muni_code GROUP BY municipality.muni_code, municipality.muni_name;

-- en: The most populous municipality of Varde county?
-- zh: Varde县人口最多的市镇是哪个？
SELECT muni_name FROM municipality WHERE county = 'Varde' ORDER BY residents DESC LIMIT 1;

-- en: What is the average age of Female mayors?
-- zh: Female市长的平均年龄是多少？
SELECT avg(age) FROM mayor WHERE sex = 'Female';

-- en: Which party did the mayor elected in muni code M0417 on 2012-03-04 belong to?
-- zh: 2012-03-04在代码为M0417的市镇当选的市长属于哪个党派？
SELECT mayor.party FROM mayor JOIN ballot ON mayor.ballot_id = ballot.ballot_id WHERE ballot.muni_code = 'M0417' AND ballot.ballot_date = '2012-03-04';

-- en: Counties with at least 10 municipalities, please.
-- zh: 请列出至少有10个市镇的县。
SELECT county FROM municipality GROUP BY county HAVING count(*) >= 10;

-- en: What's the average turnout county by county?
-- zh: 各县的平均投票率是多少？
SELECT municipality.county, avg(ballot.turnout) FROM municipality JOIN ballot ON municipality.muni_code = ballot.muni_code GROUP BY municipality.county;

-- en: Which mayors won more votes than the average mayor?
-- zh: 哪些市长的得票数高于市长的平均得票数？
SELECT mayor_name FROM mayor WHERE votes > (SELECT avg(votes) FROM mayor);

-- en: Who are the three oldest mayors and which parties are they from?
-- zh: 年龄最大的三位市长是谁，分别属于哪个党派？
SELECT mayor_name, party FROM mayor ORDER BY age DESC LIMIT 3;

-- en: Counties where mayors of both Free Citizens and Labour Union were elected
-- zh: 既选出过Free Citizens市长又选出过Labour Union市长的县
SELECT municipality.county FROM municipality JOIN ballot ON municipality.muni_code = ballot.muni_code JOIN mayor ON ballot.ballot_id = mayor.ballot_id WHERE mayor.party = 'Free Citizens' INTERSECT SELECT municipality.county FROM municipality JOIN ballot ON municipality.muni_code = ballot.muni_code JOIN mayor ON ballot.ballot_id = mayor.ballot_id WHERE mayor.party = 'Labour Union';

-- en: How many residents live in the municipality that elected Greta Holm?
-- zh: 选出Greta Holm的市镇有多少居民？
SELECT municipality.residents FROM municipality JOIN ballot ON municipality.muni_code = ballot.muni_code JOIN mayor ON ballot.ballot_id = mayor.ballot_id WHERE mayor.mayor_name = 'Greta Holm';

-- en: Which party won the most mayoralties in municipalities with over 20000 residents?
-- zh: 在居民超过20000的市镇中，哪个党派赢得的市长职位最多？
SELECT mayor.party FROM mayor JOIN ballot ON mayor.ballot_id = ballot.ballot_id JOIN municipality ON ballot.muni_code = municipality.muni_code WHERE municipality.residents > 20000 GROUP BY mayor.party ORDER BY count(*) DESC LIMIT 1;

-- en: Total number of invalid votes since 2010-01-01
-- zh: 2010-01-01以来的无效票总数
SELECT sum(invalid) FROM ballot WHERE ballot_date >= '2010-01-01';

-- en: Which municipalities have seen at least 2 ballots with a turnout below 50?
-- zh: 哪些市镇至少有2次选举的投票率低于50？
SELECT municipality.muni_name FROM municipality JOIN ballot ON municipality.muni_code = ballot.muni_code WHERE ballot.turnout < 50 GROUP BY municipality.muni_code, municipality.muni_name HAVING count(*) >= 2;

-- en: List mayors' names with the number of votes, most votes first.
-- zh: 按得票数从高到低列出市长姓名和得票数。
SELECT mayor_name, votes FROM mayor ORDER BY votes DESC;
