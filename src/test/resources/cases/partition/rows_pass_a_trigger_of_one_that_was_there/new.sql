create function f() returns trigger language plpgsql as 'begin return null; end';
create table t (a int, b text);
create trigger tr before insert on t for each row execute function f();
create table p (a int, b text) partition by list (a);
alter table p attach partition t default;
