-- Tables, with the leaves below them and their columns; names as SQL writes them.
select pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) as relation,
  c.relkind = 'p' as partitioned, c.relispartition as partition,
  coalesce((select pg_catalog.string_agg(pg_catalog.format('%I.%I', ln.nspname, l.relname), E'\x01' order by ln.nspname, l.relname)
    from pg_catalog.pg_partition_tree(c.oid) p
    join pg_catalog.pg_class l on l.oid = p.relid
    join pg_catalog.pg_namespace ln on ln.oid = l.relnamespace
    where p.isleaf and p.relid <> c.oid), '') as leaves,
  pg_catalog.quote_ident(a.attname) as column, pg_catalog.format_type(a.atttypid, a.atttypmod) as type
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
where c.relkind in ('r', 'p') and c.relpersistence <> 't'
  and n.nspname !~ '^(pg_|information_schema$)'
order by 1, a.attname
