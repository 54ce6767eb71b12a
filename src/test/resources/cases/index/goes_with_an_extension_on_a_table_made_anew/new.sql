create extension btree_gist;
create table t (b int constraint id unique) partition by hash (b);
alter index id depends on extension btree_gist;
