-- PostgreSQL's own objects with other privileges than initdb gave them, and what an extension made with others than the
-- extension gave it (catalogs.sgml, pg_init_privs). At an extension's own address stands what it made (aliases.sql), so the
-- privileges on that have a sub-number that nothing else has. And the system columns of tables, such as ctid, and the
-- row types of tables and views.
select o.classid, o.objid,
       case when x.objid is null and o.objsubid >= 0 and not o.of_relation then o.objsubid
            else -10000 - o.objsubid end as objsubid,
       array[coalesce(n.nspname, ''), o.name, o.word,
         case when o.word in ('FUNCTION', 'PROCEDURE') then pg_catalog.pg_get_function_identity_arguments(o.objid)
              else o.detail end
       ]::text[] as path, o.column_name,
       o.word || ' ' || case when n.oid is null then '' else pg_catalog.quote_ident(n.nspname) end
         || case when o.word = 'SCHEMA' then ''
                 else case when n.oid is null then '' else '.' end || pg_catalog.quote_ident(o.name) end
         || case when o.word in ('FUNCTION', 'PROCEDURE')
                 then '(' || pg_catalog.pg_get_function_identity_arguments(o.objid) || ')' else '' end as target
from (
  select 'pg_catalog.pg_class'::pg_catalog.regclass::oid as classid, oid as objid, 0 as objsubid,
         relnamespace as schema, relname as name, case when relkind = 'S' then 'SEQUENCE' else 'TABLE' end as word,
         '' as detail, null::name as column_name, relacl as acl,
         -- initdb grants these after it has filled pg_init_privs (information_schema.sql)
         pg_catalog.array_cat(pg_catalog.acldefault(case when relkind = 'S' then 's' else 'r' end::"char", relowner),
           case when relname !~ '^_' and relnamespace = (
                select oid from pg_catalog.pg_namespace where nspname = 'information_schema')
                   then array[pg_catalog.makeaclitem(0, relowner, 'SELECT', false)] end) as usual, false as of_relation
  from pg_catalog.pg_class where relacl is not null
  union all
  select 'pg_catalog.pg_class'::pg_catalog.regclass::oid, c.oid, a.attnum,
         c.relnamespace, c.relname, 'TABLE', a.attname::text, a.attname, a.attacl,
         pg_catalog.acldefault('c', c.relowner), false
  from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid
  where a.attacl is not null and not a.attisdropped
  union all
  select 'pg_catalog.pg_proc'::pg_catalog.regclass::oid, oid, 0,
         pronamespace, proname, case when prokind = 'p' then 'PROCEDURE' else 'FUNCTION' end, '', null, proacl,
         pg_catalog.acldefault('f', proowner), false
  from pg_catalog.pg_proc where proacl is not null
  union all
  select 'pg_catalog.pg_type'::pg_catalog.regclass::oid, oid, 0,
         typnamespace, typname, 'TYPE', '', null, typacl, pg_catalog.acldefault('T', typowner),
         exists (select from pg_catalog.pg_class c where c.oid = t.typrelid and c.relkind <> 'c')
  from pg_catalog.pg_type t where typacl is not null
  union all
  select 'pg_catalog.pg_namespace'::pg_catalog.regclass::oid, oid, 0,
         oid, nspname, 'SCHEMA', '', null, nspacl,
         pg_catalog.array_cat(pg_catalog.acldefault('n', nspowner),
           case when nspname = 'information_schema'
                   then array[pg_catalog.makeaclitem(0, nspowner, 'USAGE', false)] end), false
  from pg_catalog.pg_namespace where nspacl is not null
  union all
  select 'pg_catalog.pg_language'::pg_catalog.regclass::oid, oid, 0,
         0, lanname, 'LANGUAGE', '', null, lanacl, pg_catalog.acldefault('l', lanowner), false
  from pg_catalog.pg_language where lanacl is not null
  union all
  select 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass::oid, oid, 0,
         0, fdwname, 'FOREIGN DATA WRAPPER', '', null, fdwacl, pg_catalog.acldefault('F', fdwowner), false
  from pg_catalog.pg_foreign_data_wrapper where fdwacl is not null
) o
left join pg_catalog.pg_namespace n on n.oid = o.schema
left join pg_catalog.pg_depend x on x.classid = o.classid and x.objid = o.objid and x.deptype = 'e'
left join pg_catalog.pg_init_privs i
  on i.classoid = o.classid and i.objoid = o.objid and i.objsubid = o.objsubid
where (x.objid is not null
       or (o.objid < 16384 and (n.nspname in ('pg_catalog', 'information_schema') or o.word = 'LANGUAGE'))
       or (o.objid >= 16384 and (o.objsubid < 0 or o.of_relation)
           and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')))
  -- the cheap comparison spares the one without an order for thousands of rows
  -- (functions, since with somebody's implicit cast from such an array more than one operator fits)
  and pg_catalog.array_ne(o.acl, coalesce(i.initprivs, o.usual))
  and pg_catalog.array_ne(
    array(select e::text from pg_catalog.aclexplode(o.acl) e order by 1),
    array(select e::text from pg_catalog.aclexplode(coalesce(i.initprivs, o.usual)) e order by 1))
