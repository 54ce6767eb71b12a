create function noop() returns trigger language plpgsql as $$ begin return new; end $$;
create table ledger (id integer, at date) partition by range (at);
create table ledger_2026 partition of ledger for values from ('2026-01-01') to ('2027-01-01');
create trigger rollup after insert on ledger for each row execute function noop();
