-- Only if: exists (select from pg_catalog.pg_class where oid >= 16384 and relkind = 'c')
-- Composite types (those of CREATE TYPE, not the row types of relations).
select 'pg_catalog.pg_type'::pg_catalog.regclass::oid as classid, t.oid as objid, 0 as objsubid,
       array[n.nspname, t.typname]::text[] as path,
       array(select a.attname::text from pg_catalog.pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as attribute_names,
       array(select pg_catalog.format_type(a.atttypid, a.atttypmod)
                    || case when a.attcollation <> at.typcollation
                            then ' COLLATE ' || pg_catalog.quote_ident(cn.nspname) || '.'
                                 || pg_catalog.quote_ident(co.collname) else '' end
             from pg_catalog.pg_attribute a
             join pg_catalog.pg_type at on at.oid = a.atttypid
             left join pg_catalog.pg_collation co on co.oid = a.attcollation
             left join pg_catalog.pg_namespace cn on cn.oid = co.collnamespace
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as attribute_types
from pg_catalog.pg_type t
join pg_catalog.pg_class c on c.oid = t.typrelid and c.relkind = 'c'
join pg_catalog.pg_namespace n on n.oid = t.typnamespace
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass and d.objid = t.oid and d.deptype = 'e')
