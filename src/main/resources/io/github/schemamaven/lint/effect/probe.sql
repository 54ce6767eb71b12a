-- What this session's transaction holds and has done so far, cheap enough to ask after every statement.
-- :newest is the newest relation's oid at the start of the file: what the file itself makes stays out.
-- The system catalogs come along, with how many of their rows were inserted, updated and deleted: from that one sees
-- whether a statement can have destroyed anything. The counters hold what the session has not flushed yet, so only the
-- difference of two readings means something.
select l.relation::bigint as oid,
       n.nspname as schema_name,
       c.relname as relation_name,
       c.relkind as kind,
       l.modes,
       c.relfilenode::bigint as file,
       pg_catalog.pg_stat_get_xact_numscans(l.relation) as scans,
       0 as inserted,
       0 as updated,
       0 as deleted
from (select relation, pg_catalog.string_agg(mode, ' ') as modes
      from pg_catalog.pg_locks
      where pid = pg_catalog.pg_backend_pid()
        and locktype = 'relation'
        and granted
        and relation >= 16384
        and relation <= :newest::oid
        and database = (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database())
      group by relation) l
left join pg_catalog.pg_class c on c.oid = l.relation
left join pg_catalog.pg_namespace n on n.oid = c.relnamespace
union all
select s.oid::bigint, 'pg_catalog', s.name, 'r', null, 0, 0,
       pg_catalog.pg_stat_get_xact_tuples_inserted(s.oid),
       pg_catalog.pg_stat_get_xact_tuples_updated(s.oid),
       pg_catalog.pg_stat_get_xact_tuples_deleted(s.oid)
from (values ('pg_catalog.pg_class'::regclass::oid, 'pg_class'),
             ('pg_catalog.pg_attribute'::regclass::oid, 'pg_attribute'),
             ('pg_catalog.pg_type'::regclass::oid, 'pg_type'),
             ('pg_catalog.pg_enum'::regclass::oid, 'pg_enum'),
             ('pg_catalog.pg_namespace'::regclass::oid, 'pg_namespace'),
             ('pg_catalog.pg_index'::regclass::oid, 'pg_index')) s (oid, name)
