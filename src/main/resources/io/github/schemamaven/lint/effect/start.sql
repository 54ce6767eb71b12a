-- At the start of a file: the newest relation (oid 0 carries it), and the scans that the session has counted but not
-- yet flushed from earlier files.
select 0::bigint as oid, pg_catalog.max(oid)::bigint as number
from pg_catalog.pg_class
union all
select c.oid::bigint, s.scans
from pg_catalog.pg_class c
cross join lateral (select pg_catalog.pg_stat_get_xact_numscans(c.oid) as scans) s
where c.oid >= 16384
  and c.relkind in ('r', 'm')
  and s.scans > 0
