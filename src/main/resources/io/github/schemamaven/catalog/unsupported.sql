-- Objects of kinds that no catalog query reads: named, never skipped. Extensions' own objects are left out.
with found (classid, objid, kind) as (
  select 'pg_catalog.pg_cast'::pg_catalog.regclass::oid, oid, 'cast' from pg_catalog.pg_cast
  union all select 'pg_catalog.pg_operator'::pg_catalog.regclass, oid, 'operator' from pg_catalog.pg_operator
  union all select 'pg_catalog.pg_opclass'::pg_catalog.regclass, oid, 'operator class' from pg_catalog.pg_opclass
  union all select 'pg_catalog.pg_opfamily'::pg_catalog.regclass, oid, 'operator family' from pg_catalog.pg_opfamily
  union all select 'pg_catalog.pg_conversion'::pg_catalog.regclass, oid, 'conversion' from pg_catalog.pg_conversion
  union all select 'pg_catalog.pg_collation'::pg_catalog.regclass, oid, 'collation' from pg_catalog.pg_collation
  union all select 'pg_catalog.pg_language'::pg_catalog.regclass, oid, 'language' from pg_catalog.pg_language
  union all select 'pg_catalog.pg_am'::pg_catalog.regclass, oid, 'access method' from pg_catalog.pg_am
  union all select 'pg_catalog.pg_transform'::pg_catalog.regclass, oid, 'transform' from pg_catalog.pg_transform
  union all select 'pg_catalog.pg_ts_parser'::pg_catalog.regclass, oid, 'text search parser'
  from pg_catalog.pg_ts_parser
  union all select 'pg_catalog.pg_ts_template'::pg_catalog.regclass, oid, 'text search template'
  from pg_catalog.pg_ts_template
  union all select 'pg_catalog.pg_ts_dict'::pg_catalog.regclass, oid, 'text search dictionary'
  from pg_catalog.pg_ts_dict
  union all select 'pg_catalog.pg_ts_config'::pg_catalog.regclass, oid, 'text search configuration'
  from pg_catalog.pg_ts_config
  union all select 'pg_catalog.pg_event_trigger'::pg_catalog.regclass, oid, 'event trigger'
  from pg_catalog.pg_event_trigger
  union all select 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass, oid, 'foreign-data wrapper'
  from pg_catalog.pg_foreign_data_wrapper
  union all select 'pg_catalog.pg_foreign_server'::pg_catalog.regclass, oid, 'server'
  from pg_catalog.pg_foreign_server
  union all select 'pg_catalog.pg_class'::pg_catalog.regclass, oid, 'foreign table' from pg_catalog.pg_class
  where relkind = 'f'
  union all select 'pg_catalog.pg_publication'::pg_catalog.regclass, oid, 'publication' from pg_catalog.pg_publication
  union all select 'pg_catalog.pg_type'::pg_catalog.regclass, oid,
                   case typtype when 'b' then 'base type' when 'r' then 'range type' else 'shell type' end
  from pg_catalog.pg_type where (typtype = 'b' and typelem = 0) or typtype = 'r' or (typtype = 'p' and not typisdefined)
)
select pg_catalog.pg_describe_object(f.classid, f.objid, 0) as description
from found f
where f.objid >= 16384
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = f.classid and d.objid = f.objid and d.deptype in ('e', 'i'))
