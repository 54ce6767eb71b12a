-- Every object that a command can name, without what extensions own and what other objects make for themselves.
with candidates (classid, objid) as (
  select 'pg_namespace'::regclass, oid from pg_namespace
    where oid >= 16384 or nspname = 'public'
  union all select 'pg_class'::regclass, oid from pg_class
    where oid >= 16384 and relkind in ('r', 'p', 'v', 'm', 'f', 'S', 'i', 'I', 'c') and relnamespace <> 'pg_toast'::regnamespace
  union all select 'pg_type'::regclass, t.oid from pg_type t
    where t.oid >= 16384 and (t.typtype in ('e', 'd', 'r') or (t.typtype = 'b' and t.typelem = 0))
  union all select 'pg_proc'::regclass, oid from pg_proc where oid >= 16384
  union all select 'pg_constraint'::regclass, oid from pg_constraint where oid >= 16384 and contype <> 't'
  union all select 'pg_trigger'::regclass, oid from pg_trigger where oid >= 16384 and not tgisinternal
  union all select 'pg_rewrite'::regclass, r.oid from pg_rewrite r join pg_class c on c.oid = r.ev_class
    where r.oid >= 16384 and not (r.rulename = '_RETURN' and c.relkind in ('v', 'm'))
  union all select 'pg_policy'::regclass, oid from pg_policy where oid >= 16384
  union all select 'pg_statistic_ext'::regclass, oid from pg_statistic_ext where oid >= 16384
  union all select 'pg_collation'::regclass, oid from pg_collation where oid >= 16384
  union all select 'pg_conversion'::regclass, oid from pg_conversion where oid >= 16384
  union all select 'pg_operator'::regclass, oid from pg_operator where oid >= 16384
  union all select 'pg_cast'::regclass, oid from pg_cast where oid >= 16384
  union all select 'pg_opclass'::regclass, oid from pg_opclass where oid >= 16384
  union all select 'pg_opfamily'::regclass, oid from pg_opfamily where oid >= 16384
  union all select 'pg_ts_config'::regclass, oid from pg_ts_config where oid >= 16384
  union all select 'pg_ts_parser'::regclass, oid from pg_ts_parser where oid >= 16384
  union all select 'pg_ts_template'::regclass, oid from pg_ts_template where oid >= 16384
  union all select 'pg_transform'::regclass, oid from pg_transform where oid >= 16384
  union all select 'pg_ts_dict'::regclass, oid from pg_ts_dict where oid >= 16384
  union all select 'pg_foreign_data_wrapper'::regclass, oid from pg_foreign_data_wrapper where oid >= 16384
  union all select 'pg_foreign_server'::regclass, oid from pg_foreign_server where oid >= 16384
  union all select 'pg_publication'::regclass, oid from pg_publication where oid >= 16384
  union all select 'pg_event_trigger'::regclass, oid from pg_event_trigger where oid >= 16384
  union all select 'pg_extension'::regclass, oid from pg_extension where oid >= 16384
  union all select 'pg_am'::regclass, oid from pg_am where oid >= 16384
  union all select 'pg_language'::regclass, oid from pg_language where oid >= 16384
  union all select 'pg_subscription'::regclass, s.oid from pg_subscription s
    join pg_database d on d.oid = s.subdbid where d.datname = current_database()
)
select i.type, coalesce(quote_ident(i.schema), '') as schema, coalesce(i.name, '') as name, i.identity
from candidates c
cross join lateral pg_identify_object(c.classid, c.objid, 0) i
where (c.objid >= 16384 or i.identity = 'public')
  and not exists (
    select from pg_depend d where d.classid = c.classid and d.objid = c.objid and d.deptype = 'e')
  and not exists (
    select from pg_depend d where d.classid = c.classid and d.objid = c.objid and d.deptype = 'i'
      and c.classid in ('pg_type'::regclass, 'pg_proc'::regclass))
order by 1, 4
