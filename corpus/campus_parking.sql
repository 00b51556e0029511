-- University car parks, permit holders, their permits and the tickets wardens write.
CREATE TABLE lot (
  lot_id INT,
  lot_name VARCHAR(40),
  spaces INT,
  surface VARCHAR(15),
  gated VARCHAR(1),
  PRIMARY KEY (lot_id)
);
CREATE TABLE holder (
  holder_id INT,
  name VARCHAR(50),
  role VARCHAR(15),
  faculty VARCHAR(40),
  email VARCHAR(60),
  PRIMARY KEY (holder_id)
);
CREATE TABLE permit (
  permit_id INT,
  holder_id INT,
  lot_id INT,
  plate VARCHAR(10),
  valid_from DATE,
  valid_to DATE,
  price DECIMAL(7,2),
  PRIMARY KEY (permit_id),
  FOREIGN KEY (holder_id) REFERENCES holder (holder_id),
  FOREIGN KEY (lot_id) REFERENCES lot (lot_id)
);
CREATE TABLE violation (
  violation_id INT,
  permit_id INT,
  lot_id INT,
  seen_at DATETIME,
  offence VARCHAR(30),
  penalty DECIMAL(7,2),
  paid VARCHAR(1),
  PRIMARY KEY (violation_id),
  FOREIGN KEY (permit_id) REFERENCES permit (permit_id),
  FOREIGN KEY (lot_id) REFERENCES lot (lot_id)
);

-- en: Which lots have a gate (T)?
-- zh: 哪些停车场装有闸门（T）？
SELECT lot_name FROM lot WHERE gated = 'T';

-- en: How many spaces are there on Gravel lots altogether?
-- zh: Gravel地面的停车场总共有多少个车位？
SELECT sum(spaces) FROM lot WHERE surface = 'Gravel';

-- en: What is the average size of lots with Asphalt?
-- zh: Asphalt地面的停车场平均有多少个车位？
SELECT avg(spaces) FROM lot WHERE surface = 'Asphalt';

-- en: Give the e-mail of Lorna Beckwith.
-- zh: 给出Lorna Beckwith的邮箱。
SELECT email FROM holder WHERE name = 'Lorna Beckwith';

-- en: Number plates of permits priced between 100 and 250.
-- zh: 价格在100到250之间的停车证对应的车牌号。
SELECT plate FROM permit WHERE price BETWEEN 100 AND 250;

-- en: How many fines are unpaid (F)?
-- zh: 有多少笔罚款尚未缴纳（F）？
SELECT count(*) FROM violation WHERE paid = 'F';

-- en: Name the three biggest car parks.
-- zh: 最大的三个停车场叫什么？
SELECT lot_name FROM lot ORDER BY spaces DESC LIMIT 3;

-- en: How many holders are there in each faculty?
-- zh: 每个学院各有多少名持证人？
SELECT faculty, count(*) FROM holder GROUP BY faculty;

-- en: Which offence is committed most?
-- zh: 最常见的违规行为是什么？
SELECT offence FROM violation GROUP BY offence ORDER BY count(*) DESC LIMIT 1;

-- en: Which offences brought in more than 1000 in penalties?
-- zh: 哪些违规行为的罚款合计超过1000？
SELECT offence FROM violation GROUP BY offence HAVING sum(penalty) > 1000;

-- en: Which faculty has the most permit holders with the role Staff?
-- zh: 身份为Staff的持证人最多的是哪个学院？
SELECT faculty FROM holder WHERE role = 'Staff' GROUP BY faculty ORDER BY count(*) DESC LIMIT 1;

-- en: Who has the permit for the car with plate RT58KLM?
-- zh: 车牌RT58KLM的停车证是谁的？
SELECT holder.name FROM holder JOIN permit ON holder.holder_id = permit.holder_id WHERE permit.plate = 'RT58KLM';

-- en: In which lot may the car RT58KLM be parked?
-- zh: 车牌RT58KLM的车可以停在哪个停车场？
SELECT lot.lot_name FROM lot JOIN permit ON lot.lot_id = permit.lot_id WHERE permit.plate = 'RT58KLM';

-- en: How many permits were sold for each lot?
-- zh: 每个停车场各售出多少张停车证？
SELECT lot.lot_name, count(*) FROM lot JOIN permit ON lot.lot_id = permit.lot_id GROUP BY lot.lot_id, lot.lot_name;

-- en: Where have the most violations been seen?
-- zh: 违规次数最多的是哪个停车场？
SELECT lot.lot_name FROM lot JOIN violation ON lot.lot_id = violation.lot_id GROUP BY lot.lot_id, lot.lot_name ORDER BY count(*) DESC LIMIT 1;

-- en: Names of people with more than 2 permits.
-- zh: 持有超过2张停车证的人的姓名。
SELECT holder.name FROM holder JOIN permit ON holder.holder_id = permit.holder_id GROUP BY holder.holder_id, holder.name HAVING count(*) > 2;

-- en: What offences has Lorna Beckwith committed?
-- zh: Lorna Beckwith有过哪些违规行为？
SELECT violation.offence FROM violation JOIN permit ON violation.permit_id = permit.permit_id JOIN holder ON permit.holder_id = holder.holder_id WHERE holder.name = 'Lorna Beckwith';

-- en: Total penalties by faculty?
-- zh: 各学院的罚款总额是多少？
SELECT holder.faculty, sum(violation.penalty) FROM holder JOIN permit ON holder.holder_id = permit.holder_id JOIN violation ON permit.permit_id = violation.permit_id GROUP BY holder.faculty;

-- en: Which Student holders may use the North Yard lot?
-- zh: 哪些Student持证人可以使用North Yard停车场？
SELECT holder.name FROM holder JOIN permit ON holder.holder_id = permit.holder_id JOIN lot ON permit.lot_id = lot.lot_id WHERE lot.lot_name = 'North Yard' AND holder.role = 'Student';

-- en: Lots where no violation has been recorded.
-- zh: 没有违规记录的停车场。
SELECT lot_name FROM lot WHERE lot_id NOT IN (SELECT lot_id FROM violation);

-- en: Faculties that have both Staff and Student holders.
-- zh: 既有Staff又有Student持证人的学院。
SELECT faculty FROM holder WHERE role = 'Staff' INTERSECT SELECT faculty FROM holder WHERE role = 'Student';

-- en: Plates of permits dearer than the average permit.
-- zh: 价格高于平均价的停车证的车牌号。
SELECT plate FROM permit WHERE price > (SELECT avg(price) FROM permit);
