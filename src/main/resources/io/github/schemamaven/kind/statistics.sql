-- Only if: exists (select from pg_catalog.pg_statistic_ext)
-- Extended statistics (catalogs.sgml, pg_statistic_ext); no target of their own is -1 before 17 and null from then on.
-- The command is pg_get_statisticsobjdef's, but with the columns in the order of their names: where they stand in the
-- table does not matter.
select 'pg_catalog.pg_statistic_ext'::pg_catalog.regclass::oid as classid, s.oid as objid, 0 as objsubid,
       array[n.nspname, s.stxname]::text[] as path,
       d.head || pg_catalog.left(d.tail, pg_catalog.strpos(d.tail, ' ON ') + 3) || k.by_name
         || pg_catalog.substr(d.tail, pg_catalog.strpos(d.tail, ' ON ') + 4 + pg_catalog.length(k.by_number))
         as definition,
       s.stxexprs is not null as of_expressions,
       case when s.stxstattarget >= 0 then s.stxstattarget end as target
from pg_catalog.pg_statistic_ext s
join pg_catalog.pg_namespace n on n.oid = s.stxnamespace
cross join lateral (
  select coalesce(pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' order by a.attnum), '') as by_number,
         coalesce(pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' order by a.attname), '') as by_name
  from pg_catalog.pg_attribute a
  where a.attrelid = s.stxrelid and a.attnum = any (s.stxkeys::smallint[])) k
cross join lateral (
  select 'CREATE STATISTICS ' || pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(s.stxname) as head
) h
cross join lateral (
  select h.head, pg_catalog.substr(pg_catalog.pg_get_statisticsobjdef(s.oid), pg_catalog.length(h.head) + 1) as tail
) d
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_statistic_ext'::pg_catalog.regclass and d.objid = s.oid
                    and d.deptype = 'e')
