create table public.t_check (a serial, t_a_seq real check (t_a_seq is not null));
alter table public.t_check add column t_a_key text generated always as (a);
alter table public.t_check drop constraint t_check_a_not_null;
alter table public.t_check rename a to v;
