-- Only if: exists (select from pg_catalog.pg_opclass where oid >= 16384)
-- Operator classes with the members that are their own.
select 'pg_catalog.pg_opclass'::pg_catalog.regclass::oid as classid, c.oid as objid, 0 as objsubid,
       array[n.nspname, c.opcname, a.amname]::text[] as path,
       c.opcdefault as is_default,
       pg_catalog.format_type(c.opcintype, null) as type,
       pg_catalog.quote_ident(fn.nspname) || '.' || pg_catalog.quote_ident(f.opfname) as family,
       case when c.opckeytype <> 0 then pg_catalog.format_type(c.opckeytype, null) end as storage,
       pg_catalog.array_cat(array(
         select 'OPERATOR ' || pg_catalog.format('%s', o.amopstrategy) || ' ' || pg_catalog.format('%s', o.amopopr::pg_catalog.regoperator)
                || coalesce(' FOR ORDER BY ' || pg_catalog.quote_ident(sn.nspname) || '.'
                            || pg_catalog.quote_ident(s.opfname), '')
         from pg_catalog.pg_depend d
         join pg_catalog.pg_amop o on o.oid = d.objid
         left join pg_catalog.pg_opfamily s on s.oid = o.amopsortfamily
         left join pg_catalog.pg_namespace sn on sn.oid = s.opfnamespace
         where d.refclassid = 'pg_catalog.pg_opclass'::pg_catalog.regclass and d.refobjid = c.oid
           and d.classid = 'pg_catalog.pg_amop'::pg_catalog.regclass
         order by o.amopstrategy, pg_catalog.format('%s', o.amoplefttype::pg_catalog.regtype), pg_catalog.format('%s', o.amoprighttype::pg_catalog.regtype)),
       array(
         select 'FUNCTION ' || pg_catalog.format('%s', p.amprocnum) || ' (' || pg_catalog.format_type(p.amproclefttype, null) || ', '
                || pg_catalog.format_type(p.amprocrighttype, null) || ') ' || pg_catalog.format('%s', p.amproc::pg_catalog.regprocedure)
         from pg_catalog.pg_depend d
         join pg_catalog.pg_amproc p on p.oid = d.objid
         where d.refclassid = 'pg_catalog.pg_opclass'::pg_catalog.regclass and d.refobjid = c.oid
           and d.classid = 'pg_catalog.pg_amproc'::pg_catalog.regclass
         order by p.amprocnum, pg_catalog.format('%s', p.amproclefttype::pg_catalog.regtype),
                  pg_catalog.format('%s', p.amprocrighttype::pg_catalog.regtype))) as members
from pg_catalog.pg_opclass c
join pg_catalog.pg_namespace n on n.oid = c.opcnamespace
join pg_catalog.pg_am a on a.oid = c.opcmethod
join pg_catalog.pg_opfamily f on f.oid = c.opcfamily
join pg_catalog.pg_namespace fn on fn.oid = f.opfnamespace
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_opclass'::pg_catalog.regclass and d.objid = c.oid
                    and d.deptype = 'e')
