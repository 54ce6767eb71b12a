create function noop() returns trigger language plpgsql as $$ begin return new; end $$;
create table ledger (id integer) partition by list (id);
create table ledger_1 partition of ledger for values in (1);
create table ledger_2 partition of ledger for values in (2) partition by list (id);
create trigger rollup after insert on ledger for each row execute function noop();
create trigger other after insert on ledger for each row execute function noop();
alter table ledger_2 disable trigger other;
