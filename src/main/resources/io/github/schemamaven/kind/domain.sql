-- Only if: exists (select from pg_catalog.pg_type where oid >= 16384 and typtype = 'd')
-- Domains.
select 'pg_catalog.pg_type'::pg_catalog.regclass::oid as classid, t.oid as objid, 0 as objsubid,
       array[n.nspname, t.typname]::text[] as path,
       pg_catalog.format_type(t.typbasetype, t.typtypmod) as type,
       case when t.typcollation <> b.typcollation
            then pg_catalog.quote_ident(cn.nspname) || '.' || pg_catalog.quote_ident(co.collname) end as collation,
       t.typnotnull as not_null,
       -- from 17 on it is a constraint with a name
       k.conname as not_null_name,
       -- without an expression, a text for the input function, which comes from the base type (DefineDomain in typecmds.c)
       case when t.typdefaultbin is not null then pg_catalog.pg_get_expr(t.typdefaultbin, 0)
            when t.typdefault <> b.typdefault then pg_catalog.quote_literal(t.typdefault) end as default_value
from pg_catalog.pg_type t
join pg_catalog.pg_namespace n on n.oid = t.typnamespace
join pg_catalog.pg_type b on b.oid = t.typbasetype
left join pg_catalog.pg_constraint k on k.contypid = t.oid and k.contype = 'n'
left join pg_catalog.pg_collation co on co.oid = t.typcollation
left join pg_catalog.pg_namespace cn on cn.oid = co.collnamespace
where t.typtype = 'd' and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass and d.objid = t.oid and d.deptype = 'e')
