create table t (id int, day date not null);
alter table t rename column day to "from";
alter table t add day text generated always as (greatest("from")) stored;
