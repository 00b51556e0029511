-- Modelling agencies, fashion models and the photo shoots they do.
CREATE TABLE agency (
  agency_id INT,
  agency_name VARCHAR(50),
  city VARCHAR(40),
  commission_pct DOUBLE,
  PRIMARY KEY (agency_id)
);
CREATE TABLE fashion_model (
  model_id INT,
  model_name VARCHAR(50),
  agency_id INT,
  height_cm INT,
  eye_colour VARCHAR(20),
  birth_date DATE,
  nationality VARCHAR(30),
  PRIMARY KEY (model_id),
  FOREIGN KEY (agency_id) REFERENCES agency (agency_id)
);
CREATE TABLE photo_shoot (
  shoot_id INT,
  model_id INT,
  brand VARCHAR(40),
  shoot_date DATE,
  fee DOUBLE,
  city VARCHAR(40),
  PRIMARY KEY (shoot_id),
  FOREIGN KEY (model_id) REFERENCES fashion_model (model_id)
);

-- en: Give the names of the models with green eyes.
-- zh: 给出green色眼睛的模特姓名。
SELECT model_name FROM fashion_model WHERE eye_colour = 'green';

-- en: Which agencies take a commission of more than 20 percent?
-- zh: 哪些经纪公司的佣金超过20%？
SELECT agency_name FROM agency WHERE commission_pct > 20;

-- en: List the models and their heights, from tall to short.
-- zh: 按身高从高到低列出模特及其身高。
SELECT model_name, height_cm FROM fashion_model ORDER BY height_cm DESC;

-- en: How many models are Ghanaian (nationality Ghana)?
-- zh: 国籍为Ghana的模特有多少位？
SELECT count(*) FROM fashion_model WHERE nationality = 'Ghana';

-- en: What has the brand Zephir paid in fees altogether?
-- zh: Zephir品牌一共支付了多少酬金？
SELECT sum(fee) FROM photo_shoot WHERE brand = 'Zephir';

-- en: What's the average fee of shoots in Milan?
-- zh: 在Milan拍摄的平均酬金是多少？
SELECT avg(fee) FROM photo_shoot WHERE city = 'Milan';

-- en: How many models have each eye colour?
-- zh: 每种眼睛颜色各有多少位模特？
SELECT eye_colour, count(*) FROM fashion_model GROUP BY eye_colour;

-- en: In which city do most shoots take place?
-- zh: 哪个城市的拍摄最多？
SELECT city FROM photo_shoot GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: For every brand, what was the biggest fee?
-- zh: 每个品牌付过的最高酬金是多少？
SELECT brand, max(fee) FROM photo_shoot GROUP BY brand;

-- en: Which model is the youngest?
-- zh: 最年轻的模特是谁？
SELECT model_name FROM fashion_model ORDER BY birth_date DESC LIMIT 1;

-- en: Which model received the highest fee for a single shoot?
-- zh: 单次拍摄酬金最高的模特是谁？
SELECT fashion_model.model_name FROM fashion_model JOIN photo_shoot ON fashion_model.model_id = photo_shoot.model_id ORDER BY photo_shoot.fee DESC LIMIT 1;

-- en: Who is represented by Studio Nine?
-- zh: Studio Nine签了哪些模特？
SELECT fashion_model.model_name FROM fashion_model JOIN agency ON fashion_model.agency_id = agency.agency_id WHERE agency.agency_name = 'Studio Nine';

-- en: For which brands has Efua Mensah been photographed?
-- zh: Efua Mensah为哪些品牌拍过照？
SELECT photo_shoot.brand FROM photo_shoot JOIN fashion_model ON photo_shoot.model_id = fashion_model.model_id WHERE fashion_model.model_name = 'Efua Mensah';

-- en: How many models does each agency represent?
-- zh: 每家经纪公司有多少位模特？
SELECT agency.agency_name, count(*) FROM agency JOIN fashion_model ON agency.agency_id = fashion_model.agency_id GROUP BY agency.agency_id, agency.agency_name;

-- en: Which model did the most shoots?
-- zh: 拍摄次数最多的模特是谁？
SELECT fashion_model.model_name FROM fashion_model JOIN photo_shoot ON fashion_model.model_id = photo_shoot.model_id GROUP BY fashion_model.model_id, fashion_model.model_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which agency's models brought in the most fees?
-- zh: 哪家经纪公司的模特酬金总额最高？
SELECT agency.agency_name FROM agency JOIN fashion_model ON agency.agency_id = fashion_model.agency_id JOIN photo_shoot ON fashion_model.model_id = photo_shoot.model_id GROUP BY agency.agency_id, agency.agency_name ORDER BY sum(photo_shoot.fee) DESC LIMIT 1;

-- en: Show the fees earned by models of agencies based in Antwerp.
-- zh: 列出总部在Antwerp的经纪公司旗下模特的酬金。
SELECT photo_shoot.fee FROM photo_shoot JOIN fashion_model ON photo_shoot.model_id = fashion_model.model_id JOIN agency ON fashion_model.agency_id = agency.agency_id WHERE agency.city = 'Antwerp';

-- en: Average height of the models of each agency?
-- zh: 每家经纪公司模特的平均身高是多少？
SELECT agency.agency_name, avg(fashion_model.height_cm) FROM agency JOIN fashion_model ON agency.agency_id = fashion_model.agency_id GROUP BY agency.agency_id, agency.agency_name;

-- en: Who has done at least three shoots for the brand Kestrel?
-- zh: 谁为Kestrel品牌拍摄过至少三次？
SELECT fashion_model.model_name FROM fashion_model JOIN photo_shoot ON fashion_model.model_id = photo_shoot.model_id WHERE photo_shoot.brand = 'Kestrel' GROUP BY fashion_model.model_id, fashion_model.model_name HAVING count(*) >= 3;

-- en: Models who have never been on a shoot?
-- zh: 从未参加过拍摄的模特有哪些？
SELECT model_name FROM fashion_model WHERE model_id NOT IN (SELECT model_id FROM photo_shoot);

-- en: Which models are taller than the average model?
-- zh: 哪些模特高于平均身高？
SELECT model_name FROM fashion_model WHERE height_cm > (SELECT avg(height_cm) FROM fashion_model);

-- en: Which cities have an agency but no photo shoot?
-- zh: 哪些城市有经纪公司但没有拍摄活动？
SELECT city FROM agency EXCEPT SELECT city FROM photo_shoot;
