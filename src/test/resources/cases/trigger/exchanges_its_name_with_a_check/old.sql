create function tf() returns trigger language plpgsql as $$ begin return new; end $$;
create table t (a int) partition by range (a);
create table p partition of t for values from (0) to (9);
create constraint trigger x after insert on p for each row execute function tf();
alter table t add constraint y check (a > 1);
