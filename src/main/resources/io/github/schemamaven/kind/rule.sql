-- Only if: exists (select from pg_catalog.pg_rewrite where oid >= 16384 and rulename <> '_RETURN')
-- Rules; the one that makes a view is read with the view.
select 'pg_catalog.pg_rewrite'::pg_catalog.regclass::oid as classid, r.oid as objid, 0 as objsubid,
       array[n.nspname, c.relname, r.rulename]::text[] as path,
       pg_catalog.pg_get_ruledef(r.oid) as definition,
       case r.ev_enabled when 'O' then 'ENABLE' when 'D' then 'DISABLE' when 'R' then 'ENABLE REPLICA'
                         else 'ENABLE ALWAYS' end as state
from pg_catalog.pg_rewrite r
join pg_catalog.pg_class c on c.oid = r.ev_class
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where r.rulename <> '_RETURN' and c.relpersistence <> 't'
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.deptype = 'e'
                    and (d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass and d.objid = r.oid
                      or d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid))
