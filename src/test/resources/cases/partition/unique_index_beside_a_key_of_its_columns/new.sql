create table t (u text, v int) partition by list (u);
create unique index plain on t (u);
alter table t add unique (u);
alter table t add constraint other unique (u) include (v);
create table one partition of t default;
