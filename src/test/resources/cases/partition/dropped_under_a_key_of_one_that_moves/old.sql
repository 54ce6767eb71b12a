create table product (id int, shop int, primary key (id, shop)) partition by list (shop);
create table product_1 partition of product for values in (1);
create table product_2 partition of product for values in (2);
create table sale (product int, shop int, foreign key (product, shop) references product) partition by list (shop);
create table sale_1 partition of sale for values in (1);
