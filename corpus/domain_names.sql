-- Internet domain names: registrars, holders, registrations, name servers and transfers.
CREATE TABLE REGISTRAR (
  REG_ID INT,
  REG_NAME VARCHAR(60),
  COUNTRY VARCHAR(40),
  FOUNDED INT,
  ACCREDITED VARCHAR(3),
  PRIMARY KEY (REG_ID)
);
CREATE TABLE HOLDER (
  HOLDER_ID INT,
  HOLDER_NAME VARCHAR(60),
  HOLDER_TYPE VARCHAR(20),
  COUNTRY VARCHAR(40),
  EMAIL VARCHAR(80),
  PRIMARY KEY (HOLDER_ID)
);
CREATE TABLE WEB_DOMAIN (
  DOM_ID INT,
  DOM_NAME VARCHAR(80),
  SUFFIX VARCHAR(10),
  HOLDER_ID INT,
  REG_ID INT,
  REGISTERED_ON DATE,
  EXPIRES_ON DATE,
  YEARLY_FEE DECIMAL(8,2),
  PRIMARY KEY (DOM_ID),
  FOREIGN KEY (HOLDER_ID) REFERENCES HOLDER (HOLDER_ID),
  FOREIGN KEY (REG_ID) REFERENCES REGISTRAR (REG_ID)
);
CREATE TABLE DOMAIN_TRANSFER (
  TRF_ID INT,
  DOM_ID INT,
  FROM_REG INT,
  TO_REG INT,
  TRF_DATE DATE,
  FEE DECIMAL(8,2),
  STATUS VARCHAR(20),
  PRIMARY KEY (TRF_ID),
  FOREIGN KEY (DOM_ID) REFERENCES WEB_DOMAIN (DOM_ID),
  FOREIGN KEY (FROM_REG) REFERENCES REGISTRAR (REG_ID),
  FOREIGN KEY (TO_REG) REFERENCES REGISTRAR (REG_ID)
);
CREATE TABLE NAME_SERVER (
  NS_ID INT,
  NS_HOST VARCHAR(80),
  IP_ADDRESS VARCHAR(40),
  COUNTRY VARCHAR(40),
  PRIMARY KEY (NS_ID)
);
CREATE TABLE DOMAIN_NS (
  DOM_ID INT,
  NS_ID INT,
  PRIMARY KEY (DOM_ID, NS_ID),
  FOREIGN KEY (DOM_ID) REFERENCES WEB_DOMAIN (DOM_ID),
  FOREIGN KEY (NS_ID) REFERENCES NAME_SERVER (NS_ID)
);

-- en: How many domains are registered?
-- zh: 共注册了多少个域名？
SELECT count(*) FROM WEB_DOMAIN;

-- en: List the name and country of each registrar.
-- zh: 列出每家注册商的名称和国家。
SELECT REG_NAME, COUNTRY FROM REGISTRAR;

-- en: What is the average yearly fee for each suffix?
-- zh: 每种后缀的平均年费是多少？
SELECT SUFFIX, avg(YEARLY_FEE) FROM WEB_DOMAIN GROUP BY SUFFIX;

-- en: Which domain has the highest yearly fee?
-- zh: 哪个域名的年费最高？
SELECT DOM_NAME FROM WEB_DOMAIN ORDER BY YEARLY_FEE DESC LIMIT 1;

-- en: How many domains does each holder own? Show the holder's name and the number.
-- zh: 每位持有人拥有多少个域名？给出持有人名称和数量。
SELECT HOLDER.HOLDER_NAME, count(*) FROM HOLDER JOIN WEB_DOMAIN ON HOLDER.HOLDER_ID = WEB_DOMAIN.HOLDER_ID GROUP BY HOLDER.HOLDER_ID, HOLDER.HOLDER_NAME;

-- en: What are the names of registrars founded before 2000?
-- zh: 2000年以前成立的注册商叫什么名字？
SELECT REG_NAME FROM REGISTRAR WHERE FOUNDED < 2000;

-- en: How many holders are there of each type?
-- zh: 每种类型的持有人各有多少？
SELECT HOLDER_TYPE, count(*) FROM HOLDER GROUP BY HOLDER_TYPE;

-- en: What email address belongs to the holder of puffinwatch?
-- zh: 域名puffinwatch的持有人邮箱是什么？
SELECT HOLDER.EMAIL FROM HOLDER JOIN WEB_DOMAIN ON HOLDER.HOLDER_ID = WEB_DOMAIN.HOLDER_ID WHERE WEB_DOMAIN.DOM_NAME = 'puffinwatch';

-- en: To which registrar was puffinwatch transferred, and on what date?
-- zh: puffinwatch被转移到哪家注册商，日期是什么？
SELECT REGISTRAR.REG_NAME, DOMAIN_TRANSFER.TRF_DATE FROM REGISTRAR JOIN DOMAIN_TRANSFER ON REGISTRAR.REG_ID = DOMAIN_TRANSFER.TO_REG JOIN WEB_DOMAIN ON DOMAIN_TRANSFER.DOM_ID = WEB_DOMAIN.DOM_ID WHERE WEB_DOMAIN.DOM_NAME = 'puffinwatch';

-- en: Which registrar has lost the most domains by transfer?
-- zh: 因转移流失域名最多的是哪家注册商？
SELECT REGISTRAR.REG_NAME FROM REGISTRAR JOIN DOMAIN_TRANSFER ON REGISTRAR.REG_ID = DOMAIN_TRANSFER.FROM_REG GROUP BY REGISTRAR.REG_ID, REGISTRAR.REG_NAME ORDER BY count(*) DESC LIMIT 1;

-- en: Domains that were never transferred: name and suffix.
-- zh: 从未转移过的域名，给出名称和后缀。
SELECT DOM_NAME, SUFFIX FROM WEB_DOMAIN WHERE DOM_ID NOT IN (SELECT DOM_ID FROM DOMAIN_TRANSFER);

-- en: Which domains ending in org expire between '2025-01-01' and '2025-03-31'?
-- zh: 后缀为org的域名中，哪些在'2025-01-01'到'2025-03-31'之间到期？
SELECT DOM_NAME FROM WEB_DOMAIN WHERE SUFFIX = 'org' AND EXPIRES_ON BETWEEN '2025-01-01' AND '2025-03-31';

-- en: Name servers in Iceland used by domains: show the different hosts.
-- zh: 列出被域名使用的、位于Iceland的不同域名服务器主机名。
SELECT DISTINCT NAME_SERVER.NS_HOST FROM NAME_SERVER JOIN DOMAIN_NS ON NAME_SERVER.NS_ID = DOMAIN_NS.NS_ID WHERE NAME_SERVER.COUNTRY = 'Iceland';

-- en: Which domains are served by ns1.kelpnet.net?
-- zh: 哪些域名由ns1.kelpnet.net解析？
SELECT WEB_DOMAIN.DOM_NAME FROM WEB_DOMAIN JOIN DOMAIN_NS ON WEB_DOMAIN.DOM_ID = DOMAIN_NS.DOM_ID JOIN NAME_SERVER ON DOMAIN_NS.NS_ID = NAME_SERVER.NS_ID WHERE NAME_SERVER.NS_HOST = 'ns1.kelpnet.net';

-- en: Domains more expensive per year than average, dearest first.
-- zh: 年费高于平均值的域名，从贵到便宜。
SELECT DOM_NAME FROM WEB_DOMAIN WHERE YEARLY_FEE > (SELECT avg(YEARLY_FEE) FROM WEB_DOMAIN) ORDER BY YEARLY_FEE DESC;

-- en: Which suffixes have both a domain held in Norway and a domain held in Sweden?
-- zh: 哪些后缀既有Norway持有人的域名又有Sweden持有人的域名？
SELECT WEB_DOMAIN.SUFFIX FROM WEB_DOMAIN JOIN HOLDER ON WEB_DOMAIN.HOLDER_ID = HOLDER.HOLDER_ID WHERE HOLDER.COUNTRY = 'Norway' INTERSECT SELECT WEB_DOMAIN.SUFFIX FROM WEB_DOMAIN JOIN HOLDER ON WEB_DOMAIN.HOLDER_ID = HOLDER.HOLDER_ID WHERE HOLDER.COUNTRY = 'Sweden';

-- en: What is the total of transfer fees with status Completed?
-- zh: 状态为Completed的转移费用总额是多少？
SELECT sum(FEE) FROM DOMAIN_TRANSFER WHERE STATUS = 'Completed';

-- en: Give registrars with more than 100 domains and their numbers of domains.
-- zh: 给出拥有超过100个域名的注册商及其域名数。
SELECT REGISTRAR.REG_NAME, count(*) FROM REGISTRAR JOIN WEB_DOMAIN ON REGISTRAR.REG_ID = WEB_DOMAIN.REG_ID GROUP BY REGISTRAR.REG_ID, REGISTRAR.REG_NAME HAVING count(*) > 100;

-- en: What is the oldest domain and who holds it?
-- zh: 注册最早的域名是什么，由谁持有？
SELECT WEB_DOMAIN.DOM_NAME, HOLDER.HOLDER_NAME FROM WEB_DOMAIN JOIN HOLDER ON WEB_DOMAIN.HOLDER_ID = HOLDER.HOLDER_ID ORDER BY WEB_DOMAIN.REGISTERED_ON LIMIT 1;

-- en: Which country has the most name servers?
-- zh: 哪个国家的域名服务器最多？
SELECT COUNTRY FROM NAME_SERVER GROUP BY COUNTRY ORDER BY count(*) DESC LIMIT 1;

-- en: Holders of type Company that own nothing in com?
-- zh: Company类型的持有人中，没有com域名的有哪些？
SELECT HOLDER_NAME FROM HOLDER WHERE HOLDER_TYPE = 'Company' AND HOLDER_ID NOT IN (SELECT HOLDER_ID FROM WEB_DOMAIN WHERE SUFFIX = 'com');

-- en: For domains of Danish registrars (country Denmark), what is the average fee per year by registrar name?
-- zh: Denmark的各注册商，其域名的平均年费是多少？给出注册商名称。
SELECT REGISTRAR.REG_NAME, avg(WEB_DOMAIN.YEARLY_FEE) FROM REGISTRAR JOIN WEB_DOMAIN ON REGISTRAR.REG_ID = WEB_DOMAIN.REG_ID WHERE REGISTRAR.COUNTRY = 'Denmark' GROUP BY REGISTRAR.REG_ID, REGISTRAR.REG_NAME;
