-- What needs what (catalogs.sgml, pg_depend). From 14 on pinned objects have no rows; other built-in objects are of no
-- interest, but for the schema public.
select d.classid, d.objid, d.objsubid, d.refclassid, d.refobjid,
       -- the functions that a type is made of have its shell, at the sub-number -1, as an argument or result
       case when s.oid is null then d.refobjsubid else -1 end as refobjsubid,
       case when s.oid is null then d.deptype else 'a' end::text as deptype
from pg_catalog.pg_depend d
left join lateral (
  select t.oid from pg_catalog.pg_type t left join pg_catalog.pg_range r on r.rngtypid = t.oid
  where d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and d.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass
    and t.oid = d.refobjid
    and (t.typtype = 'b' and d.objid in (t.typinput, t.typoutput, t.typreceive, t.typsend) or d.objid = r.rngcanonical)
) s on true
where d.objid >= 16384 and (d.refobjid >= 16384
   or (d.refobjid = 2200 and d.refclassid = 'pg_catalog.pg_namespace'::pg_catalog.regclass))
  and d.deptype in ('n', 'a', 'i', 'P', 'S')
union all
-- the property objects that stand at sub-number -1 of their host depend on what the property names
select d.classid, d.objid, -1, d.refclassid, d.refobjid, d.refobjsubid, 'n'
from pg_catalog.pg_depend d
join pg_catalog.pg_class c on c.oid = d.objid
where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.refclassid = d.classid and d.objsubid = 0
  and d.objid >= 16384
  and ((c.relkind = 'S' and d.deptype = 'a' and d.refobjsubid > 0) or (c.relispartition and d.deptype = 'a' and d.refobjsubid = 0))
union all
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid, i.inhrelid, -1 - i.inhseqno,
       'pg_catalog.pg_class'::pg_catalog.regclass::oid, i.inhparent, 0, 'n'
from pg_catalog.pg_inherits i join pg_catalog.pg_class c on c.oid = i.inhrelid
where not c.relispartition and c.relkind in ('r', 'f')
