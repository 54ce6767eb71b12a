create table client (id bigint primary key generated always as identity) partition by hash (id);
create table client_0 partition of client for values with (modulus 1, remainder 0);
create table invoice (id bigint primary key generated always as identity, n text) partition by hash (id);
create table invoice_0 partition of invoice for values with (modulus 1, remainder 0);
