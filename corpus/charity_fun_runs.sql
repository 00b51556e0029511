-- City fun runs and half marathons held for charity, with runners, teams and donations.
CREATE TABLE Charity (Charity_ID INT, Name VARCHAR(60), City VARCHAR(40), Cause VARCHAR(40), Founded_Year INT, PRIMARY KEY (Charity_ID));
CREATE TABLE Run_Event (Event_ID INT, Name VARCHAR(60), City VARCHAR(40), Event_Date DATE, Distance_Km DOUBLE, Entry_Fee DECIMAL(10,2), Charity_ID INT, PRIMARY KEY (Event_ID), FOREIGN KEY (Charity_ID) REFERENCES Charity (Charity_ID));
CREATE TABLE Runner (Runner_ID INT, Name VARCHAR(60), City VARCHAR(40), Gender VARCHAR(10), Birth_Date DATE, Employer VARCHAR(60), PRIMARY KEY (Runner_ID));
CREATE TABLE Entry_List (Event_ID INT, Runner_ID INT, Bib_No INT, Entry_Date DATE, Finish_Minutes DOUBLE, Status VARCHAR(15), PRIMARY KEY (Event_ID, Runner_ID), FOREIGN KEY (Event_ID) REFERENCES Run_Event (Event_ID), FOREIGN KEY (Runner_ID) REFERENCES Runner (Runner_ID));
CREATE TABLE Pledge (Pledge_ID INT, Event_ID INT, Runner_ID INT, Donor_Name VARCHAR(60), Pledge_Date DATE, Amount DECIMAL(10,2), Status VARCHAR(15), PRIMARY KEY (Pledge_ID), FOREIGN KEY (Event_ID) REFERENCES Run_Event (Event_ID), FOREIGN KEY (Runner_ID) REFERENCES Runner (Runner_ID));

-- en: How many pledges did Celia Brandt, a donor, make?
-- zh: 捐赠人Celia Brandt认捐了多少次？
SELECT count(*) FROM Pledge WHERE Donor_Name = 'Celia Brandt';

-- en: How much did the donor Celia Brandt pledge altogether?
-- zh: 捐赠人Celia Brandt总共认捐了多少钱？
SELECT sum(Amount) FROM Pledge WHERE Donor_Name = 'Celia Brandt';

-- en: List the events taking place in Galway with their dates.
-- zh: 列出在Galway举办的赛事及其日期。
SELECT Name, Event_Date FROM Run_Event WHERE City = 'Galway';

-- en: Which runners work for Oakline Bank?
-- zh: 哪些跑者在Oakline Bank工作？
SELECT Name FROM Runner WHERE Employer = 'Oakline Bank';

-- en: Which charities were founded before 1980 for the cause Cancer Research?
-- zh: 1980年之前成立、公益方向为Cancer Research的慈善机构有哪些？
SELECT Name FROM Charity WHERE Founded_Year < 1980 AND Cause = 'Cancer Research';

-- en: What's the fastest finishing time in minutes?
-- zh: 最快的完赛用时是多少分钟？
SELECT min(Finish_Minutes) FROM Entry_List;

-- en: What's the average entry fee of runs of at least 10 km?
-- zh: 10公里及以上的赛事平均报名费是多少？
SELECT avg(Entry_Fee) FROM Run_Event WHERE Distance_Km >= 10;

-- en: For each entry status, how many entries are there?
-- zh: 每种报名状态各有多少条报名记录？
SELECT Status, count(*) FROM Entry_List GROUP BY Status;

-- en: For each pledge status, how many pledges are there?
-- zh: 每种认捐状态各有多少笔认捐？
SELECT Status, count(*) FROM Pledge GROUP BY Status;

-- en: Which employer has the largest number of runners?
-- zh: 哪家雇主的跑者人数最多？
SELECT Employer FROM Runner GROUP BY Employer ORDER BY count(*) DESC LIMIT 1;

-- en: Cities with more than 2 events?
-- zh: 哪些城市的赛事超过2场？
SELECT City FROM Run_Event GROUP BY City HAVING count(*) > 2;

-- en: Who's the youngest runner?
-- zh: 年纪最小的跑者是谁？
SELECT Name FROM Runner ORDER BY Birth_Date DESC LIMIT 1;

-- en: Show the donor behind the largest single pledge.
-- zh: 单笔认捐金额最大的捐赠人是谁？
SELECT Donor_Name FROM Pledge ORDER BY Amount DESC LIMIT 1;

-- en: Which charity benefits from the Quayside Ten?
-- zh: Quayside Ten是为哪家慈善机构举办的？
SELECT Charity.Name FROM Charity JOIN Run_Event ON Charity.Charity_ID = Run_Event.Charity_ID WHERE Run_Event.Name = 'Quayside Ten';

-- en: Who wore bib number 314 in the Lantern Night Run?
-- zh: Lantern Night Run中314号跑者是谁？
SELECT Runner.Name FROM Runner JOIN Entry_List ON Runner.Runner_ID = Entry_List.Runner_ID JOIN Run_Event ON Entry_List.Event_ID = Run_Event.Event_ID WHERE Entry_List.Bib_No = 314 AND Run_Event.Name = 'Lantern Night Run';

-- en: Which event has the most entries?
-- zh: 报名人数最多的赛事是哪场？
SELECT Run_Event.Name FROM Run_Event JOIN Entry_List ON Run_Event.Event_ID = Entry_List.Event_ID GROUP BY Run_Event.Event_ID, Run_Event.Name ORDER BY count(*) DESC LIMIT 1;

-- en: Which event raised the most in pledges?
-- zh: 认捐总额最高的赛事是哪场？
SELECT Run_Event.Name FROM Run_Event JOIN Pledge ON Run_Event.Event_ID = Pledge.Event_ID GROUP BY Run_Event.Event_ID, Run_Event.Name ORDER BY sum(Pledge.Amount) DESC LIMIT 1;

-- en: How much was pledged for each charity? Show charity name and sum.
-- zh: 每家慈善机构分别获得多少认捐金额？列出机构名称和总额。
SELECT Charity.Name, sum(Pledge.Amount) FROM Charity JOIN Run_Event ON Charity.Charity_ID = Run_Event.Charity_ID JOIN Pledge ON Run_Event.Event_ID = Pledge.Event_ID GROUP BY Charity.Charity_ID, Charity.Name;

-- en: Which charities have no event?
-- zh: 哪些慈善机构没有任何赛事？
SELECT Name FROM Charity WHERE Charity_ID NOT IN (SELECT Charity_ID FROM Run_Event);

-- en: Which donors gave a pledge greater than the average pledge? List each donor once.
-- zh: 哪些捐赠人的认捐金额超过平均值？每人只列一次。
SELECT DISTINCT Donor_Name FROM Pledge WHERE Amount > (SELECT avg(Amount) FROM Pledge);

-- en: Names of runners who dropped out (status DNF) of at least one run
-- zh: 至少有一场比赛退赛（状态为DNF）的跑者姓名
SELECT Name FROM Runner WHERE Runner_ID IN (SELECT Runner_ID FROM Entry_List WHERE Status = 'DNF');

-- en: Which cities have both a charity and an event?
-- zh: 哪些城市既有慈善机构又有赛事？
SELECT City FROM Charity INTERSECT SELECT City FROM Run_Event;
