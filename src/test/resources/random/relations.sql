-- Relations and their columns, one row a column; a relation without columns has one row without a column.
select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as relation, quote_ident(n.nspname) as schema, c.relkind::text as kind,
  c.relispartition as partition, coalesce(p.partstrat::text, '') as strategy,
  coalesce((select string_agg(quote_ident(k.attname), E'\x01' order by o.place)
    from unnest(p.partattrs::int2[]) with ordinality o (number, place)
    join pg_attribute k on k.attrelid = c.oid and k.attnum = o.number), '') as key,
  exists (select from pg_inherits i where c.oid in (i.inhrelid, i.inhparent)) as related,
  quote_ident(a.attname) as column, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as not_null,
  a.attgenerated <> '' as generated, a.attidentity <> '' as identity, a.attinhcount > 0 as inherited
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
left join pg_partitioned_table p on p.partrelid = c.oid
left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.oid >= 16384 and c.relkind in ('r', 'p', 'v', 'm', 'f', 'c') and n.nspname !~ '^(pg_|information_schema)'
order by 1, a.attnum
