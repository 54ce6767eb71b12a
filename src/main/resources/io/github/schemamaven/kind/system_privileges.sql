-- PostgreSQL's own objects with other privileges than initdb gave them (catalogs.sgml, pg_init_privs).
select o.classid, o.objid, o.objsubid,
       array[n.nspname, o.name, o.word,
         case when o.word = 'FUNCTION' then pg_catalog.pg_get_function_identity_arguments(o.objid) else o.detail end
       ]::text[] as path, o.column_name,
       o.word || ' ' || pg_catalog.quote_ident(n.nspname)
         || case when o.word = 'SCHEMA' then '' else '.' || pg_catalog.quote_ident(o.name) end
         || case when o.word = 'FUNCTION' then '(' || pg_catalog.pg_get_function_identity_arguments(o.objid) || ')'
                 else '' end as target
from (
  select 'pg_catalog.pg_class'::pg_catalog.regclass::oid as classid, oid as objid, 0 as objsubid,
         relnamespace as schema, relname as name, 'TABLE' as word, '' as detail, null::name as column_name, relacl as acl,
         -- initdb grants these after it has filled pg_init_privs (information_schema.sql)
         pg_catalog.acldefault('r', relowner)
           || case when relname !~ '^_' and relnamespace = (
                select oid from pg_catalog.pg_namespace where nspname = 'information_schema')
                   then array[pg_catalog.makeaclitem(0, relowner, 'SELECT', false)] end as usual
  from pg_catalog.pg_class where relacl is not null
  union all
  select 'pg_catalog.pg_class'::pg_catalog.regclass::oid, c.oid, a.attnum,
         c.relnamespace, c.relname, 'TABLE', a.attname, a.attname, a.attacl,
         pg_catalog.acldefault('c', c.relowner)
  from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid where a.attacl is not null
  union all
  select 'pg_catalog.pg_proc'::pg_catalog.regclass::oid, oid, 0,
         pronamespace, proname, 'FUNCTION', '', null, proacl,
         pg_catalog.acldefault('f', proowner)
  from pg_catalog.pg_proc where proacl is not null
  union all
  select 'pg_catalog.pg_type'::pg_catalog.regclass::oid, oid, 0,
         typnamespace, typname, 'TYPE', '', null, typacl, pg_catalog.acldefault('T', typowner)
  from pg_catalog.pg_type where typacl is not null
  union all
  select 'pg_catalog.pg_namespace'::pg_catalog.regclass::oid, oid, 0,
         oid, nspname, 'SCHEMA', '', null, nspacl,
         pg_catalog.acldefault('n', nspowner)
           || case when nspname = 'information_schema'
                   then array[pg_catalog.makeaclitem(0, nspowner, 'USAGE', false)] end
  from pg_catalog.pg_namespace where nspacl is not null
) o
join pg_catalog.pg_namespace n on n.oid = o.schema and n.nspname in ('pg_catalog', 'information_schema')
left join pg_catalog.pg_init_privs i
  on i.classoid = o.classid and i.objoid = o.objid and i.objsubid = o.objsubid and i.privtype = 'i'
where o.objid < 16384
  -- the cheap comparison spares the one without an order for thousands of rows
  and o.acl <> coalesce(i.initprivs, o.usual)
  and array(select e::text from pg_catalog.aclexplode(o.acl) e order by 1)
   <> array(select e::text from pg_catalog.aclexplode(coalesce(i.initprivs, o.usual)) e order by 1)
