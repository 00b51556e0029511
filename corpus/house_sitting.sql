-- A house-sitting platform: homes, owners, sitters, applications, sits.
CREATE TABLE owners (
  owner_id INT,
  first_name VARCHAR(40),
  last_name VARCHAR(40),
  joined DATE,
  country VARCHAR(40),
  PRIMARY KEY (owner_id)
);
CREATE TABLE homes (
  home_id INT,
  owner_id INT,
  title VARCHAR(80),
  city VARCHAR(40),
  country VARCHAR(40),
  type VARCHAR(20),
  bedrooms INT,
  PRIMARY KEY (home_id),
  FOREIGN KEY (owner_id) REFERENCES owners (owner_id)
);
CREATE TABLE sitters (
  sitter_id INT,
  first_name VARCHAR(40),
  last_name VARCHAR(40),
  joined DATE,
  country VARCHAR(40),
  age INT,
  rating DOUBLE,
  PRIMARY KEY (sitter_id)
);
CREATE TABLE applications (
  app_id INT,
  home_id INT,
  sitter_id INT,
  sent_on DATE,
  status VARCHAR(20),
  PRIMARY KEY (app_id),
  FOREIGN KEY (home_id) REFERENCES homes (home_id),
  FOREIGN KEY (sitter_id) REFERENCES sitters (sitter_id)
);
CREATE TABLE sits (
  sit_id INT,
  home_id INT,
  sitter_id INT,
  begins DATE,
  ends DATE,
  allowance DECIMAL(10,2),
  rating INT,
  PRIMARY KEY (sit_id),
  FOREIGN KEY (home_id) REFERENCES homes (home_id),
  FOREIGN KEY (sitter_id) REFERENCES sitters (sitter_id)
);

-- en: Titles of Cottage homes with 3 bedrooms.
-- zh: 有3间卧室的Cottage房屋标题有哪些？
SELECT title FROM homes WHERE type = 'Cottage' AND bedrooms = 3;

-- en: First and last names of the owners who joined before 2015-01-01.
-- zh: 2015-01-01之前加入的房主的名和姓是什么？
SELECT first_name, last_name FROM owners WHERE joined < '2015-01-01';

-- en: First and last names of the sitters who joined before 2015-01-01.
-- zh: 2015-01-01之前加入的看房人的名和姓是什么？
SELECT first_name, last_name FROM sitters WHERE joined < '2015-01-01';

-- en: How old is the sitter whose first name is Noor and last name Haddon?
-- zh: 名为Noor、姓为Haddon的看房人多大年纪？
SELECT age FROM sitters WHERE first_name = 'Noor' AND last_name = 'Haddon';

-- en: How many applications have been Declined?
-- zh: 有多少份申请被Declined？
SELECT count(*) FROM applications WHERE status = 'Declined';

-- en: Average age of sitters from Wales?
-- zh: 来自Wales的看房人平均年龄是多少？
SELECT avg(age) FROM sitters WHERE country = 'Wales';

-- en: How much allowance has been paid in total?
-- zh: 一共支付了多少补贴？
SELECT sum(allowance) FROM sits;

-- en: Mean number of bedrooms for each type of home.
-- zh: 每种房屋类型的平均卧室数是多少？
SELECT type, avg(bedrooms) FROM homes GROUP BY type;

-- en: In which country are the most homes?
-- zh: 哪个国家的房屋最多？
SELECT country FROM homes GROUP BY country ORDER BY count(*) DESC LIMIT 1;

-- en: In which country do the most owners live?
-- zh: 哪个国家的房主最多？
SELECT country FROM owners GROUP BY country ORDER BY count(*) DESC LIMIT 1;

-- en: Cities with two homes or more.
-- zh: 有两处或以上房屋的城市有哪些？
SELECT city FROM homes GROUP BY city HAVING count(*) >= 2;

-- en: Which sitter is rated highest? First and last name.
-- zh: 评分最高的看房人是谁？给出名和姓。
SELECT first_name, last_name FROM sitters ORDER BY rating DESC LIMIT 1;

-- en: Which sitter has done the most sits? First and last name.
-- zh: 看房次数最多的看房人是谁？给出名和姓。
SELECT sitters.first_name, sitters.last_name FROM sitters JOIN sits ON sitters.sitter_id = sits.sitter_id GROUP BY sitters.sitter_id, sitters.first_name, sitters.last_name ORDER BY count(*) DESC LIMIT 1;

-- en: Show title and city of the home with the most bedrooms.
-- zh: 卧室最多的房屋，标题和城市是什么？
SELECT title, city FROM homes ORDER BY bedrooms DESC LIMIT 1;

-- en: When do sits in Galway begin?
-- zh: Galway的看房何时开始？
SELECT sits.begins FROM sits JOIN homes ON sits.home_id = homes.home_id WHERE homes.city = 'Galway';

-- en: Last names of the people who own a home in Galway.
-- zh: 在Galway有房屋的人姓什么？
SELECT owners.last_name FROM owners JOIN homes ON owners.owner_id = homes.owner_id WHERE homes.city = 'Galway';

-- en: Distinct last names of sitters who looked after a home belonging to someone from Iceland.
-- zh: 哪些看房人照看过Iceland房主的房屋？给出姓氏，去重。
SELECT DISTINCT sitters.last_name FROM sitters JOIN sits ON sitters.sitter_id = sits.sitter_id JOIN homes ON sits.home_id = homes.home_id JOIN owners ON homes.owner_id = owners.owner_id WHERE owners.country = 'Iceland';

-- en: For each home, its title and the number of applications received.
-- zh: 每处房屋各收到多少份申请？列出标题和数量。
SELECT homes.title, count(*) FROM homes JOIN applications ON homes.home_id = applications.home_id GROUP BY homes.home_id, homes.title;

-- en: Homes nobody has applied for: titles.
-- zh: 没有人申请过的房屋标题有哪些？
SELECT title FROM homes WHERE home_id NOT IN (SELECT home_id FROM applications);

-- en: Ids of sits with an allowance above average.
-- zh: 补贴高于平均值的看房编号有哪些？
SELECT sit_id FROM sits WHERE allowance > (SELECT avg(allowance) FROM sits);

-- en: First names of sitters who applied and whose application is Pending.
-- zh: 申请处于Pending状态的看房人叫什么名字？
SELECT first_name FROM sitters WHERE sitter_id IN (SELECT sitter_id FROM applications WHERE status = 'Pending');

-- en: List the countries that owners or sitters come from.
-- zh: 列出房主或看房人所在的国家。
SELECT country FROM owners UNION SELECT country FROM sitters;
