-- A register of lobbying: lobby firms, clients, officials, and the meetings reported.
CREATE TABLE firm (
  firm_id INT,
  firm_nm VARCHAR(60),
  reg_dt DATE,
  staff_cnt INT,
  status VARCHAR(12),
  PRIMARY KEY (firm_id)
);
CREATE TABLE client (
  clnt_id INT,
  clnt_nm VARCHAR(60),
  sector VARCHAR(30),
  PRIMARY KEY (clnt_id)
);
CREATE TABLE mandate (
  firm_id INT,
  clnt_id INT,
  yr INT,
  fee DECIMAL(12,2),
  PRIMARY KEY (firm_id, clnt_id, yr),
  FOREIGN KEY (firm_id) REFERENCES firm (firm_id),
  FOREIGN KEY (clnt_id) REFERENCES client (clnt_id)
);
CREATE TABLE official (
  off_id INT,
  off_nm VARCHAR(50),
  dept VARCHAR(40),
  grade INT,
  PRIMARY KEY (off_id)
);
CREATE TABLE meeting (
  mtg_id INT,
  firm_id INT,
  clnt_id INT,
  off_id INT,
  mtg_dt DATE,
  topic VARCHAR(50),
  gift_val DECIMAL(8,2),
  PRIMARY KEY (mtg_id),
  FOREIGN KEY (firm_id) REFERENCES firm (firm_id),
  FOREIGN KEY (clnt_id) REFERENCES client (clnt_id),
  FOREIGN KEY (off_id) REFERENCES official (off_id)
);

-- en: Which firms are Suspended?
-- zh: 哪些公司处于Suspended状态？
SELECT firm_nm FROM firm WHERE status = 'Suspended';

-- en: How many clients come from Tobacco?
-- zh: 来自Tobacco行业的客户有多少家？
SELECT count(*) FROM client WHERE sector = 'Tobacco';

-- en: Which firm employs the most people?
-- zh: 哪家公司的员工人数最多？
SELECT firm_nm FROM firm ORDER BY staff_cnt DESC LIMIT 1;

-- en: Which department does Viktor Hahn work in?
-- zh: Viktor Hahn在哪个部门任职？
SELECT dept FROM official WHERE off_nm = 'Viktor Hahn';

-- en: Which topics were raised with Viktor Hahn?
-- zh: 与Viktor Hahn会面时谈了哪些议题？
SELECT meeting.topic FROM meeting JOIN official ON meeting.off_id = official.off_id WHERE official.off_nm = 'Viktor Hahn';

-- en: Number of clients in each sector.
-- zh: 每个行业的客户数量。
SELECT sector, count(*) FROM client GROUP BY sector;

-- en: Who are the clients of Northgate Advisory in 2024?
-- zh: 2024年Northgate Advisory有哪些客户？
SELECT client.clnt_nm FROM client JOIN mandate ON client.clnt_id = mandate.clnt_id JOIN firm ON mandate.firm_id = firm.firm_id WHERE firm.firm_nm = 'Northgate Advisory' AND mandate.yr = 2024;

-- en: How much did each firm earn in fees?
-- zh: 每家公司收了多少服务费？
SELECT firm.firm_nm, sum(mandate.fee) FROM firm JOIN mandate ON firm.firm_id = mandate.firm_id GROUP BY firm.firm_id, firm.firm_nm;

-- en: Which client had the most meetings?
-- zh: 会面次数最多的客户是哪家？
SELECT client.clnt_nm FROM client JOIN meeting ON client.clnt_id = meeting.clnt_id GROUP BY client.clnt_id, client.clnt_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Officials who met lobbyists more than 20 times.
-- zh: 与说客会面超过20次的官员。
SELECT official.off_nm FROM official JOIN meeting ON official.off_id = meeting.off_id GROUP BY official.off_id, official.off_nm HAVING count(*) > 20;

-- en: Officials who have had no meeting with lobbyists.
-- zh: 从未与说客会面的官员。
SELECT off_nm FROM official WHERE off_id NOT IN (SELECT off_id FROM meeting);

-- en: Which firms have no mandate?
-- zh: 哪些公司没有任何委托？
SELECT firm_nm FROM firm WHERE firm_id NOT IN (SELECT firm_id FROM mandate);

-- en: In which departments was Pesticides discussed? Each once.
-- zh: 哪些部门讨论过Pesticides？每个只列一次。
SELECT DISTINCT official.dept FROM official JOIN meeting ON official.off_id = meeting.off_id WHERE meeting.topic = 'Pesticides';

-- en: What's the largest gift reported?
-- zh: 申报的礼品最高价值是多少？
SELECT max(gift_val) FROM meeting;

-- en: What's the average gift reported?
-- zh: 申报的礼品平均价值是多少？
SELECT avg(gift_val) FROM meeting;

-- en: Firm, client and date of every meeting about Drones.
-- zh: 列出所有议题为Drones的会面的公司、客户和日期。
SELECT firm.firm_nm, client.clnt_nm, meeting.mtg_dt FROM meeting JOIN firm ON meeting.firm_id = firm.firm_id JOIN client ON meeting.clnt_id = client.clnt_id WHERE meeting.topic = 'Drones';

-- en: Total fees paid per year.
-- zh: 每年支付的服务费总额。
SELECT yr, sum(fee) FROM mandate GROUP BY yr;

-- en: Which officials met clients from the Energy sector?
-- zh: 哪些官员会见过Energy行业的客户？
SELECT official.off_nm FROM official JOIN meeting ON official.off_id = meeting.off_id JOIN client ON meeting.clnt_id = client.clnt_id WHERE client.sector = 'Energy';

-- en: Clients who hired a firm in 2022 but not in 2023.
-- zh: 2022年聘用过公司但2023年没有的客户。
SELECT client.clnt_nm FROM client JOIN mandate ON client.clnt_id = mandate.clnt_id WHERE mandate.yr = 2022 EXCEPT SELECT client.clnt_nm FROM client JOIN mandate ON client.clnt_id = mandate.clnt_id WHERE mandate.yr = 2023;

-- en: How many different firms has each client engaged?
-- zh: 每个客户聘用过多少家不同的公司？
SELECT client.clnt_nm, count(DISTINCT mandate.firm_id) FROM client JOIN mandate ON client.clnt_id = mandate.clnt_id GROUP BY client.clnt_id, client.clnt_nm;

-- en: Firms registered after 2020-01-01 with fewer than 10 staff.
-- zh: 2020-01-01之后注册且员工少于10人的公司。
SELECT firm_nm FROM firm WHERE reg_dt > '2020-01-01' AND staff_cnt < 10;

-- en: Which topic is discussed most?
-- zh: 讨论最多的议题是什么？
SELECT topic FROM meeting GROUP BY topic ORDER BY count(*) DESC LIMIT 1;
