create schema tools;
create extension pgcrypto schema tools;
create extension postgres_fdw;
grant execute on function tools.gen_salt(text) to pg_monitor;
create extension citext;
create table t (a citext);
