create table ticket (id bigint primary key, state text not null);
create view shown as select id from ticket where state = 'open' and state <> 'new';
