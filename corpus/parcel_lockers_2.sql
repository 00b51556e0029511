-- Parcel lockers in the streets: stations, compartments, parcels, people and courier companies.
CREATE TABLE carrier (
  carrier_code VARCHAR(6),
  carrier_name VARCHAR(40),
  hq_city VARCHAR(40),
  fee_per_parcel DECIMAL(6,2),
  PRIMARY KEY (carrier_code)
);
CREATE TABLE station (
  station_code VARCHAR(10),
  street VARCHAR(60),
  city VARCHAR(40),
  installed_on DATE,
  indoor VARCHAR(3),
  PRIMARY KEY (station_code)
);
CREATE TABLE compartment (
  comp_id INT,
  station_code VARCHAR(10),
  size_class VARCHAR(4),
  volume_l DOUBLE,
  state VARCHAR(20),
  PRIMARY KEY (comp_id),
  FOREIGN KEY (station_code) REFERENCES station (station_code)
);
CREATE TABLE person (
  person_id INT,
  full_name VARCHAR(60),
  city VARCHAR(40),
  email VARCHAR(80),
  PRIMARY KEY (person_id)
);
CREATE TABLE parcel (
  parcel_id INT,
  sender_id INT,
  recipient_id INT,
  carrier_code VARCHAR(6),
  comp_id INT,
  weight_kg DOUBLE,
  stored_at DATETIME,
  collected_at DATETIME,
  PRIMARY KEY (parcel_id),
  FOREIGN KEY (sender_id) REFERENCES person (person_id),
  FOREIGN KEY (recipient_id) REFERENCES person (person_id),
  FOREIGN KEY (carrier_code) REFERENCES carrier (carrier_code),
  FOREIGN KEY (comp_id) REFERENCES compartment (comp_id)
);

-- en: How many parcels are there?
-- zh: 有多少个包裹？
SELECT count(*) FROM parcel;

-- en: List the codes and streets of all stations in Tartu.
-- zh: 列出Tartu所有柜站的编码和街道。
SELECT station_code, street FROM station WHERE city = 'Tartu';

-- en: What is the average weight of all parcels?
-- zh: 所有包裹的平均重量是多少？
SELECT avg(weight_kg) FROM parcel;

-- en: Show each carrier's name and how many parcels it carried.
-- zh: 给出每家承运商的名称及其运送的包裹数。
SELECT carrier.carrier_name, count(*) FROM carrier JOIN parcel ON carrier.carrier_code = parcel.carrier_code GROUP BY carrier.carrier_code, carrier.carrier_name;

-- en: Which carrier has the lowest fee per parcel?
-- zh: 哪家承运商的每件费用最低？
SELECT carrier_name FROM carrier ORDER BY fee_per_parcel LIMIT 1;

-- en: Who has sent a parcel heavier than 20 kg? Give full name and email.
-- zh: 谁寄过超过20公斤的包裹？给出姓名和邮箱。
SELECT person.full_name, person.email FROM person JOIN parcel ON person.person_id = parcel.sender_id WHERE parcel.weight_kg > 20;

-- en: How many parcels has Liis Kask received?
-- zh: Liis Kask收到过多少个包裹？
SELECT count(*) FROM parcel JOIN person ON parcel.recipient_id = person.person_id WHERE person.full_name = 'Liis Kask';

-- en: What are the people called who have never sent anything?
-- zh: 从未寄过任何东西的人叫什么名字？
SELECT full_name FROM person WHERE person_id NOT IN (SELECT sender_id FROM parcel);

-- en: Which parcels are still waiting, that is, have no collection time? Give their ids.
-- zh: 哪些包裹仍未被取走（没有取件时间）？给出编号。
SELECT parcel_id FROM parcel WHERE collected_at IS NULL;

-- en: For every size class, how many compartments are there and what is their average volume?
-- zh: 每种尺寸级别各有多少个格口，平均容积是多少？
SELECT size_class, count(*), avg(volume_l) FROM compartment GROUP BY size_class;

-- en: Which station has the greatest number of Faulty compartments?
-- zh: 哪个柜站的Faulty格口最多？
SELECT station_code FROM compartment WHERE state = 'Faulty' GROUP BY station_code ORDER BY count(*) DESC LIMIT 1;

-- en: In which streets do the parcels of carrier Hedgehog Post lie? List each street once.
-- zh: 承运商Hedgehog Post的包裹存放在哪些街道？每条街道只列一次。
SELECT DISTINCT station.street FROM station JOIN compartment ON station.station_code = compartment.station_code JOIN parcel ON compartment.comp_id = parcel.comp_id JOIN carrier ON parcel.carrier_code = carrier.carrier_code WHERE carrier.carrier_name = 'Hedgehog Post';

-- en: Find the cities with at least 8 stations.
-- zh: 找出至少有8个柜站的城市。
SELECT city FROM station GROUP BY city HAVING count(*) >= 8;

-- en: Which cities have both stations and registered people?
-- zh: 哪些城市既有柜站又有登记用户？
SELECT city FROM station INTERSECT SELECT city FROM person;

-- en: Total weight of the parcels kept in each city's stations?
-- zh: 各城市柜站中存放的包裹总重量是多少？
SELECT station.city, sum(parcel.weight_kg) FROM station JOIN compartment ON station.station_code = compartment.station_code JOIN parcel ON compartment.comp_id = parcel.comp_id GROUP BY station.city;

-- en: Who received the heaviest parcel?
-- zh: 最重的包裹是谁收的？
SELECT person.full_name FROM person JOIN parcel ON person.person_id = parcel.recipient_id ORDER BY parcel.weight_kg DESC LIMIT 1;

-- en: Give the ids of compartments larger than the average volume that are Free.
-- zh: 给出处于Free状态且容积大于平均值的格口编号。
SELECT comp_id FROM compartment WHERE state = 'Free' AND volume_l > (SELECT avg(volume_l) FROM compartment);

-- en: How many stations were installed between '2019-01-01' and '2020-12-31'?
-- zh: '2019-01-01'到'2020-12-31'之间安装了多少个柜站？
SELECT count(*) FROM station WHERE installed_on BETWEEN '2019-01-01' AND '2020-12-31';

-- en: Which carriers have delivered to somebody living in Narva? Show different names.
-- zh: 哪些承运商给住在Narva的人送过包裹？列出不同的名称。
SELECT DISTINCT carrier.carrier_name FROM carrier JOIN parcel ON carrier.carrier_code = parcel.carrier_code JOIN person ON parcel.recipient_id = person.person_id WHERE person.city = 'Narva';

-- en: What is the newest indoor station (Yes)? Return code and city.
-- zh: 最新安装的室内（Yes）柜站是哪个？返回编码和城市。
SELECT station_code, city FROM station WHERE indoor = 'Yes' ORDER BY installed_on DESC LIMIT 1;

-- en: Carriers based in Riga that have more than 1000 parcels: name and count.
-- zh: 总部在Riga且包裹超过1000个的承运商，给出名称和数量。
SELECT carrier.carrier_name, count(*) FROM carrier JOIN parcel ON carrier.carrier_code = parcel.carrier_code WHERE carrier.hq_city = 'Riga' GROUP BY carrier.carrier_code, carrier.carrier_name HAVING count(*) > 1000;

-- en: Which stations have no compartment of size XL?
-- zh: 哪些柜站没有XL尺寸的格口？
SELECT station_code FROM station WHERE station_code NOT IN (SELECT station_code FROM compartment WHERE size_class = 'XL');
