-- Access control lists as their difference from the default. Who granted is told where that is not the owner.
with listed (classid, objid, objsubid, acl, owner, usual) as (
  select 'pg_catalog.pg_class'::pg_catalog.regclass::oid, oid, 0, relacl, relowner,
         pg_catalog.array_cat(pg_catalog.acldefault(case when relkind = 'S' then 's' else 'r' end::"char", relowner),
           case when oid < 16384 and relname !~ '^_' and relnamespace = (
                select oid from pg_catalog.pg_namespace where nspname = 'information_schema')
                   then array[pg_catalog.makeaclitem(0, relowner, 'SELECT', false)] end)
  from pg_catalog.pg_class where relacl is not null
  union all
  select 'pg_catalog.pg_class'::pg_catalog.regclass::oid, c.oid, a.attnum, a.attacl, c.relowner,
         pg_catalog.acldefault('c', c.relowner)
  from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid
  where a.attacl is not null and not a.attisdropped
  union all
  select 'pg_catalog.pg_proc'::pg_catalog.regclass::oid, oid, 0, proacl, proowner,
         pg_catalog.acldefault('f', proowner)
  from pg_catalog.pg_proc where proacl is not null
  union all
  select 'pg_catalog.pg_type'::pg_catalog.regclass::oid, oid, 0, typacl, typowner,
         pg_catalog.acldefault('T', typowner)
  from pg_catalog.pg_type where typacl is not null
  union all
  select 'pg_catalog.pg_namespace'::pg_catalog.regclass::oid, oid, 0, nspacl, nspowner,
         pg_catalog.array_cat(pg_catalog.acldefault('n', nspowner),
           case when nspname = 'information_schema'
                   then array[pg_catalog.makeaclitem(0, nspowner, 'USAGE', false)] end)
  from pg_catalog.pg_namespace where nspacl is not null
  union all
  select 'pg_catalog.pg_language'::pg_catalog.regclass::oid, oid, 0, lanacl, lanowner,
         pg_catalog.acldefault('l', lanowner)
  from pg_catalog.pg_language where lanacl is not null
  union all
  select 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass::oid, oid, 0, fdwacl, fdwowner,
         pg_catalog.acldefault('F', fdwowner)
  from pg_catalog.pg_foreign_data_wrapper where fdwacl is not null
  union all
  select 'pg_catalog.pg_foreign_server'::pg_catalog.regclass::oid, oid, 0, srvacl, srvowner,
         pg_catalog.acldefault('S', srvowner)
  from pg_catalog.pg_foreign_server where srvacl is not null
  union all
  -- those for one schema add to the default
  select 'pg_catalog.pg_default_acl'::pg_catalog.regclass::oid, oid, 0, defaclacl, defaclrole,
         case when defaclnamespace = 0
              then pg_catalog.acldefault(case defaclobjtype when 'S' then 's' else defaclobjtype end, defaclrole)
              end
  from pg_catalog.pg_default_acl
),
-- PostgreSQL's own objects start with what initdb gave them, and others with what their extension gave them, see
-- system_privileges.sql; the schema public counts as one of the database's own
acls (classid, objid, objsubid, acl, owner, base) as (
  select o.classid, o.objid,
         case when x.objid is null and o.objsubid >= 0 and r.oid is null then o.objsubid else -10000 - o.objsubid end,
         o.acl, o.owner, coalesce(i.initprivs, o.usual)
  from listed o
  left join pg_catalog.pg_depend x on x.classid = o.classid and x.objid = o.objid and x.deptype = 'e'
  -- a row type
  left join pg_catalog.pg_class r
    on o.classid = 'pg_catalog.pg_type'::pg_catalog.regclass and r.reltype = o.objid and r.relkind <> 'c'
  left join pg_catalog.pg_init_privs i
    on i.classoid = o.classid and i.objoid = o.objid and i.objsubid = o.objsubid
   and (x.objid is not null or (o.objid < 16384 and o.objid <> 2200))
  -- the cheap comparison spares taking thousands of lists apart
  where o.objid >= 16384 or o.objid = 2200 or pg_catalog.array_ne(o.acl, coalesce(i.initprivs, o.usual))
),
entries as (
  select classid, objid, objsubid, owner, true as granted, e.*
  from acls cross join lateral (
    select grantee, nullif(grantor, owner) as grantor, privilege_type, bool_or(is_grantable) as is_grantable
    from pg_catalog.aclexplode(acl) group by 1, 2, 3
    except
    select grantee, null, privilege_type, is_grantable from pg_catalog.aclexplode(base)
  ) e
  union all
  select classid, objid, objsubid, owner, false, e.*
  from acls cross join lateral (
    select grantee, null::oid as grantor, privilege_type, is_grantable from pg_catalog.aclexplode(base)
    except
    select grantee, nullif(grantor, owner), privilege_type, bool_or(is_grantable) from pg_catalog.aclexplode(acl)
    group by 1, 2, 3
  ) e
)
select classid, objid, objsubid, granted,
       -- a column has no owner of its own that a command could name
       grantee = owner and (objsubid = 0
         or owner = (select r.oid from pg_catalog.pg_roles r where r.rolname = current_user)) as is_owner,
       case when grantee = 0 then '' else pg_catalog.pg_get_userbyid(grantee) end as grantee,
       case when grantor is not null then pg_catalog.pg_get_userbyid(grantor) end as grantor,
       privilege_type as privilege, is_grantable as grantable
from entries
