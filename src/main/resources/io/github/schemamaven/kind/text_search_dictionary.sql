-- Only if: exists (select from pg_catalog.pg_ts_dict where oid >= 16384)
-- Text search dictionaries; their options are kept as the text of an option list.
select 'pg_catalog.pg_ts_dict'::pg_catalog.regclass::oid as classid, t.oid as objid, 0 as objsubid,
       array[n.nspname, t.dictname]::text[] as path,
       pg_catalog.quote_ident(pn.nspname) || '.' || pg_catalog.quote_ident(p.tmplname) as template,
       coalesce(t.dictinitoption, '') as options
from pg_catalog.pg_ts_dict t
join pg_catalog.pg_namespace n on n.oid = t.dictnamespace
join pg_catalog.pg_ts_template p on p.oid = t.dicttemplate
join pg_catalog.pg_namespace pn on pn.oid = p.tmplnamespace
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_ts_dict'::pg_catalog.regclass and d.objid = t.oid
                    and d.deptype = 'e')
