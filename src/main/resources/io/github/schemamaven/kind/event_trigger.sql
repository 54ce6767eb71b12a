-- Only if: exists (select from pg_catalog.pg_event_trigger)
-- Event triggers.
select 'pg_catalog.pg_event_trigger'::pg_catalog.regclass::oid as classid, e.oid as objid, 0 as objsubid,
       array[e.evtname]::text[] as path, e.evtevent as event,
       array[n.nspname, p.proname]::text[] as function,
       array(select tag from pg_catalog.unnest(e.evttags) tag order by 1) as tags,
       case e.evtenabled when 'O' then 'ENABLE' when 'D' then 'DISABLE' when 'R' then 'ENABLE REPLICA'
                         else 'ENABLE ALWAYS' end as state
from pg_catalog.pg_event_trigger e
join pg_catalog.pg_proc p on p.oid = e.evtfoid
join pg_catalog.pg_namespace n on n.oid = p.pronamespace
where not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_event_trigger'::pg_catalog.regclass and d.objid = e.oid
                    and d.deptype = 'e')
