-- What needs what (catalogs.sgml, pg_depend). From 14 on pinned objects have no rows; other built-in objects are of no
-- interest, but for the schema public.
select d.classid, d.objid,
       -- that a table is of a type stands at its sub-number -1
       case when o.oid is null then d.objsubid else -1 end as objsubid, d.refclassid, d.refobjid,
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
left join pg_catalog.pg_class o on d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and o.oid = d.objid
  and d.objsubid = 0 and o.reloftype = d.refobjid and d.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass
where d.objid >= 16384 and (d.refobjid >= 16384
   or (d.refobjid = 2200 and d.refclassid = 'pg_catalog.pg_namespace'::pg_catalog.regclass))
  and d.deptype in ('n', 'a', 'i', 'P', 'S')
  -- a partition's copies of triggers and foreign keys need the partition, but stand for the parent's, which do not
  and (d.classid <> 'pg_catalog.pg_trigger'::pg_catalog.regclass or d.deptype = 'P' or not exists (
    select from pg_catalog.pg_trigger t where t.oid = d.objid and t.tgparentid <> 0))
  and (d.classid <> 'pg_catalog.pg_constraint'::pg_catalog.regclass or d.deptype in ('P', 'n') or not exists (
    select from pg_catalog.pg_constraint k
    where k.oid = d.objid and k.contype = 'f' and k.conparentid <> 0 and k.conrelid = d.refobjid))
union all
-- it needs the table's columns
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid, c.oid, -1, 'pg_catalog.pg_class'::pg_catalog.regclass::oid, c.oid, a.attnum, 'n'
from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.reloftype <> 0 and c.relkind in ('r', 'p')
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
union all
-- a partitioned index that some partition has no index for is made after the partitions are attached, which would make it;
-- a key's has no command that joins an index to it, so those that have one are attached after it
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid, x.indexrelid, 0,
       'pg_catalog.pg_class'::pg_catalog.regclass::oid, i.inhrelid, -1, 'n'
from pg_catalog.pg_index x
join pg_catalog.pg_class c on c.oid = x.indexrelid and c.relkind = 'I'
join pg_catalog.pg_inherits i on i.inhparent = x.indrelid
where not x.indisvalid
  and (select count(*) from pg_catalog.pg_partition_tree(x.indexrelid)) <>
    (select count(*) from pg_catalog.pg_partition_tree(x.indrelid) p
     join pg_catalog.pg_class pc on pc.oid = p.relid and pc.relkind <> 'f')
  and not exists (select from pg_catalog.pg_inherits xi join pg_catalog.pg_index px on px.indexrelid = xi.inhrelid
                  join pg_catalog.pg_constraint k on k.conindid = x.indexrelid and k.conrelid = x.indrelid
                  where xi.inhparent = x.indexrelid and px.indrelid = i.inhrelid)
union all
-- a partition has its copies of triggers once it is attached (those that are read, see trigger.sql)
select 'pg_catalog.pg_trigger'::pg_catalog.regclass::oid, t.oid, 0,
       'pg_catalog.pg_class'::pg_catalog.regclass::oid, t.tgrelid, -1, 'a'
from pg_catalog.pg_trigger t join pg_catalog.pg_trigger u on u.oid = t.tgparentid
where not u.tgisinternal and u.tgenabled <> t.tgenabled
union all
-- comments on what has no object of its own go with what that comes with, see comment.sql
select d.classoid, d.objoid, -9, d.classoid, d.objoid, 0, 'a'
from pg_catalog.pg_description d
where d.objoid >= 16384 and d.objsubid = 0
  and d.classoid in ('pg_catalog.pg_type'::pg_catalog.regclass, 'pg_catalog.pg_constraint'::pg_catalog.regclass)
union all
-- comments and privileges on the system columns and row type of a table go with it; numbered as in comment.sql and
-- system_privileges.sql
select d.classoid, d.objoid, -20000 - d.objsubid, d.classoid, d.objoid, 0, 'a'
from pg_catalog.pg_description d
where d.objoid >= 16384 and d.objsubid < 0
union all
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid, a.attrelid, -10000 - a.attnum,
       'pg_catalog.pg_class'::pg_catalog.regclass::oid, a.attrelid, 0, 'a'
from pg_catalog.pg_attribute a
where a.attrelid >= 16384 and a.attnum < 0 and a.attacl is not null
union all
select 'pg_catalog.pg_type'::pg_catalog.regclass::oid, t.oid, -10000,
       'pg_catalog.pg_class'::pg_catalog.regclass::oid, t.typrelid, 0, 'a'
from pg_catalog.pg_type t
where t.oid >= 16384 and t.typrelid <> 0 and t.typacl is not null
union all
-- privileges on what an extension made go with the extension; numbered as in system_privileges.sql
select d.classid, d.objid, -10000 - a.number, d.refclassid, d.refobjid, 0, 'a'
from pg_catalog.pg_depend d
cross join lateral (
  select 0 as number
  union all
  select attnum from pg_catalog.pg_attribute
  where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and attrelid = d.objid and attacl is not null
) a
where d.deptype = 'e' and d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
union all
-- security labels go with what they are on; numbered as in security_label.sql
select 'pg_catalog.pg_seclabel'::pg_catalog.regclass::oid,
       (pg_catalog.row_number() over (order by s.classoid, s.objoid, s.objsubid, s.provider))::oid, 0,
       s.classoid, s.objoid, s.objsubid, 'a'
from (select classoid, objoid, objsubid, provider from pg_catalog.pg_seclabel
      union all select classoid, objoid, 0, provider from pg_catalog.pg_shseclabel) s
union all
-- that an object goes with an extension; numbered as in extension_dependency.sql
select 'pg_catalog.pg_depend'::pg_catalog.regclass::oid, x.number::oid, 0, r.classid, r.objid, 0, r.deptype
from (
  select d.*, pg_catalog.row_number() over (order by d.classid, d.objid, d.refobjid) as number
  from pg_catalog.pg_depend d where d.deptype = 'x'
) x
cross join lateral (values (x.classid, x.objid, 'a'), (x.refclassid, x.refobjid, 'n')) r (classid, objid, deptype)
union all
-- a partition's key whose index belongs to the parent's, which no key has made
select d.refclassid, d.refobjid, 0, d.classid, i.inhparent, 0, 'P'
from pg_catalog.pg_inherits i
join pg_catalog.pg_depend d on d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = i.inhrelid
  and d.refclassid = 'pg_catalog.pg_constraint'::pg_catalog.regclass and d.deptype = 'i'
where not exists (
  select from pg_catalog.pg_depend p
  where p.classid = d.classid and p.objid = i.inhparent and p.refclassid = d.refclassid and p.deptype = 'i')
union all
-- a later parent's column that the child has from an earlier one as well changes while the child has left the later one
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid, i.inhrelid, -1 - i.inhseqno,
       'pg_catalog.pg_class'::pg_catalog.regclass::oid, i.inhparent, a.attnum, 'n'
from pg_catalog.pg_inherits i
join pg_catalog.pg_class c on c.oid = i.inhrelid and not c.relispartition and c.relkind in ('r', 'f')
join pg_catalog.pg_attribute a on a.attrelid = i.inhparent and a.attnum > 0 and not a.attisdropped
where exists (
  select from pg_catalog.pg_inherits e
  join pg_catalog.pg_attribute ea on ea.attrelid = e.inhparent and ea.attname = a.attname and not ea.attisdropped
  where e.inhrelid = i.inhrelid and e.inhseqno < i.inhseqno)
union all
-- what a child has from several parents, of which its host is the first (hosts.sql): it goes with the last of them
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid, a.attrelid, a.attnum,
       'pg_catalog.pg_class'::pg_catalog.regclass::oid, pa.attrelid, pa.attnum, 'i'
from pg_catalog.pg_attribute a
join pg_catalog.pg_inherits i on i.inhrelid = a.attrelid
join pg_catalog.pg_attribute pa on pa.attrelid = i.inhparent and pa.attname = a.attname and not pa.attisdropped
where a.attinhcount > 1 and not a.attislocal and a.attnum > 0 and not a.attisdropped
union all
select 'pg_catalog.pg_constraint'::pg_catalog.regclass::oid, k.oid, 0,
       'pg_catalog.pg_constraint'::pg_catalog.regclass::oid, pk.oid, 0, 'i'
from pg_catalog.pg_constraint k
join pg_catalog.pg_inherits i on i.inhrelid = k.conrelid
join pg_catalog.pg_constraint pk on pk.conrelid = i.inhparent and pk.conname = k.conname and pk.contype = k.contype
where k.contype = 'c' and k.coninhcount > 1 and not k.conislocal and not pk.connoinherit
