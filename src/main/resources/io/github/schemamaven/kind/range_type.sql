-- Only if: exists (select from pg_catalog.pg_range where rngtypid >= 16384)
-- Range types with their multirange types. PostgreSQL chooses the latter's name if none is given (makeMultirangeTypeName
-- in multirangetypes.c).
select 'pg_catalog.pg_type'::pg_catalog.regclass::oid as classid, t.oid as objid, 0 as objsubid,
       array[n.nspname, t.typname]::text[] as path,
       array[mn.nspname, m.typname]::text[] as multirange,
       pg_catalog.format_type(r.rngsubtype, null) as subtype,
       constructors.schemas as constructor_schemas,
       constructors.names as constructor_names,
       constructors.arguments as constructor_arguments,
       constructors.signatures as constructor_signatures,
       r.rngcanonical <> 0 as canonical,
       pg_catalog.concat_ws(', ',
         'SUBTYPE = ' || pg_catalog.format_type(r.rngsubtype, null),
         case when not o.opcdefault then
           'SUBTYPE_OPCLASS = ' || pg_catalog.quote_ident(opn.nspname) || '.' || pg_catalog.quote_ident(o.opcname) end,
         case when r.rngcollation <> s.typcollation then
           'COLLATION = ' || pg_catalog.quote_ident(cn.nspname) || '.' || pg_catalog.quote_ident(c.collname) end,
         case when r.rngcanonical <> 0 then 'CANONICAL = ' || pg_catalog.format('%s', r.rngcanonical) end,
         case when r.rngsubdiff <> 0 then 'SUBTYPE_DIFF = ' || pg_catalog.format('%s', r.rngsubdiff) end,
         case when m.typnamespace <> t.typnamespace
                or m.typname <> case when t.typname ~ 'range'
                                     then pg_catalog.regexp_replace(t.typname, 'range', 'multirange')
                                     else t.typname || '_multirange' end
              then 'MULTIRANGE_TYPE_NAME = ' || pg_catalog.quote_ident(mn.nspname) || '.'
                   || pg_catalog.quote_ident(m.typname) end) as options
from pg_catalog.pg_range r
join pg_catalog.pg_type t on t.oid = r.rngtypid
join pg_catalog.pg_namespace n on n.oid = t.typnamespace
join pg_catalog.pg_type m on m.oid = r.rngmultitypid
join pg_catalog.pg_namespace mn on mn.oid = m.typnamespace
join pg_catalog.pg_type s on s.oid = r.rngsubtype
join pg_catalog.pg_opclass o on o.oid = r.rngsubopc
join pg_catalog.pg_namespace opn on opn.oid = o.opcnamespace
cross join lateral (
  select coalesce(pg_catalog.array_agg(pn.nspname::text order by p.oid), '{}') as schemas,
         coalesce(pg_catalog.array_agg(p.proname::text order by p.oid), '{}') as names,
         coalesce(pg_catalog.array_agg(pg_catalog.oidvectortypes(p.proargtypes) order by p.oid), '{}') as arguments,
         coalesce(pg_catalog.array_agg(pg_catalog.format('%s', p.oid::pg_catalog.regprocedure) order by p.oid), '{}') as signatures
  from pg_catalog.pg_depend d
  join pg_catalog.pg_proc p on p.oid = d.objid
  join pg_catalog.pg_namespace pn on pn.oid = p.pronamespace
  where d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and d.deptype = 'i'
    and d.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass and d.refobjid in (t.oid, m.oid)
    and not p.proargtypes::pg_catalog.oid[] && array[t.oid, t.typarray, m.oid, m.typarray]
) constructors
left join pg_catalog.pg_collation c on c.oid = r.rngcollation
left join pg_catalog.pg_namespace cn on cn.oid = c.collnamespace
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass and d.objid = t.oid and d.deptype = 'e')
