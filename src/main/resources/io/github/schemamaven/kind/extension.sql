-- Extensions; plpgsql is in every database from the start.
select 'pg_catalog.pg_extension'::pg_catalog.regclass::oid as classid, e.oid as objid, 0 as objsubid,
       array[e.extname]::text[] as path, n.nspname as schema, e.extrelocatable as relocatable, e.extversion as version
from pg_catalog.pg_extension e
join pg_catalog.pg_namespace n on n.oid = e.extnamespace
where e.extname <> 'plpgsql'
