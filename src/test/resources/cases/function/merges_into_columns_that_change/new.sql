create table stock (id int primary key, pieces bigint, total bigint generated always as (pieces + 1) stored, place varchar(10));
create table delivery (id int, pieces int, place text);
create function deliver() returns void language sql
begin atomic
    merge into stock using delivery on stock.id = delivery.id
        when matched then update set total = default, pieces = delivery.pieces
        when not matched then insert (id, total, place) values (delivery.id, default, delivery.place);
end;
