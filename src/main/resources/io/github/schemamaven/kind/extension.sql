-- Extensions; plpgsql is in every database from the start.
select 'pg_catalog.pg_extension'::pg_catalog.regclass::oid as classid, e.oid as objid, 0 as objsubid,
       array[e.extname]::text[] as path, n.nspname as schema, e.extrelocatable as relocatable, e.extversion as version,
       a.default_version = e.extversion as usual, a.comment as starting_comment,
       array(select p.target from pg_catalog.pg_extension_update_paths(e.extname) p
             where p.source = e.extversion and p.path is not null order by 1) as updates
from pg_catalog.pg_extension e
join pg_catalog.pg_namespace n on n.oid = e.extnamespace
left join lateral (select v.default_version, v.comment from pg_catalog.pg_available_extensions() v
                   where v.name = e.extname) a on true
where e.extname <> 'plpgsql'
