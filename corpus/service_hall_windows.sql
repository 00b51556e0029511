-- A citizens' service hall: departments, windows, the matters handled and the queue tickets drawn.
CREATE TABLE Bureau (
  Bureau_Code VARCHAR(5),
  Bureau_Name VARCHAR(60),
  Director VARCHAR(50),
  Floor INT,
  PRIMARY KEY (Bureau_Code)
);
CREATE TABLE Service_Window (
  Window_No INT,
  Bureau_Code VARCHAR(5),
  Clerk VARCHAR(50),
  Self_Service VARCHAR(3),
  PRIMARY KEY (Window_No),
  FOREIGN KEY (Bureau_Code) REFERENCES Bureau (Bureau_Code)
);
CREATE TABLE Matter (
  Matter_Id INT,
  Title VARCHAR(80),
  Bureau_Code VARCHAR(5),
  Legal_Days INT,
  Promised_Days INT,
  Charge DECIMAL(8,2),
  PRIMARY KEY (Matter_Id),
  FOREIGN KEY (Bureau_Code) REFERENCES Bureau (Bureau_Code)
);
CREATE TABLE Queue_Ticket (
  Ticket_Id BIGINT,
  Window_No INT,
  Matter_Id INT,
  Drawn_At DATETIME,
  Wait_Minutes INT,
  Rating INT,
  Status VARCHAR(12),
  PRIMARY KEY (Ticket_Id),
  FOREIGN KEY (Window_No) REFERENCES Service_Window (Window_No),
  FOREIGN KEY (Matter_Id) REFERENCES Matter (Matter_Id)
);

-- en: Which floor is the Housing Bureau on?
-- zh: Housing Bureau在几楼？
SELECT Floor FROM Bureau WHERE Bureau_Name = 'Housing Bureau';

-- en: Which matters cost nothing?
-- zh: 哪些事项不收费？
SELECT Title FROM Matter WHERE Charge = 0;

-- en: Show the titles of matters about licences, that is with Licence in the title.
-- zh: 列出标题里含有Licence的事项。
SELECT Title FROM Matter WHERE Title LIKE '%Licence%';

-- en: What is the longest wait of a ticket?
-- zh: 排队等候最长多少分钟？
SELECT max(Wait_Minutes) FROM Queue_Ticket;

-- en: How many tickets were Abandoned?
-- zh: Abandoned的号票有多少张？
SELECT count(*) FROM Queue_Ticket WHERE Status = 'Abandoned';

-- en: Which matter has the longest promised time?
-- zh: 承诺办理时限最长的是哪个事项？
SELECT Title FROM Matter ORDER BY Promised_Days DESC LIMIT 1;

-- en: How many tickets got each rating, from the best rating down?
-- zh: 各评分分别有多少张号票？评分从高到低。
SELECT Rating, count(*) FROM Queue_Ticket GROUP BY Rating ORDER BY Rating DESC;

-- en: Which window number has the shortest average wait?
-- zh: 平均等候时间最短的是几号窗口？
SELECT Window_No FROM Queue_Ticket GROUP BY Window_No ORDER BY avg(Wait_Minutes) LIMIT 1;

-- en: Which floors house more than two bureaus?
-- zh: 哪些楼层有超过两个局？
SELECT Floor FROM Bureau GROUP BY Floor HAVING count(*) > 2;

-- en: How many windows are staffed by each bureau? Give the bureau's name.
-- zh: 每个局设有多少个窗口？给出局名。
SELECT Bureau.Bureau_Name, count(*) FROM Bureau JOIN Service_Window ON Bureau.Bureau_Code = Service_Window.Bureau_Code GROUP BY Bureau.Bureau_Code, Bureau.Bureau_Name;

-- en: Who works at the windows of the Tax Bureau?
-- zh: Tax Bureau的窗口由哪些人值守？
SELECT Service_Window.Clerk FROM Service_Window JOIN Bureau ON Service_Window.Bureau_Code = Bureau.Bureau_Code WHERE Bureau.Bureau_Name = 'Tax Bureau';

-- en: Who directs the bureau that handles Adoption Consent?
-- zh: 办理Adoption Consent的局由谁领导？
SELECT Bureau.Director FROM Bureau JOIN Matter ON Bureau.Bureau_Code = Matter.Bureau_Code WHERE Matter.Title = 'Adoption Consent';

-- en: Which matter is asked for most?
-- zh: 办理人次最多的事项是哪个？
SELECT Matter.Title FROM Matter JOIN Queue_Ticket ON Matter.Matter_Id = Queue_Ticket.Matter_Id GROUP BY Matter.Matter_Id, Matter.Title ORDER BY count(*) DESC LIMIT 1;

-- en: Average wait for each matter?
-- zh: 每个事项的平均等候时间是多少？
SELECT Matter.Title, avg(Queue_Ticket.Wait_Minutes) FROM Matter JOIN Queue_Ticket ON Matter.Matter_Id = Queue_Ticket.Matter_Id GROUP BY Matter.Matter_Id, Matter.Title;

-- en: How many tickets did the clerk Mina Orlow serve with a score of 5?
-- zh: 办事员Mina Orlow接待的号票中有多少张得了5分？
SELECT count(*) FROM Queue_Ticket JOIN Service_Window ON Queue_Ticket.Window_No = Service_Window.Window_No WHERE Service_Window.Clerk = 'Mina Orlow' AND Queue_Ticket.Rating = 5;

-- en: How many tickets were drawn for each bureau's windows?
-- zh: 每个局的窗口各取了多少张号？
SELECT Bureau.Bureau_Name, count(*) FROM Bureau JOIN Service_Window ON Bureau.Bureau_Code = Service_Window.Bureau_Code JOIN Queue_Ticket ON Service_Window.Window_No = Queue_Ticket.Window_No GROUP BY Bureau.Bureau_Code, Bureau.Bureau_Name;

-- en: Different titles of matters dealt with at the window of Jon Abelin.
-- zh: Jon Abelin的窗口办理过哪些不同的事项？
SELECT DISTINCT Matter.Title FROM Matter JOIN Queue_Ticket ON Matter.Matter_Id = Queue_Ticket.Matter_Id JOIN Service_Window ON Queue_Ticket.Window_No = Service_Window.Window_No WHERE Service_Window.Clerk = 'Jon Abelin';

-- en: Which bureaus have fewer than 5 windows?
-- zh: 哪些局的窗口少于5个？
SELECT Bureau.Bureau_Name FROM Bureau JOIN Service_Window ON Bureau.Bureau_Code = Service_Window.Bureau_Code GROUP BY Bureau.Bureau_Code, Bureau.Bureau_Name HAVING count(*) < 5;

-- en: Matters nobody has drawn a ticket for.
-- zh: 没有人取过号的事项有哪些？
SELECT Title FROM Matter WHERE Matter_Id NOT IN (SELECT Matter_Id FROM Queue_Ticket);

-- en: Names of bureaus without a window in the hall.
-- zh: 在大厅里没有窗口的局叫什么？
SELECT Bureau_Name FROM Bureau WHERE Bureau_Code NOT IN (SELECT Bureau_Code FROM Service_Window);

-- en: Window numbers that had both Abandoned and Served tickets.
-- zh: 既有Abandoned号票又有Served号票的窗口号。
SELECT Window_No FROM Queue_Ticket WHERE Status = 'Abandoned' INTERSECT SELECT Window_No FROM Queue_Ticket WHERE Status = 'Served';

-- en: Which matters are promised in fewer days than the average?
-- zh: 哪些事项的承诺时限短于平均天数？
SELECT Title FROM Matter WHERE Promised_Days < (SELECT avg(Promised_Days) FROM Matter);
