create table s (c int, x text);
create function f() returns trigger language plpgsql as 'begin return new; end';
create view v with (check_option = local) as select c, x from s where c > 0;
create trigger put instead of insert on v for each row execute function f();
create rule silent as on delete to v do instead nothing;
-- of values that stay, in a column, an array, a domain and an attribute
create domain dv as v;
create type holder as (id int, v v);
create table u (id int primary key, one v, many v[], other dv, held holder, constraint one_known check (one is distinct from null));
create index on u (((one).c));
insert into u select 1, row(1, 'a')::v, array[row(2, 'b')::v], row(3, 'c')::v, row(4, row(5, 'd')::v)::holder;
