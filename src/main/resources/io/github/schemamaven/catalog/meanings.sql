-- What stored queries are made of, for those that may mean columns by their places: with a list of names, a function in
-- FROM, a row constructor or something that is returned; and for those with ON CONFLICT DO UPDATE. Each with the
-- relations that it names, their row types and columns (an empty name for one that was dropped), and with the functions
-- in FROM.
select s.classid, s.objid, 0 as objsubid, s.tree, pg_catalog.format('%s', s.owner) as owner,
       pg_catalog.format('%s', s.result) as result,
       array(select pg_catalog.array_to_string(pg_catalog.array_cat(
                 array[pg_catalog.format('%s', c.oid), pg_catalog.format('%s', c.reltype), n.nspname, c.relname],
                 array(select case when a.attisdropped then '' else a.attname::text end
                       from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attnum > 0
                       order by a.attnum)), pg_catalog.chr(1))
             from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
             where c.oid = s.owner or (s.result <> 0 and c.reltype = s.result)
                or c.oid in (select m[1]::oid from pg_catalog.regexp_matches(s.tree, ':relid (\d+)', 'g') m)
                or c.reltype in (select m[1]::oid
                                 from pg_catalog.regexp_matches(s.tree, ':(?:funcresulttype|row_typeid|vartype) ([1-9]\d*)', 'g') m)
            ) as relations,
       array(select pg_catalog.array_to_string(array[pg_catalog.format('%s', p.oid), n.nspname, p.proname], pg_catalog.chr(1))
             from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
             where p.oid in (select m[1]::oid
                             from pg_catalog.regexp_matches(s.tree, 'N :funcexpr \{FUNCEXPR :funcid (\d+)', 'g') m)
            ) as functions
from (
  select case when r.rulename = '_RETURN' then 'pg_catalog.pg_class'::pg_catalog.regclass::oid
              else 'pg_catalog.pg_rewrite'::pg_catalog.regclass::oid end as classid,
         case when r.rulename = '_RETURN' then r.ev_class else r.oid end as objid,
         pg_catalog.concat_ws(' ', r.ev_action::text, r.ev_qual::text) as tree,
         r.ev_class as owner, 0::oid as result
  from pg_catalog.pg_rewrite r where r.oid >= 16384
  union all
  select 'pg_catalog.pg_proc'::pg_catalog.regclass::oid, p.oid, p.prosqlbody::text, 0, p.prorettype
  from pg_catalog.pg_proc p where p.prosqlbody is not null and p.oid >= 16384
  union all
  select 'pg_catalog.pg_policy'::pg_catalog.regclass::oid, p.oid,
         pg_catalog.concat_ws(' ', p.polqual::text, p.polwithcheck::text), p.polrelid, 0
  from pg_catalog.pg_policy p
) s
where s.tree ~ '\{RANGETBLFUNCTION |\{ROW(?:EXPR)? |:colnames \("[^)]*\)\} :eref |:alias \{[^}]*\} :eref \{[^}]*\} :rtekind 2 |:returningList \(|\{ONCONFLICTEXPR :action 2 '
   or s.result in (select c.reltype from pg_catalog.pg_class c where c.reltype <> 0)
