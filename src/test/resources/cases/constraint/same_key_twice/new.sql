create table job (id integer, name text);
alter table job add constraint job_id unique (id);
alter table job add constraint job_id_again unique (id);
alter table job add primary key (id);
alter table job add constraint job_name unique (name) include (id);
