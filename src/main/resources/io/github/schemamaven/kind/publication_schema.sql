-- Only if: exists (select from pg_catalog.pg_publication)
-- The schemas of publications. The catalog of them is there from 15 on; pg_depend says the same on every version.
select d.classid, d.objid, 0 as objsubid, array[p.pubname, n.nspname]::text[] as path
from pg_catalog.pg_depend d
join pg_catalog.pg_publication p on p.oid = d.refobjid
join pg_catalog.pg_depend s on s.classid = d.classid and s.objid = d.objid
  and s.refclassid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
join pg_catalog.pg_namespace n on n.oid = s.refobjid
where d.classid = pg_catalog.to_regclass('pg_catalog.pg_publication_namespace')
  and d.refclassid = 'pg_catalog.pg_publication'::pg_catalog.regclass
  and not exists (select from pg_catalog.pg_depend e
                  where e.classid = 'pg_catalog.pg_publication'::pg_catalog.regclass and e.objid = p.oid
                    and e.deptype = 'e')
