-- What a child counts of its parents' columns, checks and not-null constraints; an index has a first page at least; a
-- partition's column is an identity column where its parent's is (17); and no column is marked NOT NULL without its
-- constraint (18).
select pg_catalog.format('column %s of %s counts %s parents', a.attname, c.oid::pg_catalog.regclass, a.attinhcount)
from pg_catalog.pg_class c
join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relkind in ('r', 'p', 'f')
  and (a.attinhcount > 0 or exists (select from pg_catalog.pg_inherits where inhrelid = c.oid))
  and a.attinhcount <> (
    select pg_catalog.count(*) from pg_catalog.pg_inherits i
    join pg_catalog.pg_attribute p
      on p.attrelid = i.inhparent and p.attname = a.attname and p.attnum > 0 and not p.attisdropped
    where i.inhrelid = c.oid)
union all
select pg_catalog.format('constraint %s of %s counts %s parents', k.conname, k.conrelid::pg_catalog.regclass, k.coninhcount)
from pg_catalog.pg_constraint k
where k.contype in ('c', 'n') and k.conrelid <> 0
  and (k.coninhcount > 0 or exists (select from pg_catalog.pg_inherits where inhrelid = k.conrelid))
  and k.coninhcount <> (
    select pg_catalog.count(*) from pg_catalog.pg_inherits i
    join pg_catalog.pg_constraint p on p.conrelid = i.inhparent and p.contype = k.contype and not p.connoinherit
    where i.inhrelid = k.conrelid
      and case k.contype
          when 'c' then p.conname = k.conname
          else (select attname from pg_catalog.pg_attribute where attrelid = p.conrelid and attnum = p.conkey[1])
            = (select attname from pg_catalog.pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1])
          end)
union all
select pg_catalog.format('index %s holds nothing', c.oid::pg_catalog.regclass)
from pg_catalog.pg_index i
join pg_catalog.pg_class c on c.oid = i.indexrelid and c.relkind = 'i' and c.relpersistence = 'p'
where i.indisvalid and c.oid >= 16384 and pg_catalog.pg_relation_size(c.oid) = 0
union all
select pg_catalog.format('column %s of %s is not the identity column that its parent has', a.attname,
         c.oid::pg_catalog.regclass)
from pg_catalog.pg_class c
join pg_catalog.pg_inherits i on i.inhrelid = c.oid
join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
join pg_catalog.pg_attribute p on p.attrelid = i.inhparent and p.attname = a.attname
where c.relispartition and p.attidentity <> a.attidentity
  and pg_catalog.current_setting('server_version_num')::int >= 170000
union all
select pg_catalog.format('column %s of %s is marked NOT NULL without a constraint', a.attname, c.oid::pg_catalog.regclass)
from pg_catalog.pg_class c
join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relkind in ('r', 'p', 'f') and c.oid >= 16384 and a.attnotnull
  and pg_catalog.current_setting('server_version_num')::int >= 180000
  and not exists (
    select from pg_catalog.pg_constraint k
    where k.conrelid = c.oid and k.contype = 'n' and k.conkey[1] = a.attnum)
order by 1
