create extension btree_gist;
create table t (a int constraint id unique) partition by hash (a);
alter index id depends on extension btree_gist;
