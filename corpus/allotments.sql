-- Allotment gardens and the tenants who rent plots.
CREATE TABLE garden_site (
  site_id INT,
  site_name VARCHAR(50),
  district VARCHAR(40),
  opened INT,
  has_water VARCHAR(5),
  PRIMARY KEY (site_id)
);
CREATE TABLE tenant (
  tenant_id INT,
  tenant_name VARCHAR(50),
  phone VARCHAR(20),
  joined DATE,
  PRIMARY KEY (tenant_id)
);
CREATE TABLE plot (
  plot_id INT,
  site_id INT,
  tenant_id INT,
  size_m2 DOUBLE,
  yearly_rent DOUBLE,
  main_crop VARCHAR(30),
  PRIMARY KEY (plot_id),
  FOREIGN KEY (site_id) REFERENCES garden_site (site_id),
  FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
);

-- en: Show all garden sites in the Linden district.
-- zh: 列出Linden区的所有园地。
SELECT site_name FROM garden_site WHERE district = 'Linden';

-- en: What is the phone number of Mr. Ortega? He is listed as Pablo Ortega.
-- zh: Pablo Ortega的电话号码是多少？
SELECT phone FROM tenant WHERE tenant_name = 'Pablo Ortega';

-- en: Which plots, by id, are free, having no tenant?
-- zh: 哪些地块（编号）空着，没有租户？
SELECT plot_id FROM plot WHERE tenant_id IS NULL;

-- en: How many plots are used mainly for potatoes?
-- zh: 主要种potatoes的地块有多少块？
SELECT count(*) FROM plot WHERE main_crop = 'potatoes';

-- en: What rent comes in every year altogether?
-- zh: 每年的租金总收入是多少？
SELECT sum(yearly_rent) FROM plot;

-- en: Average size of plots whose rent is under 100?
-- zh: 年租金低于100的地块平均面积是多少？
SELECT avg(size_m2) FROM plot WHERE yearly_rent < 100;

-- en: For each main crop, how many plots grow it?
-- zh: 每种主要作物各有多少块地种植？
SELECT main_crop, count(*) FROM plot GROUP BY main_crop;

-- en: Which district has the most garden sites?
-- zh: 园地最多的区是哪个？
SELECT district FROM garden_site GROUP BY district ORDER BY count(*) DESC LIMIT 1;

-- en: Which main crops are found on plots averaging over 200 square metres?
-- zh: 哪些主要作物的地块平均面积超过200平方米？
SELECT main_crop FROM plot GROUP BY main_crop HAVING avg(size_m2) > 200;

-- en: Which garden site is the newest?
-- zh: 最新开放的园地是哪个？
SELECT site_name FROM garden_site ORDER BY opened DESC LIMIT 1;

-- en: Who are the three longest-standing tenants?
-- zh: 加入时间最早的三位租户是谁？
SELECT tenant_name FROM tenant ORDER BY joined ASC LIMIT 3;

-- en: What does Greta Oss grow?
-- zh: Greta Oss种的是什么作物？
SELECT plot.main_crop FROM plot JOIN tenant ON plot.tenant_id = tenant.tenant_id WHERE tenant.tenant_name = 'Greta Oss';

-- en: Who rents a plot at Millbrook Gardens?
-- zh: 谁在Millbrook Gardens租了地块？
SELECT tenant.tenant_name FROM tenant JOIN plot ON tenant.tenant_id = plot.tenant_id JOIN garden_site ON plot.site_id = garden_site.site_id WHERE garden_site.site_name = 'Millbrook Gardens';

-- en: How many plots does each site have, and what is their total size?
-- zh: 每个园地有多少块地？总面积是多少？
SELECT garden_site.site_name, count(*), sum(plot.size_m2) FROM garden_site JOIN plot ON garden_site.site_id = plot.site_id GROUP BY garden_site.site_id, garden_site.site_name;

-- en: Which tenant pays the most rent in all?
-- zh: 租金总额最高的租户是谁？
SELECT tenant.tenant_name FROM tenant JOIN plot ON tenant.tenant_id = plot.tenant_id GROUP BY tenant.tenant_id, tenant.tenant_name ORDER BY sum(plot.yearly_rent) DESC LIMIT 1;

-- en: In which districts do people grow pumpkins?
-- zh: 哪些区有人种pumpkins？
SELECT garden_site.district FROM garden_site JOIN plot ON garden_site.site_id = plot.site_id WHERE plot.main_crop = 'pumpkins';

-- en: How many plots lie on sites that have water (yes)?
-- zh: 有水源（yes）的园地共有多少块地？
SELECT count(*) FROM plot JOIN garden_site ON plot.site_id = garden_site.site_id WHERE garden_site.has_water = 'yes';

-- en: Tenants with more than one plot?
-- zh: 租了不止一块地的租户有哪些？
SELECT tenant.tenant_name FROM tenant JOIN plot ON tenant.tenant_id = plot.tenant_id GROUP BY tenant.tenant_id, tenant.tenant_name HAVING count(*) > 1;

-- en: On which site is the largest plot?
-- zh: 面积最大的地块在哪个园地？
SELECT garden_site.site_name FROM garden_site JOIN plot ON garden_site.site_id = plot.site_id ORDER BY plot.size_m2 DESC LIMIT 1;

-- en: Which sites have no plots at all?
-- zh: 哪些园地一块地也没有？
SELECT site_name FROM garden_site WHERE site_id NOT IN (SELECT site_id FROM plot);

-- en: Give the ids of plots with a rent above the average.
-- zh: 给出租金高于平均值的地块编号。
SELECT plot_id FROM plot WHERE yearly_rent > (SELECT avg(yearly_rent) FROM plot);

-- en: Who grows both beans and onions?
-- zh: 谁既种beans又种onions？
SELECT tenant.tenant_name FROM tenant JOIN plot ON tenant.tenant_id = plot.tenant_id WHERE plot.main_crop = 'beans' INTERSECT SELECT tenant.tenant_name FROM tenant JOIN plot ON tenant.tenant_id = plot.tenant_id WHERE plot.main_crop = 'onions';
