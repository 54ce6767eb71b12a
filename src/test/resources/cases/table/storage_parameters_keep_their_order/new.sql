create table changed (id integer) with (fillfactor = 40, autovacuum_enabled = false, toast.autovacuum_enabled = false);
create table same (id integer) with (autovacuum_enabled = false, fillfactor = 50);
create table added (id integer) with (fillfactor = 50, autovacuum_enabled = false);
create view barred with (security_barrier = true, check_option = local) as select id from added;
