create view thing as select 1 as id;
create table other (id int);
