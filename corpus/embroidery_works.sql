-- An embroidery works: clients, motifs, threads, embroidery machines and stitching jobs.
CREATE TABLE client (
  cl_no INT,
  cl_name VARCHAR(50),
  cl_type VARCHAR(20),
  city VARCHAR(40),
  first_contact DATE,
  PRIMARY KEY (cl_no)
);
CREATE TABLE motif (
  mo_no INT,
  mo_name VARCHAR(50),
  theme VARCHAR(30),
  artist VARCHAR(40),
  stitches INT,
  drawn_on DATE,
  price DECIMAL(10,2),
  PRIMARY KEY (mo_no)
);
CREATE TABLE thread (
  th_no INT,
  th_name VARCHAR(40),
  fibre VARCHAR(20),
  shade VARCHAR(20),
  spools INT,
  price DECIMAL(10,2),
  PRIMARY KEY (th_no)
);
CREATE TABLE motif_thread (
  mo_no INT,
  th_no INT,
  metres DOUBLE,
  layer INT,
  PRIMARY KEY (mo_no, th_no),
  FOREIGN KEY (mo_no) REFERENCES motif (mo_no),
  FOREIGN KEY (th_no) REFERENCES thread (th_no)
);
CREATE TABLE frame_machine (
  fm_no INT,
  fm_name VARCHAR(30),
  heads INT,
  speed INT,
  bought_on DATE,
  PRIMARY KEY (fm_no)
);
CREATE TABLE stitch_job (
  job_no INT,
  cl_no INT,
  mo_no INT,
  fm_no INT,
  garment VARCHAR(30),
  qty INT,
  job_date DATE,
  price DECIMAL(10,2),
  status VARCHAR(20),
  PRIMARY KEY (job_no),
  FOREIGN KEY (cl_no) REFERENCES client (cl_no),
  FOREIGN KEY (mo_no) REFERENCES motif (mo_no),
  FOREIGN KEY (fm_no) REFERENCES frame_machine (fm_no)
);

-- en: What is the most expensive motif?
-- zh: 最贵的图案是哪个？
SELECT mo_name FROM motif ORDER BY price DESC LIMIT 1;

-- en: What is the most ordered motif, going by jobs?
-- zh: 按任务数算，被订做最多的图案是哪个？
SELECT motif.mo_name FROM motif JOIN stitch_job ON motif.mo_no = stitch_job.mo_no GROUP BY motif.mo_no, motif.mo_name ORDER BY count(*) DESC LIMIT 1;

-- en: How many jobs were there for Cap?
-- zh: 绣Cap的任务有多少个？
SELECT count(*) FROM stitch_job WHERE garment = 'Cap';

-- en: How many pieces of Cap were embroidered?
-- zh: 一共绣了多少顶Cap？
SELECT sum(qty) FROM stitch_job WHERE garment = 'Cap';

-- en: Which machine is the fastest?
-- zh: 速度最快的绣花机是哪台？
SELECT fm_name FROM frame_machine ORDER BY speed DESC LIMIT 1;

-- en: Which machine was bought last?
-- zh: 最后买的绣花机是哪台？
SELECT fm_name FROM frame_machine ORDER BY bought_on DESC LIMIT 1;

-- en: Motifs by Noor Vane with fewer than 8000 stitches?
-- zh: Noor Vane画的针数少于8000的图案有哪些？
SELECT mo_name FROM motif WHERE artist = 'Noor Vane' AND stitches < 8000;

-- en: Show names and shades of Rayon threads of which no spools are left (0 spools).
-- zh: 列出库存为0轴的Rayon线的名称和色号。
SELECT th_name, shade FROM thread WHERE fibre = 'Rayon' AND spools = 0;

-- en: Which clients of type Club come from Brezno, ordered by first contact?
-- zh: 按首次联系时间排序，Brezno有哪些Club类客户？
SELECT cl_name FROM client WHERE cl_type = 'Club' AND city = 'Brezno' ORDER BY first_contact;

-- en: What's the average price of jobs that are Paid?
-- zh: 已Paid的任务平均价格是多少？
SELECT avg(price) FROM stitch_job WHERE status = 'Paid';

-- en: Count the different artists.
-- zh: 有多少位不同的画师？
SELECT count(DISTINCT artist) FROM motif;

-- en: For each theme, how many stitches does a motif have on average?
-- zh: 各主题图案的平均针数是多少？
SELECT theme, avg(stitches) FROM motif GROUP BY theme;

-- en: Which garment do we embroider in the most jobs?
-- zh: 绣花任务最多的衣物是哪种？
SELECT garment FROM stitch_job GROUP BY garment ORDER BY count(*) DESC LIMIT 1;

-- en: Cities with two clients or more?
-- zh: 有两家及以上客户的城市有哪些？
SELECT city FROM client GROUP BY city HAVING count(*) >= 2;

-- en: What threads does Golden Stag need, and how many metres of each?
-- zh: Golden Stag需要哪些线，各多少米？
SELECT thread.th_name, motif_thread.metres FROM thread JOIN motif_thread ON thread.th_no = motif_thread.th_no JOIN motif ON motif_thread.mo_no = motif.mo_no WHERE motif.mo_name = 'Golden Stag';

-- en: Which different clients ordered something drawn by Noor Vane?
-- zh: 哪些不同的客户订过Noor Vane的图案？
SELECT DISTINCT client.cl_name FROM client JOIN stitch_job ON client.cl_no = stitch_job.cl_no JOIN motif ON stitch_job.mo_no = motif.mo_no WHERE motif.artist = 'Noor Vane';

-- en: What has each client spent altogether?
-- zh: 每位客户总共花了多少钱？
SELECT client.cl_name, sum(stitch_job.price) FROM client JOIN stitch_job ON client.cl_no = stitch_job.cl_no GROUP BY client.cl_no, client.cl_name;

-- en: Motifs that need more than 6 threads?
-- zh: 需要超过6种线的图案有哪些？
SELECT motif.mo_name FROM motif JOIN motif_thread ON motif.mo_no = motif_thread.mo_no GROUP BY motif.mo_no, motif.mo_name HAVING count(*) > 6;

-- en: Which threads appear in no motif?
-- zh: 哪些线没有用在任何图案里？
SELECT th_name FROM thread WHERE th_no NOT IN (SELECT th_no FROM motif_thread);

-- en: Job numbers priced above the average job?
-- zh: 价格高于平均的任务编号有哪些？
SELECT job_no FROM stitch_job WHERE price > (SELECT avg(price) FROM stitch_job);

-- en: Names of motifs that have been put on a Bathrobe?
-- zh: 绣在Bathrobe上过的图案有哪些？
SELECT mo_name FROM motif WHERE mo_no IN (SELECT mo_no FROM stitch_job WHERE garment = 'Bathrobe');

-- en: Artists who have drawn both for the theme Animals and for the theme Heraldry?
-- zh: 既画过Animals主题又画过Heraldry主题的画师有哪些？
SELECT artist FROM motif WHERE theme = 'Animals' INTERSECT SELECT artist FROM motif WHERE theme = 'Heraldry';
