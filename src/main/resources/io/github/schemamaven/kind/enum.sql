-- Only if: exists (select from pg_catalog.pg_type where oid >= 16384 and typtype = 'e')
-- Enum types with their labels in order.
select 'pg_catalog.pg_type'::pg_catalog.regclass::oid as classid, t.oid as objid, 0 as objsubid,
       array[n.nspname, t.typname]::text[] as path,
       array(select e.enumlabel::text from pg_catalog.pg_enum e where e.enumtypid = t.oid
             order by e.enumsortorder) as labels
from pg_catalog.pg_type t
join pg_catalog.pg_namespace n on n.oid = t.typnamespace
where t.typtype = 'e' and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass and d.objid = t.oid and d.deptype = 'e')
