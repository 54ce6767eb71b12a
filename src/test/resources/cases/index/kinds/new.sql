create table t (a int, b text, c tsvector);
create unique index changed on t (a desc nulls last) include (b) where a > 0;
create index by_lower on t (lower(b) text_pattern_ops);
create index by_c on t using gin (c) with (fastupdate = off);
create unique index once on t (b) nulls not distinct;
comment on index by_c is 'search';
