-- Only if: exists (select from pg_catalog.pg_trigger)
-- Triggers that a CREATE TRIGGER made; those of constraints and the copies on partitions are PostgreSQL's own. Of the
-- copies, those that fire at other times than the trigger that they copy are read for that alone. What an extension made
-- is on a table of its own and calls a function of an extension or of PostgreSQL's own.
select 'pg_catalog.pg_trigger'::pg_catalog.regclass::oid as classid, t.oid as objid, 0 as objsubid,
       array[n.nspname, c.relname, t.tgname]::text[] as path,
       pg_catalog.pg_get_triggerdef(t.oid) as definition,
       case t.tgenabled when 'O' then 'ENABLE' when 'D' then 'DISABLE' when 'R' then 'ENABLE REPLICA'
                        else 'ENABLE ALWAYS' end as state,
       t.tgconstraint <> 0 as is_constraint,
       case u.tgenabled when 'O' then 'ENABLE' when 'D' then 'DISABLE' when 'R' then 'ENABLE REPLICA'
                        when 'A' then 'ENABLE ALWAYS' end as copied_state
from pg_catalog.pg_trigger t
join pg_catalog.pg_class c on c.oid = t.tgrelid
join pg_catalog.pg_namespace n on n.oid = c.relnamespace
left join pg_catalog.pg_trigger u on u.oid = t.tgparentid
where case when t.tgparentid = 0 then not t.tgisinternal else not u.tgisinternal and u.tgenabled <> t.tgenabled end
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid and d.deptype = 'e'
                    and (t.tgfoid < 16384
                         or exists (select from pg_catalog.pg_depend f
                                    where f.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and f.objid = t.tgfoid
                                      and f.deptype = 'e')))
