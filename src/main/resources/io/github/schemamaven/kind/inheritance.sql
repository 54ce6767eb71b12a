-- Only if: exists (select from pg_catalog.pg_inherits)
-- Which tables inherit from which (ddl.sgml, Inheritance); partitions apart. The address is the child's with a negative
-- sub-number for each parent.
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid as classid, c.oid as objid, -1 - i.inhseqno as objsubid,
       array[n.nspname, c.relname, pn.nspname, p.relname]::text[] as path
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_inherits i on i.inhrelid = c.oid
join pg_catalog.pg_class p on p.oid = i.inhparent
join pg_catalog.pg_namespace pn on pn.oid = p.relnamespace
where not c.relispartition and c.relkind in ('r', 'f')
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid and d.deptype = 'e')
order by c.oid, i.inhseqno
