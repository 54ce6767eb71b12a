-- The column that each sequence among :relations belongs to: as its identity, or because a command made it OWNED BY the column.
select d.objid::bigint as sequence,
       d.refobjid::bigint as relation,
       d.refobjsubid as number,
       d.deptype = 'i' as identity
from pg_catalog.pg_depend d
join pg_catalog.pg_class c on c.oid = d.objid and c.relkind = 'S'
where d.classid = 'pg_catalog.pg_class'::regclass
  and d.refclassid = 'pg_catalog.pg_class'::regclass
  and d.deptype in ('a', 'i')
  and d.refobjsubid > 0
  and d.objid = any (:relations::bigint[]::oid[])
