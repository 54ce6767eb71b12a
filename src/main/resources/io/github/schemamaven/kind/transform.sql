-- Only if: exists (select from pg_catalog.pg_transform where oid >= 16384)
-- Transforms between a type and a procedural language.
select 'pg_catalog.pg_transform'::pg_catalog.regclass::oid as classid, t.oid as objid, 0 as objsubid,
       array[pg_catalog.format_type(t.trftype, null), l.lanname]::text[] as path,
       pg_catalog.concat_ws(', ',
         case when t.trffromsql <> 0 then 'FROM SQL WITH FUNCTION ' || pg_catalog.format('%s', t.trffromsql::pg_catalog.regprocedure) end,
         case when t.trftosql <> 0 then 'TO SQL WITH FUNCTION ' || pg_catalog.format('%s', t.trftosql::pg_catalog.regprocedure) end)
         as functions
from pg_catalog.pg_transform t
join pg_catalog.pg_language l on l.oid = t.trflang
where t.oid >= 16384
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_transform'::pg_catalog.regclass and d.objid = t.oid
                    and d.deptype = 'e')
