create table measured (day date unique, at timestamp) partition by list (day);
