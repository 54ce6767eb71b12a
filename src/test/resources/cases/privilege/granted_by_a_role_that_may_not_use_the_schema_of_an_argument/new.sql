do $$ begin create role grantor_a; exception when duplicate_object then null; end $$;
do $$ begin create role grantor_b; exception when duplicate_object then null; end $$;

create schema s;
create schema o;
create type o.kind as enum ('x');
grant usage on schema s to current_user with grant option;
grant usage on schema s to grantor_a;
grant usage on schema o to grantor_a;
create function s.f(o.kind) returns int language sql as 'select 1';
grant execute on function s.f(o.kind) to grantor_a with grant option;
set role grantor_a;
grant execute on function s.f(o.kind) to grantor_b;
reset role;
revoke usage on schema o from grantor_a;
