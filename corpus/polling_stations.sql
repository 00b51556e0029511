-- Election logistics: electoral wards, polling stations, clerks, shifts, ballot boxes and incidents.
CREATE TABLE ward (
  ward_code VARCHAR(6),
  ward_name VARCHAR(50),
  county VARCHAR(40),
  registered_voters INT,
  seats INT,
  PRIMARY KEY (ward_code)
);
CREATE TABLE polling_station (
  station_id INT,
  ward_code VARCHAR(6),
  building VARCHAR(60),
  building_type VARCHAR(20),
  booths INT,
  wheelchair_access VARCHAR(3),
  opening_time VARCHAR(5),
  PRIMARY KEY (station_id),
  FOREIGN KEY (ward_code) REFERENCES ward (ward_code)
);
CREATE TABLE clerk (
  clerk_id INT,
  clerk_name VARCHAR(60),
  mobile VARCHAR(20),
  home_ward VARCHAR(6),
  birth_year INT,
  trained_on DATE,
  PRIMARY KEY (clerk_id),
  FOREIGN KEY (home_ward) REFERENCES ward (ward_code)
);
CREATE TABLE shift (
  clerk_id INT,
  station_id INT,
  election_date DATE,
  duty VARCHAR(30),
  hours DOUBLE,
  pay DECIMAL(10,2),
  PRIMARY KEY (clerk_id, station_id, election_date),
  FOREIGN KEY (clerk_id) REFERENCES clerk (clerk_id),
  FOREIGN KEY (station_id) REFERENCES polling_station (station_id)
);
CREATE TABLE ballot_box (
  box_no INT,
  station_id INT,
  election_date DATE,
  seal_number VARCHAR(20),
  ballots_issued INT,
  ballots_spoilt INT,
  delivered_at DATETIME,
  PRIMARY KEY (box_no),
  FOREIGN KEY (station_id) REFERENCES polling_station (station_id)
);
CREATE TABLE incident_report (
  report_id INT,
  station_id INT,
  reported_by INT,
  kind VARCHAR(30),
  reported_at DATETIME,
  resolved VARCHAR(3),
  PRIMARY KEY (report_id),
  FOREIGN KEY (station_id) REFERENCES polling_station (station_id),
  FOREIGN KEY (reported_by) REFERENCES clerk (clerk_id)
);

-- en: Mobile number of Gwen Tarrant?
-- zh: Gwen Tarrant的手机号是多少？
SELECT mobile FROM clerk WHERE clerk_name = 'Gwen Tarrant';

-- en: Which buildings serve as polling stations in Lower Mead?
-- zh: Lower Mead选区的投票站设在哪些建筑里？
SELECT polling_station.building FROM polling_station JOIN ward ON polling_station.ward_code = ward.ward_code WHERE ward.ward_name = 'Lower Mead';

-- en: How many registered voters are there in each county?
-- zh: 各郡登记选民各有多少人？
SELECT county, sum(registered_voters) FROM ward GROUP BY county;

-- en: Count the stations in a School without wheelchair access (No).
-- zh: 设在School且没有无障碍通道（No）的投票站有多少个？
SELECT count(*) FROM polling_station WHERE building_type = 'School' AND wheelchair_access = 'No';

-- en: For every ward, show the name and how many polling stations it has, most first.
-- zh: 列出每个选区的名称和投票站数量，从多到少排列。
SELECT ward.ward_name, count(*) FROM ward JOIN polling_station ON ward.ward_code = polling_station.ward_code GROUP BY ward.ward_code, ward.ward_name ORDER BY count(*) DESC;

-- en: What's the seal number of the box delivered last?
-- zh: 最后送达的票箱封条号是多少？
SELECT seal_number FROM ballot_box ORDER BY delivered_at DESC LIMIT 1;

-- en: Who worked as Presiding Officer on 2023-10-08?
-- zh: 2023-10-08谁担任Presiding Officer？
SELECT clerk.clerk_name FROM clerk JOIN shift ON clerk.clerk_id = shift.clerk_id WHERE shift.duty = 'Presiding Officer' AND shift.election_date = '2023-10-08';

-- en: Clerks that have not been trained yet: names, please.
-- zh: 还没有接受培训的工作人员有哪些？
SELECT clerk_name FROM clerk WHERE trained_on IS NULL;

-- en: What kind of incident is reported most commonly?
-- zh: 最常上报的是哪类事件？
SELECT kind FROM incident_report GROUP BY kind ORDER BY count(*) DESC LIMIT 1;

-- en: Average number of spoilt ballots per box on 2023-10-08?
-- zh: 2023-10-08每个票箱平均有多少张废票？
SELECT avg(ballots_spoilt) FROM ballot_box WHERE election_date = '2023-10-08';

-- en: Buildings from which no incident has ever been reported.
-- zh: 哪些建筑的投票站从未上报过事件？
SELECT building FROM polling_station WHERE station_id NOT IN (SELECT station_id FROM incident_report);

-- en: Which county issued the most ballots?
-- zh: 发放选票最多的是哪个郡？
SELECT ward.county FROM ward JOIN polling_station ON ward.ward_code = polling_station.ward_code JOIN ballot_box ON polling_station.station_id = ballot_box.station_id GROUP BY ward.county ORDER BY sum(ballot_box.ballots_issued) DESC LIMIT 1;

-- en: Give the three wards with the fewest registered voters.
-- zh: 登记选民最少的三个选区是哪些？
SELECT ward_name FROM ward ORDER BY registered_voters LIMIT 3;

-- en: Who has been a clerk in a station open from 06:30? Show different names only.
-- zh: 哪些不同的工作人员在06:30开门的投票站值过班？
SELECT DISTINCT clerk.clerk_name FROM clerk JOIN shift ON clerk.clerk_id = shift.clerk_id JOIN polling_station ON shift.station_id = polling_station.station_id WHERE polling_station.opening_time = '06:30';

-- en: How much has each clerk earned in total? Name and amount.
-- zh: 每位工作人员总共得到多少报酬？给出姓名和金额。
SELECT clerk.clerk_name, sum(shift.pay) FROM clerk JOIN shift ON clerk.clerk_id = shift.clerk_id GROUP BY clerk.clerk_id, clerk.clerk_name;

-- en: Wards with more registered voters than the average ward, with their county.
-- zh: 登记选民数高于平均值的选区及其所在郡。
SELECT ward_name, county FROM ward WHERE registered_voters > (SELECT avg(registered_voters) FROM ward);

-- en: Which building types have at least 5 stations?
-- zh: 哪些建筑类型至少设有5个投票站？
SELECT building_type FROM polling_station GROUP BY building_type HAVING count(*) >= 5;

-- en: Ids of stations that reported both a Queue and a Power Cut.
-- zh: 既上报过Queue又上报过Power Cut的投票站编号。
SELECT station_id FROM incident_report WHERE kind = 'Queue' INTERSECT SELECT station_id FROM incident_report WHERE kind = 'Power Cut';

-- en: What were the fewest and the most hours in a shift?
-- zh: 单次值班最短和最长各是多少小时？
SELECT min(hours), max(hours) FROM shift;

-- en: Which clerks reported something at St Olave Hall, and what kind of thing?
-- zh: 哪些工作人员在St Olave Hall上报过事件？分别是什么类型？
SELECT clerk.clerk_name, incident_report.kind FROM clerk JOIN incident_report ON clerk.clerk_id = incident_report.reported_by JOIN polling_station ON incident_report.station_id = polling_station.station_id WHERE polling_station.building = 'St Olave Hall';

-- en: Stations with 6 to 10 booths: building and number of booths.
-- zh: 有6到10个投票间的投票站，给出建筑名和投票间数。
SELECT building, booths FROM polling_station WHERE booths BETWEEN 6 AND 10;

-- en: Codes of the wards where a clerk lives but in which there is no polling station.
-- zh: 有工作人员居住但没有投票站的选区代码是哪些？
SELECT home_ward FROM clerk EXCEPT SELECT ward_code FROM polling_station;
