-- Only if: exists (select from pg_catalog.pg_aggregate where aggfnoid::pg_catalog.oid >= 16384)
-- Aggregates (catalogs.sgml, pg_aggregate). Their options are put together as CREATE AGGREGATE takes them.
select 'pg_catalog.pg_proc'::pg_catalog.regclass::oid as classid, p.oid as objid, 0 as objsubid,
       array[n.nspname, p.proname, pg_catalog.oidvectortypes(p.proargtypes)]::text[] as path,
       pg_catalog.pg_get_function_arguments(p.oid) as arguments,
       pg_catalog.pg_get_function_result(p.oid) as result,
       a.aggkind::text || a.aggnumdirectargs::text as kind,
       pg_catalog.array_remove(array[
         'SFUNC = ' || a.aggtransfn::pg_catalog.regproc::text,
         'STYPE = ' || pg_catalog.format_type(a.aggtranstype, null),
         case when a.aggtransspace <> 0 then 'SSPACE = ' || a.aggtransspace::text end,
         case when a.aggfinalfn <> 0 then 'FINALFUNC = ' || a.aggfinalfn::pg_catalog.regproc::text end,
         case when a.aggfinalextra then 'FINALFUNC_EXTRA' end,
         case when a.aggfinalmodify <> case when a.aggkind = 'n' then 'r' else 'w' end::"char" then
           'FINALFUNC_MODIFY = '
           || case a.aggfinalmodify when 'r' then 'READ_ONLY' when 's' then 'SHAREABLE' else 'READ_WRITE' end end,
         case when a.aggcombinefn <> 0 then 'COMBINEFUNC = ' || a.aggcombinefn::pg_catalog.regproc::text end,
         case when a.aggserialfn <> 0 then 'SERIALFUNC = ' || a.aggserialfn::pg_catalog.regproc::text end,
         case when a.aggdeserialfn <> 0 then 'DESERIALFUNC = ' || a.aggdeserialfn::pg_catalog.regproc::text end,
         'INITCOND = ' || pg_catalog.quote_literal(a.agginitval),
         case when a.aggmtransfn <> 0 then 'MSFUNC = ' || a.aggmtransfn::pg_catalog.regproc::text end,
         case when a.aggminvtransfn <> 0 then 'MINVFUNC = ' || a.aggminvtransfn::pg_catalog.regproc::text end,
         case when a.aggmtranstype <> 0 then 'MSTYPE = ' || pg_catalog.format_type(a.aggmtranstype, null) end,
         case when a.aggmtransspace <> 0 then 'MSSPACE = ' || a.aggmtransspace::text end,
         case when a.aggmfinalfn <> 0 then 'MFINALFUNC = ' || a.aggmfinalfn::pg_catalog.regproc::text end,
         case when a.aggmfinalextra then 'MFINALFUNC_EXTRA' end,
         case when a.aggmtransfn <> 0
                and a.aggmfinalmodify <> case when a.aggkind = 'n' then 'r' else 'w' end::"char" then
           'MFINALFUNC_MODIFY = '
           || case a.aggmfinalmodify when 'r' then 'READ_ONLY' when 's' then 'SHAREABLE' else 'READ_WRITE' end end,
         'MINITCOND = ' || pg_catalog.quote_literal(a.aggminitval),
         case when a.aggsortop <> 0 then
           'SORTOP = OPERATOR(' || pg_catalog.quote_ident(son.nspname) || '.' || so.oprname || ')' end,
         case p.proparallel when 's' then 'PARALLEL = SAFE' when 'r' then 'PARALLEL = RESTRICTED' end,
         case when a.aggkind = 'h' then 'HYPOTHETICAL' end
       ], null) as options
from pg_catalog.pg_proc p
join pg_catalog.pg_aggregate a on a.aggfnoid = p.oid
join pg_catalog.pg_namespace n on n.oid = p.pronamespace
left join pg_catalog.pg_operator so on so.oid = a.aggsortop
left join pg_catalog.pg_namespace son on son.oid = so.oprnamespace
where p.oid >= 16384
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and d.objid = p.oid
                    and d.deptype = 'e')
