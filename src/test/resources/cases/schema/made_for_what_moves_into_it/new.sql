create schema billing;
comment on schema billing is 'Money';
-- schema:renamed-from public.invoice
create table billing.invoice (id int);
