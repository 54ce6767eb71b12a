create table t (id int primary key, kept bigint default 2 not null, added text default 'x' not null, total numeric generated always as (kept * 2) stored);
