-- Indexes; those of constraints too, as what may be clustered on, identify replicas and have a comment.
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid as classid, c.oid as objid, 0 as objsubid,
       array[n.nspname, c.relname]::text[] as path,
       array[tn.nspname, t.relname]::text[] as table_path, t.relkind = 'm' as on_materialized_view,
       exists (select from pg_catalog.pg_depend d
               where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid
                 and d.refclassid = 'pg_catalog.pg_constraint'::pg_catalog.regclass
                 and d.deptype = 'i') as of_constraint,
       pg_catalog.pg_get_indexdef(c.oid) as definition,
       x.indisvalid as valid, x.indisclustered as clustered, x.indisreplident as replica_identity,
       array(select a.attnum || ' ' || a.attstattarget from pg_catalog.pg_attribute a
             where a.attrelid = c.oid and a.attstattarget >= 0 order by a.attnum)::text[] as statistics,
       c.relispartition as of_partition
from pg_catalog.pg_class c
join pg_catalog.pg_index x on x.indexrelid = c.oid
join pg_catalog.pg_class t on t.oid = x.indrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_namespace tn on tn.oid = t.relnamespace
where c.relkind in ('i', 'I') and c.relpersistence <> 't' and t.relkind in ('r', 'p', 'm')
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid in (c.oid, t.oid)
                    and d.deptype = 'e')
