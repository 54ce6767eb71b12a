-- Only if: exists (select from pg_catalog.pg_foreign_server)
-- Foreign servers. The values of options that hold secrets by their names are not read.
select 'pg_catalog.pg_foreign_server'::pg_catalog.regclass::oid as classid, s.oid as objid, 0 as objsubid,
       array[s.srvname]::text[] as path, w.fdwname as wrapper, s.srvtype as type, s.srvversion as version,
       array(select option from pg_catalog.unnest(s.srvoptions) option
             where split_part(option, '=', 1) !~* '(passw|passphrase|pwd|secret|token|credential|(api|access|private|account)_?key)'
                or split_part(option, '=', 1) = 'password_required' order by 1) as options,
       array(select split_part(option, '=', 1) from pg_catalog.unnest(s.srvoptions) option
             where split_part(option, '=', 1) ~* '(passw|passphrase|pwd|secret|token|credential|(api|access|private|account)_?key)'
               and split_part(option, '=', 1) <> 'password_required' order by 1) as secrets
from pg_catalog.pg_foreign_server s
join pg_catalog.pg_foreign_data_wrapper w on w.oid = s.srvfdw
where not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_foreign_server'::pg_catalog.regclass and d.objid = s.oid
                    and d.deptype = 'e')
