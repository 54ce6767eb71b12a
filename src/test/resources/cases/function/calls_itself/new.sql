create function countdown(n integer) returns integer return n;
create or replace function countdown(n integer) returns integer
    return case when n > 0 then countdown(n - 1) else 0 end;
