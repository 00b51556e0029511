-- Permits for works in the street: applicants, permits, streets touched, inspections and fees.
CREATE TABLE Ref_Permit_Types (
  permit_type_code VARCHAR(8), permit_type_description VARCHAR(60), base_fee DECIMAL(10,2), max_days INT,
  PRIMARY KEY (permit_type_code)
);
CREATE TABLE Ref_Permit_Status (
  permit_status_code VARCHAR(8), permit_status_description VARCHAR(40),
  PRIMARY KEY (permit_status_code)
);
CREATE TABLE Applicants (
  applicant_id INT, applicant_nm VARCHAR(80), org_type VARCHAR(20), tel_no VARCHAR(20), town VARCHAR(40),
  PRIMARY KEY (applicant_id)
);
CREATE TABLE Streets (
  street_id INT, street_nm VARCHAR(60), ward VARCHAR(40), length_m DOUBLE, bus_route_yn VARCHAR(1),
  PRIMARY KEY (street_id)
);
CREATE TABLE Permits (
  permit_id INT, permit_ref VARCHAR(20), applicant_id INT, permit_type_code VARCHAR(8), permit_status_code VARCHAR(8), date_issued DATE, date_from DATE, date_to DATE, fee_paid DECIMAL(10,2),
  PRIMARY KEY (permit_id),
  FOREIGN KEY (applicant_id) REFERENCES Applicants (applicant_id),
  FOREIGN KEY (permit_type_code) REFERENCES Ref_Permit_Types (permit_type_code),
  FOREIGN KEY (permit_status_code) REFERENCES Ref_Permit_Status (permit_status_code)
);
CREATE TABLE Permit_Streets (
  permit_id INT, street_id INT, lanes_closed INT, other_details VARCHAR(100),
  PRIMARY KEY (permit_id, street_id),
  FOREIGN KEY (permit_id) REFERENCES Permits (permit_id),
  FOREIGN KEY (street_id) REFERENCES Streets (street_id)
);
CREATE TABLE Inspections (
  inspection_id INT, permit_id INT, inspector_nm VARCHAR(60), inspection_date DATE, passed_yn VARCHAR(1), other_details VARCHAR(100),
  PRIMARY KEY (inspection_id),
  FOREIGN KEY (permit_id) REFERENCES Permits (permit_id)
);

-- en: Which streets in the ward Kiln Hill carry a bus route (Y)?
-- zh: Kiln Hill选区中有公交线路（Y）的街道有哪些？
SELECT street_nm FROM Streets WHERE ward = 'Kiln Hill' AND bus_route_yn = 'Y';

-- en: On which streets may work be done under permit SW-2023-118?
-- zh: 许可SW-2023-118允许在哪些街道施工？
SELECT Streets.street_nm FROM Streets JOIN Permit_Streets ON Streets.street_id = Permit_Streets.street_id JOIN Permits ON Permit_Streets.permit_id = Permits.permit_id WHERE Permits.permit_ref = 'SW-2023-118';

-- en: Telephone number of the applicant for SW-2023-118?
-- zh: SW-2023-118的申请方电话是多少？
SELECT Applicants.tel_no FROM Applicants JOIN Permits ON Applicants.applicant_id = Permits.applicant_id WHERE Permits.permit_ref = 'SW-2023-118';

-- en: Who has applied to work in Chandler Row?
-- zh: 哪些申请方申请过在Chandler Row施工？
SELECT Applicants.applicant_nm FROM Applicants JOIN Permits ON Applicants.applicant_id = Permits.applicant_id JOIN Permit_Streets ON Permits.permit_id = Permit_Streets.permit_id JOIN Streets ON Permit_Streets.street_id = Streets.street_id WHERE Streets.street_nm = 'Chandler Row';

-- en: How many permits are Revoked, according to the status description?
-- zh: 状态描述为Revoked的许可有多少个？
SELECT count(*) FROM Permits JOIN Ref_Permit_Status ON Permits.permit_status_code = Ref_Permit_Status.permit_status_code WHERE Ref_Permit_Status.permit_status_description = 'Revoked';

-- en: Number of permits for each type description, please.
-- zh: 请列出每种许可类型描述对应的许可数量。
SELECT Ref_Permit_Types.permit_type_description, count(*) FROM Ref_Permit_Types JOIN Permits ON Ref_Permit_Types.permit_type_code = Permits.permit_type_code GROUP BY Ref_Permit_Types.permit_type_code, Ref_Permit_Types.permit_type_description;

-- en: References of permits issued on 2023-08-21?
-- zh: 2023-08-21签发的许可编号有哪些？
SELECT permit_ref FROM Permits WHERE date_issued = '2023-08-21';

-- en: Average, largest and total fee paid?
-- zh: 已缴费用的平均值、最大值和总和是多少？
SELECT avg(fee_paid), max(fee_paid), sum(fee_paid) FROM Permits;

-- en: Which inspector did the most inspections that were not passed (N)?
-- zh: 检查未通过（N）次数最多的检查员是谁？
SELECT inspector_nm FROM Inspections WHERE passed_yn = 'N' GROUP BY inspector_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Longest street and its ward?
-- zh: 最长的街道是哪条？属于哪个选区？
SELECT street_nm, ward FROM Streets ORDER BY length_m DESC LIMIT 1;

-- en: In which wards has a street been dug up by an applicant of type Utility?
-- zh: 类型为Utility的申请方在哪些选区的街道施过工？
SELECT Streets.ward FROM Streets JOIN Permit_Streets ON Streets.street_id = Permit_Streets.street_id JOIN Permits ON Permit_Streets.permit_id = Permits.permit_id JOIN Applicants ON Permits.applicant_id = Applicants.applicant_id WHERE Applicants.org_type = 'Utility';

-- en: Which street has had the most permits?
-- zh: 涉及许可最多的是哪条街道？
SELECT Streets.street_nm FROM Streets JOIN Permit_Streets ON Streets.street_id = Permit_Streets.street_id GROUP BY Streets.street_id, Streets.street_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Which permits haven't been inspected? Show references.
-- zh: 哪些许可尚未接受检查？列出许可编号。
SELECT permit_ref FROM Permits WHERE permit_id NOT IN (SELECT permit_id FROM Inspections);

-- en: Which permit types have a base fee below the average, by description?
-- zh: 基础费用低于平均值的许可类型有哪些？给出描述。
SELECT permit_type_description FROM Ref_Permit_Types WHERE base_fee < (SELECT avg(base_fee) FROM Ref_Permit_Types);

-- en: Applicants holding at least 4 permits, with the sum of the fees they paid.
-- zh: 持有至少4个许可的申请方及其所缴费用总额。
SELECT Applicants.applicant_nm, sum(Permits.fee_paid) FROM Applicants JOIN Permits ON Applicants.applicant_id = Permits.applicant_id GROUP BY Applicants.applicant_id, Applicants.applicant_nm HAVING count(*) >= 4;

-- en: Who inspected works in the ward Kiln Hill?
-- zh: 谁检查过Kiln Hill选区的施工？
SELECT Inspections.inspector_nm FROM Inspections JOIN Permit_Streets ON Inspections.permit_id = Permit_Streets.permit_id JOIN Streets ON Permit_Streets.street_id = Streets.street_id WHERE Streets.ward = 'Kiln Hill';

-- en: How many wards are there? Count each one once.
-- zh: 街道分属多少个不同的选区？
SELECT count(DISTINCT ward) FROM Streets;

-- en: Applicants' towns for permits described as Crane Siting?
-- zh: 许可类型描述为Crane Siting的申请方在哪些城镇？
SELECT Applicants.town FROM Applicants JOIN Permits ON Applicants.applicant_id = Permits.applicant_id JOIN Ref_Permit_Types ON Permits.permit_type_code = Ref_Permit_Types.permit_type_code WHERE Ref_Permit_Types.permit_type_description = 'Crane Siting';

-- en: Towns that have applicants of org type Builder as well as Utility.
-- zh: 哪些城镇既有Builder类申请方又有Utility类申请方？
SELECT town FROM Applicants WHERE org_type = 'Builder' INTERSECT SELECT town FROM Applicants WHERE org_type = 'Utility';

-- en: How many applicants of each organisation type are based in Fenwick?
-- zh: 位于Fenwick的申请方按机构类型各有多少家？
SELECT org_type, count(*) FROM Applicants WHERE town = 'Fenwick' GROUP BY org_type;

-- en: Which wards have no street that is under a permit?
-- zh: 哪些选区没有任何街道涉及许可？
SELECT ward FROM Streets EXCEPT SELECT Streets.ward FROM Streets JOIN Permit_Streets ON Streets.street_id = Permit_Streets.street_id;

-- en: Applicants who never got a permit of type code ROADCL.
-- zh: 从未取得类型代码为ROADCL许可的申请方。
SELECT applicant_nm FROM Applicants WHERE applicant_id NOT IN (SELECT applicant_id FROM Permits WHERE permit_type_code = 'ROADCL');
