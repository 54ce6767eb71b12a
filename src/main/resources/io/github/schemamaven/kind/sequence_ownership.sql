-- Only if: exists (select from pg_catalog.pg_sequence)
-- Which column a sequence belongs to. PostgreSQL keeps it as the dependency itself, so the object's address is the
-- sequence's with a sub-number that nothing else has.
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid as classid, c.oid as objid, -1 as objsubid,
       array[n.nspname, c.relname]::text[] as path,
       array[tn.nspname, t.relname, a.attname]::text[] as owner_column
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_depend d on d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid
  and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.refobjsubid > 0 and d.deptype = 'a'
join pg_catalog.pg_class t on t.oid = d.refobjid
join pg_catalog.pg_namespace tn on tn.oid = t.relnamespace
join pg_catalog.pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
where c.relkind = 'S' and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend e
                  where e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and e.objid = c.oid and e.deptype = 'e')
