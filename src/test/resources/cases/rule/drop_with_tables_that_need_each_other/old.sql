create table person (id int);
create table log (who person, at timestamptz);
create rule logged as on delete to person do also insert into log (who) values (old);
