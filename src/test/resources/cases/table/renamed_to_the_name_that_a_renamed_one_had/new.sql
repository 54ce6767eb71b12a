-- schema:renamed-from c
create table b (id int primary key);
-- schema:renamed-from b
create table a (
    id int primary key,
    -- schema:renamed-from old_x
    x int,
    -- schema:renamed-from x
    new_x int
);
-- schema:renamed-from fa
create function fb() returns int language sql as 'select 1';
-- schema:renamed-from fb
create function fc() returns int language sql as 'select 2';
