create table z (a int);
create table x ();
