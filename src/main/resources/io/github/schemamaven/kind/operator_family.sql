-- Only if: exists (select from pg_catalog.pg_opfamily where oid >= 16384)
-- Operator families.
select 'pg_catalog.pg_opfamily'::pg_catalog.regclass::oid as classid, f.oid as objid, 0 as objsubid,
       array[n.nspname, f.opfname, a.amname]::text[] as path
from pg_catalog.pg_opfamily f
join pg_catalog.pg_namespace n on n.oid = f.opfnamespace
join pg_catalog.pg_am a on a.oid = f.opfmethod
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_opfamily'::pg_catalog.regclass and d.objid = f.oid
                    and d.deptype = 'e')
