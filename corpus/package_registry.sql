-- A registry of software packages: maintainers, packages, versions, dependencies and advisories.
CREATE TABLE maintainer (
  mid INT,
  login VARCHAR(40),
  real_name VARCHAR(60),
  country VARCHAR(40),
  two_factor VARCHAR(3),
  PRIMARY KEY (mid)
);
CREATE TABLE package (
  pid INT,
  pkg_name VARCHAR(60),
  summary VARCHAR(200),
  licence VARCHAR(20),
  first_published DATE,
  weekly_downloads INT,
  PRIMARY KEY (pid)
);
CREATE TABLE package_maintainer (
  pid INT,
  mid INT,
  since_year INT,
  PRIMARY KEY (pid, mid),
  FOREIGN KEY (pid) REFERENCES package (pid),
  FOREIGN KEY (mid) REFERENCES maintainer (mid)
);
CREATE TABLE pkg_version (
  vid INT,
  pid INT,
  ver VARCHAR(20),
  uploaded_on DATE,
  size_kb INT,
  yanked VARCHAR(3),
  PRIMARY KEY (vid),
  FOREIGN KEY (pid) REFERENCES package (pid)
);
CREATE TABLE dependency (
  vid INT,
  needs_pid INT,
  constraint_text VARCHAR(30),
  optional VARCHAR(3),
  PRIMARY KEY (vid, needs_pid),
  FOREIGN KEY (vid) REFERENCES pkg_version (vid),
  FOREIGN KEY (needs_pid) REFERENCES package (pid)
);
CREATE TABLE advisory (
  advisory_no VARCHAR(20),
  vid INT,
  severity VARCHAR(15),
  cvss DOUBLE,
  announced_on DATE,
  PRIMARY KEY (advisory_no),
  FOREIGN KEY (vid) REFERENCES pkg_version (vid)
);

-- en: How many packages are there?
-- zh: 有多少个软件包？
SELECT count(*) FROM package;

-- en: List the logins of all maintainers.
-- zh: 列出所有维护者的登录名。
SELECT login FROM maintainer;

-- en: What is the average number of weekly downloads of all packages with an MIT licence?
-- zh: 所有MIT许可的软件包的平均每周下载量是多少？
SELECT avg(weekly_downloads) FROM package WHERE licence = 'MIT';

-- en: Which package has the most weekly downloads?
-- zh: 哪个软件包的每周下载量最高？
SELECT pkg_name FROM package ORDER BY weekly_downloads DESC LIMIT 1;

-- en: Show the name and the number of versions for each package.
-- zh: 给出每个软件包的名称及版本数量。
SELECT package.pkg_name, count(*) FROM package JOIN pkg_version ON package.pid = pkg_version.pid GROUP BY package.pid, package.pkg_name;

-- en: For each licence, how many packages use it?
-- zh: 每种许可证各有多少个软件包使用？
SELECT licence, count(*) FROM package GROUP BY licence;

-- en: Who maintains tinyparse? Give the real names.
-- zh: 谁在维护tinyparse？给出真实姓名。
SELECT maintainer.real_name FROM maintainer JOIN package_maintainer ON maintainer.mid = package_maintainer.mid JOIN package ON package_maintainer.pid = package.pid WHERE package.pkg_name = 'tinyparse';

-- en: What packages has the maintainer oakbyte got, and since which year?
-- zh: 维护者oakbyte负责哪些软件包，从哪年开始？
SELECT package.pkg_name, package_maintainer.since_year FROM package JOIN package_maintainer ON package.pid = package_maintainer.pid JOIN maintainer ON package_maintainer.mid = maintainer.mid WHERE maintainer.login = 'oakbyte';

-- en: Which package is most depended upon?
-- zh: 哪个软件包被依赖的次数最多？
SELECT package.pkg_name FROM package JOIN dependency ON package.pid = dependency.needs_pid GROUP BY package.pid, package.pkg_name ORDER BY count(*) DESC LIMIT 1;

-- en: Packages that nothing depends on, please.
-- zh: 请列出没有被任何版本依赖的软件包。
SELECT pkg_name FROM package WHERE pid NOT IN (SELECT needs_pid FROM dependency);

-- en: Which versions of tinyparse were yanked (Yes)?
-- zh: tinyparse的哪些版本被撤回（Yes）？
SELECT pkg_version.ver FROM pkg_version JOIN package ON pkg_version.pid = package.pid WHERE package.pkg_name = 'tinyparse' AND pkg_version.yanked = 'Yes';

-- en: How many advisories were Critical?
-- zh: 有多少条安全公告是Critical级别？
SELECT count(*) FROM advisory WHERE severity = 'Critical';

-- en: Different packages hit by an advisory with a cvss above 9?
-- zh: 受过cvss高于9的公告影响的不同软件包有哪些？
SELECT DISTINCT package.pkg_name FROM package JOIN pkg_version ON package.pid = pkg_version.pid JOIN advisory ON pkg_version.vid = advisory.vid WHERE advisory.cvss > 9;

-- en: Find name and first publication date of packages whose name starts with 'py'.
-- zh: 找出名称以'py'开头的软件包的名称和首次发布日期。
SELECT pkg_name, first_published FROM package WHERE pkg_name LIKE 'py%';

-- en: Logins of maintainers without two-factor (No) from Brazil or Portugal.
-- zh: 来自Brazil或Portugal且未开启双重验证（No）的维护者登录名。
SELECT login FROM maintainer WHERE two_factor = 'No' AND (country = 'Brazil' OR country = 'Portugal');

-- en: Which maintainers look after more than 10 packages? Show login and how many.
-- zh: 哪些维护者负责超过10个软件包？给出登录名和数量。
SELECT maintainer.login, count(*) FROM maintainer JOIN package_maintainer ON maintainer.mid = package_maintainer.mid GROUP BY maintainer.mid, maintainer.login HAVING count(*) > 10;

-- en: What's the average cvss by severity, highest first?
-- zh: 各严重级别的平均cvss是多少？从高到低排列。
SELECT severity, avg(cvss) FROM advisory GROUP BY severity ORDER BY avg(cvss) DESC;

-- en: Names of packages with a version larger than the average version size.
-- zh: 有某个版本大小超过平均版本大小的软件包名称。
SELECT pkg_name FROM package WHERE pid IN (SELECT pid FROM pkg_version WHERE size_kb > (SELECT avg(size_kb) FROM pkg_version));

-- en: Packages maintained by someone in Kenya but by nobody in Canada?
-- zh: 有Kenya的维护者但没有Canada的维护者的软件包？
SELECT package.pkg_name FROM package JOIN package_maintainer ON package.pid = package_maintainer.pid JOIN maintainer ON package_maintainer.mid = maintainer.mid WHERE maintainer.country = 'Kenya' EXCEPT SELECT package.pkg_name FROM package JOIN package_maintainer ON package.pid = package_maintainer.pid JOIN maintainer ON package_maintainer.mid = maintainer.mid WHERE maintainer.country = 'Canada';

-- en: What was the newest upload? I need the package name and the version.
-- zh: 最新上传的是什么？我需要软件包名和版本号。
SELECT package.pkg_name, pkg_version.ver FROM package JOIN pkg_version ON package.pid = pkg_version.pid ORDER BY pkg_version.uploaded_on DESC LIMIT 1;

-- en: How many different countries are the maintainers from?
-- zh: 维护者来自多少个不同的国家？
SELECT count(DISTINCT country) FROM maintainer;

-- en: Which GPL packages have never had an advisory on any version?
-- zh: 哪些GPL许可的软件包从未有任何版本出现过安全公告？
SELECT pkg_name FROM package WHERE licence = 'GPL' AND pid NOT IN (SELECT pkg_version.pid FROM pkg_version JOIN advisory ON pkg_version.vid = advisory.vid);
