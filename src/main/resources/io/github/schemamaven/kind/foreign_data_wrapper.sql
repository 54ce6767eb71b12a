-- Only if: exists (select from pg_catalog.pg_foreign_data_wrapper)
-- Foreign-data wrappers. The values of options that hold secrets by their names are not read.
select 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass::oid as classid, w.oid as objid, 0 as objsubid,
       array[w.fdwname]::text[] as path,
       case when h.oid is not null then array[hn.nspname, h.proname]::text[] end as handler,
       case when v.oid is not null then array[vn.nspname, v.proname]::text[] end as validator,
       array(select option from pg_catalog.unnest(w.fdwoptions) option
             where split_part(option, '=', 1) !~* '(passw|passphrase|pwd|secret|token|credential|(api|access|private|account)_?key)'
                or split_part(option, '=', 1) = 'password_required' order by 1) as options,
       array(select split_part(option, '=', 1) from pg_catalog.unnest(w.fdwoptions) option
             where split_part(option, '=', 1) ~* '(passw|passphrase|pwd|secret|token|credential|(api|access|private|account)_?key)'
               and split_part(option, '=', 1) <> 'password_required' order by 1) as secrets
from pg_catalog.pg_foreign_data_wrapper w
left join pg_catalog.pg_proc h on h.oid = w.fdwhandler
left join pg_catalog.pg_namespace hn on hn.oid = h.pronamespace
left join pg_catalog.pg_proc v on v.oid = w.fdwvalidator
left join pg_catalog.pg_namespace vn on vn.oid = v.pronamespace
where not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_foreign_data_wrapper'::pg_catalog.regclass and d.objid = w.oid
                    and d.deptype = 'e')
