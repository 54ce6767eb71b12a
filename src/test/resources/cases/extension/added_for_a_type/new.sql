create extension citext;
create table t (name citext);
