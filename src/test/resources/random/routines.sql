-- Functions, procedures and aggregates with the types that a call needs.
select quote_ident(n.nspname) || '.' || quote_ident(p.proname) as name,
  quote_ident(n.nspname) || '.' || quote_ident(p.proname) || '(' || pg_get_function_identity_arguments(p.oid) || ')' as identity,
  p.prokind::text as kind, case when p.prorettype = 0 then '' else format_type(p.prorettype, null) end as returns,
  p.proretset as returns_set, p.provolatile::text as volatility,
  coalesce((select string_agg(format_type(a.type, null), E'\x01' order by a.place)
    from unnest(p.proargtypes::oid[]) with ordinality a (type, place)), '') as arguments
from pg_proc p
join pg_namespace n on n.oid = p.pronamespace
where p.oid >= 16384 and not exists (
  select from pg_depend d
  where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype in ('e', 'i'))
order by 2
