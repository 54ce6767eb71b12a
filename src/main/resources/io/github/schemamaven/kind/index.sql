-- Indexes; those of constraints too, as what may be clustered on, identify replicas and have a comment.
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid as classid, c.oid as objid, 0 as objsubid,
       array[n.nspname, c.relname]::text[] as path,
       array[tn.nspname, t.relname]::text[] as table_path, t.relkind = 'm' as on_materialized_view,
       exists (select from pg_catalog.pg_depend d
               where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid
                 and d.refclassid = 'pg_catalog.pg_constraint'::pg_catalog.regclass
                 and d.deptype = 'i') as of_constraint,
       pg_catalog.pg_get_indexdef(c.oid) as definition,
       -- as pg_get_indexdef writes them (get_reloptions in ruleutils.c)
       (select ' WITH (' || string_agg(pg_catalog.quote_ident(o.name) || '='
               || case when pg_catalog.quote_ident(o.value) = o.value then o.value
                       else pg_catalog.quote_literal(o.value) end, ', ' order by o.position) || ')'
        from (select pg_catalog.split_part(option, '=', 1) as name,
                     pg_catalog.substr(option, pg_catalog.strpos(option, '=') + 1) as value, position
              from pg_catalog.unnest(c.reloptions) with ordinality u (option, position)) o) as options_clause,
       c.reloptions as options,
       pg_catalog.pg_get_expr(x.indpred, x.indrelid) as predicate,
       x.indexprs is not null or x.indpred is not null as has_expressions,
       c.relkind = 'I' as partitioned,
       -- one that a partition without an index has left is invalid for good, and is like any other one all the same
       x.indisvalid or (select count(*) from pg_catalog.pg_partition_tree(x.indexrelid)) =
           (select count(*) from pg_catalog.pg_partition_tree(x.indrelid) p
            join pg_catalog.pg_class pc on pc.oid = p.relid and pc.relkind <> 'f') as valid, x.indisclustered as clustered, x.indisreplident as replica_identity,
       array(select pg_catalog.format('%s', a.attnum) || ' ' || pg_catalog.format('%s', a.attstattarget) from pg_catalog.pg_attribute a
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
