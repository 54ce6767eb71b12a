create domain nonempty as text check (value <> $$$$);
create table r (a int, b nonempty);
create table p (k r, d date) partition by list (k);
create rule x as on insert to r do insert into p (d) values ('2020-01-01');
create policy y on r using (exists (select from p));
create policy z on p using (exists (select from r));
