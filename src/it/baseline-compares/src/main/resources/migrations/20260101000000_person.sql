create table person (id bigint primary key, name text not null);
grant select on person to it_baseline_reader;
