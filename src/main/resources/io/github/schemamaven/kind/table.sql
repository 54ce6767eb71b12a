-- Tables, partitioned tables and foreign tables.
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid as classid, c.oid as objid, 0 as objsubid,
       array[n.nspname, c.relname]::text[] as path,
       c.relpersistence = 'u' as unlogged,
       case when c.relkind = 'p' then pg_catalog.pg_get_partkeydef(c.oid) end as partition_key,
       pg_catalog.array_cat(coalesce(c.reloptions, '{}'), case when u.needed then x.options else '{}' end) as options,
       u.needed as needs_toast, case when u.needed then '{}' else x.options end as left_over,
       case when c.relkind = 'p' or a.amname <> 'heap' then a.amname end as access_method,
       c.relrowsecurity as row_security, c.relforcerowsecurity as force_row_security,
       case when c.relreplident = 'f' then 'FULL' when c.relreplident = 'n' then 'NOTHING'
            when exists (select from pg_catalog.pg_index x where x.indrelid = c.oid and x.indisreplident) then 'INDEX'
            else 'DEFAULT' end as replica_identity,
       s.srvname as server,
       array(select option from pg_catalog.unnest(ft.ftoptions) option order by 1) as foreign_options
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_class t on t.oid = c.reltoastrelid
cross join lateral (select array(
  select 'toast.' || o.option from pg_catalog.unnest(t.reloptions) with ordinality o (option, number)
  order by o.number) as options) x
-- a TOAST table that the columns need no more is there until the table is next rewritten, and is forgotten then
-- (needs_toast_table in src/backend/access/heap/heapam_handler.c); the limit of 2032 is that of 8 kB pages
cross join lateral (
  select coalesce(pg_catalog.bool_or(a.attlen = -1 and a.attstorage <> 'p')
                  and (pg_catalog.bool_or(w.size is null) or 32 + sum(w.size + 8) > 2032), false) as needed
  from pg_catalog.pg_attribute a
  cross join lateral (select
    case when a.attlen > 0 then a.attlen
         when a.atttypid in ('bpchar'::pg_catalog.regtype, 'varchar'::pg_catalog.regtype)
           and a.atttypmod > 4 then a.atttypmod * 4
         when a.atttypid = 'numeric'::pg_catalog.regtype
           and a.atttypmod > 4 then 8 + ((((a.atttypmod - 4) >> 16) & 65535) + 6) / 4 * 2
         when a.atttypid in ('bit'::pg_catalog.regtype, 'varbit'::pg_catalog.regtype)
           and a.atttypmod > 0 then a.atttypmod / 8 + 9 end as size) w
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated <> 'v') u
left join pg_catalog.pg_am a on a.oid = c.relam
left join pg_catalog.pg_foreign_table ft on ft.ftrelid = c.oid
left join pg_catalog.pg_foreign_server s on s.oid = ft.ftserver
where c.relkind in ('r', 'p', 'f') and c.relpersistence <> 't'
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid and d.deptype = 'e')
