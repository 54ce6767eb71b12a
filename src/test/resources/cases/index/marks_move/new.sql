create table person (id int primary key, mail text not null unique);
alter table person cluster on person_pkey;
alter table person replica identity using index person_pkey;
create table freed (id int primary key, mail text not null unique);
create table other (id int primary key, mail text not null);
alter table other replica identity full;
