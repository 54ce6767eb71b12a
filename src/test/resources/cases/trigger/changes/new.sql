create table t (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger one before insert or update of a on t for each row when (new.a > 0) execute function f();
create trigger two after update on t for each statement execute function f();
alter table t disable trigger two;
create constraint trigger three after insert on t deferrable initially deferred for each row execute function f();
comment on trigger three on t is 'later';
