-- Objects of kinds that no catalog query reads: named, never skipped.
select 'security label on ' || pg_catalog.pg_describe_object(l.classoid, l.objoid, l.objsubid) as description
from pg_catalog.pg_seclabel l where l.objoid >= 16384
