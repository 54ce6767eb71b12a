create table egg (id integer primary key, hen integer);
create table chick (id integer primary key, egg integer references egg);
create table hen (id integer primary key, chick integer references chick);
alter table egg add foreign key (hen) references hen deferrable;
create table nest (hen integer references hen);
