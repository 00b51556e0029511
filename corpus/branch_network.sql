-- The data network of a savings bank: sites, devices, ports, links between devices and VLANs.
CREATE TABLE Site (
  SiteID INT, SiteName VARCHAR(60), City VARCHAR(40), SiteType VARCHAR(20), StaffCount INT,
  PRIMARY KEY (SiteID)
);
CREATE TABLE Device (
  DeviceID INT, DeviceName VARCHAR(40), DeviceType VARCHAR(20), Vendor VARCHAR(30), SiteID INT, FirmwareVersion VARCHAR(20), InstallDate DATE, PurchasePrice DECIMAL(10,2),
  PRIMARY KEY (DeviceID),
  FOREIGN KEY (SiteID) REFERENCES Site (SiteID)
);
CREATE TABLE Vlan (
  VlanID INT, VlanName VARCHAR(40), Purpose VARCHAR(60), SecurityLevel INT,
  PRIMARY KEY (VlanID)
);
CREATE TABLE DeviceVlan (
  DeviceID INT, VlanID INT, Tagged VARCHAR(3),
  PRIMARY KEY (DeviceID, VlanID),
  FOREIGN KEY (DeviceID) REFERENCES Device (DeviceID),
  FOREIGN KEY (VlanID) REFERENCES Vlan (VlanID)
);
CREATE TABLE Link (
  LinkID INT, FromDevice INT, ToDevice INT, MediaType VARCHAR(20), SpeedMbps INT, LinkStatus VARCHAR(10),
  PRIMARY KEY (LinkID),
  FOREIGN KEY (FromDevice) REFERENCES Device (DeviceID),
  FOREIGN KEY (ToDevice) REFERENCES Device (DeviceID)
);
CREATE TABLE Outage (
  OutageID INT, DeviceID INT, StartTime DATETIME, DurationMinutes INT, Cause VARCHAR(40), Engineer VARCHAR(60),
  PRIMARY KEY (OutageID),
  FOREIGN KEY (DeviceID) REFERENCES Device (DeviceID)
);

-- en: How many routers are there in the network (device type Router)?
-- zh: 网络中设备类型为Router的设备有多少台？
SELECT count(*) FROM Device WHERE DeviceType = 'Router';

-- en: What devices are installed in Brno? Show their names.
-- zh: 安装在Brno的设备有哪些？列出设备名称。
SELECT Device.DeviceName FROM Device JOIN Site ON Device.SiteID = Site.SiteID WHERE Site.City = 'Brno';

-- en: Which VLANs are configured on SW-BRN-02?
-- zh: SW-BRN-02上配置了哪些VLAN？
SELECT Vlan.VlanName FROM Vlan JOIN DeviceVlan ON Vlan.VlanID = DeviceVlan.VlanID JOIN Device ON DeviceVlan.DeviceID = Device.DeviceID WHERE Device.DeviceName = 'SW-BRN-02';

-- en: Give the purpose and security level of the VLAN called Cash Machines.
-- zh: 给出名为Cash Machines的VLAN的用途和安全级别。
SELECT Purpose, SecurityLevel FROM Vlan WHERE VlanName = 'Cash Machines';

-- en: In which cities is the VLAN Cash Machines present?
-- zh: VLAN Cash Machines部署在哪些城市？
SELECT Site.City FROM Site JOIN Device ON Site.SiteID = Device.SiteID JOIN DeviceVlan ON Device.DeviceID = DeviceVlan.DeviceID JOIN Vlan ON DeviceVlan.VlanID = Vlan.VlanID WHERE Vlan.VlanName = 'Cash Machines';

-- en: For each vendor, how many devices do we own and what did they cost on average?
-- zh: 每个厂商的设备各有多少台？平均采购价是多少？
SELECT Vendor, count(*), avg(PurchasePrice) FROM Device GROUP BY Vendor;

-- en: What is the most frequent cause of outages?
-- zh: 最常见的故障原因是什么？
SELECT Cause FROM Outage GROUP BY Cause ORDER BY count(*) DESC LIMIT 1;

-- en: Which device suffered the longest outage?
-- zh: 哪台设备发生过时间最长的中断？
SELECT Device.DeviceName FROM Device JOIN Outage ON Device.DeviceID = Outage.DeviceID ORDER BY Outage.DurationMinutes DESC LIMIT 1;

-- en: List the links by name of both end devices and speed.
-- zh: 列出每条链路两端设备的名称以及速率。
SELECT T1.DeviceName, T2.DeviceName, Link.SpeedMbps FROM Link JOIN Device AS T1 ON Link.FromDevice = T1.DeviceID JOIN Device AS T2 ON Link.ToDevice = T2.DeviceID;

-- en: Which sites have at least 4 devices, and how many devices have they?
-- zh: 哪些站点至少有4台设备？各有多少台？
SELECT Site.SiteName, count(*) FROM Site JOIN Device ON Site.SiteID = Device.SiteID GROUP BY Site.SiteID, Site.SiteName HAVING count(*) >= 4;

-- en: Find the devices that have never had an outage.
-- zh: 找出从未发生过中断的设备。
SELECT DeviceName FROM Device WHERE DeviceID NOT IN (SELECT DeviceID FROM Outage);

-- en: Which sites have more staff than average?
-- zh: 员工数高于平均值的站点有哪些？
SELECT SiteName FROM Site WHERE StaffCount > (SELECT avg(StaffCount) FROM Site);

-- en: What is the total downtime in minutes on devices made by Netrix?
-- zh: Netrix厂商的设备累计中断了多少分钟？
SELECT sum(Outage.DurationMinutes) FROM Outage JOIN Device ON Outage.DeviceID = Device.DeviceID WHERE Device.Vendor = 'Netrix';

-- en: Which engineers worked on outages in Ostrava?
-- zh: 哪些工程师处理过Ostrava的中断？
SELECT Outage.Engineer FROM Outage JOIN Device ON Outage.DeviceID = Device.DeviceID JOIN Site ON Device.SiteID = Site.SiteID WHERE Site.City = 'Ostrava';

-- en: Which cities have devices from both Netrix and Cordia?
-- zh: 哪些城市同时有Netrix和Cordia的设备？
SELECT Site.City FROM Site JOIN Device ON Site.SiteID = Device.SiteID WHERE Device.Vendor = 'Netrix' INTERSECT SELECT Site.City FROM Site JOIN Device ON Site.SiteID = Device.SiteID WHERE Device.Vendor = 'Cordia';

-- en: How many links are not Up, and what is their average speed?
-- zh: 状态不是Up的链路有多少条？平均速率是多少？
SELECT count(*), avg(SpeedMbps) FROM Link WHERE LinkStatus != 'Up';

-- en: Names of the five most recently installed devices?
-- zh: 最近安装的五台设备叫什么？
SELECT DeviceName FROM Device ORDER BY InstallDate DESC LIMIT 5;

-- en: Show the names of devices with firmware version starting with 12. and a price under 800.
-- zh: 列出固件版本以12.开头且价格低于800的设备名称。
SELECT DeviceName FROM Device WHERE FirmwareVersion LIKE '12.%' AND PurchasePrice < 800;

-- en: To how many devices has each VLAN been assigned? Give VLAN names.
-- zh: 每个VLAN各分配到多少台设备？给出VLAN名称。
SELECT Vlan.VlanName, count(*) FROM Vlan JOIN DeviceVlan ON Vlan.VlanID = DeviceVlan.VlanID GROUP BY Vlan.VlanID, Vlan.VlanName;

-- en: Which device is the source of the most links?
-- zh: 作为链路起点次数最多的是哪台设备？
SELECT Device.DeviceName FROM Device JOIN Link ON Device.DeviceID = Link.FromDevice GROUP BY Device.DeviceID, Device.DeviceName ORDER BY count(*) DESC LIMIT 1;

-- en: Names of Switch devices that carry no VLAN at all.
-- zh: 类型为Switch但没有承载任何VLAN的设备名称有哪些？
SELECT DeviceName FROM Device WHERE DeviceType = 'Switch' AND DeviceID NOT IN (SELECT DeviceID FROM DeviceVlan);

-- en: List the site types, each only once.
-- zh: 有哪些不同的站点类型？
SELECT DISTINCT SiteType FROM Site;
