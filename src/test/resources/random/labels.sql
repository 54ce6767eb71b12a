-- The values of enum types.
select quote_ident(n.nspname) || '.' || quote_ident(t.typname) as type, quote_literal(e.enumlabel) as label
from pg_enum e join pg_type t on t.oid = e.enumtypid join pg_namespace n on n.oid = t.typnamespace
where t.oid >= 16384
order by 1, e.enumsortorder
