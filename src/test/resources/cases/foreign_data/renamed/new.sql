-- schema:renamed-from dummy
create foreign data wrapper nobody;
-- schema:renamed-from far
create server farther foreign data wrapper nobody;
create user mapping for public server farther options (password 'secret');
-- schema:renamed-from t
create foreign table u (
    a int,
    -- schema:renamed-from b
    c text
) server farther;
create view v as select a, c as b from u;
