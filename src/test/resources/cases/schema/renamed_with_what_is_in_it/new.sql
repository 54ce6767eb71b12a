-- schema:renamed-from sales
create schema billing;
-- schema:renamed-from sales.invoice
create table billing.bill (
    id int,
    -- schema:renamed-from total
    amount int
);
create table billing.offer (
    id int,
    -- schema:renamed-from sum
    amount int
);
-- schema:renamed-from latest
create view billing.newest as select id from billing.offer;
-- schema:renamed-from sales.state
create type public.state as enum ('new');
create function billing.touch() returns trigger language plpgsql as 'begin return new; end';
-- schema:renamed-from before_insert
create trigger on_insert before insert on billing.bill for each row execute function billing.touch();
-- schema:renamed-from mine
create policy own on billing.offer;
