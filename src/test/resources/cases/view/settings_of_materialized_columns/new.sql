create materialized view kept as select 1 as id, 'a'::text as name, 'b'::text as note;
alter materialized view kept alter column name set statistics 30, alter column name set (n_distinct = 5),
    alter column name set compression pglz;
create materialized view anew as select 2 as id, 'a'::text as name;
alter materialized view anew alter column id set statistics 20, alter column name set storage plain;
