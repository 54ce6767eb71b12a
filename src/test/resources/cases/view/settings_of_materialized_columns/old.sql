create materialized view kept as select 1 as id, 'a'::text as name, 'b'::text as note;
alter materialized view kept alter column id set statistics 10, alter column note set storage external;
create materialized view anew as select 1 as id;
alter materialized view anew alter column id set statistics 20;
