-- Objects of kinds that no catalog query reads: named, never skipped. A label may be on a kind that a later version adds.
select 'security label on ' || pg_catalog.pg_describe_object(l.classoid, l.objoid, l.objsubid) as description
from pg_catalog.pg_seclabel l
where l.objoid >= 16384
  and (pg_catalog.pg_identify_object(l.classoid, l.objoid, l.objsubid)).type not in (
    'table', 'view', 'materialized view', 'foreign table', 'sequence', 'table column', 'view column',
    'materialized view column', 'foreign table column', 'composite type column', 'type', 'composite type', 'domain',
    'function', 'procedure', 'aggregate', 'schema', 'language', 'event trigger', 'publication', 'large object')
