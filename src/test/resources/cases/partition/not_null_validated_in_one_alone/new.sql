create table p (a text) partition by hash (a);
create table q partition of p for values with (modulus 4, remainder 0);
alter table p add constraint "semi;colon" not null a not valid;
alter table q validate constraint "semi;colon";
