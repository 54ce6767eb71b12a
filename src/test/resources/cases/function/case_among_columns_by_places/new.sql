create table account (name text, mail text, id int primary key, state text);

create function accounts() returns setof account language sql
begin atomic
    select case when id > 0 then name end, mail, id, state from account;
end;
create function ranked() returns setof account language sql
begin atomic
    select name, mail, case id when 1 then 2 else id end, case when id > 0 then state end from account;
end;
