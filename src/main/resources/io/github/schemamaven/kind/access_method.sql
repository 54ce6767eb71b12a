-- Only if: exists (select from pg_catalog.pg_am where oid >= 16384)
-- Access methods of tables and indexes.
select 'pg_catalog.pg_am'::pg_catalog.regclass::oid as classid, a.oid as objid, 0 as objsubid,
       array[a.amname]::text[] as path,
       case a.amtype when 't' then 'TABLE' else 'INDEX' end || ' HANDLER ' || pg_catalog.format('%s', a.amhandler) as specification
from pg_catalog.pg_am a
where a.oid >= 16384
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_am'::pg_catalog.regclass and d.objid = a.oid and d.deptype = 'e')
