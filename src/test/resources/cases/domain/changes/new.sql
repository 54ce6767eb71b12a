create domain d as text default 'x' not null constraint short check (length(value) < 9);
create domain e as bigint;
create table t (d d, e e);
