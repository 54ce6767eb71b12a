set check_function_bodies = off;
create table later (id int);
create function a_first() returns bigint language sql as 'select count(*) from public.zz_view';
create view zz_view as select id from later;
