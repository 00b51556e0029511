-- Mail hosts of an organisation, the domains and mailboxes on them, and the messages delivered.
CREATE TABLE mail_host (
  host_id INT,
  hostname VARCHAR(60),
  ip_address VARCHAR(20),
  software VARCHAR(30),
  location VARCHAR(40),
  disk_gb INT,
  PRIMARY KEY (host_id)
);
CREATE TABLE mail_domain (
  domain_id INT,
  domain_name VARCHAR(60),
  host_id INT,
  backup_host_id INT,
  registered_on DATE,
  expires_on DATE,
  PRIMARY KEY (domain_id),
  FOREIGN KEY (host_id) REFERENCES mail_host (host_id),
  FOREIGN KEY (backup_host_id) REFERENCES mail_host (host_id)
);
CREATE TABLE mailbox (
  mailbox_id INT,
  domain_id INT,
  address VARCHAR(80),
  owner_name VARCHAR(60),
  department VARCHAR(40),
  quota_mb INT,
  status VARCHAR(20),
  PRIMARY KEY (mailbox_id),
  FOREIGN KEY (domain_id) REFERENCES mail_domain (domain_id)
);
CREATE TABLE message (
  message_id INT,
  mailbox_id INT,
  sender VARCHAR(80),
  subject VARCHAR(120),
  received_at DATETIME,
  size_kb INT,
  folder VARCHAR(20),
  PRIMARY KEY (message_id),
  FOREIGN KEY (mailbox_id) REFERENCES mailbox (mailbox_id)
);

-- en: What are the addresses of the mailboxes that are Suspended?
-- zh: 处于Suspended的邮箱地址有哪些？
SELECT address FROM mailbox WHERE status = 'Suspended';

-- en: What are the addresses of the mailboxes that are not Suspended?
-- zh: 不处于Suspended的邮箱地址有哪些？
SELECT address FROM mailbox WHERE status <> 'Suspended';

-- en: What is the average quota of the mailboxes of the Finance department?
-- zh: Finance部门的邮箱平均配额是多少？
SELECT avg(quota_mb) FROM mailbox WHERE department = 'Finance';

-- en: What is the average quota of the mailboxes of each department?
-- zh: 每个部门的邮箱平均配额是多少？
SELECT department, avg(quota_mb) FROM mailbox GROUP BY department;

-- en: Which hosts serve no domain as their main host?
-- zh: 哪些主机没有作为任何域名的主服务器？
SELECT hostname FROM mail_host WHERE host_id NOT IN (SELECT host_id FROM mail_domain);

-- en: Which hosts serve as the backup of at least one domain?
-- zh: 哪些主机至少是一个域名的备用服务器？
SELECT hostname FROM mail_host WHERE host_id IN (SELECT backup_host_id FROM mail_domain);

-- en: What is the hostname of the server that hosts the domain brightfen.org?
-- zh: 域名brightfen.org的主服务器主机名是什么？
SELECT mail_host.hostname FROM mail_host JOIN mail_domain ON mail_host.host_id = mail_domain.host_id WHERE mail_domain.domain_name = 'brightfen.org';

-- en: What is the hostname of the backup server of the domain brightfen.org?
-- zh: 域名brightfen.org的备用服务器主机名是什么？
SELECT mail_host.hostname FROM mail_host JOIN mail_domain ON mail_host.host_id = mail_domain.backup_host_id WHERE mail_domain.domain_name = 'brightfen.org';

-- en: Which domain will expire soonest?
-- zh: 哪个域名最快到期？
SELECT domain_name FROM mail_domain ORDER BY expires_on LIMIT 1;

-- en: Which domain was registered last?
-- zh: 哪个域名注册得最晚？
SELECT domain_name FROM mail_domain ORDER BY registered_on DESC LIMIT 1;

-- en: How many messages has each owner received? Show the owner's name and the count.
-- zh: 每位邮箱主人各收到多少封邮件？请按邮箱列出主人姓名和数量。
SELECT mailbox.owner_name, count(*) FROM mailbox JOIN message ON mailbox.mailbox_id = message.mailbox_id GROUP BY mailbox.mailbox_id, mailbox.owner_name;

-- en: Which mailbox holds the most messages in Spam? Show its address.
-- zh: Spam中邮件最多的是哪个邮箱？请给出地址。
SELECT mailbox.address FROM mailbox JOIN message ON mailbox.mailbox_id = message.mailbox_id WHERE message.folder = 'Spam' GROUP BY mailbox.mailbox_id, mailbox.address ORDER BY count(*) DESC LIMIT 1;

-- en: What are the subjects of the messages that Dario Melo got from billing@kestra.io?
-- zh: Dario Melo收到的来自billing@kestra.io的邮件主题有哪些？
SELECT message.subject FROM message JOIN mailbox ON message.mailbox_id = mailbox.mailbox_id WHERE mailbox.owner_name = 'Dario Melo' AND message.sender = 'billing@kestra.io';

-- en: How many mailboxes are hosted in Rotterdam?
-- zh: 托管在Rotterdam的邮箱（按主服务器）有多少个？
SELECT count(*) FROM mailbox JOIN mail_domain ON mailbox.domain_id = mail_domain.domain_id JOIN mail_host ON mail_domain.host_id = mail_host.host_id WHERE mail_host.location = 'Rotterdam';

-- en: Which domains have more than 50 mailboxes, and how many does each of them have?
-- zh: 哪些域名的邮箱超过50个，各有多少个？
SELECT mail_domain.domain_name, count(*) FROM mail_domain JOIN mailbox ON mail_domain.domain_id = mailbox.domain_id GROUP BY mail_domain.domain_id, mail_domain.domain_name HAVING count(*) > 50;

-- en: What is the total size of the messages stored for the Legal department?
-- zh: Legal部门存储的邮件总大小是多少？
SELECT sum(message.size_kb) FROM message JOIN mailbox ON message.mailbox_id = mailbox.mailbox_id WHERE mailbox.department = 'Legal';

-- en: How many hosts run each kind of software?
-- zh: 运行每种软件的主机各有多少台？
SELECT software, count(*) FROM mail_host GROUP BY software;

-- en: List the names and IP addresses of the Postfix hosts with more than 2000 GB of disk.
-- zh: 请列出磁盘超过2000 GB的Postfix主机的名称和IP地址。
SELECT hostname, ip_address FROM mail_host WHERE software = 'Postfix' AND disk_gb > 2000;

-- en: Which messages are bigger than every message in the Drafts folder? Give their subjects.
-- zh: 哪些邮件比Drafts文件夹里的所有邮件都大？请给出主题。
SELECT subject FROM message WHERE size_kb > (SELECT max(size_kb) FROM message WHERE folder = 'Drafts');

-- en: How many different senders have written to the mailbox info@lumenpark.net?
-- zh: 有多少个不同的发件人给邮箱info@lumenpark.net写过信？
SELECT count(DISTINCT message.sender) FROM message JOIN mailbox ON message.mailbox_id = mailbox.mailbox_id WHERE mailbox.address = 'info@lumenpark.net';

-- en: Which software runs in both Oslo and Rotterdam?
-- zh: 哪种软件在Oslo和Rotterdam都有运行？
SELECT software FROM mail_host WHERE location = 'Oslo' INTERSECT SELECT software FROM mail_host WHERE location = 'Rotterdam';

-- en: Which software runs in Oslo but not in Rotterdam?
-- zh: 哪种软件在Oslo有运行而在Rotterdam没有？
SELECT software FROM mail_host WHERE location = 'Oslo' EXCEPT SELECT software FROM mail_host WHERE location = 'Rotterdam';
