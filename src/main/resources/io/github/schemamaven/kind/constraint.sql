-- Constraints of tables: check, primary key, unique, exclusion and foreign key. The copies that a foreign key has for
-- partitions of the referenced table, and not-null constraints (read with their column), are left out.
select 'pg_catalog.pg_constraint'::pg_catalog.regclass::oid as classid, k.oid as objid, 0 as objsubid,
       array[n.nspname, c.relname, k.conname]::text[] as path,
       k.contype = 'c' and not k.conislocal as inherited,
       k.contype, pg_catalog.pg_get_constraintdef(k.oid) as definition,
       k.convalidated as valid, k.condeferrable as deferrable, k.condeferred as deferred,
       k.conparentid <> 0 as of_partition, c.relkind = 'p' as on_partitioned
from pg_catalog.pg_constraint k
join pg_catalog.pg_class c on c.oid = k.conrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where k.contype in ('c', 'p', 'u', 'x', 'f') and c.relkind in ('r', 'p', 'f') and c.relpersistence <> 't'
  and not (k.contype = 'f' and k.conparentid <> 0 and exists (
    select from pg_catalog.pg_constraint pk where pk.oid = k.conparentid and pk.conrelid = k.conrelid))
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid and d.deptype = 'e')
