-- Only if: exists (select from pg_catalog.pg_collation where oid >= 16384)
-- Collations. Columns that later versions have are read by way of JSON: colliculocale (15, 16) became colllocale (17).
select 'pg_catalog.pg_collation'::pg_catalog.regclass::oid as classid, c.oid as objid, 0 as objsubid,
       array[n.nspname, c.collname]::text[] as path,
       pg_catalog.concat_ws(', ',
         'PROVIDER = ' || case c.collprovider when 'i' then 'icu' when 'b' then 'builtin' else 'libc' end,
         case
           when c.collprovider in ('i', 'b') then 'LOCALE = '
             || pg_catalog.quote_literal(coalesce(j.row ->> 'colllocale', j.row ->> 'colliculocale', j.row ->> 'collcollate'))
           when j.row ->> 'collcollate' = j.row ->> 'collctype'
             then 'LOCALE = ' || pg_catalog.quote_literal(j.row ->> 'collcollate')
           else 'LC_COLLATE = ' || pg_catalog.quote_literal(j.row ->> 'collcollate')
             || ', LC_CTYPE = ' || pg_catalog.quote_literal(j.row ->> 'collctype') end,
         case when not c.collisdeterministic then 'DETERMINISTIC = false' end,
         'RULES = ' || pg_catalog.quote_literal(j.row ->> 'collicurules')) as options
from pg_catalog.pg_collation c
join pg_catalog.pg_namespace n on n.oid = c.collnamespace
cross join lateral (select pg_catalog.to_jsonb(c) as row) j
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_collation'::pg_catalog.regclass and d.objid = c.oid
                    and d.deptype = 'e')
