create index person_name_idx on person (name);
