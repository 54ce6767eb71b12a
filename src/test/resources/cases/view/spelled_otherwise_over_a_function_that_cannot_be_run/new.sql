create table t (v date default current_date, a date not null);
create function f(boolean) returns setof t language sql immutable begin atomic select * from t; end;
create materialized view m as select * from f(true) as f;
