-- A vault of engineering drawings: files, their versions, reviews and the engineers involved.
CREATE TABLE Engineer (
  EngineerNo INT, EngineerName VARCHAR(60), Discipline VARCHAR(30), Office VARCHAR(40), BirthYear INT,
  PRIMARY KEY (EngineerNo)
);
CREATE TABLE Vessel (
  VesselNo INT, VesselName VARCHAR(60), VesselType VARCHAR(30), LengthM DOUBLE, Yard VARCHAR(40), DeliveryYear INT,
  PRIMARY KEY (VesselNo)
);
CREATE TABLE DrawingFile (
  FileNo INT, FileName VARCHAR(80), FileType VARCHAR(10), VesselNo INT, OwnerNo INT, CreatedOn DATE, LockedBy INT,
  PRIMARY KEY (FileNo),
  FOREIGN KEY (VesselNo) REFERENCES Vessel (VesselNo),
  FOREIGN KEY (OwnerNo) REFERENCES Engineer (EngineerNo),
  FOREIGN KEY (LockedBy) REFERENCES Engineer (EngineerNo)
);
CREATE TABLE FileVersion (
  VersionNo INT, FileNo INT, VersionLabel VARCHAR(10), AuthorNo INT, SavedOn DATE, SizeKB INT, State VARCHAR(15), ChangeNote VARCHAR(120),
  PRIMARY KEY (VersionNo),
  FOREIGN KEY (FileNo) REFERENCES DrawingFile (FileNo),
  FOREIGN KEY (AuthorNo) REFERENCES Engineer (EngineerNo)
);
CREATE TABLE Review (
  VersionNo INT, ReviewerNo INT, ReviewDate DATE, Verdict VARCHAR(15), Remarks VARCHAR(200),
  PRIMARY KEY (VersionNo, ReviewerNo),
  FOREIGN KEY (VersionNo) REFERENCES FileVersion (VersionNo),
  FOREIGN KEY (ReviewerNo) REFERENCES Engineer (EngineerNo)
);

-- en: How many engineers work in Rotterdam in the Piping discipline?
-- zh: Rotterdam办公室Piping专业的工程师有多少名？
SELECT count(*) FROM Engineer WHERE Office = 'Rotterdam' AND Discipline = 'Piping';

-- en: Which drawing files belong to the vessel Northern Gull?
-- zh: 船舶Northern Gull有哪些图纸文件？
SELECT DrawingFile.FileName FROM DrawingFile JOIN Vessel ON DrawingFile.VesselNo = Vessel.VesselNo WHERE Vessel.VesselName = 'Northern Gull';

-- en: Who owns the file hull_frame_12.dwg?
-- zh: 文件hull_frame_12.dwg的负责人是谁？
SELECT Engineer.EngineerName FROM Engineer JOIN DrawingFile ON Engineer.EngineerNo = DrawingFile.OwnerNo WHERE DrawingFile.FileName = 'hull_frame_12.dwg';

-- en: And who has locked hull_frame_12.dwg?
-- zh: 谁锁定了hull_frame_12.dwg？
SELECT Engineer.EngineerName FROM Engineer JOIN DrawingFile ON Engineer.EngineerNo = DrawingFile.LockedBy WHERE DrawingFile.FileName = 'hull_frame_12.dwg';

-- en: Show the label, date and change note of each version of hull_frame_12.dwg, newest first.
-- zh: 列出hull_frame_12.dwg各版本的版本号、保存日期和修改说明，最新的在前。
SELECT FileVersion.VersionLabel, FileVersion.SavedOn, FileVersion.ChangeNote FROM FileVersion JOIN DrawingFile ON FileVersion.FileNo = DrawingFile.FileNo WHERE DrawingFile.FileName = 'hull_frame_12.dwg' ORDER BY FileVersion.SavedOn DESC;

-- en: Which files are of type PDF and were created before 2018-05-01?
-- zh: 2018-05-01之前创建的PDF类型文件有哪些？
SELECT FileName FROM DrawingFile WHERE FileType = 'PDF' AND CreatedOn < '2018-05-01';

-- en: For each state, the number of versions and their total size.
-- zh: 各状态的版本数量和总大小分别是多少？
SELECT State, count(*), sum(SizeKB) FROM FileVersion GROUP BY State;

-- en: Which vessel is the longest one?
-- zh: 最长的船是哪一艘？
SELECT VesselName FROM Vessel ORDER BY LengthM DESC LIMIT 1;

-- en: Which engineer has saved the most versions?
-- zh: 保存版本最多的工程师是谁？
SELECT Engineer.EngineerName FROM Engineer JOIN FileVersion ON Engineer.EngineerNo = FileVersion.AuthorNo GROUP BY Engineer.EngineerNo, Engineer.EngineerName ORDER BY count(*) DESC LIMIT 1;

-- en: Who reviewed drawings of the Northern Gull with the verdict Rejected?
-- zh: 谁在评审Northern Gull的图纸时给出了Rejected结论？
SELECT Engineer.EngineerName FROM Engineer JOIN Review ON Engineer.EngineerNo = Review.ReviewerNo JOIN FileVersion ON Review.VersionNo = FileVersion.VersionNo JOIN DrawingFile ON FileVersion.FileNo = DrawingFile.FileNo JOIN Vessel ON DrawingFile.VesselNo = Vessel.VesselNo WHERE Review.Verdict = 'Rejected' AND Vessel.VesselName = 'Northern Gull';

-- en: Which vessels have no drawing on file?
-- zh: 哪些船舶没有任何图纸文件？
SELECT VesselName FROM Vessel WHERE VesselNo NOT IN (SELECT VesselNo FROM DrawingFile);

-- en: Names of engineers who have written versions but never reviewed any.
-- zh: 编写过版本但从未做过评审的工程师姓名。
SELECT Engineer.EngineerName FROM Engineer JOIN FileVersion ON Engineer.EngineerNo = FileVersion.AuthorNo EXCEPT SELECT Engineer.EngineerName FROM Engineer JOIN Review ON Engineer.EngineerNo = Review.ReviewerNo;

-- en: Average size of a version that is Released?
-- zh: 状态为Released的版本平均大小是多少？
SELECT avg(SizeKB) FROM FileVersion WHERE State = 'Released';

-- en: How many files has each vessel type?
-- zh: 每种船型各有多少个图纸文件？
SELECT Vessel.VesselType, count(*) FROM Vessel JOIN DrawingFile ON Vessel.VesselNo = DrawingFile.VesselNo GROUP BY Vessel.VesselType;

-- en: Which files have more than 10 versions? Also give the number.
-- zh: 哪些文件有10个以上的版本？同时给出版本数。
SELECT DrawingFile.FileName, count(*) FROM DrawingFile JOIN FileVersion ON DrawingFile.FileNo = FileVersion.FileNo GROUP BY DrawingFile.FileNo, DrawingFile.FileName HAVING count(*) > 10;

-- en: Which yards have built a Dredger and a Ferry?
-- zh: 哪些船厂既造过Dredger又造过Ferry？
SELECT Yard FROM Vessel WHERE VesselType = 'Dredger' INTERSECT SELECT Yard FROM Vessel WHERE VesselType = 'Ferry';

-- en: Which vessels were delivered later than the last one from the yard Delta Marine?
-- zh: 哪些船的交付年份晚于Delta Marine船厂的最后一艘？
SELECT VesselName FROM Vessel WHERE DeliveryYear > (SELECT max(DeliveryYear) FROM Vessel WHERE Yard = 'Delta Marine');

-- en: In which offices do engineers sit who wrote something for a ship from the yard Delta Marine?
-- zh: 为Delta Marine船厂的船编写过图纸版本的工程师在哪些办公室？
SELECT Engineer.Office FROM Engineer JOIN FileVersion ON Engineer.EngineerNo = FileVersion.AuthorNo JOIN DrawingFile ON FileVersion.FileNo = DrawingFile.FileNo JOIN Vessel ON DrawingFile.VesselNo = Vessel.VesselNo WHERE Vessel.Yard = 'Delta Marine';

-- en: How many different engineers own a file for a vessel delivered in 2021?
-- zh: 2021年交付的船舶，其图纸文件由多少位不同的工程师负责？
SELECT count(DISTINCT DrawingFile.OwnerNo) FROM DrawingFile JOIN Vessel ON DrawingFile.VesselNo = Vessel.VesselNo WHERE Vessel.DeliveryYear = 2021;

-- en: Which disciplines have more than 8 engineers?
-- zh: 工程师超过8人的专业有哪些？
SELECT Discipline FROM Engineer GROUP BY Discipline HAVING count(*) > 8;

-- en: Which engineers gave the verdict Approved at least once?
-- zh: 哪些工程师至少给出过一次Approved结论？
SELECT EngineerName FROM Engineer WHERE EngineerNo IN (SELECT ReviewerNo FROM Review WHERE Verdict = 'Approved');

-- en: Birth year of the oldest and of the youngest engineer?
-- zh: 最年长和最年轻的工程师分别出生于哪一年？
SELECT min(BirthYear), max(BirthYear) FROM Engineer;
