-- Only if: exists (select from pg_catalog.pg_operator where oid >= 16384)
-- Operators. One that another names as its commutator or negator before it is there exists as a shell, without a
-- function (create_operator.sgml).
select 'pg_catalog.pg_operator'::pg_catalog.regclass::oid as classid, o.oid as objid, 0 as objsubid,
       array[n.nspname, o.oprname, case when o.oprleft = 0 then 'NONE' else pg_catalog.format_type(o.oprleft, null) end,
             pg_catalog.format_type(o.oprright, null)]::text[] as path,
       o.oprcode = 0 as shell,
       o.oprcode::pg_catalog.regproc as function,
       case when o.oprcom <> 0 then pg_catalog.quote_ident(cn.nspname) || '.' || c.oprname end as commutator,
       case when o.oprnegate <> 0 then pg_catalog.quote_ident(gn.nspname) || '.' || g.oprname end as negator,
       array[cn.nspname, c.oprname,
             case when c.oprleft = 0 then 'NONE' else pg_catalog.format_type(c.oprleft, null) end,
             pg_catalog.format_type(c.oprright, null)]::text[] as commutator_path,
       array[gn.nspname, g.oprname,
             case when g.oprleft = 0 then 'NONE' else pg_catalog.format_type(g.oprleft, null) end,
             pg_catalog.format_type(g.oprright, null)]::text[] as negator_path,
       c.oprcode = 0 as commutator_shell, g.oprcode = 0 as negator_shell,
       case when o.oprrest <> 0 then o.oprrest::pg_catalog.regproc end as restrict_function,
       case when o.oprjoin <> 0 then o.oprjoin::pg_catalog.regproc end as join_function,
       o.oprcanhash as hashes, o.oprcanmerge as merges
from pg_catalog.pg_operator o
join pg_catalog.pg_namespace n on n.oid = o.oprnamespace
left join pg_catalog.pg_operator c on c.oid = o.oprcom
left join pg_catalog.pg_namespace cn on cn.oid = c.oprnamespace
left join pg_catalog.pg_operator g on g.oid = o.oprnegate
left join pg_catalog.pg_namespace gn on gn.oid = g.oprnamespace
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_operator'::pg_catalog.regclass and d.objid = o.oid
                    and d.deptype = 'e')
