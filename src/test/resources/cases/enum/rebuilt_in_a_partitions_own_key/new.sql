create type state as enum ('a', 'b');
create table owner (id int primary key);
create function note() returns trigger language plpgsql as 'begin return new; end';
create table task (
    id int references owner,
    due date,
    state state not null default 'a',
    primary key (id, due, state)
) partition by range (due);
create table task_1 partition of task for values from ('2020-01-01') to ('2021-01-01') partition by list (state);
create table task_1a partition of task_1 for values in ('a');
create index on task (state);
create trigger noted after insert on task for each row execute function note();
create table log (id int, due date, state state, foreign key (id, due, state) references task);
create view states as select state, count(*) from task_1 group by 1;
