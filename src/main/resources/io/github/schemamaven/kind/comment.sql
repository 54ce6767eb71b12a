-- Comments on what comes with another object and has no command of its own: the row types of relations, the arrays of types,
-- multirange types, and (18) the not-null constraints of tables. Their address is that with the sub-number -9. And those
-- on the system columns of tables, which have negative numbers; others that nothing else has are their addresses.
with described (classoid, objoid) as (
  select d.classoid, d.objoid from pg_catalog.pg_description d
  where d.objoid >= 16384 and d.objsubid = 0
    and not exists (select from pg_catalog.pg_depend x
                    where x.classid = d.classoid and x.objid = d.objoid and x.deptype = 'e')
)
select 'pg_catalog.pg_type'::pg_catalog.regclass::oid as classid, t.oid as objid, -9 as objsubid,
       case when e.oid is not null then array[en.nspname, e.typname, 'array type']
            when t.typtype = 'm' then array[n.nspname, t.typname, 'multirange type']
            else array[n.nspname, t.typname, 'row type'] end::text[] as path,
       'TYPE ' || pg_catalog.format_type(t.oid, null) as target
from described d
join pg_catalog.pg_type t on d.classoid = 'pg_catalog.pg_type'::pg_catalog.regclass and t.oid = d.objoid
join pg_catalog.pg_namespace n on n.oid = t.typnamespace
left join pg_catalog.pg_class r on r.oid = t.typrelid
left join pg_catalog.pg_type e on e.typarray = t.oid
left join pg_catalog.pg_namespace en on en.oid = e.typnamespace
where (t.typtype = 'm' or (t.typtype = 'c' and r.relkind <> 'c') or e.oid is not null)
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
union all
select 'pg_catalog.pg_constraint'::pg_catalog.regclass::oid, k.oid, -9,
       array[n.nspname, c.relname, a.attname, 'not-null constraint']::text[],
       'CONSTRAINT ' || pg_catalog.quote_ident(k.conname) || ' ON '
         || pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname)
from described d
join pg_catalog.pg_constraint k on d.classoid = 'pg_catalog.pg_constraint'::pg_catalog.regclass and k.oid = d.objoid
join pg_catalog.pg_class c on c.oid = k.conrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
where k.contype = 'n'
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
union all
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid, c.oid, -20000 - a.attnum,
       array[n.nspname, c.relname, a.attname, 'system column']::text[],
       'COLUMN ' || pg_catalog.quote_ident(n.nspname) || '.' || pg_catalog.quote_ident(c.relname) || '.' || a.attname
from pg_catalog.pg_description d
join pg_catalog.pg_class c on d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass and c.oid = d.objoid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid
where d.objoid >= 16384 and d.objsubid < 0
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend x
                  where x.classid = d.classoid and x.objid = d.objoid and x.deptype = 'e')
