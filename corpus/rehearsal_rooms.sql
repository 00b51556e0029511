-- Timetable of a rehearsal centre: rooms and their equipment, theatre companies, recurring slots and one-off bookings.
CREATE TABLE venue (
  venue_id INT, venue_name VARCHAR(50), borough VARCHAR(40), manager_name VARCHAR(60), opened_year INT,
  PRIMARY KEY (venue_id)
);
CREATE TABLE room (
  room_id INT, venue_id INT, room_name VARCHAR(40), capacity INT, floor_type VARCHAR(20), hourly_price DECIMAL(10,2),
  PRIMARY KEY (room_id),
  FOREIGN KEY (venue_id) REFERENCES venue (venue_id)
);
CREATE TABLE equipment (
  equipment_id INT, equipment_name VARCHAR(40), category VARCHAR(20), rental_price DECIMAL(10,2),
  PRIMARY KEY (equipment_id)
);
CREATE TABLE room_equipment (
  room_id INT, equipment_id INT, quantity INT, last_checked DATE,
  PRIMARY KEY (room_id, equipment_id),
  FOREIGN KEY (room_id) REFERENCES room (room_id),
  FOREIGN KEY (equipment_id) REFERENCES equipment (equipment_id)
);
CREATE TABLE company (
  company_id INT, company_name VARCHAR(60), genre VARCHAR(30), contact_name VARCHAR(60), borough VARCHAR(40), member_count INT, founded_year INT,
  PRIMARY KEY (company_id)
);
CREATE TABLE weekly_slot (
  slot_id INT, room_id INT, company_id INT, weekday VARCHAR(10), start_hour INT, end_hour INT, season VARCHAR(15),
  PRIMARY KEY (slot_id),
  FOREIGN KEY (room_id) REFERENCES room (room_id),
  FOREIGN KEY (company_id) REFERENCES company (company_id)
);
CREATE TABLE single_booking (
  booking_id INT, room_id INT, company_id INT, booking_date DATE, duration_hours DOUBLE, purpose VARCHAR(30), status VARCHAR(15),
  PRIMARY KEY (booking_id),
  FOREIGN KEY (room_id) REFERENCES room (room_id),
  FOREIGN KEY (company_id) REFERENCES company (company_id)
);

-- en: Names of the rooms with a Sprung floor that hold at least 30 people.
-- zh: 地板类型为Sprung且至少能容纳30人的房间名称。
SELECT room_name FROM room WHERE floor_type = 'Sprung' AND capacity >= 30;

-- en: Who manages the venue where the room Loft Two is?
-- zh: 房间Loft Two所在的场馆由谁管理？
SELECT venue.manager_name FROM venue JOIN room ON venue.venue_id = room.venue_id WHERE room.room_name = 'Loft Two';

-- en: Which companies rehearse in Loft Two every Tuesday?
-- zh: 哪些剧团每逢Tuesday在Loft Two排练？
SELECT company.company_name FROM company JOIN weekly_slot ON company.company_id = weekly_slot.company_id JOIN room ON weekly_slot.room_id = room.room_id WHERE room.room_name = 'Loft Two' AND weekly_slot.weekday = 'Tuesday';

-- en: What equipment is there in Loft Two, and how many of each?
-- zh: Loft Two里有哪些设备？各有多少件？
SELECT equipment.equipment_name, room_equipment.quantity FROM equipment JOIN room_equipment ON equipment.equipment_id = room_equipment.equipment_id JOIN room ON room_equipment.room_id = room.room_id WHERE room.room_name = 'Loft Two';

-- en: In which boroughs can one rehearse with a Grand Piano?
-- zh: 在哪些行政区可以用Grand Piano排练？
SELECT venue.borough FROM venue JOIN room ON venue.venue_id = room.venue_id JOIN room_equipment ON room.room_id = room_equipment.room_id JOIN equipment ON room_equipment.equipment_id = equipment.equipment_id WHERE equipment.equipment_name = 'Grand Piano';

-- en: In what venues has the Red Lantern Troupe made single bookings?
-- zh: Red Lantern Troupe在哪些场馆有过单次预订？
SELECT venue.venue_name FROM venue JOIN room ON venue.venue_id = room.venue_id JOIN single_booking ON room.room_id = single_booking.room_id JOIN company ON single_booking.company_id = company.company_id WHERE company.company_name = 'Red Lantern Troupe';

-- en: How many weekly slots are there on each weekday in the Autumn season?
-- zh: Autumn季星期几各有多少个固定时段？
SELECT weekday, count(*) FROM weekly_slot WHERE season = 'Autumn' GROUP BY weekday;

-- en: How many companies are there for each genre, with the average number of members?
-- zh: 按流派统计剧团数量和平均成员数。
SELECT genre, count(*), avg(member_count) FROM company GROUP BY genre;

-- en: How many single bookings were Cancelled?
-- zh: 被Cancelled的单次预订有多少个？
SELECT count(*) FROM single_booking WHERE status = 'Cancelled';

-- en: Cheapest room by the hour, and the price?
-- zh: 每小时价格最低的房间及其价格？
SELECT room_name, hourly_price FROM room ORDER BY hourly_price LIMIT 1;

-- en: Which company has booked the most hours in single bookings?
-- zh: 单次预订总时数最多的剧团是哪个？
SELECT company.company_name FROM company JOIN single_booking ON company.company_id = single_booking.company_id GROUP BY company.company_id, company.company_name ORDER BY sum(single_booking.duration_hours) DESC LIMIT 1;

-- en: Which rooms never appear in the weekly timetable?
-- zh: 哪些房间从未出现在每周时间表中？
SELECT room_name FROM room WHERE room_id NOT IN (SELECT room_id FROM weekly_slot);

-- en: Which rooms hold more people than the biggest company has members?
-- zh: 哪些房间的容量大于人数最多的剧团的成员数？
SELECT room_name FROM room WHERE capacity > (SELECT max(member_count) FROM company);

-- en: Boroughs that are home to a venue and to a company.
-- zh: 既有场馆又有剧团的行政区。
SELECT borough FROM venue INTERSECT SELECT borough FROM company;

-- en: For each venue, show its name and the average hourly price of its rooms.
-- zh: 列出每个场馆的名称及其房间的平均小时价。
SELECT venue.venue_name, avg(room.hourly_price) FROM venue JOIN room ON venue.venue_id = room.venue_id GROUP BY venue.venue_id, venue.venue_name;

-- en: Contacts of the companies that booked a room for an Audition on 2024-02-20.
-- zh: 2024-02-20为Audition预订房间的剧团联系人。
SELECT company.contact_name FROM company JOIN single_booking ON company.company_id = single_booking.company_id WHERE single_booking.purpose = 'Audition' AND single_booking.booking_date = '2024-02-20';

-- en: Rooms with 4 or more kinds of equipment, and how many kinds.
-- zh: 配有4种或以上设备的房间及设备种数。
SELECT room.room_name, count(*) FROM room JOIN room_equipment ON room.room_id = room_equipment.room_id GROUP BY room.room_id, room.room_name HAVING count(*) >= 4;

-- en: How many different companies have a weekly slot in a venue in Eastgate?
-- zh: 有多少个不同的剧团在Eastgate的场馆有固定时段？
SELECT count(DISTINCT weekly_slot.company_id) FROM weekly_slot JOIN room ON weekly_slot.room_id = room.room_id JOIN venue ON room.venue_id = venue.venue_id WHERE venue.borough = 'Eastgate';

-- en: Company ids with a weekly slot but no single booking.
-- zh: 有固定时段但没有单次预订的剧团编号。
SELECT company_id FROM weekly_slot EXCEPT SELECT company_id FROM single_booking;

-- en: Name the companies founded before 1995 or having over 40 members.
-- zh: 1995年之前成立或成员超过40人的剧团。
SELECT company_name FROM company WHERE founded_year < 1995 OR member_count > 40;

-- en: Earliest starting and latest ending hour of the slots on Saturday?
-- zh: Saturday的时段最早几点开始、最晚几点结束？
SELECT min(start_hour), max(end_hour) FROM weekly_slot WHERE weekday = 'Saturday';

-- en: Companies with a Confirmed single booking.
-- zh: 有Confirmed状态单次预订的剧团。
SELECT company_name FROM company WHERE company_id IN (SELECT company_id FROM single_booking WHERE status = 'Confirmed');
