-- Camera traps in a forest, the deployments, the photos and the animals on them.
CREATE TABLE camera (
  cam_id INT,
  cam_model VARCHAR(30),
  bought_dt DATE,
  megapixels INT,
  flash_type VARCHAR(15),
  PRIMARY KEY (cam_id)
);
CREATE TABLE site (
  site_id INT,
  site_nm VARCHAR(40),
  habitat VARCHAR(20),
  alt_m INT,
  dist_road_m INT,
  PRIMARY KEY (site_id)
);
CREATE TABLE deployment (
  dep_id INT,
  cam_id INT,
  site_id INT,
  start_dt DATE,
  end_dt DATE,
  bait VARCHAR(20),
  PRIMARY KEY (dep_id),
  FOREIGN KEY (cam_id) REFERENCES camera (cam_id),
  FOREIGN KEY (site_id) REFERENCES site (site_id)
);
CREATE TABLE animal (
  animal_cd VARCHAR(6),
  animal_nm VARCHAR(40),
  diet VARCHAR(20),
  nocturnal VARCHAR(1),
  PRIMARY KEY (animal_cd)
);
CREATE TABLE photo (
  photo_id BIGINT,
  dep_id INT,
  animal_cd VARCHAR(6),
  taken_at DATETIME,
  head_cnt INT,
  temp_c DOUBLE,
  PRIMARY KEY (photo_id),
  FOREIGN KEY (dep_id) REFERENCES deployment (dep_id),
  FOREIGN KEY (animal_cd) REFERENCES animal (animal_cd)
);

-- en: List the sites in Bamboo habitat.
-- zh: 列出生境为Bamboo的布设点。
SELECT site_nm FROM site WHERE habitat = 'Bamboo';

-- en: How many cameras have an Infrared flash?
-- zh: 使用Infrared闪光的相机有多少台？
SELECT count(*) FROM camera WHERE flash_type = 'Infrared';

-- en: Which night-active (T) animals are Carnivore?
-- zh: 哪些夜行（T）动物是Carnivore食性？
SELECT animal_nm FROM animal WHERE nocturnal = 'T' AND diet = 'Carnivore';

-- en: What's the highest site?
-- zh: 海拔最高的布设点是哪个？
SELECT site_nm FROM site ORDER BY alt_m DESC LIMIT 1;

-- en: What's the site closest to a road?
-- zh: 离道路最近的布设点是哪个？
SELECT site_nm FROM site ORDER BY dist_road_m LIMIT 1;

-- en: Number of sites per habitat.
-- zh: 每种生境的布设点数量。
SELECT habitat, count(*) FROM site GROUP BY habitat;

-- en: Camera models of which we own more than 10.
-- zh: 拥有超过10台的相机型号。
SELECT cam_model FROM camera GROUP BY cam_model HAVING count(*) > 10;

-- en: At which sites was camera 17 put up?
-- zh: 17号相机布设过哪些点位？
SELECT site.site_nm FROM site JOIN deployment ON site.site_id = deployment.site_id WHERE deployment.cam_id = 17;

-- en: How many photos of each animal do we have?
-- zh: 每种动物各有多少张照片？
SELECT animal.animal_nm, count(*) FROM animal JOIN photo ON animal.animal_cd = photo.animal_cd GROUP BY animal.animal_cd, animal.animal_nm;

-- en: Which animal was photographed the most?
-- zh: 被拍到最多的动物是什么？
SELECT animal.animal_nm FROM animal JOIN photo ON animal.animal_cd = photo.animal_cd GROUP BY animal.animal_cd, animal.animal_nm ORDER BY count(*) DESC LIMIT 1;

-- en: When was a Leopard caught on camera?
-- zh: Leopard是在什么时间被拍到的？
SELECT photo.taken_at FROM photo JOIN animal ON photo.animal_cd = animal.animal_cd WHERE animal.animal_nm = 'Leopard';

-- en: Different animals recorded at the site Twin Falls.
-- zh: Twin Falls布设点记录到的不同动物。
SELECT DISTINCT animal.animal_nm FROM animal JOIN photo ON animal.animal_cd = photo.animal_cd JOIN deployment ON photo.dep_id = deployment.dep_id JOIN site ON deployment.site_id = site.site_id WHERE site.site_nm = 'Twin Falls';

-- en: How many pictures were taken at every site?
-- zh: 每个布设点拍了多少张照片？
SELECT site.site_nm, count(*) FROM site JOIN deployment ON site.site_id = deployment.site_id JOIN photo ON deployment.dep_id = photo.dep_id GROUP BY site.site_id, site.site_nm;

-- en: Average air temperature when a Red Panda was photographed.
-- zh: 拍到Red Panda时的平均气温是多少？
SELECT avg(photo.temp_c) FROM photo JOIN animal ON photo.animal_cd = animal.animal_cd WHERE animal.animal_nm = 'Red Panda';

-- en: In which habitats have Wild Boar herds of over 10 heads been seen?
-- zh: 在哪些生境拍到过一次超过10头的Wild Boar？
SELECT site.habitat FROM site JOIN deployment ON site.site_id = deployment.site_id JOIN photo ON deployment.dep_id = photo.dep_id JOIN animal ON photo.animal_cd = animal.animal_cd WHERE animal.animal_nm = 'Wild Boar' AND photo.head_cnt > 10;

-- en: Models of the cameras used with Honey as bait.
-- zh: 以Honey作诱饵的布设使用了哪些型号的相机？
SELECT camera.cam_model FROM camera JOIN deployment ON camera.cam_id = deployment.cam_id WHERE deployment.bait = 'Honey';

-- en: Animals that do not appear on any photo.
-- zh: 没有出现在任何照片上的动物。
SELECT animal_nm FROM animal WHERE animal_cd NOT IN (SELECT animal_cd FROM photo);

-- en: Ids of cameras never deployed.
-- zh: 从未布设过的相机编号。
SELECT cam_id FROM camera WHERE cam_id NOT IN (SELECT cam_id FROM deployment);

-- en: Sites where bait Fish was tried and also bait Nuts.
-- zh: 既用过Fish诱饵也用过Nuts诱饵的布设点。
SELECT site.site_nm FROM site JOIN deployment ON site.site_id = deployment.site_id WHERE deployment.bait = 'Fish' INTERSECT SELECT site.site_nm FROM site JOIN deployment ON site.site_id = deployment.site_id WHERE deployment.bait = 'Nuts';

-- en: Deployments that are still running, with no end date: id and start.
-- zh: 还在进行中（没有结束日期）的布设编号和开始日期。
SELECT dep_id, start_dt FROM deployment WHERE end_dt IS NULL;

-- en: The greatest number of heads on one photo?
-- zh: 单张照片上最多拍到多少只？
SELECT max(head_cnt) FROM photo;

-- en: For each bait, the number of deployments, most used first.
-- zh: 每种诱饵的布设次数，用得最多的排在前面。
SELECT bait, count(*) FROM deployment GROUP BY bait ORDER BY count(*) DESC;
