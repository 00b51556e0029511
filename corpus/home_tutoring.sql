-- A home tutoring agency: families, their children, tutors, subjects they cover, bookings and payments.
CREATE TABLE families (
  family_no INT,
  parent_name VARCHAR(60),
  postcode VARCHAR(10),
  phone VARCHAR(20),
  joined_on DATE,
  balance DECIMAL(10,2),
  PRIMARY KEY (family_no)
);
CREATE TABLE children (
  child_no INT,
  family_no INT,
  first_name VARCHAR(40),
  birth_date DATE,
  grade_level INT,
  school VARCHAR(60),
  PRIMARY KEY (child_no),
  FOREIGN KEY (family_no) REFERENCES families (family_no)
);
CREATE TABLE tutors (
  tutor_no INT,
  tutor_name VARCHAR(60),
  degree VARCHAR(40),
  university VARCHAR(60),
  hourly_fee DECIMAL(10,2),
  rating DOUBLE,
  PRIMARY KEY (tutor_no)
);
CREATE TABLE subjects (
  subject_code VARCHAR(8),
  subject_name VARCHAR(40),
  area VARCHAR(30),
  PRIMARY KEY (subject_code)
);
CREATE TABLE tutor_subjects (
  tutor_no INT,
  subject_code VARCHAR(8),
  top_grade INT,
  PRIMARY KEY (tutor_no, subject_code),
  FOREIGN KEY (tutor_no) REFERENCES tutors (tutor_no),
  FOREIGN KEY (subject_code) REFERENCES subjects (subject_code)
);
CREATE TABLE bookings (
  booking_no INT,
  child_no INT,
  tutor_no INT,
  subject_code VARCHAR(8),
  lesson_date DATE,
  hours DOUBLE,
  place VARCHAR(20),
  status VARCHAR(15),
  PRIMARY KEY (booking_no),
  FOREIGN KEY (child_no) REFERENCES children (child_no),
  FOREIGN KEY (tutor_no) REFERENCES tutors (tutor_no),
  FOREIGN KEY (subject_code) REFERENCES subjects (subject_code)
);

-- en: Who covers Organic Chemistry? Give names and hourly fees.
-- zh: 谁能教Organic Chemistry？给出姓名和时薪。
SELECT tutors.tutor_name, tutors.hourly_fee FROM tutors JOIN tutor_subjects ON tutors.tutor_no = tutor_subjects.tutor_no JOIN subjects ON tutor_subjects.subject_code = subjects.subject_code WHERE subjects.subject_name = 'Organic Chemistry';

-- en: What are the first names of Rosalind Achebe's children?
-- zh: Rosalind Achebe的孩子叫什么名字？
SELECT children.first_name FROM children JOIN families ON children.family_no = families.family_no WHERE families.parent_name = 'Rosalind Achebe';

-- en: Number of children in each grade level
-- zh: 各年级的孩子人数
SELECT grade_level, count(*) FROM children GROUP BY grade_level;

-- en: Which parents have hired the tutor Bram Keller? No duplicates.
-- zh: 哪些家长请过家教Bram Keller？不要重复。
SELECT DISTINCT families.parent_name FROM families JOIN children ON families.family_no = children.family_no JOIN bookings ON children.child_no = bookings.child_no JOIN tutors ON bookings.tutor_no = tutors.tutor_no WHERE tutors.tutor_name = 'Bram Keller';

-- en: Tutors who studied at Uppsala and are rated above 4
-- zh: 毕业于Uppsala且评分高于4的家教
SELECT tutor_name FROM tutors WHERE university = 'Uppsala' AND rating > 4;

-- en: How many bookings were Cancelled?
-- zh: 被Cancelled的预约有多少个？
SELECT count(*) FROM bookings WHERE status = 'Cancelled';

-- en: Which subject is booked most often?
-- zh: 预约次数最多的是哪门科目？
SELECT subjects.subject_name FROM subjects JOIN bookings ON subjects.subject_code = bookings.subject_code GROUP BY subjects.subject_code, subjects.subject_name ORDER BY count(*) DESC LIMIT 1;

-- en: Name the highest rated tutor.
-- zh: 评分最高的家教是谁？
SELECT tutor_name FROM tutors ORDER BY rating DESC LIMIT 1;

-- en: Which subjects does no tutor offer?
-- zh: 哪些科目没有家教能教？
SELECT subject_name FROM subjects WHERE subject_code NOT IN (SELECT subject_code FROM tutor_subjects);

-- en: How many hours of lessons has each child taken Online? Show first names.
-- zh: 每个孩子Online上了多少小时的课？显示名字。
SELECT children.first_name, sum(bookings.hours) FROM children JOIN bookings ON children.child_no = bookings.child_no WHERE bookings.place = 'Online' GROUP BY children.child_no, children.first_name;

-- en: Which schools do pupils of Daniela Rusu go to? List each school once.
-- zh: Daniela Rusu辅导的孩子在哪些学校读书？每所学校只列一次。
SELECT DISTINCT children.school FROM children JOIN bookings ON children.child_no = bookings.child_no JOIN tutors ON bookings.tutor_no = tutors.tutor_no WHERE tutors.tutor_name = 'Daniela Rusu';

-- en: Average hourly fee by degree
-- zh: 按学位统计平均时薪
SELECT degree, avg(hourly_fee) FROM tutors GROUP BY degree;

-- en: Parents with three or more children signed up
-- zh: 有三个及以上孩子注册的家长
SELECT families.parent_name FROM families JOIN children ON families.family_no = children.family_no GROUP BY families.family_no, families.parent_name HAVING count(*) >= 3;

-- en: Families whose balance is below the average balance: parent and phone
-- zh: 余额低于平均余额的家庭：家长姓名和电话
SELECT parent_name, phone FROM families WHERE balance < (SELECT avg(balance) FROM families);

-- en: Who taught the child Leopold on 2024-01-16 and in what subject?
-- zh: 2024-01-16给孩子Leopold上课的是谁，上的什么科目？
SELECT tutors.tutor_name, subjects.subject_name FROM tutors JOIN bookings ON tutors.tutor_no = bookings.tutor_no JOIN subjects ON bookings.subject_code = subjects.subject_code JOIN children ON bookings.child_no = children.child_no WHERE children.first_name = 'Leopold' AND bookings.lesson_date = '2024-01-16';

-- en: Show tutors able to teach both Algebra and Latin.
-- zh: 列出既能教Algebra又能教Latin的家教。
SELECT tutors.tutor_name FROM tutors JOIN tutor_subjects ON tutors.tutor_no = tutor_subjects.tutor_no JOIN subjects ON tutor_subjects.subject_code = subjects.subject_code WHERE subjects.subject_name = 'Algebra' INTERSECT SELECT tutors.tutor_name FROM tutors JOIN tutor_subjects ON tutors.tutor_no = tutor_subjects.tutor_no JOIN subjects ON tutor_subjects.subject_code = subjects.subject_code WHERE subjects.subject_name = 'Latin';

-- en: The three youngest children, with birth dates
-- zh: 年龄最小的三个孩子及其出生日期
SELECT first_name, birth_date FROM children ORDER BY birth_date DESC LIMIT 3;

-- en: How many distinct schools are represented among the children?
-- zh: 孩子们来自多少所不同的学校？
SELECT count(DISTINCT school) FROM children;

-- en: Which tutor can teach the most subjects from the Sciences area?
-- zh: 能教Sciences领域科目最多的家教是谁？
SELECT tutors.tutor_name FROM tutors JOIN tutor_subjects ON tutors.tutor_no = tutor_subjects.tutor_no JOIN subjects ON tutor_subjects.subject_code = subjects.subject_code WHERE subjects.area = 'Sciences' GROUP BY tutors.tutor_no, tutors.tutor_name ORDER BY count(*) DESC LIMIT 1;

-- en: Children who haven't had any lesson with status Done
-- zh: 没有任何状态为Done的课的孩子
SELECT first_name FROM children WHERE child_no NOT IN (SELECT child_no FROM bookings WHERE status = 'Done');

-- en: Phones of families living in postcode BN3 or joined after 2023-08-31
-- zh: 邮编为BN3或在2023-08-31之后加入的家庭电话
SELECT phone FROM families WHERE postcode = 'BN3' OR joined_on > '2023-08-31';

-- en: For every area, how many bookings were made?
-- zh: 每个学科领域各有多少个预约？
SELECT subjects.area, count(*) FROM subjects JOIN bookings ON subjects.subject_code = bookings.subject_code GROUP BY subjects.area;
