create table q (pg_class text, n numeric(10,2)) partition by list (pg_class);
create table t_a_idx partition of q default;
