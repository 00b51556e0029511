-- Rooftop solar installations: owners, installers, panel types, systems and monthly yields.
CREATE TABLE owner (
  owner_id INT,
  full_name VARCHAR(60),
  city VARCHAR(40),
  phone VARCHAR(20),
  joined DATE,
  PRIMARY KEY (owner_id)
);
CREATE TABLE installer (
  installer_id INT,
  company VARCHAR(60),
  city VARCHAR(40),
  phone VARCHAR(20),
  rating DOUBLE,
  founded INT,
  PRIMARY KEY (installer_id)
);
CREATE TABLE panel (
  panel_id INT,
  model VARCHAR(40),
  brand VARCHAR(40),
  watt INT,
  price DECIMAL(10,2),
  rating DOUBLE,
  PRIMARY KEY (panel_id)
);
CREATE TABLE installation (
  installation_id INT,
  owner_id INT,
  installer_id INT,
  panel_id INT,
  panel_count INT,
  roof_type VARCHAR(20),
  installed_on DATE,
  price DECIMAL(10,2),
  PRIMARY KEY (installation_id),
  FOREIGN KEY (owner_id) REFERENCES owner (owner_id),
  FOREIGN KEY (installer_id) REFERENCES installer (installer_id),
  FOREIGN KEY (panel_id) REFERENCES panel (panel_id)
);
CREATE TABLE monthly_yield (
  installation_id INT,
  month VARCHAR(7),
  kwh DOUBLE,
  fed_in_kwh DOUBLE,
  PRIMARY KEY (installation_id, month),
  FOREIGN KEY (installation_id) REFERENCES installation (installation_id)
);

-- en: How many installations were put on a Flat roof?
-- zh: 装在Flat屋顶上的系统有多少套？
SELECT count(*) FROM installation WHERE roof_type = 'Flat';

-- en: How many panels were put on Flat roofs?
-- zh: Flat屋顶上一共装了多少块组件？
SELECT sum(panel_count) FROM installation WHERE roof_type = 'Flat';

-- en: Which panel model is rated best?
-- zh: 评分最高的组件型号是哪个？
SELECT model FROM panel ORDER BY rating DESC LIMIT 1;

-- en: Which installer company is rated best?
-- zh: 评分最高的安装公司是哪家？
SELECT company FROM installer ORDER BY rating DESC LIMIT 1;

-- en: Phone numbers of owners living in Lindau?
-- zh: 住在Lindau的业主电话分别是多少？
SELECT phone FROM owner WHERE city = 'Lindau';

-- en: Give the phone number of each installer in Lindau.
-- zh: 给出Lindau各安装商的电话。
SELECT phone FROM installer WHERE city = 'Lindau';

-- en: What models does the brand Heliox make, from most to least powerful?
-- zh: Heliox品牌有哪些型号？按功率从大到小排列。
SELECT model FROM panel WHERE brand = 'Heliox' ORDER BY watt DESC;

-- en: What did an installation cost on average after 2021-12-31?
-- zh: 2021-12-31之后安装的系统平均造价是多少？
SELECT avg(price) FROM installation WHERE installed_on > '2021-12-31';

-- en: Highest monthly output ever recorded?
-- zh: 有记录以来单月发电量最高是多少？
SELECT max(kwh) FROM monthly_yield;

-- en: Show every roof type with its number of installations.
-- zh: 各种屋顶类型分别有多少套系统？
SELECT roof_type, count(*) FROM installation GROUP BY roof_type;

-- en: For each month, how much energy was fed into the grid?
-- zh: 每个月的上网电量是多少？
SELECT month, sum(fed_in_kwh) FROM monthly_yield GROUP BY month;

-- en: Which brands have at least 4 panel models?
-- zh: 哪些品牌至少有4种组件型号？
SELECT brand FROM panel GROUP BY brand HAVING count(*) >= 4;

-- en: On what date was the cheapest installation finished?
-- zh: 造价最低的那套系统是哪天装好的？
SELECT installed_on FROM installation ORDER BY price LIMIT 1;

-- en: Who installed the system of Ines Falk? Give the company.
-- zh: Ines Falk的系统是哪家公司安装的？
SELECT installer.company FROM installer JOIN installation ON installer.installer_id = installation.installer_id JOIN owner ON installation.owner_id = owner.owner_id WHERE owner.full_name = 'Ines Falk';

-- en: How much electricity did Ines Falk's roof produce in 2023-07?
-- zh: Ines Falk家屋顶在2023-07发了多少电？
SELECT monthly_yield.kwh FROM monthly_yield JOIN installation ON monthly_yield.installation_id = installation.installation_id JOIN owner ON installation.owner_id = owner.owner_id WHERE owner.full_name = 'Ines Falk' AND monthly_yield.month = '2023-07';

-- en: List each installer company and how many installations it has done.
-- zh: 列出每家安装公司及其完成的安装数量。
SELECT installer.company, count(*) FROM installer JOIN installation ON installer.installer_id = installation.installer_id GROUP BY installer.installer_id, installer.company;

-- en: Which panel model is the most popular, counting panels installed?
-- zh: 按安装块数算，哪个组件型号最受欢迎？
SELECT panel.model FROM panel JOIN installation ON panel.panel_id = installation.panel_id GROUP BY panel.panel_id, panel.model ORDER BY sum(installation.panel_count) DESC LIMIT 1;

-- en: How many different owners have panels from Heliox?
-- zh: 使用Heliox组件的不同业主有多少位？
SELECT count(DISTINCT installation.owner_id) FROM installation JOIN panel ON installation.panel_id = panel.panel_id WHERE panel.brand = 'Heliox';

-- en: Which owners have no installation yet?
-- zh: 哪些业主还没有安装系统？
SELECT full_name FROM owner WHERE owner_id NOT IN (SELECT owner_id FROM installation);

-- en: Which panel models cost less than average?
-- zh: 哪些组件型号低于平均价格？
SELECT model FROM panel WHERE price < (SELECT avg(price) FROM panel);

-- en: Which installers have worked on a Slate roof?
-- zh: 哪些安装公司做过Slate屋顶？
SELECT company FROM installer WHERE installer_id IN (SELECT installer_id FROM installation WHERE roof_type = 'Slate');

-- en: Name the cities where owners live but no installer is based.
-- zh: 哪些城市有业主却没有安装商？
SELECT city FROM owner EXCEPT SELECT city FROM installer;
