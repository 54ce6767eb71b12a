-- Extended statistics (catalogs.sgml, pg_statistic_ext); no target of their own is -1 before 17 and null from then on.
select 'pg_catalog.pg_statistic_ext'::pg_catalog.regclass::oid as classid, s.oid as objid, 0 as objsubid,
       array[n.nspname, s.stxname]::text[] as path,
       pg_catalog.pg_get_statisticsobjdef(s.oid) as definition,
       s.stxexprs is not null as of_expressions,
       case when s.stxstattarget >= 0 then s.stxstattarget end as target
from pg_catalog.pg_statistic_ext s
join pg_catalog.pg_namespace n on n.oid = s.stxnamespace
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_statistic_ext'::pg_catalog.regclass and d.objid = s.oid
                    and d.deptype = 'e')
