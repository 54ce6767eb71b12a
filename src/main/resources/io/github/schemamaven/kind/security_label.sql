-- Only if: exists (select from pg_catalog.pg_seclabel) or exists (select from pg_catalog.pg_shseclabel)
-- Security labels of this database's objects, those of large objects apart, which are data. They have no oid of their own:
-- they are numbered here as in dependencies.sql.
select 'pg_catalog.pg_seclabel'::pg_catalog.regclass::oid as classid, l.number as objid, 0 as objsubid,
       array[l.provider,
         case when o.type like '%column' then 'COLUMN'
              when o.type in ('function', 'procedure', 'aggregate') then 'ROUTINE'
              when o.type like '%type' or o.type = 'domain' then 'TYPE'
              else pg_catalog.upper(o.type) end || ' ' || o.identity]::text[] as path,
       l.label
from (
  select s.*, pg_catalog.row_number() over (order by s.classoid, s.objoid, s.objsubid, s.provider) as number
  from (select classoid, objoid, objsubid, provider, label from pg_catalog.pg_seclabel
        union all select classoid, objoid, 0, provider, label from pg_catalog.pg_shseclabel) s
) l
cross join lateral pg_catalog.pg_identify_object(l.classoid, l.objoid, l.objsubid) o
left join pg_catalog.pg_class c
  on l.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass and c.oid = l.objoid
left join pg_catalog.pg_proc p on l.classoid = 'pg_catalog.pg_proc'::pg_catalog.regclass and p.oid = l.objoid
left join pg_catalog.pg_type t on l.classoid = 'pg_catalog.pg_type'::pg_catalog.regclass and t.oid = l.objoid
left join pg_catalog.pg_namespace n
  on n.oid = coalesce(c.relnamespace, p.pronamespace, t.typnamespace)
  or (l.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass and n.oid = l.objoid)
where (l.objoid >= 16384 or (l.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass and l.objoid = 2200))
  and l.classoid not in ('pg_catalog.pg_largeobject'::pg_catalog.regclass, 'pg_catalog.pg_database'::pg_catalog.regclass,
    'pg_catalog.pg_authid'::pg_catalog.regclass, 'pg_catalog.pg_tablespace'::pg_catalog.regclass)
  and (l.classoid <> 'pg_catalog.pg_subscription'::pg_catalog.regclass or exists (
    select from pg_catalog.pg_subscription s join pg_catalog.pg_database d on d.oid = s.subdbid
    where s.oid = l.objoid and d.datname = pg_catalog.current_database()))
  and (n.nspname is null or (n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')))
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = l.classoid and d.objid = l.objoid and d.deptype = 'e')
