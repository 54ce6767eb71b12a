-- In which tablespace something is stored, or what is made below it, where it is not the database's own.
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid as classid, c.oid as objid, 0 as objsubid, t.spcname as tablespace
from pg_catalog.pg_class c
join pg_catalog.pg_tablespace t on t.oid = c.reltablespace
where c.oid >= 16384 and c.relkind in ('r', 'p', 'm', 'i', 'I')
