create table m (id int generated always as identity, k int not null) partition by list (k);
create table m_1 partition of m for values in (1);
create table plain (id int not null, k int not null) partition by list (k);
create table plain_1 partition of plain for values in (1);
