-- case: types that hold more
create table t0 (v varchar(10));
create table t1 (v varchar(10));
create table t2 (v char(3));
create table t3 (v text);
create table t4 (v integer);
create table t5 (v smallint);
create table t6 (v integer);
create table t7 (v integer);
create table t8 (v bigint);
create table t9 (v numeric(10,2));
create table t10 (v numeric(10,2));
create table t11 (v numeric(10,2));
create table t12 (v real);
create table t13 (v integer);
create table t14 (v date);
create table t15 (v date);
create table t16 (v timestamp);
create table t17 (v timestamp(0));
create table t18 (v integer);
create table t19 (v uuid);
create table t20 (v json);
create table t21 (v jsonb);
create table t22 (v cidr);
create table t23 (v integer[]);
create table t24 (v varchar(5)[]);
create table t26 (v char(36));
create table t25 (v varbit(3));
-- migration
alter table t0 alter column v type varchar(20);
alter table t1 alter column v type text;
alter table t2 alter column v type text;
alter table t3 alter column v type varchar;
alter table t4 alter column v type bigint;
alter table t5 alter column v type integer;
alter table t6 alter column v type numeric;
alter table t7 alter column v type numeric(10);
alter table t8 alter column v type numeric(21,2);
alter table t9 alter column v type numeric(12,2);
alter table t10 alter column v type numeric(12,4);
alter table t11 alter column v type numeric;
alter table t12 alter column v type double precision;
alter table t13 alter column v type double precision;
alter table t14 alter column v type timestamp;
alter table t15 alter column v type timestamptz;
alter table t16 alter column v type timestamptz;
alter table t17 alter column v type timestamp(3);
alter table t18 alter column v type text;
alter table t19 alter column v type text;
alter table t20 alter column v type jsonb;
alter table t21 alter column v type text;
alter table t22 alter column v type inet;
alter table t23 alter column v type bigint[];
alter table t24 alter column v type text[];
alter table t26 alter column v type varchar(36);
alter table t25 alter column v type varbit(8);

-- case: a domain over a wider type
create domain long as varchar(50);
create domain email as text check (value like '%@%');
create table users (name varchar(5), mail text);
-- migration
alter table users alter column name type long, alter column mail type email;

-- case: a column that the file itself added
create table users (id int);
-- migration
alter table users add column note text;
alter table users alter column note type varchar(10);
