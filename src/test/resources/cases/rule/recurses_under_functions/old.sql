create table page (id integer, visits integer);
create rule counted as on update to page do also update page set visits = visits + 1 where id = new.id;
create table shelf (id integer, books integer);
create function fill() returns void begin atomic
    update shelf set books = 1;
end;
