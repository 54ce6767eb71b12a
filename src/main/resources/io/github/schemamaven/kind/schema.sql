-- Schemas that are not PostgreSQL's own, an extension's or our history.
select 'pg_catalog.pg_namespace'::pg_catalog.regclass::oid as classid, n.oid as objid, 0 as objsubid,
       array[n.nspname]::text[] as path
from pg_catalog.pg_namespace n
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_namespace'::pg_catalog.regclass and d.objid = n.oid
                    and d.deptype = 'e')
