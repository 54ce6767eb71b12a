-- Columns of tables with all that is theirs; the columns of views and attributes of composite types only as what
-- comments, privileges and dependencies may name.
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid as classid, c.oid as objid, a.attnum::int as objsubid,
       array[n.nspname, c.relname, a.attname]::text[] as path,
       c.relkind in ('v', 'm', 'c') as hosted, c.relkind = 'm' as of_materialized_view,
       not a.attislocal as inherited, a.attinhcount > 0 as has_parent, a.attnum as position,
       pg_catalog.format_type(a.atttypid, a.atttypmod) as type,
       pg_catalog.format_type(a.atttypid, null) as base_type,
       case when a.attcollation <> t.typcollation
            then pg_catalog.quote_ident(cn.nspname) || '.' || pg_catalog.quote_ident(co.collname) end as collation,
       a.attnotnull as not_null,
       k.conname as not_null_name, coalesce(k.convalidated, true) as not_null_valid,
       coalesce(k.connoinherit, false) as not_null_no_inherit, coalesce(k.conislocal, true) as not_null_local,
       -- from 18 on such a mark has a constraint
       a.attnotnull and k.conname is null and a.attgenerated <> ''
         and pg_catalog.current_setting('server_version_num')::int >= 180000 as lost_not_null,
       case when a.attstorage <> t.typstorage then
         case a.attstorage when 'p' then 'PLAIN' when 'e' then 'EXTERNAL' when 'm' then 'MAIN' else 'EXTENDED' end
       end as storage,
       case t.typstorage when 'p' then 'PLAIN' when 'e' then 'EXTERNAL' when 'm' then 'MAIN' else 'EXTENDED' end
         as default_storage,
       case a.attcompression when 'p' then 'pglz' when 'l' then 'lz4' end as compression,
       case when a.attstattarget >= 0 then a.attstattarget end as statistics,
       -- 15.20 keeps a number of its own among them, which it does not dump
       array(select option from pg_catalog.unnest(a.attoptions) option where option !~ '^pg_attver=') as options,
       c.relkind = 'f' as of_foreign_table,
       array(select option from pg_catalog.unnest(a.attfdwoptions) option order by 1) as foreign_options,
       a.attgenerated = 's' as stored, a.attgenerated <> '' as generated,
       case when a.attgenerated <> '' then pg_catalog.pg_get_expr(e.adbin, e.adrelid) end as expression,
       -- from 17 on a partition's column has its root's, with the root's sequence
       case when i.name is not null then case a.attidentity when 'a' then 'ALWAYS' else 'BY DEFAULT' end end as identity,
       e.adbin is not null as identity_over_default,
       i.schema as sequence_schema, i.name as sequence_name,
       -- LIKE gives the copy's sequence another type, which pg_dump does not tell: what counts are its bounds
       pg_catalog.format_type(a.atttypid, null) as sequence_type, i.type as own_sequence_type, i.start, i.increment,
       i.minimum, i.maximum, i.cache, i.cycle
from pg_catalog.pg_class c
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
join pg_catalog.pg_type t on t.oid = a.atttypid
left join pg_catalog.pg_collation co on co.oid = a.attcollation
left join pg_catalog.pg_namespace cn on cn.oid = co.collnamespace
left join pg_catalog.pg_attrdef e on e.adrelid = c.oid and e.adnum = a.attnum
left join pg_catalog.pg_constraint k on k.contype = 'n' and k.conrelid = c.oid and k.conkey[1] = a.attnum
left join lateral (
  select sn.nspname as schema, sc.relname as name, pg_catalog.format_type(s.seqtypid, null) as type,
         s.seqstart as start, s.seqincrement as increment, s.seqmin as minimum, s.seqmax as maximum,
         s.seqcache as cache, s.seqcycle as cycle
  from pg_catalog.pg_depend d
  join pg_catalog.pg_sequence s on s.seqrelid = d.objid
  join pg_catalog.pg_class sc on sc.oid = d.objid
  join pg_catalog.pg_namespace sn on sn.oid = sc.relnamespace
  where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.refclassid = d.classid
    and d.refobjid = c.oid and d.refobjsubid = a.attnum and d.deptype = 'i'
) i on a.attidentity <> ''
where c.relkind in ('r', 'p', 'f', 'v', 'm', 'c') and c.relpersistence <> 't'
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid and d.deptype = 'e')
  and (c.relkind <> 'c' or not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass and d.objid = c.reltype
                    and d.deptype = 'e'))
