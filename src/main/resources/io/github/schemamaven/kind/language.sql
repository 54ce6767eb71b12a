-- Only if: exists (select from pg_catalog.pg_language where oid >= 16384)
-- Procedural languages; most are an extension's.
select 'pg_catalog.pg_language'::pg_catalog.regclass::oid as classid, l.oid as objid, 0 as objsubid,
       array[l.lanname]::text[] as path,
       l.lanpltrusted as trusted,
       pg_catalog.concat_ws(' ',
         'HANDLER ' || l.lanplcallfoid::pg_catalog.regproc::text,
         case when l.laninline <> 0 then 'INLINE ' || l.laninline::pg_catalog.regproc::text end,
         case when l.lanvalidator <> 0 then 'VALIDATOR ' || l.lanvalidator::pg_catalog.regproc::text end) as functions
from pg_catalog.pg_language l
where l.oid >= 16384 and l.lanispl
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_language'::pg_catalog.regclass and d.objid = l.oid
                    and d.deptype = 'e')
