-- Only if: exists (select from pg_catalog.pg_publication)
-- The tables of publications, with their columns and rows where not all are published. The order of the columns is that of
-- the table and of no effect.
select 'pg_catalog.pg_publication_rel'::pg_catalog.regclass::oid as classid, r.oid as objid, 0 as objsubid,
       array[p.pubname, n.nspname, c.relname]::text[] as path,
       array(select a.attname::text from pg_catalog.pg_attribute a
             where a.attrelid = r.prrelid and a.attnum = any (r.prattrs::int2[]) order by a.attname collate "C") as columns,
       pg_catalog.pg_get_expr(r.prqual, r.prrelid) as filter
from pg_catalog.pg_publication_rel r
join pg_catalog.pg_publication p on p.oid = r.prpubid
join pg_catalog.pg_class c on c.oid = r.prrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_publication'::pg_catalog.regclass and d.objid = p.oid
                    and d.deptype = 'e')
