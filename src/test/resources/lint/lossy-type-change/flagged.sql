-- case: types that hold less
create table t0 (v text);
create table t1 (v varchar(20));
create table t2 (v numeric(10,2));
create table t3 (v numeric(10,2));
create table t4 (v numeric);
create table t5 (v timestamptz);
create table t6 (v timestamptz);
create table t7 (v timestamp);
create table t8 (v bigint);
create table t9 (v bigint);
create table t10 (v double precision);
create table t11 (v numeric(10,2));
create table t12 (v text);
create table t13 (v integer);
create table t14 (v text[]);
create table t15 (v integer);
create table t16 (v interval);
create table t17 (v text);
-- migration
-- finding: changes 'public.t0.v' from 
alter table t0 alter column v type varchar(10);
-- finding: changes 'public.t1.v' from 
alter table t1 alter column v type varchar(10);
-- finding: changes 'public.t2.v' from 
alter table t2 alter column v type numeric(12,1);
-- finding: changes 'public.t3.v' from 
alter table t3 alter column v type numeric(9,3);
-- finding: changes 'public.t4.v' from 
alter table t4 alter column v type numeric(12,2);
-- finding: changes 'public.t5.v' from 
alter table t5 alter column v type date;
-- finding: changes 'public.t6.v' from 
alter table t6 alter column v type timestamp;
-- finding: changes 'public.t7.v' from 
alter table t7 alter column v type timestamp(0);
-- finding: changes 'public.t8.v' from 
alter table t8 alter column v type integer;
-- finding: changes 'public.t9.v' from 
alter table t9 alter column v type double precision;
-- finding: changes 'public.t10.v' from 
alter table t10 alter column v type real;
-- finding: changes 'public.t11.v' from 
alter table t11 alter column v type integer;
-- finding: changes 'public.t12.v' from 
alter table t12 alter column v type integer using v::integer;
-- finding: changes 'public.t13.v' from 
alter table t13 alter column v type numeric(9);
-- finding: changes 'public.t14.v' from 
alter table t14 alter column v type varchar(5)[];
-- finding: changes 'public.t15.v' from 
alter table t15 alter column v type boolean using v <> 0;
-- finding: changes 'public.t16.v' from 
alter table t16 alter column v type interval day;
-- finding: changes 'public.t17.v' from 
alter table t17 alter column v type text[] using array[v];

-- case: what the message says
create table prices (amount numeric(12, 4));
-- migration
-- finding: changes 'public.prices.amount' from numeric(12,4) to numeric(10,2), which cannot hold every value
alter table prices alter column amount type numeric(10, 2);

-- case: a domain counts as what it is made of
create domain short as varchar(5);
create table users (name text);
-- migration
-- finding: from text to short
alter table users alter column name type short using name::short;

-- case: of a partitioned table, once
create table event (at date, note text) partition by range (at);
create table event_2025 partition of event for values from ('2025-01-01') to ('2026-01-01');
-- migration
-- finding: 'public.event.note'
alter table event alter column note type varchar(10);
