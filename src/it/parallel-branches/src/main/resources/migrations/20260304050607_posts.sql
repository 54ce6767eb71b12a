-- schema:after 20260304050600_users
create table posts (id bigint primary key, author bigint references users);
