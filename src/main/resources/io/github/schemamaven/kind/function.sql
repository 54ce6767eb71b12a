-- Functions and procedures.
select 'pg_catalog.pg_proc'::pg_catalog.regclass::oid as classid, p.oid as objid, 0 as objsubid,
       array[n.nspname, p.proname, pg_catalog.oidvectortypes(p.proargtypes)]::text[] as path,
       p.prokind = 'p' as procedure,
       pg_catalog.pg_get_functiondef(p.oid) as definition,
       pg_catalog.pg_get_function_identity_arguments(p.oid) as identity_arguments,
       array(select coalesce(p.proargmodes[a.place::int]::text, 'i') || ' ' || pg_catalog.format_type(a.type, null)
             from pg_catalog.unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) with ordinality a (type, place)
             order by a.place) as argument_types,
       array(select coalesce(p.proargnames[a.place], '')
             from pg_catalog.generate_series(1, coalesce(pg_catalog.array_length(p.proallargtypes, 1),
                                                         p.pronargs::int)) a (place)
             order by a.place) as argument_names,
       -- CREATE OR REPLACE keeps their types, which the type of such an argument does not tell
       array(select pg_catalog.pg_get_function_arg_default(p.oid, a.place::int)
             from pg_catalog.unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) with ordinality a (type, place)
             join pg_catalog.pg_type t on t.oid = a.type and t.typtype = 'p'
             where p.pronargdefaults > 0 and pg_catalog.pg_get_function_arg_default(p.oid, a.place::int) is not null
             order by a.place) as polymorphic_defaults,
       coalesce(pg_catalog.pg_get_function_result(p.oid), '') as result,
       p.prokind = 'w' as is_window,
       p.pronargdefaults as defaults,
       coalesce(pg_catalog.array_to_string(p.proconfig, ' '), '') as settings,
       case p.provolatile when 'i' then 'IMMUTABLE' when 's' then 'STABLE' else 'VOLATILE' end as volatility,
       coalesce(pg_catalog.pg_get_function_sqlbody(p.oid), '') as sql_body,
       -- those that its body names, where others have a name
       array(select distinct u.number[1] from pg_catalog.regexp_matches(p.prosqlbody::text,
                                                ':paramkind 0 :paramid (\d+)', 'g') u (number)
             where p.proargnames[u.number[1]::int] = '') as unnamed_arguments,
       exists (select from pg_catalog.pg_depend d
               where d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and d.objid = p.oid
                 and d.refclassid = d.classid and d.refobjid = d.objid) as recursive
from pg_catalog.pg_proc p
join pg_catalog.pg_namespace n on n.oid = p.pronamespace
where p.prokind in ('f', 'p', 'w') and p.oid >= 16384
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and d.objid = p.oid
                    and d.deptype in ('e', 'i'))
