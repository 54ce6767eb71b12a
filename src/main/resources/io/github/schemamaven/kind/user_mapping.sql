-- Only if: exists (select from pg_catalog.pg_user_mappings)
-- User mappings; the values of options that hold secrets by their names are not read. The role that is connected has no
-- name here; whose mapping it is says the path's second part.
select 'pg_catalog.pg_user_mapping'::pg_catalog.regclass::oid as classid, m.umid as objid, 0 as objsubid,
       case when m.umuser = 0 then array[m.srvname, 'PUBLIC']
            when m.usename = current_user then array[m.srvname, 'CURRENT_USER']
            else array[m.srvname, 'USER', m.usename] end::text[] as path,
       array(select option from pg_catalog.unnest(m.umoptions) option
             where split_part(option, '=', 1) !~* '(passw|passphrase|pwd|secret|token|credential|(api|access|private|account)_?key)'
                or split_part(option, '=', 1) = 'password_required' order by 1) as options,
       array(select split_part(option, '=', 1) from pg_catalog.unnest(m.umoptions) option
             where split_part(option, '=', 1) ~* '(passw|passphrase|pwd|secret|token|credential|(api|access|private|account)_?key)'
               and split_part(option, '=', 1) <> 'password_required' order by 1) as secrets
from pg_catalog.pg_user_mappings m
where not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_user_mapping'::pg_catalog.regclass and d.objid = m.umid
                    and d.deptype = 'e')
