-- Only if: exists (select from pg_catalog.pg_amop where oid >= 16384) or exists (select from pg_catalog.pg_amproc where oid >= 16384)
-- The loose members of operator families: those that pg_depend ties to the family rather than to one of its classes.
with members (classid, objid, family, slot, what) as (
  select 'pg_catalog.pg_amop'::pg_catalog.regclass::oid, o.oid, o.amopfamily,
         'OPERATOR ' || pg_catalog.format('%s', o.amopstrategy) || ' (' || pg_catalog.format_type(o.amoplefttype, null) || ', '
         || pg_catalog.format_type(o.amoprighttype, null) || ')',
         'OPERATOR ' || pg_catalog.format('%s', o.amopstrategy) || ' ' || pg_catalog.format('%s', o.amopopr::pg_catalog.regoperator)
         || coalesce(' FOR ORDER BY ' || pg_catalog.quote_ident(sn.nspname) || '.' || pg_catalog.quote_ident(s.opfname),
                     '')
  from pg_catalog.pg_amop o
  left join pg_catalog.pg_opfamily s on s.oid = o.amopsortfamily
  left join pg_catalog.pg_namespace sn on sn.oid = s.opfnamespace
  where o.oid >= 16384
  union all
  select 'pg_catalog.pg_amproc'::pg_catalog.regclass::oid, p.oid, p.amprocfamily,
         'FUNCTION ' || pg_catalog.format('%s', p.amprocnum) || ' (' || pg_catalog.format_type(p.amproclefttype, null) || ', '
         || pg_catalog.format_type(p.amprocrighttype, null) || ')',
         'FUNCTION ' || pg_catalog.format('%s', p.amprocnum) || ' (' || pg_catalog.format_type(p.amproclefttype, null) || ', '
         || pg_catalog.format_type(p.amprocrighttype, null) || ') ' || pg_catalog.format('%s', p.amproc::pg_catalog.regprocedure)
  from pg_catalog.pg_amproc p
  where p.oid >= 16384
)
select m.classid, m.objid, 0 as objsubid,
       array[n.nspname, f.opfname, a.amname, m.slot]::text[] as path, m.what
from members m
join pg_catalog.pg_opfamily f on f.oid = m.family
join pg_catalog.pg_namespace n on n.oid = f.opfnamespace
join pg_catalog.pg_am a on a.oid = f.opfmethod
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and exists (select from pg_catalog.pg_depend d
              where d.classid = m.classid and d.objid = m.objid
                and d.refclassid = 'pg_catalog.pg_opfamily'::pg_catalog.regclass and d.refobjid = m.family
                and d.deptype in ('a', 'i'))
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_opfamily'::pg_catalog.regclass and d.objid = f.oid
                    and d.deptype = 'e')
