-- Tables, partitioned tables and foreign tables.
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid as classid, c.oid as objid, 0 as objsubid,
       array[n.nspname, c.relname]::text[] as path,
       c.relpersistence = 'u' as unlogged,
       case when c.relkind = 'p' then pg_catalog.pg_get_partkeydef(c.oid) end as partition_key,
       coalesce(c.reloptions, '{}')
         || array(select 'toast.' || o.option from pg_catalog.unnest(t.reloptions) with ordinality o (option, number)
                  order by o.number) as options,
       case when c.relam <> 0 and a.amname <> 'heap' then a.amname end as access_method,
       c.relrowsecurity as row_security, c.relforcerowsecurity as force_row_security,
       case when c.relreplident = 'f' then 'FULL' when c.relreplident = 'n' then 'NOTHING'
            when exists (select from pg_catalog.pg_index x where x.indrelid = c.oid and x.indisreplident) then 'INDEX'
            else 'DEFAULT' end as replica_identity,
       s.srvname as server,
       array(select option from pg_catalog.unnest(ft.ftoptions) option order by 1) as foreign_options
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_class t on t.oid = c.reltoastrelid
left join pg_catalog.pg_am a on a.oid = c.relam
left join pg_catalog.pg_foreign_table ft on ft.ftrelid = c.oid
left join pg_catalog.pg_foreign_server s on s.oid = ft.ftserver
where c.relkind in ('r', 'p', 'f') and c.relpersistence <> 't'
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid and d.deptype = 'e')
