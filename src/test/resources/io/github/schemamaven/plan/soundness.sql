select 'column ' || a.attrelid::regclass::text || '.' || quote_ident(a.attname) || ' counts ' || a.attinhcount || ' parents'
from pg_attribute a
join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p', 'f')
where a.attnum > 0 and not a.attisdropped
  and a.attinhcount <> (select count(*) from pg_inherits i join pg_attribute p on p.attrelid = i.inhparent
    and p.attname = a.attname and not p.attisdropped and p.attnum > 0 where i.inhrelid = a.attrelid)
union all
select 'constraint ' || k.conrelid::regclass::text || '.' || quote_ident(k.conname) || ' counts ' || k.coninhcount || ' parents'
from pg_constraint k
where k.contype in ('c', 'n') and k.conrelid <> 0
  and k.coninhcount <> (select count(*) from pg_inherits i join pg_constraint p on p.conrelid = i.inhparent
    and p.contype = k.contype and not p.connoinherit
    and case k.contype when 'c' then p.conname = k.conname
      else (select attname from pg_attribute where attrelid = p.conrelid and attnum = p.conkey[1])
        = (select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1]) end
    where i.inhrelid = k.conrelid)
union all
select 'index ' || i.indexrelid::regclass::text || ' holds nothing'
from pg_index i join pg_class c on c.oid = i.indexrelid and c.relkind = 'i' and c.relpersistence = 'p'
where i.indisvalid and pg_relation_size(c.oid) = 0
union all
select 'column ' || a.attrelid::regclass::text || '.' || quote_ident(a.attname) || ' has not the identity of its parent'
from pg_attribute a
join pg_class c on c.oid = a.attrelid and c.relispartition
join pg_inherits i on i.inhrelid = a.attrelid
join pg_attribute p on p.attrelid = i.inhparent and p.attname = a.attname
where a.attnum > 0 and current_setting('server_version_num')::int >= 170000 and p.attidentity <> a.attidentity
union all
select 'not-null mark of ' || a.attrelid::regclass::text || '.' || quote_ident(a.attname) || ' has no constraint'
from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p', 'f')
where a.attnum > 0 and not a.attisdropped and current_setting('server_version_num')::int >= 180000 and c.oid >= 16384
  and a.attnotnull and not exists (select from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'n' and k.conkey[1] = a.attnum)
order by 1
