-- Every schema of the user's.
select n.oid::bigint as oid, n.nspname as schema_name
from pg_catalog.pg_namespace n
where n.nspname !~ '^pg_'
  and n.nspname <> 'information_schema'
