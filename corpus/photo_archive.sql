-- A photo agency's archive: photographers, shoots, pictures, keywords and licences sold.
CREATE TABLE PHOTOG (
  pg_id INT,
  nm VARCHAR(60),
  ctry VARCHAR(40),
  since_yr INT,
  commission_pct DOUBLE,
  PRIMARY KEY (pg_id)
);
CREATE TABLE CAM (
  cam_id INT,
  brand VARCHAR(30),
  model VARCHAR(40),
  sensor_mp DOUBLE,
  bought DATE,
  PRIMARY KEY (cam_id)
);
CREATE TABLE SHOOT (
  sh_id INT,
  pg_id INT,
  subject VARCHAR(80),
  place VARCHAR(60),
  ctry VARCHAR(40),
  shot_dt DATE,
  PRIMARY KEY (sh_id),
  FOREIGN KEY (pg_id) REFERENCES PHOTOG (pg_id)
);
CREATE TABLE PIC (
  pic_id INT,
  sh_id INT,
  cam_id INT,
  caption VARCHAR(200),
  width_px INT,
  height_px INT,
  iso INT,
  colour VARCHAR(10),
  PRIMARY KEY (pic_id),
  FOREIGN KEY (sh_id) REFERENCES SHOOT (sh_id),
  FOREIGN KEY (cam_id) REFERENCES CAM (cam_id)
);
CREATE TABLE KW (
  kw_id INT,
  word VARCHAR(30),
  categ VARCHAR(30),
  PRIMARY KEY (kw_id)
);
CREATE TABLE PIC_KW (
  pic_id INT,
  kw_id INT,
  PRIMARY KEY (pic_id, kw_id),
  FOREIGN KEY (pic_id) REFERENCES PIC (pic_id),
  FOREIGN KEY (kw_id) REFERENCES KW (kw_id)
);
CREATE TABLE LICENCE (
  lic_id INT,
  pic_id INT,
  buyer VARCHAR(60),
  use_type VARCHAR(20),
  amt DECIMAL(10,2),
  sold_dt DATE,
  PRIMARY KEY (lic_id),
  FOREIGN KEY (pic_id) REFERENCES PIC (pic_id)
);

-- en: Captions of the pictures tagged with the keyword glacier.
-- zh: 带有关键词glacier的照片的说明文字有哪些？
SELECT PIC.caption FROM PIC JOIN PIC_KW ON PIC.pic_id = PIC_KW.pic_id JOIN KW ON PIC_KW.kw_id = KW.kw_id WHERE KW.word = 'glacier';

-- en: Which photographers come from Uruguay?
-- zh: 来自Uruguay的摄影师有哪些？
SELECT nm FROM PHOTOG WHERE ctry = 'Uruguay';

-- en: How much revenue did Advertising licences bring in?
-- zh: Advertising授权一共带来了多少收入？
SELECT sum(amt) FROM LICENCE WHERE use_type = 'Advertising';

-- en: How many shoots has each photographer done? Names and counts, busiest first.
-- zh: 每位摄影师完成了多少次拍摄？给出姓名和次数，从多到少排列。
SELECT PHOTOG.nm, count(*) FROM PHOTOG JOIN SHOOT ON PHOTOG.pg_id = SHOOT.pg_id GROUP BY PHOTOG.pg_id, PHOTOG.nm ORDER BY count(*) DESC;

-- en: Which camera, brand and model, has the highest resolution sensor?
-- zh: 传感器像素最高的相机是什么品牌和型号？
SELECT brand, model FROM CAM ORDER BY sensor_mp DESC LIMIT 1;

-- en: Number of pictures per colour mode?
-- zh: 各色彩模式的照片各有多少张？
SELECT colour, count(*) FROM PIC GROUP BY colour;

-- en: Show subject and place of the shoots made in Iceland between 2019-01-01 and 2019-12-31.
-- zh: 列出2019-01-01至2019-12-31期间在Iceland拍摄的题材和地点。
SELECT subject, place FROM SHOOT WHERE ctry = 'Iceland' AND shot_dt BETWEEN '2019-01-01' AND '2019-12-31';

-- en: How many pictures have never been licensed?
-- zh: 有多少张照片从未售出过授权？
SELECT count(*) FROM PIC WHERE pic_id NOT IN (SELECT pic_id FROM LICENCE);

-- en: Who bought licences to pictures by Anouk Perrin?
-- zh: 谁购买过Anouk Perrin所拍照片的授权？
SELECT LICENCE.buyer FROM LICENCE JOIN PIC ON LICENCE.pic_id = PIC.pic_id JOIN SHOOT ON PIC.sh_id = SHOOT.sh_id JOIN PHOTOG ON SHOOT.pg_id = PHOTOG.pg_id WHERE PHOTOG.nm = 'Anouk Perrin';

-- en: What is the mean ISO of the pictures wider than 6000 pixels?
-- zh: 宽度超过6000像素的照片平均ISO是多少？
SELECT avg(iso) FROM PIC WHERE width_px > 6000;

-- en: Which buyer has signed the most licences?
-- zh: 购买授权次数最多的买家是谁？
SELECT buyer FROM LICENCE GROUP BY buyer ORDER BY count(*) DESC LIMIT 1;

-- en: List the keywords used on at least 50 pictures.
-- zh: 列出至少用在50张照片上的关键词。
SELECT KW.word FROM KW JOIN PIC_KW ON KW.kw_id = PIC_KW.kw_id GROUP BY KW.kw_id, KW.word HAVING count(*) >= 50;

-- en: Which photographers work on a higher commission than average?
-- zh: 哪些摄影师的分成比例高于平均水平？
SELECT nm FROM PHOTOG WHERE commission_pct > (SELECT avg(commission_pct) FROM PHOTOG);

-- en: Countries where shoots took place but none of our photographers is from.
-- zh: 哪些国家有过拍摄，但没有来自该国的摄影师？
SELECT ctry FROM SHOOT EXCEPT SELECT ctry FROM PHOTOG;

-- en: What's the caption of the picture that fetched the single highest licence amount?
-- zh: 单笔授权金额最高的照片的说明是什么？
SELECT PIC.caption FROM PIC JOIN LICENCE ON PIC.pic_id = LICENCE.pic_id ORDER BY LICENCE.amt DESC LIMIT 1;

-- en: Number of different camera brands we own?
-- zh: 我们拥有多少个不同品牌的相机？
SELECT count(DISTINCT brand) FROM CAM;

-- en: Give words in the category Weather, sorted alphabetically.
-- zh: 按字母顺序给出Weather类别下的关键词。
SELECT word FROM KW WHERE categ = 'Weather' ORDER BY word;

-- en: Which brands have more than 3 cameras?
-- zh: 哪些品牌的相机超过3台？
SELECT brand FROM CAM GROUP BY brand HAVING count(*) > 3;

-- en: Find the ids of pictures taken with a Hasselblad at ISO 100.
-- zh: 找出用Hasselblad拍摄、ISO为100的照片编号。
SELECT PIC.pic_id FROM PIC JOIN CAM ON PIC.cam_id = CAM.cam_id WHERE CAM.brand = 'Hasselblad' AND PIC.iso = 100;

-- en: Which photographers have done shoots in both Peru and Chile?
-- zh: 哪些摄影师在Peru和Chile都拍摄过？
SELECT PHOTOG.nm FROM PHOTOG JOIN SHOOT ON PHOTOG.pg_id = SHOOT.pg_id WHERE SHOOT.ctry = 'Peru' INTERSECT SELECT PHOTOG.nm FROM PHOTOG JOIN SHOOT ON PHOTOG.pg_id = SHOOT.pg_id WHERE SHOOT.ctry = 'Chile';

-- en: When did the five latest sales happen and for how much?
-- zh: 最近五笔授权是什么时候售出的，金额各是多少？
SELECT sold_dt, amt FROM LICENCE ORDER BY sold_dt DESC LIMIT 5;

-- en: Give the subjects of shoots that produced a picture in BW.
-- zh: 哪些拍摄题材产出过BW照片？
SELECT subject FROM SHOOT WHERE sh_id IN (SELECT sh_id FROM PIC WHERE colour = 'BW');
