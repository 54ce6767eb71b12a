create table s (c bigint, x text);
create function f() returns trigger language plpgsql as 'begin return new; end';
create view v as select x, c, c + 1 as more from s where c > 0;
create trigger put instead of insert on v for each row execute function f();
create rule silent as on delete to v do instead nothing;
create domain dv as v;
create type holder as (id int, v v);
create table u (id int primary key, one v, many v[], other dv, held holder, constraint one_known check (one is distinct from null));
create index on u (((one).c));
