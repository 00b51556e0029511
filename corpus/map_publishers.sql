-- Publishers of hiking and city maps, the sheets they print, and sales by bookshops.
CREATE TABLE publisher (
  pub_id INT,
  pub_name VARCHAR(50),
  city VARCHAR(40),
  founded INT,
  staff INT,
  PRIMARY KEY (pub_id)
);
CREATE TABLE sheet (
  sheet_id INT,
  title VARCHAR(60),
  pub_id INT,
  map_type VARCHAR(20),
  scale INT,
  area VARCHAR(40),
  edition_year INT,
  price DECIMAL(10,2),
  PRIMARY KEY (sheet_id),
  FOREIGN KEY (pub_id) REFERENCES publisher (pub_id)
);
CREATE TABLE bookshop (
  shop_id INT,
  shop_name VARCHAR(50),
  city VARCHAR(40),
  owner_name VARCHAR(50),
  PRIMARY KEY (shop_id)
);
CREATE TABLE sale (
  shop_id INT,
  sheet_id INT,
  sale_year INT,
  copies INT,
  PRIMARY KEY (shop_id, sheet_id, sale_year),
  FOREIGN KEY (shop_id) REFERENCES bookshop (shop_id),
  FOREIGN KEY (sheet_id) REFERENCES sheet (sheet_id)
);

-- en: How many Hiking maps cost more than 12?
-- zh: 价格超过12的Hiking地图有多少张？
SELECT count(*) FROM sheet WHERE map_type = 'Hiking' AND price > 12;

-- en: What are the titles of the maps of the Black Forest?
-- zh: Black Forest的地图都有哪些标题？
SELECT title FROM sheet WHERE area = 'Black Forest';

-- en: Who owns the bookshop Wayfarer?
-- zh: 书店Wayfarer的店主是谁？
SELECT owner_name FROM bookshop WHERE shop_name = 'Wayfarer';

-- en: List the publishers and their cities from the oldest to the youngest.
-- zh: 按成立时间从早到晚列出出版社及其所在城市。
SELECT pub_name, city FROM publisher ORDER BY founded ASC;

-- en: What is the average price of the sheets at the scale 25000?
-- zh: 比例尺为25000的图幅平均价格是多少？
SELECT avg(price) FROM sheet WHERE scale = 25000;

-- en: How many copies were sold in 2019?
-- zh: 2019年一共售出多少份？
SELECT sum(copies) FROM sale WHERE sale_year = 2019;

-- en: For each type of map, what is the number of sheets and the year of the newest edition?
-- zh: 每类地图各有多少图幅，最新版本是哪一年的？
SELECT map_type, count(*), max(edition_year) FROM sheet GROUP BY map_type;

-- en: In which year were the most copies sold?
-- zh: 哪一年售出的份数最多？
SELECT sale_year FROM sale GROUP BY sale_year ORDER BY sum(copies) DESC LIMIT 1;

-- en: Which areas are shown on two sheets or more?
-- zh: 哪些地区有两张或更多的图幅？
SELECT area FROM sheet GROUP BY area HAVING count(*) >= 2;

-- en: Which three sheets are the dearest?
-- zh: 最贵的三张图幅是哪些？
SELECT title FROM sheet ORDER BY price DESC LIMIT 3;

-- en: What maps does Kompassrose publish?
-- zh: Kompassrose出版了哪些地图？
SELECT sheet.title FROM sheet JOIN publisher ON sheet.pub_id = publisher.pub_id WHERE publisher.pub_name = 'Kompassrose';

-- en: Which publisher brought out Lake Inari North, and in what year?
-- zh: Lake Inari North是哪家出版社在哪一年出版的？
SELECT publisher.pub_name, sheet.edition_year FROM publisher JOIN sheet ON publisher.pub_id = sheet.pub_id WHERE sheet.title = 'Lake Inari North';

-- en: For each publisher, how many sheets are on the market?
-- zh: 每家出版社各有多少图幅在售？
SELECT publisher.pub_name, count(*) FROM publisher JOIN sheet ON publisher.pub_id = sheet.pub_id GROUP BY publisher.pub_id, publisher.pub_name;

-- en: Which shops have sold a Cycling map, without naming one twice?
-- zh: 哪些书店卖过Cycling地图？店名不要重复。
SELECT DISTINCT bookshop.shop_name FROM bookshop JOIN sale ON bookshop.shop_id = sale.shop_id JOIN sheet ON sale.sheet_id = sheet.sheet_id WHERE sheet.map_type = 'Cycling';

-- en: Which map is the bestseller, counting all years and all shops?
-- zh: 把所有年份和书店加起来，最畅销的地图是哪张？
SELECT sheet.title FROM sheet JOIN sale ON sheet.sheet_id = sale.sheet_id GROUP BY sheet.sheet_id, sheet.title ORDER BY sum(sale.copies) DESC LIMIT 1;

-- en: How many copies of Porto Centre did shops in Lisbon sell?
-- zh: Lisbon的书店共卖出多少份Porto Centre？
SELECT sum(sale.copies) FROM sale JOIN sheet ON sale.sheet_id = sheet.sheet_id JOIN bookshop ON sale.shop_id = bookshop.shop_id WHERE sheet.title = 'Porto Centre' AND bookshop.city = 'Lisbon';

-- en: What is the total number of copies sold of each publisher's maps in 2021, in falling order?
-- zh: 2021年每家出版社的地图共售出多少份？按降序排列。
SELECT publisher.pub_name, sum(sale.copies) FROM publisher JOIN sheet ON publisher.pub_id = sheet.pub_id JOIN sale ON sheet.sheet_id = sale.sheet_id WHERE sale.sale_year = 2021 GROUP BY publisher.pub_id, publisher.pub_name ORDER BY sum(sale.copies) DESC;

-- en: Which bookshops have sold at least ten different sheets?
-- zh: 哪些书店至少卖过十种不同的图幅？
SELECT bookshop.shop_name FROM bookshop JOIN sale ON bookshop.shop_id = sale.shop_id GROUP BY bookshop.shop_id, bookshop.shop_name HAVING count(DISTINCT sale.sheet_id) >= 10;

-- en: Which cities have a publisher as well as a bookshop?
-- zh: 哪些城市既有地图出版社又有书店？
SELECT city FROM publisher INTERSECT SELECT city FROM bookshop;

-- en: Which publishers have issued both City and Nautical maps?
-- zh: 哪些出版社既出版City地图又出版Nautical地图？
SELECT publisher.pub_name FROM publisher JOIN sheet ON publisher.pub_id = sheet.pub_id WHERE sheet.map_type = 'City' INTERSECT SELECT publisher.pub_name FROM publisher JOIN sheet ON publisher.pub_id = sheet.pub_id WHERE sheet.map_type = 'Nautical';

-- en: Which sheets have not been sold by any shop?
-- zh: 哪些图幅没有任何书店卖出过？
SELECT title FROM sheet WHERE sheet_id NOT IN (SELECT sheet_id FROM sale);

-- en: What publishers have more staff than the average, and how many people is that?
-- zh: 员工数高于平均的出版社有哪些，各有多少人？
SELECT pub_name, staff FROM publisher WHERE staff > (SELECT avg(staff) FROM publisher);
