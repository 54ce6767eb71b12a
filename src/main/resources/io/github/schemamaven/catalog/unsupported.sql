-- Objects of kinds that no catalog query reads: named, never skipped. The kinds are those of PostgreSQL 14 to 18; a later
-- version may add some.
select 'relation of the kind ' || pg_catalog.quote_literal(c.relkind::text) || ': ' || n.nspname || '.' || c.relname as description
from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where c.oid >= 16384 and c.relkind not in ('r', 'p', 'f', 'v', 'm', 'S', 'i', 'I', 'c', 't')
union all
select 'type of the kind ' || pg_catalog.quote_literal(t.typtype::text) || ': ' || pg_catalog.format_type(t.oid, null)
from pg_catalog.pg_type t where t.oid >= 16384 and t.typtype not in ('b', 'c', 'd', 'e', 'm', 'p', 'r')
union all
select 'routine of the kind ' || pg_catalog.quote_literal(p.prokind::text) || ': ' || pg_catalog.format('%s', p.oid::pg_catalog.regprocedure)
from pg_catalog.pg_proc p where p.oid >= 16384 and p.prokind not in ('a', 'f', 'p', 'w')
union all
select 'constraint of the kind ' || pg_catalog.quote_literal(k.contype::text) || ': ' || pg_catalog.quote_ident(k.conname)
from pg_catalog.pg_constraint k where k.oid >= 16384 and k.contype not in ('c', 'f', 'n', 'p', 't', 'u', 'x')
