-- Soup kitchens: sites, soups cooked, donors of food and evenings served.
CREATE TABLE site (
  site_no INT,
  title VARCHAR(50),
  street VARCHAR(50),
  borough VARCHAR(40),
  seats INT,
  since INT,
  PRIMARY KEY (site_no)
);
CREATE TABLE donor (
  donor_no INT,
  title VARCHAR(50),
  kind VARCHAR(20),
  borough VARCHAR(40),
  since INT,
  PRIMARY KEY (donor_no)
);
CREATE TABLE soup (
  soup_no INT,
  title VARCHAR(50),
  kind VARCHAR(20),
  kcal INT,
  cost DECIMAL(10,2),
  PRIMARY KEY (soup_no)
);
CREATE TABLE evening (
  evening_no INT,
  site_no INT,
  soup_no INT,
  held DATE,
  guests INT,
  bowls INT,
  helpers INT,
  PRIMARY KEY (evening_no),
  FOREIGN KEY (site_no) REFERENCES site (site_no),
  FOREIGN KEY (soup_no) REFERENCES soup (soup_no)
);
CREATE TABLE gift (
  gift_no INT,
  donor_no INT,
  site_no INT,
  given DATE,
  product VARCHAR(40),
  kg DOUBLE,
  PRIMARY KEY (gift_no),
  FOREIGN KEY (donor_no) REFERENCES donor (donor_no),
  FOREIGN KEY (site_no) REFERENCES site (site_no)
);

-- en: On average, how many guests come in an evening?
-- zh: 平均每晚来多少位客人？
SELECT avg(guests) FROM evening;

-- en: On average, how many bowls go out in an evening?
-- zh: 平均每晚发出多少碗汤？
SELECT avg(bowls) FROM evening;

-- en: Donors of kind Bakery?
-- zh: 类型为Bakery的捐赠者有哪些？
SELECT title FROM donor WHERE kind = 'Bakery';

-- en: Soups of kind Broth?
-- zh: 类型为Broth的汤有哪些？
SELECT title FROM soup WHERE kind = 'Broth';

-- en: Which donor has made the most gifts?
-- zh: 捐赠次数最多的是哪位捐赠者？
SELECT donor.title FROM donor JOIN gift ON donor.donor_no = gift.donor_no GROUP BY donor.donor_no, donor.title ORDER BY count(*) DESC LIMIT 1;

-- en: Which donor has given the most kilograms overall?
-- zh: 累计捐赠公斤数最多的是哪位捐赠者？
SELECT donor.title FROM donor JOIN gift ON donor.donor_no = gift.donor_no GROUP BY donor.donor_no, donor.title ORDER BY sum(gift.kg) DESC LIMIT 1;

-- en: Street and borough of the site St Jude Hall.
-- zh: St Jude Hall站点所在的街道和区。
SELECT street, borough FROM site WHERE title = 'St Jude Hall';

-- en: Dates of evenings with over 100 guests or under 3 helpers.
-- zh: 客人超过100位或帮手少于3人的晚上是哪些日期？
SELECT held FROM evening WHERE guests > 100 OR helpers < 3;

-- en: Show the soups in order of energy, richest in calories first.
-- zh: 按热量从高到低列出各种汤。
SELECT title FROM soup ORDER BY kcal DESC;

-- en: How many gifts of Carrots have there been?
-- zh: Carrots一共捐过多少次？
SELECT count(*) FROM gift WHERE product = 'Carrots';

-- en: Total bowls served since 2024-01-01 (that day included)?
-- zh: 自2024-01-01（含当天）起共发出多少碗？
SELECT sum(bowls) FROM evening WHERE held >= '2024-01-01';

-- en: How many different products were given?
-- zh: 捐赠过多少种不同的物品？
SELECT count(DISTINCT product) FROM gift;

-- en: Number of sites in each borough.
-- zh: 每个区有多少个站点？
SELECT borough, count(*) FROM site GROUP BY borough;

-- en: What are the mean cost and mean kcal for each kind of soup?
-- zh: 每类汤的平均成本和平均热量分别是多少？
SELECT kind, avg(cost), avg(kcal) FROM soup GROUP BY kind;

-- en: Of which product was the most given, by total weight?
-- zh: 按总重量算，捐得最多的物品是什么？
SELECT product FROM gift GROUP BY product ORDER BY sum(kg) DESC LIMIT 1;

-- en: Which site has been running longest?
-- zh: 运营时间最久的站点是哪个？
SELECT title FROM site ORDER BY since LIMIT 1;

-- en: What soup was served at St Jude Hall on 2024-02-02?
-- zh: 2024-02-02在St Jude Hall供应的是什么汤？
SELECT soup.title FROM soup JOIN evening ON soup.soup_no = evening.soup_no JOIN site ON evening.site_no = site.site_no WHERE site.title = 'St Jude Hall' AND evening.held = '2024-02-02';

-- en: Which different donors have given Lentils to a site in Hackney?
-- zh: 哪些不同的捐赠者给Hackney的站点捐过Lentils？
SELECT DISTINCT donor.title FROM donor JOIN gift ON donor.donor_no = gift.donor_no JOIN site ON gift.site_no = site.site_no WHERE gift.product = 'Lentils' AND site.borough = 'Hackney';

-- en: For every site, its title and the total number of guests.
-- zh: 每个站点的名称和接待客人总数。
SELECT site.title, sum(evening.guests) FROM site JOIN evening ON site.site_no = evening.site_no GROUP BY site.site_no, site.title;

-- en: Sites that have not received a gift.
-- zh: 没有收到过捐赠的站点。
SELECT title FROM site WHERE site_no NOT IN (SELECT site_no FROM gift);

-- en: Soups cheaper than the average soup.
-- zh: 成本低于平均值的汤。
SELECT title FROM soup WHERE cost < (SELECT avg(cost) FROM soup);

-- en: Boroughs that have donors but no site.
-- zh: 有捐赠者但没有站点的区。
SELECT borough FROM donor EXCEPT SELECT borough FROM site;
