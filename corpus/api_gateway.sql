-- An API gateway: client companies, their access keys, the endpoints offered and the daily traffic.
CREATE TABLE client (
  client_id INT,
  name VARCHAR(60),
  industry VARCHAR(30),
  plan VARCHAR(20),
  joined DATE,
  PRIMARY KEY (client_id)
);
CREATE TABLE access_key (
  key_id INT,
  client_id INT,
  label VARCHAR(40),
  status VARCHAR(12),
  issued_on DATE,
  expires_on DATE,
  PRIMARY KEY (key_id),
  FOREIGN KEY (client_id) REFERENCES client (client_id)
);
CREATE TABLE endpoint (
  endpoint_id INT,
  path VARCHAR(80),
  method VARCHAR(8),
  version VARCHAR(6),
  rate_limit INT,
  deprecated VARCHAR(1),
  PRIMARY KEY (endpoint_id)
);
CREATE TABLE traffic (
  key_id INT,
  endpoint_id INT,
  day DATE,
  calls BIGINT,
  errors INT,
  avg_ms DOUBLE,
  PRIMARY KEY (key_id, endpoint_id, day),
  FOREIGN KEY (key_id) REFERENCES access_key (key_id),
  FOREIGN KEY (endpoint_id) REFERENCES endpoint (endpoint_id)
);

-- en: Which clients are on the Gold plan?
-- zh: 哪些客户用的是Gold套餐？
SELECT name FROM client WHERE plan = 'Gold';

-- en: Give the paths of the endpoints that take POST requests.
-- zh: 列出接受POST请求的接口路径。
SELECT path FROM endpoint WHERE method = 'POST';

-- en: How many keys have been revoked (status Revoked)?
-- zh: 有多少个密钥已被吊销（Revoked）？
SELECT count(*) FROM access_key WHERE status = 'Revoked';

-- en: Which endpoint allows the highest request rate?
-- zh: 限流额度最高的接口路径是哪个？
SELECT path FROM endpoint ORDER BY rate_limit DESC LIMIT 1;

-- en: Which endpoint allows the lowest request rate?
-- zh: 限流额度最低的接口路径是哪个？
SELECT path FROM endpoint ORDER BY rate_limit LIMIT 1;

-- en: How many clients come from each sector?
-- zh: 各行业分别有多少客户？
SELECT industry, count(*) FROM client GROUP BY industry;

-- en: Which plan has been chosen by more than 50 clients?
-- zh: 选用客户超过50家的套餐有哪些？
SELECT plan FROM client GROUP BY plan HAVING count(*) > 50;

-- en: What was the total number of failed requests on 2024-03-01?
-- zh: 2024-03-01一共有多少次请求出错？
SELECT sum(errors) FROM traffic WHERE day = '2024-03-01';

-- en: Show the label and expiry date of every key held by Bluefin Labs.
-- zh: 显示Bluefin Labs名下每个密钥的标签和到期日。
SELECT access_key.label, access_key.expires_on FROM access_key JOIN client ON access_key.client_id = client.client_id WHERE client.name = 'Bluefin Labs';

-- en: How many keys does each client own?
-- zh: 每家客户各拥有多少个密钥？
SELECT client.name, count(*) FROM client JOIN access_key ON client.client_id = access_key.client_id GROUP BY client.client_id, client.name;

-- en: Which client holds the most keys?
-- zh: 持有密钥最多的客户是哪家？
SELECT client.name FROM client JOIN access_key ON client.client_id = access_key.client_id GROUP BY client.client_id, client.name ORDER BY count(*) DESC LIMIT 1;

-- en: Total calls per endpoint, by path.
-- zh: 按路径统计每个接口的总调用量。
SELECT endpoint.path, sum(traffic.calls) FROM endpoint JOIN traffic ON endpoint.endpoint_id = traffic.endpoint_id GROUP BY endpoint.endpoint_id, endpoint.path;

-- en: Names of the different clients that called a deprecated (T) endpoint.
-- zh: 调用过已弃用（T）接口的客户有哪些？名称去重。
SELECT DISTINCT client.name FROM client JOIN access_key ON client.client_id = access_key.client_id JOIN traffic ON access_key.key_id = traffic.key_id JOIN endpoint ON traffic.endpoint_id = endpoint.endpoint_id WHERE endpoint.deprecated = 'T';

-- en: On which days did the key labelled staging hit /v2/orders?
-- zh: 标签为staging的密钥在哪些日期调用了/v2/orders？
SELECT traffic.day FROM traffic JOIN access_key ON traffic.key_id = access_key.key_id JOIN endpoint ON traffic.endpoint_id = endpoint.endpoint_id WHERE access_key.label = 'staging' AND endpoint.path = '/v2/orders';

-- en: How many calls did Nordpay make in all?
-- zh: Nordpay总共发起了多少次调用？
SELECT sum(traffic.calls) FROM traffic JOIN access_key ON traffic.key_id = access_key.key_id JOIN client ON access_key.client_id = client.client_id WHERE client.name = 'Nordpay';

-- en: What is the mean response time of the endpoint /v1/search?
-- zh: /v1/search接口的平均响应时间是多少？
SELECT avg(traffic.avg_ms) FROM traffic JOIN endpoint ON traffic.endpoint_id = endpoint.endpoint_id WHERE endpoint.path = '/v1/search';

-- en: Which endpoints have seen no traffic at all?
-- zh: 哪些接口完全没有流量？
SELECT path FROM endpoint WHERE endpoint_id NOT IN (SELECT endpoint_id FROM traffic);

-- en: Which clients have never been issued a key?
-- zh: 从未申领过密钥的客户有哪些？
SELECT name FROM client WHERE client_id NOT IN (SELECT client_id FROM access_key);

-- en: Which clients have both an Active and an Expired key?
-- zh: 哪些客户既有Active状态的密钥，又有Expired状态的密钥？
SELECT client.name FROM client JOIN access_key ON client.client_id = access_key.client_id WHERE access_key.status = 'Active' INTERSECT SELECT client.name FROM client JOIN access_key ON client.client_id = access_key.client_id WHERE access_key.status = 'Expired';

-- en: List the names of clients who signed up between 2022-01-01 and 2022-12-31, earliest first.
-- zh: 按时间先后列出2022-01-01到2022-12-31之间加入的客户名称。
SELECT name FROM client WHERE joined BETWEEN '2022-01-01' AND '2022-12-31' ORDER BY joined;

-- en: What paths contain the word invoice?
-- zh: 哪些路径里含有invoice这个词？
SELECT path FROM endpoint WHERE path LIKE '%invoice%';

-- en: How many different HTTP methods are in use?
-- zh: 一共使用了几种不同的请求方法？
SELECT count(DISTINCT method) FROM endpoint;
