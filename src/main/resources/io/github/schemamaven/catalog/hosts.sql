-- Objects that another object made and keeps: (address of the part, address of the whole).
-- The columns of views, materialized views and composite types:
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid as classid, a.attrelid as objid, a.attnum::int as objsubid,
       case when c.relkind = 'c' then 'pg_catalog.pg_type'::pg_catalog.regclass::oid
            else 'pg_catalog.pg_class'::pg_catalog.regclass::oid end as refclassid,
       case when c.relkind = 'c' then c.reltype else c.oid end as refobjid, 0 as refobjsubid
from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid
where a.attnum > 0 and not a.attisdropped and c.relkind in ('v', 'm', 'c') and c.oid >= 16384
union all
-- inherited columns that the child did not declare itself, with the parent's column; a partition's are all the parent's
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid, a.attrelid, a.attnum,
       'pg_catalog.pg_class'::pg_catalog.regclass::oid, p.attrelid, p.attnum
from pg_catalog.pg_attribute a
join lateral (
  select pa.attrelid, pa.attnum from pg_catalog.pg_inherits i
  join pg_catalog.pg_attribute pa on pa.attrelid = i.inhparent and pa.attname = a.attname
  where i.inhrelid = a.attrelid and not pa.attisdropped
  order by i.inhseqno limit 1
) p on true
where a.attnum > 0 and not a.attisdropped and a.attrelid >= 16384
  and (not a.attislocal or exists (select from pg_catalog.pg_class c where c.oid = a.attrelid and c.relispartition))
union all
-- the indexes of constraints
select d.classid, d.objid, d.objsubid, d.refclassid, d.refobjid, d.refobjsubid
from pg_catalog.pg_depend d
where d.deptype = 'i' and d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
  and d.refclassid = 'pg_catalog.pg_constraint'::pg_catalog.regclass and d.objid >= 16384
union all
-- the sequences of identity columns
select d.classid, d.objid, d.objsubid, d.refclassid, d.refobjid, d.refobjsubid
from pg_catalog.pg_depend d join pg_catalog.pg_class c on c.oid = d.objid
where d.deptype = 'i' and d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
  and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.refobjsubid > 0 and c.relkind = 'S'
union all
-- inherited check constraints
select 'pg_catalog.pg_constraint'::pg_catalog.regclass::oid, k.oid, 0,
       'pg_catalog.pg_constraint'::pg_catalog.regclass::oid, p.oid, 0
from pg_catalog.pg_constraint k
join lateral (
  select pk.oid from pg_catalog.pg_inherits i
  join pg_catalog.pg_constraint pk on pk.conrelid = i.inhparent and pk.conname = k.conname and pk.contype = k.contype
  where i.inhrelid = k.conrelid order by i.inhseqno limit 1
) p on true
where k.contype = 'c' and not k.conislocal and k.conrelid >= 16384
