-- What goes with an extension without being of it (alter_function.sgml, DEPENDS ON EXTENSION). The dependencies have no
-- oid: they are numbered here as in dependencies.sql.
select 'pg_catalog.pg_depend'::pg_catalog.regclass::oid as classid, d.number as objid, 0 as objsubid,
       array[e.extname,
         case o.type when 'aggregate' then 'ROUTINE' else pg_catalog.upper(o.type) end || ' ' || o.identity]::text[] as path
from (
  select x.*, pg_catalog.row_number() over (order by x.classid, x.objid, x.refobjid) as number
  from pg_catalog.pg_depend x where x.deptype = 'x'
) d
join pg_catalog.pg_extension e on e.oid = d.refobjid
cross join lateral pg_catalog.pg_identify_object(d.classid, d.objid, 0) o
where d.objid >= 16384
  and not exists (select from pg_catalog.pg_depend m
                  where m.classid = d.classid and m.objid = d.objid and m.deptype = 'e')
