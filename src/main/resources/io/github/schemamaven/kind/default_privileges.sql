-- Only if: exists (select from pg_catalog.pg_default_acl)
-- Default privileges (catalogs.sgml, pg_default_acl): for whose objects, in which schema, of what type; the empty name
-- stands for the role that is connected and for all schemas. What they grant is read with all other privileges.
select 'pg_catalog.pg_default_acl'::pg_catalog.regclass::oid as classid, d.oid as objid, 0 as objsubid,
       array[case when r.rolname = current_user then '' else r.rolname end, coalesce(n.nspname, ''),
             case d.defaclobjtype when 'r' then 'TABLES' when 'S' then 'SEQUENCES' when 'f' then 'FUNCTIONS'
                                  when 'T' then 'TYPES' when 'n' then 'SCHEMAS' else 'LARGE OBJECTS' end]::text[] as path
from pg_catalog.pg_default_acl d
join pg_catalog.pg_roles r on r.oid = d.defaclrole
left join pg_catalog.pg_namespace n on n.oid = d.defaclnamespace
where n.nspname is null or (n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven'))
