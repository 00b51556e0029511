-- Status pages of internet services: services, components, incidents, updates and subscribers.
CREATE TABLE service (
  service_id INT,
  name VARCHAR(50),
  owner_team VARCHAR(40),
  tier INT,
  launched DATE,
  PRIMARY KEY (service_id)
);
CREATE TABLE component (
  component_id INT,
  service_id INT,
  name VARCHAR(50),
  region VARCHAR(30),
  status VARCHAR(20),
  uptime_pct DOUBLE,
  PRIMARY KEY (component_id),
  FOREIGN KEY (service_id) REFERENCES service (service_id)
);
CREATE TABLE incident (
  incident_id INT,
  title VARCHAR(80),
  impact VARCHAR(20),
  status VARCHAR(20),
  opened_at DATETIME,
  closed_at DATETIME,
  minutes_down INT,
  PRIMARY KEY (incident_id)
);
CREATE TABLE incident_component (
  incident_id INT,
  component_id INT,
  PRIMARY KEY (incident_id, component_id),
  FOREIGN KEY (incident_id) REFERENCES incident (incident_id),
  FOREIGN KEY (component_id) REFERENCES component (component_id)
);
CREATE TABLE incident_update (
  update_id INT,
  incident_id INT,
  author VARCHAR(40),
  posted_at DATETIME,
  message VARCHAR(200),
  PRIMARY KEY (update_id),
  FOREIGN KEY (incident_id) REFERENCES incident (incident_id)
);
CREATE TABLE subscriber (
  subscriber_id INT,
  service_id INT,
  email VARCHAR(60),
  channel VARCHAR(20),
  region VARCHAR(30),
  since DATE,
  PRIMARY KEY (subscriber_id),
  FOREIGN KEY (service_id) REFERENCES service (service_id)
);

-- en: Which components are currently Degraded?
-- zh: 目前处于Degraded状态的组件有哪些？
SELECT name FROM component WHERE status = 'Degraded';

-- en: Which incidents are still under Investigating?
-- zh: 哪些事故仍处于Investigating状态？
SELECT title FROM incident WHERE status = 'Investigating';

-- en: What are the names of the services owned by team Kestrel or team Heron?
-- zh: 由Kestrel或Heron团队负责的服务有哪些？
SELECT name FROM service WHERE owner_team = 'Kestrel' OR owner_team = 'Heron';

-- en: List the incidents that have not been closed, i.e. have no closing time.
-- zh: 列出尚未关闭（没有关闭时间）的事故。
SELECT title FROM incident WHERE closed_at IS NULL;

-- en: How many incidents had a Major impact?
-- zh: 影响为Major的事故有多少起？
SELECT count(*) FROM incident WHERE impact = 'Major';

-- en: How many minutes were we down in total because of Major incidents?
-- zh: 因Major事故总共停机多少分钟？
SELECT sum(minutes_down) FROM incident WHERE impact = 'Major';

-- en: What's the lowest uptime of any component in eu-north?
-- zh: eu-north区域组件的最低可用率是多少？
SELECT min(uptime_pct) FROM component WHERE region = 'eu-north';

-- en: Average uptime of the components by region.
-- zh: 各区域组件的平均可用率是多少？
SELECT region, avg(uptime_pct) FROM component GROUP BY region;

-- en: Through which channel do most subscribers follow us?
-- zh: 订阅者最常使用哪种通知渠道？
SELECT channel FROM subscriber GROUP BY channel ORDER BY count(*) DESC LIMIT 1;

-- en: Which authors have posted 5 or more updates?
-- zh: 哪些作者发布过5条及以上的更新？
SELECT author FROM incident_update GROUP BY author HAVING count(*) >= 5;

-- en: Title of the incident with the longest downtime?
-- zh: 停机时间最长的事故标题是什么？
SELECT title FROM incident ORDER BY minutes_down DESC LIMIT 1;

-- en: Title of the incident with the most updates?
-- zh: 更新条数最多的事故标题是什么？
SELECT incident.title FROM incident JOIN incident_update ON incident.incident_id = incident_update.incident_id GROUP BY incident.incident_id, incident.title ORDER BY count(*) DESC LIMIT 1;

-- en: Give me the three newest services with their launch dates.
-- zh: 给出最新上线的三个服务及其上线日期。
SELECT name, launched FROM service ORDER BY launched DESC LIMIT 3;

-- en: Which components were hit by 'Expired certificate'?
-- zh: 'Expired certificate'事故影响了哪些组件？
SELECT component.name FROM component JOIN incident_component ON component.component_id = incident_component.component_id JOIN incident ON incident_component.incident_id = incident.incident_id WHERE incident.title = 'Expired certificate';

-- en: What messages did people post about 'Expired certificate', in order of time?
-- zh: 按时间顺序列出关于'Expired certificate'发布的消息。
SELECT incident_update.message FROM incident_update JOIN incident ON incident_update.incident_id = incident.incident_id WHERE incident.title = 'Expired certificate' ORDER BY incident_update.posted_at;

-- en: Emails of everyone subscribed to Object Storage.
-- zh: 订阅了Object Storage的人的邮箱有哪些？
SELECT subscriber.email FROM subscriber JOIN service ON subscriber.service_id = service.service_id WHERE service.name = 'Object Storage';

-- en: How many components does each service consist of?
-- zh: 每个服务由多少个组件组成？
SELECT service.name, count(*) FROM service JOIN component ON service.service_id = component.service_id GROUP BY service.service_id, service.name;

-- en: How many subscribers does each service have?
-- zh: 每个服务有多少订阅者？
SELECT service.name, count(*) FROM service JOIN subscriber ON service.service_id = subscriber.service_id GROUP BY service.service_id, service.name;

-- en: Which component has been involved in the greatest number of incidents?
-- zh: 哪个组件涉及的事故最多？
SELECT component.name FROM component JOIN incident_component ON component.component_id = incident_component.component_id GROUP BY component.component_id, component.name ORDER BY count(*) DESC LIMIT 1;

-- en: Components never touched by an incident.
-- zh: 从未受事故影响的组件有哪些？
SELECT name FROM component WHERE component_id NOT IN (SELECT component_id FROM incident_component);

-- en: Which components have an uptime below average?
-- zh: 可用率低于平均值的组件有哪些？
SELECT name FROM component WHERE uptime_pct < (SELECT avg(uptime_pct) FROM component);

-- en: In which regions do we have both components and subscribers?
-- zh: 哪些区域既有组件又有订阅者？
SELECT region FROM component INTERSECT SELECT region FROM subscriber;
