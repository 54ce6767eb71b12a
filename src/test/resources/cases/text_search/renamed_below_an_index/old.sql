create text search parser p (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype, headline = prsd_headline);
create text search template tmpl (init = dsimple_init, lexize = dsimple_lexize);
create text search dictionary d (template = tmpl);
create text search configuration c (parser = p);
alter text search configuration c add mapping for asciiword with d;
create table t (body text);
create index t_body on t using gin (to_tsvector('c', body));
