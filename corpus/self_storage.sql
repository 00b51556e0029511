-- A self-storage firm: depots, units, tenants, leases, access log and insured goods.
CREATE TABLE facility_site (
  site_code VARCHAR(8),
  site_name VARCHAR(50),
  city VARCHAR(40),
  manager VARCHAR(50),
  built_year INT,
  gate_hours VARCHAR(20),
  PRIMARY KEY (site_code)
);
CREATE TABLE storage_unit (
  unit_id INT,
  site_code VARCHAR(8),
  unit_label VARCHAR(10),
  floor_no INT,
  volume_m3 DOUBLE,
  climate_control VARCHAR(3),
  list_price DECIMAL(10,2),
  PRIMARY KEY (unit_id),
  FOREIGN KEY (site_code) REFERENCES facility_site (site_code)
);
CREATE TABLE tenant (
  tenant_id INT,
  tenant_name VARCHAR(60),
  tenant_type VARCHAR(15),
  city VARCHAR(40),
  email VARCHAR(60),
  date_of_birth DATE,
  PRIMARY KEY (tenant_id)
);
CREATE TABLE lease (
  lease_id INT,
  unit_id INT,
  tenant_id INT,
  start_date DATE,
  end_date DATE,
  monthly_price DECIMAL(10,2),
  payment_status VARCHAR(15),
  PRIMARY KEY (lease_id),
  FOREIGN KEY (unit_id) REFERENCES storage_unit (unit_id),
  FOREIGN KEY (tenant_id) REFERENCES tenant (tenant_id)
);
CREATE TABLE insured_item (
  item_id INT,
  lease_id INT,
  item_name VARCHAR(50),
  category VARCHAR(30),
  insured_value DECIMAL(12,2),
  PRIMARY KEY (item_id),
  FOREIGN KEY (lease_id) REFERENCES lease (lease_id)
);
CREATE TABLE gate_entry (
  entry_id INT,
  lease_id INT,
  entered_at DATETIME,
  minutes_inside INT,
  vehicle VARCHAR(20),
  PRIMARY KEY (entry_id),
  FOREIGN KEY (lease_id) REFERENCES lease (lease_id)
);

-- en: Which tenants rent at the Dockside Vaults site? Distinct names.
-- zh: 哪些租户在Dockside Vaults租仓？姓名去重。
SELECT DISTINCT tenant.tenant_name FROM tenant JOIN lease ON tenant.tenant_id = lease.tenant_id JOIN storage_unit ON lease.unit_id = storage_unit.unit_id JOIN facility_site ON storage_unit.site_code = facility_site.site_code WHERE facility_site.site_name = 'Dockside Vaults';

-- en: Labels of climate controlled (Yes) units of at least 15 cubic metres
-- zh: 带恒温（Yes）且不小于15立方米的仓位号
SELECT unit_label FROM storage_unit WHERE climate_control = 'Yes' AND volume_m3 >= 15;

-- en: How many units are on each floor?
-- zh: 每层楼各有多少个仓位？
SELECT floor_no, count(*) FROM storage_unit GROUP BY floor_no;

-- en: Emails of tenants whose lease payments are Overdue
-- zh: 租约付款状态为Overdue的租户邮箱
SELECT tenant.email FROM tenant JOIN lease ON tenant.tenant_id = lease.tenant_id WHERE lease.payment_status = 'Overdue';

-- en: What's the biggest insured value in the Art category?
-- zh: Art类物品的最高投保金额是多少？
SELECT max(insured_value) FROM insured_item WHERE category = 'Art';

-- en: Which items does Rasheeda Malik store?
-- zh: Rasheeda Malik存放了哪些物品？
SELECT insured_item.item_name FROM insured_item JOIN lease ON insured_item.lease_id = lease.lease_id JOIN tenant ON lease.tenant_id = tenant.tenant_id WHERE tenant.tenant_name = 'Rasheeda Malik';

-- en: The most spacious unit, by label
-- zh: 容积最大的仓位号
SELECT unit_label FROM storage_unit ORDER BY volume_m3 DESC LIMIT 1;

-- en: Monthly income from leases at each site, with the site name
-- zh: 每个站点的租约月收入，附站点名称
SELECT facility_site.site_name, sum(lease.monthly_price) FROM facility_site JOIN storage_unit ON facility_site.site_code = storage_unit.site_code JOIN lease ON storage_unit.unit_id = lease.unit_id GROUP BY facility_site.site_code, facility_site.site_name;

-- en: Units that were never leased
-- zh: 从未出租过的仓位
SELECT unit_label FROM storage_unit WHERE unit_id NOT IN (SELECT unit_id FROM lease);

-- en: Who manages the place where something called Harpsichord is insured?
-- zh: 存放并投保了Harpsichord的站点由谁管理？
SELECT facility_site.manager FROM facility_site JOIN storage_unit ON facility_site.site_code = storage_unit.site_code JOIN lease ON storage_unit.unit_id = lease.unit_id JOIN insured_item ON lease.lease_id = insured_item.lease_id WHERE insured_item.item_name = 'Harpsichord';

-- en: Average insured value for each category of goods
-- zh: 各类物品的平均投保金额
SELECT category, avg(insured_value) FROM insured_item GROUP BY category;

-- en: Which tenant comes through the gate most often?
-- zh: 进门次数最多的租户是谁？
SELECT tenant.tenant_name FROM tenant JOIN lease ON tenant.tenant_id = lease.tenant_id JOIN gate_entry ON lease.lease_id = gate_entry.lease_id GROUP BY tenant.tenant_id, tenant.tenant_name ORDER BY count(*) DESC LIMIT 1;

-- en: Units whose list price is below the average list price: label and price
-- zh: 标价低于平均标价的仓位号和标价
SELECT unit_label, list_price FROM storage_unit WHERE list_price < (SELECT avg(list_price) FROM storage_unit);

-- en: What vehicles did Business tenants come with? Different ones.
-- zh: Business类租户开什么车来？列出不同的车型。
SELECT DISTINCT gate_entry.vehicle FROM gate_entry JOIN lease ON gate_entry.lease_id = lease.lease_id JOIN tenant ON lease.tenant_id = tenant.tenant_id WHERE tenant.tenant_type = 'Business';

-- en: Tenants holding two leases or more
-- zh: 有两份及以上租约的租户
SELECT tenant.tenant_name FROM tenant JOIN lease ON tenant.tenant_id = lease.tenant_id GROUP BY tenant.tenant_id, tenant.tenant_name HAVING count(*) >= 2;

-- en: How many leases have no end date?
-- zh: 没有结束日期的租约有多少份？
SELECT count(*) FROM lease WHERE end_date IS NULL;

-- en: Cities with tenants but without a site
-- zh: 有租户但没有站点的城市
SELECT city FROM tenant EXCEPT SELECT city FROM facility_site;

-- en: The three longest visits: when they began and how many minutes they took
-- zh: 停留时间最长的三次进入：开始时间和分钟数
SELECT entered_at, minutes_inside FROM gate_entry ORDER BY minutes_inside DESC LIMIT 3;

-- en: Label and site name of the units leased from 2023-10-01
-- zh: 自2023-10-01起租的仓位号和站点名称
SELECT storage_unit.unit_label, facility_site.site_name FROM storage_unit JOIN facility_site ON storage_unit.site_code = facility_site.site_code JOIN lease ON storage_unit.unit_id = lease.unit_id WHERE lease.start_date = '2023-10-01';

-- en: Tenants with no insured item in any lease
-- zh: 所有租约下都没有投保物品的租户
SELECT tenant_name FROM tenant WHERE tenant_id NOT IN (SELECT lease.tenant_id FROM lease JOIN insured_item ON lease.lease_id = insured_item.lease_id);

-- en: Which city has the most sites?
-- zh: 站点最多的城市是哪个？
SELECT city FROM facility_site GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: Sites built before 2000 or open 24 hours (gate hours 00-24): name and manager
-- zh: 2000年以前建成或24小时开放（开门时间为00-24）的站点：名称和经理
SELECT site_name, manager FROM facility_site WHERE built_year < 2000 OR gate_hours = '00-24';
