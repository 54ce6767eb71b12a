create table b (back bigserial primary key) partition by hash (back);
alter table b add unique (back);
create table t_a_idx partition of b for values with (modulus 4, remainder 1);
