-- The columns that can hold data, of the tables among :relations, and of composite types that a column uses.
select a.attrelid::bigint as relation,
       a.attnum as number,
       a.attname as column_name,
       a.atttypid::bigint as type,
       a.atttypmod as modifier,
       pg_catalog.format_type(a.atttypid, a.atttypmod) as type_text,
       case when t.typcategory = 'A' then t.typelem::bigint else 0 end as element,
       a.attgenerated <> '' as generated,
       a.attinhcount > 0 and not a.attislocal as inherited
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_attribute a on a.attrelid = c.oid
join pg_catalog.pg_type t on t.oid = a.atttypid
where n.nspname !~ '^pg_'
  and n.nspname <> 'information_schema'
  and c.oid = any (:relations::bigint[]::oid[])
  and a.attnum > 0
  and not a.attisdropped
  and (c.relkind in ('r', 'p')
       or c.relkind = 'c'
          and exists (select from pg_catalog.pg_type own
                      join pg_catalog.pg_depend d on d.refobjid in (own.oid, own.typarray)
                      where own.oid = c.reltype
                        and d.refclassid = 'pg_catalog.pg_type'::regclass
                        and d.classid = 'pg_catalog.pg_class'::regclass
                        and d.objsubid > 0))
