create table p (t int not null, b int not null);
