-- The user's own types: what a domain is built on, what an array holds, the labels of an enum.
select t.oid::bigint as oid,
       n.nspname as schema_name,
       t.typname as type_name,
       t.typtype as kind,
       t.typbasetype::bigint as base,
       t.typtypmod as base_modifier,
       (select pg_catalog.array_agg(e.enumlabel::text order by e.enumsortorder)
        from pg_catalog.pg_enum e
        where e.enumtypid = t.oid) as labels,
       (select pg_catalog.array_agg(e.oid::bigint order by e.enumsortorder)
        from pg_catalog.pg_enum e
        where e.enumtypid = t.oid) as label_oids
from pg_catalog.pg_type t
join pg_catalog.pg_namespace n on n.oid = t.typnamespace
where t.typtype in ('d', 'e')
  and n.nspname !~ '^pg_'
  and n.nspname <> 'information_schema'
