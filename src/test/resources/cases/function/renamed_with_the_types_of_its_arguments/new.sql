create schema app;
create schema ext;
create schema billing;
create extension citext schema ext;
-- schema:renamed-from app.state
create type billing."State" as enum ('new', 'paid');
-- schema:renamed-from app.invoice
create table billing.bill (id int primary key, st billing."State");
-- schema:renamed-from app.total
create function billing.total(i billing.bill, states billing."State"[]) returns numeric language sql immutable as 'select 1.0';
-- schema:renamed-from fold
create function app.folded(name ext.citext) returns text language sql immutable as 'select 1::text';
-- schema:renamed-from app.settle
create procedure billing.settle(billing."State") language sql as '';
create function app.total(int) returns int language sql as 'select 1';
create index invoice_total on billing.bill (billing.total(bill, '{}'));
comment on function billing.total(billing.bill, billing."State"[]) is 'what is to be paid';
revoke all on function app.folded(ext.citext) from public;
