create function mycmp(int,int) returns int language sql immutable as 'select $1-$2';
create operator class myops for type int using btree as operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 mycmp(int,int);
create type r as range (subtype = int, subtype_opclass = myops, multirange_type_name = multirange_of_r);
create table u (id int, b r, c r[], d multirange_of_r);
create index on u using gist (b);
