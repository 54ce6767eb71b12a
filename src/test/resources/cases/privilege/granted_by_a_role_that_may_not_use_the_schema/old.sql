do $$ begin create role grantor_a; exception when duplicate_object then null; end $$;
do $$ begin create role grantor_b; exception when duplicate_object then null; end $$;
do $$ begin create role grantor_c; exception when duplicate_object then null; end $$;
create schema s;
create table s.t (a int, b int);
