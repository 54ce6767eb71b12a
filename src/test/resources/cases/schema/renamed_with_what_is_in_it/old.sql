create schema sales;
create table sales.invoice (id int, total int);
create table sales.offer (id int, sum int);
create view sales.latest as select id from sales.offer;
create type sales.state as enum ('new');
create function sales.touch() returns trigger language plpgsql as 'begin return new; end';
create trigger before_insert before insert on sales.invoice for each row execute function sales.touch();
create policy mine on sales.offer;
