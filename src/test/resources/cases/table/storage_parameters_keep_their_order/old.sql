create table changed (id integer) with (fillfactor = 50, autovacuum_enabled = false, toast.autovacuum_enabled = false);
create table same (id integer) with (fillfactor = 50, autovacuum_enabled = false);
