-- Only if: exists (select from pg_catalog.pg_language where oid >= 16384)
-- Procedural languages; most are an extension's.
select 'pg_catalog.pg_language'::pg_catalog.regclass::oid as classid, l.oid as objid, 0 as objsubid,
       array[l.lanname]::text[] as path,
       l.lanpltrusted as trusted,
       pg_catalog.concat_ws(' ',
         'HANDLER ' || pg_catalog.format('%s', l.lanplcallfoid::pg_catalog.regproc),
         case when l.laninline <> 0 then 'INLINE ' || pg_catalog.format('%s', l.laninline::pg_catalog.regproc) end,
         case when l.lanvalidator <> 0 then 'VALIDATOR ' || pg_catalog.format('%s', l.lanvalidator::pg_catalog.regproc) end) as functions
from pg_catalog.pg_language l
where l.oid >= 16384 and l.lanispl
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_language'::pg_catalog.regclass and d.objid = l.oid
                    and d.deptype = 'e')
