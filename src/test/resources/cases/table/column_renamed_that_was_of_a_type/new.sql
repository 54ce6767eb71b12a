create table t (
  -- schema:renamed-from a
  c integer not null,
  b text
);
