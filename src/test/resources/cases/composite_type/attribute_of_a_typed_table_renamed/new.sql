create type shape as (
  -- schema:renamed-from a
  c integer,
  b text
);
create table t of shape (c not null);
