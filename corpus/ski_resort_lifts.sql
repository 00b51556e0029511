-- Ski resorts with lifts, slopes, ski passes sold and instructors' lessons.
CREATE TABLE resort (rid INT, rname VARCHAR(60), country VARCHAR(40), base_alt INT, top_alt INT, opened INT, PRIMARY KEY (rid));
CREATE TABLE lift (lid INT, lname VARCHAR(60), ltype VARCHAR(20), cap_per_hour INT, opened INT, status VARCHAR(15), rid INT, PRIMARY KEY (lid), FOREIGN KEY (rid) REFERENCES resort (rid));
CREATE TABLE slope (sid INT, sname VARCHAR(60), colour VARCHAR(10), len_m INT, status VARCHAR(15), rid INT, lid INT, PRIMARY KEY (sid), FOREIGN KEY (rid) REFERENCES resort (rid), FOREIGN KEY (lid) REFERENCES lift (lid));
CREATE TABLE guest (gid INT, gname VARCHAR(60), country VARCHAR(40), age INT, ski_level VARCHAR(20), PRIMARY KEY (gid));
CREATE TABLE ski_pass (pid INT, gid INT, rid INT, ptype VARCHAR(20), valid_from DATE, days INT, price DECIMAL(10,2), PRIMARY KEY (pid), FOREIGN KEY (gid) REFERENCES guest (gid), FOREIGN KEY (rid) REFERENCES resort (rid));
CREATE TABLE lift_ride (ride_id INT, pid INT, lid INT, ride_time DATETIME, PRIMARY KEY (ride_id), FOREIGN KEY (pid) REFERENCES ski_pass (pid), FOREIGN KEY (lid) REFERENCES lift (lid));

-- en: Which lifts are Closed at the moment?
-- zh: 目前处于Closed状态的缆车有哪些？
SELECT lname FROM lift WHERE status = 'Closed';

-- en: Which slopes are Closed at the moment?
-- zh: 目前处于Closed状态的雪道有哪些？
SELECT sname FROM slope WHERE status = 'Closed';

-- en: Name and length of the Black slopes longer than 2000 metres
-- zh: 长度超过2000米的Black雪道的名称和长度
SELECT sname, len_m FROM slope WHERE colour = 'Black' AND len_m > 2000;

-- en: How many guests come from Denmark?
-- zh: 来自Denmark的客人有多少位？
SELECT count(*) FROM guest WHERE country = 'Denmark';

-- en: How many passes were sold to guests from Denmark?
-- zh: 卖给Denmark客人的雪票有多少张？
SELECT count(*) FROM ski_pass JOIN guest ON ski_pass.gid = guest.gid WHERE guest.country = 'Denmark';

-- en: How many passes were sold for resorts in Norway?
-- zh: Norway的雪场卖出了多少张雪票？
SELECT count(*) FROM ski_pass JOIN resort ON ski_pass.rid = resort.rid WHERE resort.country = 'Norway';

-- en: What is the total revenue from passes of type Family?
-- zh: Family类型雪票的总收入是多少？
SELECT sum(price) FROM ski_pass WHERE ptype = 'Family';

-- en: How many kinds of lifts exist?
-- zh: 缆车共有多少种类型？
SELECT count(DISTINCT ltype) FROM lift;

-- en: What is the average slope length per colour?
-- zh: 各颜色等级雪道的平均长度是多少？
SELECT colour, avg(len_m) FROM slope GROUP BY colour;

-- en: Which country do most guests come from?
-- zh: 客人最多来自哪个国家？
SELECT country FROM guest GROUP BY country ORDER BY count(*) DESC LIMIT 1;

-- en: Show the ski levels that more than 10 guests have.
-- zh: 哪些滑雪水平的客人超过10位？
SELECT ski_level FROM guest GROUP BY ski_level HAVING count(*) > 10;

-- en: Which resort goes up highest?
-- zh: 最高点海拔最高的是哪个雪场？
SELECT rname FROM resort ORDER BY top_alt DESC LIMIT 1;

-- en: What are the 5 lifts with the smallest hourly capacity?
-- zh: 每小时运力最小的5条缆车是哪些？
SELECT lname FROM lift ORDER BY cap_per_hour LIMIT 5;

-- en: Which slopes are reached by the lift Eagle Chair?
-- zh: 乘坐Eagle Chair可以到达哪些雪道？
SELECT slope.sname FROM slope JOIN lift ON slope.lid = lift.lid WHERE lift.lname = 'Eagle Chair';

-- en: How many lifts does each resort have?
-- zh: 每个雪场各有多少条缆车？
SELECT resort.rname, count(*) FROM resort JOIN lift ON resort.rid = lift.rid GROUP BY resort.rid, resort.rname;

-- en: Which lift carried the most rides?
-- zh: 乘坐次数最多的是哪条缆车？
SELECT lift.lname FROM lift JOIN lift_ride ON lift.lid = lift_ride.lid GROUP BY lift.lid, lift.lname ORDER BY count(*) DESC LIMIT 1;

-- en: Which lift can carry the most people per hour?
-- zh: 每小时运力最大的是哪条缆车？
SELECT lname FROM lift ORDER BY cap_per_hour DESC LIMIT 1;

-- en: At what times did Jonas Rask take a lift?
-- zh: Jonas Rask分别在什么时间乘坐过缆车？
SELECT lift_ride.ride_time FROM lift_ride JOIN ski_pass ON lift_ride.pid = ski_pass.pid JOIN guest ON ski_pass.gid = guest.gid WHERE guest.gname = 'Jonas Rask';

-- en: Which lifts has nobody ridden?
-- zh: 哪些缆车没有任何人乘坐过？
SELECT lname FROM lift WHERE lid NOT IN (SELECT lid FROM lift_ride);

-- en: Guests older than the average guest?
-- zh: 哪些客人的年龄大于平均年龄？
SELECT gname FROM guest WHERE age > (SELECT avg(age) FROM guest);

-- en: Which resorts have both Gondola and Drag lifts?
-- zh: 哪些雪场既有Gondola又有Drag缆车？
SELECT resort.rname FROM resort JOIN lift ON resort.rid = lift.rid WHERE lift.ltype = 'Gondola' INTERSECT SELECT resort.rname FROM resort JOIN lift ON resort.rid = lift.rid WHERE lift.ltype = 'Drag';

-- en: Which guest countries have no resort in our data?
-- zh: 哪些客人来源国在数据中没有雪场？
SELECT country FROM guest EXCEPT SELECT country FROM resort;
