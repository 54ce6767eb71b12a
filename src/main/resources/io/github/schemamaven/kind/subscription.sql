-- Only if: exists (select from pg_catalog.pg_subscription)
-- The subscriptions of this database; the catalog is the whole server's. A role that is no superuser may not read the
-- connection, and a query that so much as names it fails: so the columns that may be read are read by name, as XML, which
-- also leaves out the options that older versions lack.
select 'pg_catalog.pg_subscription'::pg_catalog.regclass::oid as classid, s.oid as objid, 0 as objsubid,
       array[s.subname]::text[] as path, s.subslotname::text as slot,
       (select not r.rolsuper from pg_catalog.pg_roles r where r.oid = s.subowner) as owner_is_restricted,
       array(select p from pg_catalog.unnest(s.subpublications) p order by p) as publications,
       pg_catalog.query_to_xml(
         'select ' || (
           select pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ')
           from pg_catalog.pg_attribute a
           where a.attrelid = 'pg_catalog.pg_subscription'::pg_catalog.regclass and a.attnum > 0
             and a.attname not in ('oid', 'subdbid', 'subname', 'subowner', 'subenabled', 'subslotname',
                                   'subpublications', 'subskiplsn')
             and pg_catalog.has_column_privilege(a.attrelid, a.attnum, 'select'))
         || ' from pg_catalog.pg_subscription where oid = ' || pg_catalog.format('%s', s.oid), false, true, '')::text as properties
from pg_catalog.pg_subscription s
join pg_catalog.pg_database d on d.oid = s.subdbid
where d.datname = pg_catalog.current_database()
