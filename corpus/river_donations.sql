-- A river conservation charity: donors, campaigns, donations and the projects they fund.
CREATE TABLE donor (
  donor_id INT, donor_name VARCHAR(60), donor_type VARCHAR(20), city VARCHAR(40), joined_year INT, newsletter VARCHAR(3),
  PRIMARY KEY (donor_id)
);
CREATE TABLE campaign (
  campaign_id INT, title VARCHAR(80), river VARCHAR(40), start_date DATE, end_date DATE, target_amount DECIMAL(10,2), manager VARCHAR(60),
  PRIMARY KEY (campaign_id)
);
CREATE TABLE donation (
  donation_id INT, donor_id INT, campaign_id INT, donated_on DATE, amount DECIMAL(10,2), method VARCHAR(20), gift_message VARCHAR(120),
  PRIMARY KEY (donation_id),
  FOREIGN KEY (donor_id) REFERENCES donor (donor_id),
  FOREIGN KEY (campaign_id) REFERENCES campaign (campaign_id)
);
CREATE TABLE project (
  project_id INT, project_name VARCHAR(80), river VARCHAR(40), budget DECIMAL(10,2), status VARCHAR(15), length_km DOUBLE,
  PRIMARY KEY (project_id)
);
CREATE TABLE campaign_project (
  campaign_id INT, project_id INT, share_pct DOUBLE,
  PRIMARY KEY (campaign_id, project_id),
  FOREIGN KEY (campaign_id) REFERENCES campaign (campaign_id),
  FOREIGN KEY (project_id) REFERENCES project (project_id)
);

-- en: What campaigns does Lotte Brandvik manage?
-- zh: Lotte Brandvik负责哪些募捐活动？
SELECT title FROM campaign WHERE manager = 'Lotte Brandvik';

-- en: How much has Aqua Trust given altogether?
-- zh: Aqua Trust累计捐了多少钱？
SELECT sum(donation.amount) FROM donation JOIN donor ON donation.donor_id = donor.donor_id WHERE donor.donor_name = 'Aqua Trust';

-- en: Which donors supported the campaign Salmon Come Home?
-- zh: 哪些捐赠者支持了Salmon Come Home活动？
SELECT donor.donor_name FROM donor JOIN donation ON donor.donor_id = donation.donor_id JOIN campaign ON donation.campaign_id = campaign.campaign_id WHERE campaign.title = 'Salmon Come Home';

-- en: Which projects is Salmon Come Home paying for?
-- zh: Salmon Come Home活动资助了哪些项目？
SELECT project.project_name FROM project JOIN campaign_project ON project.project_id = campaign_project.project_id JOIN campaign ON campaign_project.campaign_id = campaign.campaign_id WHERE campaign.title = 'Salmon Come Home';

-- en: In which cities do people live whose money went to the project Otter Weir?
-- zh: 捐款流向Otter Weir项目的捐赠者住在哪些城市？
SELECT donor.city FROM donor JOIN donation ON donor.donor_id = donation.donor_id JOIN campaign_project ON donation.campaign_id = campaign_project.campaign_id JOIN project ON campaign_project.project_id = project.project_id WHERE project.project_name = 'Otter Weir';

-- en: Count donors by type.
-- zh: 按类型统计捐赠者人数。
SELECT donor_type, count(*) FROM donor GROUP BY donor_type;

-- en: How many donations of more than 1000 were made by Bank Transfer?
-- zh: 以Bank Transfer方式捐赠且金额超过1000的有多少笔？
SELECT count(*) FROM donation WHERE method = 'Bank Transfer' AND amount > 1000;

-- en: Which campaign had the highest target?
-- zh: 目标金额最高的募捐活动是哪个？
SELECT title FROM campaign ORDER BY target_amount DESC LIMIT 1;

-- en: Which campaign has actually raised the most money?
-- zh: 实际筹款最多的活动是哪个？
SELECT campaign.title FROM campaign JOIN donation ON campaign.campaign_id = donation.campaign_id GROUP BY campaign.campaign_id, campaign.title ORDER BY sum(donation.amount) DESC LIMIT 1;

-- en: Donors who joined before 2010 and take the newsletter (yes), in order of name.
-- zh: 2010年之前加入且订阅了通讯（yes）的捐赠者，按姓名排序。
SELECT donor_name FROM donor WHERE joined_year < 2010 AND newsletter = 'yes' ORDER BY donor_name;

-- en: Which donors haven't donated at all?
-- zh: 哪些登记的捐赠者从未捐过款？
SELECT donor_name FROM donor WHERE donor_id NOT IN (SELECT donor_id FROM donation);

-- en: Rivers that appear both in a campaign and in a project.
-- zh: 哪些河流既有募捐活动又有项目？
SELECT river FROM campaign INTERSECT SELECT river FROM project;

-- en: For each campaign give its title and average donation.
-- zh: 给出每个活动的标题和平均捐款额。
SELECT campaign.title, avg(donation.amount) FROM campaign JOIN donation ON campaign.campaign_id = donation.campaign_id GROUP BY campaign.campaign_id, campaign.title;

-- en: What is the average amount of donations by Card, and what by Bank Transfer? Show both in one row.
-- zh: Card捐款和Bank Transfer捐款的平均金额分别是多少？放在同一行显示。
SELECT (SELECT avg(amount) FROM donation WHERE method = 'Card'), (SELECT avg(amount) FROM donation WHERE method = 'Bank Transfer');

-- en: What are the budget and length of the longest project?
-- zh: 长度最长的项目预算和长度各是多少？
SELECT budget, length_km FROM project ORDER BY length_km DESC LIMIT 1;

-- en: Who manages the campaigns behind projects that are Stalled?
-- zh: 状态为Stalled的项目，其背后的募捐活动由谁负责？
SELECT campaign.manager FROM campaign JOIN campaign_project ON campaign.campaign_id = campaign_project.campaign_id JOIN project ON campaign_project.project_id = project.project_id WHERE project.status = 'Stalled';

-- en: Give the names of donors with at least 5 donations.
-- zh: 给出捐款至少5次的捐赠者姓名。
SELECT donor.donor_name FROM donor JOIN donation ON donor.donor_id = donation.donor_id GROUP BY donor.donor_id, donor.donor_name HAVING count(*) >= 5;

-- en: Which rivers have projects with a total budget above 100000?
-- zh: 哪些河流的项目预算合计超过100000？
SELECT river FROM project GROUP BY river HAVING sum(budget) > 100000;

-- en: How many different cities did the gifts to campaigns on the river Teme come from?
-- zh: 针对Teme河的募捐活动，捐款来自多少个不同的城市？
SELECT count(DISTINCT donor.city) FROM donor JOIN donation ON donor.donor_id = donation.donor_id JOIN campaign ON donation.campaign_id = campaign.campaign_id WHERE campaign.river = 'Teme';

-- en: Which donation methods did donors of type Foundation use?
-- zh: 类型为Foundation的捐赠者使用过哪些捐款方式？
SELECT donation.method FROM donation JOIN donor ON donation.donor_id = donor.donor_id WHERE donor.donor_type = 'Foundation';

-- en: Projects that no campaign funds, and which are Planned.
-- zh: 状态为Planned且没有任何活动资助的项目有哪些？
SELECT project_name FROM project WHERE status = 'Planned' AND project_id NOT IN (SELECT project_id FROM campaign_project);

-- en: What cities have Company donors but no Individual donors?
-- zh: 哪些城市有Company类型的捐赠者，但没有Individual类型的捐赠者？
SELECT city FROM donor WHERE donor_type = 'Company' EXCEPT SELECT city FROM donor WHERE donor_type = 'Individual';
