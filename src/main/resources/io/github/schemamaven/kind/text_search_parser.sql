-- Only if: exists (select from pg_catalog.pg_ts_parser where oid >= 16384)
-- Text search parsers.
select 'pg_catalog.pg_ts_parser'::pg_catalog.regclass::oid as classid, p.oid as objid, 0 as objsubid,
       array[n.nspname, p.prsname]::text[] as path,
       'START = ' || pg_catalog.format('%s', p.prsstart) || ', GETTOKEN = ' || pg_catalog.format('%s', p.prstoken) || ', END = ' || pg_catalog.format('%s', p.prsend)
       || ', LEXTYPES = ' || pg_catalog.format('%s', p.prslextype)
       || case when p.prsheadline <> 0 then ', HEADLINE = ' || pg_catalog.format('%s', p.prsheadline) else '' end as functions
from pg_catalog.pg_ts_parser p
join pg_catalog.pg_namespace n on n.oid = p.prsnamespace
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_ts_parser'::pg_catalog.regclass and d.objid = p.oid
                    and d.deptype = 'e')
