-- Shell types: those that are nothing else yet, and those that a base type, or a range type with a canonical function,
-- begins as, so that its functions can be made before it. The latter have their type's address with the sub-number -1.
select 'pg_catalog.pg_type'::pg_catalog.regclass::oid as classid, t.oid as objid,
       case when t.typisdefined then -1 else 0 end as objsubid,
       array[n.nspname, t.typname]::text[] as path
from pg_catalog.pg_type t
join pg_catalog.pg_namespace n on n.oid = t.typnamespace
left join pg_catalog.pg_range r on r.rngtypid = t.oid
where (not t.typisdefined or t.typtype = 'b' or r.rngcanonical <> 0)
  and not exists (select from pg_catalog.pg_type e where e.typarray = t.oid)
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass and d.objid = t.oid and d.deptype = 'e')
