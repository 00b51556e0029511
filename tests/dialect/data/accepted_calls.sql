-- Calls that StarRocks takes, by its documentation and its analyzer: each must pass the linter.
-- https://docs.starrocks.io/docs/sql-reference/sql-functions/function-list/

CREATE TABLE t (
  i INT, b BIGINT, ti TINYINT, si SMALLINT, li LARGEINT, bo BOOLEAN, f DOUBLE, dec DECIMAL(10, 2),
  s VARCHAR(20), d DATE, dt DATETIME, j JSON, bm BITMAP, h HLL, pc PERCENTILE, vb VARBINARY,
  ai ARRAY<INT>, texts ARRAY<STRING>, ab ARRAY<BOOLEAN>, ad ARRAY<DATE>, adt ARRAY<DATETIME>,
  af ARRAY<DOUBLE>, adec ARRAY<DECIMAL(10, 2)>, aa ARRAY<ARRAY<INT>>, aj ARRAY<JSON>,
  am ARRAY<MAP<INT, INT>>, m MAP<INT, STRING>, m2 MAP<INT, BIGINT>, st STRUCT<a INT, b STRING>);

-- array_contains
SELECT array_contains([1, 2], 1), array_contains(NULL, NULL), array_contains([1, NULL], NULL),
  array_contains(['a'], 'a'), array_contains([[1]], [1]), array_contains([], 1),
  array_contains(ai, 1), array_contains(ai, '1'), array_contains(texts, 1),
  array_contains(ad, d)
FROM t;

-- array_append
SELECT array_append([1], 2), array_append([], 1), array_append(NULL, 1), array_append(ai, NULL),
  array_append(texts, 'x'), array_append(aa, [1]), array_append([1], 'a'),
  array_append([1.5], 2)
FROM t;

-- array_concat
SELECT array_concat([1], [2]), array_concat([1], ['a']), array_concat(NULL, [1]),
  array_concat(ai, texts), array_concat([1], [NULL]), array_concat([]),
  array_concat([], []), array_concat(aa, aa), array_concat(aj, aj)
FROM t;

-- array containment
SELECT array_contains_all([1, 2], [1]), array_contains_all([1], NULL),
  array_contains_all([], []), array_contains_all(['a'], ['b']),
  array_contains_all([1], ['1']), array_contains_seq([1, 2], [1, 2]),
  array_contains_seq(NULL, NULL), array_contains_all(aa, aa)
FROM t;

-- sums of arrays
SELECT array_cum_sum([1, 2]), array_cum_sum([1.5]), array_cum_sum(NULL),
  array_cum_sum([NULL, 1]), array_cum_sum([true]), array_cum_sum(ai), array_cum_sum(adec)
FROM t;

-- differences of arrays
SELECT array_difference([1, 2]), array_difference([]), array_difference(NULL),
  array_difference([true, false]), array_difference(adec), array_difference(af)
FROM t;

-- array_distinct
SELECT array_distinct([1, 1]), array_distinct(['a']), array_distinct(NULL), array_distinct([]),
  array_distinct(aj), array_distinct(aa)
FROM t;

-- array_flatten
SELECT array_flatten([[1], [2]]), array_flatten(aa), array_flatten([[]]), array_flatten(NULL),
  array_flatten([[['a']]])
FROM t;

-- array_generate
SELECT array_generate(3), array_generate(1, 5), array_generate(1, 9, 2),
  array_generate(9, 1, -2), array_generate(NULL), array_generate(1, NULL),
  array_generate(1, NULL, 1), array_generate(i, b, 1),
  array_generate('2025-01-01', '2025-02-01', interval 1 day),
  array_generate(cast('2025-01-01' as date), cast('2025-01-01' as date)),
  array_generate('2025-10-01', '2025-12-01', INTERVAL 1 MONTH)
FROM t;

-- array_intersect
SELECT array_intersect([1], [1, 2]), array_intersect([1]), array_intersect(NULL, [1]),
  array_intersect(['a'], ['b'], ['c']), array_intersect([1], ['1']), array_intersect(aj, aj)
FROM t;

-- array_position
SELECT array_position([1], 1), array_position(NULL, 1), array_position(['a'], NULL),
  array_position([[1]], [1]), array_position(adt, '2020-01-01')
FROM t;

-- array_remove
SELECT array_remove([1], 1), array_remove(NULL, 1), array_remove([1, NULL], NULL),
  array_remove(aa, [1]), array_remove(texts, 'x'), array_remove([1], '1')
FROM t;

-- array_repeat
SELECT array_repeat(1, 2), array_repeat('a', 3), array_repeat(NULL, 3), array_repeat(1, NULL),
  array_repeat([1], 2), array_repeat(j, 2)
FROM t;

-- array_top_n
SELECT array_top_n([1, 2, 3], 2), array_top_n(['a'], 1), array_top_n(NULL, 1),
  array_top_n(ai, NULL)
FROM t;

-- array_to_bitmap
SELECT array_to_bitmap([1, 2]), array_to_bitmap(ai), array_to_bitmap(NULL), array_to_bitmap([])
FROM t;

-- arrays_overlap
SELECT arrays_overlap([1], [2]), arrays_overlap(NULL, [1]), arrays_overlap([1], ['1']),
  arrays_overlap([], []), arrays_overlap(aj, aj)
FROM t;

-- arrays_zip
SELECT arrays_zip([1], ['a']), arrays_zip([1]), arrays_zip(NULL, [1]), arrays_zip(ai, texts, aa)
FROM t;

-- array_slice
SELECT array_slice([1, 2, 3], 1, 2), array_slice([1, 2], 2), array_slice(NULL, 1, 2),
  array_slice(aa, 1, 1), array_slice(ai, -1), array_slice([1], b, i)
FROM t;

-- array_join
SELECT array_join([1, 2], ','), array_join(texts, ','), array_join(['a', NULL], '_', 'NULL'),
  array_join(NULL, ','), array_join([], 'x')
FROM t;

-- array_sort
SELECT array_sort([1]), array_sort(texts), array_sort(NULL), array_sort([]), array_sort(aj),
  array_sort(ai, (x, y) -> x - y), array_sort((x, y) -> x < y, ai)
FROM t;

-- array_sortby
SELECT array_sortby([1, 2], [2, 1]), array_sortby(x -> -x, ai), array_sortby(ai, texts),
  array_sortby(ai, texts, adt), array_sortby((x, y) -> x + y, ai, ai),
  array_sortby(NULL, ai)
FROM t;

-- all_match, any_match
SELECT all_match(x -> x > 1, ai), any_match(x -> x > 1, ai), all_match(ab), any_match(ab),
  all_match((x, y) -> x < y, ai, ai), any_match([true, false]), any_match(NULL),
  all_match([]), any_match([1, 0]), all_match(x -> NULL, ai), any_match(x -> x, ai)
FROM t;

-- array_map
SELECT array_map(x -> x + 1, ai), array_map((x, y) -> x+y, ai, ai),
  array_map(x -> concat(x, 'a'), texts), transform(ai, x -> x * 2),
  transform((x, y) -> x, ai, texts), array_map(x -> array_map(y -> y + x[1], x), aa),
  array_map(x -> x + i, ai), array_map(x -> x is null, [NULL]), array_map(x -> x, []),
  array_map(x -> [x], ai), array_map(x -> map{x:1}, ai), array_map((x) -> row(x, 1), ai),
  array_map(x -> x, NULL)
FROM t;

-- array_filter
SELECT array_filter(x -> x > 1, ai), array_filter(ai, ab), array_filter(ai, x -> x > 1),
  array_filter((x, y) -> x > y, ai, ai), array_filter(ai, ai), array_filter(ai, NULL),
  array_filter(NULL, ab), array_filter(x -> NULL, ai), array_filter([1], [NULL]),
  array_filter([], [])
FROM t;

-- lambdas on maps
SELECT map_apply((k, v) -> (k+1, v), m), map_apply((k, v) -> (concat(v, ''), k), m),
  map_filter((k, v) -> k > 1, m), map_filter(m, [true, false]), map_filter(m, NULL),
  transform_keys((k, v) -> k+1, m), transform_values((k, v) -> v, m),
  transform_values(m, (k, v) -> length(v)), map_filter(m, array_map(x -> x > 0, ai))
FROM t;

-- maps
SELECT map_keys(m), map_values(m), map_size(m), map_concat(m, m), map_concat(m, NULL),
  map_from_arrays([1], [2]), map_entries(m), distinct_map_keys(m), element_at(m, 1),
  element_at(ai, 1), m[1], ai[1], cardinality(ai), cardinality(m),
  map_concat(map{1:2}, map{3:4}), map_concat(map{1:2}, map{'a':4}),
  map_from_arrays(ai, texts), map_from_arrays([], []), map_from_arrays(NULL, ai),
  map_size(NULL), map_keys(NULL), map_values(map{1:NULL}), map_entries(map{1:2}),
  element_at(map{1:2}, 3), cardinality(NULL), cardinality(map{}),
  distinct_map_keys(map{1:2, 1:3}), array_to_bitmap([1.5]), map{d:1}, map{1:NULL, NULL:2},
  map{'a':[1], 'b':NULL}, sum_map(map{1:2}), sum_map(map{'a':1.5})
FROM t;

-- literals of nested types
SELECT map(1, 2, 3, 4), map(), map{}, map{1:'a'}, map{'a':[1]}, map{NULL:1}, row(1, 'a'),
  struct(1, 2), named_struct('a', 1, 'b', 'c'), named_struct('a', NULL), [1, 'a'],
  [1, 2.5, NULL], [], [NULL], [[], [1]]
FROM t;

-- array_agg
SELECT array_agg(i), array_agg(i order by b), array_agg(distinct i), array_agg(j),
  array_agg(ai), array_agg_distinct(i), array_unique_agg(ai), array_agg(m),
  array_agg(NULL), array_agg(i order by 1), array_agg(1)
FROM t;

-- retention
SELECT retention([i=1, b=2]), retention([true, false]), retention(ab), retention([i > 1, NULL])
FROM t;

-- window_funnel
SELECT window_funnel(1800, dt, 0, [s='a', s='b']), window_funnel(86400, d, 0, [i=1]),
  window_funnel(10, b, 2, [i=1, i=2]), window_funnel(10, i, 0, [true]),
  window_funnel(1800, dt, 3, ab)
FROM t;

-- aggregates of bitmaps
SELECT bitmap_agg(i), bitmap_agg(b), bitmap_agg(ti), bitmap_agg(li), bitmap_agg(bo),
  bitmap_intersect(bm), bitmap_union(bm), bitmap_union(to_bitmap(i)), bitmap_union_int(i),
  bitmap_union_count(bm), intersect_count(bm, i, 1, 2),
  intersect_count(bm, d, '2020-01-01'), intersect_count(to_bitmap(b), s, 'a', 'b')
FROM t;

-- bitmaps
SELECT bitmap_and(bm, bm), bitmap_or(bm, NULL), bitmap_xor(bm, bm), bitmap_andnot(bm, bm),
  bitmap_contains(bm, 1), bitmap_count(bm), bitmap_count(NULL), bitmap_count(to_bitmap(1)),
  bitmap_empty(), bitmap_from_string('1,2'), bitmap_hash('a'), bitmap_hash(i),
  bitmap_hash64(s), bitmap_has_any(bm, bm), bitmap_max(bm), bitmap_min(bm),
  bitmap_remove(bm, 1), bitmap_subset_in_range(bm, 1, 2), bitmap_subset_limit(bm, 1, 2),
  bitmap_to_array(bm), bitmap_to_string(bm), bitmap_to_base64(bm), base64_to_bitmap('x'),
  bitmap_to_binary(bm), bitmap_from_binary(vb), sub_bitmap(bm, 1, 2), to_bitmap('1'),
  to_bitmap(1.5), to_bitmap(s), bitmap_hash(1), bitmap_hash(NULL), to_bitmap(NULL),
  to_bitmap(i), to_bitmap(f), to_bitmap(dec), to_bitmap(ai[1]), bitmap_from_string(s),
  bitmap_to_string(to_bitmap(1)), bitmap_to_array(bitmap_agg(i)),
  bitmap_count(bitmap_and(to_bitmap(1), to_bitmap(2))), bitmap_subset_in_range(bm, 0, 10),
  sub_bitmap(bm, -1, 10), bitmap_max(to_bitmap(1)), bitmap_union(bitmap_hash(s)),
  intersect_count(bm, s, 'a'), intersect_count(bm, d, '2020-01-01', '2020-01-02'),
  intersect_count(bm, i, 1), bitmap_or(to_bitmap(1), bitmap_empty()),
  bitmap_has_any(to_bitmap(1), bm), bitmap_union_int(ti), bitmap_agg(si), bitmap_agg(s)
FROM t;

-- sketches
SELECT hll_hash(i), hll_hash('a'), hll_empty(), hll_cardinality(h), hll_union(h),
  hll_union_agg(h), hll_raw_agg(h), ndv(i), approx_count_distinct(s),
  hll_union(hll_hash(i)), hll_serialize(h), hll_raw(i)
FROM t;

-- slices of time
SELECT date_slice('2022-04-26', interval 5 day), date_slice(d, interval 1 month, ceil),
  date_slice(dt, interval 2 day), time_slice(dt, interval 5 minute),
  time_slice(dt, interval 5 minute, floor),
  time_slice('2022-04-26 19:01:07', interval 1 month, ceil), time_slice(d, interval 1 day),
  date_floor(dt, interval 1 day)
FROM t;

-- date_trunc
SELECT date_trunc('day', dt), date_trunc('month', d), date_trunc('WEEK', '2020-01-01'),
  date_trunc('hour', dt), date_trunc('millisecond', dt), date_trunc('year', s)
FROM t;

-- max_n
SELECT max_n(i, 2), min_n(s, 3), max_n(dt, 10), min_n(f, 1), max_n(dec, 2)
FROM t;

-- max_by
SELECT max_by(s, i), min_by(i, dt), max_by(ai, i), max_by(s, dec), max_by(m, i), max_by(j, i),
  max_by(s, s), min_by(1+i, b), max_by(st, i)
FROM t;

-- percentiles
SELECT percentile_approx(i, 0.5), percentile_approx(f, 0.5, 2048), percentile_approx(dec, 0.9),
  percentile_approx(i, [0.5, 0.9]), percentile_cont(i, 0.5), percentile_cont(dt, 0.5),
  percentile_disc(s, 0.5), percentile_disc(dec, 0.1), percentile_cont(f, 1),
  percentile_disc(i, 0), percentile_approx_raw(percentile_union(pc), 0.5),
  percentile_hash(i), percentile_empty()
FROM t;

-- window functions
SELECT lead(i) over (order by b), lead(i, 1) over (order by b), lead(i, 1, 0) over (order by b),
  lag(s, 2, 'x') over (order by b), lag(d, 1, NULL) over (order by b),
  lag(dec, 1, 1.5) over (order by b), lead(dt, 1, '2020-01-01') over (order by b),
  lead(f, 1, 0) over (order by i), lead(i ignore nulls) over (order by b),
  lag(ai) over (order by b), first_value(i) over (order by b),
  last_value(s ignore nulls) over (order by b), first_value(j) over (order by b),
  ntile(3) over (order by b), cume_dist() over (order by b),
  percent_rank() over (order by b), rank() over (order by b),
  session_number(b, 10) over (partition by i order by b), sum(i) over (),
  array_agg(i) over (order by b), bitmap_union(bm) over (order by b),
  max_by(s, i) over (partition by b), min_by(s, i) over (partition by b order by i),
  avg(dec) over (order by b rows between 1 preceding and current row),
  lead(j) over (order by b), lag(s, 1, 1) over (order by b),
  lead(dt, 1, NULL) over (order by b), lag(i, 1, '') over (order by b), count(*) over (),
  count(i) over (partition by s), stddev(i) over (order by b),
  variance(f) over (order by b), ntile(10) over (partition by s order by b),
  lead(bm) over (order by b), count_if(i>1) over (partition by s),
  bool_or(bo) over (partition by s), corr(i, b) over (partition by s),
  covar_pop(i, b) over (partition by s), first_value(ai) over (order by b),
  lag(li, 1, 0) over (order by b), lag(dec, 1, 0) over (order by b),
  lag(f, 1, 1.5) over(order by b), lag(bo, 1, false) over(order by b),
  lag(d, 1, '2020-01-01') over (order by b), lead(i, 1, -1) over (order by b)
FROM t;

-- spread
SELECT std(i), stddev(f), stddev_pop(dec), stddev_samp(s), variance(i), var_pop(i), var_samp(i),
  variance_pop(f), variance_samp(i), covar_pop(i, b), covar_samp(f, i), corr(f, i),
  corr(i, f), bool_or(bo), boolor_agg(i), bool_and(bo), every(bo)
FROM t;

-- sums of maps
SELECT sum_map(m2), map_agg(i, s), map_agg(s, i), map_agg(d, ai)
FROM t;

-- geography
SELECT st_astext(st_point(1, 2)), st_aswkt(st_point(24.7, 56.7)), st_circle(111, 64, 10000),
  st_contains(st_polygon('POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))'), st_point(5, 5)),
  st_distance_sphere(116.35620117, 39.939093, 116.4274406433, 39.9020987219),
  st_geometryfromtext('LINESTRING (1 1, 2 2)'), st_geomfromtext('x'), st_linefromtext('x'),
  st_linestringfromtext('x'), st_polyfromtext('x'), st_polygonfromtext('x'),
  st_x(st_point(1, 2)), st_y(st_point(1, 2)), st_point(f, dec), st_point('1', '2')
FROM t;

-- arithmetic of dates
SELECT add_months(d, 1), adddate(dt, interval 1 day), adddate('2010-11-30 23:59:59', 1),
  date_add(d, 1), date_sub(dt, interval 1 hour), date_diff('hour', dt, d),
  datediff(d, '2020-01-01'), days_add(d, 1), days_diff(dt, d), hours_diff(d, d),
  timestampdiff(month, d, dt), timestampadd(minute, 1, d), subdate(d, interval 1 month),
  years_sub(dt, 2), microseconds_add(dt, 2), milliseconds_add(dt, 2),
  seconds_sub('2020-01-01', 3), quarters_add(d, 1), weeks_sub(dt, 1), months_diff(d, d),
  milliseconds_diff(dt, dt), weeks_diff(d, dt), years_diff(d, dt),
  time_slice('2020-01-01', interval 5 day), time_slice(now(), interval 15 minute),
  time_slice(dt, interval 5 second, ceil), date_slice('2020-01-01', interval 5 day, floor),
  date_trunc('day', '2020-01-01'), date_trunc('hour', '2020-01-01 01:01:01'),
  date_trunc('quarter', d), date_trunc('MONTH', dt), date_trunc('year', d),
  last_day('2020-01-01', 'month'), last_day(dt, 'year'), next_day('2020-01-01', 'mo'),
  timestampdiff(second, '2020-01-01', dt), timestampadd(year, 1, dt),
  date_diff('day', d, d), datediff(dt, d), str_to_date(s, '%Y'), str_to_date('a', s),
  date_format(s, '%Y'), date_format(dt, s), from_unixtime(i), from_unixtime(b, s),
  unix_timestamp(s), unix_timestamp(s, '%Y-%m-%d'), convert_tz(s, 'a', 'b'), to_days(s),
  year(s), month('2020-01-01'), hour(d), week(s), dayofweek(i), extract(hour from dt),
  extract(week from d), days_sub(s, 1), months_add(s, i), hours_add(dt, '1'),
  add_months('2020-01-01', 2), weekofyear(s), makedate(2020, i), sec_to_time(i),
  timediff(s, dt), timediff('2020-01-01 10:00:00', '2020-01-01'), microseconds_sub(dt, 1),
  dt + interval 1 day, d - interval 1 month, dt + 1, d - d, interval 1 day + d
FROM t;

-- now
SELECT curdate(), current_date, current_date(), current_time(), current_timestamp,
  current_timestamp(3), now(), now(6), curtime(), localtime, localtimestamp(),
  utc_timestamp(), utc_time(), now(0)
FROM t;

-- parts of dates
SELECT dayname(d), dayofmonth(dt), dayofweek('2020-01-01'), dayofyear(d), dayofweek_iso(d),
  day_of_week_iso(d), hour(dt), minute(dt), second('2018-12-31 23:59:59'), month(d),
  monthname(dt), quarter(dt), week(d), week(d, 1), week_iso(d), weekofyear(dt), weekday(d),
  year(d), yearweek(d), yearweek(dt, 1), extract(year from d), next_day(d, 'Sunday'),
  next_day(dt, 'mon'), previous_day(d, 'Fri'), last_day(d), last_day(dt, 'quarter'),
  makedate(2020, 1), to_date(dt), to_date('2020-01-01'), to_days(d), from_days(1),
  time_to_sec('12:00:00'), sec_to_time(1), time_format('12:00:00', '%H'),
  time_to_sec(timediff(dt, dt)), from_unixtime(1), from_unixtime(b, '%Y'),
  from_unixtime(1, 'yyyy', 'Asia/Shanghai'), from_unixtime_ms(1), unix_timestamp(),
  unix_timestamp(dt), unix_timestamp(d), unix_timestamp('2020', '%Y'),
  hour_from_unixtime(b), str_to_date('2020', '%Y'), str2date('x', 'y'),
  str_to_jodatime('x', 'y'), jodatime_format(dt, 'yyyy'), to_iso8601(d), to_iso8601(dt),
  to_datetime(1), to_datetime(1, 3), to_datetime_ntz(1), to_tera_date('x', 'y'),
  to_tera_timestamp('x', 'y'), strftime(dt, '%Y'), date_format(dt, '%Y'),
  date_format(d, '%Y'), convert_tz(dt, 'UTC', 'Asia/Shanghai'),
  alignment_timestamp(dt, 'day')
FROM t;

-- numbers
SELECT abs(i), abs(dec), abs(f), abs('-1'), acos(f), asin(i), atan(1), atan2(1, 2), bin(i),
  ceil(f), ceiling(dec), cos(1), cosh(1), cot(1), degrees(f), e(), exp(1), floor(dec),
  fmod(i, 2), greatest(1, 2.5), greatest('a', 'b'), greatest(d, dt), least(i, f, dec),
  ln(1), log(2, 3), log(2), log2(1), log10(1), dlog10(1), mod(i, 2), mod(dec, 2),
  negative(i), negative(dec), pi(), pmod(i, 2), pmod(5.5, 2), positive(i), pow(1, 2),
  power(dec, 2), radians(1), rand(), rand(1), random(), round(f), round(dec, 1),
  round(dec, i), round(i), sign(f), sin(1), sinh(1), sqrt(2), square(2), tan(1), tanh(1),
  truncate(dec, 1), truncate(f, 2), cbrt(8), dround(1.5), dround(f, 1), dfloor(f),
  dceil(f), conv(15, 10, 2), conv('f', 16, 10), hex(1), hex('a'), hex(vb),
  bit_shift_left(1, 2), bit_shift_right(i, 2), bit_shift_right_logical(1, 2), bitand(i, b),
  bitor(1, 2), bitxor(1, 2), bitnot(i), cos_similarity([0.1], [0.2]),
  cos_similarity_norm([0.1], [0.2]), cosine_similarity([0.1], [0.2]),
  l2_distance([1.0], [2.0]), approx_cosine_similarity([0.1], [0.2]), subtract(1, 2),
  multiply(i, 2), divide(i, 2)
FROM t;

-- strings
SELECT append_trailing_char_if_absent('a', 'c'), ascii('a'), char(77), char_length('a'),
  character_length(s), concat('a', 1, NULL), concat(i), concat_ws(',', 'a', 'b'),
  concat_ws(',', ai), concat_ws(NULL, 'a'), crc32('a'), ends_with('a', 'b'),
  field('a', 'b', 'a'), field(1, 2, 3), field(i, 1, 2), find_in_set('b', 'a,b'),
  group_concat(s), group_concat(s, ','), group_concat(s separator ';'),
  group_concat(distinct s order by i separator ','), group_concat(i, s, d),
  string_agg(s, ','), initcap(s), inet_aton('1.1.1.1'), instr('a', 'b'), lcase('A'),
  left('abc', 2), length(1), locate('a', 'b'), locate('a', 'b', 2), lower('A'),
  lpad('a', 3, 'b'), lpad('a', 3), ltrim(' a'), ltrim('xa', 'x'), money_format(1),
  money_format(dec), money_format(f), null_or_empty(s), parse_url('x', 'HOST'),
  repeat('a', 3), replace('a', 'b', 'c'), reverse('a'), reverse(ai), right('a', 1),
  rpad('a', 2, 'b'), rtrim('a '), space(3), split('a,b', ','), split_part('a,b', ',', 1),
  split_part(s, ',', -1), starts_with('a', 'b'), strleft('a', 1), strright('a', 1),
  str_to_map('a:1', '|', ':'), str_to_map('a:1'), strcmp('a', 'b'), substr('a', 1),
  substring('abc', 1, 2), substring('abc', 2), substring_index('a.b', '.', 1),
  translate('a', 'b', 'c'), trim(' a '), trim('xax', 'x'), ucase('a'), unhex('41'),
  upper('a'), url_decode('a'), url_encode('a'), url_extract_host('a'),
  url_extract_parameter('a', 'b'), ngram_search(s, 'a', 4),
  ngram_search_case_insensitive(s, 'a', 4), tokenize('english', 'a b'),
  substitute(s, 'a', 'b'), field('a', s, 'b'), field(i, 1), field(1.5, 1, 2),
  field(NULL, 1), field(d, '2020-01-01'), split(s, ','), split_part(s, ',', i),
  substring_index(s, ',', -1), regexp_extract(s, 'a', i), regexp_replace(s, 'a', s),
  locate(s, 'a'), lpad(s, i, ' '), lpad(i, 10, '0'), space(i), concat_ws(',', s, i, d),
  concat_ws(',', [s, 'a']), char(i), hex(i), hex(s), unhex(s), conv(s, 10, 16),
  conv(i, 10, 2), strcmp(s, i), trim(i), money_format(i)
FROM t;

-- regular expressions
SELECT regexp('a', 'b'), 'a' rlike 'b', regexp_extract('a', 'b', 1),
  regexp_extract_all('a', 'b', 1), regexp_replace('a', 'b', 'c'), regexp_count('a', 'b'),
  regexp_split('a', 'b'), regexp_split('a', 'b', 2), regexp_position('a', 'b'),
  regexp_position('a', 'b', 1), regexp_position('a', 'b', 1, 2), s regexp 'a'
FROM t;

-- hashes
SELECT md5('a'), md5sum('a', 'b'), md5sum_numeric('a'), md5sum('a'), sha2('a', 256), sm3('a'),
  murmur_hash3_32('a'), murmur_hash3_32('a', 'b'), xx_hash3_64('a'), xx_hash3_128('a'),
  to_base64('a'), from_base64('a'), base64_decode_binary('a'), base64_decode_string('a'),
  aes_encrypt('a', 'b'), aes_encrypt('a', 'b', NULL, 'AES_128_ECB'),
  from_binary(vb, 'hex'), to_binary('a', 'utf8'), to_binary('a'), hex_decode_binary('aa'),
  hex_decode_string('aa'), password('a'), encode_fingerprint_sha256(1, 'a'),
  encode_sort_key(i, s), encode_row_id(i, s), murmur_hash3_32(i, s), xx_hash3_64(s),
  md5(i), md5sum(s, i), sha2(s, 256), sha2(i, 224), aes_encrypt(s, 'k'),
  aes_decrypt(from_base64(s), 'k'), to_base64(s), from_base64(i), crc32(i),
  bar(i, 0, 100, 10), equiwidth_bucket(f, 0, 10, 5), host_name(), current_timezone(),
  connection_id(), last_query_id(), sleep(i), sleep(0.1), uuid(), rand(i), version()
FROM t;

-- JSON
SELECT json_array(1, 'a'), json_array(), json_object('a', 1), json_object(), parse_json('{}'),
  json_query(j, '$.a'), json_length(j), json_length(j, '$.a'), json_exists(j, '$.a'),
  json_contains(j, parse_json('1')), json_set(j, '$.a', 1), json_keys(j), json_each(j),
  json_string(j), json_pretty(j), json_remove(j, '$.a'), get_json_int(j, '$.a'),
  get_json_string(s, '$.a'), get_json_double(j, 'a'), get_json_bool(j, 'a'),
  get_json_object(s, 'a'), to_json(m), to_json(st), json_object('a', ai),
  is_json_scalar(j), j -> '$.a', json_object('a', j, 'b', NULL),
  json_object('a', i, 'b', s), json_object(s, i), json_array(NULL),
  json_array(i, s, f, bo, j), parse_json(s), json_query(s, '$.a'), json_exists(s, '$.a'),
  json_length(s), json_keys(s), json_keys(j, '$.a'), get_json_string(j, '$.a'),
  get_json_object(j, '$.a'), get_json_int(s, 'a.b'), get_json_double(s, s),
  to_json(row(1, 2)), to_json(map{1:2}), to_json(named_struct('a', 1)), j is null,
  j = parse_json('1'), cast(j -> 'a' as double) + 1, json_contains(j, '1'),
  json_contains(j, j), json_remove(j, '$.a', '$.b'), json_set(j, '$.a', i, '$.b', s),
  json_pretty(s), length(json_string(j))
FROM t;

-- common types
SELECT coalesce(i, 1), coalesce(s, i), coalesce(d, dt), coalesce(ai, []), ifnull(i, 0),
  ifnull(s, 1), if(bo, i, s), if(i, 1, 2), if(i>1, ai, NULL), nullif(i, 1), nullif(s, 'a'),
  nvl(i, 1), nvl2(i, 1, 2), iif(bo, 1, 2), isnull(i), isnotnull(s),
  case when i then 1 else 'a' end, case i when 1 then d else dt end, if(bo, j, NULL),
  coalesce(j, parse_json('1')), ifnull(m, NULL), if(bo, bm, NULL),
  ifnull(bm, bitmap_empty()), coalesce(h, hll_empty())
FROM t;

-- the server
SELECT uuid(), uuid_numeric(), version(), database(), schema(), user(), current_user(),
  session_user(), connection_id(), current_version(), host_name(), sleep(1), catalog(),
  current_role(), typeof(i), is_role_in_session('a'), assert_true(true),
  assert_true(i>1, 'x'), bar(1, 2, 3, 4), equiwidth_bucket(1, 0, 10, 2), last_query_id()
FROM t;

-- counts of distinct values
SELECT ds_hll_count_distinct(i), ds_hll_count_distinct(s, 10),
  ds_hll_count_distinct(i, 10, 'HLL_4'), ds_hll_accumulate(i), ds_hll_combine(vb),
  ds_hll_estimate(vb), ds_theta_count_distinct(i), approx_top_k(i), approx_top_k(s, 10),
  approx_top_k(s, 10, 100), mann_whitney_u_test(f, bo), histogram(i, 1, 2.0)
FROM t;

-- plain aggregates
SELECT sum(bo), sum(s), sum(dec), sum(li), avg(s), avg(bo), avg(dec), avg(i), min(s), max(d),
  count(*), count(1), count(distinct i, s), count(ai), count(distinct ai),
  multi_distinct_count(i), multi_distinct_sum(i), any_value(j), any_value(ai),
  count_if(i > 1), count(bm), count(j), count(h), max(bo), sum(distinct i),
  avg(distinct i), sum(1), sum(NULL), avg(NULL), max(NULL), group_concat(1),
  group_concat(i, dec), group_concat(distinct i, s order by 1, 2 separator '-'),
  group_concat(NULL), group_concat(s, NULL), group_concat(i order by s desc),
  group_concat(s, '-' order by i), group_concat(d), group_concat(upper(s) separator ''),
  group_concat(distinct s order by s), string_agg(distinct s, ',' order by s),
  count(distinct i, s, d), count(distinct 1), count(NULL),
  hll_cardinality(hll_union(hll_hash(1))), bitmap_count(bitmap_union(to_bitmap(i))),
  sum(i)/count(*), sum(if(i>1, 1, 0)), sum(case when i=1 then 1 end), max(1), min('a'),
  array_agg(distinct s order by s), array_agg(s order by i desc, b),
  array_length(array_agg(i)), array_map(x -> x+1, array_agg(i)),
  array_join(array_agg(s), ','), percentile_approx(i, 0.5, 5000),
  percentile_approx(i*2, 1), percentile_approx(b, 0),
  percentile_approx_weighted(f, i, 0.5),
  percentile_approx_weighted(f, b, [0.1, 0.9], 2048), percentile_disc(d, 0.5),
  percentile_cont(d, 0.5), percentile_union(percentile_hash(i)),
  percentile_approx_raw(pc, 0.5), approx_top_k(d, 5), approx_top_k(dec), any_value(m),
  any_value(st), any_value(bm), max_by(b, f), max_by(d, dec), min_by(bm, i), corr(f, f),
  corr(cast(i as double), f), covar_samp(i, ti)
FROM t;

-- combinators
SELECT sum_if(i, i>1), count_if(i, b > 1), avg_if(i, bo), sum_state(i), avg_merge(avg_state(i)),
  sum_union(sum_state(i)), max_if(s, i > 1), array_agg_if(i, i > 1),
  bitmap_union_if(bm, i = 1), max_by_state(s, i), ndv_state(i), avg_combine(i),
  group_concat_if(s, ',', i > 1), percentile_approx_state(f, 0.5), count_state(i),
  min_by_if(i, b, bo), group_concat_state(s, ',')
FROM t;

-- NULL
SELECT lower(NULL), abs(NULL), concat(NULL), date_format(NULL, '%Y'), array_length(NULL),
  bitmap_count(NULL), map_size(NULL), round(NULL), round(NULL, 2), json_query(NULL, '$.a'),
  hll_cardinality(NULL), substr(NULL, 1), date_trunc('day', NULL), sum(NULL) over (),
  nullif(NULL, NULL), ifnull(NULL, 1), timestampdiff(day, NULL, NULL), array_sum(NULL),
  array_avg([NULL]), array_max([]), array_min([NULL]), array_sum(ab), array_sum(texts),
  array_avg(texts), array_max(adt), array_min(texts), array_sum(adec), [1, 2, NULL][1],
  array_map(x -> x[1], [NULL, [1]]), map{}[1], [][1], row(1, NULL).col2, cardinality(NULL),
  map_keys(map{NULL:NULL}), array_flatten([NULL, [1]]), array_flatten([[NULL]]),
  array_sum([NULL]), array_concat([NULL], ['a']), array_contains([NULL], 1),
  array_contains([NULL], 'a'), array_append([NULL], 'a'), array_remove([NULL], 'x'),
  array_position([NULL], NULL), array_distinct([NULL]), array_sort([NULL, NULL]),
  array_join([NULL], ','), array_slice([NULL], 1, 1), arrays_overlap([NULL], [1]),
  array_intersect([NULL], ['a']), array_cum_sum([NULL]), array_difference([NULL]),
  array_avg([NULL, 1]), array_max([NULL]), array_contains_all([NULL], ['a']),
  array_contains_seq(['a', 'b'], [NULL]), array_filter([NULL], [true]),
  array_filter([NULL, NULL], x -> x is null), array_map(x -> x + 1, [NULL]),
  array_sortby([NULL, 1], [1, 2]), array_generate(NULL, NULL, NULL),
  array_generate(1, 3, NULL), array_repeat(NULL, NULL), array_to_bitmap([NULL]),
  array_top_n([NULL], 1), array_agg(NULL), all_match(x -> x, [NULL]),
  any_match(x -> x is null, [NULL]), all_match([NULL]), map_apply((k, v) -> (k, v), map{}),
  map_filter((k, v) -> true, map{}), transform_values((k, v) -> 1, map{}),
  map_from_arrays([NULL], [NULL]), map_concat(NULL, NULL), map_concat(map{}, map{1:2}),
  map_entries(NULL), array_map((x, y) -> x, [NULL], [1]), if(NULL, 1, 2),
  if(NULL, NULL, NULL), nullif(NULL, 1), ifnull(NULL, NULL), coalesce(NULL, 'a', 1),
  greatest(NULL, 1), least(NULL, NULL), concat(NULL, NULL), substr(NULL, NULL),
  replace(NULL, 'a', 'b'), bitmap_and(NULL, NULL), bitmap_or(bm, NULL),
  bitmap_to_string(NULL), hll_hash(NULL), percentile_hash(NULL), json_object(NULL, 1),
  json_array(NULL, NULL), parse_json(NULL), date_format(NULL, NULL),
  timestampdiff(day, NULL, dt), str_to_date(NULL, NULL), sum(NULL), avg(NULL), count(NULL),
  min_n(NULL, 2), ndv(NULL), group_concat(NULL, NULL), approx_top_k(NULL), stddev(NULL),
  array_agg_distinct(NULL), any_value(NULL), map_agg(NULL, NULL), retention([NULL])
FROM t;

-- implicit casts
SELECT substr('a', '1'), left('a', 1.5), repeat('a', '2'),
  date_add('2020-01-01', interval '1' day), date_add(20200101, interval 1 day),
  datediff(20200101, '2020-01-01'), concat(1, d, true, dec), length(123), upper(1),
  abs('1'), if('a', 1, 2), if(1, 'a', 2), if(s, 1, 2), ifnull(d, 'x'),
  coalesce(NULL, NULL), greatest('1', 2), bitmap_contains(bm, '1'), to_bitmap(true),
  from_unixtime('1'), json_query('{}', '$.a'), get_json_int(parse_json('{}'), '$.a'),
  map_keys(map{}), array_length([]), array_sum([]), array_contains([1, 2], '1'),
  array_position([1.1], 1), array_contains(['1'], 1), array_contains([d], '2020-01-01'),
  array_contains([[1, 2], [3]], [3]), array_append([[1]], NULL),
  array_concat([[1]], [['a']]), array_contains_all([[1]], [[1, 2]]),
  array_contains([], []), array_sum(['1', '2']), array_avg([true]), array_max(['a', 'b']),
  array_min([d, dt]), array_distinct([[1], [1]]), array_length([[1]]),
  array_concat(ai, NULL), array_concat(NULL, NULL)
FROM t;

-- lambdas
SELECT array_map(i -> i + 1, ai), array_map(x -> x + i, array_map(y -> y*2, ai)),
  array_map((x, y, z) -> x+y+z, ai, ai, ai), array_map(x -> coalesce(x, 1), ai),
  array_map(x -> case when x > 1 then 'a' else 'b' end, ai), array_map(x -> x.a, [st]),
  array_map(x -> x[1], aa), array_map(x -> array_length(x), aa),
  array_map(x -> array_sum(array_map(y -> y + 1, x)), aa),
  array_map(x -> cast(x as string), ai), array_map(x -> x like 'a%', texts),
  array_map(x -> x in (1, 2), ai), array_map(x -> x between 1 and 2, ai),
  array_map(x -> date_add(x, interval 1 day), ad), array_map(x -> if(x is null, 0, x), ai),
  array_filter(x -> x is not null, ai), array_filter(x -> array_contains([1, 2], x), ai),
  array_filter((x, y) -> y, ai, ab), array_sum(array_filter(x -> x > 0, ai)),
  array_sortby(x -> x, texts), array_sortby((x) -> abs(x), ai),
  array_sort(array_map(x -> -x, ai)), all_match(x -> x like 'a', texts),
  any_match(x -> array_contains(x, 1), aa), map_apply((k, v) -> (k, concat(v, 'a')), m),
  map_filter((k, v) -> k > 1 and v is not null, m), map_apply((x, y) -> (y, x), m2),
  transform_values((k, v) -> k, m), transform_keys((k, v) -> v, m),
  map_filter((k, v) -> length(v) > 1, map{1:'ab'}), array_map(x -> 1, [1, 2]),
  array_map((x, y) -> [x, y], [1], ['a']), transform([1, 2], x -> x + 1)
FROM t;

-- casts
SELECT cast(map{1:'a'} as map<string, int>), cast([1, 2] as array<string>),
  cast(row(1, 'a') as struct<a int, b string>), cast('[1,2]' as array<int>),
  cast(j as array<int>), cast(j as struct<a int>), cast(j as map<string, int>),
  cast(j as int), cast(j as string), cast(s as json), cast(1 as json), cast('{}' as json),
  cast(true as json), cast(d as int), cast(i as date), cast(dt as bigint),
  cast(d as datetime), cast(dec as string), cast(s as varbinary), cast(vb as string),
  cast(bo as int), cast(i as boolean), cast(f as decimal(20, 3)), cast(s as time),
  cast(dt as time), cast(li as decimal(38, 0)), cast(NULL as array<int>),
  cast(NULL as hll), cast(i as char(10)), cast(s as largeint)
FROM t;

-- parts of nested values
SELECT row(1, 2).col1, named_struct('a', 1).a, st.a, st[1], map{1:2}[1], [1, 2][1],
  [[1, 2]][1][2], array_map(x -> x, [1])[1], map_keys(m)[1], json_query(j, '$.a') -> 'b',
  j -> 'a' -> 'b', cast(j -> 'a' as int), struct(1, 'a').col2, aa[1][1],
  map{'a':map{'b':1}}['a']['b'], ai[i], m[i]
FROM t;
