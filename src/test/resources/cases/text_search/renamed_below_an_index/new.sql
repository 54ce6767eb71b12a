-- schema:renamed-from p
create text search parser p2 (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype, headline = prsd_headline);
-- schema:renamed-from tmpl
create text search template tmpl2 (init = dsimple_init, lexize = dsimple_lexize);
-- schema:renamed-from d
create text search dictionary d2 (template = tmpl2);
-- schema:renamed-from c
create text search configuration c2 (parser = p2);
alter text search configuration c2 add mapping for asciiword with d2;
create table t (body text);
create index t_body on t using gin (to_tsvector('c2', body));
