-- Only if: exists (select from pg_catalog.pg_ts_template where oid >= 16384)
-- Text search templates.
select 'pg_catalog.pg_ts_template'::pg_catalog.regclass::oid as classid, t.oid as objid, 0 as objsubid,
       array[n.nspname, t.tmplname]::text[] as path,
       case when t.tmplinit <> 0 then 'INIT = ' || pg_catalog.format('%s', t.tmplinit) || ', ' else '' end || 'LEXIZE = ' || pg_catalog.format('%s', t.tmpllexize)
         as functions
from pg_catalog.pg_ts_template t
join pg_catalog.pg_namespace n on n.oid = t.tmplnamespace
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_ts_template'::pg_catalog.regclass and d.objid = t.oid
                    and d.deptype = 'e')
