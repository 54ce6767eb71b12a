-- What needs what (catalogs.sgml, pg_depend). From 14 on pinned objects have no rows; other built-in objects are of no
-- interest, but for the schema public.
select d.classid, d.objid, d.objsubid, d.refclassid, d.refobjid, d.refobjsubid, d.deptype::text as deptype
from pg_catalog.pg_depend d
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
