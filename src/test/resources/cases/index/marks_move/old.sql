create table person (id int primary key, mail text not null unique);
alter table person cluster on person_mail_key;
alter table person replica identity using index person_mail_key;
create table freed (id int primary key, mail text not null unique);
alter table freed replica identity using index freed_mail_key;
create table other (id int primary key, mail text not null unique);
alter table other replica identity using index other_mail_key;
