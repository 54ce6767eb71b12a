-- Extensions, with what they contain: of each object the kind, how many names follow, and these. plpgsql is in every
-- database from the start.
select 'pg_catalog.pg_extension'::pg_catalog.regclass::oid as classid, e.oid as objid, 0 as objsubid,
       array[e.extname]::text[] as path, n.nspname as schema, e.extrelocatable as relocatable,
       members.scattered, e.extversion as version,
       a.default_version = e.extversion as usual, a.comment as starting_comment, members.names as members,
       array(select p.target from pg_catalog.pg_extension_update_paths(e.extname) p
             where p.source = e.extversion and p.path is not null order by 1) as updates
from pg_catalog.pg_extension e
join pg_catalog.pg_namespace n on n.oid = e.extnamespace
left join lateral (select v.default_version, v.comment from pg_catalog.pg_available_extensions() v
                   where v.name = e.extname) a on true
cross join lateral (
  select coalesce(pg_catalog.array_agg(part.name order by d.classid, d.objid, o.kind, part.number), '{}') as names,
         coalesce(pg_catalog.bool_or(o.kind in ('relation', 'type', 'routine', 'operator') and o.path[1] <> n.nspname),
                  false) as scattered
  from pg_catalog.pg_depend d
  cross join lateral (
    select k.kind, array[n.nspname, c.relname]::text[] as path
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    cross join (values ('relation'), ('type')) k(kind)
    where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and c.oid = d.objid
      and (k.kind = 'relation' or c.relkind in ('r', 'p', 'f', 'v', 'm'))
    union all
    select k.kind, array[n.nspname, t.typname]::text[]
    from pg_catalog.pg_type t
    join pg_catalog.pg_namespace n on n.oid = t.typnamespace
    cross join (values ('relation'), ('type')) k(kind)
    where d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass and t.oid = d.objid
      and (k.kind = 'type' or t.typtype = 'c')
    union all
    select 'routine', array[n.nspname, p.proname, pg_catalog.oidvectortypes(p.proargtypes)]::text[]
    from pg_catalog.pg_proc p
    join pg_catalog.pg_namespace n on n.oid = p.pronamespace
    where d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and p.oid = d.objid
    union all
    select 'operator', array[n.nspname, p.oprname,
             case when p.oprleft = 0 then 'NONE' else pg_catalog.format_type(p.oprleft, null) end,
             pg_catalog.format_type(p.oprright, null)]::text[]
    from pg_catalog.pg_operator p
    join pg_catalog.pg_namespace n on n.oid = p.oprnamespace
    where d.classid = 'pg_catalog.pg_operator'::pg_catalog.regclass and p.oid = d.objid
    union all
    select pg_catalog.replace(i.type, '-', ' '), i.object_names
    from pg_catalog.pg_identify_object_as_address(d.classid, d.objid, 0) i
    where d.classid not in ('pg_catalog.pg_class'::pg_catalog.regclass, 'pg_catalog.pg_type'::pg_catalog.regclass,
                            'pg_catalog.pg_proc'::pg_catalog.regclass, 'pg_catalog.pg_operator'::pg_catalog.regclass)
      and i.type in ('schema', 'language', 'access method', 'collation', 'conversion', 'foreign-data wrapper',
                     'text search parser', 'text search dictionary', 'text search template',
                     'text search configuration')
  ) o
  cross join lateral pg_catalog.unnest(array[o.kind, pg_catalog.format('%s', pg_catalog.cardinality(o.path))] || o.path)
    with ordinality part(name, number)
  where d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass and d.refobjid = e.oid and d.deptype = 'e'
) members
where e.extname <> 'plpgsql'
