-- Only if: exists (select from pg_catalog.pg_inherits)
-- Which table a partition belongs to and which rows it takes; the address is the partition's with the sub-number -1.
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid as classid, c.oid as objid, -1 as objsubid,
       array[n.nspname, c.relname]::text[] as path,
       array[pn.nspname, p.relname]::text[] as parent,
       pg_catalog.pg_get_expr(c.relpartbound, c.oid) as bound
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_inherits i on i.inhrelid = c.oid
join pg_catalog.pg_class p on p.oid = i.inhparent
join pg_catalog.pg_namespace pn on pn.oid = p.relnamespace
where c.relispartition and c.relkind in ('r', 'p', 'f')
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid and d.deptype = 'e')
