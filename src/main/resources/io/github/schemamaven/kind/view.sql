-- Only if: exists (select from pg_catalog.pg_class where oid >= 16384 and relkind in ('v', 'm'))
-- Views and materialized views.
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid as classid, c.oid as objid, 0 as objsubid,
       array[n.nspname, c.relname]::text[] as path,
       c.relkind = 'm' as materialized,
       pg_catalog.pg_get_viewdef(c.oid) as query,
       array(select a.attname::text from pg_catalog.pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as column_names,
       types.made as column_types_made,
       -- before 15, a view that was replaced kept the collations of its columns, whatever its query gives
       case when c.relkind = 'v' and pg_catalog.current_setting('server_version_num')::int < 150000
            then types.plain else types.made end as column_types,
       pg_catalog.array_cat(
         coalesce(c.reloptions, '{}'),
         array(select 'toast.' || o.option from pg_catalog.unnest(tc.reloptions) with ordinality o (option, number)
               order by o.number)) as options,
       case when a.amname <> 'heap' then a.amname end as access_method,
       c.relispopulated as populated,
       -- before 16, each view's query names the view twice besides, for OLD and NEW
       exists (select from pg_catalog.pg_rewrite r
               where r.ev_class = c.oid and r.rulename = '_RETURN'
                 and pg_catalog.cardinality(pg_catalog.string_to_array(r.ev_action::text, pg_catalog.format(':relid %s ', c.oid))) - 1
                   > case when pg_catalog.current_setting('server_version_num')::int < 160000 then 2 else 0 end)
         as reads_itself
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_class tc on tc.oid = c.reltoastrelid
left join pg_catalog.pg_am a on a.oid = c.relam
cross join lateral (
  select coalesce(pg_catalog.array_agg(t.name order by t.number), '{}') as plain,
         coalesce(pg_catalog.array_agg(t.name || t.collation order by t.number), '{}') as made
  from (
    select a.attnum as number, pg_catalog.format_type(a.atttypid, a.atttypmod) as name,
           coalesce(' COLLATE ' || pg_catalog.quote_ident(cn.nspname) || '.' || pg_catalog.quote_ident(co.collname), '') as collation
    from pg_catalog.pg_attribute a
    left join pg_catalog.pg_collation co on co.oid = a.attcollation
    left join pg_catalog.pg_namespace cn on cn.oid = co.collnamespace
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) t
) types
where c.relkind in ('v', 'm') and c.relpersistence <> 't'
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid and d.deptype = 'e')
