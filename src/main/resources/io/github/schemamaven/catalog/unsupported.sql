-- Objects of kinds that no catalog query reads: named, never skipped. Extensions' own objects are left out.
with found (classid, objid, kind) as (
  select 'pg_catalog.pg_event_trigger'::pg_catalog.regclass::oid, oid, 'event trigger'
  from pg_catalog.pg_event_trigger
  union all select 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass, oid, 'foreign-data wrapper'
  from pg_catalog.pg_foreign_data_wrapper
  union all select 'pg_catalog.pg_foreign_server'::pg_catalog.regclass, oid, 'server'
  from pg_catalog.pg_foreign_server
  union all select 'pg_catalog.pg_class'::pg_catalog.regclass, oid, 'foreign table' from pg_catalog.pg_class
  where relkind = 'f'
  union all select 'pg_catalog.pg_publication'::pg_catalog.regclass, oid, 'publication' from pg_catalog.pg_publication
)
select pg_catalog.pg_describe_object(f.classid, f.objid, 0) as description
from found f
where f.objid >= 16384
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = f.classid and d.objid = f.objid and d.deptype in ('e', 'i'))
