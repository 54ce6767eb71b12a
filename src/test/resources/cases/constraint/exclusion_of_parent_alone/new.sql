create table t (a integer, b integer) partition by list (a);
create table p partition of t for values in (1);
alter table only t add constraint e exclude using btree (a with =);
