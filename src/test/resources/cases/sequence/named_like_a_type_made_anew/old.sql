create type mood as enum ('sad', 'odd', 'happy');
create domain a as mood;
create table t (a a);
