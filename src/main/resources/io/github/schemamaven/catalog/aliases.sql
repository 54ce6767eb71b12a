-- Internal objects that stand for another object: pg_depend names them where it means their owner.
select 'pg_catalog.pg_rewrite'::pg_catalog.regclass::oid as classid, r.oid as objid, 0 as objsubid,
       'pg_catalog.pg_class'::pg_catalog.regclass::oid as refclassid, r.ev_class as refobjid, 0 as refobjsubid
from pg_catalog.pg_rewrite r where r.rulename = '_RETURN' and r.oid >= 16384
union all
-- row types of relations
select 'pg_catalog.pg_type'::pg_catalog.regclass::oid, t.oid, 0,
       'pg_catalog.pg_class'::pg_catalog.regclass::oid, t.typrelid, 0
from pg_catalog.pg_type t join pg_catalog.pg_class c on c.oid = t.typrelid
where c.relkind <> 'c' and t.oid >= 16384
union all
-- the relation of a composite type stands for the type
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid, c.oid, 0,
       'pg_catalog.pg_type'::pg_catalog.regclass::oid, c.reltype, 0
from pg_catalog.pg_class c where c.relkind = 'c' and c.oid >= 16384
union all
-- array types stand for their elements
select 'pg_catalog.pg_type'::pg_catalog.regclass::oid, t.typarray, 0,
       'pg_catalog.pg_type'::pg_catalog.regclass::oid, t.oid, 0
from pg_catalog.pg_type t where t.typarray <> 0 and t.oid >= 16384
union all
-- the expression of a generated column is a part of the column
select 'pg_catalog.pg_attrdef'::pg_catalog.regclass::oid, d.oid, 0,
       'pg_catalog.pg_class'::pg_catalog.regclass::oid, d.adrelid, d.adnum::int
from pg_catalog.pg_attrdef d join pg_catalog.pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
where a.attgenerated <> '' and d.oid >= 16384
union all
-- not-null constraints are a part of their column (from 18 on they have entries of their own)
select 'pg_catalog.pg_constraint'::pg_catalog.regclass::oid, k.oid, 0,
       'pg_catalog.pg_class'::pg_catalog.regclass::oid, k.conrelid, k.conkey[1]::int
from pg_catalog.pg_constraint k where k.contype = 'n' and k.conrelid <> 0 and k.oid >= 16384
union all
-- a partition's copies of its parent's constraints and triggers stand for the parent's
select 'pg_catalog.pg_constraint'::pg_catalog.regclass::oid, k.oid, 0,
       'pg_catalog.pg_constraint'::pg_catalog.regclass::oid, k.conparentid, 0
from pg_catalog.pg_constraint k where k.conparentid <> 0 and k.contype in ('f', 't')
union all
select 'pg_catalog.pg_trigger'::pg_catalog.regclass::oid, t.oid, 0,
       'pg_catalog.pg_trigger'::pg_catalog.regclass::oid, t.tgparentid, 0
from pg_catalog.pg_trigger t where t.tgparentid <> 0
union all
-- what an extension made stands for the extension
select d.classid, d.objid, d.objsubid, d.refclassid, d.refobjid, d.refobjsubid
from pg_catalog.pg_depend d where d.deptype = 'e' and d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
union all
-- multirange types stand for their range types
select 'pg_catalog.pg_type'::pg_catalog.regclass::oid, r.rngmultitypid, 0,
       'pg_catalog.pg_type'::pg_catalog.regclass::oid, r.rngtypid, 0
from pg_catalog.pg_range r where r.rngtypid >= 16384
union all
-- the members of operator classes stand for the classes
select d.classid, d.objid, 0, d.refclassid, d.refobjid, 0
from pg_catalog.pg_depend d
where d.classid in ('pg_catalog.pg_amop'::pg_catalog.regclass, 'pg_catalog.pg_amproc'::pg_catalog.regclass)
  and d.refclassid = 'pg_catalog.pg_opclass'::pg_catalog.regclass and d.objid >= 16384
