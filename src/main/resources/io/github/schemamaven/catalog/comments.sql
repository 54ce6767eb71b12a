-- Comments (catalogs.sgml, pg_description); those of built-in objects have oids below 16384, but for the schema public.
select d.classoid as classid, d.objoid as objid,
       case when d.objsubid < 0 then -20000 - d.objsubid else d.objsubid end as objsubid, d.description as comment
from pg_catalog.pg_description d
where (d.objoid >= 16384 or (d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass and d.objoid = 2200))
union all
-- on what has no object of its own, see comment.sql, which has numbers for system columns too
select d.classoid, d.objoid, -9, d.description
from pg_catalog.pg_description d
where d.objoid >= 16384 and d.objsubid = 0
  and d.classoid in ('pg_catalog.pg_type'::pg_catalog.regclass, 'pg_catalog.pg_constraint'::pg_catalog.regclass)
