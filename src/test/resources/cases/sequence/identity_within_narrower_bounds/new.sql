create table t (a bigint generated always as identity (minvalue 2 maxvalue 9 start 3 increment 4 cache 5),
  b integer generated always as identity (minvalue -5 maxvalue 19 start 3));
