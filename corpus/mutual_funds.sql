-- Investment funds: fund houses, managers, funds, the securities they hold and investors' orders.
CREATE TABLE house (
  houseid INT,
  housename VARCHAR(60),
  seat VARCHAR(40),
  founded INT,
  PRIMARY KEY (houseid)
);
CREATE TABLE fund (
  fundid INT,
  fundname VARCHAR(80),
  houseid INT,
  manager VARCHAR(50),
  style VARCHAR(20),
  yearlyfee DOUBLE,
  assets DECIMAL(16,2),
  launched DATE,
  PRIMARY KEY (fundid),
  FOREIGN KEY (houseid) REFERENCES house (houseid)
);
CREATE TABLE security (
  isin VARCHAR(12),
  issuer VARCHAR(60),
  class VARCHAR(10),
  sector VARCHAR(30),
  PRIMARY KEY (isin)
);
CREATE TABLE holding (
  fundid INT,
  isin VARCHAR(12),
  weightpct DOUBLE,
  PRIMARY KEY (fundid, isin),
  FOREIGN KEY (fundid) REFERENCES fund (fundid),
  FOREIGN KEY (isin) REFERENCES security (isin)
);
CREATE TABLE investororder (
  orderid INT,
  fundid INT,
  investor VARCHAR(50),
  side VARCHAR(4),
  units DOUBLE,
  orderdate DATE,
  PRIMARY KEY (orderid),
  FOREIGN KEY (fundid) REFERENCES fund (fundid)
);

-- en: Which funds follow the style Growth?
-- zh: 哪些基金采用Growth风格？
SELECT fundname FROM fund WHERE style = 'Growth';

-- en: What is the cheapest fund in terms of fee?
-- zh: 年费最低的基金是哪只？
SELECT fundname FROM fund ORDER BY yearlyfee LIMIT 1;

-- en: What is the biggest fund in terms of assets?
-- zh: 资产规模最大的基金是哪只？
SELECT fundname FROM fund ORDER BY assets DESC LIMIT 1;

-- en: How many funds does each manager run?
-- zh: 每位基金经理管理多少只基金？
SELECT manager, count(*) FROM fund GROUP BY manager;

-- en: Sectors with more than 30 securities.
-- zh: 证券数量超过30只的行业。
SELECT sector FROM security GROUP BY sector HAVING count(*) > 30;

-- en: Issuers of bonds (Bond) in the Energy sector.
-- zh: Energy行业中债券（Bond）的发行人。
SELECT issuer FROM security WHERE class = 'Bond' AND sector = 'Energy';

-- en: Units bought (buy) by Sofia Lind in total.
-- zh: Sofia Lind一共买入（buy）多少份额？
SELECT sum(units) FROM investororder WHERE investor = 'Sofia Lind' AND side = 'buy';

-- en: Units sold (sell) by Sofia Lind in total.
-- zh: Sofia Lind一共卖出（sell）多少份额？
SELECT sum(units) FROM investororder WHERE investor = 'Sofia Lind' AND side = 'sell';

-- en: Who are the managers employed by Meridian Asset House? Each once.
-- zh: Meridian Asset House旗下有哪些基金经理？每人只列一次。
SELECT DISTINCT fund.manager FROM fund JOIN house ON fund.houseid = house.houseid WHERE house.housename = 'Meridian Asset House';

-- en: Number of funds and their combined assets for every house.
-- zh: 每家基金公司的基金数量和资产总额。
SELECT house.housename, count(*), sum(fund.assets) FROM house JOIN fund ON house.houseid = fund.houseid GROUP BY house.houseid, house.housename;

-- en: Which fund house offers the most funds?
-- zh: 旗下基金最多的基金公司是哪家？
SELECT house.housename FROM house JOIN fund ON house.houseid = fund.houseid GROUP BY house.houseid, house.housename ORDER BY count(*) DESC LIMIT 1;

-- en: Which funds hold something issued by Nordvik Steel?
-- zh: 哪些基金持有Nordvik Steel发行的证券？
SELECT fund.fundname FROM fund JOIN holding ON fund.fundid = holding.fundid JOIN security ON holding.isin = security.isin WHERE security.issuer = 'Nordvik Steel';

-- en: Issuers and weights in the Polar Income fund, heaviest weight first.
-- zh: Polar Income基金持仓的发行人和占比，占比高的在前。
SELECT security.issuer, holding.weightpct FROM security JOIN holding ON security.isin = holding.isin JOIN fund ON holding.fundid = fund.fundid WHERE fund.fundname = 'Polar Income' ORDER BY holding.weightpct DESC;

-- en: Issuer of the security that is held by the most funds.
-- zh: 被最多基金持有的证券是哪家发行的？
SELECT security.issuer FROM security JOIN holding ON security.isin = holding.isin GROUP BY security.isin, security.issuer ORDER BY count(*) DESC LIMIT 1;

-- en: ISINs which are in no portfolio.
-- zh: 没有出现在任何组合中的证券ISIN。
SELECT isin FROM security WHERE isin NOT IN (SELECT isin FROM holding);

-- en: Funds that nobody has ordered.
-- zh: 没有任何投资者下单的基金。
SELECT fundname FROM fund WHERE fundid NOT IN (SELECT fundid FROM investororder);

-- en: Investors who placed orders for funds of houses seated in Geneva.
-- zh: 对总部在Geneva的基金公司旗下基金下过单的投资者。
SELECT investororder.investor FROM investororder JOIN fund ON investororder.fundid = fund.fundid JOIN house ON fund.houseid = house.houseid WHERE house.seat = 'Geneva';

-- en: Funds launched before 2000-01-01 by a house founded after 1980.
-- zh: 由1980年之后成立的公司在2000-01-01之前发行的基金。
SELECT fund.fundname FROM fund JOIN house ON fund.houseid = house.houseid WHERE fund.launched < '2000-01-01' AND house.founded > 1980;

-- en: Average weight of a holding by sector.
-- zh: 各行业持仓的平均占比。
SELECT security.sector, avg(holding.weightpct) FROM security JOIN holding ON security.isin = holding.isin GROUP BY security.sector;

-- en: Names of funds with holdings in Tobacco and in Weapons, both of them.
-- zh: 既持有Tobacco又持有Weapons行业证券的基金名称。
SELECT fund.fundname FROM fund JOIN holding ON fund.fundid = holding.fundid JOIN security ON holding.isin = security.isin WHERE security.sector = 'Tobacco' INTERSECT SELECT fund.fundname FROM fund JOIN holding ON fund.fundid = holding.fundid JOIN security ON holding.isin = security.isin WHERE security.sector = 'Weapons';

-- en: Funds charging more than the average fee, with the fee.
-- zh: 年费高于平均水平的基金及其年费。
SELECT fundname, yearlyfee FROM fund WHERE yearlyfee > (SELECT avg(yearlyfee) FROM fund);

-- en: How many investors have placed at least one order?
-- zh: 有多少位不同的投资者下过单？
SELECT count(DISTINCT investor) FROM investororder;
