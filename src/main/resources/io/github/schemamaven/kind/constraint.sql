-- Constraints of tables: check, primary key, unique, exclusion and foreign key. The copies that a foreign key has for
-- partitions of the referenced table, and not-null constraints (read with their column), are left out.
select 'pg_catalog.pg_constraint'::pg_catalog.regclass::oid as classid, k.oid as objid, 0 as objsubid,
       array[n.nspname, c.relname, k.conname]::text[] as path,
       k.contype = 'c' and not k.conislocal as inherited,
       k.contype, pg_catalog.pg_get_constraintdef(k.oid) as definition,
       k.conindid as index_number, k.convalidated as valid, k.condeferrable as deferrable, k.condeferred as deferred,
       -- those of a key on a partitioned table cannot be changed, and no definition but that of the command names them
       case when c.relkind = 'p' and k.contype in ('p', 'u') then
         (select ' WITH (' || pg_catalog.string_agg(pg_catalog.quote_ident(pg_catalog.split_part(u.option, '=', 1)) || '='
                 || pg_catalog.quote_literal(pg_catalog.substr(u.option, pg_catalog.strpos(u.option, '=') + 1)), ', '
                 order by u.position) || ')'
          from pg_catalog.pg_class x cross join lateral pg_catalog.unnest(x.reloptions) with ordinality u (option, position)
          where x.oid = k.conindid) end as options,
       -- a key whose index some partition has no part of was made for the parent alone
       c.relkind = 'p' and k.contype in ('p', 'u', 'x') and exists (
         select from pg_catalog.pg_index i where i.indexrelid = k.conindid and not i.indisvalid
           and (select count(*) from pg_catalog.pg_partition_tree(i.indexrelid)) <>
             (select count(*) from pg_catalog.pg_partition_tree(i.indrelid))) as of_parent_only
from pg_catalog.pg_constraint k
join pg_catalog.pg_class c on c.oid = k.conrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where k.contype in ('c', 'p', 'u', 'x', 'f') and c.relkind in ('r', 'p', 'f') and c.relpersistence <> 't'
  and not (k.contype = 'f' and k.conparentid <> 0 and exists (
    select from pg_catalog.pg_constraint pk where pk.oid = k.conparentid and pk.conrelid = k.conrelid))
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid and d.deptype = 'e')
