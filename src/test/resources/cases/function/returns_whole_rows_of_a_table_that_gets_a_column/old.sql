create table account (id int primary key, name text);
create table visit (account int);

create function accounts() returns setof account language sql begin atomic select account from account; end;
create function nobody() returns account language sql return row(0, 'nobody')::account;
create function renamed(id int, name text) returns account language sql
begin atomic
    update account set name = renamed.name where account.id = renamed.id returning account;
end;
create function visitors() returns setof account language sql
begin atomic
    select found from accounts() found where exists (select from visit where visit.account = found.id);
end;
