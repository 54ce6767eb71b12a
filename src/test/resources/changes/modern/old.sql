create extension btree_gist;
create schema sch;
create function twice(int) returns int immutable language sql return $1 * 2;
create table unit (id int primary key, name text not null);
create table m (
    id int generated always as identity,
    k int constraint "m; k" not null,
    at timestamp not null default '2026-01-01',
    during tsrange not null,
    n int,
    v int generated always as (n * 2) virtual,
    s int generated always as (n + 1) stored constraint s_there not null,
    t text,
    u int,
    constraint m_pkey primary key (k, during without overlaps),
    constraint m_ex exclude using gist (k with =, during with &&, n with <>),
    constraint n_small check (n < 1000) not enforced,
    constraint m_unit foreign key (u) references unit (id) not valid
) partition by list (k);
create table old_m (gone int, s int generated always as (n + 3) stored constraint s_there not null, n int, k int constraint "m; k" not null, at timestamp not null default '2026-02-02', during tsrange not null, t text, u int, v int generated always as (n * 3) virtual, id int not null, constraint n_small check (n < 1000) not enforced);
alter table old_m drop gone;
alter table m attach partition old_m for values in (1);
create table m2 partition of m for values in (2) partition by range (k);
create table m2a partition of m2 for values from (minvalue) to (100);
create table m2b partition of m2 for values from (100) to (maxvalue);
create table md partition of m default;
alter table m add constraint n_there not null n not valid;
create index m_s on m (s) include (t);
create index on m (n, s) where s > 0;
create index old_s on old_m (s);
create unique index old_u on old_m (k, id);
create statistics m_st on (s + n), k from m;
create statistics old_st on s, n from old_m;
create view mv as select k, s, v from m where v > 0;
create view ov as select s, v from old_m;
create materialized view mm as select k, sum(s) as s from m group by k;
create policy pol on m using (s > 0);
create table booking (k int, during tsrange, note text, constraint booking_m foreign key (k, period during) references m (k, period during), primary key (k, during without overlaps));
create table p (id int, a int, g int generated always as (a + 1) stored constraint g_there not null, w int generated always as (a - 1) virtual, constraint a_there not null a no inherit);
create table c (x int, g int generated always as (a + 2) stored, w int generated always as (a - 2) virtual) inherits (p);
create table cc (a int not null, g int generated always as (a + 2) stored) inherits (c);
create index p_g on p (g);
create unique index c_g on c (g);
create view cv as select g, w from c;
alter table p add constraint id_there not null id not valid;
alter table c add constraint x_check check (x > 0) not valid;
