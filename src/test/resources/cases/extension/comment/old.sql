create extension pg_trgm;
comment on extension pg_trgm is 'ours';
create extension citext;
