create table payment (id integer, paid date);
create table payment_2007 (check (paid < '2008-01-01')) inherits (payment);
create rule payment_insert_2007 as on insert to payment where new.paid < '2008-01-01'
    do instead insert into payment_2007 values (new.id, new.paid);
create table kept ();
