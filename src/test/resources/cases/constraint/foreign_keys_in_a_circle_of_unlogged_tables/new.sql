create unlogged table egg (id integer primary key, hen integer);
create unlogged table chick (id integer primary key, egg integer references egg);
create unlogged table hen (id integer primary key, chick integer references chick);
alter table egg add foreign key (hen) references hen deferrable;
create unlogged table nest (hen integer references hen);
