-- Only if: exists (select from pg_catalog.pg_class where oid >= 16384 and reloftype <> 0)
-- Which composite type a typed table is of, and its columns; the address is the table's with the sub-number -1.
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid as classid, c.oid as objid, -1 as objsubid,
       array[n.nspname, c.relname]::text[] as path,
       pg_catalog.format_type(c.reloftype, null) as type,
       array(select pg_catalog.quote_ident(a.attname) || ' ' || pg_catalog.format_type(a.atttypid, a.atttypmod)
             from pg_catalog.pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.reloftype <> 0 and c.relkind in ('r', 'p') and c.relpersistence <> 't'
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid and d.deptype = 'e')
