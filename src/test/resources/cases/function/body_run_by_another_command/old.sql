create table kept (id int, n text);
create function z_inner(text) returns text language sql immutable as 'select lower($1)';
create function kept_wrapper(text) returns text language sql immutable as 'select public.z_inner($1)';
