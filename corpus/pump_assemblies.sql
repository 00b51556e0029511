-- Parts and assemblies of pumps: which part goes into which, who supplies it and which work orders build it.
CREATE TABLE supplier (
  supplier_id INT, supplier_name VARCHAR(60), country VARCHAR(40), lead_days INT, quality_score DOUBLE,
  PRIMARY KEY (supplier_id)
);
CREATE TABLE part (
  part_id INT, part_number VARCHAR(20), part_name VARCHAR(60), material VARCHAR(30), weight_kg DOUBLE, unit_cost DECIMAL(10,2), stock_qty INT,
  PRIMARY KEY (part_id)
);
CREATE TABLE assembly_part (
  parent_part_id INT, child_part_id INT, quantity INT, position_label VARCHAR(20),
  PRIMARY KEY (parent_part_id, child_part_id),
  FOREIGN KEY (parent_part_id) REFERENCES part (part_id),
  FOREIGN KEY (child_part_id) REFERENCES part (part_id)
);
CREATE TABLE part_supplier (
  part_id INT, supplier_id INT, price DECIMAL(10,2), preferred VARCHAR(3), since_date DATE,
  PRIMARY KEY (part_id, supplier_id),
  FOREIGN KEY (part_id) REFERENCES part (part_id),
  FOREIGN KEY (supplier_id) REFERENCES supplier (supplier_id)
);
CREATE TABLE work_order (
  order_no INT, part_id INT, quantity INT, start_date DATE, finish_date DATE, foreman VARCHAR(60), status VARCHAR(15),
  PRIMARY KEY (order_no),
  FOREIGN KEY (part_id) REFERENCES part (part_id)
);

-- en: Which parts are made of Bronze and weigh over 2 kg?
-- zh: 材质为Bronze且重量超过2公斤的零件有哪些？
SELECT part_name FROM part WHERE material = 'Bronze' AND weight_kg > 2;

-- en: Which components go directly into the Impeller Unit, and how many of each?
-- zh: Impeller Unit直接由哪些零件组成？每种用多少个？
SELECT T2.part_name, assembly_part.quantity FROM part AS T1 JOIN assembly_part ON T1.part_id = assembly_part.parent_part_id JOIN part AS T2 ON assembly_part.child_part_id = T2.part_id WHERE T1.part_name = 'Impeller Unit';

-- en: Who supplies the part numbered PX-330?
-- zh: 零件号PX-330由哪些供应商供货？
SELECT supplier.supplier_name FROM supplier JOIN part_supplier ON supplier.supplier_id = part_supplier.supplier_id JOIN part ON part_supplier.part_id = part.part_id WHERE part.part_number = 'PX-330';

-- en: How many parts do we have of each material?
-- zh: 每种材质各有多少种零件？
SELECT material, count(*) FROM part GROUP BY material;

-- en: What materials can be got from Turkey?
-- zh: 可以从Turkey采购到哪些材质的零件？
SELECT part.material FROM part JOIN part_supplier ON part.part_id = part_supplier.part_id JOIN supplier ON part_supplier.supplier_id = supplier.supplier_id WHERE supplier.country = 'Turkey';

-- en: Total stock and average unit cost of the Gasket parts (name contains Gasket)?
-- zh: 名称中含有Gasket的零件总库存和平均单位成本是多少？
SELECT sum(stock_qty), avg(unit_cost) FROM part WHERE part_name LIKE '%Gasket%';

-- en: Which supplier delivers the greatest number of parts?
-- zh: 供应零件种类最多的是哪家供应商？
SELECT supplier.supplier_name FROM supplier JOIN part_supplier ON supplier.supplier_id = part_supplier.supplier_id GROUP BY supplier.supplier_id, supplier.supplier_name ORDER BY count(*) DESC LIMIT 1;

-- en: Which supplier is the quickest, by lead time?
-- zh: 交货周期最短的供应商是哪家？
SELECT supplier_name FROM supplier ORDER BY lead_days LIMIT 1;

-- en: Which parts have no supplier?
-- zh: 哪些零件没有供应商？
SELECT part_name FROM part WHERE part_id NOT IN (SELECT part_id FROM part_supplier);

-- en: Which parts are used in at least 3 assemblies? Show the name and in how many.
-- zh: 哪些零件用在至少3个组件中？列出名称和组件数。
SELECT part.part_name, count(*) FROM part JOIN assembly_part ON part.part_id = assembly_part.child_part_id GROUP BY part.part_id, part.part_name HAVING count(*) >= 3;

-- en: Who was foreman on the orders building the Impeller Unit?
-- zh: 生产Impeller Unit的工单由哪些工长负责？
SELECT work_order.foreman FROM work_order JOIN part ON work_order.part_id = part.part_id WHERE part.part_name = 'Impeller Unit';

-- en: Order numbers still In Progress, by start date.
-- zh: 按开工日期列出仍处于In Progress状态的工单号。
SELECT order_no FROM work_order WHERE status = 'In Progress' ORDER BY start_date;

-- en: How many work orders did each foreman run with a quantity above 50?
-- zh: 每位工长负责的数量超过50的工单各有多少张？
SELECT foreman, count(*) FROM work_order WHERE quantity > 50 GROUP BY foreman;

-- en: Which countries have a supplier with quality score over 9 and one with a score below 5?
-- zh: 哪些国家既有质量评分高于9的供应商，又有评分低于5的供应商？
SELECT country FROM supplier WHERE quality_score > 9 INTERSECT SELECT country FROM supplier WHERE quality_score < 5;

-- en: What's the name of the part that some supplier charges the most for?
-- zh: 供应商报价最高的零件是什么？
SELECT part.part_name FROM part JOIN part_supplier ON part.part_id = part_supplier.part_id ORDER BY part_supplier.price DESC LIMIT 1;

-- en: List names of preferred (yes) suppliers for parts of Stainless Steel.
-- zh: 列出Stainless Steel零件的首选（yes）供应商。
SELECT supplier.supplier_name FROM supplier JOIN part_supplier ON supplier.supplier_id = part_supplier.supplier_id JOIN part ON part_supplier.part_id = part.part_id WHERE part_supplier.preferred = 'yes' AND part.material = 'Stainless Steel';

-- en: Which Bronze parts are heavier than the average Bronze part?
-- zh: 哪些Bronze零件的重量高于Bronze零件的平均值？
SELECT part_name FROM part WHERE material = 'Bronze' AND weight_kg > (SELECT avg(weight_kg) FROM part WHERE material = 'Bronze');

-- en: Part ids that are built up from others but not themselves used in anything.
-- zh: 由其他零件组成、但自身没有用于任何组件的零件编号。
SELECT parent_part_id FROM assembly_part EXCEPT SELECT child_part_id FROM assembly_part;

-- en: How many different countries supply us?
-- zh: 我们的供应商来自多少个不同的国家？
SELECT count(DISTINCT country) FROM supplier;

-- en: What is the longest lead time among the suppliers of PX-330?
-- zh: PX-330的供应商中最长的交货周期是多少天？
SELECT max(supplier.lead_days) FROM supplier JOIN part_supplier ON supplier.supplier_id = part_supplier.supplier_id JOIN part ON part_supplier.part_id = part.part_id WHERE part.part_number = 'PX-330';

-- en: Names of parts for which a work order was Cancelled.
-- zh: 有工单被Cancelled的零件名称有哪些？
SELECT part_name FROM part WHERE part_id IN (SELECT part_id FROM work_order WHERE status = 'Cancelled');

-- en: Give the three costliest parts and their cost.
-- zh: 成本最高的三个零件及其单位成本。
SELECT part_name, unit_cost FROM part ORDER BY unit_cost DESC LIMIT 3;
