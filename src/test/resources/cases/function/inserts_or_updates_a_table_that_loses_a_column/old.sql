create table account (id int primary key, logins int, phone text);
create table login (account int);
create table visit (id int primary key, count int, note text) partition by range (id);
create table visit_first partition of visit for values from (0) to (1000);

create function count_login(account int) returns void language sql
begin atomic
    insert into account (id) values (account) on conflict (id) do update set logins = 1;
end;
create function count_visit(visit int) returns void language sql
begin atomic
    insert into visit_first (id) values (visit) on conflict (id) do update set count = 1;
end;
create rule counted as on insert to login do also
    insert into account (id) values (new.account) on conflict (id) do update set logins = 1;
