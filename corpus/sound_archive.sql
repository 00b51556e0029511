-- A sound archive: recordings, the people who recorded them, carriers, places and listening requests.
CREATE TABLE recordist (
  recordist_id INT,
  first_name VARCHAR(30),
  last_name VARCHAR(30),
  nationality VARCHAR(30),
  birth_year INT,
  death_year INT,
  PRIMARY KEY (recordist_id)
);
CREATE TABLE place (
  place_id INT,
  place_name VARCHAR(60),
  region VARCHAR(40),
  country VARCHAR(40),
  elevation_m INT,
  PRIMARY KEY (place_id)
);
CREATE TABLE recording (
  recording_id INT,
  title VARCHAR(100),
  recordist_id INT,
  place_id INT,
  genre VARCHAR(30),
  recorded_on DATE,
  duration_sec INT,
  quality VARCHAR(20),
  PRIMARY KEY (recording_id),
  FOREIGN KEY (recordist_id) REFERENCES recordist (recordist_id),
  FOREIGN KEY (place_id) REFERENCES place (place_id)
);
CREATE TABLE carrier (
  carrier_id INT,
  recording_id INT,
  carrier_type VARCHAR(30),
  shelf_mark VARCHAR(20),
  state VARCHAR(20),
  digitised_on DATE,
  PRIMARY KEY (carrier_id),
  FOREIGN KEY (recording_id) REFERENCES recording (recording_id)
);
CREATE TABLE listener (
  listener_id INT,
  listener_name VARCHAR(60),
  institution VARCHAR(60),
  country VARCHAR(40),
  PRIMARY KEY (listener_id)
);
CREATE TABLE request (
  request_id INT,
  listener_id INT,
  recording_id INT,
  requested_on DATE,
  purpose VARCHAR(30),
  PRIMARY KEY (request_id),
  FOREIGN KEY (listener_id) REFERENCES listener (listener_id),
  FOREIGN KEY (recording_id) REFERENCES recording (recording_id)
);

-- en: What is the title of the longest recording?
-- zh: 时长最长的录音标题是什么？
SELECT title FROM recording ORDER BY duration_sec DESC LIMIT 1;

-- en: What is the title of the shortest recording?
-- zh: 时长最短的录音标题是什么？
SELECT title FROM recording ORDER BY duration_sec LIMIT 1;

-- en: What is the title of the oldest recording?
-- zh: 录制时间最早的录音标题是什么？
SELECT title FROM recording ORDER BY recorded_on LIMIT 1;

-- en: Who are the recordists that are still alive? Give their first and last names.
-- zh: 仍在世（没有去世年份）的录音师有哪些？请给出名和姓。
SELECT first_name, last_name FROM recordist WHERE death_year IS NULL;

-- en: Who are the recordists that have died? Give their first and last names.
-- zh: 已经去世的录音师有哪些？请给出名和姓。
SELECT first_name, last_name FROM recordist WHERE death_year IS NOT NULL;

-- en: Which recordings have never been requested?
-- zh: 哪些录音从未有人申请收听？
SELECT title FROM recording WHERE recording_id NOT IN (SELECT recording_id FROM request);

-- en: Which recording has been requested the most?
-- zh: 哪条录音被申请收听的次数最多？
SELECT recording.title FROM recording JOIN request ON recording.recording_id = request.recording_id GROUP BY recording.recording_id, recording.title ORDER BY count(*) DESC LIMIT 1;

-- en: What is the average duration of the Lullaby recordings made in Estonia?
-- zh: 在Estonia录制的Lullaby录音平均时长是多少？
SELECT avg(recording.duration_sec) FROM recording JOIN place ON recording.place_id = place.place_id WHERE recording.genre = 'Lullaby' AND place.country = 'Estonia';

-- en: What is the total duration of the Lullaby recordings made in Estonia?
-- zh: 在Estonia录制的Lullaby录音总时长是多少？
SELECT sum(recording.duration_sec) FROM recording JOIN place ON recording.place_id = place.place_id WHERE recording.genre = 'Lullaby' AND place.country = 'Estonia';

-- en: How many recordings did each recordist make? Show the last name and the number.
-- zh: 每位录音师录制了多少条录音？请列出姓氏和数量。
SELECT recordist.last_name, count(*) FROM recordist JOIN recording ON recordist.recordist_id = recording.recordist_id GROUP BY recordist.recordist_id, recordist.last_name;

-- en: How many recordings did Signe Tamm make?
-- zh: Signe Tamm录制了多少条录音？
SELECT count(*) FROM recording JOIN recordist ON recording.recordist_id = recordist.recordist_id WHERE recordist.first_name = 'Signe' AND recordist.last_name = 'Tamm';

-- en: How many carriers of each type are Damaged?
-- zh: 每种载体各有多少件处于Damaged状态？
SELECT carrier_type, count(*) FROM carrier WHERE state = 'Damaged' GROUP BY carrier_type;

-- en: What are the shelf marks of the Wax Cylinder carriers that have not been digitised?
-- zh: 尚未数字化的Wax Cylinder载体的架号有哪些？
SELECT shelf_mark FROM carrier WHERE carrier_type = 'Wax Cylinder' AND digitised_on IS NULL;

-- en: On what types of carrier are the recordings kept whose title contains Miller?
-- zh: 标题中含有Miller的录音保存在哪些类型的载体上？
SELECT carrier.carrier_type FROM carrier JOIN recording ON carrier.recording_id = recording.recording_id WHERE recording.title LIKE '%Miller%';

-- en: In which regions did Hungarian recordists make recordings?
-- zh: Hungarian籍录音师在哪些地区录过音？
SELECT place.region FROM place JOIN recording ON place.place_id = recording.place_id JOIN recordist ON recording.recordist_id = recordist.recordist_id WHERE recordist.nationality = 'Hungarian';

-- en: Which listeners from Basel University have asked for Birdsong recordings?
-- zh: Basel University有哪些听众申请过Birdsong录音？
SELECT listener.listener_name FROM listener JOIN request ON listener.listener_id = request.listener_id JOIN recording ON request.recording_id = recording.recording_id WHERE listener.institution = 'Basel University' AND recording.genre = 'Birdsong';

-- en: At which places were more than ten recordings made? Give the names of the places.
-- zh: 哪些地点录制了超过十条录音？请给出地名。
SELECT place.place_name FROM place JOIN recording ON place.place_id = recording.place_id GROUP BY place.place_id, place.place_name HAVING count(*) > 10;

-- en: How many different genres are there in the archive?
-- zh: 档案馆中共有多少种不同的体裁？
SELECT count(DISTINCT genre) FROM recording;

-- en: What are the titles of the recordings made at places higher than 1500 metres above sea level?
-- zh: 在海拔1500米以上的地点录制的录音标题有哪些？
SELECT recording.title FROM recording JOIN place ON recording.place_id = place.place_id WHERE place.elevation_m > 1500;

-- en: Which recordings are longer than the average Interview? Give their titles.
-- zh: 哪些录音比Interview的平均时长还长？请给出标题。
SELECT title FROM recording WHERE duration_sec > (SELECT avg(duration_sec) FROM recording WHERE genre = 'Interview');

-- en: Which countries have listeners but no recording place?
-- zh: 哪些国家有听众，却没有任何录音地点？
SELECT country FROM listener EXCEPT SELECT country FROM place;

-- en: For what purpose are recordings requested most often?
-- zh: 录音最常因为什么用途被申请？
SELECT purpose FROM request GROUP BY purpose ORDER BY count(*) DESC LIMIT 1;
