do $$ begin create role reader; exception when duplicate_object then null; end $$;
do $$ begin create role writer; exception when duplicate_object then null; end $$;
create extension postgres_fdw;
create server far foreign data wrapper postgres_fdw;
create server kept foreign data wrapper postgres_fdw;
create user mapping for reader server far
    options (user 'r', password 'new secret', password_required 'true', sslpassword 'another');
create user mapping for writer server kept options (user 'w', password 'other secret');
