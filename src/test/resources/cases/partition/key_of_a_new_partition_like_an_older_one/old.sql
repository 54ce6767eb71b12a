create table measured (day date unique, at timestamp) partition by list (day);
create table numbered (n text not null unique) partition by hash (n);
