-- Objects of kinds that no catalog query reads: named, never skipped.
select 'security label on ' || pg_catalog.pg_describe_object(l.classoid, l.objoid, l.objsubid) as description
from pg_catalog.pg_seclabel l where l.objoid >= 16384
union all
-- Comments on what has no command of its own in a plan: multirange types, the row and array types that come with others,
-- and (18) the not-null constraints of tables.
select 'comment on ' || pg_catalog.pg_describe_object(d.classoid, d.objoid, d.objsubid)
from pg_catalog.pg_description d
where d.objoid >= 16384
  and (
    exists (
      select from pg_catalog.pg_type t
      left join pg_catalog.pg_class r on r.oid = t.typrelid
      where d.classoid = 'pg_catalog.pg_type'::pg_catalog.regclass and t.oid = d.objoid
        and (t.typtype = 'm' or (t.typtype = 'c' and r.relkind <> 'c')
          or exists (select from pg_catalog.pg_type e where e.typarray = t.oid)))
    or exists (
      select from pg_catalog.pg_constraint c
      where d.classoid = 'pg_catalog.pg_constraint'::pg_catalog.regclass and c.oid = d.objoid
        and c.contype = 'n' and c.conrelid <> 0))
  and not exists (
    select from pg_catalog.pg_depend x
    where x.classid = d.classoid and x.objid = d.objoid and x.deptype = 'e')
