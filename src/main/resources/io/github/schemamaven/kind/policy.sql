-- Only if: exists (select from pg_catalog.pg_policy)
-- Row-level security policies; the empty role name stands for PUBLIC.
select 'pg_catalog.pg_policy'::pg_catalog.regclass::oid as classid, p.oid as objid, 0 as objsubid,
       array[n.nspname, c.relname, p.polname]::text[] as path,
       p.polpermissive as permissive,
       case p.polcmd when 'r' then 'SELECT' when 'a' then 'INSERT' when 'w' then 'UPDATE' when 'd' then 'DELETE'
                     else 'ALL' end as command,
       array(select case when role = 0 then '' else pg_catalog.pg_get_userbyid(role)::text end
             from pg_catalog.unnest(p.polroles) role order by 1) as roles,
       pg_catalog.pg_get_expr(p.polqual, p.polrelid) as using_expression,
       pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) as check_expression
from pg_catalog.pg_policy p
join pg_catalog.pg_class c on c.oid = p.polrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid and d.deptype = 'e')
