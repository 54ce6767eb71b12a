-- case: a column
create table users (id int, name text, note text);
-- migration
-- finding: overwrites name, note in every row of 'public.users'
update users set name = lower(name), note = null;

-- case: a list of columns, an alias and a subselect with a condition
create table users (id int, "Name" text, note text);
-- migration
-- finding: overwrites Name, note in every row
update only users as u set ("Name", note) = (select 'a', 'b' from users x where x.id = u.id);

-- case: in a WITH
create table users (id int, name text);
-- migration
-- finding: 'public.users'
with done as (update users set name = '' returning id) select count(*) from done;
