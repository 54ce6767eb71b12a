create sequence a;
create type mood as enum ('sad', 'happy');
create domain a as mood;
create table t (a a);
