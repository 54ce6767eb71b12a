-- Indexes made since the file began, on tables that are older than it.
select i.indexrelid::bigint as index_oid,
       n.nspname as schema_name,
       c.relname as relation_name,
       c.relkind as kind,
       i.indrelid::bigint as on_table
from pg_catalog.pg_index i
join pg_catalog.pg_class c on c.oid = i.indexrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where i.indexrelid > :newest::oid
  and i.indrelid <= :newest::oid
  and n.nspname !~ '^pg_'
