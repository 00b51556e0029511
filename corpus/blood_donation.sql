-- A blood service: donors, mobile drives, donations, hospitals that receive units.
CREATE TABLE donor (
  donor_id INT,
  name VARCHAR(60),
  gender VARCHAR(10),
  birth_year INT,
  blood_type VARCHAR(3),
  city VARCHAR(40),
  status VARCHAR(20),
  PRIMARY KEY (donor_id)
);
CREATE TABLE drive (
  drive_id INT,
  name VARCHAR(60),
  venue VARCHAR(60),
  city VARCHAR(40),
  drive_date DATE,
  beds INT,
  PRIMARY KEY (drive_id)
);
CREATE TABLE nurse (
  nurse_id INT,
  name VARCHAR(60),
  gender VARCHAR(10),
  city VARCHAR(40),
  hired_year INT,
  PRIMARY KEY (nurse_id)
);
CREATE TABLE donation (
  donation_id INT,
  donor_id INT,
  drive_id INT,
  nurse_id INT,
  volume_ml INT,
  hemoglobin DOUBLE,
  status VARCHAR(20),
  PRIMARY KEY (donation_id),
  FOREIGN KEY (donor_id) REFERENCES donor (donor_id),
  FOREIGN KEY (drive_id) REFERENCES drive (drive_id),
  FOREIGN KEY (nurse_id) REFERENCES nurse (nurse_id)
);
CREATE TABLE receiving_hospital (
  hospital_id INT,
  name VARCHAR(60),
  city VARCHAR(40),
  beds INT,
  PRIMARY KEY (hospital_id)
);
CREATE TABLE shipment (
  shipment_id INT,
  donation_id INT,
  hospital_id INT,
  shipped_on DATE,
  product VARCHAR(20),
  status VARCHAR(20),
  PRIMARY KEY (shipment_id),
  FOREIGN KEY (donation_id) REFERENCES donation (donation_id),
  FOREIGN KEY (hospital_id) REFERENCES receiving_hospital (hospital_id)
);

-- en: Which donors have blood type AB-?
-- zh: 血型为AB-的献血者有哪些？
SELECT name FROM donor WHERE blood_type = 'AB-';

-- en: How many donors are Deferred?
-- zh: 状态为Deferred的献血者有多少人？
SELECT count(*) FROM donor WHERE status = 'Deferred';

-- en: How many donations were Discarded?
-- zh: 有多少份献血被Discarded？
SELECT count(*) FROM donation WHERE status = 'Discarded';

-- en: Who gave blood at the drive Harvest Week? Names only.
-- zh: 谁在Harvest Week献血活动中献过血？只列姓名。
SELECT donor.name FROM donor JOIN donation ON donor.donor_id = donation.donor_id JOIN drive ON donation.drive_id = drive.drive_id WHERE drive.name = 'Harvest Week';

-- en: Show the number of donors for each blood type, rarest first.
-- zh: 按人数从少到多列出各血型的献血者人数。
SELECT blood_type, count(*) FROM donor GROUP BY blood_type ORDER BY count(*) ASC;

-- en: Which drive collected the largest total volume?
-- zh: 哪次献血活动采集的总血量最大？
SELECT drive.name FROM drive JOIN donation ON drive.drive_id = donation.drive_id GROUP BY drive.drive_id, drive.name ORDER BY sum(donation.volume_ml) DESC LIMIT 1;

-- en: Average hemoglobin of women's donations (gender Female).
-- zh: 女性（Female）献血者的平均血红蛋白是多少？
SELECT avg(donation.hemoglobin) FROM donation JOIN donor ON donation.donor_id = donor.donor_id WHERE donor.gender = 'Female';

-- en: The hospitals in Split with more than 300 beds.
-- zh: Split床位超过300张的医院有哪些？
SELECT name FROM receiving_hospital WHERE city = 'Split' AND beds > 300;

-- en: At which venues were drives held in Split?
-- zh: 在Split的献血活动都在哪些场地举行？
SELECT venue FROM drive WHERE city = 'Split';

-- en: Which hospitals received Plasma? I want different names.
-- zh: 哪些不同的医院接收过Plasma？
SELECT DISTINCT receiving_hospital.name FROM receiving_hospital JOIN shipment ON receiving_hospital.hospital_id = shipment.hospital_id WHERE shipment.product = 'Plasma';

-- en: Donors who have yet to donate.
-- zh: 还没献过血的献血者有哪些？
SELECT name FROM donor WHERE donor_id NOT IN (SELECT donor_id FROM donation);

-- en: Which nurse took blood from Ante Grgic?
-- zh: 给Ante Grgic采血的护士是谁？
SELECT nurse.name FROM nurse JOIN donation ON nurse.nurse_id = donation.nurse_id JOIN donor ON donation.donor_id = donor.donor_id WHERE donor.name = 'Ante Grgic';

-- en: Name the donors who gave blood 10 times or more.
-- zh: 献血10次及以上的献血者有哪些？
SELECT donor.name FROM donor JOIN donation ON donor.donor_id = donation.donor_id GROUP BY donor.donor_id, donor.name HAVING count(*) >= 10;

-- en: To which cities was blood of type O- shipped? Different cities only.
-- zh: O-型血被运往哪些不同的城市？
SELECT DISTINCT receiving_hospital.city FROM receiving_hospital JOIN shipment ON receiving_hospital.hospital_id = shipment.hospital_id JOIN donation ON shipment.donation_id = donation.donation_id JOIN donor ON donation.donor_id = donor.donor_id WHERE donor.blood_type = 'O-';

-- en: Who is the eldest donor?
-- zh: 年纪最大的献血者是谁？
SELECT name FROM donor ORDER BY birth_year ASC LIMIT 1;

-- en: For each hospital, how many shipments that are Delivered has it had?
-- zh: 每家医院各有多少批状态为Delivered的运送？
SELECT receiving_hospital.name, count(*) FROM receiving_hospital JOIN shipment ON receiving_hospital.hospital_id = shipment.hospital_id WHERE shipment.status = 'Delivered' GROUP BY receiving_hospital.hospital_id, receiving_hospital.name;

-- en: Donation ids with a volume greater than the average volume.
-- zh: 血量高于平均值的献血编号。
SELECT donation_id FROM donation WHERE volume_ml > (SELECT avg(volume_ml) FROM donation);

-- en: What is the most frequent product in shipments?
-- zh: 运送中最常见的血液制品是什么？
SELECT product FROM shipment GROUP BY product ORDER BY count(*) DESC LIMIT 1;

-- en: Which cities have donors but not a single drive?
-- zh: 哪些城市有献血者却一次献血活动都没办过？
SELECT city FROM donor EXCEPT SELECT city FROM drive;

-- en: Names of drives between 2023-11-01 and 2023-12-24, in order of time.
-- zh: 按时间顺序列出2023-11-01到2023-12-24之间的献血活动名称。
SELECT name FROM drive WHERE drive_date BETWEEN '2023-11-01' AND '2023-12-24' ORDER BY drive_date;

-- en: What is the date of the drive with the most beds?
-- zh: 床位最多的那次献血活动是哪天？
SELECT drive_date FROM drive ORDER BY beds DESC LIMIT 1;

-- en: Which nurses worked both at a drive in Zadar and at a drive in Split? Give the nurse ids.
-- zh: 哪些护士既在Zadar又在Split的献血活动中工作过？给出护士编号。
SELECT donation.nurse_id FROM donation JOIN drive ON donation.drive_id = drive.drive_id WHERE drive.city = 'Zadar' INTERSECT SELECT donation.nurse_id FROM donation JOIN drive ON donation.drive_id = drive.drive_id WHERE drive.city = 'Split';
