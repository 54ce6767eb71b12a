create table p (a int not null, b text not null, primary key (a, b)) partition by range (a);
