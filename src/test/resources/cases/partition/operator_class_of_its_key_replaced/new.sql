create operator class by_size for type integer using btree as
    operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 btint4cmp(integer, integer);
create table parcel (size integer, number integer generated always as identity, double integer generated always as (size * 2) stored,
    check (size > 0)) partition by range (size by_size);
create table parcel_small partition of parcel for values from (0) to (10);
create table parcel_large partition of parcel for values from (10) to (100) partition by range (size by_size);
create table parcel_huge partition of parcel_large for values from (50) to (100);
create index on parcel (size by_size);
create view parcels as select size, number from parcel;
create table letter (id integer, size integer, primary key (id, size)) partition by range (id);
create table letter_first partition of letter for values from (0) to (10) partition by range (size by_size);
create table letter_first_small partition of letter_first for values from (0) to (10);
create table stamp (letter integer, size integer, foreign key (letter, size) references letter);
