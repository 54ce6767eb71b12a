create table users (id bigint primary key, email text not null);
create index users_email on users (email);
