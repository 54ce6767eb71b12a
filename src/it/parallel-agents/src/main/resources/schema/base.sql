create table base (id bigint primary key, name text);
