-- The user's relations among :relations, with the file that stores each (0: none).
select c.oid::bigint as oid,
       n.nspname as schema_name,
       c.relname as relation_name,
       c.relkind as kind,
       c.relfilenode::bigint as file,
       c.reltablespace::bigint as tablespace,
       i.indrelid::bigint as on_table,
       pg_catalog.format('%s', i.indkey) as key_columns,
       (select h.inhparent::bigint
        from pg_catalog.pg_inherits h
        where c.relispartition and h.inhrelid = c.oid) as partition_of
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_index i on i.indexrelid = c.oid
where c.relkind in ('r', 'p', 'i', 'I', 'm', 'S', 'c')
  and n.nspname !~ '^pg_'
  and n.nspname <> 'information_schema'
  and c.oid = any (:relations::bigint[]::oid[])
