create table person (id bigint primary key, name text not null);
create index person_name_idx on person (name);
grant select on person to it_baseline_reader;
