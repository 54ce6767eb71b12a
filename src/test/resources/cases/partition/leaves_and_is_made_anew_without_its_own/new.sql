create table u (id double precision not null) partition by list (id);
create table v (x int);
