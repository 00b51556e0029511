-- Backup jobs of a hospital's computers: hosts, policies, runs, media and restores.
CREATE TABLE bk_host (
  host_no INT, host_nm VARCHAR(40), dept_nm VARCHAR(40), os_nm VARCHAR(20), disk_gb INT,
  PRIMARY KEY (host_no)
);
CREATE TABLE bk_pol (
  pol_no INT, pol_nm VARCHAR(40), freq VARCHAR(10), keep_days INT, encr_yn VARCHAR(1),
  PRIMARY KEY (pol_no)
);
CREATE TABLE host_pol (
  host_no INT, pol_no INT, eff_dt DATE,
  PRIMARY KEY (host_no, pol_no),
  FOREIGN KEY (host_no) REFERENCES bk_host (host_no),
  FOREIGN KEY (pol_no) REFERENCES bk_pol (pol_no)
);
CREATE TABLE media (
  media_no INT, label VARCHAR(20), typ VARCHAR(10), loc VARCHAR(30), cap_gb INT, stat VARCHAR(10),
  PRIMARY KEY (media_no)
);
CREATE TABLE bk_run (
  run_no INT, host_no INT, pol_no INT, media_no INT, run_dt DATE, mins INT, size_gb DOUBLE, stat VARCHAR(10), err_cd VARCHAR(10),
  PRIMARY KEY (run_no),
  FOREIGN KEY (host_no) REFERENCES bk_host (host_no),
  FOREIGN KEY (pol_no) REFERENCES bk_pol (pol_no),
  FOREIGN KEY (media_no) REFERENCES media (media_no)
);
CREATE TABLE bk_restore (
  rst_no INT, run_no INT, req_by VARCHAR(50), rst_dt DATE, mins INT, reason VARCHAR(60),
  PRIMARY KEY (rst_no),
  FOREIGN KEY (run_no) REFERENCES bk_run (run_no)
);

-- en: Which hosts belong to Radiology?
-- zh: Radiology部门有哪些主机？
SELECT host_nm FROM bk_host WHERE dept_nm = 'Radiology';

-- en: How many backup runs failed (status FAIL) in total?
-- zh: 状态为FAIL的备份运行一共有多少次？
SELECT count(*) FROM bk_run WHERE stat = 'FAIL';

-- en: Under which policies is the host PACS-01 backed up?
-- zh: 主机PACS-01适用哪些备份策略？
SELECT bk_pol.pol_nm FROM bk_pol JOIN host_pol ON bk_pol.pol_no = host_pol.pol_no JOIN bk_host ON host_pol.host_no = bk_host.host_no WHERE bk_host.host_nm = 'PACS-01';

-- en: What labels are on the media that hold runs of PACS-01?
-- zh: 存有PACS-01备份的介质标签是什么？
SELECT media.label FROM media JOIN bk_run ON media.media_no = bk_run.media_no JOIN bk_host ON bk_run.host_no = bk_host.host_no WHERE bk_host.host_nm = 'PACS-01';

-- en: Who asked for restores of Radiology data, and why?
-- zh: 谁申请过恢复Radiology部门的数据？原因是什么？
SELECT bk_restore.req_by, bk_restore.reason FROM bk_restore JOIN bk_run ON bk_restore.run_no = bk_run.run_no JOIN bk_host ON bk_run.host_no = bk_host.host_no WHERE bk_host.dept_nm = 'Radiology';

-- en: How many hosts does each department have?
-- zh: 每个部门各有多少台主机？
SELECT dept_nm, count(*) FROM bk_host GROUP BY dept_nm;

-- en: What is the average run time in minutes for each run status?
-- zh: 各种运行状态的平均耗时是多少分钟？
SELECT stat, avg(mins) FROM bk_run GROUP BY stat;

-- en: Number and date of the biggest backup run?
-- zh: 数据量最大的备份运行编号和日期是什么？
SELECT run_no, run_dt FROM bk_run ORDER BY size_gb DESC LIMIT 1;

-- en: List labels of TAPE media in the Basement, sorted by capacity from small to large.
-- zh: 列出存放在Basement的TAPE介质标签，按容量从小到大排序。
SELECT label FROM media WHERE typ = 'TAPE' AND loc = 'Basement' ORDER BY cap_gb;

-- en: Which policy is applied to the most hosts?
-- zh: 应用主机数最多的策略是哪一个？
SELECT bk_pol.pol_nm FROM bk_pol JOIN host_pol ON bk_pol.pol_no = host_pol.pol_no GROUP BY bk_pol.pol_no, bk_pol.pol_nm ORDER BY count(*) DESC LIMIT 1;

-- en: Show the hosts that have no backup run.
-- zh: 哪些主机没有任何备份运行记录？
SELECT host_nm FROM bk_host WHERE host_no NOT IN (SELECT host_no FROM bk_run);

-- en: Which policies keep data longer than the average policy does?
-- zh: 保留天数高于平均值的策略有哪些？
SELECT pol_nm FROM bk_pol WHERE keep_days > (SELECT avg(keep_days) FROM bk_pol);

-- en: Hosts with more than 20 failed runs (FAIL), with the number of these runs.
-- zh: 失败（FAIL）超过20次的主机有哪些？给出失败次数。
SELECT bk_host.host_nm, count(*) FROM bk_host JOIN bk_run ON bk_host.host_no = bk_run.host_no WHERE bk_run.stat = 'FAIL' GROUP BY bk_host.host_no, bk_host.host_nm HAVING count(*) > 20;

-- en: What departments have hosts on a DAILY policy as well as on a MONTHLY policy?
-- zh: 哪些部门的主机既有DAILY策略又有MONTHLY策略？
SELECT bk_host.dept_nm FROM bk_host JOIN host_pol ON bk_host.host_no = host_pol.host_no JOIN bk_pol ON host_pol.pol_no = bk_pol.pol_no WHERE bk_pol.freq = 'DAILY' INTERSECT SELECT bk_host.dept_nm FROM bk_host JOIN host_pol ON bk_host.host_no = host_pol.host_no JOIN bk_pol ON host_pol.pol_no = bk_pol.pol_no WHERE bk_pol.freq = 'MONTHLY';

-- en: Total gigabytes written to media located in the Basement?
-- zh: 写入Basement介质的数据总量是多少GB？
SELECT sum(bk_run.size_gb) FROM bk_run JOIN media ON bk_run.media_no = media.media_no WHERE media.loc = 'Basement';

-- en: How many distinct error codes have occurred since 2023-01-01?
-- zh: 自2023-01-01以来出现过多少种不同的错误代码？
SELECT count(DISTINCT err_cd) FROM bk_run WHERE run_dt >= '2023-01-01';

-- en: Which operating systems are on hosts whose backups are encrypted, i.e. under a policy with encr_yn Y?
-- zh: 采用加密策略（encr_yn为Y）的主机装的是哪些操作系统？
SELECT bk_host.os_nm FROM bk_host JOIN host_pol ON bk_host.host_no = host_pol.host_no JOIN bk_pol ON host_pol.pol_no = bk_pol.pol_no WHERE bk_pol.encr_yn = 'Y';

-- en: On what date was the run made that needed the slowest restore?
-- zh: 恢复耗时最长的那份备份是哪天做的？
SELECT bk_run.run_dt FROM bk_run JOIN bk_restore ON bk_run.run_no = bk_restore.run_no ORDER BY bk_restore.mins DESC LIMIT 1;

-- en: Labels of the media on which no run ever failed, i.e. none with status FAIL.
-- zh: 从未出现过FAIL备份运行的介质标签有哪些？
SELECT label FROM media WHERE media_no NOT IN (SELECT media_no FROM bk_run WHERE stat = 'FAIL');

-- en: Of the media numbers, which have been written to but aren't of status FULL?
-- zh: 哪些介质编号写入过备份，但状态不是FULL？
SELECT media_no FROM bk_run EXCEPT SELECT media_no FROM media WHERE stat = 'FULL';

-- en: What are the top 3 hosts by disk size?
-- zh: 磁盘容量排名前三的主机是哪些？
SELECT host_nm FROM bk_host ORDER BY disk_gb DESC LIMIT 3;

-- en: For each frequency, the number of policies; only where there are at least two.
-- zh: 各备份频率分别有几个策略？只列出至少两个的。
SELECT freq, count(*) FROM bk_pol GROUP BY freq HAVING count(*) >= 2;
