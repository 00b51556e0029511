-- Invasive weeds: infestations found in catchments and the treatments applied to them.
CREATE TABLE weed (
  id INT,
  name VARCHAR(50),
  family VARCHAR(40),
  arrived_year INT,
  class VARCHAR(1),
  PRIMARY KEY (id)
);
CREATE TABLE catchment (
  id INT,
  name VARCHAR(50),
  council VARCHAR(50),
  area_km2 DOUBLE,
  PRIMARY KEY (id)
);
CREATE TABLE infestation (
  id INT,
  weed_id INT,
  catchment_id INT,
  reported_on DATE,
  reporter VARCHAR(50),
  hectares DOUBLE,
  density VARCHAR(10),
  PRIMARY KEY (id),
  FOREIGN KEY (weed_id) REFERENCES weed (id),
  FOREIGN KEY (catchment_id) REFERENCES catchment (id)
);
CREATE TABLE treatment (
  id INT,
  infestation_id INT,
  method VARCHAR(20),
  treated_on DATE,
  cost DECIMAL(10,2),
  outcome VARCHAR(20),
  PRIMARY KEY (id),
  FOREIGN KEY (infestation_id) REFERENCES infestation (id)
);

-- en: Which weeds are class A?
-- zh: 哪些杂草属于A级？
SELECT name FROM weed WHERE class = 'A';

-- en: Weeds that arrived after 1990, with family.
-- zh: 1990年之后传入的杂草及其所属科。
SELECT name, family FROM weed WHERE arrived_year > 1990;

-- en: Weeds that arrived before 1990, with family.
-- zh: 1990年之前传入的杂草及其所属科。
SELECT name, family FROM weed WHERE arrived_year < 1990;

-- en: Which council looks after the Wairoa catchment?
-- zh: Wairoa流域由哪个管理委员会负责？
SELECT council FROM catchment WHERE name = 'Wairoa';

-- en: How many reports did Pam Wells file?
-- zh: Pam Wells上报了多少处侵染？
SELECT count(*) FROM infestation WHERE reporter = 'Pam Wells';

-- en: What methods of treatment were used? Unique list.
-- zh: 用过哪些不同的防治方法？
SELECT DISTINCT method FROM treatment;

-- en: Average cost of each method.
-- zh: 每种防治方法的平均费用。
SELECT method, avg(cost) FROM treatment GROUP BY method;

-- en: What is the commonest outcome of treatment?
-- zh: 最常见的防治结果是什么？
SELECT outcome FROM treatment GROUP BY outcome ORDER BY count(*) DESC LIMIT 1;

-- en: Which family of weeds has more than 4 members on the list?
-- zh: 名录中哪些科的杂草多于4种？
SELECT family FROM weed GROUP BY family HAVING count(*) > 4;

-- en: Where has Gorse been reported? Give the catchments.
-- zh: 哪些流域上报过Gorse？
SELECT catchment.name FROM catchment JOIN infestation ON catchment.id = infestation.catchment_id JOIN weed ON infestation.weed_id = weed.id WHERE weed.name = 'Gorse';

-- en: Hectares infested by each weed.
-- zh: 每种杂草的侵染总面积是多少公顷？
SELECT weed.name, sum(infestation.hectares) FROM weed JOIN infestation ON weed.id = infestation.weed_id GROUP BY weed.id, weed.name;

-- en: Which catchment has the most infestations?
-- zh: 侵染点最多的流域是哪个？
SELECT catchment.name FROM catchment JOIN infestation ON catchment.id = infestation.catchment_id GROUP BY catchment.id, catchment.name ORDER BY count(*) DESC LIMIT 1;

-- en: Which weeds form Dense stands?
-- zh: 哪些杂草有密度为Dense的侵染点？
SELECT weed.name FROM weed JOIN infestation ON weed.id = infestation.weed_id WHERE infestation.density = 'Dense';

-- en: How much was spent in each catchment on treatment?
-- zh: 每个流域的防治花费总计多少？
SELECT catchment.name, sum(treatment.cost) FROM catchment JOIN infestation ON catchment.id = infestation.catchment_id JOIN treatment ON infestation.id = treatment.infestation_id GROUP BY catchment.id, catchment.name;

-- en: Which weeds have been fought with Goats? Each once.
-- zh: 哪些杂草用Goats方法治理过？每种只列一次。
SELECT DISTINCT weed.name FROM weed JOIN infestation ON weed.id = infestation.weed_id JOIN treatment ON infestation.id = treatment.infestation_id WHERE treatment.method = 'Goats';

-- en: When and how was infestation 77 treated?
-- zh: 77号侵染点是何时、用什么方法处理的？
SELECT treated_on, method FROM treatment WHERE infestation_id = 77;

-- en: Who reported the infestations that ended up Eradicated?
-- zh: 最终结果为Eradicated的侵染点是谁上报的？
SELECT infestation.reporter FROM infestation JOIN treatment ON infestation.id = treatment.infestation_id WHERE treatment.outcome = 'Eradicated';

-- en: Ids of infestations without any treatment.
-- zh: 没有做过任何防治的侵染点编号。
SELECT id FROM infestation WHERE id NOT IN (SELECT infestation_id FROM treatment);

-- en: Weeds found in Wairoa but not in Motueka.
-- zh: Wairoa有而Motueka没有的杂草。
SELECT weed.name FROM weed JOIN infestation ON weed.id = infestation.weed_id JOIN catchment ON infestation.catchment_id = catchment.id WHERE catchment.name = 'Wairoa' EXCEPT SELECT weed.name FROM weed JOIN infestation ON weed.id = infestation.weed_id JOIN catchment ON infestation.catchment_id = catchment.id WHERE catchment.name = 'Motueka';

-- en: Catchments larger than the mean.
-- zh: 面积大于平均值的流域。
SELECT name FROM catchment WHERE area_km2 > (SELECT avg(area_km2) FROM catchment);

-- en: Dates of the five largest infestations and their size.
-- zh: 面积最大的五处侵染的上报日期和面积。
SELECT reported_on, hectares FROM infestation ORDER BY hectares DESC LIMIT 5;

-- en: How many infestations were treated by Spray in the catchments of Tasman Council?
-- zh: Tasman Council所辖流域中，有多少处不同的侵染点用Spray方法处理过？
SELECT count(DISTINCT infestation.id) FROM infestation JOIN treatment ON infestation.id = treatment.infestation_id JOIN catchment ON infestation.catchment_id = catchment.id WHERE treatment.method = 'Spray' AND catchment.council = 'Tasman Council';
