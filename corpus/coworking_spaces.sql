-- Coworking: houses, desks and rooms, members and their plans, bookings and community events.
CREATE TABLE house (
  house_id INT,
  house_name VARCHAR(50),
  city VARCHAR(40),
  country VARCHAR(40),
  opened DATE,
  floors INT,
  manager VARCHAR(60),
  PRIMARY KEY (house_id)
);
CREATE TABLE room (
  room_id INT,
  house_id INT,
  room_name VARCHAR(40),
  type VARCHAR(20),
  capacity INT,
  hourly_price DECIMAL(6,2),
  PRIMARY KEY (room_id),
  FOREIGN KEY (house_id) REFERENCES house (house_id)
);
CREATE TABLE plan (
  plan_id INT,
  plan_name VARCHAR(30),
  monthly_price DECIMAL(8,2),
  included_hours INT,
  PRIMARY KEY (plan_id)
);
CREATE TABLE member (
  member_id INT,
  plan_id INT,
  name VARCHAR(60),
  company VARCHAR(60),
  trade VARCHAR(40),
  city VARCHAR(40),
  joined DATE,
  PRIMARY KEY (member_id),
  FOREIGN KEY (plan_id) REFERENCES plan (plan_id)
);
CREATE TABLE booking (
  booking_id INT,
  member_id INT,
  room_id INT,
  day DATE,
  hours INT,
  status VARCHAR(20),
  PRIMARY KEY (booking_id),
  FOREIGN KEY (member_id) REFERENCES member (member_id),
  FOREIGN KEY (room_id) REFERENCES room (room_id)
);
CREATE TABLE meetup (
  meetup_id INT,
  house_id INT,
  speaker_id INT,
  title VARCHAR(80),
  held_on DATE,
  guests INT,
  PRIMARY KEY (meetup_id),
  FOREIGN KEY (house_id) REFERENCES house (house_id),
  FOREIGN KEY (speaker_id) REFERENCES member (member_id)
);

-- en: Who booked the Attic?
-- zh: 谁预订过Attic？
SELECT member.name FROM member JOIN booking ON member.member_id = booking.member_id JOIN room ON booking.room_id = room.room_id WHERE room.room_name = 'Attic';

-- en: Manager of Loomhouse?
-- zh: Loomhouse的经理是谁？
SELECT manager FROM house WHERE house_name = 'Loomhouse';

-- en: Count members who are on the Nomad plan.
-- zh: 使用Nomad套餐的会员有多少人？
SELECT count(*) FROM member JOIN plan ON member.plan_id = plan.plan_id WHERE plan.plan_name = 'Nomad';

-- en: In which distinct houses has Ifeoma Clarke ever reserved something?
-- zh: Ifeoma Clarke曾在哪些不同的办公空间预订过房间？
SELECT DISTINCT house.house_name FROM house JOIN room ON house.house_id = room.house_id JOIN booking ON room.room_id = booking.room_id JOIN member ON booking.member_id = member.member_id WHERE member.name = 'Ifeoma Clarke';

-- en: Who is an Illustrator in Ghent? Names and companies, please.
-- zh: 住在Ghent的Illustrator会员叫什么？公司是哪家？
SELECT name, company FROM member WHERE trade = 'Illustrator' AND city = 'Ghent';

-- en: Show the biggest Meeting room: its name and how many people fit in.
-- zh: 最大的Meeting房间叫什么？能容纳多少人？
SELECT room_name, capacity FROM room WHERE type = 'Meeting' ORDER BY capacity DESC LIMIT 1;

-- en: What does a room cost per hour on average, by type of room?
-- zh: 各类房间每小时平均多少钱？
SELECT type, avg(hourly_price) FROM room GROUP BY type;

-- en: Titles of the talks Bram Goossens gave in houses in Antwerp.
-- zh: Bram Goossens在Antwerp的空间做过哪些主题的分享？
SELECT meetup.title FROM meetup JOIN house ON meetup.house_id = house.house_id JOIN member ON meetup.speaker_id = member.member_id WHERE member.name = 'Bram Goossens' AND house.city = 'Antwerp';

-- en: Which house has the most rooms?
-- zh: 房间最多的是哪个空间？
SELECT house.house_name FROM house JOIN room ON house.house_id = room.house_id GROUP BY house.house_id, house.house_name ORDER BY count(*) DESC LIMIT 1;

-- en: Members who never made a booking.
-- zh: 从未预订过的会员有哪些？
SELECT name FROM member WHERE member_id NOT IN (SELECT member_id FROM booking);

-- en: How many hours were booked in Loomhouse altogether, counting Confirmed bookings only?
-- zh: 只算Confirmed的预订，Loomhouse一共被预订了多少小时？
SELECT sum(booking.hours) FROM booking JOIN room ON booking.room_id = room.room_id JOIN house ON room.house_id = house.house_id WHERE house.house_name = 'Loomhouse' AND booking.status = 'Confirmed';

-- en: Give the plan and the number of members on it, for each plan, priciest first.
-- zh: 每种套餐各有多少会员？列出套餐名，按月费从高到低排列。
SELECT plan.plan_name, count(*) FROM plan JOIN member ON plan.plan_id = member.plan_id GROUP BY plan.plan_id, plan.plan_name, plan.monthly_price ORDER BY plan.monthly_price DESC;

-- en: Trades practised by five or more members.
-- zh: 会员不少于五人的职业有哪些？
SELECT trade FROM member GROUP BY trade HAVING count(*) >= 5;

-- en: Which cities have both a house of ours and members?
-- zh: 哪些城市既有我们的空间，又有会员？
SELECT city FROM house INTERSECT SELECT city FROM member;

-- en: What's the price of the most expensive plan including fewer than 40 hours?
-- zh: 含时少于40小时的套餐中最贵的月费是多少？
SELECT max(monthly_price) FROM plan WHERE included_hours < 40;

-- en: Name the rooms whose hourly price is above average.
-- zh: 每小时价格高于总体平均值的房间有哪些？
SELECT room_name FROM room WHERE hourly_price > (SELECT avg(hourly_price) FROM room);

-- en: People who hosted a talk attended by over 80 guests: their name and trade.
-- zh: 哪些会员做过听众超过80人的分享？列出姓名和职业。
SELECT member.name, member.trade FROM member JOIN meetup ON member.member_id = meetup.speaker_id WHERE meetup.guests > 80;

-- en: On which days did someone from Pixelmill book a Phone box?
-- zh: Pixelmill的人在哪几天预订过Phone box？
SELECT booking.day FROM booking JOIN room ON booking.room_id = room.room_id JOIN member ON booking.member_id = member.member_id WHERE room.type = 'Phone box' AND member.company = 'Pixelmill';

-- en: The newest three houses with city, please.
-- zh: 最新开业的三个空间叫什么？在哪个城市？
SELECT house_name, city FROM house ORDER BY opened DESC LIMIT 3;

-- en: Companies with members from Ghent but none from Antwerp.
-- zh: 哪些公司有Ghent的会员，却没有Antwerp的会员？
SELECT company FROM member WHERE city = 'Ghent' EXCEPT SELECT company FROM member WHERE city = 'Antwerp';

-- en: How many No-show bookings did each member have? Name and count.
-- zh: 每位会员各有多少次No-show？列出姓名和次数。
SELECT member.name, count(*) FROM member JOIN booking ON member.member_id = booking.member_id WHERE booking.status = 'No-show' GROUP BY member.member_id, member.name;

-- en: Which country hosts the greatest number of houses?
-- zh: 空间数量最多的是哪个国家？
SELECT country FROM house GROUP BY country ORDER BY count(*) DESC LIMIT 1;
