-- A container terminal: shipping lines, vessels, berths, port calls and the boxes moved.
CREATE TABLE shipping_line (
  line_code VARCHAR(6),
  line_name VARCHAR(60),
  country VARCHAR(40),
  alliance VARCHAR(40),
  founded INT,
  PRIMARY KEY (line_code)
);
CREATE TABLE vessel (
  imo INT,
  vessel_name VARCHAR(60),
  line_code VARCHAR(6),
  flag VARCHAR(40),
  teu_capacity INT,
  length_m DOUBLE,
  built INT,
  PRIMARY KEY (imo),
  FOREIGN KEY (line_code) REFERENCES shipping_line (line_code)
);
CREATE TABLE berth (
  berth_no INT,
  quay VARCHAR(40),
  depth_m DOUBLE,
  cranes INT,
  PRIMARY KEY (berth_no)
);
CREATE TABLE port_call (
  call_id INT,
  imo INT,
  berth_no INT,
  arrival DATETIME,
  departure DATETIME,
  pilot VARCHAR(60),
  dues DECIMAL(10,2),
  PRIMARY KEY (call_id),
  FOREIGN KEY (imo) REFERENCES vessel (imo),
  FOREIGN KEY (berth_no) REFERENCES berth (berth_no)
);
CREATE TABLE box (
  box_no VARCHAR(12),
  line_code VARCHAR(6),
  box_type VARCHAR(20),
  size_ft INT,
  gross_kg INT,
  contents VARCHAR(60),
  PRIMARY KEY (box_no),
  FOREIGN KEY (line_code) REFERENCES shipping_line (line_code)
);
CREATE TABLE box_move (
  move_id INT,
  box_no VARCHAR(12),
  call_id INT,
  direction VARCHAR(10),
  crane_minutes DOUBLE,
  PRIMARY KEY (move_id),
  FOREIGN KEY (box_no) REFERENCES box (box_no),
  FOREIGN KEY (call_id) REFERENCES port_call (call_id)
);

-- en: How many vessels sail under the flag of Malta?
-- zh: 悬挂Malta旗的船舶有多少艘？
SELECT count(*) FROM vessel WHERE flag = 'Malta';

-- en: What are the names and capacities of vessels built between 2005 and 2012?
-- zh: 2005年至2012年间建造的船舶，其船名和载箱量分别是什么？
SELECT vessel_name, teu_capacity FROM vessel WHERE built BETWEEN 2005 AND 2012;

-- en: Which quays have a berth with more than 4 cranes?
-- zh: 哪些码头岸线有起重机超过4台的泊位？
SELECT quay FROM berth WHERE cranes > 4;

-- en: Which shipping line owns the biggest fleet by number of vessels?
-- zh: 船舶数量最多的是哪家航运公司？
SELECT shipping_line.line_name FROM shipping_line JOIN vessel ON shipping_line.line_code = vessel.line_code GROUP BY shipping_line.line_code, shipping_line.line_name ORDER BY count(*) DESC LIMIT 1;

-- en: What sum of dues has been collected over all port calls?
-- zh: 所有靠港一共收取了多少港务费？
SELECT sum(dues) FROM port_call;

-- en: Give the average gross weight for every box type.
-- zh: 给出每种箱型的平均总重。
SELECT box_type, avg(gross_kg) FROM box GROUP BY box_type;

-- en: Find the pilots who brought in the Ostrava Star.
-- zh: 找出为Ostrava Star引航的引航员。
SELECT port_call.pilot FROM port_call JOIN vessel ON port_call.imo = vessel.imo WHERE vessel.vessel_name = 'Ostrava Star';

-- en: Which vessels have never called here?
-- zh: 哪些船从未靠泊过本码头？
SELECT vessel_name FROM vessel WHERE imo NOT IN (SELECT imo FROM port_call);

-- en: What are the contents of the heaviest box?
-- zh: 最重的那个集装箱里装的是什么？
SELECT contents FROM box ORDER BY gross_kg DESC LIMIT 1;

-- en: For each box that was moved more than once, show its number and the number of moves.
-- zh: 对搬运过一次以上的集装箱，列出箱号和搬运次数。
SELECT box_no, count(*) FROM box_move GROUP BY box_no HAVING count(*) > 1;

-- en: List the quays where ships belonging to lines from Taiwan have been.
-- zh: 来自Taiwan的航运公司的船曾停靠过哪些岸线？
SELECT berth.quay FROM berth JOIN port_call ON berth.berth_no = port_call.berth_no JOIN vessel ON port_call.imo = vessel.imo JOIN shipping_line ON vessel.line_code = shipping_line.line_code WHERE shipping_line.country = 'Taiwan';

-- en: Which flags fly on vessels longer than 350 m as well as on vessels shorter than 150 m?
-- zh: 哪些船旗既出现在长度超过350米的船上，也出现在短于150米的船上？
SELECT flag FROM vessel WHERE length_m > 350 INTERSECT SELECT flag FROM vessel WHERE length_m < 150;

-- en: Show the names of vessels that can carry more TEU than the average vessel does.
-- zh: 列出载箱量高于平均值的船名。
SELECT vessel_name FROM vessel WHERE teu_capacity > (SELECT avg(teu_capacity) FROM vessel);

-- en: How many different pilots appear in the port calls?
-- zh: 靠港记录中出现过多少位不同的引航员？
SELECT count(DISTINCT pilot) FROM port_call;

-- en: How much time in crane minutes did the moves of each direction take on average?
-- zh: 各作业方向平均每次搬运花费多少吊机分钟？
SELECT direction, avg(crane_minutes) FROM box_move GROUP BY direction;

-- en: Which alliance counts the most lines?
-- zh: 哪个联盟的航运公司最多？
SELECT alliance FROM shipping_line GROUP BY alliance ORDER BY count(*) DESC LIMIT 1;

-- en: What did the Reefer boxes discharged ('Discharge') at the terminal contain?
-- zh: 在码头卸下（Discharge）的Reefer箱里装的是什么？
SELECT box.contents FROM box JOIN box_move ON box.box_no = box_move.box_no WHERE box.box_type = 'Reefer' AND box_move.direction = 'Discharge';

-- en: How many calls has each berth received? Show the berth number and its depth as well.
-- zh: 每个泊位接待过多少次靠港？请同时列出泊位号和水深。
SELECT berth.berth_no, berth.depth_m, count(*) FROM berth JOIN port_call ON berth.berth_no = port_call.berth_no GROUP BY berth.berth_no, berth.depth_m;

-- en: When did the vessel with the largest capacity arrive most recently?
-- zh: 载箱量最大的那艘船最近一次是什么时候抵港的？
SELECT arrival FROM port_call WHERE imo IN (SELECT imo FROM vessel WHERE teu_capacity = (SELECT max(teu_capacity) FROM vessel)) ORDER BY arrival DESC LIMIT 1;

-- en: Give me the countries that have shipping lines but none founded before 1970.
-- zh: 哪些国家有航运公司，但没有1970年以前成立的？
SELECT country FROM shipping_line EXCEPT SELECT country FROM shipping_line WHERE founded < 1970;

-- en: Which vessel paid the most dues in a single call?
-- zh: 单次靠港缴纳港务费最多的是哪艘船？
SELECT vessel.vessel_name FROM vessel JOIN port_call ON vessel.imo = port_call.imo ORDER BY port_call.dues DESC LIMIT 1;

-- en: Numbers of the 40 foot boxes whose contents mention tyres ('tyres').
-- zh: 内容中提到tyres的40英尺集装箱箱号有哪些？
SELECT box_no FROM box WHERE size_ft = 40 AND contents LIKE '%tyres%';
