create table account (id int primary key, name text, state text);

create function accounts() returns setof account language sql
begin atomic
    select id, case when id > 0 then name end, state from account;
end;
create function ranked() returns setof account language sql
begin atomic
    select case id when 1 then 2 else id end, name, case when id > 0 then state end from account;
end;
