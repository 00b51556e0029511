-- A shopping mall group: malls, shop units, tenants, leases and footfall by entrance.
CREATE TABLE mall (
  mall_id INT,
  mall_name VARCHAR(50),
  town VARCHAR(40),
  floors INT,
  opened INT,
  PRIMARY KEY (mall_id)
);
CREATE TABLE unit (
  unit_id INT,
  mall_id INT,
  unit_code VARCHAR(10),
  floor INT,
  area_m2 DOUBLE,
  PRIMARY KEY (unit_id),
  FOREIGN KEY (mall_id) REFERENCES mall (mall_id)
);
CREATE TABLE tenant (
  tenant_id INT,
  trade_name VARCHAR(50),
  segment VARCHAR(30),
  PRIMARY KEY (tenant_id)
);
CREATE TABLE lease (
  lease_id INT,
  unit_id INT,
  tenant_id INT,
  starts DATE,
  ends DATE,
  monthly_rent DECIMAL(10,2),
  PRIMARY KEY (lease_id),
  FOREIGN KEY (unit_id) REFERENCES unit (unit_id),
  FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
);
CREATE TABLE footfall (
  mall_id INT,
  entrance VARCHAR(20),
  day DATE,
  visitors INT,
  PRIMARY KEY (mall_id, entrance, day),
  FOREIGN KEY (mall_id) REFERENCES mall (mall_id)
);

-- en: Which malls are in Graz?
-- zh: Graz有哪些购物中心？
SELECT mall_name FROM mall WHERE town = 'Graz';

-- en: Which malls in Graz have more than two floors?
-- zh: Graz有哪些购物中心的楼层超过2层？
SELECT mall_name FROM mall WHERE town = 'Graz' AND floors > 2;

-- en: How many tenants are in the Shoes segment?
-- zh: Shoes业态的租户有多少家？
SELECT count(*) FROM tenant WHERE segment = 'Shoes';

-- en: What is the largest monthly rent paid?
-- zh: 最高的月租金是多少？
SELECT max(monthly_rent) FROM lease;

-- en: Number of tenants per segment, biggest segment first.
-- zh: 各业态的租户数，从多到少排序。
SELECT segment, count(*) FROM tenant GROUP BY segment ORDER BY count(*) DESC;

-- en: Which mall is the newest?
-- zh: 最新开业的购物中心是哪家？
SELECT mall_name FROM mall ORDER BY opened DESC LIMIT 1;

-- en: How many units does each mall have?
-- zh: 每家购物中心有多少个铺位？
SELECT mall.mall_name, count(*) FROM mall JOIN unit ON mall.mall_id = unit.mall_id GROUP BY mall.mall_id, mall.mall_name;

-- en: What is the total area of units in each mall?
-- zh: 每家购物中心铺位的总面积是多少？
SELECT mall.mall_name, sum(unit.area_m2) FROM mall JOIN unit ON mall.mall_id = unit.mall_id GROUP BY mall.mall_id, mall.mall_name;

-- en: Which units, by code, are on floor 0 of City Arkade?
-- zh: City Arkade的0层有哪些铺位（铺位号）？
SELECT unit.unit_code FROM unit JOIN mall ON unit.mall_id = mall.mall_id WHERE mall.mall_name = 'City Arkade' AND unit.floor = 0;

-- en: Who rents unit code B12?
-- zh: 谁租了B12号铺位？
SELECT tenant.trade_name FROM tenant JOIN lease ON tenant.tenant_id = lease.tenant_id JOIN unit ON lease.unit_id = unit.unit_id WHERE unit.unit_code = 'B12';

-- en: In which malls does Luma rent a shop?
-- zh: Luma在哪些购物中心租有店铺？
SELECT mall.mall_name FROM mall JOIN unit ON mall.mall_id = unit.mall_id JOIN lease ON unit.unit_id = lease.unit_id JOIN tenant ON lease.tenant_id = tenant.tenant_id WHERE tenant.trade_name = 'Luma';

-- en: When do the leases of Luma run out?
-- zh: Luma的租约什么时候到期？
SELECT lease.ends FROM lease JOIN tenant ON lease.tenant_id = tenant.tenant_id WHERE tenant.trade_name = 'Luma';

-- en: Which tenant has the most leases?
-- zh: 租约最多的租户是哪家？
SELECT tenant.trade_name FROM tenant JOIN lease ON tenant.tenant_id = lease.tenant_id GROUP BY tenant.tenant_id, tenant.trade_name ORDER BY count(*) DESC LIMIT 1;

-- en: Average rent per segment.
-- zh: 各业态的平均月租。
SELECT tenant.segment, avg(lease.monthly_rent) FROM tenant JOIN lease ON tenant.tenant_id = lease.tenant_id GROUP BY tenant.segment;

-- en: Codes of units that are not let.
-- zh: 没有出租的铺位号。
SELECT unit_code FROM unit WHERE unit_id NOT IN (SELECT unit_id FROM lease);

-- en: How many people entered City Arkade on 2023-12-23?
-- zh: 2023-12-23有多少人次进入City Arkade？
SELECT sum(footfall.visitors) FROM footfall JOIN mall ON footfall.mall_id = mall.mall_id WHERE mall.mall_name = 'City Arkade' AND footfall.day = '2023-12-23';

-- en: Entrances whose average count of visitors is under 500.
-- zh: 平均客流少于500人次的入口。
SELECT entrance FROM footfall GROUP BY entrance HAVING avg(visitors) < 500;

-- en: What different entrances are counted?
-- zh: 统计客流的有哪些不同的入口？
SELECT DISTINCT entrance FROM footfall;

-- en: Tenants paying more than the average rent.
-- zh: 月租金高于平均值的租户。
SELECT tenant.trade_name FROM tenant JOIN lease ON tenant.tenant_id = lease.tenant_id WHERE lease.monthly_rent > (SELECT avg(monthly_rent) FROM lease);

-- en: Towns that have a Food tenant and also a Toys tenant.
-- zh: 既有Food租户又有Toys租户的城镇。
SELECT mall.town FROM mall JOIN unit ON mall.mall_id = unit.mall_id JOIN lease ON unit.unit_id = lease.unit_id JOIN tenant ON lease.tenant_id = tenant.tenant_id WHERE tenant.segment = 'Food' INTERSECT SELECT mall.town FROM mall JOIN unit ON mall.mall_id = unit.mall_id JOIN lease ON unit.unit_id = lease.unit_id JOIN tenant ON lease.tenant_id = tenant.tenant_id WHERE tenant.segment = 'Toys';

-- en: Malls with no footfall counts.
-- zh: 没有客流统计数据的购物中心。
SELECT mall_name FROM mall WHERE mall_id NOT IN (SELECT mall_id FROM footfall);

-- en: Lease ids starting between 2022-01-01 and 2022-12-31 with a rent of at least 3000.
-- zh: 起租日在2022-01-01到2022-12-31之间、月租不少于3000的租约编号。
SELECT lease_id FROM lease WHERE starts BETWEEN '2022-01-01' AND '2022-12-31' AND monthly_rent >= 3000;
