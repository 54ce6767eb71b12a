create text search parser mine (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype,
    headline = prsd_headline);
create text search template lower (init = dsimple_init, lexize = dsimple_lexize);
create schema other;
create text search dictionary other."Odd" (template = lower, stopwords = 'french');
create text search dictionary words (template = pg_catalog.simple, accept = true);
create text search dictionary stems (template = snowball, language = 'german');
create text search configuration of_stems (parser = "default");
alter text search configuration of_stems add mapping for asciiword, word with stems;
alter text search configuration of_stems add mapping for numword with words, simple;
create text search configuration other.third (copy = pg_catalog.simple);
comment on text search parser mine is 'Parser';
comment on text search configuration of_stems is 'stems';
comment on text search template lower is 'lower';
create table note (body text);
create index note_words on note using gin (to_tsvector('of_stems', body));
