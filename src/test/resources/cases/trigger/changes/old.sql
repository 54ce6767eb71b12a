create table t (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger one before insert on t for each row execute function f();
create trigger two after update on t for each statement execute function f();
