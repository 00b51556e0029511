-- Heat pumps put into homes by local installers, with state subsidies and service visits.
CREATE TABLE installer (
  id INT,
  name VARCHAR(60),
  county VARCHAR(30),
  certified VARCHAR(3),
  PRIMARY KEY (id)
);
CREATE TABLE pump_model (
  id INT,
  name VARCHAR(40),
  brand VARCHAR(40),
  source VARCHAR(15),
  output_kw DOUBLE,
  cop DOUBLE,
  refrigerant VARCHAR(10),
  PRIMARY KEY (id)
);
CREATE TABLE installation (
  id INT,
  installer_id INT,
  model_id INT,
  owner_name VARCHAR(50),
  county VARCHAR(30),
  installed_on DATE,
  price DECIMAL(10,2),
  subsidy DECIMAL(10,2),
  PRIMARY KEY (id),
  FOREIGN KEY (installer_id) REFERENCES installer (id),
  FOREIGN KEY (model_id) REFERENCES pump_model (id)
);
CREATE TABLE service_visit (
  id INT,
  installation_id INT,
  visited_on DATE,
  reason VARCHAR(30),
  cost DECIMAL(8,2),
  PRIMARY KEY (id),
  FOREIGN KEY (installation_id) REFERENCES installation (id)
);

-- en: Which installers in Kildare are certified (Yes)?
-- zh: Kildare有哪些具备认证（Yes）的安装商？
SELECT name FROM installer WHERE county = 'Kildare' AND certified = 'Yes';

-- en: Models and brands that draw heat from Ground.
-- zh: 从Ground取热的型号及品牌。
SELECT name, brand FROM pump_model WHERE source = 'Ground';

-- en: Which model is the most efficient, i.e. has the best COP?
-- zh: 能效系数最高的是哪个型号？
SELECT name FROM pump_model ORDER BY cop DESC LIMIT 1;

-- en: How many models run on R290?
-- zh: 使用R290制冷剂的型号有多少个？
SELECT count(*) FROM pump_model WHERE refrigerant = 'R290';

-- en: What did homeowners in Mayo pay on average?
-- zh: Mayo的业主平均花了多少钱？
SELECT avg(price) FROM installation WHERE county = 'Mayo';

-- en: What did homeowners in Mayo receive in grants altogether?
-- zh: Mayo的业主一共拿到多少补贴？
SELECT sum(subsidy) FROM installation WHERE county = 'Mayo';

-- en: Owners who got no subsidy at all.
-- zh: 没有拿到任何补贴（补贴为0）的业主。
SELECT owner_name FROM installation WHERE subsidy = 0;

-- en: How many installations were made in each county?
-- zh: 每个郡各安装了多少台？
SELECT county, count(*) FROM installation GROUP BY county;

-- en: Which county has the most installer firms?
-- zh: 安装商最多的是哪个郡？
SELECT county FROM installer GROUP BY county ORDER BY count(*) DESC LIMIT 1;

-- en: Which county has the fewest installer firms?
-- zh: 安装商最少的是哪个郡？
SELECT county FROM installer GROUP BY county ORDER BY count(*) LIMIT 1;

-- en: Reasons for which the visits cost more than 150 on average.
-- zh: 平均上门费用超过150的维修原因有哪些？
SELECT reason FROM service_visit GROUP BY reason HAVING avg(cost) > 150;

-- en: Which model did Aoife Brennan get?
-- zh: Aoife Brennan装的是什么型号？
SELECT pump_model.name FROM pump_model JOIN installation ON pump_model.id = installation.model_id WHERE installation.owner_name = 'Aoife Brennan';

-- en: How many pumps has each firm fitted?
-- zh: 每家安装商各装了多少台热泵？
SELECT installer.name, count(*) FROM installer JOIN installation ON installer.id = installation.installer_id GROUP BY installer.id, installer.name;

-- en: Which brand is installed most?
-- zh: 安装量最大的是哪个品牌？
SELECT pump_model.brand FROM pump_model JOIN installation ON pump_model.id = installation.model_id GROUP BY pump_model.brand ORDER BY count(*) DESC LIMIT 1;

-- en: Which installers have put in Arktis pumps? Each name once.
-- zh: 哪些安装商装过Arktis品牌的热泵？名称去重。
SELECT DISTINCT installer.name FROM installer JOIN installation ON installer.id = installation.installer_id JOIN pump_model ON installation.model_id = pump_model.id WHERE pump_model.brand = 'Arktis';

-- en: Owner names and visit dates for calls about Noise.
-- zh: 因Noise上门的业主姓名和上门日期。
SELECT installation.owner_name, service_visit.visited_on FROM installation JOIN service_visit ON installation.id = service_visit.installation_id WHERE service_visit.reason = 'Noise';

-- en: Service visits per brand.
-- zh: 每个品牌的上门维修次数。
SELECT pump_model.brand, count(*) FROM pump_model JOIN installation ON pump_model.id = installation.model_id JOIN service_visit ON installation.id = service_visit.installation_id GROUP BY pump_model.brand;

-- en: Installers that worked outside their own county.
-- zh: 在本郡以外安装过热泵的安装商。
SELECT installer.name FROM installer JOIN installation ON installer.id = installation.installer_id WHERE installer.county <> installation.county;

-- en: Models that nobody bought.
-- zh: 没人购买的型号。
SELECT name FROM pump_model WHERE id NOT IN (SELECT model_id FROM installation);

-- en: Counties where both Air and Ground pumps are found.
-- zh: 既装了Air热泵又装了Ground热泵的郡。
SELECT installation.county FROM installation JOIN pump_model ON installation.model_id = pump_model.id WHERE pump_model.source = 'Air' INTERSECT SELECT installation.county FROM installation JOIN pump_model ON installation.model_id = pump_model.id WHERE pump_model.source = 'Ground';

-- en: Owners who paid more than the average price.
-- zh: 付款高于平均价格的业主。
SELECT owner_name FROM installation WHERE price > (SELECT avg(price) FROM installation);

-- en: Total cost of service visits to pumps fitted by Corrib Heating.
-- zh: Corrib Heating安装的热泵的上门维修总费用。
SELECT sum(service_visit.cost) FROM service_visit JOIN installation ON service_visit.installation_id = installation.id JOIN installer ON installation.installer_id = installer.id WHERE installer.name = 'Corrib Heating';
