-- Garden railway enthusiasts: layouts, locomotives, builders and open days.
CREATE TABLE builder (builder_no INT, first_name VARCHAR(30), last_name VARCHAR(30), village VARCHAR(40), phone VARCHAR(20), joined DATE, PRIMARY KEY (builder_no));
CREATE TABLE layout (layout_no INT, title VARCHAR(60), gauge VARCHAR(10), track_metres DOUBLE, start_year INT, owner_no INT, PRIMARY KEY (layout_no), FOREIGN KEY (owner_no) REFERENCES builder (builder_no));
CREATE TABLE locomotive (loco_no INT, nickname VARCHAR(60), gauge VARCHAR(10), power VARCHAR(20), built_year INT, weight_kg DOUBLE, price DECIMAL(10,2), maker_no INT, owner_no INT, PRIMARY KEY (loco_no), FOREIGN KEY (maker_no) REFERENCES builder (builder_no), FOREIGN KEY (owner_no) REFERENCES builder (builder_no));
CREATE TABLE open_day (day_no INT, layout_no INT, held_on DATE, visitors INT, entry_price DECIMAL(10,2), weather VARCHAR(20), PRIMARY KEY (day_no), FOREIGN KEY (layout_no) REFERENCES layout (layout_no));
CREATE TABLE loco_run (day_no INT, loco_no INT, laps INT, minutes INT, PRIMARY KEY (day_no, loco_no), FOREIGN KEY (day_no) REFERENCES open_day (day_no), FOREIGN KEY (loco_no) REFERENCES locomotive (loco_no));

-- en: Who made the locomotive Little Thunder? Give first and last name.
-- zh: 机车Little Thunder是谁制作的？给出名和姓。
SELECT builder.first_name, builder.last_name FROM builder JOIN locomotive ON builder.builder_no = locomotive.maker_no WHERE locomotive.nickname = 'Little Thunder';

-- en: Who owns the locomotive Little Thunder? Give first and last name.
-- zh: 机车Little Thunder归谁所有？给出名和姓。
SELECT builder.first_name, builder.last_name FROM builder JOIN locomotive ON builder.builder_no = locomotive.owner_no WHERE locomotive.nickname = 'Little Thunder';

-- en: How many open days were there in Rain?
-- zh: 在Rain天气下举办过多少次开放日？
SELECT count(*) FROM open_day WHERE weather = 'Rain';

-- en: How many visitors came altogether on open days in Rain?
-- zh: Rain天气的开放日一共来了多少访客？
SELECT sum(visitors) FROM open_day WHERE weather = 'Rain';

-- en: Phone number of Harriet Lacey?
-- zh: Harriet Lacey的电话号码是多少？
SELECT phone FROM builder WHERE first_name = 'Harriet' AND last_name = 'Lacey';

-- en: Nicknames of Live Steam locomotives lighter than 10 kg
-- zh: 重量不到10千克的Live Steam机车有哪些昵称？
SELECT nickname FROM locomotive WHERE power = 'Live Steam' AND weight_kg < 10;

-- en: Show layout titles with gauge G or 16mm.
-- zh: 列出轨距为G或16mm的布景标题。
SELECT title FROM layout WHERE gauge = 'G' OR gauge = '16mm';

-- en: What was the best-attended open day's number of visitors?
-- zh: 开放日访客人数最多时是多少人？
SELECT max(visitors) FROM open_day;

-- en: How many locomotives are there for each kind of power?
-- zh: 每种动力形式各有多少台机车？
SELECT power, count(*) FROM locomotive GROUP BY power;

-- en: Which gauge is the most common among layouts?
-- zh: 布景中最常见的轨距是哪种？
SELECT gauge FROM layout GROUP BY gauge ORDER BY count(*) DESC LIMIT 1;

-- en: Which gauge is the most common among locomotives?
-- zh: 机车中最常见的轨距是哪种？
SELECT gauge FROM locomotive GROUP BY gauge ORDER BY count(*) DESC LIMIT 1;

-- en: Which villages have at least 3 builders?
-- zh: 哪些村子至少有3位制作者？
SELECT village FROM builder GROUP BY village HAVING count(*) >= 3;

-- en: What's the title of the layout with the longest track?
-- zh: 轨道最长的布景叫什么？
SELECT title FROM layout ORDER BY track_metres DESC LIMIT 1;

-- en: Give nickname and price of the three dearest locomotives.
-- zh: 给出最贵的三台机车的昵称和价格。
SELECT nickname, price FROM locomotive ORDER BY price DESC LIMIT 3;

-- en: On which dates was the layout Fernhill Junction open?
-- zh: 布景Fernhill Junction在哪些日期开放过？
SELECT open_day.held_on FROM open_day JOIN layout ON open_day.layout_no = layout.layout_no WHERE layout.title = 'Fernhill Junction';

-- en: For each layout, show the title and the total number of visitors.
-- zh: 列出每个布景的标题及其访客总人数。
SELECT layout.title, sum(open_day.visitors) FROM layout JOIN open_day ON layout.layout_no = open_day.layout_no GROUP BY layout.layout_no, layout.title;

-- en: Which locomotive has done the most laps in total?
-- zh: 累计跑圈数最多的是哪台机车？
SELECT locomotive.nickname FROM locomotive JOIN loco_run ON locomotive.loco_no = loco_run.loco_no GROUP BY locomotive.loco_no, locomotive.nickname ORDER BY sum(loco_run.laps) DESC LIMIT 1;

-- en: Which locomotives ran on 2025-07-06?
-- zh: 2025-07-06那天有哪些机车运行过？
SELECT locomotive.nickname FROM locomotive JOIN loco_run ON locomotive.loco_no = loco_run.loco_no JOIN open_day ON loco_run.day_no = open_day.day_no WHERE open_day.held_on = '2025-07-06';

-- en: Which layouts have never had an open day?
-- zh: 哪些布景从未举办过开放日？
SELECT title FROM layout WHERE layout_no NOT IN (SELECT layout_no FROM open_day);

-- en: Which locomotives are heavier than average?
-- zh: 哪些机车的重量高于平均值？
SELECT nickname FROM locomotive WHERE weight_kg > (SELECT avg(weight_kg) FROM locomotive);

-- en: Last names of builders owning a layout begun after 2015
-- zh: 拥有2015年以后开工的布景的制作者姓什么？
SELECT last_name FROM builder WHERE builder_no IN (SELECT owner_no FROM layout WHERE start_year > 2015);

-- en: Which gauges are used by locomotives but not by any layout?
-- zh: 哪些轨距有机车使用但没有布景使用？
SELECT gauge FROM locomotive EXCEPT SELECT gauge FROM layout;
