create table posts (id bigint primary key, author bigint references users);
