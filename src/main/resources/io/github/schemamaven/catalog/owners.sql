-- Who owns what, where it is not the role that is connected.
select o.classid, o.objid, 0 as objsubid, pg_catalog.pg_get_userbyid(o.owner) as owner
from (
  select 'pg_catalog.pg_namespace'::pg_catalog.regclass::oid as classid, x.oid as objid, x.nspowner as owner
  from pg_catalog.pg_namespace x where x.oid >= 16384 or x.oid = 2200
  union all
  select 'pg_catalog.pg_language'::pg_catalog.regclass::oid as classid, x.oid as objid, x.lanowner as owner
  from pg_catalog.pg_language x where x.oid >= 16384
  union all
  select 'pg_catalog.pg_collation'::pg_catalog.regclass::oid as classid, x.oid as objid, x.collowner as owner
  from pg_catalog.pg_collation x where x.oid >= 16384
  union all
  select 'pg_catalog.pg_type'::pg_catalog.regclass::oid as classid, x.oid as objid, x.typowner as owner
  from pg_catalog.pg_type x where x.oid >= 16384 and (x.typtype in ('b', 'd', 'e', 'r') or exists (
    select from pg_catalog.pg_class c where c.oid = x.typrelid and c.relkind = 'c'))
  union all
  select 'pg_catalog.pg_class'::pg_catalog.regclass::oid as classid, x.oid as objid, x.relowner as owner
  from pg_catalog.pg_class x where x.oid >= 16384 and x.relkind in ('r', 'p', 'f', 'v', 'm', 'S')
  union all
  select 'pg_catalog.pg_proc'::pg_catalog.regclass::oid as classid, x.oid as objid, x.proowner as owner
  from pg_catalog.pg_proc x where x.oid >= 16384
  union all
  select 'pg_catalog.pg_operator'::pg_catalog.regclass::oid as classid, x.oid as objid, x.oprowner as owner
  from pg_catalog.pg_operator x where x.oid >= 16384
  union all
  select 'pg_catalog.pg_opfamily'::pg_catalog.regclass::oid as classid, x.oid as objid, x.opfowner as owner
  from pg_catalog.pg_opfamily x where x.oid >= 16384
  union all
  select 'pg_catalog.pg_opclass'::pg_catalog.regclass::oid as classid, x.oid as objid, x.opcowner as owner
  from pg_catalog.pg_opclass x where x.oid >= 16384
  union all
  select 'pg_catalog.pg_conversion'::pg_catalog.regclass::oid as classid, x.oid as objid, x.conowner as owner
  from pg_catalog.pg_conversion x where x.oid >= 16384
  union all
  select 'pg_catalog.pg_ts_dict'::pg_catalog.regclass::oid as classid, x.oid as objid, x.dictowner as owner
  from pg_catalog.pg_ts_dict x where x.oid >= 16384
  union all
  select 'pg_catalog.pg_ts_config'::pg_catalog.regclass::oid as classid, x.oid as objid, x.cfgowner as owner
  from pg_catalog.pg_ts_config x where x.oid >= 16384
  union all
  select 'pg_catalog.pg_statistic_ext'::pg_catalog.regclass::oid as classid, x.oid as objid, x.stxowner as owner
  from pg_catalog.pg_statistic_ext x where x.oid >= 16384
  union all
  select 'pg_catalog.pg_publication'::pg_catalog.regclass::oid as classid, x.oid as objid, x.pubowner as owner
  from pg_catalog.pg_publication x where x.oid >= 16384
  union all
  select 'pg_catalog.pg_subscription'::pg_catalog.regclass::oid as classid, x.oid as objid, x.subowner as owner
  from pg_catalog.pg_subscription x
  union all
  select 'pg_catalog.pg_event_trigger'::pg_catalog.regclass::oid as classid, x.oid as objid, x.evtowner as owner
  from pg_catalog.pg_event_trigger x where x.oid >= 16384
  union all
  select 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass::oid as classid, x.oid as objid, x.fdwowner as owner
  from pg_catalog.pg_foreign_data_wrapper x where x.oid >= 16384
  union all
  select 'pg_catalog.pg_foreign_server'::pg_catalog.regclass::oid as classid, x.oid as objid, x.srvowner as owner
  from pg_catalog.pg_foreign_server x where x.oid >= 16384
) o
where o.owner <> (select r.oid from pg_catalog.pg_roles r where r.rolname = current_user)
