-- Regional radio stations, their newsreaders and the bulletins they read.
CREATE TABLE stn (
  stn_no INT,
  stn_name VARCHAR(50),
  city VARCHAR(40),
  freq_mhz DOUBLE,
  start_yr INT,
  budget DECIMAL(10,2),
  PRIMARY KEY (stn_no)
);
CREATE TABLE reader (
  rdr_no INT,
  rdr_name VARCHAR(50),
  city VARCHAR(40),
  sex VARCHAR(10),
  age INT,
  start_yr INT,
  stn_no INT,
  PRIMARY KEY (rdr_no),
  FOREIGN KEY (stn_no) REFERENCES stn (stn_no)
);
CREATE TABLE bulletin (
  bul_no INT,
  stn_no INT,
  rdr_no INT,
  air_date DATE,
  slot VARCHAR(20),
  dur_sec INT,
  audience INT,
  PRIMARY KEY (bul_no),
  FOREIGN KEY (stn_no) REFERENCES stn (stn_no),
  FOREIGN KEY (rdr_no) REFERENCES reader (rdr_no)
);
CREATE TABLE item (
  item_no INT,
  bul_no INT,
  headline VARCHAR(100),
  category VARCHAR(30),
  dur_sec INT,
  agency VARCHAR(40),
  PRIMARY KEY (item_no),
  FOREIGN KEY (bul_no) REFERENCES bulletin (bul_no)
);

-- en: What is the longest bulletin? Give its number.
-- zh: 时长最长的新闻简报是哪一条？给出编号。
SELECT bul_no FROM bulletin ORDER BY dur_sec DESC LIMIT 1;

-- en: What is the longest news item? Give its number.
-- zh: 时长最长的单条新闻是哪一条？给出编号。
SELECT item_no FROM item ORDER BY dur_sec DESC LIMIT 1;

-- en: Newsreaders who live in Galway.
-- zh: 住在Galway的播音员有哪些？
SELECT rdr_name FROM reader WHERE city = 'Galway';

-- en: Newsreaders who work for a station in Galway.
-- zh: 在Galway的电台工作的播音员有哪些？
SELECT reader.rdr_name FROM reader JOIN stn ON reader.stn_no = stn.stn_no WHERE stn.city = 'Galway';

-- en: Which stations have been on air since before 1980?
-- zh: 哪些电台在1980年以前就开播了？
SELECT stn_name FROM stn WHERE start_yr < 1980;

-- en: Which newsreaders have been in the job since before 1980?
-- zh: 哪些播音员在1980年以前就入行了？
SELECT rdr_name FROM reader WHERE start_yr < 1980;

-- en: Headlines of sport or weather items.
-- zh: 列出sport或weather类新闻的标题。
SELECT headline FROM item WHERE category = 'sport' OR category = 'weather';

-- en: Give me name and frequency of all stations, lowest frequency first.
-- zh: 列出所有电台的名称和频率，频率从低到高。
SELECT stn_name, freq_mhz FROM stn ORDER BY freq_mhz;

-- en: Numbers of the bulletins in the breakfast slot on 2023-11-02?
-- zh: 2023-11-02 breakfast时段的简报编号是？
SELECT bul_no FROM bulletin WHERE slot = 'breakfast' AND air_date = '2023-11-02';

-- en: How many women read the news (sex female)?
-- zh: female播音员有多少人？
SELECT count(*) FROM reader WHERE sex = 'female';

-- en: Average age of the newsreaders?
-- zh: 播音员的平均年龄是多少？
SELECT avg(age) FROM reader;

-- en: From how many different agencies do the items come?
-- zh: 新闻来自多少家不同的通讯社？
SELECT count(DISTINCT agency) FROM item;

-- en: How many items are there in each category?
-- zh: 每个类别有多少条新闻？
SELECT category, count(*) FROM item GROUP BY category;

-- en: Which slot has the biggest audience on average?
-- zh: 平均听众最多的是哪个时段？
SELECT slot FROM bulletin GROUP BY slot ORDER BY avg(audience) DESC LIMIT 1;

-- en: Agencies that supplied 10 items or more, and the number.
-- zh: 提供过10条及以上新闻的通讯社有哪些？各多少条？
SELECT agency, count(*) FROM item GROUP BY agency HAVING count(*) >= 10;

-- en: Who read the item Ferry Strike Ends?
-- zh: Ferry Strike Ends这条新闻是谁播的？
SELECT reader.rdr_name FROM reader JOIN bulletin ON reader.rdr_no = bulletin.rdr_no JOIN item ON bulletin.bul_no = item.bul_no WHERE item.headline = 'Ferry Strike Ends';

-- en: Which reader has presented the most bulletins?
-- zh: 播报简报次数最多的播音员是谁？
SELECT reader.rdr_name FROM reader JOIN bulletin ON reader.rdr_no = bulletin.rdr_no GROUP BY reader.rdr_no, reader.rdr_name ORDER BY count(*) DESC LIMIT 1;

-- en: Number of readers on the staff of every station, by station name.
-- zh: 每家电台有多少名播音员？列出电台名称。
SELECT stn.stn_name, count(*) FROM stn JOIN reader ON stn.stn_no = reader.stn_no GROUP BY stn.stn_no, stn.stn_name;

-- en: On which dates did Coast FM air politics items?
-- zh: Coast FM在哪些日期播过politics类新闻？
SELECT bulletin.air_date FROM stn JOIN bulletin ON stn.stn_no = bulletin.stn_no JOIN item ON bulletin.bul_no = item.bul_no WHERE stn.stn_name = 'Coast FM' AND item.category = 'politics';

-- en: Stations without a single newsreader?
-- zh: 一个播音员都没有的电台是哪些？
SELECT stn_name FROM stn WHERE stn_no NOT IN (SELECT stn_no FROM reader);

-- en: Who is older than the average newsreader? Names and ages.
-- zh: 哪些播音员比平均年龄大？给出姓名和年龄。
SELECT rdr_name, age FROM reader WHERE age > (SELECT avg(age) FROM reader);

-- en: Which stations have both a male and a female reader? Their numbers.
-- zh: 哪些电台既有male播音员又有female播音员？给出电台编号。
SELECT stn_no FROM reader WHERE sex = 'male' INTERSECT SELECT stn_no FROM reader WHERE sex = 'female';
