-- Parcel lockers: locker sites, compartments, parcels, their status history and the people they are for.
CREATE TABLE Locker_Sites (
  site_id INT, site_nm VARCHAR(60), line_1 VARCHAR(80), city_nm VARCHAR(40), date_opened DATE, indoor_yn VARCHAR(1),
  PRIMARY KEY (site_id)
);
CREATE TABLE Compartments (
  comp_id INT, site_id INT, comp_no VARCHAR(6), size_code VARCHAR(2), status_code VARCHAR(10),
  PRIMARY KEY (comp_id),
  FOREIGN KEY (site_id) REFERENCES Locker_Sites (site_id)
);
CREATE TABLE Recipients (
  recipient_id INT, recipient_nm VARCHAR(60), mobile_no VARCHAR(20), line_1 VARCHAR(80), city_nm VARCHAR(40), date_registered DATE,
  PRIMARY KEY (recipient_id)
);
CREATE TABLE Ref_Parcel_Status (
  parcel_status_code VARCHAR(4), parcel_status_description VARCHAR(40),
  PRIMARY KEY (parcel_status_code)
);
CREATE TABLE Parcels (
  parcel_id INT, barcode VARCHAR(30), recipient_id INT, sender_nm VARCHAR(60), comp_id INT, weight_kg DOUBLE, cod_amt DECIMAL(10,2), date_sent DATE,
  PRIMARY KEY (parcel_id),
  FOREIGN KEY (recipient_id) REFERENCES Recipients (recipient_id),
  FOREIGN KEY (comp_id) REFERENCES Compartments (comp_id)
);
CREATE TABLE Parcel_Status_Hist (
  parcel_id INT, seq_no INT, parcel_status_code VARCHAR(4), status_time DATETIME, scanned_by VARCHAR(60),
  PRIMARY KEY (parcel_id, seq_no),
  FOREIGN KEY (parcel_id) REFERENCES Parcels (parcel_id),
  FOREIGN KEY (parcel_status_code) REFERENCES Ref_Parcel_Status (parcel_status_code)
);

-- en: Names of the indoor (Y) locker sites in Zadar.
-- zh: Zadar的室内（Y）取件柜站点名称。
SELECT site_nm FROM Locker_Sites WHERE city_nm = 'Zadar' AND indoor_yn = 'Y';

-- en: Who is the parcel with barcode 7X0019 for? Give name and mobile.
-- zh: 条码为7X0019的包裹是寄给谁的？给出姓名和手机号。
SELECT Recipients.recipient_nm, Recipients.mobile_no FROM Recipients JOIN Parcels ON Recipients.recipient_id = Parcels.recipient_id WHERE Parcels.barcode = '7X0019';

-- en: At which site can 7X0019 be picked up?
-- zh: 包裹7X0019可以在哪个站点取？
SELECT Locker_Sites.site_nm FROM Locker_Sites JOIN Compartments ON Locker_Sites.site_id = Compartments.site_id JOIN Parcels ON Compartments.comp_id = Parcels.comp_id WHERE Parcels.barcode = '7X0019';

-- en: Show the status descriptions and times in the history of 7X0019, in sequence.
-- zh: 按顺序列出7X0019历史中的状态描述和时间。
SELECT Ref_Parcel_Status.parcel_status_description, Parcel_Status_Hist.status_time FROM Parcel_Status_Hist JOIN Ref_Parcel_Status ON Parcel_Status_Hist.parcel_status_code = Ref_Parcel_Status.parcel_status_code JOIN Parcels ON Parcel_Status_Hist.parcel_id = Parcels.parcel_id WHERE Parcels.barcode = '7X0019' ORDER BY Parcel_Status_Hist.seq_no;

-- en: Which senders had a parcel Returned to Sender?
-- zh: 哪些寄件人的包裹出现过Returned to Sender状态？
SELECT Parcels.sender_nm FROM Parcels JOIN Parcel_Status_Hist ON Parcels.parcel_id = Parcel_Status_Hist.parcel_id JOIN Ref_Parcel_Status ON Parcel_Status_Hist.parcel_status_code = Ref_Parcel_Status.parcel_status_code WHERE Ref_Parcel_Status.parcel_status_description = 'Returned to Sender';

-- en: How many compartments are of size XL?
-- zh: 尺寸为XL的格口有多少个？
SELECT count(*) FROM Compartments WHERE size_code = 'XL';

-- en: Number of compartments for each status code.
-- zh: 每种状态代码各有多少个格口？
SELECT status_code, count(*) FROM Compartments GROUP BY status_code;

-- en: Which sender sends the most parcels?
-- zh: 寄件最多的寄件人是谁？
SELECT sender_nm FROM Parcels GROUP BY sender_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Barcode of the heaviest parcel?
-- zh: 最重的包裹条码是什么？
SELECT barcode FROM Parcels ORDER BY weight_kg DESC LIMIT 1;

-- en: Which recipients have never had a parcel?
-- zh: 哪些收件人从未收到过包裹？
SELECT recipient_nm FROM Recipients WHERE recipient_id NOT IN (SELECT recipient_id FROM Parcels);

-- en: For each locker site, the name and how many compartments it has.
-- zh: 列出每个取件柜站点的名称及格口数量。
SELECT Locker_Sites.site_nm, count(*) FROM Locker_Sites JOIN Compartments ON Locker_Sites.site_id = Compartments.site_id GROUP BY Locker_Sites.site_id, Locker_Sites.site_nm;

-- en: Where do the people live who receive goods from Petalbox? Cities, please.
-- zh: 收到Petalbox寄件的人住在哪些城市？
SELECT Recipients.city_nm FROM Recipients JOIN Parcels ON Recipients.recipient_id = Parcels.recipient_id WHERE Parcels.sender_nm = 'Petalbox';

-- en: Average and total cash on delivery amount for parcels sent after 2023-11-01?
-- zh: 2023-11-01之后寄出的包裹，代收货款的平均额和总额是多少？
SELECT avg(cod_amt), sum(cod_amt) FROM Parcels WHERE date_sent > '2023-11-01';

-- en: Cities with recipients but without any locker site.
-- zh: 有收件人却没有取件柜站点的城市有哪些？
SELECT city_nm FROM Recipients EXCEPT SELECT city_nm FROM Locker_Sites;

-- en: Which sites opened before the first site in Zadar did?
-- zh: 哪些站点比Zadar最早的站点启用得更早？
SELECT site_nm FROM Locker_Sites WHERE date_opened < (SELECT min(date_opened) FROM Locker_Sites WHERE city_nm = 'Zadar');

-- en: Recipients with at least 5 parcels, and the count.
-- zh: 至少有5个包裹的收件人及其包裹数。
SELECT Recipients.recipient_nm, count(*) FROM Recipients JOIN Parcels ON Recipients.recipient_id = Parcels.recipient_id GROUP BY Recipients.recipient_id, Recipients.recipient_nm HAVING count(*) >= 5;

-- en: Which status, by description, has been scanned most frequently?
-- zh: 扫描次数最多的状态是哪种？给出描述。
SELECT Ref_Parcel_Status.parcel_status_description FROM Ref_Parcel_Status JOIN Parcel_Status_Hist ON Ref_Parcel_Status.parcel_status_code = Parcel_Status_Hist.parcel_status_code GROUP BY Ref_Parcel_Status.parcel_status_code, Ref_Parcel_Status.parcel_status_description ORDER BY count(*) DESC LIMIT 1;

-- en: How many different recipients picked things up in lockers in Zadar?
-- zh: 有多少位不同的收件人的包裹放在Zadar的取件柜里？
SELECT count(DISTINCT Parcels.recipient_id) FROM Parcels JOIN Compartments ON Parcels.comp_id = Compartments.comp_id JOIN Locker_Sites ON Compartments.site_id = Locker_Sites.site_id WHERE Locker_Sites.city_nm = 'Zadar';

-- en: Senders that posted something on 2023-12-18 and on 2023-12-19.
-- zh: 在2023-12-18和2023-12-19都寄过件的寄件人。
SELECT sender_nm FROM Parcels WHERE date_sent = '2023-12-18' INTERSECT SELECT sender_nm FROM Parcels WHERE date_sent = '2023-12-19';

-- en: Compartment numbers that are out of order (BROKEN) at the site Harbour Gate.
-- zh: Harbour Gate站点中状态为BROKEN的格口号。
SELECT Compartments.comp_no FROM Compartments JOIN Locker_Sites ON Compartments.site_id = Locker_Sites.site_id WHERE Compartments.status_code = 'BROKEN' AND Locker_Sites.site_nm = 'Harbour Gate';

-- en: Barcodes that were ever scanned by Milan Kos.
-- zh: 曾由Milan Kos扫描过的包裹条码。
SELECT barcode FROM Parcels WHERE parcel_id IN (SELECT parcel_id FROM Parcel_Status_Hist WHERE scanned_by = 'Milan Kos');

-- en: Name, address line and opening date of sites, newest first.
-- zh: 列出站点的名称、地址和启用日期，最新的在前。
SELECT site_nm, line_1, date_opened FROM Locker_Sites ORDER BY date_opened DESC;
