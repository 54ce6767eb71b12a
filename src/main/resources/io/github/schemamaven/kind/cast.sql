-- Only if: exists (select from pg_catalog.pg_cast where oid >= 16384)
-- Casts; those that PostgreSQL makes for a range and its multirange are theirs.
select 'pg_catalog.pg_cast'::pg_catalog.regclass::oid as classid, c.oid as objid, 0 as objsubid,
       array[pg_catalog.format_type(c.castsource, null), pg_catalog.format_type(c.casttarget, null)]::text[] as path,
       case c.castmethod when 'f' then 'WITH FUNCTION ' || pg_catalog.format('%s', c.castfunc::pg_catalog.regprocedure)
                         when 'i' then 'WITH INOUT' else 'WITHOUT FUNCTION' end
       || case c.castcontext when 'a' then ' AS ASSIGNMENT' when 'i' then ' AS IMPLICIT' else '' end as specification
from pg_catalog.pg_cast c
where c.oid >= 16384
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_cast'::pg_catalog.regclass and d.objid = c.oid
                    and d.deptype in ('e', 'i'))
