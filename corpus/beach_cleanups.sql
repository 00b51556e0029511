-- Beach clean-ups: organisers, beaches, events and the litter picked up.
CREATE TABLE organiser (
  id INT,
  name VARCHAR(60),
  kind VARCHAR(20),
  email VARCHAR(60),
  PRIMARY KEY (id)
);
CREATE TABLE beach (
  id INT,
  name VARCHAR(50),
  bay VARCHAR(40),
  length_m INT,
  surface VARCHAR(15),
  PRIMARY KEY (id)
);
CREATE TABLE cleanup (
  id INT,
  organiser_id INT,
  beach_id INT,
  event_date DATE,
  helpers INT,
  hours DOUBLE,
  status VARCHAR(15),
  PRIMARY KEY (id),
  FOREIGN KEY (organiser_id) REFERENCES organiser (id),
  FOREIGN KEY (beach_id) REFERENCES beach (id)
);
CREATE TABLE litter (
  cleanup_id INT,
  item VARCHAR(30),
  material VARCHAR(20),
  pieces INT,
  kilos DOUBLE,
  PRIMARY KEY (cleanup_id, item),
  FOREIGN KEY (cleanup_id) REFERENCES cleanup (id)
);

-- en: E-mail address of the Blue Shore Society.
-- zh: Blue Shore Society的电子邮箱是什么？
SELECT email FROM organiser WHERE name = 'Blue Shore Society';

-- en: Which beaches are Pebble beaches?
-- zh: 哪些海滩是Pebble地面？
SELECT name FROM beach WHERE surface = 'Pebble';

-- en: How many clean-ups got Cancelled?
-- zh: 有多少场净滩活动状态为Cancelled？
SELECT count(*) FROM cleanup WHERE status = 'Cancelled';

-- en: How many clean-ups were Finished?
-- zh: 有多少场净滩活动状态为Finished？
SELECT count(*) FROM cleanup WHERE status = 'Finished';

-- en: Average number of helpers at an event.
-- zh: 每场活动平均有多少名志愿者？
SELECT avg(helpers) FROM cleanup;

-- en: The longest beach in Mirror Bay?
-- zh: Mirror Bay最长的海滩是哪个？
SELECT name FROM beach WHERE bay = 'Mirror Bay' ORDER BY length_m DESC LIMIT 1;

-- en: Pieces of every material collected.
-- zh: 每种材质的垃圾共捡到多少件？
SELECT material, sum(pieces) FROM litter GROUP BY material;

-- en: Which item turns up at the most clean-ups?
-- zh: 在最多场净滩中出现的垃圾是哪种？
SELECT item FROM litter GROUP BY item ORDER BY count(*) DESC LIMIT 1;

-- en: Items that weighed over 1000 kilos in total.
-- zh: 总重量超过1000公斤的垃圾种类。
SELECT item FROM litter GROUP BY item HAVING sum(kilos) > 1000;

-- en: On which dates was Gull Beach cleaned?
-- zh: Gull Beach在哪些日期清理过？
SELECT cleanup.event_date FROM cleanup JOIN beach ON cleanup.beach_id = beach.id WHERE beach.name = 'Gull Beach';

-- en: How many events has each organiser held?
-- zh: 每个主办方各办过多少场活动？
SELECT organiser.name, count(*) FROM organiser JOIN cleanup ON organiser.id = cleanup.organiser_id GROUP BY organiser.id, organiser.name;

-- en: Which beach has been cleaned most?
-- zh: 清理次数最多的海滩是哪个？
SELECT beach.name FROM beach JOIN cleanup ON beach.id = cleanup.beach_id GROUP BY beach.id, beach.name ORDER BY count(*) DESC LIMIT 1;

-- en: Organisers who worked on Sand beaches, each once.
-- zh: 在Sand地面的海滩办过活动的主办方，每个列一次。
SELECT DISTINCT organiser.name FROM organiser JOIN cleanup ON organiser.id = cleanup.organiser_id JOIN beach ON cleanup.beach_id = beach.id WHERE beach.surface = 'Sand';

-- en: How many kilos of litter came off each beach?
-- zh: 每个海滩清出了多少公斤垃圾？
SELECT beach.name, sum(litter.kilos) FROM beach JOIN cleanup ON beach.id = cleanup.beach_id JOIN litter ON cleanup.id = litter.cleanup_id GROUP BY beach.id, beach.name;

-- en: What did School organisers pick up? Show the items and pieces.
-- zh: School类主办方捡到了什么？显示垃圾种类和件数。
SELECT litter.item, litter.pieces FROM litter JOIN cleanup ON litter.cleanup_id = cleanup.id JOIN organiser ON cleanup.organiser_id = organiser.id WHERE organiser.kind = 'School';

-- en: Total helper count per bay.
-- zh: 每个海湾的志愿者总人次。
SELECT beach.bay, sum(cleanup.helpers) FROM beach JOIN cleanup ON beach.id = cleanup.beach_id GROUP BY beach.bay;

-- en: Dates on which fewer than 10 helpers came to an event of the Blue Shore Society.
-- zh: Blue Shore Society的活动中，志愿者少于10人的日期。
SELECT cleanup.event_date FROM cleanup JOIN organiser ON cleanup.organiser_id = organiser.id WHERE cleanup.helpers < 10 AND organiser.name = 'Blue Shore Society';

-- en: Beaches no one has cleaned.
-- zh: 没有人清理过的海滩。
SELECT name FROM beach WHERE id NOT IN (SELECT beach_id FROM cleanup);

-- en: Beaches where a Net was found but not a Bottle.
-- zh: 捡到过Net但没有捡到过Bottle的海滩。
SELECT beach.name FROM beach JOIN cleanup ON beach.id = cleanup.beach_id JOIN litter ON cleanup.id = litter.cleanup_id WHERE litter.item = 'Net' EXCEPT SELECT beach.name FROM beach JOIN cleanup ON beach.id = cleanup.beach_id JOIN litter ON cleanup.id = litter.cleanup_id WHERE litter.item = 'Bottle';

-- en: Ids and dates of clean-ups with more helpers than average.
-- zh: 志愿者人数多于平均值的净滩活动编号和日期。
SELECT id, event_date FROM cleanup WHERE helpers > (SELECT avg(helpers) FROM cleanup);

-- en: How many different items have been found?
-- zh: 一共捡到过多少种不同的垃圾？
SELECT count(DISTINCT item) FROM litter;

-- en: Names of beaches from 500 to 1500 metres long.
-- zh: 长度在500到1500米之间的海滩名称。
SELECT name FROM beach WHERE length_m BETWEEN 500 AND 1500;
