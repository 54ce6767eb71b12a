create table p (
    -- schema:renamed-from v
    id text,
    k int
);
create table h () inherits (p);
