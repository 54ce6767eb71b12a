-- At the start of a file: the relations there are, the file of each (0: none), and the scans that the session has
-- counted but not yet flushed from earlier files. Oid 0 carries the newest relation's oid.
select 0::bigint as oid, 0::bigint as scans, pg_catalog.max(oid)::bigint as file
from pg_catalog.pg_class
union all
select c.oid::bigint,
       case when c.relkind in ('r', 'm') then pg_catalog.pg_stat_get_xact_numscans(c.oid) else 0 end,
       c.relfilenode::bigint
from pg_catalog.pg_class c
where c.oid >= 16384
  and c.relkind in ('r', 'm', 'i')
