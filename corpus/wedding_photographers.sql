-- Freelance wedding photographers, the couples who hire them, shoots and albums.
CREATE TABLE photographer (
  photog_id INT,
  name VARCHAR(50),
  town VARCHAR(40),
  style VARCHAR(30),
  hourly_fee DECIMAL(10,2),
  career_start INT,
  PRIMARY KEY (photog_id)
);
CREATE TABLE camera (
  camera_id INT,
  photog_id INT,
  brand VARCHAR(30),
  model VARCHAR(40),
  price DECIMAL(10,2),
  bought_on DATE,
  PRIMARY KEY (camera_id),
  FOREIGN KEY (photog_id) REFERENCES photographer (photog_id)
);
CREATE TABLE couple (
  couple_id INT,
  partner_one VARCHAR(50),
  partner_two VARCHAR(50),
  town VARCHAR(40),
  phone VARCHAR(20),
  PRIMARY KEY (couple_id)
);
CREATE TABLE shoot (
  shoot_id INT,
  couple_id INT,
  photog_id INT,
  shoot_date DATE,
  location VARCHAR(50),
  hours DOUBLE,
  photos_taken INT,
  status VARCHAR(20),
  PRIMARY KEY (shoot_id),
  FOREIGN KEY (couple_id) REFERENCES couple (couple_id),
  FOREIGN KEY (photog_id) REFERENCES photographer (photog_id)
);
CREATE TABLE album (
  album_id INT,
  shoot_id INT,
  cover VARCHAR(30),
  pages INT,
  price DECIMAL(10,2),
  delivered_on DATE,
  PRIMARY KEY (album_id),
  FOREIGN KEY (shoot_id) REFERENCES shoot (shoot_id)
);

-- en: Which photographers from Ludlow work in the style Reportage?
-- zh: Ludlow有哪些Reportage风格的摄影师？
SELECT name FROM photographer WHERE town = 'Ludlow' AND style = 'Reportage';

-- en: Both partners of the couples from Ludlow, please.
-- zh: 请列出来自Ludlow的新人双方姓名。
SELECT partner_one, partner_two FROM couple WHERE town = 'Ludlow';

-- en: Show the ids of albums that have not been delivered.
-- zh: 列出尚未交付的相册编号。
SELECT album_id FROM album WHERE delivered_on IS NULL;

-- en: Dates and locations of the shoots that were Postponed, latest first.
-- zh: 列出被Postponed的拍摄的日期和地点，从晚到早排列。
SELECT shoot_date, location FROM shoot WHERE status = 'Postponed' ORDER BY shoot_date DESC;

-- en: How many albums have a Leather cover?
-- zh: Leather封面的相册有多少本？
SELECT count(*) FROM album WHERE cover = 'Leather';

-- en: What is the average price of an album?
-- zh: 相册的平均价格是多少？
SELECT avg(price) FROM album;

-- en: What is the average price of a camera?
-- zh: 相机的平均价格是多少？
SELECT avg(price) FROM camera;

-- en: Cameras per brand?
-- zh: 每个品牌有多少台相机？
SELECT brand, count(*) FROM camera GROUP BY brand;

-- en: What's the average hourly fee for each style?
-- zh: 每种风格的平均时薪是多少？
SELECT style, avg(hourly_fee) FROM photographer GROUP BY style;

-- en: At which location are the most shoots held?
-- zh: 拍摄次数最多的地点是哪里？
SELECT location FROM shoot GROUP BY location ORDER BY count(*) DESC LIMIT 1;

-- en: Which photographer has the longest career?
-- zh: 从业时间最长的摄影师是谁？
SELECT name FROM photographer ORDER BY career_start LIMIT 1;

-- en: Which photographer has done the most shoots?
-- zh: 拍摄场次最多的摄影师是谁？
SELECT photographer.name FROM photographer JOIN shoot ON photographer.photog_id = shoot.photog_id GROUP BY photographer.photog_id, photographer.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which photographer has taken the most photos?
-- zh: 拍照张数最多的摄影师是谁？
SELECT photographer.name FROM photographer JOIN shoot ON photographer.photog_id = shoot.photog_id GROUP BY photographer.photog_id, photographer.name ORDER BY sum(shoot.photos_taken) DESC LIMIT 1;

-- en: What camera models does Delyth Probert use?
-- zh: Delyth Probert使用哪些型号的相机？
SELECT camera.model FROM camera JOIN photographer ON camera.photog_id = photographer.photog_id WHERE photographer.name = 'Delyth Probert';

-- en: Phone numbers of the couples photographed by Delyth Probert.
-- zh: Delyth Probert拍摄过的新人的电话号码。
SELECT couple.phone FROM couple JOIN shoot ON couple.couple_id = shoot.couple_id JOIN photographer ON shoot.photog_id = photographer.photog_id WHERE photographer.name = 'Delyth Probert';

-- en: Number of pages in the albums made for partner one Ruth Adeyemi.
-- zh: 为第一位新人Ruth Adeyemi制作的相册有多少页？
SELECT album.pages FROM album JOIN shoot ON album.shoot_id = shoot.shoot_id JOIN couple ON shoot.couple_id = couple.couple_id WHERE couple.partner_one = 'Ruth Adeyemi';

-- en: Who photographed at Croft Castle? Distinct names.
-- zh: 有哪些不同的摄影师在Croft Castle拍摄过？
SELECT DISTINCT photographer.name FROM photographer JOIN shoot ON photographer.photog_id = shoot.photog_id WHERE shoot.location = 'Croft Castle';

-- en: Photographers owning more than three cameras.
-- zh: 拥有超过三台相机的摄影师。
SELECT photographer.name FROM photographer JOIN camera ON photographer.photog_id = camera.photog_id GROUP BY photographer.photog_id, photographer.name HAVING count(*) > 3;

-- en: Names of the photographers without any shoot.
-- zh: 没有任何拍摄的摄影师姓名。
SELECT name FROM photographer WHERE photog_id NOT IN (SELECT photog_id FROM shoot);

-- en: Who charges more per hour than the average?
-- zh: 谁的时薪高于平均水平？
SELECT name FROM photographer WHERE hourly_fee > (SELECT avg(hourly_fee) FROM photographer);

-- en: At which locations was there a shoot with more than 1500 photos?
-- zh: 哪些地点有一次拍摄的照片超过1500张？
SELECT location FROM shoot WHERE photos_taken > 1500;

-- en: Styles found in Ludlow as well as in Hereford.
-- zh: 在Ludlow和Hereford都有的摄影风格。
SELECT style FROM photographer WHERE town = 'Ludlow' INTERSECT SELECT style FROM photographer WHERE town = 'Hereford';
