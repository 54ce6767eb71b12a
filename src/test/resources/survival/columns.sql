-- The columns of tables that a row has to fill, with what is known of their types; domains are seen through.
with recursive types (oid, base, typmod) as (
  select oid, oid, -1 from pg_catalog.pg_type where typtype <> 'd'
  union all
  select d.oid, b.base, case when d.typtypmod >= 0 then d.typtypmod else b.typmod end
  from pg_catalog.pg_type d join types b on b.oid = d.typbasetype where d.typtype = 'd'
)
select pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) as relation,
  pg_catalog.quote_ident(a.attname) as column, pg_catalog.format_type(a.atttypid, a.atttypmod) as type,
  pg_catalog.format_type(b.oid, null) as base, b.typcategory::text as category, b.typtype::text as kind,
  case when a.atttypmod >= 0 then a.atttypmod else t.typmod end as modifier,
  a.attnotnull or a.atthasdef as wanted, a.attidentity <> '' as identity,
  (select e.enumlabel from pg_catalog.pg_enum e where e.enumtypid = b.oid order by e.enumsortorder limit 1) as label,
  (select pg_catalog.format('(select %I from %I.%I order by 1 offset ', ka.attname, kn.nspname, kc.relname)
   from pg_catalog.pg_constraint k
   join pg_catalog.pg_class kc on kc.oid = k.confrelid
   join pg_catalog.pg_namespace kn on kn.oid = kc.relnamespace
   join pg_catalog.pg_attribute ka on ka.attrelid = kc.oid
     and ka.attnum = k.confkey[pg_catalog.array_position(k.conkey, a.attnum)]
   where k.contype = 'f' and k.conrelid = c.oid and a.attnum = any (k.conkey)
   order by k.conname limit 1) as referenced
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
join types t on t.oid = a.atttypid
join pg_catalog.pg_type b on b.oid = t.base
where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't'
  and n.nspname !~ '^(pg_|information_schema$)'
order by 1, a.attnum
