-- Only if: exists (select from pg_catalog.pg_publication)
-- Publications; their tables and schemas are objects of their own.
select 'pg_catalog.pg_publication'::pg_catalog.regclass::oid as classid, p.oid as objid, 0 as objsubid,
       array[p.pubname]::text[] as path, p.puballtables as all_tables,
       pg_catalog.concat_ws(', ', case when p.pubinsert then 'insert' end, case when p.pubupdate then 'update' end,
                            case when p.pubdelete then 'delete' end, case when p.pubtruncate then 'truncate' end)
         as operations,
       p.pubviaroot as via_root,
       -- from 18 on
       pg_catalog.to_jsonb(p) ->> 'pubgencols' = 's' as generated_columns
from pg_catalog.pg_publication p
where not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_publication'::pg_catalog.regclass and d.objid = p.oid
                    and d.deptype = 'e')
