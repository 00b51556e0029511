-- Radio stations, their presenters and programmes.
CREATE TABLE station (
  call_sign VARCHAR(8),
  station_name VARCHAR(50),
  city VARCHAR(40),
  frequency DOUBLE,
  band VARCHAR(4),
  owner VARCHAR(50),
  on_air_since INT,
  PRIMARY KEY (call_sign)
);
CREATE TABLE presenter (
  presenter_id INT,
  full_name VARCHAR(50),
  age INT,
  home_city VARCHAR(40),
  call_sign VARCHAR(8),
  PRIMARY KEY (presenter_id),
  FOREIGN KEY (call_sign) REFERENCES station (call_sign)
);
CREATE TABLE programme (
  programme_id INT,
  title VARCHAR(60),
  genre VARCHAR(20),
  weekday VARCHAR(10),
  duration_min INT,
  listeners INT,
  presenter_id INT,
  PRIMARY KEY (programme_id),
  FOREIGN KEY (presenter_id) REFERENCES presenter (presenter_id)
);

-- en: Who presents Coffee at Dawn?
-- zh: Coffee at Dawn由谁主持？
SELECT presenter.full_name FROM presenter JOIN programme ON presenter.presenter_id = programme.presenter_id WHERE programme.title = 'Coffee at Dawn';

-- en: How many stations broadcast on FM?
-- zh: 有多少家电台在FM波段播出？
SELECT count(*) FROM station WHERE band = 'FM';

-- en: Show the call signs and frequencies of stations in Bellmore.
-- zh: 列出Bellmore的电台呼号和频率。
SELECT call_sign, frequency FROM station WHERE city = 'Bellmore';

-- en: Which programme has the biggest audience?
-- zh: 听众最多的节目是哪个？
SELECT title FROM programme ORDER BY listeners DESC LIMIT 1;

-- en: How many presenters work for each station? Give the station's name too.
-- zh: 每家电台各有多少名主持人？请同时给出电台名称。
SELECT station.station_name, count(*) FROM station JOIN presenter ON station.call_sign = presenter.call_sign GROUP BY station.call_sign, station.station_name;

-- en: What is the average age of the presenters at WQPL?
-- zh: WQPL电台主持人的平均年龄是多少？
SELECT avg(age) FROM presenter WHERE call_sign = 'WQPL';

-- en: List the Jazz programmes that go out on Sunday.
-- zh: 列出Sunday播出的Jazz节目。
SELECT title FROM programme WHERE genre = 'Jazz' AND weekday = 'Sunday';

-- en: On which stations can News programmes be heard? Name each station once.
-- zh: 哪些电台能听到News节目？每家只列一次。
SELECT DISTINCT station.station_name FROM station JOIN presenter ON station.call_sign = presenter.call_sign JOIN programme ON presenter.presenter_id = programme.presenter_id WHERE programme.genre = 'News';

-- en: Genres and their average number of listeners, please.
-- zh: 请给出各类型节目的平均听众人数。
SELECT genre, avg(listeners) FROM programme GROUP BY genre;

-- en: Presenters with no programme at present
-- zh: 目前没有节目的主持人
SELECT full_name FROM presenter WHERE presenter_id NOT IN (SELECT presenter_id FROM programme);

-- en: Which owner holds the most stations?
-- zh: 拥有电台最多的业主是谁？
SELECT owner FROM station GROUP BY owner ORDER BY count(*) DESC LIMIT 1;

-- en: Which presenters come from the city where their station is? 
-- zh: 哪些主持人就来自其电台所在的城市？
SELECT presenter.full_name FROM presenter JOIN station ON presenter.call_sign = station.call_sign WHERE presenter.home_city = station.city;

-- en: What is the total airtime in minutes of Talk programmes on Monday?
-- zh: Monday播出的Talk节目总时长是多少分钟？
SELECT sum(duration_min) FROM programme WHERE genre = 'Talk' AND weekday = 'Monday';

-- en: For the station Radio Tern, list its programmes and how long they run.
-- zh: 列出Radio Tern电台的节目及其时长。
SELECT programme.title, programme.duration_min FROM programme JOIN presenter ON programme.presenter_id = presenter.presenter_id JOIN station ON presenter.call_sign = station.call_sign WHERE station.station_name = 'Radio Tern';

-- en: Weekdays with at least 6 programmes
-- zh: 至少有6个节目的星期几
SELECT weekday FROM programme GROUP BY weekday HAVING count(*) >= 6;

-- en: Programmes that attract more listeners than the average: title and listeners
-- zh: 听众人数高于平均的节目名称及听众人数
SELECT title, listeners FROM programme WHERE listeners > (SELECT avg(listeners) FROM programme);

-- en: Which presenter hosts the most programmes?
-- zh: 主持节目最多的主持人是谁？
SELECT presenter.full_name FROM presenter JOIN programme ON presenter.presenter_id = programme.presenter_id GROUP BY presenter.presenter_id, presenter.full_name ORDER BY count(*) DESC LIMIT 1;

-- en: What are the names of the three oldest stations?
-- zh: 开播最早的三家电台叫什么？
SELECT station_name FROM station ORDER BY on_air_since LIMIT 3;

-- en: Which cities have both AM and FM stations?
-- zh: 哪些城市既有AM电台又有FM电台？
SELECT city FROM station WHERE band = 'AM' INTERSECT SELECT city FROM station WHERE band = 'FM';

-- en: Who owns the station that employs Vera Koslow?
-- zh: 雇用Vera Koslow的电台归谁所有？
SELECT station.owner FROM station JOIN presenter ON station.call_sign = presenter.call_sign WHERE presenter.full_name = 'Vera Koslow';

-- en: How many listeners in total does each owner reach?
-- zh: 每个业主的节目总听众人数是多少？
SELECT station.owner, sum(programme.listeners) FROM station JOIN presenter ON station.call_sign = presenter.call_sign JOIN programme ON presenter.presenter_id = programme.presenter_id GROUP BY station.owner;

-- en: Presenters aged under 30 or over 60, ordered by age
-- zh: 30岁以下或60岁以上的主持人，按年龄排序
SELECT full_name FROM presenter WHERE age < 30 OR age > 60 ORDER BY age;
