-- Only if: exists (select from pg_catalog.pg_type t where t.oid >= 16384 and t.typtype = 'b' and not exists (select from pg_catalog.pg_type e where e.typarray = t.oid))
-- Base types: their options as CREATE TYPE takes them, and apart those that ALTER TYPE can change.
select 'pg_catalog.pg_type'::pg_catalog.regclass::oid as classid, t.oid as objid, 0 as objsubid,
       array[n.nspname, t.typname]::text[] as path,
       pg_catalog.array_remove(array[
         'INPUT = ' || pg_catalog.format('%s', t.typinput::pg_catalog.regproc),
         'OUTPUT = ' || pg_catalog.format('%s', t.typoutput::pg_catalog.regproc),
         'INTERNALLENGTH = ' || case when t.typlen > 0 then pg_catalog.format('%s', t.typlen) else 'VARIABLE' end,
         case when t.typbyval then 'PASSEDBYVALUE' end,
         'ALIGNMENT = ' || case t.typalign when 'c' then 'char' when 's' then 'int2' when 'd' then 'double'
                                           else 'int4' end,
         case when t.typcategory <> 'U' then 'CATEGORY = ' || pg_catalog.quote_literal(t.typcategory::text) end,
         case when t.typispreferred then 'PREFERRED = true' end,
         'DEFAULT = ' || pg_catalog.quote_literal(t.typdefault),
         case when t.typelem <> 0 then 'ELEMENT = ' || pg_catalog.format_type(t.typelem, null) end,
         case when t.typdelim <> ',' then 'DELIMITER = ' || pg_catalog.quote_literal(t.typdelim::text) end,
         case when t.typcollation <> 0 then 'COLLATABLE = true' end
       ], null) as fixed,
       array[
         'RECEIVE = ' || case when t.typreceive <> 0 then pg_catalog.format('%s', t.typreceive::pg_catalog.regproc) else 'NONE' end,
         'SEND = ' || case when t.typsend <> 0 then pg_catalog.format('%s', t.typsend::pg_catalog.regproc) else 'NONE' end,
         'TYPMOD_IN = ' || case when t.typmodin <> 0 then pg_catalog.format('%s', t.typmodin::pg_catalog.regproc) else 'NONE' end,
         'TYPMOD_OUT = ' || case when t.typmodout <> 0 then pg_catalog.format('%s', t.typmodout::pg_catalog.regproc) else 'NONE' end,
         'ANALYZE = ' || case when t.typanalyze <> 0 then pg_catalog.format('%s', t.typanalyze::pg_catalog.regproc) else 'NONE' end,
         'SUBSCRIPT = ' || case when t.typsubscript <> 0 then pg_catalog.format('%s', t.typsubscript::pg_catalog.regproc) else 'NONE' end,
         'STORAGE = ' || case t.typstorage when 'p' then 'plain' when 'e' then 'external' when 'm' then 'main'
                                           else 'extended' end
       ] as changeable
from pg_catalog.pg_type t
join pg_catalog.pg_namespace n on n.oid = t.typnamespace
where t.typtype = 'b' and not exists (select from pg_catalog.pg_type e where e.typarray = t.oid)
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass and d.objid = t.oid and d.deptype = 'e')
