-- Student flatshares: landlords, flats, rooms, tenants and leases.
CREATE TABLE landlords (
  id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  email VARCHAR(80),
  type VARCHAR(20),
  PRIMARY KEY (id)
);
CREATE TABLE flats (
  id INT,
  landlord_id INT,
  street VARCHAR(60),
  city VARCHAR(40),
  floor_no INT,
  size_sqm DOUBLE,
  built_year INT,
  type VARCHAR(20),
  PRIMARY KEY (id),
  FOREIGN KEY (landlord_id) REFERENCES landlords (id)
);
CREATE TABLE rooms (
  id INT,
  flat_id INT,
  label VARCHAR(10),
  size_sqm DOUBLE,
  monthly_rent DECIMAL(10,2),
  furnished VARCHAR(5),
  PRIMARY KEY (id),
  FOREIGN KEY (flat_id) REFERENCES flats (id)
);
CREATE TABLE tenants (
  id INT,
  name VARCHAR(60),
  university VARCHAR(60),
  subject VARCHAR(40),
  age INT,
  hometown VARCHAR(40),
  PRIMARY KEY (id)
);
CREATE TABLE leases (
  id INT,
  room_id INT,
  tenant_id INT,
  signed_on DATE,
  moves_in DATE,
  moves_out DATE,
  deposit DECIMAL(10,2),
  PRIMARY KEY (id),
  FOREIGN KEY (room_id) REFERENCES rooms (id),
  FOREIGN KEY (tenant_id) REFERENCES tenants (id)
);

-- en: Email addresses of landlords of type Private.
-- zh: Private类型房东的电子邮箱有哪些？
SELECT email FROM landlords WHERE type = 'Private';

-- en: Streets of the flats of type Loft in Utrecht?
-- zh: Utrecht的Loft类型公寓在哪些街道？
SELECT street FROM flats WHERE type = 'Loft' AND city = 'Utrecht';

-- en: Which tenants study Biology and are at most 21?
-- zh: 哪些租客读Biology且年龄不超过21岁？
SELECT name FROM tenants WHERE subject = 'Biology' AND age <= 21;

-- en: How many leases were signed in 2024?
-- zh: 2024年签了多少份租约？
SELECT count(*) FROM leases WHERE signed_on BETWEEN '2024-01-01' AND '2024-12-31';

-- en: In how many leases is the move-in date in 2024?
-- zh: 入住日期在2024年的租约有多少份？
SELECT count(*) FROM leases WHERE moves_in BETWEEN '2024-01-01' AND '2024-12-31';

-- en: What rent is paid on average for a room that is furnished (yes)?
-- zh: 带家具（yes）的房间平均月租是多少？
SELECT avg(monthly_rent) FROM rooms WHERE furnished = 'yes';

-- en: Number of tenants from each university.
-- zh: 每所大学的租客各有多少人？
SELECT university, count(*) FROM tenants GROUP BY university;

-- en: In what city are there the most flats?
-- zh: 哪个城市的公寓最多？
SELECT city FROM flats GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: In what city are there the most landlords?
-- zh: 哪个城市的房东最多？
SELECT city FROM landlords GROUP BY city ORDER BY count(*) DESC LIMIT 1;

-- en: Subjects studied by at least four tenants?
-- zh: 至少有四名租客就读的专业有哪些？
SELECT subject FROM tenants GROUP BY subject HAVING count(*) >= 4;

-- en: Label and rent of the smallest room.
-- zh: 面积最小的房间，标号和月租是多少？
SELECT label, monthly_rent FROM rooms ORDER BY size_sqm LIMIT 1;

-- en: In what street is the largest flat?
-- zh: 面积最大的公寓在哪条街？
SELECT street FROM flats ORDER BY size_sqm DESC LIMIT 1;

-- en: Who owns the flats in Korte Gracht?
-- zh: Korte Gracht的公寓归谁所有？
SELECT landlords.name FROM landlords JOIN flats ON landlords.id = flats.landlord_id WHERE flats.street = 'Korte Gracht';

-- en: Who has ever lived in Korte Gracht as a tenant?
-- zh: 哪些租客在Korte Gracht住过？
SELECT tenants.name FROM tenants JOIN leases ON tenants.id = leases.tenant_id JOIN rooms ON leases.room_id = rooms.id JOIN flats ON rooms.flat_id = flats.id WHERE flats.street = 'Korte Gracht';

-- en: How many rooms has each flat? Show flat id, street and the number.
-- zh: 每套公寓各有多少个房间？列出公寓编号、街道和房间数。
SELECT flats.id, flats.street, count(*) FROM flats JOIN rooms ON flats.id = rooms.flat_id GROUP BY flats.id, flats.street;

-- en: Deposits paid by tenants from the hometown Arnhem.
-- zh: 家乡为Arnhem的租客交了多少押金？
SELECT leases.deposit FROM leases JOIN tenants ON leases.tenant_id = tenants.id WHERE tenants.hometown = 'Arnhem';

-- en: Which landlord lets the most rooms?
-- zh: 哪位房东出租的房间最多？
SELECT landlords.name FROM landlords JOIN flats ON landlords.id = flats.landlord_id JOIN rooms ON flats.id = rooms.flat_id GROUP BY landlords.id, landlords.name ORDER BY count(*) DESC LIMIT 1;

-- en: Tenants who signed more than one lease.
-- zh: 签过不止一份租约的租客有哪些？
SELECT tenants.name FROM tenants JOIN leases ON tenants.id = leases.tenant_id GROUP BY tenants.id, tenants.name HAVING count(*) > 1;

-- en: Ids of rooms that have never been leased.
-- zh: 从未出租过的房间编号有哪些？
SELECT id FROM rooms WHERE id NOT IN (SELECT room_id FROM leases);

-- en: Labels of rooms with a rent below the average.
-- zh: 月租低于平均值的房间标号有哪些？
SELECT label FROM rooms WHERE monthly_rent < (SELECT avg(monthly_rent) FROM rooms);

-- en: Landlords with a flat built before 1930.
-- zh: 哪些房东拥有1930年以前建的公寓？
SELECT name FROM landlords WHERE id IN (SELECT landlord_id FROM flats WHERE built_year < 1930);

-- en: Cities where flats exist but no landlord lives.
-- zh: 哪些城市有公寓却没有房东居住？
SELECT city FROM flats EXCEPT SELECT city FROM landlords;
