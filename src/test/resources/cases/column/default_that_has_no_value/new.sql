-- made with the table, PostgreSQL takes these; they fail only for a row that needs them
create function code() returns text language plpgsql immutable as $$ begin raise 'no code yet'; end $$;
create table product (
    id integer,
    kind character(3) default 'not yet known',
    code text default code() not null,
    price numeric(4, 2) constraint price_limit check (price < 90) default 100
);
