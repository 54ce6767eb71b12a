create table page (id integer, visits integer);
create function visit(page integer) returns void begin atomic
    update page set visits = 0 where id = visit.page;
end;
create procedure forget() begin atomic
    update page set visits = 0;
end;
create rule counted as on update to page do also update page set visits = visits + 1 where id = new.id;
create table shelf (id integer, books integer);
create function fill() returns void begin atomic
    update shelf set books = 2;
end;
create rule counted as on update to shelf do also update shelf set books = books + 1 where id = new.id;
