-- Last-mile delivery by cargo bikes: micro depots, riders, bikes, tours and parcels dropped.
CREATE TABLE microdepot (
  mdid INT,
  title VARCHAR(40),
  quarter VARCHAR(40),
  bays INT,
  PRIMARY KEY (mdid)
);
CREATE TABLE rider (
  riderid INT,
  fullname VARCHAR(50),
  gender VARCHAR(10),
  contract VARCHAR(20),
  mdid INT,
  PRIMARY KEY (riderid),
  FOREIGN KEY (mdid) REFERENCES microdepot (mdid)
);
CREATE TABLE cargobike (
  bikeid INT,
  frame VARCHAR(20),
  payload INT,
  batterywh INT,
  PRIMARY KEY (bikeid)
);
CREATE TABLE tour (
  tourid INT,
  riderid INT,
  bikeid INT,
  tourdate DATE,
  km DOUBLE,
  stops INT,
  PRIMARY KEY (tourid),
  FOREIGN KEY (riderid) REFERENCES rider (riderid),
  FOREIGN KEY (bikeid) REFERENCES cargobike (bikeid)
);
CREATE TABLE parcel (
  barcode VARCHAR(20),
  tourid INT,
  sender VARCHAR(50),
  weight DOUBLE,
  state VARCHAR(15),
  PRIMARY KEY (barcode),
  FOREIGN KEY (tourid) REFERENCES tour (tourid)
);

-- en: Which riders work under a Freelance contract?
-- zh: 哪些骑手签的是Freelance合同？
SELECT fullname FROM rider WHERE contract = 'Freelance';

-- en: How many women (Female) ride for us?
-- zh: 我们有多少名女骑手（Female）？
SELECT count(*) FROM rider WHERE gender = 'Female';

-- en: In which quarter is the depot called Gleis 9?
-- zh: 名为Gleis 9的微型站点位于哪个城区？
SELECT quarter FROM microdepot WHERE title = 'Gleis 9';

-- en: Ids of bikes that carry at least 150 kg.
-- zh: 载重不少于150公斤的货运自行车编号。
SELECT bikeid FROM cargobike WHERE payload >= 150;

-- en: What is the average battery size per frame type?
-- zh: 每种车架类型的平均电池容量是多少？
SELECT frame, avg(batterywh) FROM cargobike GROUP BY frame;

-- en: How far did all tours go on 2024-09-14?
-- zh: 2024-09-14所有路线总共骑了多远？
SELECT sum(km) FROM tour WHERE tourdate = '2024-09-14';

-- en: How far did the longest tour go?
-- zh: 最长的一趟骑了多远？
SELECT max(km) FROM tour;

-- en: Which sender hands over the most parcels?
-- zh: 交寄包裹最多的寄件人是谁？
SELECT sender FROM parcel GROUP BY sender ORDER BY count(*) DESC LIMIT 1;

-- en: Number of parcels per state.
-- zh: 各状态的包裹数量。
SELECT state, count(*) FROM parcel GROUP BY state;

-- en: How many riders start from each depot?
-- zh: 每个微型站点有多少名骑手？
SELECT microdepot.title, count(*) FROM microdepot JOIN rider ON microdepot.mdid = rider.mdid GROUP BY microdepot.mdid, microdepot.title;

-- en: On what dates did Nele Voss ride?
-- zh: Nele Voss在哪些日期出过车？
SELECT tour.tourdate FROM tour JOIN rider ON tour.riderid = rider.riderid WHERE rider.fullname = 'Nele Voss';

-- en: Which frame types has Nele Voss ridden?
-- zh: Nele Voss骑过哪些车架类型？
SELECT cargobike.frame FROM cargobike JOIN tour ON cargobike.bikeid = tour.bikeid JOIN rider ON tour.riderid = rider.riderid WHERE rider.fullname = 'Nele Voss';

-- en: Who delivered parcel DX9902?
-- zh: 包裹DX9902是谁送的？
SELECT rider.fullname FROM rider JOIN tour ON rider.riderid = tour.riderid JOIN parcel ON tour.tourid = parcel.tourid WHERE parcel.barcode = 'DX9902';

-- en: Kilometres covered by each rider.
-- zh: 每位骑手的总骑行公里数。
SELECT rider.fullname, sum(tour.km) FROM rider JOIN tour ON rider.riderid = tour.riderid GROUP BY rider.riderid, rider.fullname;

-- en: Riders with more than 200 tours.
-- zh: 出车超过200趟的骑手。
SELECT rider.fullname FROM rider JOIN tour ON rider.riderid = tour.riderid GROUP BY rider.riderid, rider.fullname HAVING count(*) > 200;

-- en: Number of parcels carried for each depot.
-- zh: 每个微型站点运送的包裹数。
SELECT microdepot.title, count(*) FROM microdepot JOIN rider ON microdepot.mdid = rider.mdid JOIN tour ON rider.riderid = tour.riderid JOIN parcel ON tour.tourid = parcel.tourid GROUP BY microdepot.mdid, microdepot.title;

-- en: Riders who have never been on tour.
-- zh: 从未出过车的骑手。
SELECT fullname FROM rider WHERE riderid NOT IN (SELECT riderid FROM tour);

-- en: Bikes that have never been on tour.
-- zh: 从未出过车的货运自行车编号。
SELECT bikeid FROM cargobike WHERE bikeid NOT IN (SELECT bikeid FROM tour);

-- en: Senders with both Delivered and Returned parcels.
-- zh: 既有Delivered包裹又有Returned包裹的寄件人。
SELECT sender FROM parcel WHERE state = 'Delivered' INTERSECT SELECT sender FROM parcel WHERE state = 'Returned';

-- en: Barcodes of parcels heavier than the average.
-- zh: 重量超过平均值的包裹条码。
SELECT barcode FROM parcel WHERE weight > (SELECT avg(weight) FROM parcel);

-- en: Different senders whose parcels went out on tours of over 60 stops.
-- zh: 包裹在超过60个停靠点的路线上派送的不同寄件人。
SELECT DISTINCT parcel.sender FROM parcel JOIN tour ON parcel.tourid = tour.tourid WHERE tour.stops > 60;

-- en: Names of riders and number of stops for tours on 2024-09-14, most stops first.
-- zh: 2024-09-14各趟的骑手姓名和停靠点数，停靠点多的在前。
SELECT rider.fullname, tour.stops FROM rider JOIN tour ON rider.riderid = tour.riderid WHERE tour.tourdate = '2024-09-14' ORDER BY tour.stops DESC;
