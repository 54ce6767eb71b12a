create view numbers as select 1 as a, 74 as "dot.ted";
create function of_all() returns setof numbers immutable language sql as $f$ select * from numbers $f$;
create or replace view numbers as select * from of_all();
alter function of_all rename to all_of_them;
