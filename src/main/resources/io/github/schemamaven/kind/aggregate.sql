-- Only if: exists (select from pg_catalog.pg_aggregate where aggfnoid::pg_catalog.oid >= 16384)
-- Aggregates (catalogs.sgml, pg_aggregate). Their options are put together as CREATE AGGREGATE takes them.
select 'pg_catalog.pg_proc'::pg_catalog.regclass::oid as classid, p.oid as objid, 0 as objsubid,
       array[n.nspname, p.proname, pg_catalog.oidvectortypes(p.proargtypes)]::text[] as path,
       pg_catalog.pg_get_function_arguments(p.oid) as arguments,
       pg_catalog.pg_get_function_result(p.oid) as result,
       a.aggkind::text || pg_catalog.format('%s', a.aggnumdirectargs) as kind,
       pg_catalog.array_remove(array[
         'SFUNC = ' || pg_catalog.format('%s', a.aggtransfn::pg_catalog.regproc),
         'STYPE = ' || pg_catalog.format_type(a.aggtranstype, null),
         case when a.aggtransspace <> 0 then 'SSPACE = ' || pg_catalog.format('%s', a.aggtransspace) end,
         case when a.aggfinalfn <> 0 then 'FINALFUNC = ' || pg_catalog.format('%s', a.aggfinalfn::pg_catalog.regproc) end,
         case when a.aggfinalextra then 'FINALFUNC_EXTRA' end,
         case when a.aggfinalmodify <> case when a.aggkind = 'n' then 'r' else 'w' end::"char" then
           'FINALFUNC_MODIFY = '
           || case a.aggfinalmodify when 'r' then 'READ_ONLY' when 's' then 'SHAREABLE' else 'READ_WRITE' end end,
         case when a.aggcombinefn <> 0 then 'COMBINEFUNC = ' || pg_catalog.format('%s', a.aggcombinefn::pg_catalog.regproc) end,
         case when a.aggserialfn <> 0 then 'SERIALFUNC = ' || pg_catalog.format('%s', a.aggserialfn::pg_catalog.regproc) end,
         case when a.aggdeserialfn <> 0 then 'DESERIALFUNC = ' || pg_catalog.format('%s', a.aggdeserialfn::pg_catalog.regproc) end,
         'INITCOND = ' || pg_catalog.quote_literal(a.agginitval),
         case when a.aggmtransfn <> 0 then 'MSFUNC = ' || pg_catalog.format('%s', a.aggmtransfn::pg_catalog.regproc) end,
         case when a.aggminvtransfn <> 0 then 'MINVFUNC = ' || pg_catalog.format('%s', a.aggminvtransfn::pg_catalog.regproc) end,
         case when a.aggmtranstype <> 0 then 'MSTYPE = ' || pg_catalog.format_type(a.aggmtranstype, null) end,
         case when a.aggmtransspace <> 0 then 'MSSPACE = ' || pg_catalog.format('%s', a.aggmtransspace) end,
         case when a.aggmfinalfn <> 0 then 'MFINALFUNC = ' || pg_catalog.format('%s', a.aggmfinalfn::pg_catalog.regproc) end,
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
