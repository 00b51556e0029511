-- A semiconductor fab: products, lots, tools, process steps and defects found.
CREATE TABLE product (
  prod_id INT,
  prod_code VARCHAR(15),
  family VARCHAR(30),
  node_nm INT,
  die_area DOUBLE,
  released DATE,
  PRIMARY KEY (prod_id)
);
CREATE TABLE lot (
  lot_id VARCHAR(10),
  prod_id INT,
  wafers INT,
  started DATE,
  finished DATE,
  priority VARCHAR(10),
  yield_pct DOUBLE,
  PRIMARY KEY (lot_id),
  FOREIGN KEY (prod_id) REFERENCES product (prod_id)
);
CREATE TABLE bay (
  bay_no INT,
  bay_name VARCHAR(30),
  clean_class INT,
  supervisor VARCHAR(50),
  PRIMARY KEY (bay_no)
);
CREATE TABLE tool (
  tool_id INT,
  tool_name VARCHAR(20),
  tool_type VARCHAR(30),
  vendor VARCHAR(40),
  bay_no INT,
  cost_musd DECIMAL(10,2),
  installed DATE,
  PRIMARY KEY (tool_id),
  FOREIGN KEY (bay_no) REFERENCES bay (bay_no)
);
CREATE TABLE step_log (
  log_id INT,
  lot_id VARCHAR(10),
  tool_id INT,
  step_name VARCHAR(30),
  begun DATETIME,
  minutes INT,
  PRIMARY KEY (log_id),
  FOREIGN KEY (lot_id) REFERENCES lot (lot_id),
  FOREIGN KEY (tool_id) REFERENCES tool (tool_id)
);
CREATE TABLE defect (
  defect_id INT,
  lot_id VARCHAR(10),
  found_by_tool INT,
  defect_class VARCHAR(30),
  wafer_no INT,
  size_um DOUBLE,
  PRIMARY KEY (defect_id),
  FOREIGN KEY (lot_id) REFERENCES lot (lot_id),
  FOREIGN KEY (found_by_tool) REFERENCES tool (tool_id)
);

-- en: Which lots are Hot?
-- zh: 优先级为Hot的批次有哪些？
SELECT lot_id FROM lot WHERE priority = 'Hot';

-- en: Name the vendor of the tool ETCH-12.
-- zh: 设备ETCH-12的供应商是谁？
SELECT vendor FROM tool WHERE tool_name = 'ETCH-12';

-- en: How many tools has each vendor supplied?
-- zh: 每个供应商各提供了多少台设备？
SELECT vendor, count(*) FROM tool GROUP BY vendor;

-- en: Product codes in the Sensor family at 65 nm or below?
-- zh: Sensor系列中制程不超过65 nm的产品代码有哪些？
SELECT prod_code FROM product WHERE family = 'Sensor' AND node_nm <= 65;

-- en: What is the average yield of lots of product AX-300?
-- zh: 产品AX-300的批次平均良率是多少？
SELECT avg(lot.yield_pct) FROM lot JOIN product ON lot.prod_id = product.prod_id WHERE product.prod_code = 'AX-300';

-- en: Who supervises the bay where the Stepper tools stand?
-- zh: Stepper类设备所在的区由谁主管？
SELECT bay.supervisor FROM bay JOIN tool ON bay.bay_no = tool.bay_no WHERE tool.tool_type = 'Stepper';

-- en: Which tool was the most expensive?
-- zh: 最贵的设备是哪一台？
SELECT tool_name FROM tool ORDER BY cost_musd DESC LIMIT 1;

-- en: Show the lots that have not finished yet (no finishing date).
-- zh: 列出还没有完工日期的批次。
SELECT lot_id FROM lot WHERE finished IS NULL;

-- en: Lots free of any defects, please.
-- zh: 没有任何缺陷的批次有哪些？
SELECT lot_id FROM lot WHERE lot_id NOT IN (SELECT lot_id FROM defect);

-- en: How many defects of each class were found on lot L20417?
-- zh: 批次L20417上各类缺陷分别有多少个？
SELECT defect_class, count(*) FROM defect WHERE lot_id = 'L20417' GROUP BY defect_class;

-- en: Which tools have worked on lot L20417? List distinct names.
-- zh: 批次L20417经过了哪些不同的设备？
SELECT DISTINCT tool.tool_name FROM tool JOIN step_log ON tool.tool_id = step_log.tool_id WHERE step_log.lot_id = 'L20417';

-- en: What is the total value of tools in each bay? Give bay names.
-- zh: 每个区的设备总价值是多少？给出区名。
SELECT bay.bay_name, sum(tool.cost_musd) FROM bay JOIN tool ON bay.bay_no = tool.bay_no GROUP BY bay.bay_no, bay.bay_name;

-- en: Which product had the most lots started?
-- zh: 投产批次最多的产品是哪个？
SELECT product.prod_code FROM product JOIN lot ON product.prod_id = lot.prod_id GROUP BY product.prod_id, product.prod_code ORDER BY count(*) DESC LIMIT 1;

-- en: Which step takes the longest on average?
-- zh: 平均耗时最长的工序是哪一个？
SELECT step_name FROM step_log GROUP BY step_name ORDER BY avg(minutes) DESC LIMIT 1;

-- en: Lots with a yield above the average yield, best first.
-- zh: 良率高于平均良率的批次，从高到低排列。
SELECT lot_id FROM lot WHERE yield_pct > (SELECT avg(yield_pct) FROM lot) ORDER BY yield_pct DESC;

-- en: Families that have a product released before 2010-01-01 but none released after 2020-01-01.
-- zh: 有2010-01-01之前发布的产品、但没有2020-01-01之后发布的产品的系列。
SELECT family FROM product WHERE released < '2010-01-01' EXCEPT SELECT family FROM product WHERE released > '2020-01-01';

-- en: What's the total number of wafers in lots started since 2024-01-15?
-- zh: 自2024-01-15起投产的批次一共有多少片晶圆？
SELECT sum(wafers) FROM lot WHERE started >= '2024-01-15';

-- en: How large are the smallest and the largest Particle defects?
-- zh: Particle缺陷的最小和最大尺寸是多少？
SELECT min(size_um), max(size_um) FROM defect WHERE defect_class = 'Particle';

-- en: Which product families had Scratch defects?
-- zh: 哪些产品系列出现过Scratch缺陷？
SELECT product.family FROM product JOIN lot ON product.prod_id = lot.prod_id JOIN defect ON lot.lot_id = defect.lot_id WHERE defect.defect_class = 'Scratch';

-- en: Give the names of the tools that detected over 50 defects.
-- zh: 检出缺陷超过50个的设备叫什么？
SELECT tool.tool_name FROM tool JOIN defect ON tool.tool_id = defect.found_by_tool GROUP BY tool.tool_id, tool.tool_name HAVING count(*) > 50;

-- en: How many distinct kinds of tool are there?
-- zh: 设备共有多少个不同的类型？
SELECT count(DISTINCT tool_type) FROM tool;

-- en: The five earliest installed tools: name and date.
-- zh: 最早安装的五台设备：名称和日期。
SELECT tool_name, installed FROM tool ORDER BY installed ASC LIMIT 5;
