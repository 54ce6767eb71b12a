-- Only if: exists (select from pg_catalog.pg_ts_config where oid >= 16384)
-- Text search configurations: for each kind of token of their parser, the dictionaries that it goes through.
select 'pg_catalog.pg_ts_config'::pg_catalog.regclass::oid as classid, c.oid as objid, 0 as objsubid,
       array[n.nspname, c.cfgname]::text[] as path,
       pg_catalog.quote_ident(pn.nspname) || '.' || pg_catalog.quote_ident(p.prsname) as parser,
       array(select t.alias from pg_catalog.ts_token_type(c.cfgparser) t
             where exists (select from pg_catalog.pg_ts_config_map m
                           where m.mapcfg = c.oid and m.maptokentype = t.tokid)
             order by t.tokid) as tokens,
       array(select (select pg_catalog.string_agg(pg_catalog.format('%s', m.mapdict::pg_catalog.regdictionary), ', ' order by m.mapseqno)
                     from pg_catalog.pg_ts_config_map m where m.mapcfg = c.oid and m.maptokentype = t.tokid)
             from pg_catalog.ts_token_type(c.cfgparser) t
             where exists (select from pg_catalog.pg_ts_config_map m
                           where m.mapcfg = c.oid and m.maptokentype = t.tokid)
             order by t.tokid) as dictionaries
from pg_catalog.pg_ts_config c
join pg_catalog.pg_namespace n on n.oid = c.cfgnamespace
join pg_catalog.pg_ts_parser p on p.oid = c.cfgparser
join pg_catalog.pg_namespace pn on pn.oid = p.prsnamespace
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'schema_maven')
  and not exists (select from pg_catalog.pg_depend d
                  where d.classid = 'pg_catalog.pg_ts_config'::pg_catalog.regclass and d.objid = c.oid
                    and d.deptype = 'e')
