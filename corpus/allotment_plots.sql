-- Allotment gardens: sites, plots, tenants, what they grow and the waiting list.
CREATE TABLE Garden_Site (
  Site_Code VARCHAR(6),
  Site_Name VARCHAR(60),
  Borough VARCHAR(40),
  Founded_Year INT,
  Has_Water VARCHAR(3),
  PRIMARY KEY (Site_Code)
);
CREATE TABLE Tenant (
  Tenant_Id INT,
  Full_Name VARCHAR(60),
  Borough VARCHAR(40),
  Age INT,
  Email VARCHAR(60),
  PRIMARY KEY (Tenant_Id)
);
CREATE TABLE Plot (
  Plot_Id INT,
  Site_Code VARCHAR(6),
  Plot_Label VARCHAR(10),
  Area_M2 DOUBLE,
  Yearly_Rent DECIMAL(10,2),
  Tenant_Id INT,
  Leased_Since DATE,
  PRIMARY KEY (Plot_Id),
  FOREIGN KEY (Site_Code) REFERENCES Garden_Site (Site_Code),
  FOREIGN KEY (Tenant_Id) REFERENCES Tenant (Tenant_Id)
);
CREATE TABLE Crop (
  Crop_Id INT,
  Crop_Name VARCHAR(40),
  Family VARCHAR(40),
  Sow_Month INT,
  Days_To_Harvest INT,
  PRIMARY KEY (Crop_Id)
);
CREATE TABLE Planting (
  Plot_Id INT,
  Crop_Id INT,
  Year INT,
  Harvest_Kg DOUBLE,
  PRIMARY KEY (Plot_Id, Crop_Id, Year),
  FOREIGN KEY (Plot_Id) REFERENCES Plot (Plot_Id),
  FOREIGN KEY (Crop_Id) REFERENCES Crop (Crop_Id)
);
CREATE TABLE Waiting_List (
  Entry_No INT,
  Site_Code VARCHAR(6),
  Applicant_Name VARCHAR(60),
  Borough VARCHAR(40),
  Applied_On DATE,
  PRIMARY KEY (Entry_No),
  FOREIGN KEY (Site_Code) REFERENCES Garden_Site (Site_Code)
);

-- en: Which sites in Hackwell have water? Has water is Yes.
-- zh: Hackwell有哪些园区通水（Yes）？
SELECT Site_Name FROM Garden_Site WHERE Borough = 'Hackwell' AND Has_Water = 'Yes';

-- en: Emails of the tenants living in Hackwell.
-- zh: 住在Hackwell的租户邮箱。
SELECT Email FROM Tenant WHERE Borough = 'Hackwell';

-- en: Which tenants rent a plot in Hackwell?
-- zh: 哪些租户租了Hackwell的地块？
SELECT Tenant.Full_Name FROM Tenant JOIN Plot ON Tenant.Tenant_Id = Plot.Tenant_Id JOIN Garden_Site ON Plot.Site_Code = Garden_Site.Site_Code WHERE Garden_Site.Borough = 'Hackwell';

-- en: How many people from Hackwell are on the waiting list?
-- zh: 等候名单上有多少人来自Hackwell？
SELECT count(*) FROM Waiting_List WHERE Borough = 'Hackwell';

-- en: Average rent per year and average area of all the plots.
-- zh: 所有地块的平均年租金和平均面积是多少？
SELECT avg(Yearly_Rent), avg(Area_M2) FROM Plot;

-- en: For each site, show name and how many plots it has.
-- zh: 每个园区的名称和地块数量。
SELECT Garden_Site.Site_Name, count(*) FROM Garden_Site JOIN Plot ON Garden_Site.Site_Code = Plot.Site_Code GROUP BY Garden_Site.Site_Code, Garden_Site.Site_Name;

-- en: Labels of vacant plots, those without a tenant.
-- zh: 没有租户的空置地块的标号。
SELECT Plot_Label FROM Plot WHERE Tenant_Id IS NULL;

-- en: Which crop was planted the most often in the year 2022?
-- zh: 2022年种植次数最多的作物是什么？
SELECT Crop.Crop_Name FROM Crop JOIN Planting ON Crop.Crop_Id = Planting.Crop_Id WHERE Planting.Year = 2022 GROUP BY Crop.Crop_Id, Crop.Crop_Name ORDER BY count(*) DESC LIMIT 1;

-- en: What did Harriet Osei grow in 2023?
-- zh: Harriet Osei在2023年种了什么？
SELECT Crop.Crop_Name FROM Crop JOIN Planting ON Crop.Crop_Id = Planting.Crop_Id JOIN Plot ON Planting.Plot_Id = Plot.Plot_Id JOIN Tenant ON Plot.Tenant_Id = Tenant.Tenant_Id WHERE Tenant.Full_Name = 'Harriet Osei' AND Planting.Year = 2023;

-- en: Fastest crop to harvest.
-- zh: 收获最快的作物是哪种？
SELECT Crop_Name FROM Crop ORDER BY Days_To_Harvest ASC LIMIT 1;

-- en: How many crops belong to each family?
-- zh: 每个科各有多少种作物？
SELECT Family, count(*) FROM Crop GROUP BY Family;

-- en: Total harvest in kilograms of Kohlrabi.
-- zh: Kohlrabi的总收成是多少公斤？
SELECT sum(Planting.Harvest_Kg) FROM Planting JOIN Crop ON Planting.Crop_Id = Crop.Crop_Id WHERE Crop.Crop_Name = 'Kohlrabi';

-- en: Which sites is nobody waiting for?
-- zh: 哪些园区没有人在等候？
SELECT Site_Name FROM Garden_Site WHERE Site_Code NOT IN (SELECT Site_Code FROM Waiting_List);

-- en: Who has been waiting longest for the site Orchard Bank?
-- zh: 等候Orchard Bank园区时间最长的是谁？
SELECT Waiting_List.Applicant_Name FROM Waiting_List JOIN Garden_Site ON Waiting_List.Site_Code = Garden_Site.Site_Code WHERE Garden_Site.Site_Name = 'Orchard Bank' ORDER BY Waiting_List.Applied_On ASC LIMIT 1;

-- en: Labels of plots larger than average, with their area.
-- zh: 面积大于平均值的地块标号和面积。
SELECT Plot_Label, Area_M2 FROM Plot WHERE Area_M2 > (SELECT avg(Area_M2) FROM Plot);

-- en: Tenants with two plots or more.
-- zh: 租有两块及以上地块的租户。
SELECT Tenant.Full_Name FROM Tenant JOIN Plot ON Tenant.Tenant_Id = Plot.Tenant_Id GROUP BY Tenant.Tenant_Id, Tenant.Full_Name HAVING count(*) >= 2;

-- en: In which boroughs are there tenants but no sites?
-- zh: 哪些区有租户居住却没有园区？
SELECT Borough FROM Tenant EXCEPT SELECT Borough FROM Garden_Site;

-- en: Plots on which both crop 3 and crop 7 have been planted: give the ids.
-- zh: 同时种过3号和7号作物的地块编号。
SELECT Plot_Id FROM Planting WHERE Crop_Id = 3 INTERSECT SELECT Plot_Id FROM Planting WHERE Crop_Id = 7;

-- en: Which years had a total harvest above 500 kg?
-- zh: 哪些年份的总收成超过500公斤？
SELECT Year FROM Planting GROUP BY Year HAVING sum(Harvest_Kg) > 500;

-- en: Crops sown in month 3 or month 4 that are of the family Brassica, in alphabetical order.
-- zh: 按字母顺序列出在3月或4月播种的Brassica科作物。
SELECT Crop_Name FROM Crop WHERE (Sow_Month = 3 OR Sow_Month = 4) AND Family = 'Brassica' ORDER BY Crop_Name;

-- en: How much rent a year does Desmond Pike pay, and since when has he leased?
-- zh: Desmond Pike每年付多少租金？从什么时候开始租的？
SELECT Plot.Yearly_Rent, Plot.Leased_Since FROM Plot JOIN Tenant ON Plot.Tenant_Id = Tenant.Tenant_Id WHERE Tenant.Full_Name = 'Desmond Pike';

-- en: On what sites do tenants over 75 garden? Different site names.
-- zh: 75岁以上的租户在哪些不同的园区种地？
SELECT DISTINCT Garden_Site.Site_Name FROM Garden_Site JOIN Plot ON Garden_Site.Site_Code = Plot.Site_Code JOIN Tenant ON Plot.Tenant_Id = Tenant.Tenant_Id WHERE Tenant.Age > 75;
