-- Stored expressions and queries that need something which pg_depend does not name: the type of an empty array or of what
-- a function of JSON returns, what an array such as regclass[] has the numbers of, the columns that MERGE writes.
select s.classid, s.objid, 0 as objsubid, s.tree
from (
  select 'pg_catalog.pg_rewrite'::pg_catalog.regclass::oid as classid, r.oid as objid,
         pg_catalog.concat_ws(' ', r.ev_action::text, r.ev_qual::text) as tree
  from pg_catalog.pg_rewrite r
  union all
  select 'pg_catalog.pg_proc'::pg_catalog.regclass::oid, p.oid,
         pg_catalog.concat_ws(' ', p.prosqlbody::text, p.proargdefaults::text)
  from pg_catalog.pg_proc p
  union all
  select 'pg_catalog.pg_attrdef'::pg_catalog.regclass::oid, d.oid, d.adbin::text from pg_catalog.pg_attrdef d
  union all
  select 'pg_catalog.pg_constraint'::pg_catalog.regclass::oid, k.oid, k.conbin::text from pg_catalog.pg_constraint k
  union all
  select 'pg_catalog.pg_policy'::pg_catalog.regclass::oid, p.oid,
         pg_catalog.concat_ws(' ', p.polqual::text, p.polwithcheck::text)
  from pg_catalog.pg_policy p
  union all
  select 'pg_catalog.pg_trigger'::pg_catalog.regclass::oid, t.oid, t.tgqual::text from pg_catalog.pg_trigger t
  union all
  select 'pg_catalog.pg_class'::pg_catalog.regclass::oid, i.indexrelid,
         pg_catalog.concat_ws(' ', i.indexprs::text, i.indpred::text)
  from pg_catalog.pg_index i
  union all
  select 'pg_catalog.pg_class'::pg_catalog.regclass::oid, p.partrelid, p.partexprs::text
  from pg_catalog.pg_partitioned_table p
  union all
  select 'pg_catalog.pg_statistic_ext'::pg_catalog.regclass::oid, s.oid, s.stxexprs::text
  from pg_catalog.pg_statistic_ext s
  union all
  select 'pg_catalog.pg_type'::pg_catalog.regclass::oid, t.oid, t.typdefaultbin::text from pg_catalog.pg_type t
) s
where s.objid >= 16384
  and s.tree ~ ':consttype (?:1008|2207|2208|2209|2210|2211|3735|3770|4090|4192) |\{ARRAY(?:EXPR)? :array_typeid \d{5,} [^{}()]*:elements <>|:typid \d{5,} |\{MERGEACTION '
