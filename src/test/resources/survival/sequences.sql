-- Sequences with their bounds and the columns that they belong to.
select pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) as name,
  coalesce((select pg_catalog.format('%I.%I.%I', tn.nspname, t.relname, a.attname)
    from pg_catalog.pg_depend d
    join pg_catalog.pg_class t on t.oid = d.refobjid
    join pg_catalog.pg_namespace tn on tn.oid = t.relnamespace
    join pg_catalog.pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
    where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid and d.refclassid = d.classid
      and d.deptype in ('a', 'i') and d.refobjsubid > 0 limit 1),
    pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname)) as key,
  exists (select from pg_catalog.pg_depend d
    where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid and d.refclassid = d.classid
      and d.deptype = 'i' and d.refobjsubid > 0) as identity,
  s.seqmin as minimum, s.seqmax as maximum
from pg_catalog.pg_sequence s
join pg_catalog.pg_class c on c.oid = s.seqrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.relpersistence <> 't' and n.nspname !~ '^(pg_|information_schema$)'
order by 1
