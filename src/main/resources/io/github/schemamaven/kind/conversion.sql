-- Only if: exists (select from pg_catalog.pg_conversion where oid >= 16384)
-- Conversions between encodings.
select 'pg_catalog.pg_conversion'::pg_catalog.regclass::oid as classid, c.oid as objid, 0 as objsubid,
       array[n.nspname, c.conname]::text[] as path,
       c.condefault as is_default,
       'FOR ' || pg_catalog.quote_literal(pg_catalog.pg_encoding_to_char(c.conforencoding))
       || ' TO ' || pg_catalog.quote_literal(pg_catalog.pg_encoding_to_char(c.contoencoding))
       || ' FROM ' || pg_catalog.format('%s', c.conproc) as specification
from pg_catalog.pg_conversion c
join pg_catalog.pg_namespace n on n.oid = c.connamespace
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_conversion'::pg_catalog.regclass and d.objid = c.oid
                    and d.deptype = 'e')
