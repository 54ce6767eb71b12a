create table stays (id int not null, other text);
create table grows (other text);
