-- Defaults of columns, those of views too; the expressions of generated columns are the columns' own. A null that a
-- change of the type has left is none: SET DEFAULT drops it (AddRelationNewConstraints in src/backend/catalog/heap.c).
-- The one that a child's identity column has from its parent is not in force (build_column_default in
-- src/backend/rewrite/rewriteHandler.c).
select 'pg_catalog.pg_attrdef'::pg_catalog.regclass::oid as classid, d.oid as objid, 0 as objsubid,
       array[n.nspname, c.relname, a.attname]::text[] as path,
       c.relkind = 'v' as of_view,
       pg_catalog.pg_get_expr(d.adbin, d.adrelid) as expression
from pg_catalog.pg_attrdef d
join pg_catalog.pg_class c on c.oid = d.adrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
where a.attgenerated = '' and d.adbin::text !~ '^\{CONST [^{}]*:constisnull true' and c.relpersistence <> 't'
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend e
                  where e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and e.objid = c.oid and e.deptype = 'e')
  and not (a.attidentity <> '' and exists (
    select from pg_catalog.pg_depend i join pg_catalog.pg_sequence s on s.seqrelid = i.objid
    where i.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and i.refclassid = i.classid and i.refobjid = c.oid
      and i.refobjsubid = a.attnum and i.deptype = 'i'))
