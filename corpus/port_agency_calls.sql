-- A ship agency: principals, vessels, port calls handled by agents, and the disbursements paid.
CREATE TABLE principal (
  principal_id INT,
  company VARCHAR(60),
  domicile VARCHAR(40),
  credit_days INT,
  PRIMARY KEY (principal_id)
);
CREATE TABLE ship (
  imo_no INT,
  ship_name VARCHAR(50),
  flag VARCHAR(40),
  dwt INT,
  type VARCHAR(30),
  principal_id INT,
  PRIMARY KEY (imo_no),
  FOREIGN KEY (principal_id) REFERENCES principal (principal_id)
);
CREATE TABLE agent (
  agent_id INT,
  full_name VARCHAR(50),
  branch VARCHAR(40),
  hired_on DATE,
  PRIMARY KEY (agent_id)
);
CREATE TABLE port_call (
  call_id INT,
  imo_no INT,
  agent_id INT,
  berth VARCHAR(20),
  eta DATETIME,
  sailed DATETIME,
  purpose VARCHAR(30),
  PRIMARY KEY (call_id),
  FOREIGN KEY (imo_no) REFERENCES ship (imo_no),
  FOREIGN KEY (agent_id) REFERENCES agent (agent_id)
);
CREATE TABLE disbursement (
  disb_id INT,
  call_id INT,
  payee VARCHAR(50),
  category VARCHAR(30),
  amount DECIMAL(12,2),
  PRIMARY KEY (disb_id),
  FOREIGN KEY (call_id) REFERENCES port_call (call_id)
);

-- en: List the ships that sail under the Liberia flag.
-- zh: 列出悬挂Liberia旗的船舶。
SELECT ship_name FROM ship WHERE flag = 'Liberia';

-- en: Which vessel has the largest deadweight?
-- zh: 载重吨最大的船是哪一艘？
SELECT ship_name FROM ship ORDER BY dwt DESC LIMIT 1;

-- en: How long is the credit period given to Orsen Bulk?
-- zh: 给Orsen Bulk的账期是多少天？
SELECT credit_days FROM principal WHERE company = 'Orsen Bulk';

-- en: How many port calls were made for Bunkering?
-- zh: 以Bunkering为目的的靠港有多少次？
SELECT count(*) FROM port_call WHERE purpose = 'Bunkering';

-- en: What do we spend in all on each category of disbursement?
-- zh: 各类代垫费用的总额分别是多少？
SELECT category, sum(amount) FROM disbursement GROUP BY category;

-- en: Agents working in the Antwerp or Ghent branch, in order of the date they joined.
-- zh: Antwerp或Ghent分公司的代理员，按入职日期排列。
SELECT full_name FROM agent WHERE branch = 'Antwerp' OR branch = 'Ghent' ORDER BY hired_on;

-- en: Give the names of the ships owned by Orsen Bulk.
-- zh: 给出委托方Orsen Bulk名下船舶的船名。
SELECT ship.ship_name FROM ship JOIN principal ON ship.principal_id = principal.principal_id WHERE principal.company = 'Orsen Bulk';

-- en: For every principal, how many ships do they have?
-- zh: 每个委托方各有几艘船？
SELECT principal.company, count(*) FROM principal JOIN ship ON principal.principal_id = ship.principal_id GROUP BY principal.principal_id, principal.company;

-- en: Who has looked after the most port calls?
-- zh: 经手靠港次数最多的代理员是谁？
SELECT agent.full_name FROM agent JOIN port_call ON agent.agent_id = port_call.agent_id GROUP BY agent.agent_id, agent.full_name ORDER BY count(*) DESC LIMIT 1;

-- en: Who has looked after more than 30 port calls?
-- zh: 哪些代理员经手的靠港超过30次？
SELECT agent.full_name FROM agent JOIN port_call ON agent.agent_id = port_call.agent_id GROUP BY agent.agent_id, agent.full_name HAVING count(*) > 30;

-- en: At which berths has the Nordic Heron been moored?
-- zh: Nordic Heron停靠过哪些泊位？
SELECT port_call.berth FROM port_call JOIN ship ON port_call.imo_no = ship.imo_no WHERE ship.ship_name = 'Nordic Heron';

-- en: Which ships did Lotte Maas attend?
-- zh: Lotte Maas负责过哪些船？
SELECT ship.ship_name FROM ship JOIN port_call ON ship.imo_no = port_call.imo_no JOIN agent ON port_call.agent_id = agent.agent_id WHERE agent.full_name = 'Lotte Maas';

-- en: Total paid out on port calls of the Nordic Heron.
-- zh: Nordic Heron各次靠港一共支付了多少代垫款？
SELECT sum(disbursement.amount) FROM disbursement JOIN port_call ON disbursement.call_id = port_call.call_id JOIN ship ON port_call.imo_no = ship.imo_no WHERE ship.ship_name = 'Nordic Heron';

-- en: Which different companies own a Tanker?
-- zh: 哪些不同的公司拥有Tanker？
SELECT DISTINCT principal.company FROM principal JOIN ship ON principal.principal_id = ship.principal_id WHERE ship.type = 'Tanker';

-- en: Which payees got more than 5000 for Pilotage?
-- zh: 哪些收款方收到的Pilotage费用高于5000？
SELECT payee FROM disbursement WHERE category = 'Pilotage' AND amount > 5000;

-- en: Which ships have never called?
-- zh: 哪些船从未靠过港？
SELECT ship_name FROM ship WHERE imo_no NOT IN (SELECT imo_no FROM port_call);

-- en: Ids of the calls that have not sailed yet.
-- zh: 尚未开航的靠港编号有哪些？
SELECT call_id FROM port_call WHERE sailed IS NULL;

-- en: What's the average deadweight per vessel type?
-- zh: 各船型的平均载重吨是多少？
SELECT type, avg(dwt) FROM ship GROUP BY type;

-- en: Show ships that called both for Loading and for Repairs.
-- zh: 哪些船既为Loading靠过港，也为Repairs靠过港？
SELECT ship.ship_name FROM ship JOIN port_call ON ship.imo_no = port_call.imo_no WHERE port_call.purpose = 'Loading' INTERSECT SELECT ship.ship_name FROM ship JOIN port_call ON ship.imo_no = port_call.imo_no WHERE port_call.purpose = 'Repairs';

-- en: Show the payee and amount of everything paid for call 7714.
-- zh: 列出7714号靠港每笔付款的收款方和金额。
SELECT payee, amount FROM disbursement WHERE call_id = 7714;

-- en: Which berth is the busiest?
-- zh: 哪个泊位最繁忙？
SELECT berth FROM port_call GROUP BY berth ORDER BY count(*) DESC LIMIT 1;

-- en: Name the principals domiciled in Greece whose ships were handled by the Antwerp branch.
-- zh: 注册地在Greece、且有船由Antwerp分公司代理的委托方是哪些？
SELECT principal.company FROM principal JOIN ship ON principal.principal_id = ship.principal_id JOIN port_call ON ship.imo_no = port_call.imo_no JOIN agent ON port_call.agent_id = agent.agent_id WHERE principal.domicile = 'Greece' AND agent.branch = 'Antwerp';
