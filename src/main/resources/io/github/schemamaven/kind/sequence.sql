-- Only if: exists (select from pg_catalog.pg_sequence)
-- Sequences, those of identity columns too. The column of a sequence that may be written as serial is there where
-- PostgreSQL would have made the sequence for that word, with this default (generateSerialExtraStmts in
-- src/backend/parser/parse_utilcmd.c); what remains is to compare the names. Before 15 that sequence is logged.
select 'pg_catalog.pg_class'::pg_catalog.regclass::oid as classid, c.oid as objid, 0 as objsubid,
       array[n.nspname, c.relname]::text[] as path,
       exists (select from pg_catalog.pg_depend d
               where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid
                 and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.deptype = 'i') as of_identity,
       c.relpersistence = 'u' as unlogged,
       case when t.oid is not null then array[tn.nspname, t.relname]::text[] else '{}' end as owning_table,
       coalesce(t.relpersistence = 'u', false) as owning_table_unlogged,
       pg_catalog.format_type(s.seqtypid, null) as sequence_type, s.seqstart as start, s.seqincrement as increment,
       s.seqmin as minimum, s.seqmax as maximum, s.seqcache as cache, s.seqcycle as cycle,
       (select array[n.nspname, t.relname, a.attname]::text[]
        from pg_catalog.pg_depend d
        join pg_catalog.pg_class t on t.oid = d.refobjid
        join pg_catalog.pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
        join pg_catalog.pg_attrdef e on e.adrelid = t.oid and e.adnum = a.attnum
        where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid
          and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.deptype = 'a' and d.refobjsubid > 0
          and t.relnamespace = c.relnamespace and a.atttypid = s.seqtypid and a.attnotnull
          and a.attislocal and a.attinhcount = 0
          and pg_catalog.pg_get_expr(e.adbin, e.adrelid)
            = pg_catalog.format('nextval(%L::regclass)', c.oid::pg_catalog.regclass)
          and (t.relpersistence = c.relpersistence
            or pg_catalog.current_setting('server_version_num')::int < 150000)
          and not exists (select from pg_catalog.pg_constraint k
                          where k.conrelid = t.oid and k.contype = 'n' and pg_catalog.array_eq(k.conkey, array[a.attnum])
                            and (k.connoinherit or not k.convalidated))) as serial_column
from pg_catalog.pg_class c
join pg_catalog.pg_sequence s on s.seqrelid = c.oid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
-- from 15 on, a table takes its columns' sequences along when it becomes unlogged
left join pg_catalog.pg_depend o on o.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and o.objid = c.oid
  and o.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and o.refobjsubid > 0 and o.deptype in ('a', 'i')
  and pg_catalog.current_setting('server_version_num')::int >= 150000
left join pg_catalog.pg_class t on t.oid = o.refobjid
left join pg_catalog.pg_namespace tn on tn.oid = t.relnamespace
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid and d.deptype = 'e')
